"""Ahead of the click: the dashed preview, and chips of the view in sight."""

import time

from s2sam_qgis.gui.control.hover_controller import STILL_MS
from tests.gui.canvas.test_clicks import INSIDE, OUTSIDE


def encoded_around(hands, col, row):
    from tests.synthetic import map_xy

    return not hands.bench.hub.session.chips_ahead(*map_xy(col, row))


def test_no_preview_before_the_image_is_encoded(hands):
    hands.bench.ahead.set_enabled(False)
    hands.move(hands.pixel(*INSIDE))
    hands.wait()
    assert not hands.bench.view.items[1].keys


def test_view_is_encoded_ahead_when_it_stands_still(hands):
    hands.bench.ahead.set_active(True)
    assert not encoded_around(hands, 160, 130)
    hands.qtbot.waitUntil(lambda: encoded_around(hands, 160, 130), timeout=STILL_MS + 10000)


def test_nothing_is_encoded_ahead_with_the_dock_closed(hands):
    hands.bench.ahead.set_active(False)
    hands.canvas.zoomByFactor(0.9)
    hands.qtbot.wait(STILL_MS + 300)
    assert not encoded_around(hands, 160, 130)


def test_preview_follows_the_mouse_and_goes(hands):
    hands.bench.ahead.set_active(True)
    hands.qtbot.waitUntil(lambda: encoded_around(hands, 160, 130), timeout=STILL_MS + 10000)
    hands.wait()
    _, hover, _, _ = hands.bench.view.items
    hands.move(hands.pixel(160, 130))
    hands.qtbot.waitUntil(lambda: bool(hover.keys), timeout=5000)
    assert hover.style("hover").dashed
    hands.move(hands.at(399000, 5399000))
    assert not hover.keys, "off the layer there is no preview"
    hands.move(hands.pixel(160, 130))
    hands.qtbot.waitUntil(lambda: bool(hover.keys), timeout=5000)
    hands.click(160, 130)
    assert not hover.keys
    hands.wait()
    hands.move(hands.pixel(*OUTSIDE))
    hands.wait()
    assert not hover.keys, "an object with clicks is not previewed as if it had none"


def test_preview_off(hands):
    hands.bench.ahead.set_active(True)
    hands.qtbot.waitUntil(lambda: encoded_around(hands, 160, 130), timeout=STILL_MS + 10000)
    hands.bench.actions.preview.setChecked(False)
    hands.move(hands.pixel(160, 130))
    hands.wait()
    assert not hands.bench.view.items[1].keys


def test_a_click_stops_what_is_encoded_ahead(hands):
    """The chip that the click needs first goes on, nothing else does."""
    from tests.synthetic import map_xy

    ahead, session = hands.bench.ahead, hands.bench.hub.session
    begun, encode = [], session.encode

    def slowly(chip, cancel=None):
        begun.append(chip)
        while not cancel.cancelled and len(begun) < 2 and hands.bench.document.current is None:
            time.sleep(0.01)
        encode(chip, cancel)

    session.encode = slowly
    ahead.set_active(True)
    hands.qtbot.waitUntil(lambda: bool(begun), timeout=STILL_MS + 10000)
    first, *others = session.chips_ahead(*map_xy(160, 130))
    assert begun == [first]
    assert others
    hands.click(160, 130)
    hands.wait()
    assert begun == [first]
    assert session.answers.is_encoded(first)


def test_a_click_elsewhere_ends_the_chip_in_work(hands):
    ahead, session = hands.bench.ahead, hands.bench.hub.session
    ended = []

    def forever(chip, cancel=None):
        while not cancel.cancelled:
            time.sleep(0.01)
        ended.append(chip)

    session.encode = forever
    ahead.set_active(True)
    hands.qtbot.waitUntil(lambda: ahead._job is not None, timeout=STILL_MS + 10000)
    hands.click(*INSIDE)
    hands.wait()
    assert len(ended) == 1
