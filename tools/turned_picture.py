"""The eight ways to lay down a picture: the model sees each of them a little differently."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sam_qgis.core.stretch import Stretch
from s2sam_qgis.workflow.imagery import Imagery
from tools.array_source import ArraySource


def turned(array: NDArray[Any], number: int) -> NDArray[Any]:
    """One of the eight ways to lay down an array (..., h, w), from 0: as it lies."""
    array = np.rot90(array, number % 4, (-2, -1))
    return np.ascontiguousarray(array[..., ::-1] if number >= 4 else array)


def copies_of(
    imagery: Imagery, *arrays: NDArray[Any]
) -> Iterator[tuple[Imagery, list[NDArray[Any]]]]:
    """A picture as it lies, then its seven turned and mirrored copies as they were stretched.

    Each with what lies on its pixels, ``arrays`` (h, w), turned alike.
    """
    yield imagery, list(arrays)
    window = imagery.grid.window
    colours = imagery.read(window, window.shape)[0]
    same = Stretch.make("same", high=(255.0,))
    for number in range(1, 8):
        source = ArraySource(turned(colours, number).astype(np.float32))
        yield Imagery(source, (1, 2, 3), same), [turned(array, number) for array in arrays]
