"""Places cut at the level that suits some examples, and what the model sees inside."""

import numpy as np
import pytest
import shapely

from s2sam_qgis.core.grid import Window
from s2sam_qgis.core.options import BANDS, INDICES, SEEN, SHAPE, EverythingOptions
from s2sam_qgis.models.catalogue import load_model, resources
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.raster.outlines.mosaic import region_polygons
from s2sam_qgis.workflow.everything.alike import Examples, likeness_to, region_values, values_of
from s2sam_qgis.workflow.everything.area import Area, Shapes
from s2sam_qgis.workflow.everything.levels import ExampleLevels, _of_nodes
from s2sam_qgis.workflow.everything.one_block import look_at
from s2sam_qgis.workflow.everything.region_sums import region_sums
from s2sam_qgis.workflow.inputs import open_imagery

WINDOW = Window(20, 30, 150, 120)


@pytest.fixture(scope="module")
def scene():
    return open_imagery(str(resources() / "example" / "scene_2021-06-17.tif"))


@pytest.fixture(scope="module")
def model():
    return load_model(ModelSpec(threads=1))


@pytest.fixture(scope="module")
def look(scene, model):
    return look_at(Area(scene), model, WINDOW)


def test_nodes_have_the_values_of_their_pixels(scene, look):
    hierarchy = look.hierarchy
    count = len(hierarchy.areas)
    basins = region_sums(scene.source, WINDOW, hierarchy.basins + 1, count)
    nodes = _of_nodes(basins, hierarchy, True).values()
    cut = hierarchy.tree.cut(0.6)
    numbers = np.unique(cut)
    labels = (np.searchsorted(numbers, cut) + 1).astype(np.int32)[hierarchy.basins]
    own = region_values(scene.source, WINDOW, labels, len(numbers))
    assert nodes.values[numbers] == pytest.approx(own.values, rel=1e-6, abs=1e-9)


def test_examples_move_the_cut_and_travel(scene, model, look):
    threshold = EverythingOptions().threshold
    labels = look.partition(threshold).labels
    largest = np.bincount(labels[labels > 0]).argmax()
    shape = shapely.transform(
        region_polygons((labels == largest).astype(np.int32))[1],
        lambda points: points + np.array([WINDOW.col, WINDOW.row]),
    )
    wanted = values_of(Examples(scene.source, Shapes((shape,))), (BANDS, INDICES, SHAPE))
    suited = wanted.suit(look, scene.source, model, threshold)
    before, after = look.hierarchy.tree.altitude, suited.hierarchy.tree.altitude
    assert not np.allclose(before, after)
    again = ExampleLevels.from_json(wanted.to_json()).suit(look, scene.source, model, threshold)
    assert (again.hierarchy.tree.altitude == after).all()
    nothing = ExampleLevels((), wanted.good, wanted.bad)
    assert nothing.suit(look, scene.source, model, threshold) is look


def test_what_the_model_sees_is_a_kind_of_its_own(scene, model):
    rows, cols = np.indices(WINDOW.shape)
    labels = (1 + rows // 40 * 5 + cols // 30).astype(np.int32)
    values = region_values(scene.source, WINDOW, labels, 15, model=model)
    assert values.only((SEEN,)).values.shape == (15, 13)
    assert SEEN not in region_values(scene.source, WINDOW, labels, 15).kinds
    square = Shapes((shapely.box(20, 30, 50, 70),))
    wanted = values_of(Examples(scene.source, square), (SEEN,), model=model)
    # The same pixels seen through the same windows, whatever area they are asked for with.
    first = values.only((SEEN,)).values[0]
    assert wanted.good.only((SEEN,)).values[0] == pytest.approx(first, rel=1e-3, abs=1e-3)
    assert likeness_to(values, wanted).argmax() == 0
