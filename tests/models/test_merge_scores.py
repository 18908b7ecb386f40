"""The shipped weights of merging and of outlines, and files that are not what they should be."""

import json

import numpy as np
import pytest

from s2sam_qgis.core.errors import ModelError
from s2sam_qgis.core.regions import level_choice, outline_score
from s2sam_qgis.core.regions.merge_score import INPUTS
from s2sam_qgis.models import merge_scores
from s2sam_qgis.models.catalogue import resources
from s2sam_qgis.models.merge_scores import (
    shipped_level_score,
    shipped_merge_score,
    shipped_outline_score,
)


@pytest.fixture
def ship_changed(monkeypatch, tmp_path):
    """A record of weights is another one than what is shipped."""

    def ship(name, change):
        path = resources() / "models" / name
        record = {**json.loads(path.read_text(encoding="utf-8")), **change}
        folder = tmp_path / "models"
        folder.mkdir()
        (folder / name).write_text(json.dumps(record), encoding="utf-8")
        monkeypatch.setattr(merge_scores, "resources", lambda: tmp_path)

    return ship


def test_the_shipped_weights_fit():
    score, version = shipped_merge_score()
    assert score.hidden.shape[0] == len(INPUTS)
    assert np.isfinite(score.hidden).all()
    assert version


@pytest.mark.parametrize("change", [{"inputs": ["size"]}, {"bias": [1.0]}, {"hidden": "x"}])
def test_other_weights_are_refused(ship_changed, change):
    ship_changed("builtin_merging.json", change)
    shipped_merge_score.cache_clear()
    with pytest.raises(ModelError, match=r"builtin_merging\.json, a part of the plugin, cannot"):
        shipped_merge_score()
    shipped_merge_score.cache_clear()


def test_the_shipped_chances_fit():
    score, version = shipped_outline_score()
    assert score.hidden.shape[0] == len(outline_score.INPUTS)
    assert np.isfinite(score.hidden).all()
    assert (score.spread > 0).all()
    assert version


@pytest.mark.parametrize("change", [{"inputs": ["size"]}, {"middle": [1.0]}, {"spread": None}])
def test_other_chances_are_refused(ship_changed, change):
    ship_changed("builtin_outlines.json", change)
    shipped_outline_score.cache_clear()
    with pytest.raises(ModelError, match=r"builtin_outlines\.json, a part of the plugin, cannot"):
        shipped_outline_score()
    shipped_outline_score.cache_clear()


def test_the_shipped_levels_fit():
    score, version = shipped_level_score()
    assert score.hidden.shape[0] == len(level_choice.INPUTS)
    assert (score.spread > 0).all()
    worth = score(np.stack([score.middle, score.middle + score.spread]))
    assert ((worth > 0) & (worth < 1)).all()
    assert version


@pytest.mark.parametrize("change", [{"inputs": ["size"]}, {"shift": 1.0}, {"last": [1.0]}])
def test_other_levels_are_refused(ship_changed, change):
    ship_changed("builtin_levels.json", change)
    shipped_level_score.cache_clear()
    with pytest.raises(ModelError, match=r"builtin_levels\.json, a part of the plugin, cannot"):
        shipped_level_score()
    shipped_level_score.cache_clear()
