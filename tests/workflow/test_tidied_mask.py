"""What a mask of the built-in model loses: specks, islands, and what leaves a box."""

import numpy as np
import pytest

from s2sam_qgis.core.chips import Chip, focus_chip
from s2sam_qgis.core.grid import Window
from s2sam_qgis.core.masks import CELL
from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.workflow.chip_answer import used_cells
from s2sam_qgis.workflow.tidied_mask import tidied
from tests.workflow.conftest import drawn, imagery_of

#: Two cells per pixel of the raster.
CHIP = focus_chip(imagery_of(drawn(300, 300, [])).grid, (64.0, 64.0), 128)


def tidy(logits, prompts, chip=CHIP):
    return tidied(logits, used_cells(chip), chip, prompts)


def clicks(*cells, labels=None, box=None):
    """Clicks in the middle of low-resolution cells (column, row)."""
    points = (np.array(cells, float).reshape(-1, 2) + 0.5) * CELL
    kinds = np.ones(len(points), np.int64) if labels is None else np.array(labels, np.int64)
    return PixelPrompts(1, points, kinds, box=box)


def drawn_logits(*parts):
    """Logits of rectangles (row, row end, column, column end, logit); -3 elsewhere."""
    logits = np.full((256, 256), -3.0, np.float32)
    for top, bottom, left, right, value in parts:
        logits[top:bottom, left:right] = value
    return logits


FIELD, HOLE, ISLAND = (60, 120, 60, 140, 4.0), (80, 84, 90, 94, -1.0), (200, 205, 200, 205, 2.0)
SPECKED = drawn_logits(FIELD, HOLE, ISLAND)


def test_specks_change_sides_and_keep_how_sure_they_are():
    clean = tidy(SPECKED, clicks((70, 70)))
    assert (clean[80:84, 90:94] == 1.0).all()
    assert (clean[200:205, 200:205] == -2.0).all()
    kept = np.ones((256, 256), bool)
    kept[80:84, 90:94] = kept[200:205, 200:205] = False
    assert np.array_equal(clean[kept], SPECKED[kept])


@pytest.mark.parametrize(
    ("cells", "labels", "hole", "island"),
    [
        ([(70, 70), (202, 202)], [1, 1], True, True),
        ([(70, 70), (91, 81)], [1, 0], False, False),
        ([(70, 70), (91, 81), (202, 202)], [1, 0, 1], False, True),
    ],
    ids=["an island that was clicked", "a hole that was clicked out", "both"],
)
def test_a_click_keeps_its_speck(cells, labels, hole, island):
    """And specks of the other kind go all the same."""
    clean = tidy(SPECKED, clicks(*cells, labels=labels)) > 0
    assert (clean[80:84, 90:94] == hole).all()
    assert (clean[200:205, 200:205] == island).all()


def test_a_box_without_clicks_is_swept_too():
    clean = tidy(SPECKED, clicks(box=(200.0, 200.0, 700.0, 600.0)))
    assert (clean[200:205, 200:205] < 0).all()


def test_beside_what_was_boxed_larger_islands_go_but_no_larger_holes():
    """Island and hole of 4 %: a click may mean them, a box is drawn around one thing."""
    logits = drawn_logits(
        (20, 120, 20, 120, 3.0), (40, 60, 40, 60, -1.0), (150, 170, 150, 170, 1.0)
    )
    boxed = tidy(logits, clicks(box=(80.0, 80.0, 690.0, 690.0)))
    assert (boxed[150:170, 150:170] < 0).all()
    assert (boxed[40:60, 40:60] < 0).all()
    assert (boxed[20:40, 20:120] == 3.0).all()
    assert np.array_equal(tidy(logits, clicks((30, 30))), logits)


def test_a_mask_ends_where_a_box_does():
    """Three pixels beyond it are as wrong as people draw: 24 positions, six cells here."""
    logits = drawn_logits((40, 160, 40, 200, 2.0))
    found = tidy(logits, clicks(box=(240.0, 160.0, 640.0, 640.0)))
    rows, cols = np.where(found > 0)
    assert (cols.min(), cols.max() + 1) == (54, 166)
    assert (rows.min(), rows.max() + 1) == (40, 160)


def test_a_large_box_is_drawn_less_exactly():
    """A hundredth of its longer side: of 8000 pixels 80, which is a cell and a quarter here."""
    window = Window(0, 0, 16384, 16384)
    box = (320.0, 320.0, 820.0, 520.0)  # 8000 x 3200 pixels
    logits = np.full((256, 256), 2.0, np.float32)
    found = tidy(logits, clicks(box=box), Chip(window, window)) > 0
    rows, cols = np.where(found)
    assert (cols.min(), cols.max() + 1) == (79, 206)
    assert (rows.min(), rows.max() + 1) == (79, 131)


def test_a_click_beyond_a_box_says_that_it_goes_on():
    logits = drawn_logits((40, 160, 40, 200, 2.0))
    box = (240.0, 160.0, 640.0, 640.0)
    assert np.array_equal(tidy(logits, clicks((190, 100), box=box)), logits)
    beside = tidy(logits, clicks((100, 100), (45, 100), labels=[1, 0], box=box))
    assert (beside[:, :54] < 0).all()


def test_padding_is_no_part_of_an_object():
    small = imagery_of(drawn(64, 48, [(10, 10, 20, 20, (200, 180, 120))]))
    chip = focus_chip(small.grid, (20, 20), 128)  # 48 x 64 pixels: 96 x 128 cells
    logits = np.full((256, 256), -3.0, np.float32)
    logits[:, :] = np.where(np.arange(256)[:, None] >= 128, 3.0, logits)
    logits[10:30, 10:30] = 3.0
    logits[40:43, 40:42] = 3.0  # six cells: a speck beside 400, none beside the padding
    clean = tidy(logits, clicks((20, 20)), chip)
    assert (clean[40:43, 40:42] < 0).all()
    assert np.array_equal(clean[128:], logits[128:])
