"""The project's own example is what its tool makes."""

import numpy as np
import pytest
import rasterio
from shapely import affinity
from shapely.geometry import Polygon, box

from s2sam_qgis.core.prompt_geojson import read_prompts
from s2sam_qgis.models.catalogue import resources
from s2sam_qgis.raster.reading.reader import open_source
from s2sam_qgis.workflow.place_prompts import place_prompts
from tools.example.rectangles import smallest_rectangles


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    from tools.example.make import make

    return {path.name: path for path in make(tmp_path_factory.mktemp("example"))}


def test_the_committed_example_is_what_the_tool_makes(made):
    folder = resources() / "example"
    # QGIS leaves statistics beside whatever it has shown.
    kept_names = sorted(path.name for path in folder.iterdir() if path.suffix != ".xml")
    assert kept_names == sorted(made)
    for name, path in made.items():
        if name.endswith(".tif"):
            with rasterio.open(path) as new, rasterio.open(folder / name) as kept:
                assert new.transform == kept.transform
                assert new.descriptions == kept.descriptions == ("B02", "B03", "B04", "B08")
                difference = np.abs(new.read().astype(int) - kept.read().astype(int))
                # Libraries round differently here and there; the scene must not.
                assert (difference > 2).mean() < 1e-3
        else:
            new, kept = read_prompts(path), read_prompts(folder / name)
            assert [p.prompt_id for p in new.prompts] == [p.prompt_id for p in kept.prompts]


def test_its_prompts_lie_on_it():
    folder = resources() / "example"
    source = open_source(str(folder / "scene_2021-06-17.tif"))
    assert source.description.acquired == "2021-06-17"
    prompts = read_prompts(folder / "prompts.geojson")
    placed = place_prompts(prompts, source.grid)
    assert [prompts.name_of(p.prompt_id) for p in placed] == [
        "wheat field", "lucerne", "maize field", "wood", "lake",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (box(0, 0, 3, 1), 1),
        (box(0, 0, 1, 3), 1),
        (Polygon([(0, 0), (5, 0), (1, 4)]), 3),  # Each side of a triangle gives the same area.
        (Polygon([(0, 0), (4, 0), (0, 3)]), 2),
        (Polygon([(0, 0), (6, 0), (4, 2), (1, 2)]), 1),
    ],
)
@pytest.mark.parametrize("turn", [0.0, 17.0, 90.0, 180.0])
def test_equally_small_rectangles_do_not_hang_on_rounding(shape, expected, turn):
    shape = affinity.rotate(shape, turn)
    found = smallest_rectangles(shape)
    assert len(found) == 2 * expected
    rng = np.random.default_rng(1)
    for _ in range(20):
        corners = np.asarray(shape.exterior.coords)[:-1]
        corners = corners * (1 + 1e-14 * rng.standard_normal(corners.shape))
        again = smallest_rectangles(Polygon(np.roll(corners, rng.integers(4), axis=0)))
        assert [(r.direction, r.longer, r.shorter) for r in again] == [
            pytest.approx((r.direction, r.longer, r.shorter)) for r in found
        ]
