"""Outlines as the output of an algorithm: a sink of features, styled when QGIS shows it."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureSink,
    QgsProcessingException,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsWkbTypes,
)

from ..translation import tr

if TYPE_CHECKING:
    from ..raster.writing.vector_writer import ResultFeature
    from ..workflow.targets import Output


#: QGIS calls a style after the algorithm that made it is gone, and does not keep it itself.
_ALIVE: deque[OutlineStyle] = deque(maxlen=500)


class OutlineStyle(QgsProcessingLayerPostProcessorInterface):
    """Draws a loaded layer by object, in the user's thread."""

    def __init__(self, objects: Sequence[tuple[Any, str, str]]) -> None:
        super().__init__()
        self._objects = list(objects)
        _ALIVE.append(self)

    def postProcessLayer(self, layer: Any, *_: Any) -> None:
        """Called by QGIS once the layer is loaded."""
        from ..layers.result_style import style_objects

        if self._objects and layer is not None and layer.isValid():
            style_objects(layer, self._objects)


def sink_outputs(parameters: Any, name: str) -> list[Output]:
    """The file that a sink parameter replaces, as an output to be checked; none for other kinds.

    QGIS writes it, in whatever format its suffix stands for, and has asked in its dialog; models,
    batches and qgis_process are asked by nobody.
    """
    from ..workflow.targets import Output

    value = parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    text = str(value or "")
    # A table of a database, or no file at all; a database keeps its other tables.
    if not text or text == "TEMPORARY_OUTPUT" or re.match(r"[a-zA-Z]{2,}:", text):
        return []
    path = Path(text)
    also: tuple[Path, ...] = ()
    if path.suffix.lower() == ".shp":
        also = tuple(path.with_suffix(suffix) for suffix in (".shx", ".dbf", ".prj", ".cpg"))
    return [Output(path, tr("outlines"), also=also, replaceable=True)]


def write_outlines(
    algorithm: Any,
    parameters: Any,
    name: str,
    context: Any,
    features: Sequence[ResultFeature],
    crs: str | None,
) -> str:
    """Writes features to a sink parameter; returns the destination.

    Raises:
        QgsProcessingException: the destination cannot be written.
    """
    from ..layers.qgis_values import qgis_crs
    from ..layers.result_features import field, free_kinds, qgis_feature, result_fields

    fields = result_fields([feature.prompt_id for feature in features])
    for column, sort in free_kinds(features):
        fields.append(field(column, sort))
    kind = QgsWkbTypes.Type.MultiPolygon
    sink, destination = algorithm.parameterAsSink(
        parameters, name, context, fields, kind, qgis_crs(crs)
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    for feature in features:
        if not sink.addFeature(qgis_feature(feature, fields), QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                tr("The outlines could not be written: {why}").format(why=sink.lastError())
            )
    del sink  # Closes the file.
    if context.willLoadLayerOnCompletion(destination):
        details = context.layerToLoadOnCompletionDetails(destination)
        from ..layers.result_layers import styled_objects

        details.setPostProcessor(OutlineStyle(styled_objects(features)))
    return str(destination)
