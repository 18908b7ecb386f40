"""Reads a PyTorch checkpoint (.pth, .pt) without PyTorch: names to arrays on a memory map.

The format (torch.save since PyTorch 1.6) is a zip file whose members are stored uncompressed:
``<root>/data.pkl`` describes the tensors, ``<root>/data/<key>`` holds the bytes of each storage.
Nothing is copied: each array is a read-only view of the file, which must stay in place while the
arrays are used.
"""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..core.errors import ModelError
from ..core.messages import tr
from .restricted_pickle import Name, RefusedError, read_pickle

#: Bytes that the description of the tensors may have; the largest official one has 0.2 MB.
MOST_DESCRIPTION_BYTES = 16 << 20

#: Axes that a tensor may have; a convolution's weights have four.
MOST_AXES = 8

_STORAGES: dict[Name, np.dtype[Any]] = {
    Name("torch", "FloatStorage"): np.dtype("<f4"),
    Name("torch", "HalfStorage"): np.dtype("<f2"),
    Name("torch", "DoubleStorage"): np.dtype("<f8"),
    Name("torch", "LongStorage"): np.dtype("<i8"),
    Name("torch", "IntStorage"): np.dtype("<i4"),
    Name("torch", "ByteStorage"): np.dtype("u1"),
    Name("torch", "BoolStorage"): np.dtype("?"),
}
#: What Python's zip reader raises for damaged files.
_DAMAGED = (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError, struct.error)

_LOCAL_HEADER = struct.Struct("<4s22xHH")
_LOCAL_SIGNATURE = b"PK\x03\x04"

#: Keys under which training programs keep a model's weights within a larger checkpoint.
_WRAPPERS = ("model", "state_dict")


def read_checkpoint(path: Path) -> dict[str, NDArray[Any]]:
    """The weights of a checkpoint, by name, as read-only views of the file.

    Raises:
        ModelError: where the file is missing, cut short, of another kind, or asks for anything
            but tensors.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            return _weights(_Archive(path, archive))
    except FileNotFoundError:
        raise ModelError(
            tr("There is no checkpoint {file}. Check the path.").format(file=path)
        ) from None
    except RefusedError as error:
        raise ModelError(
            tr(
                "{file} is not read: {error}. Only checkpoints that hold nothing but weights "
                "are opened; use the original file."
            ).format(file=path, error=error)
        ) from error
    except _DAMAGED as error:
        raise ModelError(
            tr(
                "{file} is not a PyTorch checkpoint, or it is incomplete ({error}). "
                "Download it again, or save it with PyTorch 1.6 or later."
            ).format(file=path, error=error)
        ) from error
    except OSError as error:
        raise ModelError(
            tr("{file} cannot be read: {reason}. Check the file and its permissions.").format(
                file=path, reason=error.strerror or error
            )
        ) from error


def _weights(archive: _Archive) -> dict[str, NDArray[Any]]:
    value = read_pickle(
        archive.description(),
        {
            Name("collections", "OrderedDict"): _dictionary,
            Name("torch._utils", "_rebuild_tensor_v2"): _tensor,
            Name("torch._utils", "_rebuild_parameter"): _parameter,
        },
        archive.storage,
    )
    for key in _WRAPPERS:
        if isinstance(value, dict) and isinstance(value.get(key), dict):
            value = value[key]
    if not isinstance(value, dict):
        raise RefusedError(tr("it holds no table of weights"))
    weights = {
        name: array
        for name, array in value.items()
        if isinstance(name, str) and isinstance(array, np.ndarray)
    }
    if not weights:
        raise RefusedError(tr("it holds no weights"))
    return weights


def _dictionary() -> dict[Any, Any]:
    """collections.OrderedDict(), to be filled."""
    return {}


def _tensor(
    storage: Any,
    offset: int,
    shape: tuple[int, ...],
    stride: tuple[int, ...],
    *_: Any,
) -> NDArray[Any]:
    """torch._utils._rebuild_tensor_v2: part of a storage, seen with a shape."""
    if not isinstance(storage, _Storage):
        raise RefusedError("a tensor has no storage")
    if len(shape) != len(stride) or len(shape) > MOST_AXES:
        raise RefusedError("a tensor has an impossible shape")
    if offset < 0 or any(side < 0 for side in shape):
        raise RefusedError("a tensor has an impossible place")
    if not _is_contiguous(shape, stride):
        raise RefusedError("a tensor is not contiguous")
    count = 1
    for side in shape:
        count *= side
    if offset + count > len(storage.values):
        raise RefusedError("a tensor lies outside its storage")
    return storage.values[offset : offset + count].reshape(shape)


def _parameter(data: Any, *_: Any) -> NDArray[Any]:
    """torch._utils._rebuild_parameter: a tensor that is trained."""
    if not isinstance(data, np.ndarray):
        raise RefusedError("a parameter is no tensor")
    return data


def _is_contiguous(shape: tuple[int, ...], stride: tuple[int, ...]) -> bool:
    """Whether the elements lie one after the other, the last axis fastest."""
    expected: list[int] = []
    step = 1
    for side in reversed(shape):
        expected.insert(0, step)
        step *= side
    return all(have == want for have, want, side in zip(stride, expected, shape) if side > 1)


class _Storage:
    """The elements of one storage."""

    def __init__(self, values: NDArray[Any]) -> None:
        self.values = values


class _Archive:
    """The members of a checkpoint's zip file."""

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        found = [name for name in archive.namelist() if name.split("/")[1:] == ["data.pkl"]]
        if len(found) != 1:
            raise RefusedError(tr("it is a zip file, but not one that PyTorch wrote"))
        self._root = found[0][: -len("data.pkl")]
        self._bytes = np.memmap(path, np.uint8, "r")
        self._storages: dict[str, _Storage] = {}
        if self._text("byteorder", "little") != "little":
            raise RefusedError(tr("its numbers are big-endian"))

    def _text(self, member: str, otherwise: str) -> str:
        try:
            entry = self._archive.getinfo(self._root + member)
        except KeyError:
            return otherwise
        return bytes(self._member(entry)[:20]).decode("ascii", "replace")

    def description(self) -> bytes:
        """The pickle that describes the tensors."""
        entry = self._archive.getinfo(self._root + "data.pkl")
        if entry.file_size > MOST_DESCRIPTION_BYTES:
            raise RefusedError(
                tr("its description has {size:.0f} MB").format(size=entry.file_size / 1e6)
            )
        return bytes(self._member(entry))

    def storage(self, identity: tuple[Any, ...]) -> _Storage:
        """The storage that ("storage", type, key, place, count) refers to."""
        if len(identity) != 5 or identity[0] != "storage":
            raise RefusedError("it refers to something that is no storage")
        _, kind, key, _, count = identity
        if not isinstance(kind, Name) or kind not in _STORAGES:
            raise RefusedError("it holds numbers of an unknown type")
        dtype = _STORAGES[kind]
        if not isinstance(key, str) or not isinstance(count, int) or count < 0:
            raise RefusedError("it refers to a storage in an unknown way")
        if key not in self._storages:
            try:
                entry = self._archive.getinfo(f"{self._root}data/{key}")
            except KeyError:
                raise RefusedError(f"the bytes of storage {key} are missing") from None
            data = self._member(entry)
            if len(data) < count * dtype.itemsize:
                raise RefusedError(f"storage {key} is too short")
            values = data[: count * dtype.itemsize].view(dtype)
            self._storages[key] = _Storage(np.require(values, requirements="A"))
        return self._storages[key]

    def _member(self, entry: zipfile.ZipInfo) -> NDArray[np.uint8]:
        """A member's bytes as they lie in the file."""
        if entry.compress_type != zipfile.ZIP_STORED or entry.flag_bits & 1:
            raise RefusedError(f"{entry.filename} is compressed or encrypted")
        start = entry.header_offset
        header = self._bytes[start : start + _LOCAL_HEADER.size].tobytes()
        if len(header) < _LOCAL_HEADER.size or header[:4] != _LOCAL_SIGNATURE:
            raise RefusedError(f"{entry.filename} is not where the file says")
        _, name_length, extra_length = _LOCAL_HEADER.unpack(header)
        start += _LOCAL_HEADER.size + name_length + extra_length
        if start + entry.file_size > len(self._bytes):
            raise RefusedError(f"{entry.filename} is cut short")
        return self._bytes[start : start + entry.file_size]


def same_shapes(weights: Mapping[str, NDArray[Any]], wanted: Mapping[str, tuple[int, ...]]) -> bool:
    """Whether every wanted weight is there, in its shape; more may be there.

    Sides of 1 at the end do not count: a linear layer's weight is that of a 1 x 1 convolution.
    """
    return all(
        name in weights and _core(weights[name].shape) == _core(shape)
        for name, shape in wanted.items()
    )


def _core(shape: tuple[int, ...]) -> tuple[int, ...]:
    """A shape without the sides of 1 at its end."""
    while shape and shape[-1] == 1:
        shape = shape[:-1]
    return shape
