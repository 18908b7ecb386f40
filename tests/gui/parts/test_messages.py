"""Messages: the whole sentence can be read, however narrow the window."""

import pytest
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from s2sam_qgis.gui.parts.messages import Messages, Sentence

LONG = (
    "QGIS was closed before these objects were saved: 12 objects (9 accepted) of 17 June 2021, "
    "14:05, beside the project day.qgz. Restore brings them back in place of the present ones."
)


@pytest.fixture
def bar(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    bar = QgsMessageBar(window)
    layout.addWidget(bar)
    layout.addWidget(QWidget(), 1)
    window.resize(700, 500)
    window.show()
    bar.kept = window  # qtbot does not hold it.
    return bar


def whole(bar):
    (sentence,) = bar.findChildren(Sentence)
    rows = sentence.heightForWidth(sentence.width())
    return rows <= sentence.height() <= rows + 12 and rows <= bar.height() <= rows + 40


@pytest.mark.parametrize("width", [500, 700, 1500])
def test_a_long_offer_is_seen_whole(bar, qtbot, width):
    bar.window().resize(width, 500)
    Messages(bar).offer(LONG, QPushButton("Restore"), QPushButton("Discard"))
    qtbot.waitUntil(lambda: whole(bar), timeout=3000)


def test_it_stays_whole_when_the_window_gets_narrow(bar, qtbot):
    messages = Messages(bar)
    bar.window().resize(1500, 500)
    messages.ask(LONG, [("Use", lambda: None)])
    qtbot.waitUntil(lambda: whole(bar), timeout=3000)
    before = bar.height()
    bar.window().resize(420, 500)
    qtbot.waitUntil(lambda: whole(bar) and bar.height() > before, timeout=3000)


def test_what_is_no_markup_is_shown_as_it_is(bar, qtbot):
    Messages(bar).say("a < b & c\nd")
    (sentence,) = bar.findChildren(Sentence)
    assert "a &lt; b &amp; c<br>d" in sentence.text()
    assert sentence.plain == "a < b & c\nd"
