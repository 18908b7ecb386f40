"""What an ONNX file from elsewhere would make onnxruntime read, found out before it is asked to.

An ONNX file may keep weights in other files beside it. Some releases of onnxruntime follow absolute
names, ``..`` and links out of the folder, read a name of their own as a memory address, and do not
check the indices of sparse weights. So the file is looked through here, and refused.

It is a message of Protocol Buffers (onnx.proto). The walk reads field by field from the file,
passes over weights without reading them, and remembers no more than names: its memory does not grow
with the file.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from ..core.errors import ModelError
from ..core.messages import tr

#: Segment Anything's largest encoder has some 5,000 nodes.
MAX_NODES = 500_000
#: Graphs inside nodes of graphs.
MAX_DEPTH = 12
MAX_FUNCTION_DEPTH = 100
MAX_FILES = 10_000
_MAX_NAME = 4096

# Wire types of Protocol Buffers.
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5

# Field numbers of onnx.proto, by message.
_MODEL_GRAPH, _MODEL_TRAINING, _MODEL_FUNCTION = 7, 20, 25
_GRAPH_NODE, _GRAPH_WEIGHT, _GRAPH_SPARSE = 1, 5, 15
_TRAINING_GRAPHS = (1, 2)
_NODE_TYPE, _NODE_ATTRIBUTE, _NODE_DOMAIN = 4, 5, 7
_ATTRIBUTE_TENSORS, _ATTRIBUTE_GRAPHS, _ATTRIBUTE_SPARSE = (5, 10), (6, 11), (22, 23)
_FUNCTION_NAME, _FUNCTION_NODE, _FUNCTION_DOMAIN, _FUNCTION_ATTRIBUTE = 1, 7, 10, 11
_TENSOR_EXTERNAL = 13
_ENTRY_KEY, _ENTRY_VALUE = 1, 2

#: What a node calls: (domain, operator).
Callee = tuple[str, str]


class _BrokenError(Exception):
    """The bytes are no ONNX file."""


@dataclass
class _Found:
    """What a walk has met: names of weight files, functions, and how often each thing is called."""

    locations: dict[str, None] = field(default_factory=dict)
    called: Counter[Callee] = field(default_factory=Counter)
    functions: dict[Callee, Counter[Callee]] = field(default_factory=dict)
    nodes: int = 0


def external_files(file: Path) -> tuple[Path, ...]:
    """The files of weights that an ONNX file names, each inside its folder, by name.

    Raises:
        ModelError: it is damaged, or would make onnxruntime read what is not the model's.
    """
    found = _Found()
    try:
        with file.open("rb") as stream:
            _model(stream, os.fstat(stream.fileno()).st_size, found, file)
    except OSError as error:
        raise ModelError(
            tr("Cannot read {file}: {reason}.").format(file=file, reason=error.strerror or error)
        ) from error
    except _BrokenError as error:
        raise ModelError(
            tr(
                "{name} cannot be loaded: {reason}. The file may be damaged or cut short; "
                "fetch or export it again."
            ).format(name=file, reason=error)
        ) from error
    _check_calls(found, file)
    return tuple(_inside(file, location) for location in sorted(found.locations))


def weights_beside(files: Iterable[Path]) -> list[Path]:
    """The files of weights of ONNX files that may be missing or damaged: what can be found."""
    found: list[Path] = []
    for file in files:
        with contextlib.suppress(ModelError):
            found += external_files(file)
    return found


def _inside(file: Path, location: str) -> Path:
    """The file of weights of that name; raises ModelError for one outside the model's folder."""
    parts = location.replace("\\", "/").split("/")
    is_plain = not os.path.isabs(location) and ":" not in location and ".." not in parts
    if not is_plain or not all(parts) or "*" in location or not location.isprintable():
        raise _refused(
            file,
            tr("its weights would be read from {place!r}").format(place=_shown(location)),
        )
    weights = file.parent / location
    try:
        resolved = weights.resolve(strict=True)
        is_file = stat.S_ISREG(resolved.stat().st_mode)
    except (OSError, RuntimeError) as error:  # RuntimeError: links in a circle (Python < 3.13)
        raise ModelError(
            tr(
                "{file} keeps weights in {place}, which cannot be read. Put that file beside it."
            ).format(file=file, place=_shown(location))
        ) from error
    if file.parent.resolve() not in resolved.parents or not is_file:
        raise _refused(file, tr("{place} leads out of its folder").format(place=_shown(location)))
    return weights


def _check_calls(found: _Found, file: Path) -> None:
    """Refuses functions that call themselves, or grow without bound when they are written out."""
    sizes: dict[Callee, int] = {}

    def size(callee: Callee, above: tuple[Callee, ...]) -> int:
        if callee not in found.functions:
            return 1
        if callee in above or len(above) > MAX_FUNCTION_DEPTH:
            raise _unreasonable(file, tr("its functions call themselves"))
        if callee not in sizes:
            inner = found.functions[callee]
            sizes[callee] = 1 + sum(
                count * size(item, (*above, callee)) for item, count in inner.items()
            )
        return sizes[callee]

    total = sum(count * size(callee, ()) for callee, count in found.called.items())
    if total > MAX_NODES:
        raise _unreasonable(file, tr("it has more than {limit} nodes").format(limit=MAX_NODES))


def _refused(file: Path, why: str) -> ModelError:
    return ModelError(
        tr(
            "{file} is not used: {why}. A model may use its own folder only. Export it again, with "
            "its weights inside or beside it."
        ).format(file=file, why=why)
    )


def _unreasonable(file: Path, why: str) -> ModelError:
    return ModelError(
        tr("{file} is not used: {why}, as no segmentation model has. Use another file.").format(
            file=file, why=why
        )
    )


def _shown(text: str) -> str:
    return text if len(text) <= 80 else text[:77] + "..."


# The messages


def _model(stream: BinaryIO, end: int, found: _Found, file: Path) -> None:
    graphs = 0
    for number, wire, stop in _fields(stream, end):
        if wire != _BYTES:
            continue
        if number == _MODEL_GRAPH:
            graphs += 1
            _graph(stream, stop, found, found.called, file, 0)
        elif number == _MODEL_FUNCTION:
            _function(stream, stop, found, file)
        elif number == _MODEL_TRAINING:
            for inner, kind, inner_stop in _fields(stream, stop):
                if inner in _TRAINING_GRAPHS and kind == _BYTES:
                    _graph(stream, inner_stop, found, Counter(), file, 0)
    if not graphs:
        raise _BrokenError("it holds no graph")


def _graph(
    stream: BinaryIO, end: int, found: _Found, called: Counter[Callee], file: Path, depth: int
) -> None:
    if depth > MAX_DEPTH:
        raise _unreasonable(file, tr("its graphs are nested too deep"))
    for number, wire, stop in _fields(stream, end):
        if wire != _BYTES:
            continue
        if number == _GRAPH_NODE:
            _node(stream, stop, found, called, file, depth)
        elif number == _GRAPH_WEIGHT:
            _tensor(stream, stop, found, file)
        elif number == _GRAPH_SPARSE:
            raise _sparse(file)


def _function(stream: BinaryIO, end: int, found: _Found, file: Path) -> None:
    name, domain = "", ""
    called: Counter[Callee] = Counter()
    for number, wire, stop in _fields(stream, end):
        if wire != _BYTES:
            continue
        if number == _FUNCTION_NAME:
            name = _text(stream, stop)
        elif number == _FUNCTION_DOMAIN:
            domain = _text(stream, stop)
        elif number == _FUNCTION_NODE:
            _node(stream, stop, found, called, file, 0)
        elif number == _FUNCTION_ATTRIBUTE:
            _attribute(stream, stop, found, called, file, 0)
    # Overloads of one name are one here: it is the sum that must stay small.
    found.functions.setdefault(_callee(domain, name), Counter()).update(called)


def _node(
    stream: BinaryIO, end: int, found: _Found, called: Counter[Callee], file: Path, depth: int
) -> None:
    found.nodes += 1
    if found.nodes > MAX_NODES:
        raise _unreasonable(file, tr("it has more than {limit} nodes").format(limit=MAX_NODES))
    operator, domain = "", ""
    for number, wire, stop in _fields(stream, end):
        if wire != _BYTES:
            continue
        if number == _NODE_TYPE:
            operator = _text(stream, stop)
        elif number == _NODE_DOMAIN:
            domain = _text(stream, stop)
        elif number == _NODE_ATTRIBUTE:
            _attribute(stream, stop, found, called, file, depth)
    called[_callee(domain, operator)] += 1


def _attribute(
    stream: BinaryIO, end: int, found: _Found, called: Counter[Callee], file: Path, depth: int
) -> None:
    for number, wire, stop in _fields(stream, end):
        if wire != _BYTES:
            continue
        if number in _ATTRIBUTE_TENSORS:
            _tensor(stream, stop, found, file)
        elif number in _ATTRIBUTE_GRAPHS:
            _graph(stream, stop, found, called, file, depth + 1)
        elif number in _ATTRIBUTE_SPARSE:
            raise _sparse(file)


def _tensor(stream: BinaryIO, end: int, found: _Found, file: Path) -> None:
    for number, wire, stop in _fields(stream, end):
        if number != _TENSOR_EXTERNAL or wire != _BYTES:
            continue
        key, value = "", ""
        for inner, kind, inner_stop in _fields(stream, stop):
            if kind == _BYTES and inner == _ENTRY_KEY:
                key = _text(stream, inner_stop)
            elif kind == _BYTES and inner == _ENTRY_VALUE:
                value = _text(stream, inner_stop)
        if key == "location":
            found.locations[value] = None
            if len(found.locations) > MAX_FILES:
                raise _unreasonable(
                    file, tr("it names more than {limit} files").format(limit=MAX_FILES)
                )


def _sparse(file: Path) -> ModelError:
    return ModelError(
        tr(
            "{file} is not used: it has sparse weights, whose places onnxruntime does not check. "
            "Export it again with dense weights."
        ).format(file=file)
    )


def _callee(domain: str, name: str) -> Callee:
    return ("" if domain == "ai.onnx" else domain), name


# Protocol Buffers


def _fields(stream: BinaryIO, end: int) -> Iterator[tuple[int, int, int]]:
    """(number, wire type, end) of each field up to ``end``; the stream stands at its content.

    Whatever the caller reads of it, the next field begins at its end.
    """
    while stream.tell() < end:
        tag = _varint(stream, end)
        number, wire = tag >> 3, tag & 7
        if wire == _VARINT:
            _varint(stream, end)
            stop = stream.tell()
        elif wire == _BYTES:
            length = _varint(stream, end)
            stop = stream.tell() + length
        elif wire in (_FIXED32, _FIXED64):
            stop = stream.tell() + (4 if wire == _FIXED32 else 8)
        else:
            raise _BrokenError(f"a field of wire type {wire}")
        if number == 0 or stop > end:
            raise _BrokenError("a field that ends beyond its message")
        yield number, wire, stop
        stream.seek(stop)


def _varint(stream: BinaryIO, end: int) -> int:
    value = 0
    for shift in range(0, 70, 7):
        byte = stream.read(1)
        if not byte or stream.tell() > end:
            raise _BrokenError("it ends in the middle")
        value |= (byte[0] & 0x7F) << shift
        if byte[0] < 0x80:
            return value & 0xFFFFFFFFFFFFFFFF
    raise _BrokenError("a number of more than 64 bits")


def _text(stream: BinaryIO, stop: int) -> str:
    length = stop - stream.tell()
    if length > _MAX_NAME:
        raise _BrokenError("a name of thousands of characters")
    return stream.read(length).decode("utf-8", "surrogateescape")
