"""Rasters read by windows through rasterio: the RasterSource of files."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import threading
from collections.abc import Sequence
from types import TracebackType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...core.errors import RasterError
from ...core.grid import RasterGrid, Window
from ...core.messages import tr
from ...core.secrets import path_of
from ...core.source import SourceDescription, checked_shape
from ..environment import GDAL_ERRORS, crs_string, quietly_open, rasterio_env, reason
from ..web_sources import refuse_web_sources
from .bands import SENTINEL2_ROLES, Recognised, Roles
from .baseline import is_product_image
from .identity import identity_of
from .member import Member, Part, file_facts, mask_band_of
from .opening import Found, PathLike, find
from .sentinel2 import FileFacts, choose_bands, describe, states_reflectance
from .undeclared import undeclared_nodata, with_nodata
from .validity import sample_values, settle_zero
from .vrt_sources import check_sources

FloatImage = NDArray[np.float32]
BoolMask = NDArray[np.bool_]


class RasterioSource:
    """A raster, or several files on one grid, read by windows from any thread.

    Follows ``core.source.RasterSource``. Only the blocks that a window touches are read; shrunken
    reads use overviews. Reads from several threads wait for each other. Close it, or use it in a
    ``with`` statement. Made by ``open_source``.
    """

    def __init__(
        self,
        uri: str,
        identity: str,
        grid: RasterGrid,
        description: SourceDescription,
        members: Sequence[Member],
    ) -> None:
        self._uri, self._identity = uri, identity
        self._grid, self._description = grid, description
        self._members = list(members)
        #: For each band the number of its member and its own number there.
        self._where = [(i, own) for i, m in enumerate(self._members) for own in m.bands]
        self._lock = threading.Lock()

    @property
    def grid(self) -> RasterGrid:
        """The grid of the finest band at full resolution; its ``crs`` may be None."""
        return self._grid

    @property
    def description(self) -> SourceDescription:
        """Bands, reflectance, date, and where each of these came from."""
        return self._description

    @property
    def uri(self) -> str:
        """What ``open_source`` opens it with again: absolute path, or several joined by "|"."""
        return self._uri

    @property
    def identity(self) -> str:
        """Changes with the path, size or modification time of any file that it is made of."""
        return self._identity

    def read(
        self, bands: Sequence[int], window: Window, shape: tuple[int, int] | None = None
    ) -> tuple[FloatImage, BoolMask]:
        """Reads 1-based ``bands`` in a window that may reach beyond the raster.

        Returns:
            Values (bands, height, width) as float32 DN, 0 where not valid; and valid
            (height, width): False outside the raster, at nodata, NaN and where masked, in any of
            the bands. ``shape`` (height, width) asks for a resampled result: averages when
            shrinking, else bilinear; invalid pixels never mix into valid ones.

        Raises:
            RasterError: no such band, an empty window, an unreadable block, or it was closed.
        """
        name = self._description.name
        out_shape = checked_shape(bands, window, shape, len(self._where), name)
        wanted: dict[int, list[int]] = {}
        for band in dict.fromkeys(bands):
            index, own = self._where[band - 1]
            wanted.setdefault(index, []).append(own)
        with self._lock, rasterio_env():
            if not self._members:
                raise RasterError(tr("{name} was closed already.").format(name=self._uri))
            parts = {
                index: self._members[index].read(own, window, out_shape)
                for index, own in wanted.items()
            }
        return self._join(bands, wanted, parts, out_shape)

    def _join(
        self,
        bands: Sequence[int],
        wanted: dict[int, list[int]],
        parts: dict[int, Part],
        shape: tuple[int, int],
    ) -> tuple[FloatImage, BoolMask]:
        inside = np.logical_and.reduce([part.inside for part in parts.values()])
        not_zero = np.logical_or.reduce([part.not_zero for part in parts.values()])
        valid: BoolMask = inside & not_zero
        values = np.empty((len(bands), *shape), np.float32)
        for position, band in enumerate(bands):
            index, own = self._where[band - 1]
            values[position] = parts[index].values[wanted[index].index(own)]
        values[:, ~valid] = 0.0
        return values, valid

    def close(self) -> None:
        """Closes the files; may be called more than once."""
        with self._lock, rasterio_env():
            for member in self._members:
                member.dataset.close()
            self._members = []

    def __enter__(self) -> RasterioSource:
        """The source itself; leaving the ``with`` block closes it."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Closes it."""
        self.close()


def open_source(path: PathLike | Sequence[PathLike]) -> RasterioSource:
    """Opens a raster for reading by windows.

    Args:
        path: a raster file (GeoTIFF, COG, JP2, VRT, any that GDAL reads), a SAFE folder, its
            metadata file or zip, a folder of single-band files, a list of files (or one text with
            "|" between them), a GDAL data set name or /vsi path. Files of several resolutions are
            brought to the finest grid.

    Raises:
        RasterError: missing, not a raster, or files that do not share a grid.
    """
    with rasterio_env(), contextlib.ExitStack() as opened:
        found = find(path)
        datasets = [opened.enter_context(_open(name)) for name in found.datasets]
        try:
            grid = _common_grid(datasets, found.crs)
            facts, recognised, roles, members = _members(found, datasets, opened)
            for member in members:
                member.place(grid)
            description = _describe(found, facts, recognised, roles, members, grid)
            identity = identity_of(found, [member.dataset for member in members])
        except GDAL_ERRORS as error:  # A damaged part is often met only when it is asked for.
            raise _not_opened(found.uri, error) from error
        opened.pop_all()
    return RasterioSource(found.uri, identity, grid, description, members)


def _not_opened(name: str, error: BaseException) -> RasterError:
    return RasterError(
        tr(
            "{name} cannot be opened as a raster: {reason}. Give a GeoTIFF, JPEG 2000, "
            "VRT or another raster that GDAL reads, or a SAFE folder."
        ).format(name=name, reason=reason(error))
    )


def _open(name: str) -> Any:
    refuse_web_sources(name)
    try:
        dataset = quietly_open(name)
    except GDAL_ERRORS as error:
        raise _not_opened(name, error) from error
    try:
        check_sources(dataset)
    except RasterError:
        dataset.close()
        raise
    dataset = _with_colours(dataset)
    problem = ""
    if dataset.count == 0:
        parts = ", ".join(dataset.subdatasets[:5])
        problem = tr("{name} holds no bands itself.").format(name=name)
        if parts:
            problem += " " + tr("Give one of its parts: {parts}.").format(parts=parts)
    elif any(str(kind).startswith("complex") for kind in dataset.dtypes):
        problem = tr(
            "{name} holds complex numbers, such as a radar image's; an optical one is needed."
        ).format(name=name)
    if problem:
        dataset.close()
        raise RasterError(problem)
    return dataset


def _with_colours(dataset: Any) -> Any:
    """A data set of numbers in a palette as the colours that they stand for; others as they are."""
    if dataset.count != 1 or dataset.colorinterp[0].name != "palette":
        return dataset
    try:
        expanded = quietly_open(f"vrt://{dataset.name}?expand=rgb")
    except GDAL_ERRORS:
        return dataset
    dataset.close()
    return expanded


def _common_grid(datasets: Sequence[Any], crs: str | None = None) -> RasterGrid:
    """The grid of the finest data set; all must have one CRS.

    ``crs`` is that of data sets that state none.
    """
    grids = [
        RasterGrid(crs_string(d.crs) or crs, tuple(d.transform)[:6], d.height, d.width)
        for d in datasets
    ]
    for dataset, grid in zip(datasets[1:], grids[1:]):
        if grid.crs != grids[0].crs:
            raise RasterError(
                tr(
                    "The files are in different coordinate reference systems: {file} in "
                    "{crs}, {other_file} in {other_crs}. Warp them to one first."
                ).format(
                    file=datasets[0].name,
                    crs=_crs_name(grids[0]),
                    other_file=dataset.name,
                    other_crs=_crs_name(grid),
                ),
                button=tr("Use Raster > Projections > Warp (Reproject)."),
                command="For example with gdalwarp -t_srs.",
            )
    return min(grids, key=lambda grid: abs(grid.determinant))


def _crs_name(grid: RasterGrid) -> str:
    return tr("none") if grid.crs is None else grid.crs[:60]


def _members(
    found: Found, datasets: Sequence[Any], opened: contextlib.ExitStack
) -> tuple[list[FileFacts], list[list[Recognised]], Roles, list[Member]]:
    """The parts of a source; data sets that are opened anew on the way go onto ``opened``."""
    facts, recognised, members, origins = [], [], [], []
    guessed = False
    for name, dataset in zip(found.datasets, datasets):
        own = file_facts(dataset, os.path.basename(path_of(name)), found.folder_names)
        mask_band = mask_band_of(dataset)
        if mask_band is not None:
            own = own.first_band()
        bands, origin, guess = own.recognised()
        keep = list(range(len(bands)))
        if found.safe:
            keep = [i for i in keep if bands[i].name in SENTINEL2_ROLES]
        if not keep:
            continue
        facts.append(own)
        recognised.append([bands[i] for i in keep])
        of_product = found.safe or is_product_image(own.file_name)  # whose "no data" is 0
        sentinel = None if of_product else undeclared_nodata(dataset)
        pixels = dataset
        if sentinel is not None:
            pixels = opened.enter_context(with_nodata(dataset, sentinel))
            if pixels is not dataset:
                dataset.close()
        members.append(
            Member(pixels, [i + 1 for i in keep], mask_band=mask_band, undeclared=sentinel)
        )
        origins.append(origin)
        guessed = guessed or guess
    if not members:
        raise RasterError(tr("{name} holds none of Sentinel-2's bands.").format(name=found.uri))
    origin = origins[0]
    if len(members) > 1 and len(set(origins)) > 1:
        origin = "; ".join(dict.fromkeys(origins))
    return facts, recognised, Roles([], origin, guessed), members


def _describe(
    found: Found,
    facts: list[FileFacts],
    recognised: list[list[Recognised]],
    roles: Roles,
    members: list[Member],
    grid: RasterGrid,
) -> SourceDescription:
    """Describes the source; settles on the way whether zero stands for nothing."""
    given = (found.name, facts, recognised, roles.origin)
    draft = describe(*given, roles_guessed=roles.guessed)
    sample = None
    stated = states_reflectance(facts[0], recognised[0]) or is_product_image(facts[0].file_name)
    if not stated and facts[0].dtype not in ("uint8", "int8"):
        bands = dict.fromkeys(choose_bands(draft))
        sample = sample_values(RasterioSource(found.uri, "", grid, draft, members), list(bands))
        draft = describe(*given, sample, roles_guessed=roles.guessed)
    nodata_origin, guessed = settle_zero(facts, members, draft)
    zero = any(member.zero_is_nothing for member in members)
    sentinels = [m.undeclared for m in members if m.undeclared is not None]
    return dataclasses.replace(
        draft,
        nodata=sentinels[0] if sentinels else 0.0 if zero else draft.nodata,
        origins={**draft.origins, "nodata": nodata_origin},
        guesses=(*draft.guesses, "nodata") if guessed else draft.guesses,
    )
