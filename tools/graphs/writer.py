"""Writes ONNX graphs node by node, with weights either inside or left out to be handed over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Union

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

#: ONNX operator set and file format version: the oldest that has LayerNormalization.
OPSET = 17
IR_VERSION = 8

#: Linear layers of at most so many channels become 1 x 1 convolutions. onnxruntime multiplies
#: faster there than in its Gemm, by a third with few channels and a tenth with many, and adds the
#: bias in passing (benchmarks/README.md). But while it loads it holds their weights twice more,
#: which the gigabytes of the largest models are not worth.
MOST_CONVOLVED = 896

#: An MLP's hidden numbers that are held at a time (4 MB), unless these are fewer rows than the
#: second, with which products become slower.
MOST_HIDDEN, LEAST_ROWS = 1 << 20, 512

#: As an image's width: all in one line. Pooling four of a line is three times as quick as pooling
#: lines of four, and rows of any number are one.
LINE = -1

Dimension = Union[int, str]


@dataclass(frozen=True)
class WeightlessGraph:
    """A model file without weights, and the name and shape of each that it needs."""

    model: onnx.ModelProto
    weights: dict[str, tuple[int, ...]]


class GraphWriter:
    """Collects nodes and initialisers and joins them to a model.

    Values are named in the order in which they are made, so the same calls give the same bytes.
    """

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._initialisers: list[onnx.TensorProto] = []
        self._constants: dict[tuple[str, tuple[int, ...], bytes], str] = {}
        self._weights: dict[str, tuple[int, ...]] = {}
        self._values = 0

    @property
    def weight_shapes(self) -> dict[str, tuple[int, ...]]:
        """Name and shape of every external initialiser, in the order of first use."""
        return dict(self._weights)

    def op(self, op_type: str, *inputs: str, domain: str = "", **attributes: Any) -> str:
        """Appends a node with one output and returns the output's name; "" skips an input."""
        return self.ops(op_type, *inputs, count=1, domain=domain, **attributes)[0]

    def ops(
        self, op_type: str, *inputs: str, count: int, domain: str = "", **attributes: Any
    ) -> list[str]:
        """Appends a node with ``count`` outputs and returns their names."""
        outputs = [f"v{self._values + i}" for i in range(count)]
        self._values += count
        self._nodes.append(
            helper.make_node(op_type, list(inputs), outputs, domain=domain, **attributes)
        )
        return outputs

    def output(self, value: str, name: str) -> None:
        """Gives a value the name of a graph output."""
        self._nodes.append(helper.make_node("Identity", [value], [name]))

    def constant(self, array: NDArray[np.generic]) -> str:
        """An initialiser inside the graph; equal arrays are stored once."""
        array = np.ascontiguousarray(array).reshape(array.shape)
        key = (array.dtype.str, array.shape, array.tobytes())
        if key not in self._constants:
            name = f"c{len(self._constants)}"
            self._constants[key] = name
            self._initialisers.append(numpy_helper.from_array(array, name))
        return self._constants[key]

    def ints(self, *values: int) -> str:
        """A constant int64 vector."""
        return self.constant(np.array(values, dtype=np.int64))

    def scalar(self, value: float) -> str:
        """A constant float32 scalar."""
        return self.constant(np.array(value, dtype=np.float32))

    def weight(self, name: str, *shape: int) -> str:
        """An initialiser whose values are not in the file: it is handed over when it is loaded.

        Raises ValueError if the name is already in use with another shape.
        """
        if name in self._weights:
            if self._weights[name] != shape:
                raise ValueError(f"{name} is used with shapes {self._weights[name]} and {shape}")
        else:
            self._weights[name] = shape
            tensor = TensorProto()
            tensor.name = name
            tensor.dims.extend(shape)
            tensor.data_type = TensorProto.FLOAT
            tensor.data_location = TensorProto.EXTERNAL
            location = tensor.external_data.add()
            location.key, location.value = "location", "weights"
            self._initialisers.append(tensor)
        return name

    def reshape(self, value: str, *shape: int) -> str:
        """Reshape; -1 stands for what is left over."""
        return self.op("Reshape", value, self.ints(*shape))

    def transpose(self, value: str, *axes: int) -> str:
        """Transpose: axis i of the result is axis ``axes[i]`` of the value."""
        return self.op("Transpose", value, perm=list(axes))

    def linear(self, value: str, name: str, inputs: int, outputs: int) -> str:
        """A torch Linear layer on rows (n, inputs): weight (outputs, inputs), bias (outputs)."""
        weight = self.weight(f"{name}.weight", outputs, inputs)
        return self.op("Gemm", value, weight, self.weight(f"{name}.bias", outputs), transB=1)

    def image(self, rows: str, channels: int, width: int = LINE) -> str:
        """Rows (height * width, channels) as an image (1, channels, height, width).

        All in one line unless a width is given.
        """
        height = 1 if width == LINE else -1
        return self.transpose(self.reshape(rows, 1, height, width, channels), 0, 3, 1, 2)

    def rows(self, image: str, channels: int) -> str:
        """An image (1, channels, height, width) as rows (height * width, channels)."""
        return self.reshape(self.transpose(image, 0, 2, 3, 1), -1, channels)

    def convolved(self, image: str, name: str, inputs: int, outputs: int, bias: str = "") -> str:
        """A torch Linear layer on an image's channels, with its own bias unless one is given.

        The weight (outputs, inputs) is handed over in the shape that a convolution takes: else it
        would be copied once more while loading.
        """
        weight = self.weight(f"{name}.weight", outputs, inputs, 1, 1)
        bias = bias or self.weight(f"{name}.bias", outputs)
        return self.op("Conv", image, weight, bias, kernel_shape=[1, 1])

    def mlp_block(
        self,
        tokens: str,
        layers: tuple[str, str, str],
        channels: int,
        hidden: int,
        side: int,
        epsilon: float,
        count: int = 0,
    ) -> str:
        """Tokens and what a norm, a linear layer, GELU and a linear layer make of them, added.

        Some rows at a time, so that the ``hidden`` channels stay in the processor's cache.

        Args:
            tokens: rows (n * side, channels).
            layers: names of the norm and of the two linear layers.
            channels: of a row.
            hidden: channels between the two layers.
            side: rows are images of this width where a layer is a convolution; LINE for one line.
            epsilon: the norm's.
            count: how many rows they are; 0 leaves them together, as is quicker in ViT and
                TinyViT.
        """
        parts = _parts(count, hidden, side) if channels <= MOST_CONVOLVED else 1
        done = []
        for part in self.split(tokens, parts):
            normed = self.layer_norm(part, layers[0], channels, epsilon)
            added = self._mlp(normed, layers[1:], channels, hidden, side)
            done.append(self.op("Add", part, added))
        return self.joined(done)

    def _mlp(
        self, rows: str, layers: tuple[str, ...], channels: int, hidden: int, side: int
    ) -> str:
        """Linear, GELU, linear on rows (n * side, channels); ``layers`` are the two's names."""
        if channels > MOST_CONVOLVED:
            raised = self.gelu(self.linear(rows, layers[0], channels, hidden))
            return self.linear(raised, layers[1], hidden, channels)
        image = self.image(rows, channels, side)
        image = self.gelu(self.convolved(image, layers[0], channels, hidden))
        return self.rows(self.convolved(image, layers[1], hidden, channels), channels)

    def split(self, rows: str, parts: int) -> list[str]:
        """Rows in so many equal parts, one after the other."""
        return [rows] if parts == 1 else self.ops("Split", rows, count=parts, axis=0)

    def joined(self, parts: Sequence[str]) -> str:
        """Rows that were split, together again."""
        return parts[0] if len(parts) == 1 else self.op("Concat", *parts, axis=0)

    def doubled(self, rows: str, name: str, inputs: int, outputs: int) -> str:
        """A transposed 2 x 2 convolution with stride 2 on rows: each row becomes four.

        They lie one after the other, the upper two first: the rows are in the order of nested
        quarters then.
        """
        kernel = self.transpose(self.weight(name + ".weight", inputs, outputs, 2, 2), 0, 2, 3, 1)
        rows = self.op("MatMul", rows, self.reshape(kernel, inputs, 4 * outputs))
        return self.op("Add", self.reshape(rows, -1, outputs), self.weight(name + ".bias", outputs))

    def layer_norm(self, value: str, name: str, channels: int, epsilon: float) -> str:
        """Layer normalisation over the last axis, with a scale and a bias."""
        return self.op(
            "LayerNormalization",
            value,
            self.weight(f"{name}.weight", channels),
            self.weight(f"{name}.bias", channels),
            axis=-1,
            epsilon=epsilon,
        )

    def gelu(self, value: str) -> str:
        """The exact GELU (with erf), as torch's default."""
        return self.op("Gelu", value, domain="com.microsoft")

    def model(
        self,
        name: str,
        inputs: Sequence[tuple[str, Sequence[Dimension]]],
        outputs: Sequence[tuple[str, Sequence[Dimension]]],
    ) -> onnx.ModelProto:
        """The finished model; inputs and outputs are float32, a string is a free dimension."""
        graph = helper.make_graph(
            self._nodes,
            name,
            [helper.make_tensor_value_info(n, TensorProto.FLOAT, list(s)) for n, s in inputs],
            [helper.make_tensor_value_info(n, TensorProto.FLOAT, list(s)) for n, s in outputs],
            self._initialisers,
        )
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid("com.microsoft", 1)]
        model = helper.make_model(graph, opset_imports=opsets, producer_name="s2sam-qgis")
        model.ir_version = IR_VERSION
        return model


def _parts(count: int, hidden: int, side: int) -> int:
    """Into how many parts an MLP's rows are cut, whole lines of ``side`` each."""
    parts = 1
    while count // parts > LEAST_ROWS and count // parts * hidden > MOST_HIDDEN:
        if count % (2 * parts * max(side, 1)):
            break
        parts *= 2
    return parts


def serialise(model: onnx.ModelProto) -> bytes:
    """The model's bytes: the same model always gives the same ones."""
    data: bytes = model.SerializeToString(deterministic=True)
    return data
