"""A rerun that follows: a chain of dates, its record, its table, and where it stops."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest

from s2sam_qgis.core.errors import InputError
from s2sam_qgis.core.options import GRID, SegmentOptions
from s2sam_qgis.core.prompts import LONLAT, PromptSet
from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.workflow.rerun.follow_chain import FollowChain
from s2sam_qgis.workflow.rerun.job import RerunJob
from s2sam_qgis.workflow.rerun.one_raster import RerunOptions, RerunRaster
from s2sam_qgis.workflow.rerun.run import rerun
from s2sam_qgis.workflow.rerun.table import write_csv
from tests.synthetic import point, write_raster

SIDE = 160
NAMES = ("B02", "B03", "B04", "B08")
LAND, WATER = (500, 800, 900, 3000), (350, 450, 300, 250)


@pytest.fixture(scope="module")
def predictor():
    return Predictor(load_model(ModelSpec("builtin", threads=1)))


def write_lake(folder, date, x, y, radius, **options):
    rows, cols = np.mgrid[:SIDE, :SIDE]
    water = np.hypot(cols - x, rows - y) < radius
    fields = np.kron(np.random.default_rng(7).uniform(0.7, 1.3, (8, 8)), np.ones((20, 20)))
    values = np.stack([np.where(water, w, land * fields) for land, w in zip(LAND, WATER)])
    values += np.random.default_rng(int(date)).normal(0, 20, values.shape)
    path = folder / f"S2_{date}.tif"
    write_raster(path, values.astype(np.uint16), names=NAMES, nodata=0, **options)
    return str(path)


@pytest.fixture(scope="module")
def dates(tmp_path_factory):
    folder = tmp_path_factory.mktemp("lake")
    places = ((60, 60, 28), (70, 68, 25), (80, 76, 22), (90, 84, 20))
    return [
        write_lake(folder, f"20200{month}01", *place) for month, place in enumerate(places, start=4)
    ]


def run(folder, rasters, predictor, record=None, **options):
    prompts = PromptSet((point(1, 60, 60, name="Lake"),), LONLAT, record or {})
    job = RerunJob(
        prompts, [RerunRaster(path) for path in rasters], folder, RerunOptions(**options)
    )
    return rerun(job, predictor, EmbeddingStore(None))


def test_the_lake_is_followed_in_the_order_of_dates(dates, predictor, tmp_path):
    shuffled = [dates[2], dates[0], dates[3], dates[1]]
    report = run(tmp_path, shuffled, predictor, follow=True)
    assert [outcome.acquired for outcome in report.outcomes] == [
        "2020-06-01", "2020-04-01", "2020-07-01", "2020-05-01",
    ]  # fmt: skip
    assert [row.followed for row in report.rows] == [False, True, True, True]
    truth = [np.pi * radius**2 / 100 for radius in (28, 25, 22, 20)]
    assert [row.area_ha for row in report.rows] == pytest.approx(truth, rel=0.08)
    assert all(row.overlap > 0.4 for row in report.rows[1:])
    assert all(row.name == "Lake" for row in report.rows)
    record = json.loads((tmp_path / "S2_20200701_masks.json").read_text())
    assert record["outcome"]["objects"][0]["followed"] is True
    write_csv(tmp_path / "areas.csv", report.rows)
    with (tmp_path / "areas.csv").open() as stream:
        assert [row["followed"] for row in csv.DictReader(stream)] == ["0", "1", "1", "1"]
    fixed = run(tmp_path / "fixed", dates, predictor)
    assert not any(row.followed for row in fixed.rows)


def test_what_was_followed_is_skipped_the_next_time(dates, predictor, tmp_path):
    run(tmp_path, dates[:2], predictor, follow=True)
    again = run(tmp_path, dates, predictor, follow=True)
    assert [outcome.status for outcome in again.outcomes] == ["skipped", "skipped", "done", "done"]
    other_way = run(tmp_path, dates[:2], predictor)
    assert other_way.failures  # another way is other work: existing results are kept


def test_following_goes_both_ways_from_the_date_that_was_clicked(dates):
    rasters = [RerunRaster(path) for path in dates]
    prompts = PromptSet((point(1, 80, 76),), LONLAT, {"source": dates[2]})
    assert FollowChain(prompts, rasters).order == (2, 3, 1, 0)


def test_where_the_lake_is_gone_following_stops(dates, predictor, tmp_path):
    dry = [write_lake(tmp_path, f"20200{month}01", -900, 0, 5) for month in (8, 9)]
    report = run(tmp_path / "out", [*dates[:2], *dry], predictor, follow=True)
    assert [row.status for row in report.rows] == ["done", "done", "lost", "failed"]
    assert report.rows[2].area_ha is None  # not 0: nobody knows
    lost = report.outcomes[2]
    assert any("was lost" in text for text in lost.warnings)
    assert "lost on an earlier date" in report.outcomes[3].reason


def test_a_raster_without_a_date_is_refused(dates, predictor, tmp_path):
    bare = write_lake(tmp_path, "20200801", 90, 84, 20)
    nameless = tmp_path / "lake.tif"
    (tmp_path / "S2_20200801.tif").rename(nameless)
    assert bare
    with pytest.raises(InputError, match=r"lake\.tif has no date"):
        run(tmp_path / "out", [dates[0], str(nameless)], predictor, follow=True)


def test_the_plan_grid_cannot_follow(dates, predictor, tmp_path):
    with pytest.raises(InputError, match="chip plan focus"):
        run(tmp_path, dates, predictor, follow=True, segment=SegmentOptions(GRID))


def test_worker_processes_cannot_follow(dates, tmp_path):
    pytest.importorskip("distributed")
    from s2sam_qgis.workflow.cluster.run import Workers, rerun_on_cluster

    prompts = PromptSet((point(1, 60, 60),), LONLAT)
    job = RerunJob(prompts, [RerunRaster(dates[0])], tmp_path, RerunOptions(follow=True))
    with pytest.raises(InputError, match="starts from the outline of the date before"):
        rerun_on_cluster(job, Workers(2))
