"""Prompts as vector layers that can be edited with QGIS's own tools.

Two layers in memory, points and boxes, in longitude/latitude. What is edited there comes back as a
PromptSet; what the dock changes is shown there. The prompt set stays the truth, so these layers
need no saving of their own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsDefaultValue,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import InputError, PromptError
from ..core.prompt_geojson import check_writable
from ..core.prompts import (
    LONLAT,
    PIXEL,
    PointPrompt,
    Prompt,
    PromptId,
    PromptSet,
)
from ..translation import tr
from .prompt_rows import FIELDS, Row, known, prompt_of, row_of, update_rows
from .result_features import field

#: Marks the two layers; QGIS must not warn that they are lost when it closes.
PROMPTS_PROPERTY = "s2sam/prompts"
_NO_WARNING = "skipMemoryLayersCheck"

_POINTS, _BOXES = "points", "boxes"
_FOREGROUND_COLOUR, _BACKGROUND_COLOUR, _BOX_COLOUR = "#00c853", "#e53935", "#1e88e5"


class PromptLayers(QObject):
    """The two layers of a project. Use it in the user's thread."""

    #: QGIS's own tools changed the prompts: the new PromptSet.
    edited = pyqtSignal(object)
    #: They were changed to something that is no prompt set: a sentence.
    problem = pyqtSignal(str)

    def __init__(self, project: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._layers: dict[str, Any] = {}
        self._shown = PromptSet(())
        self._showing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)
        project.layersWillBeRemoved.connect(self._forget)

    @property
    def layers(self) -> list[Any]:
        """Points and boxes, as far as they are shown."""
        return [self._layers[kind] for kind in (_POINTS, _BOXES) if kind in self._layers]

    def show(self, prompts: PromptSet) -> None:
        """Makes the layers hold these prompts; they are added to the project at the first call.

        Raises:
            InputError: the prompts are in pixels and have no place on the map.
        """
        if prompts.crs == PIXEL:
            raise InputError(
                tr(
                    "Prompts of a raster without coordinate reference system have no place on the "
                    "map. Assign a CRS to the raster first."
                )
            )
        if prompts.crs != LONLAT:
            raise ValueError(f"prompts to show must be in longitude/latitude, not {prompts.crs}")
        self._ensure_layers()
        self._showing = True
        try:
            rows: dict[str, list[Row]] = {_POINTS: [], _BOXES: []}
            for position, prompt in enumerate(prompts.prompts):
                kind = _POINTS if isinstance(prompt, PointPrompt) else _BOXES
                rows[kind].append(row_of(prompt, position))
            for kind, wanted in rows.items():
                update_rows(self._layers[kind], wanted)
        finally:
            self._showing = False
        self._shown = prompts

    def read(self) -> PromptSet:
        """The prompts as the layers hold them, edits included.

        Raises:
            PromptError: a feature is no prompt, or an object has two boxes.
        """
        found: list[tuple[tuple[bool, int, int], Prompt]] = []
        texts = any(isinstance(prompt_id, str) for prompt_id in self._shown.ids)
        for layer in self.layers:
            for feature in layer.getFeatures():
                position = known(feature["position"])
                order = (position is None, int(position or 0), abs(int(feature.id())))
                found.append((order, prompt_of(feature, texts)))
        found.sort(key=lambda entry: entry[0])
        prompts = [prompt for _, prompt in found]
        if any(isinstance(prompt.prompt_id, str) for prompt in prompts):
            prompts = [replace(p, prompt_id=str(p.prompt_id)) for p in prompts]
        drawn = self._shown.corrections
        if any(isinstance(prompt.prompt_id, str) for prompt in prompts):
            drawn = tuple(replace(item, prompt_id=str(item.prompt_id)) for item in drawn)
        edited = replace(self._shown, prompts=tuple(prompts), crs=LONLAT, corrections=drawn)
        check_writable(edited)
        return edited

    def set_current(self, prompt_id: PromptId | None) -> None:
        """The object that points and boxes drawn with QGIS's tools belong to; None: a new one."""
        new = 'to_string(coalesce(maximum(to_int("prompt_id")), 0) + 1)'
        expression = new if prompt_id is None else "'" + str(prompt_id).replace("'", "''") + "'"
        for layer in self.layers:
            index = layer.fields().indexFromName("prompt_id")
            layer.setDefaultValueDefinition(index, QgsDefaultValue(expression))

    def remove(self) -> None:
        """Takes the layers out of the project."""
        self._timer.stop()
        ids = [layer.id() for layer in self.layers]
        self._layers.clear()
        self._project.removeMapLayers(ids)

    def close(self) -> None:
        """Lets go of the project; the layers stay as they are."""
        self._timer.stop()
        self._project.layersWillBeRemoved.disconnect(self._forget)
        for layer in self.layers:
            self._watch(layer, False)
        self._layers.clear()

    def _ensure_layers(self) -> None:
        missing = [kind for kind in (_POINTS, _BOXES) if kind not in self._layers]
        for kind in missing:
            # A reopened project has them still, but empty: memory is not saved.
            for layer in self._project.mapLayers().values():
                if layer.customProperty(PROMPTS_PROPERTY) == kind and layer.isValid():
                    self._layers[kind] = layer
                    _add_missing_fields(layer)
                    break
            else:
                self._layers[kind] = _new_layer(kind)
                self._project.addMapLayer(self._layers[kind], False)
                group = self._group()
                # Points above boxes, or a box would hide them.
                group.insertLayer(0 if kind == _POINTS else -1, self._layers[kind])
            self._watch(self._layers[kind], True)
        if missing:
            self.set_current(None)

    def _group(self) -> Any:
        root, name = self._project.layerTreeRoot(), tr("S2 SAM prompts")
        return root.findGroup(name) or root.insertGroup(0, name)

    def _watch(self, layer: Any, on: bool) -> None:
        for signal in (
            layer.featureAdded,
            layer.featuresDeleted,
            layer.geometryChanged,
            layer.attributeValueChanged,
            layer.afterRollBack,
        ):
            if on:
                signal.connect(self._changed)
            else:
                signal.disconnect(self._changed)

    def _changed(self, *_: Any) -> None:
        # Many features may change in one step: they are told of once, after it.
        if not self._showing:
            self._timer.start(0)

    def _tell(self) -> None:
        try:
            prompts = self.read()
        except PromptError as error:
            self.problem.emit(str(error))
            return
        if prompts != self._shown:
            self._shown = prompts
            self.edited.emit(prompts)

    def _forget(self, layer_ids: list[str]) -> None:
        for kind, layer in list(self._layers.items()):
            if layer.id() in layer_ids:
                del self._layers[kind]


def _new_layer(kind: str) -> Any:
    points = kind == _POINTS
    name = tr("Points") if points else tr("Boxes")
    layer = QgsVectorLayer("Point" if points else "Polygon", name, "memory")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    layer.dataProvider().addAttributes([field(*entry) for entry in FIELDS])
    layer.updateFields()
    layer.setCustomProperty(PROMPTS_PROPERTY, kind)
    layer.setCustomProperty(_NO_WARNING, 1)
    label = layer.fields().indexFromName("label")
    layer.setDefaultValueDefinition(label, QgsDefaultValue("1"))
    layer.setRenderer(_point_renderer() if points else _box_renderer())
    return layer


def _add_missing_fields(layer: Any) -> None:
    """A project of an earlier version has layers that know less."""
    known = set(layer.fields().names())
    missing = [entry for entry in FIELDS if entry[0] not in known]
    if missing:
        layer.dataProvider().addAttributes([field(*entry) for entry in missing])
        layer.updateFields()


def _point_renderer() -> Any:
    """A green circle or a red cross: told apart by shape as well as by colour."""
    circle = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": _FOREGROUND_COLOUR, "outline_color": "white", "size": "3"}
    )
    cross = QgsMarkerSymbol.createSimple(
        {"name": "cross2", "outline_color": _BACKGROUND_COLOUR, "outline_width": "0.8", "size": "3"}
    )
    return QgsCategorizedSymbolRenderer(
        "label",
        [
            QgsRendererCategory(1, circle, tr("Foreground")),
            QgsRendererCategory(0, cross, tr("Background")),
        ],
    )


def _box_renderer() -> Any:
    return QgsSingleSymbolRenderer(
        QgsFillSymbol.createSimple(
            {"style": "no", "outline_color": _BOX_COLOUR, "outline_width": "0.5"}
        )
    )
