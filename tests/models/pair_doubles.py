"""ONNX pairs with the interfaces of the common exporters, and next to nothing behind them.

Candidate m's logits are channel m of the embedding, enlarged, plus channel m of the finest map
where there is one, plus a tenth of the sum of the points' labels, minus a constant.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

FLOAT, INT64 = TensorProto.FLOAT, TensorProto.INT64
MASKS = 3
#: Each value as often as needed, in place.
REPEAT = {
    "mode": "nearest",
    "nearest_mode": "floor",
    "coordinate_transformation_mode": "asymmetric",
}


def _value(name, shape, kind=FLOAT):
    return helper.make_tensor_value_info(name, kind, shape)


def _save(path, nodes, inputs, outputs, constants):
    tensors = [numpy_helper.from_array(array, name) for name, array in constants.items()]
    graph = helper.make_graph(nodes, path.stem, inputs, outputs, tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 8
    onnx.checker.check_model(model)
    onnx.save(model, path)


def encoder(path: Path, image: str, embedding: str, fine: bool, shift: float) -> None:
    """Maps are means of pixels times fixed numbers; ``shift`` is added to the pixels."""
    random = np.random.default_rng(3)
    outputs = {embedding: (256, 16)}
    if fine:
        outputs.update(high_res_feats_0=(32, 4), high_res_feats_1=(64, 8))
    nodes = [helper.make_node("Add", [image, "shift"], ["pixels"])]
    constants = {"shift": np.array(shift, np.float32)}
    for name, (channels, step) in outputs.items():
        kernel = [step, step]
        pooled, weight = f"{name}_pooled", f"{name}_weight"
        nodes.append(
            helper.make_node(
                "AveragePool", ["pixels"], [pooled], kernel_shape=kernel, strides=kernel
            )
        )
        nodes.append(helper.make_node("Conv", [pooled, weight], [name]))
        constants[weight] = random.normal(0, 1, (channels, 3, 1, 1)).astype(np.float32)
    _save(
        path,
        nodes,
        [_value(image, [1, 3, 1024, 1024])],
        [_value(n, [1, c, 1024 // s, 1024 // s]) for n, (c, s) in outputs.items()],
        constants,
    )


def decoder(
    path: Path,
    embedding: str,
    fine: bool,
    mask: bool,
    names: tuple,
    batched: bool = False,
    full: str = "",
    side: int = 256,
) -> None:
    """``names``: of the logits and of the scores; ``side``: that of the logits."""
    prefix, lead = ("batched_", [1, 1]) if batched else ("", [1])
    coords, labels = f"{prefix}point_coords", f"{prefix}point_labels"
    logits, scores = names
    shape = [*lead, MASKS, side, side]
    inputs = [_value(embedding, [1, 256, 64, 64])]
    inputs += [_value(coords, [*lead, None, 2]), _value(labels, [*lead, None])]
    nodes = [
        helper.make_node("Slice", [embedding, "zero", "count", "one"], ["few"]),
        helper.make_node("Resize", ["few", "", "", "size"], ["large"], **REPEAT),
        helper.make_node("ReduceSum", [labels], ["sum"], keepdims=0),
        helper.make_node("Mul", ["sum", "tenth"], ["part"]),
        helper.make_node("Add", ["large", "part"], ["both"]),
    ]
    last = "both"
    constants = {
        "zero": np.array([0], np.int64),
        "count": np.array([MASKS], np.int64),
        "one": np.array([1], np.int64),
        "size": np.array([1, MASKS, side, side], np.int64),
        "tenth": np.array(0.1, np.float32),
        "shape": np.array(shape, np.int64),
        "score": np.array([0.2, 0.9, 0.5], np.float32).reshape(*lead, MASKS),
        "nothing": np.array(0.0, np.float32),
    }
    if fine:
        inputs += [_value("high_res_feats_0", [1, 32, 256, 256])]
        inputs += [_value("high_res_feats_1", [1, 64, 128, 128])]
        nodes += [
            helper.make_node("Slice", ["high_res_feats_0", "zero", "count", "one"], ["finest"]),
            helper.make_node("Resize", ["finest", "", "", "size"], ["finest_large"], **REPEAT),
            helper.make_node("Add", [last, "finest_large"], ["detailed"]),
        ]
        last = "detailed"
    if mask:
        inputs += [_value("mask_input", [1, 1, 256, 256]), _value("has_mask_input", [1])]
        nodes += [
            helper.make_node("ReduceMean", ["mask_input"], ["mean"], keepdims=0),
            helper.make_node("Mul", ["mean", "has_mask_input"], ["earlier"]),
            helper.make_node("Add", [last, "earlier"], ["with_earlier"]),
        ]
        last = "with_earlier"
    nodes.append(helper.make_node("Reshape", [last, "shape"], [logits]))
    nodes.append(helper.make_node("Add", ["score", "nothing"], [scores]))
    outputs = [_value(logits, shape), _value(scores, [*lead, MASKS])]
    if batched:
        inputs.append(_value("orig_im_size", [2], INT64))
    if full:
        nodes.append(helper.make_node("Identity", [logits], [full]))
        outputs.append(_value(full, shape))
    _save(path, nodes, inputs, outputs, constants)


def sam2_pair(folder: Path, side: int = 256) -> Path:
    """As samexporter, ibaiGorordo's scripts and X-AnyLabeling 4 have it."""
    encoder(folder / "m_encoder.onnx", "image", "image_embed", True, 0.0)
    names = ("masks", "iou_predictions")
    decoder(folder / "m_decoder.onnx", "image_embed", True, True, names, side=side)
    return folder


def fixed_size_pair(folder: Path) -> Path:
    """Segment Anything's, whose full-size masks have the size of the image it was exported with."""
    encoder(folder / "m_encoder.onnx", "x", "image_embeddings", False, 0.0)
    names = ("low_res_masks", "iou_predictions")
    path = folder / "m_decoder.onnx"
    decoder(path, "image_embeddings", False, True, names, full="masks")
    return folder


def edge_sam_pair(folder: Path) -> Path:
    encoder(folder / "m_encoder.onnx", "image", "image_embeddings", False, 0.0)
    names = ("masks", "scores")
    decoder(folder / "m_decoder.onnx", "image_embeddings", False, False, names)
    return folder


def efficient_sam_pair(folder: Path) -> Path:
    encoder(folder / "m_encoder.onnx", "batched_images", "image_embeddings", False, 0.0)
    names = ("low_res_masks", "iou_predictions")
    decoder(
        folder / "m_decoder.onnx",
        "image_embeddings",
        False,
        False,
        names,
        batched=True,
        full="output_masks",
    )
    return folder
