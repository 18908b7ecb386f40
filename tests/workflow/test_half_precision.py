"""Keeping embeddings in half precision changes masks by less than a thousandth of their pixels."""

import numpy as np
import pytest

from s2sam_qgis.core.prompt_geojson import read_prompts
from s2sam_qgis.models.catalogue import load_model, resources
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.workflow.chip_answers import ChipAnswers
from s2sam_qgis.workflow.focus_run import FocusRun
from s2sam_qgis.workflow.inputs import open_imagery
from s2sam_qgis.workflow.place_prompts import place_prompts


@pytest.fixture(scope="module")
def masks():
    folder = resources() / "example"
    imagery = open_imagery(str(folder / "scene_2021-06-17.tif"))
    window = imagery.grid.window
    placed = place_prompts(read_prompts(folder / "prompts.geojson"), imagery.grid)
    predictor = Predictor(load_model(ModelSpec("builtin", threads=2)))
    found = {}
    for half in (True, False):
        run = FocusRun(ChipAnswers(imagery, predictor, EmbeddingStore(None), half_precision=half))
        found[half] = [run.mask(run.answer(prompt)).on(window) for prompt in placed]
    return found


def test_masks_stay_the_same_to_a_thousandth(masks):
    for half, full in zip(masks[True], masks[False]):
        assert full.any()
        either = (half | full).sum()
        assert (half != full).sum() <= 1e-3 * max(either, 1000)


def test_they_are_objects_and_not_everything(masks):
    for full in masks[False]:
        assert 20 < full.sum() < 0.2 * np.size(full)
