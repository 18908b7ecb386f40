import math

import numpy as np
import pytest

from s2sam_qgis.core.chips import (
    CHIP_SIZE,
    Chip,
    box_mask,
    focus_chip,
    grid_plan,
    group_points,
    overlap_step,
)
from s2sam_qgis.core.errors import InputError
from s2sam_qgis.core.grid import RasterGrid, Window
from s2sam_qgis.core.pixel_prompts import PixelPrompts

GRID = RasterGrid("EPSG:32633", (10.0, 0.0, 400000.0, 0.0, -10.0, 5400000.0), 3000, 4000)
WHOLE = Window(100, 200, 500, 400)
CHIP = Chip(WHOLE, WHOLE)


def covers(window, box):
    """Whether a window holds a box (x0, y0, x1, y1)."""
    x0, y0, x1, y1 = box
    return window.col <= x0 and window.row <= y0 and x1 <= window.col_end and y1 <= window.row_end


def prompts(points=(), labels=None, box=None, box_position=0):
    points = np.asarray(points, np.float64).reshape(-1, 2)
    labels = np.ones(len(points), np.int64) if labels is None else np.asarray(labels)
    return PixelPrompts(1, points, labels, box, box_position)


def starts(plan):
    return sorted({chip.window.col for chip in plan})


# The grid plan


@pytest.mark.parametrize(
    ("length", "overlap", "expected"),
    [
        (100, 0.5, [0]),
        (1024, 0, [0]),
        (1024, 0.99, [0]),
        (1025, 0, [0, 1]),
        (1025, 0.5, [0, 1]),
        (1025, 0.99, [0, 1]),
        (2048, 0, [0, 1024]),
        (2048, 0.25, [0, 512, 1024]),
        (2048, 0.5, [0, 512, 1024]),
        (2049, 0, [0, 512, 1025]),
        (2560, 0, [0, 768, 1536]),
        (1800, 0.25, [0, 388, 776]),
    ],
)
def test_chips_along_an_axis(length, overlap, expected):
    # 512.5 and the like round half to even, as the reference does.
    assert starts(grid_plan(Window(0, 0, length, 10), overlap)) == expected


@pytest.mark.parametrize("overlap", [0, 0.25, 0.5, 0.99])
@pytest.mark.parametrize("length", [1025, 1500, 2049, 5000, 10980])
def test_the_number_of_chips(length, overlap):
    step = int(1024 * (1 - overlap))
    expected = max(math.ceil((length - 1024) / step) + 1, 2)
    found = starts(grid_plan(Window(0, 0, length, 50), overlap))
    assert found == np.round(np.linspace(0, length - 1024, expected)).astype(int).tolist()
    assert found[0] == 0
    assert found[-1] == length - CHIP_SIZE


@pytest.mark.parametrize("overlap", [0, 0.25, 0.5, 0.99])
@pytest.mark.parametrize("region", [Window(0, 0, 1024, 1024), Window(7, 3, 1025, 1300)])
def test_parts_tile_the_region_exactly(region, overlap):
    times = np.zeros((region.row_end, region.col_end), np.int16)
    for chip in grid_plan(region, overlap):
        times[chip.part.slices()] += 1
        assert chip.window.intersection(chip.part) == chip.part
        assert region.intersection(chip.window) == chip.window
        assert not chip.part.is_empty
    assert (times[region.slices()] == 1).all()
    assert times.sum() == region.width * region.height


@pytest.mark.parametrize("overlap", [0, 0.25, 0.5])
def test_parts_tile_a_large_region(overlap):
    region = Window(50, 20, 10980, 2500)
    plan = grid_plan(region, overlap)
    assert sum(chip.part.width * chip.part.height for chip in plan) == 10980 * 2500
    columns = sorted({(chip.part.col, chip.part.col_end) for chip in plan})
    assert columns[0][0] == 50
    assert columns[-1][1] == region.col_end
    assert all(left[1] == right[0] for left, right in zip(columns, columns[1:]))


def test_overlaps_are_cut_in_their_middle():
    plan = grid_plan(Window(0, 0, 1801, 10), 0.25)
    assert [chip.window.col for chip in plan] == [0, 388, 777]
    assert [chip.part.col for chip in plan] == [0, (1024 + 388) // 2, (388 + 1024 + 777) // 2]


def test_chips_run_row_by_row():
    plan = grid_plan(Window(0, 0, 2048, 2048), 0)
    places = [(chip.window.row, chip.window.col) for chip in plan]
    assert places == [(0, 0), (0, 1024), (1024, 0), (1024, 1024)]


def test_a_small_region_gets_one_chip():
    region = Window(5, 6, 300, 1024)
    assert grid_plan(region, 0.5) == (Chip(region, region),)


@pytest.mark.parametrize(("overlap", "step"), [(0, 1024), (0.25, 768), (0.5, 512), (0.99, 10)])
def test_the_step(overlap, step):
    assert overlap_step(overlap) == step


@pytest.mark.parametrize("overlap", [-0.1, 1, 1.5, 0.9999, math.nan, math.inf])
def test_overlaps_that_lead_nowhere(overlap):
    with pytest.raises(InputError, match="spatial overlap"):
        overlap_step(overlap)


# What lies in a chip


def test_zoom_and_image_shape():
    assert CHIP.zoom == 1024 / 500
    assert CHIP.image_shape == (round(400 * 1024 / 500), 1024)
    thin = Chip(Window(0, 0, 1, 2000), Window(0, 0, 1, 2000))
    assert thin.image_shape == (1024, 1)
    exact = Chip(Window(3, 4, 1024, 1024), Window(3, 4, 10, 10))
    assert exact.zoom == 1
    assert exact.image_shape == (1024, 1024)


def test_a_side_longer_than_the_window_makes_objects_smaller():
    chip = Chip(WHOLE, WHOLE, 2048)
    assert chip.zoom == 0.5
    assert chip.image_shape == (200, 250)
    np.testing.assert_allclose(chip.to_chip([[600, 600]]), [[250, 200]])
    np.testing.assert_allclose(chip.to_raster([[250, 200]]), [[600, 600]])


def test_positions_go_into_the_chip_and_back():
    rng = np.random.default_rng(2)
    xy = rng.uniform(0, 800, (50, 2))
    np.testing.assert_allclose(CHIP.to_raster(CHIP.to_chip(xy)), xy, atol=1e-10)
    np.testing.assert_allclose(CHIP.to_chip([[100, 200], [600, 600]]), [[0, 0], [1024, 819.2]])


def test_points_on_the_border_are_inside():
    corners = [[100, 200], [600, 600], [100, 600], [600, 200]]
    found = CHIP.prompts_inside(prompts(corners))
    np.testing.assert_allclose(found.points, CHIP.to_chip(corners))
    outside = [[99.999, 300], [600.001, 300], [300, 199.999], [300, 600.001]]
    assert CHIP.prompts_inside(prompts(outside)) is None


def test_points_outside_are_left_out():
    found = CHIP.prompts_inside(prompts([[50, 50], [300, 300], [310, 300]], [1, 1, 0]))
    np.testing.assert_allclose(found.points, CHIP.to_chip([[300, 300], [310, 300]]))
    assert found.labels.tolist() == [1, 0]


def test_background_alone_is_not_served():
    assert CHIP.prompts_inside(prompts([[300, 300]], [0])) is None
    assert CHIP.prompts_inside(prompts([[300, 300], [5, 5]], [0, 1])) is None
    assert CHIP.prompts_inside(prompts()) is None


def test_a_box_alone_is_served_by_every_chip_that_it_meets():
    found = CHIP.prompts_inside(prompts(box=(0, 0, 150, 250)))
    np.testing.assert_allclose(
        np.reshape(found.box, (2, 2)), CHIP.to_chip([[100, 200], [150, 250]])
    )
    assert CHIP.prompts_inside(prompts(box=(0, 0, 90, 250))) is None


def test_a_box_with_points_elsewhere_is_not_served():
    box = (0, 0, 700, 700)
    assert CHIP.prompts_inside(prompts([[650, 650]], box=box)) is None
    assert CHIP.prompts_inside(prompts([[650, 650]], [0], box=box)) is not None
    found = CHIP.prompts_inside(prompts([[650, 650], [300, 300]], box=box))
    np.testing.assert_allclose(found.box, (0, 0, 1024, 819.2))
    assert len(found.points) == 1


def test_a_boxes_place_counts_only_the_points_that_stay():
    points = [[50, 50], [300, 300], [60, 60], [310, 300], [320, 300]]
    box = (120, 220, 400, 400)
    places = [
        CHIP.prompts_inside(prompts(points, box=box, box_position=position)).box_position
        for position in range(6)
    ]
    assert places == [0, 0, 1, 1, 2, 3]
    far = CHIP.prompts_inside(prompts(points, box=(0, 0, 50, 50), box_position=4))
    assert far.box is None
    assert far.box_position == 0


# Boxes as masks


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        ((1, 2, 3, 4), (1, 2, 3, 4)),
        ((0.5, 1.5, 2.5, 3.5), (0, 2, 2, 4)),
        ((0.50001, 1.49999, 2.50001, 3.49999), (1, 1, 3, 3)),
        ((-5.5, -0.5, 3, 3), (0, 0, 3, 3)),
        ((7, 6, 90, 90), (7, 6, 10, 8)),
    ],
)
def test_box_masks_round_half_to_even(box, expected):
    x0, y0, x1, y1 = expected
    mask = np.zeros((8, 10), bool)
    mask[y0:y1, x0:x1] = True
    np.testing.assert_array_equal(box_mask((8, 10), box), mask)


@pytest.mark.parametrize(
    "box", [(2.5, 0, 2.4, 5), (-9, -9, -2, -2), (20, 20, 30, 30), (3, 3, 3, 3)]
)
def test_boxes_that_cover_no_pixel(box):
    assert not box_mask((8, 10), box).any()


# Chips around prompts


def test_a_focus_chip_holds_its_centre_well_inside():
    rng = np.random.default_rng(3)
    for side in (64, 100, 257, 1024):
        for col, row in zip(rng.uniform(0, 4000, 50), rng.uniform(0, 3000, 50)):
            chip = focus_chip(GRID, (col, row), side)
            window = chip.window
            assert chip.part == window
            assert (window.width, window.height) == (side, side)
            assert GRID.window.intersection(window) == window
            away = np.array([col - window.col - side / 2, row - window.row - side / 2])
            at_edge = np.array(
                [
                    window.col in (0, GRID.width - side),
                    window.row in (0, GRID.height - side),
                ]
            )
            assert (np.abs(away[~at_edge]) <= side // 4 / 2 + 1e-9).all()
            assert covers(window, (col, row, col, row))


def test_neighbouring_clicks_share_a_chip():
    lattice = 256 // 4
    chips = {focus_chip(GRID, (1000 + i, 1000), 256) for i in range(lattice)}
    assert len(chips) <= 2
    for chip in chips:
        assert chip.window.col % lattice == 0
        assert chip.window.row % lattice == 0


@pytest.mark.parametrize(
    ("centre", "expected"),
    [
        ((0, 0), (0, 0)),
        ((4000, 3000), (3744, 2744)),
        ((4000, 0), (3744, 0)),
        ((-50, 9999), (0, 2744)),
    ],
)
def test_focus_chips_at_the_edges(centre, expected):
    window = focus_chip(GRID, centre, 256).window
    assert (window.col, window.row) == expected
    assert window.shape == (256, 256)


@pytest.mark.parametrize(
    ("height", "width", "expected"),
    [
        (100, 80, Window(0, 0, 80, 100)),
        (256, 256, Window(0, 0, 256, 256)),
        (100, 1000, Window(384, 0, 256, 100)),
        (1, 1, Window(0, 0, 1, 1)),
    ],
)
def test_focus_chips_of_small_rasters(height, width, expected):
    grid = RasterGrid(None, GRID.transform, height, width)
    chip = focus_chip(grid, (width / 2, height / 2), 256)
    assert chip.window == chip.part == expected
    assert chip.zoom == 1024 / 256
    assert chip.image_shape == (4 * min(height, 256), 4 * min(width, 256))


@pytest.mark.parametrize("side", [1, 2, 3, 5])
def test_tiny_focus_chips(side):
    window = focus_chip(GRID, (17.5, 23.5), side).window
    assert window.shape == (side, side)
    assert covers(window, (17.5, 23.5, 17.5, 23.5))


def test_groups_stay_within_reach_and_lose_nobody():
    rng = np.random.default_rng(4)
    points = rng.uniform(0, 1000, (80, 2))
    groups = group_points(points, 150)
    assert sorted(np.concatenate(groups).tolist()) == list(range(80))
    for members in groups:
        xy = points[members]
        assert (xy.max(axis=0) - xy.min(axis=0)).max() <= 150
        assert members.tolist() == sorted(members.tolist())


def test_points_join_the_first_group_that_takes_them():
    points = np.array([[0.0, 0], [100, 0], [10, 0], [55, 0], [60, 0]])
    assert [g.tolist() for g in group_points(points, 50)] == [[0, 2], [1, 3, 4]]
    assert [g.tolist() for g in group_points(points, 1000)] == [[0, 1, 2, 3, 4]]
    assert group_points(np.empty((0, 2)), 10) == []
