"""Who still writes: locks that the system takes back when a process ends, however it ends."""

from __future__ import annotations

import contextlib
import hashlib
import platform
import sys
import time
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

#: Nothing else tells whether a writer on another machine lives than how long it was silent.
_SILENT_S = 24 * 3600.0


def machine_mark() -> str:
    """Six hexadecimal digits that stand for this machine in the names of hidden files."""
    return hashlib.sha256(platform.node().encode("utf-8", "replace")).hexdigest()[:6]


def try_lock(stream: IO[bytes]) -> bool | None:
    """Locks an open file for this process until it is closed.

    True where it is locked now, False where another one holds it, None where the file system has
    no locks.
    """
    try:
        if sys.platform == "win32":
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return None
    return True


def is_old(path: Path, seconds: float = _SILENT_S) -> bool:
    """Whether nothing has changed in a file or folder for so long; False where it is gone."""
    newest = 0.0
    with contextlib.suppress(OSError):
        newest = path.stat().st_mtime
        if path.is_dir():
            newest = max([newest, *(entry.stat().st_mtime for entry in path.rglob("*"))])
    return 0 < newest < time.time() - seconds
