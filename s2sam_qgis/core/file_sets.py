"""Several files that appear together or not at all, whatever ends the writer.

Each folder that a set writes to gets one hidden folder in which the parts are made. They are moved
out only when all are whole; a journal says meanwhile what was moved and where that which was
replaced waits. A set that raises is undone at once. One whose process was killed is undone by
``recover``, which whoever writes there next calls first: the same command then runs again.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Callable

from .files import (
    HIDDEN,
    PathLike,
    hidden_name,
    no_room_in,
    not_written,
    own_parts,
    real_target,
    sweep,
)
from .locks import is_old, machine_mark, try_lock

_LOCK, _JOURNAL, _OLD = "lock", "journal.json", "old"
Plain = dict[str, Any]

#: A folder without a lock is one that is being made, or being removed.
_UNLOCKED_S = 3600.0

#: The sets of this process, for ``abandon_all``; a set is moved out under this lock.
_open_sets: list[FileSet] = []
_moving = threading.RLock()


@dataclass(frozen=True)
class _Part:
    """A file of the set, the target it becomes, and what else belongs to that."""

    part: Path
    target: Path
    siblings: tuple[str, ...]
    stale: tuple[Path, ...]

    def moves(self) -> list[tuple[Path | None, Path]]:
        """(where from or None, where to) of everything that changes."""
        found: list[tuple[Path | None, Path]] = [(self.part, self.target)]
        for suffix in self.siblings:
            made = self.part.with_suffix(suffix)
            found.append((made if made.exists() else None, self.target.with_suffix(suffix)))
        found += [(None, path) for path in self.stale]
        return found


class FileSet:
    """Made by ``replace_together``; ask it for a ``part`` for each file."""

    def __init__(self) -> None:
        self._parts: list[_Part] = []
        self._folders: dict[Path, tuple[Path, IO[bytes]]] = {}
        self._done = False

    def part(self, path: PathLike, siblings: Sequence[str] = (), stale: Sequence[str] = ()) -> Path:
        """Where to write a file until all are whole; nothing is there yet.

        Its name is plain, whatever ``path`` is called; its suffix is the same.

        Args:
            path: the file that it will be.
            siblings: suffixes of further files that belong to it: those made beside the part come
                along, those that lie beside ``path`` go.
            stale: names of files beside it that describe what is replaced, and go with it.

        Raises:
            OutputError: nothing can be made in the folder.
        """
        target = real_target(path)
        target = target if target.is_absolute() else Path.cwd() / target
        folder = self._folder(target.parent)
        part = folder / f"{len(self._parts) + 1}{Path(path).suffix.lower()}"
        self._parts.append(
            _Part(part, target, tuple(siblings), tuple(target.with_name(name) for name in stale))
        )
        return part

    def _folder(self, parent: Path) -> Path:
        if parent not in self._folders:
            hidden = parent / hidden_name()
            try:
                hidden.mkdir()
                own_parts.add(str(hidden))
                lock = (hidden / _LOCK).open("xb")
            except OSError as error:
                raise no_room_in(parent, error) from error
            try_lock(lock)
            self._folders[parent] = hidden, lock
        return self._folders[parent][0]

    def commit(self) -> None:
        """Moves all parts to their targets; where one cannot be moved, none is."""
        with _moving:
            if self._done or not self._folders:
                return
            entries: dict[Path, list[Plain]] = {folder: [] for folder in self._folders}
            for part in self._parts:
                for source, target in part.moves():
                    if source is not None:
                        _flush(source)
                    entries[target.parent].append(_entry(source, target))
            hidden = [made for made, _ in self._folders.values()]
            # The first folder's journal is the one that counts: it is written last, and once it
            # is gone everything stays.
            for folder, (own, _) in reversed(list(self._folders.items())):
                (own / _OLD).mkdir(exist_ok=True)
                others = [str(other) for other in hidden[1:]] if own == hidden[0] else []
                leader = None if own == hidden[0] else str(hidden[0])
                journal = {"entries": entries[folder], "leader": leader, "others": others}
                _write_json(own / _JOURNAL, journal)
            try:
                for folder, (own, _) in self._folders.items():
                    for entry in entries[folder]:
                        _move(own, entry)
                    _flush_folder(folder)
                (hidden[0] / _JOURNAL).unlink()
            except BaseException:
                for folder, (own, _) in self._folders.items():
                    _undo(own, entries[folder])
                raise
            self._done = True

    def close(self) -> None:
        """Removes the hidden folders."""
        with _moving:
            self._done = True
            for hidden, lock in self._folders.values():
                lock.close()
                shutil.rmtree(hidden, ignore_errors=True)
                own_parts.discard(str(hidden))
            self._folders = {}


@contextmanager
def replace_together() -> Iterator[FileSet]:
    """A set of files that appear together when the block ends well.

    Where the block raises, or a file cannot be moved into place, what was there before is there
    still. OSError becomes OutputError.
    """
    files = FileSet()
    _open_sets.append(files)
    try:
        yield files
        try:
            files.commit()
        except OSError as error:
            names = ", ".join(str(part.target) for part in files._parts)
            raise not_written(names, error) from error
    finally:
        files.close()
        with contextlib.suppress(ValueError):
            _open_sets.remove(files)


def abandon_all(wait_s: float = 0.5) -> None:
    """Removes what the sets of this process have made so far; for a process that ends at once.

    A set that is being moved into place is given a moment to come to its end.
    """
    if not _moving.acquire(timeout=wait_s):
        return  # The journal is there; whoever comes next undoes it.
    for files in (*_open_sets,):
        files.close()
    for name in (*own_parts,):
        with contextlib.suppress(OSError):
            Path(name).unlink()
    # Never released: nobody of this process moves anything any more.


def recover(folder: PathLike) -> None:
    """Undoes what writers that died in the middle left in a folder, and removes their parts.

    Failing is no error here: whatever still lies in the way is told when it is written to.
    """
    sweep(folder)
    with contextlib.suppress(OSError):
        for entry in sorted(os.scandir(folder), key=lambda found: found.name):
            with contextlib.suppress(OSError):
                if entry.is_dir(follow_symlinks=False):
                    _recover_one(Path(entry.path))


def _recover_one(hidden: Path, asked_by_leader: bool = False) -> None:
    match = HIDDEN.fullmatch(hidden.name)
    if match is None or str(hidden) in own_parts:
        return
    journal = _read_json(hidden / _JOURNAL)
    leader = journal.get("leader")
    if isinstance(leader, str) and not asked_by_leader:
        _recover_one(Path(leader))
        if not hidden.is_dir() or (Path(leader) / _JOURNAL).exists():
            return  # Done with the leader, or its writer lives.
        journal = {}  # All files of the set are in place, or none was moved yet.
    try:
        stream = (hidden / _LOCK).open("r+b")
    except FileNotFoundError:
        if is_old(hidden, _UNLOCKED_S):
            shutil.rmtree(hidden, ignore_errors=True)
        return
    with stream:
        held = try_lock(stream)
        from_here = match["machine"] == machine_mark()
        if held is False or ((held is None or not from_here) and not is_old(hidden)):
            return
        for other in _texts(journal.get("others")):
            _recover_one(Path(other), asked_by_leader=True)
        _undo(hidden, journal.get("entries", ()))
        with contextlib.suppress(OSError):
            (hidden / _JOURNAL).unlink()
        if os.name == "nt":  # The lock's file is open.
            shutil.rmtree(hidden / _OLD, ignore_errors=True)
        else:
            shutil.rmtree(hidden, ignore_errors=True)
    shutil.rmtree(hidden, ignore_errors=True)


def _texts(values: Any) -> list[str]:
    return [value for value in values or () if isinstance(value, str)]


# --- moving, and moving back ------------------------------------------------------------------


def _entry(source: Path | None, target: Path) -> Plain:
    """One move as the journal tells it, by names alone: it never reaches beyond its folder.

    ``stamp`` knows the file again after it was moved.
    """
    return {
        "part": None if source is None else source.name,
        "target": target.name,
        "stamp": None if source is None else _stamp(source),
        "before": _stamp(target),
    }


def _stamp(path: Path) -> list[int] | None:
    """What tells a file from another one of the same name; None where there is none."""
    try:
        status = os.lstat(path)
    except OSError:
        return None
    return [status.st_ino, status.st_size, status.st_mtime_ns]


def _move(hidden: Path, entry: Plain) -> None:
    target, old = hidden.parent / entry["target"], hidden / _OLD / entry["target"]
    if entry["before"] is not None:
        try:  # A second name for it, so that there is never a moment without the file.
            os.link(target, old)
        except OSError:
            os.replace(target, old)
    if entry["part"] is not None:
        _patiently(lambda: os.replace(hidden / entry["part"], target))
    elif entry["before"] is not None and target.exists():
        target.unlink()


def _patiently(move: Callable[[], None]) -> None:
    """Virus scanners and indexers of Windows hold a new file for a moment."""
    for pause in (0.05, 0.2, 0.5) if os.name == "nt" else ():
        with contextlib.suppress(PermissionError):
            move()
            return
        time.sleep(pause)
    move()


def _undo(hidden: Path, entries: Any) -> None:
    """Puts everything back as it was before the first move; may be repeated."""
    for entry in reversed(list(entries)):
        with contextlib.suppress(OSError, KeyError, TypeError):
            name = Path(entry["target"]).name
            target, old = hidden.parent / name, hidden / _OLD / name
            now = _stamp(target)
            if old.exists() and (now is None or now in (entry["stamp"], entry["before"])):
                os.replace(old, target)
                # Two names of one file: then the system moves nothing and both remain.
                old.unlink(missing_ok=True)
            elif entry["before"] is None and now is not None and now == entry["stamp"]:
                target.unlink()


def _flush(path: Path) -> None:
    """Sees to it that the bytes are on the disk: a full one may tell only now."""
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def _flush_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # Not on Windows, nor on all file systems.
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _write_json(path: Path, data: Plain) -> None:
    beside = path.with_name(path.name + ".new")
    with beside.open("w", encoding="utf-8") as stream:
        json.dump(data, stream)
        stream.flush()
        os.fsync(stream.fileno())
    os.replace(beside, path)


def _read_json(path: Path) -> Plain:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
