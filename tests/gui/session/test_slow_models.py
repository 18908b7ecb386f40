"""A model that takes seconds to look: the bar, Cancel, whose turn it is, what stays meanwhile."""

import threading
import time

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt

from s2sam_qgis.gui.session.answers import Progress
from s2sam_qgis.gui.session.turns import Turns
from s2sam_qgis.gui.session.work_meter import Work, WorkMeter
from s2sam_qgis.models import encode_speed

INSIDE, FAR = (120, 90), (285, 225)


class Slow:
    """Looking takes ``seconds`` for each part of the image, unless it is told to stop."""

    def __init__(self):
        self.seconds = 0.6
        self.started, self.stopped, self.finished = [], [], []
        self.let_go = threading.Event()


@pytest.fixture
def slow(hands, monkeypatch):
    from s2sam_qgis.workflow.chip_answers import ChipAnswers

    found = Slow()
    original = ChipAnswers.embedding

    def embedding(self, chip, cancel=None, view=None):
        if view not in (None, self.imagery) or self.is_encoded(chip):
            return original(self, chip, cancel, view)
        found.started.append(chip)
        end = time.monotonic() + found.seconds
        while time.monotonic() < end:
            if cancel is not None and cancel.cancelled:
                found.stopped.append(chip)
                cancel.raise_if_cancelled()
            time.sleep(0.01)
        result = original(self, chip, cancel)
        found.finished.append(chip)
        return result

    monkeypatch.setattr(ChipAnswers, "embedding", embedding)
    monkeypatch.setattr(encode_speed, "expected_seconds", lambda _: 8.0)
    hands.bench.ahead.set_enabled(False)
    yield found
    found.seconds = 0.0


def strip(hands):
    return hands.bench.dock.work


def test_a_bar_with_percent_and_time_from_the_first_second(hands, slow):
    slow.seconds = 3.0
    hands.click(*INSIDE)
    hands.qtbot.wait(500)
    work = strip(hands)
    assert work.isVisible()
    assert "Object 1" in work.note.text()
    assert "s left" in work.note.text()
    first = work.bar.value()
    assert 0 < first < 50
    hands.qtbot.wait(600)
    assert work.bar.value() > first
    slow.seconds = 0.0
    hands.wait()
    assert not work.isVisible()
    assert hands.answer().progress is Progress.READY


def test_no_task_of_qgis_is_started_for_a_click(hands, slow):
    said = []
    manager = QgsApplication.taskManager()
    manager.taskAdded.connect(said.append)
    hands.click(*INSIDE)
    hands.wait()
    manager.taskAdded.disconnect(said.append)
    assert hands.answer().progress is Progress.READY
    assert not said


@pytest.mark.parametrize("how", ["button", "key"])
def test_cancel_stops_and_choosing_the_object_goes_on(hands, slow, how):
    slow.seconds = 30.0
    hands.click(*INSIDE)
    hands.qtbot.waitUntil(lambda: strip(hands).isVisible(), timeout=3000)
    if how == "button":
        strip(hands).cancel.click()
    else:
        hands.key(Qt.Key.Key_Escape)
    assert not strip(hands).isVisible()
    assert hands.bench.tools.is_active  # Esc took nothing else.
    hands.qtbot.waitUntil(lambda: bool(slow.stopped), timeout=3000)
    assert hands.answer(1).progress is Progress.FAILED
    assert hands.answer(1).note.startswith("Cancelled.")
    assert len(hands.bench.document.all_prompts) == 1
    hands.qtbot.wait(100)
    assert hands.bench.answers.idle
    slow.seconds = 0.0
    hands.key(Qt.Key.Key_N)
    hands.bench.document.set_current(1)
    hands.wait()
    assert hands.answer(1).progress is Progress.READY


def test_what_was_outlined_before_stays_when_it_is_cancelled(hands, slow):
    """As after another model was chosen: no sign of a fault at an outline that is there."""
    slow.seconds = 0.0
    hands.click(*INSIDE)
    hands.wait()
    score = hands.answer(1).score
    slow.seconds = 30.0
    hands.bench.history.choose_model("builtin")
    hands.qtbot.waitUntil(lambda: bool(slow.started) and strip(hands).isVisible(), timeout=9000)
    hands.key(Qt.Key.Key_Escape)
    assert hands.answer(1).progress is Progress.READY
    assert hands.answer(1).score == score
    assert hands.answer(1).note.startswith("Cancelled.")
    hands.wait()


def test_long_times_are_said_in_minutes(hands):
    strip(hands).show_work(Work("Looking", 0.1, 179.0, 2))
    assert strip(hands).note.text() == "Looking · about 3 min left · 2 more objects wait"
    strip(hands).show_work(Work("Looking", 0.1, 42.4))
    assert strip(hands).note.text() == "Looking · about 42 s left"


def test_the_newest_click_comes_first_and_the_older_one_later(hands, slow):
    slow.seconds = 2.0
    hands.click(*INSIDE)
    hands.qtbot.waitUntil(lambda: len(slow.started) == 1, timeout=3000)
    hands.key(Qt.Key.Key_N)
    hands.click(*FAR)
    hands.qtbot.waitUntil(lambda: len(slow.stopped) == 1, timeout=3000)
    assert hands.answer(1).progress is Progress.WAITING
    assert hands.answer(2).progress is Progress.ENCODING
    order = []
    hands.bench.answers.changed.connect(
        lambda ids: order.extend(
            i for i in ids if hands.answer(i).progress is Progress.READY and i not in order
        )
    )
    hands.qtbot.wait(50)
    assert "1 more object waits" in strip(hands).note.text()
    slow.seconds = 0.1
    hands.wait()
    assert order == [2, 1]


def test_a_click_on_the_same_part_does_not_throw_the_work_away(hands, slow):
    slow.seconds = 1.0
    hands.click(*INSIDE)
    hands.qtbot.waitUntil(lambda: len(slow.started) == 1, timeout=3000)
    hands.click(130, 100)
    hands.qtbot.wait(100)
    assert not slow.stopped
    slow.seconds = 0.0
    hands.wait()
    assert not slow.stopped
    assert hands.answer().progress is Progress.READY


def test_undoing_the_click_stops_its_work(hands, slow):
    slow.seconds = 30.0
    hands.click(*INSIDE)
    hands.qtbot.waitUntil(lambda: len(slow.started) == 1, timeout=3000)
    hands.key(Qt.Key.Key_Z)
    assert not strip(hands).isVisible()
    hands.qtbot.waitUntil(lambda: len(slow.stopped) == 1, timeout=3000)
    hands.wait()
    assert len(slow.started) == 1


def test_other_outlines_stay_while_the_model_works(hands, slow):
    slow.seconds = 0.0
    hands.click(*INSIDE)
    hands.wait()
    before = hands.bench.view.items[0].outline(1)
    known = hands.answer(1)
    slow.seconds = 2.0
    hands.key(Qt.Key.Key_N)
    hands.click(*FAR)
    hands.qtbot.waitUntil(lambda: strip(hands).isVisible(), timeout=3000)
    assert hands.answer(1).score == known.score
    assert hands.bench.view.items[0].outline(1) == before
    slow.seconds = 0.0
    hands.wait()
    assert hands.bench.view.items[0].outline(1) == before


def test_outlines_stay_when_a_slow_model_takes_over(hands, slow, monkeypatch):
    slow.seconds = 0.0
    for place in (INSIDE, FAR):
        hands.click(*place)
        hands.wait()
        hands.key(Qt.Key.Key_N)
    outlines = hands.bench.view.items[0]
    assert set(outlines.keys) == {1, 2}
    slow.seconds = 0.05
    hands.bench.history.choose_model("builtin")
    hands.wait()
    assert hands.bench.hub.model.choice.name == "builtin"
    assert set(outlines.keys) == {1, 2}
    assert hands.answer(1).progress is Progress.READY
    assert "model before" in hands.answer(1).note
    hands.bench.document.set_current(1)
    hands.wait()
    assert "model before" not in hands.answer(1).note
    assert "model before" in hands.answer(2).note


def test_the_speed_of_a_model_is_kept(hands, tmp_path):
    model = hands.bench.hub.session.answers.predictor.model
    assert encode_speed.expected_seconds(model) == 0.3
    hands.click(*INSIDE)
    hands.wait()
    measured = encode_speed.expected_seconds(model)
    assert 0 < measured < 5
    assert measured != 0.3


def test_whose_turn_it_is():
    turns = Turns()
    turns.add((1, 2, 3))
    assert turns.next(None) == 1
    turns.add((4,))
    assert turns.next(None) == 4
    assert turns.next(2) == 2
    turns.add((5, 6), put_off=True)
    assert turns.next(None) == 4
    assert turns.next(5) == 5
    assert turns.waiting == 4
    turns.stop(4)
    assert turns.next(4) == 1
    turns.chosen(4)
    assert turns.next(4) == 4
    turns.clear()
    assert turns.next(1) is None


def test_how_far_it_is():
    now = [0.0]
    meter = WorkMeter(2, 10.0, 7, lambda: now[0])
    assert meter.expected == 20.0
    assert meter.measure(7) == (0.0, 20.0)
    now[0] = 5.0
    fraction, left = meter.measure(7)
    assert fraction == pytest.approx(0.2375)
    assert left == 15.0
    now[0] = 40.0  # Slower than expected: it goes on, but never claims to be done.
    assert 0.475 < meter.measure(7)[0] < 0.5
    assert meter.measure(7)[1] == 1.0
    assert meter.measure(8) == (0.5, 10.0)
    now[0] = 49.0
    assert meter.measure(8)[0] > 0.9
    before = meter.measure(8)[0]
    assert meter.measure(9)[0] >= before  # A third part that nobody foresaw: it does not go back.
