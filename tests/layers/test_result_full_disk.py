"""Enter while the disk of the results file is full: said, nothing lost, done once there is room."""

import math

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsProject
from shapely.geometry import MultiPolygon, Polygon

from s2sam_qgis.core.errors import OutputError
from s2sam_qgis.core.fingerprint import Fingerprint
from s2sam_qgis.layers.accepted_objects import AcceptedObjects
from s2sam_qgis.layers.result_file import identities_in
from s2sam_qgis.raster.writing.vector_writer import ResultFeature
from tests.full_disk import tiny_disk
from tests.synthetic import UTM

pytestmark = pytest.mark.qgis


@pytest.fixture
def disk(tmp_path):
    with tiny_disk(tmp_path / "disk", 1024) as disk:
        yield disk


@pytest.fixture
def store(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setattr(
        "s2sam_qgis.layers.result_file.profile_folder", lambda: tmp_path / "profile"
    )
    project = QgsProject()
    store = AcceptedObjects(project)
    yield store
    store.close()
    project.clear()


def accept(store, name, corners=4000):
    """An outline of many corners takes more than the pages that are free within the file."""
    angles = [2 * math.pi * number / corners for number in range(corners)]
    ring = [(400000 + 900 * math.cos(a), 5399000 + 900 * math.sin(a)) for a in angles]
    feature = ResultFeature(1, MultiPolygon([Polygon(ring)]), name=name, source="scene.tif")
    store.accept(feature, name, Fingerprint("p"), UTM, "#112233")


def test_enter_on_a_full_disk_is_said_and_works_once_there_is_room(store, disk):
    path = disk.folder / "results.gpkg"
    store.home.choose(path)
    accept(store, "one")
    disk.fill()
    with pytest.raises(
        OutputError,
        match=r"gpkg: database or disk is full\. The object is not lost.*free disk space",
    ):
        accept(store, "two")
    assert identities_in(path) == {"one"}
    assert store.index.kept("two", "scene.tif") is None, "no tick for what is not in the file"
    assert store.index.kept("one", "scene.tif") is not None
    disk.clear()
    accept(store, "two")
    assert identities_in(path) == {"one", "two"}


def problem_of(act):
    """What an action says went wrong; "" where nothing did."""
    try:
        act()
    except OutputError as error:
        return str(error)
    return ""


def test_taking_enter_back_on_a_full_disk_is_said_or_done(store, disk):
    path = disk.folder / "results.gpkg"
    store.home.choose(path)
    accept(store, "one")
    change = store.accept(
        ResultFeature(2, MultiPolygon([Polygon([(0, 0), (9, 0), (9, 9)])]), name="b", source="s"),
        "b",
        Fingerprint("p"),
        UTM,
        "#112233",
    )
    disk.fill()
    told = problem_of(lambda: store.apply(change.turned()))
    assert identities_in(path) == ({"one", "b"} if told else {"one"})
    assert str(path) in told or not told
    disk.clear()
    store.apply(change.turned())
    assert identities_in(path) == {"one"}


def test_the_first_enter_on_a_full_disk_leaves_no_half_a_file(store, disk):
    path = disk.folder / "results.gpkg"
    store.home.choose(path)
    disk.fill()
    with pytest.raises(OutputError, match=r"results\.gpkg"):
        accept(store, "one")
    assert sorted(entry.name for entry in disk.folder.iterdir()) == ["ballast"]
    disk.clear()
    accept(store, "one")
    assert identities_in(path) == {"one"}


def test_the_first_enter_beside_a_project_on_a_full_disk_goes_to_the_profile(
    qgis_app, disk, tmp_path, monkeypatch
):
    profile = tmp_path / "profile"
    monkeypatch.setattr("s2sam_qgis.layers.result_file.profile_folder", lambda: profile)
    project = QgsProject()
    assert project.write(str(disk.folder / "day.qgz"))
    store = AcceptedObjects(project)
    said = []
    store.home.notice.connect(lambda text, warning: said.append((text, warning)))
    try:
        disk.fill()
        accept(store, "one")
        assert store.home.path.parent == profile
        assert identities_in(store.home.path) == {"one"}
        ((text, warning),) = said
        assert warning
        assert str(store.home.path) in text
        assert sorted(e.name for e in disk.folder.iterdir()) == ["ballast", "day.qgz"]
    finally:
        store.close()
        project.clear()
