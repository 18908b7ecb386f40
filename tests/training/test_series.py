"""Windows in several looks and on several dates, and the ragged things in them."""

import numpy as np
import pytest

cv2 = pytest.importorskip("cv2", reason="training needs tools/training/requirements.txt")
pytest.importorskip("scipy", reason="training needs tools/training/requirements.txt")
pytest.importorskip("skimage", reason="training needs tools/training/requirements.txt")

from tools.training import disturbances  # noqa: E402
from tools.training.materials import BANDS, BEFORE, CROPS, INDEX, NAMES  # noqa: E402
from tools.training.real_texture import RealTexture  # noqa: E402
from tools.training.render import Renderer, neighbourly  # noqa: E402
from tools.training.scene_builder import SIZE, SceneBuilder  # noqa: E402
from tools.training.scenes import build_scene  # noqa: E402
from tools.training.series import LOOKS, SeriesRenderer, draw_plan, other_date  # noqa: E402

ALL_LOOKS = [(kind, 0) for kind in range(len(LOOKS))]


@pytest.fixture(scope="module")
def farmland():
    return build_scene(np.random.default_rng(5), "farmland")


@pytest.fixture(scope="module")
def disturbed():
    return build_scene(np.random.default_rng(3), "disturbed")


def test_looks_are_the_plugins_views():
    """A picture of training has the bands that a view of the same name has in the plugin."""
    from s2sam_qgis.core.views import KINDS, TRUE_COLOUR

    roles = {"B04": "red", "B03": "green", "B02": "blue", "B08": "nir", "B11": "swir1"}
    assert LOOKS[0].name == TRUE_COLOUR
    for look in LOOKS[1:3]:
        assert tuple(roles[band] for band in look.bands) == KINDS[look.name].roles


def test_neighbouring_bands_vary_together():
    draws = neighbourly(np.random.default_rng(0), 20000, len(BANDS))
    assert draws.std(0) == pytest.approx(np.ones(len(BANDS)), abs=0.03)
    related = np.corrcoef(draws.T)
    assert related[2, 3] > 0.5 > related[2, 4] > 0.05
    assert abs(related[0, 9]) < 0.05


def test_true_colour_still_comes_out(farmland):
    """The first picture is what a view of three bands shows: fields are told apart in it."""
    renderer = SeriesRenderer(np.random.default_rng(1))
    ratios = []
    for _ in range(12):
        series = renderer.series(farmland, 128, [(0, 0), (1, 0)])
        assert np.array_equal(series.view.rgb, series.pictures[0])
        grey = series.view.rgb.astype(float).sum(-1)
        step, edge = np.abs(np.diff(grey, axis=1)), np.diff(series.view.part, axis=1) != 0
        if 50 < edge.sum() < edge.size / 3:
            ratios.append(step[edge].mean() / (step[~edge].mean() + 1e-6))
    assert np.median(ratios) > 1.3


def test_all_pictures_share_one_geometry(farmland):
    """Edges of labels lie on steps of colour in every look and on every date."""
    plan = [*ALL_LOOKS, (0, 1), (1, 1)]
    renderer = SeriesRenderer(np.random.default_rng(2))
    ratios = []
    for _ in range(10):
        series = renderer.series(farmland, 128, plan)
        assert series.pictures.shape == (len(plan), 128, 128, 3)
        assert series.pictures.dtype == np.uint8
        assert [*zip(series.kinds, series.dates)] == plan
        edge = np.diff(series.view.part, axis=1) != 0
        grey = series.pictures.astype(float).sum(-1)
        step = np.abs(np.diff(grey, axis=2))
        if 50 < edge.sum() < edge.size / 3:
            ratios.append(step[:, edge].mean(1) / (step[:, ~edge].mean(1) + 1e-6))
    assert (np.median(ratios, axis=0) > 1.15).all()


def test_coarse_bands_are_coarse():
    renderer = SeriesRenderer(np.random.default_rng(0))
    noise = np.random.default_rng(1).random((64, 64, 2)).astype(np.float32)
    out = renderer.sampled(noise.copy(), ["B08", "B11"])
    fine, coarse = (np.abs(np.diff(out[..., k], axis=1)).mean() for k in (0, 1))
    assert coarse < 0.7 * fine


def test_another_date_has_other_crops_in_the_same_borders(farmland):
    rng = np.random.default_rng(4)
    changed = []
    for _ in range(5):
        then = other_date(farmland, rng)
        assert then.labels is farmland.labels
        assert np.array_equal(then.group, farmland.group)
        crops = np.isin(farmland.material, [INDEX[name] for name in set(CROPS)])
        changed.append((then.material != farmland.material)[crops].mean())
        for group in np.unique(farmland.group[crops])[:20]:
            mine = crops & (farmland.group == group)
            kinds = {(farmland.material[p], then.material[p]) for p in np.nonzero(mine)[0]}
            assert len(kinds) == len({before for before, _ in kinds})
    assert max(changed) > 0.3
    again = build_scene(np.random.default_rng(5), "farmland")
    assert np.array_equal(farmland.material, again.material)


def test_the_other_date_may_lie_before_the_fire(disturbed):
    events = np.isin(disturbed.material, [INDEX[name] for name in BEFORE])
    assert events.any()
    gone, rng = [], np.random.default_rng(0)
    for _ in range(12):
        then = other_date(disturbed, rng)
        different = then.material[events] != disturbed.material[events]
        gone.append(different.mean())
        for part in np.nonzero(events)[0][different]:
            name = NAMES[disturbed.material[part]]
            if gone[-1] == 1:
                assert NAMES[then.material[part]] in BEFORE[name]
    assert min(gone) < 0.5 < max(gone)


def test_clouds_lie_on_other_dates_only():
    renderer = SeriesRenderer(np.random.default_rng(0))
    ground = np.full((48, 48, 3), 0.1, np.float32)
    assert all(renderer.weather(ground, clouded=False) is ground for _ in range(20))
    seen = [renderer.weather(ground, clouded=True) for _ in range(40)]
    assert any((image > 0.3).any() and (image < 0.08).any() for image in seen)


def test_plans_begin_with_true_colour_and_always_have_more():
    rng = np.random.default_rng(0)
    plans = [draw_plan(rng) for _ in range(300)]
    assert all(plan[0] == (0, 0) for plan in plans)
    assert min(len(plan) for plan in plans) == 2
    assert len({tuple(plan) for plan in plans}) > 30
    assert 0.2 < np.mean([any(date for _, date in plan) for plan in plans]) < 0.8


def test_some_surfaces_differ_in_some_bands_only(farmland):
    renderer = SeriesRenderer(np.random.default_rng(0))
    full = np.exp(np.random.default_rng(1).normal(-2, 0.4, (len(farmland.material), 10)))
    narrowed = 0
    for _ in range(8):
        out = renderer.hidden(farmland, full.astype(np.float32))
        ratio = np.log(out).std(0) / np.log(full).std(0)
        narrowed += bool((ratio < 0.95).any() and (ratio > 0.99).any())
    assert narrowed >= 5


def test_frayed_borders_are_longer_and_in_one_piece():
    rng = np.random.default_rng(0)
    disc = np.hypot(*np.mgrid[-40:41, -40:41]) < 30
    ragged = disturbances.frayed(rng, disc, 3.0)

    def outline(mask):
        return np.abs(np.diff(mask.astype(int), axis=0)).sum()

    assert outline(ragged) > 1.2 * outline(disc)
    assert ragged.sum() == pytest.approx(disc.sum(), rel=0.15)
    count, _ = cv2.connectedComponents(ragged.astype(np.uint8), connectivity=4)
    assert count == 2
    assert not disturbances.frayed(rng, np.zeros((9, 9), bool), 2.0).any()


def test_holes_are_filled():
    ring = np.zeros((20, 20), bool)
    ring[4:16, 4:16] = True
    ring[8:12, 8:12] = False
    assert disturbances.filled(ring).sum() == 144


def test_patches_belong_to_their_scar():
    scene = SceneBuilder(np.random.default_rng(1))
    scene.labels[:] = scene.new_part("forest")
    shape = np.ones((300, 300), bool)
    middle = np.full(2, SIZE / 2)
    disturbances.patched(scene, shape, middle, "burnt", ("ash", "old_burn"), 5)
    done = scene.finish("disturbed")
    scar = done.labels[SIZE // 2 - 140 : SIZE // 2 + 140, SIZE // 2 - 140 : SIZE // 2 + 140]
    assert len(np.unique(done.whole[scar])) == 1
    assert len(np.unique(done.material[scar])) > 1
    outside = done.labels[:200]
    assert {NAMES[m] for m in done.material[np.unique(outside)]} == {"forest"}


def test_disturbed_land_holds_what_it_is_named_for():
    found: set[str] = set()
    for seed in range(6):
        scene = build_scene(np.random.default_rng(seed), "disturbed")
        found |= {NAMES[m] for m in scene.material[np.unique(scene.labels)]}
    assert {"burnt", "dead_wood", "slash", "spoil"} <= found


def test_real_spectra_are_optional(tmp_path):
    assert RealTexture(tmp_path).spectra.shape == (0, 10)


def test_three_bands_are_drawn_as_before(farmland):
    """Renderer, which the trainings up to 1.6 used, draws from the same spectra."""
    view = Renderer(np.random.default_rng(0)).view(farmland, 128)
    assert view.rgb.shape == (128, 128, 3)
    assert view.rgb.std() > 2
