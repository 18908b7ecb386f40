"""Lines about the image that is worked on."""

from __future__ import annotations

from driver import focus
from lines_base import Line, Promises
from qgis.core import QgsProject


class ImageLines(Promises):
    """The image one looks at."""

    # -- the image one looks at ----------------------------------------------------------------

    def topmost(self) -> Line:
        """The dock takes the active, else the topmost visible raster, not the first by name."""
        yield from self.until(lambda: self.image() == "Z on top", "the visible image")
        return f"{self.image()}, not the first by name"

    def in_hand(self) -> Line:
        """At opening the foreground tool is in hand."""
        bench = self.bench
        assert bench.tools.is_active, "no tool in hand"
        assert bench.tools.mode.value == "foreground", bench.tools.mode
        yield 0
        return "the foreground tool, after the dock's button only"

    def follows(self) -> Line:
        """It follows the Layers panel."""
        self.show_only("A below")
        yield from self.until(lambda: self.image() == "A below", "following")
        self.show_only("Z on top", "A below")
        yield 0.6
        image, band = self.image(), self.bench.dock.source.band.text
        self.show_only("Z on top")
        yield from self.until(lambda: self.image() == "Z on top", "back")
        return f"with both ticked: {image} {band!r}"

    def pinned(self) -> Line:
        """Pinned it stays and warns when hidden; a click outlines nothing that is not seen."""
        bench, source = self.bench, self.bench.dock.source
        self.hands.click(source.pin)
        yield 0.3
        self.show_only("A below")
        yield from self.until(source.band.isVisible, "a warning")
        assert self.image() == "Z on top", "it did not stay pinned"
        text = source.band.text
        prompts = bench.document.prompts
        focus(self.window, self.canvas)
        self.hands.click_map(*self.order["field"])
        yield 0.8
        assert bench.document.prompts is prompts, "a click outlined what is not seen"
        said = bench.messages.last
        self.shot("pinned-hidden", whole_screen=True)
        self.hands.click(source.pin)
        yield from self.until(lambda: self.image() == "A below", "following again")
        yield from self.until(lambda: not source.band.isVisible(), "the warning gone", 3)
        return f"{text!r}; a click says {said!r}"

    def removed(self) -> Line:
        """A raster added later and one that is removed end in a true state."""
        late = self.iface.addRasterLayer(self.order["elsewhere"], "Elsewhere")
        yield 0.8
        added = self.image()
        name = late.id()
        self.bench.dock.source.choose(late)
        yield from self.until(lambda: self.image() == "Elsewhere", "chosen")
        QgsProject.instance().removeMapLayer(name)
        del late
        self.show_only("Z on top")
        yield from self.until(lambda: self.image() == "Z on top", "the next after removing")
        yield from self.until(lambda: self.bench.hub.session is not None, "ready")
        return f"a raster added later: {added}; removed: {self.image()}"

    def of_other_images(self) -> Line:
        """Objects of other images are no faults, and a run says how many were left out."""
        yield from self.fresh()
        yield from self.click(*self.order["field"])
        late = self.iface.addRasterLayer(self.order["elsewhere"], "Elsewhere")
        self.canvas.setExtent(self.canvas.mapSettings().layerExtentToOutputExtent(
            late, late.extent()))  # fmt: skip
        self.canvas.refresh()
        self.bench.dock.source.choose(late)
        yield from self.until(lambda: self.image() == "Elsewhere", "another image")
        yield from self.until(lambda: self.bench.hub.session is not None, "ready")
        yield from self.until(self.idle, "drawn")
        focus(self.window, self.canvas)
        self.hands.key("n")
        yield 0.2
        middle = self.canvas.extent().center()
        yield from self.click(middle.x() + 30, middle.y() + 30)
        scores = self.scores()
        assert "!" not in scores, scores
        self.hands.click(self.bench.dock.run_panel.run)
        yield 0.3
        yield from self.until(lambda: not self.bench.runs.is_running, "run")
        yield 0.5
        note = self.bench.dock.run_panel.note.text() + " / " + self.bench.messages.last
        self.shot("objects-of-two-images")
        groups = [g.name() for g in QgsProject.instance().layerTreeRoot().findGroups()]
        assert groups, "the run gave nothing"
        del late
        return f"scores {scores}; the run says {note!r}"

    def without_crs(self) -> Line:
        """Without a CRS areas are pixels, and nothing is mixed with a layer that has one."""
        yield from self.fresh()
        yield from self.click(*self.order["field"])
        self.hands.key("Return")
        yield from self.until(lambda: self._accepted() >= 1, "accepted")
        plain = self.iface.addRasterLayer(self.order["without_crs"], "plain")
        self.bench.actions.new_set.trigger()
        self.show_only("plain")
        self.bench.dock.source.choose(plain)
        self.canvas.setExtent(plain.extent())
        self.canvas.refresh()
        yield from self.until(lambda: self.image() == "plain", "the plain image")
        yield from self.until(lambda: self.bench.hub.session is not None, "ready")
        yield from self.until(self.idle, "drawn")
        focus(self.window, self.canvas)
        middle = plain.extent().center()
        yield from self.click(middle.x(), middle.y())
        area = self.bench.object_model.index(0, 3).data()
        assert "px" in area, area
        before = self._accepted()
        self.hands.key("Return")
        yield 1.0
        said = self.bench.messages.last
        assert self._accepted() == before, "it was mixed with degrees or metres"
        assert "coordinate reference system" in said, said
        self.bench.actions.new_set.trigger()
        QgsProject.instance().removeMapLayer(plain.id())
        del plain
        return f"area {area}; Enter says {said!r}"
