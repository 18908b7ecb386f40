"""When an image was taken, from metadata or from a file's name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime

from ...core.messages import tr

#: Metadata items that state the time of acquisition, best first (upper case).
_TAGS = (
    "DATATAKE_1_DATATAKE_SENSING_START",
    "PRODUCT_START_TIME",
    "SENSING_TIME",
    "ACQUISITIONDATETIME",
    "ACQUISITION_DATETIME",
    "ACQUISITIONDATE",
    "ACQUISITION_DATE",
    "ACQUIRED",
    "SENSING_DATE",
    "DATETIME",
    "DATE",
)
#: The moment a TIFF was written, in most software: only better than nothing.
_WEAK_TAGS = ("TIFFTAG_DATETIME",)

_TIME = r"(?:[T_ -]?(\d{2}):?(\d{2}):?(\d{2}))?"
_PATTERNS = (
    # 2021-06-17T10:05:59, 2021-06-17, 2021_06_17
    re.compile(rf"(?<!\d)((?:19|20)\d\d)[-_.:/]([01]\d)[-_.:/]([0-3]\d){_TIME}(?!\d)"),
    # 20210617T100559, 20210617_100559, 20210617
    re.compile(rf"(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d){_TIME}(?!\d)"),
)
#: S2A_OPER_PRD_MSIL1C_PDMC_20160101T000000_R022_V20150728T105016_20150728T105016: V is sensing.
_VALIDITY = re.compile(r"S2[A-D]_[A-Z]{4}_.*_V(\d{8}T\d{6})")
_FIRST_YEAR = 1972  # the first Earth resources satellite


def date_in(text: str) -> str | None:
    """The first date or date-time in a text as ISO 8601; None where there is none."""
    old = _VALIDITY.search(text)
    if old is not None:  # In products before December 2016 the first date is the processing's.
        text = text[old.end() - len(old.group(1)) :]
    found = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            value = _iso(match.groups())
            if value is not None:
                found.append((match.start(), value))
    return min(found)[1] if found else None


def _iso(groups: tuple[str | None, ...]) -> str | None:
    year, month, day = (int(group or 0) for group in groups[:3])
    if year < _FIRST_YEAR:
        return None
    try:
        if groups[3] is None:
            return datetime(year, month, day).date().isoformat()
        hour, minute, second = (int(group or 0) for group in groups[3:6])
        return datetime(year, month, day, hour, minute, second).isoformat()
    except ValueError:
        return None


def acquired(tags: Mapping[str, str], names: Iterable[str]) -> tuple[str | None, str]:
    """(ISO date or date-time or None, where it came from).

    Args:
        tags: the data set's metadata items.
        names: file and folder names, the most telling first.
    """
    upper = {key.upper(): (key, str(value)) for key, value in tags.items()}
    for name in _TAGS:
        if name in upper:
            value = date_in(upper[name][1])
            if value is not None:
                return value, tr("from the metadata item {item}").format(item=upper[name][0])
    for name in names:
        value = date_in(name)
        if value is not None:
            return value, tr("from the name {name}").format(name=name)
    for name in _WEAK_TAGS:
        if name in upper:
            value = date_in(upper[name][1])
            if value is not None:
                return value, tr("from the metadata item {item}; maybe when it was written").format(
                    item=upper[name][0]
                )
    return None, tr("unknown: neither in the metadata nor in the file's name")
