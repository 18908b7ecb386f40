"""JSON from outside: bounded in size and depth, each name once, texts that any program can write.

Python's reader takes more than JSON is: NaN, half of a surrogate pair, a name twice (the last one
counts). What it takes may then not be written, or mean something else to another program.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from typing import Any

from .errors import PromptError
from .messages import tr

#: Characters of a text. 10,000 objects of ten prompts each are a twentieth of it.
MAX_CHARACTERS = 200_000_000

#: Lists and objects within each other. GeoJSON itself needs eight.
MAX_DEPTH = 40

#: What stands for a character that cannot be written (Unicode's own replacement character).
REPLACEMENT = "\ufffd"

# Halves of surrogate pairs cannot be encoded. Control characters but tab and line ends are no text
# in XML, which a QGIS project is.
_UNWRITABLE = re.compile("[\ud800-\udfff\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_CONTROL = re.compile("[\ud800-\udfff\x00-\x1f\x7f\ufffe\uffff]")


def load_json(text: str) -> Any:
    """The value of a JSON text, cleaned as ``plain`` does; raises PromptError for what is none."""
    if len(text) > MAX_CHARACTERS:
        raise PromptError(
            tr("the file is too large: more than {limit} million characters.").format(
                limit=MAX_CHARACTERS // 1_000_000
            )
        )
    try:
        data = json.loads(text, object_pairs_hook=_unique)
    except json.JSONDecodeError as error:
        raise PromptError(
            tr("not valid JSON, line {line}: {error}. Save the prompts as GeoJSON again.").format(
                line=error.lineno, error=error
            )
        ) from error
    except RecursionError as error:
        raise too_deep() from error
    except ValueError as error:  # a number of thousands of digits
        raise PromptError(
            tr("not valid JSON: {error}. Save the prompts as GeoJSON again.").format(error=error)
        ) from error
    return plain(data)


def plain(value: Any, depth: int = MAX_DEPTH) -> Any:
    """A JSON value as every program can write and read it.

    Characters that cannot be written become REPLACEMENT, numbers that JSON has no word for null.
    Raises PromptError for what is nested more than ``depth`` deep.
    """
    if isinstance(value, str):
        return plain_text(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, (Mapping, list, tuple)):
        if depth <= 0:
            raise too_deep()
        if isinstance(value, Mapping):
            return {plain_text(str(key)): plain(item, depth - 1) for key, item in value.items()}
        return [plain(item, depth - 1) for item in value]
    return value


def plain_text(text: str) -> str:
    """A text with REPLACEMENT for characters that cannot be written."""
    return _UNWRITABLE.sub(REPLACEMENT, text)


def has_control_characters(text: str) -> bool:
    """Whether a text holds control characters (line ends included) or halves of characters."""
    return _CONTROL.search(text) is not None


def too_deep() -> PromptError:
    """The error for what is nested too deep."""
    return PromptError(
        tr("lists and objects are nested more than {limit} deep.").format(limit=MAX_DEPTH)
    )


def shortened(value: Any, limit: int = 60) -> str:
    """A value as an error shows it: on one line, and not at length."""
    try:
        text = json.dumps(value) if isinstance(value, (dict, list)) else repr(value)
    except (TypeError, ValueError, RecursionError):
        text = type(value).__name__
    return text if len(text) <= limit else text[: limit - 3] + "..."


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise PromptError(
            tr("the name {name} stands twice in one object. Remove one of them.").format(
                name=shortened(plain_text(twice))
            )
        )
    return found
