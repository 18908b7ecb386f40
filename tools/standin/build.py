"""Makes the stand-in model pair: SAM's file contract without any training.

The encoder measures colour and texture on the 256 grid (one cell is 4 x 4 pixels of the
1024 x 1024 chip) and packs 4 x 4 cells of 16 features into each of the 64 x 64 embedding cells.
The decoder compares each cell with the prompted ones and gives three candidates, from the
smallest to the largest object. It follows what the prompts point at well enough to try everything
else with it, in milliseconds; it knows nothing of objects.

Run ``python -m tools.standin.build`` to write resources/models/standin_*.onnx again.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx

from tools.graphs.writer import GraphWriter, serialise

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"

CHIP = 1024
GRID = 256
CELL = CHIP // GRID
EMBEDDED = 64
FEATURES = 16  # per cell of the 256 grid; 9 are used
BLOCK = GRID // EMBEDDED

#: Affinity above which a cell belongs to the object: candidates from small to large.
THRESHOLDS = (0.6, 0.35, 0.15)
#: Standard deviations that a colour may differ before its affinity falls to exp(-1/2).
COLOUR_WIDTH = 0.6
#: Pixels of the chip over which the affinity to a point falls to exp(-1/2), and its share.
REACH, REACH_SHARE = 220.0, 0.5
#: Affinity to the mean colour of a box's middle counts this much.
BOX_SHARE = 0.9
#: Affinity units to logits; the same for the weight of an earlier mask.
LOGIT_GAIN, MASK_GAIN = 10.0, 0.3


def encoder() -> onnx.ModelProto:
    """The encoder: x (1, 3, 1024, 1024), normalised RGB -> image_embeddings (1, 256, 64, 64)."""
    g = GraphWriter()

    def average(value: str, size: int, stride: int) -> str:
        pad = 0 if stride > 1 else size // 2
        return g.op(
            "AveragePool",
            value,
            kernel_shape=[size, size],
            strides=[stride, stride],
            pads=[pad] * 4,
            count_include_pad=0,
        )

    colour = average("x", CELL, CELL)
    smooth = average(colour, 5, 1)
    square = average(g.op("Mul", colour, colour), 5, 1)
    variance = g.op("Relu", g.op("Sub", square, g.op("Mul", smooth, smooth)))
    texture = g.op("Sqrt", g.op("Add", variance, g.scalar(1e-6)))
    # Colours count by how far they lie apart within this chip, so that dull scenes work too.
    centred = g.op("Sub", colour, g.op("ReduceMean", colour, axes=[2, 3], keepdims=1))
    spread = g.op("ReduceMean", g.op("Mul", centred, centred), axes=[2, 3], keepdims=1)
    spread = g.op("Sqrt", g.op("Add", spread, g.scalar(1e-4)))
    measured = g.op("Div", g.op("Concat", colour, smooth, texture, axis=1), _three_times(g, spread))
    unused = FEATURES - 9
    features = g.op("Pad", measured, g.ints(0, 0, 0, 0, 0, unused, 0, 0))
    packed = g.op("SpaceToDepth", features, blocksize=BLOCK)
    g.output(packed, "image_embeddings")
    return g.model(
        "standin_encoder",
        [("x", (1, 3, CHIP, CHIP))],
        [("image_embeddings", (1, FEATURES * BLOCK * BLOCK, EMBEDDED, EMBEDDED))],
    )


def _three_times(g: GraphWriter, value: str) -> str:
    return g.op("Concat", value, value, value, axis=1)


def decoder() -> onnx.ModelProto:
    """Three candidate masks from an embedding and prompts; the contract of the builtin model."""
    g = GraphWriter()
    features = g.op("DepthToSpace", "image_embeddings", blocksize=BLOCK, mode="DCR")
    affinity = _affinity_to_prompts(g, features)
    logits = _candidate_logits(g, affinity)
    g.output(logits, "low_res_masks")
    g.output(_predicted_iou(g, logits), "iou_predictions")
    g.output(_full_size(g, logits), "masks")
    return g.model(
        "standin_decoder",
        [
            ("image_embeddings", (1, FEATURES * BLOCK * BLOCK, EMBEDDED, EMBEDDED)),
            ("point_coords", (1, "n", 2)),
            ("point_labels", (1, "n")),
            ("mask_input", (1, 1, GRID, GRID)),
            ("has_mask_input", (1,)),
            ("orig_im_size", (2,)),
        ],
        [
            ("masks", (1, 3, "height", "width")),
            ("iou_predictions", (1, 3)),
            ("low_res_masks", (1, 3, GRID, GRID)),
        ],
    )


def _affinity_to_prompts(g: GraphWriter, features: str) -> str:
    """(1, 1, 256, 256): affinity to the foreground less that to the background; < 0 off the box."""
    centres = (np.arange(GRID, dtype=np.float32) + 0.5) * CELL
    column = g.constant(centres.reshape(1, 1, GRID))
    row = g.constant(centres.reshape(1, GRID, 1))
    x, y = (g.reshape(v, -1, 1, 1) for v in g.ops("Split", "point_coords", count=2, axis=2))
    label = g.reshape("point_labels", -1, 1, 1)

    sampled = g.op(
        "GridSample",
        features,
        g.op("Unsqueeze", _to_unit(g, "point_coords"), g.ints(1)),
        mode="bilinear",
        padding_mode="border",
        align_corners=0,
    )  # (1, features, 1, n)
    at_points = g.reshape(g.transpose(sampled, 3, 1, 0, 2), -1, FEATURES, 1, 1)
    similar = _similarity(g, features, at_points)  # (n, 256, 256)
    dx, dy = g.op("Sub", column, x), g.op("Sub", row, y)
    distance = g.op("Add", g.op("Mul", dx, dx), g.op("Mul", dy, dy))
    near = g.op("Exp", g.op("Mul", distance, g.scalar(-0.5 / REACH**2)))
    near = g.op("Add", g.op("Mul", near, g.scalar(REACH_SHARE)), g.scalar(1 - REACH_SHARE))
    to_points = g.op("Mul", similar, near)

    def strongest(wanted: float) -> str:
        chosen = g.op("Mul", to_points, _is_label(g, label, wanted))
        return g.op("ReduceMax", chosen, axes=[0], keepdims=1)  # (1, 256, 256)

    has_box = g.op("ReduceMax", _is_label(g, label, 2), axes=[0], keepdims=1)
    left, top = (_corner(g, v, label, 2) for v in (x, y))
    right, bottom = (_corner(g, v, label, 3) for v in (x, y))
    inside = _between(g, column, row, left, top, right, bottom)
    quarter_x = g.op("Mul", g.op("Sub", right, left), g.scalar(0.25))
    quarter_y = g.op("Mul", g.op("Sub", bottom, top), g.scalar(0.25))
    middle = _between(
        g,
        column,
        row,
        g.op("Sub", g.op("Add", left, quarter_x), g.scalar(CELL)),
        g.op("Sub", g.op("Add", top, quarter_y), g.scalar(CELL)),
        g.op("Add", g.op("Sub", right, quarter_x), g.scalar(CELL)),
        g.op("Add", g.op("Sub", bottom, quarter_y), g.scalar(CELL)),
    )
    total = g.op("ReduceSum", g.op("Mul", features, middle), g.ints(2, 3), keepdims=1)
    cells = g.op("Max", g.op("ReduceSum", middle, g.ints(1, 2), keepdims=1), g.scalar(1.0))
    to_box = g.op("Mul", _similarity(g, features, g.op("Div", total, cells)), has_box)
    to_box = g.op("Mul", to_box, g.scalar(BOX_SHARE))

    difference = g.op("Sub", g.op("Max", strongest(1), to_box), strongest(0))
    outside = g.op("Mul", g.op("Sub", g.scalar(1.0), inside), has_box)
    difference = g.op("Sub", difference, g.op("Mul", outside, g.scalar(2.0)))
    return g.op("Unsqueeze", difference, g.ints(0))


def _to_unit(g: GraphWriter, coordinates: str) -> str:
    """Chip pixels to GridSample's -1..1."""
    return g.op("Sub", g.op("Mul", coordinates, g.scalar(2.0 / CHIP)), g.scalar(1.0))


def _similarity(g: GraphWriter, features: str, wanted: str) -> str:
    """exp(-d^2 / 2) of features (1, f, 256, 256) to each of wanted (n, f, 1, 1): (n, 256, 256)."""
    difference = g.op("Sub", features, wanted)
    square = g.op("ReduceSum", g.op("Mul", difference, difference), g.ints(1), keepdims=0)
    return g.op("Exp", g.op("Mul", square, g.scalar(-0.5 / (9 * COLOUR_WIDTH**2))))


def _is_label(g: GraphWriter, label: str, wanted: float) -> str:
    return g.op("Cast", g.op("Equal", label, g.scalar(wanted)), to=onnx.TensorProto.FLOAT)


def _corner(g: GraphWriter, coordinate: str, label: str, wanted: float) -> str:
    """The coordinate of the box corner with this label, 0 where there is no box."""
    chosen = g.op("Mul", coordinate, _is_label(g, label, wanted))
    return g.op("ReduceSum", chosen, g.ints(0), keepdims=1)


def _between(
    g: GraphWriter, column: str, row: str, left: str, top: str, right: str, bottom: str
) -> str:
    """1 where a cell's centre lies in the box, else 0: (1, 256, 256)."""
    sides: list[str] = [
        g.op("Greater", column, left),
        g.op("Less", column, right),
        g.op("Greater", row, top),
        g.op("Less", row, bottom),
    ]
    across = g.op("And", sides[0], sides[1])
    along = g.op("And", sides[2], sides[3])
    return g.op("Cast", g.op("And", across, along), to=onnx.TensorProto.FLOAT)


def _candidate_logits(g: GraphWriter, affinity: str) -> str:
    """(1, 3, 256, 256), with an earlier mask's logits counted in where there is one."""
    thresholds = g.constant(np.array(THRESHOLDS, np.float32).reshape(1, -1, 1, 1))
    logits = g.op("Mul", g.op("Sub", affinity, thresholds), g.scalar(LOGIT_GAIN))
    earlier = g.op("Clip", "mask_input", g.scalar(-4.0), g.scalar(4.0))
    share = g.op("Mul", g.reshape("has_mask_input", 1, 1, 1, 1), g.scalar(MASK_GAIN))
    return g.op("Add", logits, g.op("Mul", earlier, share))


def _predicted_iou(g: GraphWriter, logits: str) -> str:
    """(1, 3): how little the area changes when the threshold moves from +1 to -1, softly."""

    def area(offset: float) -> str:
        soft = g.op("Sigmoid", g.op("Mul", g.op("Sub", logits, g.scalar(offset)), g.scalar(8.0)))
        return g.op("ReduceSum", soft, g.ints(2, 3), keepdims=0)

    return g.op("Div", area(1.0), g.op("Add", area(-1.0), g.scalar(1.0)))


def _full_size(g: GraphWriter, logits: str) -> str:
    """Logits at orig_im_size, as SAM's postprocess does: to 1024, less the padding, to the size."""
    chip = g.op("Resize", logits, "", "", g.ints(1, 3, CHIP, CHIP), mode="linear")
    longest = g.op("ReduceMax", "orig_im_size", keepdims=1)
    scaled = g.op("Div", g.op("Mul", "orig_im_size", g.scalar(CHIP)), longest)
    unpadded = g.op("Cast", g.op("Floor", g.op("Add", scaled, g.scalar(0.5))), to=7)
    chip = g.op("Slice", chip, g.ints(0, 0), unpadded, g.ints(2, 3))
    size = g.op("Concat", g.ints(1, 3), g.op("Cast", "orig_im_size", to=7), axis=0)
    return g.op("Resize", chip, "", "", size, mode="linear")


def main() -> int:
    """Writes both files and says how large they are."""
    MODELS.mkdir(parents=True, exist_ok=True)
    for name, model in (("standin_encoder", encoder()), ("standin_decoder", decoder())):
        onnx.checker.check_model(model, full_check=True)
        data = serialise(model)
        (MODELS / f"{name}.onnx").write_bytes(data)
        print(f"{name}.onnx: {len(data)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
