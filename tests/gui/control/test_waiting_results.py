"""Accepted objects in the profile whose QGIS is gone: offered, shown, discarded, never twice."""

import json
import os

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton
from shapely.geometry import MultiPolygon, box

from s2sam_qgis.core.fingerprint import Fingerprint
from s2sam_qgis.gui.document.owner import this_process
from s2sam_qgis.layers.accepted_objects import AcceptedObjects
from s2sam_qgis.layers.result_file import identities_in, new_waiting_file, owner_note
from s2sam_qgis.raster.writing.vector_writer import ResultFeature
from tests.gui.canvas.test_clicks import INSIDE
from tests.synthetic import UTM


def offers(hands):
    items = hands.bench.messages._offers
    return [{b.text(): b for b in item.findChildren(QPushButton)} for item in items]


@pytest.fixture
def left(hands):
    """A file with two objects, as a QGIS left it that was killed before its project had a name."""
    path = new_waiting_file()
    project = QgsProject()
    store = AcceptedObjects(project)
    store.home.choose(path)
    for number in range(2):
        square = MultiPolygon([box(400000 + 200 * number, 5399000, 400100, 5399100)])
        feature = ResultFeature(number, square, name=str(number), source="scene.tif")
        store.accept(feature, f"left-{number}", Fingerprint("p"), UTM, "#112233")
    store.close()
    project.clear()
    note(path, started="before")
    return path


def note(path, **changes):
    owner_note(path).write_text(json.dumps({**this_process().to_json(), **changes}))


def test_it_is_offered_and_work_goes_on_in_it(hands, left):
    hands.bench.project.waiting.offer()
    hands.bench.project.waiting.offer()
    (offer,) = offers(hands)
    assert "2" in hands.bench.messages.last
    offer["Show"].click()
    home = hands.bench.results.home
    assert home.path == left
    assert home.layer.featureCount() == 2
    assert json.loads(owner_note(left).read_text())["pid"] == os.getpid()
    assert json.loads(owner_note(left).read_text())["started"] == this_process().started
    hands.bench.project.waiting.offer()
    assert not offers(hands)


def test_it_is_shown_beside_results_that_are_there(hands, left):
    hands.click(*INSIDE)
    hands.wait()
    hands.key(Qt.Key.Key_Return)
    mine = hands.bench.results.home.path
    assert owner_note(mine).exists()
    hands.bench.project.waiting.offer()
    (offer,) = offers(hands)
    offer["Show"].click()
    home = hands.bench.results.home
    assert home.path == mine
    counts = [x.featureCount() for x in QgsProject.instance().mapLayers().values() if x.type() == 0]
    assert sorted(counts) == [1, 2]
    hands.bench.project.waiting.close()
    assert not owner_note(mine).exists()
    assert not owner_note(left).exists()
    assert len(identities_in(left)) == 2


def test_what_is_discarded_is_gone(hands, left):
    hands.bench.project.waiting.offer()
    (offer,) = offers(hands)
    offer["Discard"].click()
    assert not left.exists()
    assert not owner_note(left).exists()
    assert not offers(hands)


@pytest.mark.parametrize("how", ["alive", "in order", "garbled", "elsewhere"])
def test_what_no_crash_left_is_not_offered(hands, left, how):
    if how == "alive":
        note(left)
    elif how == "in order":
        owner_note(left).unlink()
    elif how == "garbled":
        owner_note(left).write_text("{")
    else:
        note(left, place="another machine")
    hands.bench.project.waiting.offer()
    assert not offers(hands)
    assert left.exists()


def test_a_saved_project_takes_the_file_and_the_note_goes(hands, tmp_path):
    hands.click(*INSIDE)
    hands.wait()
    hands.key(Qt.Key.Key_Return)
    waiting = hands.bench.results.home.path
    assert owner_note(waiting).exists()
    assert QgsProject.instance().write(str(tmp_path / "p.qgz"))
    hands.qtbot.waitUntil(lambda: hands.bench.results.home.path != waiting, timeout=5000)
    hands.qtbot.waitUntil(lambda: not owner_note(waiting).exists(), timeout=5000)
