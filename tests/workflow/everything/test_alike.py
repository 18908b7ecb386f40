"""Values of regions, and examples on this and on another image."""

import contextlib

import numpy as np
import pytest
import shapely

from s2sam_qgis.core.errors import InputError
from s2sam_qgis.core.grid import Window
from s2sam_qgis.core.regions import large_labels
from s2sam_qgis.models.catalogue import resources
from s2sam_qgis.raster.reading.reader import open_source
from s2sam_qgis.workflow.everything import region_sums
from s2sam_qgis.workflow.everything.alike import (
    Examples,
    example_values,
    likeness_of,
    region_values,
)
from s2sam_qgis.workflow.everything.area import Shapes
from tests.raster.make import make_safe

FOLDER = resources() / "example"


@pytest.fixture(scope="module")
def source():
    return open_source(str(FOLDER / "scene_2021-06-17.tif"))


WINDOW = Window(20, 30, 120, 90)


def squares():
    """Regions of 30 x 30 pixels."""
    rows, cols = np.indices(WINDOW.shape)
    return (1 + rows // 30 * 4 + cols // 30).astype(np.int32)


def test_values_are_those_of_the_pixels(source):
    found = region_values(source, WINDOW, squares(), 12)
    pixels, _ = source.read([1, 2, 3, 4], WINDOW)
    first = pixels[:, :30, :30].astype(np.float64)
    row = dict(zip(found.names, found.values[0]))
    scale = source.description.bands[2].scale
    assert row["red"] == pytest.approx(first[2].mean() * scale)
    assert row["nir spread"] == pytest.approx(first[3].std() * scale)
    nir, red = first[3].mean(), first[2].mean()
    assert row["NDVI"] == pytest.approx((nir - red) / (nir + red), rel=1e-6)
    assert "NBR" not in row
    assert row["size"] == pytest.approx(np.log(900))
    assert row["compactness"] == pytest.approx(np.log(4 * np.pi * 900 / 120**2))


def test_two_baselines_of_one_image_are_compared_as_reflectance(tmp_path):
    window = Window(12, 12, 90, 60)
    labels = np.repeat(np.arange(1, 4, dtype=np.int32), 20)[:, None] * np.ones(90, np.int32)
    found = []
    for baseline, offset in (("05.09", -1000), ("02.14", None)):
        product = make_safe(tmp_path, baseline=baseline, offset=offset)
        with contextlib.closing(open_source(product)) as image:
            found.append(region_values(image, window, labels, 3))
    assert found[0].names == found[1].names
    assert found[0].values == pytest.approx(found[1].values, rel=1e-3, abs=1e-5)


def test_an_example_has_the_values_of_its_region(source):
    regions = region_values(source, WINDOW, squares(), 12)
    square = shapely.box(20, 30, 50, 60)
    example = example_values(source, Shapes((square,)))
    assert example.names == regions.names
    assert example.values[0] == pytest.approx(regions.values[0])


def test_examples_on_another_date(source):
    other = open_source(str(FOLDER / "scene_2021-09-25.tif"))
    regions = region_values(source, WINDOW, squares(), 12)
    shapes = Shapes((shapely.box(20, 30, 50, 60),))
    here = likeness_of(regions, Examples(source, shapes))
    assert here.argmax() == 0
    there = likeness_of(regions, Examples(other, shapes))
    assert there.shape == (12,)
    assert not np.allclose(here, there)


def test_examples_beside_the_raster_are_told(source):
    regions = region_values(source, WINDOW, squares(), 12)
    with pytest.raises(InputError, match="No example"):
        likeness_of(regions, Examples(source, Shapes((shapely.box(-50, -50, -40, -40),))))
    with pytest.raises(InputError, match="in common"):
        likeness_of(regions, Examples(source, Shapes((shapely.box(20, 30, 50, 60),))), [])


def test_perimeters_do_not_depend_on_strips(monkeypatch):
    labels = np.zeros((50, 30), np.int32)
    labels[2:12, 3:9] = 1
    labels[12:, 3:9] = 2
    labels[0, :] = 3
    found = region_sums._perimeters(labels, 3)
    assert found.tolist() == [2 * (10 + 6), 2 * (38 + 6), 2 * (1 + 30)]
    monkeypatch.setattr(region_sums, "strips", lambda rows: large_labels.strips(rows, 10))
    assert region_sums._perimeters(labels, 3).tolist() == found.tolist()
