"""What it costs that neighbours share borders: accepting one object of few and of 20,000.

    QT_QPA_PLATFORM=offscreen python benchmarks/neighbours.py [--objects 20000]

Needs QGIS. CPU seconds of this process; a ratio near 1 means that only the surroundings count.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import shapely
from qgis.core import QgsApplication, QgsProject
from shapely.geometry import MultiPolygon, Polygon

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from s2sam_qgis.core.fingerprint import Fingerprint
from s2sam_qgis.core.grid import RasterGrid
from s2sam_qgis.layers.accepted_objects import AcceptedObjects
from s2sam_qgis.raster.writing.vector_writer import ResultFeature

UTM, SOURCE = "EPSG:32633", "scene.tif"
X, Y, PIXEL, FIELD = 400_000.0, 5_400_000.0, 10.0, 300.0
GRID = RasterGrid(UTM, (PIXEL, 0.0, X, 0.0, -PIXEL, Y), 10980, 10980)
#: Every tenth field of every tenth row is left out, and accepted later.
EVERY, ACCEPTED = 10, 20


def field(row: int, column: int, off: float, seed: int) -> MultiPolygon:
    """A field with a corner at every pixel, each ``off`` by so many metres at most."""
    x, y = X + FIELD * column, Y - FIELD * (row + 1)
    square = Polygon([(x, y), (x + FIELD, y), (x + FIELD, y + FIELD), (x, y + FIELD)])
    corners = shapely.get_coordinates(shapely.segmentize(square, PIXEL))[:-1]
    rng = np.random.default_rng(seed)
    return MultiPolygon([Polygon(corners + rng.uniform(-off, off, corners.shape))])


def accept_ms(count: int, folder: Path, share: bool) -> tuple[float, int]:
    """Median CPU milliseconds of accepting an object among so many, and its neighbours."""
    store = AcceptedObjects(QgsProject.instance())
    store.home.choose(folder / f"{count}-{share}.gpkg")
    store.grid, store.share_borders = (lambda: GRID), share
    side = int(count**0.5)
    holes = [(r, c) for r in range(5, side, EVERY) for c in range(5, side, EVERY)]
    places = {(r, c) for r in range(side) for c in range(side)} - set(holes)
    there = [
        ResultFeature(number, field(*place, 0.0, 0), source=SOURCE)
        for number, place in enumerate(sorted(places))
    ]
    _, writing = store.accept_all(store.bulk_plan(UTM, SOURCE).draft(there))
    if writing is not None:
        writing()
        store.read_anew()
    store.index.kept("", SOURCE)
    spent, touched = [], 0
    for number, place in enumerate(holes[:ACCEPTED]):
        feature = ResultFeature(count + number, field(*place, 4.0, number), source=SOURCE)
        began = time.process_time()
        change = store.accept(feature, f"id-{number}", Fingerprint("p"), UTM, "#ffd400")
        spent.append(time.process_time() - began)
        touched = max(touched, len(change.neighbours))
    QgsProject.instance().clear()
    store.close()
    return 1000 * statistics.median(spent), touched


def main(argv: list[str]) -> int:
    """Prints one line for each number of objects."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--objects", type=int, default=20_000)
    options = parser.parse_args(argv)
    application = QgsApplication([], False)
    application.initQgis()
    with tempfile.TemporaryDirectory() as name:
        for share in (False, True):
            few, _ = accept_ms(400, Path(name), share)
            many, touched = accept_ms(options.objects, Path(name), share)
            sys.stdout.write(
                f"shared borders {share}: {few:.1f} CPU ms among 400 objects, {many:.1f} among "
                f"{options.objects} (ratio {many / few:.2f}, {touched} neighbours)\n"
            )
    sys.stdout.flush()
    application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
