"""Outlines that the model for clicks makes of objects, and what takes whose place."""

import numpy as np
import pytest
import shapely

from s2sam_qgis.core.errors import Cancelled
from s2sam_qgis.core.grid import Window
from s2sam_qgis.core.options import EverythingOptions, Finishing
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.core.region import Region
from s2sam_qgis.models.catalogue import load_model, resources
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.raster.writing.vector_writer import ResultFeature
from s2sam_qgis.workflow.everything.area import Area
from s2sam_qgis.workflow.everything.refined import refined, with_refined
from s2sam_qgis.workflow.everything.run import everything_features, outline_everything
from s2sam_qgis.workflow.inputs import open_imagery


@pytest.fixture(scope="module")
def scene():
    return open_imagery(str(resources() / "example" / "scene_2021-06-17.tif"))


@pytest.fixture(scope="module")
def model():
    return load_model(ModelSpec(threads=1))


@pytest.fixture(scope="module")
def features(scene, model):
    area = Area(scene, Region(Window(60, 60, 70, 60)))
    options = EverythingOptions(min_area=10_000, whole_only=True)
    found = outline_everything(area, model, options)
    return everything_features(found, model, Finishing(smooth=True))[:6]


def test_the_model_outlines_what_it_is_sure_of(scene, model, features):
    better = refined(scene, Predictor(model), EmbeddingStore(None), features)
    assert better
    assert set(better) <= {feature.prompt_id for feature in features}
    by_id = {feature.prompt_id: feature for feature in features}
    for name, feature in better.items():
        one, other = feature.geometry, by_id[name].geometry
        common = one.intersection(other).area / one.union(other).area
        assert 0.6 < common < 1.0, "the same object, drawn otherwise"
        assert feature.score >= 0.8
        assert feature.has_box
        assert feature.n_fg == 1
    together = with_refined(features, better, scene.grid)
    outlines = [feature.geometry for feature in together]
    assert sum(o.area for o in outlines) == pytest.approx(shapely.union_all(outlines).area)


def test_it_stops_when_it_is_asked_to(scene, model, features):
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Cancelled):
        refined(scene, Predictor(model), EmbeddingStore(None), features, cancel=stopped)
    assert refined(scene, Predictor(model), EmbeddingStore(None), []) == {}


def square(number, x, y, side, score=None, **more):
    shape = shapely.MultiPolygon([shapely.box(x, y, x + side, y + side)])
    return ResultFeature(number, shape, score=score, **more)


def test_the_surer_outline_stays_whole_and_others_give_way(scene):
    x, y = (float(v) for v in scene.grid.to_map(50, 50))
    plain = [square(n, x + 400 * n, y, 400, attributes={"likeness": n}) for n in (1, 2, 3)]
    better = {1: square(1, x + 400, y, 440, 0.9), 2: square(2, x + 800, y, 410, 0.95)}
    kept = shapely.box(x + 1500, y, x + 1600, y + 800)
    first, second, third = with_refined(plain, better, scene.grid, [kept])
    assert second.geometry.equals(better[2].geometry)
    assert first.geometry.area == pytest.approx(440 * 440 - 40 * 410)
    assert third.geometry.bounds[0] == pytest.approx(x + 1210)
    assert third.geometry.bounds[2] == pytest.approx(x + 1500)
    assert third.area_ha == pytest.approx(290 * 400 / 1e4, rel=1e-2)
    assert [f.attributes["likeness"] for f in (first, second, third)] == [1, 2, 3]
    assert with_refined(plain, {}, scene.grid) == plain


def test_what_nothing_is_left_of_goes(scene):
    x, y = (float(v) for v in scene.grid.to_map(50, 50))
    plain = [square(1, x, y, 400), square(2, x + 400, y, 20)]
    left = with_refined(plain, {1: square(1, x, y, 425, 0.9)}, scene.grid)
    assert [feature.prompt_id for feature in left] == [1]
    assert np.isfinite(left[0].geometry.area)
