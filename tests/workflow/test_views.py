"""Views: what is looked at by default, by name and in a replay; several become one answer."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from s2sam_qgis.core.chips import focus_chip
from s2sam_qgis.core.errors import InputError
from s2sam_qgis.core.grid import RasterGrid, Window
from s2sam_qgis.core.masks import iou
from s2sam_qgis.core.options import GRID, VIEWS, InputChoice, SegmentOptions
from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.core.source import Band, SourceDescription
from s2sam_qgis.core.view_score import INPUTS, ViewScore
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Candidates, Embedding, Predictor
from s2sam_qgis.workflow.chip_answers import ChipAnswers
from s2sam_qgis.workflow.inputs import open_imagery, views_of
from s2sam_qgis.workflow.joint_answer import joined, judged
from s2sam_qgis.workflow.report import view_record
from tools.array_source import ArraySource

ROLES = ("blue", "green", "red", "nir", "swir1", "swir2")
GRID_OF = RasterGrid("EPSG:32632", (10, 0, 500000, 0, -10, 5500000), 30, 40)


def source(roles=ROLES, guesses=(), scale=1e-4):
    rng = np.random.default_rng(1)
    pixels = rng.integers(500, 4000, (len(roles), 30, 40)).astype(np.float32)
    bands = tuple(
        Band(number, role, role, scale, None if scale is None else 0.0)
        for number, role in enumerate(roles, 1)
    )
    description = SourceDescription("made", bands, "uint16", guesses=guesses)
    return ArraySource(pixels, GRID_OF, description=description)


def names_of(imagery):
    bands = imagery.source.description.bands
    return [[bands[index - 1].role for index in view.bands] for view in imagery.views]


def test_all_that_there_is_is_looked_at_by_default():
    imagery = open_imagery(source())
    assert imagery.view == "auto"
    assert names_of(imagery) == [
        ["red", "green", "blue"],
        ["nir", "red", "green"],
        ["swir1", "nir", "red"],
    ]
    assert imagery.stretch.high == (0.3, 0.3, 0.3)
    assert imagery.others[1].stretch.high == (0.3, 0.4, 0.2)


@pytest.mark.parametrize(
    ("roles", "guesses"), [(("red", "green", "blue"), ()), (ROLES, ("roles",))]
)
def test_true_colour_and_guessed_bands_are_looked_at_as_before(roles, guesses):
    imagery = open_imagery(source(roles, guesses))
    assert imagery.others == ()
    assert names_of(imagery) == [["red", "green", "blue"]]


def test_bands_that_are_chosen_stand_alone():
    assert open_imagery(source(), InputChoice(bands="nir,red,green")).others == ()
    assert open_imagery(source(), InputChoice(stretch="farmvibes")).others == ()


def test_each_view_by_its_name():
    made = source()
    assert views_of(made) == VIEWS
    for name in VIEWS[1:]:
        imagery = open_imagery(made, InputChoice(view=name))
        assert imagery.others == ()
        assert imagery.view == name
        image, valid = imagery.read(Window(0, 0, 40, 30), (30, 40))
        assert valid.all()
        assert image.std() > 1


def test_an_index_is_the_normalised_difference_as_grey():
    made = source()
    imagery = open_imagery(made, InputChoice(view="vegetation"))
    image, _ = imagery.read(Window(0, 0, 40, 30), (30, 40))
    values, _ = made.read([3, 4], Window(0, 0, 40, 30))
    red, nir = values.astype(np.float64)
    expected = np.clip(((nir - red) / (nir + red) + 0.1) / 1.0, 0, 1) * 255
    assert np.allclose(image, expected[None], atol=0.01)


def test_a_view_without_its_bands_is_refused():
    with pytest.raises(InputError, match="lacks a band"):
        open_imagery(source(("red", "green", "blue")), InputChoice(view="burn"))
    with pytest.raises(InputError, match="no view"):
        InputChoice(view="x-ray")


def test_what_was_looked_at_is_replayed():
    first = open_imagery(source())
    shuffled = source(("swir2", "red", "nir", "green", "swir1", "blue"))
    again = open_imagery(shuffled, record=view_record(first))
    assert again.view == "auto"
    assert names_of(again) == names_of(first)
    assert [view.stretch for view in again.views] == [view.stretch for view in first.views]
    index = open_imagery(source(), InputChoice(view="burn"))
    assert open_imagery(shuffled, record=view_record(index)).is_index


def test_a_record_of_one_view_stays_one_view():
    alone = view_record(open_imagery(source()), several=False)
    assert open_imagery(source(), record=alone).others == ()


def test_the_mean_of_the_views_comes_first():
    rows, cols = np.mgrid[:256, :256]

    def disc(x, strength):
        return (strength * (40 - np.hypot(cols - x, rows - 100))).astype(np.float32)

    def answer(logits, score):
        one = np.ones(1, np.float32)
        return Candidates(logits[None], score * one, one, 0)

    sure, unsure = answer(disc(100, 0.5), 0.9), answer(disc(150, 0.5), 0.4)
    both = joined([sure, unsure], [0, 0])
    assert iou(both.logits[0] > 0, sure.logits[0] > 0) > 0.9
    alike = joined([sure, answer(disc(102, 0.5), 0.9)], [0, 0])
    assert len(alike.logits) == 1
    assert len(joined([sure, answer(disc(150, 0.5), 0.9)], [0, 0]).logits) == 3


def disc(x, radius=40.0, strength=0.5):
    rows, cols = np.mgrid[:256, :256]
    return (strength * (radius - np.hypot(cols - x, rows - 100))).astype(np.float32)


def two_candidates(*logits):
    one = np.full(len(logits), 0.5, np.float32)
    return Candidates(np.stack(logits), one, one, 0)


def test_one_judge_of_all_views_decides():
    found = [two_candidates(disc(100, 20), disc(100)), two_candidates(disc(150), disc(60))]
    answer = judged(found, np.array([0.3, 0.9, 0.2, 0.6]))
    assert iou(answer.logits[0] > 0, disc(100) > 0) > 0.99
    assert answer.predicted_iou.tolist() == pytest.approx([0.9, 0.6, 0.3, 0.2], abs=0.01)
    assert iou(answer.logits[1] > 0, disc(60) > 0) == 1


def test_one_judge_mixes_what_it_cannot_tell():
    found = [two_candidates(disc(98)), two_candidates(disc(102))]
    answer = judged(found, np.array([0.7, 0.7]))
    assert iou(answer.logits[0] > 0, disc(100) > 0) > 0.98
    assert len(answer.logits) == 1


class TwoViews(Predictor):
    """Answers with a small disc first and a large one next, in turn."""

    def __init__(self, model):
        super().__init__(model)
        self.asked = 0

    def encode(self, rgb, cancel=None):
        return Embedding(np.zeros((1, 256, 64, 64), np.float32), rgb.shape[1:])

    def decode(self, embedding, prompts, mask_input=None, cancel=None):
        self.asked += 1
        return two_candidates(disc(100, 20), disc(100, 50 if self.asked % 2 else 60))


def area_of(model, prompts):
    answers = ChipAnswers(open_imagery(source(ROLES[:4])), TwoViews(model), EmbeddingStore(None))
    answer = answers.ask(focus_chip(GRID_OF, (20, 15), 64), prompts)
    return int((answer.candidates.logits[answer.chosen] > 0).sum())


def test_clicks_are_judged_together_and_boxes_by_each_view(predictor):
    """A judge that likes small masks is heard where clicks alone ask."""
    small = np.zeros((len(INPUTS), 1))
    small[INPUTS.index("log_area")] = -1
    judges = replace(
        predictor.model, name="builtin", view_score=ViewScore((small,), (np.full(1, -3.0),))
    )
    before = replace(judges, view_score=None)
    click = PixelPrompts(1, np.array([[400.0, 400.0]]), np.array([1]))
    box = replace(click, box=(240.0, 240.0, 560.0, 560.0))
    assert area_of(judges, click) == pytest.approx((disc(100, 20) > 0).sum(), rel=0.05)
    assert area_of(judges, box) == area_of(before, box)


def test_plan_grid_keeps_to_one_view():
    assert SegmentOptions(GRID).plan == GRID
    assert view_record(open_imagery(source()), several=False)["other_views"] == []
