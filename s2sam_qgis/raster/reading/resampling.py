"""Values with holes brought to another pixel size: area average when shrinking, else bilinear."""

from __future__ import annotations

from typing import Tuple

import numpy as np
from numpy.typing import NDArray

FloatImage = NDArray[np.float32]
BoolMask = NDArray[np.bool_]

#: Share of a result pixel that must be covered by valid ones.
_COVERED = 0.5 - 1e-4


def resample_axis(
    array: NDArray[np.float32],
    axis: int,
    start: float,
    step: float,
    count: int,
    nearest: bool = False,
) -> NDArray[np.float32]:
    """Samples one axis: result pixel i spans [start + i * step, start + (i + 1) * step).

    Positions are in input pixels, 0 at the outer edge of the first. With ``step`` >= 1 the result
    is the average over that span (what lies outside counts as 0), else it is interpolated between
    the centres of the two nearest pixels (outside, the border pixel is repeated), or with
    ``nearest`` taken from the nearest one.
    """
    array = np.moveaxis(array, axis, -1)
    size = array.shape[-1]
    if step >= 1.0:
        total = np.zeros((*array.shape[:-1], size + 1), np.float64)
        np.cumsum(array, axis=-1, dtype=np.float64, out=total[..., 1:])
        edges = np.clip(start + np.arange(count + 1) * step, 0.0, float(size))
        below = np.minimum(edges.astype(np.int64), size - 1)
        part = edges - below
        integral = total[..., below] + part * array[..., below]
        result = (integral[..., 1:] - integral[..., :-1]) / step
    elif nearest:
        positions = np.floor(start + (np.arange(count) + 0.5) * step).astype(np.int64)
        result = array[..., np.clip(positions, 0, size - 1)]
    else:
        centres = start + (np.arange(count) + 0.5) * step - 0.5
        floor = np.floor(centres).astype(np.int64)
        part = (centres - floor).astype(np.float32)
        low = np.clip(floor, 0, size - 1)
        high = np.clip(floor + 1, 0, size - 1)
        result = array[..., low] * (1 - part) + array[..., high] * part
    return np.ascontiguousarray(np.moveaxis(result, -1, axis), np.float32)


def resample_area(
    array: NDArray[np.float32],
    start: Tuple[float, float],
    step: Tuple[float, float],
    shape: Tuple[int, int],
    nearest: bool = False,
) -> NDArray[np.float32]:
    """Both last axes of (..., rows, columns); start, step and shape are (row, column)."""
    result = np.empty((*array.shape[:-2], *shape), np.float32)
    for index in np.ndindex(*array.shape[:-2]):  # one band at a time keeps the sums small
        columns = resample_axis(array[index], 1, start[1], step[1], shape[1], nearest)
        result[index] = resample_axis(columns, 0, start[0], step[0], shape[0], nearest)
    return result


def resample_valid(
    values: FloatImage,
    valid: BoolMask,
    start: Tuple[float, float],
    step: Tuple[float, float],
    shape: Tuple[int, int],
) -> Tuple[FloatImage, BoolMask]:
    """Values (bands, h, w) where ``valid`` (h, w), without letting anything in from elsewhere.

    The array must hold what the result spans. A result pixel is valid where at least half of it is
    (when enlarging: where the pixel that it lies in is); its value comes from the valid part alone.
    """
    if valid.all():
        return resample_area(values, start, step, shape), np.ones(shape, np.bool_)
    weight = resample_area(valid.astype(np.float32), start, step, shape)
    result = resample_area(np.where(valid, values, np.float32(0)), start, step, shape)
    np.divide(result, weight, out=result, where=weight > 1e-6)
    covered = weight
    if min(step) < 1.0:
        covered = resample_area(valid.astype(np.float32), start, step, shape, nearest=True)
    kept: BoolMask = covered >= _COVERED
    result[:, ~kept] = 0.0
    return result, kept
