"""Accepted objects for tests: results to accept, and what another program reads in the file."""

from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, QTimer
from shapely.geometry import MultiPolygon, box

from s2sam_qgis.core.fingerprint import Fingerprint
from s2sam_qgis.layers.accepted_objects import AcceptedObjects
from s2sam_qgis.layers.result_opening import uri_of
from s2sam_qgis.raster.writing.vector_writer import ResultFeature
from tests.synthetic import UTM

SCENE = "/data/scene.tif"
MADE = Fingerprint(prompts="p1", name="n1", model="m1", view="v1", shape="s1")


def result(prompt_id=1, x=400000.0, name="field", side=100.0, **values):
    square = MultiPolygon([box(x, 5399000.0, x + side, 5399000.0 + side)])
    values = {"source": SCENE, "score": 0.9, "area_ha": 1.0, "n_fg": 2, **values}
    return ResultFeature(prompt_id, square, name=name, perimeter_m=4 * side, **values)


def accept(store, feature=None, identity="a", made=MADE, crs=UTM):
    return store.accept(feature or result(), identity, made, crs, "#112233")


@contextmanager
def results_in(path):
    """Accepted objects of a project of its own that keeps them in a file."""
    project = QgsProject()
    store = AcceptedObjects(project)
    store.home.choose(path)
    yield store
    store.close()
    project.clear()


def rows(path):
    """What another program reads in the file."""
    layer = QgsVectorLayer(uri_of(path), "", "ogr")
    assert layer.isValid()
    return sorted(
        ((f["s2sam_id"], f["prompt_id"], round(f.geometry().area())) for f in layer.getFeatures()),
    )


def settle(ms=20):
    """Lets timers of no length run."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def beside(project):
    return Path(project.absolutePath()) / f"{project.baseName()}_s2sam.gpkg"


def draw(layer, commit=True):
    """Moves a corner as the vertex tool does."""
    layer.startEditing()
    (feature,) = layer.getFeatures()
    geometry = QgsGeometry(feature.geometry())
    geometry.moveVertex(399900.0, 5398900.0, 3)
    layer.changeGeometry(feature.id(), geometry)
    if commit:
        assert layer.commitChanges()
        settle()
