"""What attention with an output projection multiplies by, of a checkpoint's weights.

Two of the biases need no pass over the tokens. The key's adds the same to all of a query's logits,
which softmax does not see. The value's comes out of attention as it went in, because the shares of
the values add up to one: it is joined with the bias of the output projection.
"""

from __future__ import annotations

from dataclasses import dataclass

from .writer import LINE, MOST_CONVOLVED, GraphWriter

#: With fewer channels a product of width x width is not worth that rows are reordered for it.
LEAST_CONVOLVED = 256


@dataclass(frozen=True)
class Projections:
    """Weights (width, inputs) of query, key and value, the query's bias; and what comes after.

    ``out`` (width, width), of the layer ``name``proj, and ``out_bias`` (width) make the result of
    what was attended to.
    """

    name: str
    inputs: int
    width: int
    query: str
    query_bias: str
    key: str
    value: str
    out: str
    out_bias: str

    @classmethod
    def of(
        cls, g: GraphWriter, name: str, inputs: int, width: int, key_scale: float | None = None
    ) -> Projections:
        """Those of the layers ``name``qkv and ``name``proj; onnxruntime folds them on loading.

        With ``key_scale`` keys come out multiplied by it.
        """
        weight = g.weight(name + "qkv.weight", 3 * width, inputs)
        bias = g.weight(name + "qkv.bias", 3 * width)
        widths = g.ints(width, width, width)
        query, key, value = g.ops("Split", weight, widths, count=3, axis=0)
        query_bias, _, value_bias = g.ops("Split", bias, widths, count=3, axis=0)
        if key_scale is not None:
            key = g.op("Mul", key, g.scalar(key_scale))
        out = g.reshape(g.weight(name + "proj.weight", width, width, 1, 1), width, width)
        passed = g.reshape(value_bias, 1, width)
        out_bias = g.op("Gemm", passed, out, g.weight(name + "proj.bias", width), transB=1)
        out_bias = g.reshape(out_bias, width)
        return cls(name, inputs, width, query, query_bias, key, value, out, out_bias)

    def all_of(self, g: GraphWriter, rows: str) -> tuple[str, str, str]:
        """Query, key and value of rows (n, inputs), each (n, width)."""
        query = g.op("Gemm", rows, self.query, self.query_bias, transB=1)
        return query, *self.sought(g, rows)

    def sought(self, g: GraphWriter, rows: str) -> tuple[str, str]:
        """Key and value of rows (n, inputs), each (n, width)."""
        key = g.op("Gemm", rows, self.key, transB=1)
        return key, g.op("Gemm", rows, self.value, transB=1)

    def query_image(self, g: GraphWriter, image: str) -> str:
        """The query alone of an image (1, inputs, height, width): (1, width, height, width)."""
        weight = g.reshape(self.query, self.width, self.inputs, 1, 1)
        return g.op("Conv", image, weight, self.query_bias, kernel_shape=[1, 1])

    def result(self, g: GraphWriter, attended: str, side: int = LINE) -> str:
        """Rows (n * side, width) through the output projection; ``side`` as of an image."""
        name, width = self.name + "proj", self.width
        if not LEAST_CONVOLVED <= width <= MOST_CONVOLVED:
            return g.op("Gemm", attended, self.out, self.out_bias, transB=1)
        image = g.image(attended, width, side)
        return g.rows(g.convolved(image, name, width, width, self.out_bias), width)


def windows(g: GraphWriter, rows: str, width: int, grid: int, window: int) -> str:
    """Rows line by line (grid * grid, width) to (windows, window * window, width).

    The grid is filled with zeros at the right and below to whole windows. As key and value have
    no bias here, that is what a token of zeros gives; what its query finds is thrown away.
    """
    if window == grid:
        return g.reshape(rows, 1, grid * grid, width)
    across = -(-grid // window)
    missing = across * window - grid
    if missing:
        rows = g.reshape(rows, 1, grid, grid, width)
        rows = g.op("Pad", rows, g.ints(0, 0, 0, 0, 0, missing, missing, 0))
    rows = g.transpose(g.reshape(rows, across, window, across, window, width), 0, 2, 1, 3, 4)
    return g.reshape(rows, -1, window * window, width)


def unwindowed(g: GraphWriter, rows: str, width: int, grid: int, window: int) -> str:
    """Windows (windows, window * window, width) to rows line by line, without what was filled."""
    if window == grid:
        return g.reshape(rows, -1, width)
    across = -(-grid // window)
    rows = g.transpose(g.reshape(rows, across, across, window, window, width), 0, 2, 1, 3, 4)
    if across * window > grid:
        rows = g.reshape(rows, across * window, across * window, width)
        rows = g.op("Slice", rows, g.ints(0, 0), g.ints(grid, grid), g.ints(0, 1))
    return g.reshape(rows, -1, width)
