"""SHA-256 of files, which identifies a model's weights."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from ..core.messages import tr
from ..core.progress import CancelToken, ProgressCallback, no_progress
from . import places
from .remembered import Remembered

#: Files from this size on (bytes) are hashed once, not once per run: 2.5 GB take seconds.
REMEMBERED_FROM = 50_000_000

_BLOCK = 1 << 20
_HASHES: dict[str, str] = {}


def remembered() -> Remembered:
    """The facts kept between runs."""
    return Remembered(places.home() / "remembered.json")


def file_sha256(file: Path, cancel: CancelToken | None = None) -> str:
    """SHA-256 of a file; remembered by path, size and modification time."""
    status = file.stat()
    key = f"sha256 {file.resolve()} {status.st_size} {status.st_mtime_ns}"
    if key in _HASHES:
        return _HASHES[key]
    is_large = status.st_size >= REMEMBERED_FROM
    value = remembered().get(key) if is_large else None
    if value is None:
        value = hash_now(file, cancel)
        if is_large:
            remembered().put(key, value)
    _HASHES[key] = value
    return value


def files_sha256(files: Sequence[Path], cancel: CancelToken | None = None) -> str:
    """One hash for several files: a file's own, or that of the files' hashes in order."""
    hashes = [file_sha256(file, cancel) for file in files]
    if len(hashes) == 1:
        return hashes[0]
    return hashlib.sha256("".join(hashes).encode()).hexdigest()


def hash_now(
    file: Path,
    cancel: CancelToken | None = None,
    progress: ProgressCallback = no_progress,
) -> str:
    """SHA-256 of what the file holds now, whatever is remembered."""
    total, done = max(file.stat().st_size, 1), 0
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while block := stream.read(_BLOCK):
            if cancel is not None:
                cancel.raise_if_cancelled()
            digest.update(block)
            done += len(block)
            progress(min(done / total, 1.0), tr("Checking {file}").format(file=file.name))
    return digest.hexdigest()
