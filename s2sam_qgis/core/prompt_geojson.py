"""Prompt sets as GeoJSON (RFC 7946): reading, validating, writing.

A feature is a Point or a Polygon with the properties ``prompt_id`` (integer or string) and
``label`` (0 or 1), as FarmVibes.AI's notebooks and GeoPandas write them. A MultiPoint is several
points, a MultiPolygon one box around its parts. Other properties and members are kept, as far as
they can be written (``core.strict_json``): whatever is read can be written and read again.
The collection's member ``s2sam`` holds what a rerun needs, ``s2sam_corrections``
the areas that were added or cut by hand (``core.correction_geojson``).

``candidate`` (a whole number from 1) says that another of the model's masks was taken after a
prompt; see ``core.prompts``.
"""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from .correction_geojson import CORRECTIONS_MEMBER, MANY, format_corrections, parse_corrections
from .crs_names import crs_of_member
from .errors import PromptError
from .files import PathLike, replace_when_done
from .longitudes import FARTHEST, goes_around_a_pole, unwrapped, unwrapped_rings
from .messages import tr
from .prompts import (
    LARGEST_ID,
    LONLAT,
    PIXEL,
    SMALLEST_ID,
    BoxPrompt,
    Coordinate,
    PointPrompt,
    Prompt,
    PromptId,
    PromptSet,
)
from .run_record import RECORD_MEMBER, read_record
from .strict_json import (
    MAX_CHARACTERS,
    REPLACEMENT,
    has_control_characters,
    load_json,
    plain,
)
from .strict_json import shortened as _short

#: Characters of an id that is a text.
LONGEST_ID = 200

_OWN_MEMBERS = {"type", "features", "crs", "name", "bbox", RECORD_MEMBER, CORRECTIONS_MEMBER}
_OWN_PROPERTIES = {"prompt_id", "label", "candidate"}


def read_prompts(path: PathLike) -> PromptSet:
    """Reads and validates a prompt file; raises PromptError and changes nothing."""
    file = Path(path)
    try:
        text = _read_text(file)
    except FileNotFoundError as error:
        raise PromptError(
            tr("There is no prompt file {file}. Check the path.").format(file=file)
        ) from error
    except UnicodeDecodeError as error:
        raise PromptError(
            tr("{file} is not UTF-8 text, so it cannot be GeoJSON (byte {byte}).").format(
                file=file, byte=error.start
            )
        ) from error
    except OSError as error:
        raise PromptError(
            tr("Cannot read {file}: {reason}.").format(file=file, reason=error.strerror or error)
        ) from error
    try:
        return parse_prompts(text)
    except PromptError as error:
        raise PromptError(f"{file.name}: {error}") from error


def parse_prompts(text: str, may_be_empty: bool = False) -> PromptSet:
    """Parses GeoJSON text; raises PromptError that names the feature and what is wrong.

    ``may_be_empty`` takes a set without prompts, as a document of objects without any has it.
    """
    data = load_json(text)
    if not isinstance(data, dict) or data.get("type") != "FeatureCollection":
        found = data.get("type") if isinstance(data, dict) else type(data).__name__
        raise PromptError(
            tr(
                "expected a GeoJSON FeatureCollection of points and polygons, found {found}."
            ).format(found=_short(found))
        )
    features = data.get("features")
    if not isinstance(features, list):
        raise PromptError(tr("the FeatureCollection has no list of features."))
    crs = crs_of_member(data.get("crs"))
    corrections = parse_corrections(
        data.get(CORRECTIONS_MEMBER), _prompt_id, lambda xy, wrong: _position(xy, wrong, crs)
    )
    if crs == LONLAT:
        corrections = tuple(
            replace(item, rings=unwrapped_rings(item.rings)) for item in corrections
        )
    if not (features or corrections or may_be_empty):
        raise PromptError(tr("the file holds no prompt. Add at least one point or box."))
    prompts = [
        prompt
        for number, feature in enumerate(features, start=1)
        for prompt in _prompts(feature, number, crs)
    ]
    record = data.get(RECORD_MEMBER, {})
    read_record(record)
    members = {key: value for key, value in data.items() if key not in _OWN_MEMBERS}
    items = _with_ids_of_one_type([*prompts, *corrections])
    count = len(prompts)
    return PromptSet(items[:count], crs, record, members, items[count:])


def format_prompts(prompts: PromptSet) -> str:
    """GeoJSON text in longitude/latitude with all digits of a double.

    The set must be in longitude/latitude (or in pixels, which a ``crs`` member then says).
    """
    collection: dict[str, Any] = {"type": "FeatureCollection"}
    if prompts.crs == PIXEL:
        collection["crs"] = {"type": "name", "properties": {"name": PIXEL}}
    elif prompts.crs != LONLAT:
        raise PromptError(
            tr("GeoJSON is longitude/latitude (RFC 7946), these prompts are in {crs}.").format(
                crs=prompts.crs
            )
        )
    collection.update(plain(prompts.members))
    if prompts.record:
        collection[RECORD_MEMBER] = plain(prompts.record)
    if prompts.corrections:
        collection[CORRECTIONS_MEMBER] = plain(format_corrections(prompts.corrections))
    head = json.dumps(collection, ensure_ascii=False, allow_nan=False)[:-1]
    lines = ",\n".join(
        json.dumps(_feature(prompt), ensure_ascii=False, allow_nan=False)
        for prompt in prompts.prompts
    )
    return f'{head}, "features": [\n{lines}\n]}}\n'


def check_writable(prompts: PromptSet) -> None:
    """Raises PromptError where a set that came from elsewhere than a file could not be read again.

    It is said when the prompts are made, not when somebody opens the file.
    """
    parse_prompts(format_prompts(prompts), may_be_empty=True)


def write_prompts(path: PathLike, prompts: PromptSet) -> None:
    """Writes ``format_prompts`` beside ``path`` and renames it; an old file is replaced whole."""
    text = format_prompts(prompts)
    with replace_when_done(path) as part:
        part.write_text(text, encoding="utf-8")


def _feature(prompt: Prompt) -> dict[str, Any]:
    properties: dict[str, Any] = {"prompt_id": prompt.prompt_id, "label": prompt.label}
    if prompt.candidate is not None:
        properties["candidate"] = prompt.candidate
    extra = plain(prompt.properties)
    properties.update({key: extra[key] for key in extra if key not in _OWN_PROPERTIES})
    if isinstance(prompt, PointPrompt):
        geometry: dict[str, Any] = {"type": "Point", "coordinates": [prompt.x, prompt.y]}
    else:
        ring = [list(xy) for xy in prompt.ring]
        geometry = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def _prompts(feature: Any, number: int, crs: str) -> list[Prompt]:
    """A feature's prompts: several for a MultiPoint of several points, else one."""

    def wrong(what: str) -> PromptError:
        return PromptError(tr("feature {number}: {what}").format(number=number, what=what))

    if not isinstance(feature, dict) or feature.get("type") != "Feature":
        raise wrong(tr("expected a Feature, found {feature}.").format(feature=_short(feature)))
    properties = feature.get("properties") or {}
    if not isinstance(properties, dict):
        raise wrong(
            tr("its properties are no object: {properties}.").format(properties=_short(properties))
        )
    missing = [name for name in ("prompt_id", "label") if properties.get(name) is None]
    if missing:
        raise wrong(
            tr(
                "the property {property!r} is missing. A prompt needs 'prompt_id' (integer or "
                "text) and 'label' (1 foreground, 0 background)."
            ).format(property=missing[0])
        )
    prompt_id = _prompt_id(properties["prompt_id"], wrong)
    label = properties["label"]
    if isinstance(label, bool) or not isinstance(label, (int, float)) or label not in (0, 1):
        raise wrong(
            tr("'label' must be 1 (foreground) or 0 (background), found {found}.").format(
                found=_short(label)
            )
        )
    candidate = _candidate(properties.get("candidate"), wrong)
    extra = {key: value for key, value in properties.items() if key not in _OWN_PROPERTIES}
    geometry = feature.get("geometry")
    geometry = geometry if isinstance(geometry, dict) else {}
    kind = geometry.get("type")
    if kind not in ("Point", "Polygon", "MultiPoint", "MultiPolygon"):
        what = tr("its geometry must be a Point or a Polygon (a box), found {kind}.")
        shown = kind if isinstance(kind, str) and len(kind) < 40 else _short(kind)
        raise wrong(what.format(kind=shown if kind else "none"))
    coordinates = geometry.get("coordinates")
    # A part is a part: QGIS makes a multi-part geometry of each feature of a Shapefile.
    parts = coordinates if kind.startswith("Multi") else [coordinates]
    if not isinstance(parts, list) or not parts:
        raise wrong(tr("its geometry has no part."))
    if kind.endswith("Point"):
        places = [_position(part, wrong, crs) for part in parts]
        return [PointPrompt(prompt_id, int(label), x, y, extra, candidate) for x, y in places]
    ring = [xy for part in parts for xy in _outer_ring(part, wrong, crs)]
    if not (crs == LONLAT and goes_around_a_pole(ring)):
        _check_box(ring, wrong)
    corners = unwrapped(ring) if crs == LONLAT else tuple(ring)
    return [BoxPrompt(prompt_id, corners, int(label), extra, candidate)]


def _outer_ring(part: Any, wrong: Any, crs: str) -> list[Coordinate]:
    """The corners of a polygon, the last of which differs from the first."""
    if not isinstance(part, list) or not part or not isinstance(part[0], list):
        raise wrong(tr("the polygon has no ring."))
    ring = [_position(xy, wrong, crs) for xy in part[0]]
    if len(ring) > 1 and ring[0] == ring[-1]:
        ring.pop()
    return ring


def _candidate(value: Any, wrong: Any) -> int | None:
    """The candidate mask that was chosen; tables write a missing one as null or as NaN.

    (NaN has become None by now, see ``core.strict_json``.)
    """
    if value is None:
        return None
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if number and 1 <= value <= MANY and value == value // 1:
        return int(value)
    raise wrong(
        tr("'candidate' must be the number of a candidate mask, from 1, found {value}.").format(
            value=_short(value)
        )
    )


def _prompt_id(value: Any, wrong: Any) -> PromptId:
    whole = isinstance(value, (int, float)) and not isinstance(value, bool)
    if whole and abs(value) <= sys.float_info.max and value == value // 1:
        if not SMALLEST_ID <= int(value) <= LARGEST_ID:
            raise wrong(
                tr(
                    "'prompt_id' {value} has more than 64 bits, which no vector file holds. Use a "
                    "smaller number, or a text."
                ).format(value=_short(value))
            )
        return int(value)
    if not isinstance(value, str) or not value:
        raise wrong(
            tr("'prompt_id' must be an integer or a text, found {value}.").format(
                value=_short(value)
            )
        )
    # A replaced character means a damaged one: two ids may have become one.
    if has_control_characters(value) or REPLACEMENT in value or value != value.strip():
        raise wrong(
            tr(
                "'prompt_id' {value} begins or ends with a blank, or has a character that cannot "
                "be written. Give the object another id."
            ).format(value=_short(value))
        )
    if len(value) > LONGEST_ID:
        raise wrong(
            tr("'prompt_id' has {count} characters; {limit} are allowed.").format(
                count=len(value), limit=LONGEST_ID
            )
        )
    return value


def _position(value: Any, wrong: Any, crs: str) -> Coordinate:
    numbers = isinstance(value, list) and len(value) >= 2
    # Compared, not asked with isfinite: an integer may be too long for a double.
    if not numbers or not all(
        isinstance(v, (int, float)) and not isinstance(v, bool) and abs(v) <= sys.float_info.max
        for v in value[:2]
    ):
        raise wrong(
            tr("{value} is not a valid position; expected two numbers.").format(value=_short(value))
        )
    x, y = float(value[0]), float(value[1])
    if crs == LONLAT and not (abs(x) <= FARTHEST and abs(y) <= 90):
        raise wrong(
            tr(
                "({x:g}, {y:g}) is not a longitude and latitude. GeoJSON needs degrees, "
                "longitude first; a file in another CRS needs a 'crs' member that names "
                "it."
            ).format(x=x, y=y)
        )
    return x, y


def _check_box(ring: Sequence[Coordinate], wrong: Any) -> None:
    xs = [x for x, _ in ring]
    ys = [y for _, y in ring]
    if len(ring) < 3 or max(xs) == min(xs) or max(ys) == min(ys):
        raise wrong(tr("the box has no area. Draw it again, or use a point."))


def _with_ids_of_one_type(items: list[Any]) -> tuple[Any, ...]:
    """Where numbers and texts are mixed, all ids become texts, as GDAL and GeoPandas read them.

    ``items`` are prompts and corrections. Raises PromptError where two objects would become one.
    """
    if len({isinstance(item.prompt_id, str) for item in items}) < 2:
        return tuple(items)
    texts = {item.prompt_id for item in items if isinstance(item.prompt_id, str)}
    numbers = {item.prompt_id for item in items if not isinstance(item.prompt_id, str)}
    both = sorted(number for number in numbers if str(number) in texts)
    if both:
        raise PromptError(
            tr(
                "prompt_id {id} is a number in one feature and a text in another. Write it the "
                "same way everywhere, or give one of the objects another id."
            ).format(id=both[0])
        )
    return tuple(replace(item, prompt_id=str(item.prompt_id)) for item in items)


def _read_text(file: Path) -> str:
    """The text of a regular file, which must not be longer than any prompt file is."""
    status = file.stat()
    # Neither a pipe, which may never end, nor a device.
    if not stat.S_ISREG(status.st_mode) and not stat.S_ISDIR(status.st_mode):
        raise PromptError(
            tr("{file} is not a regular file. Save the prompts as a file first.").format(file=file)
        )
    with open(os.fspath(file), encoding="utf-8-sig") as stream:
        return stream.read(MAX_CHARACTERS + 1)
