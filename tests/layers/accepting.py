"""A QGIS of its own that accepts objects: python accepting.py FILE NAME COUNT. Says each one."""

import sys

from qgis.core import QgsApplication, QgsProject
from shapely.geometry import MultiPolygon, box


def main(path, name, count):
    from pathlib import Path

    from s2sam_qgis.core.fingerprint import Fingerprint
    from s2sam_qgis.layers.accepted_objects import AcceptedObjects
    from s2sam_qgis.raster.writing.vector_writer import ResultFeature

    store = AcceptedObjects(QgsProject.instance())
    store.home.choose(Path(path))
    for number in range(count):
        square = MultiPolygon([box(400000 + number, 5399000, 400100 + number, 5399100)])
        feature = ResultFeature(number, square, name=name, source="scene.tif")
        store.accept(feature, f"{name}-{number}", Fingerprint("p"), "EPSG:32633", "#112233")
        print(f"{name}-{number}", flush=True)


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
