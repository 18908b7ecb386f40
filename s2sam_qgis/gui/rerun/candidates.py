"""Which layers a rerun can go to, and how many of the objects lie on each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsRasterLayer,
)

from ...core.prompts import PIXEL, PromptSet


@dataclass(frozen=True)
class Candidate:
    """A raster that can be chosen: a layer, or a file where ``layer`` is None."""

    name: str
    layer: Any = None
    path: str = ""
    date: str = ""
    #: Objects that lie on it; None where it is not known before it was opened.
    inside: int | None = None


def layer_candidates(project: Any, prompts: PromptSet) -> list[Candidate]:
    """The project's raster layers by date and name, those that hold objects first.

    Maps without pixels of their own (WMS, XYZ) have no dates to compare and are left out, and so
    are masks that this plugin wrote.
    """
    found = []
    for layer in project.mapLayers().values():
        if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
            continue
        provider = layer.dataProvider()
        if provider.xSize() <= 0 or _is_mask(provider):
            continue
        found.append(
            Candidate(
                str(layer.name()),
                layer,
                date=_date_of(layer),
                inside=objects_inside(layer, prompts, project.transformContext()),
            )
        )
    return sorted(found, key=lambda c: (not c.inside, c.date or "9999", c.name.lower()))


def objects_inside(layer: Any, prompts: PromptSet, context: Any) -> int:
    """How many objects lie wholly within the layer's extent."""
    extent = layer.extent()
    if prompts.crs == PIXEL:
        provider = layer.dataProvider()
        size = (float(provider.xSize()), float(provider.ySize()))
        return sum(
            all(0 <= x <= size[0] and 0 <= y <= size[1] for x, y in _places(prompts, prompt_id))
            for prompt_id in prompts.ids
        )
    if not layer.crs().isValid():
        return 0
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), layer.crs(), context
    )
    count = 0
    for prompt_id in prompts.ids:
        try:
            points = [transform.transform(x, y) for x, y in _places(prompts, prompt_id)]
        except QgsCsException:
            continue  # The layer's CRS has no place for it.
        count += all(extent.contains(point) for point in points)
    return count


def _places(prompts: PromptSet, prompt_id: Any) -> list[tuple[float, float]]:
    return [xy for prompt in prompts.of(prompt_id) for xy in prompt.coordinates]


def _date_of(layer: Any) -> str:
    from ...layers.raster_source import layer_date

    return (layer_date(layer) or "")[:10]


def _is_mask(provider: Any) -> bool:
    return ": mask_prompt_" in str(provider.generateBandName(1))
