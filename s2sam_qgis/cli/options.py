"""Options that several commands of the shell share; each stands here once."""

from __future__ import annotations

from typing import Any

from ..core.options import (
    AUTO,
    DEFAULT_OVERLAP,
    FOCUS,
    PLANS,
    PROVIDER_NAMES,
    VECTOR_SUFFIXES,
    VIEWS,
    EverythingOptions,
)


def add_raster(parser: Any) -> None:
    """The raster that is worked on."""
    parser.add_argument("raster", nargs="+", help="raster file, .SAFE folder, or band files")


def add_output(parser: Any, what: str = "", metavar: str = "FILE") -> None:
    """Where to; outlines where nothing else is said."""
    text = what or f"outlines: {', '.join(VECTOR_SUFFIXES)}"
    parser.add_argument("-o", "--output", required=True, metavar=metavar, help=text)


def add_roi(group: Any, more: str = "") -> None:
    """A region of interest."""
    text = f"region of interest, a polygon in longitude/latitude{more}"
    group.add_argument("--roi", metavar="ROI.geojson", help=text)


def add_run_options(parser: Any) -> Any:
    """Options of every command that runs prompts; returns the group about chips."""
    add_model_options(parser)
    parser.add_argument("--no-store", action="store_true", help="keep no embeddings on disk")
    chips = parser.add_argument_group("chips")
    chips.add_argument(
        "--chips",
        choices=PLANS,
        default=FOCUS,
        help="focus: windows that suit the objects (default); grid: FarmVibes.AI's chips",
    )
    chips.add_argument(
        "--spatial-overlap",
        type=float,
        default=DEFAULT_OVERLAP,
        metavar="F",
        help=f"overlap of neighbouring chips with --chips grid (default {DEFAULT_OVERLAP})",
    )
    image = parser.add_argument_group("image")
    add_image_options(image)
    image.add_argument(
        "--also",
        action="append",
        metavar="RASTER",
        help="another date of the same place, looked at together with the raster by the built-in "
        'model; may be given several times. "recorded": those that the prompts name, which is the '
        'default of segment; "none": no other date, which is that of rerun',
    )
    shape = parser.add_argument_group("shape of the results")
    shape.add_argument(
        "--min-area", type=float, default=0.0, metavar="M2", help="drop parts smaller than this"
    )
    shape.add_argument(
        "--fill-holes", type=float, default=0.0, metavar="M2", help="fill holes smaller than this"
    )
    add_simplify(shape)
    shape.add_argument("--smooth", action="store_true", help="round outlines off")
    shape.add_argument(
        "--pixel-edges",
        action="store_true",
        help="outlines along the edges of the mask's pixels; by default they are finer than a "
        "pixel, except with --chips grid",
    )
    add_overwrite(parser)
    add_printing(parser)
    return chips


def add_model_options(parser: Any) -> None:
    """Which model, and where it runs."""
    model = parser.add_argument_group("model")
    model.add_argument(
        "--model",
        default="builtin",
        help="builtin (default), sam2.1_tiny, vit_b, mobile_sam ..., or a checkpoint file; "
        "'s2sam models list' names all",
    )
    model.add_argument(
        "--model-dir",
        metavar="DIR",
        help="folder with <model>_encoder.onnx and <model>_decoder.onnx",
    )
    model.add_argument(
        "--threads",
        type=int,
        metavar="N",
        help="processor threads, at most the machine's cores (default: all)",
    )
    model.add_argument(
        "--provider", default=AUTO, help=f"one of: {', '.join(PROVIDER_NAMES)} (default: auto)"
    )


def add_image_options(group: Any) -> None:
    """What the model looks at."""
    group.add_argument(
        "--view",
        choices=VIEWS,
        help="what the model looks at: auto (the default; all of true colour, near and short-wave "
        "infrared that the image has), one of them, or an index as grey",
    )
    group.add_argument(
        "--bands",
        help="three bands as numbers (4,3,2), names (B04,B03,B02) or roles (red,green,blue); "
        "one band is used for all three",
    )
    group.add_argument(
        "--band-scaling", metavar="A[,B,C]", help="reflectance = DN * scaling + offset, cut to 0-1"
    )
    group.add_argument("--band-offset", metavar="A[,B,C]", help="see --band-scaling")
    group.add_argument(
        "--stretch", help="reflectance (0-0.3), percentile (2-98), farmvibes (0-1), or LOW,HIGH"
    )


def add_overwrite(parser: Any) -> None:
    """Results that are there already."""
    parser.add_argument("--overwrite", action="store_true", help="replace existing results")


def add_simplify(group: Any) -> None:
    """Fewer corners."""
    group.add_argument(
        "--simplify",
        type=float,
        default=0.0,
        metavar="M",
        help="simplify outlines by this tolerance",
    )


def add_workers(group: Any, each: str) -> None:
    """Who works; ``each`` says what a process gets."""
    who = group.add_mutually_exclusive_group()
    who.add_argument(
        "--jobs", type=int, metavar="N", help=f"worker processes on this machine, {each}"
    )
    who.add_argument(
        "--scheduler", metavar="tcp://HOST:PORT", help="the workers of this Dask scheduler"
    )


def add_everything_options(parser: Any, least_score: float) -> None:
    """Options of a command that outlines everything: where, what, in which shape, by whom.

    ``least_score``: below it objects are left out unless asked otherwise.
    """
    usual = EverythingOptions().detail
    what = parser.add_argument_group("what is outlined")
    add_roi(what)
    what.add_argument(
        "--detail",
        type=float,
        default=usual,
        metavar="D",
        help=f"from 0 (large objects) to 1 (small parts); default {usual}",
    )
    for name, which in (("--min-area", "smaller"), ("--max-area", "larger")):
        text = f"leave {which} objects out"
        what.add_argument(name, type=float, default=0.0, metavar="M2", help=text)
    what.add_argument(
        "--least-score",
        type=float,
        default=least_score,
        metavar="S",
        help="leave out objects whose outline is less likely right, 0 (none) to 1; "
        f"default {least_score:g}",
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
    what.add_argument(
        "--exclude",
        nargs="+",
        default=[],
        metavar="FILE",
        help="what is left out: polygons, or rasters that are masks (neither 0 nor no data)",
    )
    what.add_argument("--within", metavar="FILE", help="outline only inside these polygons")
    shape = parser.add_argument_group("shape of the results")
    add_simplify(shape)
    shape.add_argument(
        "--pixel-edges", action="store_true", help="follow the pixels' edges, do not smooth"
    )
    add_workers(parser.add_argument_group("many processes (Dask)"), "a block each")
    add_model_options(parser)
    add_image_options(parser.add_argument_group("image"))
    add_overwrite(parser)
    add_printing(parser)


def add_printing(parser: Any) -> None:
    """How a command speaks."""
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")
    parser.add_argument("--quiet", action="store_true", help="no progress bar, no messages")
