import math

import numpy as np
import pytest
import shapely

from s2sam_qgis.core.errors import RasterError
from s2sam_qgis.raster.environment import transform_points
from s2sam_qgis.raster.outlines.geodesy import ellipsoidal_area_perimeter

pyproj = pytest.importorskip("pyproj")


def reference(geometry, crs, segment):
    """Area and perimeter by Karney's algorithm (GeographicLib in PROJ) on a densified outline."""
    geod = pyproj.Geod(a=6378137.0, rf=298.257223563)
    area = perimeter = 0.0
    for part in shapely.get_parts(shapely.segmentize(geometry, segment)):
        for ring, sign in [(part.exterior, 1), *((hole, -1) for hole in part.interiors)]:
            xy = shapely.get_coordinates(ring)
            lon, lat = transform_points(crs, "EPSG:4326", xy[:, 0], xy[:, 1])
            own, length = geod.polygon_area_perimeter(lon[:-1], lat[:-1])
            area += sign * abs(own)
            perimeter += length
    return area, perimeter


def blob(x, y, radius, points=37, holes=True):
    angle = np.linspace(0, 2 * np.pi, points, endpoint=False)
    r = radius * (1 + 0.3 * np.sin(3 * angle))
    shell = np.column_stack([x + r * np.cos(angle), y + r * np.sin(angle)])
    hole = shapely.Point(x, y).buffer(radius / 4, quad_segs=3).exterior.coords
    return shapely.Polygon(shell, [hole] if holes else None)


@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:3035", "EPSG:25833", "EPSG:3857", "EPSG:2263"])
@pytest.mark.parametrize("radius", [30.0, 300.0, 3000.0])
def test_parcels_in_projected_crs(crs, radius):
    place = {"EPSG:2263": (-74.0, 40.7)}.get(crs, (13.1, 48.3))
    x, y = (float(v[0]) for v in transform_points("EPSG:4326", crs, [place[0]], [place[1]]))
    shape = shapely.MultiPolygon([blob(x, y, radius), blob(x + 3 * radius, y, radius, holes=False)])
    area, perimeter = ellipsoidal_area_perimeter(shape, crs)
    expected = reference(shape, crs, 20.0)
    assert area == pytest.approx(expected[0], rel=1e-6)
    assert perimeter == pytest.approx(expected[1], rel=1e-6)


@pytest.mark.parametrize("lat", [-78.0, -33.0, 0.0, 52.0, 80.0])
def test_parcels_in_degrees(lat):
    shape = blob(20.0, lat, 0.003)
    area, perimeter = ellipsoidal_area_perimeter(shape, "EPSG:4326")
    expected = reference(shape, "EPSG:4326", 0.0002)
    assert area == pytest.approx(expected[0], rel=1e-6)
    assert perimeter == pytest.approx(expected[1], rel=1e-6)


@pytest.mark.parametrize(("crs", "x", "y", "size"), [
    ("EPSG:32633", 600000.0, 5400000.0, 1e5),
    ("EPSG:32661", 2000000.0, 1500000.0, 1e5),
    ("EPSG:4326", 15.0, 60.0, 1.0),
])  # fmt: skip
def test_a_hundred_kilometres(crs, x, y, size):
    shape = shapely.box(x, y, x + size, y + size)
    area, perimeter = ellipsoidal_area_perimeter(shape, crs)
    expected = reference(shape, crs, size / 400)
    assert area == pytest.approx(expected[0], rel=1e-6)
    assert perimeter == pytest.approx(expected[1], rel=1e-6)


def test_across_the_antimeridian():
    shape = shapely.box(179.9, 10.0, 180.1, 10.1)
    same = shapely.box(19.9, 10.0, 20.1, 10.1)
    assert ellipsoidal_area_perimeter(shape, "EPSG:4326") == pytest.approx(
        ellipsoidal_area_perimeter(same, "EPSG:4326"), rel=1e-9
    )
    x, y = transform_points("EPSG:4326", "EPSG:32601", [-179.99], [10.0])  # zone 1 begins at -180
    across = shapely.Point(x[0], y[0]).buffer(5000)
    area, _ = ellipsoidal_area_perimeter(across, "EPSG:32601")
    assert area == pytest.approx(across.area, rel=2e-3)


def test_around_the_pole():
    shape = shapely.Point(2e6, 2e6).buffer(2e5, quad_segs=90)
    area, perimeter = ellipsoidal_area_perimeter(shape, "EPSG:32661")
    expected = reference(shape, "EPSG:32661", 500.0)
    assert area == pytest.approx(expected[0], rel=1e-5)
    assert perimeter == pytest.approx(expected[1], rel=1e-5)


def test_nothing_to_measure():
    assert ellipsoidal_area_perimeter(shapely.MultiPolygon(), "EPSG:32633") == (0.0, 0.0)
    assert ellipsoidal_area_perimeter(None, "EPSG:32633") == (0.0, 0.0)
    assert all(map(math.isnan, ellipsoidal_area_perimeter(shapely.box(0, 0, 1, 1), None)))
    with pytest.raises(RasterError, match="states no unit of length"):
        ellipsoidal_area_perimeter(shapely.box(0, 0, 1, 1), 'LOCAL_CS["x",UNIT["metre",1]]')
