"""Segment Anything from a checkpoint: our graphs without weights, with the checkpoint's weights.

resources/graphs/ holds one encoder graph per size (<size>_encoder.onnx), the decoder that all
of a family share (sam_decoder.onnx, sam2_decoder.onnx, hq_decoder.onnx), and weights.json: the
name and shape of every weight of each graph.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..core.errors import ModelError
from ..core.messages import tr
from ..core.options import AUTO
from ..core.progress import CancelToken
from .checkpoint import read_checkpoint, same_shapes
from .model import Model, make_model
from .onnx_session import OnnxSession

DECODER = "sam_decoder"
SECOND_DECODER = "sam2_decoder"
HQ_DECODER = "hq_decoder"
_ENCODER_SUFFIX = "_encoder"
_DECODERS = {"sam2": SECOND_DECODER, "hq_": HQ_DECODER}
#: Where the weights of the encoder's blocks are, and its positions: Segment Anything's, SAM 2's.
_TRUNKS = ("image_encoder.", "image_encoder.trunk.")

Shapes = dict[str, tuple[int, ...]]


def load_checkpoint(
    name: str,
    checkpoint: Path,
    graphs: Path,
    threads: int | None = None,
    provider: str = AUTO,
    cancel: CancelToken | None = None,
    size: str | None = None,
) -> Model:
    """A model from a PyTorch checkpoint of Segment Anything, SAM 2 or HQ-SAM.

    Args:
        name: what the model is called in results.
        checkpoint: the .pth file.
        graphs: the folder resources/graphs/.
        threads: as OnnxSession takes them.
        provider: as OnnxSession takes it.
        cancel: stops between the steps (reading, encoder, decoder).
        size: the size that it must have ("vit_b"), None for any.

    Raises:
        ModelError: where the file is missing, damaged or of another model.
    """
    found, sessions = open_sessions(checkpoint, graphs, threads, provider, cancel, size)
    model = make_model(name, (checkpoint,), sessions, str(checkpoint))
    return replace(model, structure=found)


def open_sessions(
    checkpoint: Path,
    graphs: Path,
    threads: int | None = None,
    provider: str = AUTO,
    cancel: CancelToken | None = None,
    wanted: str | None = None,
) -> tuple[str, list[OnnxSession]]:
    """The size of a checkpoint's model, and sessions of its encoder and decoder."""
    token = cancel or CancelToken()
    shapes = graph_weights(graphs)
    weights = read_checkpoint(checkpoint)
    size = size_of(weights, shapes, checkpoint)
    if wanted is not None and size != wanted:
        raise ModelError(
            tr("{file} holds {found}, not {wanted}. Give the file of {wanted}.").format(
                file=checkpoint, found=size, wanted=wanted
            )
        )
    sessions: list[OnnxSession] = []
    for stem in (size + _ENCODER_SUFFIX, decoder_of(size)):
        token.raise_if_cancelled()
        needed = shapes[stem]
        given = {key: np.asarray(weights[key], np.float32) for key in needed}
        graph = _read(graphs / f"{stem}.onnx")
        sessions.append(OnnxSession(graph, threads, provider, given, needed))
    token.raise_if_cancelled()
    return size, sessions


def decoder_of(size: str) -> str:
    """The stem of the decoder's graph that belongs to an encoder's size."""
    return next((d for begin, d in _DECODERS.items() if size.startswith(begin)), DECODER)


def graph_weights(graphs: Path) -> dict[str, Shapes]:
    """Name and shape of every weight, for each graph; raises ModelError if they are not there."""
    listed = json.loads(_read(graphs / "weights.json"))
    return {
        stem: {name: tuple(shape) for name, shape in entry.items()}
        for stem, entry in listed.items()
    }


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise ModelError(
            tr(
                "{file}, a part of the plugin, cannot be read ({reason}). Install the plugin again."
            ).format(file=file, reason=error.strerror or error)
        ) from error


def size_of(weights: Mapping[str, NDArray[Any]], shapes: Mapping[str, Shapes], where: Path) -> str:
    """The size ("vit_b", ...) whose encoder and decoder find all their weights.

    Where several encoders do, as of an HQ-SAM, which holds a whole Segment Anything, it is the one
    that takes the most. Raises ModelError that names a weight that is missing or has another shape.
    """
    sizes = [stem[: -len(_ENCODER_SUFFIX)] for stem in shapes if stem.endswith(_ENCODER_SUFFIX)]
    fit = [size for size in sizes if _is_encoder(weights, shapes[size + _ENCODER_SUFFIX])]
    if not fit:
        raise ModelError(
            tr("{file} holds no Segment Anything encoder that is known ({sizes}). {found}").format(
                file=where, sizes=", ".join(sizes), found=_what_was_found(weights)
            )
        )
    size = max(fit, key=lambda name: len(shapes[name + _ENCODER_SUFFIX]))
    decoder = shapes[decoder_of(size)]
    if not same_shapes(weights, decoder):
        missing = [name for name in decoder if name not in weights]
        which = (
            tr("{name} is missing").format(name=missing[0])
            if missing
            else tr("a weight has another shape")
        )
        raise ModelError(
            tr(
                "{file} holds the encoder of {found}, but no decoder that fits it: {reason}. "
                "Use a whole checkpoint."
            ).format(file=where, found=size, reason=which)
        )
    return size


def _is_encoder(weights: Mapping[str, NDArray[Any]], encoder: Shapes) -> bool:
    """Whether an encoder finds its weights, and leaves none of a block over."""
    return same_shapes(weights, encoder) and not any(
        ".blocks." in name and name not in encoder and array.dtype.kind == "f"
        for name, array in weights.items()
    )


def _what_was_found(weights: Mapping[str, NDArray[Any]]) -> str:
    for trunk in _TRUNKS:
        position = weights.get(trunk + "pos_embed")
        if position is None:
            continue
        shape = " x ".join(str(side) for side in position.shape)
        begin = trunk + "blocks."
        blocks = {name[len(begin) :].split(".")[0] for name in weights if name.startswith(begin)}
        return tr("It has {blocks} blocks and positions of {shape}.").format(
            blocks=len(blocks), shape=shape
        )
    return tr("Its weights have other names, for example {name}.").format(name=next(iter(weights)))
