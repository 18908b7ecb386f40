"""Ten first quarters of an hour: a new user on ten images, and whether the result files are right.

    python -m tools.desktop.quarters [--images inn_ering yukon] [--out out/quarters]

In one QGIS under Xvfb, with real X events, for each image: a new project, the image, a click, a
correction, another mask, a box, each accepted with Enter, one object left open; saved, closed and
opened again. Afterwards the result files are read without QGIS and compared with what was on the
screen: features, names, outlines, areas on the ellipsoid, provenance. Needs images that are not
part of the repository (S2SAM_SHARED/data); those that are absent are left out, with a word.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Any

from . import geopackage, prepare

DATA = prepare.SHARED / "data"

#: Images of many kinds, and where to click, as shares of width and height from the upper left.
IMAGES: dict[str, tuple[str, list[tuple[float, float]]]] = {
    "inn_ering": ("sentinel2/inn_ering_8band_u16.tif", [(0.76, 0.28), (0.35, 0.80), (0.47, 0.10)]),
    "muensterland": ("sentinel2/muensterland_a_rgb_u8.tif", [(0.3, 0.4), (0.6, 0.5), (0.5, 0.8)]),
    "hesbaye": ("sentinel2/hesbaye_9band_u16.tif", [(0.3, 0.3), (0.6, 0.6), (0.7, 0.3)]),
    "slovenia": ("sentinel2/slovenia_13band_f32.tif", [(0.3, 0.5), (0.7, 0.6), (0.5, 0.2)]),
    "havelland": ("sentinel2/havelland_1band_u16.jp2", [(0.4, 0.4), (0.6, 0.7), (0.3, 0.6)]),
    "lakeland": ("sentinel2/lakeland_9_rgb_u8.jpg", [(0.5, 0.5), (0.3, 0.3), (0.7, 0.6)]),
    "amazon": (
        "scenes/amazon_clearings/Amazon_1377_12_rgb_u8.tif",
        [(0.4, 0.5), (0.7, 0.3), (0.6, 0.7)],
    ),
    "yukon": (
        "scenes/yukon_delta_lakes/yukon_delta_bgrn_u16.tif",
        [(0.5, 0.4), (0.3, 0.6), (0.7, 0.7)],
    ),
    "fire": (
        "scenes/california_fires/KENNETH_20250109_post_rgb8_b08_b12.tif",
        [(0.5, 0.5), (0.3, 0.7), (0.7, 0.3)],
    ),
    "denmark": ("sentinel2_masks/denmark_west_rgb_u16.tif", [(0.4, 0.4), (0.6, 0.6), (0.5, 0.8)]),
}


#: The share of an outline that may lie further away than that: specks too small for a pixel.
MOST_APART = 0.01


def take(folder: Path, images: list[str], shots: Path) -> dict[str, Any]:
    """One QGIS that works through the images; its report."""
    (folder / "zip").mkdir()
    zip_file = prepare.build_zip(folder / "zip")
    order = {
        "steps": "quarters",
        "images": [(name, str(DATA / IMAGES[name][0]), IMAGES[name][1]) for name in images],
        "shots": str(shots),
        "projects": str(folder / "projects"),
    }
    (folder / "projects").mkdir()
    found = prepare.drive(folder, zip_file, order, "1500x880", 240 + 180 * len(images))
    return {"images": [], **found}


def problems(quarter: dict[str, Any]) -> list[str]:
    """What is wrong with one image's result file, read without QGIS; empty where nothing is."""
    from shapely import wkb, wkt

    wrong = list(quarter["wrong"])
    accepted = {entry["name"]: entry for entry in quarter["accepted"]}
    rows = _rows(Path(quarter["file"]))
    if sorted(row["name"] for row in rows) != sorted(accepted):
        return [*wrong, f"the file holds {[row['name'] for row in rows]}, not {list(accepted)}"]
    for row in rows:
        shown, shape = accepted[row["name"]], wkb.loads(_bare(row["geom"]))
        seen = wkt.loads(shown["outline"])
        overlap = shape.intersection(seen).area / max(shape.union(seen).area, 1e-12)
        # An outline on the screen has parts of a pixel, the mask in the file whole ones.
        reach = 1.5 * quarter["pixel"]
        apart = (
            seen.difference(shape.buffer(reach)).area + shape.difference(seen.buffer(reach)).area
        )
        if apart > MOST_APART * shape.area:
            wrong.append(f"{row['name']}: the file's outline is not the screen's ({overlap:.2f})")
        if not shape.is_valid:
            wrong.append(f"{row['name']}: its geometry is not valid")
        wrong += _wrong_area(row, shown, shape, quarter["crs"])
        wrong += [f"{row['name']}: nothing in {name}" for name in ("source", "model", "created")
                  if not row[name]]  # fmt: skip
        quarter.setdefault("overlaps", []).append(round(overlap, 3))
    return wrong


def _wrong_area(row: dict[str, Any], shown: dict[str, Any], shape: Any, crs: str) -> list[str]:
    """The area in the file, on the screen and of the geometry on the ellipsoid are one."""
    if not crs:
        empty = row["area_ha"] is None
        return [] if empty else [f"{row['name']}: hectares without a CRS: {row['area_ha']}"]
    from pyproj import Geod, Transformer
    from shapely.ops import transform

    to_earth = Transformer.from_crs(crs, "EPSG:4326", always_xy=True).transform
    area = abs(Geod(ellps="WGS84").geometry_area_perimeter(transform(to_earth, shape))[0]) / 1e4
    wrong = []
    if abs(area - row["area_ha"]) > 0.002 * area:
        wrong.append(f"{row['name']}: {row['area_ha']:.4f} ha in the file, {area:.4f} measured")
    if abs(shown["area_ha"] - row["area_ha"]) > 1e-6 * area:
        wrong.append(f"{row['name']}: {row['area_ha']} ha in the file, {shown['area_ha']} shown")
    return wrong


def _rows(file: Path) -> list[dict[str, Any]]:
    """The features of the only table of a GeoPackage."""
    found = geopackage.select(file, f'select * from "{geopackage.table_of(file)}"')  # noqa: S608
    return [dict(row) for row in found]


def _bare(blob: bytes) -> bytes:
    """The WKB in a GeoPackage geometry: after the header and its envelope."""
    envelope = (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7]
    return blob[8 + envelope :]


def main(argv: list[str]) -> int:
    """Takes the quarters and says what was found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--images", nargs="+", choices=list(IMAGES), default=list(IMAGES))
    parser.add_argument("--out", type=Path, default=prepare.ROOT / "out" / "quarters")
    options = parser.parse_args(argv)
    there = [name for name in options.images if (DATA / IMAGES[name][0]).is_file()]
    for name in options.images:
        if name not in there:
            sys.stdout.write(f"{name}: left out, {DATA / IMAGES[name][0]} is not there\n")
    if not there:
        return 0
    with tempfile.TemporaryDirectory(prefix="s2sam-quarters-") as name:
        found = take(Path(name), there, options.out)
        code = 0
        for quarter in found["images"]:
            wrong = problems(quarter)
            areas = [entry["area"] for entry in quarter["accepted"]]
            sys.stdout.write(f"{quarter['image']}: {areas}, overlaps {quarter.get('overlaps')}, "
                             f"{quarter['seconds']:.0f} s\n")  # fmt: skip
            for line in wrong:
                sys.stdout.write(f"{quarter['image']}: WRONG: {line}\n")
            code = code or int(bool(wrong))
        if found["error"] or found["code"] or "Traceback" in found["output"]:
            sys.stdout.write(f"{found['error']}\ncode {found['code']}\n{found['output'][-4000:]}\n")
            code = 1
        if len(found["images"]) < len(there):
            code = 1
    sys.stdout.write(f"screenshots are in {options.out}\n")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
