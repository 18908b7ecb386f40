"""What all sources of pixels do alike: refuse reads that make no sense, and resample with holes."""

from __future__ import annotations

from typing import Optional, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from .errors import RasterError
from .grid import Window
from .messages import tr
from .resample import resize


def checked_shape(
    bands: Sequence[int], window: Window, shape: Optional[Tuple[int, int]], count: int, name: str
) -> Tuple[int, int]:
    """The (height, width) that a read gives.

    Args:
        bands: 1-based, as asked for.
        window: as asked for; may reach beyond the raster.
        shape: as asked for; None is the window's own.
        count: bands of the source.
        name: the source's, for messages.

    Raises:
        RasterError: no pixel, no band or no such band.
    """
    out = window.shape if shape is None else (int(shape[0]), int(shape[1]))
    if window.is_empty or min(out) < 1:
        raise RasterError(
            tr("The window {window} at shape {shape} holds no pixel.").format(
                window=window, shape=out
            )
        )
    if not bands:
        raise RasterError(tr("No band was asked for."))
    for band in bands:
        if not 1 <= band <= count:
            raise RasterError(
                tr("There is no band number {band} in {name}; it has {count}.").format(
                    band=band, name=name, count=count
                )
            )
    return out


def resampled(
    values: NDArray[np.float32], valid: NDArray[np.bool_], shape: Tuple[int, int]
) -> Tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Values (bands, height, width) and valid (height, width) at another shape.

    Invalid pixels, which must be 0, never mix into valid ones: values are divided by the share of
    valid pixels that they were made of, and a pixel is valid where that is more than half.
    """
    share = resize(valid[None].astype(np.float32), shape, "linear")[0]
    mixed = resize(values, shape, "linear") / np.maximum(share, 1e-6)
    kept = share > 0.5
    return np.where(kept, mixed, 0).astype(np.float32), kept
