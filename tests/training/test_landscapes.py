"""Procedural landscapes, views and samples of the built-in model's training."""

import numpy as np
import pytest

pytest.importorskip("cv2", reason="training needs tools/training/requirements.txt")
pytest.importorskip("skimage", reason="training needs tools/training/requirements.txt")
pytest.importorskip("numba", reason="training needs tools/training/requirements.txt")
pytest.importorskip("torch", reason="training needs PyTorch, a development dependency")

from tools.training import shapes
from tools.training.bank import load_scene, save_scene
from tools.training.materials import BANDS, MATERIALS, REFLECTANCE
from tools.training.real_texture import RealTexture
from tools.training.render import Renderer
from tools.training.samples import make_sample
from tools.training.scenes import SIZE, THEMES, build_scene


@pytest.fixture(scope="module")
def scene():
    return build_scene(np.random.default_rng(5), "farmland")


def test_halving_keeps_the_area():
    square = np.array([[0, 0], [10, 0], [10, 10], [0, 10]], np.float32)
    left, right = shapes.halve(square, np.array([3.0, 5.0]), np.array([1.0, 0.0]))
    assert shapes.area(left) == pytest.approx(30)
    assert shapes.area(right) == pytest.approx(70)


def test_blob_is_one_piece():
    from skimage.measure import label

    for seed in range(5):
        mask = shapes.blob(np.random.default_rng(seed), 60, 0.5, arms=0.8)
        pieces = np.bincount(label(mask).ravel())[1:]
        assert pieces.max() > 0.8 * pieces.sum()


def test_reflectances_are_physical():
    assert REFLECTANCE.shape == (len(MATERIALS), len(BANDS))
    assert (REFLECTANCE > 0).all()
    assert (REFLECTANCE < 1).all()


@pytest.mark.parametrize("theme", THEMES)
def test_scene_describes_every_part(theme):
    scene = build_scene(np.random.default_rng(2), theme)
    count = len(scene.whole)
    assert scene.labels.shape == (SIZE, SIZE)
    assert scene.labels.max() == count - 1
    assert all(len(v) == count for v in (scene.group, scene.material, scene.clickable, scene.rows))
    assert scene.area.sum() == SIZE * SIZE
    assert not scene.minor[np.unique(scene.whole, return_index=True)[1]].any()
    seen = np.nonzero(scene.area)[0]
    assert np.isfinite(scene.box[seen]).all()
    assert np.isnan(np.delete(scene.box, seen, axis=0)).all()
    whole = scene.whole[scene.labels] == seen[len(seen) // 2]
    columns, rows = np.nonzero(whole.any(0))[0], np.nonzero(whole.any(1))[0]
    x0, y0, x1, y1 = scene.box[seen[len(seen) // 2]]
    assert (x0, y0, x1, y1) == (columns[0], rows[0], columns[-1], rows[-1])


def test_same_seed_same_scene(scene):
    again = build_scene(np.random.default_rng(5), "farmland")
    assert np.array_equal(scene.labels, again.labels)
    assert np.array_equal(scene.material, again.material)


def test_scene_survives_the_disk(tmp_path, scene):
    save_scene(tmp_path / "scene_1", scene)
    back = load_scene(tmp_path / "scene_1")
    assert np.array_equal(back.labels, scene.labels)
    assert np.array_equal(back.group, scene.group)


@pytest.mark.parametrize("grid", [64, 128])
def test_view_has_image_and_labels(scene, grid):
    renderer = Renderer(np.random.default_rng(0))
    for _ in range(5):
        view = renderer.view(scene, grid)
        assert view.rgb.shape == (grid, grid, 3)
        assert view.rgb.dtype == np.uint8
        assert ((view.part >= 0) == view.valid).all()
        assert (view.rgb[~view.valid] <= 90).mean() > 0.9 if (~view.valid).any() else True


def test_most_views_hold_the_object_that_they_were_chosen_for(scene):
    """As a person would zoom to it: seen, not cut off, and neither tiny nor filling the window."""
    renderer = Renderer(np.random.default_rng(3))
    whole = scene.whole
    extents, cut = [], []
    for _ in range(40):
        view = renderer.view(scene, 128)
        x, y = view.aim
        if not (0 <= x < 128 and 0 <= y < 128) or view.part[y, x] < 0:
            continue
        seen = (whole[np.maximum(view.part, 0)] == whole[view.part[y, x]]) & (view.part >= 0)
        rows, columns = np.nonzero(seen.any(1))[0], np.nonzero(seen.any(0))[0]
        extents.append(max(np.ptp(rows), np.ptp(columns)) / 128)
        cut.append(0 in (rows[0], columns[0]) or 127 in (rows[-1], columns[-1]))
    assert len(extents) > 30
    assert 0.15 < np.median(extents) < 0.85
    assert np.mean(cut) < 0.5


def test_a_view_with_one_likely_object_is_asked_about_it_again(scene, monkeypatch):
    from tools.training import samples

    asked = []

    def only_the_first(mask, image, zoom):
        asked.append(mask)
        return 1.0 if len(asked) == 1 else -1.0

    monkeypatch.setattr(samples, "appeal", only_the_first)
    sample = None
    while sample is None:
        asked.clear()
        sample = make_sample(scene, Renderer(np.random.default_rng(4)), 128, 3, 16)
    assert all((target == asked[0]).all() for target in sample.targets)


def test_view_edges_follow_labels():
    """Colour steps must lie where labels change: image and labels share one geometry."""
    scene = build_scene(np.random.default_rng(9), "farmland")
    renderer = Renderer(np.random.default_rng(1))
    ratios = []
    for _ in range(12):
        view = renderer.view(scene, 128)
        grey = view.rgb.astype(float).sum(-1)
        step = np.abs(np.diff(grey, axis=1))
        edge = np.diff(view.part, axis=1) != 0
        if 50 < edge.sum() < edge.size / 3:
            ratios.append(step[edge].mean() / (step[~edge].mean() + 1e-6))
    assert np.median(ratios) > 1.3


def test_sample_targets_lie_in_the_view(scene):
    renderer = Renderer(np.random.default_rng(0))
    samples = [s for s in (make_sample(scene, renderer, 128, 3, 16) for _ in range(6)) if s]
    assert samples
    for sample in samples:
        assert sample.image.shape == (3, 128, 128)
        assert np.isfinite(sample.image).all()
        assert sample.targets.shape == (3, 128, 128)
        assert (sample.targets.sum((1, 2)) >= 16).all()
        x, y = sample.points.T
        assert (sample.objects[y, x] > 0).all()


def test_real_texture_is_optional(tmp_path):
    assert not RealTexture(tmp_path)
