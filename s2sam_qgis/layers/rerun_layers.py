"""A rerun in the project: one group per raster, named by its date, the earliest on top."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsLayerTreeLayer
from shapely.geometry import MultiPolygon

from ..core.prompts import PromptId
from ..raster.writing.vector_writer import ResultFeature
from ..translation import tr
from .result_layers import (
    RunGroup,
    RunOutput,
    add_run_gradually,
    free_group_name,
    outline_file_layer,
    styled_objects,
)
from .result_style import style_objects

if TYPE_CHECKING:
    from ..workflow.rerun.one_raster import RasterOutcome
    from ..workflow.rerun.run import RerunReport


def rerun_groups(
    project: Any,
    report: RerunReport,
    colours: Mapping[PromptId, str] | None = None,
    summary: str = "",
) -> Iterator[RunGroup | None]:
    """Shows what a rerun wrote inside one group on top of the layer tree, one layer a step.

    Layers take QGIS a moment each to open; between two steps it can answer. ``summary`` is the
    file of all dates: a layer above the groups, hidden, and in step with the Temporal Controller.

    Raises:
        OutputError: a file that was written cannot be shown.
    """
    shown = sorted(
        (outcome for outcome in report.outcomes if outcome.has_results),
        key=lambda outcome: outcome.acquired or "9999",
    )
    if not shown:
        return
    root = project.layerTreeRoot()
    parent = root.insertGroup(0, free_group_name(root, tr("S2 SAM rerun")))
    # Each group is put on top of those before it, so the last comes first.
    for outcome in shown[::-1]:
        yield from add_run_gradually(project, _output(outcome, colours or {}), parent)
    if summary:
        _add_summary(project, parent, summary, report, colours or {})
        yield None


def _add_summary(
    project: Any,
    parent: Any,
    path: str,
    report: RerunReport,
    colours: Mapping[PromptId, str],
) -> None:
    layer = outline_file_layer(path, tr("Objects on all dates"))
    names = {row.prompt_id: row.name for row in report.rows}
    objects = [ResultFeature(i, MultiPolygon(), name=name) for i, name in names.items()]
    style_objects(layer, styled_objects(objects, colours))
    temporal = layer.temporalProperties()
    temporal.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    temporal.setStartExpression("to_datetime(left(\"acquired\", 10), 'yyyy-MM-dd')")
    temporal.setEndExpression(
        "to_datetime(left(\"acquired\", 10), 'yyyy-MM-dd') + to_interval('1 day')"
    )
    temporal.setIsActive(True)
    project.addMapLayer(layer, False)
    node = QgsLayerTreeLayer(layer)
    node.setItemVisibilityChecked(False)  # All dates at once hide each other.
    node.setExpanded(False)  # Before QGIS's view sees it: afterwards it does not fold it.
    parent.insertChildNode(0, node)


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


def written_objects(outcome: RasterOutcome) -> list[ResultFeature]:
    """Ids and names of the objects in an outcome's files, which have their shapes."""
    return [
        ResultFeature(entry.prompt_id, MultiPolygon(), name=entry.name)
        for entry in outcome.objects
        if entry.band is not None
    ]
