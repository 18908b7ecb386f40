"""The document survives a crash: each step is written to a safety copy in the profile.

The copy goes away when nothing is unsaved, and when the session ends in order. What a crash left is
offered again at the next start (``safety_copies``).
"""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal

from ...translation import tr
from .copy_writer import CopyWriter, Order
from .document_text import WRITABLE
from .prompt_document import DocumentState, PromptDocument
from .safety_copies import LeftOver, SafetyCopies, original_name

#: How long until a failed writing is tried again.
RETRY_MS = 5000

#: How often a copy that needs no writing shows that this QGIS is alive.
TOUCH_MS = 60_000


class Autosave(QObject):
    """Writes the document after each step, on a thread of its own."""

    notice = pyqtSignal(str, bool)
    #: From the thread that writes: the order, and what went wrong or None.
    _wrote = pyqtSignal(object, object)

    def __init__(
        self,
        document: PromptDocument,
        profile_folder: Callable[[], Path] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._copies = SafetyCopies((profile_folder or _profile_folder)())
        #: What is safe elsewhere: in the project, or in the user's file.
        self._saved = DocumentState()
        #: What the copy holds; None where there is no copy.
        self._kept: DocumentState | None = None
        #: What a crash left and the document holds by now, until that is safe.
        self._taken: list[LeftOver] = []
        #: Counts how often the copy was removed: what is written before that is no more.
        self._round = 0
        #: What was ordered last; None where there is to be no copy.
        self._ordered: DocumentState | None = None
        self._failing = False
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.timeout.connect(self._again)
        self._touch = QTimer(self)
        self._touch.timeout.connect(self._show_life)
        self._touch.start(TOUCH_MS)
        self._wrote.connect(self._on_wrote, Qt.ConnectionType.QueuedConnection)
        self._writer: CopyWriter | None = CopyWriter(self._copies, self._wrote.emit)
        document.edited.connect(self.write)

    @property
    def path(self) -> Path:
        """This session's safety copy, whether it is there or not."""
        return self._copies.own

    @property
    def unsaved(self) -> bool:
        """Whether the document holds anything that is not safe elsewhere."""
        state = self._document.state
        return not (state.is_empty or state.same_work_as(self._saved))

    def mark_saved(self, state: DocumentState) -> None:
        """This state is safe elsewhere."""
        self._saved = state
        if not self.unsaved:
            self._drop_taken()
            self.remove()

    def write(self) -> None:
        """Has written what is unsaved, or has the copy removed where nothing is."""
        state = self._document.state
        if not self.unsaved or state.prompts.crs not in WRITABLE:
            self.remove()
        elif self._writer is not None and state != self._ordered:
            self._ordered = state
            names = tuple(original_name(copy) for copy in self._taken)
            self._writer.want(Order(state, self._project(), names, self._round))

    def flush(self) -> bool:
        """Writes what is unsaved and waits for it; False where that fails."""
        if self._writer is None:
            return False
        self._ordered = None
        self.write()
        return self._writer.flush()

    def remove(self) -> None:
        """Removes the copy: nothing is unsaved, or the project was closed in order."""
        self._retry.stop()
        self._kept = self._ordered = None
        self._round += 1
        if self._writer is not None:  # After what is being written.
            self._writer.want(Order(None, turn=self._round))

    def close(self) -> None:
        """The session ends in order: the project holds the document."""
        self._retry.stop()
        self._touch.stop()
        if self._writer is None:
            return
        self._wrote.disconnect(self._on_wrote)
        self._writer.close()
        self._writer = None
        self._copies.remove()

    # -- what a crash left ------------------------------------------------------------------

    def left_over(self) -> list[LeftOver]:
        """What crashes left for the open project, claimed for this session, the newest first.

        What is in the document already is dropped without a word.
        """
        found = []
        for copy in self._copies.left_over():
            if not _belongs_to(copy.project, self._project()):
                continue
            if copy.state.is_empty or copy.state.same_work_as(self._document.state):
                self._copies.discard(copy)
                continue
            claimed = self._copies.claim(copy)
            if claimed is not None:
                found.append(claimed)
        return found

    def take_over(self, copy: LeftOver) -> bool:
        """The document holds the copy's objects by now: ours replaces it, if it can be written."""
        self._taken.append(copy)
        if not self.flush():
            return False
        self._drop_taken()
        return True

    def discard(self, copy: LeftOver) -> None:
        """The user does not want it."""
        self._copies.discard(copy)

    # -- inside -----------------------------------------------------------------------------

    def _again(self) -> None:
        """The disk may have room by now."""
        self._ordered = None
        self.write()

    def _drop_taken(self) -> None:
        for copy in self._taken:
            self._copies.discard(copy)
        self._taken = []

    def _on_wrote(self, order: Order, error: Exception | None) -> None:
        if order.state is None:
            return
        if error is not None:
            if not self._failing:
                self._failing = True
                self.notice.emit(
                    tr(
                        "The safety copy of your prompts cannot be written: {error} If QGIS ends "
                        "unexpectedly now, what is not saved is lost. Save the project or the "
                        "prompts, and free disk space."
                    ).format(error=error),
                    True,
                )
            self._retry.start(RETRY_MS)
            return
        if self._failing:
            self._failing = False
            self.notice.emit(tr("The safety copy of your prompts is written again."), False)
        if order.turn == self._round:
            self._kept = order.state
            if len(order.supersedes) == len(self._taken):
                self._drop_taken()

    def _show_life(self) -> None:
        if self._kept is not None:
            self._copies.touch()

    @staticmethod
    def _project() -> str:
        return str(QgsProject.instance().fileName())


def _belongs_to(project: str, present: str) -> bool:
    """Whether a copy of a project is offered while ``present`` is open.

    One whose project is no more is offered anywhere, or it never would be.
    """
    return project in ("", present) or not Path(project).exists()


def _profile_folder() -> Path:
    return Path(QgsApplication.qgisSettingsDirPath()) / "s2sam" / "autosave"
