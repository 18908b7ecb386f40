"""QGIS's values and ours, for modules that must load before the Python packages are there."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem


def qgis_crs(text: str | None) -> Any:
    """The QGIS CRS of a grid's ``crs``; an invalid one for None."""
    return QgsCoordinateReferenceSystem(text) if text else QgsCoordinateReferenceSystem()


def number_of(value: Any) -> int:
    """An enumeration's number, whether Qt 5 (int) or Qt 6 (Enum)."""
    return int(getattr(value, "value", value))
