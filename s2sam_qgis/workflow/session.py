"""The interactive state of one layer and model: requests, answers, candidates, previews.

The session never waits. A request is made in the user's thread, computed in any other, and its
answer handed back in the user's thread, where one that a newer request overtook is dropped.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Callable

import numpy as np

from ..core.chips import Chip, focus_chip
from ..core.corrections import corrected_rings
from ..core.grid import FloatArray
from ..core.options import ScaleRule
from ..core.outlines import outline_rings
from ..core.pixel_prompts import PixelPrompts
from ..core.progress import CancelToken
from ..core.prompts import FOREGROUND, PromptId, PromptSet
from ..models.embedding_store import EmbeddingStore
from ..models.predictor import Predictor
from .chip_answers import ChipAnswers
from .focus_run import FocusRun
from .focus_state import FocusState, rechosen
from .imagery import Imagery
from .object_mask import ObjectMask
from .place_prompts import place_prompts
from .scale_rule import first_sides, rule_for
from .state_memory import StateMemory


@dataclass(frozen=True)
class Request:
    """What is to be computed for one object; ``serial`` grows with every request."""

    serial: int
    prompts: PixelPrompts
    before: FocusState | None

    @property
    def prompt_id(self) -> PromptId:
        """The object."""
        return self.prompts.prompt_id


@dataclass(frozen=True)
class Answer:
    """The state of an object after a request, with the rings to draw where they are made."""

    request: Request
    state: FocusState
    rings: list[FloatArray] | None = None


class Session:
    """Prompts in, outlines and masks out, for one imagery and one model."""

    def __init__(
        self,
        imagery: Imagery,
        predictor: Predictor,
        store: EmbeddingStore,
        rule: ScaleRule | None = None,
    ) -> None:
        self.imagery = imagery
        self.answers = ChipAnswers(imagery, predictor, store)
        self._run = FocusRun(self.answers, rule or rule_for(predictor.model.name))
        self._serial = itertools.count(1)
        self._latest: dict[PromptId, int] = {}
        #: The answer that was accepted last.
        self._drawn: Answer | None = None
        #: The answers that are kept, within a bound.
        self.memory = StateMemory()

    # -- the way of a click -------------------------------------------------------------------

    def request(self, prompts: PromptSet, prompt_id: PromptId) -> Request | None:
        """A request for one object's present prompts; None where it asks for nothing (any more).

        Raises PromptError where a prompt lies outside the raster; the state stays as it was.
        """
        own = prompts.only(prompt_id)
        serial = next(self._serial)
        if not own.ids:
            self.forget(prompt_id)
            return None
        (placed,) = place_prompts(own, self.imagery.grid)
        self._latest[prompt_id] = serial
        if not placed.asks_for_something and not placed.adds_by_hand:
            self.memory.drop_current(prompt_id)
            return None
        return Request(serial, placed, self._longest_prefix(placed))

    def foreseen(self, prompts: PromptSet, prompt_id: PromptId) -> Request | None:
        """A request that may be made soon: what is asked now stays what it is.

        None where it would ask for nothing. Raises PromptError as ``request`` does.
        """
        own = prompts.only(prompt_id)
        if not own.ids:
            return None
        (placed,) = place_prompts(own, self.imagery.grid)
        return (
            Request(0, placed, self._longest_prefix(placed)) if placed.asks_for_something else None
        )

    def knows(self, prompt_id: PromptId) -> bool:
        """Whether the object was ever answered, so that something may be recalled."""
        return any(True for _ in self.memory.earlier(prompt_id))

    def missing_chips(self, request: Request) -> list[Chip]:
        """The chips that answering will have to encode first (a good guess, no promise)."""
        if not request.prompts.asks_for_something:
            return []
        if request.before is not None and request.before.answers:
            chips = [answer.chip for answer in request.before.answers]
        else:
            chips = self._first_chips(request.prompts)
        return [chip for chip in chips if not self.answers.is_encoded(chip)]

    def needs_encoding(self, request: Request) -> bool:
        """Whether answering will have to encode a chip first."""
        return bool(self.missing_chips(request))

    def compute(
        self,
        request: Request,
        cancel: CancelToken | None = None,
        partial: Callable[[Answer], None] | None = None,
    ) -> Answer:
        """Runs the model; call it outside the user's thread. Raises Cancelled.

        ``partial`` is called in the same thread with a first answer to show (``preview``) while
        better scales are still looked at.
        """

        def show(state: FocusState) -> None:
            assert partial is not None
            partial(Answer(request, state, self._rings(state)))

        shown = show if partial is not None else None
        state = self._run.answer(request.prompts, cancel, request.before, shown)
        return Answer(request, state, self._rings(state))

    def preview(self, answer: Answer) -> list[FloatArray]:
        """The rings of a partial answer, [] where a newer request overtook it."""
        latest = self._latest.get(answer.request.prompt_id)
        return (answer.rings or []) if latest == answer.request.serial else []

    def accept(self, answer: Answer) -> bool:
        """Takes an answer over; False, and nothing changes, where a newer request overtook it."""
        prompt_id = answer.request.prompt_id
        self.memory.remember(prompt_id, answer.state)
        if self._latest.get(prompt_id) != answer.request.serial:
            return False
        self.memory.set_current(prompt_id, answer.state)
        self._drawn = answer
        return True

    def recall(self, request: Request) -> bool:
        """Takes over what is known already: an undone click, another candidate mask.

        False, and nothing changes, where the model has to be asked.
        """
        known = request.before
        if known is None or not known.answers or known.prompts.count != request.prompts.count:
            return False
        return self.accept(Answer(request, rechosen(known, request.prompts)))

    def forget(self, prompt_id: PromptId) -> None:
        """Drops an object; answers that still come for it are stale."""
        self._latest.pop(prompt_id, None)
        self.memory.forget(prompt_id)
        self._drawn = None
        if self.memory.is_empty:
            self.answers.release()

    # -- what is known ------------------------------------------------------------------------

    def state(self, prompt_id: PromptId) -> FocusState | None:
        """The object's present state, None before its first answer."""
        return self.memory.current(prompt_id)

    def outline(self, prompt_id: PromptId) -> list[FloatArray]:
        """Rings (n, 2) in the raster's CRS to draw as a preview, from low-resolution masks."""
        state, drawn = self.memory.current(prompt_id), self._drawn
        if state is None:
            return []
        if drawn is not None and drawn.state is state and drawn.rings is not None:
            return drawn.rings  # Made where it was computed: outside the user's thread.
        return self._rings(state)

    def full(
        self, prompt_id: PromptId, cancel: CancelToken | None = None
    ) -> tuple[FocusState, ObjectMask] | None:
        """The object's state and its full-resolution mask; None where it has no answer.

        Reads the raster's nodata, and asks the model again where the answer was let go of, so call
        it outside the UI thread.
        """
        state, gone = self.memory.current(prompt_id), self.memory.gone(prompt_id)
        if state is None and gone is not None:
            state = self._run.answer(gone, cancel)
        return None if state is None else (state, self._run.mask(state))

    def mask(self, prompt_id: PromptId) -> ObjectMask | None:
        """The full-resolution mask; see ``full``."""
        found = self.full(prompt_id)
        return None if found is None else found[1]

    def candidates(self, prompt_id: PromptId) -> tuple[int, int]:
        """(place, count) of the object's mask among its candidates by size, the smallest is 1.

        (0, 0) without an answer.
        """
        state = self.memory.current(prompt_id)
        if state is None or not state.answers:
            return 0, 0
        first = state.answers[0]
        order = first.by_size
        return order.index(first.chosen) + 1, len(order)

    def next_candidate(self, prompt_id: PromptId) -> int | None:
        """The number (from 1) of the next candidate mask, by size; None if there is no other.

        It is the prompts' to keep (``prompt_edits.with_candidate``): nothing changes here.
        """
        state = self.memory.current(prompt_id)
        if state is None or not state.answers:
            following = self.memory.masks_of_gone(prompt_id)
            return following[0] if len(following) > 1 else None
        first = state.answers[0]
        order = first.by_size
        if len(order) < 2:
            return None
        return order[(order.index(first.chosen) + 1) % len(order)] + 1

    # -- ahead of the click -------------------------------------------------------------------

    def chips_ahead(self, x: float, y: float) -> list[Chip]:
        """The chips that a first click at map position (x, y) would need and that are missing."""
        point = self._pixel_point(x, y)
        if point is None:
            return []
        return [chip for chip in self._first_chips(point) if not self.answers.is_encoded(chip)]

    def encode(self, chip: Chip, cancel: CancelToken | None = None) -> None:
        """Makes a chip's embeddings; call it outside the user's thread."""
        self.answers.prepare(chip, cancel)

    def hover(
        self, x: float, y: float, cancel: CancelToken | None = None
    ) -> list[FloatArray] | None:
        """The outline that a click at map position (x, y) would give, if no encoding is needed.

        Call it outside the user's thread. None where the chips are not encoded or (x, y) is
        outside the raster.
        """
        point = self._pixel_point(x, y)
        if point is None:
            return None
        if not all(self.answers.is_encoded(chip) for chip in self._first_chips(point)):
            return None
        return self._rings(self._run.glance(point, cancel))

    def _pixel_point(self, x: float, y: float) -> PixelPrompts | None:
        grid = self.imagery.grid
        cols, rows = grid.to_pixel([x], [y])
        if not grid.contains(float(cols[0]), float(rows[0])):
            return None
        points = np.column_stack([cols, rows])
        return PixelPrompts(0, points, np.array([FOREGROUND], np.int64))

    def _first_chips(self, prompts: PixelPrompts) -> list[Chip]:
        grid = self.imagery.grid
        x0, y0, x1, y1 = prompts.extent()
        centre = ((x0 + x1) / 2, (y0 + y1) / 2)
        return [
            focus_chip(grid, centre, side) for side in first_sides(self._run.rule, prompts, grid)
        ]

    def _rings(self, state: FocusState) -> list[FloatArray]:
        grid = self.imagery.grid
        rings = [
            ring
            for answer in state.answers
            for ring in outline_rings(answer.logits, answer.chip, grid.window)
        ]
        drawn = state.prompts.standing
        if drawn:
            rings = corrected_rings(rings, drawn, grid.window)
        return [np.column_stack(grid.to_map(ring[:, 0], ring[:, 1])) for ring in rings]

    def _longest_prefix(self, prompts: PixelPrompts) -> FocusState | None:
        if not prompts.asks_for_something:
            return None
        best: FocusState | None = None
        for state in self.memory.earlier(prompts.prompt_id):
            known = state.prompts.count
            if (
                not state.answers
                or known > prompts.count
                or (best is not None and known < best.prompts.count)
            ):
                continue
            if prompts.first(known).asks_as(state.prompts):
                best = state
        return best
