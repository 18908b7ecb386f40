"""Features of prompt files, and what is expected of bad ones."""

import json

import pytest

from s2sam_qgis.core.errors import PromptError
from s2sam_qgis.core.prompt_geojson import (
    parse_prompts,
)

SQUARE = [[13.0, 48.0], [13.1, 48.0], [13.1, 48.1], [13.0, 48.1], [13.0, 48.0]]


def point(prompt_id=1, label=1, x=13.4, y=52.5, **properties):
    return {
        "type": "Feature",
        "properties": {"prompt_id": prompt_id, "label": label, **properties},
        "geometry": {"type": "Point", "coordinates": [x, y]},
    }


def box(prompt_id=1, rings=(SQUARE,), label=1):
    feature = point(prompt_id, label)
    feature["geometry"] = {"type": "Polygon", "coordinates": list(rings)}
    return feature


def parse(*features, **members):
    return parse_prompts(
        json.dumps({"type": "FeatureCollection", **members, "features": list(features)})
    )


def named(crs):
    return {"type": "name", "properties": {"name": crs}}


def refused(*words, features=(), **members):
    with pytest.raises(PromptError) as caught:
        parse(*features, **members)
    for word in words:
        assert word in str(caught.value)


def second_is_refused(feature, *words, **members):
    """A good feature comes first, so that the number in the message is no accident."""
    refused("feature 2: ", *words, features=[point(), feature, point(3)], **members)
