"""SAM 2's Hiera image encoder, with what joins its stages to three maps, without weights.

Computes what hieradet.py and image_encoder.py of the official package compute, with what the image
predictor does to the maps afterwards (the narrow convolutions of the mask decoder, the embedding
for "no memory"). Tokens are rows of a matrix throughout. Attention within a window does not depend
on the order of its tokens, so in the first two stages the rows keep the order of the windows, and
in them that of nested quarters: pooling is a maximum over four neighbouring rows, and nothing is
moved from one stage to the next.
"""

from __future__ import annotations

from .attention import Projections, unwindowed, windows
from .sizes import HieraSize
from .writer import GraphWriter, WeightlessGraph

PREFIX = "image_encoder."
DECODER = "sam_mask_decoder."
EPSILON = 1e-6
#: Nested rows are cut into at most so many parts: of 65,536 of them 4,096 are a few megabytes with
#: four times their channels (benchmarks/README.md).
MOST_PARTS = 16
#: The coefficient of PyTorch's bicubic interpolation.
CUBIC = -0.75


def hiera(name: str, size: HieraSize) -> WeightlessGraph:
    """The encoder: x (1, 3, image, image) -> three maps.

    image_embeddings (1, embedding, g, g), high_res_feats_0 (1, embedding / 8, 4 g, 4 g) and
    high_res_feats_1 (1, embedding / 4, 2 g, 2 g), with g = image / 16.
    """
    g = GraphWriter()
    writer = _Hiera(g, size)
    writer.write()
    side, grid = size.image, size.grid(2)
    finest, finer = size.fine_widths
    model = g.model(
        f"{name}_encoder",
        [("x", (1, 3, side, side))],
        [
            ("image_embeddings", (1, size.embedding, grid, grid)),
            ("high_res_feats_0", (1, finest, 4 * grid, 4 * grid)),
            ("high_res_feats_1", (1, finer, 2 * grid, 2 * grid)),
        ],
    )
    return WeightlessGraph(model, g.weight_shapes)


class _Hiera:
    """Writes one encoder.

    In stages 0 and 1 the rows of tokens are nested: window by window, in a window quarter by
    quarter, in that the quarter's quarter. In stages 2 and 3 they go line by line.
    """

    def __init__(self, g: GraphWriter, size: HieraSize) -> None:
        self.g = g
        self.size = size
        self._known: dict[str, Projections] = {}
        for stage in (0, 1):
            window, grid = size.windows[stage], size.grid(stage)
            if window & (window - 1) or grid % window:
                raise ValueError(f"windows of {window} do not halve, or do not fill {grid}")
        if size.windows[0] != 2 * size.windows[1]:
            raise ValueError("the windows of the first two stages are not the same ones")

    def write(self) -> None:
        """The whole encoder, to its three outputs.

        The nested rows go through two stages and half a block some windows at a time: what is made
        of them meanwhile stays in the processor's cache.
        """
        narrowing = [self._narrow(stage) for stage in (0, 1)]
        fine: list[list[str]] = [[], []]
        pooled: list[str] = []
        for tokens in self.g.split(self._patches(), self._parts()):
            part = tokens
            for stage in (0, 1):
                if stage:
                    part = self._mlp(self._pooling(part, stage), stage, 0)
                part = self._blocks(part, stage)
                fine[stage].append(self.g.op("Gemm", part, *narrowing[stage], transB=1))
            pooled.append(self._pooling(part, 2))
        tokens = self._lines(self.g.joined(pooled), 2, self._width(2))
        middle = self._blocks(self._mlp(tokens, 2, 0), 2)
        last = self._blocks(self._mlp(self._pooling(middle, 3), 3, 0), 3)
        self._maps([self.g.joined(rows) for rows in fine], middle, last)

    def _parts(self) -> int:
        """Into how many parts the nested rows are cut, whole windows each."""
        across = self.size.grid(0) // self.size.windows[0]
        return min(MOST_PARTS, across)

    def _width(self, stage: int) -> int:
        return self.size.width << stage

    def _number(self, stage: int, block: int) -> int:
        """Of a stage's block, counted through all stages."""
        return sum(self.size.stages[:stage]) + block

    def _name(self, stage: int, block: int) -> str:
        return f"{PREFIX}trunk.blocks.{self._number(stage, block)}."

    def _projections(self, stage: int, block: int, inputs: int) -> Projections:
        """Of a block's attention, the same for all parts: else their weights were kept anew."""
        name = self._name(stage, block)
        if name not in self._known:
            self._known[name] = Projections.of(self.g, name + "attn.", inputs, self._width(stage))
        return self._known[name]

    def _patches(self) -> str:
        """Image to nested tokens (cells, width), each with its position added."""
        g, size = self.g, self.size
        grid, width = size.grid(0), size.width
        patches = g.op(
            "Conv",
            "x",
            g.weight(PREFIX + "trunk.patch_embed.proj.weight", width, 3, 7, 7),
            g.weight(PREFIX + "trunk.patch_embed.proj.bias", width),
            kernel_shape=[7, 7],
            strides=[4, 4],
            pads=[3, 3, 3, 3],
        )
        tokens = g.reshape(g.transpose(patches, 0, 2, 3, 1), grid * grid, width)
        return self._nested(g.op("Add", tokens, self._positions()), 0, width)

    def _positions(self) -> str:
        """(grid * grid, width), line by line; onnxruntime folds it to a constant when it loads."""
        g, size = self.g, self.size
        grid, width, window = size.grid(0), size.width, size.windows[0]
        background = g.weight(
            PREFIX + "trunk.pos_embed", 1, width, size.background, size.background
        )
        background = g.op(
            "Resize",
            background,
            "",
            "",
            g.ints(1, width, grid, grid),
            mode="cubic",
            cubic_coeff_a=CUBIC,
            coordinate_transformation_mode="half_pixel",
        )
        tile = g.weight(PREFIX + "trunk.pos_embed_window", 1, width, window, window)
        tiled = g.op("Tile", tile, g.ints(1, 1, grid // window, grid // window))
        both = g.op("Add", background, tiled)
        return g.reshape(g.transpose(both, 0, 2, 3, 1), grid * grid, width)

    def _nested(self, rows: str, stage: int, width: int) -> str:
        """Rows line by line to nested rows of a stage."""
        g = self.g
        across, halvings = self._nesting(stage)
        axes = 1 + halvings
        sides = [across, *[2] * halvings]
        order = [axis for level in range(axes) for axis in (level, axes + level)]
        rows = g.transpose(g.reshape(rows, *sides, *sides, width), *order, 2 * axes)
        return g.reshape(rows, -1, width)

    def _lines(self, rows: str, stage: int, width: int) -> str:
        """Nested rows of a stage to rows line by line."""
        g = self.g
        across, halvings = self._nesting(stage)
        axes = 1 + halvings
        sides = [side for level in range(axes) for side in ([2, 2] if level else [across, across])]
        order = [*range(0, 2 * axes, 2), *range(1, 2 * axes, 2), 2 * axes]
        return g.reshape(g.transpose(g.reshape(rows, *sides, width), *order), -1, width)

    def _nesting(self, stage: int) -> tuple[int, int]:
        """(windows along a side, how often a window halves) of a stage's nested rows."""
        window = self.size.windows[0] >> stage
        return self.size.grid(stage) // window, window.bit_length() - 1

    def _blocks(self, tokens: str, stage: int) -> str:
        """A stage's transformer blocks that keep the grid and the width."""
        first = 1 if stage else 0
        for block in range(first, self.size.stages[stage]):
            tokens = self._mlp(self._attention(tokens, stage, block), stage, block)
        return tokens

    def _attention(self, tokens: str, stage: int, block: int) -> str:
        g, size, width = self.g, self.size, self._width(stage)
        heads = size.heads << stage
        normed = g.layer_norm(tokens, self._name(stage, block) + "norm1", width, EPSILON)
        grid, window = size.grid(stage), size.windows[stage]
        if self._number(stage, block) in size.global_blocks:
            if stage < 2:
                raise ValueError("a global block cannot lie in the first two stages")
            window = grid
        parts = self._projections(stage, block, width)
        rows = parts.all_of(g, normed)
        if stage < 2:  # They lie window by window already.
            rows = tuple(g.reshape(part, -1, window * window, width) for part in rows)
            attended = g.reshape(self._attend_nearby(*rows, width, heads), -1, width)
        else:
            rows = tuple(windows(g, part, width, grid, window) for part in rows)
            attended = unwindowed(g, self._attend(*rows, heads), width, grid, window)
        return g.op("Add", tokens, parts.result(g, attended, size.grid(3)))

    def _pooling(self, tokens: str, stage: int) -> str:
        """The attention that halves the grid and doubles the width, by pooling its queries.

        Before stages 1 and 2 of nested rows to nested rows, before stage 3 of lines to lines.
        """
        g, size = self.g, self.size
        if self._number(stage, 0) in size.global_blocks:
            raise ValueError("a stage's first block cannot be global")
        width, wide, heads = self._width(stage - 1), self._width(stage), size.heads << stage
        name = self._name(stage, 0)
        normed = g.layer_norm(tokens, name + "norm1", width, EPSILON)
        window, grid = size.windows[stage - 1], size.grid(stage)
        parts = self._projections(stage, 0, width)
        key, value = parts.sought(g, normed)
        # Tokens that become one lie in one row, or in two rows of two.
        sides = (1, 4) if stage < 3 else (2, 2)
        image = g.image(normed, width, 4 if stage < 3 else 2 * grid)
        query = parts.query_image(g, image)
        shortcut = g.convolved(image, name + "proj", width, wide)
        query, shortcut = (self._pooled(each, wide, sides) for each in (query, shortcut))
        if stage < 3:
            query = g.reshape(query, -1, window * window // 4, wide)
            key, value = (g.reshape(each, -1, window * window, wide) for each in (key, value))
            attended = g.reshape(self._attend_nearby(query, key, value, wide, heads), -1, wide)
        else:
            query = windows(g, query, wide, grid, window // 2)
            key, value = (windows(g, each, wide, 2 * grid, window) for each in (key, value))
            attended = self._attend(query, key, value, heads)
            attended = unwindowed(g, attended, wide, grid, window // 2)
        return g.op("Add", shortcut, parts.result(g, attended, size.grid(3)))

    def _attend(self, query: str, key: str, value: str, heads: int) -> str:
        """Attention of query, key and value (windows, cells, width) within each window."""
        return self.g.op(
            "MultiHeadAttention", query, key, value, domain="com.microsoft", num_heads=heads
        )

    def _attend_nearby(self, query: str, key: str, value: str, width: int, heads: int) -> str:
        """The same in the small windows of nested rows.

        One head alone is three plain operators, because the fused one would first copy all three
        into another order; of several heads it is the copying that takes long, whoever does it.
        """
        if heads > 1:
            return self._attend(query, key, value, heads)
        logits = self.g.op(
            "FusedMatMul", query, key, domain="com.microsoft", transB=1, alpha=width**-0.5
        )
        return self.g.op("MatMul", self.g.op("Softmax", logits, axis=-1), value)

    def _pooled(self, image: str, width: int, sides: tuple[int, int]) -> str:
        """Rows of the largest of each group of tokens that lie together in an image."""
        g = self.g
        return g.rows(g.op("MaxPool", image, kernel_shape=sides, strides=sides), width)

    def _mlp(self, tokens: str, stage: int, block: int) -> str:
        name, width, grid = self._name(stage, block), self._width(stage), self.size.grid(stage)
        layers = name + "norm2", name + "mlp.layers.0", name + "mlp.layers.1"
        hidden = self.size.mlp_ratio * width
        rows = grid * grid if stage > 1 else 0  # Nested rows come in parts already.
        return self.g.mlp_block(tokens, layers, width, hidden, grid, EPSILON, rows)

    def _maps(self, fine: list[str], middle: str, last: str) -> None:
        """The three outputs, from narrow nested rows of two stages and the tokens of two.

        The coarsest stage only joins the one before it, enlarged to the nearest.
        """
        g, size = self.g, self.size
        grid, embedding = size.grid(3), size.embedding
        coarse, bias = self._neck(3)
        rows = g.op("Gemm", last, coarse, bias, transB=1)
        rows = g.op(
            "Expand",
            g.reshape(rows, grid, 1, grid, 1, embedding),
            g.ints(grid, 2, grid, 2, embedding),
        )
        lateral, bias = self._neck(2)
        no_memory = g.reshape(g.weight("no_mem_embed", 1, 1, embedding), embedding)
        bias = g.op("Add", bias, no_memory)
        both = g.op("Gemm", middle, lateral, bias, transB=1)
        both = g.op("Add", both, g.reshape(rows, -1, embedding))
        self._output(both, "image_embeddings", embedding, 2 * grid)
        for stage, width in enumerate(size.fine_widths):
            rows = self._lines(fine[stage], stage, width)
            self._output(rows, f"high_res_feats_{stage}", width, size.grid(stage))

    def _neck(self, stage: int) -> tuple[str, str]:
        """Weight (embedding, width) and bias of the 1 x 1 convolution after a stage."""
        g, embedding, inputs = self.g, self.size.embedding, self._width(stage)
        name = f"{PREFIX}neck.convs.{3 - stage}.conv"  # They count from the coarsest.
        weight = g.weight(name + ".weight", embedding, inputs, 1, 1)
        return g.reshape(weight, embedding, inputs), g.weight(name + ".bias", embedding)

    def _narrow(self, stage: int) -> tuple[str, str]:
        """The neck's convolution and the decoder's conv_s0 or conv_s1 in one, folded on loading."""
        g, embedding, width = self.g, self.size.embedding, self.size.fine_widths[stage]
        weight, bias = self._neck(stage)
        name = f"{DECODER}conv_s{stage}"
        narrow = g.reshape(g.weight(name + ".weight", width, embedding, 1, 1), width, embedding)
        joined = g.op("MatMul", narrow, weight)
        moved = g.reshape(g.op("MatMul", narrow, g.reshape(bias, embedding, 1)), width)
        return joined, g.op("Add", moved, g.weight(name + ".bias", width))

    def _output(self, rows: str, name: str, width: int, grid: int) -> None:
        g = self.g
        g.output(g.transpose(g.reshape(rows, 1, grid, grid, width), 0, 3, 1, 2), name)
