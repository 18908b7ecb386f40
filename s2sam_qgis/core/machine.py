"""What this machine has."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

#: What a container may use, in both versions of Linux's control groups.
_CONTAINER_LIMITS = (
    "/sys/fs/cgroup/memory.max",
    "/sys/fs/cgroup/memory/memory.limit_in_bytes",
)


def cores() -> int:
    """Cores that this process may use; a container or a batch system may give fewer than all."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # Not on Windows and macOS.
        return os.cpu_count() or 1


def memory_bytes() -> int | None:
    """Memory that this machine, or its container, has; None where nothing tells."""
    found = _windows_memory() if sys.platform == "win32" else _posix_memory()
    for file in _CONTAINER_LIMITS:
        with contextlib.suppress(OSError, ValueError):  # "max" is no number.
            found.append(int(Path(file).read_text(encoding="ascii")))
    return min(found, default=None)


def _posix_memory() -> list[int]:
    with contextlib.suppress(AttributeError, OSError, ValueError):
        return [os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")]
    return []


def _windows_memory() -> list[int]:
    import ctypes

    class Status(ctypes.Structure):
        """MEMORYSTATUSEX of sysinfoapi.h."""

        _fields_ = [
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            *((f"size_{number}", ctypes.c_ulonglong) for number in range(7)),
        ]

    status = Status(length=ctypes.sizeof(Status))
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009
    if kernel.GlobalMemoryStatusEx(ctypes.byref(status)):
        return [int(status.size_0)]
    return []
