"""Outline everything: the objects of one raster, without prompts."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterLayer,
)

from ..core.options import USUAL_LEAST_SCORE
from ..translation import tr
from .algorithm import run_under
from .everything_parameters import INPUT, EverythingBase
from .outlines import sink_outputs, write_outlines

OUTPUT, OBJECTS = "OUTPUT", "OBJECTS"


class EverythingAlgorithm(EverythingBase):
    """The same as ``s2sam everything``."""

    NAME = "outlineeverything"
    ICON = "run"

    def displayName(self) -> str:
        """What the toolbox shows."""
        return tr("Outline everything")

    def shortDescription(self) -> str:
        """The tooltip."""
        return tr("Outlines of all fields, lakes and other objects, without prompts")

    def shortHelpString(self) -> str:
        """The help beside the parameters."""
        return tr(
            "Outlines every object of a raster, or of a part of it. No prompts are needed.\n\n"
            "Neighbours share their border: it is one line, also after smoothing and simplifying. "
            "Nothing overlaps.\n\n"
            "Detail decides how much is parted: at 0 only the strongest borders remain, at 1 the "
            "weakest too. The score of an object says how likely its outline is right, from 0 "
            "to 1.\n\n"
            "Clouds and shadows are left out where a scene classification (SCL) lies beside the "
            "raster. Objects that you have already can be kept: outlines are drawn around them.\n\n"
            "The built-in model is used. A full tile takes tens of minutes. If it is cancelled, "
            "the next run to the same file goes on where it stopped."
        )

    def initAlgorithm(self, _: dict[str, Any] | None = None) -> None:
        """The parameters, as the dialog shows them."""
        add = self.addParameter
        add(QgsProcessingParameterRasterLayer(INPUT, tr("Raster")))
        self.add_everything_parameters(USUAL_LEAST_SCORE)
        add(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Outlines"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )
        self.addOutput(QgsProcessingOutputNumber(OBJECTS, tr("Number of objects")))

    def work(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        """In the background."""
        from ..layers.raster_source import close_source
        from ..models.catalogue import load_model
        from ..models.spec import ModelSpec
        from ..workflow.everything.run import everything_features
        from ..workflow.inputs import open_imagery
        from ..workflow.targets import Inputs, check_targets

        with run_under(feedback) as (cancel, progress):
            finishing = self.outline_finishing(parameters, context)
            outputs = sink_outputs(parameters, OUTPUT)
            # QGIS's dialog has asked already; an input is never replaced.
            check_targets(outputs, Inputs(self.files_read(parameters, context)), overwrite=True)
            opened = self._prepared.open()
            try:
                imagery = open_imagery(opened.source, self.input_choice(parameters, context))
                with self.area(parameters, context, imagery) as (area, keep):
                    model = load_model(ModelSpec(), cancel)
                    found, folder = self.outline(
                        area, parameters, context, outputs, cancel, progress, model
                    )
                features = everything_features(found, model, finishing, cancel, progress, keep)
                crs = imagery.grid.crs
                destination = write_outlines(self, parameters, OUTPUT, context, features, crs)
                if folder is not None:
                    folder.remove()
            finally:
                close_source(opened.source)
            return {OUTPUT: destination, OBJECTS: len(features)}
