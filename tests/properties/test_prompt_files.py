"""What is written can be read: for any file that is read, and any place on any grid."""

import json

import numpy as np
import pytest

pytest.importorskip("hypothesis", reason="hypothesis is a development requirement")

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from s2sam_qgis.core import prompt_edits
from s2sam_qgis.core.errors import PromptError
from s2sam_qgis.core.longitudes import kept_positions
from s2sam_qgis.core.prompt_geojson import format_prompts, parse_prompts
from s2sam_qgis.core.prompts import BoxPrompt, PointPrompt, PromptSet
from s2sam_qgis.raster.environment import crs_is_geographic, transform_points
from s2sam_qgis.workflow.place_prompts import place_prompts, to_lonlat
from tests.properties.strategies import GRIDS, IDS, PROPERTIES, VALUES, features, pixels

#: The same examples on every machine, and no limit of time: the machine may be busy.
STEADY = settings(
    derandomize=True,
    deadline=None,
    max_examples=60,
    suppress_health_check=list(HealthCheck),
)
SAME = 0.01  # of a pixel


def read(collection):
    """The prompts of a collection, as text from outside; None where it is refused."""
    try:
        return parse_prompts(json.dumps(collection))
    except PromptError as error:
        told = str(error)
    assert 0 < len(told) < 600
    return None


def plainly(prompts):
    """What must come back: of a box the bounds count, not where its ring begins."""
    return [
        (
            prompt.prompt_id,
            prompt.label,
            prompt.candidate,
            prompt.properties,
            sorted(prompt.coordinates) if isinstance(prompt, BoxPrompt) else prompt.coordinates,
        )
        for prompt in prompts.prompts
    ]


@STEADY
@given(st.lists(features(), min_size=1, max_size=4), VALUES)
def test_what_is_read_is_written_and_read_again(found, extra):
    prompts = read({"type": "FeatureCollection", "features": found, "extra": extra})
    assume(prompts is not None)
    text = format_prompts(prompts)
    text.encode("utf-8")
    again = parse_prompts(text)
    assert plainly(again) == plainly(prompts)
    assert again.members == prompts.members
    assert format_prompts(parse_prompts(format_prompts(again))) == format_prompts(again)


@STEADY
@given(st.lists(st.tuples(IDS, PROPERTIES), min_size=1, max_size=5))
def test_any_id_and_any_property_that_the_dock_gives_can_be_saved(given_ones):
    prompts = PromptSet(())
    for prompt_id, properties in given_ones:
        prompts = prompt_edits.with_point(prompts, prompt_id, 1, (13.0, 48.0), properties)
    texts = {i for i, _ in given_ones if isinstance(i, str)}
    if any(str(i) in texts for i, _ in given_ones if not isinstance(i, str)):
        with pytest.raises(PromptError, match="is a number in one feature and a text in another"):
            parse_prompts(format_prompts(prompts))
        return
    again = parse_prompts(format_prompts(prompts))
    assert [str(p.prompt_id) for p in again.prompts] == [str(i) for i, _ in given_ones]


@STEADY
@given(st.lists(st.integers(2**63 - 3, 2**63 - 1), max_size=3), st.booleans())
def test_a_new_object_always_gets_an_id_that_can_be_saved(ids, texts):
    prompts = PromptSet(())
    for prompt_id in ids:
        prompts = prompt_edits.with_point(
            prompts, str(prompt_id) if texts else prompt_id, 1, (1.0, 2.0)
        )
    new = prompt_edits.next_id(prompts)
    assert new not in prompts.ids
    parse_prompts(format_prompts(prompt_edits.with_point(prompts, new, 1, (1.0, 2.0))))


def kept(grid, positions):
    """As the dock keeps what is placed on a layer."""
    xs, ys = grid.to_map([x for x, _ in positions], [y for _, y in positions])
    lons, lats = transform_points(grid.crs, "OGC:CRS84", xs, ys)
    there = list(zip(lons.tolist(), lats.tolist()))
    return kept_positions(there, crs_is_geographic(grid.crs))


def same_place(grid, found, expected):
    """Within a hundredth of a pixel; beyond a pole there is nothing but the pole."""
    moved = np.abs(np.asarray(found, float) - np.asarray(expected, float))
    return bool((moved <= SAME + (0.5 if "half" in grid else 0)).all())


@pytest.mark.parametrize("name", GRIDS)
@STEADY
@given(data=st.data())
def test_a_point_placed_on_a_grid_comes_back(name, data):
    grid = GRIDS[name]
    (at,) = data.draw(pixels(grid))
    (x, y), = kept(grid, [at])  # fmt: skip
    prompts = PromptSet((PointPrompt(1, 1, x, y),))
    again = parse_prompts(format_prompts(prompts))
    (placed,) = place_prompts(again, grid)
    assert same_place(name, placed.points[0], at)
    assert 0 <= placed.points[0][0] <= grid.width
    assert 0 <= placed.points[0][1] <= grid.height


@pytest.mark.parametrize("name", GRIDS)
@STEADY
@given(data=st.data())
def test_a_box_drawn_on_a_grid_comes_back(name, data):
    grid = GRIDS[name]
    (x0, y0), (x1, y1) = data.draw(pixels(grid, 2))
    assume(abs(x1 - x0) > 1 and abs(y1 - y0) > 1)
    # As the tool draws it: upright on the map, with every corner on the raster.
    (left, right), (bottom, top) = grid.to_map([x0, x1], [y0, y1])
    cols, rows = grid.to_pixel([left, right, right, left], [bottom, bottom, top, top])
    corners = [
        (min(max(col, 0.0), grid.width), min(max(row, 0.0), grid.height))
        for col, row in zip(cols.tolist(), rows.tolist())
    ]
    assume(np.abs(np.asarray(corners) - np.stack([cols, rows], 1)).max() < 1e-7)
    box = BoxPrompt(1, tuple(kept(grid, corners)))
    before = [min(cols), min(rows), max(cols), max(rows)]
    again = parse_prompts(format_prompts(PromptSet((box,))))
    (placed,) = place_prompts(again, grid)
    clipped = np.clip(before, 0, [grid.width, grid.height] * 2)
    assert same_place(name, placed.box, clipped)


@pytest.mark.parametrize("name", GRIDS)
@STEADY
@given(data=st.data())
def test_prompts_in_the_rasters_own_crs_are_saved_and_read(name, data):
    grid = GRIDS[name]
    at = data.draw(pixels(grid, 3))
    xs, ys = grid.to_map(*zip(*at))
    own = PromptSet(
        tuple(PointPrompt(i, 1, x, y) for i, (x, y) in enumerate(zip(xs, ys))), grid.crs
    )
    again = parse_prompts(format_prompts(to_lonlat(own)))
    placed = place_prompts(again, grid)
    assert same_place(name, [p.points[0] for p in placed], at)
