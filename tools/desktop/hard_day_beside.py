"""A second QGIS that accepts objects: python hard_day_beside.py FILE NAME COUNT. Says each one."""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from qgis.core import QgsApplication, QgsGeometry, QgsProject, QgsVectorLayer
from shapely.geometry import MultiPolygon, box

from s2sam_qgis.core.fingerprint import Fingerprint
from s2sam_qgis.layers.accepted_objects import AcceptedObjects
from s2sam_qgis.layers.qgis_values import qgis_crs
from s2sam_qgis.layers.result_borders import measured
from s2sam_qgis.layers.result_opening import uri_of
from s2sam_qgis.raster.writing.vector_writer import ResultFeature

#: The side of an object, and of the pause between two, which is about that of a quick person.
SIDE_M, PAUSE_S = 60.0, 0.4


def main(path: Path, name: str, count: int) -> None:
    """Accepts ``count`` squares in a row, south of what the file has."""
    there = QgsVectorLayer(uri_of(path), "", "ogr")
    crs, extent = there.crs().toWkt(), there.extent()
    del there
    store = AcceptedObjects(QgsProject.instance())
    store.home.choose(path)
    for number in range(count):
        x, y = extent.xMinimum() + 2 * number * SIDE_M, extent.yMinimum() - 3 * SIDE_M
        square = MultiPolygon([box(x, y, x + SIDE_M, y + SIDE_M)])
        sizes = measured(QgsGeometry.fromWkt(square.wkt), qgis_crs(crs))
        feature = ResultFeature(number, square, name=name, source="another scene.tif", **sizes)
        store.accept(feature, f"{name}-{number}", Fingerprint("p"), crs, "#112233")
        sys.stdout.write(f"{name}-{number}\n")
        sys.stdout.flush()
        time.sleep(PAUSE_S)
    store.close()
    QgsProject.instance().clear()


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
    application.exitQgis()
