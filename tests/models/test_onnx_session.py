from __future__ import annotations

import threading
import time

import numpy as np
import onnx
import pytest

from s2sam_qgis.core.errors import Cancelled, InputError, ModelError
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.models import onnx_session
from s2sam_qgis.models.catalogue import resources
from s2sam_qgis.models.onnx_session import OnnxSession, check_version, wanted_providers
from tools.graphs.writer import GraphWriter, serialise

SIDE = 64
LONG_SIDE = 700
LONG_STEPS = 400


def weighted_graph():
    """x (b, 64) -> y = x W^T + b, and z = table[3]; all three are handed over."""
    g = GraphWriter()
    y = g.linear("x", "layer", SIDE, SIDE)
    g.output(y, "y")
    g.output(g.op("Gather", g.weight("table", 10, SIDE), g.ints(3), axis=0), "z")
    return serialise(
        g.model("weighted", [("x", ("b", SIDE))], [("y", ("b", SIDE)), ("z", (1, SIDE))])
    )


def weights(seed=0):
    random = np.random.default_rng(seed)
    shapes = {"layer.weight": (SIDE, SIDE), "layer.bias": (SIDE,), "table": (10, SIDE)}
    return {name: random.normal(size=shape).astype(np.float32) for name, shape in shapes.items()}


def chain(steps):
    """x (n, n) multiplied with itself and brought back to its magnitude, ``steps`` times."""
    g = GraphWriter()
    value = "x"
    for _ in range(steps):
        value = g.op("Tanh", g.op("MatMul", value, "x"))
    g.output(value, "y")
    return serialise(g.model("chain", [("x", ("n", "n"))], [("y", ("n", "n"))]))


def shapes_of(arrays):
    return {name: array.shape for name, array in arrays.items()}


@pytest.fixture
def x():
    return np.random.default_rng(1).normal(size=(5, SIDE)).astype(np.float32)


def test_weights_are_handed_over_and_not_needed_afterwards(x):
    given = weights()
    expected = x @ given["layer.weight"].T + given["layer.bias"], given["table"][[3]].copy()
    session = OnnxSession(weighted_graph(), 1, "cpu", given, shapes_of(given))
    for array in given.values():
        array[:] = np.nan
    found = session.run({"x": x}, ("y", "z"))
    np.testing.assert_allclose(found[0], expected[0], rtol=1e-5, atol=1e-5)
    np.testing.assert_array_equal(found[1], expected[1])


def test_weights_that_the_graph_lacks_are_not_passed(x):
    given = weights()
    more = {**given, "mask_decoder.of.another.model": np.zeros(3, np.float32)}
    session = OnnxSession(weighted_graph(), 1, "cpu", more, shapes_of(given))
    assert session.run({"x": x}, ("y",))[0].shape == (5, SIDE)


def test_a_weight_is_brought_to_the_shape_that_the_graph_has(x):
    given = weights()
    needed = shapes_of(given)
    session = OnnxSession(weighted_graph(), 1, "cpu", given, needed)
    flat = {name: array.reshape(-1, 1) for name, array in given.items()}
    other = OnnxSession(weighted_graph(), 1, "cpu", flat, needed)
    np.testing.assert_array_equal(*(each.run({"x": x}, ("y",))[0] for each in (session, other)))


def test_a_missing_weight_is_named():
    given = weights()
    del given["layer.bias"]
    with pytest.raises(ModelError, match=r"lacks 1 of.*'layer\.bias'"):
        OnnxSession(weighted_graph(), 1, "cpu", given, shapes_of(weights()))


def test_a_weight_of_another_shape_is_refused():
    given = {**weights(), "layer.bias": np.zeros(SIDE + 1, np.float32)}
    with pytest.raises(ModelError, match="cannot be loaded"):
        OnnxSession(weighted_graph(), 1, "cpu", given, shapes_of(given))


def test_only_what_is_asked_for_comes_back(x):
    given = weights()
    session = OnnxSession(weighted_graph(), 1, "cpu", given, shapes_of(given))
    assert len(session.run({"x": x}, ("z",))) == 1
    assert [port.name for port in session.inputs] == ["x"]
    assert list(session.inputs[0].shape) == [None, SIDE]
    assert [port.name for port in session.outputs] == ["y", "z"]


def test_wrong_input_is_a_sentence(x):
    session = OnnxSession(chain(1), 1, "cpu")
    with pytest.raises(ModelError, match="failed while it ran") as caught:
        session.run({"x": np.zeros((2, 3, 4), np.float32)}, ("y",))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"no model at all", chain(3)[:80]])
def test_a_damaged_file_is_named(tmp_path, content):
    file = tmp_path / "cut_encoder.onnx"
    file.write_bytes(content)
    with pytest.raises(ModelError, match=r"cut_encoder\.onnx cannot be loaded"):
        OnnxSession(file)


def test_an_operator_that_is_not_there_is_a_model_error(tmp_path):
    model = onnx.load_from_string(chain(1))
    model.graph.node[0].op_type = "NoSuchOperator"
    with pytest.raises(ModelError, match="NoSuchOperator"):
        OnnxSession(model.SerializeToString())


def test_a_run_stops_between_two_nodes_and_the_session_stays_usable():
    session = OnnxSession(chain(LONG_STEPS), 1, "cpu")
    small = np.eye(8, dtype=np.float32)
    before = session.run({"x": small}, ("y",))[0]
    large = np.random.default_rng(0).normal(size=(LONG_SIDE, LONG_SIDE)).astype(np.float32)
    token = CancelToken()
    timer = threading.Timer(0.2, token.cancel)
    timer.start()
    started = time.perf_counter()
    with pytest.raises(Cancelled):
        session.run({"x": large}, ("y",), token)
    assert time.perf_counter() - started < 3
    np.testing.assert_array_equal(session.run({"x": small}, ("y",), CancelToken())[0], before)


def test_a_run_is_not_started_after_cancel():
    session = OnnxSession(chain(1), 1, "cpu")
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        session.run({"x": np.zeros((2, 2), np.float32)}, ("y",), token)


def test_an_error_is_not_taken_for_a_cancel():
    session = OnnxSession(chain(1), 1, "cpu")
    with pytest.raises(ModelError):
        session.run({"x": np.zeros(3, np.float32)}, ("y",), CancelToken())


@pytest.mark.parametrize("version", ["1.15.1", "1.18.1", "0.9"])
def test_an_old_onnxruntime_is_refused(version):
    with pytest.raises(ModelError, match=rf"onnxruntime {version} is too old.*1\.19.*pip install"):
        check_version(version)


@pytest.mark.parametrize("version", ["1.19.2", "1.32.0", "2.0", "1.24.0.dev20260101"])
def test_newer_ones_are_accepted(version):
    check_version(version)


def test_threads_must_be_at_least_one():
    with pytest.raises(InputError, match="At least one thread"):
        OnnxSession(chain(1), 0)


def test_an_unknown_provider_is_refused_with_the_choice():
    with pytest.raises(InputError, match=r"'gpu'.*auto, cuda, directml"):
        wanted_providers("gpu")


@pytest.fixture
def offered(monkeypatch):
    def offer(*names):
        monkeypatch.setattr(onnx_session.ort, "get_available_providers", lambda: list(names))

    return offer


def test_a_provider_that_is_not_offered_gives_the_cpu_and_the_reason(offered):
    offered("CPUExecutionProvider")
    names, note = wanted_providers("cuda")
    assert names == ["CPUExecutionProvider"]
    assert "cuda is not offered" in note
    assert "offers: cpu" in note


def test_a_provider_that_is_offered_has_the_cpu_behind_it(offered):
    offered("CUDAExecutionProvider", "CPUExecutionProvider")
    assert wanted_providers("cuda") == (["CUDAExecutionProvider", "CPUExecutionProvider"], "")
    assert wanted_providers("cpu") == (["CPUExecutionProvider"], "")


def test_auto_prefers_a_gpu(offered):
    offered("CPUExecutionProvider", "AzureExecutionProvider", "DmlExecutionProvider")
    assert wanted_providers("auto") == (["DmlExecutionProvider", "CPUExecutionProvider"], "")


def test_the_session_says_what_really_runs(offered):
    session = OnnxSession(chain(1), provider="cpu")
    assert session.provider == "cpu"
    assert session.provider_note == ""
    offered("CPUExecutionProvider")
    session = OnnxSession(chain(1), provider="openvino")
    assert session.provider == "cpu"
    assert "openvino is not offered" in session.provider_note


def test_a_provider_that_is_offered_but_does_not_start_is_reported(offered):
    """As onnxruntime-gpu does where the CUDA libraries are missing."""
    offered("CUDAExecutionProvider", "CPUExecutionProvider")
    session = OnnxSession(chain(1), provider="cuda")
    assert session.provider == "cpu"
    assert "cuda" in session.provider_note
    session = OnnxSession(chain(1), provider="auto")
    assert "cuda" in session.provider_note


def test_a_provider_that_raises_is_left_for_the_next_one(offered, monkeypatch):
    offered("DmlExecutionProvider", "CPUExecutionProvider")
    real = onnx_session.ort.InferenceSession

    def session(source, options, providers, **more):
        if providers[0] == "DmlExecutionProvider":
            raise RuntimeError("No DirectX 12 device\nat line 7")
        return real(source, options, providers=providers, **more)

    monkeypatch.setattr(onnx_session.ort, "InferenceSession", session)
    opened = OnnxSession(chain(1), provider="directml")
    assert opened.provider == "cpu"
    assert "does not start here (No DirectX 12 device)" in opened.provider_note


def test_threads_are_capped_at_what_the_machine_has_and_that_is_said(monkeypatch):
    asked = []
    real = onnx_session.ort.InferenceSession

    def session(source, options, **more):
        asked.append(options.intra_op_num_threads)
        return real(source, options, **more)

    monkeypatch.setattr(onnx_session.ort, "InferenceSession", session)
    monkeypatch.setattr(onnx_session, "cores", lambda: 2)
    file = resources() / "models" / "standin_decoder.onnx"
    assert "100000 threads were asked for" in OnnxSession(file, 100_000).provider_note
    assert "threads" not in OnnxSession(file, 2).provider_note
    assert asked == [2, 2]
