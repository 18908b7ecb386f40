"""A day with two dates: other dates beside the image, cloud, a file that is gone, a rerun.

    python -m tools.desktop.dates [--out out/dates]

In one QGIS under Xvfb, with real X events, on the example's two dates and a third one that is made
of the second with a cloud over the field. One line a promise: true or not.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from . import prepare

EXAMPLE = prepare.ROOT / "resources" / "example"
#: A map position in a field of the example.
FIELD = (417106.0, 5369409.0)
SIZE = "1560x900"


def clouded(source: Path, target: Path, field: tuple[float, float]) -> Path:
    """A copy of an image with a cloud of 40 pixels around a map position."""
    import rasterio

    from s2sam_qgis.raster.environment import rasterio_env

    with rasterio_env(), rasterio.open(source) as file:
        values, profile, names = file.read(), file.profile, file.descriptions
        col, row = ~file.transform * field
    rows, cols = np.mgrid[: values.shape[1], : values.shape[2]]
    values[:, np.hypot(cols - col, rows - row) < 40] = 5600
    with rasterio_env(), rasterio.open(target, "w", **profile) as file:
        file.write(values)
        file.descriptions = names
    return target


def take(folder: Path, shots: Path) -> dict[str, Any]:
    """One QGIS; its report."""
    (folder / "zip").mkdir()
    zip_file = prepare.build_zip(folder / "zip")
    images = folder / "images"
    images.mkdir()
    files = [Path(shutil.copy(path, images)) for path in sorted(EXAMPLE.glob("scene_*.tif"))]
    files.append(clouded(files[1], images / "scene_2021-10-05.tif", FIELD))
    order = {
        "steps": "dates",
        "scenes": [str(path) for path in files],
        "names": [path.stem for path in files],
        "field": FIELD,
        "shots": str(shots),
        "project": str(folder / "day.qgz"),
        "results": str(folder / "results"),
    }
    found = prepare.drive(folder, zip_file, order, SIZE)
    return {"lines": [], **found}


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=prepare.ROOT / "out" / "dates")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="s2sam-dates-") as name:
        found = take(Path(name), options.out.resolve())
    for line, holds, detail in found["lines"]:
        sys.stdout.write(f"{'ok  ' if holds else 'FAIL'} {line}{f': {detail}' if detail else ''}\n")
    if found["error"] or found["code"]:
        sys.stderr.write(f"{found['error']}\n{found['output'][-4000:]}\n")
        return 1
    return 0 if found["lines"] and all(holds for _, holds, _ in found["lines"]) else 1


if __name__ == "__main__":
    sys.exit(main())
