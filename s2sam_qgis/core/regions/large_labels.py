"""Label images of whole tiles: beyond a size they lie in a file, and are worked on in strips."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ..files import PathLike
from .basins import Labels

#: Pixels above which labels lie in a file: 256 MB.
IN_MEMORY = 64_000_000

#: Rows that are worked on at once.
STRIP = 512


def empty_labels(shape: tuple[int, int], folder: PathLike | None = None) -> Labels:
    """Labels (h, w), all 0.

    Large ones are mapped from a file without a name in ``folder`` (default: the system's one for
    temporary files), which is gone with the array: the system can take their memory back.
    """
    if shape[0] * shape[1] <= IN_MEMORY:
        return np.zeros(shape, np.int32)
    # The map keeps a handle of its own on the file.
    with tempfile.TemporaryFile(prefix="s2sam-labels-", dir=folder) as stream:
        return np.memmap(stream, np.int32, "w+", shape=shape)


def strips(rows: int, height: int = STRIP) -> Iterator[slice]:
    """Slices that together take ``rows`` rows, ``height`` at a time."""
    for row in range(0, rows, height):
        yield slice(row, min(row + height, rows))


def renamed_labels(labels: Labels, names: Labels) -> Labels:
    """Labels (h, w) with each label replaced by ``names[label]``."""
    result = empty_labels((labels.shape[0], labels.shape[1]))
    for rows in strips(len(labels)):
        result[rows] = names[labels[rows]]
    return result


def label_sizes(labels: Labels, count: int) -> NDArray[np.int64]:
    """Pixels of each label 0 ... count - 1."""
    total = np.zeros(count, np.int64)
    for rows in strips(len(labels)):
        total += np.bincount(labels[rows].ravel(), minlength=count)
    return total
