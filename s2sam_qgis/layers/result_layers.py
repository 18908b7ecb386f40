"""Results of runs in the project: a group of layers per run."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsLayerTreeGroup,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..core.errors import OutputError
from ..core.prompts import PromptId
from ..raster.writing.mask_writer import band_name
from ..raster.writing.vector_writer import ResultFeature
from ..translation import tr
from .class_layers import classes_of_features, style_by_class
from .properties import MASKS_PROPERTY
from .result_features import memory_layer, object_label
from .result_style import object_colour, style_mask, style_objects

#: On the group of a run: the source, by which it is known whatever its name is by now.
RUN_PROPERTY = "s2sam/run"

#: More masks than this are not added one by one; the file holds them all.
MOST_MASKS = 50


@dataclass(frozen=True)
class RunOutput:
    """What a run made, to be shown as one group.

    ``source`` names the raster. ``vector`` and ``raster`` are files, where they were written;
    without ``vector`` the outlines go to a layer in memory. ``date`` (ISO 8601) is given for
    reruns and stands in the group's name. ``colours`` (#rrggbb) by prompt id may have gaps.
    """

    source: str
    features: Sequence[ResultFeature]
    crs: str | None
    vector: str | None = None
    raster: str | None = None
    date: str | None = None
    colours: Mapping[PromptId, str] = field(default_factory=dict)
    #: Groups of earlier runs of the same source leave the project.
    replace: bool = False


@dataclass
class RunGroup:
    """The group in the layer tree and the layers in it, outlines first."""

    group: Any
    layers: list[Any]


def add_run(project: Any, run: RunOutput, parent: Any | None = None) -> RunGroup:
    """Shows a run in a new group on top of ``parent`` (default: of the whole layer tree).

    Raises:
        OutputError: a file that the run wrote cannot be shown.
    """
    group = list(add_run_gradually(project, run, parent))[-1]
    assert group is not None
    return group


def add_run_gradually(
    project: Any, run: RunOutput, parent: Any | None = None
) -> Iterator[RunGroup | None]:
    """As add_run, a layer a step: each takes QGIS a moment. The last step gives the group."""
    outlines = _outline_layer(run)
    yield None
    masks = []
    if run.raster is not None:
        for mask in _mask_layers(run):
            masks.append(mask)
            yield None
    root = parent if parent is not None else project.layerTreeRoot()
    _clear_away(project, root, run)
    group = QgsLayerTreeGroup(free_group_name(root, group_name(run.source, run.date)))
    group.setCustomProperty(RUN_PROPERTY, run.source)
    layers = [outlines, *masks]
    # Layers belong to the project before the tree shows them, or the tree shows broken ones.
    project.addMapLayers(layers, False)
    group.addLayer(outlines)
    if masks:
        folder = group.addGroup(tr("Masks"))
        for mask in masks:
            folder.addLayer(mask)
        folder.setExpanded(False)
        folder.setItemVisibilityChecked(False)  # The outlines show the same.
    root.insertChildNode(0, group)
    yield RunGroup(group, layers)


def group_name(source: str, date: str | None = None) -> str:
    """The name of a run's group; a date-time is cut to its date."""
    if date:
        return tr("S2 SAM – {source} – {date}").format(source=source, date=date[:10])
    return tr("S2 SAM – {source}").format(source=source)


def free_group_name(root: Any, name: str) -> str:
    """The name, or the next one with a number that no group in ``root`` has."""
    taken = {child.name() for child in root.children() if isinstance(child, QgsLayerTreeGroup)}
    number, free = 1, name
    while free in taken:
        number += 1
        free = tr("{name} ({number})").format(name=name, number=number)
    return free


def _clear_away(project: Any, root: Any, run: RunOutput) -> None:
    """Takes groups of earlier runs out: all of this source where that is wanted.

    One whose file was written over goes in any case: under its old name it would show new results.
    """
    written = {_real(path) for path in (run.vector, run.raster) if path}
    for group in [child for child in root.children() if isinstance(child, QgsLayerTreeGroup)]:
        source = group.customProperty(RUN_PROPERTY)
        if not source:
            continue
        nodes = [node for node in group.findLayers() if node.layer() is not None]
        old = [node for node in nodes if _real(_path_of(node.layer())) in written]
        if run.replace and source == run.source:
            old = nodes
        if not old:
            continue
        project.removeMapLayers([node.layerId() for node in old])
        if not group.findLayers():
            root.removeChildNode(group)


def _path_of(layer: Any) -> str:
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return str(parts.get("path") or "")


def _real(path: str) -> str:
    return os.path.normcase(os.path.realpath(path)) if path else ""


def _outline_layer(run: RunOutput) -> Any:
    if len(run.features) == 1:
        what = object_label(run.features[0])
    else:
        what = tr("{count} objects").format(count=len(run.features))
    name = f"{what} – {run.source}"
    if run.vector is None:
        layer = memory_layer(name, run.features, run.crs)
    else:
        layer = outline_file_layer(run.vector, name)
    style_objects(layer, styled_objects(run.features, run.colours))
    style_by_class(layer, classes_of_features(run.features, run.colours))
    return layer


def outline_file_layer(path: str, name: str) -> Any:
    """A layer of outlines that a run wrote; raises OutputError where QGIS cannot show it."""
    layer = QgsVectorLayer(str(path), name, "ogr")
    if not layer.isValid():
        raise OutputError(
            tr("QGIS cannot show {path}, which was written by this run.").format(path=path)
        )
    return layer


def styled_objects(
    features: Sequence[ResultFeature], colours: Mapping[PromptId, str] | None = None
) -> list[tuple[Any, str, str]]:
    """(value of prompt_id, label, colour) of each object, for style_objects."""
    ids = [feature.prompt_id for feature in features]
    numbers = all(isinstance(prompt_id, int) for prompt_id in ids)
    return [
        (
            feature.prompt_id if numbers else str(feature.prompt_id),
            object_label(feature),
            object_colour(feature.prompt_id, ids, colours),
        )
        for feature in features
    ]


def _mask_layers(run: RunOutput) -> Iterator[Any]:
    """One layer per band, because a palette is one band's."""
    ids = [feature.prompt_id for feature in run.features]
    for feature in run.features[:MOST_MASKS]:
        label = object_label(feature)
        layer = QgsRasterLayer(str(run.raster), f"{label} – {run.source}", "gdal")
        band = _band_of(layer, feature.prompt_id)
        if band is None:
            raise OutputError(
                tr("QGIS cannot show the mask of {name} in {path}.").format(
                    name=label, path=run.raster
                )
            )
        style_mask(layer, band, label, object_colour(feature.prompt_id, ids, run.colours))
        layer.setCustomProperty(MASKS_PROPERTY, True)
        yield layer


def _band_of(layer: Any, prompt_id: PromptId) -> int | None:
    if not layer.isValid():
        return None
    provider = layer.dataProvider()
    for number in range(1, provider.bandCount() + 1):
        if str(provider.generateBandName(number)).endswith(f": {band_name(prompt_id)}"):
            return number
    return None
