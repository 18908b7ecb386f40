"""The contract of RasterSource for layers that only QGIS can read, and its calculated layers."""

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsRasterDataProvider, QgsRasterLayer

from s2sam_qgis.core.grid import Window
from s2sam_qgis.layers.layer_grid import prompt_bounds, view_at
from s2sam_qgis.layers.raster_source import prepare_layer
from s2sam_qgis.raster.reading.reader import open_source
from tests.raster.make import write_tif
from tests.source_contract import EXPECTED, SourceContract
from tests.synthetic import some_prompts

pytestmark = pytest.mark.qgis
NAMES = ["B04", "B03", "B02"]


def through_qgis(path):
    prepared = prepare_layer(QgsRasterLayer(str(path), "scene"))
    object.__setattr__(prepared, "path", None)
    return prepared.open().source


class TestProvider(SourceContract):
    @pytest.fixture
    def source(self, tmp_path, qgis_app):
        source = through_qgis(write_tif(tmp_path / "a.tif", EXPECTED, descriptions=NAMES))
        yield source
        source.close()


@pytest.mark.parametrize("shape", [(48, 60), (31, 47), (20, 13)])
def test_a_layer_and_its_file_are_one_picture(tmp_path, qgis_app, shape):
    path = write_tif(tmp_path / "a.tif", EXPECTED, descriptions=NAMES, nodata=0)
    layer = through_qgis(path)
    with open_source(path) as file:
        there, there_valid = file.read([1, 2, 3], file.grid.window, shape)
        own, own_valid = layer.read([1, 2, 3], layer.grid.window, shape)
    layer.close()
    both = there_valid & own_valid
    assert both.sum() >= 0.97 * there_valid.sum()
    np.testing.assert_allclose(own[:, both], there[:, both], atol=24)  # 2 of 255 at 0-0.3


def test_a_calculated_layer_is_read_as_it_is_shown(tmp_path, qgis_app):
    path = write_tif(tmp_path / "small.tif", EXPECTED, descriptions=NAMES)
    base = QgsRasterLayer(str(path), "small")
    wanted = QgsRasterDataProvider.VirtualRasterParameters()
    wanted.crs, wanted.extent = base.crs(), base.extent()
    wanted.width, wanted.height = base.width(), base.height()
    wanted.formula = '"small@1" * 2'
    entry = QgsRasterDataProvider.VirtualRasterInputLayers()
    entry.name, entry.uri, entry.provider = "small", str(path), "gdal"
    wanted.rInputLayers = [entry]
    uri = QgsRasterDataProvider.encodeVirtualRasterProviderUri(wanted)
    layer = QgsRasterLayer(uri, "twice", "virtualraster")
    if not layer.isValid():
        pytest.skip("this QGIS has no calculated layers")
    source = prepare_layer(layer).open().source
    window = Window(70, 60, 20, 20)
    block = layer.dataProvider().block(1, layer.extent(), layer.width(), layer.height())
    shown = np.array([[block.value(row, col) for col in range(70, 90)] for row in range(60, 80)])
    for _ in range(3):
        values, _ = source.read([1], window)
        np.testing.assert_allclose(values[0], shown, rtol=1e-5)
    source.close()


def test_a_map_without_pixels_is_looked_at_ten_metres(qgis_app):
    layer = QgsRasterLayer("type=xyz&url=http://127.0.0.1:1/{z}/{x}/{y}.png&zmax=18", "m", "wms")
    prompts = some_prompts()
    bounds = prompt_bounds(prompts, layer.crs())
    view = view_at(layer, bounds, is_area=False)
    latitude = np.degrees(2 * np.arctan(np.exp(bounds[1] / 6378137.0)) - np.pi / 2)
    assert view.resolution * np.cos(np.radians(latitude)) == pytest.approx(10, rel=0.01)
    grid = prepare_layer(layer, view).grid
    assert grid.pixel_size[0] <= view.resolution * 1.02
    x0, y0, x1, y1 = grid.bounds()
    assert x0 <= bounds[0] < bounds[2] <= x1
    assert y0 <= bounds[1] < bounds[3] <= y1
    wide = (bounds[0] - 3e6, bounds[1], bounds[2], bounds[3])
    assert view_at(layer, wide, is_area=True).resolution > view.resolution
    with pytest.raises(Exception, match="extent of a part"):
        view_at(layer, wide, is_area=False)
