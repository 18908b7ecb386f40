"""Outline everything: the objects of one raster, without prompts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..core.options import EverythingOptions, Finishing
from ..translation import tr
from .algorithm import (
    MIN_AREA,
    SIMPLIFY,
    SMOOTH,
    S2SamAlgorithm,
    advanced,
    prepare_raster,
    run_under,
)
from .outlines import sink_outputs, write_outlines

if TYPE_CHECKING:
    from ..workflow.targets import Inputs

INPUT, EXTENT, DETAIL, MAX_AREA = "INPUT", "EXTENT", "DETAIL", "MAX_AREA"
WHOLE_ONLY, WITH_CLOUDS = "WHOLE_ONLY", "WITH_CLOUDS"
KEEP, EXCLUDE, WITHIN = "KEEP", "EXCLUDE", "WITHIN"
OUTPUT, OBJECTS = "OUTPUT", "OBJECTS"


class EverythingAlgorithm(S2SamAlgorithm):
    """The same as ``s2sam everything``."""

    NAME = "outlineeverything"
    ICON = "run"

    def __init__(self) -> None:
        super().__init__()
        self._prepared: Any = None
        self._layer_source = ""
        self._crs: Any = None

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
            "weakest too. The score of an object says how strong its weakest border is, from 0 "
            "to 1.\n\n"
            "Clouds and shadows are left out where a scene classification (SCL) lies beside the "
            "raster. Objects that you have already can be kept: outlines are drawn around them.\n\n"
            "The built-in model is used. A full tile takes tens of minutes. If it is cancelled, "
            "the next run to the same file goes on where it stopped."
        )

    def initAlgorithm(self, _: dict[str, Any] | None = None) -> None:
        """The parameters, as the dialog shows them."""
        add = self.addParameter
        number = QgsProcessingParameterNumber
        add(QgsProcessingParameterRasterLayer(INPUT, tr("Raster")))
        add(QgsProcessingParameterExtent(EXTENT, tr("Region of interest"), optional=True))
        add(
            number(
                DETAIL,
                tr("Detail, from 0 (coarse) to 1 (fine)"),
                number.Type.Double,
                EverythingOptions().detail,
                minValue=0.0,
                maxValue=1.0,
            )
        )
        for name, text in (
            (MIN_AREA, tr("Leave out objects smaller than (m²)")),
            (MAX_AREA, tr("Leave out objects larger than (m²), 0 for no limit")),
        ):
            add(number(name, text, number.Type.Double, 0.0, minValue=0.0))
        whole = tr("Leave out objects that an edge or missing data cuts")
        add(QgsProcessingParameterBoolean(WHOLE_ONLY, whole, False))
        for name, text in (
            (KEEP, tr("Objects to keep: outline around them")),
            (EXCLUDE, tr("Polygons to leave out")),
            (WITHIN, tr("Outline only inside these polygons")),
        ):
            add(
                QgsProcessingParameterFeatureSource(
                    name, text, [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
                )
            )
        clouds = tr("Outline clouds and shadows too")
        add(advanced(QgsProcessingParameterBoolean(WITH_CLOUDS, clouds, False)))
        self.add_image_parameters()
        simplify = tr("Simplify outlines by (m)")
        add(number(SIMPLIFY, simplify, number.Type.Double, 0.0, minValue=0.0))
        add(QgsProcessingParameterBoolean(SMOOTH, tr("Smooth outlines"), True))
        add(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Outlines"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )
        self.addOutput(QgsProcessingOutputNumber(OBJECTS, tr("Number of objects")))

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, _: Any) -> bool:
        """In the user's thread: asks the layer."""
        layer = self.parameterAsRasterLayer(parameters, INPUT, context)
        extent = None
        if layer is not None:
            self._crs = layer.crs()
            self._layer_source = str(layer.source())
            extent = self.bounds_of(parameters, EXTENT, context, self._crs)
        self._prepared = prepare_raster(layer, extent)
        return True

    def work(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        """In the background."""
        from ..layers.raster_source import close_source
        from ..models.catalogue import load_model
        from ..models.spec import ModelSpec
        from ..workflow.everything.area import Area, classes_of
        from ..workflow.everything.run import everything_features, made_of, outline_everything
        from ..workflow.everything.work_folder import WorkFolder
        from ..workflow.inputs import open_imagery
        from ..workflow.targets import check_targets

        with run_under(feedback) as (cancel, progress):
            options = EverythingOptions(
                self.parameterAsDouble(parameters, DETAIL, context),
                self.parameterAsDouble(parameters, MIN_AREA, context),
                self.parameterAsDouble(parameters, MAX_AREA, context),
                self.parameterAsBool(parameters, WHOLE_ONLY, context),
                not self.parameterAsBool(parameters, WITH_CLOUDS, context),
            )
            finishing = Finishing(
                simplify=self.parameterAsDouble(parameters, SIMPLIFY, context),
                smooth=self.parameterAsBool(parameters, SMOOTH, context),
            )
            outputs = sink_outputs(parameters, OUTPUT)
            # QGIS's dialog has asked already; an input is never replaced.
            check_targets(outputs, self._reads(parameters, context), overwrite=True)
            opened = self._prepared.open()
            try:
                imagery = open_imagery(opened.source, self.input_choice(parameters, context))
                grid = imagery.grid
                region = self.region_of(parameters, EXTENT, context, grid, self._crs)
                keep, exclude, within = (
                    self.polygons(parameters, name, context, grid, self._crs)
                    for name in (KEEP, EXCLUDE, WITHIN)
                )
                without = tuple(part for part in (keep, exclude) if part is not None)
                model = load_model(ModelSpec(), cancel)
                with classes_of(imagery, options.skip_clouds) as classes:
                    area = Area(imagery, region, within, without, classes)
                    made = made_of(area, model, options)
                    folder = WorkFolder.beside(outputs[0].path, made) if outputs else None
                    found = outline_everything(area, model, options, cancel, progress, folder)
                features = everything_features(found, model, finishing, cancel, progress, keep)
                destination = write_outlines(self, parameters, OUTPUT, context, features, grid.crs)
                if folder is not None:
                    folder.remove()
            finally:
                close_source(opened.source)
            return {OUTPUT: destination, OBJECTS: len(features)}

    def _reads(self, parameters: dict[str, Any], context: Any) -> Inputs:
        """Everything that is read, for the check of the outputs."""
        from ..workflow.targets import Inputs

        layers = self.layer_sources(parameters, (KEEP, EXCLUDE, WITHIN), context)
        names = [self._prepared.path, self._layer_source, *layers]
        return Inputs([name for name in names if name])
