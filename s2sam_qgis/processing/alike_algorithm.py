"""Find the others like these: the objects of one raster that are like some examples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..core.errors import InputError
from ..core.options import LIKENESS_KINDS, SEEN, USUAL_LIKENESS
from ..tasks.everything_tasks import likeness_titles
from ..translation import tr
from .algorithm import advanced, prepare_raster, run_under
from .everything_parameters import INPUT, EverythingBase
from .outlines import sink_outputs, write_outlines

if TYPE_CHECKING:
    from ..raster.writing.vector_writer import ResultFeature

EXAMPLES, UNLIKE, EXAMPLES_RASTER = "EXAMPLES", "UNLIKE", "EXAMPLES_RASTER"
COMPARE, LEAST, ONE_DETAIL, REFINE = "COMPARE", "LEAST", "ONE_DETAIL", "REFINE"
OUTPUT, OBJECTS = "OUTPUT", "OBJECTS"


class AlikeAlgorithm(EverythingBase):
    """The same as ``s2sam alike``."""

    NAME = "findalike"
    ICON = "run"

    def __init__(self) -> None:
        super().__init__()
        self._origin: Any = None
        self._origin_crs: Any = None

    def displayName(self) -> str:
        """What the toolbox shows."""
        return tr("Find the others like these")

    def shortDescription(self) -> str:
        """The tooltip."""
        return tr("Outlines of all objects that are like a few examples")

    def shortHelpString(self) -> str:
        """The help beside the parameters."""
        return tr(
            "Give two or three examples: lakes, fields of one crop, burn scars. Everything on the "
            "raster is outlined and compared with them, and what is like them is kept.\n\n"
            "Likeness is a number from 0 to 1. At 0.5 an object is as like the examples as it is "
            "like all objects together. Counter-examples take away what is like them.\n\n"
            "Compared are the means of all bands and the indices that they allow (NDVI, NDWI, "
            "NBR); spreads within objects, size and shape can be added. Each place is cut at the "
            "detail that suits the examples.\n\n"
            "Examples may lie on another date or scene: then give the raster on which they lie."
        )

    def initAlgorithm(self, _: dict[str, Any] | None = None) -> None:
        """The parameters, as the dialog shows them."""
        add, number = self.addParameter, QgsProcessingParameterNumber
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        add(QgsProcessingParameterRasterLayer(INPUT, tr("Raster")))
        add(QgsProcessingParameterFeatureSource(EXAMPLES, tr("Examples"), polygons))
        add(
            QgsProcessingParameterFeatureSource(
                UNLIKE, tr("Counter-examples"), polygons, optional=True
            )
        )
        add(
            QgsProcessingParameterRasterLayer(
                EXAMPLES_RASTER, tr("Raster of the examples, if it is another"), optional=True
            )
        )
        usual = [LIKENESS_KINDS.index(kind) for kind in USUAL_LIKENESS]
        titles = likeness_titles()
        add(
            QgsProcessingParameterEnum(
                COMPARE, tr("Compare"), list(titles), allowMultiple=True, defaultValue=usual
            )
        )
        same = tr("Cut all places at the same detail, not at what suits the examples")
        add(advanced(QgsProcessingParameterBoolean(ONE_DETAIL, same, False)))
        least = tr("Least likeness, from 0 to 1")
        add(number(LEAST, least, number.Type.Double, 0.5, minValue=0.0, maxValue=1.0))
        again = tr("Outline what is found once more, with a point and a box for each object")
        add(QgsProcessingParameterBoolean(REFINE, again, False))
        self.add_everything_parameters(0.0)
        add(QgsProcessingParameterFeatureSink(OUTPUT, tr("Outlines"), polygons[0]))
        self.addOutput(QgsProcessingOutputNumber(OBJECTS, tr("Number of objects")))

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, _: Any) -> bool:
        """In the user's thread: asks the layers."""
        super().prepareAlgorithm(parameters, context, _)
        origin = self.parameterAsRasterLayer(parameters, EXAMPLES_RASTER, context)
        self._origin_crs = self._crs
        if origin is not None:
            self._origin_crs = origin.crs()
            self._sources.append(str(origin.source()))
            self._origin = prepare_raster(origin)
        return True

    def work(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        """In the background."""
        from ..layers.raster_source import close_source
        from ..workflow.targets import Inputs, check_targets

        with run_under(feedback) as (cancel, progress):
            outputs = sink_outputs(parameters, OUTPUT)
            read = Inputs(self.files_read(parameters, context, EXAMPLES, UNLIKE))
            check_targets(outputs, read, overwrite=True)
            opened = self._prepared.open()
            origin = opened if self._origin is None else self._origin.open()
            try:
                features, folder = self._found(
                    parameters, context, opened.source, origin.source, outputs, cancel, progress
                )
                crs = opened.source.grid.crs
                destination = write_outlines(self, parameters, OUTPUT, context, features, crs)
                if folder is not None:
                    folder.remove()
            finally:
                close_source(opened.source)
                if origin is not opened:
                    close_source(origin.source)
            return {OUTPUT: destination, OBJECTS: len(features)}

    def _found(
        self,
        parameters: dict[str, Any],
        context: Any,
        source: Any,
        origin: Any,
        outputs: Any,
        cancel: Any,
        progress: Any,
    ) -> tuple[list[ResultFeature], Any]:
        """The objects that are alike enough, the most alike first; and the work folder."""
        from ..models.catalogue import load_model
        from ..models.predictor import Predictor
        from ..models.spec import ModelSpec
        from ..models.user_store import IN_MEMORY, open_store
        from ..workflow.everything.alike import (
            Examples,
            likeness_to,
            region_values,
            values_of,
        )
        from ..workflow.everything.refined import refined
        from ..workflow.everything.run import ranked_features
        from ..workflow.inputs import open_imagery

        imagery = open_imagery(source, self.input_choice(parameters, context))
        where = (context, origin.grid, self._origin_crs)
        good = self.polygons(parameters, EXAMPLES, *where)
        if good is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, EXAMPLES))
        examples = Examples(origin, good, self.polygons(parameters, UNLIKE, *where))
        kinds = [LIKENESS_KINDS[i] for i in self.parameterAsEnums(parameters, COMPARE, context)]
        model = load_model(ModelSpec(), cancel)
        wanted = values_of(examples, kinds, cancel, model)
        one_detail = self.parameterAsBool(parameters, ONE_DETAIL, context)
        levels = None if one_detail else wanted
        with self.area(parameters, context, imagery) as (area, kept):
            found, folder = self.outline(
                area, parameters, context, outputs, cancel, progress, model, levels
            )
        partition, sees = found.partition, model if SEEN in kinds else None
        count = len(partition)
        values = region_values(source, area.window, partition.labels, count, cancel, sees)
        alike = likeness_to(values, wanted)
        keep = alike >= self.parameterAsDouble(parameters, LEAST, context)
        if not keep.any():
            raise InputError(
                tr(
                    "Nothing is so alike; the most alike has {most:.2f}. Choose a smaller least "
                    "likeness, or other examples."
                ).format(most=float(alike.max()))
            )
        finishing = self.outline_finishing(parameters, context)

        def refine(features: Any) -> Any:
            predictor, store = Predictor(model), open_store(IN_MEMORY)
            return refined(imagery, predictor, store, features, finishing, cancel, progress)

        features = ranked_features(
            found,
            model,
            alike,
            keep,
            cancel,
            progress,
            finishing,
            kept,
            refine if self.parameterAsBool(parameters, REFINE, context) else None,
        )
        return features, folder
