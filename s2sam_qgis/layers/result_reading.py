"""Reading the results file while another program opens or closes it.

SQLite's files beside the database come and go then, and a read that falls between ends early: QGIS
hands out fewer features than there are, or none, and only GDAL says so. Taken at its word, objects
would count as gone, and be written a second time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable, TypeVar

from qgis.core import QgsFeatureRequest

from ..translation import tr
from .result_file import file_of
from .result_opening import PATIENCE_S, heard, no_geopackage, wait_for

_T = TypeVar("_T")


def read_features(
    layer: Any,
    request: Any | None = None,
    patience_s: float = PATIENCE_S,
    as_saved: bool = False,
) -> list[Any]:
    """All features of a request, by default of the layer.

    Args:
        layer: of accepted objects.
        request: a QgsFeatureRequest.
        patience_s: how long a read that ends early is tried again.
        as_saved: as the file has them; else unsaved edits count.

    Raises:
        OutputError: the file cannot be read now.
    """
    source = layer.dataProvider() if as_saved else layer

    asked = request or QgsFeatureRequest()
    found = read_whole(lambda: list(source.getFeatures(asked)), patience_s)
    if found is None:
        raise no_geopackage(file_of(layer) or layer.name(), tr("it cannot be opened."))
    return found


def read_numbered(layer: Any, numbers: Sequence[int]) -> list[Any]:
    """The features with these numbers, those that are there, in the order of the numbers.

    Raises:
        OutputError: the file cannot be read now.
    """
    request = QgsFeatureRequest().setFilterFids(list(numbers))
    found = {feature.id(): feature for feature in read_features(layer, request)}
    return [found[number] for number in numbers if number in found]


def read_whole(read: Callable[[], _T], patience_s: float = PATIENCE_S) -> _T | None:
    """What a reading finds in which GDAL told no error; None where there was none for so long."""

    def look() -> _T | None:
        with heard() as failures:
            found = read()
        return None if failures else found

    return wait_for(look, patience_s)
