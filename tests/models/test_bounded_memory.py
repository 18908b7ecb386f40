"""A check of a model takes a bounded memory, whatever the graph asks for."""

import os
import re
import subprocess
import sys

import pytest

pytest.importorskip("onnx", reason="onnx is a development requirement")

from onnx import TensorProto, helper

from s2sam_qgis.core import machine
from s2sam_qgis.models import bounded_memory
from s2sam_qgis.models.catalogue import resources
from tests.conftest import ROOT
from tests.models.foreign_pairs import MAPS, decoder, encoder, filled, saved, value

MEGABYTE = 1024**2
#: In a process of its own: the pot is made once and then stays as large as it is.
CHECK = f"""
import sys
from s2sam_qgis.workflow.report import peak_memory_bytes
from s2sam_qgis.cli.main import main
from s2sam_qgis.models import bounded_memory
bounded_memory.MOST = 300 * {MEGABYTE}
sys.argv[1:1] = ["models", "check"]
code = main()
print("peak", peak_memory_bytes())
sys.exit(code)
"""


def check(folder, name="m"):
    return subprocess.run(
        [sys.executable, "-c", CHECK, name, "--model-dir", str(folder)],
        cwd=ROOT, check=False, capture_output=True, text=True, timeout=300,
    )  # fmt: skip


def grows_in_a_loop(path):
    """Keeps 16 MB with every turn of a loop that takes a hundred million turns."""
    body = helper.make_graph(
        [
            helper.make_node("Identity", ["condition"], ["again"]),
            helper.make_node("Expand", ["start", "much"], ["kept"]),
        ],
        "body",
        [
            helper.make_tensor_value_info("number", TensorProto.INT64, []),
            helper.make_tensor_value_info("condition", TensorProto.BOOL, []),
        ],
        [helper.make_tensor_value_info("again", TensorProto.BOOL, []), value("kept", [4194304])],
    )
    nodes = [
        helper.make_node("ReduceMean", ["x"], ["start"], keepdims=0),
        helper.make_node("Loop", ["turns", "true"], ["all"], body=body),
        helper.make_node("ReduceSum", ["all"], ["sum"], keepdims=0),
        helper.make_node("Expand", ["sum", "shape"], ["image_embeddings"]),
    ]
    constants = [
        helper.make_tensor("much", TensorProto.INT64, [1], [4194304]),
        helper.make_tensor("turns", TensorProto.INT64, [], [10**8]),
        helper.make_tensor("true", TensorProto.BOOL, [], [True]),
        helper.make_tensor("shape", TensorProto.INT64, [4], MAPS),
    ]
    graph = helper.make_graph(
        nodes, "grows", [value("x", (1, 3, 1024, 1024))], [value("image_embeddings", MAPS)],
        constants,
    )  # fmt: skip
    return saved(graph, path)


def asks_at_once(path):
    """A constant of 400 GB of which a sum is taken: an optimiser would compute it at load."""
    dims, fill = filled("much", [10**11])
    nodes = [
        helper.make_node("ReduceMean", ["x"], ["mean"], keepdims=0),
        fill,
        helper.make_node("ReduceSum", ["much"], ["sum"], keepdims=0),
        helper.make_node("Add", ["mean", "sum"], ["all"]),
        helper.make_node("Expand", ["all", "shape"], ["image_embeddings"]),
    ]
    shape = helper.make_tensor("shape", TensorProto.INT64, [4], MAPS)
    graph = helper.make_graph(
        nodes, "at_once", [value("x", (1, 3, 1024, 1024))], [value("image_embeddings", MAPS)],
        [dims, shape],
    )  # fmt: skip
    return saved(graph, path)


def wide_decoder(path):
    return decoder(path, masks=(1, 4, 10**6, 10**6))


@pytest.mark.skipif(os.name == "nt", reason="the peak is asked as POSIX has it")
@pytest.mark.parametrize(
    ("first", "second"),
    [(asks_at_once, decoder), (encoder, wide_decoder), (grows_in_a_loop, decoder)],
)
def test_a_graph_that_asks_for_everything_is_stopped(tmp_path, first, second):
    first(tmp_path / "m_encoder.onnx")
    second(tmp_path / "m_decoder.onnx")
    found = check(tmp_path)
    assert found.returncode == 2, found.stderr
    assert "more than 300 MB of memory" in found.stderr
    assert "Traceback" not in found.stderr
    peak = int(re.search(r"peak (\d+)", found.stdout)[1])
    assert peak < 900 * MEGABYTE  # The libraries alone take some 150.


def test_a_pair_that_is_right_passes_with_little(tmp_path):
    found = check(resources() / "models", "standin")
    assert found.returncode == 0, found.stderr


def test_a_machine_has_memory():
    there = machine.memory_bytes()
    assert there is None or there > 256 * MEGABYTE


def test_a_container_may_have_less(tmp_path, monkeypatch):
    limit = tmp_path / "memory.max"
    limit.write_text("123456789\n")
    none = tmp_path / "none"
    none.write_text("max\n")
    monkeypatch.setattr(machine, "_CONTAINER_LIMITS", (str(none), str(limit)))
    assert machine.memory_bytes() == 123456789


def test_other_failures_are_told_as_what_they_are():
    assert bounded_memory.refusal(ValueError("something else"), "m") is None
