"""What the tasks and the worker ask of workflow. It is imported in their threads.

onnxruntime and rasterio take a moment to load; nothing here may be paid for by the user's thread.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Callable

import numpy as np
from numpy.typing import NDArray

from ..core.grid import FloatArray, Window
from ..core.options import FOCUS
from ..core.pixel_prompts import PixelPrompts
from ..core.progress import CancelToken, ProgressCallback, no_progress
from ..core.prompts import FOREGROUND, Attribute, PromptId, PromptSet
from ..models.spec import ModelSpec
from .imports import import_workflow

if TYPE_CHECKING:
    from ..core.options import Finishing, ResultPaths, SegmentOptions
    from ..models.embedding_store import EmbeddingStore
    from ..models.predictor import Predictor
    from ..raster.writing.vector_writer import ResultFeature
    from ..workflow.imagery import Imagery
    from ..workflow.results import WrittenResults
    from ..workflow.segment import Segmentation
    from ..workflow.session import Answer, Request, Session

#: Side of the picture that shows what the model sees.
THUMBNAIL_SIDE = 320


def load_predictor(spec: ModelSpec, cancel: CancelToken, _: ProgressCallback) -> Predictor:
    """Loads a model, and warms it up, so that the first click is as quick as the second."""
    import_workflow()
    from ..models.catalogue import load_model
    from ..models.predictor import Predictor

    return Predictor(load_model(spec, cancel))


def make_session(imagery: Imagery, predictor: Predictor, store: EmbeddingStore) -> Session:
    """The interactive state of a layer and a model; nothing is computed here."""
    from ..raster.environment import transform_points
    from ..workflow.session import Session

    if imagery.grid.crs is not None:  # The first transformation loads PROJ's database.
        x0, y0, _, _ = imagery.grid.bounds()
        transform_points(imagery.grid.crs, "OGC:CRS84", [x0], [y0])
    return Session(imagery, predictor, store)


@dataclass(frozen=True)
class Reply:
    """An answer, and whether the last foreground point lies where the image holds nothing."""

    answer: Answer
    on_nodata: bool


def compute(
    session: Session,
    request: Request,
    cancel: CancelToken,
    partial: Callable[[Answer], None] | None = None,
) -> Reply:
    """Answers a request; ``partial`` gets a first answer while better scales are looked at.

    How long the model took to look at new parts of the image is remembered for the next time.
    """
    from ..models.encode_speed import remember_seconds

    effort = session.answers.effort
    before = effort.encoded, effort.seconds.get("encode", 0.0)
    answer = session.compute(request, cancel, partial)
    reply = Reply(answer, last_point_on_nodata(session.imagery, request.prompts))
    parts = effort.encoded - before[0]
    if parts:
        seconds = effort.seconds.get("encode", 0.0) - before[1]
        remember_seconds(session.answers.predictor.model, seconds / parts)
    return reply


def last_point_on_nodata(imagery: Imagery, prompts: PixelPrompts) -> bool:
    """Whether the object's last foreground point lies on nodata."""
    points = prompts.points[prompts.labels == FOREGROUND]
    if not len(points):
        return False
    grid = imagery.grid
    col = int(np.clip(np.floor(points[-1, 0]), 0, grid.width - 1))
    row = int(np.clip(np.floor(points[-1, 1]), 0, grid.height - 1))
    return not bool(imagery.valid(Window(col, row, 1, 1)).all())


@dataclass(frozen=True)
class FinishedObject:
    """An object as it will be kept: its feature, its rings in the raster's CRS, its mask's size."""

    feature: ResultFeature
    rings: tuple[FloatArray, ...]
    pixels: int
    segmentation: Segmentation

    def feature_named(
        self, name: str, class_name: str, attributes: Mapping[str, Attribute]
    ) -> ResultFeature:
        """The feature under the name, class and free attributes that the object has by now."""
        return replace(self.feature, name=name, class_name=class_name, attributes=attributes)


def finish_object(
    session: Session,
    prompts: PromptSet,
    prompt_id: PromptId,
    finishing: Finishing,
    cancel: CancelToken,
) -> FinishedObject | None:
    """The full mask of an object's present answer as a finished outline; None without an answer."""
    from ..workflow.results import Answered, result_features
    from ..workflow.segment import Segmentation

    full = session.full(prompt_id, cancel)
    if full is None:
        return None
    state, mask = full
    grid = session.imagery.grid
    segmentation = Segmentation(
        masks=(mask,),
        prompts=(state.prompts,),
        region=grid.window,
        grid=grid,
        plan=FOCUS,
        effort=session.answers.effort,
    )
    model = session.answers.predictor.model
    answered = Answered(segmentation, session.imagery, model, prompts)
    features, _ = result_features(answered, finishing, cancel)
    return FinishedObject(
        features[0], tuple(geometry_rings(features[0].geometry)), mask.pixels, segmentation
    )


def geometry_rings(geometry: Any) -> list[FloatArray]:
    """All rings (n, 2) of a multipolygon, shells and holes."""
    return [
        np.asarray(ring.coords, np.float64)[:, :2]
        for polygon in geometry.geoms
        for ring in (polygon.exterior, *polygon.interiors)
    ]


@dataclass(frozen=True)
class RunOrder:
    """Everything a run of all objects on a layer needs."""

    imagery: Imagery
    predictor: Predictor
    store: EmbeddingStore
    prompts: PromptSet
    options: SegmentOptions
    finishing: Finishing
    paths: ResultPaths
    overwrite: bool = False
    #: Files that are read besides the image and the model's, or must stay for another reason.
    files: Sequence[str] = ()


@dataclass(frozen=True)
class RunOutcome:
    """What a run left."""

    segmentation: Segmentation
    written: WrittenResults


def run_order(
    order: RunOrder, cancel: CancelToken, progress: ProgressCallback = no_progress
) -> RunOutcome:
    """Segments and writes; the same use case that the shell command runs."""
    from ..workflow.results import Answered, write_results
    from ..workflow.segment import segment
    from ..workflow.targets import Inputs, check_targets, result_outputs

    read = Inputs(order.imagery.names, order.files, order.predictor.model.files)
    check_targets(result_outputs(order.paths), read, order.overwrite)

    def most(fraction: float, text: str) -> None:
        progress(0.95 * fraction, text)

    segmentation = segment(
        order.imagery, order.predictor, order.store, order.prompts, order.options, cancel, most
    )
    progress(0.96, "")
    written = write_results(
        Answered(segmentation, order.imagery, order.predictor.model, order.prompts),
        order.paths,
        order.finishing,
        overwrite=order.overwrite,
        cancel=cancel,
    )
    return RunOutcome(segmentation, written)


def model_view(
    imagery: Imagery, window: Window | None = None, side: int = THUMBNAIL_SIDE
) -> NDArray[np.uint8]:
    """RGB (h, w, 3) of a window, exactly as the model sees its colours."""
    window = imagery.grid.window if window is None else window
    zoom = min(1.0, side / max(window.shape))
    shape = (max(1, round(window.height * zoom)), max(1, round(window.width * zoom)))
    rgb, _ = imagery.read(window, shape)
    return np.ascontiguousarray(np.clip(rgb, 0, 255).astype(np.uint8).transpose(1, 2, 0))
