"""Plan ``grid`` from the shell gives FarmVibes.AI's masks pixel for pixel."""

import json

import numpy as np
import pytest
import rasterio

from s2sam_qgis.cli.main import main
from tests.conftest import SHARED

PARITY = SHARED / "farmvibes_parity"


def cases():
    file = PARITY / "cases.json"
    return json.loads(file.read_text()) if file.is_file() else {}


def listed(values):
    return ",".join(repr(value) for value in values)


@pytest.mark.parametrize("name", sorted(cases()) or ["absent"])
def test_masks_equal_the_reference(name, tmp_path, capsys):
    if name == "absent":
        pytest.skip(f"the reference's masks are not here ({PARITY})")
    case = cases()[name]
    output = tmp_path / "masks.tif"
    arguments = ["segment", PARITY / case["raster"], PARITY / case["prompts"], "-o", output]
    arguments += ["--model", "vit_b", "--model-dir", PARITY / case["model_dir"], "--chips", "grid"]
    arguments += ["--bands", ",".join(str(band + 1) for band in case["bands"])]
    arguments += ["--band-scaling", listed(case["scaling"]), "--json"]
    arguments += ["--band-offset=" + listed(case["offset"])]
    arguments += ["--spatial-overlap", case["spatial_overlap"]]
    if "roi" in case:
        arguments += ["--roi", PARITY / case["roi"]]
    assert main([str(argument) for argument in arguments]) == 0
    assert json.loads(capsys.readouterr().out)["files"] == [str(output)]
    with rasterio.open(output) as found, rasterio.open(PARITY / case["expected"]) as expected:
        assert found.transform.almost_equals(expected.transform)
        assert found.crs == expected.crs
        np.testing.assert_array_equal(found.read(), expected.read())
        assert all(name.startswith("mask_prompt_") for name in found.descriptions)
