"""A rerun in the project: one group per raster, named by its date, the earliest on top."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterator, List, Mapping, Optional

from shapely.geometry import MultiPolygon

from ..core.prompts import PromptId
from ..raster.vector_writer import ResultFeature
from ..translation import tr
from .result_layers import RunGroup, RunOutput, add_run_gradually

if TYPE_CHECKING:
    from ..workflow.rerun import RerunReport
    from ..workflow.rerun_raster import RasterOutcome


def rerun_groups(
    project: Any, report: RerunReport, colours: Optional[Mapping[PromptId, str]] = None
) -> Iterator[Optional[RunGroup]]:
    """Shows what a rerun wrote inside one group on top of the layer tree, one layer a step.

    Layers take QGIS a moment each to open; between two steps it can answer.

    Raises:
        OutputError: a file that was written cannot be shown.
    """
    shown = sorted(
        (outcome for outcome in report.outcomes if outcome.has_results),
        key=lambda outcome: outcome.acquired or "9999",
    )
    if not shown:
        return
    parent = project.layerTreeRoot().insertGroup(0, tr("S2 SAM rerun"))
    # Each group is put on top of those before it, so the last comes first.
    for outcome in shown[::-1]:
        yield from add_run_gradually(project, _output(outcome, colours or {}), parent)


def _output(outcome: RasterOutcome, colours: Mapping[PromptId, str]) -> RunOutput:
    return RunOutput(
        source=outcome.name,
        features=written_objects(outcome),
        crs=outcome.crs,
        vector=outcome.outlines,
        raster=outcome.masks,
        date=outcome.acquired,
        colours=colours,
    )


def written_objects(outcome: RasterOutcome) -> List[ResultFeature]:
    """Ids and names of the objects in an outcome's files, which have their shapes."""
    return [
        ResultFeature(entry.prompt_id, MultiPolygon(), name=entry.name)
        for entry in outcome.objects
        if entry.band is not None
    ]
