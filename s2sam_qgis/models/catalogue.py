"""The models by name: where their files are and how they are loaded."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Optional, Union

from ..core.errors import ModelError
from ..core.progress import CancelToken
from .model import Model, load_pair
from .onnx_session import AUTO

BUILTIN = "builtin"
STANDIN = "standin"


def resources() -> Path:
    """The folder resources/: beside the package in the plugin, inside it when installed by pip."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


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


def load_model(
    name: str = BUILTIN,
    *,
    model_dir: Optional[Union[str, Path]] = None,
    threads: Optional[int] = None,
    provider: str = AUTO,
    cancel: Optional[CancelToken] = None,
) -> Model:
    """Loads a model by name, or from a folder with <name>_encoder.onnx and <name>_decoder.onnx."""
    if cancel is not None:
        cancel.raise_if_cancelled()
    if model_dir is not None:
        folder = Path(model_dir)
        if not folder.is_dir():
            raise ModelError(f"There is no folder {folder}.")
        encoder, decoder = folder / f"{name}_encoder.onnx", folder / f"{name}_decoder.onnx"
        return load_pair(name, encoder, decoder, threads, provider)
    if name == BUILTIN:
        folder = resources() / "models"
        standin = not (folder / "builtin_encoder.onnx").is_file()
        stem = STANDIN if standin else BUILTIN
        return load_pair(
            name,
            folder / f"{stem}_encoder.onnx",
            folder / f"{stem}_decoder.onnx",
            threads,
            provider,
            standin,
        )
    raise ModelError(f"There is no model {name!r}.")
