"""Every option of a run once: its values, its names and its default. Light to import.

The dock, the settings, Processing, the shell and worker processes all take their choices from
here, so that a new value is added in one place.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .errors import InputError
from .files import PathLike
from .messages import tr

if TYPE_CHECKING:
    from .region import Region

#: Chip plans: windows where the prompts are, or FarmVibes.AI's grid of chips.
FOCUS = "focus"
GRID = "grid"
PLANS = (FOCUS, GRID)

#: Share of a chip that neighbours of the plan ``grid`` have in common.
DEFAULT_OVERLAP = 0.5

#: What a user types -> what onnxruntime calls it, in the order in which "auto" prefers them.
PROVIDERS = {
    "cuda": "CUDAExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "openvino": "OpenVINOExecutionProvider",
    "cpu": "CPUExecutionProvider",
}
AUTO = "auto"
#: Everything that may be chosen as a provider.
PROVIDER_NAMES = (AUTO, *PROVIDERS)
#: How people call the devices.
PROVIDER_TITLES = {
    "cpu": "CPU",
    "cuda": "CUDA",
    "directml": "DirectML",
    "coreml": "CoreML",
    "openvino": "OpenVINO",
    # What else onnxruntime's packages and plug-ins offer; "auto" takes none of them.
    "TensorrtExecutionProvider": "TensorRT",
    "NvTensorRTRTXExecutionProvider": "TensorRT for RTX",
    "MIGraphXExecutionProvider": "MIGraphX",
    "ROCMExecutionProvider": "ROCm",
    "QNNExecutionProvider": "QNN",
    "VitisAIExecutionProvider": "Vitis AI",
    "WebGpuExecutionProvider": "WebGPU",
    "XnnpackExecutionProvider": "XNNPACK",
    "AzureExecutionProvider": "Azure",
}

#: Suffixes of vector files -> GDAL's drivers; the first one is the default.
VECTOR_DRIVERS = {
    ".gpkg": "GPKG",
    ".geojson": "GeoJSON",
    ".json": "GeoJSON",
    ".fgb": "FlatGeobuf",
    ".shp": "ESRI Shapefile",
}
#: Those that are offered.
VECTOR_SUFFIXES = (".gpkg", ".geojson", ".fgb", ".shp")

#: Stretches that a user names; "LOW,HIGH" is read into ``custom``.
NAMED_STRETCHES = ("reflectance", "percentile", "farmvibes")


#: What stands for the dates that prompts recorded, and for no other date.
RECORDED_DATES, NO_DATES = "recorded", "none"

#: Views: what the model looks at (``core.views``). Automatic looks at all that the image has.
AUTO_VIEW = "auto"
VIEWS = (
    AUTO_VIEW,
    "true-colour",
    "near-infrared",
    "short-wave-infrared",
    "vegetation",
    "water",
    "burn",
)


def provider_title(provider: str) -> str:
    """How people call a provider, given as a key of PROVIDERS or as onnxruntime calls it."""
    ending = "ExecutionProvider"
    plain = provider[: -len(ending)] if provider.endswith(ending) else provider
    return PROVIDER_TITLES.get(provider, plain)


@dataclass(frozen=True)
class InputChoice:
    """What the user asked for; None leaves a thing to the record or to what is recognised."""

    bands: str | None = None
    stretch: str | None = None
    scaling: tuple[float, ...] | None = None
    offset: tuple[float, ...] | None = None
    #: A view's name; bands that are chosen one by one go before it.
    view: str | None = None
    #: Rasters with further dates of the same place, as ``open_source`` takes them; () for none.
    also: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        if self.view is not None and self.view not in VIEWS:
            raise InputError(
                tr("There is no view {view!r}. Choose one of: {views}.").format(
                    view=self.view, views=", ".join(VIEWS)
                )
            )

    @property
    def chooses_stretch(self) -> bool:
        """Whether anything about the stretch was asked for."""
        return not (self.stretch is None and self.scaling is None and self.offset is None)


@dataclass(frozen=True)
class Finishing:
    """What is done to outlines; 0 and False leave them as the pixels are.

    Attributes:
        min_area: parts below this many square metres are dropped (of an object that has only such
            parts, the largest stays).
        fill_holes: holes below this many square metres are filled where no other object lies.
        simplify: outlines may deviate by this many metres (Douglas-Peucker).
        smooth: rounds outlines off.
        pixel_edges: outlines run along the edges of the mask's pixels, instead of finer than a
            pixel. Masks of the plan ``grid`` always have such outlines.
    """

    min_area: float = 0.0
    fill_holes: float = 0.0
    simplify: float = 0.0
    smooth: bool = False
    pixel_edges: bool = False

    def __post_init__(self) -> None:
        for name, unit in (("min_area", "m2"), ("fill_holes", "m2"), ("simplify", "m")):
            value = getattr(self, name)
            if not (math.isfinite(value) and value >= 0):
                raise InputError(
                    tr("{option} must be 0 or a positive number ({unit}), got {value}.").format(
                        option=name.replace("_", "-"), unit=unit, value=value
                    )
                )

    @property
    def is_plain(self) -> bool:
        """Whether nothing is done."""
        return not (self.min_area or self.fill_holes or self.changes_lines)

    @property
    def changes_lines(self) -> bool:
        """Whether outlines are smoothed or simplified."""
        return bool(self.simplify or self.smooth)


@dataclass(frozen=True)
class EverythingOptions:
    """How everything in a region is outlined.

    Attributes:
        detail: 0 leaves only the strongest borders, 1 keeps the weakest.
        min_area: smaller objects are left out, in square metres.
        max_area: larger ones are left out; 0 for no limit.
        whole_only: objects that the region's edge, the raster's edge or missing data cut are left
            out.
        skip_clouds: clouds and their shadows are left out, where a scene classification (SCL)
            says where they are.
        least_score: objects whose outline is less likely right are left out, 0-1.
    """

    detail: float = 0.5
    min_area: float = 0.0
    max_area: float = 0.0
    whole_only: bool = False
    skip_clouds: bool = True
    least_score: float = 0.0

    def __post_init__(self) -> None:
        if not 0 <= self.detail <= 1:
            raise InputError(
                tr("The detail must be a number from 0 (coarse) to 1 (fine), got {value}.").format(
                    value=self.detail
                )
            )
        if not 0 <= self.least_score <= 1:
            raise InputError(
                tr("The least score must be a number from 0 to 1, got {value}.").format(
                    value=self.least_score
                )
            )
        for name in ("min_area", "max_area"):
            value = getattr(self, name)
            if not (math.isfinite(value) and value >= 0):
                raise InputError(
                    tr("{option} must be 0 or a positive number ({unit}), got {value}.").format(
                        option=name.replace("_", "-"), unit="m2", value=value
                    )
                )

    @property
    def threshold(self) -> float:
        """The strength below which a border parts nothing; ``core.regions`` says what that is."""
        return _COARSEST - (_COARSEST - _FINEST) * self.detail


#: Kinds of values by which objects are compared, and those that are unless others are asked for.
BANDS, SPREADS, INDICES, SIZE, SHAPE = "bands", "spreads", "indices", "size", "shape"
#: What the model's encoder says of the pixels inside.
SEEN = "model"
LIKENESS_KINDS = (BANDS, SPREADS, INDICES, SIZE, SHAPE, SEEN)
USUAL_LIKENESS = (BANDS, INDICES)

#: The least score where everything is outlined and nothing else is asked for: of the outlines below
#: it four of five are wrong. Who compares with examples has a better limit, and leaves none out.
USUAL_LEAST_SCORE = 0.3

#: Thresholds at detail 0 and 1.
_COARSEST, _FINEST = 0.95, 0.09


@dataclass(frozen=True)
class ScaleRule:
    """The numbers of the scale rule; the defaults were chosen on real scenes.

    ``workflow.scale_rule`` applies them; docs/scale-rule.md shows how they were found.
    """

    #: Window sides at which a first click is answered, where nothing else is known.
    point_sides: tuple[int, ...] = (128, 512, 2048)
    #: A box is looked at through windows this many times its longer side.
    box_factors: tuple[float, ...] = (1.6, 3.0)
    #: The window that suits a mask is this many times the mask's longer side.
    mask_factor: float = 2.5
    #: A coarser answer is taken where its outline contrast is this many times the finer one's.
    contrast_ratio: float = 1.5
    #: How much a difference in predicted IoU weighs: the needed ratio grows by exp(weight * fall).
    #: A click may mean a small thing or a large one, so there a doubtful wide mask weighs more.
    score_weight: float = 4.0
    box_score_weight: float = 2.0
    #: A mask that lies on more than this share of the window's open border is cut off.
    border_limit: float = 0.04
    #: A window is exchanged for a better one where the sides differ by more than this factor.
    resize_factor: float = 1.3
    #: How many further windows are tried after the first answers.
    follow_steps: int = 2
    #: A first answer of at least this predicted IoU that is not cut off, and holds its clicks, is
    #: sure: it is compared with no coarser one. Beyond 1 all scales are always looked at.
    sure_score: float = 0.7
    #: To be sure, a mask's longer side is at least this share of the window's.
    sure_share: float = 0.0
    #: A click's answer has poured out if its predicted IoU is below the first, and its mask lies on
    #: more than the second's share of the window's border. What a finer window shows is taken then,
    #: if it ends within, is liked less by the third at most, and has at most the fourth's share of
    #: the area.
    doubt_score: float = 0.5
    doubt_border: float = 0.01
    doubt_fall: float = 0.2
    doubt_share: float = 0.1
    #: Before that: a click's answer whose predicted IoU is below the first gives way to the region
    #: of *Outline everything* at the click if this is another one (IoU below the second), and right
    #: with a chance that is below the predicted IoU by the third at most. Where the answer is
    #: doubted, a smaller region with the fourth's chance is enough.
    region_below: float = 0.6
    region_same: float = 0.7
    region_less: float = 0.1
    region_least: float = 0.1
    #: Whether a coarser window is looked at that holds no more of the raster than the finer one:
    #: what lies beyond the raster is then its mirror image, which our own model can use.
    beyond_raster: bool = True


#: For models whose encoder takes seconds: one window first, one more only if the first answer is
#: not sure. From a predicted IoU of 0.88 on, Segment Anything's own automatic mask generator keeps
#: a mask. An eighth of the window is 8 x 8 tokens of the encoder, 32 x 32 cells of the mask.
ECONOMICAL = ScaleRule(
    point_sides=(384,),
    box_factors=(2.0,),
    score_weight=2.0,
    follow_steps=1,
    sure_score=0.88,
    sure_share=1 / 8,
    doubt_score=0.0,
    beyond_raster=False,
)


@dataclass(frozen=True)
class SegmentOptions:
    """How to place chips. ``region`` is a region of the raster; None is all of it.

    ``rule`` None takes the one that suits the model.
    """

    plan: str = FOCUS
    spatial_overlap: float = DEFAULT_OVERLAP
    region: Region | None = None
    rule: ScaleRule | None = None

    def __post_init__(self) -> None:
        if self.plan not in PLANS:
            raise InputError(
                tr("There is no chip plan {plan!r}. Choose one of: {plans}.").format(
                    plan=self.plan, plans=", ".join(PLANS)
                )
            )


@dataclass(frozen=True)
class ResultPaths:
    """Where results go; None leaves one out."""

    raster: PathLike | None = None
    vector: PathLike | None = None
    prompts: PathLike | None = None

    @property
    def all(self) -> tuple[PathLike, ...]:
        """Those that are wanted."""
        return tuple(path for path in (self.raster, self.vector, self.prompts) if path is not None)
