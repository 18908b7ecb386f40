"""A disk of some hundred kilobytes that can be filled and emptied: a tmpfs, which needs root."""

import contextlib
import errno
import os
import subprocess
import sys

import pytest


class TinyDisk:
    """``folder`` lies on it."""

    def __init__(self, folder):
        self.folder = folder
        self._ballast = folder / "ballast"

    def fill(self):
        """Leaves no room at all."""
        handle = os.open(self._ballast, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        try:
            for size in (65536, 4096, 512, 1):
                while _write(handle, size) == size:
                    pass
        finally:
            os.close(handle)

    def clear(self):
        """Gives the room back."""
        self._ballast.unlink(missing_ok=True)


def _write(handle, size):
    """How many bytes found room."""
    try:
        return os.write(handle, b"x" * size)
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        return 0


@contextlib.contextmanager
def tiny_disk(folder, kilobytes=512):
    """Mounts it at ``folder``; the test is skipped where that is not allowed."""
    if not sys.platform.startswith("linux") or os.geteuid():
        pytest.skip("mounting a small disk needs root on Linux")
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("this machine allows no mount")
    try:
        yield TinyDisk(folder)
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)
