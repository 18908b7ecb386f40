"""Whichever way a raster's rows run, the model looks north-up."""

import numpy as np
import pytest

from s2sam_qgis.core.grid import RasterGrid
from s2sam_qgis.core.options import SegmentOptions
from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.core.prompts import PointPrompt, PromptSet
from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.raster.reading.reader import open_source
from s2sam_qgis.workflow.facing import Facing
from s2sam_qgis.workflow.inputs import open_imagery
from s2sam_qgis.workflow.segment import segment
from tests.raster.make import NAMES, ORIGIN, make_scene, transform, write_tif

UTM = "EPSG:32633"


@pytest.mark.parametrize(
    ("transform", "expected"),
    [
        ((10, 0, 0, 0, -10, 0), Facing()),
        ((10, 0, 0, 0, 10, 0), Facing(rows=True)),
        ((-10, 0, 0, 0, -10, 0), Facing(cols=True)),
        ((-10, 0, 0, 0, 10, 0), Facing(rows=True, cols=True)),
        ((0, 10, 0, 10, 0, 0), Facing()),  # turned by a quarter: left as it is
    ],
)
def test_how_a_raster_lies(transform, expected):
    assert Facing.of(RasterGrid(UTM, transform, 5, 5)) == expected


def test_without_a_crs_it_is_left_as_it_is():
    assert Facing.of(RasterGrid(None, (1, 0, 0, 0, 1, 0), 5, 5)).is_plain


def test_turning_twice_is_nothing():
    facing = Facing(rows=True, cols=True)
    image = np.arange(2 * 6 * 8, dtype=np.float32).reshape(2, 6, 8)
    turned = facing.array(image, (4, 8))
    np.testing.assert_array_equal(turned[:, 4:], image[:, 4:])
    np.testing.assert_array_equal(turned[:, 0, 0], image[:, 3, 7])
    np.testing.assert_array_equal(facing.array(turned, (4, 8)), image)
    points = PixelPrompts(1, np.array([[1.0, 2.0]]), np.ones(1, np.int64), (1.0, 2.0, 3.0, 5.0))
    there = facing.prompts(points, (10, 20))
    assert there.points.tolist() == [[19.0, 8.0]]
    assert there.box == (17.0, 5.0, 19.0, 8.0)
    back = facing.prompts(there, (10, 20))
    assert (back.points.tolist(), back.box) == ([[1.0, 2.0]], points.box)


@pytest.mark.parametrize(
    ("plan", "size"), [("focus", (256, 256)), ("focus", (301, 389)), ("grid", (256, 256))]
)
@pytest.mark.parametrize("flips", [(True, False), (False, True), (True, True)])
def test_a_mirrored_file_gives_the_mirrored_mask(tmp_path, plan, size, flips):
    """Of any size: windows begin at the same places of the ground."""
    height, width = size
    data = make_scene(height, width)
    rows, cols = flips
    other = data[:, ::-1] if rows else data
    other = other[:, :, ::-1] if cols else other
    plain = transform()
    affine = type(plain)(
        -10.0 if cols else 10.0, 0, ORIGIN[0] + (10 * width if cols else 0),
        0, 10.0 if rows else -10.0, ORIGIN[1] - (10 * height if rows else 0),
    )  # fmt: skip
    paths = (
        write_tif(tmp_path / "a.tif", data, descriptions=NAMES),
        write_tif(tmp_path / "b.tif", other, descriptions=NAMES, affine=affine),
    )
    prompts = PromptSet((PointPrompt(1, 1, ORIGIN[0] + 1280, ORIGIN[1] - 1280),), UTM)
    predictor, masks = Predictor(load_model()), []
    for path in paths:
        with open_source(path) as source:
            done = segment(
                open_imagery(source), predictor, EmbeddingStore(None), prompts, SegmentOptions(plan)
            )
            masks.append(done.mask_of(1))
    back = masks[1][::-1] if rows else masks[1]
    back = back[:, ::-1] if cols else back
    assert masks[0].sum() > 500
    overlap = (masks[0] & back).sum() / (masks[0] | back).sum()
    assert overlap > 0.97
