"""Writing files so that a reader never sees half of one."""

from __future__ import annotations

import os
import uuid
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, Union

from .errors import OutputError
from .messages import tr

PathLike = Union[str, "os.PathLike[str]"]


@contextmanager
def replace_when_done(path: PathLike) -> Iterator[Path]:
    """Gives a path beside ``path`` to write to; renames it when the block ends well.

    The temporary file keeps the suffix, so that drivers chosen by suffix work. Where the block
    raises, whatever it wrote is removed and ``path`` is as it was. OSError becomes OutputError.
    """
    target = Path(path)
    part = target.with_name(f".{target.stem}-{uuid.uuid4().hex[:8]}.part{target.suffix}")
    try:
        part.touch(exist_ok=False)
    except OSError as error:
        raise OutputError(
            tr(
                "Cannot write to the folder {folder}: {reason}. Choose another folder or make "
                "it writable."
            ).format(folder=target.parent, reason=error.strerror or error)
        ) from error
    try:
        yield part
        os.replace(part, target)
    except OSError as error:
        raise OutputError(
            tr(
                "Cannot write {file}: {reason}. Nothing was changed; check the free space and "
                "your rights there."
            ).format(file=target, reason=error.strerror or error)
        ) from error
    finally:
        if part.exists():
            part.unlink()
