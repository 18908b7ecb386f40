"""What the ``crs`` member of a GeoJSON file (GeoJSON 2008) may name, and how it is handed on.

Libraries take much more for a coordinate reference system: names of files, web addresses, PROJ
strings that name grids. Reading prompts must open none of them, so only what stands for itself is
taken: an authority's code, its URN, CRS84, WKT and PROJJSON.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from .errors import PromptError
from .messages import tr
from .prompts import LONLAT, PIXEL
from .strict_json import load_json, shortened

MAX_LENGTH = 20_000
MAX_DIGITS = 10

_NUMBERED = ("EPSG", "ESRI", "IAU_2015")
_CODE = re.compile(r"(?:urn:ogc:def:crs:)?([a-z0-9_]+):(?:[\d.]*:)?([a-z0-9_]+)", re.IGNORECASE)
_NAMED = re.compile(r"OGC:CRS(?:84|83|27)|IGNF:[A-Z0-9_]+|NKG:[A-Z0-9_]+")
_WKT = re.compile(
    r"\s*(?:PROJCS|GEOGCS|GEOCCS|COMPD_CS|PROJCRS|PROJECTEDCRS|GEOGCRS|GEOGRAPHICCRS|GEODCRS"
    r"|GEODETICCRS|COMPOUNDCRS)\s*[\[(]",
    re.IGNORECASE,
)
_PROJJSON_TYPES = ("GeographicCRS", "GeodeticCRS", "ProjectedCRS", "CompoundCRS")
# PROJ's parameters that name files, and WKT's word for one; "@null" is PROJ's name for no grid.
_FILES = re.compile(
    r"(?:grids|catalog|init|file|model)\s*=\s*(?!@null\b)|PARAMETERFILE|\+init|BoundCRS"
    r"|\b(?:https?|ftp|file)://(?!proj\.org/schemas/)|/vsi",
    re.IGNORECASE,
)


def crs_of_member(member: Any) -> str:
    """The CRS that a collection's ``crs`` member names; LONLAT without one.

    Returns an authority's code, LONLAT, PIXEL, WKT or PROJJSON. Whether the code exists is told
    when the prompts are placed. Raises PromptError for anything else.
    """
    if member is None:
        return LONLAT
    name = member
    if isinstance(member, Mapping) and member.get("type") == "name":
        properties = member.get("properties")
        name = properties.get("name") if isinstance(properties, Mapping) else None
    elif not isinstance(member, Mapping) or member.get("type") not in _PROJJSON_TYPES:
        name = None
    found = _projjson(name) if isinstance(name, Mapping) else _text(name)
    if found is None:
        raise PromptError(
            tr(
                "the member 'crs' is not understood: {member}. It may name an authority's code "
                "(EPSG:32633), its URN, CRS84, WKT or PROJJSON."
            ).format(member=shortened(member))
        )
    return found


def _text(name: Any) -> str | None:
    if not isinstance(name, str) or not 0 < len(name) <= MAX_LENGTH:
        return None
    if name == PIXEL:
        return PIXEL
    if _WKT.match(name):
        return None if _FILES.search(name) else name
    if name.lstrip().startswith("{"):
        try:
            data = load_json(name)
        except PromptError:
            return None
        return _projjson(data)
    return _code(name)


def _code(name: str) -> str | None:
    match = _CODE.fullmatch(name)
    if match is None:
        return None
    authority, code = match.group(1).upper(), match.group(2).upper()
    if authority not in _NUMBERED:
        known = f"{authority}:{code}"
        return known if _NAMED.fullmatch(known) else None
    if not (code.isascii() and code.isdecimal() and len(code) <= MAX_DIGITS):
        return None
    # GDAL and GeoPandas write x, y whatever the authority's axis order, 4326 included.
    return LONLAT if (authority, int(code)) == ("EPSG", 4326) else f"{authority}:{code}"


def _projjson(data: Any) -> str | None:
    if not isinstance(data, Mapping) or data.get("type") not in _PROJJSON_TYPES:
        return None
    text = json.dumps(data)
    return None if len(text) > MAX_LENGTH or _FILES.search(text) else text
