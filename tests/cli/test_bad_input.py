"""Bad input gets a sentence that says what, where and what to do; nothing half-written remains.

The table in docs/errors.md lists these cases.
"""

import contextlib
import json
import os
import pickle
import signal
import subprocess
import sys
import time
import zipfile

import pytest
import rasterio

from s2sam_qgis.models.catalogue import resources
from tests.cli.conftest import box, point, write_prompts, write_scene
from tests.conftest import ROOT


@pytest.fixture
def refused(run, scene, tmp_path):
    """Runs ``segment`` with bad input: exit code 2, a message with all words, no new file."""

    def check(*words, prompts=None, raster=None, options=(), output=None, code=2):
        if prompts is None:
            prompts = write_prompts(tmp_path / "good.geojson", point())
        before = sorted(path.name for path in tmp_path.iterdir())
        arguments = ["segment", raster or scene, prompts]
        arguments += ["-o", output or tmp_path / "masks.tif", *options]
        found, _, err = run(*arguments)
        assert found == code, err
        for word in words:
            assert word in err, f"{word!r} is missing in: {err}"
        assert err.startswith("s2sam: ")
        assert "Traceback" not in err
        assert sorted(path.name for path in tmp_path.iterdir()) == before

    return check


def prompt_file(tmp_path, *features, **members):
    return write_prompts(tmp_path / "bad.geojson", *features, **members)


def test_missing_raster(refused, tmp_path):
    refused("nowhere.tif", raster=tmp_path / "nowhere.tif")


def test_not_a_raster(refused, tmp_path):
    text = tmp_path / "letter.tif"
    text.write_text("Dear raster,")
    refused("letter.tif", raster=text)


def test_no_such_band(refused):
    refused("B99", "B04", options=["--bands", "B99,B03,B02"])
    refused("7", options=["--bands", "7,1,2"])


def test_missing_prompt_file(refused, tmp_path):
    refused("no.geojson", "no prompt file", prompts=tmp_path / "no.geojson")


def test_wrong_json(refused, tmp_path):
    file = tmp_path / "bad.geojson"
    file.write_text('{"type": "FeatureCollection",\n "features": [')
    refused("bad.geojson", "JSON", "line 2", prompts=file)


def test_wrong_geometry(refused, tmp_path):
    line = point()
    line["geometry"] = {"type": "LineString", "coordinates": [[13, 48], [13.1, 48]]}
    refused("feature 2", "LineString", "Point", prompts=prompt_file(tmp_path, point(), line))


def test_label_two(refused, tmp_path):
    bad = prompt_file(tmp_path, point(), point(label=2))
    refused("feature 2", "label", "2", prompts=bad)


def test_two_boxes(refused, tmp_path):
    bad = prompt_file(tmp_path, box(5), point(), box(5))
    refused("1", "3", "prompt id 5", "at most one box", prompts=bad)


def test_prompt_outside(refused, tmp_path):
    bad = prompt_file(tmp_path, point(), point(at=(5000, 90)))
    refused("1 of 2", "outside the raster", "feature 2", prompts=bad)


def test_empty_prompt_set(refused, tmp_path):
    refused("no prompt", prompts=prompt_file(tmp_path))


def test_antimeridian(refused, tmp_path):
    feature = box()
    ring = [[-179.9, 10], [179.9, 10], [179.9, 10.1], [-179.9, 10.1], [-179.9, 10]]
    feature["geometry"]["coordinates"] = [ring]
    refused("outside the raster", "feature 1", prompts=prompt_file(tmp_path, feature))


@pytest.mark.parametrize("overlap", ["1.0", "-0.1", "nan"])
def test_impossible_overlap(refused, overlap):
    refused("overlap", options=["--chips", "grid", f"--spatial-overlap={overlap}"])


def test_raster_without_crs(refused, tmp_path):
    plain = write_scene(tmp_path / "plain.tif", crs=None)
    refused("coordinate reference system", "gdal_edit", "pixel", raster=plain)


def test_wrong_numbers(refused):
    refused("--band-scaling", "a,b", options=["--band-scaling", "a,b"])
    refused("--band-scaling", "one or three", options=["--band-scaling", "1,2"])
    refused("bright", "reflectance", options=["--stretch", "bright"])
    refused("above", options=["--stretch", "0.3,0.1"])
    refused("min-area", options=["--min-area=-5"])
    refused("thread", options=["--threads", "0"])
    refused("provider", options=["--provider", "abacus"])


def test_region_of_interest(refused, tmp_path):
    roi = tmp_path / "roi.geojson"
    refused("roi.geojson", options=["--roi", roi])
    roi.write_text(json.dumps({"type": "Point", "coordinates": [13, 48]}))
    refused("area", options=["--roi", roi])
    away = {"type": "Polygon", "coordinates": [[[1, 1], [1.1, 1], [1.1, 1.1], [1, 1.1], [1, 1]]]}
    roi.write_text(json.dumps(away))
    refused("does not touch", options=["--roi", roi])


def test_model_file_cut_short(refused, tmp_path):
    folder = tmp_path / "models"
    folder.mkdir()
    for part in ("encoder", "decoder"):
        data = (resources() / "models" / f"standin_{part}.onnx").read_bytes()
        (folder / f"mine_{part}.onnx").write_bytes(data[: len(data) // 2])
    refused("mine_encoder.onnx", "damaged", options=["--model", "mine", "--model-dir", folder])


def test_model_that_is_not_there(refused, tmp_path):
    refused("there", options=["--model", "mine", "--model-dir", tmp_path])
    refused("vit_b", "fetch", options=["--model", "vit_b"])
    refused("vit_x", options=["--model", "vit_x"])


def test_checkpoint_with_a_malicious_pickle(refused, tmp_path):
    class Evil:
        def __reduce__(self):
            return os.system, (f"touch {tmp_path}/owned",)

    checkpoint = tmp_path / "sam_vit_b_evil.pth"
    with zipfile.ZipFile(checkpoint, "w") as archive:
        archive.writestr("archive/data.pkl", pickle.dumps(Evil()))
    refused("sam_vit_b_evil.pth", options=["--model", checkpoint])
    assert not (tmp_path / "owned").exists()


def test_output_folder_that_is_not_there(refused, tmp_path):
    refused("nowhere", output=tmp_path / "nowhere" / "masks.tif", code=1)


def test_existing_output(run, refused, scene, tmp_path):
    output = tmp_path / "masks.tif"
    output.write_text("precious")
    refused("masks.tif", "exists", output=output)
    assert output.read_text() == "precious"
    prompts = write_prompts(tmp_path / "good.geojson", point())
    assert run("segment", scene, prompts, "-o", output, "--overwrite", "--quiet")[0] == 0
    assert output.read_bytes()[:2] in (b"II", b"MM")


def test_vector_of_an_unknown_kind(refused, tmp_path):
    refused(".dwg", options=["--vector", tmp_path / "objects.dwg"])


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="mounting needs root")
def test_disk_full(run, scene, tmp_path):
    small = tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(small)],
        capture_output=True, check=False,
    )  # fmt: skip
    if mounted.returncode:
        pytest.skip("mounting a tmpfs is not allowed here")
    try:
        with contextlib.suppress(OSError), (small / "filler").open("wb") as filler:
            while True:
                filler.write(b"x" * 512)
                filler.flush()
        prompts = write_prompts(tmp_path / "good.geojson", point())
        code, _, err = run("segment", scene, prompts, "-o", small / "masks.tif")
        assert code == 1
        assert "masks.tif" in err
        assert [path.name for path in small.iterdir()] == ["filler"]
    finally:
        subprocess.run(["umount", str(small)], check=True)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_interrupt_in_the_middle(scene, tmp_path):
    features = [point(number, at=(20 + number, 90)) for number in range(200)]
    prompts = write_prompts(tmp_path / "many.geojson", *features)
    output = tmp_path / "out" / "masks.tif"
    output.parent.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-m", "s2sam_qgis", "segment", scene, prompts, "-o", output],
        cwd=ROOT, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    time.sleep(4)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Cancelled" in err
    assert list(output.parent.iterdir()) == []


def test_errors_as_json(run, tmp_path, scene):
    code, out, _ = run("segment", scene, tmp_path / "no.geojson", "-o", "x.tif", "--json")
    assert code == 2
    assert json.loads(out)["exit_code"] == 2
    assert "no.geojson" in json.loads(out)["error"]


def test_a_check_finds_a_crs_that_nobody_knows(run, tmp_path):
    crs = {"type": "name", "properties": {"name": "EPSG:99999999"}}
    prompts = write_prompts(tmp_path / "p.geojson", point(), crs=crs)
    code, _, err = run("prompts", "check", prompts)
    assert code == 2
    assert "EPSG:99999999" in err
    assert "Traceback" not in err


@pytest.mark.parametrize("size", [1e88, 1e300, 1e-300])
def test_a_raster_whose_pixels_have_no_place_on_earth(run, tmp_path, size):
    scene = write_scene(tmp_path / "scene.tif")
    with rasterio.open(scene, "r+") as file:
        file.transform = rasterio.Affine(size, 0, 400000, 0, -10, 5400000)
    prompts = write_prompts(tmp_path / "p.geojson", point())
    for chips in ("focus", "grid"):
        code, _, err = run(
            "segment", scene, prompts, "-o", tmp_path / "m.tif", "--chips", chips, "--overwrite"
        )
        assert code in (0, 2)
        assert "Traceback" not in err
        assert len(err) < 600
    code, _, err = run("inspect", scene)
    assert code in (0, 2)
    assert "Traceback" not in err
