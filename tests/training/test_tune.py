"""Going on with the decoder alone: who may teach what, borders that stay, losses that say it."""

import argparse
import dataclasses

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs PyTorch, a development dependency")
pytest.importorskip("numba", reason="training needs tools/training/requirements.txt")
pytest.importorskip("cv2", reason="training needs tools/training/requirements.txt")
pytest.importorskip("skimage", reason="training needs tools/training/requirements.txt")
pytest.importorskip("rasterio", reason="real scenes are read with rasterio")

from benchmarks.quality.s2click import of_part  # noqa: E402
from tools.training import tune_decoder  # noqa: E402
from tools.training.interaction import keep_decoder  # noqa: E402
from tools.training.train_join import WEIGHTS, load_frozen  # noqa: E402
from tools.training.tune_windows import (  # noqa: E402
    TuneWindow,
    above,
    around,
    edges_of,
    encoded,
    first_seen,
    learning_places,
    on_window,
    staying_objects,
    taught_rows,
)


def scenes():
    kinds = ["lakes"] * 8 + ["fields"] * 4
    return [{"name": f"{k}_{i}", "refs": [{"kind": k}]} for i, k in enumerate(kinds)]


def test_a_third_of_the_places_is_held_out_as_in_the_benchmark():
    parts = learning_places(scenes(), [])
    held = {scene["name"] for scene in of_part(scenes(), "held")}
    assert {name for name, part in parts.items() if part == "held"} == held
    assert set(parts.values()) == {"learn", "decide", "held"}


def test_a_place_that_is_kept_out_decides():
    parts = learning_places(scenes(), ["lakes_0"])
    free = learning_places(scenes(), [])
    assert free["lakes_0"] == "learn"
    assert parts["lakes_0"] == "decide"
    assert {n: p for n, p in parts.items() if n != "lakes_0"} == {
        n: p for n, p in free.items() if n != "lakes_0"
    }


def squares(noise, rng):
    """Dates with one square's border on all of them, and one other square's on one each."""
    edges = np.full((6, 128, 128), 0.03, np.float32)
    for date in edges:
        draw(date, 40, 80)
        row = int(rng.integers(4, 20))
        draw(date, row, row + 14)
    return np.clip(edges + rng.normal(0, noise, edges.shape), 0, 1).astype(np.float32)


def draw(edge, low, high):
    edge[low : high + 1, [low, high]] = 0.9
    edge[[low, high], low : high + 1] = 0.9


def test_borders_of_all_dates_close_in_an_object_and_those_of_one_do_not():
    edges = squares(0.01, np.random.default_rng(3))
    found = staying_objects(edges)
    truth = np.zeros((256, 256), bool)
    truth[80:162, 80:162] = True
    best = [(m & truth).sum() / (m | truth).sum() for m in found]
    assert len(found) == 1
    assert best[0] > 0.9
    assert len(staying_objects(edges[:1])) == 2


def test_no_borders_no_objects():
    assert staying_objects(np.full((3, 128, 128), 0.03, np.float32)).shape == (0, 256, 256)


def test_a_window_holds_its_object_whole():
    mask = np.zeros((90, 140), bool)
    mask[3:20, 100:130] = True
    for seed in range(20):
        window = around(mask, np.random.default_rng(seed))
        assert min(window.row, window.col) >= 0
        assert window.row_end <= 90
        assert window.col_end <= 140
        inside = mask[window.row : window.row_end, window.col : window.col_end]
        assert inside.sum() == mask.sum()
        share = on_window(mask, window).mean() * window.width * window.height
        assert share == pytest.approx(mask.sum(), rel=0.2)


def test_a_window_as_seen_first_has_one_of_the_plugins_sides_and_shows_the_object():
    mask = np.zeros((700, 900), bool)
    mask[300:330, 400:440] = True
    windows = [first_seen(mask, np.random.default_rng(seed)) for seed in range(20)]
    assert {(w.width, w.height) for w in windows} == {(128, 128), (512, 512), (700, 700)}
    for window in windows:
        assert mask[window.row : window.row_end, window.col : window.col_end].any()
        assert on_window(mask, window).sum() > 0


def test_what_no_such_window_shows_is_looked_at_from_near():
    mask = np.zeros((700, 900), bool)
    mask[300:303, 400:404] = True
    assert first_seen(mask, np.random.default_rng(1)).width < 128


@pytest.fixture(scope="module")
def model():
    return load_frozen(WEIGHTS)


@pytest.fixture(scope="module")
def window(model):
    """Two fields and a lake, in two pictures."""
    picture = np.full((3, 256, 256), 90, np.uint8)
    picture[:, 60:140, 50:120] = np.array([150, 140, 60], np.uint8)[:, None, None]
    picture[:, 150:230, 130:220] = np.array([20, 40, 60], np.uint8)[:, None, None]
    noise = np.random.default_rng(0).integers(-4, 5, picture.shape)
    picture = np.clip(picture + noise, 0, 255).astype(np.uint8)
    truths = np.zeros((2, 256, 256), bool)
    truths[0, 60:140, 50:120] = truths[1, 150:230, 130:220] = True
    made = encoded(model.encoder, [picture, picture[::-1].copy()])
    return TuneWindow(made, truths, 4.0, "made", "fields")


def test_the_encoder_sees_their_borders(window):
    edges = edges_of(window.embeddings)
    assert edges.shape == (2, 128, 128)
    assert edges[0, 32:68, 24:27].max(1).mean() > 4 * edges[0, 40:60, 35:50].mean()


@pytest.mark.parametrize("what", tune_decoder.TEACHERS)
def test_each_teacher_reaches_the_decoder_and_not_the_judge(model, window, what):
    learner = load_frozen(WEIGHTS)
    parameters = tune_decoder.learning(learner.decoder)
    for parameter in parameters:
        parameter.requires_grad_(True)
    losses = (
        tune_decoder.taught(what, learner, model, window, np.random.default_rng(seed))
        for seed in range(8)
    )
    loss = next(loss for loss in losses if loss is not None)
    loss.backward()
    assert torch.isfinite(loss)
    assert any(p.grad is not None and p.grad.abs().sum() > 0 for p in parameters)
    assert all(p.grad is None for p in learner.decoder.judge.parameters())
    assert all(p.grad is None for p in learner.encoder.parameters())


def test_what_lies_beyond_borders_is_told(window):
    inside, outside = (95, 85), (20, 20)
    _, beyond = tune_decoder.beyond_borders(window, 0, np.array([inside], float))
    assert beyond[0, inside[1] // 2, inside[0] // 2] == pytest.approx(0, abs=0.05)
    assert beyond[0, outside[1] // 2, outside[0] // 2] > 0.5


def test_a_small_step_down_its_slope_lowers_the_loss(model, window):
    learner = load_frozen(WEIGHTS)
    parameters = tune_decoder.learning(learner.decoder)
    for parameter in parameters:
        parameter.requires_grad_(True)
    target = torch.from_numpy(window.truths).float()
    prompts = tune_decoder.clicks_at(np.array([[60.0, 70.0], [140.0, 160.0]]))
    known, _ = tune_decoder.ask(model, window.picture(1), prompts)

    def loss():
        logits, _ = tune_decoder.ask(learner, window.picture(1), prompts)
        return tune_decoder.fit(logits, target, known)

    before = loss()
    before.backward()
    with torch.no_grad():
        slopes = [p.grad for p in parameters if p.grad is not None]
        length = torch.sqrt(sum((slope**2).sum() for slope in slopes))
        for parameter in parameters:
            if parameter.grad is not None:
                parameter.sub_(1e-3 * parameter.grad / length)
        assert float(loss()) < float(before)


def asked_for(out=None, **changes):
    options = {"seed": 0, "rate": 3e-4, "steps": 2, "minutes": 10, "teach": ["outlines"]}
    options.update({"out": out, "judge": 0.0, "save": 9.0, "at_once": 1, "decay": 0.0})
    options.update({"half": False, "resume": False, "begin": None})
    return argparse.Namespace(**{**options, **changes})


def changed(start, tuned):
    end = tuned.state_dict()
    return {name for name, value in start.state_dict().items() if not torch.equal(value, end[name])}


def test_tuning_changes_the_decoder_alone(model, window):
    tuning = tune_decoder.tune({"outlines": [window]}, asked_for(), model)
    tuned = tuning.averaged()
    assert len(tuning.rows) == 2
    names = changed(model, tuned)
    assert names
    assert all(name.startswith("decoder.") and "judge" not in name for name in names)
    start, end = model.state_dict(), tuned.state_dict()
    half = tune_decoder.blended(model, tuned, 0.5).state_dict()
    for name in names:
        assert torch.allclose(half[name], (start[name] + end[name]) / 2, atol=1e-6)


def test_a_run_begins_with_the_decoder_of_another(model, window, tmp_path):
    tuned = tune_decoder.tune({"outlines": [window]}, asked_for(), model).averaged()
    keep_decoder(tuned, tmp_path / "decoder.pt")
    begun = tune_decoder.Tuning(asked_for(begin=tmp_path / "decoder.pt"), model)
    wanted, kept = tuned.decoder.state_dict(), begun.model.decoder.state_dict()
    assert all(torch.allclose(kept[n], v, rtol=1e-3, atol=1e-4) for n, v in wanted.items())
    assert changed(model, begun.model)
    assert not changed(model, begun.teacher)  # what candidates were is said by the start


def test_the_judge_learns_along_where_it_is_told_to(model, window):
    tuning = tune_decoder.tune({"outlines": [window]}, asked_for(judge=3.0), model)
    names = changed(model, tuning.averaged())
    assert any("judge" in name for name in names)
    assert all(name.startswith("decoder.") for name in names)


def test_a_run_goes_on_where_it_was_left(model, window, tmp_path):
    teachers, teach = {"agree": [window]}, ["agree"]
    whole = tune_decoder.tune(teachers, asked_for(teach=teach), model)
    tune_decoder.tune(teachers, asked_for(tmp_path, teach=teach, steps=1), model)
    resumed = tune_decoder.tune(teachers, asked_for(tmp_path, teach=teach, resume=True), model)
    assert [row.keys() for row in resumed.rows] == [row.keys() for row in whole.rows]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["checkpoint.pt"]
    other = resumed.averaged().state_dict()
    for name, value in whole.averaged().state_dict().items():
        assert torch.allclose(other[name], value, atol=1e-5), name


def test_an_object_that_is_quite_wrong_does_not_outshout_the_others():
    losses = torch.tensor([0.5, 2.0, 18.0], requires_grad=True)
    held = tune_decoder.limited(losses, 2.0)
    held.sum().backward()
    assert held.tolist() == pytest.approx([0.5, 2.0, 2.0])
    assert losses.grad.tolist() == pytest.approx([1.0, 1.0, 2 / 18])


def test_kinds_teach_as_often_as_each_other(window):
    many = [dataclasses.replace(window, kind="lakes", place=f"lake {i}") for i in range(40)]
    one = dataclasses.replace(window, kind="scars", place="fire")
    rng = np.random.default_rng(0)
    kinds = [tune_decoder.drawn([*many, one], rng).kind for _ in range(400)]
    assert 160 <= kinds.count("scars") <= 240


def test_a_mask_that_poured_over_has_no_say_in_what_the_answer_is(model, window, monkeypatch):
    def everything(net, embedding, prompts):
        logits = level.expand(len(prompts.points), 3, 256, 256)
        return logits, torch.ones(len(prompts.points), 3)

    level = torch.full((1, 1, 1, 1), 3.0, requires_grad=True)
    monkeypatch.setattr(tune_decoder, "ask", everything)
    monkeypatch.setattr(tune_decoder, "EDGY", 0.0)
    loss = tune_decoder.teach_agreement(model, model, window, np.random.default_rng(0))
    loss.backward()
    assert level.grad.item() > 0  # less is asked for, though both clicks agree on all of it


@pytest.mark.parametrize("what", ["views", "agree"])
def test_a_guess_pulls_no_candidate_but_the_nearest_towards_it(model, window, monkeypatch, what):
    levels = torch.tensor([0.5, 1.0, -1.0]).reshape(1, 3, 1, 1).clone().requires_grad_(True)
    inside = torch.full((256, 256), -2.0)
    inside[60:200, 60:200] = 2.0

    def ask(net, embedding, prompts):
        count = len(prompts.points)
        quality = torch.tensor([[0.2, 0.9, 0.1]]).expand(count, 3)
        return levels * inside.expand(count, 3, 256, 256), quality

    monkeypatch.setattr(tune_decoder, "ask", ask)
    seeds = (np.random.default_rng(seed) for seed in range(9))
    losses = (tune_decoder.taught(what, model, model, window, rng) for rng in seeds)
    next(loss for loss in losses if loss is not None).backward()
    slopes = levels.grad.flatten().tolist()
    assert slopes[1] < 0
    assert slopes[2] > 0  # it says the contrary of the guess, and goes on saying so


def test_a_known_mask_teaches_the_nearest_candidate_and_the_others_stay_as_they_were():
    def square(low, high):
        mask = torch.full((1, 64, 64), -2.0)
        mask[:, low:high, low:high] = 2.0
        return mask

    part, whole = square(25, 35), square(15, 55)
    logits = torch.stack([part, whole, square(0, 64)], 1).requires_grad_(True)
    before = torch.stack([part, part, whole], 1)
    tune_decoder.fit(logits, (whole > 0).float(), before).backward()
    slopes = logits.grad[0]
    grows, shrinks = slopes < -1e-9, slopes > 1e-9
    inside, core = whole[0] > 0, part[0] > 0
    assert not (shrinks[0] & core).any()  # was a part, and stays one, though the whole is known
    assert not (grows[0] & ~core).any()
    assert not (shrinks[1] & inside).any()  # the nearest one learns the whole
    assert (shrinks[2] & ~inside).any()  # was the whole: less is asked of it


def test_only_the_upper_part_of_a_place_teaches():
    masks = np.zeros((3, 40, 30), bool)
    masks[0, 2:9], masks[1, 10:25], masks[2, 30:39] = True, True, True
    scene = {"teaches": 0.45}
    kept = above(masks, taught_rows(scene, 40))
    assert [mask.shape for mask in kept] == [(18, 30)]
    assert (kept[0] == masks[0, :18]).all()
    assert len(above(masks, taught_rows({}, 40))) == 3
