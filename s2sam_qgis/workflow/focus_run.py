"""Plan ``focus``: chips where the prompts are, at the scale that suits the object."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..core.chips import CHIP_SIZE, group_points
from ..core.messages import tr
from ..core.options import ScaleRule
from ..core.pixel_prompts import PixelPrompts
from ..core.progress import CancelToken, ProgressCallback, no_progress
from ..core.prompts import FOREGROUND, NO_CHOICE
from ..core.resample import FloatImage
from ..core.steady import begun, steadied
from .chip_answer import ChipAnswer
from .chip_answers import ChipAnswers
from .chip_colours import ChipColours
from .corrected_mask import corrected_input
from .focus_state import FocusState, PartialCallback, chosen_after, rechosen
from .full_mask import full_mask
from .object_mask import ObjectMask
from .object_notes import notes_of
from .scale_rule import open_sides
from .window_search import WindowSearch

#: Foreground points of one object that lie further apart than this get chips of their own.
GROUP_REACH = 0.75 * CHIP_SIZE

#: Foreground nearer to an open border than this share of the side asks for another chip.
EDGE_MARGIN = 0.05


class FocusRun:
    """Answers objects' prompts on one imagery; the same for a click and for a whole prompt file.

    The prompts of an object are replayed in their order: the first foreground point or box
    settles the scale, each further prompt is decoded with the mask before it. Where another
    candidate mask was chosen after a prompt, that one is the mask before. An object therefore
    comes out the same whether its prompts were clicked one by one or read from a file.
    """

    def __init__(self, answers: ChipAnswers, rule: ScaleRule | None = None) -> None:
        self.answers = answers
        self.rule = rule or ScaleRule()
        self._windows = WindowSearch(answers, self.rule)
        #: What should be said of the objects of ``run``.
        self.notes: list[str] = []
        self.raster = answers.imagery.grid.window
        own = answers.predictor.model.is_own
        self._colours = ChipColours(answers.views) if own else None

    def run(
        self,
        prompts: Sequence[PixelPrompts],
        cancel: CancelToken,
        progress: ProgressCallback = no_progress,
    ) -> list[ObjectMask]:
        """Masks of every object, in the order of ``prompts``."""
        masks = []
        for done, prompt in enumerate(prompts):
            cancel.raise_if_cancelled()
            progress(
                done / len(prompts),
                tr("object {number} of {count}").format(number=done + 1, count=len(prompts)),
            )
            state = self.answer(prompt, cancel)
            self.notes += notes_of(state)
            masks.append(self.mask(state))
        return masks

    def answer(
        self,
        prompts: PixelPrompts,
        cancel: CancelToken | None = None,
        before: FocusState | None = None,
        partial: PartialCallback | None = None,
    ) -> FocusState:
        """The state after all prompts; ``before`` is the state after all but the last ones.

        ``partial`` is told the answer at the first scale while the others are still computed, so
        that a first click shows something at once.

        An object without foreground point and box has no answer, hence an empty mask.
        """
        if not prompts.asks_for_something:
            return FocusState(prompts, ())
        state, count = None, _first_meaningful(prompts) - 1
        if before is not None and prompts.first(before.prompts.count).asks_as(before.prompts):
            count = before.prompts.count
            state = rechosen(before, prompts.first(count))
        while count < prompts.count:
            count += 1
            last = count == prompts.count
            state = self._step(prompts.first(count), state, cancel, partial if last else None)
        assert state is not None
        # What was drawn after the last prompt asks nothing of the model.
        return replace(state, prompts=prompts)

    def _step(
        self,
        prompts: PixelPrompts,
        before: FocusState | None,
        cancel: CancelToken | None,
        partial: PartialCallback | None,
    ) -> FocusState:
        """The state after one more prompt: on the chips there are if they reach."""
        # What is chosen after the last prompt changes nothing of what is asked with it.
        groups = self._groups(prompts.with_choice(NO_CHOICE))
        if (
            before is not None
            and len(before.answers) == len(groups)
            and all(map(self._reaches, before.answers, groups))
        ):
            # One of several chips alone would make the others' masks blink.
            shown = partial if len(groups) == 1 else None
            answers = [
                self._continued(answer, group, cancel, shown)
                for answer, group in zip(before.answers, groups)
            ]
            return rechosen(FocusState(prompts, tuple(answers)), prompts)

        def refined(answer: ChipAnswer, mask_input: FloatImage | None) -> ChipAnswer:
            return self._refined(answer, mask_input, cancel, partial)

        answers = []
        for group in groups:
            first = _first_meaningful(group)
            alone = self._windows.first_answer(group.first(first), group, cancel, partial)
            answer = refined(alone, None)
            answer = self._windows.followed(alone, answer, group.first(first), cancel, refined)
            answer = chosen_after(answer, group.first(first))
            for count in range(first + 1, group.count + 1):
                answer = self._continued(answer, group.first(count), cancel)
                answer = chosen_after(answer, group.first(count))
            answers.append(answer)
        return rechosen(FocusState(prompts, tuple(answers)), prompts)

    def glance(self, prompts: PixelPrompts, cancel: CancelToken | None = None) -> FocusState:
        """The first answers only, without following the mask to other windows: for hovering."""
        best = self._windows.glance(prompts, cancel)
        if self._colours is not None:
            best = self._colours.refined(best)
        return FocusState(prompts, (best,))

    def mask(self, state: FocusState) -> ObjectMask:
        """The full mask; see ``full_mask``."""
        return full_mask(state, self.raster, self.answers.imagery.valid)

    def _reaches(self, answer: ChipAnswer, group: PixelPrompts) -> bool:
        """Whether a chip holds the group's foreground and box with some margin to open borders."""
        window = answer.chip.window
        margin = EDGE_MARGIN * max(window.shape)
        x0, y0, x1, y1 = group.extent()
        top, bottom, left, right = open_sides(answer.chip, self.raster)
        return not (
            (left and x0 < window.col + margin)
            or (right and x1 > window.col_end - margin)
            or (top and y0 < window.row + margin)
            or (bottom and y1 > window.row_end - margin)
        )

    def _continued(
        self,
        answer: ChipAnswer,
        group: PixelPrompts,
        cancel: CancelToken | None,
        partial: PartialCallback | None = None,
    ) -> ChipAnswer:
        """Decodes one more prompt with the mask before it; one outside the chip changes nothing.

        What was added or cut by hand before the prompt is part of that mask.
        """
        inside = answer.chip.prompts_inside(group)
        if inside is None or inside.count == answer.prompts.count:
            return answer
        before = corrected_input(answer.logits, answer.chip, group)

        def show(first: ChipAnswer) -> None:
            assert partial is not None
            partial(FocusState(group, (_begun(first, before),)))

        several = len(self.answers.views) > 1 and not _newest_is_box(inside)
        early = show if partial is not None and several else None
        asked = self.answers.ask(answer.chip, inside, before, cancel, early)
        refined = self._refined(asked, before, cancel, partial)
        return _steady(refined, before) if self._colours is not None else refined

    def _refined(
        self,
        answer: ChipAnswer,
        mask_input: FloatImage | None,
        cancel: CancelToken | None,
        partial: PartialCallback | None,
    ) -> ChipAnswer:
        """The answer with the word of its colours and of the other dates.

        The first date's is shown meanwhile.
        """
        if self._colours is not None:
            answer = self._colours.refined(answer)
        if not self.answers.dates:
            return answer
        if partial is not None:
            partial(FocusState(answer.prompts, (answer,)))
        return self.answers.with_dates(answer, mask_input, cancel)

    def _groups(self, prompts: PixelPrompts) -> list[PixelPrompts]:
        """One group per chip that is needed: all prompts, or foreground that lies together."""
        if prompts.box is not None:
            return [prompts]
        foreground = np.flatnonzero(prompts.labels == FOREGROUND)
        groups = group_points(prompts.points[foreground], GROUP_REACH)
        if len(groups) < 2:
            return [prompts]
        background = np.flatnonzero(prompts.labels != FOREGROUND)
        parts = []
        for members in groups:
            chosen = np.sort(np.concatenate([foreground[members], background]))
            parts.append(prompts.picked(chosen))
        return parts


def _newest_is_box(prompts: PixelPrompts) -> bool:
    return prompts.box is not None and prompts.box_position == len(prompts.points)


def _begun(answer: ChipAnswer, before: FloatImage) -> ChipAnswer:
    """The first view's answer to one more click as it is shown while the others are asked.

    It is looked at and no more, so the other candidates are left out rather than copied.
    """
    x, y = answer.prompts.points[-1].tolist()
    found, one = answer.candidates, slice(answer.chosen, answer.chosen + 1)
    after = np.asarray(found.logits[answer.chosen], np.float32)
    shown = replace(
        found,
        logits=begun(before, after, (x, y))[None],
        predicted_iou=found.predicted_iou[one],
        stability=found.stability[one],
        single=0,
    )
    return replace(answer, candidates=shown, chosen=0)


def _steady(answer: ChipAnswer, before: FloatImage) -> ChipAnswer:
    """The answer to one more click, as it was before far away from it; see ``core.steady``."""
    prompts = answer.prompts
    if _newest_is_box(prompts) or not len(prompts.points):
        return answer
    x, y = prompts.points[-1].tolist()
    after = np.asarray(answer.candidates.logits[answer.chosen], np.float32)
    kept = steadied(before, after, (x, y), prompts.count)
    if kept is after:
        return answer
    steady = answer.with_logits(kept)
    return steady if steady.missed_clicks <= answer.missed_clicks else answer


def _first_meaningful(prompts: PixelPrompts) -> int:
    """How many prompts there are up to the first foreground point or the box."""
    count = 1
    while not prompts.first(count).asks_for_something:
        count += 1
    return count
