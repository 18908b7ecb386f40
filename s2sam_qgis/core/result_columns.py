"""The columns of results, the same in every file and layer, and those of free attributes."""

from __future__ import annotations

import math
from collections.abc import Set as AbstractSet
from typing import Any

TEXT, REAL, INTEGER, TRUTH = "text", "real", "int", "bool"

#: Column -> kind in the order of files, after ``prompt_id``: a number where all ids are, else text.
RESULT_COLUMNS: dict[str, str] = {
    "name": TEXT,
    "class": TEXT,
    "score": REAL,
    "stability": REAL,
    "area_ha": REAL,
    "perimeter_m": REAL,
    "n_fg": INTEGER,
    "n_bg": INTEGER,
    "n_edits": INTEGER,
    "has_box": TRUTH,
    "source": TEXT,
    "acquired": TEXT,
    "model": TEXT,
    "model_sha256": TEXT,
    "stretch": TEXT,
    "created": TEXT,
    "plugin_version": TEXT,
}
#: Columns that files have of themselves.
_FILE_COLUMNS = ("fid", "geom", "geometry", "ogc_fid", "id")
#: What no free attribute can be called, in lower case: databases make no difference.
OWN_COLUMNS = frozenset(["prompt_id", *RESULT_COLUMNS, *_FILE_COLUMNS])


def result_value(feature: Any, column: str) -> Any:
    """What a result has in a column; None where nothing is known."""
    if column == "class":  # a word of Python's own
        return feature.class_name or None
    value = getattr(feature, column)
    return None if isinstance(value, float) and not math.isfinite(value) else value


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
