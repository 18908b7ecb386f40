"""Checkpoints written by hand for the tests: good ones and ones that must be refused."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

START, STOP = b"\x80\x02", b"."
TORCH_TYPES = {"f4": "FloatStorage", "f2": "HalfStorage", "i8": "LongStorage"}


def text(value: str) -> bytes:
    data = value.encode()
    return b"X" + struct.pack("<I", len(data)) + data


def integer(value: int) -> bytes:
    return b"J" + struct.pack("<i", value)


def integers(values: Sequence[int]) -> bytes:
    return b"(" + b"".join(map(integer, values)) + b"t"


def name(module: str, attribute: str) -> bytes:
    return f"c{module}\n{attribute}\n".encode()


def call(function: bytes, arguments: bytes) -> bytes:
    """Arguments as a tuple's instructions."""
    return function + arguments + b"R"


def storage(key: str, kind: bytes, count: int) -> bytes:
    return b"(" + text("storage") + kind + text(key) + text("cpu") + integer(count) + b"tQ"


def tensor(
    key: str,
    array: np.ndarray,
    offset: int = 0,
    shape: tuple[int, ...] | None = None,
    stride: tuple[int, ...] | None = None,
) -> bytes:
    """What PyTorch writes for a tensor whose storage is data/<key>."""
    kind = name("torch", TORCH_TYPES[array.dtype.str[1:]])
    if shape is None:
        shape = array.shape
    if stride is None:
        stride = tuple(step // array.itemsize for step in array.strides)
    return call(
        name("torch._utils", "_rebuild_tensor_v2"),
        b"("
        + storage(key, kind, array.size)
        + integer(offset)
        + integers(shape)
        + integers(stride)
        + b"\x89"
        + call(name("collections", "OrderedDict"), b")")
        + b"t",
    )


def table(entries: Mapping[str, bytes]) -> bytes:
    """An OrderedDict of names to instructions."""
    items = b"".join(text(key) + value for key, value in entries.items())
    return call(name("collections", "OrderedDict"), b")") + b"(" + items + b"u"


def write_archive(
    path: Path,
    description: bytes,
    storages: Mapping[str, bytes],
    compression: int = zipfile.ZIP_STORED,
    byteorder: str = "little",
) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        archive.writestr("archive/data.pkl", description)
        archive.writestr("archive/byteorder", byteorder)
        for key, data in storages.items():
            archive.writestr(f"archive/data/{key}", data)
    return path


def write_checkpoint(path: Path, weights: Mapping[str, Any], **options: Any) -> Path:
    """A checkpoint as torch.save writes one."""
    entries: dict[str, bytes] = {}
    storages: dict[str, bytes] = {}
    for number, (key, array) in enumerate(weights.items()):
        entries[key] = tensor(str(number), array)
        storages[str(number)] = array.tobytes()
    return write_archive(path, START + table(entries) + STOP, storages, **options)


def sparse_checkpoint(path, shapes, seed=0):
    """A checkpoint with weights of these shapes, all seen in two small storages of random numbers.

    So that a file of a few MB stands for one of hundreds.
    """
    count = max(int(np.prod(shape)) for shape in shapes.values())
    values = np.random.default_rng(seed).normal(0, 0.02, count).astype(np.float32)
    # A variance below zero would make every value of the model no number.
    storages = {"0": values, "1": np.abs(values) + np.float32(1)}
    entries = {
        name: tensor(key, storages[key], shape=tuple(shape), stride=contiguous(shape))
        for name, shape in shapes.items()
        for key in ["1" if name.endswith("running_var") else "0"]
    }
    data = {key: array.tobytes() for key, array in storages.items()}
    return write_archive(path, START + table(entries) + STOP, data)


def contiguous(shape):
    strides = [1]
    for side in reversed(shape[1:]):
        strides.insert(0, strides[0] * side)
    return tuple(strides)
