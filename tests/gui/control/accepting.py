"""What tests of accepted objects do by hand, and what they look at."""

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from shapely.geometry import MultiPolygon, box

from s2sam_qgis.core.fingerprint import Fingerprint
from s2sam_qgis.layers.result_opening import uri_of
from s2sam_qgis.raster.writing.vector_writer import ResultFeature
from tests.gui.canvas.test_clicks import INSIDE

CTRL = Qt.KeyboardModifier.ControlModifier


def in_file(hands):
    """(identity, name) as another program reads them."""
    path = hands.bench.results.home.path
    layer = QgsVectorLayer(uri_of(path), "", "ogr")
    assert layer.isValid()
    return sorted((f["s2sam_id"], f["name"]) for f in layer.getFeatures())


def layer_of(hands):
    return hands.bench.results.home.layer


def enter(hands):
    hands.wait()
    hands.key(Qt.Key.Key_Return)
    hands.qtbot.wait(20)


def accept_one(hands, at=INSIDE, name=None):
    current = hands.current
    hands.click(*at)
    current = hands.current if current is None else current
    if name:
        hands.bench.prompts.rename(current, name)
    enter(hands)
    return current


def kept(hands, prompt_id):
    return hands.bench.results.kept.of(prompt_id)


def ticked(hands, prompt_id):
    return hands.bench.object_model.is_kept(prompt_id)


def put_beside(hands, x0, x1, name="beside"):
    """An accepted object beside that of the field: from and to, in pixels from its east side."""
    finished = hands.bench.answers.of(1).finished
    _, south, east, north = finished.feature.geometry.bounds
    pixel, source = hands.bench.hub.frame.grid.pixel_size[0], hands.bench.results.kept.source
    shape = MultiPolygon([box(east + x0 * pixel, south - 50, east + x1 * pixel, north + 50)])
    hands.bench.results.accepted.accept(
        ResultFeature(7, shape, name=name, source=source),
        f"id-{name}",
        Fingerprint(),
        hands.bench.hub.frame.grid.crs,
        "#123456",
    )


def outline_of(hands, name):
    return {f["name"]: f.geometry().asWkt() for f in layer_of(hands).getFeatures()}[name]
