"""What was drawn by hand in masks: clicked, replayed from a file, fed to the next click."""

import numpy as np
import pytest

from s2sam_qgis.core.corrections import ADD, CUT, SURE, PixelCorrection
from s2sam_qgis.core.errors import PromptError
from s2sam_qgis.core.grid import Window
from s2sam_qgis.core.options import GRID, SegmentOptions
from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.core.prompt_edits import with_correction, with_point, without_corrections
from s2sam_qgis.core.prompts import PIXEL, PromptSet
from s2sam_qgis.core.region import Region
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.workflow.corrected_mask import corrected_mask
from s2sam_qgis.workflow.object_mask import MaskPiece, ObjectMask
from s2sam_qgis.workflow.segment import segment
from s2sam_qgis.workflow.session import Session
from tests.workflow.conftest import FIELD, drawn, imagery_of

ROW, COL, HEIGHT, WIDTH, _ = FIELD
INSIDE = (COL + 40, ROW + 30)
ELSEWHERE = (COL + 95, ROW + 30)
EMPTY = PromptSet((), PIXEL)


def square(x, y, side=20):
    return [(x, y), (x + side, y), (x + side, y + side), (x, y + side)]


LEFT_END = square(COL - 5, ROW - 5, 25)
BESIDE = square(COL + 100, ROW, 30)


@pytest.fixture
def session(imagery, predictor):
    return Session(imagery, predictor, EmbeddingStore(None))


def answer(session, prompts, prompt_id=1):
    request = session.request(prompts, prompt_id)
    assert session.accept(session.compute(request))
    return session.mask(prompt_id).on(session.imagery.grid.window)


def area(mask, ring):
    (x0, y0), _, (x1, y1), _ = ring
    return mask[y0:y1, x0:x1]


def test_areas_are_cut_and_added_without_the_model(session):
    clicked = with_point(EMPTY, 1, 1, INSIDE)
    before = answer(session, clicked)
    decoded = session.answers.effort.decoded
    cut = with_correction(clicked, 1, CUT, [LEFT_END])
    both = with_correction(cut, 1, ADD, [BESIDE])
    mask = answer(session, both)
    assert session.answers.effort.decoded == decoded
    assert area(before, LEFT_END).any()
    assert not area(mask, LEFT_END).any()
    assert area(mask, BESIDE).all()
    changed = before != mask
    area(changed, LEFT_END)[:] = False
    area(changed, BESIDE)[:] = False
    assert not changed.any(), "nothing else changes"
    np.testing.assert_array_equal(answer(session, clicked), before)


def test_the_preview_shows_what_will_be_written(session):
    prompts = with_point(EMPTY, 1, 1, INSIDE)
    prompts = with_correction(prompts, 1, CUT, [LEFT_END])
    prompts = with_correction(prompts, 1, ADD, [BESIDE])
    mask = answer(session, prompts)
    pixels = [session.imagery.grid.to_pixel(r[:, 0], r[:, 1]) for r in session.outline(1)]
    rings = tuple(tuple(zip(x.tolist(), y.tolist())) for x, y in pixels)
    shown = PixelCorrection(True, rings).covered(mask.shape, (0, 0))
    assert not area(shown, LEFT_END).any()
    assert area(shown, BESIDE).all()
    assert (shown & mask).sum() / (shown | mask).sum() > 0.95


def test_the_next_click_starts_from_the_corrected_mask(session, monkeypatch):
    prompts = with_correction(with_point(EMPTY, 1, 1, INSIDE), 1, CUT, [LEFT_END])
    answer(session, prompts)
    inputs = []
    decode = session.answers.predictor.decode

    def spy(embedding, asked, mask_input, cancel=None):
        inputs.append(mask_input)
        return decode(embedding, asked, mask_input, cancel)

    monkeypatch.setattr(session.answers.predictor, "decode", spy)
    answer(session, with_point(prompts, 1, 0, ELSEWHERE))
    (mask_input,) = inputs
    chip = session.state(1).answers[0].chip
    (x, y), *_ = chip.to_chip([(COL + 8, ROW + 8)]) / 4
    assert mask_input[int(y), int(x)] == -SURE


def test_clicked_and_replayed_masks_are_the_same(session, imagery, predictor):
    prompts = with_correction(with_point(EMPTY, 1, 1, INSIDE), 1, CUT, [LEFT_END])
    answer(session, prompts)
    prompts = with_point(prompts, 1, 0, ELSEWHERE)
    answer(session, prompts)
    prompts = with_correction(prompts, 1, ADD, [BESIDE])
    clicked = answer(session, prompts)
    run = segment(imagery, predictor, EmbeddingStore(None), prompts)
    np.testing.assert_array_equal(run.mask_of(1), clicked)
    without = segment(imagery, predictor, EmbeddingStore(None), without_corrections(prompts, 1))
    assert (without.mask_of(1) != clicked).any()


def test_a_later_click_in_a_cut_area_counts(session):
    prompts = with_correction(with_point(EMPTY, 1, 1, INSIDE), 1, CUT, [LEFT_END])
    assert not area(answer(session, prompts), LEFT_END).any()
    mask = answer(session, with_point(prompts, 1, 1, (COL + 10, ROW + 10)))
    assert area(mask, LEFT_END).any()


def test_an_object_may_be_drawn_without_a_click(session, imagery, predictor):
    prompts = with_correction(EMPTY, 1, ADD, [BESIDE])
    mask = answer(session, prompts)
    assert session.answers.effort.decoded == 0
    assert mask.sum() == 900
    assert len(session.outline(1)) == 1
    run = segment(imagery, predictor, EmbeddingStore(None), prompts)
    np.testing.assert_array_equal(run.mask_of(1), mask)
    assert run.warnings == ()
    assert session.request(with_correction(EMPTY, 2, CUT, [BESIDE]), 2) is None


def test_the_grid_plan_takes_corrections_too(imagery, predictor):
    prompts = with_correction(with_point(EMPTY, 1, 1, INSIDE), 1, CUT, [LEFT_END])
    prompts = with_correction(prompts, 1, ADD, [BESIDE])
    run = segment(imagery, predictor, EmbeddingStore(None), prompts, SegmentOptions(GRID))
    assert not area(run.mask_of(1), LEFT_END).any()
    assert area(run.mask_of(1), BESIDE).all()


def test_nothing_is_added_where_the_image_holds_nothing(predictor):
    valid = np.ones((600, 700), bool)
    valid[:, COL + 110 :] = False
    imagery = imagery_of(drawn(600, 700, [FIELD]), valid)
    run = segment(
        imagery, predictor, EmbeddingStore(None), with_correction(EMPTY, 1, ADD, [BESIDE])
    )
    assert area(run.mask_of(1), BESIDE).sum() == 10 * 30


def test_a_region_clips_what_was_added(imagery, predictor):
    prompts = with_correction(with_point(EMPTY, 1, 1, INSIDE), 1, ADD, [BESIDE])
    region = Window(COL - 50, ROW - 50, 160, 200)
    options = SegmentOptions(region=Region(region))
    run = segment(imagery, predictor, EmbeddingStore(None), prompts, options)
    (mask,) = run.masks
    assert mask.window.col_end == region.col_end


def test_an_object_drawn_elsewhere_is_outside(session):
    far = with_correction(EMPTY, 1, ADD, [square(5000, 5000)])
    with pytest.raises(PromptError, match="outside"):
        session.request(far, 1)


def test_pieces_that_an_area_joins_become_one():
    window = Window(0, 0, 100, 20)

    def piece(col):
        return MaskPiece(Window(col, 0, 10, 10), np.ones((10, 10), bool))

    pieces = tuple(piece(col) for col in (0, 20, 80))
    bridge = PixelCorrection(True, (((5.0, 2.0), (25.0, 2.0), (25.0, 6.0), (5.0, 6.0)),))
    prompts = PixelPrompts(1, np.zeros((0, 2)), np.zeros(0, np.int64), corrections=(bridge,))
    mask = ObjectMask(1, pieces, 0.9, 0.9, 1)
    found = corrected_mask(mask, prompts, window, lambda w: np.ones(w.shape, bool))
    assert len(found.pieces) == 2
    assert found.pixels == 300 + 10 * 4
    np.testing.assert_array_equal(found.on(window)[:, 60:], mask.on(window)[:, 60:])
    away = PixelCorrection(False, (((-1.0, -1.0), (99.0, -1.0), (99.0, 15.0), (-1.0, 15.0)),))
    erased = PixelPrompts(1, prompts.points, prompts.labels, corrections=(away,))
    gone = corrected_mask(mask, erased, window, lambda w: np.ones(w.shape, bool))
    assert gone.pieces == ()
