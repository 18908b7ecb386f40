# ruff: noqa: E501
import numpy as np
import pytest
import shapely

from s2sam_qgis.core.errors import Cancelled, InputError, RasterError
from s2sam_qgis.core.grid import RasterGrid, Window
from s2sam_qgis.core.options import Finishing
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.raster.outlines.arcs import ArcSet
from s2sam_qgis.raster.outlines.polygons import mask_outlines

GRID = RasterGrid("EPSG:32633", (10.0, 0.0, 600000.0, 0.0, -10.0, 5400000.0), 200, 200)
DEGREES = RasterGrid("EPSG:4326", (1.35e-4, 0.0, 15.0, 0.0, -9e-5, 48.0), 200, 200)
ROTATED = RasterGrid("EPSG:32633", (8.0, 6.0, 600000.0, 6.0, -8.0, 5400000.0), 200, 200)
SOUTH_UP = RasterGrid("EPSG:32633", (10.0, 0.0, 600000.0, 0.0, 10.0, 5398000.0), 200, 200)
FEET = RasterGrid("EPSG:2263", (32.8, 0.0, 980000.0, 0.0, -32.8, 200000.0), 200, 200)
ROWS, COLS = np.mgrid[:200, :200]
WHOLE = Window(0, 0, 200, 200)


def disc(row, col, radius):
    return (ROWS - row) ** 2 + (COLS - col) ** 2 < radius**2


def parcels(seed=0, number=14):
    """Neighbouring parcels that fill the raster: each pixel goes to the nearest of some points."""
    random = np.random.default_rng(seed)
    points = random.uniform(0, 200, (number, 2))
    distance = (ROWS[..., None] - points[:, 0]) ** 2 + (COLS[..., None] - points[:, 1]) ** 2
    nearest = distance.argmin(-1)
    return [(i, WHOLE, nearest == i) for i in range(number)]


def outlines(layers, finishing=None, grid=GRID, **options):
    return mask_outlines(grid, layers, finishing, **options)


# --- as the pixels are ------------------------------------------------------------------------


@pytest.mark.parametrize("grid", [GRID, DEGREES, ROTATED, SOUTH_UP, FEET])
def test_plain_outlines_are_the_pixels_edges(grid):
    mask = disc(90, 100, 50)
    mask[85:95, 90:110] = False
    shape = outlines([(1, WHOLE, mask)], grid=grid).geometries[1]
    assert shape.is_valid
    assert shape.geom_type == "MultiPolygon"
    assert shape.area == pytest.approx(mask.sum() * abs(grid.determinant), rel=1e-7)
    assert len(shape.geoms[0].interiors) == 1
    assert shape.geoms[0].exterior.is_ccw
    x, y = grid.to_map(COLS[mask] + 0.5, ROWS[mask] + 0.5)
    assert shapely.contains_xy(shape, x, y).all()


def test_windows_are_placed_and_united():
    part = np.ones((10, 20), bool)
    layers = [(1, Window(5, 7, 20, 10), part), (1, Window(25, 7, 20, 10), part)]
    shape = outlines(layers).geometries[1]
    assert shape.equals(shapely.box(600050, 5399830, 600450, 5399930))
    assert len(shape.geoms) == 1
    beyond = outlines([(1, Window(-10, -5, 20, 10), part)]).geometries[1]
    assert beyond.equals(shapely.box(600000, 5399950, 600100, 5400000))


def test_pixels_that_touch_at_a_corner_are_valid_parts():
    mask = np.zeros((200, 200), bool)
    mask[10, 10] = mask[11, 11] = True
    mask[20:30, 20:30] = True
    mask[24, 24] = mask[25, 25] = False
    mask[24, 20] = mask[29, 24] = False
    shape = outlines([(1, WHOLE, mask)]).geometries[1]
    assert shape.is_valid
    assert shape.area == mask.sum() * 100


def test_objects_without_pixels_are_told_of():
    layers = [(1, WHOLE, disc(50, 50, 10)), (2, WHOLE, np.zeros((200, 200), bool))]
    result = outlines(layers, Finishing(smooth=True), prompt_ids=[3, 2, 1])
    assert list(result.geometries) == [3, 2, 1]
    assert result.geometries[2].is_empty
    assert result.warnings == (
        "Object 3 has no pixel: it gets no outline.",
        "Object 2 has no pixel: it gets no outline.",
    )
    nothing = outlines(layers[1:], Finishing(simplify=5))
    assert nothing.geometries[2].is_empty


# --- areas and holes --------------------------------------------------------------------------


def test_small_parts_are_dropped_but_never_all():
    mask = disc(100, 100, 30) | disc(20, 20, 3)
    result = outlines([(1, WHOLE, mask), (2, WHOLE, disc(20, 150, 3))], Finishing(min_area=5000))
    assert len(result.geometries[1].geoms) == 1
    assert result.geometries[2].area == disc(20, 150, 3).sum() * 100
    assert len(result.warnings) == 1
    assert "object 2 is smaller than the minimum area of 5000 m2" in result.warnings[0]


@pytest.mark.parametrize("grid", [GRID, ROTATED, SOUTH_UP])
def test_small_holes_are_filled(grid):
    mask = disc(100, 100, 60) & ~disc(100, 100, 4) & ~disc(80, 120, 20)
    shape = outlines([(1, WHOLE, mask)], Finishing(fill_holes=10000), grid).geometries[1]
    assert len(shape.geoms[0].interiors) == 1
    assert shape.area == pytest.approx((mask.sum() + disc(100, 100, 4).sum()) * 100)


def test_holes_that_another_object_fills_stay():
    inner = disc(100, 100, 4)
    crumb = disc(100, 130, 3)
    outer = disc(100, 100, 60) & ~inner & ~crumb
    layers = [("outer", WHOLE, outer), ("inner", WHOLE, inner)]
    shapes = outlines(layers, Finishing(fill_holes=1e6)).geometries
    assert len(shapes["outer"].geoms[0].interiors) == 1
    assert shapes["outer"].intersection(shapes["inner"]).area == 0
    assert shapes["outer"].area == (outer.sum() + crumb.sum()) * 100


@pytest.mark.parametrize(("grid", "metres2"), [(DEGREES, None), (FEET, 32.8**2 * 0.3048006**2)])
def test_areas_are_in_metres_whatever_the_crs(grid, metres2):
    if metres2 is None:
        metres2 = 1.35e-4 * 9e-5 * 111320 * np.cos(np.radians(48)) * 111195
    small, large = disc(50, 50, 8), disc(120, 120, 20)
    limit = (small.sum() + large.sum()) / 2 * metres2
    shape = outlines([(1, WHOLE, small | large)], Finishing(min_area=limit), grid).geometries[1]
    assert len(shape.geoms) == 1
    kept = outlines([(1, WHOLE, small | large)], Finishing(min_area=small.sum() * metres2 * 0.95), grid)  # fmt: skip
    assert len(kept.geometries[1].geoms) == 2


# --- lines ------------------------------------------------------------------------------------


@pytest.mark.parametrize("grid", [GRID, DEGREES, ROTATED, SOUTH_UP, FEET])
def test_smoothing_keeps_area_and_place(grid):
    mask = disc(100, 100, 40)
    plain = outlines([(1, WHOLE, mask)], grid=grid).geometries[1]
    smooth = outlines([(1, WHOLE, mask)], Finishing(smooth=True), grid).geometries[1]
    assert smooth.is_valid
    assert smooth.area == pytest.approx(plain.area, rel=0.01)
    pixel = min(grid.pixel_size)
    assert smooth.hausdorff_distance(plain) < 1.5 * max(grid.pixel_size)
    assert smooth.length < 0.85 * plain.length
    ideal = shapely.Point(*map(float, grid.to_map(100.5, 100.5)))
    if grid is GRID:
        distances = shapely.distance(shapely.points(shapely.get_coordinates(smooth)), ideal)
        assert np.abs(distances - 400).max() < pixel


def test_simplifying_stays_within_its_tolerance():
    layers = parcels()
    plain = outlines(layers).geometries
    simple = outlines(layers, Finishing(simplify=12)).geometries
    for i in plain:
        assert len(shapely.get_coordinates(simple[i])) < len(shapely.get_coordinates(plain[i]))
        assert simple[i].boundary.hausdorff_distance(plain[i].boundary) <= 12 + 1e-6


@pytest.mark.parametrize("grid", [GRID, DEGREES, ROTATED])
@pytest.mark.parametrize(
    "finishing",
    [
        Finishing(smooth=True),
        Finishing(simplify=15),
        Finishing(simplify=40, smooth=True),
        Finishing(simplify=300),
    ],
)
@pytest.mark.parametrize("seed", [0, 1])
def test_shared_borders_stay_shared(grid, finishing, seed):
    layers = parcels(seed)
    shapes = list(outlines(layers, finishing, grid).geometries.values())
    assert all(shape.is_valid and not shape.is_empty for shape in shapes)
    total = shapely.union_all(np.array(shapes, dtype=object))
    whole = shapely.Polygon(np.column_stack(grid.to_map([0, 200, 200, 0], [0, 0, 200, 200])))
    # No gaps and no overlaps: the parts add up to their union, and inside nothing is missing.
    assert sum(shape.area for shape in shapes) == pytest.approx(total.area, rel=1e-9)
    assert not any(part.interiors for part in shapely.get_parts(total))
    for a in range(len(shapes)):
        for b in range(a):
            if layers[a][2].any() and shapes[a].intersects(shapes[b]):
                common = shapes[a].intersection(shapes[b])
                assert common.area <= 1e-9 * whole.area
    masks = [mask for _, _, mask in layers]
    for a in range(len(shapes)):
        for b in range(a):
            beside = (masks[a][:, 1:] & masks[b][:, :-1]).sum() + (
                masks[a][:, :-1] & masks[b][:, 1:]
            ).sum()
            if beside > 8:
                line = shapes[a].boundary.intersection(shapes[b].boundary)
                assert line.length > 0.5 * beside * min(grid.pixel_size)


def test_an_island_shares_its_border_with_what_surrounds_it():
    inner = disc(100, 100, 20)
    layers = [(1, WHOLE, disc(100, 100, 60) & ~inner), (2, WHOLE, inner)]
    for finishing in (
        Finishing(smooth=True),
        Finishing(simplify=25),
        Finishing(simplify=25, smooth=True),
    ):
        shapes = outlines(layers, finishing).geometries
        assert shapes[1].intersection(shapes[2]).area == pytest.approx(0, abs=1e-6)
        assert len(shapes[1].union(shapes[2]).geoms[0].interiors if hasattr(shapes[1].union(shapes[2]), "geoms") else shapes[1].union(shapes[2]).interiors) == 0  # fmt: skip
        assert shapes[2].geoms[0].exterior.equals(shapes[1].geoms[0].interiors[0])


def test_overlapping_masks_stay_overlapping():
    a, b = disc(100, 80, 40), disc(100, 120, 40)
    layers = [(1, WHOLE, a), (2, WHOLE, b), (3, WHOLE, a)]
    shapes = outlines(layers, Finishing(smooth=True, simplify=10)).geometries
    assert all(shape.is_valid for shape in shapes.values())
    assert shapes[1].intersection(shapes[2]).area == pytest.approx((a & b).sum() * 100, rel=0.05)
    assert shapes[1].equals(shapes[3])


@pytest.mark.parametrize("tolerance", [5, 30, 100, 1000])
def test_extreme_shapes_stay_valid_and_are_never_lost(tolerance):
    random = np.random.default_rng(3)
    noise = random.random((200, 200)) < 0.55
    comb = (COLS % 4 < 2) & (COLS < 100) & (ROWS > 60) & (ROWS < 120) | (
        (ROWS > 110) & (ROWS < 120)
    )
    lonely = np.zeros((200, 200), bool)
    lonely[150, 30] = True
    layers = [
        (1, WHOLE, noise & (ROWS > 165) & (COLS > 150)),
        (2, WHOLE, comb & ~lonely),
        (3, WHOLE, lonely),
    ]
    for smooth in (False, True):
        shapes = outlines(layers, Finishing(simplify=tolerance, smooth=smooth)).geometries
        for identity, _, mask in layers:
            assert shapes[identity].is_valid
            assert shapes[identity].area > 0.2 * mask.sum() * 100
        assert shapes[1].intersection(shapes[2]).area == pytest.approx(0, abs=1)


# --- errors -----------------------------------------------------------------------------------


@pytest.mark.parametrize("field", ["min_area", "fill_holes", "simplify"])
@pytest.mark.parametrize("value", [-1.0, float("nan"), float("inf")])
def test_impossible_finishing(field, value):
    with pytest.raises(InputError, match="must be 0 or a positive number"):
        Finishing(**{field: value})


def test_without_crs_only_plain_outlines():
    grid = RasterGrid(None, (1.0, 0.0, 0.0, 0.0, 1.0, 0.0), 200, 200)
    layers = [(1, WHOLE, disc(50, 50, 10))]
    assert outlines(layers, grid=grid).geometries[1].area == disc(50, 50, 10).sum()
    with pytest.raises(RasterError, match="no coordinate reference system"):
        outlines(layers, Finishing(min_area=1), grid)


def test_cancelling():
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        outlines(parcels(), Finishing(smooth=True), cancel=cancel)


def test_arcs_of_nothing():
    assert ArcSet({1: []}).rebuilt(lambda p, c, s: p, lambda p: p)[1].is_empty
