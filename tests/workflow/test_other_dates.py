"""Other dates of the same place: found, laid on the grid, left out under cloud, replayed."""

from __future__ import annotations

import json

import numpy as np
import pytest

from s2sam_qgis.core.errors import PromptError, RasterError
from s2sam_qgis.core.grid import RasterGrid
from s2sam_qgis.core.options import GRID, InputChoice, SegmentOptions
from s2sam_qgis.core.prompts import PIXEL, PointPrompt, PromptSet
from s2sam_qgis.core.run_record import read_record
from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.workflow.clear_sky import CLOUD, NO_IMAGE
from s2sam_qgis.workflow.inputs import open_imagery
from s2sam_qgis.workflow.report import run_record
from s2sam_qgis.workflow.results import Answered, result_features
from s2sam_qgis.workflow.segment import segment
from s2sam_qgis.workflow.session import Session
from tests.synthetic import ORIGIN, write_raster

SIDE = 120
FIELD = (slice(40, 80), slice(30, 75))
NAMES = ("B04", "B03", "B02", "B08")
SOIL, CROP, WOOD = (1500, 1100, 700, 2200), (500, 700, 400, 4200), (300, 450, 300, 2500)
CLOUD_DN = (5200, 5300, 5600, 5500)


def pixels(field=SOIL, around=WOOD, cloud=None, seed=1):
    values = np.empty((4, SIDE, SIDE))
    values[:] = np.reshape(around, (4, 1, 1))
    values[(slice(None), *FIELD)] = np.reshape(field, (4, 1, 1))
    values += np.random.default_rng(seed).normal(0, 25, values.shape)
    if cloud is not None:
        values[(slice(None), *cloud)] = np.reshape(CLOUD_DN, (4, 1, 1))
    return values.clip(1, None).astype(np.uint16)


def write(folder, date, values, **options):
    path = folder / f"S2_{date}.tif"
    write_raster(path, values, names=NAMES, nodata=0, **options)
    return str(path)


@pytest.fixture(scope="module")
def predictor():
    return Predictor(load_model(ModelSpec("builtin", threads=1)))


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """The same field on five dates: two clear, one under cloud, one elsewhere, one in part."""
    folder = tmp_path_factory.mktemp("dates")
    west = pixels(CROP, seed=4)[:, :, :40]
    return {
        "first": write(folder, "20210601", pixels()),
        "clear": write(folder, "20210701", pixels(CROP, seed=2)),
        "cloudy": write(folder, "20210801", pixels(CROP, cloud=FIELD, seed=3)),
        "west": write(folder, "20210901", west),
        "far": write(folder, "20211001", pixels(), origin=(ORIGIN[0] + 9e5, ORIGIN[1])),
    }


def opened(place, *names, **choice):
    also = tuple(place[name] for name in names)
    return open_imagery(place["first"], InputChoice(also=also, **choice))


def clicked(imagery, predictor, options=None):
    asked = PromptSet((PointPrompt(1, 1, 52.0, 60.0),), PIXEL)
    return segment(imagery, predictor, EmbeddingStore(None), asked, options or SegmentOptions())


def test_no_other_date_is_looked_at_by_itself(place):
    assert open_imagery(place["first"]).dates == ()


def test_dates_are_looked_at_as_the_first_one(place):
    imagery = opened(place, "clear", "first")
    (date,) = imagery.dates  # the image itself is no other date
    assert date.grid == imagery.grid
    assert date.views == (date,)  # true colour: more views of each date gain nothing
    assert date.bands == imagery.bands
    assert date.source.description.acquired == "2021-07-01"
    vegetation = opened(place, "clear", view="vegetation")
    assert vegetation.dates[0].is_index


def test_a_date_elsewhere_is_told_and_left_out(place):
    imagery = opened(place, "far", "clear")
    assert len(imagery.dates) == 1
    assert "shows another place" in imagery.notes[0]


def test_a_date_that_is_not_there_is_an_error_where_it_was_asked_for(place):
    with pytest.raises(RasterError, match="gone"):
        open_imagery(place["first"], InputChoice(also=("gone.tif",)))


def test_dates_refine_the_answer_and_hidden_ones_are_left_out(place, predictor):
    alone = clicked(opened(place), predictor)
    found = clicked(opened(place, "clear", "cloudy", "west"), predictor)
    uses = {use.title: use.why for use in found.masks[0].dates}
    assert uses == {"2021-07-01": "", "2021-08-01": CLOUD, "2021-09-01": NO_IMAGE}
    said = " ".join(found.warnings)
    assert "2021-08-01 was left out: " in said
    assert "under cloud" in said
    assert "2021-09-01" in said
    assert "2021-07-01" not in said
    truth = np.zeros((SIDE, SIDE), bool)
    truth[FIELD] = True
    mask = found.mask_of(1)
    assert (mask & truth).sum() / (mask | truth).sum() > 0.85
    assert found.effort.decoded == alone.effort.decoded + 1
    answered = Answered(found, opened(place, "clear"), predictor.model, PromptSet((), PIXEL))
    (feature,), _ = result_features(answered)
    record = json.loads(feature.stretch)
    assert record["dates"] == ["2021-07-01"]
    assert record["dates_left_out"] == {"2021-08-01": CLOUD, "2021-09-01": NO_IMAGE}


def test_the_first_dates_answer_is_shown_before_the_others_are_asked(place, predictor):
    session = Session(opened(place, "clear"), predictor, EmbeddingStore(None))
    shown = []

    def partial(answer):
        shown.append((len(answer.state.dates), session.answers.effort.decoded))

    prompts = [PointPrompt(1, 1, 52.0, 60.0), PointPrompt(1, 0, 20.0, 20.0)]
    for count in (1, 2):
        shown.clear()
        before = session.answers.effort.decoded
        request = session.request(PromptSet(tuple(prompts[:count]), PIXEL), 1)
        answer = session.compute(request, partial=partial)
        session.accept(answer)
        assert [use.why for use in answer.state.dates] == [""]
        assert all(dates == 0 for dates, _ in shown)
        assert before < shown[-1][1] <= session.answers.effort.decoded - 1


def test_a_click_and_a_file_give_the_same(place, predictor):
    imagery = opened(place, "clear", "cloudy")
    session = Session(imagery, predictor, EmbeddingStore(None))
    prompts = (PointPrompt(1, 1, 52.0, 60.0), PointPrompt(1, 0, 20.0, 20.0))
    for count in (1, 2):
        request = session.request(PromptSet(prompts[:count], PIXEL), 1)
        session.accept(session.compute(request))
    at_once = segment(imagery, predictor, EmbeddingStore(None), PromptSet(prompts, PIXEL))
    assert np.array_equal(session.mask(1).on(imagery.grid.window), at_once.mask_of(1))


def test_dates_are_recorded_and_replayed(place, predictor, tmp_path):
    first = opened(place, "clear", "west")
    record = json.loads(json.dumps(run_record(first, predictor.model, SegmentOptions())))
    again = open_imagery(place["first"], record=record)
    assert [date.source.uri for date in again.dates] == [date.source.uri for date in first.dates]
    assert again.dates[0].stretch == first.dates[0].stretch
    assert again.dates[0].view == "true-colour"
    assert open_imagery(place["first"], InputChoice(also=()), record).dates == ()
    record["dates"][0]["source"] = str(tmp_path / "moved.tif")
    gone = open_imagery(place["first"], record=record)
    assert len(gone.dates) == 1
    assert "moved.tif was looked at when the prompts were made" in gone.notes[0]


def test_a_damaged_record_of_dates_is_named():
    for wrong in ("x", [1], [{"bands": []}], [{"source": "a", "dates": []}]):
        with pytest.raises(PromptError, match=r"s2sam\.dates"):
            read_record({"dates": wrong})


def test_the_plan_grid_looks_at_one_date_and_says_so(place, predictor):
    found = clicked(opened(place, "clear"), predictor, SegmentOptions(GRID))
    assert any("other dates were not looked at" in text for text in found.warnings)
    assert found.masks[0].dates == ()


def test_a_scene_classification_goes_before_brightness(tmp_path, predictor):
    """What SCL calls cloud shadow is dark; only the classification tells."""
    first = write(tmp_path, "20210601", pixels())
    values = pixels(CROP, seed=2)
    classes = np.full((1, SIDE, SIDE), 4, np.uint16)
    classes[(slice(None), *FIELD)] = 3
    path = tmp_path / "S2_20210701.tif"
    write_raster(path, np.concatenate([values, classes]), names=(*NAMES, "SCL"), nodata=0)
    found = clicked(open_imagery(first, InputChoice(also=(str(path),))), predictor)
    assert [use.why for use in found.masks[0].dates] == [CLOUD]


def test_dates_of_other_grids_are_laid_on_the_first(tmp_path, place, predictor):
    coarse = pixels(CROP, seed=5).reshape(4, SIDE // 2, 2, SIDE // 2, 2).mean((2, 4))
    path = write(tmp_path, "20210715", coarse.astype(np.uint16), pixel=20.0)
    imagery = open_imagery(place["first"], InputChoice(also=(path,)))
    assert isinstance(imagery.dates[0].grid, RasterGrid)
    assert imagery.dates[0].grid == imagery.grid
    assert [use.why for use in clicked(imagery, predictor).masks[0].dates] == [""]
