import csv
import json
import shutil

from tests.cli.conftest import point, write_prompts, write_scene


def scenes(tmp_path, *dates):
    folder = tmp_path / "scenes"
    folder.mkdir()
    write_scene(folder / f"S2_{dates[0]}.tif")
    for date in dates[1:]:
        shutil.copy(folder / f"S2_{dates[0]}.tif", folder / f"S2_{date}.tif")
    return folder


def test_rerun_over_a_folder_writes_masks_and_the_table(run, tmp_path, prompts):
    folder = scenes(tmp_path, "20210617", "20210720")
    out, table = tmp_path / "out", tmp_path / "areas.csv"
    code, text, _ = run("rerun", prompts, folder, "-o", out, "--summary", table)
    assert code == 0, text
    assert "2 of 2 rasters done" in text
    assert sorted(path.suffix for path in out.iterdir()) == sorted([".gpkg", ".json", ".tif"] * 2)
    rows = list(csv.DictReader(table.read_text(encoding="utf-8").splitlines()))
    assert [(row["prompt_id"], row["acquired"]) for row in rows] == [
        ("1", "2021-06-17"), ("1", "2021-07-20"), ("2", "2021-06-17"), ("2", "2021-07-20"),
    ]  # fmt: skip
    assert rows[1]["iou_first"] == "1"  # the same pixels give the same mask
    code, text, _ = run("rerun", prompts, folder, "-o", out, "--summary", table)
    assert code == 0
    assert "2 skipped" in text


def test_a_failing_raster_is_told_by_reason_and_exit_code(run, tmp_path, prompts):
    folder = scenes(tmp_path, "20210617")
    (folder / "broken.tif").write_bytes(b"none")
    code, text, _ = run("rerun", prompts, folder, "-o", tmp_path / "out", "--json")
    assert code == 1
    result = json.loads(text)
    assert {r["name"]: r["status"] for r in result["rasters"]} == {
        "broken.tif": "failed", "S2_20210617.tif": "done",
    }  # fmt: skip
    assert "cannot be opened" in next(r["reason"] for r in result["rasters"] if r["reason"])
    assert [row["status"] for row in result["table"] if row["raster"] == "broken.tif"] == [
        "failed", "failed",
    ]  # fmt: skip


def test_a_recorded_stretch_is_replayed(run, tmp_path):
    folder = scenes(tmp_path, "20210617", "20210720")
    first = folder / "S2_20210617.tif"
    given = write_prompts(tmp_path / "p.geojson", point(name="field"))
    saved = tmp_path / "saved.geojson"
    code, text, _ = run(
        "segment", first, given, "-o", tmp_path / "m.tif", "--save-prompts", saved,
        "--stretch", "0.01,0.2",
    )  # fmt: skip
    assert code == 0, text
    other = folder / "S2_20210720.tif"
    code, text, _ = run("rerun", saved, other, "-o", tmp_path / "out", "--vector", ".geojson")
    assert code == 0, text
    features = json.loads((tmp_path / "out" / "S2_20210720_masks.geojson").read_text())["features"]
    stretch = features[0]["properties"]["stretch"]
    stretch = json.loads(stretch) if isinstance(stretch, str) else stretch
    assert (stretch["low"][0], stretch["high"][0]) == (0.01, 0.2)


def test_a_table_replaces_only_tables(run, tmp_path, prompts, scene):
    notes = tmp_path / "notes.csv"
    notes.write_text("my,notes\n1,2\n")
    code, _, errors = run("rerun", prompts, scene, "-o", tmp_path / "out", "--summary", notes)
    assert code == 2
    assert "exists already" in errors
    assert notes.read_text() == "my,notes\n1,2\n"
    assert not (tmp_path / "out").exists()


def test_wrong_input(run, tmp_path, prompts, scene):
    code, _, errors = run("rerun", tmp_path / "no.geojson", scene, "-o", tmp_path / "out")
    assert (code, "no prompt file" in errors) == (2, True)
    empty = tmp_path / "empty"
    empty.mkdir()
    code, _, errors = run("rerun", prompts, empty, "-o", tmp_path / "out")
    assert (code, "holds no raster" in errors) == (2, True)
    code, _, errors = run("rerun", prompts, scene, scene, "-o", tmp_path / "out")
    assert code == 0  # given twice is meant once
