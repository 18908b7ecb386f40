"""A small georeferenced scene on disk, prompts on it, and the command to run them with."""

import json

import numpy as np
import pytest
import rasterio

from s2sam_qgis.cli.main import main
from s2sam_qgis.raster.environment import transform_points

WIDTH, HEIGHT = 320, 260
TRANSFORM = rasterio.Affine(10, 0, 400000, 0, -10, 5400000)


def write_scene(path, crs="EPSG:32633", bands=("B02", "B03", "B04", "B08")):
    rng = np.random.default_rng(3)
    pixels = rng.normal(900, 30, (len(bands), HEIGHT, WIDTH))
    pixels[:, 60:120, 80:170] += 900
    with rasterio.open(
        path, "w", driver="GTiff", width=WIDTH, height=HEIGHT, count=len(bands), dtype="uint16",
        crs=crs, transform=TRANSFORM,
    ) as file:  # fmt: skip
        file.write(pixels.clip(1, 10000).astype(np.uint16))
        file.descriptions = bands
    return path


def lonlat(col, row):
    xs, ys = transform_points("EPSG:32633", "EPSG:4326", [400000 + 10 * col], [5400000 - 10 * row])
    return [float(xs[0]), float(ys[0])]


def point(prompt_id=1, label=1, at=(120, 90), **properties):
    return {
        "type": "Feature",
        "properties": {"prompt_id": prompt_id, "label": label, **properties},
        "geometry": {"type": "Point", "coordinates": lonlat(*at)},
    }


def box(prompt_id=1, corners=(75, 55, 175, 125)):
    x0, y0, x1, y1 = corners
    ring = [lonlat(x, y) for x, y in ((x0, y0), (x0, y1), (x1, y1), (x1, y0), (x0, y0))]
    return {
        "type": "Feature",
        "properties": {"prompt_id": prompt_id, "label": 1},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }


def write_prompts(path, *features, **members):
    path.write_text(
        json.dumps({"type": "FeatureCollection", "features": list(features), **members})
    )
    return path


@pytest.fixture
def scene(tmp_path):
    return write_scene(tmp_path / "scene.tif")


@pytest.fixture
def prompts(tmp_path):
    return write_prompts(tmp_path / "prompts.geojson", point(name="field"), box(2))


@pytest.fixture
def run(capsys):
    """Runs the command line; returns (exit code, standard output, standard error)."""

    def call(*arguments):
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as stop:  # argparse refuses what it does not understand
            code = stop.code
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


def everything(folder):
    """Name -> bytes of all files below a folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink()
    }
