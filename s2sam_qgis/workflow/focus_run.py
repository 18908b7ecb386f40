"""Plan ``focus``: chips where the prompts are, at the scale that suits the object."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..core.chips import CHIP_SIZE, Chip, focus_chip, group_points
from ..core.masks import (
    iou,
    logits_between_chips,
)
from ..core.messages import tr
from ..core.options import ScaleRule
from ..core.pixel_prompts import PixelPrompts
from ..core.progress import CancelToken, ProgressCallback, no_progress
from ..core.prompts import FOREGROUND, NO_CHOICE
from ..core.resample import FloatImage
from ..core.steady import begun, steadied
from .chip_answers import ChipAnswer, ChipAnswers, EarlyCallback, used_cells
from .chip_colours import ChipColours
from .corrected_mask import corrected_input
from .focus_state import FocusState, PartialCallback, chosen_after, rechosen
from .full_mask import full_mask
from .object_mask import ObjectMask
from .object_notes import notes_of
from .scale_rule import (
    LEAST_FACTOR,
    contrasts,
    extent_on_raster,
    first_sides,
    is_cut_off,
    mask_side,
    open_sides,
    shows_no_more,
    unique_sides,
)

#: Foreground points of one object that lie further apart than this get chips of their own.
GROUP_REACH = 0.75 * CHIP_SIZE

#: Foreground nearer to an open border than this share of the side asks for another chip.
EDGE_MARGIN = 0.05


#: A mask that goes on in a wider window is, in the window before, the same to this IoU.
SAME_BEFORE = 0.8


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
        answers = []
        for group in groups:
            first = _first_meaningful(group)
            answer = self._first_answer(group.first(first), group, cancel, partial)
            alone = answer
            answer = self._refined(answer, None, cancel, partial)
            answer = self._followed(alone, answer, group.first(first), cancel, partial)
            answer = chosen_after(answer, group.first(first))
            for count in range(first + 1, group.count + 1):
                answer = self._continued(answer, group.first(count), cancel)
                answer = chosen_after(answer, group.first(count))
            answers.append(answer)
        return rechosen(FocusState(prompts, tuple(answers)), prompts)

    def glance(self, prompts: PixelPrompts, cancel: CancelToken | None = None) -> FocusState:
        """The first answers only, without following the mask to other windows: for hovering."""
        grid = self.answers.imagery.grid
        best: ChipAnswer | None = None
        for side in first_sides(self.rule, prompts, grid):
            answer = self._ask(focus_chip(grid, _centre(prompts), side), prompts, None, cancel)
            best = answer if best is None else self._better(best, answer)
            if best is answer and self._is_sure(answer):
                break
        if best is not None and self._colours is not None:
            best = self._colours.refined(best)
        return FocusState(prompts, (best,) if best is not None else ())

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

    def _followed(
        self,
        alone: ChipAnswer,
        answer: ChipAnswer,
        first: PixelPrompts,
        cancel: CancelToken | None,
        partial: PartialCallback | None,
    ) -> ChipAnswer:
        """Follows a mask that its colours made grow to the window's border, to wider windows.

        ``alone`` is the model's answer, which ends within. A wider window's answer is taken if it
        is the same mask in the window before.
        """
        limit, grid = self.rule.border_limit, self.answers.imagery.grid
        if first.box is not None or is_cut_off(alone, self.raster, limit):
            return answer
        for _ in range(self.rule.follow_steps):
            if not is_cut_off(answer, self.raster, limit):
                break
            side = unique_sides([answer.chip.side * 1.5 + 1], grid)[0]
            chip = focus_chip(grid, self._centre_of(answer, first, side), side)
            if chip == answer.chip:
                break
            before = logits_between_chips(answer.logits, answer.chip, chip)
            asked = self._ask(chip, first, before, cancel)
            wider = self._refined(asked, before, cancel, partial)
            back = logits_between_chips(wider.logits, chip, answer.chip)
            rows, cols = used_cells(answer.chip)
            masks = [logits[:rows, :cols] > 0 for logits in (answer.logits, back)]
            if iou(*masks) < SAME_BEFORE or wider.missed_clicks > answer.missed_clicks:
                break
            answer = wider
        return answer

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

    def _first_answer(
        self,
        first: PixelPrompts,
        group: PixelPrompts,
        cancel: CancelToken | None,
        partial: PartialCallback | None,
    ) -> ChipAnswer:
        """Answers the first point or box at several scales and follows the mask that comes out.

        Most small objects are sure in the finest window, and cost one look.
        """
        grid = self.answers.imagery.grid
        centre = _centre(group)
        sides = first_sides(self.rule, group, grid)
        best: ChipAnswer | None = None

        def show(answer: ChipAnswer) -> None:
            assert partial is not None
            partial(FocusState(group, (answer,)))

        for side in sides:
            early = show if best is None and partial is not None else None
            answer = self._ask(focus_chip(grid, centre, side), first, None, cancel, early)
            best = answer if best is None else self._better(best, answer)
            if best is answer and self._is_sure(answer):
                return best
            if early is not None:
                show(answer)  # Other windows are still looked through.
        assert best is not None
        tried = set(sides)
        for _ in range(self.rule.follow_steps):
            side = self._wanted_side(best, group)
            if side in tried:
                break
            tried.add(side)
            chip = focus_chip(grid, self._centre_of(best, group, side), side)
            if not self.rule.beyond_raster and shows_no_more(chip, best.chip):
                break
            answer = self._ask(chip, first, None, cancel)
            finer, coarser = sorted((best, answer), key=lambda a: a.chip.side)
            best = self._better(finer, coarser)
            if best is not answer:
                break
        return best

    def _is_sure(self, answer: ChipAnswer) -> bool:
        """Whether looking through other windows as well is not worth its time."""
        return (
            answer.score >= self.rule.sure_score
            and not answer.missed_clicks
            and not is_cut_off(answer, self.raster, self.rule.border_limit)
            and mask_side(answer) >= self.rule.sure_share * answer.chip.side
        )

    def _better(self, finer: ChipAnswer, coarser: ChipAnswer) -> ChipAnswer:
        """Chooses between two scales by what lies under the outlines."""
        if extent_on_raster(finer) is None:
            return coarser
        if extent_on_raster(coarser) is None:
            return finer
        misses = finer.missed_clicks - coarser.missed_clicks
        if misses:
            return finer if misses < 0 else coarser
        fine, coarse = contrasts(finer, coarser, self.answers)
        if is_cut_off(finer, self.raster, self.rule.border_limit):
            return coarser
        # A coarser answer that the model itself likes less needs still stronger edges.
        doubt = math.exp(self.rule.score_weight * (finer.score - coarser.score))
        return coarser if coarse > self.rule.contrast_ratio * doubt * fine else finer

    def _wanted_side(self, answer: ChipAnswer, group: PixelPrompts) -> int:
        """The side of the window that would suit the answer's mask."""
        current = answer.chip.side
        grid = self.answers.imagery.grid
        if is_cut_off(answer, self.raster, self.rule.border_limit):
            return unique_sides([current * 1.5 + 1], grid)[0]
        extent = extent_on_raster(answer)
        if extent is None:
            return current
        x0, y0, x1, y1 = group.extent()
        size = mask_side(answer)
        least = LEAST_FACTOR * max(x1 - x0, y1 - y0)
        wanted = unique_sides([max(self.rule.mask_factor * size, least)], grid)[0]
        ratio = max(wanted, current) / min(wanted, current)
        return wanted if ratio > self.rule.resize_factor else current

    def _centre_of(self, answer: ChipAnswer, group: PixelPrompts, side: int) -> tuple[float, float]:
        """The mask's centre, moved so that a window of ``side`` still holds the prompts."""
        extent = extent_on_raster(answer)
        prompts = group.extent()
        if extent is None:
            return _centre(group)
        centre = []
        for axis in (0, 1):
            middle = (extent[axis] + extent[axis + 2]) / 2
            slack = 0.35 * side  # the lattice may move the window by an eighth
            low, high = prompts[axis + 2] - slack, prompts[axis] + slack
            centre.append(float(np.clip(middle, min(low, high), max(low, high))))
        return centre[0], centre[1]

    def _ask(
        self,
        chip: Chip,
        prompts: PixelPrompts,
        mask_input: FloatImage | None,
        cancel: CancelToken | None,
        early: EarlyCallback | None = None,
    ) -> ChipAnswer:
        inside = chip.prompts_inside(prompts)
        assert inside is not None, "a focus chip is placed around the prompts it serves"
        return self.answers.ask(chip, inside, mask_input, cancel, early)


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


def _centre(prompts: PixelPrompts) -> tuple[float, float]:
    x0, y0, x1, y1 = prompts.extent()
    return (x0 + x1) / 2, (y0 + y1) / 2


def _first_meaningful(prompts: PixelPrompts) -> int:
    """How many prompts there are up to the first foreground point or the box."""
    count = 1
    while not prompts.first(count).asks_for_something:
        count += 1
    return count
