"""The filter of the object list: words of names and classes, and comparisons of numbers.

``lake score<0.7 area>=5`` keeps objects whose name or class holds "lake", with a score below .7 and
five hectares or more. The names of the numbers are understood in English and as the table shows
them.
"""

from __future__ import annotations

import operator
import re
from dataclasses import dataclass
from typing import Callable

from ...translation import tr

_OPERATORS: dict[str, Callable[[float, float], bool]] = {
    "<=": operator.le,
    ">=": operator.ge,
    "<": operator.lt,
    ">": operator.gt,
    "=": operator.eq,
}

_COMPARISON = re.compile(r"(\w+)\s*(<=|>=|<|>|=|:)\s*(\"[^\"]*\"|\S+)")


@dataclass(frozen=True)
class Row:
    """What the filter knows of an object; a number is None where it is not known."""

    name: str
    class_name: str
    score: float | None
    area_ha: float | None


@dataclass(frozen=True)
class ObjectFilter:
    """A filter that was typed. ``problem`` says what of it is not understood, "" for nothing."""

    words: tuple[str, ...] = ()
    #: Attribute of Row, comparison, number.
    numbers: tuple[tuple[str, Callable[[float, float], bool], float], ...] = ()
    classes: tuple[str, ...] = ()
    problem: str = ""

    @classmethod
    def parse(cls, text: str) -> ObjectFilter:
        """Reads what was typed; what is not understood is left out and named."""
        words, numbers, classes, problem = [], [], [], ""
        keys = _keys()
        rest = text

        for found in _COMPARISON.finditer(text):
            key, sign, value = found.groups()
            attribute = keys.get(key.casefold())
            value = value.strip('"')
            if attribute == "class_name" and sign in ("=", ":"):
                classes.append(value.casefold())
            elif (
                attribute in ("score", "area_ha")
                and sign in _OPERATORS
                and _number(value) is not None
            ):
                numbers.append((attribute, _OPERATORS[sign], _number(value) or 0.0))
            else:
                problem = found.group(0)
            rest = rest.replace(found.group(0), " ", 1)
        words = [word.strip('"').casefold() for word in re.findall(r"\"[^\"]*\"|\S+", rest)]
        return cls(tuple(w for w in words if w), tuple(numbers), tuple(classes), problem)

    @property
    def is_empty(self) -> bool:
        """Whether every object passes."""
        return not (self.words or self.numbers or self.classes)

    def takes(self, row: Row) -> bool:
        """Whether an object passes; a number that is not known passes no comparison."""
        name, of_class = row.name.casefold(), row.class_name.casefold()
        if not all(word in name or word in of_class for word in self.words):
            return False
        if not all(of_class == wanted for wanted in self.classes):
            return False
        for attribute, compare, wanted in self.numbers:
            value = getattr(row, attribute)
            if value is None or not compare(value, wanted):
                return False
        return True


def _keys() -> dict[str, str]:
    """What may stand before a comparison, and the attribute that is meant."""
    return {
        "score": "score",
        "area": "area_ha",
        "ha": "area_ha",
        "class": "class_name",
        tr("Score").casefold(): "score",
        tr("Area").casefold(): "area_ha",
        tr("Class").casefold(): "class_name",
    }


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None
