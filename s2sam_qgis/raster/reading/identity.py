"""What identifies the pixels of a raster, so that stored embeddings are used for these alone."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
from collections.abc import Sequence
from typing import Any

from ..environment import local_path
from .opening import Found

#: Stands for what this program cannot know: whether a file behind an address has changed since an
#: earlier session. Embeddings of such a file are used until the program ends.
_THIS_PROCESS = secrets.token_hex(8)

_ARCHIVE = re.compile(
    r"^/vsi(?:zip|tar|gzip|7z|rar)/+\{?(.+?\.(?:zip|tar|tgz|gz|7z|rar))(?=[}/]|$)", re.IGNORECASE
)


def identity_of(found: Found, datasets: Sequence[Any]) -> str:
    """Path and a digest of names, sizes and modification times of all files behind a source.

    Args:
        found: what was opened.
        datasets: the open rasterio data sets.
    """
    digest = hashlib.sha256()
    for dataset in datasets:
        names = sorted({str(dataset.name), *map(str, dataset.files)})
        known = False
        for name in names:
            if name.endswith(".aux.xml"):
                continue  # QGIS leaves statistics there whenever it has shown a raster.
            stamp = _stamp(name)
            known = known or stamp is not None
            digest.update(f"{name}\0{stamp or ''}\n".encode(errors="backslashreplace"))
        # What else a sidecar may say about pixels.
        validity = (dataset.nodatavals, dataset.mask_flag_enums)
        digest.update(f"{dataset.count}:{dataset.height}:{dataset.width}:{validity}\n".encode())
        if not known:
            digest.update(_THIS_PROCESS.encode())
    for name in (*found.datasets, *found.uri.split("|")):
        digest.update(f"{name}\0{_stamp(name) or ''}\n".encode(errors="backslashreplace"))
    return f"{found.uri}#{digest.hexdigest()[:32]}"


def _stamp(name: str) -> str | None:
    """Size and time of a file, or of the archive that it lies in; None where nothing is known."""
    inside = _ARCHIVE.match(name)
    path = inside.group(1) if inside else local_path(name)
    if path is None:
        return None
    if inside and not os.path.isabs(path) and os.path.exists(f"/{path}"):
        path = f"/{path}"
    with contextlib.suppress(OSError):
        status = os.stat(path)
        # An array of Zarr is a folder of chunks, each of which is written anew.
        if not os.path.isdir(path) or os.path.exists(os.path.join(path, ".zarray")):
            return f"{status.st_size}:{status.st_mtime_ns}"
    return None
