"""The committed graphs are what the tool writes, and compute what PyTorch computes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from s2sam_qgis.models import places
from s2sam_qgis.models.checkpoint import read_checkpoint
from s2sam_qgis.models.onnx_session import OnnxSession

pytest.importorskip("onnx", reason="onnx is needed to build graphs: pip install onnx")

from tools.graphs import attention, writer
from tools.graphs.build import files, graphs
from tools.graphs.image_encoder import image_encoder
from tools.graphs.mask_decoder import mask_decoder
from tools.graphs.sizes import DECODER, ENCODERS, SMALL_DECODER, SMALL_ENCODER, SMALL_TINY_VIT
from tools.graphs.tiny_vit import bias_places, tiny_vit
from tools.graphs.writer import serialise

DATA = Path(__file__).parent / "data"
PROMPTS = ("one point", "points and box", "box", "point and mask", "batch")


@pytest.fixture(scope="module")
def weights():
    return read_checkpoint(DATA / "small_sam.pth")


@pytest.fixture(scope="module")
def outputs():
    with np.load(DATA / "small_sam_outputs.npz") as arrays:
        return dict(arrays)


def open_graph(graph, weights):
    return OnnxSession(serialise(graph.model), 1, "cpu", weights, graph.weights)


def relative_error(found, expected):
    assert found.shape == expected.shape
    return np.abs(found - expected).max() / np.abs(expected).max()


def test_the_committed_files_are_what_the_tool_writes():
    folder = places.graphs_folder()
    written = files()
    assert sorted(written) == sorted(path.name for path in folder.iterdir())
    for name, data in written.items():
        assert (folder / name).read_bytes() == data, f"run python -m tools.graphs.build ({name})"
    assert sum(map(len, written.values())) < 3_200_000


def test_no_node_computes_what_nobody_uses():
    """onnxruntime would run it all the same."""
    for stem, built in graphs().items():
        graph = built.model.graph
        used = {value.name for value in graph.output}.union(*(node.input for node in graph.node))
        unused = [node.op_type for node in graph.node if not used & set(node.output)]
        assert not unused, stem


def test_the_listed_weights_are_those_of_the_official_checkpoints():
    listed = json.loads((places.graphs_folder() / "weights.json").read_text())
    # The official vit_b has 314 tensors of 93.7 million numbers (375 MB), 4.06 in the decoder.
    millions = {
        stem: sum(int(np.prod(shape)) for shape in entry.values()) / 1e6
        for stem, entry in listed.items()
    }
    assert millions["vit_b_encoder"] == pytest.approx(89.67, abs=0.01)
    assert millions["vit_l_encoder"] == pytest.approx(308.28, abs=0.01)
    assert millions["vit_h_encoder"] == pytest.approx(637.03, abs=0.01)
    assert millions["sam_decoder"] == pytest.approx(4.06, abs=0.01)
    # mobile_sam.pt has 40.73 MB; its encoder also keeps a classifier of 0.32 million numbers.
    assert millions["mobile_sam_encoder"] == pytest.approx(5.75, abs=0.01)
    assert len(listed["vit_b_encoder"]) + len(listed["sam_decoder"]) == 314


@pytest.mark.parametrize(("least", "most"), [(0, 10**6), (10**6, 0)])
def test_either_kind_of_product_computes_the_same(weights, outputs, monkeypatch, least, most):
    """Every linear layer as a convolution, and every one as a product."""
    monkeypatch.setattr(attention, "LEAST_CONVOLVED", least)
    for module in (attention, writer):
        monkeypatch.setattr(module, "MOST_CONVOLVED", most)
    test_the_small_encoder_computes_what_pytorch_computes(weights, outputs)


def test_the_small_encoder_computes_what_pytorch_computes(weights, outputs):
    session = open_graph(image_encoder("small", SMALL_ENCODER), weights)
    image = outputs["image"].astype(np.float32)
    (embedding,) = session.run({"x": image}, ("image_embeddings",))
    assert relative_error(embedding, outputs["embedding"]) < 1e-5


@pytest.mark.parametrize("case", PROMPTS)
def test_the_small_decoder_computes_what_pytorch_computes(weights, outputs, case):
    session = open_graph(mask_decoder("small", SMALL_DECODER), weights)
    mask = outputs.get(f"{case}/mask")
    side = SMALL_DECODER.mask
    feed = {
        "image_embeddings": outputs["embedding"],
        "point_coords": outputs[f"{case}/coords"],
        "point_labels": outputs[f"{case}/labels"],
        "mask_input": np.zeros((1, 1, side, side), np.float32) if mask is None else mask,
        "has_mask_input": np.array([mask is not None], np.float32),
    }
    masks, iou = session.run(feed, ("low_res_masks", "iou_predictions"))
    assert relative_error(masks, outputs[f"{case}/low_res_masks"]) < 1e-5
    assert relative_error(iou, outputs[f"{case}/iou_predictions"]) < 1e-5


def test_without_a_mask_the_mask_input_changes_nothing(weights, outputs):
    session = open_graph(mask_decoder("small", SMALL_DECODER), weights)
    feed = {
        "image_embeddings": outputs["embedding"],
        "point_coords": outputs["box/coords"],
        "point_labels": outputs["box/labels"],
        "mask_input": np.full((1, 1, SMALL_DECODER.mask, SMALL_DECODER.mask), 9, np.float32),
        "has_mask_input": np.zeros(1, np.float32),
    }
    masks, _ = session.run(feed, ("low_res_masks", "iou_predictions"))
    assert relative_error(masks, outputs["box/low_res_masks"]) < 1e-5


def test_a_batch_gives_what_its_prompts_give_alone(weights, outputs):
    session = open_graph(mask_decoder("small", SMALL_DECODER), weights)
    coords, labels = outputs["batch/coords"], outputs["batch/labels"]
    side = SMALL_DECODER.mask
    for number in range(len(coords)):
        feed = {
            "image_embeddings": outputs["embedding"],
            "point_coords": coords[number : number + 1],
            "point_labels": labels[number : number + 1],
            "mask_input": np.zeros((1, 1, side, side), np.float32),
            "has_mask_input": np.zeros(1, np.float32),
        }
        (masks,) = session.run(feed, ("low_res_masks",))
        assert relative_error(masks[0], outputs["batch/low_res_masks"][number]) < 1e-5


def test_the_sizes_are_the_published_ones():
    assert {name: (size.width, size.blocks, size.heads) for name, size in ENCODERS.items()} == {
        "vit_b": (768, 12, 12),
        "vit_l": (1024, 24, 16),
        "vit_h": (1280, 32, 16),
    }
    assert (DECODER.image, DECODER.mask) == (1024, 256)


def test_the_small_mobile_sam_encoder_computes_what_pytorch_computes():
    weights = read_checkpoint(DATA / "small_mobile_sam.pth")
    session = open_graph(tiny_vit("small", SMALL_TINY_VIT), weights)
    with np.load(DATA / "small_mobile_sam_outputs.npz") as outputs:
        image, expected = outputs["image"].astype(np.float32), outputs["embedding"]
    (embedding,) = session.run({"x": image}, ("image_embeddings",))
    assert relative_error(embedding, expected) < 1e-5


def test_biases_depend_on_the_distance_of_rows_and_columns():
    places = bias_places(3)
    np.testing.assert_array_equal(places[0], np.arange(9))
    np.testing.assert_array_equal(places, places.T)
    assert places[4, 0] == places[4, 2] == places[4, 8] == 4
    assert len(np.unique(bias_places(14))) == 196
