"""Mask files read back: one object per band, with what the file says about where it came from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ...core.errors import RasterError
from ...core.files import PathLike
from ...core.grid import RasterGrid, Window
from ...core.masks import BoolMask, MaskLayer, mask_extent
from ...core.messages import tr
from ...core.progress import CancelToken, ProgressCallback, no_progress
from ...core.prompts import PromptId
from ..environment import GDAL_ERRORS, crs_string, quietly_open, rasterio_env, reason

_STRIP = 1024
_BAND = re.compile(r"mask_prompt_(.+)")


@dataclass(frozen=True)
class MaskFile:
    """Masks cut to their objects, and the file's own words: tags of the file and by object."""

    grid: RasterGrid
    layers: list[MaskLayer]
    prompt_ids: list[PromptId]
    tags: Mapping[str, str] = field(default_factory=dict)
    object_tags: Mapping[PromptId, Mapping[str, str]] = field(default_factory=dict)


def read_masks(
    path: PathLike,
    cancel: CancelToken | None = None,
    progress: ProgressCallback = no_progress,
) -> MaskFile:
    """Reads a raster of masks: in each band, what is neither 0 nor nodata is the object.

    Ids come from the bands' names (mask_prompt_...), else they are the bands' numbers.

    Raises:
        RasterError: it cannot be read.
        Cancelled: stopped by ``cancel``.
    """
    cancel = cancel or CancelToken()
    try:
        with rasterio_env(), quietly_open(str(path)) as data:
            grid = RasterGrid(
                crs_string(data.crs), tuple(data.transform)[:6], data.height, data.width
            )
            ids = _ids(data)
            layers: list[MaskLayer] = []
            for band, prompt_id in enumerate(ids, start=1):
                progress((band - 1) / len(ids), tr("reading band {band}").format(band=band))
                layers += _objects(data, band, prompt_id, cancel)
            tags = {key: str(value) for key, value in data.tags().items()}
            own = {i: dict(data.tags(band)) for band, i in enumerate(ids, start=1)}
    except GDAL_ERRORS as error:
        raise RasterError(
            tr(
                "{file} cannot be read as a mask: {reason}. Give a raster file with one band "
                "per object."
            ).format(file=Path(path), reason=reason(error))
        ) from error
    return MaskFile(grid, layers, ids, tags, own)


def _ids(data: Any) -> list[PromptId]:
    named = [_BAND.fullmatch(text or "") for text in data.descriptions]
    if not all(named):
        return list(range(1, data.count + 1))
    texts = [match.group(1) for match in named if match]
    numbers = all(re.fullmatch(r"-?(0|[1-9]\d*)", text) for text in texts)
    ids: list[PromptId] = [int(text) for text in texts] if numbers else list(texts)
    return ids if len(set(ids)) == len(ids) else list(range(1, data.count + 1))


def _objects(data: Any, band: int, prompt_id: PromptId, cancel: CancelToken) -> list[MaskLayer]:
    """The band's mask in strips, each cut to what it holds."""
    nodata = data.nodatavals[band - 1]
    found: list[MaskLayer] = []
    for row in range(0, data.height, _STRIP):
        cancel.raise_if_cancelled()
        rows = (row, min(row + _STRIP, data.height))
        values = data.read(band, window=(rows, (0, data.width)))
        mask: BoolMask = np.isfinite(values) & (values != 0)
        if nodata is not None:
            mask &= values != nodata
        extent = mask_extent(mask)
        if extent is not None:
            window = Window(extent.col, extent.row + row, extent.width, extent.height)
            found.append((prompt_id, window, mask[extent.slices()]))
    return found


def object_texts(masks: MaskFile, prompt_id: PromptId) -> dict[str, str]:
    """Name and score that the file states for an object."""
    own = masks.object_tags.get(prompt_id, {})
    return {key: own[key] for key in ("NAME", "SCORE") if own.get(key)}
