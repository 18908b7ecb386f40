"""What teaches the judge of several views: what is kept, and that it learns from it."""

import argparse

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs PyTorch, a development dependency")
pytest.importorskip("numba", reason="training needs tools/training/requirements.txt")
pytest.importorskip("cv2", reason="training needs tools/training/requirements.txt")
pytest.importorskip("skimage", reason="training needs tools/training/requirements.txt")
pytest.importorskip("rasterio", reason="real scenes are read with rasterio")

from s2sam_qgis.core.chips import Chip  # noqa: E402
from s2sam_qgis.core.grid import Window  # noqa: E402
from s2sam_qgis.core.view_score import INPUTS, ViewScore  # noqa: E402
from tools.training import view_judge  # noqa: E402
from tools.training.view_judge import Asks, side_by_side, trained, truth_on  # noqa: E402


def some_asks(count, rng):
    """Candidates that are as good as their second input says, whatever the first one says."""
    asks = Asks()
    for number in range(count):
        seen = rng.normal(0, 1, (6, len(INPUTS))).astype(np.float32)
        iou = (1 / (1 + np.exp(-2 * seen[:, 1]))).astype(np.float32)
        asks.add(seen, iou, f"place {number % 3}", "lakes", f"lake {number}", "first")
    return asks


def test_asks_come_back_without_a_place(tmp_path):
    asks = some_asks(7, np.random.default_rng(0))
    asks.save(tmp_path / "asks.npz")
    again = Asks.load(tmp_path / "asks.npz")
    assert again.place == asks.place
    assert all(np.array_equal(a, b) for a, b in zip(again.seen, asks.seen))
    fewer = Asks.load(tmp_path / "asks.npz", ["place 1"])
    assert set(fewer.place) == {"place 0", "place 2"}
    assert len(fewer.iou) == 5


def test_a_rare_kind_weighs_more():
    asks = some_asks(9, np.random.default_rng(0))
    asks.kind[0] = "ponds"
    weights = asks.weights()
    assert weights.mean() == pytest.approx(1)
    assert weights[0] > 2 * weights[1]


def test_it_learns_what_makes_a_mask_good(monkeypatch):
    monkeypatch.setattr(view_judge, "PASSES", 60)
    rng = np.random.default_rng(1)
    groups = [(some_asks(200, rng), 1.0), (some_asks(60, rng), 0.3)]
    nets = [trained(groups, seed) for seed in (0, 1)]
    score = ViewScore(*(tuple(column) for column in zip(*side_by_side(nets))))
    held = some_asks(60, rng)
    chosen = [iou[int(score(seen).argmax())] for seen, iou in zip(held.seen, held.iou)]
    best, anyone = (np.mean([pick(iou) for iou in held.iou]) for pick in (np.max, np.mean))
    assert np.mean(chosen) > best - 0.15 * (best - anyone)


def test_side_by_side_is_the_mean_before_the_curve():
    rng = np.random.default_rng(2)
    sizes = [len(INPUTS), 4, 4, 1]
    nets = [
        [(rng.normal(0, 1, pair), rng.normal(0, 1, pair[1])) for pair in zip(sizes, sizes[1:])]
        for _ in range(3)
    ]
    seen = rng.normal(0, 1, (5, len(INPUTS)))

    def logit(layers):
        value = ViewScore(*(tuple(column) for column in zip(*layers)))(seen)
        return np.log(value / (1 - value))

    assert np.allclose(logit(side_by_side(nets)), np.mean([logit(net) for net in nets], 0))


def test_landscapes_are_asked_in_several_views(tmp_path):
    from tools.training.bank import save_scene
    from tools.training.scenes import build_scene

    save_scene(tmp_path / "scene_0", build_scene(np.random.default_rng(1), "farmland"))
    options = argparse.Namespace(bank=tmp_path, real=None, seed=0, windows=1)
    asks = view_judge.landscapes(options)
    assert {"first"} <= set(asks.form) <= {"first", "further"}
    assert all(seen.shape in ((6, len(INPUTS)), (9, len(INPUTS))) for seen in asks.seen)
    assert all(np.isfinite(seen).all() for seen in asks.seen)
    assert max(iou.max() for iou in asks.iou) > 0.3


def test_truth_lies_on_a_chips_cells():
    truth = np.zeros((100, 100), bool)
    truth[40:60, 30:70] = True
    window = Window(20, 30, 64, 64)
    found = truth_on(Chip(window, window), truth)
    assert found is not None
    assert found.shape == (256, 256)
    assert found.mean() == pytest.approx(20 * 40 / 64**2, rel=0.02)
    assert found[60, 60]
    assert truth_on(Chip(Window(80, 80, 20, 20), window), truth) is None
