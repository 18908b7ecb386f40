"""``s2sam rerun``: the same prompts on many rasters."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from ..core.options import VECTOR_SUFFIXES, Finishing, SegmentOptions
from ..core.secrets import without_secrets
from ..models import catalogue
from ..models.user_store import IN_MEMORY, open_store
from .options import add_output, add_run_options, add_workers
from .speaking import say as speak

if TYPE_CHECKING:
    from ..core.prompts import PromptSet
    from ..workflow.rerun.one_raster import RasterOutcome, RerunOptions, RerunRaster
    from ..workflow.rerun.run import RerunReport
    from ..workflow.rerun.table import TableRow
    from .commands import Call

_EPILOG = """\
Each raster gets NAME_masks.tif, NAME_masks.gpkg and NAME_masks.json in DIR. A raster that is done
already is skipped, so an interrupted rerun is continued by giving the same command again. A raster
that fails is listed with the reason, the others go on, and the exit code is then 1.

With --jobs or --scheduler each raster is a task for a worker process, and --threads counts for each
of them (default: the machine's cores shared among its workers). See docs/scale.md.

The stretch that PROMPTS recorded is replayed, so that dates compare, and so are the bands and the
kind of chips (--chips) where none is given. Prompts with a record are
written by: s2sam segment RASTER PROMPTS -o MASK.tif --save-prompts FILE
"""


def add_rerun(commands: Any) -> None:
    """Adds the command's parser."""
    import argparse

    parser = commands.add_parser(
        "rerun",
        help="the same prompts on many rasters",
        description="Runs the same prompts on every raster and compares each object's area.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("prompts", help="GeoJSON with points and boxes")
    parser.add_argument(
        "raster",
        nargs="+",
        help="raster files, .SAFE folders, or folders of rasters; band files of one scene joined "
        'by "|"',
    )
    add_output(parser, "folder for the results", "DIR")
    parser.add_argument(
        "--vector",
        default=VECTOR_SUFFIXES[0],
        choices=VECTOR_SUFFIXES,
        metavar="SUFFIX",
        help=f"how outlines are written: {', '.join(VECTOR_SUFFIXES)} (default: .gpkg)",
    )
    parser.add_argument(
        "--summary",
        metavar="FILE",
        help="each object by date with area, IoU with its first date, and share of cloud: a table "
        "(.csv) or a layer of outlines (.gpkg)",
    )
    crew = parser.add_argument_group("several processes (need the Python package distributed)")
    add_workers(crew, "at most one for each core")
    parser.add_argument(
        "--follow",
        action="store_true",
        help="the outline may move: each date starts from the mask of the one before, as for a "
        "lake or a glacier; without, the same clicks are asked on each date",
    )
    add_run_options(parser)
    # Without a plan, the recorded one is replayed.
    parser.set_defaults(run=rerun, chips=None)


def rerun(call: Call) -> list[str]:
    """Runs the command."""
    from ..core.prompt_geojson import read_prompts
    from ..workflow.rerun.find_rasters import find_rasters
    from ..workflow.rerun.one_raster import RerunOptions, RerunRaster
    from ..workflow.rerun.summary import check_summary_target, write_summary
    from .commands import _model_warnings, input_choice

    arguments = call.arguments
    prompts = read_prompts(arguments.prompts)
    rasters = [RerunRaster(name) for name in find_rasters(arguments.raster)]
    if arguments.summary:
        check_summary_target(arguments.summary, arguments.overwrite)
    options = RerunOptions(
        arguments.chips and SegmentOptions(arguments.chips, arguments.spatial_overlap),
        input_choice(arguments),
        Finishing(
            min_area=arguments.min_area,
            fill_holes=arguments.fill_holes,
            simplify=arguments.simplify,
            smooth=arguments.smooth,
            pixel_edges=arguments.pixel_edges,
        ),
        arguments.vector,
        arguments.overwrite,
        also_recorded=arguments.also is not None,
        follow=arguments.follow,
    )
    if arguments.jobs is None and arguments.scheduler is None:
        report, model = _run_here(call, prompts, rasters, options)
    else:
        report, model = _run_on_workers(call, prompts, rasters, options)
    if arguments.summary:
        write_summary(arguments.summary, report.rows, arguments.overwrite)
    call.result.update(
        report.to_json(),
        summary=arguments.summary,
        model={"name": model.name, "sha256": model.sha256, "stand_in": model.is_standin},
        provider=model.provider,
        warnings=[*_model_warnings(model), *report.warnings],
        exit_code=1 if report.failures else 0,
    )
    lines = [_raster_line(outcome) for outcome in report.outcomes]
    lines += _table_lines(report.rows)
    lines += [f"note: {text}" for text in call.result["warnings"]]
    lines += [
        f"note: {outcome.name}: {text}" for outcome in report.outcomes for text in outcome.warnings
    ]
    lines.append(report.sentence)
    if arguments.summary:
        lines.append(f"wrote {arguments.summary}")
    return lines


def _run_here(
    call: Call, prompts: PromptSet, rasters: Sequence[RerunRaster], options: RerunOptions
) -> tuple[RerunReport, Any]:
    """One raster after the other in this process; also what the model is."""
    from ..models.predictor import Predictor
    from ..workflow.rerun.job import RerunJob, RerunWatch
    from ..workflow.rerun.run import check_outputs, file_stems, make_folder
    from ..workflow.rerun.run import rerun as run_rerun
    from .commands import model_spec

    arguments = call.arguments
    folder = make_folder(arguments.output)
    job = RerunJob(prompts, rasters, folder, options, _reads(call), arguments.summary)
    check_outputs(job, folder, file_stems(rasters), options)  # before a model is loaded
    model = catalogue.load_model(model_spec(arguments), call.cancel)
    store = open_store(IN_MEMORY if arguments.no_store else None)
    report = run_rerun(job, Predictor(model), store, RerunWatch(call.cancel, call.progress))
    return report, model


def _reads(call: Call) -> Any:
    """What is read besides the rasters."""
    from ..workflow.targets import Inputs, model_paths
    from .commands import model_spec, other_dates

    model = model_paths(model_spec(call.arguments))
    also = other_dates(call.arguments.also) or ()
    return Inputs(also, files=[call.arguments.prompts], model=model)


def _run_on_workers(
    call: Call, prompts: PromptSet, rasters: Sequence[RerunRaster], options: RerunOptions
) -> tuple[RerunReport, Any]:
    """On worker processes; also what the model is that they loaded."""
    from ..workflow.cluster.connection import Workers
    from ..workflow.cluster.run import rerun_on_cluster
    from ..workflow.cluster.wire import WorkerSetup
    from ..workflow.rerun.job import RerunJob, RerunWatch
    from .commands import model_spec

    arguments = call.arguments

    def say(text: str) -> None:
        if not arguments.quiet:
            speak([without_secrets(text)], sys.stderr)

    report = rerun_on_cluster(
        RerunJob(prompts, rasters, arguments.output, options, _reads(call), arguments.summary),
        Workers(arguments.jobs or 0, arguments.scheduler),
        WorkerSetup(
            model_spec(arguments).for_other_process(), IN_MEMORY if arguments.no_store else None
        ),
        RerunWatch(call.cancel, call.progress, say=say),
    )
    unknown = {"name": arguments.model, "sha256": None, "is_standin": False}
    return report, SimpleNamespace(
        **{**unknown, "provider": "", "provider_note": "", **report.model}
    )


def _raster_line(outcome: RasterOutcome) -> str:
    date = (outcome.acquired or "-")[:10]
    what = outcome.reason or f"{outcome.encoded} chips encoded, {outcome.seconds:.1f} s"
    return f"{outcome.status:<8} {date:<11} {outcome.name}: {what}"


def _table_lines(rows: Sequence[TableRow]) -> list[str]:
    lines = [f"{'id':>8}  {'date':<10}  {'area ha':>10}  {'IoU 1st':>7}  {'state':<8}  name"]
    last: dict[str, Any] = {}
    for row in rows:
        again = last.get("id") == row.prompt_id
        last["id"] = row.prompt_id
        lines.append(
            f"{'' if again else row.prompt_id!s:>8}  {(row.acquired or '-')[:10]:<10}  "
            f"{_number(row.area_ha, 10)}  {_number(row.iou_first, 7)}  {row.status:<8}  {row.name}"
            f"{', mostly cloudy' if row.mostly_cloudy else ''}"
            f"{', followed' if row.followed else ''}"
        )
    return lines


def _number(value: float | None, width: int) -> str:
    return f"{'-':>{width}}" if value is None else f"{value:{width}.2f}"
