"""Which model: one value for the dock, the shell and workers."""

import subprocess
import sys
from pathlib import Path

from s2sam_qgis.core.options import AUTO
from s2sam_qgis.models.spec import BUILTIN, ModelSpec
from tests.conftest import ROOT


def test_the_built_in_model_is_the_default():
    assert ModelSpec() == ModelSpec(BUILTIN, None, AUTO, None)


def test_a_pair_is_named_by_either_of_its_files():
    for ending in ("_encoder", "_decoder"):
        assert ModelSpec.from_file(f"/m/sam{ending}.onnx") == ModelSpec("sam", str(Path("/m")))
    assert ModelSpec.from_file("/m/sam_encoder.onnx").title == "sam"
    assert ModelSpec.from_file("/m/tuned.pth").title == "tuned"


def test_another_process_gets_absolute_paths(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "own.pth").touch()
    assert ModelSpec("own.pth").for_other_process().name == str(tmp_path / "own.pth")
    assert ModelSpec("sam", "models").for_other_process().folder == str(tmp_path / "models")
    assert ModelSpec("vit_b", threads=3).for_other_process() == ModelSpec("vit_b", threads=3)


def test_on_changes_device_and_threads_alone():
    assert ModelSpec("sam", "f").on("cpu", 2) == ModelSpec("sam", "f", "cpu", 2)


def test_a_specification_needs_no_onnxruntime():
    code = (
        "import sys, s2sam_qgis.models.spec, s2sam_qgis.core.options\n"
        "print([n for n in ('onnxruntime', 'rasterio', 'numpy') if n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
