"""Follows an object from one date to the next: its last mask is the start, its outline may move.

A fixed replay asks the same clicks on each date; what has shrunk away from under them is missed.
Following asks about the middle of the last mask, hands that mask to the decoder as a faint hint,
and prefers the candidate that continues it. It stops, and says so, where what was found is no
continuation.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..core.chips import Chip, focus_chip
from ..core.corrections import SURE
from ..core.errors import RasterError
from ..core.grid import FloatArray, RasterGrid, Window
from ..core.masks import CELL, LOW_RES_SIZE, BoolMask, iou
from ..core.messages import tr
from ..core.pixel_prompts import PixelPrompts
from ..core.progress import CancelToken, ProgressCallback, no_progress
from ..core.prompts import PromptId
from ..core.resample import FloatImage
from .chip_answer import ChipAnswer, used_cells
from .chip_answers import ChipAnswers
from .clear_sky import DateUse, Sky, object_cells
from .focus_run import FocusRun
from .focus_state import FocusState
from .imagery import Imagery
from .object_mask import ObjectMask
from .placed_masks import PlacedMask, in_other_crs
from .scale_rule import is_cut_off, unique_sides

#: An object is lost where the model expects less overlap with the truth than this,
LEAST_SCORE = 0.4
#: or where the new mask and the last one overlap less (intersection over union). A disc that
#: moves by a third of its width overlaps .4.
LEAST_OVERLAP = 0.4

#: How much a candidate's overlap with the last mask counts beside its predicted IoU.
CONTINUITY = 0.5

#: The last mask as the decoder's mask input: so many logits inside, the negative outside. Faint,
#: because a sure mask pins the outline where it was: with 8, a lake that moves by a quarter of its
#: width a date is lost after four dates; with 1 it is outlined to .98.
MEMORY = 1.0

#: Masks are thinned to this many pixels a side where their middle is looked for.
_MOST_CELLS = 128

#: How following ended for an object.
LOST, HIDDEN = "lost", "hidden"


@dataclass(frozen=True)
class Trail:
    """Where the objects of a run were last seen: masks by object, and the image of that date.

    Without ``before`` cloud is told by a scene classification alone.
    """

    starts: Mapping[PromptId, PlacedMask] = field(default_factory=dict)
    before: Imagery | None = None


@dataclass(frozen=True)
class Followed:
    """One step: ``overlap`` with the last mask (0-1); ``why`` it ended, "" where it goes on.

    ``hidden`` is the share of the object under cloud or without image.
    """

    overlap: float = 0.0
    why: str = ""
    hidden: float = 0.0


def middle_of(start: PlacedMask) -> tuple[float, float] | None:
    """Map position (x, y), in the mask's CRS, of the middle of a mask's widest place.

    None for an empty mask. Found by peeling: the pixel that outlasts the others, nearest to the
    centre of those that do.
    """
    step = max(1, -(-max(start.mask.shape) // _MOST_CELLS))
    thin = np.pad(start.mask[::step, ::step], 1)
    if not thin.any():
        thin, step = np.pad(start.mask, 1), 1
    if not thin.any():
        return None
    left = thin
    while True:
        inner = left.copy()
        for axis in (0, 1):
            inner &= np.roll(left, 1, axis) & np.roll(left, -1, axis)
        if not inner.any():
            break
        left = inner
    rows, cols = np.nonzero(left)
    off = (rows - rows.mean()) ** 2 + (cols - cols.mean()) ** 2
    at = int(off.argmin())
    row, col = (int(rows[at]) - 1) * step, (int(cols[at]) - 1) * step
    xs, ys = start.grid.to_map([col + 0.5], [row + 0.5])
    return float(xs[0]), float(ys[0])


class Follower:
    """Follows objects onto one imagery."""

    def __init__(self, answers: ChipAnswers, trail: Trail, mask_factor: float) -> None:
        self._answers, self._trail, self._factor = answers, trail, mask_factor
        before = trail.before
        imagery = answers.imagery
        self._sky = Sky(imagery, before if before is not None else imagery)

    def step(
        self, prompts: PixelPrompts, start: PlacedMask, cancel: CancelToken | None = None
    ) -> tuple[ChipAnswer | None, Followed]:
        """The answer on this date for a point in the middle of the last mask."""
        grid = self._answers.imagery.grid
        extent = _extent_on(start, grid)
        if extent is None:
            return None, Followed(why=LOST)
        centre = (extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2
        size = max(extent[2] - extent[0], extent[3] - extent[1])
        side = unique_sides([self._factor * size], grid)[0]
        chip = focus_chip(grid, centre, side)
        hidden = self._look(chip, start)
        if hidden.why:
            return None, Followed(why=HIDDEN, hidden=hidden.share)
        answer, found = self._ask(chip, prompts, start, cancel)
        if not found.why and is_cut_off(answer, grid.window, 0.0):
            wider = focus_chip(grid, centre, unique_sides([1.5 * chip.side + 1], grid)[0])
            answer, found = self._ask(wider, prompts, start, cancel)
        return answer, found

    def _look(self, chip: Chip, start: PlacedMask) -> DateUse:
        logits = start_logits(start, chip, self._answers.imagery.grid)
        return self._sky.look(chip, object_cells(logits, used_cells(chip)))

    def _ask(
        self, chip: Chip, prompts: PixelPrompts, start: PlacedMask, cancel: CancelToken | None
    ) -> tuple[ChipAnswer, Followed]:
        """The mask that continues the last one best, and whether the object is there at all.

        It is looked for twice, without and with the last mask. Only the look that does not know
        the last mask can tell that the object is gone.
        """
        last = start_logits(start, chip, self._answers.imagery.grid)
        inside = chip.prompts_inside(prompts)
        assert inside is not None, "the chip lies around the last mask"
        fresh = self._answers.ask(chip, inside, None, cancel)
        fresh, worth, overlap = _continuing(fresh, last > 0)
        lost = fresh.score < LEAST_SCORE or overlap < LEAST_OVERLAP
        if lost:
            return fresh, Followed(overlap, LOST)
        led = self._answers.ask(chip, inside, np.asarray(MEMORY / SURE * last), cancel)
        led, led_worth, led_overlap = _continuing(led, last > 0)
        if led_worth > worth:
            return led, Followed(led_overlap)
        return fresh, Followed(overlap)


def _continuing(answer: ChipAnswer, last: BoolMask) -> tuple[ChipAnswer, float, float]:
    """An answer with the candidate that continues a mask best, what that is worth, the overlap."""
    overlaps = np.array([iou(logits > 0, last) for logits in answer.candidates.logits])
    worth = np.asarray(answer.candidates.predicted_iou) + CONTINUITY * overlaps
    best = int(np.argmax(worth))
    return answer.with_choice(best), float(worth[best]), float(overlaps[best])


def start_logits(start: PlacedMask, chip: Chip, grid: RasterGrid) -> FloatImage:
    """A mask of another date as low-resolution logits (256, 256) of a chip."""
    cells = (np.arange(LOW_RES_SIZE) + 0.5) * CELL / chip.zoom
    cols, rows = np.meshgrid(chip.window.col + cells, chip.window.row + cells)
    inside = _sampled(start, grid, cols, rows)
    return np.where(inside, SURE, -SURE).astype(np.float32)


def _sampled(start: PlacedMask, grid: RasterGrid, cols: FloatArray, rows: FloatArray) -> BoolMask:
    xs, ys = in_other_crs(grid, start.grid, *grid.to_map(cols, rows))
    at_cols, at_rows = (np.floor(axis).astype(np.int64) for axis in start.grid.to_pixel(xs, ys))
    height, width = start.mask.shape
    there = (at_cols >= 0) & (at_cols < width) & (at_rows >= 0) & (at_rows < height)
    found: BoolMask = np.zeros(cols.shape, bool)
    found[there] = start.mask[at_rows[there], at_cols[there]]
    return found


def _extent_on(start: PlacedMask, grid: RasterGrid) -> tuple[float, float, float, float] | None:
    """Bounds (x0, y0, x1, y1) of a mask in a raster's pixels; None where they do not meet."""
    rows, cols = np.nonzero(start.mask)
    if not len(rows):
        return None
    x = np.array([cols.min(), cols.max() + 1, cols.min(), cols.max() + 1], np.float64)
    y = np.array([rows.min(), rows.min(), rows.max() + 1, rows.max() + 1], np.float64)
    try:
        xs, ys = in_other_crs(start.grid, grid, *start.grid.to_map(x, y))
    except RasterError:
        return None
    at_cols, at_rows = grid.to_pixel(xs, ys)
    x0, y0, x1, y1 = (
        float(value) for value in (at_cols.min(), at_rows.min(), at_cols.max(), at_rows.max())
    )
    window = Window(int(x0), int(y0), max(1, int(x1 - x0)), max(1, int(y1 - y0)))
    return None if window.intersection(grid.window).is_empty else (x0, y0, x1, y1)


def follow_all(
    focus: FocusRun,
    prompts: Sequence[PixelPrompts],
    trail: Trail,
    cancel: CancelToken,
    progress: ProgressCallback = no_progress,
) -> tuple[list[ObjectMask], dict[PromptId, Followed]]:
    """Masks of every object: those of the trail are followed, others asked as ever.

    What should be said of them is added to ``focus.notes``.
    """
    follower = Follower(focus.answers, trail, focus.rule.mask_factor)
    masks: list[ObjectMask] = []
    followed: dict[PromptId, Followed] = {}
    for done, prompt in enumerate(prompts):
        cancel.raise_if_cancelled()
        progress(
            done / len(prompts),
            tr("object {number} of {count}").format(number=done + 1, count=len(prompts)),
        )
        start = trail.starts.get(prompt.prompt_id)
        if start is None:
            masks += focus.run([prompt], cancel)
            continue
        answer, found = follower.step(prompt, start, cancel)
        followed[prompt.prompt_id] = found
        if found.why or answer is None:
            score, chips = (None, 0) if answer is None else (answer.score, 1)
            masks.append(ObjectMask(prompt.prompt_id, (), score, None, chips))
            focus.notes.append(_told(prompt.prompt_id, found))
        else:
            masks.append(focus.mask(FocusState(prompt, (answer,))))
    return masks, followed


def _told(prompt_id: PromptId, found: Followed) -> str:
    if found.why == HIDDEN:
        return tr(
            "Object {id!r}: {percent} % of it is under cloud or shadow, or without image. It was "
            "not outlined here, and is followed from its last outline on the next date."
        ).format(id=prompt_id, percent=round(100 * found.hidden))
    return tr(
        "Object {id!r} was lost: what was found here overlaps its last outline by {percent} %. "
        "Following it stops on this date."
    ).format(id=prompt_id, percent=round(100 * found.overlap))
