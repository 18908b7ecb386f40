"""A QGIS raster layer as RasterSource: through rasterio where it can, else as QGIS reads it.

``prepare_layer`` looks at the layer in the user's thread and is quick; ``open()`` of what it gives
may take a moment and runs in any thread. ``source_for_layer`` does both.
"""

from __future__ import annotations

import dataclasses
import os
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..core.errors import RasterError
from ..core.grid import RasterGrid, Window
from ..core.source import RasterSource, SourceDescription
from ..raster.reading.acquired import date_in
from ..raster.reading.reader import open_source
from ..translation import tr
from .layer_grid import View, layer_grid
from .provider_source import ProviderSource, gives_colours
from .qgis_values import qgis_crs

if TYPE_CHECKING:
    from ..workflow.rerun.one_raster import RerunRaster

#: Web maps and databases do not say when they change: what was encoded before is not trusted in
#: another start of QGIS.
_SESSION = uuid.uuid4().hex

#: Pixels by which two grids may differ and still be one.
_TOLERANCE = 0.01


class LayerSource(NamedTuple):
    """A source, and a sentence for the user where something is special about it ("" if not)."""

    source: RasterSource
    note: str


@dataclass(frozen=True)
class PreparedLayer:
    """What has to be asked of a layer in the user's thread before it can be opened in another.

    ``path`` is what rasterio may open, None where it is of no use to try. ``grid`` is the layer's
    own. ``provider`` is a copy of the layer's, for this source alone.
    """

    name: str
    path: str | None
    uri: str
    grid: RasterGrid
    provider: Any
    acquired: str | None
    note: str
    timestamp: str

    def open(self) -> LayerSource:
        """Opens it; raises RasterError where neither rasterio nor QGIS can read it."""
        if self.path is not None:
            try:
                source = open_source(self.path)
            except RasterError:
                source = None  # QGIS shows it, so QGIS can read it.
            if source is not None:
                grid = _agreed_grid(source.grid, self.grid)
                if grid is not None:
                    return LayerSource(self._as_shown(source, grid), self.note)
                source.close()
        through_qgis = ProviderSource(
            self.provider, self.grid, self.name, self.uri, self.acquired, self.timestamp
        ).settled()
        note = self.note or tr("Read through QGIS, because its file cannot be opened directly.")
        return LayerSource(through_qgis, note)

    def file(self) -> str | None:
        """The path by which another process reads the same; None where only QGIS shows it so."""
        if self.path is None:
            return None
        try:
            source = open_source(self.path)
        except RasterError:
            return None
        try:
            return self.path if _agreed_grid(source.grid, self.grid) == source.grid else None
        finally:
            close_source(source)

    def to_rerun(self, name: str, travelling: bool = False) -> RerunRaster:
        """As a rerun takes it: opened here when its turn comes.

        ``travelling``: as its file, where another process reads the same from there.
        """
        from ..workflow.rerun.one_raster import RerunRaster

        path = self.file() if travelling else None
        if path is not None:
            return RerunRaster(path, name, self.acquired)
        return RerunRaster(self.uri, name, self.acquired, opened_by=lambda: self.open().source)

    def _as_shown(self, source: RasterSource, grid: RasterGrid) -> RasterSource:
        description = source.description
        if description.acquired is None and self.acquired is not None:
            description = dataclasses.replace(
                description,
                acquired=self.acquired,
                origins={**description.origins, "acquired": tr("from the layer in QGIS")},
            )
        if grid == source.grid and description is source.description:
            return source
        return _Relabelled(source, grid, description)


class _Relabelled:
    """A source with another grid or description on the same pixels: what the layer says counts."""

    def __init__(
        self, source: RasterSource, grid: RasterGrid, description: SourceDescription
    ) -> None:
        self._source, self._grid, self._description = source, grid, description

    @property
    def grid(self) -> RasterGrid:
        """The layer's grid."""
        return self._grid

    @property
    def description(self) -> SourceDescription:
        """What was recognised, completed by the layer."""
        return self._description

    @property
    def uri(self) -> str:
        """The file's."""
        return self._source.uri

    @property
    def identity(self) -> str:
        """The file's: the pixels are the same wherever they lie."""
        return self._source.identity

    def read(
        self, bands: Sequence[int], window: Window, shape: tuple[int, int] | None = None
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """See RasterSource."""
        return self._source.read(bands, window, shape)

    def close(self) -> None:
        """Closes the file."""
        close_source(self._source)


def source_for_layer(layer: Any, view: View | None = None) -> LayerSource:
    """The layer as RasterSource; call it in the user's thread (see ``prepare_layer``)."""
    return prepare_layer(layer, view).open()


def prepare_layer(layer: Any, view: View | None = None) -> PreparedLayer:
    """Asks a raster layer everything that must be asked in the user's thread.

    ``view`` decides the resolution of maps without pixels of their own (WMS, XYZ); without one
    they are taken as coarse as they fit.

    Raises:
        RasterError: the layer is broken, empty, or no raster that can be segmented.
    """
    provider = layer.dataProvider() if layer is not None and layer.isValid() else None
    if provider is None:
        name = layer.name() if layer is not None else tr("The layer")
        raise RasterError(
            tr("{name} cannot be read: its data source is missing. Repair the layer first.").format(
                name=name
            )
        )
    copy = provider.clone()
    if copy is None or provider.bandCount() < 1:
        raise RasterError(
            tr("{name} has no bands that could be read. Choose another raster layer.").format(
                name=layer.name()
            )
        )
    path = _path_for_rasterio(layer, provider)
    note = ""
    if gives_colours(provider):
        note = tr(
            "A web map: colours are as displayed, not reflectance, and its resolution is that of "
            "the present view."
        )
    elif path is None and _has_user_nodata(provider):
        note = tr("Read through QGIS, so that the layer's additional no data values count.")
    return PreparedLayer(
        name=layer.name(),
        path=path,
        uri=layer.publicSource(),
        grid=layer_grid(layer, provider, view),
        provider=copy,
        acquired=layer_date(layer),
        note=note,
        timestamp=_timestamp(layer, provider),
    )


def close_source(source: Any) -> None:
    """Closes a source where it can be closed; sources in memory cannot."""
    close = getattr(source, "close", None)
    if close is not None:
        close()


def layer_date(layer: Any) -> str | None:
    """The ISO date in a layer's temporal properties, else in its name."""
    properties = layer.temporalProperties()
    if properties is not None and properties.isActive():
        begin = properties.fixedTemporalRange().begin()
        if begin.isValid():
            return str(begin.toString("yyyy-MM-ddTHH:mm:ss")).replace("T00:00:00", "")
    return date_in(layer.name())


def _timestamp(layer: Any, provider: Any) -> str:
    """What tells that pixels may have changed: the file's own stamp where there is a file."""
    path = str(layer.source()).split("|", maxsplit=1)[0]
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return f"{_SESSION}:{provider.dataTimestamp().toMSecsSinceEpoch()}"
    return f"{status.st_size}:{status.st_mtime_ns}"


def _path_for_rasterio(layer: Any, provider: Any) -> str | None:
    """What rasterio may open; None where it would read something else than QGIS shows."""
    source = str(layer.source())
    if layer.providerType() != "gdal" or not source:
        return None
    # Behind "|" stand GDAL's open options; QGIS's memory and passwords are QGIS's own.
    if "|" in source or "authcfg=" in source or source.startswith("/vsimem/"):
        return None
    return None if _has_user_nodata(provider) else source


def _has_user_nodata(provider: Any) -> bool:
    numbers = range(1, provider.bandCount() + 1)
    return any(
        provider.userNoDataValues(n)
        or (provider.sourceHasNoDataValue(n) and not provider.useSourceNoDataValue(n))
        for n in numbers
    )


def _agreed_grid(file: RasterGrid, layer: RasterGrid) -> RasterGrid | None:
    """Where the file's pixels lie on the map; None where QGIS shows others than the file holds.

    The user may have given the layer a CRS that the file lacks, and a raster without georeference
    lies below the axis in QGIS. A file that QGIS warps (control points) is read through QGIS.
    """
    same_crs = file.crs == layer.crs or qgis_crs(file.crs) == qgis_crs(layer.crs)
    a, b, _, d, e, _ = file.transform
    if b or d:  # Rotated: QGIS shows it warped, in the same CRS and place.
        return file if same_crs else None
    if file.shape != layer.shape:
        return None
    if np.allclose(file.bounds(), layer.bounds(), rtol=0, atol=_TOLERANCE * abs(a)):
        return file if same_crs else dataclasses.replace(file, crs=layer.crs)
    if file.crs is None and (abs(a), abs(e)) == (1.0, 1.0):
        return layer
    return None
