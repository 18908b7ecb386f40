"""A click is answered before it is one: where a button goes down, and where the mouse rests."""

from types import SimpleNamespace

import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from s2sam_qgis.gui.session import answers, foresight
from tests.synthetic import FIELD, map_xy

ROW, COL, _, _ = FIELD
FIRST, SECOND, THIRD = (COL + 20, ROW + 15), (COL + 30, ROW + 22), (COL + 12, ROW + 24)
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def asked(monkeypatch):
    """How often the model was asked: after a click, and before one."""
    count = SimpleNamespace(after=0, before=0)

    def counted(module, name):
        compute = module.compute

        def counting(*arguments):
            setattr(count, name, getattr(count, name) + 1)
            return compute(*arguments)

        monkeypatch.setattr(module, "compute", counting)

    counted(answers, "after")
    counted(foresight, "before")
    return count


@pytest.fixture
def clicked(hands, asked):
    """An object with one click; the mouse shows no preview where it is."""
    hands.bench.hover.enabled = False
    hands.click(*FIRST)
    hands.wait()
    asked.after = asked.before = 0
    return hands


def press(hands, place, button=LEFT):
    QTest.mousePress(hands.canvas.viewport(), button, NONE, hands.pixel(*place))


def release(hands, place, button=LEFT):
    QTest.mouseRelease(hands.canvas.viewport(), button, NONE, hands.pixel(*place))


def rings_of(hands):
    return [ring.tolist() for ring in hands.answer().rings]


@pytest.mark.parametrize("button", [LEFT, RIGHT])
def test_a_click_is_answered_while_the_button_is_down(clicked, asked, button):
    before = rings_of(clicked)
    press(clicked, SECOND, button)
    clicked.wait()
    assert (asked.before, asked.after) == (1, 0)
    assert rings_of(clicked) == before, "nothing is seen of it"
    assert clicked.bench.document.counts(clicked.current).total == 1
    release(clicked, SECOND, button)
    assert not clicked.bench.answers.is_pending(clicked.current), "it is there at once"
    clicked.wait()
    assert (asked.before, asked.after) == (1, 0)
    assert clicked.bench.document.counts(clicked.current).total == 2


@pytest.mark.parametrize("button", [LEFT, RIGHT])
def test_the_answer_is_the_same_as_without_foresight(clicked, asked, button, monkeypatch):
    press(clicked, SECOND, button)
    clicked.wait()
    release(clicked, SECOND, button)
    clicked.wait()
    foreseen = rings_of(clicked)
    monkeypatch.setattr(foresight.Foresight, "look", lambda *_: None)
    clicked.key(Qt.Key.Key_N)
    for place, with_button in ((FIRST, LEFT), (SECOND, button)):
        clicked.click(*place, with_button)
        clicked.wait()
    assert (asked.before, asked.after) == (1, 2)
    assert rings_of(clicked) == foreseen


def test_a_quick_click_takes_over_what_was_begun(clicked, asked):
    clicked.click(*SECOND)
    assert clicked.bench.answers.asking == clicked.current
    clicked.wait()
    assert (asked.before, asked.after) == (1, 0)
    assert clicked.bench.document.counts(clicked.current).total == 2


def test_a_drag_leaves_nothing_of_it(clicked, asked):
    before = rings_of(clicked)
    start = clicked.pixel(*SECOND)
    clicked.drag(start, start + QPoint(40, 30), release=False)
    clicked.wait()
    clicked.key(Qt.Key.Key_Escape)
    clicked.wait()
    assert rings_of(clicked) == before
    assert clicked.bench.document.counts(clicked.current).total == 1


def test_another_click_than_the_foreseen_one_is_asked(clicked, asked):
    press(clicked, SECOND)
    clicked.wait()
    clicked.bench.prompts.add_point(*map_xy(*THIRD), 1)
    clicked.wait()
    assert (asked.before, asked.after) == (1, 1)


def test_what_was_foreseen_before_an_undo_is_not_taken(clicked, asked):
    clicked.click(*SECOND)
    clicked.wait()
    press(clicked, THIRD)
    clicked.wait()
    clicked.key(Qt.Key.Key_Z)
    clicked.wait()
    asked.after = 0
    release(clicked, THIRD)
    clicked.wait()
    assert asked.after == 1
    assert clicked.bench.document.counts(clicked.current).total == 2


@pytest.mark.parametrize("previews", [True, False])
def test_where_the_mouse_rests_one_more_click_is_made_ready(clicked, asked, previews):
    clicked.bench.hover.enabled = previews
    before = rings_of(clicked)
    clicked.move(clicked.pixel(*SECOND))
    clicked.wait()
    assert asked.before == (1 if previews else 0)
    assert rings_of(clicked) == before
    assert not clicked.bench.view.items[1].keys, "a preview would mislead"
    clicked.click(*SECOND)
    clicked.wait()
    assert (asked.before, asked.after) == (1, 0)


def test_another_image_forgets_it(clicked, asked):
    press(clicked, SECOND)
    clicked.bench.dock.source.choose(None)
    clicked.wait()
    assert not clicked.bench.answers._foresight.is_ready
