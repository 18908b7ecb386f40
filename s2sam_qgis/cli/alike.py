"""``s2sam alike``: the objects of a raster that are like some examples."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.errors import Cancelled, InputError, S2SamError
from ..core.options import LIKENESS_KINDS, SEEN, USUAL_LIKENESS
from .everything import Outlined, outlined, write_features
from .options import add_everything_options, add_output, add_raster

if TYPE_CHECKING:
    from ..raster.writing.vector_writer import ResultFeature

_USUAL = ",".join(USUAL_LIKENESS)


def add_alike(commands: Any) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "alike",
        help="find the others like some examples",
        description="Outlines everything, compares each object with your examples, and writes "
        "those that are like them, the most alike first.",
    )
    add_raster(parser)
    parser.add_argument(
        "--examples", required=True, metavar="FILE", help="polygons of what to look for"
    )
    add_output(parser)
    what = parser.add_argument_group("what is compared")
    what.add_argument("--unlike", metavar="FILE", help="polygons of what not to find")
    what.add_argument(
        "--examples-raster",
        nargs="+",
        metavar="RASTER",
        help="the raster that the examples lie on, where it is another date or scene",
    )
    what.add_argument(
        "--there",
        nargs="+",
        default=[],
        metavar="RASTER",
        help="look on these rasters too, or on those of a folder: other dates or scenes. Each gets "
        "a file of its own beside the output, named OUTPUT_RASTER",
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
        "--one-detail",
        action="store_true",
        help="cut all places at the same detail, and not each at the one that suits the examples",
    )
    what.add_argument(
        "--refine",
        action="store_true",
        help="outline what is found once more, with a point and a box for each object: better "
        "outlines of lakes, about half a second of processor time each",
    )
    add_everything_options(parser, 0.0)
    parser.set_defaults(run=_run)


def _run(call: Any) -> list[str]:
    """On the raster, then on each of those that are looked at too."""
    arguments = call.arguments
    elsewhere = _elsewhere(call)
    lines = _find(call)
    if not elsewhere:
        return lines
    first, failed = dict(call.result), 0
    results = [first]
    for name, output in elsewhere:
        origin = arguments.examples_raster or arguments.raster
        own = argparse.Namespace(
            **{**vars(arguments), "raster": [name], "output": output, "examples_raster": origin}
        )
        there = replace(call, arguments=own, result={})
        try:
            lines += [f"{name}: {line}" for line in _find(there)]
            results.append({"raster": name, **there.result})
        except Cancelled:
            raise
        except S2SamError as error:
            failed += 1
            lines.append(f"{name}: failed: {error}")
            results.append({"raster": name, "error": str(error)})
    call.result.update(rasters=results, exit_code=1 if failed else 0)
    call.result["files"] = [file for result in results for file in result.get("files", ())]
    return lines


def _elsewhere(call: Any) -> list[tuple[str, str]]:
    """The other rasters, and the file that each gets; raises where one may not be written."""
    from ..workflow.rerun.find_rasters import find_rasters
    from ..workflow.rerun.one_raster import RerunRaster
    from ..workflow.rerun.run import file_stems
    from ..workflow.targets import Inputs, check_targets, vector_output

    arguments = call.arguments
    if not arguments.there:
        return []
    names = find_rasters(arguments.there)
    path = Path(arguments.output)
    stems = file_stems([RerunRaster(name) for name in names])
    outputs = [str(path.with_name(f"{path.stem}_{stem}{path.suffix}")) for stem in stems]
    read = Inputs([*arguments.raster, *(arguments.examples_raster or ()), *names])
    targets = [vector_output(output) for output in (arguments.output, *outputs)]
    check_targets(targets, read, arguments.overwrite)
    return list(zip(names, outputs))


def _find(call: Any) -> list[str]:
    # onnxruntime and rasterio are loaded only now: help texts come at once.
    from ..raster.reading.polygon_reader import read_polygons
    from ..workflow.everything.alike import Examples, likeness_to, region_values, values_of
    from ..workflow.everything.area import Shapes
    from ..workflow.inputs import open_imagery

    start = time.perf_counter()
    arguments, cancel = call.arguments, call.cancel
    kinds = [kind.strip() for kind in arguments.compare.split(",")]
    unknown = [kind for kind in kinds if kind not in LIKENESS_KINDS]
    if unknown or not 0 <= arguments.least <= 1:
        raise InputError(
            f"--compare needs some of {','.join(LIKENESS_KINDS)}, got {arguments.compare!r}."
            if unknown
            else f"--least needs a number from 0 to 1, got {arguments.least:g}."
        )
    # Examples are read before anything is outlined: what is wrong with them is said at once.
    origin = open_imagery(arguments.examples_raster or arguments.raster)
    examples = Examples(
        origin.source,
        Shapes(read_polygons(arguments.examples, origin.grid)),
        Shapes(read_polygons(arguments.unlike, origin.grid)) if arguments.unlike else None,
    )
    files = (arguments.examples, arguments.unlike)
    done = outlined(
        call,
        arguments.examples_raster or (),
        files,
        lambda model: values_of(examples, kinds, cancel, model),
        not arguments.one_detail,
    )
    found, source, wanted = done.found, done.imagery.source, done.wanted
    assert wanted is not None
    partition, model = found.partition, done.model if SEEN in kinds else None
    values = region_values(
        source, found.area.window, partition.labels, len(partition), cancel, model
    )
    alike = likeness_to(values, wanted)
    features = _ranked(call, done, alike)
    write_features(call, done, features)
    seconds = time.perf_counter() - start
    compared = list(values.only(kinds).names)
    call.result.update(
        files=[arguments.output],
        objects=len(features),
        of=len(partition),
        compared=compared,
        model={"name": done.model.name, "sha256": done.model.sha256},
        seconds={"total": round(seconds, 3)},
    )
    return [
        f"{len(features)} of {len(partition)} objects are alike, {seconds:.1f} s",
        f"compared: {', '.join(compared)}",
        f"wrote {arguments.output}",
    ]


def _ranked(call: Any, done: Outlined, alike: Any) -> list[Any]:
    """The objects that are alike enough, the most alike first."""
    from ..workflow.everything.run import ranked_features

    least = call.arguments.least
    keep = alike >= least
    if not keep.any():
        raise InputError(
            f"Nothing is so alike ({least:g}); the most alike has {alike.max():.2f}. "
            "Give a smaller --least, or other examples."
        )
    return ranked_features(
        done.found,
        done.model,
        alike,
        keep,
        call.cancel,
        call.progress,
        done.finishing,
        done.keep,
        partial(_refined, call, done) if call.arguments.refine else None,
    )


def _refined(call: Any, done: Outlined, features: Sequence[ResultFeature]) -> Any:
    from ..models.predictor import Predictor
    from ..models.user_store import IN_MEMORY, open_store
    from ..workflow.everything.refined import refined

    predictor, store = Predictor(done.model), open_store(IN_MEMORY)
    return refined(
        done.imagery, predictor, store, features, done.finishing, call.cancel, call.progress
    )
