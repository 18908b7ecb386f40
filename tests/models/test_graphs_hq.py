"""HQ-SAM's graphs compute what PyTorch computes, on small models that PyTorch saved."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from s2sam_qgis.models import places
from s2sam_qgis.models.checkpoint import read_checkpoint
from s2sam_qgis.models.onnx_session import OnnxSession
from s2sam_qgis.models.predictor import sam_choice

pytest.importorskip("onnx", reason="onnx is needed to build graphs: pip install onnx")

from tools.graphs.image_encoder import image_encoder
from tools.graphs.mask_decoder import mask_decoder
from tools.graphs.sizes import SMALL_HQ_DECODER, SMALL_HQ_ENCODER, SMALL_HQ_LIGHT
from tools.graphs.tiny_vit import tiny_vit
from tools.graphs.writer import serialise

DATA = Path(__file__).parent / "data"
PROMPTS = ("one point", "points and box", "box", "point and mask", "batch")
MAPS = ("image_embeddings", "hq_features")
OUTPUTS = ("low_res_masks", "iou_predictions", "hq_masks")


def read(name):
    with np.load(DATA / f"{name}_outputs.npz") as arrays:
        return read_checkpoint(DATA / f"{name}.pth"), dict(arrays)


@pytest.fixture(scope="module")
def light():
    """Weights, and what PyTorch made with them."""
    return read("small_hq_light")


@pytest.fixture(scope="module")
def decoder(light):
    return open_graph(mask_decoder("small", SMALL_HQ_DECODER), light[0])


def open_graph(graph, weights):
    return OnnxSession(serialise(graph.model), 1, "cpu", weights, graph.weights)


def relative_error(found, expected):
    assert found.shape == expected.shape
    return np.abs(found - expected).max() / np.abs(expected).max()


def fed(outputs, case, prompt=slice(None)):
    """What the decoder takes: the encoder's maps as PyTorch made them, and a case's prompts."""
    mask = outputs.get(f"{case}/mask")
    side = SMALL_HQ_DECODER.mask
    return {
        **{name: outputs[name] for name in MAPS},
        "point_coords": outputs[f"{case}/coords"][prompt],
        "point_labels": outputs[f"{case}/labels"][prompt],
        "mask_input": np.zeros((1, 1, side, side), np.float32) if mask is None else mask,
        "has_mask_input": np.array([mask is not None], np.float32),
    }


@pytest.mark.parametrize(
    ("name", "graph"),
    [
        ("small_hq_light", tiny_vit("small", SMALL_HQ_LIGHT)),
        ("small_hq", image_encoder("small", SMALL_HQ_ENCODER)),
    ],
)
def test_the_small_encoders_compute_what_pytorch_computes(name, graph):
    weights, outputs = read(name)
    found = open_graph(graph, weights).run({"x": outputs["image"].astype(np.float32)}, MAPS)
    for which, array in zip(MAPS, found):
        assert relative_error(array, outputs[which]) < 1e-5, which


@pytest.mark.parametrize("case", PROMPTS)
def test_the_small_decoder_computes_what_pytorch_computes(decoder, light, case):
    outputs = light[1]
    for name, array in zip(OUTPUTS, decoder.run(fed(outputs, case), OUTPUTS)):
        assert relative_error(array, outputs[f"{case}/{name}"]) < 1e-5, name


@pytest.mark.parametrize("case", PROMPTS)
def test_our_choice_of_one_mask_is_the_packages(decoder, light, case):
    """Few tokens ask for the best of three (multimask_output), more for the single mask."""
    outputs = light[1]
    masks, iou = decoder.run(fed(outputs, case), OUTPUTS[:2])
    for number in range(len(masks)):
        for tokens, choice in ((2, "multimask"), (3, "single")):
            mask = masks[number, sam_choice(iou[number], tokens)]
            assert relative_error(mask, outputs[f"{case}/{choice}"][number, 0]) < 1e-5, choice


def test_the_token_for_quality_changes_the_mask(decoder, light):
    """Its mask is no small thing beside Segment Anything's own: the tests would not see it."""
    outputs = light[1]
    (masks, _, added) = decoder.run(fed(outputs, "one point"), OUTPUTS)
    assert np.abs(added).max() > 0.1 * np.abs(masks).max()
    assert 0.05 < (added > 0).mean() < 0.95


def test_a_batch_gives_what_its_prompts_give_alone(decoder, light):
    outputs = light[1]
    together = decoder.run(fed(outputs, "batch"), OUTPUTS)
    for number in range(len(together[0])):
        alone = decoder.run(fed(outputs, "batch", slice(number, number + 1)), OUTPUTS)
        for name, one, all_of_them in zip(OUTPUTS, alone, together):
            assert relative_error(one[0], all_of_them[number]) < 1e-5, name


@pytest.mark.parametrize("case", PROMPTS)
def test_maps_kept_in_half_precision_leave_the_masks_as_they_are(decoder, light, case):
    feed = fed(light[1], case)
    (full,) = decoder.run(feed, OUTPUTS[:1])
    halved = {name: feed[name].astype(np.float16).astype(np.float32) for name in MAPS}
    (half,) = decoder.run({**feed, **halved}, OUTPUTS[:1])
    assert 0.05 < (full > 0).mean() < 0.95
    assert ((full > 0) != (half > 0)).mean() <= 1e-3


@pytest.mark.parametrize(
    ("name", "bytes_of_file", "classifier"),
    [
        ("hq_light", 42_526_881, 321_640),
        ("hq_vit_b", 379_335_069, 0),
        ("hq_vit_l", 1_254_865_805, 0),
        ("hq_vit_h", 2_570_940_653, 0),
    ],
)
def test_the_listed_weights_are_those_of_the_official_checkpoints(name, bytes_of_file, classifier):
    """What is left of an official file is the zip's own: some hundred bytes a tensor."""
    listed = json.loads((places.graphs_folder() / "weights.json").read_text())
    weights = {**listed[f"{name}_encoder"], **listed["hq_decoder"]}
    numbers = sum(int(np.prod(shape)) for shape in weights.values()) + classifier
    left = bytes_of_file - 4 * numbers
    assert 0 < left < 600 * (len(weights) + 10)
