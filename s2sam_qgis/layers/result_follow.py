"""The results file follows its project: to its folder when it is saved, and to its copies.

A project that is saved for the first time takes the file out of the profile. One that is saved
under another name gets a copy, so that each of the two has results of its own. A file that the
user chose stays where it is.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import OutputError
from ..translation import tr
from . import result_file
from .result_home import ResultHome

#: How long a file that was left stays, at least: maps of it may be about to be drawn.
LEFT_MS = 1000


class ResultFollower(QObject):
    """Hears of the project being saved, just before its layers are written."""

    notice = pyqtSignal(str, bool)

    def __init__(self, project: Any, home: ResultHome, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._home = home
        #: The results file that belongs to the project as it was read or saved last.
        self._known = result_file.project_file(project)
        self._left: list[Path] = []
        #: Those that the saved project names no more.
        self._saved: list[Path] = []
        #: Whether a map is being drawn: it may read the file that the layer had before.
        self.is_drawn: Callable[[], bool] = lambda: False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LEFT_MS)
        self._timer.timeout.connect(self._remove_left)
        project.writeProject.connect(self._on_write)
        project.projectSaved.connect(self._on_saved)
        project.readProject.connect(self._on_read)
        project.cleared.connect(self._on_cleared)

    def close(self) -> None:
        """Hears no more of the project."""
        self._timer.stop()
        self._saved, saved = [], self._saved
        _remove(saved)
        self._project.writeProject.disconnect(self._on_write)
        self._project.projectSaved.disconnect(self._on_saved)
        self._project.readProject.disconnect(self._on_read)
        self._project.cleared.disconnect(self._on_cleared)

    def _on_write(self, *_: Any) -> None:
        layer, path = self._home.readable(), self._home.path
        target = result_file.project_file(self._project)
        if layer is None or path is None or target is None or result_file.belongs(path, target):
            return
        waits = result_file.is_in_profile(path)
        if not waits and not (self._known is not None and result_file.belongs(path, self._known)):
            return  # A file of the user's choice.
        if layer.isEditable():
            self._say_edited(layer, path)
            return
        target = result_file.free_name(target)
        try:
            result_file.copy_file(path, target)
        except OutputError as error:
            text = tr("{error} The results stay in {path}.")
            self.notice.emit(text.format(error=error, path=path), True)
            return
        self._home.point_to(layer, target)
        if waits:
            self._left.append(path)

    def _say_edited(self, layer: Any, path: Path) -> None:
        self.notice.emit(
            tr(
                "The layer {layer} is being edited, so its file stays at {path}. Save its edits, "
                "then save the project again."
            ).format(layer=layer.name(), path=path),
            True,
        )

    def _on_saved(self) -> None:
        """The project names the new file by now; the old one is needed no more."""
        self._known = result_file.project_file(self._project)
        self._left, left = [], self._left
        self._saved += left
        if self._saved:
            self._timer.start()

    def _remove_left(self) -> None:
        """A map that is drawn in other threads opens the file when it comes to it."""
        if self.is_drawn():
            self._timer.start()
            return
        self._saved, saved = [], self._saved
        _remove(saved)

    def find_left(self) -> None:
        """Shows results that were written after the project was saved: QGIS ended before."""
        try:
            self._home.find_left()
        except OutputError as error:
            self.notice.emit(str(error), True)

    def _on_read(self, *_: Any) -> None:
        self._known = result_file.project_file(self._project)
        self.find_left()

    def _on_cleared(self) -> None:
        self._known = None
        self._home.chosen = None


def _remove(paths: list[Path]) -> None:
    for path in paths:
        result_file.remove_file(path)
