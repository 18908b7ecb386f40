from dataclasses import replace

import numpy as np
import pytest

from s2sam_qgis.core.errors import PromptError
from s2sam_qgis.core.prompt_edits import with_box, with_candidate, with_point, without
from s2sam_qgis.core.prompts import PIXEL, PromptSet
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.workflow.scale_rule import rule_for
from s2sam_qgis.workflow.session import Session
from tests.workflow.conftest import FIELD, block_mask

EMPTY = PromptSet((), PIXEL)
INSIDE, OTHER = (340, 230), (320, 215)
OUTSIDE_FIELD = (200, 500)


@pytest.fixture
def session(imagery, predictor):
    return Session(imagery, predictor, EmbeddingStore(None))


def click(session, prompts, prompt_id=1):
    request = session.request(prompts, prompt_id)
    if request is not None:
        assert session.accept(session.compute(request))
    return request


def test_a_click_gives_an_outline_around_it(session):
    click(session, with_point(EMPTY, 1, 1, INSIDE))
    rings = session.outline(1)
    assert rings
    outer = max(rings, key=len)
    xs, ys = session.imagery.grid.to_pixel(outer[:, 0], outer[:, 1])
    row, col, height, width, _ = FIELD
    assert abs(xs.min() - col) < 3
    assert abs(xs.max() - col - width) < 3
    assert abs(ys.min() - row) < 3
    assert abs(ys.max() - row - height) < 3


def test_the_mask_is_the_full_one(session):
    click(session, with_point(EMPTY, 1, 1, INSIDE))
    mask = session.mask(1).on(session.imagery.grid.window)
    assert (mask & block_mask(mask.shape, FIELD)).sum() > 0.9 * 60 * 80


def test_an_answer_that_a_newer_request_overtook_is_dropped(session):
    first = with_point(EMPTY, 1, 1, INSIDE)
    old = session.request(first, 1)
    new = session.request(with_point(first, 1, 0, OUTSIDE_FIELD), 1)
    late = session.compute(old)
    assert session.accept(session.compute(new))
    state = session.state(1)
    assert not session.accept(late)
    assert session.state(1) is state


def test_requests_of_different_objects_do_not_overtake_each_other(session):
    prompts = with_point(with_point(EMPTY, 1, 1, INSIDE), 2, 1, OUTSIDE_FIELD)
    one, two = session.request(prompts, 1), session.request(prompts, 2)
    assert session.accept(session.compute(two))
    assert session.accept(session.compute(one))
    assert session.state(1) is not None
    assert session.state(2) is not None


def test_undoing_a_click_needs_no_model(session):
    one = with_point(EMPTY, 1, 1, INSIDE)
    click(session, one)
    first = session.state(1)
    two = with_point(one, 1, 0, OUTSIDE_FIELD)
    click(session, two)
    decoded = session.answers.effort.decoded
    click(session, without(two, 1))
    assert session.answers.effort.decoded == decoded
    np.testing.assert_array_equal(session.state(1).answers[0].logits, first.answers[0].logits)


def test_removing_the_last_prompt_forgets_the_object(session):
    one = with_point(EMPTY, 1, 1, INSIDE)
    click(session, one)
    late = session.request(one, 1)
    assert session.request(without(one, 0), 1) is None
    assert session.outline(1) == []
    assert not session.accept(session.compute(late))


def test_a_prompt_outside_is_refused_and_the_state_stays(session):
    one = with_point(EMPTY, 1, 1, INSIDE)
    click(session, one)
    with pytest.raises(PromptError, match="outside the raster"):
        session.request(with_point(one, 1, 1, (5000, 10)), 1)
    assert session.outline(1)


def test_candidates_are_gone_through_by_size_and_come_round(session):
    prompts = with_point(EMPTY, 1, 1, INSIDE)
    click(session, prompts)
    chosen, count = session.candidates(1)
    assert count == 3
    sizes = []
    for _ in range(count):
        prompts = with_candidate(prompts, 1, session.next_candidate(1))
        decoded = session.answers.effort.decoded
        assert session.recall(session.request(prompts, 1))
        assert session.answers.effort.decoded == decoded
        sizes.append(int((session.state(1).answers[0].logits > 0).sum()))
    assert session.candidates(1)[0] == chosen
    start = sizes.index(min(sizes))
    turned = sizes[start:] + sizes[:start]
    assert turned == sorted(turned)


def test_hovering_encodes_nothing(session):
    grid = session.imagery.grid
    x, y = (float(v) for v in grid.to_map(*INSIDE))
    assert session.hover(x, y) is None
    assert session.answers.effort.encoded == 0
    for chip in session.chips_ahead(x, y):
        session.encode(chip)
    encoded = session.answers.effort.encoded
    assert session.chips_ahead(x, y) == []
    assert session.hover(x, y)
    assert session.answers.effort.encoded == encoded
    assert session.hover(0.0, 0.0) is None


def test_needs_encoding_is_told_before(session):
    prompts = with_point(EMPTY, 1, 1, INSIDE)
    assert session.needs_encoding(session.request(prompts, 1))
    click(session, prompts)
    assert not session.needs_encoding(session.request(with_point(prompts, 1, 1, OTHER), 1))


def test_while_other_windows_are_looked_through_there_is_something_to_show(imagery, predictor):
    never_sure = replace(rule_for(predictor.model.name), sure_score=2.0)
    session = Session(imagery, predictor, EmbeddingStore(None), never_sure)
    request = session.request(with_point(EMPTY, 1, 1, INSIDE), 1)
    partial = []
    answer = session.compute(request, partial=partial.append)
    assert partial
    assert all(session.preview(answer) for answer in partial)
    assert session.accept(answer)
    session.request(with_point(EMPTY, 1, 0, OTHER), 1)
    assert session.preview(partial[0]) == []


def test_a_box_that_is_replaced(session):
    ring = [(290, 190), (390, 190), (390, 270), (290, 270)]
    prompts = with_box(EMPTY, 1, ring)
    click(session, prompts)
    small = session.mask(1).pixels
    wide = [(100, 190), (600, 190), (600, 560), (100, 560)]
    click(session, with_box(prompts, 1, wide))
    assert session.mask(1).pixels != small
