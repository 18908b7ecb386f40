"""Which pixels are outlined: clouds, masks."""

import contextlib

import numpy as np
import pytest

from s2sam_qgis.core.grid import Window
from s2sam_qgis.raster.reading.reader import open_source
from s2sam_qgis.workflow.everything.area import Area, classes_of
from s2sam_qgis.workflow.everything.raster_mask import RasterMask
from s2sam_qgis.workflow.inputs import open_imagery
from tests.raster.make import make_safe, write_jp2
from tests.synthetic import pixels, write_raster

CLOUD, SHADOW, VEGETATION = 9, 3, 4


def test_clouds_of_a_product_are_left_out(tmp_path):
    product = make_safe(tmp_path, size=120)
    classes = np.full((60, 60), VEGETATION, np.uint8)
    classes[20:30, 10:25], classes[40:50, 10:25] = CLOUD, SHADOW
    folder = next(product.glob("GRANULE/*/IMG_DATA/R20m"))
    write_jp2(folder / "T33UUP_20230823T095559_SCL_20m.jp2", classes, pixel=20.0)
    imagery = open_imagery(str(product))
    with classes_of(imagery) as known:
        asked, there = Area(imagery, classes=known).masks(imagery.grid.window)
    with classes_of(imagery, wanted=False) as unknown:
        everything, _ = Area(imagery, classes=unknown).masks(imagery.grid.window)
    left_out = np.zeros((120, 120), bool)
    left_out[40:60, 20:50] = left_out[80:100, 20:50] = True
    assert (asked == (everything & ~left_out)).all()
    assert (asked == there).all(), "what a cloud hides could not be seen"
    assert everything[40:60, 20:50].all()


def test_clouds_of_a_band_among_others_are_left_out(tmp_path):
    values = np.concatenate([pixels(60, 80), np.full((1, 60, 80), VEGETATION)]).astype(np.uint16)
    values[4, 10:20, 30:50] = CLOUD
    names = ["B02", "B03", "B04", "B08", "SCL"]
    path = write_raster(tmp_path / "stack.tif", values, names=names)
    imagery = open_imagery(str(path))
    with classes_of(imagery) as known:
        asked, _ = Area(imagery, classes=known).masks(Window(0, 0, 80, 60))
    assert (asked == (values[4] == VEGETATION)).all()


@pytest.mark.parametrize("pixel", [10.0, 5.0, 20.0])
def test_a_raster_is_a_mask_whatever_its_pixels(tmp_path, pixel):
    imagery = open_imagery(str(write_raster(tmp_path / "image.tif", pixels(60, 80))))
    side = round(600 / pixel), round(800 / pixel)
    water = np.zeros((1, *side), np.uint8)
    step = pixel / 10
    water[0, round(20 / step) : round(40 / step), round(40 / step) :] = 7
    mask = write_raster(tmp_path / "water.tif", water, pixel=pixel)
    wanted = np.zeros((60, 80), bool)
    wanted[20:40, 40:] = True
    with contextlib.closing(open_source(mask)) as source:
        taken = RasterMask(source, imagery.grid)
        asked, there = Area(imagery, without=(taken,)).masks(imagery.grid.window)
        beyond = taken.mask(Window(-20, -20, 200, 30))
    assert (asked == ~wanted).all()
    assert there.all(), "what is excluded could be seen"
    assert not beyond.any()
