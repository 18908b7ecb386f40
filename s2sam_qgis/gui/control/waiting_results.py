"""Accepted objects of a project without a file, whose QGIS ended unexpectedly: shown or discarded.

They wait in the profile until the project is saved. Those that the list of objects knows come
back with it; many that were accepted at once stand in no list, so the file itself is offered. A
note beside it says which process works with it, and goes when that one ends in order.
"""

from __future__ import annotations

import contextlib
import json
from datetime import datetime, timezone
from pathlib import Path
from typing import Callable

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from ...core.errors import S2SamError
from ...layers.result_file import (
    identities_in,
    is_in_profile,
    owner_note,
    remove_file,
    waiting_files,
)
from ...layers.result_home import ResultHome
from ...translation import tr
from ..document.owner import DEAD, Owner, this_process
from ..parts.messages import Messages
from .left_overs import time_text


class WaitingResults(QObject):
    """Notes that this QGIS works with a waiting file, and offers those of others that are gone."""

    def __init__(self, home: ResultHome, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home, self._messages = home, messages
        self._owner = this_process()
        #: The file of the results layer as it was last seen.
        self._seen: Path | None = None
        #: The files that this QGIS works with: that one, and those that are shown beside it.
        self._noted: set[Path] = set()
        #: Take back what is offered at the moment.
        self._offers: dict[Path, Callable[[], None]] = {}
        home.touched.connect(self._follow)
        self._follow()

    def close(self) -> None:
        """The session ends in order: what waits is left knowingly."""
        with contextlib.suppress(TypeError):  # Closed already.
            self._home.touched.disconnect(self._follow)
        for take_back in self._offers.values():
            take_back()
        self._offers.clear()
        for path in tuple(self._noted):
            self._forget(path)

    def offer(self) -> None:
        """Offers every waiting file whose QGIS is gone."""
        for path in waiting_files():
            if path in self._offers or path == self._home.path or not _is_left(path):
                continue
            with contextlib.suppress(S2SamError, OSError):  # Not now; at the next start.
                count = len(identities_in(path))
                if count:
                    self._offer(path, count)

    def _offer(self, path: Path, count: int) -> None:
        show, discard = QPushButton(tr("Show")), QPushButton(tr("Discard"))
        show.clicked.connect(lambda: self._show(path))
        discard.clicked.connect(lambda: self._discard(path))
        written = datetime.fromtimestamp(path.stat().st_mtime, timezone.utc)
        text = tr(
            "QGIS ended unexpectedly. Accepted objects of a project without a file: {count} "
            "({time})."
        ).format(count=count, time=time_text(written))
        self._offers[path] = self._messages.offer(text, show, discard)

    def _show(self, path: Path) -> None:
        self._offers.pop(path, None)
        try:
            kept_on = self._home.show_file(path)
        except S2SamError as error:
            self._messages.say(str(error), True)
            return
        if not kept_on:  # It is a layer like others, of a project that may not be saved yet.
            self._note(path)

    def _discard(self, path: Path) -> None:
        self._offers.pop(path, None)
        remove_file(path)

    def _follow(self) -> None:
        path = self._home.path
        if path == self._seen:
            return
        self._forget(self._seen)
        self._seen = path
        if path in self._offers:
            self._offers.pop(path)()
        if path is not None and is_in_profile(path):
            self._note(path)

    def _note(self, path: Path) -> None:
        self._noted.add(path)
        with contextlib.suppress(OSError):  # Then a crash is not told from an end in order.
            owner_note(path).write_text(json.dumps(self._owner.to_json()), encoding="utf-8")

    def _forget(self, path: Path | None) -> None:
        if path in self._noted:
            self._noted.discard(path)
            with contextlib.suppress(OSError):
                owner_note(path).unlink()


def _is_left(path: Path) -> bool:
    """Whether the QGIS that worked with a file ended without a word."""
    try:
        return Owner.from_json(json.loads(owner_note(path).read_bytes())).state == DEAD
    except (OSError, ValueError, KeyError, TypeError):
        return False
