"""The parameters with which an algorithm looks at other dates of the same place as well."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterMultipleLayers,
    QgsRasterLayer,
)

from ..translation import tr

ALSO, ALSO_RECORDED = "ALSO", "ALSO_RECORDED"


def date_parameters(recorded: bool) -> tuple[Any, Any]:
    """Rasters to look at as well, and whether those that a prompt file names are by default."""
    layers = QgsProcessingParameterMultipleLayers(
        ALSO,
        tr("Also look at: other dates of the same place"),
        QgsProcessing.SourceType.TypeRaster,
        optional=True,
    )
    replay = QgsProcessingParameterBoolean(
        ALSO_RECORDED, tr("Also look at the dates that the prompts were made with"), recorded
    )
    return layers, replay


def asked_dates(algorithm: Any, parameters: dict[str, Any], context: Any) -> tuple[str, ...] | None:
    """What ``InputChoice.also`` is; call it in the user's thread.

    Raises QgsProcessingException for a layer without a file.
    """
    names = []
    for layer in algorithm.parameterAsLayerList(parameters, ALSO, context) or []:
        if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
            raise QgsProcessingException(
                tr("{layer} has no file of its own, so it cannot be another date.").format(
                    layer=layer.name()
                )
            )
        names.append(str(layer.source()))
    if names:
        return tuple(names)
    return None if algorithm.parameterAsBool(parameters, ALSO_RECORDED, context) else ()
