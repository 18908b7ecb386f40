"""What a run asks of a raster, whoever reads it: rasterio here, a QGIS data provider there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from .errors import RasterError
from .grid import RasterGrid, Window
from .messages import tr


@dataclass(frozen=True)
class Band:
    """One band of a raster as it was recognised.

    ``index`` is 1-based. ``role`` is "red", "green", "blue", "nir", ... or None where unknown.
    Reflectance = DN * ``scale`` + ``offset``; both None where no reflectance could be told.
    """

    index: int
    name: str
    role: str | None = None
    scale: float | None = None
    offset: float | None = None


@dataclass(frozen=True)
class SourceDescription:
    """What was recognised in a raster, with a word on where each thing came from.

    ``origins`` maps "roles", "scale", "offset", "nodata", "acquired" to a short sentence.
    ``acquired`` is an ISO 8601 date or date-time, None where unknown. ``guesses`` are the keys of
    ``origins`` that are not stated anywhere: they are shown as guesses wherever they are shown.
    ``eight_bit``: the values are colours of 0 to 255, in whatever type.
    """

    name: str
    bands: tuple[Band, ...]
    dtype: str
    nodata: float | None = None
    acquired: str | None = None
    origins: dict[str, str] = field(default_factory=dict)
    guesses: tuple[str, ...] = ()
    eight_bit: bool = False

    def origin(self, what: str) -> str:
        """Where a thing came from, marked where it is a guess; "" where nothing is said."""
        text = self.origins.get(what, "")
        return tr("guess: {text}").format(text=text) if text and what in self.guesses else text


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
        self, bands: Sequence[int], window: Window, shape: tuple[int, int] | None = None
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Reads 1-based ``bands`` in a window that may reach beyond the raster.

        Returns values (bands, height, width) as float32 DN and valid (height, width): False
        outside the raster, at nodata and at NaN; values there are 0. ``shape`` (height, width)
        asks for a resampled result: average when shrinking (from overviews where they exist).
        """

    def close(self) -> None:
        """Lets go of files and providers; may be called more than once. Reading then fails."""


def checked_shape(
    bands: Sequence[int], window: Window, shape: tuple[int, int] | None, count: int, name: str
) -> tuple[int, int]:
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
