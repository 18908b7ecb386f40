"""What a model is given of a chip that is larger than the raster."""

from dataclasses import replace

import numpy as np
import pytest

from s2sam_qgis.core.chips import CHIP_SIZE, Chip, focus_chip
from s2sam_qgis.core.masks import CELL
from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Candidates, Predictor
from s2sam_qgis.workflow.best_candidate import best_candidate, box_miss
from s2sam_qgis.workflow.chip_answers import ChipAnswers, mirrored
from tests.workflow.conftest import drawn, imagery_of

SMALL = imagery_of(drawn(64, 48, [(10, 10, 20, 20, (200, 180, 120))]))


class Watched(Predictor):
    """Keeps the images that it is given."""

    def __init__(self, model):
        super().__init__(model)
        self.images = []

    def encode(self, rgb, cancel=None):
        self.images.append(rgb)
        return super().encode(rgb, cancel)


def watched(predictor, name):
    seen = Watched(replace(predictor.model, name=name))
    return ChipAnswers(SMALL, seen, EmbeddingStore(None)), seen.images


def test_mirror_images_fill_a_chip():
    image = np.arange(6, dtype=np.float32).reshape(1, 2, 3)
    whole = mirrored(image)
    assert whole.shape == (1, CHIP_SIZE, CHIP_SIZE)
    assert whole[0, :4, :6].tolist() == [
        [0, 1, 2, 2, 1, 0], [3, 4, 5, 5, 4, 3], [3, 4, 5, 5, 4, 3], [0, 1, 2, 2, 1, 0],
    ]  # fmt: skip
    assert np.array_equal(mirrored(whole), whole)


def test_our_model_sees_a_small_raster_continued(predictor):
    answers, images = watched(predictor, "builtin")
    chip = focus_chip(SMALL.grid, (20, 20), 128)
    embedding = answers.embedding(chip)
    (image,) = images
    assert image.shape == (3, CHIP_SIZE, CHIP_SIZE)
    assert embedding.image_shape == chip.image_shape == (512, 384)
    assert np.array_equal(image[:, :512, :384], SMALL.chip_image(chip))
    assert np.array_equal(image[:, 512:], image[:, 511::-1])
    assert np.array_equal(image[:, :, 384:768], image[:, :, 383::-1])
    assert answers.embedding(chip).image_shape == (512, 384), "from the store"
    assert len(images) == 1


@pytest.mark.parametrize(
    ("name", "chip"),
    [
        ("vit_b", focus_chip(SMALL.grid, (20, 20), 128)),
        ("builtin", Chip(SMALL.grid.window, SMALL.grid.window)),
    ],
)
def test_sams_own_padding_where_it_belongs(predictor, name, chip):
    answers, images = watched(predictor, name)
    answers.embedding(chip)
    assert images[0].shape[1:] == chip.image_shape


def test_the_two_ways_are_kept_apart(predictor):
    chip = focus_chip(SMALL.grid, (20, 20), 128)
    ours, sams = watched(predictor, "builtin")[0], watched(predictor, "vit_b")[0]
    assert ours.key(chip) != sams.key(chip)


CHIP = focus_chip(imagery_of(drawn(600, 700, [])).grid, (300, 300), 512)


def test_what_scales_are_compared_by_is_the_same_from_the_store(predictor):
    """Else an object that comes back with its project may come out at another scale."""
    imagery = imagery_of(drawn(300, 300, [(90, 90, 60, 80, (200, 160, 60))]))
    store = EmbeddingStore(None)
    chip = focus_chip(imagery.grid, (120.0, 120.0), 128)
    fresh, later = (ChipAnswers(imagery, predictor, store) for _ in range(2))
    fresh.embedding(chip)
    later.embedding(chip)
    assert (fresh.effort.encoded, later.effort.encoded) == (1, 0)
    np.testing.assert_array_equal(fresh.thumbnail(chip), later.thumbnail(chip))


def prompts_at(*cells, labels=None):
    """Clicks in the middle of low-resolution cells (column, row)."""
    points = (np.array(cells, float).reshape(-1, 2) + 0.5) * CELL
    kinds = np.ones(len(points), np.int64) if labels is None else np.array(labels, np.int64)
    return PixelPrompts(1, points, kinds)


@pytest.mark.parametrize(("name", "expected"), [("builtin", True), ("vit_b", False)])
def test_only_our_own_model_is_swept(predictor, name, expected):
    answers, _ = watched(predictor, name)
    answer = answers.ask(focus_chip(SMALL.grid, (20, 20), 64), prompts_at((20, 20)))
    assert answer.sweep is expected


def candidates_of(*masks, predicted):
    logits = np.stack([np.where(mask, 4.0, -4.0) for mask in masks]).astype(np.float32)
    rated = np.array(predicted, np.float32)
    return Candidates(logits, rated, np.ones(len(masks), np.float32), 0)


def cells(*corners):
    mask = np.zeros((256, 256), bool)
    x0, y0, x1, y1 = corners
    mask[y0:y1, x0:x1] = True
    return mask


def test_sides_that_lie_off_the_box():
    box = (40.0, 80.0, 200.0, 240.0)  # 40 x 40 cells from (10, 20)
    assert box_miss(cells(10, 20, 50, 60), box, 0.0) == 0
    assert box_miss(cells(10, 20, 50, 40), box, 0.0) == pytest.approx(0.5)
    assert box_miss(cells(12, 18, 52, 62), box, 8.0) == 0
    assert box_miss(cells(0, 20, 60, 60), box, 8.0) == pytest.approx((32 + 32) / 160)
    assert box_miss(np.zeros((256, 256), bool), box, 8.0) == 2


def test_a_better_candidate_that_leaves_half_of_the_box_is_not_taken():
    found = candidates_of(cells(10, 20, 30, 40), cells(10, 20, 50, 60), predicted=(0.9, 0.6))
    none = np.zeros((0, 2)), np.zeros(0, np.int64)
    box = PixelPrompts(1, *none, box=(40.0, 80.0, 200.0, 240.0))
    assert best_candidate(found, box, zoom=4.0) == 1
    assert best_candidate(found, box, zoom=40.0) == 0  # two raster pixels are half of that box
    assert best_candidate(found, prompts_at((20, 30))) == 0


def test_a_candidate_that_misses_a_click_is_not_taken():
    found = candidates_of(cells(10, 20, 30, 40), cells(60, 60, 90, 90), predicted=(0.5, 0.7))
    assert best_candidate(found, prompts_at((20, 30))) == 0
    assert best_candidate(found, prompts_at((70, 70), (20, 30), labels=[1, 0])) == 1
