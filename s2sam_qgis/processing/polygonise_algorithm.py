"""Masks to polygons: the finishing steps on masks that were made before."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterLayer,
)

from ..translation import tr
from .algorithm import S2SamAlgorithm, run_under, warn
from .outlines import sink_outputs, write_outlines

INPUT, OUTPUT, OBJECTS = "INPUT", "OUTPUT", "OBJECTS"


class PolygoniseAlgorithm(S2SamAlgorithm):
    """Changes the shape of outlines without running a model."""

    NAME = "maskstopolygons"
    ICON = "object"

    def __init__(self) -> None:
        super().__init__()
        self._path = ""

    def displayName(self) -> str:
        """What the toolbox shows."""
        return tr("Masks to polygons")

    def shortDescription(self) -> str:
        """The tooltip."""
        return tr("Outlines of masks, with small parts, holes and pixel steps removed")

    def shortHelpString(self) -> str:
        """The help beside the parameters."""
        return tr(
            "Turns masks into one polygon feature per object. A mask raster has one band per "
            "object; what is neither 0 nor no data belongs to it.\n\n"
            "Small parts can be dropped, holes filled, outlines simplified and smoothed. Where two "
            "objects touch, their border stays one and the same line.\n\n"
            "What a mask written by S2 SAM says of its making (source, model, stretch, score) goes "
            "into the attributes. Areas are measured on the ellipsoid."
        )

    def initAlgorithm(self, _: dict[str, Any] | None = None) -> None:
        """The parameters, as the dialog shows them."""
        self.addParameter(QgsProcessingParameterRasterLayer(INPUT, tr("Masks")))
        self.add_finishing_parameters(pixel_edges=False)
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Outlines"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )
        self.addOutput(QgsProcessingOutputNumber(OBJECTS, tr("Number of objects")))

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, _: Any) -> bool:
        """In the user's thread: where the masks lie."""
        layer = self.parameterAsRasterLayer(parameters, INPUT, context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, INPUT))
        if layer.providerType() != "gdal":
            raise QgsProcessingException(
                tr("{name} is not a raster file. Save it as a GeoTIFF first.").format(
                    name=layer.name()
                )
            )
        self._path = str(layer.source()).split("|", maxsplit=1)[0]
        return True

    def work(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        """In the background."""
        from ..workflow.polygonise import polygonise
        from ..workflow.targets import Inputs, check_targets

        with run_under(feedback) as (cancel, progress):
            check_targets(sink_outputs(parameters, OUTPUT), Inputs([self._path]), overwrite=True)
            finishing = self.finishing(parameters, context)
            features, crs, warnings = polygonise(self._path, finishing, cancel, progress)
            warn(feedback, warnings)
            destination = write_outlines(self, parameters, OUTPUT, context, features, crs)
            return {OUTPUT: destination, OBJECTS: len(features)}
        return {}  # Cancelled.
