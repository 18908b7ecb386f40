import csv
import json
import pickle
import shutil
from dataclasses import fields, replace

import numpy as np
import pytest

from s2sam_qgis.core.errors import Cancelled, InputError, RasterError
from s2sam_qgis.core.grid import RasterGrid
from s2sam_qgis.core.options import Finishing, InputChoice, ResultPaths, ScaleRule, SegmentOptions
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.core.prompts import PointPrompt, PromptSet
from s2sam_qgis.core.stretch import Stretch
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.raster.reading.reader import open_source
from s2sam_qgis.workflow.inputs import open_imagery
from s2sam_qgis.workflow.placed_masks import PlacedMask
from s2sam_qgis.workflow.replay import recorded_was_own
from s2sam_qgis.workflow.report import run_record, with_record
from s2sam_qgis.workflow.rerun.compare_masks import iou_on_common_grid
from s2sam_qgis.workflow.rerun.find_rasters import find_rasters
from s2sam_qgis.workflow.rerun.job import RerunJob, RerunWatch
from s2sam_qgis.workflow.rerun.one_raster import RasterOutcome, RerunOptions, RerunRaster
from s2sam_qgis.workflow.rerun.run import file_stems, rerun
from s2sam_qgis.workflow.rerun.table import write_csv
from s2sam_qgis.workflow.results import Answered, write_results
from s2sam_qgis.workflow.segment import segment
from tests.synthetic import (
    FIELD,
    NAMES,
    ORIGIN,
    UTM,
    pixels,
    point,
    some_prompts,
    write_raster,
    write_scene,
)
from tools.array_source import ArraySource

SMALLER = (70, 90, 40, 60)

#: One look per object: these tests are about rasters, not about scales.
QUICK = SegmentOptions(rule=ScaleRule(point_sides=(128,), box_factors=(1.6,), follow_steps=0))


@pytest.fixture
def scenes(tmp_path):
    """Three dates; the field shrinks on the second."""
    folder = tmp_path / "scenes"
    folder.mkdir()
    for date, field in (("20210901", FIELD), ("20210617", FIELD), ("20210720", SMALLER)):
        write_scene(folder / f"S2_{date}.tif", field)
    return folder


@pytest.fixture
def run(predictor, tmp_path):
    store = EmbeddingStore(tmp_path / "store")

    def call(rasters, prompts=None, folder=tmp_path / "out", **options):
        options.setdefault("segment", QUICK)
        rasters = [r if isinstance(r, RerunRaster) else RerunRaster(str(r)) for r in rasters]
        names = [each.name for each in fields(RerunWatch)]
        watch = RerunWatch(**{name: options.pop(name) for name in names if name in options})
        job = RerunJob(prompts or some_prompts(), rasters, folder, RerunOptions(**options))
        return rerun(job, predictor, store, watch)

    return call


def test_every_raster_gets_the_masks_that_segment_gives(run, scenes, predictor, tmp_path):
    seen = []
    report = run(sorted(scenes.glob("*.tif")), finished=lambda i, o: seen.append((i, o.status)))
    assert seen == [(0, "done"), (1, "done"), (2, "done")]
    assert report.sentence == "3 of 3 rasters done"
    first = report.outcomes[0]
    assert first.acquired == "2021-06-17"
    imagery = open_imagery(str(scenes / "S2_20210617.tif"))
    alone = segment(imagery, predictor, EmbeddingStore(None), some_prompts(), QUICK)
    with open_source(first.masks) as written:
        values, _ = written.read([1, 2], written.grid.window)
    for band, prompt_id in enumerate((1, 2)):
        np.testing.assert_array_equal(values[band] == 1, alone.mask_of(prompt_id))
    plain = tmp_path / "alone.gpkg"
    answered = Answered(alone, imagery, predictor.model, some_prompts())
    write_results(answered, ResultPaths(vector=plain))
    assert {o.prompt_id: o.pixels for o in first.objects} == {
        m.prompt_id: m.pixels for m in alone.masks
    }


def test_table_runs_by_date_and_compares_with_the_first(run, scenes):
    report = run(sorted(scenes.glob("*.tif"), reverse=True))
    rows = [row for row in report.rows if row.prompt_id == 2]
    assert [row.acquired for row in rows] == ["2021-06-17", "2021-07-20", "2021-09-01"]
    assert [row.name for row in rows] == ["boxed"] * 3
    assert rows[0].iou_first == 1.0
    assert all(0 <= row.iou_first <= 1 for row in rows)
    assert all(row.area_ha == pytest.approx(row.pixels / 100, rel=0.04) for row in rows)


def test_csv(run, scenes, tmp_path):
    report = run([*sorted(scenes.glob("*.tif")), tmp_path / "missing_20220101.tif"])
    path = tmp_path / "table.csv"
    write_csv(path, report.rows)
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 8
    assert rows[0]["prompt_id"] == "1"
    assert float(rows[0]["area_ha"]) > 0
    assert rows[3]["status"] == "failed"
    assert rows[3]["acquired"] == "2022-01-01"
    assert "no file" in rows[3]["reason"]


def test_a_failing_raster_does_not_stop_the_others(run, scenes, tmp_path):
    broken = tmp_path / "broken.tif"
    broken.write_bytes(b"not a raster")
    elsewhere = write_scene(tmp_path / "elsewhere.tif", origin=(500000.0, 5300000.0))
    bare = write_raster(tmp_path / "bare.tif", pixels(), crs=None)
    good = scenes / "S2_20210617.tif"
    report = run([broken, elsewhere, bare, tmp_path / "none.tif", good])
    assert [o.status for o in report.outcomes] == ["failed"] * 4 + ["done"]
    reasons = [o.reason for o in report.failures]
    assert "cannot be opened" in reasons[0]
    assert "None of the objects lies on this raster" in reasons[1]
    assert "coordinate reference system" in reasons[2]
    assert "There is no file" in reasons[3]
    assert not list((tmp_path / "out").glob("elsewhere*"))
    assert report.sentence == "1 of 5 rasters done, 4 failed"


def test_objects_outside_or_without_data_are_told_and_the_rest_runs(run, tmp_path):
    values = pixels()
    values[:, 200:, :] = 0
    scene = write_raster(tmp_path / "part.tif", values, names=NAMES)
    prompts = PromptSet((point(1, 120, 90), point(2, 900, 90), point(3, 30, 230)))
    (outcome,) = run([scene], prompts).outcomes
    assert [(o.prompt_id, o.status) for o in outcome.objects] == [
        (1, "done"), (2, "outside"), (3, "no data"),
    ]  # fmt: skip
    with open_source(outcome.masks) as written:
        assert len(written.description.bands) == 1
    cloudy = write_raster(tmp_path / "empty.tif", np.zeros_like(values), names=NAMES)
    (outcome,) = run([cloudy], PromptSet((point(1, 120, 90),))).outcomes
    assert outcome.status == "failed"


def test_what_is_done_is_skipped_and_a_change_is_not_overwritten(run, scenes, tmp_path):
    rasters = sorted(scenes.glob("*.tif"))
    first = run(rasters)
    again = run(rasters)
    assert [o.status for o in again.outcomes] == ["skipped"] * 3
    assert again.rows == first.rows
    assert again.sentence == "0 of 3 rasters done, 3 skipped because they were done before"
    written = {p: p.read_bytes() for p in (tmp_path / "out").iterdir()}

    other = PromptSet((*some_prompts().prompts, point(1, 125, 95)))
    changed = run(rasters, other)
    assert [o.status for o in changed.outcomes] == ["failed"] * 3
    assert "exists already" in changed.failures[0].reason
    assert {p: p.read_bytes() for p in (tmp_path / "out").iterdir()} == written

    replaced = run(rasters, other, overwrite=True)
    assert [o.status for o in replaced.outcomes] == ["done"] * 3
    (tmp_path / "out" / "S2_20210617_masks.gpkg").unlink()
    shutil.rmtree(tmp_path / "out")
    assert [o.status for o in run(rasters, other).outcomes] == ["done"] * 3


def test_a_changed_raster_or_finishing_is_done_again(run, scenes):
    scene = scenes / "S2_20210617.tif"
    run([scene])
    write_scene(scene, SMALLER)
    (outcome,) = run([scene]).outcomes
    assert outcome.status == "failed"
    (outcome,) = run([scene], overwrite=True).outcomes
    assert outcome.status == "done"
    assert run([scene]).outcomes[0].status == "skipped"
    (outcome,) = run([scene], finishing=Finishing(smooth=True)).outcomes
    assert outcome.status == "failed"


def test_cancelled_in_the_middle_and_continued(run, scenes, tmp_path):
    rasters = sorted(scenes.glob("*.tif"))
    cancel = CancelToken()

    def watch(index, fraction, text):
        if index == 1 and fraction > 0:
            cancel.cancel()

    with pytest.raises(Cancelled):
        run(rasters, cancel=cancel, raster=watch)
    names = sorted(p.name for p in (tmp_path / "out").iterdir())
    assert names == [f"S2_20210617_masks.{s}" for s in ("gpkg", "json", "tif")]
    report = run(rasters)
    assert [o.status for o in report.outcomes] == ["skipped", "done", "done"]


def test_progress_rises_to_one(run, scenes):
    seen = []
    run(sorted(scenes.glob("*.tif")), progress=lambda f, text: seen.append((f, text)))
    fractions = [f for f, _ in seen]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert any("S2_20210720.tif: " in text for _, text in seen)


def test_cached_chips_are_not_encoded_again(run, scenes, tmp_path):
    rasters = sorted(scenes.glob("*.tif"))
    assert all(o.encoded > 0 for o in run(rasters).outcomes)
    report = run(rasters, folder=tmp_path / "second")
    assert [o.encoded for o in report.outcomes] == [0, 0, 0]


def test_grid_plan(run, scenes):
    (outcome,) = run([scenes / "S2_20210617.tif"], segment=SegmentOptions("grid")).outcomes
    assert outcome.status == "done"


def test_open_sources_run_too_and_stay_open(run, tmp_path):
    grid = RasterGrid(UTM, (10.0, 0.0, ORIGIN[0], 0.0, -10.0, ORIGIN[1]), 260, 320)
    source = ArraySource(pixels(), grid)
    raster = RerunRaster(source, "web map", "2022-02-02")
    (outcome,) = run([raster]).outcomes
    assert (outcome.status, outcome.name, outcome.acquired) == ("done", "web map", "2022-02-02")
    assert outcome.masks.endswith("web_map_masks.tif")


def test_nothing_to_do_is_said(run, scenes, tmp_path):
    with pytest.raises(InputError, match="no raster"):
        run([])
    with pytest.raises(InputError, match="no prompts"):
        run([scenes / "S2_20210617.tif"], PromptSet((), record={"x": 1}))
    file = tmp_path / "file"
    file.write_text("")
    with pytest.raises(InputError, match="cannot be used as a folder"):
        run([scenes / "S2_20210617.tif"], folder=file)


def test_file_stems():
    assert file_stems([RerunRaster("/a/S2 über.tif"), RerunRaster("/a/b.SAFE/")]) == [
        "S2_über",
        "b",
    ]
    twins = file_stems([RerunRaster("/a/x.tif"), RerunRaster("/b/X.tif")])
    assert len({stem.lower() for stem in twins}) == 2
    assert file_stems([RerunRaster("/b/X.tif"), RerunRaster("/a/x.tif")]) == twins[::-1]
    with pytest.raises(InputError, match="twice"):
        file_stems([RerunRaster("/a/x.tif"), RerunRaster("/a/x.tif")])


def test_outcomes_travel(run, scenes):
    """A cluster's worker gets a raster by its path and sends its outcome back."""
    (outcome,) = run([scenes / "S2_20210617.tif"]).outcomes
    assert RasterOutcome.from_json(json.loads(json.dumps(outcome.to_json()))) == outcome
    assert pickle.loads(pickle.dumps(outcome)) == outcome
    assert pickle.loads(pickle.dumps(RerunOptions())) == RerunOptions()


# --- replaying the stretch --------------------------------------------------------------------


def recorded(scene, predictor, choice=None):
    imagery = open_imagery(str(scene), choice)
    return with_record(some_prompts(), run_record(imagery, predictor.model, SegmentOptions()))


def test_recorded_numbers_are_replayed(run, scenes, predictor):
    prompts = recorded(scenes / "S2_20210617.tif", predictor, InputChoice(stretch="0.02,0.2"))
    (outcome,) = run([scenes / "S2_20210720.tif"], prompts).outcomes
    assert not [w for w in outcome.warnings if "reflectance" in w]
    with open_source(outcome.masks) as masks:
        assert masks.grid.shape == (260, 320)
    imagery = open_imagery(str(scenes / "S2_20210720.tif"), None, prompts.record)
    assert (imagery.stretch.low[0], imagery.stretch.high[0]) == (0.02, 0.2)


def test_an_offset_of_newer_products_is_the_rasters_own_matter(run, scenes, predictor, tmp_path):
    prompts = recorded(scenes / "S2_20210617.tif", predictor)
    assert recorded_was_own(prompts.record)
    shifted = write_raster(
        tmp_path / "newer_20220617.tif", pixels() + 1000, names=NAMES,
        scales=[1e-4] * 4, offsets=[-0.1] * 4,
    )  # fmt: skip
    report = run([scenes / "S2_20210617.tif", shifted], prompts)
    old, new = report.outcomes
    assert "its own was used" in new.warnings[0]
    assert not old.warnings
    assert [o.pixels for o in new.objects] == [o.pixels for o in old.objects]  # same reflectance
    assert report.rows[1].iou_first == 1.0


def test_what_the_user_overruled_stays_overruled(run, scenes, predictor, tmp_path):
    prompts = recorded(scenes / "S2_20210617.tif", predictor, InputChoice(scaling=(2e-4,)))
    assert recorded_was_own(prompts.record) is False
    (outcome,) = run([scenes / "S2_20210901.tif"], prompts).outcomes
    assert "The recorded DN * 0.0002 + 0 was used" in outcome.warnings[0]
    gone = replace(prompts, record={**prompts.record, "source": "/gone.tif"})
    assert recorded_was_own(gone.record) is None
    assert Stretch.from_json(gone.record["stretch"]).scale[0] == 2e-4


def test_the_recorded_plan_is_replayed_and_another_model_is_told(run, scenes, predictor):
    scene = scenes / "S2_20210617.tif"
    imagery = open_imagery(str(scene))
    record = run_record(imagery, predictor.model, SegmentOptions("grid", 0.25))
    prompts = with_record(some_prompts(), record)
    report = run([scene], prompts, segment=None)
    assert report.warnings == ()
    assert run([scene], prompts, segment=SegmentOptions("grid", 0.25)).count("skipped") == 1
    assert run([scene], prompts, segment=QUICK).count("failed") == 1
    other = replace(prompts, record={**record, "model": "vit_h", "model_sha256": "0", "chips": "?"})
    report = run([scene], other, segment=None, overwrite=True)
    assert report.count("done") == 1
    assert "vit_h" in report.warnings[0]


# --- comparing masks --------------------------------------------------------------------------


def square(grid, x0, y0, x1, y1):
    mask = np.zeros(grid.shape, bool)
    cols, rows = grid.to_pixel([x0, x1], [y1, y0])
    mask[round(rows[0]) : round(rows[1]), round(cols[0]) : round(cols[1])] = True
    return PlacedMask(grid, mask)


def grid_at(x, y, size, pixel=10.0, crs=UTM):
    return RasterGrid(crs, (pixel, 0.0, x, 0.0, -pixel, y), size, size)


def test_iou_on_shifted_and_coarser_grids():
    first = square(grid_at(0, 1000, 100), 0, 0, 1000, 1000)
    assert iou_on_common_grid(first, first) == 1.0
    shifted = square(grid_at(500, 1000, 100), 500, 0, 1500, 1000)
    assert iou_on_common_grid(first, shifted) == pytest.approx(1 / 3)
    coarse = square(grid_at(0, 1000, 20, 50.0), 0, 0, 1000, 1000)
    assert iou_on_common_grid(first, coarse) == 1.0
    far = square(grid_at(50000, 1000, 10), 50000, 900, 50100, 1000)
    assert iou_on_common_grid(first, far) == 0.0


def test_iou_across_crs():
    first = square(grid_at(400000, 5400000, 100), 400200, 5399300, 400800, 5399800)
    lonlat = RasterGrid("EPSG:4326", (1e-4, 0.0, 13.63, 0.0, -1e-4, 48.75), 200, 300)
    rows, cols = np.mgrid[:200, :300] + 0.5
    xs, ys = lonlat.to_map(cols.ravel(), rows.ravel())
    from s2sam_qgis.raster.environment import transform_points

    x, y = transform_points("EPSG:4326", UTM, xs, ys)
    mask = (x > 400200) & (x < 400800) & (y > 5399300) & (y < 5399800)
    other = PlacedMask(lonlat, mask.reshape(200, 300))
    assert other.mask.any()
    assert iou_on_common_grid(first, other) > 0.95


# --- finding rasters --------------------------------------------------------------------------


def test_folders_of_scenes_and_of_bands(scenes, tmp_path):
    found = find_rasters([str(scenes)])
    assert found == [str(p) for p in sorted(scenes.glob("*.tif"))]
    assert find_rasters([found[0], str(scenes)]) == found
    (scenes / "S2_20210617_masks.tif").write_bytes(b"ours")
    assert find_rasters([str(scenes)]) == found
    bands = tmp_path / "T33_20210617"
    bands.mkdir()
    for index, name in enumerate(NAMES):
        write_raster(bands / f"T33_20210617_{name}.tif", pixels()[index : index + 1])
    assert find_rasters([str(bands)]) == [str(bands)]
    both = tmp_path / "all"
    both.mkdir()
    shutil.move(bands, both / bands.name)
    shutil.copy(found[0], both / "scene.tif")
    assert find_rasters([str(both)]) == [str(both / bands.name), str(both / "scene.tif")]
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(RasterError, match="holds no raster"):
        find_rasters([str(empty)])


def test_a_point_prompt_in_pixels_needs_no_crs(run, tmp_path):
    bare = write_raster(tmp_path / "bare.tif", pixels(), crs=None)
    prompts = PromptSet((PointPrompt(1, 1, 120, 90),), "pixel")
    (outcome,) = run([bare], prompts).outcomes
    assert outcome.status == "done"
    assert outcome.objects[0].area_ha is None
