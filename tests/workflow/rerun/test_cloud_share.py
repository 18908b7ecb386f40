"""Cloud over objects by the scene classification, and the summaries that tell of it."""

import csv
import json
import sqlite3
import zipfile

import numpy as np
import pyogrio
import pytest
import shapely

from s2sam_qgis.core.errors import InputError
from s2sam_qgis.core.grid import RasterGrid
from s2sam_qgis.core.options import ScaleRule, SegmentOptions
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.raster.reading.reader import open_source
from s2sam_qgis.raster.reading.scene_classification import find_classification
from s2sam_qgis.workflow.placed_masks import PlacedMask, cloud_share
from s2sam_qgis.workflow.rerun.find_rasters import find_rasters
from s2sam_qgis.workflow.rerun.job import RerunJob
from s2sam_qgis.workflow.rerun.one_raster import RerunOptions, RerunRaster
from s2sam_qgis.workflow.rerun.run import rerun
from s2sam_qgis.workflow.rerun.summary import check_summary_target, write_summary
from tests.synthetic import NAMES, ORIGIN, UTM, pixels, some_prompts, write_raster, write_scene
from tools.array_source import ArraySource

QUICK = SegmentOptions(rule=ScaleRule(point_sides=(128,), box_factors=(1.6,), follow_steps=0))


@pytest.fixture
def run(predictor, tmp_path):
    def call(*rasters, folder="out", vector=".gpkg"):
        job = RerunJob(
            some_prompts(), [RerunRaster(str(r)) for r in rasters], tmp_path / folder,
            RerunOptions(segment=QUICK, vector=vector),
        )  # fmt: skip
        return rerun(job, predictor, EmbeddingStore(tmp_path / "store"))

    return call


def classes(value=4, cloudy_columns=0, shape=(130, 160)):
    """At 20 m: vegetation, and cloud on the left."""
    values = np.full((1, *shape), value, np.uint8)
    values[:, :, :cloudy_columns] = 9
    return values


def write_scl(path, values):
    return write_raster(path, values, pixel=20.0)


def shares(report):
    return [[o.cloud_share for o in outcome.objects] for outcome in report.outcomes]


# --- the share --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "share"),
    [(1, 0.0), (2, 0.0), (3, 1.0), (4, 0.0), (7, 0.0), (8, 1.0), (9, 1.0), (10, 1.0), (11, 0.0)],
)
def test_which_classes_are_cloud_or_shadow(value, share):
    grid = RasterGrid(UTM, (10.0, 0.0, ORIGIN[0], 0.0, -10.0, ORIGIN[1]), 4, 4)
    mask = PlacedMask(grid, np.ones((4, 4), bool))
    source = ArraySource(np.full((1, 4, 4), value, np.uint8), grid)
    assert cloud_share(mask, source, 1) == share


def test_pixels_without_class_do_not_count_and_classes_are_not_averaged():
    fine = RasterGrid(UTM, (10.0, 0.0, ORIGIN[0], 0.0, -10.0, ORIGIN[1]), 8, 8)
    coarse = RasterGrid(UTM, (20.0, 0.0, ORIGIN[0], 0.0, -20.0, ORIGIN[1]), 4, 4)
    values = np.zeros((1, 4, 4), np.uint8)
    values[0, 0] = [9, 4, 4, 11]  # an average of 4 and 11 would be a cloud's number
    mask = PlacedMask(fine, np.ones((8, 8), bool))
    assert cloud_share(mask, ArraySource(values, coarse), 1) == 0.25
    assert cloud_share(mask, ArraySource(np.zeros((1, 4, 4), np.uint8), coarse), 1) is None
    far = RasterGrid(UTM, (20.0, 0.0, 500000.0, 0.0, -20.0, ORIGIN[1]), 4, 4)
    assert cloud_share(mask, ArraySource(values, far), 1) is None
    nothing = PlacedMask(fine, np.zeros((8, 8), bool))
    assert cloud_share(nothing, ArraySource(values, coarse), 1) is None


# --- which classification ---------------------------------------------------------------------


def found(path):
    with open_source(path) as source:
        classification = find_classification(source)
    return classification and (classification.path, classification.band)


def test_a_band_of_the_raster(tmp_path):
    values = np.concatenate([pixels(), np.full((1, 260, 320), 9, np.uint16)])
    for name in ("SCL", "Scene Classification Map"):
        path = write_raster(tmp_path / f"{name[:3]}_x.tif", values, names=(*NAMES, name))
        assert found(path) == (None, 5)


def test_the_file_beside_it_that_is_called_like_it(tmp_path):
    first = write_scene(tmp_path / "T33UUP_20210617_stack.tif")
    other = write_scene(tmp_path / "T33UUP_20210720_stack.tif")
    assert found(first) is None
    own = write_scl(tmp_path / "T33UUP_20210617_SCL_20m.tif", classes())
    assert found(first) == (str(own), 1)
    assert found(other) is None, "another day's clouds"
    exact = write_scl(tmp_path / "T33UUP_20210617_stack_SCL.tif", classes())
    assert found(first) == (str(exact), 1)
    assert find_rasters([str(tmp_path)]) == [str(first), str(other)]


def test_a_file_called_scl_alone_belongs_to_a_lone_scene(tmp_path):
    scene = write_scene(tmp_path / "scene.tif")
    plain = write_scl(tmp_path / "SCL.tif", classes())
    assert found(scene) == (str(plain), 1)
    write_scene(tmp_path / "another.tif")
    assert found(scene) is None


def test_in_a_folder_of_bands(tmp_path):
    folder = tmp_path / "T33_20210617"
    folder.mkdir()
    bands = [
        write_raster(folder / f"T33_20210617_{name}_10m.tif", pixels()[i : i + 1])
        for i, name in enumerate(NAMES)
    ]
    scl = write_scl(folder / "T33_20210617_SCL_20m.tif", classes())
    assert found(folder) == (str(scl), 1)
    with open_source([*bands, scl]) as source:  # read by itself: resampling mixes classes
        assert find_classification(source) == (str(scl), 1)


def test_in_products_zipped_or_not(tmp_path):
    product = tmp_path / "S2A_MSIL2A_20210617T100559_T33UUP.SAFE"
    for metres in (20, 60):
        folder = product / "GRANULE" / "L2A_T33UUP" / "IMG_DATA" / f"R{metres}m"
        folder.mkdir(parents=True)
        write_scl(folder / f"T33UUP_20210617T100559_SCL_{metres}m.tif", classes())
    scl = product / "GRANULE/L2A_T33UUP/IMG_DATA/R20m/T33UUP_20210617T100559_SCL_20m.tif"
    archive = tmp_path / "S2A_20210617.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for path in sorted(product.rglob("*.tif")):
            file.write(path, path.relative_to(tmp_path))
    for given, path in (
        (product, str(scl)),
        (product / "MTD_MSIL2A.xml", str(scl)),
        (archive, f"/vsizip/{archive}/{scl.relative_to(tmp_path)}"),
    ):
        given.touch()
        source = ArraySource(pixels(), name=str(given))
        classification = find_classification(source)
        assert classification == (path, 1)
        with open_source(classification.path) as opened:
            assert opened.grid.pixel_size == (20.0, 20.0)
    assert find_classification(ArraySource(pixels(), name="no file")) is None


# --- in a rerun -------------------------------------------------------------------------------


def test_a_rerun_tells_each_objects_share(run, tmp_path):
    clear, cloudy = (write_scene(tmp_path / f"S2_{date}.tif") for date in ("20210617", "20210720"))
    without = write_scene(tmp_path / "S2_20210901.tif")
    write_scl(tmp_path / "S2_20210617_SCL.tif", classes())
    write_scl(tmp_path / "S2_20210720_SCL.tif", classes(cloudy_columns=160))
    report = run(clear, cloudy, without)
    assert shares(report) == [[0.0, 0.0], [1.0, 1.0], [None, None]]
    rows = [row for row in report.rows if row.prompt_id == 2]
    assert [row.mostly_cloudy for row in rows] == [False, True, None]

    write_summary(tmp_path / "areas.csv", report.rows)
    text = (tmp_path / "areas.csv").read_text(encoding="utf-8")
    table = list(csv.DictReader(text.splitlines()))
    assert [(r["cloud_share"], r["mostly_cloudy"]) for r in table[:3]] == [
        ("0", "0"), ("1", "1"), ("", ""),
    ]  # fmt: skip

    again = run(clear, cloudy, without)
    assert again.count("skipped") == 3
    assert shares(again) == shares(report)
    # What comes later counts, too, without running the model again.
    write_scl(tmp_path / "S2_20210901_SCL.tif", classes(cloudy_columns=160))
    assert shares(run(without)) == [[1.0, 1.0]]


def test_half_a_field_under_cloud(run, tmp_path):
    scene = write_scene(tmp_path / "S2_20210617.tif")
    write_scl(tmp_path / "S2_20210617_SCL.tif", classes(cloudy_columns=60))  # columns below 120
    (outcome,) = run(scene).outcomes
    with open_source(outcome.masks) as masks:
        values, _ = masks.read([1, 2], masks.grid.window)
    for band, entry in enumerate(outcome.objects):
        inside = values[band] == 1
        assert entry.cloud_share == pytest.approx(inside[:, :120].sum() / inside.sum(), abs=1e-4)
        assert entry.mostly_cloudy is (entry.cloud_share > 0.5)


def test_a_damaged_classification_is_a_warning(run, tmp_path):
    scene = write_scene(tmp_path / "S2_20210617.tif")
    (tmp_path / "S2_20210617_SCL.tif").write_bytes(b"no raster")
    (outcome,) = run(scene).outcomes
    assert outcome.status == "done"
    assert "Cloud shares are not known" in outcome.warnings[-1]


# --- the GeoPackage ---------------------------------------------------------------------------


def read(path):
    meta, _, shapes, values = pyogrio.raw.read(str(path))
    columns = dict(zip(meta["fields"].tolist(), values))
    return meta, shapely.from_wkb(shapes), columns


@pytest.mark.parametrize("vector", [".gpkg", ".geojson", ".shp"])
def test_a_feature_per_object_and_date(run, tmp_path, vector):
    scenes = [write_scene(tmp_path / f"S2_2021061{day}.tif") for day in (1, 2)]
    write_scl(tmp_path / "S2_20210611_SCL.tif", classes(cloudy_columns=160))
    report = run(*scenes, tmp_path / "gone_20210613.tif", vector=vector)
    target = tmp_path / "areas.gpkg"
    write_summary(target, report.rows)
    meta, shapes, columns = read(target)
    assert len(shapes) == 6
    assert meta["crs"] == ("EPSG:4326" if vector == ".geojson" else UTM)
    assert columns["prompt_id"].tolist() == [1, 1, 1, 2, 2, 2]
    assert columns["date"].astype(str).tolist() == ["2021-06-11", "2021-06-12", "2021-06-13"] * 2
    assert columns["status"].tolist() == ["done", "done", "failed"] * 2
    assert [shape is None for shape in shapes] == [False, False, True] * 2
    if vector != ".geojson":
        assert shapes[0].area / 1e4 == pytest.approx(columns["area_ha"][0], rel=0.01)
    assert columns["iou_with_first"][:2].tolist() == [1.0, 1.0]
    assert columns["cloud_share"][0] == 1.0
    assert np.isnan(columns["cloud_share"][1])
    assert bool(columns["mostly_cloudy"][0]) is True
    with sqlite3.connect(target) as database:
        known = database.execute("SELECT mostly_cloudy FROM areas ORDER BY fid").fetchall()
    database.close()
    assert known == [(1,), (None,), (None,)] * 2
    assert columns["raster"].tolist()[:2] == ["S2_20210611.tif", "S2_20210612.tif"]
    assert "There is no file" in columns["reason"][2]


def test_an_earlier_summary_is_replaced_and_nothing_else(run, tmp_path):
    report = run(write_scene(tmp_path / "S2_20210611.tif"))
    target = tmp_path / "areas.gpkg"
    write_summary(target, report.rows)
    check_summary_target(target, overwrite=False)
    write_summary(target, report.rows)
    assert len(read(target)[1]) == 2
    other = report.outcomes[0].outlines
    with pytest.raises(InputError, match="exists already"):
        check_summary_target(other, overwrite=False)
    with pytest.raises(InputError, match=r"a table \(\.csv\) or a map"):
        check_summary_target(tmp_path / "areas.xlsx", overwrite=False)
    old = tmp_path / "old.csv"
    old.write_text("prompt_id,name,acquired,raster,status,area_ha,iou_first,score,stability\n")
    check_summary_target(old, overwrite=False)


def test_scenes_of_two_zones_share_a_layer(run, tmp_path):
    from s2sam_qgis.raster.environment import transform_points

    first = write_scene(tmp_path / "S2_20210611.tif")
    xs, ys = transform_points(UTM, "EPSG:32632", [ORIGIN[0] + 1200], [ORIGIN[1] - 900])
    origin = (float(xs[0]) - 1200, float(ys[0]) + 900)
    second = write_raster(
        tmp_path / "S2_20210612.tif", pixels(), names=NAMES, crs="EPSG:32632", origin=origin
    )
    report = run(first, second)
    write_summary(tmp_path / "areas.gpkg", report.rows)
    meta, shapes, _ = read(tmp_path / "areas.gpkg")
    assert meta["crs"] == "EPSG:4326"
    centres = [shape.centroid for shape in shapes if shape is not None]
    assert max(c.distance(centres[0]) for c in centres) < 0.02


# --- a run that died --------------------------------------------------------------------------


def test_a_run_that_died_between_two_files_is_continued(run, tmp_path, monkeypatch):
    from s2sam_qgis.workflow import results
    from s2sam_qgis.workflow.rerun.outcome import OutcomeFiles

    scene = write_scene(tmp_path / "S2_20210617.tif")

    def fail(*arguments, **options):
        raise OSError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(results, "write_vector", fail)
        assert run(scene).outcomes[0].status == "failed"
        assert list((tmp_path / "out").iterdir()) == []  # taken back
        patch.setattr(OutcomeFiles, "take_back", lambda self: None)  # as if it had been killed
        assert run(scene).outcomes[0].status == "failed"
    there = sorted(path.suffix for path in (tmp_path / "out").iterdir())
    assert there == [".json"]  # of the results all or none
    assert "begun" in json.loads((tmp_path / "out" / "S2_20210617_masks.json").read_text())
    assert run(scene).outcomes[0].status == "done"
    assert run(scene).outcomes[0].status == "skipped"
