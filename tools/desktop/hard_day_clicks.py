"""Actions of a hard day on objects, their prompts, names, classes and the history."""

from __future__ import annotations

import importlib
import random
from collections.abc import Iterable
from typing import Any

from driver import Steps, focus
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QLineEdit
from tour import Tour

NAMES = ("pond", "field 10", "field 9", "Äcker & Wiesen", "<b>x</b>", "'; drop --", "沼", "a" * 80)
VISIBLE = 4


class ClickActions(Tour):
    """Each ``do_`` is something that a person does; what it needs that is not there is left."""

    random: random.Random
    outside: bool

    def choices(self) -> Iterable[tuple[str, float]]:
        """(action, how often) of all that may be done."""
        only = self.order.get("only") or []
        weights = {**CLICKS, **self.other_choices()}
        return [(name, w) for name, w in weights.items() if not only or name in only]

    def other_choices(self) -> dict[str, float]:
        """Those of the classes that know more."""
        return {}

    def rest(self) -> Steps:
        """Until nothing is computed."""
        raise NotImplementedError

    # -- prompts --------------------------------------------------------------------------------

    def do_click(self) -> Steps:
        """A left click somewhere."""
        self.hands.key("f")
        yield 0.1
        self.hands.click_map(*self.somewhere())
        yield 0.3

    def do_new_and_click(self) -> Steps:
        """Another object."""
        self.hands.key("n")
        yield 0.1
        yield from self.do_click()

    def do_click_and_enter(self) -> Steps:
        """An object that is accepted."""
        yield from self.do_new_and_click()
        yield from self.rest()
        yield from self.do_enter()

    def do_background(self) -> Steps:
        """A right click near the active object."""
        self.hands.key("f")
        yield 0.1
        self.hands.click_map(*self.near(), button=3)
        yield 0.3

    def do_more(self) -> Steps:
        """A second left click near the active object."""
        self.hands.key("f")
        yield 0.1
        self.hands.click_map(*self.near())
        yield 0.3

    def do_box(self) -> Steps:
        """A box around something."""
        self.hands.key("f")
        yield 0.1
        x, y = self.somewhere()
        side = self.random.uniform(60, 300)
        self.hands.drag_map((x, y), (x + side, y - side))
        yield 0.3

    def do_move_prompt(self) -> Steps:
        """A point of the active object is dragged elsewhere."""
        at = self._own_point()
        if at is not None:
            self.hands.key("f")
            yield 0.1
            self.hands.drag_map(at, (at[0] + self.random.uniform(-90, 90), at[1] - 70))
        yield 0.3

    def do_delete_prompt(self) -> Steps:
        """A point is clicked, and Delete removes it."""
        at = self._own_point()
        if at is not None:
            self.hands.key("f")
            yield 0.1
            self.hands.click_map(*at)
            yield 0.2
            focus(self.window, self.canvas)
            self.hands.key("Delete")
        yield 0.3

    def do_add_area(self) -> Steps:
        """An area is added by corners."""
        yield from self._draw_area("a")

    def do_cut_area(self) -> Steps:
        """An area is cut off by corners."""
        yield from self._draw_area("x")

    def do_brush(self) -> Steps:
        """A stroke of the brush."""
        self.hands.key("e")
        yield 0.2
        x, y = self.near()
        self.hands.drag_map((x, y), (x + 120, y + 40))
        yield 0.3
        self.hands.key("f")

    def do_mask(self) -> Steps:
        """The other mask."""
        self.hands.key("c")
        yield 0.3

    def do_enter(self) -> Steps:
        """Accepts the active object."""
        self.hands.key("Return")
        yield 0.4

    def do_enter_twice(self) -> Steps:
        """Out of impatience; the second is for the next object, which is empty."""
        yield from self.do_new_and_click()
        self.hands.key("Return")
        self.hands.key("Return")
        yield 0.3

    # -- objects --------------------------------------------------------------------------------

    def do_new(self) -> Steps:
        """An empty object."""
        self.hands.key("n")
        yield 0.2

    def do_another(self) -> Steps:
        """Another row is clicked."""
        prompt_id = self.an_object()
        objects = self.bench.dock.objects
        if prompt_id is not None:
            objects.section.setCollapsed(False)
            yield 0.3
            for table, proxy in ((objects.table, objects.open),
                                 (objects.accepted_table, objects.accepted)):  # fmt: skip
                row = proxy.row_of(prompt_id)
                if row >= 0:
                    table.scrollTo(proxy.index(row, 0))
                    yield 0.1
                    self.hands.click(
                        table.viewport(), table.visualRect(proxy.index(row, 0)).center()
                    )
        yield 0.3

    def do_delete(self) -> Steps:
        """The active object goes."""
        self.bench.actions.delete.trigger()
        yield 0.3

    def do_duplicate(self) -> Steps:
        """A copy of the active object."""
        self.bench.actions.duplicate.trigger()
        yield 0.3

    def do_rename(self) -> Steps:
        """F2, a name, Enter."""
        if self.bench.document.current is None:
            return
        self.hands.key("F2")
        yield 0.4
        tables = (self.bench.dock.objects.table, self.bench.dock.objects.accepted_table)
        editors = [e for table in tables for e in table.viewport().findChildren(QLineEdit)]
        if not editors:
            return
        self.hands.key("ctrl+a")
        editors[0].setText(self.random.choice(NAMES))
        yield 0.1
        self.hands.key("Return")
        yield 0.3

    def do_hide(self) -> Steps:
        """The eye of a row."""
        prompt_id = self.an_object()
        table, proxy = self.bench.dock.objects.table, self.bench.dock.objects.open
        row = proxy.row_of(prompt_id)
        if row >= 0:
            table.scrollTo(proxy.index(row, 0))
            yield 0.1
            self.hands.click(table.viewport(), table.visualRect(proxy.index(row, VISIBLE)).center())
        elif prompt_id is not None:
            shown = self.bench.document.is_visible(prompt_id)
            self.bench.prompts.set_visible(prompt_id, not shown)
        yield 0.2

    def do_new_set(self) -> Steps:
        """All objects go from the list; what was accepted stays in the file."""
        self.bench.actions.new_set.trigger()
        yield 0.3

    def do_zoom(self) -> Steps:
        """To the active object and back."""
        before = self.canvas.extent()
        self.bench.actions.zoom.trigger()
        yield 0.4
        self.canvas.setExtent(before)
        self.canvas.refresh()
        yield 0.3

    # -- classes --------------------------------------------------------------------------------

    def do_class_key(self) -> Steps:
        """A digit."""
        self.hands.key(str(self.random.randrange(10)))
        yield 0.2

    def do_add_class(self) -> Steps:
        """A class more."""
        if len(self.bench.classes.classes) < 6:
            self.bench.classes.add("")
        yield 0.3

    def do_change_class(self) -> Steps:
        """A class gets another name and colour."""
        if self.bench.classes.classes:
            entry = self.random.choice(self.bench.classes.classes)
            name = f"class {self.random.randrange(100)}"
            self.bench.classes.change(entry.name, type(entry)(name, "#3366ff"))
        yield 0.3

    def do_remove_class(self) -> Steps:
        """A class goes."""
        if self.bench.classes.classes:
            self.bench.classes.remove(self.random.choice(self.bench.classes.classes).name)
        yield 0.3

    # -- the list -------------------------------------------------------------------------------

    def do_sort(self) -> Steps:
        """A click on a column's head."""
        table = self.bench.dock.objects.table
        header, column = table.horizontalHeader(), self.random.choice((0, 2, 3))
        left = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
        self.hands.click(header.viewport(), QPoint(left, header.height() // 2))
        yield 0.3

    def do_filter(self) -> Steps:
        """A filter, looked at, and taken away."""
        box = self.bench.dock.objects.filter
        focus(self.window, box)
        self.hands.type("area>3")
        yield 0.4
        objects = self.bench.dock.objects
        for proxy in (objects.open, objects.accepted):
            for row in range(proxy.rowCount()):
                prompt_id = proxy.id_at(row)
                area = self.bench.object_model.area(prompt_id).hectares
                if prompt_id != self.bench.document.current:
                    assert (area or 0) > 3, f"{prompt_id}: {area} passes area>3"
        box.clear()
        yield 0.3

    # -- the history ----------------------------------------------------------------------------

    def do_undo(self) -> Steps:
        """One step back, by one of its keys."""
        self.hands.key(self.random.choice(("z", "ctrl+z", "BackSpace")))
        yield 0.3

    def do_redo(self) -> Steps:
        """One step on."""
        self.hands.key(self.random.choice(("shift+z", "ctrl+y", "ctrl+shift+z")))
        yield 0.3

    def do_back_and_forth(self) -> Steps:
        """Some steps back and as many on."""
        count = min(self.random.randrange(2, 7), self.bench.stack.index())
        for key in ("z", "shift+z"):
            for _ in range(count):
                self.hands.key(key)
                yield 0.1
            yield from self.rest()

    def do_mash(self) -> Steps:
        """Keys faster than anything can answer."""
        keys = self.random.choices(("z", "shift+z", "c", "n", "Return", "1", "0"), k=8)
        self.hands.click_map(*self.somewhere())
        for key in keys:
            self.hands.key(key)
        yield 0.3

    # -- how it is outlined ---------------------------------------------------------------------

    def do_shape(self) -> Steps:
        """Smooth lines, or pixel edges again."""
        shape = self.bench.dock.shape
        self.bench.dock.shape_box.setCollapsed(False)
        yield 0.3
        self.bench.dock.scroll.ensureWidgetVisible(shape)
        yield 0.2
        self.hands.click(shape.smooth, QPoint(8, shape.smooth.height() // 2))
        yield 0.3
        self.bench.dock.shape_box.setCollapsed(True)
        yield 0.3

    def do_bands(self) -> Steps:
        """Other bands, which are a step."""
        package = type(self.bench).__module__.rsplit(".gui", 1)[0]
        reading = importlib.import_module(f"{package}.gui.session.layer_reading")
        bands = self.random.choice(("3,2,1", "4,3,2", ""))
        choice = reading.ImageryChoice(bands=bands) if bands else reading.ImageryChoice()
        self.bench.view_choices.choose(choice)
        yield 0.4
        yield lambda: self.bench.hub.session is not None

    # -- pieces ---------------------------------------------------------------------------------

    def somewhere(self) -> tuple[float, float]:
        """A place on the map, away from its edge."""
        extent = self.canvas.extent()
        image = self.bench.hub.source.layer
        if image is not None:
            extent = extent.intersect(image.extent())
        across, down = self.random.uniform(0.1, 0.9), self.random.uniform(0.1, 0.9)
        return (
            extent.xMinimum() + across * extent.width(),
            extent.yMinimum() + down * extent.height(),
        )

    def near(self) -> tuple[float, float]:
        """A place near the active object's last point."""
        at = self._own_point()
        if at is None:
            return self.somewhere()
        return at[0] + self.random.uniform(-150, 150), at[1] + self.random.uniform(-150, 150)

    def an_object(self) -> Any | None:
        """One of the list."""
        ids = self.bench.document.ids
        return self.random.choice(ids) if ids else None

    def _own_point(self) -> tuple[float, float] | None:
        current, view = self.bench.document.current, self.bench.view
        if current is None or self.bench.hub.frame is None:
            return None
        for index in self.bench.document.indices(current):
            places = view.layer_positions(index)
            if len(places) == 1:
                return tuple(places[0])
        return None

    def _draw_area(self, key: str) -> Steps:
        self.hands.key(key)
        yield 0.2
        x, y = self.near()
        for corner in ((x, y), (x + 130, y + 10), (x + 120, y - 120)):
            self.hands.click_map(*corner)
            yield 0.6  # Two clicks are no double click.
        self.hands.click_map(x + 120, y - 120, button=3)
        yield 0.4
        self.hands.key("f")
        yield 0.1


CLICKS = {
    "click": 2.0,
    "new_and_click": 4.0,
    "click_and_enter": 6.0,
    "background": 2.0,
    "more": 2.0,
    "box": 1.5,
    "move_prompt": 1.5,
    "delete_prompt": 1.5,
    "add_area": 1.0,
    "cut_area": 1.0,
    "brush": 1.0,
    "mask": 2.5,
    "enter": 3.0,
    "enter_twice": 1.0,
    "new": 1.0,
    "another": 4.0,
    "delete": 1.5,
    "duplicate": 1.0,
    "rename": 1.5,
    "hide": 1.5,
    "new_set": 0.4,
    "zoom": 0.5,
    "class_key": 2.0,
    "add_class": 0.8,
    "change_class": 0.7,
    "remove_class": 0.4,
    "sort": 0.7,
    "filter": 0.5,
    "undo": 5.0,
    "redo": 3.0,
    "back_and_forth": 2.5,
    "mash": 1.0,
    "shape": 0.7,
    "bands": 0.6,
}
