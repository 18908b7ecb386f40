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


@pytest.fixture(scope="module")
def frozen():
    from tools.training.train_join import WEIGHTS, load_frozen

    return load_frozen(WEIGHTS)


@pytest.fixture(scope="module")
def samples(tmp_path_factory):
    from tools.training.bank import save_scene
    from tools.training.scenes import build_scene
    from tools.training.series_samples import series_stream

    folder = tmp_path_factory.mktemp("bank")
    save_scene(folder / "scene_0", build_scene(np.random.default_rng(1), "farmland"))
    stream = series_stream(folder, None, 0, 64)
    found = (next(stream) for _ in range(100))
    return [sample for sample in found if (sample.looks < KINDS).sum() > 2][:2]


@pytest.mark.parametrize("way", ["join", "stem"])
def test_a_step_teaches_what_is_new_alone(way, frozen, samples):
    from tools.training.fusions import FUSIONS
    from tools.training.train_join import check, step_losses

    fusion = FUSIONS[way](frozen)
    before = {name: value.clone() for name, value in frozen.state_dict().items()}
    windows = [(sample, fusion.keep(sample)) for sample in samples]
    fusion.measure(windows)
    figures = check(frozen, fusion, windows)
    assert figures["click_join"] == pytest.approx(figures["click_first"], abs=0.02)
    optimiser = torch.optim.AdamW(fusion.net.parameters(), lr=1e-3)
    rng = np.random.default_rng(0)
    untouched = {name: value.clone() for name, value in fusion.net.state_dict().items()}
    for joint in (False, True):
        loss, log = step_losses(frozen, fusion, windows, rng, joint)
        assert torch.isfinite(loss)
        assert log["dense"] > 0
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    assert any(not torch.equal(untouched[n], v) for n, v in fusion.net.state_dict().items())
    assert all(torch.equal(before[name], value) for name, value in frozen.state_dict().items())


def test_a_stem_with_more_looks_begins_as_true_colour(frozen):
    from tools.training.stem import StemEncoder

    torch.manual_seed(0)
    stem = StemEncoder(frozen.encoder).eval()
    images = torch.randn(2, KINDS, 3, 64, 64)
    there = torch.tensor([[1.0, 1, 1, 1], [1, 0, 1, 0]])
    with torch.no_grad():
        wanted = frozen.encoder(images[:, 0])
        assert torch.allclose(stem(images, there), wanted, atol=1e-5)


def test_a_missing_look_is_a_missing_term(frozen):
    """With trained kernels, too, true colour alone is answered as it was."""
    from tools.training.stem import StemEncoder

    torch.manual_seed(0)
    stem = StemEncoder(frozen.encoder).eval()
    for name, parameter in stem.named_parameters():
        if not name.startswith("encoder."):
            torch.nn.init.normal_(parameter, 0, 0.05)
    images = torch.randn(1, KINDS, 3, 64, 64)
    alone, two = torch.tensor([[1.0, 0, 0, 0]]), torch.tensor([[1.0, 1, 0, 0]])
    other = images.clone()
    other[:, 2:] = 5.0
    with torch.no_grad():
        assert torch.allclose(stem(images, alone), frozen.encoder(images[:, 0]), atol=1e-5)
        assert torch.equal(stem(images, two), stem(other, two))
        assert not torch.allclose(stem(images, two), stem(images, alone), atol=1e-2)


def test_the_stem_is_exported_as_a_wider_contract(frozen, tmp_path):
    """Three channels are SAM's encoder as it was; more are further looks, zeros one that lacks."""
    pytest.importorskip("onnx", reason="export needs tools/training/requirements.txt")
    onnxruntime = pytest.importorskip("onnxruntime")
    from tools.training.export import EncoderContract
    from tools.training.export_stem import CONTRACT, export, parity
    from tools.training.stem import StemEncoder

    torch.manual_seed(0)
    stem = StemEncoder(frozen.encoder).eval()
    for name, parameter in stem.named_parameters():
        if not name.startswith("encoder."):
            torch.nn.init.normal_(parameter, 0, 0.02)
    stem = stem.to(memory_format=torch.contiguous_format)
    path = export(stem, tmp_path)
    assert path.stat().st_size < 12e6
    report = parity(stem, path)
    assert max(v for k, v in report.items() if k.startswith("difference")) < 0.05
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    assert session.get_modelmeta().custom_metadata_map["s2sam.contract"] == CONTRACT
    chip = torch.randn(1, 3, 32, 32)
    chip = torch.nn.functional.interpolate(chip, (1024, 1024), mode="bicubic").numpy()
    with torch.no_grad():
        wanted = EncoderContract(frozen.encoder)(torch.from_numpy(chip)).numpy()
    alone = session.run(None, {"x": chip})[0]
    assert np.abs(alone - wanted).max() < 0.05
    lacking = session.run(None, {"x": np.concatenate([chip, np.zeros_like(chip)], 1)})[0]
    assert np.allclose(lacking, alone, atol=1e-5)
    other = session.run(None, {"x": np.concatenate([chip, chip[:, ::-1]], 1)})[0]
    assert np.abs(other - alone).max() > 0.1


def test_the_first_picture_is_always_looked_at():
    from tools.training.fusions import some_pictures

    rng = np.random.default_rng(0)
    for _ in range(50):
        which = some_pictures(np.array([0, 1, 2, KINDS]), rng)
        assert which[0] == 0
        assert len(which) == len(set(which)) >= 2


def test_both_ways_see_every_picture_when_asked(frozen, samples):
    """Without random numbers nothing is left out: two calls agree, and a missing picture shows."""
    from dataclasses import replace

    from tools.training.fusions import FUSIONS

    sample = samples[0]
    fewer = replace(sample, images=sample.images[:2], looks=sample.looks[:2])
    for make in FUSIONS.values():
        fusion = make(frozen)
        for name, parameter in fusion.net.named_parameters():
            if "weight" in name or name in ("each", "most"):
                torch.nn.init.normal_(parameter, 0, 0.03)
        with torch.no_grad():
            one, again, less = (
                fusion.embed([(s, fusion.keep(s))], None) for s in (sample, sample, fewer)
            )
        assert torch.equal(one, again)
        assert not torch.allclose(one, less, atol=1e-2)
