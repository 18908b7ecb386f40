"""Which window an object is looked at through: several scales, and wider ones where it goes on.

See docs/scale-rule.md.
"""

from __future__ import annotations

import math
from typing import Callable, Optional

import numpy as np

from ..core.chips import Chip, focus_chip
from ..core.masks import iou, logits_between_chips
from ..core.options import ScaleRule
from ..core.pixel_prompts import PixelPrompts
from ..core.progress import CancelToken
from ..core.resample import FloatImage
from ..models.edge_maps import has_edges
from .chip_answer import ChipAnswer
from .chip_answers import ChipAnswers, EarlyCallback
from .focus_state import FocusState, PartialCallback
from .region_around import RegionsAround
from .scale_rule import (
    LEAST_FACTOR,
    area_of,
    contrasts,
    ends_within,
    extent_on_raster,
    first_sides,
    is_cut_off,
    mask_side,
    masks_on,
    shows_no_more,
    unique_sides,
)

#: A mask that goes on in a wider window is, in the window before, the same to this IoU.
SAME_BEFORE = 0.8

#: An answer, and the mask that it was asked with, to the answer with the word of its colours.
Refining = Callable[[ChipAnswer, Optional[FloatImage]], ChipAnswer]


class WindowSearch:
    """Answers the first prompt of an object, through the window that suits what comes out."""

    def __init__(self, answers: ChipAnswers, rule: ScaleRule) -> None:
        self._answers, self._rule = answers, rule
        self._raster = answers.imagery.grid.window
        own = has_edges(answers.predictor.model)
        self._regions = RegionsAround(answers) if own else None

    def glance(self, prompts: PixelPrompts, cancel: CancelToken | None) -> ChipAnswer:
        """The best of the first windows, without following the mask to others."""
        best, seen, _ = self._first_looks(prompts, prompts, cancel, None)
        return self._surer(best, seen, prompts, cancel)

    def first_answer(
        self,
        first: PixelPrompts,
        group: PixelPrompts,
        cancel: CancelToken | None,
        partial: PartialCallback | None,
    ) -> ChipAnswer:
        """Answers the first point or box at several scales and follows the mask that comes out.

        Most small objects are sure in the finest window, and cost one look. What is not sure may
        give way to the region at the click, and what has poured out to what ends within.
        """
        best, seen = self._settled(first, group, cancel, partial)
        return self._surer(best, seen, first, cancel)

    def _surer(
        self,
        best: ChipAnswer,
        seen: list[ChipAnswer],
        first: PixelPrompts,
        cancel: CancelToken | None,
    ) -> ChipAnswer:
        """What an answer to a click gives way to that is not sure, or the answer itself."""
        rule = self._rule
        if first.box is not None:
            return best
        if best.score < rule.region_below:
            region = self._region_at(best, seen, cancel)
            if region is not None:
                return region
        if best.score >= rule.doubt_score or ends_within(best, rule.doubt_border):
            return best
        return self._that_ends_within(best, seen) or best

    def _region_at(
        self, best: ChipAnswer, seen: list[ChipAnswer], cancel: CancelToken | None
    ) -> ChipAnswer | None:
        """The region at the click, if it is another one and more is to be said for it."""
        if self._regions is None:
            return None
        rule, finest = self._rule, min(seen, key=lambda each: each.chip.side)
        window, area = finest.chip.window, area_of(best)
        # Of what is larger than the window that the region is seen in, this says nothing.
        doubted, fits = best.score < rule.doubt_score, area <= window.height * window.width
        found = self._regions.answer(finest, best.score, cancel) if doubted or fits else None
        if found is None:
            return None
        region, chance = found
        likelier = fits and chance >= best.score - rule.region_less
        smaller = doubted and chance >= rule.region_least and area_of(region) < area
        another = iou(*masks_on(region, best)) < rule.region_same
        return region if (likelier or smaller) and another else None

    def _first_looks(
        self,
        first: PixelPrompts,
        group: PixelPrompts,
        cancel: CancelToken | None,
        partial: PartialCallback | None,
    ) -> tuple[ChipAnswer, list[ChipAnswer], bool]:
        """The best of the first windows, all their answers, and whether the best one is sure."""
        seen: list[ChipAnswer] = []
        grid, centre = self._answers.imagery.grid, _centre(group)
        best: ChipAnswer | None = None

        def show(answer: ChipAnswer) -> None:
            assert partial is not None
            partial(FocusState(group, (answer,)))

        for side in first_sides(self._rule, group, grid):
            early = show if best is None and partial is not None else None
            answer = self._ask(focus_chip(grid, centre, side), first, None, cancel, early)
            seen.append(answer)
            best = answer if best is None else self._better(best, answer)
            if best is answer and self._is_sure(answer):
                return best, seen, True
            if early is not None:
                show(answer)  # Other windows are still looked through.
        assert best is not None
        return best, seen, False

    def _settled(
        self,
        first: PixelPrompts,
        group: PixelPrompts,
        cancel: CancelToken | None,
        partial: PartialCallback | None,
    ) -> tuple[ChipAnswer, list[ChipAnswer]]:
        """The best answer, and those of all windows that were looked through."""
        best, seen, is_sure = self._first_looks(first, group, cancel, partial)
        if is_sure:
            return best, seen
        grid = self._answers.imagery.grid
        tried = set(first_sides(self._rule, group, grid))
        for _ in range(self._rule.follow_steps):
            side = self._wanted_side(best, group)
            if side in tried:
                break
            tried.add(side)
            chip = focus_chip(grid, self._centre_of(best, group, side), side)
            if not self._rule.beyond_raster and shows_no_more(chip, best.chip):
                break
            answer = self._ask(chip, first, None, cancel)
            seen.append(answer)
            finer, coarser = sorted((best, answer), key=lambda a: a.chip.side)
            best = self._better(finer, coarser)
            if best is not answer:
                break
        return best, seen

    def followed(
        self,
        alone: ChipAnswer,
        answer: ChipAnswer,
        first: PixelPrompts,
        cancel: CancelToken | None,
        refined: Refining,
    ) -> ChipAnswer:
        """Follows a mask that its colours made grow to the window's border, to wider windows.

        ``alone`` is the model's answer, which ends within; ``refined`` gives an answer the word of
        its colours. A wider window's answer is taken if it is the same mask in the window before.
        """
        limit, grid = self._rule.border_limit, self._answers.imagery.grid
        if first.box is not None or is_cut_off(alone, self._raster, limit):
            return answer
        for _ in range(self._rule.follow_steps):
            if not is_cut_off(answer, self._raster, limit):
                break
            side = unique_sides([answer.chip.side * 1.5 + 1], grid)[0]
            chip = focus_chip(grid, self._centre_of(answer, first, side), side)
            if chip == answer.chip:
                break
            before = logits_between_chips(answer.logits, answer.chip, chip)
            asked = self._ask(chip, first, before, cancel)
            wider = refined(asked, before)
            same = iou(*masks_on(answer, wider))
            if same < SAME_BEFORE or wider.missed_clicks > answer.missed_clicks:
                break
            answer = wider
        return answer

    def _that_ends_within(self, best: ChipAnswer, seen: list[ChipAnswer]) -> ChipAnswer | None:
        """A candidate of the finest window that holds the click and ends within; None without one.

        A click on tundra or between fields may have no answer that the model believes in. The
        widest window then gives the widest mask, over thousands of hectares and on beyond what is
        seen, which is of no use to anybody. Only what is many times larger gives way.
        """
        rule = self._rule
        least = best.score - rule.doubt_fall
        for answer in sorted(seen, key=lambda each: each.chip.side):
            if answer.chip.side >= best.chip.side:
                return None
            parts = [answer.with_choice(index) for index in range(len(answer.candidates.logits))]
            within = [
                part
                for part in parts
                if part.score >= least
                and not part.missed_clicks
                and area_of(part) > 0
                and not is_cut_off(part, self._raster, rule.border_limit)
            ]
            if within:
                liked = max(within, key=lambda part: part.score)
                return liked if area_of(liked) <= rule.doubt_share * area_of(best) else None
        return None

    def _is_sure(self, answer: ChipAnswer) -> bool:
        """Whether looking through other windows as well is not worth its time."""
        return (
            answer.score >= self._rule.sure_score
            and not answer.missed_clicks
            and not is_cut_off(answer, self._raster, self._rule.border_limit)
            and mask_side(answer) >= self._rule.sure_share * answer.chip.side
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
        fine, coarse = contrasts(finer, coarser, self._answers)
        if is_cut_off(finer, self._raster, self._rule.border_limit):
            return coarser
        # A coarser answer that the model itself likes less needs still stronger edges.
        by_box = coarser.prompts.box is not None
        weight = self._rule.box_score_weight if by_box else self._rule.score_weight
        doubt = math.exp(weight * (finer.score - coarser.score))
        return coarser if coarse > self._rule.contrast_ratio * doubt * fine else finer

    def _wanted_side(self, answer: ChipAnswer, group: PixelPrompts) -> int:
        """The side of the window that would suit the answer's mask."""
        current = answer.chip.side
        grid = self._answers.imagery.grid
        if is_cut_off(answer, self._raster, self._rule.border_limit):
            return unique_sides([current * 1.5 + 1], grid)[0]
        extent = extent_on_raster(answer)
        if extent is None:
            return current
        x0, y0, x1, y1 = group.extent()
        size = mask_side(answer)
        least = LEAST_FACTOR * max(x1 - x0, y1 - y0)
        wanted = unique_sides([max(self._rule.mask_factor * size, least)], grid)[0]
        ratio = max(wanted, current) / min(wanted, current)
        return wanted if ratio > self._rule.resize_factor else current

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
        return self._answers.ask(chip, inside, mask_input, cancel, early)


def _centre(prompts: PixelPrompts) -> tuple[float, float]:
    x0, y0, x1, y1 = prompts.extent()
    return (x0 + x1) / 2, (y0 + y1) / 2
