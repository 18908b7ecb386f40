"""The chart of areas over dates, and its table."""

import pytest

pytest.importorskip("qgis.core")

from qgis.PyQt.QtGui import QColor, QImage, QPalette

from s2sam_qgis.gui.rerun.area_chart import (
    AreaChart,
    in_percent,
    nice_ticks,
    series_of,
    ticks_around,
)
from s2sam_qgis.gui.rerun.area_panel import AreaPanel
from s2sam_qgis.workflow.rerun.table import TableRow

pytestmark = pytest.mark.qgis


def rows(*entries):
    return [
        TableRow(prompt_id, f"object {prompt_id}", acquired, f"raster {acquired}", "done", area)
        for prompt_id, acquired, area in entries
    ]


def test_dates_are_placed_by_their_days():
    lines, labels = series_of(
        rows((1, "2021-06-01", 2.0), (1, "2021-06-11", 3.0), (2, "2021-07-01T10:00:00", 5.0)), {}
    )
    assert [line.name for line in lines] == ["object 1", "object 2"]
    (first, second) = lines[0].points
    assert second[0] - first[0] == 10
    assert sorted(labels.values()) == ["2021-06-01", "2021-06-11", "2021-07-01"]


def test_without_dates_rasters_follow_each_other():
    lines, labels = series_of(rows((1, None, 2.0), (2, None, 3.0)), {1: "#ff0000"})
    assert lines[0].points == ((0.0, 2.0),)
    assert labels == {0.0: "raster Non"}
    assert lines[0].colour == "#ff0000"


@pytest.mark.parametrize(
    ("highest", "top"), [(7.3, 8), (0.011, 0.0125), (100, 100), (0, 1), (float("nan"), 1)]
)
def test_ticks_are_round(highest, top):
    ticks = nice_ticks(highest)
    assert ticks[0] == 0
    assert ticks[-1] == pytest.approx(top)
    assert 2 <= len(ticks) <= 7


@pytest.mark.parametrize("dark", [False, True])
def test_the_chart_draws_lines_in_both_themes(qtbot, dark):
    chart = AreaChart()
    qtbot.addWidget(chart)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#202020" if dark else "#f5f5f5"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#eeeeee" if dark else "#111111"))
    chart.setPalette(palette)
    chart.resize(400, 240)
    assert drawn(chart, "#d04040") == 0
    data = rows((1, "2021-06-01", 2.0), (1, "2021-09-11", 3.0))
    chart.show_series(*series_of(data, {1: "#d04040"}))
    assert drawn(chart, "#d04040") > 60
    assert "object 1: 2 ha, 3 ha" in chart.accessibleDescription()
    chart.resize(60, 40)  # too small to draw in, but no error
    chart.grab()


def drawn(widget, colour):
    """Pixels of a colour, or near it."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = QColor(colour)
    count = 0
    for y in range(image.height()):
        for x in range(image.width()):
            found = image.pixelColor(x, y)
            count += (
                abs(found.red() - wanted.red())
                + abs(found.green() - wanted.green())
                + abs(found.blue() - wanted.blue())
                < 40
            )
    return count


def test_an_object_that_failed_has_no_point(qtbot):
    panel = AreaPanel(lambda *_: "")
    qtbot.addWidget(panel)
    assert not panel.save.isEnabled()
    failed = TableRow(1, "field", "2021-08-01", "x", "failed", reason="no file")
    panel.show_rows([*rows((1, "2021-06-01", 2.0)), failed], {})
    assert panel.table.item(1, 5).text() == "failed"
    assert panel.table.item(1, 5).toolTip() == "no file"
    assert panel.table.item(1, 2).text() == ""


def test_in_percent_small_ones_are_seen_beside_large_ones():
    data = rows((1, "2021-06-01", 200.0), (2, "2021-06-01", 2.0), (3, "2021-06-01", 0.0))
    data += rows((1, "2021-06-11", 210.0), (2, "2021-06-11", 3.0), (3, "2021-06-11", 1.0))
    lines = in_percent(series_of(data, {})[0])
    assert [line.prompt_id for line in lines] == [1, 2]  # From nothing there is no percentage.
    assert [[value for _, value in line.points] for line in lines] == [[100, 105], [100, 150]]


def test_the_panel_draws_percent_and_lets_the_chosen_object_stand_out(qtbot):
    panel = AreaPanel(lambda *_: "")
    qtbot.addWidget(panel)
    panel.resize(500, 500)
    data = rows((1, "2021-06-01", 2.0), (1, "2021-09-01", 4.0), (2, "2021-06-01", 1.0))
    data += rows((2, "2021-09-01", 1.0))
    panel.show_rows(data, {1: "#d04040", 2: "#4040d0"})
    panel.relative.click()
    assert "object 1: 100 %, 200 %" in panel.chart.accessibleDescription()
    alike = drawn(panel.chart, "#d04040"), drawn(panel.chart, "#4040d0")
    panel.table.selectRow(0)
    assert drawn(panel.chart, "#d04040") > alike[0]
    assert drawn(panel.chart, "#4040d0") < alike[1]
    panel.table.clearSelection()
    assert (drawn(panel.chart, "#d04040"), drawn(panel.chart, "#4040d0")) == alike
    panel.relative.click()
    assert "object 1: 2 ha, 4 ha" in panel.chart.accessibleDescription()


def indexed(*entries):
    return [
        TableRow(
            1, "lake", day, f"raster {day}", "done", 2.0, mostly_cloudy=cloudy,
            values=(("nir", 0.1), ("ndwi", value)),
        )
        for day, value, cloudy in entries
    ]  # fmt: skip


def test_ticks_hold_what_lies_below_zero():
    ticks = ticks_around([-0.42, 0.13])
    assert ticks[0] <= -0.42
    assert ticks[-1] >= 0.13
    assert any(abs(tick) < 1e-9 for tick in ticks)
    assert ticks_around([2.0, 7.3])[0] == 0


def test_an_index_over_time_with_cloudy_dates_hollow(qtbot):
    panel = AreaPanel(lambda *_: "")
    qtbot.addWidget(panel)
    panel.show_rows(indexed(("2021-06-01", -0.4, False), ("2021-07-01", 0.5, True)), {})
    assert [panel.what.tabData(i) for i in range(panel.what.count())] == ["area", "ndwi"]
    panel.what.setCurrentIndex(1)
    (line,) = panel.chart._series
    assert [value for _, value in line.points] == [-0.4, 0.5]
    assert line.cloudy == {line.points[1][0]}
    assert not panel.relative.isEnabled()
    panel.resize(420, 400)
    assert not panel.grab().isNull()
    panel.show_rows([], {})
    assert panel.shown == "area"
