"""Prompt sets as GeoJSON (RFC 7946): reading, validating, writing.

A feature is a Point or a Polygon with the properties ``prompt_id`` (integer or string) and
``label`` (0 or 1), as FarmVibes.AI's notebooks and GeoPandas write them. Other properties and
members are kept. The collection's member ``s2sam`` holds what a rerun needs, ``s2sam_corrections``
the areas that were added or cut by hand (``core.correction_geojson``).

``candidate`` (a whole number from 1) says that another of the model's masks was taken after a
prompt; see ``core.prompts``.
"""

from __future__ import annotations

import json
import math
import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from .correction_geojson import CORRECTIONS_MEMBER, format_corrections, parse_corrections
from .errors import PromptError
from .files import PathLike, replace_when_done
from .messages import tr
from .prompts import LONLAT, PIXEL, BoxPrompt, Coordinate, PointPrompt, Prompt, PromptId, PromptSet

#: The member of the collection that holds the record of a run.
RECORD_MEMBER = "s2sam"

_OWN_MEMBERS = {"type", "features", "crs", "name", "bbox", RECORD_MEMBER, CORRECTIONS_MEMBER}
_OWN_PROPERTIES = {"prompt_id", "label", "candidate"}


def read_prompts(path: PathLike) -> PromptSet:
    """Reads and validates a prompt file; raises PromptError and changes nothing."""
    file = Path(path)
    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise PromptError(
            tr("There is no prompt file {file}. Check the path.").format(file=file)
        ) from error
    except UnicodeDecodeError as error:
        raise PromptError(
            tr("{file} is no text in UTF-8, so it cannot be GeoJSON (byte {byte}).").format(
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
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        if isinstance(error, json.JSONDecodeError):
            what = tr("not valid JSON, line {line}: {error}. Save the prompts as GeoJSON again.")
            raise PromptError(what.format(line=error.lineno, error=error)) from error
        raise PromptError(
            tr("not valid JSON: {error}. Save the prompts as GeoJSON again.").format(error=error)
        ) from error
    if not isinstance(data, dict) or data.get("type") != "FeatureCollection":
        found = data.get("type") if isinstance(data, dict) else type(data).__name__
        raise PromptError(
            tr(
                "expected a GeoJSON FeatureCollection of points and polygons, found {found!r}."
            ).format(found=found)
        )
    features = data.get("features")
    if not isinstance(features, list):
        raise PromptError(tr("the FeatureCollection has no list of features."))
    crs = _crs_of(data.get("crs"))
    corrections = parse_corrections(
        data.get(CORRECTIONS_MEMBER), _prompt_id, lambda xy, wrong: _position(xy, wrong, crs)
    )
    if not (features or corrections or may_be_empty):
        raise PromptError(tr("the file holds no prompt. Add at least one point or box."))
    prompts = [_prompt(feature, number, crs) for number, feature in enumerate(features, start=1)]
    record = data.get(RECORD_MEMBER, {})
    if not isinstance(record, dict):
        raise PromptError(
            tr("the member {member!r} must be an object, found {record!r}.").format(
                member=RECORD_MEMBER, record=record
            )
        )
    members = {key: value for key, value in data.items() if key not in _OWN_MEMBERS}
    items = _with_ids_of_one_type([*prompts, *corrections])
    count = len(prompts)
    return PromptSet(items[:count], crs, record, members, items[count:])


def format_prompts(prompts: PromptSet) -> str:
    """GeoJSON text in longitude/latitude with all digits of a double.

    The set must be in longitude/latitude (or in pixels, which a ``crs`` member then says).
    """
    collection: Dict[str, Any] = {"type": "FeatureCollection"}
    if prompts.crs == PIXEL:
        collection["crs"] = {"type": "name", "properties": {"name": PIXEL}}
    elif prompts.crs != LONLAT:
        raise PromptError(
            tr("GeoJSON is longitude/latitude (RFC 7946), these prompts are in {crs}.").format(
                crs=prompts.crs
            )
        )
    collection.update(_strict(prompts.members))
    if prompts.record:
        collection[RECORD_MEMBER] = _strict(prompts.record)
    if prompts.corrections:
        collection[CORRECTIONS_MEMBER] = _strict(format_corrections(prompts.corrections))
    head = json.dumps(collection, ensure_ascii=False, allow_nan=False)[:-1]
    lines = ",\n".join(
        json.dumps(_feature(prompt), ensure_ascii=False, allow_nan=False)
        for prompt in prompts.prompts
    )
    return f'{head}, "features": [\n{lines}\n]}}\n'


def write_prompts(path: PathLike, prompts: PromptSet) -> None:
    """Writes ``format_prompts`` beside ``path`` and renames it; an old file is replaced whole."""
    text = format_prompts(prompts)
    with replace_when_done(path) as part:
        part.write_text(text, encoding="utf-8")


def _feature(prompt: Prompt) -> Dict[str, Any]:
    extra = _strict(prompt.properties)
    properties = {"prompt_id": prompt.prompt_id, "label": prompt.label}
    if prompt.candidate is not None:
        properties["candidate"] = prompt.candidate
    properties.update(extra)
    if isinstance(prompt, PointPrompt):
        geometry: Dict[str, Any] = {"type": "Point", "coordinates": [prompt.x, prompt.y]}
    else:
        ring = [list(xy) for xy in _counter_clockwise(prompt.ring)]
        geometry = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def _strict(value: Any) -> Any:
    """The value with null for NaN and infinity, which Python reads but JSON does not know."""
    if isinstance(value, Mapping):
        return {key: _strict(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_strict(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _counter_clockwise(ring: Sequence[Coordinate]) -> List[Coordinate]:
    """RFC 7946, 3.1.6: exterior rings run counter-clockwise."""
    return list(ring) if _signed_area(ring) >= 0 else [ring[0], *reversed(ring[1:])]


def _signed_area(ring: Sequence[Coordinate]) -> float:
    x0, y0 = ring[0]
    pairs = zip(ring, [*ring[1:], ring[0]])
    return 0.5 * sum((ax - x0) * (by - y0) - (bx - x0) * (ay - y0) for (ax, ay), (bx, by) in pairs)


def _crs_of(member: Any) -> str:
    """The CRS that a legacy ``crs`` member (GeoJSON 2008) names; longitude/latitude without one."""
    if member is None:
        return LONLAT
    name = None
    if isinstance(member, dict) and member.get("type") == "name":
        properties = member.get("properties")
        name = properties.get("name") if isinstance(properties, dict) else None
    if not isinstance(name, str) or not name:
        raise PromptError(
            tr("the member 'crs' is not understood: {member!r}. Name a CRS in it.").format(
                member=member
            )
        )
    if name == PIXEL:
        return PIXEL
    if re.fullmatch(r"(urn:ogc:def:crs:)?OGC:([\d.]*:)?CRS84", name):
        return LONLAT
    match = re.fullmatch(r"(?:urn:ogc:def:crs:)?EPSG:(?:[\d.]*:)?(\d+)", name, re.IGNORECASE)
    if match:
        # GDAL and GeoPandas write x, y whatever the authority's axis order, 4326 included.
        return LONLAT if match.group(1) == "4326" else f"EPSG:{match.group(1)}"
    return name


def _prompt(feature: Any, number: int, crs: str) -> Prompt:
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
            tr("'label' must be 1 (foreground) or 0 (background), found {found!r}.").format(
                found=label
            )
        )
    candidate = _candidate(properties.get("candidate"), wrong)
    extra = {key: value for key, value in properties.items() if key not in _OWN_PROPERTIES}
    geometry = feature.get("geometry")
    geometry = geometry if isinstance(geometry, dict) else {}
    kind = geometry.get("type")
    if kind not in ("Point", "Polygon"):
        what = tr("its geometry must be a Point or a Polygon (a box), found {kind}.")
        what = what.format(kind=kind or "none")
        if kind == "MultiPoint":
            what += " " + tr("Split it into single points.")
        raise wrong(what)
    coordinates = geometry.get("coordinates")
    if kind == "Point":
        x, y = _position(coordinates, wrong, crs)
        return PointPrompt(prompt_id, int(label), x, y, extra, candidate)
    if not isinstance(coordinates, list) or not coordinates or not isinstance(coordinates[0], list):
        raise wrong(tr("the polygon has no ring."))
    ring = [_position(xy, wrong, crs) for xy in coordinates[0]]
    if len(ring) > 1 and ring[0] == ring[-1]:
        ring.pop()
    _check_box(ring, wrong, crs)
    return BoxPrompt(prompt_id, tuple(ring), int(label), extra, candidate)


def _candidate(value: Any, wrong: Any) -> Optional[int]:
    """The candidate mask that was chosen; tables write a missing one as null or as NaN."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return None
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if number and math.isfinite(value) and value >= 1 and value == value // 1:
        return int(value)
    raise wrong(
        tr("'candidate' must be the number of a candidate mask, from 1, found {value}.").format(
            value=_short(value)
        )
    )


def _prompt_id(value: Any, wrong: Any) -> PromptId:
    if isinstance(value, str) and value:
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool) and value == value // 1:
        return int(value)
    raise wrong(
        tr("'prompt_id' must be an integer or a text, found {value!r}.").format(value=value)
    )


def _position(value: Any, wrong: Any, crs: str) -> Coordinate:
    numbers = isinstance(value, list) and len(value) >= 2
    # Compared, not asked with isfinite: an integer may be too long for a double.
    if not numbers or not all(
        isinstance(v, (int, float)) and not isinstance(v, bool) and abs(v) <= sys.float_info.max
        for v in value[:2]
    ):
        raise wrong(
            tr("{value} is no position: two finite numbers are needed.").format(value=_short(value))
        )
    x, y = float(value[0]), float(value[1])
    if crs == LONLAT and not (-180 <= x <= 180 and -90 <= y <= 90):
        raise wrong(
            tr(
                "({x:g}, {y:g}) is no longitude/latitude. GeoJSON needs degrees, longitude "
                "first; a file in another CRS needs a 'crs' member that names it."
            ).format(x=x, y=y)
        )
    return x, y


def _check_box(ring: Sequence[Coordinate], wrong: Any, crs: str) -> None:
    xs = [x for x, _ in ring]
    ys = [y for _, y in ring]
    if len(ring) < 3 or max(xs) == min(xs) or max(ys) == min(ys):
        raise wrong(tr("the box has no area. Draw it again, or use a point."))
    if crs == LONLAT and max(xs) - min(xs) > 180:
        raise wrong(
            tr("the box crosses the antimeridian (longitude 180). Cut it there into two objects.")
        )


def _with_ids_of_one_type(items: List[Any]) -> Tuple[Any, ...]:
    """Where numbers and texts are mixed, all ids become texts, as GDAL and GeoPandas read them.

    ``items`` are prompts and corrections.
    """
    if len({isinstance(item.prompt_id, str) for item in items}) < 2:
        return tuple(items)
    return tuple(replace(item, prompt_id=str(item.prompt_id)) for item in items)


def _short(value: Any) -> str:
    text = json.dumps(value) if isinstance(value, (dict, list, Mapping)) else repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
