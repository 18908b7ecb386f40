"""``s2sam everything``."""

import json
import shutil

import numpy as np
import pyogrio.raw
import pytest
import shapely

from s2sam_qgis.models.catalogue import resources
from s2sam_qgis.raster.environment import rasterio_env

SCENE = resources() / "example" / "scene_2021-06-17.tif"


def read(path):
    with rasterio_env():
        meta, _, shapes, columns = pyogrio.raw.read(str(path))
    return shapely.from_wkb(shapes), dict(zip(meta["fields"], columns))


@pytest.fixture
def roi(tmp_path):
    """The middle of the example scene."""
    from s2sam_qgis.raster.environment import transform_points
    from s2sam_qgis.raster.reading.reader import open_source

    grid = open_source(str(SCENE)).grid
    xs, ys = grid.to_map([40, 240, 240, 40], [30, 30, 210, 210])
    lon, lat = transform_points(grid.crs, "EPSG:4326", xs, ys)
    ring = [[float(x), float(y)] for x, y in zip(lon, lat)]
    path = tmp_path / "roi.geojson"
    path.write_text(json.dumps({"type": "Polygon", "coordinates": [[*ring, ring[0]]]}))
    return path


def test_outlines_of_a_region(run, roi, tmp_path):
    out = tmp_path / "out.gpkg"
    code, printed, _ = run("everything", SCENE, "-o", out, "--roi", roi, "--json")
    assert code == 0
    result = json.loads(printed)
    shapes, columns = read(out)
    assert result["objects"] == len(shapes) > 15
    assert result["area_ha"] == pytest.approx(sum(columns["area_ha"]), rel=1e-3)
    assert shapely.is_valid(shapes).all()
    assert set(columns["model"]) == {"builtin"}
    assert [path.name for path in tmp_path.iterdir() if "blocks" in path.name] == []


def test_files_of_polygons_are_obeyed(run, roi, tmp_path):
    first, second = tmp_path / "first.gpkg", tmp_path / "second.gpkg"
    assert run("everything", SCENE, "-o", first, "--roi", roi, "--max-area", "30000")[0] == 0
    code, _, error = run("everything", SCENE, "-o", second, "--roi", roi, "--keep", first)
    assert code == 0, error
    old, new = (shapely.union_all(read(path)[0]) for path in (first, second))
    assert shapely.intersection(old, new).area == pytest.approx(0, abs=1)
    inside = tmp_path / "inside.fgb"
    assert run("everything", SCENE, "-o", inside, "--within", first, "--pixel-edges")[0] == 0
    assert shapely.difference(shapely.union_all(read(inside)[0]), old.buffer(10)).area < 1


def test_a_raster_can_be_excluded(run, roi, tmp_path):
    """A mask that covers the left half of the region, two pixels of the scene a pixel."""
    import rasterio

    with rasterio_env(), rasterio.open(SCENE) as scene:
        mask = np.zeros((scene.height // 2, scene.width // 2), np.uint8)
        mask[:, :70] = 1
        transform = scene.transform * rasterio.Affine.scale(2)
        with rasterio.open(
            tmp_path / "mask.tif", "w", driver="GTiff", height=mask.shape[0],
            width=mask.shape[1], count=1, dtype="uint8", crs=scene.crs, transform=transform,
        ) as written:  # fmt: skip
            written.write(mask, 1)
        edge = (scene.transform * (140, 0))[0]
    out = tmp_path / "out.gpkg"
    asked = ("everything", SCENE, "-o", out, "--roi", roi, "--pixel-edges")
    code, _, error = run(*asked, "--exclude", tmp_path / "mask.tif")
    assert code == 0, error
    assert shapely.bounds(shapely.union_all(read(out)[0]))[0] == pytest.approx(edge)
    nothing = tmp_path / "nothing.gpkg"
    code, _, error = run(*asked, "--overwrite", "--exclude", nothing)
    assert code == 2
    assert "nothing.gpkg" in error


def test_what_cannot_be_is_said_before_the_work(run, roi, tmp_path):
    out = tmp_path / "out.gpkg"
    out.write_bytes(b"x")
    assert run("everything", SCENE, "-o", out, "--roi", roi)[0] == 2
    code, _, error = run("everything", SCENE, "-o", roi, "--roi", roi, "--overwrite")
    assert code == 2
    assert ".geojson" in error
    code, _, error = run("everything", SCENE, "-o", tmp_path / "a.gpkg", "--detail", "2")
    assert code == 2
    assert "detail" in error
    code, _, error = run("everything", SCENE, "-o", tmp_path / "a.gpkg", "--keep", SCENE)
    assert code == 2
    assert "vector" in error
    other = ("--model", "standin", "--model-dir", resources() / "models")
    code, _, error = run("everything", SCENE, "-o", tmp_path / "a.gpkg", *other)
    assert code != 0
    assert "built-in model" in error


def test_the_others_like_an_example(run, roi, tmp_path):
    everything, alike = tmp_path / "everything.gpkg", tmp_path / "alike.gpkg"
    assert run("everything", SCENE, "-o", everything, "--roi", roi)[0] == 0
    shapes, columns = read(everything)
    largest = int(columns["area_ha"].argmax())
    example = tmp_path / "example.geojson"
    with rasterio_env():
        meta = pyogrio.raw.read(str(everything))[0]
        pyogrio.raw.write(
            str(example), shapely.to_wkb(shapes[largest : largest + 1]), [], [],
            geometry_type="MultiPolygon", crs=meta["crs"], driver="GeoJSON",
        )  # fmt: skip
    asked = ("alike", SCENE, "--examples", example, "-o", alike, "--roi", roi)
    code, printed, error = run(*asked, "--json")
    assert code == 0, error
    result = json.loads(printed)
    found, values = read(alike)
    assert 1 <= result["objects"] == len(found) < result["of"]
    assert list(values["likeness"]) == sorted(values["likeness"], reverse=True)
    assert min(values["likeness"]) >= 0.5
    # The detail suits the example place by place, so that a wood may come back in parts.
    assert shapely.intersection(found[0], shapes[largest]).area > 0.9 * found[0].area
    assert "NDVI" in result["compared"]
    folder = tmp_path / "dates"
    folder.mkdir()
    later = folder / "autumn.tif"
    shutil.copyfile(SCENE.parent / "scene_2021-09-25.tif", later)
    broken = folder / "broken.tif"
    broken.write_bytes(b"no raster")
    code, printed, error = run(
        *asked, "--overwrite", "--json", "--there", later, broken, "--least", "0.4"
    )
    assert code == 1, "one of them cannot be read"
    rasters = json.loads(printed)["rasters"]
    assert rasters[1]["objects"] == len(read(tmp_path / "alike_autumn.gpkg")[0])
    assert rasters[1]["of"] > rasters[1]["objects"]
    assert "broken.tif" in rasters[2]["error"]
    assert not (tmp_path / "alike_broken.gpkg").exists()
    code, _, error = run(*asked, "--overwrite", "--compare", "colour")
    assert code == 2
    assert "--compare" in error
    code, _, error = run(*asked, "--overwrite", "--unlike", example, "--least", "1")
    assert code == 2
    assert "most alike" in error
