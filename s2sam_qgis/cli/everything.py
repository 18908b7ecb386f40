"""``s2sam everything``: outlines of all objects of a raster."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable

from ..core.errors import InputError, RasterError
from ..core.file_sets import replace_together
from ..core.options import USUAL_LEAST_SCORE, EverythingOptions, Finishing
from ..core.secrets import without_secrets
from .options import add_everything_options, add_output, add_raster

if TYPE_CHECKING:
    from ..models.model import Model
    from ..raster.writing.vector_writer import ResultFeature
    from ..workflow.everything.area import Shapes
    from ..workflow.everything.levels import ExampleLevels
    from ..workflow.everything.raster_mask import RasterMask
    from ..workflow.everything.run import Everything
    from ..workflow.everything.work_folder import WorkFolder
    from ..workflow.imagery import Imagery


def add_everything(commands: Any) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "everything",
        help="outlines of all objects",
        description="Outlines every object of a raster, or of a region of it, without prompts: "
        "fields, lakes, woods. Neighbours share their borders.",
    )
    add_raster(parser)
    add_output(parser)
    add_everything_options(parser, USUAL_LEAST_SCORE)
    parser.set_defaults(run=_run)


@dataclass(frozen=True)
class Outlined:
    """What ``outlined`` found, and what it came of."""

    imagery: Imagery
    model: Model
    found: Everything
    folder: WorkFolder
    keep: Shapes | None
    finishing: Finishing
    options: EverythingOptions
    clouds_left_out: bool
    #: What examples are like, where objects are compared.
    wanted: ExampleLevels | None = None

    def features(self, call: Any) -> list[ResultFeature]:
        """All objects, in reading order."""
        from ..workflow.everything.run import everything_features

        return everything_features(
            self.found, self.model, self.finishing, call.cancel, call.progress, self.keep
        )


def outlined(
    call: Any,
    rasters: Sequence[str] = (),
    files: Sequence[str | None] = (),
    wanted: Callable[[Model], ExampleLevels] | None = None,
    by_place: bool = False,
) -> Outlined:
    """Outlines everything as the command line asks.

    Args:
        call: the command.
        rasters: further rasters that it reads; no output may replace them.
        files: further files that it reads.
        wanted: says what examples are like.
        by_place: each place is cut at the detail that suits them.
    """
    from ..models import catalogue
    from ..workflow.everything.area import Area, Shapes, classes_of
    from ..workflow.everything.run import made_of, outline_everything
    from ..workflow.everything.work_folder import WorkFolder
    from ..workflow.inputs import open_imagery
    from ..workflow.place_prompts import read_region
    from ..workflow.targets import Inputs, check_targets, model_paths, vector_output
    from .commands import input_choice, model_spec

    arguments, cancel = call.arguments, call.cancel
    options = EverythingOptions(
        arguments.detail,
        arguments.min_area,
        arguments.max_area,
        arguments.whole_only,
        not arguments.with_clouds,
        arguments.least_score,
    )
    finishing = Finishing(simplify=arguments.simplify, smooth=not arguments.pixel_edges)
    spec = model_spec(arguments)
    own = (arguments.roi, arguments.keep, *arguments.exclude, arguments.within)
    read = Inputs([*arguments.raster, *rasters], [*own, *files], model_paths(spec))
    check_targets([vector_output(arguments.output)], read, arguments.overwrite)
    imagery = open_imagery(arguments.raster, input_choice(arguments))
    region = read_region(arguments.roi, imagery.grid) if arguments.roi else None

    def shapes(path: str | None) -> Shapes | None:
        return None if path is None else Shapes(_polygons(path, imagery))

    keep, within = shapes(arguments.keep), shapes(arguments.within)
    model = catalogue.load_model(spec, cancel)
    with (
        _excluded(arguments.exclude, imagery) as excluded,
        classes_of(imagery, options.skip_clouds) as classes,
    ):
        without = excluded if keep is None else [keep, *excluded]
        area = Area(imagery, region, within, tuple(without), classes)
        alike = None if wanted is None else wanted(model)
        levels = alike if by_place else None
        folder = WorkFolder.beside(arguments.output, made_of(area, model, options, levels))
        workers = _workers(call, area, options, levels)
        found = outline_everything(
            area, model, options, cancel, call.progress, folder, workers, levels
        )
    left_out = classes is not None
    return Outlined(imagery, model, found, folder, keep, finishing, options, left_out, alike)


def _polygons(path: str, imagery: Imagery) -> tuple[Any, ...]:
    from ..raster.reading.polygon_reader import read_polygons

    return read_polygons(path, imagery.grid)


@contextlib.contextmanager
def _excluded(paths: Sequence[str], imagery: Imagery) -> Iterator[list[Shapes | RasterMask]]:
    """What is left out, open."""
    with contextlib.ExitStack() as opened:
        yield [_taken(path, imagery, opened) for path in paths]


def _taken(path: str, imagery: Imagery, opened: contextlib.ExitStack) -> Shapes | RasterMask:
    """Polygons, or a raster that is a mask: what the file is."""
    from ..raster.reading.reader import open_source
    from ..workflow.everything.area import Shapes
    from ..workflow.everything.raster_mask import RasterMask

    try:
        return Shapes(_polygons(path, imagery))
    except InputError as error:
        try:
            mask = opened.enter_context(contextlib.closing(open_source(path)))
        except RasterError:
            raise error from None  # polygons are what most people give
        return RasterMask(mask, imagery.grid)


def _run(call: Any) -> list[str]:
    # onnxruntime and rasterio are loaded only now: help texts come at once.
    from ..workflow.report import peak_memory_bytes

    start = time.perf_counter()
    arguments = call.arguments
    done = outlined(call)
    features = done.features(call)
    write_features(call, done, features)
    seconds = time.perf_counter() - start
    hectares = sum(feature.area_ha or 0.0 for feature in features)
    imagery, model, found = done.imagery, done.model, done.found
    call.result.update(
        files=[arguments.output],
        objects=len(features),
        area_ha=round(hectares, 2),
        blocks={"all": found.blocks, "reused": found.reused},
        clouds_left_out=done.clouds_left_out,
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


def write_features(call: Any, done: Outlined, features: Sequence[ResultFeature]) -> None:
    """Writes the result, whole or not at all; then nothing is there to go on with."""
    from ..raster.writing.vector_writer import write_vector

    with replace_together() as parts:
        write_vector(
            call.arguments.output,
            features,
            done.imagery.grid.crs,
            overwrite=call.arguments.overwrite,
            metadata={"S2SAM_DETAIL": f"{done.options.detail:g}"},
            cancel=call.cancel,
            files=parts,
        )
    done.folder.remove()


def _workers(call: Any, area: Any, options: EverythingOptions, levels: Any) -> Any:
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
        levels,
    )
