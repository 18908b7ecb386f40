"""SAM 2's graphs compute what PyTorch computes, on a small model that PyTorch saved."""

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
from tools.graphs import hiera as hiera_graph
from tools.graphs.hiera import hiera
from tools.graphs.mask_decoder import mask_decoder
from tools.graphs.sizes import SMALL_HIERA, SMALL_SECOND_DECODER, HieraSize
from tools.graphs.window_groups import WindowGroups
from tools.graphs.writer import serialise

DATA = Path(__file__).parent / "data"
PROMPTS = ("one point", "points and box", "box", "point and mask", "batch")
MAPS = ("image_embeddings", "high_res_feats_0", "high_res_feats_1")
OUTPUTS = ("low_res_masks", "iou_predictions", "object_score")


@pytest.fixture(scope="module")
def weights():
    return read_checkpoint(DATA / "small_sam2.pt")


@pytest.fixture(scope="module")
def outputs():
    with np.load(DATA / "small_sam2_outputs.npz") as arrays:
        return dict(arrays)


def open_graph(graph, weights):
    return OnnxSession(serialise(graph.model), 1, "cpu", weights, graph.weights)


def relative_error(found, expected):
    assert found.shape == expected.shape
    return np.abs(found - expected).max() / np.abs(expected).max()


@pytest.mark.parametrize(("least", "most"), [(0, 10**6), (10**6, 0)])
def test_either_kind_of_product_computes_the_same(weights, outputs, monkeypatch, least, most):
    """Every linear layer as a convolution, and every one as a product."""
    monkeypatch.setattr(attention, "LEAST_CONVOLVED", least)
    for module in (attention, writer):
        monkeypatch.setattr(module, "MOST_CONVOLVED", most)
    test_the_small_encoder_computes_what_pytorch_computes(weights, outputs)


def test_mlps_are_cut_where_it_is_quicker():
    """(rows, hidden channels) of groups of a third stage, and of rows that come in parts."""
    sizes = [(784, 1536), (896, 1792), (64, 1536), (1024, 2304), (0, 384)]
    assert [writer._parts(rows, hidden, writer.LINE) for rows, hidden in sizes] == [2, 2, 1, 2, 1]


@pytest.mark.parametrize("parts", [1, 4, 8])
def test_the_small_encoder_computes_the_same_in_parts(weights, outputs, monkeypatch, parts):
    """Of the first stages, and of the MLPs of the third."""
    monkeypatch.setattr(hiera_graph, "MOST_PARTS", parts)
    for limit, value in (("MOST_HIDDEN", 1), ("LEAST_ROWS", 64 // parts)):
        monkeypatch.setattr(writer, limit, value)
    cut = hiera("small", SMALL_HIERA).model.graph
    embedded = [node for node in cut.node if node.op_type == "Conv" and "strides" in str(node)]
    assert len(embedded) == parts
    test_the_small_encoder_computes_what_pytorch_computes(weights, outputs)


@pytest.mark.parametrize(("grid", "window"), [(16, 6), (16, 8), (20, 6), (64, 14)])
def test_groups_hold_the_windows_of_a_grid(grid, window):
    """Tokens told by their place come out window by window, and go back to their lines."""
    layout = WindowGroups(grid, window)
    places = np.arange(1, grid * grid + 1, dtype=np.float32).reshape(-1, 1)
    g = writer.GraphWriter()
    parts = layout.cut(g, "places", 1)
    held = [layout.sought(g, part, group, 1) for part, group in zip(parts, layout.groups)]
    g.output(g.joined(held), "windows")
    g.output(layout.put_together(g, parts, 1), "lines")
    sizes = [("windows", ("w", window**2, 1)), ("lines", (grid**2, 1))]
    model = g.model("groups", [("places", places.shape)], sizes)
    session = OnnxSession(serialise(model), 1, "cpu", {}, {})
    windows, lines = session.run({"places": places}, ("windows", "lines"))
    np.testing.assert_array_equal(lines, places)
    found = {tuple(sorted(cells[cells > 0])) for cells in windows[..., 0]}
    picture = places.reshape(grid, grid)
    expected = {
        tuple(sorted(picture[top : top + window, left : left + window].ravel()))
        for top in range(0, grid, window)
        for left in range(0, grid, window)
    }
    assert found == expected
    assert len(windows) == len(expected)


@pytest.mark.parametrize(("grid", "window"), [(16, 6), (16, 8), (64, 14)])
def test_four_rows_of_a_group_are_one_after_pooling(grid, window):
    layout, half = WindowGroups(grid, window), grid // 2
    g = writer.GraphWriter()
    parts = layout.cut(g, "places", 1)
    most = [g.op("ReduceMax", g.reshape(part, -1, 4), axes=[1], keepdims=1) for part in parts]
    g.output(layout.put_together(g, most, 1, pooled=True), "pooled")
    model = g.model("pooled", [("places", (grid**2, 1))], [("pooled", (half**2, 1))])
    session = OnnxSession(serialise(model), 1, "cpu", {}, {})
    places = np.random.default_rng(0).normal(size=(grid**2, 1)).astype(np.float32)
    (pooled,) = session.run({"places": places}, ("pooled",))
    expected = places.reshape(half, 2, half, 2).max(axis=(1, 3)).reshape(-1, 1)
    np.testing.assert_array_equal(pooled, expected)


def test_windows_that_cannot_be_pooled_are_refused():
    with pytest.raises(ValueError, match="windows of 7 on 64"):
        WindowGroups(64, 7)


def test_the_small_encoder_computes_what_pytorch_computes(weights, outputs):
    session = open_graph(hiera("small", SMALL_HIERA), weights)
    found = session.run({"x": outputs["image"].astype(np.float32)}, MAPS)
    for name, array in zip(MAPS, found):
        assert relative_error(array, outputs[name]) < 1e-5, name


def fed(outputs, case):
    """What the decoder takes: the encoder's maps as PyTorch made them, and a case's prompts."""
    mask = outputs.get(f"{case}/mask")
    side = SMALL_SECOND_DECODER.mask
    return {
        **{name: outputs[name] for name in MAPS},
        "point_coords": outputs[f"{case}/coords"],
        "point_labels": outputs[f"{case}/labels"],
        "mask_input": np.zeros((1, 1, side, side), np.float32) if mask is None else mask,
        "has_mask_input": np.array([mask is not None], np.float32),
    }


@pytest.mark.parametrize("case", PROMPTS)
def test_maps_kept_in_half_precision_leave_the_masks_as_they_are(weights, outputs, case):
    session = open_graph(mask_decoder("small", SMALL_SECOND_DECODER), weights)
    feed = fed(outputs, case)
    (full,) = session.run(feed, OUTPUTS[:1])
    halved = {name: feed[name].astype(np.float16).astype(np.float32) for name in MAPS}
    (half,) = session.run({**feed, **halved}, OUTPUTS[:1])
    assert 0.05 < (full > 0).mean() < 0.95
    assert ((full > 0) != (half > 0)).mean() <= 1e-3


@pytest.mark.parametrize("case", PROMPTS)
def test_the_small_decoder_computes_what_pytorch_computes(weights, outputs, case):
    session = open_graph(mask_decoder("small", SMALL_SECOND_DECODER), weights)
    feed = fed(outputs, case)
    for name, array in zip(OUTPUTS, session.run(feed, OUTPUTS)):
        assert relative_error(array, outputs[f"{case}/{name}"]) < 1e-5, name


def test_the_listed_weights_are_those_of_the_official_checkpoints():
    """The official files differ by the encoder alone: what is left of each is the memory's."""
    listed = json.loads((places.graphs_folder() / "weights.json").read_text())
    numbers = {
        stem: sum(int(np.prod(shape)) for shape in entry.values()) for stem, entry in listed.items()
    }
    files = {
        "sam2.1_tiny": 156_008_466,
        "sam2.1_small": 184_416_285,
        "sam2.1_base_plus": 323_606_802,
        "sam2.1_large": 898_083_611,
    }
    left = [size / 4e6 - numbers[f"{name}_encoder"] / 1e6 for name, size in files.items()]
    assert min(left) > numbers["sam2_decoder"] / 1e6
    assert max(left) - min(left) < 0.05  # The zip's own bytes, some per tensor.


@pytest.mark.parametrize("windows", [(6, 3, 14, 7), (8, 8, 14, 7)])
def test_windows_that_the_order_of_rows_cannot_hold_are_refused(windows):
    with pytest.raises(ValueError, match="windows"):
        hiera("x", HieraSize(8, 1, (1, 1, 1, 1), (), windows=windows))
