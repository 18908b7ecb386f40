"""A read of the results file that ends early is not taken at its word."""

import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal
from qgis.core import QgsVectorLayer, QgsVectorLayerFeatureSource

from s2sam_qgis.core.errors import InputError, OutputError
from s2sam_qgis.layers.layer_polygons import LayerPolygons
from s2sam_qgis.layers.result_columns import values_of
from s2sam_qgis.layers.result_reading import read_features, read_numbered
from tests.layers.results import SCENE, accept, beside, result, rows, settle

pytestmark = pytest.mark.qgis


def shutting(whole, left):
    """A reading of features that ends early so often, as while another QGIS closes the file."""

    def read(*arguments):
        if left[0] > 0:
            left[0] -= 1
            gdal.Error(gdal.CE_Failure, 1, "sqlite3_step() : unable to open database file")
            return iter(())
        return whole(*arguments)

    return read


@pytest.fixture
def shut(monkeypatch):
    """How many reads of a layer end early."""
    left = [0]
    monkeypatch.setattr(QgsVectorLayer, "getFeatures", shutting(QgsVectorLayer.getFeatures, left))
    return left


class _ShutFile:
    """A layer read as its file has it: QGIS's provider is abstract and cannot be patched."""

    def __init__(self, layer, left):
        file = layer.dataProvider()
        self.getFeatures = shutting(file.getFeatures, left)
        self.fields = file.fields

    def dataProvider(self):
        return self


def test_it_is_read_again(saved, store, shut):
    accept(store)
    shut[0] = 3
    (feature,) = read_features(store.home.layer)
    assert feature["s2sam_id"] == "a"
    shut[0] = 2
    assert [each.id() for each in read_numbered(store.home.layer, [feature.id(), 99])] == [
        feature.id()
    ]


def test_what_a_column_holds_before_it_goes_is_read_whole(saved, store, shut):
    accept(store)
    shut[0] = 2
    layer = _ShutFile(store.home.layer, shut)
    (held,) = values_of(layer, ("s2sam_id", "source")).values()
    assert not shut[0]
    assert held == {"s2sam_id": "a", "source": SCENE}


def test_accepted_objects_are_not_outlined_again_while_their_file_is_shut(
    saved, store, monkeypatch
):
    accept(store)
    left = [2]
    whole = QgsVectorLayerFeatureSource.getFeatures
    monkeypatch.setattr(QgsVectorLayerFeatureSource, "getFeatures", shutting(whole, left))
    kept = LayerPolygons(store.home.layer, store.home.layer.crs(), of_image=SCENE)
    assert [shape.area for shape in kept.read()] == [10000]
    left[0] = 10**6
    monkeypatch.setattr("s2sam_qgis.layers.layer_polygons.PATIENCE_S", 0.1)
    with pytest.raises(InputError, match="cannot be read to its end"):
        kept.read()


def test_what_cannot_be_read_for_long_is_said(saved, store, shut):
    accept(store)
    shut[0] = 10**6
    with pytest.raises(OutputError, match="fields_s2sam"):
        read_features(store.home.layer, patience_s=0.1)
    shut[0] = 0


def test_what_other_programs_print_is_heard_no_more_afterwards(saved, store):
    accept(store)
    read_features(store.home.layer)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.Error(gdal.CE_Failure, 1, "of somebody else")
    gdal.PopErrorHandler()
    assert len(read_features(store.home.layer)) == 1


def test_an_object_is_not_written_twice(saved, store, shut):
    accept(store)
    shut[0] = 2
    change = accept(store, result(side=200.0))
    assert rows(beside(saved)) == [("a", "1", 40000)]
    shut[0] = 2
    store.apply(change.turned())
    assert rows(beside(saved)) == [("a", "1", 10000)]


def test_what_is_kept_stays_ticked_until_it_can_be_read(saved, store, shut, monkeypatch):
    monkeypatch.setattr("s2sam_qgis.layers.accepted_objects.AGAIN_MS", 1)
    monkeypatch.setattr("s2sam_qgis.layers.kept_index._PATIENCE_S", 0.0)
    accept(store)
    kept, told = store.index.kept("a", SCENE), []
    store.changed.connect(lambda: told.append(1))
    shut[0] = 10**6
    store.index.forget()
    assert store.index.kept("a", SCENE) == kept
    assert store.index.size(kept).area_ha == kept.area_ha
    shut[0] = 0
    settle(60)
    assert told, "and then it is read anew"
    assert store.index.kept("a", SCENE) == kept


def test_a_feature_that_is_gone_has_no_size(saved, store):
    accept(store, result(area_ha=None))
    kept = store.index.kept("a", SCENE)
    layer = store.home.layer
    assert layer.dataProvider().deleteFeatures(list(kept.numbers))
    assert store.index.size(kept) == (None, None)
    assert store.index.rings(kept, None) == []
