import numpy as np
import pytest

from s2sam_qgis.core.errors import Cancelled, RasterError
from s2sam_qgis.core.grid import RasterGrid, Window
from s2sam_qgis.core.options import Finishing
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.raster.reading.mask_reader import read_masks
from s2sam_qgis.raster.writing.mask_writer import write_masks
from s2sam_qgis.workflow.polygonise import polygonise
from tests.synthetic import ORIGIN, UTM, write_raster

GRID = RasterGrid(UTM, (10.0, 0.0, ORIGIN[0], 0.0, -10.0, ORIGIN[1]), 1500, 300)


def write(path, ids=(1, 2), band_tags=None, **options):
    layers = [(i, Window(20 * i, 1000 + i, 30, 60), np.ones((60, 30), bool)) for i in (1, 2)]
    layers = [(wanted, window, mask) for wanted, (_, window, mask) in zip(ids, layers)]
    bands = {wanted: (band_tags or {}).get(wanted, {}) for wanted in ids}
    write_masks(path, GRID, layers, bands=bands, **options)
    return path


def test_masks_are_read_back_cut_to_their_objects(tmp_path):
    masks = read_masks(write(tmp_path / "masks.tif"))
    assert masks.grid == GRID
    assert masks.prompt_ids == [1, 2]
    # The objects cross the strips in which a file is read.
    assert [(i, w.col, w.width) for i, w, _ in masks.layers] == [
        (1, 20, 30), (1, 20, 30), (2, 40, 30), (2, 40, 30),
    ]  # fmt: skip
    assert sum(int(mask.sum()) for i, _, mask in masks.layers if i == 1) == 1800


def test_features_carry_what_the_file_says(tmp_path):
    path = write(
        tmp_path / "masks.tif",
        tags={"S2SAM_MODEL": "vit_b abc", "S2SAM_SOURCE": "/data/scene.tif", "S2SAM_VERSION": "9"},
        band_tags={1: {"NAME": "field", "SCORE": "0.9312"}, 2: {"SCORE": "nan"}},
    )
    features, crs, warnings = polygonise(path)
    assert crs == UTM
    assert warnings == ()
    first, second = features
    assert (first.prompt_id, first.name, first.score) == (1, "field", 0.9312)
    assert (first.model, first.model_sha256, first.source) == ("vit_b", "abc", "/data/scene.tif")
    assert first.geometry.area == 180_000
    assert first.area_ha == pytest.approx(18, rel=0.01)
    assert (second.name, second.score) == ("", None)


def test_texts_and_numbers_as_ids(tmp_path):
    assert read_masks(write(tmp_path / "a.tif", ("7", "river"))).prompt_ids == ["7", "river"]
    assert read_masks(write(tmp_path / "b.tif", (12, 3))).prompt_ids == [12, 3]
    plain = np.zeros((2, 20, 20), np.uint8)
    path = write_raster(tmp_path / "c.tif", plain, names=("mask_prompt_4", "other"))
    assert read_masks(path).prompt_ids == [1, 2]


def test_nodata_and_nan_are_outside(tmp_path):
    values = np.zeros((1, 20, 20), np.float32)
    values[0, 2:5, 2:5] = 1
    values[0, 10:12, 10:12] = -9
    values[0, 15, 15] = np.nan
    masks = read_masks(write_raster(tmp_path / "m.tif", values, nodata=-9))
    assert sum(int(mask.sum()) for _, _, mask in masks.layers) == 9


def test_an_empty_mask_is_told(tmp_path):
    path = write_raster(tmp_path / "m.tif", np.zeros((1, 20, 20), np.uint8))
    features, _, warnings = polygonise(path, Finishing(smooth=True))
    assert features[0].geometry.is_empty
    assert "no pixel" in warnings[0]


def test_what_is_no_raster_is_refused_and_cancel_stops(tmp_path):
    path = tmp_path / "notes.tif"
    path.write_text("no")
    with pytest.raises(RasterError, match="cannot be read as a mask"):
        polygonise(path)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        polygonise(write(tmp_path / "masks.tif"), cancel=cancel)
