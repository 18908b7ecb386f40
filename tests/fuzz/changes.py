"""Changes that break files the way that disks, programs and people do. All from one generator."""

from __future__ import annotations

import json
import math
import random
import struct

#: Numbers at which programs trip.
NUMBERS = (
    0, -0.0, 1, -1, 0.5, 2**31, 2**32, 2**53 + 1, 2**63 - 1, 2**63, -(2**63), 2**64, 10**30,
    1e308, -1e308, 5e-324, math.inf, -math.inf, math.nan, 90.0000001, 180, 180.0000001, 360, 361,
)  # fmt: skip

TEXTS = (
    "", " ", "a", "1", "01", "-0", "1e5", "nan", "true", "null", "\x00", "a\nb", "\ud83d", "\u202e",
    "é" * 300, "../../x", "/etc/passwd", "C:\\x", "http://127.0.0.1:1/x", "%s%n", "{0}", "'; --",
    "EPSG:4326", "EPSG:32633.5", "pixel", "urn:ogc:def:crs:EPSG::32633", "GEOGCS[", "+init=x",
)  # fmt: skip

NAMES = (
    "type", "features", "geometry", "coordinates", "properties", "prompt_id", "label", "candidate",
    "name", "class", "crs", "s2sam", "s2sam_corrections", "bands", "stretch", "scale", "offset",
    "low", "high", "chips", "model", "index", "role", "action", "after", "spatial_overlap",
)  # fmt: skip

KINDS = ("Point", "MultiPoint", "Polygon", "MultiPolygon", "LineString", "Feature",
         "FeatureCollection", "GeometryCollection")  # fmt: skip


def some_value(rng: random.Random, depth: int = 3):
    """Any JSON value, and some that only Python takes for one."""
    kind = rng.randrange(9 if depth else 6)
    if kind == 0:
        return rng.choice((None, True, False))
    if kind in (1, 2):
        return rng.choice(NUMBERS)
    if kind == 3:
        return rng.choice(TEXTS)
    if kind == 4:
        return rng.choice(KINDS)
    if kind == 5:
        return rng.uniform(-200, 200)
    if kind == 6:
        return [some_value(rng, depth - 1) for _ in range(rng.randrange(4))]
    if kind == 7:
        value = rng.choice(NUMBERS)
        for _ in range(rng.choice((1, 5, 39, 41, 200))):
            value = [value]
        return value
    return {rng.choice(NAMES): some_value(rng, depth - 1) for _ in range(rng.randrange(4))}


def places(value, where=()):
    """Every place in a JSON value, as a path of names and numbers."""
    found = [where]
    items = value.items() if isinstance(value, dict) else ()
    if isinstance(value, list):
        items = enumerate(value)
    for key, item in items:
        found += places(item, (*where, key))
    return found


def changed_json(value, rng: random.Random):
    """The value with one to four places changed, removed, doubled or exchanged."""
    value = json.loads(json.dumps(value))
    for _ in range(rng.randint(1, 4)):
        path = rng.choice(places(value))
        if not path:
            continue
        inner = value
        for key in path[:-1]:
            inner = inner[key]
        key, action = path[-1], rng.randrange(5)
        if action == 0:
            del inner[key]
        elif action == 1 and isinstance(inner, list):
            inner.insert(key, inner[key])
        elif action == 2 and isinstance(inner, dict):
            inner[rng.choice(NAMES)] = inner[key]
        elif action == 3 and isinstance(inner, list):
            rng.shuffle(inner)
        else:
            inner[key] = some_value(rng)
    return value


def changed_bytes(data: bytes, rng: random.Random) -> bytes:
    """The bytes with some flipped, numbers replaced, a stretch removed, doubled or cut off."""
    found = bytearray(data)
    for _ in range(rng.randint(1, 6)):
        if not found:
            break
        at, action = rng.randrange(len(found)), rng.randrange(6)
        if action == 0:
            found[at] ^= 1 << rng.randrange(8)
        elif action == 1:
            found[at] = rng.choice((0, 1, 0x7F, 0x80, 0xFF))
        elif action == 2:
            number = rng.choice((0, 1, 2**31 - 1, 2**31, 2**32 - 1, 2**63, 2**64 - 1))
            packed = struct.pack(rng.choice("<>") + "Q", number)[: rng.choice((2, 4, 8))]
            found[at : at + len(packed)] = packed
        elif action == 3:
            del found[at : at + rng.choice((1, 2, 8, 64, 1000))]
        elif action == 4:
            found[at:at] = found[at : at + rng.choice((1, 2, 8, 64))]
        else:
            del found[
                at if rng.random() < 0.3 else len(found) - rng.randrange(min(len(found), 64)) :
            ]
    return bytes(found)
