"""Pairs of SAM 2, EdgeSAM and EfficientSAM as their exporters write them."""

from __future__ import annotations

import numpy as np
import pytest

from s2sam_qgis.core.errors import ModelError
from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.models import contract
from s2sam_qgis.models.catalogue import check_model, load_model
from s2sam_qgis.models.contract import Port
from s2sam_qgis.models.predictor import PIXEL_MEAN, PIXEL_STD, Predictor, _split
from s2sam_qgis.models.spec import ModelSpec
from tests.models.test_contract import (
    DECODER_INPUTS,
    EMBEDDING,
    FLOAT,
    IOU,
    LOW_RES,
    recognised,
)

pytest.importorskip("onnx", reason="onnx is needed to make the pairs: pip install onnx")

from tests.models.pair_doubles import (
    edge_sam_pair,
    efficient_sam_pair,
    fixed_size_pair,
    sam2_pair,
)

PAIRS = {
    contract.SAM2: sam2_pair,
    contract.EDGE_SAM: edge_sam_pair,
    contract.EFFICIENT_SAM: efficient_sam_pair,
}
POINTS = PixelPrompts(1, np.array([[500.0, 400.0], [20.0, 30.0]]), np.array([1, 0]))
BOX = PixelPrompts(1, np.zeros((0, 2)), np.zeros(0, np.int64), (100.0, 200.0, 300.0, 400.0))


def open_pair(folder):
    return Predictor(load_model(ModelSpec("m", str(folder), "cpu", 1)))


@pytest.fixture(scope="module")
def image():
    return np.random.default_rng(0).uniform(0, 255, (3, 1024, 1024)).astype(np.float32)


@pytest.mark.parametrize("family", PAIRS)
def test_a_pair_is_recognised_fed_and_read(tmp_path, image, family):
    predictor = open_pair(PAIRS[family](tmp_path))
    found = predictor.model.contract
    assert (found.family, found.masks) == (family, 3)
    embedding = predictor.encode(image)
    maps = _split(embedding.array, found.map_shapes)
    # The pixels that the encoder was given, seen through its first number.
    pixels = (image - PIXEL_MEAN[:, None, None]) / PIXEL_STD[:, None, None]
    if family == contract.EFFICIENT_SAM:
        pixels = image / 255
    weights = np.random.default_rng(3).normal(0, 1, (256, 3, 1, 1)).astype(np.float32)
    cells = pixels.reshape(3, 64, 16, 64, 16).mean(axis=(2, 4))
    expected = np.tensordot(weights[:, :, 0, 0], cells, 1)
    np.testing.assert_allclose(maps[0][0], expected, atol=1e-4)

    candidates = predictor.decode(embedding, POINTS)
    assert candidates.logits.shape == (3, 256, 256)
    np.testing.assert_allclose(candidates.predicted_iou, [0.2, 0.9, 0.5])
    assert candidates.single == 1
    assert candidates.object_score is None
    # 1 + 0, and -1 for the padding point: the labels' sum is 0.
    logits = expected[:3].repeat(4, 1).repeat(4, 2)
    if family == contract.SAM2:
        logits = logits + maps[1][0, :3]
    np.testing.assert_allclose(candidates.logits, logits, atol=1e-4)


def test_sam_2_gets_padding_after_a_box_too(tmp_path, image):
    predictor = open_pair(sam2_pair(tmp_path))
    embedding = predictor.encode(image)
    difference = (
        predictor.decode(embedding, BOX).logits - predictor.decode(embedding, POINTS).logits
    )
    np.testing.assert_allclose(difference, 0.1 * (2 + 3 - 1), atol=1e-5)


def test_an_earlier_mask_reaches_those_that_take_one(tmp_path, image):
    earlier = np.full((256, 256), -4, np.float32)
    for family, change in ((contract.SAM2, -4.0), (contract.EDGE_SAM, 0.0)):
        folder = tmp_path / str(change)
        folder.mkdir()
        predictor = open_pair(PAIRS[family](folder))
        embedding = predictor.encode(image)
        before = predictor.decode(embedding, POINTS).logits
        after = predictor.decode(embedding, POINTS, earlier).logits
        np.testing.assert_allclose(after - before, change, atol=1e-4)


def test_sam_2_sees_a_short_image_stretched_and_its_masks_are_put_back(tmp_path):
    """Left half dark, right half bright, in a chip of which it fills 512 x 1024."""
    predictor = open_pair(sam2_pair(tmp_path))
    short = np.zeros((3, 512, 1024), np.float32)
    short[:, :, 512:] = 255
    embedding = predictor.encode(short)
    whole = predictor.encode(np.repeat(short, 2, axis=1))
    np.testing.assert_allclose(embedding.array, whole.array, atol=1e-3)
    found = predictor.decode(embedding, POINTS).logits
    expected = predictor.decode(whole, POINTS).logits
    np.testing.assert_allclose(found[:, :128], expected[:, ::2], atol=1e-3)
    assert (found[:, 128:] < 0).all()


def test_masks_of_another_size_are_brought_to_the_usual_one(tmp_path, image):
    usual, large = tmp_path / "usual", tmp_path / "large"
    usual.mkdir()
    large.mkdir()
    answers = []
    for folder, side in ((usual, 256), (large, 1024)):
        predictor = open_pair(sam2_pair(folder, side))
        answers.append(predictor.decode(predictor.encode(image), POINTS).logits)
    assert answers[1].shape == (3, 256, 256)
    # Making it smaller smooths a little; the content is noise, a shift would leave nothing.
    assert np.corrcoef(answers[0].ravel(), answers[1].ravel())[0, 1] > 0.9


def test_hq_sams_pair_is_recognised():
    features = Port("hq_features", FLOAT, (1, 32, 256, 256))
    found = recognised(
        encoder_outputs=[EMBEDDING, features],
        decoder_inputs=[*DECODER_INPUTS, features],
        decoder_outputs=[LOW_RES, IOU],
    )
    assert (found.family, found.fine_maps, found.masks) == (contract.HQ_SAM, ("hq_features",), 4)
    assert found.map_shapes == ((1, 256, 64, 64), (1, 32, 256, 256))


@pytest.mark.parametrize("name", ["hq_features", "high_res_feats_0"])
def test_a_map_that_only_the_decoder_knows_is_told(name):
    maps = [Port(each, FLOAT, contract.FINE_MAPS[each]) for each in contract.FINE_MAPS]
    given = [port for port in maps if port.name != name and ("hq" in port.name) == ("hq" in name)]
    with pytest.raises(ModelError, match=f"encoder gives no {name}"):
        recognised(
            encoder_outputs=[EMBEDDING, *given],
            decoder_inputs=[*DECODER_INPUTS, *given, Port(name, FLOAT, contract.FINE_MAPS[name])],
        )


@pytest.mark.parametrize("family", PAIRS)
def test_models_check_runs_such_a_pair(tmp_path, family):
    found = check_model(ModelSpec("m", str(PAIRS[family](tmp_path)), "cpu", 1))
    assert found["candidates"] == 3
    assert found["masks_note"] == ""


def test_models_check_tells_of_full_size_masks_that_are_others(tmp_path):
    found = check_model(ModelSpec("m", str(fixed_size_pair(tmp_path)), "cpu", 1))
    assert "not its small ones enlarged" in found["masks_note"]


def test_a_sam_2_pair_that_lacks_a_map_is_refused():
    image = Port("image", FLOAT, (1, 3, 1024, 1024))
    embed = Port("image_embed", FLOAT, (1, 256, 64, 64))
    finest = Port("high_res_feats_0", FLOAT, (1, 32, 256, 256))
    prompt = [Port("point_coords", FLOAT, (1, None, 2)), Port("point_labels", FLOAT, (1, None))]
    outputs = [Port("masks", FLOAT, (1, 3, 256, 256)), Port("iou_predictions", FLOAT, (1, 3))]
    with pytest.raises(ModelError, match="decoder lacks high_res_feats_1") as caught:
        recognised((image,), (embed, finest), (embed, finest, *prompt), outputs)
    assert "  SAM 2\n" in str(caught.value)
    wrong = Port("high_res_feats_0", FLOAT, (1, 16, 256, 256))
    with pytest.raises(ModelError, match="high_res_feats_0 has another shape"):
        recognised((image,), (embed, wrong), (embed, wrong, *prompt), outputs)


def test_a_pair_of_osam_is_refused_with_what_would_settle_it():
    image = Port("input", FLOAT, (1, 3, 1024, 1024))
    maps = (
        Port("image_embeddings", FLOAT, (1, 256, 64, 64)),
        Port("high_res_features1", FLOAT, (1, 32, 256, 256)),
        Port("high_res_features2", FLOAT, (1, 64, 128, 128)),
    )
    prompt = [Port("point_coords", FLOAT, (1, None, 2)), Port("point_labels", FLOAT, (1, None))]
    mask = [Port("mask_input", FLOAT, (1, 1, 256, 256)), Port("has_mask_input", FLOAT, (1,))]
    size = Port("orig_im_size", "tensor(int64)", (2,))
    outputs = [
        Port("masks", FLOAT, (1, None, None, None)),
        Port("iou_predictions", FLOAT, (1, 3)),
        Port("low_res_masks", FLOAT, (1, 3, 256, 256)),
    ]
    with pytest.raises(ModelError, match="here: this is SAM 2 as osam has it") as caught:
        recognised((image,), maps, (*maps, *prompt, *mask, size), outputs)
    assert "Export the checkpoint with samexporter" in str(caught.value)
