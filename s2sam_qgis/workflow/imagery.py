"""What a model sees of a raster: views of three bands each, stretched to 0-255, chip by chip."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..core.chips import Chip
from ..core.grid import RasterGrid, Window
from ..core.resample import FloatImage, resize
from ..core.source import RasterSource
from ..core.stretch import Stretch


@dataclass(frozen=True)
class Imagery:
    """A view of a raster: three bands (1-based, as red green blue) and their stretch.

    With ``is_index`` it is the normalised difference of the first two bands, as grey.
    ``others`` are further views of the same grid that the model is asked about as well;
    ``view`` is what all of it is called, "" for bands that were chosen one by one. ``dates`` are
    the same place on other dates, each on this one's grid; ``notes`` is what should be said of it.
    """

    source: RasterSource
    bands: tuple[int, int, int]
    stretch: Stretch
    others: tuple[Imagery, ...] = ()
    is_index: bool = False
    view: str = ""
    dates: tuple[Imagery, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def views(self) -> tuple[Imagery, ...]:
        """All views, this one first."""
        return (self, *self.others)

    @property
    def names(self) -> list[str]:
        """Everything that is read, as ``open_source`` takes it: the image and its other dates."""
        return [self.source.uri, *(date.source.uri for date in self.dates)]

    @property
    def grid(self) -> RasterGrid:
        """The raster's grid."""
        return self.source.grid

    @property
    def key(self) -> dict[str, Any]:
        """Everything about the pixels of this view that changes an embedding."""
        return {
            "source": self.source.identity,
            "bands": list(self.bands),
            "stretch": self.stretch.to_json(),
            **({"index": True} if self.is_index else {}),
        }

    def read(self, window: Window, shape: tuple[int, int]) -> tuple[FloatImage, NDArray[np.bool_]]:
        """RGB (3, *shape), 0-255 and 0 where invalid, and valid (*shape) of a window.

        Shrinking averages digital numbers; enlarging interpolates the stretched colours, so that
        an edge of nodata does not bleed beyond the pixels next to it.
        """
        height, width = shape
        shrinks = height < window.height or width < window.width
        values, valid = self.source.read(
            sorted(set(self.bands)), window, (height, width) if shrinks else None
        )
        order = sorted(set(self.bands))
        colours = values[[order.index(band) for band in self.bands]]
        if self.is_index:
            rgb = self.stretch.apply_index(colours, valid)
        else:
            rgb = self.stretch.apply(colours, valid)
        if rgb.shape[1:] == (height, width):
            return rgb, valid
        rows = np.minimum(np.arange(height) * valid.shape[0] // height, valid.shape[0] - 1)
        cols = np.minimum(np.arange(width) * valid.shape[1] // width, valid.shape[1] - 1)
        enlarged_valid = valid[rows[:, None], cols[None, :]]
        enlarged = resize(rgb, (height, width))
        np.clip(enlarged, 0.0, 255.0, out=enlarged)
        enlarged[:, ~enlarged_valid] = 0.0
        return enlarged, enlarged_valid

    def chip_image(self, chip: Chip) -> FloatImage:
        """RGB (3, h, w) of a chip, without the padding."""
        return self.read(chip.window, chip.image_shape)[0]

    def valid(self, window: Window) -> NDArray[np.bool_]:
        """Which pixels of a window hold data, at full resolution."""
        return self.source.read(sorted(set(self.bands)), window)[1]
