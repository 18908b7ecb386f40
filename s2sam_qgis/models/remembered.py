"""Small facts that take a while to find out, kept between runs in one JSON file.

A file's hash, or that this onnxruntime computes attention rightly. Losing the file costs time
only, so whatever goes wrong with it is ignored.
"""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

from ..core.errors import OutputError
from ..core.files import replace_when_done

#: Facts kept; beyond it the oldest go.
MOST_FACTS = 200


class Remembered:
    """Text by key in ``file``. Two programs that write at once lose at most one fact."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def get(self, key: str) -> str | None:
        """What was remembered under a key, or None."""
        return self._read().get(key)

    def put(self, key: str, value: str) -> None:
        """Remembers a fact, if the file can be written."""
        facts = self._read()
        facts.pop(key, None)
        facts[key] = value
        kept = dict(list(facts.items())[-MOST_FACTS:])
        with contextlib.suppress(OSError, OutputError):
            self.file.parent.mkdir(parents=True, exist_ok=True)
            with replace_when_done(self.file) as part:
                part.write_text(json.dumps(kept, indent=0), encoding="utf-8")

    def _read(self) -> dict[str, str]:
        try:
            facts = json.loads(self.file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(facts, dict):
            return {}
        return {key: value for key, value in facts.items() if isinstance(value, str)}
