"""The one maker of the store: every run keeps to the folder and the limit that the user chose."""

import pytest

from s2sam_qgis.models.embedding_store import DEFAULT_LIMIT
from s2sam_qgis.models.user_store import (
    IN_MEMORY,
    StoreChoice,
    open_store,
    remember_store_choice,
    store_choice,
)


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    monkeypatch.setenv("S2SAM_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_without_a_choice_it_is_the_default(own_home):
    store = open_store()
    assert (store.folder, store.limit) == (own_home / "embeddings", DEFAULT_LIMIT)


def test_a_choice_of_the_dock_holds_for_every_later_run(own_home, tmp_path):
    remember_store_choice(StoreChoice(limit=20_000_000_000))
    assert open_store().limit == 20_000_000_000
    assert open_store().folder == own_home / "embeddings"
    remember_store_choice(StoreChoice(str(tmp_path / "disk"), 7))
    assert (open_store().folder, open_store().limit) == (tmp_path / "disk", 7)
    assert open_store(str(tmp_path / "other")).folder == tmp_path / "other"
    assert open_store(IN_MEMORY).folder is None


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"folder": 1, "limit": 2}', '{"folder": "", "limit": -1}', "null"]
)
def test_a_damaged_choice_counts_as_none(own_home, text):
    own_home.mkdir()
    (own_home / "store.json").write_text(text)
    assert store_choice() == StoreChoice()


def test_the_same_choice_is_not_written_again(own_home):
    remember_store_choice(StoreChoice(limit=5))
    before = (own_home / "store.json").stat().st_mtime_ns
    remember_store_choice(StoreChoice(limit=5))
    assert (own_home / "store.json").stat().st_mtime_ns == before
