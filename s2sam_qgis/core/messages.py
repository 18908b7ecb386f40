"""Texts of core, models, raster and workflow in the user's language, without QGIS or Qt.

The plugin puts Qt's translation behind ``tr``. In the shell (``s2sam``) and in the worker processes
of a cluster nobody does, and the texts stay English.

``tr("Open {file}").format(file=name)`` and never an f-string inside, nor at the level of a module:
texts are read from the source, and a module may be imported before the language is known.
"""

from __future__ import annotations

from typing import Any, Callable

#: Read once by each call of ``tr`` and replaced by one assignment, both of which Python does whole:
#: tasks may ask in their threads while the plugin comes or goes. The translator itself must bear
#: calls from any thread, as Qt's does.
_translator: Callable[[str], str] | None = None


def set_translator(translator: Callable[[str], str] | None) -> None:
    """From now on ``tr`` asks ``translator``; None for English."""
    global _translator  # noqa: PLW0603 - one language for the whole process
    _translator = translator


#: More than this nobody reads; a name or a library's word in it was too long.
MOST_CHARACTERS = 800


def shortened(text: str, most: int = MOST_CHARACTERS) -> str:
    """A message with its middle left out where it is too long: the end says what to do."""
    if len(text) <= most:
        return text
    tail = most // 3
    return f"{text[: most - tail - 5].rstrip()} ... {text[-tail:].lstrip()}"


def tr(text: str) -> str:
    """The text in the user's language; as it is where nobody translates."""
    translator = _translator
    return text if translator is None else translator(text)


def plural(count: int, one: str, many: str, **values: Any) -> str:
    """One of two translated texts, with ``{count}`` and the other ``values`` put in.

    ``plural(n, tr("1 object"), tr("{count} objects"))``: whole sentences, each with its own
    translation, so that nobody reads "1 objects".
    """
    return (one if count == 1 else many).format(count=count, **values)


def in_qgis() -> bool:
    """Whether messages reach a person in QGIS, who presses buttons, and not one in a shell."""
    return _translator is not None
