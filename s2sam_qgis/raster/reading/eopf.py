"""Sentinel-2 products in ESA's EOPF Zarr format: the reflectances of one product folder.

GDAL's Zarr driver reads each band's array with its place, scale and offset; which arrays are the
bands, and the CRS, stand in the product's layout and attributes (EOPF Product Structure
Specification: measurements/reflectance/r10m/b04).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .bands import SENTINEL2_ROLES, band_from_text

_REFLECTANCE = Path("measurements") / "reflectance"
_FINEST_FIRST = ("r10m", "r20m", "r60m")
_METADATA = (".zarray", "zarr.json")
_MOST_BYTES = 20_000_000


def is_eopf(folder: Path) -> bool:
    """Whether a folder is such a product."""
    return (folder / _REFLECTANCE).is_dir()


def eopf_bands(folder: Path) -> tuple[str, ...]:
    """The folders of the bands' arrays, each at its finest, in Sentinel-2's order."""
    found: dict[str, str] = {}
    for resolution in _FINEST_FIRST:
        group = folder / _REFLECTANCE / resolution
        for array in sorted(group.iterdir()) if group.is_dir() else ():
            band = band_from_text(array.name)
            is_array = any((array / name).is_file() for name in _METADATA)
            if is_array and band is not None and band.name in SENTINEL2_ROLES:
                found.setdefault(band.name, str(array))
    return tuple(found[name] for name in SENTINEL2_ROLES if name in found)


def eopf_crs(folder: Path) -> str | None:
    """The product's CRS as an authority's code; None where it is not stated."""
    root = _attributes(folder)
    other = root.get("other_metadata")
    code = other.get("horizontal_CRS_code") if isinstance(other, dict) else None
    candidates: list[Any] = [code]
    for array in eopf_bands(folder)[:1]:
        attributes = _attributes(Path(array))
        candidates += [attributes.get("proj:code"), attributes.get("proj:epsg")]
    for candidate in candidates:
        text = str(candidate or "").strip().upper()
        number = text[5:] if text.startswith("EPSG:") else text
        if number.isdigit():
            return f"EPSG:{number}"
    return None


def _attributes(folder: Path) -> dict[str, Any]:
    for name in (".zattrs", "zarr.json"):
        path = folder / name
        try:
            if path.stat().st_size > _MOST_BYTES:
                continue
            content = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            continue
        if isinstance(content, dict):
            inner = content.get("attributes", content)
            return inner if isinstance(inner, dict) else {}
    return {}
