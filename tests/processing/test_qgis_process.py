"""The algorithms in a process of their own, without a display and without this one's Python."""

import csv
import os
import shutil
import site
import subprocess

import pytest

from tests.conftest import ROOT

pytest.importorskip("qgis.core")

from qgis.core import QgsVectorLayer

from s2sam_qgis.core.prompt_geojson import write_prompts
from tests.synthetic import some_prompts, write_scene

pytestmark = pytest.mark.qgis


#: Debian's qgis_process is a wrapper that does not start; the program itself is beside it.
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@pytest.fixture(scope="module")
def qgis_process(tmp_path_factory, own_home):
    if PROGRAM is None:
        pytest.skip("qgis_process is not installed")
    folder = tmp_path_factory.mktemp("qgis_process")
    plugins = folder / "plugins"
    plugins.mkdir()
    (plugins / "s2sam_qgis").symlink_to(ROOT, target_is_directory=True)
    environment = {
        **os.environ,
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "config"),
        "QT_QPA_PLATFORM": "offscreen",
        "S2SAM_HOME": str(own_home),
        "PYTHONPATH": os.pathsep.join(site.getsitepackages()),
    }
    environment.pop("DISPLAY", None)

    def call(*arguments):
        done = subprocess.run(
            [PROGRAM, *map(str, arguments)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=240,
            cwd=folder,
            check=False,
        )
        return done.returncode, done.stdout + done.stderr

    code, text = call("plugins", "enable", "s2sam_qgis")
    assert code == 0, text
    return call


@pytest.fixture(scope="module")
def inputs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("inputs")
    scene = write_scene(folder / "S2_20210617.tif")
    prompts = folder / "prompts.geojson"
    write_prompts(prompts, some_prompts())
    return scene, prompts


def test_segment_without_a_display(qgis_process, inputs, tmp_path):
    scene, prompts = inputs
    out = tmp_path / "out.gpkg"
    code, text = qgis_process(
        "run", "s2sam:segmentfromprompts", "--", f"INPUT={scene}", f"PROMPTS={prompts}",
        f"OUTPUT={out}", "MODEL=builtin", "SMOOTH=true",
    )  # fmt: skip
    assert code == 0, text
    assert "OBJECTS:\t2" in text
    layer = QgsVectorLayer(str(out), "out", "ogr")
    assert sorted(f["name"] for f in layer.getFeatures()) == ["boxed", "field"]


def test_rerun_without_a_display(qgis_process, inputs, tmp_path):
    scene, prompts = inputs
    folder = tmp_path / "scenes"
    folder.mkdir()
    for date in ("20210617", "20210720"):
        shutil.copy(scene, folder / f"S2_{date}.tif")
    summary = tmp_path / "areas.csv"
    code, text = qgis_process(
        "run", "s2sam:rerunprompts", "--", f"PROMPTS={prompts}", f"FOLDER={folder}",
        f"OUTPUT={tmp_path / 'out'}", f"SUMMARY={summary}",
    )  # fmt: skip
    assert code == 0, text
    rows = list(csv.DictReader(summary.read_text("utf-8").splitlines()))
    assert [(row["prompt_id"], row["iou_first"]) for row in rows] == [
        ("1", "1"), ("1", "1"), ("2", "1"), ("2", "1"),
    ]  # fmt: skip


def test_a_mistake_is_a_sentence_and_an_exit_code(qgis_process, inputs, tmp_path):
    scene, _ = inputs
    wrong = tmp_path / "wrong.geojson"
    wrong.write_text('{"type": "FeatureCollection", "features": []}')
    code, text = qgis_process(
        "run", "s2sam:segmentfromprompts", "--", f"INPUT={scene}", f"PROMPTS={wrong}",
        f"OUTPUT={tmp_path / 'out.gpkg'}",
    )  # fmt: skip
    assert code != 0
    assert "holds no prompt" in text
    assert "Traceback" not in text
    assert not (tmp_path / "out.gpkg").exists()
