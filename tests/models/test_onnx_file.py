"""What a file from elsewhere would make onnxruntime read is refused before it is asked to."""

from __future__ import annotations

import os
import tracemalloc

import pytest
from onnx import helper

from s2sam_qgis.core.errors import ModelError
from s2sam_qgis.models import model as model_module
from s2sam_qgis.models.model import load_pair
from s2sam_qgis.models.onnx_file import external_files, weights_beside
from s2sam_qgis.models.places import resources
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.workflow.targets import model_paths
from tests.models import foreign_pairs as made


@pytest.fixture
def never_opened(monkeypatch):
    """onnxruntime must not see the file at all."""

    def opened(*_, **__):
        raise AssertionError("the file was opened")

    monkeypatch.setattr(model_module, "OnnxSession", opened)


def loaded(folder, **kinds):
    return load_pair("m", *made.pair(folder, **kinds), threads=1)


def test_weights_beside_the_graph_are_used_and_identify_the_model(tmp_path):
    hashes = set()
    for number in (0.25, 0.5):
        (tmp_path / "m.bin").write_bytes(made.weight_bytes(number))
        model = loaded(tmp_path, weight=made.external("m.bin", length=1024))
        assert [file.name for file in model.files] == ["m_encoder.onnx", "m_decoder.onnx", "m.bin"]
        hashes.add(model.sha256)
    assert len(hashes) == 2


def test_weights_in_a_folder_below_are_the_models_own(tmp_path):
    below = tmp_path / "m"
    (below / "data").mkdir(parents=True)
    (below / "data" / "w.bin").write_bytes(made.weight_bytes())
    assert loaded(below, weight=made.external("data/w.bin")).files[2].name == "w.bin"


def test_a_link_within_the_folder_is_followed(tmp_path):
    (tmp_path / "real.bin").write_bytes(made.weight_bytes())
    os.symlink("real.bin", tmp_path / "w.bin")
    assert external_files(made.encoder(tmp_path / "e.onnx", weight=made.external("w.bin")))


def test_a_pair_without_weights_beside_it_keeps_its_hash():
    """Embeddings and records of earlier versions name it."""
    from s2sam_qgis.models.hashes import files_sha256

    folder = resources() / "models"
    files = folder / "standin_encoder.onnx", folder / "standin_decoder.onnx"
    assert load_pair("m", *files, threads=1).sha256 == files_sha256(files)


@pytest.mark.parametrize(
    "location",
    [
        "/etc/hostname",
        "../secret.bin",
        "a/../../secret.bin",
        "..\\secret.bin",
        "C:\\secret.bin",
        "C:secret.bin",
        "\\\\server\\share\\secret.bin",
        "*/_ORT_MEM_ADDR_/*",
        "",
        "a//b",
        "/",
        "w.bin\x00.txt",
        "file:///etc/hostname",
        "http://127.0.0.1:1/w.bin",
        "./../secret.bin",
    ],
)
def test_places_outside_the_folder(tmp_path, never_opened, location):
    (tmp_path / "secret.bin").write_bytes(made.weight_bytes())
    with pytest.raises(ModelError, match=r"m_encoder\.onnx is not used: its weights would be"):
        loaded(tmp_path / "m", weight=made.external(location))


def test_a_link_that_leaves_the_folder(tmp_path, never_opened):
    (tmp_path / "secret.bin").write_bytes(made.weight_bytes())
    folder = tmp_path / "m"
    folder.mkdir()
    os.symlink("../secret.bin", folder / "w.bin")
    with pytest.raises(ModelError, match="leads out of its folder"):
        loaded(folder, weight=made.external("w.bin"))
    os.symlink("..", folder / "up")
    with pytest.raises(ModelError, match="leads out of its folder"):
        loaded(folder, weight=made.external("up/secret.bin"))


def test_what_is_no_file_of_weights(tmp_path, never_opened):
    os.symlink("round", tmp_path / "round")
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for location in ("missing.bin", "round", "folder", "pipe"):
        with pytest.raises(ModelError, match=r"cannot be read|leads out"):
            loaded(tmp_path, weight=made.external(location))


def test_places_are_found_wherever_they_stand(tmp_path, never_opened):
    inner = helper.make_graph(
        [helper.make_node("Identity", ["deep"], ["y"])], "inner", [], [made.value("y", [1])],
        [made.external("/etc/passwd", "deep", (1,))],
    )  # fmt: skip
    lies = {
        "a constant": helper.make_node("Constant", [], ["c"], value=made.external("/etc/passwd")),
        "a branch": helper.make_node("If", ["q"], ["y"], then_branch=inner, else_branch=inner),
    }
    for node in lies.values():
        with pytest.raises(ModelError, match="/etc/passwd"):
            loaded(tmp_path, extra=[node])
    function = helper.make_function("d", "F", [], ["c"], [lies["a constant"]], made.OPSET)
    with pytest.raises(ModelError, match="/etc/passwd"):
        loaded(tmp_path, functions=[function])


def test_sparse_weights(tmp_path, never_opened):
    file = made.encoder(tmp_path / "e.onnx")
    model = made.read(file)
    model.graph.sparse_initializer.append(made.sparse())
    file.write_bytes(model.SerializeToString())
    with pytest.raises(ModelError, match="sparse weights"):
        external_files(file)
    node = helper.make_node("Constant", [], ["c"], sparse_value=made.sparse())
    with pytest.raises(ModelError, match="sparse weights"):
        external_files(made.encoder(file, extra=[node]))


def test_functions_that_grow_or_never_end(tmp_path, never_opened):
    call = [helper.make_node("F0", ["mean"], ["f"], domain="d")]
    opsets = [helper.make_opsetid("d", 1)]
    with pytest.raises(ModelError, match="more than 500000 nodes"):
        loaded(tmp_path, extra=call, functions=made.bomb(), opsets=opsets)
    with pytest.raises(ModelError, match="call themselves"):
        loaded(tmp_path, extra=call, functions=made.without_end(), opsets=opsets)


def test_functions_as_exporters_write_them_are_used(tmp_path):
    call = [helper.make_node("F0", ["mean"], ["f"], domain="d")]
    opsets = [helper.make_opsetid("d", 1)]
    assert loaded(tmp_path, extra=call, functions=made.bomb(3), opsets=opsets).files


@pytest.mark.parametrize(
    "damage", [b"", b"\x00", b"\x3a\xff\xff\xff\xff\x0f", b"PK\x03\x04" * 20, b"\x0b" * 30]
)
def test_what_is_no_onnx_file(tmp_path, never_opened, damage):
    file, other = made.pair(tmp_path)
    file.write_bytes(damage)
    with pytest.raises(ModelError, match=r"m_encoder\.onnx cannot be loaded.*damaged or cut short"):
        load_pair("m", file, other)


def test_a_file_cut_anywhere_is_told_or_has_nothing_outside(tmp_path):
    file = made.encoder(tmp_path / "e.onnx", weight=made.external("/etc/passwd"))
    whole = file.read_bytes()
    for length in range(0, len(whole), 7):
        file.write_bytes(whole[:length])
        with pytest.raises(ModelError):
            external_files(file)


def test_the_look_takes_little_memory_however_large_the_file(tmp_path):
    file = made.encoder(tmp_path / "e.onnx")
    head = file.read_bytes()
    # A second graph with one weight of 3 GB, as a hole in the file.
    size = 3_000_000_000

    def message(number, length):
        tag, rest = bytes([number << 3 | 2]), []
        while True:
            rest.append(length & 0x7F | (0x80 if length > 0x7F else 0))
            length >>= 7
            if not length:
                return tag + bytes(rest)

    raw = message(9, size)
    weight = message(5, size + len(raw)) + raw
    file.write_bytes(head + message(7, size + len(weight)) + weight)
    os.truncate(file, file.stat().st_size + size)
    tracemalloc.start()
    assert external_files(file) == ()
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()


def test_files_of_weights_are_inputs_that_no_output_replaces(tmp_path):
    (tmp_path / "m.bin").write_bytes(made.weight_bytes())
    made.pair(tmp_path, weight=made.external("m.bin"))
    assert tmp_path / "m.bin" in model_paths(ModelSpec("m", str(tmp_path)))
    assert weights_beside([tmp_path / "nothing.onnx"]) == []
