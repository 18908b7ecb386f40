import os
import threading

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal
from qgis.core import (
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime
from qgis.PyQt.QtGui import QColor, QImage

from s2sam_qgis.core.errors import InputError, RasterError
from s2sam_qgis.core.grid import Window
from s2sam_qgis.layers.displayed_stretch import displayed_stretch
from s2sam_qgis.layers.layer_grid import View, crs_text, view_left_grid
from s2sam_qgis.layers.provider_source import ProviderSource, without_secrets
from s2sam_qgis.layers.qgis_values import qgis_crs
from s2sam_qgis.layers.raster_source import close_source, prepare_layer, source_for_layer
from s2sam_qgis.raster.reading.reader import RasterioSource, open_source
from tests.synthetic import ORIGIN, UTM, pixels, write_raster, write_scene

pytestmark = pytest.mark.qgis


@pytest.fixture
def scene(tmp_path, qgis_app):
    return write_scene(tmp_path / "S2A_20210617.tif")


def layer_of(path, name="scene"):
    layer = QgsRasterLayer(str(path), name)
    assert layer.isValid()
    return layer


def through_qgis(layer, view=None):
    """The layer as if rasterio could not open it."""
    prepared = prepare_layer(layer, view)
    object.__setattr__(prepared, "path", None)
    return prepared.open().source


def in_thread(work):
    found = []
    thread = threading.Thread(target=lambda: found.append(work()))
    thread.start()
    thread.join(20)
    assert found, "the thread did not finish"
    return found[0]


def test_file_layer_goes_through_rasterio(scene):
    source, note = source_for_layer(layer_of(scene))
    assert isinstance(source, RasterioSource)
    assert note == ""
    assert source.uri == open_source(scene).uri
    assert source.description.acquired == "2021-06-17"
    close_source(source)


def test_provider_reads_the_same_as_rasterio(scene):
    layer = layer_of(scene)
    expected = open_source(scene)
    source = through_qgis(layer)
    assert isinstance(source, ProviderSource)
    assert source.grid == expected.grid
    assert [b.role for b in source.description.bands] == [
        b.role for b in expected.description.bands
    ]
    assert source.description.bands[0].scale == expected.description.bands[0].scale == 1e-4
    for window in (Window(10, 20, 30, 40), Window(-5, -7, 20, 20), Window(310, 250, 30, 30)):
        values, valid = source.read([3, 2, 1], window)
        same_values, same_valid = expected.read([3, 2, 1], window)
        np.testing.assert_array_equal(values, same_values)
        np.testing.assert_array_equal(valid, same_valid)
    source.close()
    with pytest.raises(RasterError, match="closed"):
        source.read([1], Window(0, 0, 2, 2))


def test_provider_shrinks_by_averaging(scene):
    values = pixels()
    source = through_qgis(layer_of(scene))
    shrunk, valid = source.read([1], Window(0, 0, 320, 260), (130, 160))
    assert valid.all()
    average = values[0].astype(float).reshape(130, 2, 160, 2).mean(axis=(1, 3))
    assert abs(shrunk[0] - average).mean() < 0.05 * average.std()
    assert abs(shrunk.mean() - average.mean()) < 1


def test_provider_reads_from_several_threads(scene):
    source = through_qgis(layer_of(scene))
    expected = source.read([1, 2, 3], source.grid.window)[0]
    found, errors = [], []

    def work():
        try:
            found.extend(source.read([1, 2, 3], source.grid.window)[0] for _ in range(5))
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert not errors
    assert len(found) == 20
    assert all(np.array_equal(values, expected) for values in found)


def test_provider_leaves_out_nodata_nan_and_sentinel_zero(tmp_path, qgis_app):
    values = pixels()
    values[:, :10, :10] = 0
    zero = through_qgis(layer_of(write_raster(tmp_path / "zero.tif", values)))
    assert not zero.read([1, 2, 3], Window(0, 0, 10, 10))[1].any()
    assert zero.read([1, 2, 3], Window(10, 10, 10, 10))[1].all()
    assert zero.description.nodata == 0

    declared = values.copy()
    declared[1, 5, 5] = 7
    declared[:, 0, 0] = 0
    path = write_raster(tmp_path / "declared.tif", declared, nodata=7)
    source = through_qgis(layer_of(path))
    read, valid = source.read([1, 2, 3], Window(0, 0, 20, 20))
    assert not valid[5, 5]
    assert (read[:, 5, 5] == 0).all()
    assert valid.sum() == 399

    floats = values.astype(np.float32) / 10000
    floats[0, 3, 4] = np.nan
    source = through_qgis(layer_of(write_raster(tmp_path / "float.tif", floats[:, 2:, 2:])))
    valid = source.read([1], Window(0, 0, 8, 8))[1]
    assert not valid[1, 2]


def test_additional_nodata_of_the_layer_counts(scene):
    layer = layer_of(scene)
    for band in (1, 2, 3, 4):
        layer.dataProvider().setUserNoDataValue(band, [QgsRasterRange(1500, 60000)])
    source, note = source_for_layer(layer)
    assert isinstance(source, ProviderSource)
    assert "no data" in note
    valid = source.read([1, 2, 3], source.grid.window)[1]
    assert not valid[60:120, 80:170].any()
    assert valid[:60].all()
    assert source_for_layer(layer).source.identity == source.identity
    os.utime(scene, (1, 1))
    assert source_for_layer(layer).source.identity != source.identity


def test_a_file_only_qgis_can_read(qgis_app):
    name = "/vsimem/only_here.tif"
    data = gdal.GetDriverByName("GTiff").Create(name, 40, 30, 3, gdal.GDT_UInt16)
    data.SetGeoTransform((500000, 10, 0, 5300000, 0, -10))
    for band in (1, 2, 3):
        data.GetRasterBand(band).WriteArray(np.full((30, 40), 100 * band, np.uint16))
    data = None
    layer = layer_of(name)
    layer.setCrs(QgsCoordinateReferenceSystem(UTM))
    prepared = prepare_layer(layer)
    source, note = in_thread(prepared.open)
    assert "Read through QGIS" in note
    assert source.grid.crs == UTM
    values, valid = in_thread(lambda: source.read([1, 2, 3], Window(0, 0, 40, 30)))
    assert valid.all()
    assert values[:, 3, 3].tolist() == [100, 200, 300]
    close_source(source)
    layer = None
    gdal.Unlink(name)


def test_a_crs_that_the_user_gave_the_layer_counts(tmp_path, qgis_app):
    path = write_raster(tmp_path / "bare.tif", pixels(), crs=None)
    layer = layer_of(path)
    layer.setCrs(QgsCoordinateReferenceSystem(UTM))
    source, _ = source_for_layer(layer)
    assert source.grid.crs == UTM
    assert source.grid.transform == open_source(path).grid.transform
    assert source.identity == open_source(path).identity


def test_a_raster_without_georeference_lies_where_qgis_shows_it(tmp_path, qgis_app):
    path = tmp_path / "plain.tif"
    gdal.GetDriverByName("GTiff").Create(str(path), 50, 40, 3, gdal.GDT_Byte)
    layer = layer_of(path)
    source, _ = source_for_layer(layer)
    assert source.grid.crs is None
    assert source.grid.bounds() == (0, -40, 50, 0)


def test_broken_layer_is_refused(qgis_app):
    with pytest.raises(RasterError, match="missing"):
        source_for_layer(QgsRasterLayer("/nowhere/x.tif", "gone"))


def test_date_of_the_layer(tmp_path, qgis_app):
    path = write_scene(tmp_path / "scene.tif")
    layer = layer_of(path, "field 2022-05-03")
    assert source_for_layer(layer).source.description.acquired == "2022-05-03"
    begin = QDateTime(QDate(2023, 7, 1), QTime(0, 0), Qt.TimeSpec.UTC)
    layer.temporalProperties().setIsActive(True)
    layer.temporalProperties().setFixedTemporalRange(QgsDateTimeRange(begin, begin))
    found = source_for_layer(layer).source.description
    assert found.acquired == "2023-07-01"
    assert "layer" in found.origins["acquired"]


# --- maps that give colours -------------------------------------------------------------------


@pytest.fixture
def web_map(tmp_path, qgis_app):
    """An XYZ map of tiles whose colour is (column, row, zoom); one tile is missing."""
    for zoom in (3, 4):
        for col in range(2**zoom):
            folder = tmp_path / "tiles" / str(zoom) / str(col)
            folder.mkdir(parents=True)
            for row in range(2**zoom):
                if (zoom, col, row) == (4, 9, 6):
                    continue
                image = QImage(256, 256, QImage.Format.Format_RGB32)
                image.fill(QColor(col * 10, row * 10, zoom * 10))
                assert image.save(str(folder / f"{row}.png"))
    root = (tmp_path / "tiles").as_uri().replace("%", "%25")
    uri = f"type=xyz&url={root}/{{z}}/{{x}}/{{y}}.png?api_key=abc&zmin=3&zmax=4"
    layer = QgsRasterLayer(uri, "web map", "wms")
    assert layer.isValid()
    return layer


def tile_view(layer, zoom, col, row):
    whole = layer.extent().width()
    side = whole / 2**zoom
    left, top = layer.extent().xMinimum() + col * side, layer.extent().yMaximum() - row * side
    return View((left, top - side, left + side, top), side / 256)


def test_web_map_has_a_finite_grid_at_the_view(web_map):
    view = tile_view(web_map, 4, 8, 5)
    source, note = source_for_layer(web_map, view)
    assert "as displayed" in note
    assert source.grid.crs == "EPSG:3857"
    assert source.grid.pixel_size[0] == pytest.approx(view.resolution)
    assert source.grid.shape == (4096, 4096)  # zoom 4 is all there is: 16 tiles of 256
    assert not view_left_grid(source.grid, view)
    assert view_left_grid(source.grid, tile_view(web_map, 2, 1, 1))
    assert "abc" not in source.uri
    assert [b.role for b in source.description.bands] == ["red", "green", "blue"]


def test_web_map_gives_its_colours(web_map):
    source, _ = source_for_layer(web_map, tile_view(web_map, 4, 8, 5))
    values, valid = in_thread(lambda: source.read([1, 2, 3], Window(8 * 256, 5 * 256, 256, 256)))
    assert valid.all()
    assert values[:, 128, 128].tolist() == [80, 50, 40]
    across, valid = source.read([1, 2, 3], Window(8 * 256, 6 * 256, 512, 256))
    assert valid[:, :250].all()
    assert not valid[:, 262:].any()  # the missing tile
    assert (across[:, ~valid] == 0).all()
    bands, stretch = displayed_stretch(web_map, source)
    assert bands == (1, 2, 3)
    assert stretch.high == (255.0, 255.0, 255.0)


def test_a_closer_view_of_an_endless_map_is_a_part_of_it(web_map):
    provider = web_map.dataProvider()
    assert provider.xSize() == 0
    view = View((1e6, 6e6, 1.001e6, 6.001e6), 2.0)
    grid = prepare_layer(web_map, view).grid
    x0, y0, x1, y1 = grid.bounds()
    assert x0 < 1e6 < x1
    assert y0 < 6e6 < y1
    moved = View((1.002e6, 6e6, 1.003e6, 6.001e6), 2.0)
    assert prepare_layer(web_map, moved).grid == grid


def test_secrets_leave_the_address():
    text = without_secrets("type=xyz&url=http://a/{z}?api_key=1&token=2&password=3&style=x")
    assert text == "type=xyz&url=http://a/{z}?api_key=***&token=***&password=***&style=x"


# --- as displayed -----------------------------------------------------------------------------


def enhanced(layer, band, low, high, algorithm="StretchToMinimumMaximum"):
    enhancement = QgsContrastEnhancement(layer.dataProvider().dataType(band))
    kind = QgsContrastEnhancement.ContrastEnhancementAlgorithm
    enhancement.setContrastEnhancementAlgorithm(getattr(kind, algorithm))
    enhancement.setMinimumValue(low)
    enhancement.setMaximumValue(high)
    return enhancement


def test_displayed_stretch_is_the_renderers(scene):
    layer = layer_of(scene)
    renderer = layer.renderer()
    renderer.setRedBand(4)
    renderer.setGreenBand(3)
    renderer.setBlueBand(2)
    renderer.setRedContrastEnhancement(enhanced(layer, 4, 500, 2500))
    renderer.setGreenContrastEnhancement(enhanced(layer, 3, 600, 1600))
    renderer.setBlueContrastEnhancement(enhanced(layer, 2, 0, 1, "NoEnhancement"))
    bands, stretch = displayed_stretch(layer, source_for_layer(layer).source)
    assert bands == (4, 3, 2)
    assert stretch.name == "displayed"
    assert stretch.low == (500, 600, 0)
    assert stretch.high == (2500, 1600, 255)
    rgb = stretch.apply(np.full((3, 1, 1), 1100, np.float32), np.ones((1, 1), bool))
    assert rgb.ravel().tolist() == pytest.approx([76.5, 127.5, 255])


def test_displayed_stretch_agrees_with_what_qgis_draws(tmp_path, qgis_app):
    path = write_raster(tmp_path / "scaled.tif", pixels(), scales=[1e-4] * 4, offsets=[-0.1] * 4)
    layer = layer_of(path)
    for setter, band in (("Red", 3), ("Green", 2), ("Blue", 1)):
        getattr(layer.renderer(), f"set{setter}Band")(band)
        getattr(layer.renderer(), f"set{setter}ContrastEnhancement")(
            enhanced(layer, band, -0.05, 0.15)
        )
    extent = QgsRectangle(ORIGIN[0], ORIGIN[1] - 1000, ORIGIN[0] + 1000, ORIGIN[1])
    block = layer.renderer().block(1, extent, 100, 100)
    shown = np.array([block.color(50, 90), block.color(90, 90)], np.uint32)
    shown = np.stack([(shown >> shift) & 255 for shift in (16, 8, 0)])
    for source in (source_for_layer(layer).source, through_qgis(layer)):
        bands, stretch = displayed_stretch(layer, source)
        rgb = stretch.apply(*source.read(bands, Window(0, 0, 100, 100)))
        np.testing.assert_allclose(rgb[:, [50, 90], [90, 90]], shown, atol=1.01)


def test_displayed_stretch_of_grey_both_ways(tmp_path, qgis_app):
    path = write_raster(tmp_path / "grey.tif", pixels(bands=1))
    layer = layer_of(path)
    renderer = layer.renderer()
    renderer.setContrastEnhancement(enhanced(layer, 1, 1000, 2000))
    source = source_for_layer(layer).source
    dark = np.full((3, 1, 1), 1200, np.float32)
    there = np.ones((1, 1), bool)
    bands, stretch = displayed_stretch(layer, source)
    assert bands == (1, 1, 1)
    assert stretch.apply(dark, there).ravel().tolist() == pytest.approx([51] * 3)
    renderer.setGradient(type(renderer).Gradient.WhiteToBlack)
    _, stretch = displayed_stretch(layer, source)
    assert stretch.apply(dark, there).ravel().tolist() == pytest.approx([204] * 3)


def test_colour_ramps_are_no_stretch(tmp_path, qgis_app):
    from qgis.core import QgsSingleBandPseudoColorRenderer

    layer = layer_of(write_raster(tmp_path / "ramp.tif", pixels(bands=1)))
    source = source_for_layer(layer).source
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1))
    with pytest.raises(InputError, match="colour ramp"):
        displayed_stretch(layer, source)


def test_crs_there_and_back(qgis_app):
    for code in ("EPSG:32633", "EPSG:4326", "ESRI:54009"):
        crs = QgsCoordinateReferenceSystem(code)
        assert qgis_crs(crs_text(crs)) == crs or qgis_crs(crs_text(crs)).toProj() == crs.toProj()
    assert crs_text(QgsCoordinateReferenceSystem()) is None
