"""Accepted objects in the profile whose QGIS is gone: offered, shown, discarded, never twice."""

import json
import os

import pytest
from qgis.core import QgsProject

from s2sam_qgis.gui.document.owner import this_process
from s2sam_qgis.layers.result_file import identities_in, new_waiting_file, owner_note
from tests.gui.control.accepting import accept_one
from tests.layers.results import accept, result, results_in


@pytest.fixture
def left(hands):
    """A file with two objects, as a QGIS left it that was killed before its project had a name."""
    path = new_waiting_file()
    with results_in(path) as store:
        for number in range(2):
            accept(store, result(number, 400000 + 200 * number), f"left-{number}")
    note(path, started="before")
    return path


def note(path, **changes):
    owner_note(path).write_text(json.dumps({**this_process().to_json(), **changes}))


def test_it_is_offered_and_work_goes_on_in_it(hands, left):
    hands.bench.project.waiting.offer()
    hands.bench.project.waiting.offer()
    (offer,) = hands.offers()
    assert "2" in hands.bench.messages.last
    offer["Show"].click()
    home = hands.bench.results.home
    assert home.path == left
    assert home.layer.featureCount() == 2
    assert json.loads(owner_note(left).read_text())["pid"] == os.getpid()
    assert json.loads(owner_note(left).read_text())["started"] == this_process().started
    hands.bench.project.waiting.offer()
    assert not hands.offers()


def test_it_is_shown_beside_results_that_are_there(hands, left):
    accept_one(hands)
    mine = hands.bench.results.home.path
    assert owner_note(mine).exists()
    hands.bench.project.waiting.offer()
    (offer,) = hands.offers()
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
    (offer,) = hands.offers()
    offer["Discard"].click()
    assert not left.exists()
    assert not owner_note(left).exists()
    assert not hands.offers()


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
    assert not hands.offers()
    assert left.exists()


def test_a_saved_project_takes_the_file_and_the_note_goes(hands, tmp_path):
    accept_one(hands)
    waiting = hands.bench.results.home.path
    assert owner_note(waiting).exists()
    assert QgsProject.instance().write(str(tmp_path / "p.qgz"))
    hands.qtbot.waitUntil(lambda: hands.bench.results.home.path != waiting, timeout=5000)
    hands.qtbot.waitUntil(lambda: not owner_note(waiting).exists(), timeout=5000)
