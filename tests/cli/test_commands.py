import json
import subprocess
import sys

import numpy as np
import pytest
import rasterio

from s2sam_qgis.core.prompt_geojson import read_prompts
from tests.cli.conftest import HEIGHT, WIDTH, box, point, write_prompts, write_scene
from tests.conftest import ROOT


def segment(run, scene, prompts, output, *options):
    code, out, err = run("segment", scene, prompts, "-o", output, "--json", *options)
    assert code == 0, err
    return json.loads(out)


def test_segment_writes_a_band_per_prompt_id_and_says_what_it_did(run, scene, prompts, tmp_path):
    output, vector = tmp_path / "masks.tif", tmp_path / "masks.gpkg"
    result = segment(run, scene, prompts, output, "--vector", vector)
    assert result["files"] == [str(output), str(vector)]
    with rasterio.open(output) as masks:
        assert masks.descriptions == ("mask_prompt_1", "mask_prompt_2")
        assert masks.shape == (HEIGHT, WIDTH)
        values = masks.read()
    assert set(np.unique(values)) <= {0, 1}
    first, second = result["objects"]
    assert first["prompt_id"] == 1
    assert first["name"] == "field"
    assert first["pixels"] == int((values[0] == 1).sum()) > 0
    # 10 m pixels: 100 pixels are a hectare, but for UTM's scale.
    assert second["area_ha"] == pytest.approx(second["pixels"] / 100, rel=1e-2)
    assert 0 < first["score"] <= 1
    assert result["chips"]["encoded"] > 0
    assert result["provider"] == "cpu"
    assert result["seconds"]["total"] > 0
    assert result["peak_memory_bytes"] is None or result["peak_memory_bytes"] > 1e7


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".fgb", ".shp"])
def test_every_vector_format(run, scene, prompts, tmp_path, suffix):
    vector = tmp_path / f"objects{suffix}"
    segment(run, scene, prompts, tmp_path / "masks.tif", "--vector", vector, "--smooth")
    import pyogrio

    info = pyogrio.read_info(vector)
    assert info["features"] == 2
    assert "Polygon" in info["geometry_type"]
    assert "prompt_id" in info["fields"]


def test_a_second_run_finds_its_embeddings(run, scene, prompts, tmp_path):
    first = segment(run, scene, prompts, tmp_path / "a.tif")
    second = segment(run, scene, prompts, tmp_path / "b.tif")
    assert second["chips"]["encoded"] == 0
    with rasterio.open(tmp_path / "a.tif") as a, rasterio.open(tmp_path / "b.tif") as b:
        np.testing.assert_array_equal(a.read(), b.read())
    assert first["objects"][0]["pixels"] == second["objects"][0]["pixels"]


def test_saved_prompts_replay_bands_and_stretch_on_another_date(run, scene, prompts, tmp_path):
    kept = tmp_path / "kept.geojson"
    chosen = ["--bands", "B08,B04,B03", "--stretch", "0.05,0.2", "--save-prompts", kept]
    first = segment(run, scene, prompts, tmp_path / "a.tif", *chosen)
    record = read_prompts(kept).record
    assert record["stretch"] == first["stretch"]
    assert [band["name"] for band in record["bands"]] == ["B08", "B04", "B03"]
    # The same bands lie in another order on the other date.
    other = write_scene(tmp_path / "other.tif", bands=("B08", "B04", "B03", "B02"))
    second = segment(run, other, kept, tmp_path / "b.tif")
    assert second["stretch"] == first["stretch"]
    assert second["bands"] == [1, 2, 3]
    # What is asked for goes before what was recorded.
    third = segment(run, other, kept, tmp_path / "c.tif", "--stretch", "percentile")
    assert third["stretch"]["name"] == "percentile"


def test_a_region_of_interest_gives_its_grid(run, scene, prompts, tmp_path):
    roi = write_prompts(tmp_path / "roi.geojson", box(0, (40, 30, 200, 180)))
    result = segment(run, scene, prompts, tmp_path / "masks.tif", "--roi", roi)
    with rasterio.open(tmp_path / "masks.tif") as masks:
        assert masks.shape == (150, 160), "what was drawn, no more"
    assert not any("widened" in text for text in result["warnings"])
    result = segment(run, scene, prompts, tmp_path / "grid.tif", "--roi", roi, "--chips", "grid")
    with rasterio.open(tmp_path / "grid.tif") as masks:
        # Shorter than a chip: widened, here to the whole raster.
        assert masks.shape == (HEIGHT, WIDTH)
    assert any("widened" in text for text in result["warnings"])


def test_objects_outside_the_region_are_left_out_with_a_word(run, scene, tmp_path):
    away = point(7, at=(10, 10), name="away")
    prompts = write_prompts(tmp_path / "two.geojson", point(1), away)
    roi = write_prompts(tmp_path / "roi.geojson", box(0, (100, 70, 140, 110)))
    result = segment(run, scene, prompts, tmp_path / "masks.tif", "--roi", roi)
    assert [entry["prompt_id"] for entry in result["objects"]] == [1]
    assert any("away" in text and "outside the region" in text for text in result["warnings"])
    with rasterio.open(tmp_path / "masks.tif") as masks:
        assert (masks.count, masks.shape) == (1, (40, 40))


def test_prompts_in_pixels_need_no_crs(run, tmp_path):
    scene = write_scene(tmp_path / "plain.tif", crs=None)
    crs = {"type": "name", "properties": {"name": "pixel"}}
    feature = point()
    feature["geometry"]["coordinates"] = [120, 90]
    prompts = write_prompts(tmp_path / "pixels.geojson", feature, crs=crs)
    result = segment(run, scene, prompts, tmp_path / "masks.tif")
    assert result["objects"][0]["pixels"] > 0
    assert result["objects"][0]["area_ha"] is None


def test_inspect_says_where_things_came_from(run, scene):
    code, out, _ = run("inspect", scene, "--json")
    assert code == 0
    result = json.loads(out)
    assert [band["role"] for band in result["bands"]] == ["blue", "green", "red", "nir"]
    assert result["chosen_bands"] == [3, 2, 1]
    assert result["stretch"]["name"] == "reflectance"
    assert result["crs"] == "EPSG:32633"
    assert result["origins"]["scale"]
    code, out, _ = run("inspect", scene)
    assert "B04" in out
    assert "reflectance" in out


def test_prompts_check(run, scene, prompts):
    code, out, _ = run("prompts", "check", prompts, "--raster", scene, "--json")
    assert code == 0
    result = json.loads(out)
    assert result["prompts"] == 2
    assert result["objects"][1]["has_box"]


def test_models_list_names_the_builtin_model(run):
    code, out, _ = run("models", "list", "--json")
    assert code == 0
    states = {entry["name"]: entry["state"] for entry in json.loads(out)["models"]}
    assert states["builtin"] == "ready"
    assert states["vit_b"] != "ready"


def test_quiet_says_nothing(run, scene, prompts, tmp_path):
    code, out, err = run("segment", scene, prompts, "-o", tmp_path / "m.tif", "--quiet")
    assert (code, out, err) == (0, "", "")


def test_it_runs_as_a_module():
    done = subprocess.run(
        [sys.executable, "-m", "s2sam_qgis", "segment", "--help"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0
    assert "--spatial-overlap" in done.stdout
