"""Whether another date shows an object at all: no cloud over it, and an image there.

A scene classification (SCL) tells where there is one. Otherwise a place is cloudy where it is white
and much brighter than on the image that is worked on: clouds are the brightest thing in blue, where
soil and cities are dim.
"""

from __future__ import annotations

import contextlib
from collections import OrderedDict
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..core.chips import Chip
from ..core.errors import S2SamError
from ..core.grid import RasterGrid
from ..core.masks import CELL, BoolMask
from ..core.messages import tr
from ..core.resample import FloatImage
from ..core.source import RasterSource
from ..raster.reading.reader import open_source
from ..raster.reading.scene_classification import find_classification
from ..raster.reading.sentinel2 import choose_bands, default_stretch
from .imagery import Imagery
from .placed_masks import PlacedMask, cloud_share

#: A date is left out where more than this share of the object is under cloud or shadow, or shows
#: no image: what is hidden has no outline.
MOST_HIDDEN = 0.2

#: A cloud's darkest band in true colour, in grey levels of 255 (a reflectance of .3), at least.
WHITE = 80.0
#: By how many grey levels that band is brighter than on the image that is worked on.
BRIGHTER = 40.0
#: The darkest band is at least this share of the brightest: bare soil is red, a cloud is not.
EVEN = 0.65

#: Small pictures of chips kept for comparing.
_PICTURES = 64

CLOUD, NO_IMAGE = "cloud", "no image"


@dataclass(frozen=True)
class DateUse:
    """What became of another date for an object; ``why`` it was left out, "" where it was used.

    ``share`` of the object (0-1) is hidden.
    """

    title: str
    why: str = ""
    share: float = 0.0

    @property
    def sentence(self) -> str:
        """What a person is told; "" of a date that was used."""
        if not self.why:
            return ""
        text = (
            tr("{date} was left out: {percent} % of the object is under cloud or shadow there.")
            if self.why == CLOUD
            else tr("{date} was left out: it shows no image at {percent} % of the object.")
        )
        return text.format(date=self.title, percent=round(100 * self.share))


def date_title(imagery: Imagery) -> str:
    """How a date is called: by its day, else by the raster's name."""
    description = imagery.source.description
    return (description.acquired or "")[:10] or description.name


class Sky:
    """Tells of one other date whether it shows an object. May be used from several threads."""

    def __init__(self, date: Imagery, first: Imagery) -> None:
        self._date, self._first = date, first
        self._pictures: OrderedDict[Chip, tuple[FloatImage, BoolMask, FloatImage]] = OrderedDict()

    def look(self, chip: Chip, cells: BoolMask) -> DateUse:
        """Whether the date serves for an object.

        Args:
            chip: through which the object is looked at.
            cells: bool (rows, columns), the low-resolution cells of the chip's image where the
                object is, and a little around it.
        """
        title = date_title(self._date)
        if not cells.any():
            return DateUse(title)
        picture, valid, first = self._seen(chip, cells.shape)
        missing = float((~valid[cells]).mean())
        if missing > MOST_HIDDEN:
            return DateUse(title, NO_IMAGE, missing)
        share = self._classified(chip, cells)
        if share is None:
            white = _is_white(picture, first) & valid
            share = float(white[cells].mean())
        return DateUse(title, CLOUD if share > MOST_HIDDEN else "", share)

    def _classified(self, chip: Chip, cells: BoolMask) -> float | None:
        if self._classes is None:
            return None
        source, band = self._classes
        placed = PlacedMask(_cell_grid(self._date.grid, chip, cells.shape), cells)
        with contextlib.suppress(S2SamError, OSError):
            return cloud_share(placed, source, band)
        return None

    @cached_property
    def _classes(self) -> tuple[RasterSource, int] | None:
        source = self._date.source
        found = find_classification(source)
        if found is None:
            return None
        if found.path is None:  # classes are not interpolated: on their own grid
            return getattr(source, "original", source), found.band
        with contextlib.suppress(S2SamError, OSError):
            return open_source(found.path), found.band
        return None

    @cached_property
    def _plain(self) -> tuple[Imagery, Imagery]:
        return _true_colour(self._date), _true_colour(self._first)

    def _seen(self, chip: Chip, shape: tuple[int, ...]) -> tuple[FloatImage, BoolMask, FloatImage]:
        """The date's picture (3, rows, columns) with its valid cells, and the first one's."""
        known = self._pictures.get(chip)
        if known is None:
            date, first = self._plain
            cells = (shape[0], shape[1])
            picture, valid = date.read(chip.window, cells)
            known = picture, valid, first.read(chip.window, cells)[0]
            self._pictures[chip] = known
            while len(self._pictures) > _PICTURES:
                self._pictures.popitem(last=False)
        return known


def _is_white(picture: FloatImage, first: FloatImage) -> BoolMask:
    """Where a picture (3, rows, columns), 0-255, shows cloud that the first one does not."""
    least, most = picture.min(axis=0), picture.max(axis=0)
    white = (least > WHITE) & (least > first.min(axis=0) + BRIGHTER) & (least > EVEN * most)
    return np.asarray(white)


def _true_colour(imagery: Imagery) -> Imagery:
    source = imagery.source
    bands = choose_bands(source.description)
    return Imagery(source, bands, default_stretch(source, bands))


def _cell_grid(grid: RasterGrid, chip: Chip, shape: tuple[int, ...]) -> RasterGrid:
    """The grid of a chip's low-resolution cells."""
    a, b, x, d, e, y = grid.sub_grid(chip.window).transform
    side = CELL / chip.zoom
    return RasterGrid(grid.crs, (a * side, b * side, x, d * side, e * side, y), shape[0], shape[1])


def object_cells(logits: FloatImage, used: tuple[int, int], margin: int = 2) -> BoolMask:
    """The cells of a mask and a margin around it: bool, of the shape ``used``."""
    mask: BoolMask = logits[: used[0], : used[1]] > 0
    grown = np.pad(mask, margin)
    for axis in (0, 1):
        grown = np.logical_or.reduce([np.roll(grown, n, axis) for n in range(-margin, margin + 1)])
    return np.asarray(grown[margin:-margin, margin:-margin])
