"""Addresses without what lets somebody in: signatures, tokens, user names and passwords.

The one place that masks. Whatever stands in a result, a record, a name, a log or a message passes
through here; what opens an address keeps it whole.
"""

from __future__ import annotations

import re
from re import Match
from urllib.parse import quote, unquote

MASK = "***"

#: Names in an address's query whose values say what is shown. All others are masked: nobody knows
#: all the names that a secret can have.
_HARMLESS_NAMES = """
    service version request layer layers layername style styles format crs srs bbox width height
    time tilematrixset tilematrix identifier coverage coverageid subset type zmin zmax url dpimode
    contextualwmslegend featurecount tilepixelratio interpretation collection collections item
    items asset assets band bands date datetime year x y z provider resampling rescale expression
    nodata max_retry retry_delay list_dir use_head empty_dir pc_url_signing pc_collection dataset
    variable transparent
"""
_HARMLESS = frozenset(_HARMLESS_NAMES.split())

#: //user:password@host, also where the password holds what it should not.
_LOGIN = re.compile(
    r"(?P<start>[A-Za-z][A-Za-z0-9+.\-]*://|(?<![:\w])//)"
    r"(?:[^\s/?#@'\"<>]*(?:@[^\s/?#@'\"<>]*)*@|[^\s/:@?#]+:(?!\d+[/?#])[^\s@]*@)"
)
_PAIR = re.compile(r"(?P<before>[?&#]|^)(?P<name>[\w.\-~%\[\]]+)=(?P<value>[^\s&#\"'<>|]*)")
_WORDS = re.compile(
    r"(?i)(?P<name>\b(?:[\w-]*(?:password|passwd|pwd|token|secret|signature|api[_-]?key|"
    r"access[_-]?key(?:[_-]?id)?|credentials?)|sig|userpwd)\s*(?:=|%3D)\s*)"
    r"(?:\"[^\"]*\"|'[^']*'|[^\s&;,|'\"%]+)"
)
_HEADER = re.compile(
    r"(?i)(?P<name>authorization['\"]?\s*[:=]\s*['\"]?)(?:(?:bearer|basic|token)\s+)?[^\s'\",]+"
)
#: A JSON web token, and the ids of keys of Amazon's.
_FORMS = re.compile(r"\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*|\b(?:AKIA|ASIA)[A-Z0-9]{16}\b")
_ADDRESS = re.compile(r"://|%3A%2F%2F|/vsi[a-z0-9_]+[/?]", re.IGNORECASE)
_DEPTH = 3


def without_secrets(text: str, depth: int = _DEPTH) -> str:
    """A text in which addresses and connections have no secrets any more; other text stays.

    Of an address's query only the values of well-known names are kept. May be applied again.
    """
    masked = _LOGIN.sub(rf"\g<start>{MASK}@", text)
    masked = masked.replace(f"{MASK}@{MASK}@", f"{MASK}@")
    if _ADDRESS.search(masked) or re.match(r"[\w.\-]+=[^\s]*&", masked):
        masked = _PAIR.sub(lambda match: _pair(match, depth), masked)
    masked = _WORDS.sub(rf"\g<name>{MASK}", masked)
    masked = _HEADER.sub(rf"\g<name>{MASK}", masked)
    return _FORMS.sub(MASK, masked)


def _pair(match: Match[str], depth: int) -> str:
    name, value = match["name"], match["value"]
    start = f"{match['before']}{name}="
    if unquote(name).lower() not in _HARMLESS:
        return start + (MASK if value else "")
    plain = value
    for _ in range(_DEPTH):  # An address in an address in an address.
        plain = unquote(plain)
    masked = without_secrets(plain, depth - 1) if depth else MASK
    if masked == plain:
        return start + value
    return start + (masked if plain == value else quote(masked, safe="*"))


def path_of(address: str) -> str:
    """An address's path alone, from which names and dates may be read; another text as it is.

    Neither the query nor the fragment, nor who asks. ``/vsicurl?...&url=...`` gives what is asked.
    """
    if not _ADDRESS.search(address):
        return address
    inner = re.search(r"[?&]url=([^&]+)", address)
    if inner is not None and address.startswith("/vsi"):
        return path_of(unquote(inner[1]))
    without_login = _LOGIN.sub(r"\g<start>", address)
    return re.split(r"[?#]", without_login, maxsplit=1)[0]
