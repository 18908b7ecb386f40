"""The project's own example is what its tool makes."""

import numpy as np
import pytest
import rasterio
import shapely

from s2sam_qgis.core.prompt_geojson import read_prompts
from s2sam_qgis.models.catalogue import resources
from s2sam_qgis.raster.reading.reader import open_source
from s2sam_qgis.workflow.place_prompts import place_prompts


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    from tools.example.make import make

    return {path.name: path for path in make(tmp_path_factory.mktemp("example"))}


#: The example was made with this; another version splits the land into other fields.
MADE_WITH_SHAPELY = "2.0."


def test_the_committed_example_is_what_the_tool_makes(made):
    folder = resources() / "example"
    if not shapely.__version__.startswith(MADE_WITH_SHAPELY):
        pytest.skip(f"the example was made with shapely {MADE_WITH_SHAPELY}x")
    assert sorted(path.name for path in folder.iterdir()) == sorted(made)
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
