"""What travels to worker processes and how it arrives."""

import json
from dataclasses import asdict

import pytest

from s2sam_qgis.core.errors import InputError
from s2sam_qgis.core.grid import RasterGrid, Window
from s2sam_qgis.core.options import Finishing, InputChoice, ScaleRule, SegmentOptions
from s2sam_qgis.core.prompts import PromptSet
from s2sam_qgis.core.region import Region
from s2sam_qgis.workflow.cluster import worker as cluster_worker
from s2sam_qgis.workflow.cluster.wire import (
    options_from_json,
    prompts_from_json,
    prompts_to_json,
)
from s2sam_qgis.workflow.rerun.one_raster import RerunOptions, RerunRaster
from tests.synthetic import ORIGIN, UTM, box, pixels, point, write_scene
from tools.array_source import ArraySource


def test_an_open_source_cannot_travel():
    grid = RasterGrid(UTM, (10.0, 0.0, ORIGIN[0], 0.0, -10.0, ORIGIN[1]), 260, 320)
    with pytest.raises(InputError, match="Save it as a file"):
        cluster_worker.can_travel(RerunRaster(ArraySource(pixels(), grid), "web map"))


def test_paths_travel_whole(tmp_path, monkeypatch):
    first, second = (write_scene(tmp_path / name) for name in ("a.tif", "b.tif"))
    monkeypatch.chdir(tmp_path)
    given = RerunRaster(f"{first.name}|{second.name}", "two")
    assert cluster_worker.can_travel(given).raster == f"{first}|{second}"
    assert cluster_worker.can_travel(RerunRaster("no.tif")).raster == "no.tif"


def test_orders_come_out_as_they_went_in():
    prompts = PromptSet(
        (point("a", 3, 4, name="x"), box(2, 1, 2, 3, 4)), record={"model": "m", "bands": [1]}
    )
    assert prompts_from_json(json.loads(json.dumps(prompts_to_json(prompts)))) == prompts
    region = Region(Window(1, 2, 3, 4), ((((1.5, 2.0), (4.0, 2.0), (4.0, 6.0)),),))
    options = RerunOptions(
        SegmentOptions("grid", 0.25, region, ScaleRule(point_sides=(64,))),
        InputChoice("4,3,2", "0,1", (0.1,), (0.0, 1.0, 2.0)), Finishing(2.0, smooth=True), ".fgb",
        True, False,
    )  # fmt: skip
    assert options_from_json(json.loads(json.dumps(asdict(options)))) == options
    assert repr(options_from_json(asdict(RerunOptions()))) == repr(RerunOptions())


def test_no_more_processes_than_cores(monkeypatch):
    pytest.importorskip("distributed")
    from s2sam_qgis.workflow.cluster import connection as cluster

    monkeypatch.setattr(cluster, "cores", lambda: 4)
    said = []
    assert cluster.sensible_jobs(3, said.append) == 3
    assert cluster.sensible_jobs(4, said.append) == 4
    assert said == []
    assert cluster.sensible_jobs(1_000_000, said.append) == 4
    assert said == ["1000000 processes were asked for; this machine has 4 cores, so 4 start."]
