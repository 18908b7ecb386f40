"""The document lives in the project file and comes back with it.

An entry that cannot be read (damaged, or of a later version) is never erased: when the project is
saved it moves aside within the project, and can be saved as a file at any time.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import PromptError
from ...core.files import replace_when_done
from ...translation import tr
from .document_text import WRITABLE, format_document, parse_document
from .prompt_document import DocumentState, PromptDocument

SCOPE = "s2sam"
PROMPTS = "/prompts"
LAYER = "/layer"
UNREADABLE = "/unreadable"


class ProjectEntry(QObject):
    """Writes when the project is saved, reads when one is opened."""

    #: A project was opened: its document (maybe empty) and the layer's id ("" for none).
    opened = pyqtSignal(object, str)
    #: This state of the document is in the project file now.
    saved = pyqtSignal(object)
    #: The project was closed or a new one begun.
    closed = pyqtSignal()
    #: The project holds entries that cannot be read; the reason of the last one, "" for earlier.
    unreadable = pyqtSignal(str)

    def __init__(
        self, document: PromptDocument, layer_id: Any, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._layer_id = layer_id
        self._project = QgsProject.instance()
        self._reading = False
        self._known = document.state
        self._in_writing: DocumentState | None = None
        #: The entry as it was found, where it could not be read.
        self._unread = ""
        self._project.writeProject.connect(self._on_write)
        self._project.projectSaved.connect(self._on_saved)
        self._project.readProject.connect(self._on_read)
        self._project.cleared.connect(self._on_cleared)
        document.edited.connect(self._on_edited)

    def close(self) -> None:
        """Hears no more of the project."""
        self._project.writeProject.disconnect(self._on_write)
        self._project.projectSaved.disconnect(self._on_saved)
        self._project.readProject.disconnect(self._on_read)
        self._project.cleared.disconnect(self._on_cleared)

    def read(self) -> None:
        """Takes over what the present project holds: at the start, and after one was opened."""
        self._on_read()

    def keep(self) -> None:
        """Leaves the document in the open project: the plugin goes, and may come back."""
        state = self._document.state
        if not state.is_empty or state.views:
            self._on_write()
            self._in_writing = None

    @property
    def unread(self) -> list[str]:
        """The texts in the project that cannot be read."""
        aside, _ = self._project.readListEntry(SCOPE, UNREADABLE, [])
        return [*aside, *([self._unread] if self._unread else [])]

    def save_unread(self, path: Path) -> None:
        """Writes what cannot be read to files, as it is, and takes it out of the project.

        The first goes to ``path``, others beside it. Raises OutputError, and nothing changes.
        """
        for number, text in enumerate(self.unread):
            target = (
                path if not number else path.with_name(f"{path.stem}_{number + 1}{path.suffix}")
            )
            with replace_when_done(target) as part:
                part.write_text(text, encoding="utf-8")
        self._project.removeEntry(SCOPE, UNREADABLE)
        if self._unread:
            self._unread = ""
            self._project.removeEntry(SCOPE, PROMPTS)
        self._project.setDirty(True)

    def _on_write(self, *_: Any) -> None:
        state = self._document.state
        if self._unread:
            self._project.writeEntry(SCOPE, UNREADABLE, self.unread)
            self._unread = ""
        self._in_writing = state
        if state.is_empty and not state.views:
            self._project.removeEntry(SCOPE, PROMPTS)
        elif state.prompts.crs in WRITABLE:
            self._project.writeEntry(SCOPE, PROMPTS, format_document(state))
        else:  # What is there stays; the safety copy stays too.
            self._in_writing = None
        self._project.writeEntry(SCOPE, LAYER, self._layer_id())

    def _on_saved(self) -> None:
        if self._in_writing is not None:
            self.saved.emit(self._in_writing)
            self._in_writing = None

    def _on_cleared(self) -> None:
        self._unread = ""
        self.closed.emit()

    def _on_read(self, *_: Any) -> None:
        text, found = self._project.readEntry(SCOPE, PROMPTS, "")
        layer, _known = self._project.readEntry(SCOPE, LAYER, "")
        state, reason = DocumentState(), ""
        self._unread = ""
        if found and text:
            try:
                state = parse_document(text)
            except PromptError as error:
                self._unread, reason = text, str(error)
        self._reading = True
        try:
            self.opened.emit(state, layer)
        finally:
            self._reading = False
        if self.unread:
            self.unreadable.emit(reason)

    def _on_edited(self) -> None:
        before, self._known = self._known, self._document.state
        if not self._reading and not self._known.same_work_as(before):
            self._project.setDirty(True)


def unreadable_text(reason: str) -> str:
    """What is said of an entry that cannot be read."""
    if not reason:
        return tr(
            "This project still holds prompts that could not be read. They stay in it until you "
            "save them as a file."
        )
    return tr(
        "The prompts in this project cannot be read: {error} They stay in the project; you can "
        "also save them as a file."
    ).format(error=reason)
