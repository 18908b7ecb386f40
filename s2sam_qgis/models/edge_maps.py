"""What the built-in model's encoder packs into the embedding: edges, and what cells are like."""

from __future__ import annotations

import numpy as np

from ..core.errors import ModelError
from ..core.messages import tr
from ..core.progress import CancelToken
from ..core.resample import FloatImage
from .answers import checked_maps
from .model import Model
from .predictor import PIXEL_MEAN, PIXEL_STD
from .spec import BUILTIN, BUILTIN_BEFORE

#: Side of the image that the encoder looks at: it averages its chip of 1024 pixels by four.
LOOK_SIZE = 256
#: Side of the edge maps.
EDGE_SIZE = 128
#: Pixels of the chip, each way, that the encoder takes the mean of.
_POOL = 4
#: Channels of the embedding before the edge maps, and the block of cells that they unfold to.
_BEFORE, _BLOCK = 240, 2
#: The first values of a cell say where its object's middle is; the others what the cell is like.
_PLACES = 2
#: How many of them there are.
CELL_VALUES = 13


def has_edges(model: Model) -> bool:
    """Whether a model is one whose embedding holds edge maps."""
    return model.name in (BUILTIN, BUILTIN_BEFORE)


def check_has_edges(model: Model) -> None:
    """Raises ModelError unless a model is one whose embedding holds edge maps."""
    if not has_edges(model):
        raise ModelError(
            tr(
                "The model {model} has no edge maps, so it cannot outline everything. Choose the "
                "built-in model."
            ).format(model=model.name)
        )


def edge_probability(
    model: Model, rgb: FloatImage, cancel: CancelToken | None = None
) -> FloatImage:
    """How likely an object's outline runs through each cell, 0-1.

    Args:
        model: the built-in one; see ``check_has_edges``.
        rgb: (3, LOOK_SIZE, LOOK_SIZE), 0-255.
        cancel: stops the run.

    Returns:
        (EDGE_SIZE, EDGE_SIZE); each cell is two pixels of ``rgb`` wide.
    """
    embedding = _embedding(model, rgb, cancel)
    side = embedding.shape[-1]
    packed = embedding[_BEFORE : _BEFORE + _BLOCK * _BLOCK]  # the first map: edges of wholes
    cells = packed.reshape(_BLOCK, _BLOCK, side, side).transpose(2, 0, 3, 1)
    logits = cells.reshape(side * _BLOCK, side * _BLOCK)
    return np.asarray(1.0 / (1.0 + np.exp(-logits)), np.float32)


def cell_values(model: Model, rgb: FloatImage, cancel: CancelToken | None = None) -> FloatImage:
    """What the encoder says that cells are like: the values by which it joins cells to objects.

    Args:
        model: the built-in one; see ``check_has_edges``.
        rgb: (3, LOOK_SIZE, LOOK_SIZE), 0-255.
        cancel: stops the run.

    Returns:
        (CELL_VALUES, EDGE_SIZE, EDGE_SIZE); each cell is two pixels of ``rgb`` wide.
    """
    embedding = _embedding(model, rgb, cancel)
    side = embedding.shape[-1]
    packed = embedding[:_BEFORE].reshape(-1, 2, 2, 2, 2, side, side)
    # By row and column of a block of 4 x 4 cells; the mean of 2 x 2 of them.
    halved = packed.mean(axis=(2, 4)).transpose(0, 3, 1, 4, 2)
    return np.asarray(halved.reshape(-1, 2 * side, 2 * side)[_PLACES:], np.float32)


def _embedding(model: Model, rgb: FloatImage, cancel: CancelToken | None) -> FloatImage:
    """The embedding (channels, h, w) of an image (3, LOOK_SIZE, LOOK_SIZE)."""
    contract = model.contract
    look = (rgb - PIXEL_MEAN[:, None, None]) / PIXEL_STD[:, None, None]
    # The encoder averages four by four: repeated pixels are what it wants, at no cost.
    chip = np.empty((3, LOOK_SIZE, _POOL, LOOK_SIZE, _POOL), np.float32)
    chip[:] = look[:, :, None, :, None]
    chip = chip.reshape(1, 3, LOOK_SIZE * _POOL, LOOK_SIZE * _POOL)
    answer = model.encoder.run({contract.encoder_input: chip}, (contract.encoder_output,), cancel)
    (embedding,) = checked_maps(answer, contract.map_shapes[:1])
    return np.asarray(embedding[0])
