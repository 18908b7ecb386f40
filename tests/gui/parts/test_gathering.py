"""What happens in one turn of the event loop is handed on once."""

from qgis.PyQt.QtWidgets import QApplication

from s2sam_qgis.gui.parts.gathering import Gathering


def test_some_time_later_if_that_is_soon_enough(qgis_app, qtbot):
    told = []
    gathering = Gathering(told.append, after_ms=30)
    gathering.add([1])
    QApplication.sendPostedEvents()
    gathering.add([2])
    assert told == []
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    assert told == [{1, 2}]
    gathering.add([3])
    gathering.flush()
    qtbot.wait(60)
    assert told == [{1, 2}, {3}], "what was handed on is not handed on again"


def test_one_turn_is_one_call(qgis_app):
    told = []
    gathering = Gathering(told.append)
    gathering.add([1, 2])
    gathering.add([2, 3])
    gathering.add([])
    assert told == []
    QApplication.sendPostedEvents()
    assert told == [{1, 2, 3}]
    gathering.add([4])
    gathering.flush()
    QApplication.sendPostedEvents()
    assert told == [{1, 2, 3}, {4}], "what was handed on is not handed on again"
