"""Outlines of regions that fill an image."""

import numpy as np
import pytest
import shapely

from s2sam_qgis.core.grid import RasterGrid, Window
from s2sam_qgis.core.options import Finishing
from s2sam_qgis.raster.outlines import region_outlines as chunks
from s2sam_qgis.raster.outlines.finishing import smooth_line, smooth_lines
from s2sam_qgis.raster.outlines.geodesy import areas_perimeters, ellipsoidal_area_perimeter
from s2sam_qgis.raster.outlines.mosaic import region_polygons
from s2sam_qgis.raster.outlines.region_outlines import region_outlines

SMOOTH, SIMPLE = Finishing(smooth=True), Finishing(simplify=3.0)


def blobs(shape=(60, 80), kinds=9, seed=0, block=4):
    """Labels 0 ... kinds - 1 in ragged blocks."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(0, kinds, (shape[0] // block + 2, shape[1] // block + 2))
    rows, cols = np.indices(shape)
    rows = (rows + rng.integers(0, 2, shape)) // block
    cols = (cols + rng.integers(0, 2, shape)) // block
    return coarse[rows, cols].astype(np.int32)


@pytest.mark.parametrize("seed", range(4))
def test_without_a_change_outlines_are_the_pixels(seed):
    labels = blobs(seed=seed)
    found = region_polygons(labels)
    assert sorted(found) == sorted(set(np.unique(labels).tolist()) - {0})
    for label, shape in found.items():
        assert all(part.is_valid for part in shape.geoms)
        assert shape.area == (labels == label).sum()


@pytest.mark.parametrize("finishing", [SMOOTH, SIMPLE], ids=["smooth", "simple"])
@pytest.mark.parametrize("seed", range(3))
def test_changed_outlines_neither_overlap_nor_part(seed, finishing):
    labels = blobs(seed=seed, block=6) + 1  # no hole: all is filled
    shapes = list(region_polygons(labels, finishing).values())
    assert all(part.is_valid for shape in shapes for part in shape.geoms)
    together = shapely.union_all([shapely.make_valid(shape) for shape in shapes])
    assert sum(shape.area for shape in shapes) == pytest.approx(together.area, abs=1e-6)
    assert together.area == pytest.approx(labels.size, rel=1e-3)
    assert sum(len(part.interiors) for part in shapely.get_parts(together)) == 0


def test_neighbours_have_the_same_points_on_their_border():
    labels = np.ones((20, 20), np.int32)
    labels[np.add.outer(np.arange(20), np.arange(20)) > 21] = 2
    one, other = region_polygons(labels, SMOOTH).values()
    border = shapely.intersection(one, other)
    assert border.area == 0
    assert border.length > 18
    shared = set(map(tuple, shapely.get_coordinates(one)))
    shared &= set(map(tuple, shapely.get_coordinates(other)))
    assert len(shared) >= len(set(map(tuple, shapely.get_coordinates(border))))


def test_holes_and_islands():
    labels = np.ones((30, 30), np.int32)
    labels[8:20, 8:20] = 2
    labels[12:15, 12:15] = 3
    labels[22:25, 22:25] = 0
    found = region_polygons(labels, SMOOTH)
    assert [len(found[label].geoms[0].interiors) for label in (1, 2, 3)] == [2, 1, 0]
    assert shapely.intersection(found[2], found[3]).area == pytest.approx(0, abs=1e-9)


def test_chunks_give_the_same_lines_as_the_whole(monkeypatch):
    labels = blobs((90, 120), 200, 3, 9)
    grid = RasterGrid("EPSG:32633", (10.0, 0.0, 4e5, 0.0, -10.0, 5.4e6), 200, 200)
    window = Window(20, 30, 120, 90)

    def outlines():
        found = {}
        for names, shapes in region_outlines(grid, window, labels, SMOOTH):
            found.update(zip(names.tolist(), shapes))
        return found

    whole = outlines()
    monkeypatch.setattr(chunks, "_CHUNK", 30)
    parts = outlines()
    assert sorted(whole) == sorted(parts)
    same = [label for label in whole if shapely.equals(whole[label], parts[label])]
    assert len(same) == len(whole)
    x0, y0, x1, y1 = shapely.total_bounds(np.array(list(whole.values())))
    assert (x0, x1) == pytest.approx((4e5 + 200, 4e5 + 1400), abs=2)
    assert (y0, y1) == pytest.approx((5.4e6 - 1200, 5.4e6 - 300), abs=2)


def test_shells_run_counter_clockwise():
    grid = RasterGrid("EPSG:32633", (10.0, 0.0, 4e5, 0.0, -10.0, 5.4e6), 60, 80)
    for _, shapes in region_outlines(grid, grid.window, blobs()):
        for part in shapely.get_parts(shapes):
            assert part.exterior.is_ccw
            assert not any(ring.is_ccw for ring in part.interiors)


def test_many_lines_are_smoothed_as_one_is():
    rng = np.random.default_rng(1)
    lines, closed = [], []
    for length in rng.integers(2, 30, 40).tolist():
        line = np.cumsum(rng.integers(-1, 2, (length, 2)), axis=0).astype(float)
        ring = length >= 4 and bool(rng.integers(2))
        lines.append(np.concatenate([line, line[:1]]) if ring else line)
        closed.append(ring)
    lengths = np.array([len(line) for line in lines])
    found, sizes = smooth_lines(np.concatenate(lines), lengths, np.array(closed))
    parts = np.split(found, np.cumsum(sizes)[:-1])
    for line, ring, part in zip(lines, closed, parts):
        assert part == pytest.approx(smooth_line(line, ring))


def test_measures_of_many_are_those_of_each():
    grid = RasterGrid("EPSG:32633", (10.0, 0.0, 4e5, 0.0, -10.0, 5.4e6), 60, 80)
    ((_, shapes),) = region_outlines(grid, grid.window, blobs(), SMOOTH)
    areas, lengths = areas_perimeters(shapes, grid.crs)
    for shape, area, length in zip(shapes, areas, lengths):
        assert (area, length) == pytest.approx(
            ellipsoidal_area_perimeter(shape, grid.crs), rel=1e-7
        )
    assert np.isnan(areas_perimeters(shapes, None)).all()
