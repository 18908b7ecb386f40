from dataclasses import replace

import numpy as np
import pytest

from s2sam_qgis.core.chips import focus_chip
from s2sam_qgis.core.errors import Cancelled
from s2sam_qgis.core.masks import iou
from s2sam_qgis.core.options import ScaleRule
from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.workflow import window_search
from s2sam_qgis.workflow.chip_answers import ChipAnswers
from s2sam_qgis.workflow.focus_run import FocusRun
from s2sam_qgis.workflow.window_search import WindowSearch
from tests.workflow.conftest import FIELD, LAKE, block_mask, drawn, imagery_of


def prompts(points=(), labels=(), box=None, prompt_id=1, box_position=0):
    xy = np.asarray(points, float).reshape(-1, 2)
    return PixelPrompts(prompt_id, xy, np.asarray(labels, np.int64), box, box_position)


def mask_of(run, prompt):
    grid = run.answers.imagery.grid
    return run.mask(run.answer(prompt)).on(grid.window)


def test_one_click_finds_the_block_it_is_in(answers):
    run = FocusRun(answers)
    for block in (FIELD, LAKE):
        row, col, height, width, _ = block
        click = prompts([(col + width / 2, row + height / 2)], [1])
        assert iou(mask_of(run, click), block_mask((600, 700), block)) > 0.9


def test_a_box_finds_the_block_it_is_drawn_around(answers):
    row, col, height, width, _ = FIELD
    box = (col - 3.0, row - 3.0, col + width + 3.0, row + height + 3.0)
    mask = mask_of(FocusRun(answers), prompts(box=box))
    assert iou(mask, block_mask((600, 700), FIELD)) > 0.85


def test_clicks_one_by_one_and_from_a_file_agree(answers):
    run = FocusRun(answers)
    everything = prompts([(340, 230), (320, 215), (200, 500), (250, 100)], [1, 1, 0, 0])
    state = None
    for count in range(1, everything.count + 1):
        state = run.answer(everything.first(count), before=state)
    at_once = FocusRun(answers).answer(everything)
    assert [a.chip for a in state.answers] == [a.chip for a in at_once.answers]
    for clicked, replayed in zip(state.answers, at_once.answers):
        np.testing.assert_array_equal(clicked.logits, replayed.logits)


def test_a_changed_history_is_replayed_from_the_start(answers):
    run = FocusRun(answers)
    before = run.answer(prompts([(340, 230), (200, 500)], [1, 0]))
    moved = prompts([(200, 500), (340, 230)], [1, 0])
    from_before = run.answer(moved, before=before)
    np.testing.assert_array_equal(
        from_before.answers[0].logits, run.answer(moved).answers[0].logits
    )


def test_background_alone_gives_an_empty_mask_without_encoding(answers):
    run = FocusRun(answers)
    mask = run.mask(run.answer(prompts([(340, 230)], [0])))
    assert mask.pixels == 0
    assert answers.effort.encoded == 0


def test_background_first_then_foreground(answers):
    found = mask_of(FocusRun(answers), prompts([(100, 100), (340, 230)], [0, 1]))
    assert iou(found, block_mask((600, 700), FIELD)) > 0.9


def test_far_apart_points_of_one_object_get_chips_of_their_own(predictor):
    colour = (200, 180, 120)
    blocks = [(100, 100, 60, 60, colour), (2300, 2400, 60, 60, colour)]
    imagery = imagery_of(drawn(2500, 2600, blocks))
    run = FocusRun(ChipAnswers(imagery, predictor, EmbeddingStore(None)))
    state = run.answer(prompts([(130, 130), (2430, 2330)], [1, 1]))
    assert len(state.answers) == 2
    mask = run.mask(state)
    assert len(mask.pieces) == 2
    expected = sum(block_mask((2500, 2600), block) for block in blocks).astype(bool)
    assert iou(mask.on(imagery.grid.window), expected) > 0.85


def test_an_object_larger_than_a_chip_is_seen_through_a_wider_window(predictor):
    lake = (300, 300, 1400, 1500, (20, 40, 90))
    imagery = imagery_of(drawn(2000, 2100, [lake]))
    run = FocusRun(ChipAnswers(imagery, predictor, EmbeddingStore(None)))
    state = run.answer(prompts([(1000, 1000)], [1]))
    assert max(state.answers[0].chip.window.shape) > 1400
    assert iou(run.mask(state).on(imagery.grid.window), block_mask((2000, 2100), lake)) > 0.9


def test_a_raster_much_smaller_than_a_chip(predictor):
    block = (10, 12, 20, 15, (200, 180, 120))
    imagery = imagery_of(drawn(50, 40, [block]))
    run = FocusRun(ChipAnswers(imagery, predictor, EmbeddingStore(None)))
    mask = mask_of(run, prompts([(20, 20)], [1]))
    assert mask.shape == (50, 40)
    assert iou(mask, block_mask((50, 40), block)) > 0.6


def test_a_mask_never_covers_nodata(predictor):
    image = drawn(600, 700, [LAKE])
    valid = np.ones((600, 700), bool)
    valid[:, :160] = False
    imagery = imagery_of(image, valid)
    run = FocusRun(ChipAnswers(imagery, predictor, EmbeddingStore(None)))
    mask = mask_of(run, prompts([(250, 500)], [1]))
    assert mask.any()
    assert not mask[~valid].any()


def test_a_second_object_in_the_same_place_encodes_nothing(answers):
    run = FocusRun(answers)
    run.answer(prompts([(340, 230)], [1]))
    encoded = answers.effort.encoded
    assert encoded > 0
    run.answer(prompts([(341, 231)], [1], prompt_id=2))
    assert answers.effort.encoded == encoded


def test_cancelling_raises_and_the_next_run_works(answers):
    run = FocusRun(answers)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        run.run([prompts([(340, 230)], [1])], cancel)
    assert run.run([prompts([(340, 230)], [1])], CancelToken())[0].pixels > 0


def test_a_full_tile_reads_only_its_windows(predictor):
    class Watched:
        """A source of 10980 x 10980 pixels that makes up what is read and counts it."""

        def __init__(self, source):
            self._source = source
            self.pixels = 0

        def __getattr__(self, name):
            return getattr(self._source, name)

        def read(self, bands, window, shape=None):
            self.pixels += window.width * window.height if shape is None else shape[0] * shape[1]
            return self._source.read(bands, window, shape)

    image = np.broadcast_to(np.uint8(80), (3, 10980, 10980))
    imagery = imagery_of(drawn(64, 64, []))
    from s2sam_qgis.core.grid import RasterGrid
    from s2sam_qgis.core.source import Band, SourceDescription

    class Flat:
        grid = RasterGrid("EPSG:32633", (10.0, 0.0, 4e5, 0.0, -10.0, 54e5), 10980, 10980)
        description = SourceDescription("flat", tuple(Band(i, str(i)) for i in (1, 2, 3)), "uint8")
        uri = identity = "flat"

        @staticmethod
        def read(bands, window, shape=None):
            height, width = shape or window.shape
            rng = np.random.default_rng(window.col)
            values = image[: len(bands), :height, :width] + rng.normal(0, 3, (3, height, width))
            return values.astype(np.float32), np.ones((height, width), bool)

    watched = Watched(Flat())
    imagery = type(imagery)(watched, (1, 2, 3), imagery.stretch)
    run = FocusRun(ChipAnswers(imagery, predictor, EmbeddingStore(None)))
    run.mask(run.answer(prompts([(5000, 5000)], [1], box=(4990.0, 4990.0, 5020.0, 5020.0))))
    assert 0 < watched.pixels < 4_000_000


@pytest.mark.parametrize(
    ("fall", "click", "box"),
    [(0.0, 512, 512), (0.15, 128, 512), (0.3, 128, 128)],
    ids=["as sure", "less sure", "much less sure"],
)
def test_after_a_click_a_doubtful_wide_mask_needs_the_stronger_edges(
    answers, monkeypatch, fall, click, box
):
    """2.3 times as strong; 1.5 are asked of a mask as sure, and exp(4 or 2 x fall) times that."""
    monkeypatch.setattr(window_search, "contrasts", lambda *_: (1.0, 2.3))
    search = WindowSearch(answers, ScaleRule())
    row, col, height, width, _ = FIELD
    middle = (col + width / 2, row + height / 2)
    around = (col - 3.0, row - 3.0, col + width + 3.0, row + height + 3.0)
    for asked, expected in ((prompts([middle], [1]), click), (prompts(box=around), box)):
        rated = []
        for side, score in ((128, 0.6), (512, 0.6 - fall)):
            chip = focus_chip(answers.imagery.grid, middle, side)
            answer = answers.ask(chip, chip.prompts_inside(asked))
            scores = np.full(len(answer.candidates.logits), score, np.float32)
            rated.append(
                replace(answer, candidates=replace(answer.candidates, predicted_iou=scores))
            )
        assert search._better(*rated).chip.side == expected
