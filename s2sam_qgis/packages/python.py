"""Running QGIS's Python beside QGIS: which executable it is, and a process that can be cancelled.

No shell is used, no window opens on Windows, and nothing but Python is ever started: inside QGIS
``sys.executable`` may be QGIS itself, and starting that would open a second QGIS.
"""

from __future__ import annotations

import contextlib
import os
import queue
import shutil
import subprocess  # nosec B404 - needed to run pip; see run_process
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Callable

from ..core.errors import Cancelled, InputError, S2SamError
from ..core.progress import CancelToken
from ..translation import tr

LineCallback = Callable[[str], None]

_POLL_S = 0.1
_NO_WINDOW = 0x08000000  # subprocess.CREATE_NO_WINDOW, which exists on Windows only


def run_process(
    command: Sequence[str],
    environment: Mapping[str, str],
    cancel: CancelToken,
    on_line: LineCallback | None = None,
    timeout_s: float = 3600.0,
) -> tuple[int, list[str]]:
    """Runs a command to its end and gives its exit code and its lines, stderr among them.

    It runs in an empty folder of its own: Python looks into the working folder first, and a
    ``pip.py`` in QGIS's must not run in pip's place.

    Raises Cancelled once the process is dead where the user cancels, and S2SamError where it
    cannot be started or does not end in time.
    """
    cancel.raise_if_cancelled()
    with tempfile.TemporaryDirectory(prefix="s2sam-") as folder:
        return _run_in(folder, command, environment, cancel, on_line, timeout_s)


def _run_in(
    folder: str,
    command: Sequence[str],
    environment: Mapping[str, str],
    cancel: CancelToken,
    on_line: LineCallback | None,
    timeout_s: float,
) -> tuple[int, list[str]]:
    try:
        process = subprocess.Popen(  # noqa: S603 # nosec B603 - a list, no shell, our own words
            list(command),
            env=dict(environment),
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            creationflags=_NO_WINDOW if sys.platform == "win32" else 0,
        )
    except OSError as error:
        raise S2SamError(
            tr("Cannot start {program}: {why}.").format(
                program=command[0], why=error.strerror or error
            )
        ) from error
    try:
        lines = list(_lines(process, cancel, on_line, time.monotonic() + timeout_s))
        return process.wait(), lines
    finally:
        _end(process)


def python_executable(cancel: CancelToken, environment: Mapping[str, str]) -> Path:
    """The python that QGIS runs in this process, as an executable that can be started."""
    version = (sys.version_info[0], sys.version_info[1])
    library = Path(os.__file__).parent
    prefixes = (sys.exec_prefix, sys.base_exec_prefix, os.environ.get("PYTHONHOME", ""))
    tried = []
    for candidate in python_candidates(sys.platform, sys.executable, library, prefixes, version):
        tried.append(candidate)
        if candidate.is_file() and _is_this_python(candidate, cancel, environment):
            return candidate
    where = ", ".join(str(path) for path in tried)
    raise S2SamError(
        tr(
            "Python {version}, which QGIS uses, was not found as a program (looked at {where}). "
            "Install the packages of requirements.txt by hand."
        ).format(version=f"{version[0]}.{version[1]}", where=where)
    )


def worker_program(cancel: CancelToken) -> str:
    """The program for Python processes that work for this one and share its search path.

    Raises InputError where QGIS's Python is no program that could be found.
    """
    try:
        python = python_executable(cancel, child_environment(sys.path))
    except Cancelled:
        raise
    except S2SamError as error:
        raise InputError(
            tr(
                "Python {version}, which QGIS uses, was not found as a program, so worker "
                "processes cannot be started. Run with one process."
            ).format(version=f"{sys.version_info[0]}.{sys.version_info[1]}")
        ) from error
    return str(windowless(python))


def windowless(python: Path) -> Path:
    """pythonw.exe where it lies beside python.exe, which would open a console window."""
    beside = python.with_name("pythonw.exe")
    return beside if python.name.lower() == "python.exe" and beside.is_file() else python


def python_candidates(
    platform: str,
    executable: str,
    library: Path,
    prefixes: Sequence[str],
    version: tuple[int, int],
) -> tuple[Path, ...]:
    """Where QGIS's Python may lie, the likeliest first; never QGIS itself.

    Windows keeps python.exe in the prefix; macOS has python3 in a bin folder of the bundle or
    beside QGIS; Linux runs the distribution's own. ``library`` is the standard library's folder,
    the surest sign: an embedded Python takes sys.executable, and the prefix with it, from PATH,
    and a pyenv or conda may come first there.
    """
    numbered = f"python{version[0]}.{version[1]}"
    found: list[Path] = []
    if executable and Path(executable).name.lower().startswith("python"):
        found.append(Path(executable))
    if platform == "win32":
        for prefix in (str(library.parent), *filter(None, prefixes)):
            found += [Path(prefix) / "python.exe", Path(prefix) / "python3.exe"]
        return tuple(dict.fromkeys(found))
    for prefix in (str(library.parent.parent), *filter(None, prefixes)):
        found += [Path(prefix) / "bin" / name for name in (numbered, "python3")]
    if platform == "darwin" and executable:
        beside = Path(executable).parent
        found += [beside / "bin" / numbered, beside / "bin" / "python3", beside / "python3"]
    found += [Path("/usr/bin") / numbered, Path("/usr/local/bin") / numbered]
    on_path = shutil.which(numbered)
    found += [Path(on_path)] if on_path else []
    return tuple(dict.fromkeys(found))


def child_environment(
    paths: Sequence[str], extra: Mapping[str, str] | None = None
) -> dict[str, str]:
    """The environment for pip: QGIS's packages visible, the user's pip switches that bite unset.

    A ``user`` or ``target`` from the user's own pip settings contradicts --target; mirrors and
    certificates from there are kept.
    """
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"PYTHONSTARTUP", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_CONSTRAINT"}
    }
    environment.update(
        PYTHONPATH=os.pathsep.join(
            os.path.abspath(entry) for entry in paths if _holds_distributions(entry)
        ),
        PYTHONSAFEPATH="1",  # From Python 3.11 on: the working folder is not looked into.
        PYTHONNOUSERSITE="1",
        PYTHONUNBUFFERED="1",
        PYTHONIOENCODING="utf-8",
        PIP_USER="0",
        PIP_REQUIRE_VIRTUALENV="0",
        PIP_NO_INPUT="1",
        PIP_DISABLE_PIP_VERSION_CHECK="1",
        PIP_PROGRESS_BAR="off",
        PIP_NO_COLOR="1",
    )
    environment.update(extra or {})
    return environment


def _lines(
    process: subprocess.Popen[str],
    cancel: CancelToken,
    on_line: LineCallback | None,
    deadline: float,
) -> Iterator[str]:
    """Yields lines as they come; a thread reads, so that a silent process can be cancelled."""
    arrived: queue.Queue[str | None] = queue.Queue()
    stream = process.stdout
    assert stream is not None

    def read() -> None:
        # The pipe closes under the reader when the process is killed.
        with contextlib.suppress(OSError, ValueError):
            for line in stream:
                arrived.put(line.rstrip())
        arrived.put(None)

    reader = threading.Thread(target=read, name="s2sam-pip-output", daemon=True)
    reader.start()
    try:
        while True:
            if cancel.cancelled:
                raise Cancelled()
            if time.monotonic() > deadline:
                raise S2SamError(tr("The installer did not answer in time and was stopped."))
            try:
                line = arrived.get(timeout=_POLL_S)
            except queue.Empty:
                continue
            if line is None:
                return
            if on_line is not None:
                on_line(line)
            yield line
    finally:
        _end(process)
        reader.join(timeout=5.0)
        if not reader.is_alive():  # a grandchild may still hold the pipe
            stream.close()


def _end(process: subprocess.Popen[str]) -> None:
    """Leaves no process behind, however the run ended."""
    if process.poll() is None:
        # A process that has closed its output is about to end by itself.
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=_POLL_S)
    if process.poll() is None:
        process.kill()
        process.wait()


def _is_this_python(candidate: Path, cancel: CancelToken, environment: Mapping[str, str]) -> bool:
    """Whether it is the same build: another one of the same version cannot load QGIS's packages."""
    command = [str(candidate), "-c", "import sys; print(sys.version)"]
    try:
        code, lines = run_process(command, environment, cancel, timeout_s=60.0)
    except Cancelled:
        raise
    except S2SamError:
        return False
    return code == 0 and "\n".join(lines).strip() == sys.version.strip()


def _holds_distributions(entry: str) -> bool:
    folder = Path(entry)
    if folder.suffix == ".whl":
        return folder.is_file()
    return folder.is_dir() and any(
        next(folder.glob(pattern), None) is not None for pattern in ("*.dist-info", "*.egg-info")
    )
