"""Small pictures of an image in each of its views."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...core.errors import S2SamError
from ...core.grid import RasterGrid, Window
from ...core.options import InputChoice
from ...core.progress import CancelToken
from ...core.source import RasterSource

Picture = NDArray[np.uint8]


def window_of(grid: RasterGrid, xs: Sequence[float], ys: Sequence[float], shape: Any) -> Window:
    """The pixels of a view of the map, with the proportions of a picture.

    Args:
        grid: the image's.
        xs: where the view's corners lie, in the grid's CRS.
        ys: likewise.
        shape: (height, width) of the picture.

    Returns:
        A window around the view's centre that is not larger than the view; around the raster's
        own centre where the view does not meet it.
    """
    cols, rows = grid.to_pixel(list(xs), list(ys))
    col, row = int(cols.min()), int(rows.min())
    seen = Window(col, row, int(np.ptp(cols)) + 1, int(np.ptp(rows)) + 1).intersection(grid.window)
    if seen.is_empty:
        seen = grid.window
    zoom = min(seen.height / shape[0], seen.width / shape[1])
    height, width = max(1, round(shape[0] * zoom)), max(1, round(shape[1] * zoom))
    middle = seen.row + seen.height // 2, seen.col + seen.width // 2
    return Window(middle[1] - width // 2, middle[0] - height // 2, width, height)


def view_pictures(
    source: RasterSource,
    names: Sequence[str],
    window: Window,
    shape: tuple[int, int],
    cancel: CancelToken,
) -> dict[str, Picture]:
    """Pictures (height, width, 3) of a window, by the view's name; those that can be made.

    Of several views, *Automatic*, each gets a strip.
    """
    from ...workflow.inputs import open_imagery

    found = {}
    for name in names:
        cancel.raise_if_cancelled()
        try:
            views = open_imagery(source, InputChoice(view=name)).views
            whole = [view.read(window, shape)[0] for view in views]
        except S2SamError:
            continue
        edges = np.linspace(0, shape[1], len(whole) + 1).round().astype(int)
        strips = [
            image[:, :, left:right] for image, left, right in zip(whole, edges[:-1], edges[1:])
        ]
        joined = np.concatenate(strips, axis=2).transpose(1, 2, 0)
        found[name] = np.ascontiguousarray(joined.round().astype(np.uint8))
    return found
