"""Enter on an object whose borders take long: settled in another thread, written as ever."""

import threading

import pytest
from qgis.PyQt.QtCore import Qt

from s2sam_qgis.layers import settling
from tests.gui.canvas.test_clicks import INSIDE
from tests.gui.control.accepting import CTRL, enter, in_file, outline_of, put_beside, ticked


@pytest.fixture
def held(hands, monkeypatch):
    """Everything takes long, and settling waits until it is let go."""
    go, asked = threading.Event(), []

    def slowly(outline, others, reach):
        if threading.current_thread() is not threading.main_thread():
            asked.append(reach)
            assert go.wait(20)
        return settle(outline, others, reach)

    settle = settling.settle
    monkeypatch.setattr(settling, "LONG", 0)
    monkeypatch.setattr(settling, "settle", slowly)
    yield go, asked
    go.set()


def begin(hands):
    """An object beside another one, and Enter, which must wait."""
    hands.click(*INSIDE)
    hands.wait()
    hands.bench.prompts.rename(1, "field")
    put_beside(hands, -0.7, 20)
    before = outline_of(hands, "beside")
    hands.key(Qt.Key.Key_Return)
    hands.qtbot.wait(50)
    assert [name for _, name in in_file(hands)] == ["beside"]
    assert "field" in hands.bench.messages.last
    return before


def names(hands):
    return sorted(name for _, name in in_file(hands))


def test_it_is_written_when_the_borders_are_settled(hands, held):
    go, asked = held
    before = begin(hands)
    hands.key(Qt.Key.Key_Return)  # Once more, out of impatience.
    go.set()
    hands.qtbot.waitUntil(lambda: names(hands) == ["beside", "field"], timeout=10000)
    after = outline_of(hands, "beside")
    assert after != before
    assert len(asked) == 1
    assert ticked(hands, 1)
    assert hands.current == 2
    hands.key(Qt.Key.Key_Z, CTRL)
    assert names(hands) == ["beside"]
    assert outline_of(hands, "beside") == before
    hands.key(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert outline_of(hands, "beside") == after


def test_the_outlines_are_those_that_waiting_for_gives(hands, held, monkeypatch):
    go, _ = held
    begin(hands)
    go.set()
    hands.qtbot.waitUntil(lambda: ticked(hands, 1), timeout=10000)
    later = outline_of(hands, "field"), outline_of(hands, "beside")
    hands.bench.stack.undo()
    monkeypatch.setattr(settling, "LONG", 10**9)
    hands.bench.results.accepted._settling = settling.Settling()
    enter(hands)
    assert (outline_of(hands, "field"), outline_of(hands, "beside")) == later


def test_a_point_set_meanwhile_takes_the_enter_back(hands, held):
    go, asked = held
    begin(hands)
    hands.qtbot.waitUntil(lambda: bool(asked), timeout=5000)
    hands.click(INSIDE[0] + 5, INSIDE[1] + 5)
    go.set()
    hands.wait()
    hands.qtbot.wait(200)
    assert names(hands) == ["beside"]


def test_another_object_goes_on_meanwhile(hands, held):
    go, asked = held
    begin(hands)
    hands.qtbot.waitUntil(lambda: bool(asked), timeout=5000)
    hands.key(Qt.Key.Key_N)
    hands.click(30, 30)
    hands.wait()
    other = hands.current
    assert other != 1
    go.set()
    hands.qtbot.waitUntil(lambda: ticked(hands, 1), timeout=10000)
    assert hands.current == other, "what is worked on stays active"
    assert hands.bench.document.counts(other).total == 1


def test_what_the_neighbour_became_meanwhile_counts(hands, held):
    """Its outline was moved while the old one was being settled: settled anew."""
    go, asked = held
    begin(hands)
    hands.qtbot.waitUntil(lambda: bool(asked), timeout=5000)
    layer = hands.bench.results.home.layer
    (feature,) = layer.getFeatures()
    geometry = feature.geometry()
    geometry.translate(500, 0)
    layer.startEditing()
    layer.changeGeometry(feature.id(), geometry)
    layer.commitChanges()
    moved = outline_of(hands, "beside")
    go.set()
    hands.qtbot.waitUntil(lambda: names(hands) == ["beside", "field"], timeout=10000)
    assert outline_of(hands, "beside") == moved


def test_an_enter_for_one_image_is_none_for_another(hands, held):
    go, asked = held
    begin(hands)
    hands.qtbot.waitUntil(lambda: bool(asked), timeout=5000)
    hands.bench.hub.source.reload()
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is None, timeout=5000)
    go.set()
    hands.wait()
    hands.qtbot.wait(100)
    assert names(hands) == ["beside"]
    assert hands.bench.messages.last.startswith("field was not accepted")
    enter(hands)
    hands.qtbot.waitUntil(lambda: names(hands) == ["beside", "field"], timeout=10000)


def test_the_neighbours_are_read_once_an_enter(hands, monkeypatch):
    from s2sam_qgis.layers import accepted_objects, result_borders

    hands.click(*INSIDE)
    hands.wait()
    hands.bench.prompts.rename(1, "field")
    put_beside(hands, -0.7, 20)
    read = []
    beside = result_borders.beside
    monkeypatch.setattr(result_borders, "beside", lambda *a: read.append(a) or beside(*a))
    moved = []
    placed = accepted_objects.placed
    monkeypatch.setattr(accepted_objects, "placed", lambda *a: moved.append(a) or placed(*a))
    enter(hands)
    assert names(hands) == ["beside", "field"]
    assert ticked(hands, 1)
    assert len(read) == len(moved) == 1
