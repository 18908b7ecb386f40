"""The built-in model's network, prompts, losses and export."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs PyTorch, a development dependency")
pytest.importorskip("numba", reason="training needs tools/training/requirements.txt")
pytest.importorskip("cv2", reason="training needs tools/training/requirements.txt")
pytest.importorskip("skimage", reason="training needs tools/training/requirements.txt")

from tools.training.decoder import BACKGROUND, BOX_MAPS, FOREGROUND, Decoder  # noqa: E402
from tools.training.encoder import AFFINITY, Encoder, unpack  # noqa: E402
from tools.training.geodesic import FAR, geodesic_numba, geodesic_tensor  # noqa: E402
from tools.training.interaction import take_weights  # noqa: E402
from tools.training.losses import mask_loss, quality_loss  # noqa: E402
from tools.training.prompts import begin, box_around, correction, first_click  # noqa: E402


@pytest.fixture(scope="module")
def networks():
    torch.manual_seed(0)
    return Encoder().eval(), Decoder().eval()


def test_geodesic_versions_agree():
    cost = torch.rand(2, 1, 32, 48) * 0.2
    seeds = torch.full((2, 2, 32, 48), FAR)
    seeds[:, 0, 5, 7] = 0
    seeds[:, 1, 30, 40] = 0
    assert torch.allclose(geodesic_tensor(seeds, cost), geodesic_numba(seeds, cost), atol=1e-4)


def test_geodesic_goes_round_a_wall():
    cost = torch.full((1, 1, 9, 9), 0.1)
    cost[0, 0, :8, 4] = 5.0  # open only in the last row
    seeds = torch.full((1, 1, 9, 9), FAR)
    seeds[0, 0, 0, 0] = 0
    distance = geodesic_tensor(seeds, cost)[0, 0]
    assert distance[0, 8] == pytest.approx(0.1 * 24, abs=1e-4)


def test_shapes_of_the_contract(networks):
    encoder, decoder = networks
    with torch.no_grad():
        embedding = encoder(torch.randn(2, 3, 128, 128))
        assert embedding.shape == (2, 256, 32, 32)
        affinity, edges = unpack(embedding)
        assert affinity.shape == (2, 15, 128 * 128)
        assert edges.shape == (2, 4, 64, 64)
        points = torch.rand(2, 3, 2) * 128
        labels = torch.tensor([[1.0, 0, -1], [1, 2, 3]])
        logits, quality = decoder(
            embedding, points, labels, torch.zeros(2, 1, 128, 128), torch.zeros(2)
        )
    assert logits.shape == (2, 3, 128, 128)
    assert quality.shape == (2, 3)
    assert ((quality > 0) & (quality < 1)).all()


def test_cells_are_in_unshuffled_order():
    x, y = Decoder.cell_grid(3, 5, torch.zeros(1))
    plane = torch.arange(12).view(1, 1, 12, 1).expand(1, 1, 12, 20).float()
    assert torch.equal(torch.nn.functional.pixel_unshuffle(plane, 4).reshape(-1), y.reshape(-1))
    plane = torch.arange(20).view(1, 1, 1, 20).expand(1, 1, 12, 20).float()
    assert torch.equal(torch.nn.functional.pixel_unshuffle(plane, 4).reshape(-1), x.reshape(-1))


def test_many_prompts_share_one_image(networks):
    encoder, decoder = networks
    with torch.no_grad():
        embedding = encoder(torch.randn(2, 3, 64, 64))
        points = torch.rand(4, 3, 2) * 64
        labels = torch.tensor([[1.0, 0, -1], [1, 1, 0], [2, 3, -1], [1, -1, -1]])
        points[2, :2] = torch.tensor([[10.0, 10.0], [40.0, 50.0]])
        old, has = torch.randn(4, 1, 64, 64), torch.tensor([0.0, 1.0, 0.0, 1.0])
        together = decoder(embedding, points, labels, old, has)
        single = decoder(embedding.repeat_interleave(2, 0), points, labels, old, has)
    assert torch.allclose(together[0], single[0], atol=1e-4)
    assert torch.allclose(together[1], single[1], atol=1e-4)


def test_corrections_hit_the_largest_error():
    rng = np.random.default_rng(0)
    truth = np.zeros((64, 64), bool)
    truth[10:40, 10:40] = True
    found = truth.copy()
    found[10:40, 30:40] = False
    found[50:54, 50:54] = True
    x, y, label = correction(found, truth, rng)
    assert label == FOREGROUND
    assert truth[int(y), int(x)]
    assert not found[int(y), int(x)]
    found = truth.copy()
    found[42:60, 42:60] = True
    assert correction(found, truth, rng)[2] == BACKGROUND
    assert correction(truth, truth, rng) is None


def test_clicks_and_boxes_fit_the_object():
    rng = np.random.default_rng(1)
    mask = np.zeros((64, 64), bool)
    mask[20:44, 12:50] = True
    for _ in range(30):
        x, y = first_click(mask, rng)
        assert mask[int(y), int(x)]
        x0, _, _, y1 = box_around(mask, 2.0, rng)
        assert abs(x0 - 12) <= 6
        assert abs(y1 - 44) <= 6
    prompts = begin(np.repeat(mask[None], 40, 0), np.ones(40), rng)
    assert (prompts.count >= 1).all()
    assert {0, 1, 2, 3, -1} >= set(np.unique(prompts.labels))


def test_loss_looks_at_the_best_candidate():
    target = torch.zeros(1, 100)
    target[:, :40] = 1
    good = (target * 2 - 1) * 8
    logits = torch.stack([good, -good, -good], 1)
    right, true = mask_loss(logits, target)
    wrong, _ = mask_loss(torch.stack([-good] * 3, 1), target)
    assert right < 0.5 * wrong
    assert true[0, 0] == 1
    assert true[0, 1] == 0
    assert quality_loss(true, true) == 0


def test_export_equals_pytorch(tmp_path):
    onnx = pytest.importorskip("onnx", reason="export needs tools/training/requirements.txt")
    pytest.importorskip("onnxruntime")
    from tools.training.export import export, load_model, parity
    from tools.training.interaction import Model
    from tools.training.train import Average

    torch.manual_seed(3)
    torch.save({"average": Average(Model()).state}, tmp_path / "model.pt")
    model = load_model(tmp_path / "model.pt")
    encoder, decoder = export(model, tmp_path / "onnx")
    assert encoder.stat().st_size + decoder.stat().st_size < 12e6
    report = parity(model, encoder, decoder)
    assert report["embedding_difference"] < 0.01 * max(1.0, report["embedding_scale"])
    assert max(v for k, v in report.items() if k.startswith("mask_cells")) < 0.01
    names = {p.key: p.value for p in onnx.load(encoder).metadata_props}
    assert names["s2sam.name"] == "builtin"
    assert names["s2sam.contract"] == "sam-two-file"


def test_an_unsure_model_draws_more_inside_a_box():
    """By so much that the outline lies where the odds equal the predicted IoU, squared."""
    from tools.training.export import lift

    quality = torch.tensor([[1.0, 0.5, 0.0]])
    click, box = torch.tensor([[1.0, -1.0]]), torch.tensor([[2.0, 3.0]])
    assert not lift(quality, click).any()
    odds = torch.exp(-lift(quality, box))
    assert torch.allclose(odds, torch.tensor([[1.0, 0.25, 0.04]]))


def test_maps_can_be_taken_from_the_decoder(networks):
    """Each ablation must reach the maps that it names: some answer must change."""
    from benchmarks.quality.ablate import VARIANTS, Crippled

    encoder, decoder = networks
    with torch.no_grad():
        embedding = encoder(torch.randn(1, 3, 128, 128, generator=torch.Generator().manual_seed(1)))
        original = decoder.prompt_maps
        maps = Crippled(decoder)
        asked = (
            embedding,
            torch.tensor([[[40.0, 50.0], [20.0, 20.0], [90.0, 100.0]]]),
            torch.tensor([[1.0, 2.0, 3.0]]),
            torch.full((1, 1, 128, 128), 3.0),
            torch.ones(1),
        )
        decoder.prompt_maps = maps
        try:
            answers = {}
            for name, variant in VARIANTS.items():
                maps.variant = variant
                answers[name] = decoder(*asked)[0]
        finally:
            decoder.prompt_maps = original
    complete = answers.pop("complete")
    assert torch.equal(complete, decoder(*asked)[0])
    for name, answer in answers.items():
        assert not torch.equal(complete, answer), name


def test_one_step_of_training_learns(tmp_path):
    from tools.training.bank import save_scene
    from tools.training.interaction import Batch, Model
    from tools.training.samples import sample_stream
    from tools.training.scenes import build_scene
    from tools.training.train import step_losses

    save_scene(tmp_path / "scene_0", build_scene(np.random.default_rng(1), "farmland"))
    stream = sample_stream(tmp_path, None, 0, 64)
    batch = Batch.collect([next(stream) for _ in range(2)], torch.device("cpu"))
    model, rng = Model(), np.random.default_rng(0)
    loss, log = step_losses(model, batch, rng, bf16=False)
    loss.backward()
    assert torch.isfinite(loss)
    assert log["dense"] > 0
    missing = [n for n, p in model.named_parameters() if p.grad is None]
    assert not missing


def test_samples_of_a_box_lie_inside_and_around_it():
    decoder = Decoder().eval()
    with torch.no_grad():
        decoder.weights[:, :2] = 3.0  # alike is what is near
        nothing_but_places = decoder.cells(torch.zeros(1, AFFINITY, 128 * 128), 32, 32)
        first = torch.tensor([[24.0, 40.0], [0.0, 0.0]])
        second = torch.tensor([[60.0, 100.0], [40.0, 40.0]])
        unshuffled = decoder.box_samples(nothing_but_places, first, second, 32, 32)
        maps = torch.nn.functional.pixel_shuffle(unshuffled, 2)
    assert maps.shape == (2, 5, 64, 64)
    inside, around, nearest = maps[:, 0], maps[:, 2], maps[:, 4]
    assert inside[0, 35, 21] > 2 * around[0, 35, 21]  # y 70, x 42: the middle of the first box
    assert around[0, 10, 21] > 2 * inside[0, 10, 21]  # above it
    assert nearest[0, 16, 21] > 0.6
    assert around[1, 1, 1] < 0.3 * around[1, 21, 10]  # places beyond the window do not count


def test_a_net_that_looked_at_fewer_maps_does_not_mind_the_new_ones(monkeypatch):
    torch.manual_seed(0)
    decoder = Decoder().eval()
    kept = decoder.state_dict()
    narrow = {name: value.clone() for name, value in kept.items()}
    new = {"mix.0.weight": 4, "blend_prompts.weight": 1, "direct": 1, "judge.rate.0.weight": 2}
    for name, times in new.items():
        narrow[name] = narrow[name][:, : -times * BOX_MAPS]
    take_weights(decoder, narrow)
    prompts = torch.tensor([[[10.0, 12.0], [90.0, 80.0]]]), torch.tensor([[2.0, 3.0]])
    asked = (torch.randn(1, 256, 32, 32), *prompts, torch.zeros(1, 1, 128, 128), torch.zeros(1))
    with torch.no_grad():
        before = decoder(*asked)
        monkeypatch.setattr(decoder, "box_samples", lambda *_: torch.rand(1, 20, 32, 32))
        after = decoder(*asked)
    assert torch.equal(before[0], after[0])
    assert torch.allclose(before[1], after[1])


def test_weights_of_another_net_are_refused(networks):
    encoder, decoder = networks
    with pytest.raises(RuntimeError, match="stem"):
        take_weights(encoder, decoder.state_dict())
