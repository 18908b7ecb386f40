"""Whether a feature is as it was written: its seal is a part of the fingerprint that it carries.

A file belongs to its user, who may remove columns of it. What is not there is not compared.
"""

from __future__ import annotations

import zlib
from collections.abc import Collection
from typing import Any

from qgis.core import NULL

from ..core.fingerprint import Fingerprint, canonical, digest, digest_bytes
from ..core.result_columns import RESULT_COLUMNS
from .result_features import EDITED, FINGERPRINT

#: The columns that count; those of the user do not, nor do the time of an edit and the fingerprint.
_COUNTED = ("prompt_id", *RESULT_COLUMNS)

#: Stands for the outline among the columns; none of them is called so.
_OUTLINE = "*"


def sealed(fingerprint: Fingerprint, feature: Any) -> Fingerprint:
    """With the seal of a feature as it is written now."""
    values = _values(feature)
    each = {name: _short(canonical(value)) for name, value in values.items()}
    each[_OUTLINE] = _outline_digest(feature)
    return fingerprint.with_feature(feature_digest(feature), _text(each))


def is_as_written(feature: Any, present: str = "") -> bool:
    """Whether nobody has drawn or typed since a feature was written, as far as can be known.

    Where the seal is gone or cannot be compared, ``edited`` says whether somebody drew.
    ``present`` is the feature's digest, if it is known already.
    """
    known = Fingerprint.parse(_plain(feature, FINGERPRINT) or "")
    if known.feature and known.feature == (present or feature_digest(feature)):
        return True
    each = _parsed(known.columns)
    if each:
        values = _values(feature)
        return each.get(_OUTLINE) == _outline_digest(feature) and all(
            _short(canonical(values[name])) == own for name, own in each.items() if name in values
        )
    is_whole = all(feature.fields().indexFromName(name) >= 0 for name in _COUNTED)
    if known.feature and is_whole:  # Of an earlier version, which knew the whole feature alone.
        return False
    return not _plain(feature, EDITED)


def without_columns(text: str, names: Collection[str]) -> str:
    """A fingerprint, as text, that knows nothing of some columns: they were away."""
    known = Fingerprint.parse(text)
    each = _parsed(known.columns)
    kept = {name: own for name, own in each.items() if name not in names}
    if len(kept) == len(each):
        return text
    return str(known.with_feature(known.feature, _text(kept)))


def feature_digest(feature: Any) -> str:
    """A short text of a feature's outline and our attributes; it changes with any of them."""
    whole = bytes(feature.geometry().asWkb())
    return digest_bytes(whole, digest(_values(feature)).encode("ascii"))


def _values(feature: Any) -> dict[str, Any]:
    """What a feature has in the columns that count, of those that are there."""
    there = (name for name in _COUNTED if feature.fields().indexFromName(name) >= 0)
    return {name: _plain(feature, name) for name in there}


def _plain(feature: Any, name: str) -> Any:
    if feature.fields().indexFromName(name) < 0:
        return None
    value = feature[name]
    return None if value is None or value == NULL else value


def _outline_digest(feature: Any) -> str:
    return digest_bytes(bytes(feature.geometry().asWkb()))


def _short(text: str) -> str:
    """Eight figures; there is nobody who would make two values alike on purpose."""
    return f"{zlib.crc32(text.encode('ascii')):08x}"


def _text(each: dict[str, str]) -> str:
    return ",".join(f"{name}:{own}" for name, own in each.items())


def _parsed(text: str) -> dict[str, str]:
    pairs = (entry.partition(":") for entry in text.split(","))
    return {name: own for name, _, own in pairs if own}
