"""What chooses levels is trained on nodes of hierarchies, and the plugin reads what comes of it."""

import numpy as np
import pytest

pytest.importorskip("torch", reason="training needs tools/training/requirements.txt")
pytest.importorskip("skimage", reason="training needs tools/training/requirements.txt")

from s2sam_qgis.core.regions.level_choice import INPUTS
from s2sam_qgis.models.merge_scores import _level_score
from s2sam_qgis.workflow.inputs import open_imagery
from tools.array_source import ArraySource
from tools.training import level_choice


def fields(size=130, side=26):
    """Squares of different greens, and their numbers."""
    rng = np.random.default_rng(2)
    count = size // side
    colours = rng.uniform(40, 220, (3, count, count)).repeat(side, 1).repeat(side, 2)
    image = np.clip(colours + rng.normal(0, 3, colours.shape), 0, 255).astype(np.uint8)
    at = np.arange(size) // side
    return image, (at[:, None] * count + at[None] + 1).astype(np.int64)


def test_nodes_that_are_fields_are_known_as_such():
    image, truth = fields()
    found = level_choice.judged(open_imagery(ArraySource(image)), truth)
    assert found["inputs"].shape == (len(found["overlap"]), len(INPUTS))
    assert (found["overlap"] > 0.7).sum() >= 20
    assert found["teaches"][0]
    half = level_choice.judged(open_imagery(ArraySource(image)), truth, rows=65)
    assert 0 < len(half["overlap"]) < len(found["overlap"])
    alone = np.where(truth == 13, 13, 0)
    few = level_choice.judged(open_imagery(ArraySource(image)), alone)
    more = level_choice.judged(open_imagery(ArraySource(image)), alone, on_objects=0.1)
    assert len(few["overlap"]) < len(more["overlap"]) < len(found["overlap"])


def test_the_plugin_reads_what_was_fitted(monkeypatch):
    monkeypatch.setattr(level_choice, "STEPS", 300)
    monkeypatch.setattr(level_choice, "NETWORKS", 2)
    rng = np.random.default_rng(0)
    inputs = rng.normal(5, 2, (2000, len(INPUTS))).astype(np.float32)
    overlap = 1 / (1 + np.exp(-(inputs[:, 0] - 5.0)))  # the first input says all
    nodes = {"inputs": inputs, "overlap": overlap, "weight": np.ones(2000)}
    score = _level_score(level_choice.record([(nodes, 1.0)]))
    worth = score(inputs)
    assert worth[overlap > 0.9].mean() > 0.8
    assert worth[overlap < 0.3].mean() < 0.2
