"""SAM 2's Hiera image encoder, with what joins its stages to three maps, without weights.

Computes what hieradet.py and image_encoder.py of the official package compute, with what the image
predictor does to the maps afterwards (the narrow convolutions of the mask decoder, the embedding
for "no memory"). Tokens are rows of a matrix throughout. Attention within a window does not depend
on the order of its tokens, so in the first two stages the rows keep the order of nested quarters,
the same quarter of all windows together: pooling is a maximum over four neighbours, and nothing is
moved from one stage to the next. In the third they lie in groups of windows (window_groups.py), in
the fourth line by line.
"""

from __future__ import annotations

from .attention import Projections, unwindowed, windows
from .sizes import HieraSize
from .window_groups import Group, WindowGroups
from .writer import LINE, GraphWriter, WeightlessGraph

PREFIX = "image_encoder."
DECODER = "sam_mask_decoder."
EPSILON = 1e-6
#: A token's patch: 7 x 7 pixels, so many from the next one's and so many over its edge.
PATCH, MARGIN = 4, 3
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

    In stages 0 and 1 the rows of tokens are nested, in parts of some windows each: quarter by
    quarter of a window, in that the quarter's quarter, of each of them the part's windows one after
    the other. In stage 2 they are cut into groups of windows, in stage 3 they go line by line.
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
        self.nearby = WindowGroups(size.grid(2), size.windows[2])

    def write(self) -> None:
        """The whole encoder, to its three outputs.

        The nested rows go through two stages and half a block some windows at a time: what is made
        of them meanwhile stays in the processor's cache.
        """
        narrowing = [self._narrow(stage) for stage in (0, 1)]
        fine: list[list[str]] = [[], []]
        pooled: list[str] = []
        parts = self._parts()
        positions = self.g.split(self._positions(), parts)
        for number, position in enumerate(positions):
            lines = self.g.op("Add", self._patches(number, parts), position)
            part = self._nested(lines, parts)
            for stage in (0, 1):
                if stage:
                    part = self._mlp(self._pooling(part, stage), stage, 0)
                part = self._blocks(part, stage)
                fine[stage].append(self.g.op("Gemm", part, *narrowing[stage], transB=1))
            pooled.append(self._pooling(part, 2))
        middle = self._middle(self._lines(pooled, 2, self._width(2)))
        groups = self.nearby.groups
        last = [self._group_pooling(rows, group) for rows, group in zip(middle, groups)]
        lines = self.nearby.put_together(self.g, last, self._width(3), pooled=True)
        lines = self._blocks(self._mlp(lines, 3, 0), 3)
        self._maps(fine, middle, lines)

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

    def _patches(self, number: int, parts: int) -> str:
        """The rows (cells, width), line by line, of one of so many parts, from above."""
        g, size = self.g, self.size
        lines, width = size.grid(0) // parts, size.width
        top = number * lines * PATCH - MARGIN
        ends = g.ints(max(top, 0)), g.ints((number + 1) * lines * PATCH), g.ints(2)
        patches = g.op(
            "Conv",
            g.op("Slice", "x", *ends) if parts > 1 else "x",
            g.weight(PREFIX + "trunk.patch_embed.proj.weight", width, 3, 7, 7),
            g.weight(PREFIX + "trunk.patch_embed.proj.bias", width),
            kernel_shape=[7, 7],
            strides=[PATCH, PATCH],
            pads=[MARGIN if number == 0 else 0, MARGIN, 0, MARGIN],
        )
        return g.rows(patches, width)

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
        return g.rows(both, width)

    def _nested(self, lines: str, parts: int) -> str:
        """A part's rows line by line to nested rows of the first stage (cells, width)."""
        g, width = self.g, self.size.width
        across, halvings = self._nesting(0)
        axes = 1 + halvings
        halves = [2] * halvings
        order = [axis for level in range(1, axes) for axis in (level, axes + level)]
        rows = g.reshape(lines, across // parts, *halves, across, *halves, width)
        return g.reshape(g.transpose(rows, *order, 0, axes, 2 * axes), -1, width)

    def _lines(self, parts: list[str], stage: int, width: int) -> str:
        """Nested rows of a stage's parts to rows line by line."""
        g, count = self.g, len(parts)
        across, halvings = self._nesting(stage)
        rows = g.reshape(g.joined(parts), count, *[2] * (2 * halvings), across // count, -1, width)
        down, last = 1 + 2 * halvings, 3 + 2 * halvings
        order = [0, down, *range(1, down, 2), down + 1, *range(2, down, 2), last]
        return g.reshape(g.transpose(rows, *order), -1, width)

    def _nesting(self, stage: int) -> tuple[int, int]:
        """(windows along a side, how often a window halves) of a stage's nested rows."""
        window = self.size.windows[0] >> stage
        return self.size.grid(stage) // window, window.bit_length() - 1

    def _together(self) -> int:
        """Windows of a part of nested rows."""
        return self._nesting(0)[0] ** 2 // self._parts()

    def _blocks(self, tokens: str, stage: int) -> str:
        """A stage's transformer blocks that keep the grid and the width."""
        first = 1 if stage else 0
        for block in range(first, self.size.stages[stage]):
            tokens = self._mlp(self._attention(tokens, stage, block), stage, block)
        return tokens

    def _middle(self, lines: str) -> list[str]:
        """Stage 2, from rows line by line to those of each group of windows."""
        g, width, groups = self.g, self._width(2), self.nearby.groups
        parts = self.nearby.cut(g, lines, width)
        parts = [self._mlp(part, 2, 0, group.rows) for part, group in zip(parts, groups)]
        for block in range(1, self.size.stages[2]):
            name = self._name(2, block) + "norm1"
            normed = [g.layer_norm(part, name, width, EPSILON) for part in parts]
            if self._number(2, block) in self.size.global_blocks:
                attended = self._attended_everywhere(normed, block)
            else:
                attended = [
                    self._attended_in_windows(rows, block, group)
                    for rows, group in zip(normed, groups)
                ]
            out = self._projections(2, block, width)
            for i, group in enumerate(groups):
                result = g.op("Add", parts[i], out.result(g, attended[i]))
                parts[i] = self._mlp(result, 2, block, group.rows)
        return parts

    def _attended_everywhere(self, normed: list[str], block: int) -> list[str]:
        """Of all groups' rows together, to those of each."""
        g, width = self.g, self._width(2)
        parts = self._projections(2, block, width)
        # Products of rows that are in the cache still.
        rows = zip(*(parts.all_of(g, each) for each in normed))
        whole = [g.reshape(g.joined(each), 1, -1, width) for each in rows]
        attended = g.reshape(self._attend(*whole, self.size.heads << 2), -1, width)
        if len(normed) == 1:
            return [attended]
        sizes = g.ints(*(group.rows for group in self.nearby.groups))
        return g.ops("Split", attended, sizes, count=len(normed), axis=0)

    def _attended_in_windows(self, normed: str, block: int, group: Group) -> str:
        g, width = self.g, self._width(2)
        query, key, value = self._projections(2, block, width).all_of(g, normed)
        query = g.reshape(query, group.count, group.tokens, width)
        key, value = (self.nearby.sought(g, each, group, width) for each in (key, value))
        return g.reshape(self._attend(query, key, value, self.size.heads << 2), -1, width)

    def _attention(self, tokens: str, stage: int, block: int) -> str:
        g, size, width = self.g, self.size, self._width(stage)
        heads = size.heads << stage
        if self._number(stage, block) in size.global_blocks:
            raise ValueError("a global block can lie in the third stage alone")
        normed = g.layer_norm(tokens, self._name(stage, block) + "norm1", width, EPSILON)
        grid, window = size.grid(stage), size.windows[stage]
        parts = self._projections(stage, block, width)
        rows = parts.all_of(g, normed)
        if stage < 2:
            attended = self._attend_nested(*rows, width, heads)
        else:
            rows = tuple(windows(g, part, width, grid, window) for part in rows)
            attended = unwindowed(g, self._attend(*rows, heads), width, grid, window)
        return g.op("Add", tokens, parts.result(g, attended))

    def _pooling(self, tokens: str, stage: int) -> str:
        """The attention that halves the grid and doubles the width, by pooling its queries.

        Before stages 1 and 2, of nested rows to nested rows.
        """
        g, wide = self.g, self._width(stage)
        shortcut, *sought = self._pooled_parts(tokens, stage)
        attended = self._attend_nested(*sought, wide, self.size.heads << stage)
        result = self._projections(stage, 0, self._width(stage - 1))
        return g.op("Add", shortcut, result.result(g, attended))

    def _group_pooling(self, tokens: str, group: Group) -> str:
        """The same before stage 3, of a group of windows."""
        g, wide = self.g, self._width(3)
        shortcut, query, key, value = self._pooled_parts(tokens, 3)
        query = g.reshape(query, group.count, group.tokens // 4, wide)
        key, value = (self.nearby.sought(g, each, group, wide) for each in (key, value))
        attended = g.reshape(self._attend(query, key, value, self.size.heads << 3), -1, wide)
        return g.op("Add", shortcut, self._projections(3, 0, self._width(2)).result(g, attended))

    def _pooled_parts(self, tokens: str, stage: int) -> tuple[str, str, str, str]:
        """Shortcut and query, a row for four of the tokens that lie together; key and value."""
        g = self.g
        if self._number(stage, 0) in self.size.global_blocks:
            raise ValueError("a stage's first block cannot be global")
        width, wide = self._width(stage - 1), self._width(stage)
        name = self._name(stage, 0)
        normed = g.layer_norm(tokens, name + "norm1", width, EPSILON)
        parts = self._projections(stage, 0, width)
        key, value = parts.sought(g, normed)
        across, four = (LINE, [1, 4]) if stage == 3 else (self._together(), [4, 1])
        image = g.image(normed, width, across)
        images = g.convolved(image, name + "proj", width, wide), parts.query_image(g, image)
        shortcut, query = (
            g.rows(g.op("MaxPool", each, kernel_shape=four, strides=four), wide) for each in images
        )
        return shortcut, query, key, value

    def _attend(self, query: str, key: str, value: str, heads: int) -> str:
        """Attention of query, key and value (windows, cells, width) within each window."""
        return self.g.op(
            "MultiHeadAttention", query, key, value, domain="com.microsoft", num_heads=heads
        )

    def _attend_nested(self, query: str, key: str, value: str, width: int, heads: int) -> str:
        """The same of nested rows, each (cells, width), to such rows.

        Plain operators, which find a window's head among rows where it lies; the fused one would
        first copy all three into another order.
        """
        g, depth = self.g, width // heads
        together = self._together() * heads
        query, key, value = (g.reshape(each, -1, together, depth) for each in (query, key, value))
        logits = g.op(
            "FusedMatMul",
            query,
            key,
            domain="com.microsoft",
            transBatchA=1,
            transBatchB=1,
            transB=1,
            alpha=depth**-0.5,
        )
        shares = g.op("Softmax", logits, axis=-1)
        attended = g.op("FusedMatMul", shares, value, domain="com.microsoft", transBatchB=1)
        return g.reshape(g.transpose(attended, 1, 0, 2), -1, width)

    def _mlp(self, tokens: str, stage: int, block: int, rows: int = 0) -> str:
        """The block's MLP; if told how many rows they are, some of them at a time."""
        name, width = self._name(stage, block), self._width(stage)
        layers = name + "norm2", name + "mlp.layers.0", name + "mlp.layers.1"
        hidden = self.size.mlp_ratio * width
        return self.g.mlp_block(tokens, layers, width, hidden, LINE, EPSILON, rows)

    def _maps(self, fine: list[list[str]], middle: list[str], last: str) -> None:
        """The three outputs, from narrow nested rows, rows of groups, and rows line by line.

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
        narrow = [g.op("Gemm", part, lateral, bias, transB=1) for part in middle]
        both = self.nearby.put_together(g, narrow, embedding)
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
