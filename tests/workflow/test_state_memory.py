"""What a session remembers is bounded, and what went can be had again."""

import numpy as np
import pytest

from s2sam_qgis.core.prompt_edits import with_point, without
from s2sam_qgis.core.prompts import PIXEL, PromptSet
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.workflow.session import Session
from s2sam_qgis.workflow.state_memory import REMEMBERED_STATES, StateMemory
from tests.workflow.test_session import INSIDE, OUTSIDE_FIELD, click

EMPTY = PromptSet((), PIXEL)


@pytest.fixture
def session(imagery, predictor, tmp_path):
    return Session(imagery, predictor, EmbeddingStore(tmp_path))


def many(count):
    prompts = EMPTY
    for number in range(1, count + 1):
        prompts = with_point(prompts, number, 1, (INSIDE[0] + number % 5, INSIDE[1] + number // 5))
    return prompts


def test_answers_are_let_go_of_beyond_the_bound_and_made_again(session):
    prompts = many(6)
    click(session, prompts, 1)
    one = session.memory.size
    before, following = session.mask(1), session.next_candidate(1)
    session.memory.limit = 3 * one
    for number in range(2, 7):
        click(session, prompts, number)
        assert session.memory.size <= session.memory.limit
    assert session.state(1) is None
    assert session.state(6) is not None
    assert session.outline(1) == []
    again = session.mask(1)
    window = session.imagery.grid.window
    assert np.array_equal(again.on(window), before.on(window)), "the same prompts, the same mask"
    assert again.score == before.score
    assert session.next_candidate(1) == following
    assert not session.recall(session.request(prompts, 1)), "the model is asked anew"


def test_the_object_in_hand_keeps_its_answer_whatever_the_bound(session):
    session.memory.limit = 1
    prompts = many(1)
    click(session, prompts)
    more = with_point(prompts, 1, 0, OUTSIDE_FIELD)
    click(session, more)
    assert session.state(1).prompts.count == 2
    assert len(list(session.memory.earlier(1))) == 1


def test_an_undone_click_is_remembered_within_the_bound(session):
    prompts = many(1)
    click(session, prompts)
    click(session, with_point(prompts, 1, 0, OUTSIDE_FIELD))
    assert session.recall(session.request(without(with_point(prompts, 1, 0, OUTSIDE_FIELD), 1), 1))
    assert REMEMBERED_STATES > 2


def test_an_empty_list_gives_everything_back(session):
    prompts = many(2)
    for number in (1, 2):
        click(session, prompts, number)
    store = session.answers.store
    assert store._memory
    session.forget(1)
    assert store._memory, "the other object still needs them"
    session.forget(2)
    assert session.memory.size == 0
    assert session.memory.is_empty
    assert not store._memory
    assert store.size() > 0, "what is on disk stays"
    encoded = session.answers.effort.encoded
    click(session, prompts, 1)
    assert session.answers.effort.encoded == encoded, "and is found there"


def test_a_memory_of_nothing():
    memory = StateMemory()
    assert memory.is_empty
    assert memory.current(1) is None
    assert memory.gone(1) is None
    assert memory.masks_of_gone(1) == ()
