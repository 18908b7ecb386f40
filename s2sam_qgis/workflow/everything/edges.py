"""The edge map of an area: what the built-in model sees through several windows, joined.

Windows lie on a lattice that is fixed to the raster, so that a pixel gets the same value whatever
area it is asked for with.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...core.grid import Window
from ...core.masks import BoolMask
from ...core.progress import CancelToken, ShareCallback, nobody
from ...core.regions.adjacency import FloatArray
from ...core.resample import FloatImage, resize
from ...models.edge_maps import CELL_VALUES, LOOK_SIZE, cell_values, edge_probability
from ...models.model import Model
from ..facing import Facing
from ..imagery import Imagery

HalfImage = NDArray[np.float16]


@dataclass(frozen=True)
class Look:
    """Square windows of ``side`` pixels every ``step``; their maps count by ``share``."""

    side: int
    step: int
    share: float


#: Fields of three pixels need windows enlarged twice. Windows of 256 pixels beside them cost a
#: quarter more and find no more.
LOOKS = (Look(128, 112, 1.0),)

#: Percentiles of each band between which a window's colours are stretched before it is looked at:
#: of fields that differ by a few of 255 grey values the model sees no border.
_CONTRAST = (2.0, 98.0)
#: Grey values that they become, and the least range that is stretched: noise stays noise.
_SHOWN, _LEAST_RANGE = (10.0, 245.0), 20.0

#: The least weight of a pixel at a window's very edge.
_LEAST_WEIGHT = 1e-3


class SeenWindows:
    """The edge maps of windows that were looked at last: neighbouring blocks need them again."""

    def __init__(self, most: int = 4096) -> None:
        """``most``: how many are kept; 32 kB each, so that a row of blocks of a tile fits."""
        self._most = most
        self._maps: OrderedDict[tuple[Look, Window], HalfImage] = OrderedDict()

    def get(self, look: Look, place: Window) -> HalfImage | None:
        """The map of a window; None where it is not known."""
        found = self._maps.get((look, place))
        if found is not None:
            self._maps.move_to_end((look, place))
        return found

    def put(self, look: Look, place: Window, edges: HalfImage) -> None:
        """Keeps a map; the one that was not asked for longest goes."""
        self._maps[look, place] = edges
        if len(self._maps) > self._most:
            self._maps.popitem(last=False)


def edge_map(
    imagery: Imagery,
    model: Model,
    area: Window,
    inside: BoolMask,
    cancel: CancelToken | None = None,
    seen: ShareCallback = nobody,
    known: SeenWindows | None = None,
) -> FloatImage:
    """How likely an outline runs through each pixel of an area within the raster, 0-1.

    Args:
        imagery: what to look at.
        model: the built-in one.
        area: where, (height, width) pixels.
        inside: (height, width): pixels that matter; windows without any are not looked at, and
            the map is 0 where none was.
        cancel: stops within a window's run.
        seen: is told the share that is done, after each window.
        known: windows of the same imagery and model that need no second look.
    """
    facing = Facing.of(imagery.grid)
    windows = [(look, place) for look in LOOKS for place in _places(imagery, look, area, inside)]
    result = np.zeros(area.shape, np.float32)
    if not windows:
        return result
    around = area
    for _, place in windows:
        around = around.union(place)
    rgb, valid = imagery.read(around, around.shape)
    done = 0
    for look in LOOKS:
        total, weights = np.zeros(area.shape, np.float32), np.zeros(area.shape, np.float32)
        for _, place in (entry for entry in windows if entry[0] is look):
            if cancel is not None:
                cancel.raise_if_cancelled()
            edges = known.get(look, place) if known is not None else None
            if edges is None:
                own = place.shifted(-around.col, -around.row).slices()
                part = rgb[(slice(None), *own)]
                edges = window_edges(model, part, valid[own], look.side, facing, cancel)
                if known is not None:
                    known.put(look, place, edges)
            common = place.intersection(area)
            own = common.shifted(-place.col, -place.row).slices()
            at = common.shifted(-area.col, -area.row).slices()
            weight = _weight(look, (place.height, place.width))[own]
            total[at] += weight * edges[own].astype(np.float32)
            weights[at] += weight
            done += 1
            seen(done / len(windows))
        np.divide(total, weights, out=total, where=weights > 0)
        result += np.float32(look.share) * total
    return result


def in_contrast(rgb: FloatImage, valid: BoolMask) -> FloatImage:
    """An image (3, h, w), 0-255, each band stretched between its own percentiles; 0 where invalid.

    Args:
        rgb: the image.
        valid: (h, w): pixels that say something.
    """
    if not valid.any():
        return rgb
    low, high = np.percentile(rgb[:, valid], _CONTRAST, axis=1)
    reach = (_SHOWN[1] - _SHOWN[0]) / np.maximum(high - low, _LEAST_RANGE)
    middle = ((low + high) / 2)[:, None, None]
    stretched = (rgb - middle) * reach[:, None, None] + sum(_SHOWN) / 2
    return np.where(valid, np.clip(stretched, 0.0, 255.0), 0.0).astype(np.float32)


def _places(imagery: Imagery, look: Look, area: Window, inside: BoolMask) -> Iterator[Window]:
    """The windows of a look that hold a pixel that matters."""
    grid = imagery.grid
    for row in _starts(grid.height, look, area.row, area.row_end):
        for col in _starts(grid.width, look, area.col, area.col_end):
            place = Window(col, row, look.side, look.side).intersection(grid.window)
            common = place.intersection(area).shifted(-area.col, -area.row)
            if inside[common.slices()].any():
                yield place


def _starts(size: int, look: Look, begin: int, end: int) -> list[int]:
    """Where windows start along an axis of ``size`` pixels, of those that meet [begin, end)."""
    last = max(size - look.side, 0)
    starts = [*range(0, last, look.step), last]
    return [start for start in starts if start < end and start + look.side > begin]


def window_edges(
    model: Model,
    rgb: FloatImage,
    valid: BoolMask,
    side: int,
    facing: Facing,
    cancel: CancelToken | None = None,
) -> HalfImage:
    """The edge map (h, w), 0-1, of one window in its own contrast.

    In half precision with or without blocks, so that what is kept for them changes nothing.

    Args:
        model: the built-in one.
        rgb: the window (3, h, w), 0-255.
        valid: (h, w): pixels that say something.
        side: of the square that is looked at, in pixels; a smaller image is mirrored beyond.
        facing: of the raster.
        cancel: stops the run.
    """
    height, width = rgb.shape[1:]
    shown = _enlarged(in_contrast(rgb, valid), side, facing)
    edges = edge_probability(model, shown, cancel)
    shape = (side, side)
    fitted = resize(edges[None], shape, "linear")
    return np.asarray(facing.array(fitted, shape)[0, :height, :width], np.float16)


def _enlarged(rgb: FloatImage, side: int, facing: Facing) -> FloatImage:
    """An image (3, h, w) as the encoder looks at it (3, LOOK_SIZE, LOOK_SIZE)."""
    height, width = rgb.shape[1:]
    if (height, width) != (side, side):
        rows, cols = _mirrored(height, side), _mirrored(width, side)
        rgb = rgb[:, rows[:, None], cols[None, :]]
    large = np.clip(resize(rgb, (LOOK_SIZE, LOOK_SIZE)), 0.0, 255.0)
    return facing.array(large, (LOOK_SIZE, LOOK_SIZE))


def seen_sums(
    imagery: Imagery,
    model: Model,
    area: Window,
    labels: NDArray[np.int32],
    count: int,
    cancel: CancelToken | None = None,
) -> tuple[FloatArray, FloatArray]:
    """What the encoder says of regions 1 ... count, labelled (height, width) on an area.

    Returns:
        Sums (count, CELL_VALUES) of the values of ``cell_values`` and of the weights (count,) by
        which they count: windows that overlap are blended as edges are.
    """
    facing = Facing.of(imagery.grid)
    sums, weights = np.zeros((count + 1, CELL_VALUES)), np.zeros(count + 1)
    for look in LOOKS:
        for place in _places(imagery, look, area, labels > 0):
            if cancel is not None:
                cancel.raise_if_cancelled()
            rgb, _ = imagery.read(place, place.shape)
            shape = (look.side, look.side)
            values = cell_values(model, _enlarged(rgb, look.side, facing), cancel)
            fitted = facing.array(resize(values, shape, "linear"), shape)
            common = place.intersection(area)
            own = common.shifted(-place.col, -place.row).slices()
            names = labels[common.shifted(-area.col, -area.row).slices()].ravel()
            weight = _weight(look, place.shape)[own].ravel()
            weights += np.bincount(names, weight, count + 1)
            for number, value in enumerate(fitted):
                sums[:, number] += np.bincount(names, weight * value[own].ravel(), count + 1)
    return sums[1:], weights[1:]


def _mirrored(size: int, wanted: int) -> NDArray[np.int64]:
    """Indices 0 ... size - 1, there and back again until there are ``wanted``."""
    index = np.arange(wanted) % (2 * size)
    return np.asarray(np.where(index < size, index, 2 * size - 1 - index))


def _weight(look: Look, shape: tuple[int, int]) -> FloatImage:
    """A raised cosine that falls over what neighbouring windows share."""
    ramp = look.side - look.step

    def axis(size: int) -> FloatImage:
        to_edge = np.minimum(np.arange(size) + 0.5, size - np.arange(size) - 0.5)
        share = np.clip(to_edge / ramp, 0.0, 1.0)
        return np.asarray(0.5 - 0.5 * np.cos(np.pi * share), np.float32)

    weight = axis(shape[0])[:, None] * axis(shape[1])[None, :]
    return np.asarray(np.maximum(weight, np.float32(_LEAST_WEIGHT)))
