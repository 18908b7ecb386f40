"""Segment from prompts: one raster, masks and outlines of every object."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..core.options import ResultPaths
from ..core.run_record import read_record
from ..translation import tr
from .algorithm import S2SamAlgorithm, advanced, prepare_raster, run_under, say_standin, warn
from .other_dates import asked_dates, date_parameters
from .outlines import sink_outputs, write_outlines

if TYPE_CHECKING:
    from ..core.prompts import PromptSet
    from ..workflow.targets import Inputs

INPUT, PROMPTS, PROMPT_LAYER = "INPUT", "PROMPTS", "PROMPT_LAYER"
ID_FIELD, LABEL_FIELD, NAME_FIELD = "ID_FIELD", "LABEL_FIELD", "NAME_FIELD"
EXTENT, OUTPUT, MASKS, OBJECTS = "EXTENT", "OUTPUT", "MASKS", "OBJECTS"


class SegmentAlgorithm(S2SamAlgorithm):
    """The same as ``s2sam segment``."""

    NAME = "segmentfromprompts"
    ICON = "run"

    def __init__(self) -> None:
        super().__init__()
        self._prepared: Any = None
        self._layer_source = ""
        self._crs: Any = None
        self._also: tuple[str, ...] | None = None

    def displayName(self) -> str:
        """What the toolbox shows."""
        return tr("Segment from prompts")

    def shortDescription(self) -> str:
        """The tooltip."""
        return tr("Masks and outlines of objects from points and boxes")

    def shortHelpString(self) -> str:
        """The help beside the parameters."""
        return tr(
            "Segments every object of a prompt file, or of a layer of points and polygons, on one "
            "raster.\n\n"
            "Prompts are saved by the S2 SAM panel, or come from a vector layer: points are "
            "foreground (label 1) or background (label 0), polygons are boxes around an object. "
            "Features with the same id are one object; without an id field (prompt_id) each "
            "feature is an object of its own.\n\n"
            "Bands and stretch that a prompt file recorded are replayed, so that dates compare; "
            "otherwise they are recognised in the raster.\n\n"
            "Objects outside the region of interest are left out, and masks are cut at its edge. "
            "The chip plan grid widens the region to whole chips.\n\n"
            "Outlines carry area, score and where they came from. The masks raster has one band "
            "per object, 1 inside and 0 outside."
        )

    def initAlgorithm(self, _: dict[str, Any] | None = None) -> None:
        """The parameters, as the dialog shows them."""
        add = self.addParameter
        add(QgsProcessingParameterRasterLayer(INPUT, tr("Raster")))
        add(
            QgsProcessingParameterFile(
                PROMPTS, tr("Prompt file"), optional=True, fileFilter="GeoJSON (*.geojson *.json)"
            )
        )
        add(
            QgsProcessingParameterFeatureSource(
                PROMPT_LAYER,
                tr("… or prompts in a layer"),
                [
                    QgsProcessing.SourceType.TypeVectorPoint,
                    QgsProcessing.SourceType.TypeVectorPolygon,
                ],
                optional=True,
            )
        )
        for name, text in (
            (ID_FIELD, tr("Field with the object's id")),
            (LABEL_FIELD, tr("Field with the label (1 foreground, 0 background)")),
            (NAME_FIELD, tr("Field with the object's name")),
        ):
            field = QgsProcessingParameterField(
                name, text, parentLayerParameterName=PROMPT_LAYER, optional=True
            )
            add(advanced(field))
        self.add_model_parameters()
        add(QgsProcessingParameterExtent(EXTENT, tr("Region of interest"), optional=True))
        self.add_image_parameters()
        for parameter in date_parameters(recorded=True):
            add(advanced(parameter))
        self.add_chip_parameters()
        self.add_finishing_parameters()
        add(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Outlines"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )
        add(
            QgsProcessingParameterRasterDestination(
                MASKS, tr("Masks"), optional=True, createByDefault=False
            )
        )
        self.addOutput(QgsProcessingOutputNumber(OBJECTS, tr("Number of objects")))

    def checkParameterValues(self, parameters: dict[str, Any], context: Any) -> tuple[bool, str]:
        """One of the two kinds of prompts is needed."""
        given = [bool(parameters.get(name)) for name in (PROMPTS, PROMPT_LAYER)]
        if sum(given) != 1:
            return False, tr("Give either a prompt file or a layer with prompts.")
        ok, text = super().checkParameterValues(parameters, context)
        return bool(ok), str(text)

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, _: Any) -> bool:
        """In the user's thread: asks the layer."""
        layer = self.parameterAsRasterLayer(parameters, INPUT, context)
        extent = None
        if layer is not None:
            self._crs = layer.crs()
            self._layer_source = str(layer.source())
            extent = self.bounds_of(parameters, EXTENT, context, self._crs)
        self._also = asked_dates(self, parameters, context)
        self._prepared = prepare_raster(layer, extent, lambda: self._prompts(parameters, context))
        return True

    def work(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        """In the background."""
        from ..layers.raster_source import close_source
        from ..workflow.inputs import open_imagery
        from ..workflow.place_prompts import objects_in_region, place_prompts
        from ..workflow.results import Answered, write_results
        from ..workflow.segment import segment
        from ..workflow.targets import check_targets, result_outputs

        results: dict[str, Any] = {}
        with run_under(feedback) as (cancel, progress):
            masks = self.parameterAsOutputLayer(parameters, MASKS, context) or None
            paths = ResultPaths(raster=masks)
            outputs = [*result_outputs(paths), *sink_outputs(parameters, OUTPUT)]
            prompts = self._prompts(parameters, context)
            # QGIS's dialog has asked already; an input is never replaced.
            check_targets(outputs, self._reads(parameters, context, prompts), overwrite=True)
            opened = self._prepared.open()
            warn(feedback, [opened.note] if opened.note else [])
            try:
                choice = replace(self.input_choice(parameters, context), also=self._also)
                imagery = open_imagery(opened.source, choice, prompts.record)
                region = self.region_of(parameters, EXTENT, context, imagery.grid, self._crs)
                inside = prompts
                if region is not None:
                    inside, _ = objects_in_region(prompts, imagery.grid, region)
                place_prompts(inside, imagery.grid)
                predictor = self.predictor(parameters, context, cancel)
                say_standin(feedback, predictor.model.is_standin)
                options = self.segment_options(parameters, context, region)
                segmentation = segment(
                    imagery, predictor, self.store(), prompts, options, cancel, progress
                )
                destination = ""

                def outlines(features: Any) -> None:
                    nonlocal destination
                    destination = write_outlines(
                        self, parameters, OUTPUT, context, features, imagery.grid.crs
                    )

                written = write_results(
                    Answered(segmentation, imagery, predictor.model, prompts),
                    paths,
                    self.finishing(parameters, context),
                    overwrite=True,
                    cancel=cancel,
                    beside=outlines,
                )
            finally:
                close_source(opened.source)
            warn(feedback, [*segmentation.warnings, *written.warnings])
            effort = segmentation.effort
            feedback.pushInfo(
                tr("Chips encoded: {encoded}, reused: {reused}. Decoder runs: {decoded}.").format(
                    encoded=effort.encoded, reused=effort.reused, decoded=effort.decoded
                )
            )
            results = {OUTPUT: destination, OBJECTS: len(written.features)}
            if masks is not None:
                results[MASKS] = masks
        return results

    def _reads(self, parameters: dict[str, Any], context: Any, prompts: PromptSet) -> Inputs:
        """Everything that is read, for the check of the outputs."""
        from ..workflow.targets import Inputs

        dates = self._also
        if dates is None:  # Those that the prompts name are replayed.
            dates = read_record(prompts.record).date_names
        names = [self._prepared.path, self._layer_source, *dates]
        layer = self.parameterAsVectorLayer(parameters, PROMPT_LAYER, context)
        if layer is not None:
            names.append(str(layer.source()))
        file = self.parameterAsFile(parameters, PROMPTS, context) or None
        return Inputs(
            [name for name in names if name], [file], self.model_files(parameters, context)
        )

    def _prompts(self, parameters: dict[str, Any], context: Any) -> PromptSet:
        from ..core.prompt_geojson import read_prompts
        from ..layers.prompt_import import FieldMapping, import_prompts

        path = self.parameterAsFile(parameters, PROMPTS, context)
        if path:
            return read_prompts(path)
        source = self.parameterAsSource(parameters, PROMPT_LAYER, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, PROMPT_LAYER))
        names = source.fields().names()

        def field(parameter: str, usual: str) -> str | None:
            chosen = self.parameterAsString(parameters, parameter, context)
            return chosen or (usual if usual in names else None)

        mapping = FieldMapping(
            field(ID_FIELD, "prompt_id"), field(LABEL_FIELD, "label"), field(NAME_FIELD, "name")
        )
        return import_prompts(source, mapping)
