"""Generated scenes and prompts for the tests that go through QGIS or over many rasters."""

import numpy as np
import rasterio

from s2sam_qgis.core.prompts import LONLAT, BoxPrompt, PointPrompt, PromptSet
from s2sam_qgis.raster.environment import quietly_open, rasterio_env, transform_points

UTM = "EPSG:32633"
ORIGIN = (400000.0, 5400000.0)
NAMES = ("B02", "B03", "B04", "B08")

#: row, col, height, width of a bright field.
FIELD = (60, 80, 60, 90)


def pixels(height=260, width=320, field=FIELD, bands=4, seed=3):
    rng = np.random.default_rng(seed)
    values = rng.normal(900, 30, (bands, height, width))
    row, col, rows, cols = field
    values[:, row : row + rows, col : col + cols] += 1100
    return values.clip(1, 10000).astype(np.uint16)


def write_raster(path, values, *, crs=UTM, origin=ORIGIN, pixel=10.0, names=None, **profile):
    count, height, width = values.shape
    scales, offsets = profile.pop("scales", None), profile.pop("offsets", None)
    with rasterio_env(), quietly_open(
        str(path), "w", driver="GTiff", width=width, height=height, count=count,
        dtype=values.dtype, crs=crs,
        transform=rasterio.Affine(pixel, 0, origin[0], 0, -pixel, origin[1]), **profile,
    ) as file:  # fmt: skip
        file.write(values)
        if names:
            file.descriptions = names
        if scales:
            file.scales = scales
        if offsets:
            file.offsets = offsets
    return path


def write_scene(path, field=FIELD, **options):
    return write_raster(path, pixels(field=field), names=NAMES, **options)


def map_xy(col, row, origin=ORIGIN, pixel=10.0):
    return origin[0] + pixel * col, origin[1] - pixel * row


def lonlat(col, row):
    x, y = map_xy(col, row)
    xs, ys = transform_points(UTM, LONLAT, [x], [y])
    return float(xs[0]), float(ys[0])


def point(prompt_id, col, row, label=1, **properties):
    return PointPrompt(prompt_id, label, *lonlat(col, row), properties)


def box(prompt_id, x0, y0, x1, y1, **properties):
    ring = tuple(lonlat(x, y) for x, y in ((x0, y0), (x1, y0), (x1, y1), (x0, y1)))
    return BoxPrompt(prompt_id, ring, properties=properties)


def some_prompts():
    """A field by a point, and the same field by a box."""
    return PromptSet((point(1, 120, 90, name="field"), box(2, 75, 55, 175, 125, name="boxed")))
