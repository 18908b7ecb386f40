from __future__ import annotations

import numpy as np
import onnx
import pytest

from s2sam_qgis.core.errors import Cancelled
from s2sam_qgis.core.masks import stability
from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.models.model import load_pair
from s2sam_qgis.models.places import resources
from s2sam_qgis.models.predictor import (
    PIXEL_MEAN,
    PIXEL_STD,
    Embedding,
    Predictor,
    sam_choice,
    upsample_logits,
)

NOBODY = CancelToken()


@pytest.fixture(scope="module")
def standin():
    folder = resources() / "models"
    files = folder / "standin_encoder.onnx", folder / "standin_decoder.onnx"
    return Predictor(load_pair("builtin", *files, threads=2, is_standin=True))


@pytest.fixture(scope="module")
def two_fields():
    """RGB (3, 300, 400): green on the left, brown on the right of column 200."""
    rgb = np.empty((3, 300, 400), np.float32)
    rgb[:, :, :200] = np.array([60, 140, 60])[:, None, None]
    rgb[:, :, 200:] = np.array([150, 110, 80])[:, None, None]
    return rgb + np.random.default_rng(0).normal(0, 3, rgb.shape).astype(np.float32)


def prompts(*points, labels=None, box=None):
    array = np.array(points, np.float64).reshape(-1, 2)
    chosen = np.ones(len(array)) if labels is None else labels
    return PixelPrompts(1, array, np.array(chosen, np.int64), box)


class Recorder:
    """In place of a session: keeps what it is fed and answers what it was told to."""

    def __init__(self, **answers):
        self.answers = answers
        self.fed = []
        self.asked = []

    def run(self, feed, outputs, cancel=None):
        self.fed.append(feed)
        self.asked.append(tuple(outputs))
        return [self.answers[name] for name in outputs]


def recording(standin, iou=(0.5,), low_res=None, full=None, **contract):
    """A predictor on recorders with the stand-in's contract, changed as given."""
    from dataclasses import replace

    count = len(iou)
    low_res = np.zeros((1, count, 256, 256), np.float32) if low_res is None else low_res
    answers = {"low_res_masks": low_res, "iou_predictions": np.array([iou], np.float32)}
    if full is not None:
        answers["masks"] = full
    encoder = Recorder(image_embeddings=np.zeros((1, 256, 64, 64), np.float32))
    return Predictor(
        replace(
            standin.model,
            contract=replace(standin.model.contract, masks=count, **contract),
            encoder=encoder,
            decoder=Recorder(**answers),
        )
    )


EMBEDDING = Embedding(np.zeros((1, 256, 64, 64), np.float32), (1024, 1024))


def test_the_image_is_normalised_and_then_padded_with_zeros(standin, two_fields):
    predictor = recording(standin)
    embedding = predictor.encode(two_fields)
    assert embedding.image_shape == (300, 400)
    (feed,) = predictor.model.encoder.fed
    chip = feed["x"]
    assert chip.shape == (1, 3, 1024, 1024)
    assert chip.dtype == np.float32
    expected = (two_fields - PIXEL_MEAN[:, None, None]) / PIXEL_STD[:, None, None]
    np.testing.assert_array_equal(chip[0, :, :300, :400], expected)
    assert not chip[0, :, 300:].any()
    assert not chip[0, :, :, 400:].any()


def test_an_encoder_that_normalises_gets_the_mean_as_padding(standin, two_fields):
    predictor = recording(standin, normalise=False, channels_last=True, encoder_input="input_image")
    predictor.encode(two_fields)
    chip = predictor.model.encoder.fed[0]["input_image"]
    assert chip.shape == (1024, 1024, 3)
    np.testing.assert_array_equal(chip[:300, :400], two_fields.transpose(1, 2, 0))
    # So that normalising makes it zero, as SAM pads.
    np.testing.assert_array_equal(chip[700, 900], PIXEL_MEAN)


@pytest.mark.parametrize(
    ("given", "coords", "labels"),
    [
        (prompts((10.5, 20)), [[10.5, 20], [0, 0]], [1, -1]),
        (
            prompts((1, 2), (3, 4), labels=[1, 0], box=(5, 6, 7, 8)),
            [[1, 2], [3, 4], [5, 6], [7, 8]],
            [1, 0, 2, 3],
        ),
        (prompts(box=(5, 6, 7, 8)), [[5, 6], [7, 8]], [2, 3]),
    ],
)
def test_the_decoder_is_fed_points_then_corners_or_padding(standin, given, coords, labels):
    predictor = recording(standin)
    predictor.decode(EMBEDDING, given)
    (feed,) = predictor.model.decoder.fed
    np.testing.assert_array_equal(feed["point_coords"], np.array([coords], np.float32))
    np.testing.assert_array_equal(feed["point_labels"], np.array([labels], np.float32))
    assert not feed["mask_input"].any()
    assert feed["has_mask_input"] == 0
    np.testing.assert_array_equal(feed["orig_im_size"], [1024, 1024])
    assert {value.dtype for value in feed.values()} == {np.dtype(np.float32)}


def test_an_earlier_mask_is_handed_on(standin):
    predictor = recording(standin, takes_image_size=False)
    earlier = np.random.default_rng(0).normal(size=(256, 256)).astype(np.float32)
    predictor.decode(EMBEDDING, prompts((1, 1)), earlier)
    (feed,) = predictor.model.decoder.fed
    np.testing.assert_array_equal(feed["mask_input"], earlier[None, None])
    assert feed["has_mask_input"] == 1
    assert "orig_im_size" not in feed


def test_a_preview_does_not_ask_for_the_full_size(standin):
    predictor = recording(standin)
    predictor.decode(EMBEDDING, prompts((1, 1)))
    assert predictor.model.decoder.asked == [("low_res_masks", "iou_predictions")]


@pytest.mark.parametrize(
    ("iou", "tokens", "expected"),
    [
        ([0.5], 2, 0),
        ([0.5], 9, 0),
        ([0.1, 0.9, 0.5], 2, 1),
        ([0.1, 0.9, 0.5], 9, 1),
        # Of SAM's four, the first is for several prompts only; it may not win for few.
        ([0.99, 0.2, 0.4, 0.3], 2, 2),
        ([0.01, 0.2, 0.4, 0.3], 3, 0),
    ],
)
def test_sams_own_choice(iou, tokens, expected):
    assert sam_choice(np.array(iou, np.float32), tokens) == expected


def test_the_choice_counts_the_padding_point(standin):
    four = recording(standin, iou=(0.9, 0.1, 0.2, 0.8))
    assert four.decode(EMBEDDING, prompts((1, 1))).single == 3
    assert four.decode(EMBEDDING, prompts((1, 1), (2, 2))).single == 0
    assert four.decode(EMBEDDING, prompts(box=(1, 1, 9, 9))).single == 3
    assert four.decode(EMBEDDING, prompts((1, 1), box=(1, 1, 9, 9))).single == 0


def test_stability_is_that_of_each_candidate(standin):
    low_res = np.random.default_rng(0).normal(0, 2, (1, 2, 256, 256)).astype(np.float32)
    candidates = recording(standin, iou=(0.4, 0.6), low_res=low_res).decode(
        EMBEDDING, prompts((1, 1))
    )
    assert candidates.stability == pytest.approx([stability(mask) for mask in low_res[0]])
    np.testing.assert_array_equal(candidates.logits, low_res[0])
    assert candidates.predicted_iou == pytest.approx([0.4, 0.6])


def test_full_size_masks_of_the_model_are_taken_as_they_are(standin):
    full = np.random.default_rng(0).normal(size=(1, 3, 1024, 1024)).astype(np.float32)
    predictor = recording(standin, iou=(0.1, 0.2, 0.9), full=full)
    answer = predictor.decode_full(EMBEDDING, prompts((1, 1)))
    np.testing.assert_array_equal(answer.mask, full[0, 2] > 0)
    assert answer.score == pytest.approx(0.9)


def blob(height=256, width=256):
    """Logits (256, 256): an ellipse that fills a part of a height x width corner."""
    rows, cols = np.mgrid[0:256, 0:256] + 0.5
    y, x = rows / height * 2 - 1, cols / width * 2 - 1
    return (4 - 8 * (x**2 + y**2)).astype(np.float32)


def test_full_size_masks_that_are_stretched_are_told_and_the_small_ones_used(standin):
    """The export cut the padding of its own image, 1024 x 683, and stretched what was left."""
    small, stretched = blob(width=171), upsample_logits(blob())
    low_res = np.stack([small] * 3)[None]
    predictor = recording(
        standin, iou=(0.1, 0.2, 0.9), low_res=low_res, full=np.stack([stretched] * 3)[None]
    )
    assert predictor.masks_note == ""
    answer = predictor.decode_full(EMBEDDING, prompts((1, 1)))
    np.testing.assert_array_equal(answer.mask, upsample_logits(small) > 0)
    assert "not its small ones enlarged" in predictor.masks_note


def test_full_size_masks_that_are_the_small_ones_enlarged_are_used_and_nothing_is_said(standin):
    full = upsample_logits(blob())
    full[500:503, 500:503] = -1  # To see which of the two was taken.
    predictor = recording(standin, iou=(0.9,), low_res=blob()[None, None], full=full[None, None])
    answer = predictor.decode_full(EMBEDDING, prompts((1, 1)))
    np.testing.assert_array_equal(answer.mask, full > 0)
    assert predictor.masks_note == ""


def test_full_size_masks_of_another_size_are_told(standin):
    full = np.ones((1, 1, 1200, 1800), np.float32)
    predictor = recording(standin, iou=(0.9,), low_res=blob()[None, None], full=full)
    answer = predictor.decode_full(EMBEDDING, prompts((1, 1)))
    np.testing.assert_array_equal(answer.mask, upsample_logits(blob()) > 0)
    assert predictor.masks_note


def test_a_full_size_output_of_one_chosen_mask(standin):
    """An export that chooses by itself returns one full-size mask beside four small ones."""
    full = np.random.default_rng(0).normal(size=(1, 1, 1024, 1024)).astype(np.float32)
    predictor = recording(standin, iou=(0.1, 0.2, 0.9, 0.3), full=full)
    answer = predictor.decode_full(EMBEDDING, prompts((1, 1)))
    np.testing.assert_array_equal(answer.mask, full[0, 0] > 0)


def test_without_full_size_the_chosen_mask_is_enlarged(standin):
    low_res = np.random.default_rng(0).normal(0, 2, (1, 4, 256, 256)).astype(np.float32)
    predictor = recording(standin, iou=(0.9, 0.2, 0.1, 0.3), low_res=low_res, full_size=False)
    answer = predictor.decode_full(EMBEDDING, prompts((1, 1)))
    np.testing.assert_array_equal(answer.mask, upsample_logits(low_res[0, 3]) > 0)


def test_enlarging_is_bilinear_between_pixel_centres():
    low = np.random.default_rng(0).normal(size=(256, 256)).astype(np.float32)
    places = np.clip((np.arange(1024) + 0.5) / 4 - 0.5, 0, 255)
    along_columns = np.array([np.interp(places, np.arange(256), row) for row in low])
    expected = np.array([np.interp(places, np.arange(256), column) for column in along_columns.T]).T
    np.testing.assert_allclose(upsample_logits(low), expected, atol=1e-6)


def test_the_standin_finds_what_was_clicked(standin, two_fields):
    embedding = standin.encode(two_fields)
    assert embedding.array.shape == (1, 256, 64, 64)
    candidates = standin.decode(embedding, prompts((100, 150)))
    assert candidates.logits.shape == (3, 256, 256)
    areas = (candidates.logits > 0).sum(axis=(1, 2))
    assert areas[0] <= areas[1] <= areas[2]
    middle = candidates.logits[1] > 0
    assert middle[10:65, 5:45].mean() > 0.95
    assert middle[10:65, 55:95].mean() < 0.05


def test_every_prompt_and_the_earlier_mask_change_the_standins_answer(standin, two_fields):
    embedding = standin.encode(two_fields)
    foreground = standin.decode(embedding, prompts((100, 150))).logits
    others = [
        prompts((100, 150), (300, 150)),
        prompts((100, 150), (150, 150), labels=[1, 0]),
        prompts((100, 150), box=(50, 100, 150, 200)),
        prompts(box=(50, 100, 150, 200)),
    ]
    for other in others:
        assert np.abs(standin.decode(embedding, other).logits - foreground).max() > 1
    earlier = standin.decode(embedding, prompts((100, 150)), np.full((256, 256), -8, np.float32))
    assert (earlier.logits < foreground).all()


def test_the_standin_stays_inside_the_box(standin, two_fields):
    embedding = standin.encode(two_fields)
    logits = standin.decode(embedding, prompts(box=(40, 80, 160, 240))).logits
    inside = np.zeros((256, 256), bool)
    inside[20:60, 10:40] = True
    assert not (logits[:, ~inside] > 0).any()
    assert (logits[1] > 0)[25:55, 15:35].mean() > 0.9


def test_the_standins_full_size_agrees_with_its_small_one(standin, two_fields):
    embedding = standin.encode(two_fields)
    asked = prompts((100, 150))
    candidates = standin.decode(embedding, asked)
    answer = standin.decode_full(embedding, asked)
    expected = upsample_logits(candidates.logits[candidates.single])
    disagree = (answer.mask != (expected > 0)) & (np.abs(expected) > 1e-3)
    assert not disagree.any()


def test_a_cancelled_run_leaves_the_predictor_usable(standin, two_fields):
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        standin.encode(two_fields, token)
    assert standin.encode(two_fields, NOBODY).array.shape == (1, 256, 64, 64)


def test_the_pair_of_the_references_parity_cases_runs(shared, two_fields):
    folder = shared / "farmvibes_parity" / "models"
    predictor = Predictor(
        load_pair("vit_b", folder / "vit_b_encoder.onnx", folder / "vit_b_decoder.onnx")
    )
    assert predictor.model.contract.masks == 1
    embedding = predictor.encode(two_fields)
    answer = predictor.decode_full(embedding, prompts((100, 150)))
    assert answer.mask.shape == (1024, 1024)
    assert answer.mask[150, 100]


def test_the_committed_standin_is_what_its_builder_makes():
    from tools.graphs.writer import serialise
    from tools.standin.build import decoder, encoder

    folder = resources() / "models"
    for name, model in (("encoder", encoder()), ("decoder", decoder())):
        onnx.checker.check_model(model, full_check=True)
        assert (folder / f"standin_{name}.onnx").read_bytes() == serialise(model)
