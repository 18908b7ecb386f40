"""A drawn scene, the stand-in model, and what is built from them."""

import numpy as np
import pytest

from s2sam_qgis.core.grid import RasterGrid
from s2sam_qgis.core.masks import CELL
from s2sam_qgis.core.stretch import Stretch
from s2sam_qgis.models.catalogue import resources
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.model import load_pair
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.workflow.chip_answers import ChipAnswers
from s2sam_qgis.workflow.imagery import Imagery
from tools.array_source import ArraySource

UTM = "EPSG:32633"
TRANSFORM = (10.0, 0.0, 400000.0, 0.0, -10.0, 5400000.0)


@pytest.fixture(scope="session")
def predictor():
    folder = resources() / "models"
    pair = (folder / "standin_encoder.onnx", folder / "standin_decoder.onnx")
    return Predictor(load_pair("standin", *pair, threads=2, is_standin=True))


def drawn(height, width, blocks, background=(60, 90, 50), seed=0):
    """uint8 (3, height, width): a background with rectangles (row, col, height, width, colour)."""
    rng = np.random.default_rng(seed)
    image = np.empty((3, height, width), np.float64)
    image[:] = np.reshape(background, (3, 1, 1))
    for row, col, block_height, block_width, colour in blocks:
        image[:, row : row + block_height, col : col + block_width] = np.reshape(colour, (3, 1, 1))
    image += rng.normal(0, 2, image.shape)
    return image.clip(0, 255).astype(np.uint8)


def imagery_of(image, valid=None, crs=UTM):
    grid = RasterGrid(crs, TRANSFORM, *image.shape[1:])
    source = ArraySource(image, grid, valid)
    return Imagery(source, (1, 2, 3), Stretch.make("custom", high=(255.0,)))


def rectangle_on(chip, rectangle):
    """Logits (256, 256) of a mask that fills a rectangle (x0, y0, x1, y1) of the raster."""
    x0, y0, x1, y1 = rectangle
    (left, top), (right, bottom) = chip.to_chip([(x0, y0), (x1, y1)]) / CELL
    places = np.arange(256) + 0.5
    rows, cols = (places > top) & (places < bottom), (places > left) & (places < right)
    return np.where(rows[:, None] & cols[None, :], 4.0, -4.0).astype(np.float32)


FIELD = (200, 300, 60, 80, (200, 180, 120))
LAKE = (420, 100, 150, 200, (20, 40, 90))


@pytest.fixture
def imagery():
    """700 x 600 pixels with a bright field (80 x 60) and a dark lake (200 x 150)."""
    return imagery_of(drawn(600, 700, [FIELD, LAKE]))


@pytest.fixture
def answers(imagery, predictor):
    return ChipAnswers(imagery, predictor, EmbeddingStore(None))


def block_mask(shape, block):
    row, col, height, width, _ = block
    mask = np.zeros(shape, bool)
    mask[row : row + height, col : col + width] = True
    return mask
