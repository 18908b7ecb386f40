"""A further click where several views are asked: shown near itself while they are."""

from pathlib import Path

import numpy as np
import pytest

from s2sam_qgis.core.errors import RasterError
from s2sam_qgis.core.masks import iou
from s2sam_qgis.core.options import InputChoice
from s2sam_qgis.core.prompts import PIXEL, PointPrompt, PromptSet
from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.workflow.inputs import open_imagery
from s2sam_qgis.workflow.session import Session

EXAMPLE = Path(__file__).resolve().parents[2] / "resources" / "example"
FIRST, SECOND = PointPrompt(1, 1, 330.0, 250.0), PointPrompt(1, 0, 360.0, 262.0)


@pytest.fixture(scope="module")
def loaded():
    return Predictor(load_model())


@pytest.fixture
def predictor(loaded, monkeypatch):
    """One view after the other, so that there always is something to tell meanwhile."""
    monkeypatch.setattr(loaded.model.quick, "side_by_side", False)
    return loaded


def answered(predictor, *points, view="auto"):
    """The answer to the last of the points, and what was told meanwhile."""
    scene = sorted(EXAMPLE.glob("scene_*.tif"))[0]
    session = Session(
        open_imagery(str(scene), InputChoice(view=view)), predictor, EmbeddingStore(None)
    )
    told, states = [], []
    for count in range(1, len(points) + 1):
        told.clear()
        request = session.request(PromptSet(points[:count], PIXEL), 1)
        answer = session.compute(request, partial=told.append)
        assert session.accept(answer)
        states.append(answer.state)
    return states, list(told)


def mask_of(state):
    (answer,) = state.answers
    return answer.logits > 0


def test_it_is_begun_near_itself(predictor):
    (before, after), (told,) = answered(predictor, FIRST, SECOND)
    (meanwhile,) = told.state.answers
    assert meanwhile.chip == after.answers[0].chip
    closer = iou(mask_of(told.state), mask_of(after))
    assert closer >= iou(mask_of(before), mask_of(after)) - 0.03
    assert told.state.prompts.count == 2


def test_with_one_view_there_is_nothing_to_show_before_the_answer(predictor):
    _, told = answered(predictor, FIRST, SECOND, view="true-colour")
    assert told == []


def test_the_answer_is_the_same_whether_somebody_looks_or_not(predictor):
    (_, shown), _ = answered(predictor, FIRST, SECOND)
    scene = sorted(EXAMPLE.glob("scene_*.tif"))[0]
    session = Session(open_imagery(str(scene)), predictor, EmbeddingStore(None))
    request = session.request(PromptSet((FIRST, SECOND), PIXEL), 1)
    assert (mask_of(session.compute(request).state) == mask_of(shown)).all()


def test_views_that_are_asked_side_by_side_answer_the_same(loaded, monkeypatch):
    found = []
    for side_by_side in (False, True):
        monkeypatch.setattr(loaded.model.quick, "side_by_side", side_by_side)
        states, _ = answered(loaded, FIRST, SECOND)
        found.append([answer for state in states for answer in state.answers])
    for one, other in zip(*found):
        assert one.chip == other.chip
        assert np.array_equal(one.candidates.logits, other.candidates.logits)


def test_what_breaks_beside_the_first_view_is_not_lost(loaded, monkeypatch):
    monkeypatch.setattr(loaded.model.quick, "side_by_side", True)
    scene = sorted(EXAMPLE.glob("scene_*.tif"))[0]
    imagery = open_imagery(str(scene), InputChoice(view="auto"))
    session = Session(imagery, loaded, EmbeddingStore(None))
    embedding = session.answers.embedding

    def broken(chip, cancel=None, view=None):
        if view is imagery.views[1]:
            raise RasterError("the second view cannot be read")
        return embedding(chip, cancel, view)

    monkeypatch.setattr(session.answers, "embedding", broken)
    request = session.request(PromptSet((FIRST,), PIXEL), 1)
    with pytest.raises(RasterError, match="second view"):
        session.compute(request)
