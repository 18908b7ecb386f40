"""Area, or an index, of each object over time as a painted chart."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...core.prompts import PromptId
from ...translation import tr

if TYPE_CHECKING:
    from ...workflow.rerun.table import TableRow

#: About how many lines across the plot; and a marker's radius in pixels.
_TICKS = 5
#: What the chart shows by default; else the name of a mean value.
AREA = "area"
_MARKER = 3.5


@dataclass(frozen=True)
class Series:
    """One object's line: (position along the time axis, hectares, percent or index) in order.

    ``cloudy`` are the positions at which most of the object is cloud or shadow.
    """

    name: str
    colour: str
    points: tuple[tuple[float, float], ...]
    prompt_id: PromptId | None = None
    cloudy: frozenset[float] = frozenset()


def series_of(
    rows: Sequence[TableRow], colours: Mapping[PromptId, str], what: str = AREA
) -> tuple[list[Series], dict[float, str]]:
    """Lines of all objects that have an area, and what stands at positions of the time axis.

    ``what`` is the area in hectares, or the name of a mean value (``TableRow.values``).

    Dates are placed by their days. Where a raster has no date, all are placed one after the other.
    """
    with_area = [row for row in rows if row.area_ha is not None and _value(row, what) is not None]
    days = [_day(row) for row in with_area]
    if all(day is not None for day in days):
        labels = {float(day.toordinal()): day.isoformat() for day in days if day is not None}
        positions = [float(day.toordinal()) for day in days if day is not None]
    else:
        places: dict[str, float] = {}
        for row in with_area:
            places.setdefault(row.source or row.raster, float(len(places)))
        positions = [places[row.source or row.raster] for row in with_area]
        labels = {
            position: (row.acquired or row.raster)[:10]
            for row, position in zip(with_area, positions)
        }
    points: dict[PromptId, list[tuple[float, float]]] = {}
    names: dict[PromptId, str] = {}
    cloudy: dict[PromptId, set[float]] = {}
    for row, position in zip(with_area, positions):
        points.setdefault(row.prompt_id, []).append((position, _value(row, what) or 0.0))
        if row.mostly_cloudy:
            cloudy.setdefault(row.prompt_id, set()).add(position)
        names[row.prompt_id] = row.name or tr("Object {id}").format(id=row.prompt_id)
    made = [
        Series(
            names[i],
            colours.get(i, "#4c8bf5"),
            tuple(sorted(points[i])),
            i,
            frozenset(cloudy.get(i, ())),
        )
        for i in points
    ]
    return made, labels


def in_percent(lines: Sequence[Series]) -> list[Series]:
    """Areas in percent of each line's first, so that a small field is read beside a large lake.

    Lines that begin with nothing have no such measure and are left out.
    """
    return [
        replace(
            line, points=tuple((at, 100 * area / line.points[0][1]) for at, area in line.points)
        )
        for line in lines
        if line.points and line.points[0][1] > 0
    ]


def ticks_around(values: Sequence[float]) -> list[float]:
    """Round values around all that is drawn, 0 among them."""
    low, high = min(values), max(values)
    if low >= 0:
        return nice_ticks(high)
    step = nice_ticks(max(high, 0.0) - low)[1]
    first, last = math.floor(low / step + 1e-9), math.ceil(max(high, 0.0) / step - 1e-9)
    return [step * index for index in range(first, last + 1)]


def nice_ticks(highest: float, count: int = _TICKS) -> list[float]:
    """Round values from 0 to at least ``highest``."""
    if not (math.isfinite(highest) and highest > 0):
        return [0.0, 1.0]
    rough = highest / count
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(f * power for f in (1, 2, 2.5, 5, 10) if f * power >= rough * (1 - 1e-9))
    return [step * index for index in range(math.ceil(highest / step - 1e-9) + 1)]


class AreaChart(QWidget):
    """A line per object with a marker per date, in the theme's own ink."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: list[Series] = []
        self._labels: dict[float, str] = {}
        self._unit = "ha"
        self._chosen: PromptId | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Area of each object over time"))

    def show_series(
        self, series: Sequence[Series], labels: Mapping[float, str], unit: str = "ha"
    ) -> None:
        """Draws these lines from now on."""
        self._series, self._labels, self._unit = list(series), dict(labels), unit
        self.setAccessibleDescription(
            "; ".join(
                f"{line.name}: " + ", ".join(f"{area:.4g} {unit}" for _, area in line.points)
                for line in self._series
            )
        )
        self.update()

    def choose(self, prompt_id: PromptId | None) -> None:
        """Lets one object's line stand out from the others; None: all alike."""
        if prompt_id != self._chosen:
            self._chosen = prompt_id
            self.update()

    def minimumSizeHint(self) -> QSize:
        """Small enough for a small screen."""
        return QSize(160, 110)

    def sizeHint(self) -> QSize:
        """Enough to read it."""
        return QSize(460, 260)

    def paintEvent(self, _: Any) -> None:
        """Axes, lines, markers, legend."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        ink = self._theme().color(QPalette.ColorRole.WindowText)
        if not self._series:
            painter.setPen(ink)
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(QRectF(self.rect()), flags, tr("No areas to show."))
            painter.end()
            return
        metrics = QFontMetricsF(self.font())
        ticks = ticks_around([value for line in self._series for _, value in line.points])
        margin = max(metrics.horizontalAdvance(area_text(tick) + "0") for tick in ticks)
        legend = self._legend_height(metrics)
        plot = QRectF(
            margin + 6,
            metrics.height() * 1.2,
            self.width() - margin - 18,
            self.height() - legend - metrics.height() * 3.0,
        )
        if plot.width() > 20 and plot.height() > 20:
            self._draw_axes(painter, plot, ticks, metrics, ink)
            for line in sorted(self._series, key=self._stands_out):  # The chosen one above all.
                self._draw_line(painter, plot, (ticks[0], ticks[-1]), line)
        self._draw_legend(painter, metrics, ink)
        painter.end()

    def _place(
        self, plot: QRectF, ends: tuple[float, float], position: float, value: float
    ) -> QPointF:
        low, high = min(self._labels), max(self._labels)
        share = 0.5 if high == low else (position - low) / (high - low)
        inner = plot.width() - 4 * _MARKER
        height = (value - ends[0]) / (ends[1] - ends[0]) * plot.height()
        return QPointF(plot.left() + 2 * _MARKER + share * inner, plot.bottom() - height)

    def _draw_axes(
        self,
        painter: QPainter,
        plot: QRectF,
        ticks: Sequence[float],
        metrics: QFontMetricsF,
        ink: QColor,
    ) -> None:
        faint = QColor(ink)
        faint.setAlphaF(0.2)
        for value in ticks:
            y = plot.bottom() - (value - ticks[0]) / (ticks[-1] - ticks[0]) * plot.height()
            painter.setPen(faint)
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(ink)
            text = area_text(value)
            width = metrics.horizontalAdvance(text)
            painter.drawText(QPointF(plot.left() - width - 5, y + metrics.ascent() / 2 - 1), text)
        painter.drawText(QPointF(plot.left() + 3, metrics.ascent()), self._unit)
        reach = -math.inf
        for position in sorted(self._labels):
            text = self._labels[position]
            width = metrics.horizontalAdvance(text)
            x = self._place(plot, (0.0, 1.0), position, 0.0).x()
            left = min(max(x - width / 2, 0.0), self.width() - width)
            painter.setPen(faint)
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4))
            if left > reach:  # Dates that would run into each other are left out.
                painter.setPen(ink)
                painter.drawText(QPointF(left, plot.bottom() + metrics.height() + 3), text)
                reach = left + width + metrics.horizontalAdvance("0")

    def _theme(self) -> QPalette:
        """The window's palette: a theme made of style sheets colours windows, not plain widgets."""
        return self.window().palette()

    def _draw_line(
        self, painter: QPainter, plot: QRectF, ends: tuple[float, float], line: Series
    ) -> None:
        places = [self._place(plot, ends, position, value) for position, value in line.points]
        colour = _readable(QColor(line.colour), self._theme())
        if self._chosen is not None and not self._stands_out(line):
            colour.setAlphaF(0.3)
        painter.setPen(QPen(colour, 2.8 if self._stands_out(line) else 1.8))
        for start, end in zip(places[:-1], places[1:]):
            painter.drawLine(start, end)
        ground = self._theme().color(QPalette.ColorRole.Window)
        for place, (position, _) in zip(places, line.points):
            painter.setBrush(ground if position in line.cloudy else colour)
            painter.drawEllipse(place, _MARKER, _MARKER)

    def _stands_out(self, line: Series) -> bool:
        return self._chosen is not None and line.prompt_id == self._chosen

    def _legend_rows(self, metrics: QFontMetricsF) -> list[list[Series]]:
        rows: list[list[Series]] = [[]]
        used = 0.0
        for line in self._series[:40]:
            width = metrics.horizontalAdvance(line.name) + 26
            if rows[-1] and used + width > self.width() - 12:
                rows.append([])
                used = 0.0
            rows[-1].append(line)
            used += width
        return rows[:3]

    def _legend_height(self, metrics: QFontMetricsF) -> float:
        return float(len(self._legend_rows(metrics)) * metrics.height() * 1.2 + 4)

    def _draw_legend(self, painter: QPainter, metrics: QFontMetricsF, ink: QColor) -> None:
        rows = self._legend_rows(metrics)
        y = self.height() - self._legend_height(metrics) + metrics.height()
        for row in rows:
            x = 8.0
            for line in row:
                colour = _readable(QColor(line.colour), self._theme())
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawEllipse(QPointF(x + 4, y - metrics.ascent() / 2.6), 4.0, 4.0)
                painter.setPen(ink)
                painter.drawText(QPointF(x + 13, y), line.name)
                x += metrics.horizontalAdvance(line.name) + 26
            y += metrics.height() * 1.2


def _value(row: TableRow, what: str) -> float | None:
    return row.area_ha if what == AREA else dict(row.values).get(what)


def _day(row: TableRow) -> date | None:
    try:
        return date.fromisoformat((row.acquired or "")[:10])
    except ValueError:
        return None


def area_text(value: float) -> str:
    """Four digits that count, and never an exponent."""
    return f"{value:.4g}" if value < 10000 else f"{value:.0f}"


def _readable(colour: QColor, palette: QPalette) -> QColor:
    """The object's colour, darker on a light ground and lighter on a dark one where it is faint."""
    ground = palette.color(QPalette.ColorRole.Window).lightness()
    if abs(colour.lightness() - ground) > 60:
        return colour
    return colour.darker(160) if ground > 127 else colour.lighter(150)
