"""Commands end within a moment when they are asked to, and speak whatever they speak to."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from s2sam_qgis.models.catalogue import resources
from tests.cli.conftest import point, write_prompts, write_scene
from tests.conftest import ROOT

posix = pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")

#: Work that listens to nothing: a library that computes, or waits, with and without the GIL.
DEAF = {
    "sleeps": "import time\nwhile True: time.sleep(100)",
    "loops": "while True: pass",
    "writes": """
from s2sam_qgis.core.file_sets import replace_together
import time, os
os.chdir(os.environ["WORK"])
with replace_together() as files:
    files.part("half.tif").write_text("half")
    print("now", file=__import__("sys").stderr, flush=True)
    while True: time.sleep(100)
""",
    "ignores": """
import time
while True:
    try:
        time.sleep(100)
    except BaseException:
        pass
""",
}
RUN = """
import sys
from s2sam_qgis.cli import commands, main
def deaf(call):
    print("now", file=sys.stderr, flush=True)
    exec(sys.argv.pop(), {})
commands.inspect = deaf
sys.exit(main.main(["inspect", "x.tif", *sys.argv[1:-1]]))
"""


def ended_by(process, number, wait_for="now", within=1.5):
    """Sends a signal once the process has said that it is at work; (code, out, err, seconds)."""
    said = ""
    while wait_for not in said:
        line = process.stderr.readline()
        assert line, said
        said += line
    time.sleep(0.2)
    start = time.monotonic()
    process.send_signal(number)
    out, err = process.communicate(timeout=30)
    return process.returncode, out, said + err, time.monotonic() - start


@posix
@pytest.mark.parametrize("deaf", DEAF)
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_work_that_does_not_listen_is_left(tmp_path, deaf, number):
    process = subprocess.Popen(
        [sys.executable, "-c", RUN, "--json", DEAF[deaf]],
        cwd=ROOT, env={**os.environ, "WORK": str(tmp_path)}, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    code, out, err, seconds = ended_by(process, number)
    assert code == 130
    assert json.loads(out) == {"error": "Interrupted.", "exit_code": 130}
    assert "Interrupted." in err
    assert "Traceback" not in err
    assert list(tmp_path.iterdir()) == []
    # Generous, for busy machines: what is meant is that it ends by itself.
    assert seconds < 20


def loop_for_ever(folder):
    """The stand-in pair with an encoder that never ends."""
    onnx = pytest.importorskip("onnx")
    from onnx import TensorProto, helper

    true = helper.make_tensor("true", TensorProto.BOOL, [], [True])
    body = helper.make_graph(
        [
            helper.make_node("Identity", ["condition"], ["again"]),
            helper.make_node("Mul", ["state", "state"], ["next"]),
        ],
        "body",
        [
            helper.make_tensor_value_info("number", TensorProto.INT64, []),
            helper.make_tensor_value_info("condition", TensorProto.BOOL, []),
            helper.make_tensor_value_info("state", TensorProto.FLOAT, [1, 256, 64, 64]),
        ],
        [
            helper.make_tensor_value_info("again", TensorProto.BOOL, []),
            helper.make_tensor_value_info("next", TensorProto.FLOAT, [1, 256, 64, 64]),
        ],
    )
    nodes = [
        helper.make_node("ReduceMean", ["x"], ["mean"], keepdims=1),
        helper.make_node("Expand", ["mean", "shape"], ["start"]),
        helper.make_node("Loop", ["", "true", "start"], ["image_embeddings"], body=body),
    ]
    graph = helper.make_graph(
        nodes,
        "endless",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 3, 1024, 1024])],
        [helper.make_tensor_value_info("image_embeddings", TensorProto.FLOAT, [1, 256, 64, 64])],
        [true, helper.make_tensor("shape", TensorProto.INT64, [4], [1, 256, 64, 64])],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)])
    model.ir_version = 8
    onnx.save(model, str(folder / "endless_encoder.onnx"))
    decoder = (resources() / "models" / "standin_decoder.onnx").read_bytes()
    (folder / "endless_decoder.onnx").write_bytes(decoder)


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_endless_graph(tmp_path, number):
    loop_for_ever(tmp_path)
    scene = write_scene(tmp_path / "scene.tif")
    prompts = write_prompts(tmp_path / "p.geojson", point())
    before = sorted(os.listdir(tmp_path))
    code = (
        "import sys, threading, time\nfrom s2sam_qgis.cli.main import main\n"
        "from s2sam_qgis.models import predictor\nreal = predictor.Predictor.encode\n"
        "def encode(*a, **k):\n    print('now', file=sys.stderr, flush=True)\n"
        "    return real(*a, **k)\npredictor.Predictor.encode = encode\nsys.exit(main())"
    )
    process = subprocess.Popen(
        [
            sys.executable, "-c", code, "segment", str(scene), str(prompts), "--no-store",
            "-o", str(tmp_path / "m.tif"), "--model-dir", str(tmp_path), "--model", "endless",
        ],
        cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    code, out, err, _ = ended_by(process, number)
    assert code == 130, err
    assert not out
    assert "Traceback" not in err
    assert sorted(os.listdir(tmp_path)) == before


# --- what it speaks to -------------------------------------------------------------------------


def s2sam(*arguments, **environment):
    return subprocess.run(
        [sys.executable, "-m", "s2sam_qgis", *map(str, arguments)], cwd=ROOT, check=False,
        capture_output=True, env={**os.environ, **environment},
    )  # fmt: skip


NAMES = ["湖泊", "поле", "ß€", "a\u2028b", "🌾"]


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-16", "cp437"])
def test_a_stream_that_lacks_characters_never_ends_a_run(tmp_path, encoding):
    features = [point(number, name=name) for number, name in enumerate(NAMES)]
    prompts = write_prompts(tmp_path / "湖.geojson", *features)
    found = s2sam("prompts", "check", prompts, PYTHONIOENCODING=encoding)
    assert found.returncode == 0, found.stderr
    assert b"Traceback" not in found.stderr
    found = s2sam("prompts", "check", prompts, "--json", PYTHONIOENCODING=encoding)
    assert [entry["name"] for entry in json.loads(found.stdout.decode("utf-8"))["objects"]] == NAMES
    missing = s2sam("inspect", tmp_path / "湖.tif", "--json", PYTHONIOENCODING=encoding)
    assert missing.returncode == 2
    assert "湖.tif" in json.loads(missing.stdout.decode("utf-8"))["error"]
    assert b"Traceback" not in missing.stderr


@posix
def test_a_name_that_is_no_text(tmp_path):
    scene = write_scene(tmp_path / "scene.tif")
    odd = os.path.join(os.fsencode(tmp_path), b"\xff\xfe.tif")
    os.rename(scene, odd)
    found = subprocess.run(
        [sys.executable, "-m", "s2sam_qgis", "inspect", odd, "--json"], cwd=ROOT,
        check=False, capture_output=True,
    )  # fmt: skip
    assert b"Traceback" not in found.stderr
    json.loads(found.stdout.decode("utf-8"))


@posix
def test_a_reader_that_has_gone(tmp_path):
    features = [point(number, name="x" * 90) for number in range(3000)]
    prompts = write_prompts(tmp_path / "p.geojson", *features)
    for option in ("", "--json"):
        command = f"{sys.executable} -m s2sam_qgis prompts check {prompts} {option} | head -1"
        found = subprocess.run(
            ["bash", "-o", "pipefail", "-c", command], cwd=ROOT, check=False, capture_output=True
        )
        assert found.returncode == 0
        assert not found.stderr


def test_a_long_option_is_told_in_short(run):
    code, _, err = run("segment", "--chips", "x" * 5000, "a", "b", "-o", "c.tif")
    assert code == 2
    assert len(err) < 4000
    assert len(max(err.splitlines(), key=len)) < 500


def test_secrets_stand_in_no_message(run, tmp_path):
    prompts = write_prompts(tmp_path / "p.geojson", point())
    address = "/vsicurl/http://user:S3cr3t@127.0.0.1:1/2021-08-06.tif?sv=2020-01-01&sig=S3cr3t"
    code, out, err = run("segment", address, prompts, "-o", tmp_path / "m.tif", "--json")
    assert code == 2
    assert "S3cr3t" not in out + err
    code, out, err = run("rerun", prompts, address, "-o", tmp_path / "out", "--json")
    assert code == 1
    assert "S3cr3t" not in out + err
    (raster,) = json.loads(out)["rasters"]
    assert raster["name"] == "2021-08-06.tif"
    assert raster["acquired"] == "2021-08-06"
    for path in (tmp_path / "out").rglob("*"):
        assert "S3cr3t" not in path.name
        assert b"S3cr3t" not in path.read_bytes()
