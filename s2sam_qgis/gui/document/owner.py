"""Which process wrote a file, and whether that one is still alive.

A process id alone is not enough: ids are given again. With the time at which the process began
they name one process for good. Where nothing can be known (another machine, another container),
nobody is declared dead here; see ``Owner.state``.
"""

from __future__ import annotations

import ctypes
import os
import platform
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Callable

ALIVE, DEAD, UNKNOWN = "alive", "dead", "unknown"


@dataclass(frozen=True)
class Owner:
    """A process: its id, when it began, and where it runs."""

    pid: int
    started: str
    place: str

    def to_json(self) -> dict[str, Any]:
        """As plain values."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Owner:
        """Reads ``to_json`` back; raises KeyError, TypeError or ValueError for anything else."""
        return cls(int(data["pid"]), str(data["started"]), str(data["place"]))

    @property
    def state(self) -> str:
        """ALIVE, DEAD, or UNKNOWN where it runs elsewhere and cannot be asked for."""
        if self.place != _place():
            return UNKNOWN
        started = started_at(self.pid)
        return ALIVE if started is not None and started == self.started else DEAD


def this_process() -> Owner:
    """The process that asks."""
    pid = os.getpid()
    return Owner(pid, started_at(pid) or "", _place())


def started_at(pid: int) -> str | None:
    """When a process began, in whatever way this system counts; None where there is none.

    A process that has ended and only waits to be fetched by its parent is none.
    """
    return _asker()(pid)


def _asker() -> Callable[[int], str | None]:
    if sys.platform == "win32":
        return _on_windows
    if sys.platform == "darwin":
        return _on_mac
    return _on_linux if Path("/proc/self/stat").exists() else _elsewhere


def _place() -> str:
    """The machine, and on Linux the container: process ids are told apart within one only."""
    try:
        namespace = os.readlink("/proc/self/ns/pid")
    except OSError:
        namespace = ""
    return f"{platform.node()} {namespace}".strip()


def _on_linux(pid: int, proc: Path = Path("/proc")) -> str | None:
    """Clock ticks since the machine was started, and which start that was (proc(5))."""
    try:
        # The second field is the program's name in brackets and may hold anything.
        fields = (proc / str(pid) / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()
        state, ticks = fields[0], fields[19]
    except (OSError, IndexError):
        return None
    if state in ("Z", "X"):
        return None
    try:
        boot = (proc / "sys/kernel/random/boot_id").read_text("ascii").strip()
    except OSError:
        boot = ""
    return f"{boot} {ticks}"


#: Of the Windows API: the right to ask for times, and the exit code of what still runs.
_QUERY_LIMITED_INFORMATION = 0x1000
_STILL_ACTIVE = 259


def _on_windows(pid: int, kernel: Any = None) -> str | None:
    """The creation time in 100 ns since 1601 (GetProcessTimes)."""
    kernel = getattr(ctypes, "windll").kernel32 if kernel is None else kernel  # noqa: B009
    open_process = kernel.OpenProcess
    open_process.restype = ctypes.c_void_p
    handle = open_process(_QUERY_LIMITED_INFORMATION, False, pid)
    if not handle:
        return None
    handle = ctypes.c_void_p(handle)
    try:
        code = ctypes.c_ulong()
        times = [ctypes.c_ulonglong() for _ in range(4)]
        asked = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        if asked and code.value != _STILL_ACTIVE:
            return None
        if not kernel.GetProcessTimes(handle, *(ctypes.byref(time) for time in times)):
            return None
        return str(times[0].value)
    finally:
        kernel.CloseHandle(handle)


#: Of sysctl(3): CTL_KERN, KERN_PROC, KERN_PROC_PID. The answer is a struct kinfo_proc, which begins
#: with the process's start as a struct timeval; 648 bytes on every 64-bit macOS.
_PROCESS_QUERY = (1, 14, 1)
_KINFO_SIZE = 648
#: Where kinfo_proc has p_stat, and its value for a process that only waits to be fetched.
_STAT_OFFSET, _ZOMBIE = 36, 5


def _on_mac(pid: int, library: Any = None) -> str | None:
    """The start in seconds and microseconds since 1970."""
    library = ctypes.CDLL(None) if library is None else library
    query = (ctypes.c_int * 4)(*_PROCESS_QUERY, pid)
    answer = ctypes.create_string_buffer(_KINFO_SIZE)
    size = ctypes.c_size_t(_KINFO_SIZE)
    failed = library.sysctl(query, 4, answer, ctypes.byref(size), None, 0)
    if failed or size.value == 0 or answer.raw[_STAT_OFFSET] == _ZOMBIE:
        return None
    seconds = int.from_bytes(answer.raw[:8], sys.byteorder, signed=True)
    micros = int.from_bytes(answer.raw[8:12], sys.byteorder, signed=True)
    return f"{seconds}.{micros:06d}"


def _elsewhere(pid: int) -> str | None:
    """Whether there is a process of that id, which is all that POSIX says."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return None
    except OSError:
        return ""
    return ""
