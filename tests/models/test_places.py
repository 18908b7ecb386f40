"""Where things are kept, on a machine that is not as one would wish."""

import os
from pathlib import Path

import pytest

from s2sam_qgis.models import places


@pytest.fixture(autouse=True)
def nothing_chosen(monkeypatch):
    monkeypatch.delenv("S2SAM_HOME")
    monkeypatch.setattr(places.sys, "platform", "linux")


def test_a_folder_that_was_chosen_counts(monkeypatch, tmp_path):
    monkeypatch.setenv("S2SAM_HOME", str(tmp_path / "mine"))
    assert places.models_folder() == tmp_path / "mine" / "models"


@pytest.mark.parametrize("value", ["", "cache", "./cache", "../cache"])
def test_what_is_no_folder_of_the_machine_does_not_count(monkeypatch, tmp_path, value):
    # An empty variable is none, and a relative one would mean another folder for each caller.
    monkeypatch.setenv("S2SAM_HOME", "")
    monkeypatch.setenv("XDG_CACHE_HOME", value)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert places.home() == tmp_path / ".cache" / "s2sam"


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_a_user_without_a_home(monkeypatch, platform):
    def none():
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(places.sys, "platform", platform)
    monkeypatch.setattr(Path, "home", none)
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    assert places.home().is_absolute()
    assert places.home().name == "s2sam"
    assert str(places.home()).startswith(os.path.realpath(places.tempfile.gettempdir())) or str(
        places.home()
    ).startswith(places.tempfile.gettempdir())
