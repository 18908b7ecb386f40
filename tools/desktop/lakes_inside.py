"""The steps of lakes.py inside QGIS."""

from __future__ import annotations

import importlib
import time
from typing import Any

import numpy as np
from driver import Steps, focus
from numpy.typing import NDArray
from tour import Tour

#: So many lakes are found, of those that were checked by hand, or something is wrong.
_LEAST = 40

#: Pixels of a lake that a person would take as an example.
_LARGE = 200


class Lakes(Tour):
    """From three lakes to all."""

    def steps(self) -> Steps:
        """All of it."""
        layer = yield from self.open_scene("Yukon delta")
        self.canvas.setExtent(layer.extent())
        self.canvas.refresh()
        yield 1.0
        yield self.idle
        focus(self.window, self.canvas)
        grid, lakes = self.bench.hub.frame.grid, self._lakes()
        for number in self._three(lakes):
            rows, cols = np.nonzero(lakes == number)
            self.bench.actions.new_object.trigger()
            yield 0.2
            self.hands.click_map(*(float(v) for v in grid.to_map(*_inmost(rows, cols))))
            yield lambda n=self.bench: n.answers.idle
            yield self.idle
        self.note("three lakes", objects=len(self.bench.document.ids))
        dock, controller = self.bench.dock, self.bench.everything
        dock.alike_box.setCollapsed(False)
        yield 0.5
        panel = dock.alike
        panel_region = dock.everything.region
        panel_region.setCurrentIndex(panel_region.findData("layer"))
        dock.scroll.ensureWidgetVisible(panel.find)
        yield 0.3
        started = time.monotonic()
        self.hands.click(panel.find)
        yield lambda: panel.ranked.isVisible() and not controller.is_running
        self.note("found", seconds=round(time.monotonic() - started, 1), **self._figures(lakes))
        panel.slider.setValue(50)
        yield 0.5
        dock.scroll.ensureWidgetVisible(panel.accept)
        yield 0.3
        self.shot("lakes_ranked")
        self.hands.click(panel.refine)
        yield lambda: self.bench.refines.is_running
        yield lambda: not self.bench.refines.is_running
        self.note("refined", said=panel.note.text())
        dock.scroll.ensureWidgetVisible(panel.accept)
        yield 0.3
        self.hands.click(panel.accept)
        yield lambda: controller.is_running
        yield lambda: not controller.is_running
        yield self.idle
        found = self._accepted(lakes)
        self.note("accepted", **found)
        yield 1.0
        yield self.idle
        self.shot("lakes")
        if found["lakes"] < _LEAST:
            raise AssertionError(f"{found['lakes']} lakes were found, not {_LEAST}")

    def _lakes(self) -> NDArray[np.int64]:
        """(h, w): the number of each lake that was checked, 0 where none is."""
        package = type(self.bench).__module__.split(".gui.")[0]
        reader = importlib.import_module(f"{package}.raster.reading.reader")
        source = reader.open_source(self.order["lakes"])
        values, _ = source.read([1], source.grid.window)
        source.close()
        return np.asarray(values[0], np.int64)

    def _three(self, lakes: NDArray[np.int64]) -> list[int]:
        """Three large ones as a person would choose them: a dark one, a bright one, one between."""
        green = self.bench.hub.frame.imagery.source.read([2], self._window())[0][0]
        sizes = np.maximum(np.bincount(lakes.ravel()), 1)
        means = np.bincount(lakes.ravel(), green.ravel().astype(float)) / sizes
        large = np.flatnonzero(sizes >= _LARGE)[1:]
        ordered = large[np.argsort(means[large])]
        return [int(ordered[len(ordered) * part // 6]) for part in (1, 3, 5)]

    def _window(self) -> Any:
        return self.bench.hub.frame.grid.window

    def _figures(self, lakes: NDArray[np.int64]) -> dict[str, Any]:
        """How well the ranking tells lakes from everything else."""
        package = type(self.bench).__module__.split(".gui.")[0]
        likeness = importlib.import_module(f"{package}.core.regions.likeness")
        regions, alike = self.bench.everything.regions, self.bench.alike
        lookup = np.r_[0, regions.names]
        labels = lookup[self.bench.everything.found.look.hierarchy.basins + 1]
        areas = np.bincount(labels.ravel(), minlength=regions.count + 1)[1:]
        on = np.bincount(labels.ravel(), (lakes > 0).ravel(), regions.count + 1)[1:]
        wanted = on > 0.5 * areas
        open_ = alike.ranking.is_open()
        precision = likeness.average_precision(alike.likeness[open_], wanted[open_])
        return {"regions": regions.count, "average_precision": round(precision, 3)}

    def _accepted(self, lakes: NDArray[np.int64]) -> dict[str, int]:
        """How many of the lakes one of the accepted objects is, the three examples left out."""
        package = type(self.bench).__module__.split(".gui.")[0]
        burning = importlib.import_module(f"{package}.raster.outlines.burning")
        polygons = importlib.import_module(f"{package}.raster.reading.polygon_reader")
        reading = importlib.import_module(f"{package}.layers.layer_polygons")
        frame, layer = self.bench.hub.frame, self.bench.hub.source.layer
        results = self.bench.results.accepted.home.readable()
        shapes = reading.LayerPolygons(results, layer.crs()).read()
        placed = polygons.in_pixels(shapes, None, frame.grid)
        labels = burning.burned_labels(list(placed), frame.grid.window)
        count, most = len(placed) + 1, int(lakes.max()) + 1
        pairs = np.bincount((labels * most + lakes).ravel(), minlength=count * most)
        pairs = pairs.reshape(count, most).astype(float)
        union = pairs.sum(1)[:, None] + pairs.sum(0)[None] - pairs
        best = (pairs / np.maximum(union, 1))[1:, 1:].max(axis=0)
        return {
            "objects": count - 1,
            "lakes": int((best >= 0.5).sum()),
            "at_iou_.7": int((best >= 0.7).sum()),
            "of": most - 1,
        }


def _inmost(rows: NDArray[np.int64], cols: NDArray[np.int64]) -> tuple[float, float]:
    """A position (column, row) well inside some pixels: the one next to their middle."""
    nearest = np.argmin((rows - rows.mean()) ** 2 + (cols - cols.mean()) ** 2)
    return float(cols[nearest]) + 0.5, float(rows[nearest]) + 0.5
