import numpy as np
import pytest

from s2sam_qgis.core.chips import focus_chip, grid_plan
from s2sam_qgis.core.errors import Cancelled, InputError
from s2sam_qgis.core.grid import RasterGrid, Window
from s2sam_qgis.core.options import ScaleRule, SegmentOptions
from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.core.prompts import FOREGROUND
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.workflow.encode_area import area_chips, encode_area
from s2sam_qgis.workflow.scale_rule import first_sides

GRID = RasterGrid(None, (1.0, 0.0, 0.0, 0.0, -1.0, 0.0), 3000, 2500)
RULE = ScaleRule(point_sides=(128, 384))


@pytest.mark.parametrize(
    "area", [Window(700, 900, 90, 140), Window(0, 0, 5, 3), Window(2490, 2990, 10, 10)]
)
def test_every_first_click_in_the_area_finds_its_chips(area):
    chips = set(area_chips(GRID, area, SegmentOptions(rule=RULE)))
    random = np.random.default_rng(1)
    clicks = random.uniform((area.col, area.row), (area.col_end, area.row_end), (300, 2))
    for col, row in clicks.tolist():
        point = PixelPrompts(1, np.array([[col, row]]), np.array([FOREGROUND]))
        for side in first_sides(RULE, point, GRID):
            assert focus_chip(GRID, (col, row), side) in chips


def test_grid_chips_that_touch_the_area():
    options = SegmentOptions("grid", 0.0)
    chips = area_chips(GRID, Window(1000, 10, 100, 100), options)
    everything = grid_plan(GRID.window, 0.0)
    assert set(chips) < set(everything)
    assert all(chip.window.col <= 1100 and chip.window.col_end >= 1000 for chip in chips)


def test_areas_too_large_or_elsewhere_are_refused():
    with pytest.raises(InputError, match="More than 20 chips"):
        area_chips(GRID, GRID.window, SegmentOptions(rule=RULE), limit=20)
    with pytest.raises(InputError, match="does not touch"):
        area_chips(GRID, Window(-50, -50, 20, 20), SegmentOptions(rule=RULE))


def test_encoding_is_done_once_and_can_be_stopped(imagery, predictor):
    store = EmbeddingStore(None)
    options = SegmentOptions(rule=ScaleRule(point_sides=(96,)))
    area, cancel, seen = Window(300, 200, 30, 3), CancelToken(), []

    def stop(fraction, text):
        seen.append(text)
        if len(seen) == 2:
            cancel.cancel()

    with pytest.raises(Cancelled):
        encode_area(imagery, predictor, store, area, options, cancel=cancel, progress=stop)
    effort = encode_area(imagery, predictor, store, area, options)
    assert effort.reused == 1  # what was encoded before the stop
    assert effort.encoded > 0
    again = encode_area(imagery, predictor, store, area, options)
    assert (again.encoded, again.reused) == (0, effort.encoded + 1)
