"""Following an object over dates: its outline moves; where it is gone, that is said."""

from __future__ import annotations

import numpy as np
import pytest

from s2sam_qgis.core.grid import RasterGrid
from s2sam_qgis.core.masks import iou
from s2sam_qgis.core.prompts import LONLAT, PromptSet
from s2sam_qgis.core.source import Band, SourceDescription
from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.workflow.follow import HIDDEN, LOST, Trail, middle_of
from s2sam_qgis.workflow.inputs import open_imagery
from s2sam_qgis.workflow.placed_masks import PlacedMask
from s2sam_qgis.workflow.rerun.follow_chain import FollowStep
from s2sam_qgis.workflow.segment import segment
from tests.synthetic import point
from tools.array_source import ArraySource

SIDE = 180
GRID = RasterGrid("EPSG:32633", (10.0, 0.0, 400000.0, 0.0, -10.0, 5400000.0), SIDE, SIDE)
LAND, WATER = (500, 800, 900, 3000), (350, 450, 300, 250)
ROLES = (("B02", "blue"), ("B03", "green"), ("B04", "red"), ("B08", "nir"))


@pytest.fixture(scope="module")
def predictor():
    return Predictor(load_model(ModelSpec("builtin", threads=1)))


def lake(x, y, width, height):
    rows, cols = np.mgrid[:SIDE, :SIDE]
    angle = np.arctan2(rows - y, cols - x)
    ragged = 1 + 0.12 * np.sin(3 * angle) + 0.06 * np.sin(7 * angle)
    return ((cols - x) / width) ** 2 + ((rows - y) / height) ** 2 < ragged**2


def scene(water, seed, cloud=None):
    """Fields around a lake, on one date."""
    rng, fields = np.random.default_rng(seed), np.random.default_rng(7)
    patches = np.kron(fields.uniform(0.7, 1.3, (9, 9)), np.ones((20, 20)))
    values = np.stack([np.where(water, w, land * patches) for land, w in zip(LAND, WATER)])
    values += rng.normal(0, 25, values.shape)
    if cloud is not None:
        values[:, cloud] = 5500
    bands = tuple(
        Band(number, name, role, 1e-4, 0.0) for number, (name, role) in enumerate(ROLES, 1)
    )
    description = SourceDescription(f"d{seed}", bands, "uint16", acquired=f"2020-0{seed}-01")
    return open_imagery(ArraySource(values.astype(np.float32), GRID, description=description))


def click(x, y):
    return PromptSet((point(1, x, y),), LONLAT)


def followed(predictor, scenes, x, y):
    """Masks and how each step fared, the first date asked with a click."""
    store = EmbeddingStore(None)
    first = segment(scenes[0], predictor, store, click(x, y))
    masks, fared = [first.mask_of(1)], []
    start, before = PlacedMask(GRID, masks[0]), scenes[0]
    for imagery in scenes[1:]:
        asked = FollowStep({1: start}).prompts(click(x, y))
        found = segment(imagery, predictor, store, asked, trail=Trail({1: start}, before))
        masks.append(found.mask_of(1))
        fared.append((found.followed[1], found.warnings))
        if not found.followed[1].why:
            start, before = PlacedMask(GRID, masks[-1]), imagery
    return masks, fared


def test_a_lake_that_shrinks_and_moves_is_followed(predictor):
    """At the end not a pixel of the first lake is left; a fixed click finds none of it."""
    truths = [lake(55 + 9 * k, 60 + 8 * k, 30 * 0.95**k, 26 * 0.95**k) for k in range(8)]
    assert not (truths[0] & truths[-1]).any()
    scenes = [scene(water, k + 1) for k, water in enumerate(truths)]
    masks, fared = followed(predictor, scenes, 55.0, 60.0)
    assert all(not found.why for found, _ in fared)
    assert min(iou(mask, truth) for mask, truth in zip(masks, truths)) > 0.9
    fixed = segment(scenes[-1], predictor, EmbeddingStore(None), click(55.0, 60.0))
    assert iou(fixed.mask_of(1), truths[-1]) < 0.1


def test_a_lake_that_is_gone_is_lost_and_told(predictor):
    nothing = np.zeros((SIDE, SIDE), bool)
    scenes = [scene(lake(90, 90, 35, 30), 1), scene(nothing, 2)]
    masks, [(found, warnings)] = followed(predictor, scenes, 90.0, 90.0)
    assert found.why == LOST
    assert not masks[1].any()
    assert any("was lost" in text and "Following it stops" in text for text in warnings)


def test_a_cloudy_date_is_passed_over(predictor):
    water = [lake(90 + 4 * k, 90, 35, 30) for k in range(3)]
    cloud = lake(90, 90, 60, 55)
    scenes = [scene(water[0], 1), scene(water[1], 2, cloud), scene(water[2], 3)]
    masks, fared = followed(predictor, scenes, 90.0, 90.0)
    assert [found.why for found, _ in fared] == [HIDDEN, ""]
    assert not masks[1].any()
    assert "followed from its last outline" in " ".join(fared[0][1])
    assert iou(masks[2], water[2]) > 0.9


def test_the_middle_of_a_mask_lies_within_it():
    """Also of a ring and of a crescent, whose centres lie outside."""
    outer, inner = lake(90, 90, 60, 60), lake(90, 90, 40, 40)
    for mask in (outer & ~inner, outer & ~lake(110, 90, 55, 70), lake(20, 160, 9, 4)):
        (x, y) = middle_of(PlacedMask(GRID, mask))
        cols, rows = GRID.to_pixel([x], [y])
        assert mask[int(rows[0]), int(cols[0])]
    assert middle_of(PlacedMask(GRID, np.zeros((4, 4), bool))) is None
    large = np.zeros((900, 900), bool)
    large[100:800, 200:700] = True
    x, y = middle_of(PlacedMask(GRID, large))
    cols, rows = GRID.to_pixel([x], [y])
    assert abs(cols[0] - 450) < 20
    assert abs(rows[0] - 450) < 20
