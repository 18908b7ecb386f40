"""What the engine asks of a raster, whoever reads it: rasterio here, a QGIS data provider there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional, Protocol, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from .grid import RasterGrid, Window


@dataclass(frozen=True)
class Band:
    """One band of a raster as it was recognised.

    ``index`` is 1-based. ``role`` is "red", "green", "blue", "nir", ... or None where unknown.
    Reflectance = DN * ``scale`` + ``offset``; both None where no reflectance could be told.
    """

    index: int
    name: str
    role: Optional[str] = None
    scale: Optional[float] = None
    offset: Optional[float] = None


@dataclass(frozen=True)
class SourceDescription:
    """What was recognised in a raster, with a word on where each thing came from.

    ``origins`` maps "roles", "scale", "offset", "nodata", "acquired" to a short sentence.
    ``acquired`` is an ISO 8601 date or date-time, None where unknown.
    """

    name: str
    bands: Tuple[Band, ...]
    dtype: str
    nodata: Optional[float] = None
    acquired: Optional[str] = None
    origins: Dict[str, str] = field(default_factory=dict)


class RasterSource(Protocol):
    """A raster that can be read by windows. Implementations must be usable from any thread."""

    @property
    def grid(self) -> RasterGrid:
        """The grid of the full-resolution raster."""

    @property
    def description(self) -> SourceDescription:
        """What was recognised."""

    @property
    def uri(self) -> str:
        """A path or address under which the raster can be named (in provenance)."""

    @property
    def identity(self) -> str:
        """Changes whenever the pixels may have changed (path, size, modification time)."""

    def read(
        self, bands: Sequence[int], window: Window, shape: Optional[Tuple[int, int]] = None
    ) -> Tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Reads 1-based ``bands`` in a window that may reach beyond the raster.

        Returns values (bands, height, width) as float32 DN and valid (height, width): False
        outside the raster, at nodata and at NaN; values there are 0. ``shape`` (height, width)
        asks for a resampled result: average when shrinking (from overviews where they exist).
        """
