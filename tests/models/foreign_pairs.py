"""ONNX pairs as other people may hand them over: small, and lying in every way that is known."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper

FLOAT = TensorProto.FLOAT
OPSET = [helper.make_opsetid("", 17)]
OWN = helper.make_opsetid("d", 1)
MAPS = (1, 256, 64, 64)


def saved(graph, path, functions=(), opsets=()):
    model = helper.make_model(
        graph, opset_imports=[*OPSET, *opsets], functions=list(functions), ir_version=8
    )
    path.write_bytes(model.SerializeToString())
    return path


def value(name, shape):
    return helper.make_tensor_value_info(name, FLOAT, shape)


def filled(name, shape, number=0.5):
    """A node that gives a constant of any shape without storing it."""
    dims = helper.make_tensor(f"{name}_dims", TensorProto.INT64, [len(shape)], shape)
    fill = helper.make_tensor(f"{name}_fill", FLOAT, [1], [number])
    return dims, helper.make_node("ConstantOfShape", [f"{name}_dims"], [name], value=fill)


def encoder(path, *, shape=MAPS, weight=None, extra=(), functions=(), opsets=(), number=0.5):
    """An encoder whose embedding is a constant, plus a weight that may be told to lie elsewhere."""
    dims, fill = filled("filled", shape, number)
    weights = [dims]
    last = "filled"
    nodes = [helper.make_node("ReduceMean", ["x"], ["mean"], keepdims=0), fill, *extra]
    nodes.append(helper.make_node("Mul", ["mean", "zero"], ["nothing"]))
    weights.append(helper.make_tensor("zero", FLOAT, [1], [0.0]))
    nodes.append(helper.make_node("Add", [last, "nothing"], ["shifted"]))
    last = "shifted"
    if weight is not None:
        weights.append(weight)
        nodes.append(helper.make_node("Add", [last, weight.name], ["weighted"]))
        last = "weighted"
    nodes.append(helper.make_node("Identity", [last], ["image_embeddings"]))
    graph = helper.make_graph(
        nodes, "encoder", [value("x", (1, 3, 1024, 1024))],
        [value("image_embeddings", list(MAPS))], weights,
    )  # fmt: skip
    return saved(graph, path, functions, opsets)


def decoder(path, *, masks=(1, 4, 256, 256), iou=(1, 4), number=0.5, score=0.8):
    """A decoder whose answers are constants of any shape; what it declares is as it should be."""
    parts = [filled("low_res_masks", masks, number), filled("iou_predictions", iou, score)]
    graph = helper.make_graph(
        [node for _, node in parts],
        "decoder",
        [
            value("image_embeddings", list(MAPS)),
            value("point_coords", [1, "n", 2]),
            value("point_labels", [1, "n"]),
            value("mask_input", [1, 1, 256, 256]),
            value("has_mask_input", [1]),
        ],
        [value("low_res_masks", ["b", "m", "h", "w"]), value("iou_predictions", ["b", "k"])],
        [dims for dims, _ in parts],
    )
    return saved(graph, path)


def external(location, name="weight", shape=(1, 256, 1, 1), offset=None, length=None):
    """A weight whose bytes lie in another file."""
    tensor = TensorProto(name=name, data_type=FLOAT, dims=shape)
    tensor.data_location = TensorProto.EXTERNAL
    for key, text in (("location", location), ("offset", offset), ("length", length)):
        if text is not None:
            entry = tensor.external_data.add()
            entry.key, entry.value = key, str(text)
    return tensor


def weight_bytes(number=0.25):
    return np.full((1, 256, 1, 1), number, np.float32).tobytes()


def sparse():
    values = helper.make_tensor("sparse", FLOAT, [1], [1.0])
    indices = helper.make_tensor("indices", TensorProto.INT64, [1], [10**12])
    return helper.make_sparse_tensor(values, indices, [256])


def pair(folder, **kinds):
    """m_encoder.onnx and m_decoder.onnx in a folder; arguments as ``encoder`` takes them."""
    folder.mkdir(exist_ok=True)
    return encoder(folder / "m_encoder.onnx", **kinds), decoder(folder / "m_decoder.onnx")


def bomb(depth=25):
    """Functions, each of which calls the next twice: 2 ** depth nodes when written out."""
    functions = []
    for i in range(depth):
        called = f"F{i + 1}" if i + 1 < depth else "Identity"
        domain = "d" if i + 1 < depth else ""
        nodes = [
            helper.make_node(called, ["a"], ["b"], domain=domain),
            helper.make_node(called, ["b"], ["c"], domain=domain),
        ]
        functions.append(helper.make_function("d", f"F{i}", ["a"], ["c"], nodes, [*OPSET, OWN]))
    return functions


def without_end():
    nodes = [helper.make_node("F0", ["a"], ["c"], domain="d")]
    return [helper.make_function("d", "F0", ["a"], ["c"], nodes, OPSET)]


def read(path):
    return onnx.load(str(path), load_external_data=False)
