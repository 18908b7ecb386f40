"""What a model is given of a chip that is larger than the raster."""

from dataclasses import replace

import numpy as np
import pytest

from s2sam_qgis.core.chips import CHIP_SIZE, Chip, focus_chip
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.workflow.chip_answers import ChipAnswers, mirrored

from .conftest import drawn, imagery_of

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
