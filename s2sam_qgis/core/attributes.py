"""Free attributes of objects as columns of tables."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Any


def free_name(key: str, taken: AbstractSet[str], length: int = 0) -> str:
    """A column's name for a free attribute that none of ``taken`` (in lower case) has.

    A ``length`` other than 0 is the most characters of a name.
    """
    name = key[: length or None]
    number = 1
    while name.casefold() in taken:
        number += 1
        end = f"_{number}"
        name = key[: length - len(end) if length else None] + end
    return name


def is_number(value: Any) -> bool:
    """Whether a free attribute is a number; a truth value is none."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)
