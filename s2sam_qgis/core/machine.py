"""What this machine has."""

from __future__ import annotations

import os


def cores() -> int:
    """Cores that this process may use; a container or a batch system may give fewer than all."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # Not on Windows and macOS.
        return os.cpu_count() or 1
