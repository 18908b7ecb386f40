"""Rerun prompts on rasters: many rasters, the same prompts, and each object's area over time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ..tasks.rerun_task import worker_processes
from ..translation import tr
from .algorithm import (
    CHIPS,
    RECORDED,
    S2SamAlgorithm,
    advanced,
    prepare_raster,
    run_under,
    say_standin,
    warn,
)
from .other_dates import asked_dates, date_parameters
from .outlines import OutlineStyle

if TYPE_CHECKING:
    from ..core.prompts import PromptSet
    from ..workflow.rerun.job import RerunJob, RerunWatch
    from ..workflow.rerun.run import RerunReport

PROMPTS, RASTERS, FOLDER = "PROMPTS", "RASTERS", "FOLDER"
OVERWRITE, LOAD, OUTPUT, SUMMARY = "OVERWRITE", "LOAD", "OUTPUT", "SUMMARY"
JOBS, SCHEDULER, FOLLOW = "JOBS", "SCHEDULER", "FOLLOW"
DONE, SKIPPED, FAILED = "DONE", "SKIPPED", "FAILED"


class RerunAlgorithm(S2SamAlgorithm):
    """The same as ``s2sam rerun``."""

    NAME = "rerunprompts"
    ICON = "rerun"

    def __init__(self) -> None:
        super().__init__()
        self._layers: list[tuple[str, Any]] = []
        self._also: tuple[str, ...] | None = ()

    def displayName(self) -> str:
        """What the toolbox shows."""
        return tr("Rerun prompts on rasters")

    def shortDescription(self) -> str:
        """The tooltip."""
        return tr("The same prompts on many dates or scenes, with each object's area over time")

    def shortHelpString(self) -> str:
        """The help beside the parameters."""
        return tr(
            "Runs a prompt file on every raster that is chosen: layers, and all rasters and "
            "products of a folder. The stretch that the prompts recorded is replayed, so that "
            "dates compare.\n\n"
            "Each raster gets NAME_masks.tif, NAME_masks.gpkg and NAME_masks.json in the results' "
            "folder. A raster that is done already is skipped, so an interrupted rerun is "
            "continued by running it again. One that fails is reported with the reason, and the "
            "others go on.\n\n"
            "The summary holds the area of each object by date and how well its mask agrees with "
            "the first date (IoU): a table (.csv), or a layer with the outlines of all dates "
            "(.gpkg).\n\n"
            "Several worker processes, or the workers of a Dask scheduler, share the rasters where "
            "QGIS's Python has the package distributed. Layers that only QGIS can read, such as "
            "web maps, then fail."
        )

    def initAlgorithm(self, _: dict[str, Any] | None = None) -> None:
        """The parameters, as the dialog shows them."""
        add = self.addParameter
        add(
            QgsProcessingParameterFile(
                PROMPTS, tr("Prompt file"), fileFilter="GeoJSON (*.geojson *.json)"
            )
        )
        add(
            QgsProcessingParameterMultipleLayers(
                RASTERS, tr("Rasters"), QgsProcessing.SourceType.TypeRaster, optional=True
            )
        )
        add(
            QgsProcessingParameterFile(
                FOLDER,
                tr("… and all rasters of a folder"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            )
        )
        self.add_model_parameters()
        self.add_image_parameters()
        for parameter in date_parameters(recorded=False):
            add(advanced(parameter))
        self.add_chip_parameters(recorded=True)
        self.add_finishing_parameters()
        follow = QgsProcessingParameterBoolean(
            FOLLOW, tr("Follow the objects: each date starts from the outlines before it"), False
        )
        add(follow)
        add(QgsProcessingParameterBoolean(OVERWRITE, tr("Replace existing results"), False))
        add(QgsProcessingParameterBoolean(LOAD, tr("Load the outlines"), False))
        self._add_worker_parameters()
        add(QgsProcessingParameterFolderDestination(OUTPUT, tr("Folder for the results")))
        add(
            QgsProcessingParameterFileDestination(
                SUMMARY,
                tr("Summary: each object by date, as a table or as outlines"),
                ";;".join((tr("Table (*.csv)"), tr("Outlines (*.gpkg)"))),
                optional=True,
                createByDefault=False,
            )
        )
        self.addOutput(QgsProcessingOutputNumber(DONE, tr("Rasters done")))
        self.addOutput(QgsProcessingOutputNumber(SKIPPED, tr("Rasters skipped")))
        self.addOutput(QgsProcessingOutputNumber(FAILED, tr("Rasters failed")))

    def _add_worker_parameters(self) -> None:
        jobs = QgsProcessingParameterNumber(
            JOBS,
            tr("Worker processes (0 or 1: none, in this process)"),
            QgsProcessingParameterNumber.Type.Integer,
            1,
            minValue=0,
        )
        scheduler = QgsProcessingParameterString(
            SCHEDULER,
            tr("Address of a Dask scheduler, such as tcp://10.0.0.1:8786"),
            "",
            optional=True,
        )
        self.addParameter(advanced(jobs))
        self.addParameter(advanced(scheduler))

    def checkParameterValues(self, parameters: dict[str, Any], context: Any) -> tuple[bool, str]:
        """Layers or a folder, or both."""
        if not parameters.get(RASTERS) and not parameters.get(FOLDER):
            return False, tr("Choose at least one raster, or a folder of rasters.")
        try:
            self._crew(parameters, context)
        except QgsProcessingException as error:
            return False, str(error)
        ok, text = super().checkParameterValues(parameters, context)
        return bool(ok), str(text)

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, feedback: Any) -> bool:
        """In the user's thread: asks the layers; one that is broken is told of and left out."""
        self._also = asked_dates(self, parameters, context)
        for layer in self.parameterAsLayerList(parameters, RASTERS, context) or []:
            if not isinstance(layer, QgsRasterLayer):
                continue
            try:
                prepared = prepare_raster(layer, prompts=lambda: self._prompts(parameters, context))
                self._layers.append((str(layer.name()), prepared))
            except QgsProcessingException as error:
                feedback.reportError(str(error))
        return True

    def work(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        """In the background."""
        from ..workflow.rerun.job import RerunJob, RerunWatch
        from ..workflow.rerun.one_raster import RerunOptions
        from ..workflow.rerun.summary import check_summary_target, write_summary
        from ..workflow.targets import Inputs

        results: dict[str, Any] = {}
        with run_under(feedback) as (cancel, progress):
            prompts = self._prompts(parameters, context)
            crew = self._crew(parameters, context)
            rasters = self._rasters(parameters, context, travelling=crew is not None)
            summary = self.parameterAsFileOutput(parameters, SUMMARY, context) or None
            if summary is not None:
                check_summary_target(summary, overwrite=True)  # QGIS has asked already.
            folder = self.parameterAsString(parameters, OUTPUT, context)
            options = RerunOptions(
                self._plan(parameters, context),
                replace(self.input_choice(parameters, context), also=self._also),
                self.finishing(parameters, context),
                overwrite=self.parameterAsBool(parameters, OVERWRITE, context),
                also_recorded=self._also is None,
                follow=self.parameterAsBool(parameters, FOLLOW, context),
            )

            def finished(_: int, outcome: Any) -> None:
                if outcome.reason:
                    feedback.reportError(f"{outcome.name}: {outcome.reason}")
                warn(feedback, [f"{outcome.name}: {text}" for text in outcome.warnings])

            read = Inputs(
                self._also or (),
                files=[self.parameterAsFile(parameters, PROMPTS, context)],
                model=self.model_files(parameters, context),
            )
            job = RerunJob(prompts, rasters, folder, options, read, summary)
            watch = RerunWatch(cancel, progress, finished=finished, say=feedback.pushInfo)
            if crew is None:
                report = self._run_here(parameters, context, feedback, job, watch)
            else:
                report = self._run_on_workers(parameters, context, feedback, job, watch, *crew)
            warn(feedback, report.warnings)
            feedback.pushInfo(report.sentence)
            if summary is not None:
                write_summary(summary, report.rows, overwrite=True)
                results[SUMMARY] = summary
            results.update(
                {
                    OUTPUT: folder,
                    DONE: report.count("done"),
                    SKIPPED: report.count("skipped"),
                    FAILED: len(report.failures),
                }
            )
            if len(report.failures) == len(report.outcomes):
                raise QgsProcessingException(
                    tr("No raster could be done: {reason}").format(reason=report.failures[0].reason)
                )
            if self.parameterAsBool(parameters, LOAD, context):
                _load(context, report)
        return results

    def _plan(self, parameters: dict[str, Any], context: Any) -> Any:
        if self.parameterAsEnumString(parameters, CHIPS, context) == RECORDED:
            return None
        return self.segment_options(parameters, context)

    def _crew(self, parameters: dict[str, Any], context: Any) -> tuple[int, str] | None:
        """(processes, scheduler) where others than this process do the work."""
        jobs = self.parameterAsInt(parameters, JOBS, context)
        scheduler = self.parameterAsString(parameters, SCHEDULER, context).strip()
        if jobs > 1 and scheduler:
            raise QgsProcessingException(
                tr(
                    "Give either a number of worker processes or the address of a scheduler, not "
                    "both: a scheduler has workers of its own."
                )
            )
        return (jobs, scheduler) if jobs > 1 or scheduler else None

    def _run_here(
        self,
        parameters: dict[str, Any],
        context: Any,
        feedback: Any,
        job: RerunJob,
        watch: RerunWatch,
    ) -> RerunReport:
        from ..workflow.rerun.run import rerun

        predictor = self.predictor(parameters, context, watch.cancel)
        say_standin(feedback, predictor.model.is_standin)
        return rerun(job, predictor, self.store(), watch)

    def _run_on_workers(
        self,
        parameters: dict[str, Any],
        context: Any,
        feedback: Any,
        job: RerunJob,
        watch: RerunWatch,
        jobs: int,
        scheduler: str,
    ) -> RerunReport:
        """The same on other processes; they keep embeddings where ``store`` keeps them."""
        from ..workflow.cluster.connection import Workers
        from ..workflow.cluster.run import rerun_on_cluster
        from ..workflow.cluster.wire import WorkerSetup

        setup = WorkerSetup(self.model_spec(parameters, context).for_other_process())
        workers = (
            Workers(scheduler=scheduler) if scheduler else worker_processes(jobs, watch.cancel)
        )
        report = rerun_on_cluster(job, workers, setup, watch)
        say_standin(feedback, bool(report.model.get("is_standin")))
        warn(feedback, filter(None, [report.model.get("provider_note")]))
        return report

    def _prompts(self, parameters: dict[str, Any], context: Any) -> PromptSet:
        from ..core.prompt_geojson import read_prompts

        return read_prompts(self.parameterAsFile(parameters, PROMPTS, context))

    def _rasters(self, parameters: dict[str, Any], context: Any, travelling: bool) -> list[Any]:
        """What to run on; ``travelling``: layers as their files wherever these are the same."""
        from ..workflow.rerun.find_rasters import find_rasters
        from ..workflow.rerun.one_raster import RerunRaster

        rasters = [prepared.to_rerun(name, travelling) for name, prepared in self._layers]
        known = {prepared.path for _, prepared in self._layers}
        folder = self.parameterAsString(parameters, FOLDER, context)
        if folder:
            rasters += [RerunRaster(p) for p in find_rasters([folder]) if p not in known]
        return rasters


def _load(context: Any, report: Any) -> None:
    """Has QGIS show the outlines when the algorithm is done."""
    from ..layers.rerun_layers import written_objects
    from ..layers.result_layers import group_name, styled_objects

    for outcome in report.outcomes:
        if outcome.has_results and outcome.outlines:
            name = group_name(outcome.name, outcome.acquired)
            details = QgsProcessingContext.LayerDetails(name, context.project(), OUTPUT)
            details.setPostProcessor(OutlineStyle(styled_objects(written_objects(outcome))))
            context.addLayerToLoadOnCompletion(outcome.outlines, details)
