"""Makes the pictures of docs/everything.md from the example scene.

python -m tools.everything_pictures
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely
from PIL import Image, ImageDraw

from s2sam_qgis.core.options import USUAL_LEAST_SCORE, USUAL_LIKENESS, Finishing
from s2sam_qgis.core.regions.likeness import likeness
from s2sam_qgis.models.catalogue import load_model, resources
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.workflow.everything.alike import region_values
from s2sam_qgis.workflow.everything.area import Area
from s2sam_qgis.workflow.everything.run import (
    Everything,
    everything_features,
    outline_everything,
)
from s2sam_qgis.workflow.imagery import Imagery
from s2sam_qgis.workflow.inputs import open_imagery

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "images" / "everything"
ZOOM = 3
YELLOW = (255, 225, 60)
RED = (255, 60, 40)


def picture(imagery: Imagery, shapes: list[object], brightness: float = 1.2) -> Image.Image:
    """The image, enlarged, with outlines in its CRS drawn on it."""
    grid = imagery.grid
    rgb, _ = imagery.read(grid.window, grid.shape)
    base = np.clip(rgb * brightness, 0, 255).astype(np.uint8).transpose(1, 2, 0)
    size = (grid.width * ZOOM, grid.height * ZOOM)
    image = Image.fromarray(base).resize(size, Image.Resampling.BICUBIC)
    draw = ImageDraw.Draw(image)
    for part in shapely.get_parts(np.array(shapes, dtype=object)):
        for ring in (part.exterior, *part.interiors):
            x, y = shapely.get_coordinates(ring).T
            cols, rows = grid.to_pixel(x, y)
            line = np.column_stack([cols, rows]) * ZOOM
            draw.line([tuple(point) for point in line.tolist()], fill=YELLOW, width=2)
    return image


def alike(imagery: Imagery, found: Everything, shapes: list[object]) -> None:
    """The meadows of the example, from three of them."""
    partition = found.partition
    values = region_values(imagery.source, found.area.window, partition.labels, len(partition))
    ndvi = values.values[:, values.names.index("NDVI")]
    green = values.values[:, values.names.index("green")]
    meadows = (partition.areas > 150) & (green > np.median(green))  # woods are darker
    three = np.argsort(-ndvi * meadows)[[0, 8, 16]]  # not all alike
    asked = values.only(USUAL_LIKENESS).values
    near = likeness(asked, asked[three], np.zeros((0, asked.shape[1])))
    chosen = [shape for shape, value in zip(shapes, near) if value >= 0.5]
    picture(imagery, chosen).crop((0, 0, 1200, 900)).save(FOLDER / "alike.jpg", quality=85)


def unlikely(imagery: Imagery, found: Everything, shapes: list[object]) -> None:
    """All outlines, those tinted red that the default leaves out."""
    partition = found.partition
    image = picture(imagery, shapes)
    below = np.r_[False, partition.scores < USUAL_LEAST_SCORE][partition.labels]
    mask = Image.fromarray(below.astype(np.uint8) * 115).resize(image.size)
    image.paste(Image.new("RGB", image.size, RED), mask=mask)
    image.crop((0, 0, 1200, 900)).save(FOLDER / "scores.jpg", quality=82)


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    model = load_model(ModelSpec())
    imagery = open_imagery(str(resources() / "example" / "scene_2021-06-17.tif"))
    found = outline_everything(Area(imagery), model)
    shapes = [f.geometry for f in everything_features(found, model, Finishing(smooth=True))]
    alike(imagery, found, shapes)
    unlikely(imagery, found, shapes)
    picture(imagery, shapes).crop((0, 0, 1200, 900)).save(FOLDER / "example.jpg", quality=85)


if __name__ == "__main__":
    main()
