"""The shipped model, through all of workflow, gives the masks that it gave when it was shipped."""

import numpy as np
import pytest

from tests.builtin import scenes

#: Other processors round differently; a mask of another shape is another model or another rule.
HAIR = 0.99


@pytest.fixture(scope="module")
def predictor():
    return scenes.model()


@pytest.mark.parametrize("name", list(scenes.SCENES))
def test_masks_stay_as_they_were(name, predictor):
    was = {number: mask for (scene, number), mask in scenes.kept().items() if scene == name}
    now = scenes.masks(name, predictor)
    assert sorted(now) == sorted(was)
    moved = {n: round(overlap(now[n], was[n]), 4) for n in now if overlap(now[n], was[n]) < HAIR}
    assert not moved, f"IoU with the kept masks by object; see {scenes.__name__}"


def test_a_hair_is_noticed():
    (mask, *_) = scenes.kept().values()
    shifted = np.roll(mask, 1, axis=1)
    assert overlap(mask, shifted) < HAIR


def overlap(a, b):
    """IoU of two masks; two empty ones are alike."""
    either = (a | b).sum()
    return float((a & b).sum() / either) if either else 1.0
