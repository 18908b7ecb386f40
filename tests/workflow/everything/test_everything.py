"""Outline everything, over the example scene."""

import numpy as np
import pytest
import shapely

from s2sam_qgis.core.errors import Cancelled, InputError, ModelError
from s2sam_qgis.core.grid import Window
from s2sam_qgis.core.options import EverythingOptions, Finishing
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.core.region import Region
from s2sam_qgis.core.regions import large_labels
from s2sam_qgis.models.catalogue import load_model, resources
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.workflow.everything import edges
from s2sam_qgis.workflow.everything import run as module
from s2sam_qgis.workflow.everything.area import Area, Shapes
from s2sam_qgis.workflow.everything.blocks import plan_blocks
from s2sam_qgis.workflow.everything.edges import edge_map
from s2sam_qgis.workflow.everything.run import everything_features, made_of, outline_everything
from s2sam_qgis.workflow.everything.work_folder import WorkFolder
from s2sam_qgis.workflow.inputs import open_imagery

SCENE = resources() / "example" / "scene_2021-06-17.tif"
#: Enough for some fields, and quick.
PART = Region(Window(40, 30, 200, 180))


@pytest.fixture(scope="module")
def model():
    return load_model(ModelSpec(threads=2))


@pytest.fixture(scope="module")
def imagery():
    return open_imagery(str(SCENE))


@pytest.fixture(scope="module")
def found(imagery, model):
    return outline_everything(Area(imagery, PART), model)


def agreement(one, other):
    """F1 of two label images' regions of at least 25 pixels, matched at IoU .5."""
    count = int(other.max()) + 1
    pair = np.bincount(one.ravel().astype(np.int64) * count + other.ravel(),
                       minlength=(int(one.max()) + 1) * count).reshape(-1, count)  # fmt: skip
    a, b = pair.sum(1), pair.sum(0)
    iou = pair / np.maximum(a[:, None] + b - pair, 1)
    iou[0], iou[:, 0] = 0, 0
    mine, theirs = iou[1:][a[1:] >= 25].max(1), iou[:, 1:][:, b[1:] >= 25].max(0)
    return ((mine >= 0.5).sum() + (theirs >= 0.5).sum()) / (len(mine) + len(theirs))


def test_the_region_is_filled_once(found):
    labels = found.partition.labels
    assert labels.shape == PART.window.shape
    assert (labels > 0).all()
    assert np.array_equal(np.bincount(labels.ravel())[1:], found.partition.areas)
    assert found.partition.areas.min() >= 10
    assert 15 < len(found.partition) < 200
    assert ((found.partition.scores >= 0) & (found.partition.scores <= 1)).all()


def test_features_share_borders_and_say_where_they_come_from(found, model):
    features = everything_features(found, model, Finishing(smooth=True))
    assert [feature.prompt_id for feature in features] == list(range(1, len(features) + 1))
    shapes = [feature.geometry for feature in features]
    whole = shapely.union_all(shapes)
    assert sum(shape.area for shape in shapes) == pytest.approx(whole.area, rel=1e-9)
    assert whole.area == pytest.approx(PART.window.width * PART.window.height * 100, rel=1e-3)
    assert sum(feature.area_ha for feature in features) == pytest.approx(whole.area / 1e4, rel=2e-3)
    first = features[0]
    assert first.model == "builtin"
    assert first.model_sha256 == model.sha256
    assert first.acquired == "2021-06-17"
    assert first.stretch
    assert first.created


def test_more_detail_gives_more_objects(imagery, model):
    counts = [
        len(outline_everything(Area(imagery, PART), model, EverythingOptions(detail)).partition)
        for detail in (0.1, 0.5, 0.8)
    ]
    assert counts == sorted(set(counts))


def test_limits_of_area(found, imagery, model):
    options = EverythingOptions(min_area=5_000, max_area=100_000)
    limited = outline_everything(Area(imagery, PART), model, options).partition
    assert limited.areas.min() * 100 >= 5_000
    assert limited.areas.max() * 100 <= 100_000
    expected = (found.partition.areas >= 50) & (found.partition.areas <= 1000)
    assert len(limited) == expected.sum()


def test_whole_objects_only(found, imagery, model):
    options = EverythingOptions(whole_only=True)
    whole = outline_everything(Area(imagery, PART), model, options).partition
    assert 0 < len(whole) < len(found.partition)
    frame = whole.labels.copy()
    frame[1:-1, 1:-1] = 0
    assert not frame.any()


def test_what_is_kept_and_what_is_excluded_stays_free(imagery, model):
    field = shapely.Point(140, 120).buffer(25)
    kept = Shapes((field,))
    area = Area(imagery, PART, within=Shapes((shapely.box(60, 50, 230, 200),)), without=(kept,))
    features = everything_features(
        outline_everything(area, model), model, Finishing(smooth=True), kept=kept
    )
    taken = shapely.transform(
        field, lambda xy: np.column_stack(imagery.grid.to_map(xy[:, 0], xy[:, 1]))
    )
    together = shapely.union_all([feature.geometry for feature in features])
    assert shapely.intersection(together, taken).area == pytest.approx(0, abs=1e-3)
    assert together.area == pytest.approx(170 * 150 * 100 - taken.area, rel=0.02)


def test_an_edge_map_does_not_depend_on_the_area(imagery, model):
    def at(window):
        return edge_map(imagery, model, window, np.ones(window.shape, bool))

    large, small = at(Window(30, 20, 150, 150)), at(Window(70, 60, 40, 50))
    assert small == pytest.approx(large[40:90, 40:80], abs=1e-5)


def test_seams_do_not_show(found, imagery, model, monkeypatch, tmp_path):
    monkeypatch.setattr(module, "plan_blocks", lambda area: plan_blocks(area, 70, 48))
    area = Area(imagery, PART)
    folder = WorkFolder.beside(tmp_path / "out.gpkg", made_of(area, model, EverythingOptions()))
    blocks = outline_everything(area, model, folder=folder)
    assert blocks.blocks == 4
    assert blocks.reused == 0
    assert (blocks.partition.labels > 0).all()
    assert agreement(found.partition.labels, blocks.partition.labels) >= 0.97
    again = outline_everything(area, model, folder=folder)
    assert again.reused == 4
    assert np.array_equal(again.partition.labels, blocks.partition.labels)
    other = made_of(area, model, EverythingOptions(0.2))
    assert not WorkFolder.beside(tmp_path / "out.gpkg", other).has(plan_blocks(PART.window)[0])
    folder.remove()
    assert not list(tmp_path.iterdir())


def test_labels_in_a_file_change_nothing(imagery, model, monkeypatch):
    monkeypatch.setattr(module, "plan_blocks", lambda area: plan_blocks(area, 70, 30))
    options = EverythingOptions(min_area=5_000, whole_only=True)
    usual = outline_everything(Area(imagery, PART), model, options)
    monkeypatch.setattr(large_labels, "IN_MEMORY", 1000)
    monkeypatch.setattr(large_labels, "STRIP", 64)
    monkeypatch.setattr(module, "_MOST_IN_MEMORY", 1)
    filed = outline_everything(Area(imagery, PART), model, options)
    assert isinstance(filed.partition.labels, np.memmap)
    assert np.array_equal(usual.partition.labels, filed.partition.labels)
    assert np.array_equal(usual.partition.areas, filed.partition.areas)
    assert np.array_equal(usual.partition.scores, filed.partition.scores)


def test_blocks_do_not_look_twice(imagery, model, monkeypatch):
    monkeypatch.setattr(module, "plan_blocks", lambda area: plan_blocks(area, 100, 20))
    looked = []

    def counted(*arguments):
        looked.append(arguments)
        return through(*arguments)

    through = edges.window_edges
    monkeypatch.setattr(edges, "window_edges", counted)
    outline_everything(Area(imagery, PART), model)
    places = {
        (look, place)
        for look in edges.LOOKS
        for place in edges._places(imagery, look, PART.window, np.ones(PART.window.shape, bool))
    }
    assert len(looked) == len(places)


def test_known_windows_are_forgotten_in_turn():
    known, look = edges.SeenWindows(2), edges.LOOKS[0]
    places = [Window(col, 0, 8, 8) for col in range(3)]
    empty = np.zeros((8, 8), np.float16)
    known.put(look, places[0], empty)
    known.put(look, places[1], empty)
    assert known.get(look, places[0]) is empty
    known.put(look, places[2], empty)
    assert known.get(look, places[1]) is None
    assert known.get(edges.Look(64, 48, 1.0), places[0]) is None


def test_a_stopped_run_goes_on(imagery, model, monkeypatch, tmp_path):
    monkeypatch.setattr(module, "plan_blocks", lambda area: plan_blocks(area, 100, 20))
    area, cancel = Area(imagery, PART), CancelToken()
    folder = WorkFolder.beside(tmp_path / "out.gpkg", {"a": 1})
    said = []

    def progress(share, text):
        said.append((share, text))
        if share > 0.35:
            cancel.cancel()

    with pytest.raises(Cancelled):
        outline_everything(area, model, cancel=cancel, progress=progress, folder=folder)
    assert said[-1][1].endswith("of 4 km2")
    done = len(list(folder.folder.iterdir()))
    assert 0 < done < len(plan_blocks(PART.window, 100, 20))
    assert outline_everything(area, model, folder=folder).reused == done


def test_a_damaged_block_is_done_again(imagery, model, monkeypatch, tmp_path):
    monkeypatch.setattr(module, "plan_blocks", lambda area: plan_blocks(area, 120, 20))
    area = Area(imagery, PART)
    folder = WorkFolder.beside(tmp_path / "out.gpkg", {})
    outline_everything(area, model, folder=folder)
    next(folder.folder.iterdir()).write_bytes(b"PK")
    assert outline_everything(area, model, folder=folder).reused == 3


def test_only_the_built_in_model_sees_edges(imagery, predictor):
    with pytest.raises(ModelError, match="built-in model"):
        outline_everything(Area(imagery, PART), predictor.model)


def test_objects_with_a_low_score_are_left_out(imagery, model):
    area = Area(imagery, PART)
    every = outline_everything(area, model).partition.scores
    limit = float(np.median(every))
    found = outline_everything(area, model, EverythingOptions(least_score=limit)).partition
    assert sorted(found.scores) == sorted(every[every >= limit])
    assert 0 < len(found) < len(every)


def test_nothing_found_is_told(imagery, model):
    with pytest.raises(InputError, match="Nothing was found"):
        outline_everything(Area(imagery, PART), model, EverythingOptions(min_area=1e9))


@pytest.mark.parametrize(
    "values", [{"detail": 1.5}, {"detail": float("nan")}, {"min_area": -1}, {"least_score": 1.1}]
)
def test_options_are_checked(values):
    with pytest.raises(InputError):
        EverythingOptions(**values)


def test_blocks_fill_an_area():
    area = Window(5, 7, 5000, 3100)
    covered = np.zeros((3200, 5100), np.int8)
    for block in plan_blocks(area):
        covered[block.core.slices()] += 1
        assert block.whole.intersection(area) == block.whole
    assert (covered[7:3107, 5:5005] == 1).all()
    assert covered.sum() == 5000 * 3100
    assert len(plan_blocks(Window(0, 0, 2192, 1320))) == 1
