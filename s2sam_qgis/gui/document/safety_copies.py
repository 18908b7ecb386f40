"""The folder of safety copies: one file for each QGIS at work, and those that a crash left.

Each session writes a file of its own, so nothing that a crash left is ever overwritten. A copy says
who wrote it. It is left over when that process has ended. Whoever offers it claims it first by
renaming it, so that of two QGIS only one does.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ...core.errors import PromptError
from ...core.files import replace_when_done
from .document_text import format_document, parse_document
from .owner import ALIVE, UNKNOWN, Owner, started_at, this_process
from .prompt_document import DocumentState

#: The member of the collection that says whose copy it is.
MEMBER = "s2sam_copy"

#: An owner that cannot be asked for is taken for alive while its copy is younger than this.
UNKNOWN_ALIVE_S = 300.0

_CLAIM = re.compile(r"\.by-(\d+)-([0-9a-f]+)$")
_OLD_NAME = re.compile(r"^prompts-(\d+)$")
_DAMAGED = "damaged-"


@dataclass(frozen=True)
class LeftOver:
    """What a crash left: the document, where it lies, whose project it was, and from when."""

    path: Path
    state: DocumentState
    project: str
    written: datetime | None

    @property
    def objects(self) -> int:
        """How many objects it holds."""
        return len(self.state.ids)


class SafetyCopies:
    """The folder. ``own`` is this session's file in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.own = folder / f"copy-{uuid.uuid4().hex[:12]}.geojson"
        self._owner = this_process()

    def write(self, state: DocumentState, project: str, supersedes: Sequence[str] = ()) -> None:
        """Writes this session's copy; raises OutputError, PromptError.

        From now on it outlives this process; see ``sync`` for a loss of power.

        ``supersedes`` are the names of copies whose objects are in this one.
        """
        about = {
            "owner": self._owner.to_json(),
            "project": project,
            "written": datetime.now(timezone.utc).isoformat(timespec="seconds"),
            "supersedes": list(supersedes),
        }
        text = format_document(state, {MEMBER: about})
        with contextlib.suppress(OSError):  # What is wrong is said by the writing.
            self.folder.mkdir(parents=True, exist_ok=True)
        with replace_when_done(self.own) as part:
            part.write_text(text, encoding="utf-8")

    def sync(self) -> None:
        """Brings the copy onto the disk itself, and keeps this state of it under a second name.

        After a loss of power a newer one may be there with nothing in it; then this one counts.
        """
        with contextlib.suppress(OSError):
            with self.own.open("rb+") as file:
                os.fsync(file.fileno())
            fresh = self.own.with_suffix(".fresh")
            _unlink(fresh)
            os.link(self.own, fresh)
            os.replace(fresh, _safe(self.own))
            _unlink(fresh)  # Still there where both are the same file already.
            _sync_folder(self.folder)

    def remove(self) -> None:
        """Removes this session's copy: nothing is unsaved."""
        _unlink(self.own)
        _unlink(_safe(self.own))

    def touch(self) -> None:
        """Shows those who cannot ask for this process that it is alive."""
        with contextlib.suppress(OSError):
            os.utime(self.own)

    def left_over(self) -> list[LeftOver]:
        """What crashes left, the newest first. Damaged files are put aside, not removed.

        One that cannot be read now, as while a virus scanner holds it, waits for the next time.
        """
        found, superseded = [], self._superseded()
        for path in self._others():
            if _original(path.name) in superseded:  # Its objects are in another copy.
                _unlink(path)
                _unlink(_safe(path))
                continue
            try:
                data = _whole(path)
            except OSError:
                continue
            about = _about(data)
            if _in_use(path, about):
                continue
            try:
                state = parse_document(data.decode("utf-8"))
            except (ValueError, PromptError):
                self.put_aside(path)
                continue
            # What says whose copy it was is none of the document's.
            found.append(_left_over(path, _without_member(state), about))
        return sorted(found, key=lambda copy: _age_key(copy.path), reverse=True)

    def claim(self, copy: LeftOver) -> LeftOver | None:
        """The copy under a name that keeps it for this session; None where another was faster."""
        mark = hashlib.sha256(self._owner.started.encode()).hexdigest()[:12]
        stem = _CLAIM.sub("", copy.path.stem)
        path = copy.path.with_name(f"{stem}.by-{self._owner.pid}-{mark}{copy.path.suffix}")
        if path == copy.path:
            return copy
        try:
            os.rename(copy.path, path)
        except OSError:
            return None
        return LeftOver(path, copy.state, copy.project, copy.written)

    def discard(self, copy: LeftOver) -> None:
        """Nobody wants it, or its objects are elsewhere."""
        _unlink(copy.path)
        _unlink(_safe(copy.path))

    def put_aside(self, path: Path) -> None:
        """A damaged copy is kept, but not offered again."""
        with contextlib.suppress(OSError):
            path.rename(path.with_name(f"{_DAMAGED}{path.name}"))

    def _others(self) -> list[Path]:
        try:
            files = list(self.folder.glob("*.geojson"))
        except OSError:
            return []
        hidden = (_DAMAGED, ".")
        return [p for p in files if p != self.own and not p.name.startswith(hidden)]

    def _superseded(self) -> set[str]:
        names: set[str] = set()
        for path in self._others():
            with contextlib.suppress(OSError):
                names.update(map(str, _about(path.read_bytes()).get("supersedes", ())))
        return names


def _safe(path: Path) -> Path:
    """The second name of a copy, under which it keeps what is on the disk for certain."""
    return path.with_name(Path(_original(path.name)).stem + ".safe")


def _unlink(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


def original_name(copy: LeftOver) -> str:
    """The name that a copy had before it was claimed."""
    return _original(copy.path.name)


def _original(name: str) -> str:
    path = Path(name)
    return _CLAIM.sub("", path.stem) + path.suffix


def _whole(path: Path) -> bytes:
    """What a copy holds; what it held when it was last brought onto the disk, where it is damaged.

    Raises:
        OSError: it cannot be read now.
    """
    data, safe = path.read_bytes(), _safe(path)
    return data if _about(data) or not safe.is_file() else safe.read_bytes()


def _about(data: bytes) -> dict[str, Any]:
    """What a copy says of itself; nothing where it is damaged."""
    try:
        found = json.loads(data).get(MEMBER, {})
    except (ValueError, AttributeError):
        return {}
    return found if isinstance(found, dict) else {}


def _in_use(path: Path, about: dict[str, Any]) -> bool:
    """Whether a living QGIS works with the copy, or offers it just now."""
    claim = _CLAIM.search(path.stem)
    if claim is not None:
        started = started_at(int(claim.group(1)))
        mark = hashlib.sha256((started or "").encode()).hexdigest()[:12]
        return started is not None and mark == claim.group(2) and int(claim.group(1)) != os.getpid()
    try:
        state = Owner.from_json(about["owner"]).state
    except (KeyError, TypeError, ValueError):
        # Of an earlier version, which put the process id into the name and knew no more.
        old = _OLD_NAME.match(path.stem)
        return old is not None and started_at(int(old.group(1))) is not None
    if state == UNKNOWN:
        try:
            return time.time() - path.stat().st_mtime < UNKNOWN_ALIVE_S
        except OSError:
            return True
    return state == ALIVE


def _left_over(path: Path, state: DocumentState, about: dict[str, Any]) -> LeftOver:
    written = None
    with contextlib.suppress(ValueError, OSError, TypeError):
        written = datetime.fromisoformat(about["written"]) if "written" in about else None
        if written is None:
            written = datetime.fromtimestamp(path.stat().st_mtime, timezone.utc)
    return LeftOver(path, state, str(about.get("project", "")), written)


def _without_member(state: DocumentState) -> DocumentState:
    members = {key: value for key, value in state.prompts.members.items() if key != MEMBER}
    return replace(state, prompts=replace(state.prompts, members=members))


def _sync_folder(folder: Path) -> None:
    """The new name is on the disk too, where folders can be synchronised (POSIX)."""
    with contextlib.suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _age_key(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
