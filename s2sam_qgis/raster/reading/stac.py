"""What a STAC item beside a file says about it: scale, offset and date.

Catalogues hand out a JSON file with each scene (``item.json``, or named like the image). Only files
in the image's own folder are looked at, and only small ones.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from ...core.messages import tr
from .baseline import number_in

_MOST_BYTES = 5_000_000
_MOST_FILES = 50


@dataclass(frozen=True)
class StacFacts:
    """``scale`` and ``offset`` turn DN into reflectance; None where the item does not say."""

    file: str
    scale: float | None = None
    offset: float | None = None
    acquired: str | None = None

    @property
    def origin(self) -> str:
        """Where it stands."""
        return tr("from the STAC item {file}").format(file=self.file)


def stac_facts(path: str | None) -> StacFacts | None:
    """What the STAC item beside a local file says; None without one that names the file."""
    if path is None:
        return None
    file = Path(path)
    for candidate in _candidates(file):
        item = _item(candidate)
        if item is None:
            continue
        asset = _asset(item, file)
        if asset is not None:
            return _facts(candidate.name, item, asset)
    return None


def _candidates(file: Path) -> Iterator[Path]:
    try:
        names = sorted(name for name in os.listdir(file.parent) if name.lower().endswith(".json"))
    except OSError:
        return
    first = [f"{file.stem}.json", f"{file.name}.json", "item.json"]
    for name in sorted(names, key=lambda name: name not in first)[:_MOST_FILES]:
        yield file.parent / name


def _item(path: Path) -> dict[str, Any] | None:
    try:
        if path.stat().st_size > _MOST_BYTES:
            return None
        item = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    is_item = isinstance(item, dict) and "stac_version" in item and item.get("type") == "Feature"
    return item if is_item and isinstance(item.get("assets"), dict) else None


def _asset(item: dict[str, Any], file: Path) -> dict[str, Any] | None:
    """The asset that is this file, by the last part of its address."""
    for asset in item["assets"].values():
        if isinstance(asset, dict) and isinstance(asset.get("href"), str):
            try:
                name = unquote(urlsplit(asset["href"]).path).rsplit("/", 1)[-1]
            except ValueError:
                continue
            if name == file.name:
                return asset
    return None


def _facts(file: str, item: dict[str, Any], asset: dict[str, Any]) -> StacFacts:
    given = item.get("properties")
    properties: dict[str, Any] = given if isinstance(given, dict) else {}
    when = properties.get("datetime")
    acquired = when if isinstance(when, str) else None
    bands = asset.get("raster:bands") or asset.get("bands")
    first = bands[0] if isinstance(bands, list) and bands and isinstance(bands[0], dict) else {}
    scale = number_in(first.get("scale", first.get("raster:scale")))
    offset = number_in(first.get("offset", first.get("raster:offset")))
    if properties.get("earthsearch:boa_offset_applied") is True:
        return StacFacts(file, scale or 1e-4, 0.0, acquired)
    if scale is not None:
        return StacFacts(file, scale, offset or 0.0, acquired)
    baseline = number_in(properties.get("s2:processing_baseline"))
    if baseline is not None:
        return StacFacts(file, 1e-4, -0.1 if baseline >= 4 else 0.0, acquired)
    return StacFacts(file, acquired=acquired)
