"""The graph of the attention self-test: the two forms of attention that the other graphs use."""

from __future__ import annotations

from .writer import GraphWriter, WeightlessGraph

#: As in the product's self-test (s2sam_qgis/models/attention_check.py).
HEADS = 2


def attention_check() -> WeightlessGraph:
    """Attention of query, key and value (b, rows, heads * width), with scale 1 and as usual."""
    g = GraphWriter()
    for name, scale in (("unscaled", {"scale": 1.0}), ("scaled", {})):
        attended = g.op(
            "MultiHeadAttention",
            "query",
            "key",
            "value",
            domain="com.microsoft",
            num_heads=HEADS,
            **scale,
        )
        g.output(attended, name)
    model = g.model(
        "attention_check",
        [
            ("query", ("b", "n", "width")),
            ("key", ("b", "m", "width")),
            ("value", ("b", "m", "value_width")),
        ],
        [("unscaled", ("b", "n", "value_width")), ("scaled", ("b", "n", "value_width"))],
    )
    return WeightlessGraph(model, g.weight_shapes)
