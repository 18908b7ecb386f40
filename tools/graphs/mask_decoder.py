"""Segment Anything's mask decoder (with its prompt encoder) as a graph without weights.

Computes what mask_decoder.py and transformer.py of the official packages (SAM and SAM 2) compute,
for one image and a batch of prompts, up to the low-resolution masks: enlarging 256 x 256 logits is
left to who needs it, and so is the choice of one mask. Tokens are rows of a matrix, transposed
convolutions are matrix products, and the work that does not depend on the prompt is done once for
the whole batch.
"""

from __future__ import annotations

import numpy as np

from .hq import FEATURES, hq_mask
from .prompt_encoder import dense_prompt, grid_places, prompt_tokens
from .sizes import DecoderSize
from .writer import GraphWriter, WeightlessGraph

EPSILON = 1e-5
UPSCALE_EPSILON = 1e-6


def mask_decoder(name: str, size: DecoderSize) -> WeightlessGraph:
    """Embedding and b prompts -> low_res_masks (b, masks, side, side), iou_predictions (b, masks).

    mask_input serves the whole batch; has_mask_input 0 switches it off. SAM 2's also takes
    high_res_feats_0 and _1, and gives object_score (b, 1): negative where nothing is there.
    HQ-SAM's also takes hq_features, and gives hq_masks (b, 1, side, side): the mask of the token
    for high quality alone ("hq_token_only"), which is added in low_res_masks.
    """
    g = GraphWriter()
    _Decoder(g, size).write()
    grid, side = size.grid, size.mask
    finest, finer = size.fine_widths
    fine = [("high_res_feats_0", (1, finest, side, side))]
    fine += [("high_res_feats_1", (1, finer, side // 2, side // 2))]
    quality = [(FEATURES, (1, finest, side, side))]
    model = g.model(
        f"sam_{name}_decoder",
        [
            ("image_embeddings", (1, size.embedding, grid, grid)),
            *(fine if size.second else ()),
            *(quality if size.hq else ()),
            ("point_coords", ("b", "n", 2)),
            ("point_labels", ("b", "n")),
            ("mask_input", (1, 1, side, side)),
            ("has_mask_input", (1,)),
        ],
        [
            ("low_res_masks", ("b", size.masks, side, side)),
            ("iou_predictions", ("b", size.masks)),
            *([("object_score", ("b", 1))] if size.second else ()),
            *([("hq_masks", ("b", 1, side, side))] if size.hq else ()),
        ],
    )
    return WeightlessGraph(model, g.weight_shapes)


class _Decoder:
    """Writes one decoder.

    Two kinds of rows go through it: ``tokens`` (b * t, embedding), t for each prompt, and ``image``
    (b * grid * grid, embedding), or (grid * grid, embedding) as long as all prompts share it.
    """

    def __init__(self, g: GraphWriter, size: DecoderSize) -> None:
        self.g = g
        self.size = size
        self.cells = size.grid * size.grid
        self.batch = g.op("Slice", g.op("Shape", "point_coords"), g.ints(0), g.ints(1), g.ints(0))
        self.shared = True
        self.image_places = grid_places(g, size)
        self.token_places = self._tokens()

    def write(self) -> None:
        """The whole decoder, to its two outputs."""
        g, size = self.g, self.size
        tokens, image = self._transformer()
        by_prompt = self._by_prompt(tokens, size.embedding)
        features = self._upscale(image)
        first = size.second + 1
        filters = [
            g.op(
                "Unsqueeze",
                self._filter(by_prompt, first + mask, f"output_hypernetworks_mlps.{mask}"),
                g.ints(2),
            )
            for mask in range(size.masks)
        ]
        masks = g.op("MatMul", features, g.op("Concat", *filters, axis=2))
        # A row's number counts (row, column) of a cell, of its quarter, of the quarter's quarter.
        masks = g.reshape(masks, -1, size.grid, size.grid, 2, 2, 2, 2, size.masks)
        masks = g.transpose(masks, 0, 7, 1, 3, 5, 2, 4, 6)
        masks = g.reshape(masks, -1, size.masks, size.mask, size.mask)
        if size.hq:
            token_filter = self._filter(by_prompt, first + size.masks, "hf_mlp")
            added = hq_mask(g, size, features, token_filter)
            g.output(added, "hq_masks")
            masks = g.op("Add", masks, added)
        g.output(masks, "low_res_masks")
        iou = self._mlp(
            self._token(by_prompt, int(size.second)),
            size.prefix + "iou_prediction_head",
            (size.embedding, size.iou_hidden, size.iou_hidden, size.masks),
        )
        g.output(g.op("Sigmoid", iou) if size.second else iou, "iou_predictions")
        if size.second:
            score = self._mlp(
                self._token(by_prompt, 0),
                size.prefix + "pred_obj_score_head",
                (size.embedding, size.embedding, size.embedding, 1),
            )
            g.output(score, "object_score")

    def _tokens(self) -> str:
        """One token for the predicted IoU, one for each mask, then the prompt's: all rows.

        SAM 2 has one more in front, for whether an object is there; HQ-SAM one more after the
        masks', for high quality.
        """
        g, size = self.g, self.size
        names = [*(("obj_score_token",) if size.second else ()), "iou_token"]
        own = g.op(
            "Concat",
            *(g.weight(f"{size.prefix}{name}.weight", 1, size.embedding) for name in names),
            g.weight(size.prefix + "mask_tokens.weight", size.masks, size.embedding),
            *([g.weight(size.prefix + "hf_token.weight", 1, size.embedding)] if size.hq else ()),
            axis=0,
        )
        count = len(names) + size.masks + size.hq
        shape = g.op("Concat", self.batch, g.ints(count, size.embedding), axis=0)
        own = g.op("Expand", g.reshape(own, 1, count, size.embedding), shape)
        both = g.op("Concat", own, prompt_tokens(g, size), axis=1)
        return g.reshape(both, -1, size.embedding)

    def _transformer(self) -> tuple[str, str]:
        """Tokens and image rows after the two-way transformer."""
        g, size = self.g, self.size
        image = g.reshape(g.transpose("image_embeddings", 0, 2, 3, 1), self.cells, size.embedding)
        image = g.op("Add", image, dense_prompt(g, size))
        tokens = self.token_places
        for layer in range(size.layers):
            tokens, image = self._layer(tokens, image, layer)
        name = size.prefix + "transformer."
        attended = self._to_image(tokens, image, name + "final_attn_token_to_image")
        return self._norm(g.op("Add", tokens, attended), name + "norm_final_attn"), image

    def _layer(self, tokens: str, image: str, layer: int) -> tuple[str, str]:
        """Tokens look at each other, then at the image, then the image at the tokens."""
        g, size = self.g, self.size
        name = f"{size.prefix}transformer.layers.{layer}."
        if layer == 0:  # The tokens are still their own places, nothing is added to them.
            tokens = self._among_tokens(tokens, tokens, name + "self_attn")
        else:
            placed = g.op("Add", tokens, self.token_places)
            attended = self._among_tokens(placed, tokens, name + "self_attn")
            tokens = g.op("Add", tokens, attended)
        tokens = self._norm(tokens, name + "norm1")
        attended = self._to_image(tokens, image, name + "cross_attn_token_to_image")
        tokens = self._norm(g.op("Add", tokens, attended), name + "norm2")
        first, second = (f"{name}mlp.{layer}" for layer in size.mlp_layers)
        raised = g.op("Relu", g.linear(tokens, first, size.embedding, size.mlp))
        lowered = g.linear(raised, second, size.mlp, size.embedding)
        tokens = self._norm(g.op("Add", tokens, lowered), name + "norm3")
        attended = self._from_image(tokens, image, name + "cross_attn_image_to_token")
        image = g.reshape(
            g.op("Add", g.reshape(attended, -1, self.cells, size.embedding), self._cells(image)),
            -1,
            size.embedding,
        )
        self.shared = False
        return tokens, self._norm(image, name + "norm4")

    def _among_tokens(self, placed: str, tokens: str, name: str) -> str:
        """Attention of a prompt's tokens to each other."""
        width = self.size.embedding
        query, key, value = (
            self._by_prompt(rows, width)
            for rows in self._project(name, placed, placed, tokens, width)
        )
        return self._attend(query, key, value, name, width)

    def _to_image(self, tokens: str, image: str, name: str) -> str:
        """Attention of tokens to the image."""
        g, width = self.g, self.size.cross_width
        placed = g.op("Add", tokens, self.token_places)
        query, key, value = self._project(name, placed, self._placed(image), image, width)
        # With a shared image all prompts' tokens are one long query.
        query = g.reshape(query, 1, -1, width) if self.shared else self._by_prompt(query, width)
        key, value = (g.reshape(rows, -1, self.cells, width) for rows in (key, value))
        return self._attend(query, key, value, name, width)

    def _from_image(self, tokens: str, image: str, name: str) -> str:
        """Attention of the image to the tokens."""
        g, width = self.g, self.size.cross_width
        placed = g.op("Add", tokens, self.token_places)
        query, key, value = self._project(name, self._placed(image), placed, tokens, width)
        query = g.reshape(query, -1, self.cells, width)
        if self.shared:
            query = g.op("Expand", query, g.op("Concat", self.batch, g.ints(1, 1), axis=0))
        key, value = (self._by_prompt(rows, width) for rows in (key, value))
        return self._attend(query, key, value, name, width)

    def _project(
        self, name: str, query: str, key: str, value: str, width: int
    ) -> tuple[str, str, str]:
        g, embedding = self.g, self.size.embedding
        return (
            g.linear(query, name + ".q_proj", embedding, width),
            g.linear(key, name + ".k_proj", embedding, width),
            g.linear(value, name + ".v_proj", embedding, width),
        )

    def _attend(self, query: str, key: str, value: str, name: str, width: int) -> str:
        """Multi-head attention of (b, rows, width) and the projection back to rows."""
        g, size = self.g, self.size
        attended = g.op(
            "MultiHeadAttention", query, key, value, domain="com.microsoft", num_heads=size.heads
        )
        return g.linear(g.reshape(attended, -1, width), name + ".out_proj", width, size.embedding)

    def _by_prompt(self, rows: str, width: int) -> str:
        """Token rows (b * t, width) to (b, t, width)."""
        g = self.g
        return g.op("Reshape", rows, g.op("Concat", self.batch, g.ints(-1, width), axis=0))

    def _cells(self, image: str) -> str:
        """Image rows to (b or 1, grid * grid, embedding)."""
        return self.g.reshape(image, -1, self.cells, self.size.embedding)

    def _placed(self, image: str) -> str:
        """Image rows with their places added."""
        g = self.g
        if self.shared:
            return g.op("Add", image, self.image_places)
        placed = g.op("Add", self._cells(image), self.image_places)
        return g.reshape(placed, -1, self.size.embedding)

    def _norm(self, rows: str, name: str) -> str:
        return self.g.layer_norm(rows, name, self.size.embedding, EPSILON)

    def _token(self, by_prompt: str, number: int) -> str:
        """One token of each prompt: (b, t, embedding) to (b, embedding)."""
        index = self.g.constant(np.array(number, dtype=np.int64))
        return self.g.op("Gather", by_prompt, index, axis=1)

    def _filter(self, by_prompt: str, token: int, name: str) -> str:
        """What a token's own layers make of it: (b, embedding / 8)."""
        width = self.size.embedding
        rows = self._token(by_prompt, token)
        return self._mlp(rows, self.size.prefix + name, (width, width, width, width // 8))

    def _mlp(self, rows: str, name: str, widths: tuple[int, ...]) -> str:
        """Linear layers with ReLU between them."""
        for layer, (inputs, outputs) in enumerate(zip(widths, widths[1:])):
            if layer > 0:
                rows = self.g.op("Relu", rows)
            rows = self.g.linear(rows, f"{name}.layers.{layer}", inputs, outputs)
        return rows

    def _upscale(self, image: str) -> str:
        """Image rows (b * cells, embedding) to (b, 16 * cells, embedding / 8).

        The finer maps, where there are any, join at their resolution.
        """
        g, size = self.g, self.size
        narrow, wide = size.fine_widths
        name = size.prefix + "output_upscaling."
        rows = g.doubled(image, name + "0", size.embedding, wide)
        rows = self._join(rows, "high_res_feats_1", 2, wide)
        rows = g.gelu(g.layer_norm(rows, name + "1", wide, UPSCALE_EPSILON))
        rows = g.doubled(rows, name + "3", wide, narrow)
        rows = g.gelu(self._join(rows, "high_res_feats_0", 4, narrow))
        return g.reshape(rows, -1, 16 * self.cells, narrow)

    def _join(self, rows: str, fine: str, factor: int, width: int) -> str:
        """Adds a finer map (1, width, factor * grid, factor * grid), in the order of the rows."""
        g, grid = self.g, self.size.grid
        if not self.size.second:
            return rows
        if factor == 2:
            image = g.reshape(fine, width, grid, 2, grid, 2)
            image = g.transpose(image, 1, 3, 2, 4, 0)
        else:
            image = g.reshape(fine, width, grid, 2, 2, grid, 2, 2)
            image = g.transpose(image, 1, 4, 2, 5, 3, 6, 0)
        cells = factor * factor * self.cells
        joined = g.op("Add", g.reshape(rows, -1, cells, width), g.reshape(image, cells, width))
        return g.reshape(joined, -1, width)
