"""Where the plugin's own files and the user's models are."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path


def resources() -> Path:
    """The folder resources/: beside the package in the plugin, inside it when installed by pip."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def graphs_folder() -> Path:
    """Segment Anything's graphs without weights."""
    return resources() / "graphs"


def home() -> Path:
    """Where models and embeddings are kept: S2SAM_HOME, else the platform's cache folder."""
    chosen = os.environ.get("S2SAM_HOME")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        base = _absolute("LOCALAPPDATA") or _user() / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = _user() / "Library" / "Caches"
    else:
        base = _absolute("XDG_CACHE_HOME") or _user() / ".cache"
    return base / "s2sam"


def _absolute(variable: str) -> Path | None:
    """The folder that a variable names; empty and relative ones are none (XDG base directories)."""
    folder = Path(os.environ.get(variable, ""))
    return folder if folder.is_absolute() else None


def _user() -> Path:
    """The user's home; where there is none (a user without an entry), a temporary folder."""
    try:
        return Path.home()
    except RuntimeError:
        return Path(tempfile.gettempdir()) / "s2sam-home"


def models_folder() -> Path:
    """Where downloaded checkpoints lie."""
    return home() / "models"
