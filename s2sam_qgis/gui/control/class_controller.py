"""Classes: which one new objects get, changes of the list, and what the dock shows of it.

The list is part of the prompts, so each change is an undo step. Which class is active is kept with
them, but no step: it is a tool in hand.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.classes import (
    ObjectClass,
    class_names,
    classes_from_csv,
    classes_of,
    merged,
    with_class_changed,
    with_classes,
    without_class,
)
from ...core.errors import InputError, S2SamError
from ...core.messages import plural
from ...core.prompt_edits import classified
from ...core.prompts import PromptSet
from ...translation import tr
from ..compat import QUndoStack
from ..document.prompt_document import PromptDocument
from ..document.undo_commands import push
from ..panels.class_panel import ClassPanel, ClassRow
from ..panels.object_panel import ObjectModel

#: Totals are summed up at most this often: a thousand answers come one by one.
TOTALS_MS = 120


class ClassController(QObject):
    """Joins the panel of classes to the document and its answers."""

    notice = pyqtSignal(str, bool)

    def __init__(
        self,
        document: PromptDocument,
        stack: QUndoStack,
        objects: ObjectModel,
        panel: ClassPanel,
        ask_open: Callable[[str, str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._stack = document, stack
        self._objects, self._panel = objects, panel
        self._ask_open = ask_open
        self._known: tuple[PromptSet | None, tuple[ObjectClass, ...]] = (None, ())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOTALS_MS)
        self._timer.timeout.connect(self.refresh)
        panel.chosen.connect(self.choose)
        panel.add_asked.connect(self.add)
        panel.changed.connect(self.change)
        panel.remove_asked.connect(self.remove)
        panel.import_file_asked.connect(self.import_file)
        panel.import_field_asked.connect(self.import_field)
        document.changed.connect(lambda _: self._on_document())
        document.current_changed.connect(self._show_active)
        objects.dataChanged.connect(lambda *_: self._timer.start())
        panel.unfolded.connect(self.refresh)
        self._on_document()

    @property
    def classes(self) -> tuple[ObjectClass, ...]:
        """The classes of the prompts, found once per prompt set."""
        prompts = self._document.prompts
        if self._known[0] is not prompts:
            self._known = (prompts, classes_of(prompts))
        return self._known[1]

    @property
    def active(self) -> str:
        """The class that new objects get; "" for none."""
        return self._document.state.active_class

    def close(self) -> None:
        """Sums up no more."""
        self._timer.stop()

    # -- what the user does -------------------------------------------------------------------

    def choose(self, name: str) -> None:
        """Makes a class active, and gives it to the active object; "" is no class."""
        self._document.set_active_class(name)
        current, state = self._document.current, self._document.state
        if current is not None and state.prompts.has(current):
            if state.prompts.class_of(current) != name:
                self._push(classified(state.prompts, current, name), _class_text(name))
            self._show_active()
            return
        draft = None if current is None else state.draft(current)
        if draft is not None and "class" in draft.properties:  # It had prompts before.
            after = state.with_draft(draft.with_property("class", name))
            push(self._stack, self._document, after, _class_text(name))
        if name:
            self.notice.emit(tr("New objects get the class {name}.").format(name=name), False)
        self._show_active()

    def choose_number(self, number: int) -> None:
        """Chooses a class by its key: 1 is the first, 0 none."""
        classes = self.classes
        if number == 0:
            self.choose("")
        elif number <= len(classes):
            self.choose(classes[number - 1].name)
        else:
            text = tr("There is no class number {number}. Add classes in the section Classes.")
            self.notice.emit(text.format(number=number), False)

    def add(self, name: str) -> None:
        """Adds a class at the end of the list; one without a name gets one."""
        taken = {entry.name for entry in self.classes}
        number = len(taken) + 1
        while not name or name in taken:
            name = tr("Class {name}").format(name=number)
            number += 1
        self._push_list((*self.classes, ObjectClass(name, "")), tr("Add class"))
        self._panel.edit(name)

    def change(self, name: str, changed: ObjectClass) -> None:
        """Gives a class another name or colour."""
        if ObjectClass(name, changed.colour) == changed and changed in self.classes:
            return
        try:
            prompts = with_class_changed(self._document.prompts, name, changed)
        except InputError as error:
            self.notice.emit(str(error), True)
            self.refresh()
            return
        active = changed.name if self.active == name else self.active
        self._push(prompts, tr("Change class {name}").format(name=name), active)

    def remove(self, name: str) -> None:
        """Removes a class from the list and from its objects."""
        prompts = without_class(self._document.prompts, name)
        active = "" if self.active == name else self.active
        self._push(prompts, tr("Remove class {name}").format(name=name), active)

    def import_file(self) -> None:
        """Takes classes from a table or from a style of QGIS."""
        pattern = tr("Tables and QGIS styles (*.csv *.txt *.qml)")
        path = self._ask_open(tr("Import classes"), pattern)
        if not path:
            return
        try:
            if path.lower().endswith(".qml"):
                from ...layers.class_layers import classes_of_style

                found = classes_of_style(path)
            else:
                found = classes_from_csv(_text_of(path))
        except S2SamError as error:
            self.notice.emit(str(error), True)
            return
        self._take_over(found)

    def import_field(self, layer: Any, field: str) -> None:
        """Takes the values of a layer's field as classes."""
        from ...layers.class_layers import classes_of_field

        try:
            self._take_over(classes_of_field(layer, field))
        except S2SamError as error:
            self.notice.emit(str(error), True)

    # -- what is shown ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows the classes with the number and area of their objects."""
        if not self._panel.is_unfolded:
            return
        names = class_names(self._document.prompts)
        areas: dict[str, list[float]] = {}
        for prompt_id in self._document.prompts.ids:  # Nothing was clicked for the others yet.
            area = self._objects.area(prompt_id).hectares or 0.0
            areas.setdefault(names.get(prompt_id, ""), []).append(area)

        def row(entry: ObjectClass) -> ClassRow:
            own = areas.get(entry.name, [])
            return ClassRow(entry.name, entry.colour, len(own), sum(own))

        self._panel.show_rows([row(entry) for entry in self.classes], row(ObjectClass("", "")))
        self._show_active()

    def style_results(self, *_: Any) -> None:
        """One legend entry a class in the result layer, as soon as there are classes."""
        from ...layers.class_layers import style_by_class
        from ...layers.result_home import results_layer

        found = results_layer(QgsProject.instance())
        if found is not None and found.isValid():
            style_by_class(found, self.classes)

    def _on_document(self) -> None:
        classes = self.classes
        if classes != self._panel.classes:
            self._panel.show_classes(classes)
            self.style_results()
        self._show_active()
        self._timer.start()

    def _show_active(self) -> None:
        """The active object's class where it has prompts, else the one that it will get."""
        current, prompts = self._document.current, self._document.prompts
        if current is not None and prompts.has(current):
            self._panel.show_active(prompts.class_of(current))
            return
        draft = None if current is None else self._document.state.draft(current)
        own = "" if draft is None else str(draft.properties.get("class", ""))
        self._panel.show_active(own or self.active)

    def _take_over(self, found: tuple[ObjectClass, ...]) -> None:
        before = self.classes
        after = merged(before, found)
        self._push_list(after, tr("Import classes"))
        text = plural(
            len(after) - len(before),
            tr("1 class was added."),
            tr("{count} classes were added."),
        )
        self.notice.emit(text, False)

    def _push_list(self, classes: tuple[ObjectClass, ...], text: str) -> None:
        self._push(with_classes(self._document.prompts, merged(classes, ())), text)

    def _push(self, prompts: PromptSet, text: str, active: str | None = None) -> None:
        """One step; with the class that is active after it, where that changes with the list."""
        state = self._document.state
        active = state.active_class if active is None else active
        push(
            self._stack, self._document, replace(state, prompts=prompts, active_class=active), text
        )


def _class_text(name: str) -> str:
    return tr("Class {name}").format(name=name) if name else tr("No class")


def _text_of(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(tr("{file} is not UTF-8 text.").format(file=path)) from error
    except OSError as error:
        raise InputError(
            tr("Cannot read {file}: {reason}.").format(file=path, reason=error.strerror or error)
        ) from error
