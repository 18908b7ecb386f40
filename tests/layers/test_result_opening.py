"""A results file that cannot be opened for a moment is neither empty nor without a table."""

import sqlite3
import threading
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsVectorDataProvider,
    QgsVectorLayer,
)

from s2sam_qgis.core.errors import OutputError
from s2sam_qgis.layers import result_opening
from s2sam_qgis.layers.accepted_objects import AcceptedObjects
from s2sam_qgis.layers.result_file import copy_file, identities_in, make_file
from s2sam_qgis.layers.result_opening import RESULTS_TABLE, open_table, uri_of
from tests.layers.results import accept, result, results_in
from tests.synthetic import UTM

pytestmark = pytest.mark.qgis


@pytest.fixture(autouse=True)
def short_patience(monkeypatch):
    """Long enough for what is shut for a moment, short for what stays shut."""
    monkeypatch.setattr(result_opening.open_table, "__defaults__", ("", 1.0))
    monkeypatch.setattr(result_opening, "PATIENCE_S", 1.0)


@pytest.fixture
def held(qgis_app, tmp_path):
    """A file with one object that no QGIS has open."""
    path = tmp_path / "r.gpkg"
    with results_in(path) as store:
        accept(store)
    return path


def sql(path, text):
    with closing(sqlite3.connect(path)) as opened:
        found = opened.execute(text).fetchall()
        opened.commit()
    return found


def takes_features(layer):
    assert layer.isValid()
    adds = QgsVectorDataProvider.Capability.AddFeatures
    return bool(layer.dataProvider().capabilities() & adds)


@contextmanager
def shut(path, seconds=None):
    """As while another QGIS closes it: a journal is announced, and SQLite cannot have it.

    GDAL opens such a file as one that nobody writes to.
    """
    sql(path, "PRAGMA journal_mode=wal")
    for ending in ("-wal", "-shm"):
        Path(f"{path}{ending}").unlink(missing_ok=True)
    obstacle = Path(f"{path}-wal")
    obstacle.mkdir()
    timer = threading.Timer(seconds, obstacle.rmdir) if seconds else None
    if timer:
        timer.start()
    try:
        yield
    finally:
        if timer:
            timer.join()
        else:
            obstacle.rmdir()


def test_what_is_shut_for_a_moment_is_waited_for(held):
    with shut(held, 0.2):
        assert not takes_features(QgsVectorLayer(uri_of(held), "", "ogr")), "that is the case"
        assert takes_features(open_table(held))
    with shut(held, 0.2):
        assert make_file(held, UTM) is False
    assert identities_in(held) == {"a"}
    with shut(held, 0.2):
        copy_file(held, held.with_name("copy.gpkg"))
    assert identities_in(held.with_name("copy.gpkg")) == {"a"}


def test_what_stays_shut_is_read_and_not_replaced(held):
    with shut(held):
        assert make_file(held, UTM) is False
        assert not takes_features(open_table(held))
    assert identities_in(held) == {"a"}


@pytest.fixture
def dazed(monkeypatch):
    """As at the very moment when the journal goes: the file opens, its tables cannot be listed."""
    times = [0]

    class Layer(QgsVectorLayer):
        def __init__(self, uri, name, provider):
            times[0] -= 1
            super().__init__(uri if times[0] < 0 else "/nowhere.gpkg", name, provider)

    has_table = result_opening._has_table
    monkeypatch.setattr(result_opening, "QgsVectorLayer", Layer)
    monkeypatch.setattr(
        result_opening, "_has_table", lambda path: None if times[0] >= 0 else has_table(path)
    )
    return times


def test_tables_that_cannot_be_listed_for_a_moment_are_there(held, dazed):
    dazed[0] = 3
    assert make_file(held, UTM) is False
    dazed[0] = 3
    assert identities_in(held) == {"a"}
    dazed[0] = 3
    assert result_opening.layer_at(uri_of(held), "again").isValid()


def test_a_layer_that_was_opened_with_errors_is_opened_again(held, monkeypatch):
    """It is valid, and lacks what could not be asked: columns, or the CRS."""
    opened = []

    class Layer(QgsVectorLayer):
        def __init__(self, uri, name, provider):
            super().__init__(uri, name, provider)
            opened.append(self)
            if len(opened) % 3:
                gdal.Error(gdal.CE_Failure, 1, "unable to open database file")

    monkeypatch.setattr(result_opening, "QgsVectorLayer", Layer)
    assert open_table(held) is opened[2]
    assert result_opening.layer_at(uri_of(held), "again") is opened[5]


def test_a_layer_of_the_project_that_was_opened_badly_reads_its_file_again(held):
    with results_in(held) as store:
        layer = store.home.ensured(UTM)
        layer.setCrs(QgsCoordinateReferenceSystem())
        assert store.home.ensured(UTM) is layer
        assert layer.crs().authid() == UTM


def test_tables_that_can_never_be_listed_are_said_and_not_replaced(held, dazed):
    dazed[0] = 1000
    with pytest.raises(OutputError, match=r"r\.gpkg cannot be used as a GeoPackage.*Accept"):
        make_file(held, UTM)
    with pytest.raises(OutputError, match=r"r\.gpkg"):
        identities_in(held)
    dazed[0] = 0
    assert identities_in(held) == {"a"}


def test_a_layer_that_could_not_be_opened_reads_its_file_again(held):
    """As after a project was read at such a moment; nothing was lost, so nothing is said."""
    said = []
    with results_in(held) as store:
        accept(store, result(2, 400200), "b")
        layer = store.home.layer
        store.home.notice.connect(lambda text, _: said.append(text))
        layer.setDataSource("", layer.name(), "memory")
        with shut(held):
            layer.setDataSource(uri_of(held), layer.name(), "ogr")
            assert not takes_features(layer), "this is the case"
        assert store.home.ensured(UTM) is layer
        assert takes_features(layer)
        assert identities_in(held) == {"a", "b"}
        assert said == []


def test_a_file_that_could_not_be_read_is_looked_into_again(held, dazed, monkeypatch):
    monkeypatch.setattr("s2sam_qgis.layers.result_file.waiting_files", lambda: [held])
    project = QgsProject()
    store = AcceptedObjects(project)
    dazed[0] = 1000
    assert not store.home.find_again({"a"})
    dazed[0] = 0
    assert store.home.find_again({"a"})
    store.close()
    project.clear()


def test_the_table_goes_into_a_geopackage_of_others(qgis_app, tmp_path):
    path = tmp_path / "roads.gpkg"
    ogr = pytest.importorskip("osgeo.ogr")
    roads = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    roads.CreateLayer("roads", geom_type=ogr.wkbLineString)
    del roads
    assert open_table(path) is None
    assert make_file(path, UTM) is True
    layer = open_table(path)
    assert layer.crs().authid() == UTM
    assert "s2sam_id" in layer.fields().names()
    names = [name for (name,) in sql(path, "SELECT table_name FROM gpkg_contents")]
    assert sorted(names) == ["roads", RESULTS_TABLE]
    indexes = sql(path, f"SELECT name FROM sqlite_master WHERE tbl_name='{RESULTS_TABLE}'")
    assert (f"{RESULTS_TABLE}_s2sam_id_idx",) in indexes


def test_a_table_that_came_meanwhile_is_not_replaced(held, monkeypatch):
    """Two look at once, see no table, and one is quicker: what it accepted stays."""
    answers = [None]

    def look(path, *args):
        return answers.pop() if answers and path == held else open_table(path, *args)

    monkeypatch.setattr("s2sam_qgis.layers.result_file.open_table", look)
    assert make_file(held, UTM) is False
    assert identities_in(held) == {"a"}


def test_a_file_of_another_kind_is_said_and_stays(qgis_app, tmp_path):
    path = tmp_path / "letter.gpkg"
    path.write_bytes(b"Dear Sir or Madam")
    with pytest.raises(OutputError, match=r"letter\.gpkg cannot be used as a GeoPackage"):
        make_file(path, UTM)
    assert path.read_bytes() == b"Dear Sir or Madam"
    assert [entry.name for entry in tmp_path.iterdir()] == ["letter.gpkg"]
