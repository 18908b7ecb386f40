import numpy as np
import pytest

from s2sam_qgis.core.chips import grid_plan
from s2sam_qgis.core.errors import InputError
from s2sam_qgis.core.grid import Window
from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.workflow.chip_answers import ChipAnswers
from s2sam_qgis.workflow.grid_run import run_grid
from tests.workflow.conftest import drawn, imagery_of


def prompts(points=(), labels=(), box=None, prompt_id=1):
    xy = np.asarray(points, float).reshape(-1, 2)
    return PixelPrompts(prompt_id, xy, np.asarray(labels, np.int64), box)


@pytest.fixture(scope="module")
def wide(predictor):
    blocks = [(300, 900, 400, 300, (200, 180, 120)), (100, 100, 80, 80, (20, 40, 90))]
    return imagery_of(drawn(1100, 1500, blocks))


def run(wide, predictor, given, overlap=0.5):
    answers = ChipAnswers(wide, predictor, EmbeddingStore(None), half_precision=False)
    return run_grid(answers, given, wide.grid.window, overlap, CancelToken()), answers


def test_written_by_hand_it_comes_out_the_same(wide, predictor):
    """The reference's way in plain steps: every chip, decode, threshold, write its part."""
    point = prompts([(1000, 500)], [1])
    (mask,), _ = run(wide, predictor, [point])
    expected = np.zeros(wide.grid.shape, bool)
    for chip in grid_plan(wide.grid.window, 0.5):
        window = chip.window
        x, y = 1000 - window.col, 500 - window.row
        if not (0 <= x <= 1024 and 0 <= y <= 1024):
            continue
        embedding = predictor.encode(wide.chip_image(chip))
        inside = prompts([(x, y)], [1])
        full = predictor.decode_full(embedding, inside).mask
        part = chip.part
        rows, cols = part.shifted(-window.col, -window.row).slices()
        expected[part.slices()] = full[rows, cols]
    np.testing.assert_array_equal(mask.on(wide.grid.window), expected)
    assert expected.any()


def test_only_chips_that_hold_a_prompt_are_encoded(wide, predictor):
    _, answers = run(wide, predictor, [prompts([(10, 10)], [1])])
    assert answers.effort.encoded == 1
    _, answers = run(wide, predictor, [prompts([(10, 10)], [0])])
    assert answers.effort.encoded == 0


def test_the_mask_is_cut_to_the_box(wide, predictor):
    (mask,), _ = run(wide, predictor, [prompts([(1000, 500)], [1], box=(950.4, 450, 1010.6, 520))])
    extent = mask.on(wide.grid.window)
    rows, cols = np.flatnonzero(extent.any(1)), np.flatnonzero(extent.any(0))
    assert cols.min() >= 950
    assert cols.max() < 1011
    assert rows.min() >= 450
    assert rows.max() < 520


def test_seventy_points_are_decoded_in_two_batches(wide, predictor):
    points = [(900 + 4 * (i % 10), 400 + 4 * (i // 10)) for i in range(70)]
    _, answers = run(wide, predictor, [prompts(points, [1] * 70)], overlap=0.0)
    chips = sum(
        chip.prompts_inside(prompts(points, [1] * 70)) is not None
        for chip in grid_plan(wide.grid.window, 0.0)
    )
    assert answers.effort.decoded == 2 * chips


def test_a_raster_smaller_than_a_chip_gets_one_chip(predictor):
    imagery = imagery_of(drawn(300, 400, [(100, 100, 80, 80, (200, 180, 120))]))
    answers = ChipAnswers(imagery, predictor, EmbeddingStore(None), half_precision=False)
    (mask,) = run_grid(
        answers, [prompts([(140, 140)], [1])], imagery.grid.window, 0.5, CancelToken()
    )
    assert answers.effort.encoded == 1
    found = mask.on(Window(0, 0, 400, 300))
    assert found[110:170, 110:170].mean() > 0.9


@pytest.mark.parametrize("overlap", [1.0, -0.1, 1.5, float("nan")])
def test_an_impossible_overlap_is_refused(wide, predictor, overlap):
    with pytest.raises(InputError, match="overlap"):
        run(wide, predictor, [prompts([(10, 10)], [1])], overlap)
