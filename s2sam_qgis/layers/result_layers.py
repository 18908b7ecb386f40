"""Results in the project: a group of layers per run, and the layer of accepted objects."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsFeatureRequest,
    QgsLayerTreeGroup,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.errors import InputError, OutputError
from ..core.prompts import PromptId
from ..raster.writing.mask_writer import band_name
from ..raster.writing.vector_writer import ResultFeature
from ..translation import tr
from .layer_grid import qgis_crs
from .properties import MASKS_PROPERTY
from .provider_source import number_of
from .result_features import attributes_of, memory_layer, qgis_feature, qgis_geometry, result_fields
from .result_style import object_colour, style_mask, style_object, style_objects

#: Marks the layer of accepted objects, so that it is found again after the project was reopened.
RESULTS_PROPERTY = "s2sam/results"

#: The table of accepted objects inside a GeoPackage.
RESULTS_TABLE = "s2sam_results"

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
    crs: Optional[str]
    vector: Optional[str] = None
    raster: Optional[str] = None
    date: Optional[str] = None
    colours: Mapping[PromptId, str] = field(default_factory=dict)


@dataclass
class RunGroup:
    """The group in the layer tree and the layers in it, outlines first."""

    group: Any
    layers: List[Any]


def add_run(project: Any, run: RunOutput, parent: Optional[Any] = None) -> RunGroup:
    """Shows a run in a new group on top of ``parent`` (default: of the whole layer tree).

    Raises:
        OutputError: a file that the run wrote cannot be shown.
    """
    group = list(add_run_gradually(project, run, parent))[-1]
    assert group is not None
    return group


def add_run_gradually(
    project: Any, run: RunOutput, parent: Optional[Any] = None
) -> Iterator[Optional[RunGroup]]:
    """As add_run, a layer a step: each takes QGIS a moment. The last step gives the group."""
    outlines = _outline_layer(run)
    yield None
    masks = []
    if run.raster is not None:
        for mask in _mask_layers(run):
            masks.append(mask)
            yield None
    group = QgsLayerTreeGroup(group_name(run.source, run.date))
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
    root = parent if parent is not None else project.layerTreeRoot()
    root.insertChildNode(0, group)
    yield RunGroup(group, layers)


def group_name(source: str, date: Optional[str] = None) -> str:
    """The name of a run's group; a date-time is cut to its date."""
    if date:
        return tr("S2 SAM – {source} – {date}").format(source=source, date=date[:10])
    return tr("S2 SAM – {source}").format(source=source)


def object_label(feature: ResultFeature) -> str:
    """The object's name, or one made of its id."""
    return feature.name or tr("Object {id}").format(id=feature.prompt_id)


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
    features: Sequence[ResultFeature], colours: Optional[Mapping[PromptId, str]] = None
) -> List[Tuple[Any, str, str]]:
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


def _band_of(layer: Any, prompt_id: PromptId) -> Optional[int]:
    if not layer.isValid():
        return None
    provider = layer.dataProvider()
    for number in range(1, provider.bandCount() + 1):
        if str(provider.generateBandName(number)).endswith(f": {band_name(prompt_id)}"):
            return number
    return None


class ResultsLayer:
    """The editable layer of accepted objects; each ``accept`` is one step of its own undo."""

    def __init__(self, layer: Any) -> None:
        self.layer = layer

    @classmethod
    def find(cls, project: Any) -> Optional[ResultsLayer]:
        """The project's layer of accepted objects, None where there is none (any more)."""
        for layer in project.mapLayers().values():
            if layer.customProperty(RESULTS_PROPERTY) and layer.isValid():
                return cls(layer)
        return None

    @classmethod
    def find_or_create(
        cls, project: Any, crs: Optional[str], path: Optional[str] = None
    ) -> ResultsLayer:
        """The project's layer, or a new one on top: in a GeoPackage, or in memory without ``path``.

        An existing GeoPackage keeps what it holds; its table of accepted objects is used again.

        Raises:
            OutputError: the GeoPackage cannot be written or read.
        """
        existing = cls.find(project)
        if existing is not None:
            return existing
        name = tr("S2 SAM results")
        layer = memory_layer(name, [], crs) if path is None else _geopackage(path, name, crs)
        layer.setCustomProperty(RESULTS_PROPERTY, True)
        objects: Dict[str, Tuple[str, str, str]] = {}
        ids = sorted({str(f["prompt_id"]) for f in layer.getFeatures()})
        for prompt_id in ids:
            label = tr("Object {id}").format(id=prompt_id)
            objects[prompt_id] = (prompt_id, label, object_colour(prompt_id, ids))
        style_objects(layer, list(objects.values()))
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)
        return cls(layer)

    def accept(
        self, feature: ResultFeature, crs: Optional[str], colour: Optional[str] = None
    ) -> int:
        """Inserts an object, or replaces it where it was accepted before; returns its feature id.

        The same prompt id on another raster is another feature: one date does not replace the
        other. The layer stays in edit mode, so that QGIS's own undo takes the step back.

        Raises:
            InputError: the mask is empty.
            OutputError: the layer cannot be edited.
        """
        if feature.geometry.is_empty:
            raise InputError(
                tr("{name} has an empty mask, so there is nothing to accept.").format(
                    name=object_label(feature)
                )
            )
        geometry = self._in_layer_crs(qgis_geometry(feature), crs)
        layer = self.layer
        self._start_editing()
        layer.beginEditCommand(tr("Accept {name}").format(name=object_label(feature)))
        existing = self.feature_id(feature)
        if existing is None:
            fresh = qgis_feature(feature, layer.fields())
            fresh.setGeometry(geometry)
            done = layer.addFeature(fresh)
            result = int(fresh.id())
        else:
            changes = {
                layer.fields().indexFromName(name): value
                for name, value in attributes_of(feature, as_text=True).items()
            }
            changes.pop(-1, None)  # The user may have removed a column.
            done = layer.changeGeometry(existing, geometry)
            done = layer.changeAttributeValues(existing, changes) and done
            result = existing
        if not done:
            layer.destroyEditCommand()
            raise OutputError(
                tr("{name} could not be written to the layer {layer}.").format(
                    name=object_label(feature), layer=layer.name()
                )
            )
        layer.endEditCommand()
        label = object_label(feature)
        chosen = colour or object_colour(feature.prompt_id, [feature.prompt_id])
        style_object(layer, str(feature.prompt_id), label, chosen)
        return result

    def feature_id(self, feature: ResultFeature) -> Optional[int]:
        """Where the same object of the same raster lies in the layer, edits included."""
        equal = QgsExpression.createFieldEqualityExpression
        same_id = equal("prompt_id", str(feature.prompt_id))
        same_source = equal("source", feature.source)
        request = QgsFeatureRequest().setFilterExpression(f"{same_id} AND {same_source}")
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        for found in self.layer.getFeatures(request):
            return int(found.id())
        return None

    def save(self) -> None:
        """Writes what was accepted to the file, staying in edit mode.

        Raises:
            OutputError: it cannot be written; the edits are kept in the layer.
        """
        if self.layer.isEditable() and not self.layer.commitChanges(False):
            raise OutputError(
                tr("{layer} could not be saved: {why}").format(
                    layer=self.layer.name(), why="; ".join(self.layer.commitErrors())
                )
            )

    def _start_editing(self) -> None:
        if not self.layer.isEditable() and not self.layer.startEditing():
            raise OutputError(
                tr("The layer {layer} cannot be edited. Is its file read-only?").format(
                    layer=self.layer.name()
                )
            )

    def _in_layer_crs(self, geometry: Any, crs: Optional[str]) -> Any:
        source, target = qgis_crs(crs), self.layer.crs()
        if source.isValid() and target.isValid() and source != target:
            context = self.layer.transformContext()
            try:
                geometry.transform(QgsCoordinateTransform(source, target, context))
            except QgsCsException as error:
                raise OutputError(
                    tr("The outline cannot be expressed in the CRS of {layer}.").format(
                        layer=self.layer.name()
                    )
                ) from error
        return geometry


def _geopackage(path: str, name: str, crs: Optional[str]) -> Any:
    """The table of accepted objects in a GeoPackage, made where it is missing."""
    uri = f"{path}|layername={RESULTS_TABLE}"
    exists = Path(path).exists()
    if exists:
        layer = QgsVectorLayer(uri, name, "ogr")
        if layer.isValid():
            return layer
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = RESULTS_TABLE
    action = QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = (
        action.CreateOrOverwriteLayer if exists else action.CreateOrOverwriteFile
    )
    template = QgsVectorLayer("MultiPolygon", name, "memory")
    writer = QgsVectorFileWriter.create(
        path,
        result_fields(),
        QgsWkbTypes.Type.MultiPolygon,
        qgis_crs(crs),
        template.transformContext(),
        options,
    )
    failed = number_of(writer.hasError()) != 0
    why = writer.errorMessage()
    del writer  # Closes the file.
    layer = QgsVectorLayer(uri, name, "ogr")
    if failed or not layer.isValid():
        raise OutputError(
            tr("{path} cannot be used as a GeoPackage: {why} Choose another file.").format(
                path=path, why=why
            )
        )
    return layer
