"""One open data set as a part of a raster source: where it lies on the grid, and reading it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import MaskFlags, Resampling
from rasterio.windows import Window as RasterioWindow

from ...core.errors import RasterError
from ...core.grid import RasterGrid, Window
from ...core.messages import tr
from ...core.resample import resample_valid
from ..environment import GDAL_ERRORS, local_path, reason
from .bands import band_from_text
from .sentinel2 import FileFacts
from .stac import stac_facts

FloatImage = NDArray[np.float32]
BoolMask = NDArray[np.bool_]

#: Offsets of less than this many pixels between files are rounding, not displacement.
_SNAP = 0.01
#: Side of the shrunken picture in which a mask is recognised.
_LOOK = 256


class Part(NamedTuple):
    """What one data set gives for a window.

    ``inside``: False outside the data set, at NaN, masked, or at a declared nodata other than 0.
    ``not_zero``: also False where all of its bands read are 0 and 0 stands for nothing.
    """

    values: FloatImage
    inside: BoolMask
    not_zero: BoolMask


def file_facts(dataset: Any, file_name: str, folder_names: Sequence[str]) -> FileFacts:
    """What an open rasterio data set states about itself."""
    indexes = dataset.indexes
    return FileFacts(
        file_name=file_name,
        dtype=str(dataset.dtypes[0]),
        descriptions=list(dataset.descriptions),
        colours=[str(colour.name) for colour in dataset.colorinterp],
        scales=list(dataset.scales),
        offsets=list(dataset.offsets),
        tags=dict(dataset.tags()),
        band_tags=[dict(dataset.tags(index)) for index in indexes],
        folder_names=list(folder_names),
        nodata=dataset.nodata,
        stac=stac_facts(local_path(dataset.name)),
    )


def mask_band_of(dataset: Any) -> int | None:
    """The number of the band that says where the one other band holds data, None without one.

    Exports of browsers have it as their second band, not marked as alpha: two values, one of them
    0, beside a first band whose name is a band's.
    """
    if dataset.count != 2 or dataset.colorinterp[1].name == "alpha":
        return None
    if dataset.dtypes[0] != dataset.dtypes[1] or band_from_text(Path(dataset.name).stem) is None:
        return None
    side = [min(size, _LOOK) for size in dataset.shape]
    try:
        found = np.unique(dataset.read(2, out_shape=tuple(side)))
    except GDAL_ERRORS:
        return None
    most = np.iinfo(dataset.dtypes[1]).max if np.dtype(dataset.dtypes[1]).kind in "ui" else 1
    return 2 if set(found.tolist()) <= {0, 1, 255, most} and found.size <= 2 else None


@dataclass
class Member:
    """An open data set, its bands in use, and its place on the source's grid.

    Its pixel (0, 0) has its outer corner at grid position ``origin`` (column, row); its pixels are
    ``scale`` (columns, rows) grid pixels large. ``zero_is_nothing``: pixels that are 0 in all
    bands hold no data. Not safe for threads: the source holds a lock.
    """

    dataset: Any
    bands: list[int]
    origin: tuple[float, float] = (0.0, 0.0)
    scale: tuple[float, float] = (1.0, 1.0)
    zero_is_nothing: bool = False
    mask_band: int | None = None
    undeclared: float | None = None
    _masked: bool = field(init=False)
    _nodata: list[float | None] = field(init=False)

    def __post_init__(self) -> None:
        flags = [flag for band in self.dataset.mask_flag_enums for flag in band]
        self._masked = MaskFlags.per_dataset in flags or MaskFlags.alpha in flags
        self._nodata = list(self.dataset.nodatavals)
        if self.undeclared is not None:  # Where GDAL could not be told, it is compared here.
            self._nodata = [v if v is not None else self.undeclared for v in self._nodata]

    @property
    def has_validity(self) -> bool:
        """Whether the data set itself declares which pixels hold nothing."""
        declared = self.undeclared is None and any(value is not None for value in self._nodata)
        return self._masked or self.mask_band is not None or declared

    @property
    def has_mask(self) -> bool:
        """Whether it has a mask or an alpha band."""
        return self._masked or self.mask_band is not None

    def place(self, grid: RasterGrid) -> None:
        """Finds its place on a grid of the same CRS.

        Raises:
            RasterError: it is rotated or mirrored against the grid, or lies elsewhere.
        """
        own = self.dataset.transform
        # Its upper left corner, and those of the pixels to the right of it and below.
        xs, ys = (own.c, own.c + own.a, own.c + own.b), (own.f, own.f + own.d, own.f + own.e)
        cols, rows = grid.to_pixel(xs, ys)
        across = float(cols[1] - cols[0]), float(rows[1] - rows[0])
        down = float(cols[2] - cols[0]), float(rows[2] - rows[0])
        name = self.dataset.name
        if (
            across[0] <= 0
            or down[1] <= 0
            or abs(across[1]) > 1e-4 * across[0]
            or abs(down[0]) > 1e-4 * down[1]
        ):
            raise RasterError(
                tr(
                    "The files do not share one grid: {name} is rotated or mirrored against "
                    "the others. Warp them to one grid first."
                ).format(name=name),
                button=tr("Use Raster > Projections > Warp (Reproject)."),
                command="For example with gdalwarp.",
            )
        self.scale = (_snap(across[0], 1e-4), _snap(down[1], 1e-4))
        self.origin = (_snap(float(cols[0]), _SNAP), _snap(float(rows[0]), _SNAP))
        if (
            self.origin[0] >= grid.width
            or self.origin[1] >= grid.height
            or self.origin[0] + self.dataset.width * self.scale[0] <= 0
            or self.origin[1] + self.dataset.height * self.scale[1] <= 0
        ):
            raise RasterError(
                tr(
                    "The files do not cover one place: {name} lies outside the others. Give "
                    "only files of one scene."
                ).format(name=name)
            )

    def read(self, bands: Sequence[int], window: Window, shape: tuple[int, int]) -> Part:
        """Reads a window of the source's grid, resampled to ``shape`` (height, width).

        ``bands`` are numbers within the data set. Raises RasterError where a block is unreadable.
        """
        step = (
            window.height / shape[0] / self.scale[1],
            window.width / shape[1] / self.scale[0],
        )
        start = (
            (window.row - self.origin[1]) / self.scale[1],
            (window.col - self.origin[0]) / self.scale[0],
        )
        if step == (1.0, 1.0) and start[0].is_integer() and start[1].is_integer():
            return self.read_pixels(bands, int(start[0]), int(start[1]), shape, 1, 1)
        # Strong shrinking: GDAL first averages whole groups of pixels, from overviews where it has
        # them. The groups start at multiples of their size, so that windows agree.
        group = [_group_size(s) for s in step]
        first = [math.floor(a / g) - 2 for a, g in zip(start, group)]
        last = [math.ceil((a + n * s) / g) + 2 for a, n, s, g in zip(start, shape, step, group)]
        part = self.read_pixels(
            bands, first[0], first[1], (last[0] - first[0], last[1] - first[1]), group[0], group[1]
        )
        where = (start[0] / group[0] - first[0], start[1] / group[1] - first[1])
        by = (step[0] / group[0], step[1] / group[1])
        values, not_zero = resample_valid(part.values, part.not_zero, where, by, shape)
        inside = not_zero
        if not np.array_equal(part.inside, part.not_zero):
            _, inside = resample_valid(part.values[:0], part.inside, where, by, shape)
        return Part(values, inside, not_zero)

    def read_pixels(
        self,
        bands: Sequence[int],
        row: int,
        col: int,
        shape: tuple[int, int],
        rows_by: int,
        cols_by: int,
    ) -> Part:
        """Reads pixels, or averages of groups of ``rows_by`` x ``cols_by``, from group (row, col).

        Only whole groups within the data set are read; the rest is filled and not inside.
        """
        height, width = shape
        top, left = max(0, row), max(0, col)
        bottom = min(row + height, self.dataset.height // rows_by)
        right = min(col + width, self.dataset.width // cols_by)
        values = np.zeros((len(bands), height, width), np.float32)
        inside = np.zeros((height, width), np.bool_)
        not_zero = inside
        if bottom > top and right > left:
            native = RasterioWindow(
                left * cols_by, top * rows_by, (right - left) * cols_by, (bottom - top) * rows_by
            )
            data, mask = self._fetch(bands, native, (bottom - top, right - left))
            good = self._inside(bands, data, mask)
            target = (slice(top - row, bottom - row), slice(left - col, right - col))
            inside[target] = good
            zero_rule = self.zero_is_nothing or all(self._nodata[band - 1] == 0 for band in bands)
            if zero_rule:
                something = (data != 0).any(axis=0)
                if rows_by * cols_by > 1:
                    # Averages next to nothing are mixed with it.
                    something = _shrink(something)
                not_zero = np.zeros((height, width), np.bool_)
                not_zero[target] = good & something
            with np.errstate(over="ignore"):
                values[(slice(None), *target)] = np.where(good, data, 0)
        return Part(values, inside, not_zero)

    def _fetch(
        self, bands: Sequence[int], native: RasterioWindow, shape: tuple[int, int]
    ) -> tuple[Any, NDArray[np.uint8] | None]:
        try:
            # Into zeros: what a failed read leaves unwritten must not be memory as it was.
            kind = np.result_type(*(self.dataset.dtypes[band - 1] for band in bands))
            data = self.dataset.read(
                list(bands),
                window=native,
                out=np.zeros((len(bands), *shape), kind),
                resampling=Resampling.average,
            )
            mask = None
            if self._masked:
                mask = self.dataset.read_masks(bands[0], window=native, out_shape=shape)
            elif self.mask_band is not None:
                mask = self.dataset.read(self.mask_band, window=native, out_shape=shape)
        except GDAL_ERRORS as error:
            raise RasterError(
                tr(
                    "{file} cannot be read at columns {first_column} to {last_column}, rows "
                    "{first_row} to {last_row}: {reason}. The file seems to be damaged or "
                    "incomplete; copy or download it again."
                ).format(
                    file=self.dataset.name,
                    first_column=native.col_off,
                    last_column=native.col_off + native.width,
                    first_row=native.row_off,
                    last_row=native.row_off + native.height,
                    reason=reason(error),
                )
            ) from error
        return data, mask

    def _inside(self, bands: Sequence[int], data: Any, mask: NDArray[np.uint8] | None) -> BoolMask:
        if data.dtype.kind == "f":
            good: BoolMask = np.isfinite(data).all(axis=0)
        else:
            good = np.ones(data.shape[1:], np.bool_)
        for index, band in enumerate(bands):
            nodata = self._nodata[band - 1]
            if nodata is None or math.isnan(nodata) or nodata == 0:
                continue
            if data.dtype.kind == "f":
                good &= data[index] != data.dtype.type(nodata)
            else:
                good &= data[index] != nodata
        if mask is not None:
            good &= mask > 0
        return good


def _group_size(step: float) -> int:
    """How many pixels GDAL averages first: a power of two, at most half the step (2 from 2 on).

    What is left over at the far edge, less than a group, is then at most half a result pixel.
    """
    return 1 if step < 2 else 2 if step < 4 else 2 ** int(math.log2(step / 2))


def _snap(value: float, tolerance: float) -> float:
    return float(round(value)) if abs(value - round(value)) < tolerance else value


def _shrink(mask: BoolMask) -> BoolMask:
    """Pixels whose eight neighbours (within the array) are all set as well."""
    padded = np.pad(mask, 1, constant_values=True)
    height, width = mask.shape
    result = mask.copy()
    for row in range(3):
        for col in range(3):
            result &= padded[row : row + height, col : col + width]
    return result
