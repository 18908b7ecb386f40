"""The graph of the machine's trial: one product of two matrices."""

from __future__ import annotations

from .writer import GraphWriter, WeightlessGraph


def product() -> WeightlessGraph:
    """The product of left (n, k) and right (k, m)."""
    g = GraphWriter()
    g.output(g.op("MatMul", "left", "right"), "product")
    model = g.model(
        "product",
        [("left", ("n", "k")), ("right", ("k", "m"))],
        [("product", ("n", "m"))],
    )
    return WeightlessGraph(model, g.weight_shapes)
