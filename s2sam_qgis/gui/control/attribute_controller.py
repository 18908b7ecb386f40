"""Free attributes of the selected objects, in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

from ...core.prompt_edits import with_attributes
from ...core.prompts import Attribute, PromptId, PromptSet
from ...translation import tr
from ..compat import QUndoStack
from ..dialogs.attributes_dialog import AttributesDialog
from ..document.prompt_document import PromptDocument
from ..document.undo_commands import push


class AttributeController(QObject):
    """Opens the dialog, and makes a step of what was entered."""

    def __init__(
        self,
        document: PromptDocument,
        stack: QUndoStack,
        selected: Callable[[], Sequence[PromptId]],
        window: QWidget | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._stack = document, stack
        self._selected = selected
        #: Shows a dialog; True where it was confirmed. Replaced in tests.
        self.ask: Callable[[Any], bool] = lambda dialog: bool(dialog.exec())
        self._window = window

    def edit(self) -> None:
        """The selected objects that have prompts, or the active one."""
        prompts = self._document.prompts
        ids = [i for i in self._selected() if prompts.has(i)]
        if not ids:
            return
        before = common([prompts.attributes_of(i) for i in ids])
        one = self._document.name(ids[0])
        title = one if len(ids) == 1 else tr("{count} objects").format(count=len(ids))
        dialog = AttributesDialog(title, before, _names(prompts), self._window)
        try:
            if self.ask(dialog):
                self.set(ids, before, dialog.attributes)
        finally:
            dialog.deleteLater()

    def set(
        self,
        ids: Sequence[PromptId],
        before: dict[str, Attribute],
        after: dict[str, Attribute],
    ) -> None:
        """Changes what was changed in the dialog; what the objects do not share stays."""
        prompts = self._document.prompts
        for prompt_id in ids:
            own = prompts.attributes_of(prompt_id)
            kept = {k: v for k, v in own.items() if k in after or k not in before}
            prompts = with_attributes(prompts, prompt_id, {**kept, **after})
        state = replace(self._document.state, prompts=prompts)
        push(self._stack, self._document, state, tr("Attributes"))


def common(each: Sequence[dict[str, Attribute]]) -> dict[str, Attribute]:
    """What all have with one value."""
    first, *rest = each
    return {k: v for k, v in first.items() if all(k in o and o[k] == v for o in rest)}


def _names(prompts: PromptSet) -> list[str]:
    """Names of all free attributes of a set."""
    return list(dict.fromkeys(k for i in prompts.ids for k in prompts.attributes_of(i)))
