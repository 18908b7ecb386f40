"""``s2sam everything``: outlines of all objects of a raster."""

from __future__ import annotations

import time
from typing import Any, Callable

from ..core.file_sets import replace_together
from ..core.options import VECTOR_SUFFIXES, EverythingOptions, Finishing
from ..core.secrets import without_secrets

#: Outlines are smoothed unless their pixel edges are asked for.
_DEFAULT_DETAIL = EverythingOptions().detail


def add_everything(commands: Any, add_common: Callable[..., None]) -> None:
    """Adds the command; ``add_common`` adds the options about image, model and output."""
    parser = commands.add_parser(
        "everything",
        help="outlines of all objects",
        description="Outlines every object of a raster, or of a region of it, without prompts: "
        "fields, lakes, woods. Neighbours share their borders.",
    )
    parser.add_argument("raster", nargs="+", help="raster file, .SAFE folder, or band files")
    parser.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="FILE",
        help=f"outlines: {', '.join(VECTOR_SUFFIXES)}",
    )
    what = parser.add_argument_group("what is outlined")
    what.add_argument(
        "--roi", metavar="ROI.geojson", help="region of interest, a polygon in longitude/latitude"
    )
    what.add_argument(
        "--detail",
        type=float,
        default=_DEFAULT_DETAIL,
        metavar="D",
        help=f"from 0 (large objects) to 1 (small parts); default {_DEFAULT_DETAIL}",
    )
    what.add_argument(
        "--min-area", type=float, default=0.0, metavar="M2", help="leave smaller objects out"
    )
    what.add_argument(
        "--max-area", type=float, default=0.0, metavar="M2", help="leave larger objects out"
    )
    what.add_argument(
        "--whole-only",
        action="store_true",
        help="leave out what the edge of the region, of the raster or of missing data cuts",
    )
    what.add_argument(
        "--with-clouds",
        action="store_true",
        help="outline clouds and shadows too; else a scene classification (SCL) leaves them out",
    )
    what.add_argument(
        "--keep", metavar="FILE", help="objects that are there already: fill around them"
    )
    what.add_argument("--exclude", metavar="FILE", help="polygons that are left out")
    what.add_argument("--within", metavar="FILE", help="outline only inside these polygons")
    shape = parser.add_argument_group("shape of the results")
    shape.add_argument(
        "--simplify",
        type=float,
        default=0.0,
        metavar="M",
        help="simplify outlines by this tolerance",
    )
    shape.add_argument(
        "--pixel-edges", action="store_true", help="follow the pixels' edges, do not smooth"
    )
    workers = parser.add_argument_group("many processes (Dask)")
    workers.add_argument(
        "--jobs", type=int, metavar="N", help="worker processes on this machine, a block each"
    )
    workers.add_argument(
        "--scheduler", metavar="tcp://HOST:PORT", help="the workers of this Dask scheduler"
    )
    add_common(parser)
    parser.set_defaults(run=_run)


def _run(call: Any) -> list[str]:
    # onnxruntime and rasterio are loaded only now: help texts come at once.
    from ..models import catalogue
    from ..raster.reading.polygon_reader import read_polygons
    from ..raster.writing.vector_writer import write_vector
    from ..workflow.everything.area import Area, Shapes, classes_of
    from ..workflow.everything.run import everything_features, made_of, outline_everything
    from ..workflow.everything.work_folder import WorkFolder
    from ..workflow.inputs import open_imagery
    from ..workflow.place_prompts import read_region
    from ..workflow.report import peak_memory_bytes
    from ..workflow.targets import Inputs, check_targets, model_paths, vector_output
    from .commands import input_choice, model_spec

    start = time.perf_counter()
    arguments, cancel = call.arguments, call.cancel
    options = EverythingOptions(
        arguments.detail,
        arguments.min_area,
        arguments.max_area,
        arguments.whole_only,
        not arguments.with_clouds,
    )
    finishing = Finishing(simplify=arguments.simplify, smooth=not arguments.pixel_edges)
    files = (arguments.roi, arguments.keep, arguments.exclude, arguments.within)
    spec = model_spec(arguments)
    read = Inputs(arguments.raster, files, model_paths(spec))
    check_targets([vector_output(arguments.output)], read, arguments.overwrite)
    imagery = open_imagery(arguments.raster, input_choice(arguments))
    grid = imagery.grid
    region = read_region(arguments.roi, grid) if arguments.roi else None

    def shapes(path: str | None) -> Shapes | None:
        return None if path is None else Shapes(read_polygons(path, grid))

    keep, exclude = shapes(arguments.keep), shapes(arguments.exclude)
    without = tuple(part for part in (keep, exclude) if part is not None)
    model = catalogue.load_model(spec, cancel)
    with classes_of(imagery, options.skip_clouds) as classes:
        area = Area(imagery, region, shapes(arguments.within), without, classes)
        folder = WorkFolder.beside(arguments.output, made_of(area, model, options))
        found = outline_everything(
            area, model, options, cancel, call.progress, folder, _workers(call, area, options)
        )
        features = everything_features(found, model, finishing, cancel, call.progress, keep)
    with replace_together() as parts:
        write_vector(
            arguments.output,
            features,
            grid.crs,
            overwrite=arguments.overwrite,
            metadata={"S2SAM_DETAIL": f"{options.detail:g}"},
            cancel=cancel,
            files=parts,
        )
    folder.remove()
    seconds = time.perf_counter() - start
    hectares = sum(feature.area_ha or 0.0 for feature in features)
    call.result.update(
        files=[arguments.output],
        objects=len(features),
        area_ha=round(hectares, 2),
        blocks={"all": found.blocks, "reused": found.reused},
        clouds_left_out=classes is not None,
        model={"name": model.name, "sha256": model.sha256},
        provider=model.provider,
        stretch=imagery.stretch.to_json(),
        bands=list(imagery.bands),
        seconds={"total": round(seconds, 3)},
        peak_memory_bytes=peak_memory_bytes(),
    )
    return [
        f"{len(features)} objects, {hectares:.1f} ha, {seconds:.1f} s, "
        f"{model.name} on {model.provider}",
        f"wrote {arguments.output}",
    ]


def _workers(call: Any, area: Any, options: EverythingOptions) -> Any:
    """Who does the blocks; None for this process."""
    arguments = call.arguments
    if arguments.jobs is None and arguments.scheduler is None:
        return None
    import sys

    from ..models.user_store import IN_MEMORY
    from ..workflow.cluster.blocks import blocks_on_cluster
    from ..workflow.cluster.connection import Workers
    from ..workflow.cluster.wire import WorkerSetup
    from .commands import input_choice, model_spec
    from .speaking import say as speak

    def say(text: str) -> None:
        if not arguments.quiet:
            speak([without_secrets(text)], sys.stderr)

    return blocks_on_cluster(
        arguments.raster,
        input_choice(arguments),
        area,
        options,
        WorkerSetup(model_spec(arguments).for_other_process(), IN_MEMORY),
        Workers(arguments.jobs or 0, arguments.scheduler),
        call.cancel,
        say,
    )
