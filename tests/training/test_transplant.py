"""Procedural objects in real surroundings."""

import numpy as np
import pytest

pytest.importorskip("cv2", reason="training needs tools/training/requirements.txt")
pytest.importorskip("skimage", reason="training needs tools/training/requirements.txt")
pytest.importorskip("numba", reason="training needs tools/training/requirements.txt")
torch = pytest.importorskip("torch", reason="training needs PyTorch, a development dependency")

from tools.training import render  # noqa: E402
from tools.training.losses import edge_loss  # noqa: E402
from tools.training.real_texture import RealTexture  # noqa: E402
from tools.training.samples import UNTOLD, make_sample  # noqa: E402
from tools.training.scenes import build_scene  # noqa: E402
from tools.training.transplant import UNKNOWN, transplant  # noqa: E402


@pytest.fixture(scope="module")
def scene():
    return build_scene(np.random.default_rng(5), "farmland")


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    """Grain without any objects, as a folder of real pixels holds them."""
    folder = tmp_path_factory.mktemp("real")
    images = np.random.default_rng(1).integers(90, 110, (3, 4, 256, 256)).astype(np.uint8)
    np.savez(folder / "agrifieldnet_texture_bgrn_u8.npz", images=images)
    return RealTexture(folder)


def test_outside_its_objects_a_view_stays_the_real_window(scene):
    rng = np.random.default_rng(2)
    side, margin, fine = 60, 4, 2
    corner = scene.labels[: side + 2 * margin, : side + 2 * margin]
    fine_part = corner.repeat(fine, 0).repeat(fine, 1).astype(np.int32)
    part = corner[margin : margin + side, margin : margin + side].astype(np.int32)
    chosen = np.zeros(int(scene.whole.max()) + 1, bool)
    biggest = np.bincount(scene.whole[part].ravel()).argmax()
    chosen[biggest] = True
    window = rng.uniform(0.2, 0.3, (side, side, 3)).astype(np.float32)
    made = transplant(rng, scene, window, window, chosen, fine_part, part, margin, 1.0)
    inside = scene.whole[part] == biggest
    import cv2

    near = cv2.dilate(inside.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    assert np.allclose(made[~near], window[~near], rtol=1e-3)
    assert np.abs(made[inside] - window[inside]).mean() > 0.003


def test_only_transplanted_objects_are_clicked_and_taught(scene, real, monkeypatch):
    monkeypatch.setattr(render, "TRANSPLANTED", 1.0)
    renderer = render.Renderer(np.random.default_rng(3), real)
    view = renderer.view(scene, 128)
    assert (view.part == UNKNOWN).any()
    assert (view.part >= 0).any()
    made = [s for s in (make_sample(scene, renderer, 128, 3, 16) for _ in range(8)) if s]
    assert made
    for sample in made:
        untold = sample.edges == UNTOLD
        assert untold.any()
        assert not sample.objects[untold].any()
        assert not sample.targets[:, untold].any()
        x, y = sample.points.T
        assert (sample.objects[y, x] > 0).all()


def test_cells_that_nobody_knows_teach_no_edges():
    embedding = torch.randn(1, 256, 16, 16, generator=torch.Generator().manual_seed(0))
    edges = torch.zeros(1, 64, 64, dtype=torch.uint8)
    edges[:, :32] = UNTOLD
    before = edge_loss(embedding, edges)
    other = embedding.clone()
    other[..., :8, :] += 3  # under the unknown half
    assert torch.allclose(edge_loss(other, edges), before)
    other[..., 8:, :] += 3
    assert not torch.allclose(edge_loss(other, edges), before)
    edges[:, 10, 10] = 2  # the outline of an object is known there too
    assert not torch.allclose(edge_loss(embedding, edges), before)
