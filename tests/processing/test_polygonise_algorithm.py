"""The algorithm that makes polygons of masks."""

import pytest

pytest.importorskip("qgis.core")


from tests.processing.running import layer_from

pytestmark = pytest.mark.qgis


def test_masks_become_polygons_with_what_the_file_says(run, scene, prompts, tmp_path):
    masks = tmp_path / "masks.tif"
    first, _, _, context = run(
        "segmentfromprompts",
        {
            "INPUT": str(scene), "PROMPTS": str(prompts), "MASKS": str(masks),
            "OUTPUT": "TEMPORARY_OUTPUT", "PIXEL_EDGES": True,
        },
    )  # fmt: skip
    before = {f["prompt_id"]: f for f in layer_from(first, context).getFeatures()}
    plain, worked, _, other = run("maskstopolygons", {"INPUT": str(masks), "OUTPUT": "memory:"})
    assert worked
    assert plain["OBJECTS"] == 2
    for feature in layer_from(plain, other).getFeatures():
        same = before[feature["prompt_id"]]
        assert feature.geometry().equals(same.geometry())
        assert feature["name"] == same["name"]
        assert feature["model"] == same["model"]
        assert feature["stretch"] == same["stretch"]
        assert feature["area_ha"] == pytest.approx(same["area_ha"])
    smooth, _, _, other = run(
        "maskstopolygons",
        {"INPUT": str(masks), "SMOOTH": True, "MIN_AREA": 500, "OUTPUT": "memory:"},
    )
    for feature in layer_from(smooth, other).getFeatures():
        assert not feature.geometry().equals(before[feature["prompt_id"]].geometry())


def test_masks_of_somebody_else(run, tmp_path):
    import numpy as np

    from tests.synthetic import write_raster

    values = np.zeros((1, 30, 40), np.uint8)
    values[0, 5:10, 5:15] = 1
    path = write_raster(tmp_path / "theirs.tif", values)
    results, worked, _, context = run("maskstopolygons", {"INPUT": str(path), "OUTPUT": "memory:"})
    assert worked
    (feature,) = layer_from(results, context).getFeatures()
    assert feature["prompt_id"] == 1
    assert feature.geometry().area() == 50 * 100
