"""Another mask that was chosen: what the session shows is what a run of the prompts writes."""

import numpy as np
import pytest

from s2sam_qgis.core.options import GRID, SegmentOptions
from s2sam_qgis.core.prompt_edits import with_box, with_candidate, with_point
from s2sam_qgis.core.prompt_geojson import format_prompts, parse_prompts
from s2sam_qgis.core.prompts import PIXEL, PromptSet
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.workflow.cluster.wire import prompts_from_json, prompts_to_json
from s2sam_qgis.workflow.segment import segment
from s2sam_qgis.workflow.session import Session

EMPTY = PromptSet((), PIXEL)
INSIDE, NEAR, OUTSIDE = (340, 230), (320, 215), (200, 500)
AROUND = ((300, 200), (420, 200), (420, 300), (300, 300))


@pytest.fixture
def session(imagery, predictor):
    return Session(imagery, predictor, EmbeddingStore(None))


def click(session, prompts):
    request = session.request(prompts, 1)
    if not session.recall(request):
        assert session.accept(session.compute(request))
    return prompts


def other(session, prompts):
    """What the key C does."""
    return click(session, with_candidate(prompts, 1, session.next_candidate(1)))


def shown(session):
    return session.mask(1).on(session.imagery.grid.window)


def written(session, prompts, plan=None):
    options = SegmentOptions(plan) if plan else None
    store = EmbeddingStore(None)
    return segment(session.imagery, session.answers.predictor, store, prompts, options)


def test_a_run_writes_the_mask_that_was_chosen(session):
    prompts = click(session, with_point(EMPTY, 1, 1, INSIDE))
    own = shown(session)
    prompts = other(session, prompts)
    assert (shown(session) != own).any()
    np.testing.assert_array_equal(written(session, prompts).mask_of(1), shown(session))


def test_later_clicks_start_from_it(session):
    prompts = other(session, click(session, with_point(EMPTY, 1, 1, INSIDE)))
    chosen = session.state(1).answers[0].logits
    asked = []
    decode = session.answers.predictor.decode

    def watched(embedding, given, mask_input=None, cancel=None):
        asked.append(mask_input)
        return decode(embedding, given, mask_input, cancel)

    session.answers.predictor.decode = watched
    try:
        prompts = click(session, with_point(prompts, 1, 0, NEAR))
    finally:
        session.answers.predictor.decode = decode
    np.testing.assert_array_equal(asked[0], chosen)
    np.testing.assert_array_equal(written(session, prompts).mask_of(1), shown(session))


@pytest.mark.parametrize("box_after", [0, 1, 2])
def test_with_a_box_wherever_it_was_drawn(session, box_after):
    prompts = EMPTY
    for step in range(3):
        place = (INSIDE[0] + 5 * step, INSIDE[1])
        changed = (
            with_box(prompts, 1, AROUND) if step == box_after else with_point(prompts, 1, 1, place)
        )
        prompts = other(session, click(session, changed))
    np.testing.assert_array_equal(written(session, prompts).mask_of(1), shown(session))


def test_on_chips_of_its_own_too(session):
    far = (session.imagery.grid.width - 40, session.imagery.grid.height - 40)
    prompts = other(session, click(session, with_point(EMPTY, 1, 1, (40, 40))))
    prompts = other(session, click(session, with_point(prompts, 1, 1, far)))
    prompts = click(session, with_point(prompts, 1, 0, (far[0] - 10, far[1])))
    np.testing.assert_array_equal(written(session, prompts).mask_of(1), shown(session))


def test_taking_it_back_shows_the_mask_before_without_the_model(session):
    plain = click(session, with_point(EMPTY, 1, 1, INSIDE))
    before = session.state(1).answers[0].chosen
    other(session, plain)
    assert session.state(1).answers[0].chosen != before
    decoded = session.answers.effort.decoded
    click(session, plain)
    assert session.state(1).answers[0].chosen == before
    assert session.answers.effort.decoded == decoded


def test_a_chosen_mask_that_the_model_lacks_leaves_its_favourite(session):
    plain = click(session, with_point(EMPTY, 1, 1, INSIDE))
    found = written(session, with_candidate(plain, 1, 9))
    np.testing.assert_array_equal(found.mask_of(1), shown(session))
    assert any("mask 9" in text for text in found.warnings)


def test_the_plan_grid_says_that_it_knows_no_other_mask(session):
    prompts = other(session, click(session, with_point(EMPTY, 1, 1, INSIDE)))
    assert any("another mask" in text for text in written(session, prompts, GRID).warnings)


def test_files_and_workers_get_it(session):
    prompts = with_candidate(with_box(with_point(EMPTY, 1, 1, INSIDE), 1, AROUND), 1, 3)
    assert parse_prompts(format_prompts(prompts)).prompts[1].candidate == 3
    assert prompts_from_json(prompts_to_json(prompts)) == prompts
