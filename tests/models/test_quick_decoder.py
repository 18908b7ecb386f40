"""The built-in decoder in parts gives what the whole one gives."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.core.resample import resize
from s2sam_qgis.models.catalogue import load_model, resources
from s2sam_qgis.models.onnx_session import OnnxSession
from s2sam_qgis.models.predictor import Embedding, Predictor
from s2sam_qgis.models.quick_decoder import (
    FAR,
    KEPT,
    WHOLE_INPUTS,
    WHOLE_OUTPUTS,
    distances,
    quick_decoder,
    seeds,
)
from s2sam_qgis.models.spec import ModelSpec

MODELS = Path(resources()) / "models"


@pytest.fixture(scope="module")
def model():
    return load_model(ModelSpec("builtin", threads=2))


@pytest.fixture(scope="module")
def embedding(model):
    rng = np.random.default_rng(0)
    image = resize(rng.uniform(0, 255, (3, 24, 24)).astype(np.float32), (1024, 1024), "linear")
    return Predictor(model).encode(image)


def prompts(points, box=None):
    places = np.array([point[:2] for point in points], np.float64).reshape(-1, 2)
    return PixelPrompts(1, places, np.array([point[2] for point in points], np.int64), box)


CASES = {
    "a click": prompts([(500.0, 400.0, 1)]),
    "a correction": prompts([(500.0, 400.0, 1), (300.0, 300.5, 0)]),
    "a box": prompts([], (200.0, 250.0, 500.0, 600.0)),
    "a box and clicks": prompts([(300, 300, 1), (900, 800, 0)], (200.0, 250.0, 500.0, 600.0)),
    "a box and a background point": prompts([(500, 400, 0)], (400.0, 300.0, 700.0, 600.0)),
    "a box beyond the chip": prompts([(4, 4, 1)], (-90.0, -80.0, 200.0, 1100.0)),
    "many clicks": prompts([(10, 1020, 1), (700, 20, 0), (100.5, 333, 1), (5, 5, 0), (0, 1024, 1)]),
    "on a border": prompts([(1024.0, 1024.0, 1)]),
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("with_mask", [False, True])
def test_the_parts_are_the_whole(model, embedding, name, with_mask):
    assert model.quick is not None
    rng = np.random.default_rng(1)
    before = resize(rng.normal(0, 6, (1, 9, 9)).astype(np.float32), (256, 256), "linear")[0]
    mask = before if with_mask else None
    quick = Predictor(model).decode(embedding, CASES[name], mask)
    whole = Predictor(replace(model, quick=None)).decode(embedding, CASES[name], mask)
    assert quick.predicted_iou == pytest.approx(whole.predicted_iou, abs=1e-3)
    assert quick.stability == pytest.approx(whole.stability, abs=1e-3)
    assert np.abs(quick.logits - whole.logits).max() < 0.05
    assert ((quick.logits > 0) != (whole.logits > 0)).mean() < 1e-4
    assert quick.single == whole.single


def test_an_image_is_prepared_once_and_within_a_bound(model, embedding, monkeypatch):
    quick, runs = model.quick, []
    quick.release()
    real = quick._image.run
    monkeypatch.setattr(quick._image, "run", lambda *a: runs.append(1) or real(*a))
    predictor = Predictor(model)
    for click in ("a click", "a correction", "a box"):
        predictor.decode(embedding, CASES[click])
    assert len(runs) == 1
    for _ in range(KEPT):
        predictor.decode(Embedding(embedding.array.copy(), (1024, 1024)), CASES["a click"])
    assert len(quick._kept) == KEPT
    predictor.decode(embedding, CASES["a click"])
    assert len(runs) == KEPT + 2
    quick.release()
    assert not quick._kept


def test_the_whole_decoder_is_opened_when_it_is_asked(embedding):
    model = load_model(ModelSpec("builtin", threads=1))
    assert model.decoder._opened is None
    predictor = Predictor(model)
    predictor.decode(embedding, CASES["a click"])
    assert model.decoder._opened is None
    full = predictor.decode_full(embedding, CASES["a click"])
    assert full.mask.shape == (1024, 1024)
    assert model.decoder._opened is not None


def test_the_whole_decoder_is_as_it_is_said_to_be():
    whole = OnnxSession(MODELS / "builtin_decoder.onnx", 1, "cpu")
    for found, said in ((whole.inputs, WHOLE_INPUTS), (whole.outputs, WHOLE_OUTPUTS)):
        assert [str(port) for port in found] == [str(port) for port in said]


def test_parts_of_another_decoder_are_not_used(tmp_path):
    for file in MODELS.glob("builtin_*.onnx"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    decoder = tmp_path / "builtin_decoder.onnx"
    assert quick_decoder(decoder, 1) is not None
    decoder.write_bytes(decoder.read_bytes() + b"\0")
    assert quick_decoder(decoder, 1) is None


@pytest.mark.parametrize("what", ["gone", "damaged"])
def test_without_parts_the_whole_decoder_answers(tmp_path, what):
    for file in MODELS.glob("builtin_*.onnx"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    part = tmp_path / "builtin_click.onnx"
    part.unlink() if what == "gone" else part.write_bytes(b"no model")
    assert quick_decoder(tmp_path / "builtin_decoder.onnx", 1) is None


def sums(cost):
    along = [np.cumsum(cost, axis, dtype=np.float32) for axis in (0, 1)]
    return tuple((own, own - cost) for own in along)


def test_distances_go_round_a_wall():
    cost = np.full((9, 9), 0.1, np.float32)
    cost[:8, 4] = 5.0  # Open only in the last row.
    start = np.full((1, 9, 9), FAR, np.float32)
    start[0, 0, 0] = 0
    found = distances(start, sums(cost))
    assert found[0, 0, 8] == pytest.approx(0.1 * 24, abs=1e-4)


def test_distances_are_those_of_one_step_after_the_other():
    rng = np.random.default_rng(3)
    cost = rng.uniform(0.005, 0.4, (20, 30)).astype(np.float32)
    start = np.full((2, 20, 30), FAR, np.float32)
    start[0, 4, 6] = start[1, 18, 28] = 0
    plain = start.copy()
    for _ in range(4):
        for flipped in (False, True):
            view = plain[:, :, ::-1] if flipped else plain
            price = cost[:, ::-1] if flipped else cost
            for i in range(1, 30):
                view[:, :, i] = np.minimum(view[:, :, i], view[:, :, i - 1] + price[:, i])
        for flipped in (False, True):
            view = plain[:, ::-1] if flipped else plain
            price = cost[::-1] if flipped else cost
            for i in range(1, 20):
                view[:, i] = np.minimum(view[:, i], view[:, i - 1] + price[i])
    assert np.allclose(distances(start, sums(cost)), plain, atol=1e-4)


def test_seeds_of_a_box():
    box = np.array([40, 60, 120, 140], np.float32)
    nothing = np.zeros((0, 2), np.float32)
    inside, outside = seeds(nothing, nothing, box) == 0
    assert inside[50, 40]
    assert inside.sum() < 9
    assert not outside[30:70, 20:60].any()
    assert outside[:20].all()
    assert outside[:, 70:].all()
    click = np.array([[50.0, 70.0]], np.float32)
    assert not (seeds(click, nothing, box) == 0)[0, 50, 40]
