"""The shell command ``s2sam``: segment, rerun, everything, inspect, models, prompts."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NoReturn, TextIO

from .. import __version__
from ..core.errors import Cancelled, S2SamError
from ..core.messages import shortened
from ..core.options import VECTOR_SUFFIXES
from ..core.progress import CancelToken, ProgressCallback, no_progress
from ..core.secrets import without_secrets
from . import alike, everything, options, rerun
from .ending import run_until_stopped
from .speaking import complain, say, say_json

EXIT_FAILURE = 1
EXIT_INTERRUPTED = Cancelled.exit_code
_MOST_OF_AN_OPTION = 400

_EPILOG = """\
exit codes: 0 done, 2 something given cannot be used, 1 a failure, 130 interrupted

examples:
  s2sam inspect scene.tif
  s2sam segment scene.tif prompts.geojson -o masks.tif --vector masks.gpkg
  s2sam segment scene.tif prompts.geojson -o masks.tif --model vit_b --chips grid \\
      --band-scaling 0.0003333
  s2sam everything scene.tif -o fields.gpkg
  s2sam alike scene.tif --examples two_lakes.gpkg -o lakes.gpkg
  s2sam rerun prompts.geojson scenes/*.tif -o masks/ --summary areas.csv
"""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a command line in as few words as our other errors."""

    def error(self, message: str) -> NoReturn:
        """Ends with 2, as argparse does."""
        super().error(shortened(without_secrets(message), _MOST_OF_AN_OPTION))


def build_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = _Parser(
        prog="s2sam",
        description="Segment objects in Sentinel-2 images from points and boxes, with Segment "
        "Anything models.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"s2sam {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_segment(commands)
    rerun.add_rerun(commands)
    everything.add_everything(commands)
    alike.add_alike(commands)
    _add_inspect(commands)
    _add_models(commands)
    _add_prompts(commands)
    return parser


def _add_segment(commands: Any) -> None:
    parser = commands.add_parser(
        "segment",
        help="masks from prompts",
        description="Reads prompts (GeoJSON points and boxes) and writes one mask per prompt id.",
    )
    options.add_raster(parser)
    parser.add_argument("prompts", help="GeoJSON with points and boxes")
    options.add_output(parser, "GeoTIFF with one band per prompt id", "MASK.tif")
    parser.add_argument(
        "--vector", metavar="FILE", help=f"polygons too: {', '.join(VECTOR_SUFFIXES)}"
    )
    parser.add_argument(
        "--save-prompts",
        metavar="FILE",
        help="write the prompts with a record of this run, for a rerun on other rasters",
    )
    chips = options.add_run_options(parser)
    options.add_roi(chips, ": objects outside are left out")
    parser.set_defaults(run="segment")


def _add_inspect(commands: Any) -> None:
    parser = commands.add_parser(
        "inspect",
        help="what a raster holds",
        description="Shows bands, roles, reflectance, nodata, CRS, size, and the default stretch.",
    )
    options.add_raster(parser)
    options.add_image_options(parser)
    options.add_printing(parser)
    parser.set_defaults(run="inspect")


def _add_models(commands: Any) -> None:
    parser = commands.add_parser(
        "models", help="list, fetch, add and check models", description="Manages models."
    )
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for action, text in (
        ("list", "the known models and their state"),
        ("fetch", "download a model's official checkpoint"),
        ("add", "use a checkpoint file that you have"),
        ("check", "verify a model's files and run it once"),
    ):
        sub = actions.add_parser(action, help=text, description=text.capitalize() + ".")
        if action != "list":
            sub.add_argument("model", help="sam2.1_tiny, vit_b, mobile_sam ... or builtin")
        if action == "add":
            sub.add_argument("file", help="the checkpoint (.pth)")
        if action == "check":
            sub.add_argument("--model-dir", metavar="DIR", help="folder with an ONNX pair")
        options.add_printing(sub)
        sub.set_defaults(run="models")


def _add_prompts(commands: Any) -> None:
    parser = commands.add_parser("prompts", help="check prompt files", description="Prompt files.")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    check = actions.add_parser(
        "check", help="validate a prompt file", description="Validates a prompt file."
    )
    check.add_argument("prompts", help="GeoJSON with points and boxes")
    check.add_argument("--raster", nargs="+", help="also check that the prompts lie on it")
    options.add_printing(check)
    check.set_defaults(run="prompts_check")


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line; returns the exit code."""
    cancel = CancelToken()
    arguments = build_parser().parse_args(argv)

    def work() -> tuple[dict[str, Any], list[str]]:
        with _progress_bar(arguments) as progress:
            # onnxruntime and rasterio are loaded only now: help texts come at once.
            from . import commands

            call = commands.Call(arguments, cancel, progress)
            run = arguments.run
            lines = run(call) if callable(run) else getattr(commands, run)(call)
        return call.result, lines

    def interrupted() -> int:
        return _fail(arguments, "Interrupted.", EXIT_INTERRUPTED)

    try:
        result, lines = run_until_stopped(work, cancel, interrupted)
    except KeyboardInterrupt:
        return interrupted()
    except S2SamError as error:
        return _fail(arguments, str(error), error.exit_code)
    except MemoryError:
        text = "There is not enough memory. Close other programs, or choose a smaller model."
        return _fail(arguments, text, EXIT_FAILURE)
    if arguments.json:
        say_json(result, indent=2)
    elif not arguments.quiet:
        say(lines)
    return int(result.get("exit_code", 0))


def _fail(arguments: argparse.Namespace, text: str, code: int) -> int:
    if arguments.json:
        say_json({"error": text, "exit_code": code})
    complain(text)
    return code


@contextmanager
def _progress_bar(
    arguments: argparse.Namespace, stream: TextIO | None = None
) -> Iterator[ProgressCallback]:
    """A bar on a terminal, nothing elsewhere."""
    stream = stream or sys.stderr
    if arguments.quiet or stream is None or not stream.isatty():
        yield no_progress
        return
    from tqdm import tqdm

    layout = "{percentage:3.0f}% |{bar:30}| {desc} [{elapsed}<{remaining}]"
    with tqdm(total=100, file=stream, leave=False, bar_format=layout) as bar:

        def show(fraction: float, text: str) -> None:
            bar.set_description_str(text, refresh=False)
            bar.update(max(0.0, 100 * fraction - bar.n))
            bar.refresh()

        yield show
