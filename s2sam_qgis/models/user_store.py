"""The user's store of embeddings: one maker, which knows the folder and the limit they chose.

The dock writes the choice beside the models (``store.json``), so that a run of the shell, of
Processing or of a worker process keeps to it. Otherwise each run with the default limit would
sweep a larger store down to that.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from ..core.files import replace_when_done
from .embedding_store import DEFAULT_LIMIT, EmbeddingStore
from .places import home

#: Passed instead of a folder: embeddings are kept in memory only.
IN_MEMORY = ""


@dataclass(frozen=True)
class StoreChoice:
    """What the user chose; ``folder`` "" stands for the default one, ``limit`` is in bytes."""

    folder: str = ""
    limit: int = DEFAULT_LIMIT


def store_choice() -> StoreChoice:
    """What was chosen last; the defaults where nothing was, or where it cannot be read."""
    try:
        found = json.loads(_file().read_text(encoding="utf-8"))
        folder, limit = found["folder"], found["limit"]
    except (OSError, ValueError, KeyError, TypeError):
        return StoreChoice()
    if not isinstance(folder, str) or not isinstance(limit, int) or limit < 0:
        return StoreChoice()
    return StoreChoice(folder, limit)


def remember_store_choice(choice: StoreChoice) -> None:
    """Keeps a choice for every later run; raises OutputError where it cannot be written."""
    if choice == store_choice():
        return
    _file().parent.mkdir(parents=True, exist_ok=True)
    with replace_when_done(_file()) as part:
        part.write_text(json.dumps(asdict(choice)), encoding="utf-8")


def open_store(folder: str | None = None) -> EmbeddingStore:
    """The store that everything shares.

    Args:
        folder: another folder than the user's; ``IN_MEMORY`` for none.
    """
    choice = store_choice()
    if folder == IN_MEMORY:
        return EmbeddingStore(None)
    chosen = folder or choice.folder
    path = Path(os.path.abspath(chosen)) if chosen else home() / "embeddings"
    return EmbeddingStore(path, choice.limit)


def _file() -> Path:
    return home() / "store.json"
