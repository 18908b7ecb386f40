"""``s2sam alike``: the objects of a raster that are like some examples."""

from __future__ import annotations

import time
from typing import Any, Callable

from ..core.errors import InputError
from ..core.options import LIKENESS_KINDS, USUAL_LIKENESS, VECTOR_SUFFIXES, EverythingOptions

_USUAL = ",".join(USUAL_LIKENESS)


def add_alike(commands: Any, add_common: Callable[..., None]) -> None:
    """Adds the command; ``add_common`` adds the options about image, model and output."""
    parser = commands.add_parser(
        "alike",
        help="find the others like some examples",
        description="Outlines everything, compares each object with your examples, and writes "
        "those that are like them, the most alike first.",
    )
    parser.add_argument("raster", nargs="+", help="raster file, .SAFE folder, or band files")
    parser.add_argument(
        "--examples", required=True, metavar="FILE", help="polygons of what to look for"
    )
    parser.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="FILE",
        help=f"outlines: {', '.join(VECTOR_SUFFIXES)}",
    )
    what = parser.add_argument_group("what is compared")
    what.add_argument("--unlike", metavar="FILE", help="polygons of what not to find")
    what.add_argument(
        "--examples-raster",
        nargs="+",
        metavar="RASTER",
        help="the raster that the examples lie on, where it is another date or scene",
    )
    what.add_argument(
        "--compare",
        default=_USUAL,
        metavar="KINDS",
        help=f"some of {','.join(LIKENESS_KINDS)}; default {_USUAL}",
    )
    what.add_argument(
        "--least",
        type=float,
        default=0.5,
        metavar="L",
        help="write objects at least so alike, from 0 to 1; default 0.5",
    )
    what.add_argument(
        "--detail", type=float, default=EverythingOptions().detail, metavar="D",
        help="see 's2sam everything'",
    )  # fmt: skip
    what.add_argument(
        "--roi", metavar="ROI.geojson", help="region of interest, a polygon in longitude/latitude"
    )
    what.add_argument(
        "--min-area", type=float, default=0.0, metavar="M2", help="leave smaller objects out"
    )
    what.add_argument(
        "--max-area", type=float, default=0.0, metavar="M2", help="leave larger objects out"
    )
    add_common(parser)
    parser.set_defaults(run=_run)


def _run(call: Any) -> list[str]:
    # onnxruntime and rasterio are loaded only now: help texts come at once.
    from ..models import catalogue
    from ..raster.reading.polygon_reader import read_polygons
    from ..workflow.everything.alike import Examples, likeness_of, region_values
    from ..workflow.everything.area import Area, Shapes, classes_of
    from ..workflow.everything.run import made_of, outline_everything
    from ..workflow.everything.work_folder import WorkFolder
    from ..workflow.inputs import open_imagery
    from ..workflow.place_prompts import read_region
    from ..workflow.targets import Inputs, check_targets, model_paths, vector_output
    from .commands import input_choice, model_spec

    start = time.perf_counter()
    arguments, cancel = call.arguments, call.cancel
    options = EverythingOptions(arguments.detail, arguments.min_area, arguments.max_area)
    kinds = [kind.strip() for kind in arguments.compare.split(",")]
    unknown = [kind for kind in kinds if kind not in LIKENESS_KINDS]
    if unknown or not 0 <= arguments.least <= 1:
        raise InputError(
            f"--compare needs some of {','.join(LIKENESS_KINDS)}, got {arguments.compare!r}."
            if unknown
            else f"--least needs a number from 0 to 1, got {arguments.least:g}."
        )
    spec = model_spec(arguments)
    files = (arguments.examples, arguments.unlike, arguments.roi)
    rasters = [*arguments.raster, *(arguments.examples_raster or ())]
    read = Inputs(rasters, files, model_paths(spec))
    check_targets([vector_output(arguments.output)], read, arguments.overwrite)
    imagery = open_imagery(arguments.raster, input_choice(arguments))
    origin = open_imagery(arguments.examples_raster) if arguments.examples_raster else imagery
    examples = Examples(
        origin.source,
        Shapes(read_polygons(arguments.examples, origin.grid)),
        Shapes(read_polygons(arguments.unlike, origin.grid)) if arguments.unlike else None,
    )
    region = read_region(arguments.roi, imagery.grid) if arguments.roi else None
    model = catalogue.load_model(spec, cancel)
    with classes_of(imagery) as classes:
        area = Area(imagery, region, classes=classes)
        folder = WorkFolder.beside(arguments.output, made_of(area, model, options))
        found = outline_everything(area, model, options, cancel, call.progress, folder)
    partition = found.partition
    values = region_values(imagery.source, area.window, partition.labels, len(partition), cancel)
    alike = likeness_of(values, examples, kinds, cancel)
    features = _written(call, found, model, alike)
    folder.remove()
    seconds = time.perf_counter() - start
    call.result.update(
        files=[arguments.output],
        objects=len(features),
        of=len(partition),
        compared=list(values.only(kinds).names),
        model={"name": model.name, "sha256": model.sha256},
        seconds={"total": round(seconds, 3)},
    )
    return [
        f"{len(features)} of {len(partition)} objects are alike, {seconds:.1f} s",
        f"compared: {', '.join(values.only(kinds).names)}",
        f"wrote {arguments.output}",
    ]


def _written(call: Any, found: Any, model: Any, alike: Any) -> list[Any]:
    """Writes the objects that are alike enough, the most alike first."""
    from ..raster.writing.vector_writer import write_vector
    from ..workflow.everything.run import ranked_features

    arguments, cancel = call.arguments, call.cancel
    keep = alike >= arguments.least
    if not keep.any():
        raise InputError(
            f"Nothing is so alike ({arguments.least:g}); the most alike has {alike.max():.2f}. "
            "Give a smaller --least, or other examples."
        )
    ordered = ranked_features(found, model, alike, keep, cancel, call.progress)
    write_vector(
        arguments.output,
        ordered,
        found.area.imagery.grid.crs,
        overwrite=arguments.overwrite,
        cancel=cancel,
    )
    return ordered
