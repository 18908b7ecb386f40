"""Asks a model about one chip: encode it once, decode prompts, choose among the candidates."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Callable

import numpy as np

from ..core.chips import CHIP_SIZE, Chip
from ..core.masks import Steps, outline_steps
from ..core.pixel_prompts import PixelPrompts
from ..core.progress import CancelToken
from ..core.resample import FloatImage, resize
from ..core.view_score import ViewCandidates, seen_of, views_of
from ..models.embedding_store import EmbeddingStore, embedding_key
from ..models.predictor import Candidates, Embedding, Predictor
from .best_candidate import best_candidate
from .chip_answer import ChipAnswer, used_cells
from .clear_sky import Sky, object_cells
from .facing import Facing, facing_predictor
from .flat_chip import all_alike, asks_for_all, is_flat
from .imagery import Imagery
from .joint_answer import LEAD, joined, judged

#: Kinds of views beside the first: one that near infrared leads, and any other.
INFRARED, OTHER = 1, 2
INFRARED_ROLES = ("nir", "nir_narrow")

#: Small images of chips kept for comparing outlines (0.8 MB each).
THUMBNAILS = 64
#: Those whose colour steps are kept too (0.5 MB each).
STEPS = 8
#: Chips of which it is kept whether they are flat.
FLATS = 4096


#: Told an answer that a better one will follow.
EarlyCallback = Callable[["ChipAnswer"], None]


@dataclass
class Effort:
    """What a run cost: for the report, and to show that cached chips are not encoded again."""

    encoded: int = 0
    reused: int = 0
    decoded: int = 0
    seconds: dict[str, float] = field(default_factory=dict)

    def add_time(self, stage: str, seconds: float) -> None:
        """Adds wall-clock seconds to a stage."""
        self.seconds[stage] = self.seconds.get(stage, 0.0) + seconds


class ChipAnswers:
    """Encodes chips of one imagery (through the store) and decodes prompts on them.

    May be used from several threads; a chip that two of them ask for is encoded once.
    """

    def __init__(
        self,
        imagery: Imagery,
        predictor: Predictor,
        store: EmbeddingStore,
        half_precision: bool = True,
    ) -> None:
        self.half_precision = half_precision
        self.imagery = imagery
        self._facing = Facing.of(imagery.grid)
        self.predictor = facing_predictor(predictor, self._facing)
        #: Others than the first are asked where encoding is cheap.
        self.views = imagery.views if predictor.model.is_own else (imagery,)
        #: Other dates likewise: each one's views, and whether it shows an object.
        dates = imagery.dates if predictor.model.is_own else ()
        self.dates = tuple((date.views, Sky(date, imagery)) for date in dates)
        self.store = store
        self.effort = Effort()
        self._encoding = threading.Lock()
        self._counting = threading.Lock()
        self._thumbnails: OrderedDict[Chip, FloatImage] = OrderedDict()
        self._steps: OrderedDict[Chip, Steps] = OrderedDict()
        self._flat: OrderedDict[Chip, bool] = OrderedDict()

    def key(self, chip: Chip, view: Imagery | None = None) -> str:
        """The store's key of a chip's embedding in a view, by default the first."""
        window = chip.window
        return embedding_key(
            {
                **(view or self.imagery).key,
                "window": [window.col, window.row, window.width, window.height],
                "image_shape": list(chip.image_shape),
                "model": self.predictor.model.sha256,
                "half_precision": self.half_precision,
                **({"fill": "mirror"} if self._is_mirrored(chip) else {}),
                **({} if self._facing.is_plain else vars(self._facing)),
            }
        )

    def _is_mirrored(self, chip: Chip) -> bool:
        """Whether what lies beyond the raster is its mirror image instead of SAM's padding.

        For models of ours: a raster of 64 pixels in a window of 128 is three quarters padding,
        which they have seldom seen. Segment Anything was trained with it.
        """
        beyond = chip.side > min(chip.window.width, chip.window.height)
        return beyond and self.predictor.model.is_own

    def is_encoded(self, chip: Chip) -> bool:
        """Whether the embeddings are at hand, so that a click needs decoding only.

        Other dates refine what is shown already, so they are not waited for.
        """
        return all(self.key(chip, view) in self.store for view in self.views)

    def prepare(self, chip: Chip, cancel: CancelToken | None = None) -> None:
        """Makes the embeddings of a chip in all views."""
        for view in self.views:
            self.embedding(chip, cancel, view)

    def embedding(
        self, chip: Chip, cancel: CancelToken | None = None, view: Imagery | None = None
    ) -> Embedding:
        """The chip's embedding in a view, by default the first, from the store or made now."""
        view = view or self.imagery
        key = self.key(chip, view)
        array = self.store.get(key)
        if array is None:
            with self._encoding:
                array = self.store.get(key)
                if array is None:
                    if cancel is not None:
                        cancel.raise_if_cancelled()
                    start = time.perf_counter()
                    image = view.chip_image(chip)
                    if view is self.imagery:
                        self._keep_thumbnail(chip, image)
                    read = time.perf_counter()
                    if not self._facing.is_plain:
                        image = self._facing.array(image, image.shape[1:])
                    whole = mirrored(image) if self._is_mirrored(chip) else image
                    embedding = self.predictor.encode(whole, cancel)
                    array = self.store.put(key, embedding.array, self.half_precision)
                    self.effort.encoded += 1
                    self.effort.add_time("read", read - start)
                    self.effort.add_time("encode", time.perf_counter() - read)
                    return Embedding(array, chip.image_shape)
        with self._counting:
            self.effort.reused += 1
        return Embedding(array, chip.image_shape)

    def thumbnail(self, chip: Chip) -> FloatImage:
        """RGB (3, rows, cols) of a chip, one pixel per low-resolution cell of its image.

        Made of the same pixels whether the chip was encoded now or is in the store: scales are
        compared by it, and an object that comes back must not come out another.
        """
        found = self._thumbnails.get(chip)
        if found is None:
            found = self._keep_thumbnail(chip, self.imagery.chip_image(chip))
        return found

    def steps(self, chip: Chip) -> Steps:
        """The colour steps of a chip's thumbnail: on what borders outlines lie."""
        found = self._steps.get(chip)
        if found is None:
            found = self._steps[chip] = outline_steps(self.thumbnail(chip))
            while len(self._steps) > STEPS:
                self._steps.popitem(last=False)
        return found

    def _keep_thumbnail(self, chip: Chip, image: FloatImage) -> FloatImage:
        small = resize(image, used_cells(chip), "linear")
        self._thumbnails[chip] = small
        while len(self._thumbnails) > THUMBNAILS:
            self._thumbnails.popitem(last=False)
        return small

    def _is_flat(self, chip: Chip) -> bool:
        """Whether no view shows any border in a chip; others are read only where the first is."""
        known = self._flat.get(chip)
        if known is None:
            shape, small = used_cells(chip), self.thumbnail(chip)
            known = is_flat(small, small.any(axis=0)) and all(
                is_flat(*view.read(chip.window, shape)) for view in self.views
            )
            self._flat[chip] = known
            while len(self._flat) > FLATS:
                self._flat.popitem(last=False)
        return known

    def release(self) -> None:
        """Gives back the memory of embeddings that are on disk, and of small images."""
        self.store.release()
        self.predictor.release()
        self._thumbnails.clear()
        self._steps.clear()

    def ask(
        self,
        chip: Chip,
        prompts: PixelPrompts,
        mask_input: FloatImage | None = None,
        cancel: CancelToken | None = None,
        early: EarlyCallback | None = None,
    ) -> ChipAnswer:
        """Decodes prompts, which are in chip positions, and takes the best candidate.

        ``mask_input`` are the low-resolution logits (256, 256) of the answer before. ``early`` is
        told the first view's answer where others are still asked.
        """
        found: list[Candidates] = []
        favourites: list[int] = []
        for answer, is_all in self._in_turn(chip, self.views, prompts, mask_input, cancel):
            found.append(answer)
            favourites.append(best_candidate(answer, prompts, chip.zoom))
            if early is not None and len(found) == 1 and not is_all:
                early(self._answer(chip, prompts, found, favourites, mask_input))
        return self._answer(chip, prompts, found, favourites, mask_input)

    def _in_turn(
        self,
        chip: Chip,
        views: Sequence[Imagery],
        prompts: PixelPrompts,
        mask_input: FloatImage | None,
        cancel: CancelToken | None,
    ) -> Iterator[tuple[Candidates, bool]]:
        """The views' candidates in their order, and whether those of all are known by then.

        They are decoded side by side where that is quicker.
        """
        quick = self.predictor.model.quick
        if len(views) < 2 or quick is None or not quick.side_by_side:
            for view in views:
                found = self._decoded(chip, view, prompts, mask_input, cancel)
                yield found, view is views[-1]
            return
        # The first is what is shown first: the others must not be encoded before it.
        first = self.embedding(chip, cancel, views[0])
        with ThreadPoolExecutor(len(views) - 1, "s2sam-views") as threads:
            others = [
                threads.submit(self._decoded, chip, view, prompts, mask_input, cancel)
                for view in views[1:]
            ]
            found = self._decode(first, prompts, mask_input, cancel)
            yield found, all(other.done() for other in others)
            for other in others:
                yield other.result(), True

    def with_dates(
        self,
        answer: ChipAnswer,
        mask_input: FloatImage | None = None,
        cancel: CancelToken | None = None,
    ) -> ChipAnswer:
        """An answer of ``ask`` refined by the other dates that show the object.

        ``mask_input`` is what ``ask`` got.
        """
        chip, prompts = answer.chip, answer.prompts
        cells = object_cells(answer.candidates.logits[answer.chosen], used_cells(chip))
        uses, found = [], []
        for views, sky in self.dates:
            uses.append(sky.look(chip, cells))
            if not uses[-1].why:
                turns = self._in_turn(chip, views, prompts, mask_input, cancel)
                own = [each for each, _ in turns]
                best = [best_candidate(each, prompts, chip.zoom) for each in own]
                found.append(joined(own, best, lead_of(prompts)))
        if not found:
            return replace(answer, dates=tuple(uses))
        both = joined([answer.candidates, *found], [answer.chosen, *(0 for _ in found)])
        return replace(answer, candidates=both, chosen=0, dates=tuple(uses))

    def _decoded(
        self,
        chip: Chip,
        view: Imagery,
        prompts: PixelPrompts,
        mask_input: FloatImage | None,
        cancel: CancelToken | None,
    ) -> Candidates:
        embedding = self.embedding(chip, cancel, view)
        return self._decode(embedding, prompts, mask_input, cancel)

    def _decode(
        self,
        embedding: Embedding,
        prompts: PixelPrompts,
        mask_input: FloatImage | None,
        cancel: CancelToken | None,
    ) -> Candidates:
        start = time.perf_counter()
        found = self.predictor.decode(embedding, prompts, mask_input, cancel)
        with self._counting:
            self.effort.decoded += 1
            self.effort.add_time("decode", time.perf_counter() - start)
        return found

    def _answer(
        self,
        chip: Chip,
        prompts: PixelPrompts,
        found: Sequence[Candidates],
        favourites: Sequence[int],
        mask_input: FloatImage | None,
    ) -> ChipAnswer:
        candidates, chosen = found[0], favourites[0]
        if len(found) > 1:
            candidates, chosen = self._joint(chip, prompts, found, favourites, mask_input), 0
        if self.predictor.model.is_own and asks_for_all(prompts) and self._is_flat(chip):
            candidates, chosen = all_alike(chip, prompts, candidates), 0
        return ChipAnswer(chip, prompts, candidates, chosen, self.predictor.model.is_own)

    def _joint(
        self,
        chip: Chip,
        prompts: PixelPrompts,
        found: Sequence[Candidates],
        favourites: Sequence[int],
        mask_input: FloatImage | None,
    ) -> Candidates:
        """The views' candidates as one answer's.

        A model that judges all of them together does so where clicks alone ask. A box says how
        large the object is: what judges clicks would not choose better there.
        """
        judge = self.predictor.model.view_score
        if judge is None or prompts.box is not None:
            return joined(found, favourites, lead_of(prompts))
        cells = used_cells(chip)
        before = None if mask_input is None else mask_input[: cells[0], : cells[1]] > 0
        seen = seen_of(
            view_candidates(found, favourites, self._kinds, chip),
            prompts,
            chip.zoom,
            self.steps(chip),
            before,
        )
        return judged(found, judge(seen))

    @cached_property
    def _kinds(self) -> list[int]:
        """What kind of view each one is, as the judge of all views was taught."""
        return [0, *(INFRARED if _leads_infrared(view) else OTHER for view in self.views[1:])]


def _leads_infrared(view: Imagery) -> bool:
    roles = {band.index: band.role for band in view.source.description.bands}
    return roles.get(view.bands[0]) in INFRARED_ROLES


def view_candidates(
    found: Sequence[Candidates],
    favourites: Sequence[int],
    kinds: Sequence[int],
    chip: Chip,
) -> ViewCandidates:
    """All views' candidates side by side, on the cells that the chip's image fills."""
    counts = [len(each.logits) for each in found]
    rows, cols = used_cells(chip)
    view = views_of(counts)
    return ViewCandidates(
        np.concatenate([each.logits[:, :rows, :cols] for each in found]),
        np.concatenate([each.predicted_iou for each in found]),
        np.concatenate([each.stability for each in found]),
        view,
        np.array(kinds)[view],
        np.cumsum([0, *counts[:-1]]) + np.array(favourites),
    )


def lead_of(prompts: PixelPrompts) -> float:
    """How far the first view leads: a box has said how large the object is."""
    return LEAD if prompts.box is None else 0.0


def mirrored(image: FloatImage) -> FloatImage:
    """An image (3, h, w) continued to the right and below by its mirror images: (3, 1024, 1024)."""
    height, width = image.shape[1:]
    margins = ((0, 0), (0, CHIP_SIZE - height), (0, CHIP_SIZE - width))
    return np.asarray(np.pad(image, margins, mode="symmetric"))
