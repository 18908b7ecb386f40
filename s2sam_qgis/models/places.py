"""Where the plugin's own files and the user's models are."""

from __future__ import annotations

import os
import sys
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
        base = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
    return base / "s2sam"


def models_folder() -> Path:
    """Where downloaded checkpoints lie."""
    return home() / "models"
