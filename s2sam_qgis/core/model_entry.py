"""A model as it is listed, in the shell and in the dock."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class ModelEntry:
    """A model as it is listed.

    ``state`` is ready, to download, damaged or missing; ``size`` in bytes; ``file`` where it is or
    will be. ``seconds`` for a new area, measured here or estimated from a short trial; ``memory``
    at the peak in bytes; ``recommended`` for this machine, beside the built-in model.
    """

    name: str
    state: str
    size: int
    note: str
    licence: str = ""
    file: str = ""
    seconds: float | None = None
    is_measured: bool = False
    memory: int | None = None
    recommended: bool = False

    @property
    def is_ready(self) -> bool:
        """Whether it can be loaded now."""
        return self.state == "ready"

    def to_json(self) -> dict[str, Any]:
        """The entry as JSON values."""
        return asdict(self)
