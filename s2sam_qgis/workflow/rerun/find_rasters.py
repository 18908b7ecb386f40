"""Which rasters a person means by a folder: one product, or many scenes."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from ...core.errors import RasterError
from ...core.messages import tr
from ...raster.reading.bands import band_from_text
from ...raster.reading.reader import open_source
from ...raster.reading.scene_classification import is_classification

_SUFFIXES = (".tif", ".tiff", ".jp2", ".vrt", ".img")


def find_rasters(names: Sequence[str]) -> list[str]:
    """Each name as it is, but a folder of several rasters becomes these rasters, by name.

    A folder that is one image (a SAFE product, the band files of one scene) stays one.

    Raises:
        RasterError: a folder holds no raster.
    """
    found: list[str] = []
    for name in names:
        found += _in_folder(Path(name)) if os.path.isdir(name) else [name]
    return list(dict.fromkeys(found))


def _in_folder(folder: Path) -> list[str]:
    files = [path for path in _entries(folder) if _is_scene(path)]
    # Files without a band in their name are scenes of their own, whatever lies beside them.
    if all(band_from_text(path.stem) is not None for path in files):
        try:
            open_source(folder).close()
        except RasterError:
            pass
        else:
            return [str(folder)]
    scenes = _scenes(folder)
    if not scenes:
        raise RasterError(
            tr(
                "The folder {folder} holds no raster: neither a product nor files ({suffixes})."
            ).format(folder=folder, suffixes=", ".join(_SUFFIXES))
        )
    return scenes


def _scenes(folder: Path) -> list[str]:
    """Files, products and one-scene folders directly inside; masks and cloud maps are no scenes."""
    scenes = []
    for path in _entries(folder):
        if path.is_dir():
            try:
                open_source(path).close()
            except RasterError:
                continue
            scenes.append(str(path))
        elif _is_scene(path):
            scenes.append(str(path))
    return scenes


def _is_scene(path: Path) -> bool:
    suffix = path.suffix.lower()
    if suffix == ".zip":
        return path.name.upper().startswith("S2")
    own_product = path.stem.endswith("_masks") or is_classification(path.stem)
    return suffix in _SUFFIXES and not own_product


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError as error:
        raise RasterError(
            tr("The folder {folder} cannot be read: {reason}.").format(
                folder=folder, reason=error.strerror or error
            )
        ) from error
