"""A project with its accepted objects."""

from types import SimpleNamespace

import pytest


@pytest.fixture
def profile(tmp_path, monkeypatch):
    folder = tmp_path / "profile"
    monkeypatch.setattr("s2sam_qgis.layers.result_file.profile_folder", lambda: folder)
    return folder


@pytest.fixture
def project(qgis_app, profile):
    from qgis.core import QgsProject

    project = QgsProject()
    yield project
    project.clear()


@pytest.fixture
def saved(project, tmp_path):
    """A project with a file."""
    (tmp_path / "work").mkdir()
    assert project.write(str(tmp_path / "work" / "fields.qgz"))
    return project


@pytest.fixture
def kept(project, monkeypatch):
    """What the dock has for accepted objects: the objects, and who hears of edits and saving."""
    from s2sam_qgis.layers.accepted_objects import AcceptedObjects
    from s2sam_qgis.layers.result_edits import ResultEdits
    from s2sam_qgis.layers.result_follow import ResultFollower

    monkeypatch.setattr("s2sam_qgis.layers.result_follow.LEFT_MS", 1)
    store = AcceptedObjects(project)
    edits, follower = ResultEdits(store.home), ResultFollower(project, store.home)
    yield SimpleNamespace(store=store, edits=edits, follower=follower)
    follower.close()
    edits.close()
    store.close()


@pytest.fixture
def store(kept):
    return kept.store


@pytest.fixture
def follower(kept):
    return kept.follower
