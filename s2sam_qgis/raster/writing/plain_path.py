"""Paths that GDAL's Python packages take as they are.

pyogrio reads a path as an address: "!" parts an archive from what lies in it, ";" and "#" begin
parameters and a fragment. A file in a folder called "Fields!" would be written somewhere else.
"""

from __future__ import annotations

import contextlib
import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ...core.errors import OutputError, another_folder
from ...core.files import PathLike
from ...core.messages import tr

#: What urllib's urlparse, which pyogrio asks, takes for more than a path.
_SPECIAL = re.compile(r"[!;#?\[\]\n\r\t]|^[A-Za-z][A-Za-z0-9+.-]+:|\.zip$|^//")


def is_plain(path: PathLike) -> bool:
    """Whether a path is read as nothing but a path."""
    return _SPECIAL.search(str(path)) is None


@contextlib.contextmanager
def writable(path: Path) -> Iterator[Path]:
    """A plain path to write to; what was written there is at ``path`` when the block ends well.

    Files beside it with the same stem come along.
    """
    if is_plain(path):
        yield path
        return
    with _scratch() as folder:
        elsewhere = folder / f"1{path.suffix}"
        yield elsewhere
        for made in folder.glob("1.*"):
            shutil.copyfile(made, path.with_suffix(made.suffix))


@contextlib.contextmanager
def readable(path: Path) -> Iterator[Path]:
    """A plain path to read a file from, with the files of the same stem beside it."""
    if is_plain(path):
        yield path
        return
    with _scratch() as folder:
        for suffix in (path.suffix, ".shx", ".dbf", ".prj", ".cpg"):
            if path.with_suffix(suffix).is_file():
                shutil.copyfile(path.with_suffix(suffix), folder / f"1{suffix}")
        yield folder / f"1{path.suffix}"


@contextlib.contextmanager
def _scratch() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="s2sam-") as name:
        if not is_plain(name):
            raise OutputError(
                tr(
                    "The folder for temporary files, {folder}, has a name that GDAL misreads."
                ).format(folder=name),
                **another_folder("TMPDIR"),
            )
        yield Path(name)
