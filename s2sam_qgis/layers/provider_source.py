"""A QGIS raster data provider as RasterSource: what QGIS can show can be segmented.

Web maps (WMS, XYZ, ArcGIS) give colours, everything else gives values. Providers may be used by one
thread at a time, so each read borrows a copy of its own. GDAL's provider has band scale and offset
applied already; zero and no data follow the same rules as in raster/reading.
"""

from __future__ import annotations

import dataclasses
import hashlib
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsRectangle

from ..core.errors import RasterError
from ..core.grid import RasterGrid, Window
from ..core.resample import shrink_valid
from ..core.secrets import without_secrets
from ..core.source import Band, SourceDescription, checked_shape
from ..raster.reading.sentinel2 import FileFacts, choose_bands, describe
from ..raster.reading.validity import sample_values, zero_rule
from ..translation import tr
from .qgis_values import number_of

FloatImage = NDArray[np.float32]
BoolMask = NDArray[np.bool_]

#: Qgis.DataType's numbers -> numpy's names; those of complex numbers are missing on purpose.
_DTYPES: dict[int, str] = {
    1: "uint8",
    2: "uint16",
    3: "int16",
    4: "uint32",
    5: "int32",
    6: "float32",
    7: "float64",
    14: "int8",
}
_ARGB, _ARGB_PREMULTIPLIED = 12, 13

#: Most pixels asked of a provider at once: it refuses more than about a hundred tiles.
_PIECE = 1024

#: Side of the block by which copies of a provider are compared.
_COMPARED = 16

#: Larger windows are not read whole before they are shrunk; the provider skips pixels instead.
_AVERAGED_PIXELS = 4096 * 4096


def gives_colours(provider: Any) -> bool:
    """Whether a provider hands out pictures and not values."""
    return number_of(provider.dataType(1)) in (_ARGB, _ARGB_PREMULTIPLIED)


class ProviderSource:
    """Implements RasterSource over copies of ``provider``; make it in the user's thread.

    Args:
        provider: a copy that belongs to this source; it is copied further and read only where
            its copies do not read what it does.
        grid: north-up; the provider's own, or a part of an endless map.
        name: the layer's name.
        uri: how the layer is named in provenance.
        acquired: ISO date where the layer knows it.
        timestamp: changes whenever the pixels may have changed.
    """

    def __init__(
        self,
        provider: Any,
        grid: RasterGrid,
        name: str,
        uri: str,
        acquired: str | None = None,
        timestamp: str = "",
    ) -> None:
        self._lock = threading.Lock()
        self._origin: Any = provider
        self._idle: list[Any] = []
        self._alone = threading.Lock()
        self._copies_lie = False
        self._grid = grid
        self._uri = without_secrets(uri)
        self._colours = gives_colours(provider)
        self._user_nodata = _user_nodata(provider)
        self._zero_is_nothing = False
        parts = (name, uri, repr(grid), repr(self._user_nodata), timestamp)
        self._identity = f"layer:{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:32]}"
        self._alpha: int | None = None
        if self._colours:
            self._description = _colour_description(name, acquired)
        else:
            self._facts = _facts(provider, name)
            names, origin, guessed = _recognised(self._facts)
            self._draft = describe(name, [self._facts], names, origin, roles_guessed=guessed)
            self._alpha = next((b.index for b in self._draft.bands if b.role == "alpha"), None)
            self._description = dataclasses.replace(
                self._draft, acquired=acquired or self._draft.acquired
            )

    def settled(self) -> ProviderSource:
        """Itself, after the values have been looked at; call it outside the user's thread.

        Whether values are reflectance, and whether zero stands for nothing, is told from samples.
        """
        if self._colours:
            return self
        self._compare_copies()
        acquired = self._description.acquired
        bands = list(dict.fromkeys(choose_bands(self._description)))
        names, origin, guessed = _recognised(self._facts)
        sample = None
        if self._facts.dtype not in ("uint8", "int8"):
            sample = sample_values(self, bands)
        found = describe(
            self._draft.name, [self._facts], names, origin, sample, roles_guessed=guessed
        )
        nodata_origin, guess = self._settle_zero(found)
        self._description = dataclasses.replace(
            found,
            acquired=acquired,
            nodata=0.0 if self._zero_is_nothing else found.nodata,
            origins={**found.origins, "nodata": nodata_origin},
            guesses=(*found.guesses, "nodata") if guess else found.guesses,
        )
        return self

    @property
    def grid(self) -> RasterGrid:
        """Where the pixels lie."""
        return self._grid

    @property
    def description(self) -> SourceDescription:
        """Bands by name; what the file's own metadata would tell is not known here."""
        return self._description

    @property
    def uri(self) -> str:
        """The layer's address without passwords and keys."""
        return self._uri

    @property
    def identity(self) -> str:
        """Differs between layers, grids, additional no data, and when the pixels changed."""
        return self._identity

    def read(
        self, bands: Sequence[int], window: Window, shape: tuple[int, int] | None = None
    ) -> tuple[FloatImage, BoolMask]:
        """See RasterSource."""
        known = self._description
        out = checked_shape(bands, window, shape, len(known.bands), known.name)
        if out == window.shape:
            return self._read_pixels(bands, window, window.shape)
        if window.width * window.height <= _AVERAGED_PIXELS:
            values, valid = self._read_pixels(bands, window, window.shape)
        else:
            twice = (min(2 * out[0], window.height), min(2 * out[1], window.width))
            values, valid = self._read_pixels(bands, window, twice)
        return shrink_valid(values, valid, out)

    # -- pixels -------------------------------------------------------------------------------

    def _read_pixels(
        self, bands: Sequence[int], window: Window, shape: tuple[int, int]
    ) -> tuple[FloatImage, BoolMask]:
        """A window at ``shape``, at most as fine as the grid; what lies outside is invalid."""
        rows, cols = window.height / shape[0], window.width / shape[1]
        values = np.zeros((len(bands), *shape), np.float32)
        valid = np.zeros(shape, bool)
        common = window.intersection(self._grid.window)
        if common.is_empty:
            return values, valid
        # Output pixels that lie wholly inside; at full resolution these are all.
        first_row = int(np.ceil((common.row - window.row) / rows - 1e-9))
        last_row = int(np.floor((common.row_end - window.row) / rows + 1e-9))
        first_col = int(np.ceil((common.col - window.col) / cols - 1e-9))
        last_col = int(np.floor((common.col_end - window.col) / cols + 1e-9))
        with self._borrowed() as provider:
            for row in range(first_row, last_row, _PIECE):
                for col in range(first_col, last_col, _PIECE):
                    stop_row, stop_col = min(row + _PIECE, last_row), min(col + _PIECE, last_col)
                    extent = self._extent(
                        window.col + col * cols,
                        window.row + row * rows,
                        window.col + stop_col * cols,
                        window.row + stop_row * rows,
                    )
                    at = slice(row, stop_row), slice(col, stop_col)
                    part, usable = self._piece(
                        provider, bands, extent, stop_col - col, stop_row - row
                    )
                    values[(slice(None), *at)], valid[at] = part, usable
        values[:, ~valid] = 0.0
        return values, valid

    def _extent(self, col: float, row: float, col_end: float, row_end: float) -> Any:
        xs, ys = self._grid.to_map([col, col_end], [row, row_end])
        return QgsRectangle(float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max()))

    def _piece(
        self, provider: Any, bands: Sequence[int], extent: Any, width: int, height: int
    ) -> tuple[FloatImage, BoolMask]:
        if self._colours:
            rgb, valid = _picture(self._block(provider, 1, extent, width, height), width, height)
            return rgb[[band - 1 for band in bands]], valid
        values = np.zeros((len(bands), height, width), np.float32)
        valid = np.ones((height, width), bool)
        for position, band in enumerate(bands):
            own, there = self._band(provider, band, extent, width, height)
            values[position] = own
            valid &= there
        if self._alpha is not None and self._alpha not in bands:
            opaque, there = self._band(provider, self._alpha, extent, width, height)
            valid &= there & (opaque > 0)
        if self._zero_is_nothing:
            valid &= (values != 0).any(axis=0)
        return values, valid

    def _band(
        self, provider: Any, band: int, extent: Any, width: int, height: int
    ) -> tuple[FloatImage, BoolMask]:
        block = self._block(provider, band, extent, width, height)
        dtype = _DTYPES.get(number_of(block.dataType()))
        if dtype is None:
            raise RasterError(
                tr("{name} holds complex numbers or unknown values.").format(
                    name=self._description.name
                )
            )
        raw = np.frombuffer(bytes(block.data()), dtype).reshape(height, width)
        valid = np.isfinite(raw) if dtype.startswith("float") else np.ones(raw.shape, bool)
        if block.hasNoDataValue():
            nodata = block.noDataValue()
            if np.isfinite(nodata):
                valid &= ~np.isclose(raw.astype(np.float64), nodata, rtol=1e-7, atol=0.0)
        for low, high in self._user_nodata.get(band, ()):
            valid &= ~((raw >= low) & (raw <= high))
        return np.where(valid, raw, 0).astype(np.float32), valid

    def _block(self, provider: Any, band: int, extent: Any, width: int, height: int) -> Any:
        block = provider.block(band, extent, width, height)
        if block is None or not block.isValid() or block.isEmpty():
            why = block.error().summary() if block is not None else ""
            raise RasterError(
                tr("QGIS could not read {name}: {why} Check that the layer is shown.").format(
                    name=self._description.name, why=why or tr("it gave no pixels.")
                )
            )
        return block

    @contextmanager
    def _borrowed(self) -> Iterator[Any]:
        """A provider that no other thread uses meanwhile."""
        if self._copies_lie:
            with self._alone:
                yield self._given()
            return
        with self._lock:
            provider = self._idle.pop() if self._idle else self._given().clone()
        try:
            yield provider
        finally:
            with self._lock:
                if self._origin is not None:
                    self._idle.append(provider)

    def _given(self) -> Any:
        if self._origin is None:
            raise RasterError(tr("{name} was closed already.").format(name=self._description.name))
        return self._origin

    def _compare_copies(self) -> None:
        """Finds out whether copies of the provider read what it reads itself.

        QGIS's calculated layers lose their formula when they are copied twice. Such a provider is
        used by one read after the other, and never copied.
        """
        grid = self._grid
        side = min(_COMPARED, grid.width, grid.height)
        x, y = (grid.width - side) // 2, (grid.height - side) // 2
        extent = self._extent(x, y, x + side, y + side)
        copy = self._given().clone()
        for band in range(1, self._given().bandCount() + 1):
            blocks = [p.block(band, extent, side, side) for p in (self._given(), copy)]
            readable = all(block is not None and block.isValid() for block in blocks)
            if not readable or bytes(blocks[0].data()) != bytes(blocks[1].data()):
                self._copies_lie = True
        self._idle.append(copy)

    def _settle_zero(self, description: SourceDescription) -> tuple[str, bool]:
        """Decides whether pixels that are 0 in all bands hold nothing (see raster.validity)."""
        if self._colours or self._alpha is not None:
            return tr("from the layer's transparency"), False
        if self._facts.nodata is not None or self._user_nodata:
            return tr("from the layer"), False
        rule = zero_rule(description, self._corner_is_zero)
        self._zero_is_nothing = rule.is_nothing
        return rule.origin, rule.guessed

    def _corner_is_zero(self) -> bool:
        bands = [band.index for band in self._description.bands if band.role != "alpha"]
        for row in (0, self._grid.height - 1):
            for col in (0, self._grid.width - 1):
                values, valid = self.read(bands, Window(col, row, 1, 1))
                if valid.all() and not values.any():
                    return True
        return False

    def close(self) -> None:
        """Lets go of the providers; QGIS must not end while Python still holds them."""
        with self._lock:
            self._origin = None
            self._idle.clear()


def _picture(block: Any, width: int, height: int) -> tuple[FloatImage, BoolMask]:
    """(3, height, width) and valid of a block of colours; what is transparent is not there."""
    raw = np.frombuffer(bytes(block.data()), "<u4").reshape(height, width)
    alpha = (raw >> 24).astype(np.float32)
    rgb = np.stack([(raw >> shift) & 255 for shift in (16, 8, 0)]).astype(np.float32)
    if number_of(block.dataType()) == _ARGB_PREMULTIPLIED:
        rgb = np.minimum(rgb * 255.0 / np.maximum(alpha, 1.0), 255.0)
    return rgb, alpha > 0


def _colour_description(name: str, acquired: str | None) -> SourceDescription:
    bands = tuple(Band(i, role, role) for i, role in enumerate(("red", "green", "blue"), start=1))
    origins = {
        "roles": tr("colours as displayed"),
        "scale": tr("none: colours, not reflectance"),
        "offset": tr("none"),
        "nodata": tr("where the map is transparent"),
        "acquired": tr("unknown: a map service does not tell")
        if acquired is None
        else tr("the layer"),
    }
    return SourceDescription(name, bands, "uint8", None, acquired, origins, eight_bit=True)


def _facts(provider: Any, name: str) -> FileFacts:
    numbers = range(1, provider.bandCount() + 1)
    dtype = _DTYPES.get(number_of(provider.dataType(1)))
    if dtype is None:
        raise RasterError(
            tr(
                "{name} holds complex numbers or unknown values; an optical image is needed."
            ).format(name=name)
        )
    declared = [n for n in numbers if provider.sourceHasNoDataValue(n)]
    return FileFacts(
        file_name=name,
        dtype=dtype,
        descriptions=[_band_description(provider, n) for n in numbers],
        colours=[_colour_name(provider, n) for n in numbers],
        scales=[1.0 for _ in numbers],  # block() has applied them already
        offsets=[0.0 for _ in numbers],
        nodata=float(provider.sourceNoDataValue(declared[0])) if declared else None,
    )


def _band_description(provider: Any, number: int) -> str | None:
    """What the band is called beside its number: QGIS writes "Band 1: B04 (Red)"."""
    text = str(provider.generateBandName(number))
    _, colon, rest = text.partition(":")
    return rest.strip() if colon else None


def _colour_name(provider: Any, number: int) -> str:
    text = str(provider.colorInterpretationName(number)).lower()
    return text if text in ("red", "green", "blue", "alpha") else "undefined"


def _recognised(facts: FileFacts) -> tuple[list[Any], str, bool]:
    roles = facts.recognised()
    return [roles.bands], roles.origin, roles.guessed


def _user_nodata(provider: Any) -> dict[int, list[tuple[float, float]]]:
    """Ranges that the layer's properties call "additional no data", by band."""
    found: dict[int, list[tuple[float, float]]] = {}
    for number in range(1, provider.bandCount() + 1):
        ranges = [(r.min(), r.max()) for r in provider.userNoDataValues(number)]
        if ranges:
            found[number] = ranges
    return found
