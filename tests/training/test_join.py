"""The net that joins the embeddings of several pictures: geometry, order, start, export, a step."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs PyTorch, a development dependency")
pytest.importorskip("numba", reason="training needs tools/training/requirements.txt")
pytest.importorskip("cv2", reason="training needs tools/training/requirements.txt")
pytest.importorskip("skimage", reason="training needs tools/training/requirements.txt")

from tools.training.encoder import Encoder, unpack  # noqa: E402
from tools.training.join import KINDS, VALUES, Join, gather, spread  # noqa: E402


@pytest.fixture(scope="module")
def trained():
    """A join whose last layer, zero at first, says something."""
    torch.manual_seed(0)
    join = Join().eval()
    torch.nn.init.normal_(join.out.weight, 0, 0.1)
    join.scale.uniform_(0.5, 2)
    return join


def test_maps_are_what_the_encoder_packed():
    torch.manual_seed(0)
    with torch.no_grad():
        embedding = Encoder().eval()(torch.randn(2, 3, 128, 128))
    maps = spread(embedding)
    assert maps.shape == (2, VALUES, 64, 64)
    assert torch.equal(gather(maps), embedding)
    affinity, edges = unpack(embedding)
    assert torch.equal(maps[:, -4:], edges)
    cells = torch.nn.functional.pixel_shuffle(maps[:, :60], 2)  # 15 values of each cell
    wanted = torch.nn.functional.pixel_shuffle(affinity.view(2, 15 * 16, 32, 32), 4)
    assert torch.equal(cells, wanted)


def test_an_untrained_join_changes_nothing():
    embeddings = torch.randn(3, 256, 16, 16)
    joined = Join().of_window(embeddings, torch.tensor([0, 1, KINDS]))
    assert torch.allclose(joined, embeddings[:1], atol=1e-5)


def test_the_order_of_other_dates_does_not_matter(trained):
    embeddings = torch.randn(5, 256, 16, 16)
    looks = torch.tensor([0, 2, KINDS, KINDS, KINDS + 2])
    order = torch.tensor([0, 4, 3, 1, 2])
    with torch.no_grad():
        one = trained.of_window(embeddings, looks)
        other = trained.of_window(embeddings[order], looks[order])
    assert torch.allclose(one, other, atol=1e-4)


def test_every_picture_counts(trained):
    embeddings = torch.randn(4, 256, 16, 16)
    looks = torch.tensor([0, 1, KINDS, KINDS + 1])
    with torch.no_grad():
        whole = trained.of_window(embeddings, looks)
        for missing in (1, 2, 3):
            kept = [k for k in range(4) if k != missing]
            assert not torch.allclose(whole, trained.of_window(embeddings[kept], looks[kept]))


def test_the_same_date_twice_is_once(trained):
    """Mean and largest values of two equal dates are those of one."""
    embeddings = torch.randn(2, 256, 16, 16)
    looks = torch.tensor([0, KINDS])
    again = torch.tensor([0, 1, 1])
    with torch.no_grad():
        once = trained.of_window(embeddings, looks)
        twice = trained.of_window(embeddings[again], looks[again])
    assert torch.allclose(once, twice, atol=1e-4)


def test_export_equals_pytorch(trained, tmp_path):
    onnx = pytest.importorskip("onnx", reason="export needs tools/training/requirements.txt")
    pytest.importorskip("onnxruntime")
    from tools.training.export_join import export, parity

    path = export(trained, tmp_path)
    assert path.stat().st_size < 4e6
    report = parity(trained, path)
    assert max(v for k, v in report.items() if k.startswith("difference")) < 0.02
    names = {p.key: p.value for p in onnx.load(path).metadata_props}
    assert names["s2sam.contract"] == "sam-join"


def test_a_step_teaches_the_join_alone(tmp_path):
    from tools.training.bank import save_scene
    from tools.training.scenes import build_scene
    from tools.training.series_samples import series_stream
    from tools.training.train_join import WEIGHTS, check, encoded, load_frozen, step_losses

    save_scene(tmp_path / "scene_0", build_scene(np.random.default_rng(1), "farmland"))
    stream = series_stream(tmp_path, None, 0, 64)
    model, join = load_frozen(WEIGHTS), Join()
    before = {name: value.clone() for name, value in model.state_dict().items()}
    windows = [(sample, encoded(model, sample)) for sample in (next(stream), next(stream))]
    figures = check(model, join, windows)
    assert figures["click_join"] == pytest.approx(figures["click_first"], abs=0.02)
    optimiser = torch.optim.AdamW(join.parameters(), lr=1e-3)
    rng = np.random.default_rng(0)
    for joint in (False, True):
        loss, log = step_losses(model, join, windows, rng, joint)
        assert torch.isfinite(loss)
        assert log["dense"] > 0
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    assert join.out.weight.abs().sum() > 0
    assert all(torch.equal(before[name], value) for name, value in model.state_dict().items())


def test_the_first_picture_is_always_looked_at():
    from tools.training.train_join import some_pictures

    rng = np.random.default_rng(0)
    for _ in range(50):
        which = some_pictures(np.array([0, 1, 2, KINDS]), rng)
        assert which[0] == 0
        assert len(which) == len(set(which)) >= 2
