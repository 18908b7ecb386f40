"""Embeddings in memory and on disk, so that a chip is encoded once: across clicks, runs, programs.

A stored embedding is a small file named by the hash of everything that changes its content.
Several processes may share the folder: files appear whole (written beside, then renamed), and
whoever finds one damaged drops it and encodes again.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import struct
import threading
from collections import OrderedDict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..core.errors import OutputError
from ..core.files import replace_when_done

Array = NDArray[np.float32]

_MAGIC = b"S2SAMEMB"
_VERSION = 1
_SUFFIX = ".emb"

#: Bytes on disk before the least recently used embeddings go; 2 GB hold about 1000 chips, or 320
#: of HQ-SAM, whose image becomes two maps, or 240 of SAM 2, whose image becomes three.
DEFAULT_LIMIT = 2_000_000_000

#: Embeddings kept in memory, and their bytes: Segment Anything's have 4 MB, HQ-SAM's 13, SAM 2's
#: 17.
DEFAULT_MEMORY_ENTRIES = 32
MOST_MEMORY_BYTES = 200_000_000


def embedding_key(parts: Mapping[str, Any]) -> str:
    """Hash of everything that changes an embedding, given as JSON-like values."""
    text = json.dumps(parts, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


class EmbeddingStore:
    """Least-recently-used cache of embeddings; safe to use from several threads and processes.

    By default an embedding is kept in half precision, which leaves masks the same to 99.9 % of
    pixels and halves the space. ``folder`` None keeps everything in memory. A folder that cannot
    be written is no error: embeddings are then made again.
    """

    def __init__(
        self,
        folder: Path | None,
        limit: int = DEFAULT_LIMIT,
        memory_entries: int = DEFAULT_MEMORY_ENTRIES,
    ) -> None:
        self.folder = folder
        self.limit = limit
        self._memory_entries = memory_entries
        self._memory: OrderedDict[str, Array] = OrderedDict()
        self._lock = threading.Lock()
        self._since_sweep = 0

    def get(self, key: str) -> Array | None:
        """The embedding as float32, or None where it is not (or no longer) there."""
        with self._lock:
            array = self._memory.get(key)
            if array is not None:
                self._memory.move_to_end(key)
                return array
        array = self._read(key)
        if array is not None:
            self._remember(key, array)
        return array

    def put(self, key: str, array: Array, half: bool = True) -> Array:
        """Keeps an embedding; returns it as ``get`` will, so that first and later runs agree.

        ``half`` False keeps full precision, for masks that must equal the reference's.
        """
        with np.errstate(over="ignore"):
            stored = array.astype(np.dtype("<f2" if half else "<f4"))
        if not np.isfinite(stored).all():  # A value beyond half precision's range.
            stored = array.astype(np.dtype("<f4"))
        kept = stored.astype(np.float32)
        self._remember(key, kept)
        if self.folder is not None:
            self._write(key, stored)
        return kept

    def __contains__(self, key: str) -> bool:
        """Whether ``get`` would probably find it, without reading the file."""
        with self._lock:
            if key in self._memory:
                return True
        path = self._path(key)
        return path is not None and path.exists()

    def clear(self) -> None:
        """Forgets everything, on disk too."""
        with self._lock:
            self._memory.clear()
        for path, _, _ in self._files():
            _remove(path)

    def release(self) -> None:
        """Gives the memory back; what is on disk stays. Without a folder nothing is given back."""
        if self.folder is not None:
            with self._lock:
                self._memory.clear()

    def size(self) -> int:
        """Bytes used on disk."""
        return sum(size for _, size, _ in self._files())

    def _remember(self, key: str, array: Array) -> None:
        array.setflags(write=False)
        with self._lock:
            self._memory[key] = array
            self._memory.move_to_end(key)
            total = sum(kept.nbytes for kept in self._memory.values())
            while len(self._memory) > self._memory_entries or (
                total > MOST_MEMORY_BYTES and len(self._memory) > 1
            ):
                total -= self._memory.popitem(last=False)[1].nbytes

    def _path(self, key: str) -> Path | None:
        return None if self.folder is None else self.folder / key[:2] / (key + _SUFFIX)

    def _read(self, key: str) -> Array | None:
        path = self._path(key)
        if path is None:
            return None
        try:
            data = path.read_bytes()
        except OSError:
            return None
        array = _unpack(data)
        if array is None:
            _remove(path)
            return None
        with contextlib.suppress(OSError):
            os.utime(path)  # The time of last use, by which the oldest are found.
        return array

    def _write(self, key: str, array: NDArray[Any]) -> None:
        path = self._path(key)
        assert path is not None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with replace_when_done(path) as part:
                part.write_bytes(_pack(array))
        except (OSError, OutputError):
            return  # A full or read-only disk costs speed, not the result.
        with self._lock:
            self._since_sweep += 1
            sweep = self._since_sweep == 1 or self._since_sweep >= 16
            if sweep:
                self._since_sweep = 1
        if sweep:
            self._sweep()

    def _sweep(self) -> None:
        """Removes the least recently used files until a tenth below the limit."""
        files = self._files()
        total = sum(size for _, size, _ in files)
        if total <= self.limit:
            return
        for path, size, _ in sorted(files, key=lambda entry: entry[2]):
            if total <= 0.9 * self.limit:
                break
            _remove(path)
            total -= size

    def _files(self) -> list[tuple[Path, int, int]]:
        """(path, size, time of last use in ns) of each stored embedding."""
        found = []
        if self.folder is not None:
            for path in self.folder.glob(f"??/*{_SUFFIX}"):
                try:
                    status = path.stat()
                except OSError:
                    continue  # Another process was quicker.
                found.append((path, status.st_size, status.st_mtime_ns))
        return found


def _pack(array: NDArray[Any]) -> bytes:
    payload = np.ascontiguousarray(array).tobytes()
    header: dict[str, Any] = {
        "shape": list(array.shape),
        "dtype": array.dtype.str,
        "sha256": hashlib.sha256(payload).hexdigest(),
    }
    text = json.dumps(header).encode()
    return _MAGIC + struct.pack("<II", _VERSION, len(text)) + text + payload


def _unpack(data: bytes) -> Array | None:
    """The array, or None where the bytes are not whole and unchanged."""
    start = len(_MAGIC) + 8
    if len(data) < start or not data.startswith(_MAGIC):
        return None
    version, length = struct.unpack_from("<II", data, len(_MAGIC))
    payload = data[start + length :]
    try:
        header = json.loads(data[start : start + length])
        shape = tuple(int(side) for side in header["shape"])
        if version != _VERSION or hashlib.sha256(payload).hexdigest() != header["sha256"]:
            return None
        dtype = np.dtype({"<f2": "<f2", "<f4": "<f4"}[header["dtype"]])
        return np.frombuffer(payload, dtype).reshape(shape).astype(np.float32)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None


def _remove(path: Path) -> None:
    # It may be gone already, or in use elsewhere; the next sweep meets it again.
    with contextlib.suppress(OSError):
        path.unlink()
