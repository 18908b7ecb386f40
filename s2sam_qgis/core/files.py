"""Writing files so that a reader never sees half of one, and finding what dead writers left."""

from __future__ import annotations

import contextlib
import os
import re
import stat
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Union

from .errors import InputError, OutputError
from .locks import is_old, machine_mark, try_lock
from .messages import tr

PathLike = Union[str, "os.PathLike[str]"]

#: Hidden files and folders of writers: the machine's mark, then eight digits of chance.
HIDDEN = re.compile(r"\.s2sam-(?P<machine>[0-9a-f]{6})[0-9a-f]{8}\.part(\..*)?", re.DOTALL)

#: What this process itself writes at the moment: some file systems grant it its own locks twice.
own_parts: set[str] = set()


def hidden_name(suffix: str = "") -> str:
    """A new name for what is being written; ``sweep`` knows it again."""
    return f".s2sam-{machine_mark()}{uuid.uuid4().hex[:8]}.part{suffix}"


def real_target(path: PathLike) -> Path:
    """Where a result really goes: a link stays a link, and what it points to is replaced."""
    target = Path(path)
    return Path(os.path.realpath(target)) if os.path.islink(target) else target


@contextmanager
def replace_when_done(path: PathLike) -> Iterator[Path]:
    """Gives a path beside ``path`` to write to; renames it when the block ends well.

    The temporary file keeps the suffix, so that drivers chosen by suffix work. Where the block
    raises, whatever it wrote is removed and ``path`` is as it was. OSError becomes OutputError.
    Several files that belong together: see ``core.file_sets``.
    """
    target = real_target(path)
    part = target.with_name(hidden_name(target.suffix))
    try:
        keeper = part.open("xb")
    except OSError as error:
        raise no_room_in(target.parent, error) from error
    own_parts.add(str(part))
    try:
        if os.name != "nt":  # There an open file cannot be removed anyway, nor written if locked.
            try_lock(keeper)
        yield part
        if os.name == "nt":  # Nor can it be renamed.
            keeper.close()
        os.replace(part, target)
    except OSError as error:
        raise not_written(path, error) from error
    finally:
        keeper.close()
        own_parts.discard(str(part))
        if part.exists():
            part.unlink()


def sweep(folder: PathLike) -> None:
    """Removes what writers that are dead left hidden in a folder; see also ``file_sets.recover``.

    Failing is no error: the next sweep meets it again.
    """
    with contextlib.suppress(OSError):
        for entry in os.scandir(folder):
            match = HIDDEN.fullmatch(entry.name)
            if match is None or entry.path in own_parts or not entry.is_file(follow_symlinks=False):
                continue
            path = Path(entry.path)
            with contextlib.suppress(OSError):
                if match["machine"] != machine_mark():
                    if is_old(path):
                        path.unlink()
                    continue
                with path.open("r+b") as stream:
                    held = try_lock(stream) if os.name != "nt" else True
                    dead = is_old(path) if held is None else held
                    if dead and os.name != "nt":
                        path.unlink()
                if dead and os.name == "nt":
                    path.unlink()


def refuse_existing(path: PathLike, overwrite: bool) -> None:
    """Raises InputError where a result would replace a file without being told to.

    What is no regular file is never replaced: a folder, a pipe, a device, a link to nowhere.
    """
    target = Path(path)
    try:
        status = os.stat(target)
    except FileNotFoundError:
        if os.path.islink(target):
            raise InputError(
                tr(
                    "{file} is a link to a file that does not exist. Remove it, or choose another "
                    "name."
                ).format(file=target)
            ) from None
        return
    except NotADirectoryError:
        return  # Told by ``check_folder``.
    except (OSError, ValueError) as error:
        raise InputError(
            tr("{file} cannot be written: {reason}. Choose another name.").format(
                file=target, reason=getattr(error, "strerror", None) or error
            )
        ) from error
    if stat.S_ISDIR(status.st_mode):
        raise InputError(
            tr("{file} is a folder. Give the name of a file to write.").format(file=target)
        )
    if not stat.S_ISREG(status.st_mode):
        raise InputError(
            tr("{file} is a pipe or a device, not a regular file. Choose another name.").format(
                file=target
            )
        )
    if not overwrite:
        raise InputError(
            tr(
                "{file} exists already and was left as it is. Choose another name, or allow "
                "overwriting."
            ).format(file=target)
        )


def check_folder(folder: PathLike) -> None:
    """Raises OutputError where a folder is missing or takes no new file; leaves nothing there."""
    trial = Path(folder) / hidden_name()
    try:
        trial.open("xb").close()
        trial.unlink()
    except OSError as error:
        raise no_room_in(Path(folder), error) from error


def no_room_in(folder: PathLike, error: OSError) -> OutputError:
    """The sentence for a folder in which nothing can be made."""
    return OutputError(
        tr(
            "Cannot write to the folder {folder}: {reason}. Choose another folder or make it "
            "writable."
        ).format(folder=folder, reason=error.strerror or error)
    )


def not_written(path: PathLike, error: object) -> OutputError:
    """The sentence for a file that could not be finished; ``error`` is an OSError or a text."""
    reason = getattr(error, "strerror", None) or error
    return OutputError(
        tr(
            "Cannot write {file}: {reason}. Nothing was changed. Check free disk space and folder "
            "permissions."
        ).format(file=path, reason=reason)
    )
