"""Writes resources/example/: the scene on two dates and prompts on it.

    python -m tools.example.make [FOLDER]

The same seed gives the same pixels.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rasterio
from shapely.geometry import Polygon
from shapely.ops import polylabel

from s2sam_qgis.core.grid import RasterGrid
from s2sam_qgis.core.prompt_geojson import write_prompts
from s2sam_qgis.core.prompts import BoxPrompt, PointPrompt, Prompt, PromptSet
from s2sam_qgis.workflow.place_prompts import to_lonlat

from .layout import FINE, HEIGHT, LAKE_PLACE, WIDTH, make_layout
from .paint import DATES, Land, make_land, paint

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "example"
SEED = 20210617

CRS = "EPSG:32633"
#: Upper left corner and pixel size in metres.
TRANSFORM = (10.0, 0.0, 412_300.0, 0.0, -10.0, 5_371_900.0)
GRID = RasterGrid(CRS, TRANSFORM, HEIGHT, WIDTH)
BANDS = ("B02", "B03", "B04", "B08")
SCALE = 0.0001

#: In the large wood, in fine pixels.
WOOD_PLACE = (1650.0, 1290.0)


def scene_name(date: str) -> str:
    """The file of a date."""
    return f"scene_{date}.tif"


def write_scene(path: Path, pixels: np.ndarray) -> None:
    """Digital numbers (4, height, width) as a compressed GeoTIFF with scale tags."""
    profile = {
        "driver": "GTiff",
        "width": WIDTH,
        "height": HEIGHT,
        "count": len(BANDS),
        "dtype": "uint16",
        "crs": CRS,
        "transform": rasterio.Affine(*TRANSFORM),
        "compress": "deflate",
        "zlevel": 9,
        "predictor": 2,
        # One strip a band packs best; nobody needs windows of so small a scene.
        "interleave": "band",
        "blockysize": HEIGHT,
    }
    with rasterio.open(path, "w", **profile) as file:
        file.write(pixels)
        file.descriptions = BANDS
        file.scales = (SCALE,) * len(BANDS)


def make_prompts(land: Land) -> PromptSet:
    """Two fields, one of them corrected, a boxed field, a wood and the lake, by name."""
    layout = land.layout
    prompts: list[Prompt] = []

    def point(number: int, name: str, label: int, fine_xy: Sequence[float]) -> None:
        x, y = _on_map(fine_xy)
        prompts.append(PointPrompt(number, label, x, y, {"name": name}))

    large = layout.fields[land.large_field]
    point(1, "wheat field", 1, _middle(large))
    small = layout.fields[land.small_field]
    point(2, "lucerne", 1, _middle(small))
    point(2, "lucerne", 0, _beside(small))
    x0, y0, x1, y1 = layout.fields[land.boxed_field].bounds
    corners = ((x0, y1), (x1, y1), (x1, y0), (x0, y0))
    prompts.append(BoxPrompt(3, tuple(map(_on_map, corners)), properties={"name": "maize field"}))
    point(4, "wood", 1, WOOD_PLACE)
    point(5, "lake", 1, LAKE_PLACE)
    return PromptSet(tuple(prompts), CRS)


def _middle(polygon: Polygon) -> tuple[float, float]:
    place = polylabel(polygon, tolerance=1.0)
    return place.x, place.y


def _beside(polygon: Polygon) -> tuple[float, float]:
    """A place some pixels outside a field, over the middle of its longest side."""
    ring = np.asarray(polygon.exterior.coords)
    sides = np.hypot(*np.diff(ring, axis=0).T)
    start = int(np.argmax(sides))
    middle = (ring[start] + ring[start + 1]) / 2
    away = middle - np.asarray(polygon.centroid.coords[0])
    x, y = middle + away / np.hypot(*away) * 5 * FINE
    return float(x), float(y)


def _on_map(fine_xy: Sequence[float]) -> tuple[float, float]:
    xs, ys = GRID.to_map([fine_xy[0] / FINE], [fine_xy[1] / FINE])
    return float(xs[0]), float(ys[0])


def make(folder: Path) -> list[Path]:
    """Writes everything; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(SEED)
    layout = make_layout(rng)
    land = make_land(layout, rng)
    files = []
    for date in DATES:
        path = folder / scene_name(date)
        write_scene(path, paint(land, date, rng))
        files.append(path)
    prompts = folder / "prompts.geojson"
    write_prompts(prompts, to_lonlat(make_prompts(land)))
    return [*files, prompts]


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    for written in make(target):
        sys.stdout.write(f"wrote {written} ({written.stat().st_size / 1e6:.2f} MB)\n")
