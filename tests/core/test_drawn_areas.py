import math

import pytest
import shapely

from s2sam_qgis.core.drawn_areas import enclosed_areas, rings_of, stroke_areas


def area(areas):
    return sum(shapely.Polygon(rings[0], rings[1:]).area for rings in areas)


def test_a_square_is_itself():
    (rings,) = enclosed_areas([(0, 0), (4, 0), (4, 3), (0, 3)])
    assert len(rings) == 1
    assert set(rings[0]) == {(0, 0), (4, 0), (4, 3), (0, 3)}


def test_loops_count_as_enclosed():
    # Twice around the same square, and a bow tie: nothing inside is left out.
    twice = [(0, 0), (4, 0), (4, 4), (0, 4)] * 2
    assert area(enclosed_areas(twice)) == pytest.approx(16)
    bow = enclosed_areas([(0, 0), (4, 4), (4, 0), (0, 4)])
    assert area(bow) == pytest.approx(8)
    spiral = [(0, 0), (9, 0), (9, 9), (0, 9), (0, -1), (10, -1), (10, 10), (-1, 10)]
    assert area(enclosed_areas(spiral)) >= 81


@pytest.mark.parametrize("corners", [[], [(1, 1)], [(1, 1), (2, 2)], [(0, 0), (1, 0), (2, 0)],
                                     [(0, 0), (1, 1)] * 4])  # fmt: skip
def test_lines_enclose_nothing(corners):
    assert enclosed_areas(corners) == []


def test_a_free_line_is_simplified():
    circle = [(50 * math.cos(a / 100), 50 * math.sin(a / 100)) for a in range(628)]
    (rings,) = enclosed_areas(circle, 0.5)
    assert 12 < len(rings[0]) < 60
    assert area([rings]) == pytest.approx(math.pi * 2500, rel=0.02)


def test_a_stroke_is_as_wide_as_the_brush():
    (rings,) = stroke_areas([(0, 0), (100, 0)], 5)
    assert area([rings]) == pytest.approx(100 * 10 + math.pi * 25, rel=0.01)
    (dot,) = stroke_areas([(7, 7), (7, 7)], 5)
    assert area([dot]) == pytest.approx(math.pi * 25, rel=0.02)


def test_a_ring_of_strokes_has_a_hole():
    line = [(20 * math.cos(a / 10), 20 * math.sin(a / 10)) for a in range(64)]
    (rings,) = stroke_areas(line, 4)
    assert len(rings) == 2


def test_rings_of_several_parts():
    parts = rings_of(shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(3, 3, 4, 4)]))
    assert [len(rings) for rings in parts] == [1, 1]
    assert rings_of(shapely.Point(0, 0)) == []
