"""Masks as a GeoTIFF: one 0/1 band per prompt id on the grid of the run."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Callable

import numpy as np
from numpy.typing import NDArray
from rasterio import Affine

from ...core.errors import InputError
from ...core.file_sets import FileSet, replace_together
from ...core.files import PathLike, not_written, refuse_existing
from ...core.grid import RasterGrid, Window
from ...core.masks import MaskLayer
from ...core.messages import tr
from ...core.progress import CancelToken
from ...core.prompts import PromptId
from ..environment import GDAL_ERRORS, parse_crs, quietly_open, rasterio_env, reason

BoolMask = NDArray[np.bool_]
#: Gives which pixels of a window on the grid hold data (height, width).
ValidReader = Callable[[Window], BoolMask]

NODATA = 255
#: Suffixes that masks can have: they are GeoTIFFs, whatever the name says.
MASK_SUFFIXES = (".tif", ".tiff")
#: Endings of files beside a raster that say something of it.
MASK_SIDECARS = (".aux.xml", ".ovr", ".msk")
_TILE = 512


def band_name(prompt_id: PromptId) -> str:
    """The name of a prompt id's band, as FarmVibes.AI names it."""
    return f"mask_prompt_{prompt_id}"


def write_masks(
    path: PathLike,
    grid: RasterGrid,
    layers: Sequence[MaskLayer],
    *,
    bands: Mapping[PromptId, Mapping[str, str]] | None = None,
    valid: ValidReader | None = None,
    tags: Mapping[str, str] | None = None,
    overwrite: bool = False,
    cancel: CancelToken | None = None,
    files: FileSet | None = None,
) -> None:
    """Writes masks as a tiled, compressed GeoTIFF of uint8: 1 inside, 0 outside.

    It is written beside ``path``, read back, and renamed; where anything fails, nothing remains
    and an existing file is as it was. Only a strip of the grid is held in memory.

    Args:
        path: the file to write.
        grid: the grid of the result.
        layers: the masks; windows may reach beyond the grid, what lies there is dropped.
        bands: the bands in their order, by id, each with its provenance; needed for ids without a
            mask. Default: the order in which ids first come in ``layers``.
        valid: which pixels of the source hold data. Masks are cleared where there is none, and
            those pixels become 255, declared as nodata where there is at least one. This reads the
            source over the whole grid. Without it the file holds 0 and 1 only.
        tags: provenance, kept in the file's metadata.
        overwrite: replace an existing file.
        cancel: asked between strips.
        files: the results that it belongs to; it appears together with them.

    Raises:
        InputError: the file exists, or there is nothing to write.
        OutputError: it cannot be written: folder, rights, space.
        Cancelled: stopped by ``cancel``.
    """
    bands = bands or {identity: {} for identity, _, _ in layers}
    if not bands:
        raise InputError(tr("There are no masks to write."))
    by_id: dict[PromptId, list[tuple[Window, BoolMask]]] = {identity: [] for identity in bands}
    for identity, window, mask in layers:
        if mask.shape != window.shape:
            raise ValueError(f"mask {mask.shape} does not fit window {window.shape}")
        if identity in by_id:
            by_id[identity].append((window, mask))
    refuse_existing(path, overwrite)
    cancel = cancel or CancelToken()
    writer = _MaskFile(grid, by_id, valid, cancel)
    with contextlib.ExitStack() as stack:
        files = files or stack.enter_context(replace_together())
        # They described the file that was replaced.
        stale = [f"{Path(path).name}{suffix}" for suffix in MASK_SIDECARS]
        part = files.part(path, stale=stale)
        with rasterio_env():
            try:
                writer.write(part, tags or {}, bands)
                writer.check(part)
            except GDAL_ERRORS as error:
                raise not_written(path, reason(error)) from error
        cancel.raise_if_cancelled()
        refuse_existing(path, overwrite)


class _MaskFile:
    """Writes and checks one file strip by strip."""

    def __init__(
        self,
        grid: RasterGrid,
        masks: Mapping[PromptId, Sequence[tuple[Window, BoolMask]]],
        valid: ValidReader | None,
        cancel: CancelToken,
    ) -> None:
        self._grid, self._masks, self._valid, self._cancel = grid, masks, valid, cancel
        #: Sums of the values written, by (band, first row): what reading back must give.
        self._sums: dict[tuple[int, int], int] = {}

    def _strips(self) -> list[Window]:
        height, width = self._grid.shape
        return [Window(0, row, width, min(_TILE, height - row)) for row in range(0, height, _TILE)]

    def write(
        self,
        part: Path,
        tags: Mapping[str, str],
        bands: Mapping[PromptId, Mapping[str, str]],
    ) -> None:
        """Writes all bands; without ``valid`` only the blocks that hold something."""
        grid = self._grid
        profile: dict[str, Any] = {
            "driver": "GTiff",
            "dtype": "uint8",
            "count": len(self._masks),
            "height": grid.height,
            "width": grid.width,
            "transform": Affine(*grid.transform),
            "crs": parse_crs(grid.crs) if grid.crs else None,
            "tiled": True,
            "blockxsize": _TILE,
            "blockysize": _TILE,
            "compress": "deflate",
            "interleave": "band",
            # Else GDAL takes three or four masks for red, green, blue and transparency.
            "photometric": "MINISBLACK",
            "alpha": "NO",
            "sparse_ok": self._valid is None,
            "BIGTIFF": "IF_SAFER",
        }
        with quietly_open(str(part), "w", **profile) as out:
            out.update_tags(**{key: str(value) for key, value in tags.items()})
            for band, identity in enumerate(self._masks, start=1):
                out.set_band_description(band, band_name(identity))
                own = {key: str(value) for key, value in bands.get(identity, {}).items()}
                out.update_tags(band, **own)
            holes = False
            for strip in self._strips():
                self._cancel.raise_if_cancelled()
                holes |= self._write_strip(out, strip)
            if holes:
                out.nodata = NODATA

    def _write_strip(self, out: Any, strip: Window) -> bool:
        """Writes all bands of a strip; whether it has pixels without data."""
        valid = self._valid(strip) if self._valid is not None else None
        for band, pieces in enumerate(self._masks.values(), start=1):
            values = np.zeros(strip.shape, np.uint8)
            for window, mask in pieces:
                common = window.intersection(strip)
                if not common.is_empty:
                    target = common.shifted(0, -strip.row).slices()
                    values[target] |= mask[common.shifted(-window.col, -window.row).slices()]
            if valid is not None:
                values[~valid] = NODATA
            elif not values.any():
                continue
            out.write(values, band, window=((strip.row, strip.row_end), (0, strip.width)))
            self._sums[band, strip.row] = int(values.sum(dtype=np.int64))
        return valid is not None and not bool(valid.all())

    def check(self, part: Path) -> None:
        """Reads back what was written: GDAL may not notice a full disk when it closes a file."""
        with quietly_open(str(part)) as written:
            for (band, row), expected in self._sums.items():
                self._cancel.raise_if_cancelled()
                rows = (row, min(row + _TILE, self._grid.height))
                values = written.read(band, window=(rows, (0, self._grid.width)))
                if int(values.sum(dtype=np.int64)) != expected:
                    raise OSError(None, tr("what was written cannot be read back"))
