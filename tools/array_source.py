"""A raster source that lies in memory, for tests, benchmarks and tools."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sam_qgis.core.errors import RasterError
from s2sam_qgis.core.grid import RasterGrid, Window
from s2sam_qgis.core.resample import shrink_valid
from s2sam_qgis.core.source import Band, SourceDescription, checked_shape


class ArraySource:
    """Implements RasterSource over ``values`` (bands, height, width).

    ``grid`` None makes a grid without CRS whose map coordinates are x = column, y = -row.
    """

    def __init__(
        self,
        values: NDArray[Any],
        grid: RasterGrid | None = None,
        valid: NDArray[np.bool_] | None = None,
        description: SourceDescription | None = None,
        name: str = "array",
    ) -> None:
        if values.ndim != 3:
            raise RasterError(f"Expected an array (bands, height, width), got {values.shape}.")
        count, height, width = values.shape
        self._values: NDArray[Any] | None = values
        self._valid = np.ones((height, width), bool) if valid is None else valid
        self._grid = grid or RasterGrid(None, (1.0, 0.0, 0.0, 0.0, -1.0, 0.0), height, width)
        if self._grid.shape != (height, width):
            raise RasterError(f"The grid is {self._grid.shape}, the array {(height, width)}.")
        self._description = description or _plain_description(name, count, str(values.dtype))
        digest = hashlib.sha256(np.ascontiguousarray(values).tobytes())
        digest.update(np.packbits(self._valid).tobytes())
        self._identity = f"array:{values.shape}:{values.dtype.str}:{digest.hexdigest()}"

    @property
    def grid(self) -> RasterGrid:
        """The grid."""
        return self._grid

    @property
    def description(self) -> SourceDescription:
        """What was given, or bands without roles."""
        return self._description

    @property
    def uri(self) -> str:
        """The name; there is no file."""
        return self._description.name

    @property
    def identity(self) -> str:
        """Hash of the values."""
        return self._identity

    def read(
        self, bands: Sequence[int], window: Window, shape: tuple[int, int] | None = None
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """See RasterSource."""
        out = checked_shape(bands, window, shape, len(self._description.bands), self.uri)
        if self._values is None:
            raise RasterError(f"{self.uri} was closed already.")
        values = np.zeros((len(bands), *window.shape), np.float32)
        valid = np.zeros(window.shape, bool)
        common = window.intersection(self._grid.window)
        if not common.is_empty:
            at = common.shifted(-window.col, -window.row).slices()
            rows, cols = common.slices()
            chosen = self._values[[band - 1 for band in bands], rows, cols]
            usable = self._valid[rows, cols] & np.isfinite(chosen.astype(np.float32)).all(axis=0)
            values[(slice(None), *at)] = np.where(usable, chosen, 0)
            valid[at] = usable
        return (values, valid) if out == window.shape else shrink_valid(values, valid, out)

    def close(self) -> None:
        """Lets go of the values."""
        self._values = None


def _plain_description(name: str, count: int, dtype: str) -> SourceDescription:
    bands = tuple(Band(index, f"band {index}") for index in range(1, count + 1))
    return SourceDescription(name, bands, dtype, origins={"roles": "by position"})
