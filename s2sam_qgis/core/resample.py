"""Resampling, all of it: of images and logits with a kernel, of values with holes by area.

Images and logits: columns, then rows, each as a sum of a few weighted inputs. Not as products
with the matrices of all weights, though a good BLAS makes these as fast: in QGIS's process on
Linux a distribution's numpy may get another BLAS that QGIS brings (the GNU Scientific Library's),
which is twenty times slower.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

FloatImage = NDArray[np.float32]
BoolMask = NDArray[np.bool_]


def _cubic(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """Keys' cubic convolution kernel with a = -0.75 (IEEE TASSP 29, 1981), as OpenCV uses it."""
    a = -0.75
    x = np.abs(x)
    near = ((a + 2) * x - (a + 3)) * x * x + 1
    far = ((a * x - 5 * a) * x + 8 * a) * x - 4 * a
    return np.where(x <= 1, near, np.where(x < 2, far, 0.0))


def _linear(x: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.maximum(0.0, 1.0 - np.abs(x))


_KERNELS = {"cubic": (_cubic, 2.0), "linear": (_linear, 1.0)}


#: Values of a block of rows: 128 kB, with as much beside it.
_BLOCK = 32768


@dataclass(frozen=True)
class Taps:
    """What output pixels are made of: ``inputs`` and their ``weights``, both (taps, size_out)."""

    inputs: NDArray[np.int64]
    weights: FloatImage

    def along_rows(self, image: FloatImage) -> FloatImage:
        """(..., size_in, w) to (..., size_out, w); some rows at a time, which stay in the cache."""
        *lead, size_in, width = image.shape
        size_out = self.inputs.shape[1]
        result = np.empty((*lead, size_out, width), np.float32)
        rows = max(1, min(size_out, _BLOCK // max(1, width)))
        part = np.empty((rows, width), np.float32)
        planes = zip(image.reshape(-1, size_in, width), result.reshape(-1, size_out, width))
        for plane, made in planes:
            for start in range(0, size_out, rows):
                block = slice(start, min(start + rows, size_out))
                target, rest = made[block], part[: block.stop - start]
                for number, (inputs, weights) in enumerate(zip(self.inputs, self.weights)):
                    values = rest if number else target
                    plane.take(inputs[block], axis=0, out=values, mode="clip")
                    values *= weights[block, None]
                    if number:
                        target += rest
        return result


@lru_cache(maxsize=64)
def resampling_taps(
    size_in: int, size_out: int, step: float, start: float, kernel: str, antialias: bool
) -> Taps:
    """Taps for output pixels whose centres lie at start + (i + 0.5) * step.

    Positions are in input pixels, 0 at the outer edge of the first. Edges are clamped: what would
    come from outside comes from the border pixel. With ``antialias`` the kernel widens with a
    step above 1, so that shrinking averages.
    """
    function, support = _KERNELS[kernel]
    stretch = max(1.0, step) if antialias else 1.0
    centres = start + (np.arange(size_out) + 0.5) * step - 0.5
    reach = int(np.ceil(support * stretch)) + 1
    inputs = np.floor(centres).astype(np.int64) + np.arange(-reach, reach + 1)[:, None]
    weights = function((inputs - centres) / stretch)
    weights /= weights.sum(axis=0)
    used = weights.any(axis=1)
    taps = Taps(np.clip(inputs[used], 0, size_in - 1), weights[used].astype(np.float32))
    for array in (taps.inputs, taps.weights):
        array.setflags(write=False)
    return taps


def resize(image: FloatImage, shape: tuple[int, int], kernel: str = "cubic") -> FloatImage:
    """(channels, h, w) to (channels, *shape); pixel areas are aligned, shrinking averages."""
    height, width = image.shape[-2:]
    if (height, width) == tuple(shape):
        return image
    rows = resampling_taps(height, shape[0], height / shape[0], 0.0, kernel, True)
    cols = resampling_taps(width, shape[1], width / shape[1], 0.0, kernel, True)
    return _resampled(np.asarray(image, np.float32), rows, cols)


def sample_window(
    logits: FloatImage,
    step: tuple[float, float],
    start: tuple[float, float],
    shape: tuple[int, int],
) -> FloatImage:
    """Samples a (h, w) grid bilinearly at ``shape`` positions; step and start are (row, column)."""
    height, width = logits.shape
    rows = resampling_taps(height, shape[0], step[0], start[0], "linear", True)
    cols = resampling_taps(width, shape[1], step[1], start[1], "linear", True)
    return _resampled(np.asarray(logits, np.float32), rows, cols)


def _resampled(image: FloatImage, rows: Taps, cols: Taps) -> FloatImage:
    # Whole rows are copied in one go, single columns are not: hence turned twice, when small.
    if len(rows.inputs[0]) < image.shape[-2]:
        image = rows.along_rows(image)
        turned = cols.along_rows(np.ascontiguousarray(image.swapaxes(-1, -2)))
        return np.ascontiguousarray(turned.swapaxes(-1, -2))
    turned = cols.along_rows(np.ascontiguousarray(image.swapaxes(-1, -2)))
    return rows.along_rows(np.ascontiguousarray(turned.swapaxes(-1, -2)))


# --- values with holes --------------------------------------------------------------------------

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
    start: tuple[float, float],
    step: tuple[float, float],
    shape: tuple[int, int],
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
    start: tuple[float, float],
    step: tuple[float, float],
    shape: tuple[int, int],
) -> tuple[FloatImage, BoolMask]:
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


def shrink_valid(
    values: FloatImage, valid: BoolMask, shape: tuple[int, int]
) -> tuple[FloatImage, BoolMask]:
    """Values (bands, h, w) and valid (h, w) of a whole window at another ``shape``.

    The same rules for every source of pixels, so that a layer and its file give one image.
    """
    height, width = valid.shape
    return resample_valid(values, valid, (0.0, 0.0), (height / shape[0], width / shape[1]), shape)
