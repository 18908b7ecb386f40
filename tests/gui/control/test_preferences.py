"""Settings: what was set is shown, what is changed is remembered, and acts."""

from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt

from s2sam_qgis.gui.panels.run_panel import Target
from s2sam_qgis.gui.session.answers import Progress
from s2sam_qgis.gui.workbench import Workbench
from s2sam_qgis.settings import Settings
from tests.gui.canvas.test_clicks import INSIDE, OUTSIDE
from tests.gui.conftest import STANDIN, Stored, drop_bench, leftovers


@pytest.fixture
def stored():
    return Stored()


@pytest.fixture
def opened(stored, window, qtbot, tmp_path, monkeypatch):
    """Opens a dock with the stored settings, and closes it after the test."""
    monkeypatch.setenv("S2SAM_HOME", str(tmp_path / "home"))
    benches = []

    def open_dock():
        bench = Workbench(window.iface, Settings(stored))
        bench.hub.model.set_choice(STANDIN)
        window.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, bench.dock)
        benches.append(bench)
        return bench

    yield open_dock
    for bench in benches:
        drop_bench(bench, window)
    qtbot.waitUntil(lambda: not leftovers(window.canvas), timeout=5000)


def test_settings_are_shown(opened, stored):
    settings = Settings(stored)
    for name, value in (
        ("hover_preview", False),
        ("one_object_a_click", True),
        ("fill_percent", 40),
        ("simplify", 15.0),
        ("smooth", True),
        ("plan", "grid"),
        ("output_format", "gpkg"),
        ("spatial_overlap", 0.25),
    ):
        settings.set(name, value)
    bench = opened()
    assert not bench.hover.enabled
    assert bench.prompts.one_object_a_click
    assert bench.view.opacity == pytest.approx(0.4)
    assert bench.dock.shape.values == (0.0, 0.0, 15.0, True, False)
    wish = bench.dock.run_panel.wish
    assert (wish.plan, wish.target, wish.overlap) == ("grid", Target.GEOPACKAGE, 0.25)


def test_changes_are_remembered(opened, stored, qtbot):
    bench = opened()
    bench.actions.preview.setChecked(False)
    bench.dock.each_click.setChecked(True)
    bench.dock.shape.opacity.setValue(70)
    bench.dock.shape.min_area.value = 500
    qtbot.wait(150)
    bench.dock.run_panel.overlap.setValue(75)
    values = Settings(stored).values
    assert not values.hover_preview
    assert values.one_object_a_click
    assert values.fill_percent == 70
    assert values.min_area == 500
    assert values.spatial_overlap == 0.75


def test_options_of_the_model_manager(opened, stored):
    bench = opened()
    bench.dialogs.manage_models()
    options = bench.preferences.make_options()
    options.ahead.setChecked(False)
    options.provider.setCurrentIndex(options.provider.findData("cpu"))
    options.provider.activated.emit(options.provider.currentIndex())
    values = Settings(stored).values
    assert not values.encode_ahead
    assert values.provider == "cpu"
    assert bench.hub.model.wanted.device == "cpu"
    options.deleteLater()


def test_store_is_cleared(hands):
    hands.click(*INSIDE)
    hands.wait()
    store = hands.bench.hub.store
    assert store.size() > 0
    hands.bench.preferences._clear_store()
    hands.qtbot.waitUntil(lambda: store.size() == 0, timeout=5000)
    assert Path(store.folder).is_dir()


def test_slow_models_answer_only_what_is_in_hand(hands, monkeypatch):
    """Opening fifty prompts must not start an hour of encoding."""
    from s2sam_qgis.gui.session import answers

    hands.click(*INSIDE)
    hands.key(Qt.Key.Key_N)
    hands.click(*OUTSIDE)
    hands.wait()
    prompts = hands.bench.document.prompts
    monkeypatch.setattr(answers, "seconds_a_part", lambda _: 10.0)
    hands.bench.prompts.delete_objects([1, 2])
    hands.bench.prompts.replace_all(prompts, "again")
    hands.wait()
    assert hands.current == 1
    assert hands.answer(1).progress is Progress.READY
    assert hands.answer(2).progress is Progress.EMPTY
    assert "Select" in hands.answer(2).note
    hands.bench.dock.table.selectRow(1)
    hands.wait()
    assert hands.answer(2).progress is Progress.READY


def test_a_first_answer_is_shown_while_scales_are_compared(hands):
    seen = []

    def watch(ids):
        answer = hands.answer(1)
        if hands.bench.answers.is_pending(1) and len(answer.rings):
            seen.append(answer.progress)

    hands.bench.answers.changed.connect(watch)
    hands.click(*INSIDE)
    hands.wait()
    hands.bench.answers.changed.disconnect(watch)
    assert hands.answer(1).progress is Progress.READY
    assert all(p in (Progress.WAITING, Progress.ENCODING) for p in seen)
