"""What an object's mask came of, as a short text that can be compared later.

A mask follows from the object's prompts, the model, how the image was read, and how outlines are
finished. Comparing these says whether a feature that was kept is still what the object is, also
before anything is computed, and if not, what has changed since.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from .corrections import Correction
from .options import Finishing
from .prompts import BoxPrompt, Prompt

#: Nine decimals of a degree are a tenth of a millimetre; the tenth may differ after a round trip.
_DECIMALS = 9

_HEX = 16


@dataclass(frozen=True)
class Fingerprint:
    """One short text a part; "" where a part is not known (yet).

    ``feature`` is of the feature as it was written, ``columns`` of its outline and of each of its
    columns, so that one that is taken away can be left aside; the others are of what it came of.
    """

    prompts: str = ""
    name: str = ""
    model: str = ""
    view: str = ""
    shape: str = ""
    feature: str = ""
    columns: str = ""

    def __str__(self) -> str:
        known = ((part.name, getattr(self, part.name)) for part in fields(self))
        return " ".join(f"{name}={value}" for name, value in known if value)

    @classmethod
    def parse(cls, text: str) -> Fingerprint:
        """Reads ``str`` back; what is not understood counts as not known."""
        names = {part.name for part in fields(cls)}
        pairs = (entry.partition("=") for entry in str(text).split())
        return cls(**{name: value for name, _, value in pairs if name in names})

    def with_feature(self, feature: str, columns: str = "") -> Fingerprint:
        """With the fingerprint of the feature itself, as a whole and column by column."""
        return replace(self, feature=feature, columns=columns)

    def differences(self, other: Fingerprint) -> tuple[str, ...]:
        """The parts that both know and that differ, the feature itself left aside."""
        return tuple(
            part.name
            for part in fields(self)
            if part.name not in ("feature", "columns")
            and getattr(self, part.name)
            and getattr(other, part.name)
            and getattr(self, part.name) != getattr(other, part.name)
        )


def canonical(value: Any) -> str:
    """A value that JSON can hold as text in ASCII; equal values give equal texts."""
    return json.dumps(value, sort_keys=True, ensure_ascii=True, default=str)


def digest(value: Any) -> str:
    """A short text of a value that JSON can hold; equal values give equal texts."""
    return hashlib.sha256(canonical(value).encode("ascii")).hexdigest()[:_HEX]


def digest_bytes(*values: bytes) -> str:
    """A short text of bytes."""
    whole = hashlib.sha256()
    for value in values:
        whole.update(len(value).to_bytes(8, "big"))
        whole.update(value)
    return whole.hexdigest()[:_HEX]


def prompts_digest(prompts: Sequence[Prompt], corrections: Sequence[Correction], crs: str) -> str:
    """Of all that an object's mask is asked with: places, labels, masks chosen, areas drawn."""
    asked = [
        [
            isinstance(prompt, BoxPrompt),
            prompt.label,
            _rounded(prompt.coordinates),
            prompt.candidate or 0,
        ]
        for prompt in prompts
    ]
    drawn = [
        [item.action, [_rounded(ring) for ring in item.rings], item.after] for item in corrections
    ]
    return digest([crs, asked, drawn])


def shape_digest(finishing: Finishing | None) -> str:
    """Of how outlines are finished; "" where that is not known."""
    if finishing is None:
        return ""
    return digest([[part.name, getattr(finishing, part.name)] for part in fields(finishing)])


def view_digest(
    bands: Sequence[int], stretch: Mapping[str, Any], others: Sequence[Mapping[str, Any]] = ()
) -> str:
    """Of what the model looks at: the bands (from 1) and the numbers of the stretch.

    ``others`` are the keys of the views that are looked at besides.
    """
    return digest([list(bands), dict(stretch), *([list(others)] if others else [])])


def _rounded(positions: Sequence[tuple[float, float]]) -> Any:
    return [[round(x, _DECIMALS), round(y, _DECIMALS)] for x, y in positions]
