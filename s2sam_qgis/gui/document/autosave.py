"""Prompts survive a crash: each step is written beside the project, or in the profile without one.

The file goes away when the session ends in order. One that is there at the start was left by a
crash, and is offered again.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer

from ...core.errors import S2SamError
from ...core.prompt_geojson import read_prompts, write_prompts
from ...core.prompts import LONLAT, PIXEL, PromptSet
from .prompt_document import PromptDocument

#: Steps within this time are written once: a dragged slider of clicks costs one file.
QUIET_MS = 400


class Autosave(QObject):  # type: ignore[misc]
    """Writes the document after each step. It never disturbs: a full disk costs the safety only."""

    def __init__(
        self,
        document: PromptDocument,
        profile_folder: Optional[Callable[[], Path]] = None,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._profile_folder = profile_folder or _profile_folder
        self._written: Optional[Path] = None
        self._saved: Optional[PromptSet] = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self.write)
        document.changed.connect(lambda _: self._timer.start())

    @property
    def path(self) -> Path:
        """Where the prompts of the present project are kept."""
        project = QgsProject.instance().fileName()
        if project and os.access(Path(project).parent, os.W_OK):
            file = Path(project)
            return file.with_name(f".{file.stem}.s2sam-autosave.geojson")
        return self._profile_folder() / f"prompts-{os.getpid()}.geojson"

    def left_over(self) -> Optional[Path]:
        """A file that a crash left, the newest first; None where there is none."""
        project = QgsProject.instance().fileName()
        candidates = [self.path] if project else []
        with contextlib.suppress(OSError):
            candidates += sorted(
                (p for p in self._profile_folder().glob("prompts-*.geojson") if _is_orphan(p)),
                key=lambda p: p.stat().st_mtime,
                reverse=True,
            )
        return next((p for p in candidates if p.is_file() and p != self._written), None)

    def mark_saved(self, prompts: PromptSet) -> None:
        """These prompts are safe elsewhere: in the user's file or in the project."""
        self._saved = prompts
        if self._document.prompts is prompts:
            self._timer.stop()
            self.remove()

    def write(self) -> None:
        """Writes the present prompts, or removes the file where there is nothing to keep."""
        self._timer.stop()
        prompts = self._document.prompts
        path = self.path
        if self._written is not None and self._written != path:
            self.remove()
        if prompts.is_empty or prompts is self._saved or prompts.crs not in (LONLAT, PIXEL):
            self.remove()
            return
        with contextlib.suppress(OSError, S2SamError):
            path.parent.mkdir(parents=True, exist_ok=True)
            write_prompts(path, prompts)
            self._written = path

    def flush(self) -> None:
        """Writes now what waits."""
        if self._timer.isActive():
            self.write()

    def remove(self) -> None:
        """Removes our file: nothing is unsaved, or the session ends in order."""
        self._timer.stop()
        if self._written is not None:
            with contextlib.suppress(OSError):
                self._written.unlink()
            self._written = None

    def close(self) -> None:
        """The session ends in order: the project holds the prompts."""
        self.remove()

    def recover(self, path: Path) -> PromptSet:
        """Reads a left-over file; raises PromptError where it is damaged."""
        prompts = read_prompts(path)
        with contextlib.suppress(OSError):
            path.unlink()
        return prompts

    def discard(self, path: Path) -> None:
        """The user does not want it."""
        with contextlib.suppress(OSError):
            path.unlink()


def _profile_folder() -> Path:
    return Path(QgsApplication.qgisSettingsDirPath()) / "s2sam" / "autosave"


def _is_orphan(path: Path) -> bool:
    """Whether the process that wrote the file has ended; another QGIS may be at work right now."""
    try:
        number = int(path.stem.split("-")[-1])
    except ValueError:
        return True
    if number == os.getpid():
        return True
    if os.name != "posix":
        return True
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False
