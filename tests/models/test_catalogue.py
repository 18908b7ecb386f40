from __future__ import annotations

import hashlib
import json
import os
from dataclasses import replace

import pytest

from s2sam_qgis.core.errors import Cancelled, ModelError, OutputError
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.models import catalogue, known_models, places
from s2sam_qgis.models.spec import ModelSpec

NAMES = ["builtin", "vit_b", "vit_l", "vit_h", "mobile_sam"]
NAMES += ["hq_light", "hq_vit_b", "hq_vit_h"]
NAMES += [f"sam2.1_{size}" for size in ("tiny", "small", "base_plus", "large")]
NAMES += ["builtin_1.6"]
CONTENT = b"weights" * 300_000


@pytest.fixture(autouse=True)
def own_models(tmp_path, monkeypatch):
    """An empty models folder for each test."""
    monkeypatch.setenv("S2SAM_HOME", str(tmp_path / "home"))
    return tmp_path / "home" / "models"


@pytest.fixture
def tiny(monkeypatch):
    """vit_b's official file is CONTENT for the length of a test."""
    model = replace(
        known_models.KNOWN["vit_b"],
        size=len(CONTENT),
        hash="sha256:" + hashlib.sha256(CONTENT).hexdigest(),
    )
    monkeypatch.setitem(known_models.KNOWN, "vit_b", model)
    return model


def entry(name):
    return next(entry for entry in catalogue.list_models() if entry.name == name)


def test_lists_every_known_model():
    entries = catalogue.list_models()
    assert [entry.name for entry in entries] == NAMES
    assert [entry.state for entry in entries] == ["ready", *["to download"] * 11, "ready"]
    assert [round(entry.size / 1e6) for entry in entries[1:-1]] == [
        375,
        1250,
        2565,
        41,
        43,
        379,
        2571,
        156,
        184,
        324,
        898,
    ]
    assert all(entry.note and entry.licence for entry in entries)
    assert json.loads(json.dumps(entries[1].to_json()))["file"].endswith("sam_vit_b_01ec64.pth")


def test_known_hashes_are_hashes():
    for model in known_models.KNOWN.values():
        assert len(bytes.fromhex(model.sha256)) == 32
        assert model.url.startswith("https://")
        assert model.url.endswith(model.file)


def test_state_follows_the_file(own_models, tiny):
    own_models.mkdir(parents=True)
    path = own_models / tiny.file
    path.write_bytes(CONTENT[:1000])
    assert entry("vit_b").state == "damaged"
    assert "1000 bytes instead of" in entry("vit_b").note
    with pytest.raises(ModelError, match=r"is damaged.*models fetch vit_b"):
        catalogue.load_model(ModelSpec("vit_b"))
    path.write_bytes(CONTENT)
    assert entry("vit_b").state == "ready"


def test_the_builtin_model_can_be_missing(monkeypatch, tmp_path):
    monkeypatch.setattr(catalogue, "resources", lambda: tmp_path)
    assert (entry("builtin").state, entry("builtin").size) == ("missing", 0)
    with pytest.raises(ModelError, match="There is no model file"):
        catalogue.load_model()


def test_the_trained_builtin_model_goes_before_the_stand_in(monkeypatch, tmp_path):
    source = places.resources() / "models"
    (tmp_path / "models").mkdir()
    for part in ("encoder", "decoder"):
        data = (source / f"standin_{part}.onnx").read_bytes()
        (tmp_path / "models" / f"standin_{part}.onnx").write_bytes(data)
    monkeypatch.setattr(catalogue, "resources", lambda: tmp_path)
    assert catalogue.load_model().is_standin
    for part in ("encoder", "decoder"):
        os.rename(
            tmp_path / "models" / f"standin_{part}.onnx",
            tmp_path / "models" / f"builtin_{part}.onnx",
        )
    assert not catalogue.load_model().is_standin
    assert "stand-in" not in entry("builtin").note


def test_says_how_to_get_a_model_that_is_not_here():
    with pytest.raises(ModelError) as caught:
        catalogue.load_model(ModelSpec("vit_h"))
    assert "s2sam models fetch vit_h" in str(caught.value)
    assert "s2sam models add vit_h sam_vit_h_4b8939.pth" in str(caught.value)
    assert "2565 MB" in str(caught.value)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("vit_x", r"no model 'vit_x'.*builtin, vit_b, vit_l, vit_h"),
        ("mobile_sam", r"mobile_sam is not here yet \(41 MB\).*fetch mobile_sam"),
        ("absent.pth", r"There is no checkpoint absent\.pth"),
    ],
)
def test_says_which_models_there_are(name, says):
    with pytest.raises(ModelError, match=says):
        catalogue.load_model(ModelSpec(name))


def test_a_checkpoint_is_loaded_by_its_path(vit_b_checkpoint):
    model = catalogue.load_model(ModelSpec(str(vit_b_checkpoint), device="cpu"))
    assert model.name == "own_vit_b"
    assert model.contract.masks == 4


def test_an_added_checkpoint_is_loaded_by_its_name(monkeypatch, own_models, vit_b_checkpoint):
    data = vit_b_checkpoint.read_bytes()
    official = replace(
        known_models.KNOWN["vit_b"],
        size=len(data),
        hash="sha256:" + hashlib.sha256(data).hexdigest(),
    )
    monkeypatch.setitem(known_models.KNOWN, "vit_b", official)
    path = catalogue.add_model("vit_b", vit_b_checkpoint)
    assert path == own_models / "sam_vit_b_01ec64.pth"
    assert entry("vit_b").state == "ready"
    model = catalogue.load_model(ModelSpec("vit_b", device="cpu"))
    assert (model.name, model.sha256) == ("vit_b", official.sha256)


def test_adding_copies_the_official_file_only(tmp_path, own_models, tiny):
    source = tmp_path / "from a friend.pth"
    source.write_bytes(CONTENT)
    told = []
    path = catalogue.add_model("vit_b", source, lambda fraction, text: told.append(fraction))
    assert path.read_bytes() == CONTENT
    assert told[-1] == 1.0
    assert catalogue.add_model("vit_b", path) == path

    source.write_bytes(CONTENT[::-1])
    with pytest.raises(ModelError, match=r"not the official file.*another content.*--model "):
        catalogue.add_model("vit_b", source)
    source.write_bytes(CONTENT[:-1])
    with pytest.raises(ModelError, match="not the official file"):
        catalogue.add_model("vit_b", source)
    with pytest.raises(ModelError, match="There is no file"):
        catalogue.add_model("vit_b", tmp_path / "absent.pth")
    with pytest.raises(ModelError, match="nothing to fetch"):
        catalogue.add_model("builtin", source)
    assert path.read_bytes() == CONTENT
    assert [file.name for file in own_models.iterdir()] == [tiny.file]


def test_adding_can_be_cancelled_and_leaves_nothing(tmp_path, own_models, tiny):
    source = tmp_path / "mine.pth"
    source.write_bytes(CONTENT)
    cancel = CancelToken()

    def stop_while_copying(_, text):
        if text.startswith("Copying"):
            cancel.cancel()

    with pytest.raises(Cancelled):
        catalogue.add_model("vit_b", source, stop_while_copying, cancel)
    assert list(own_models.iterdir()) == []


def test_says_that_the_models_folder_cannot_be_made(tmp_path, monkeypatch, tiny):
    source = tmp_path / "mine.pth"
    source.write_bytes(CONTENT)
    monkeypatch.setenv("S2SAM_HOME", str(source))
    with pytest.raises(OutputError, match="Cannot make the folder"):
        catalogue.add_model("vit_b", source)


def test_fetching_asks_for_the_official_file(monkeypatch, own_models, tiny):
    asked = {}

    def fetch(remote, target, progress, cancel, opener):
        asked.update(vars(remote))
        return target

    monkeypatch.setattr(catalogue, "fetch", fetch)
    path = catalogue.fetch_model("vit_b")
    assert path == own_models / tiny.file
    assert asked["url"] == ("https://dl.fbaipublicfiles.com/segment_anything/sam_vit_b_01ec64.pth")
    assert (asked["size"], asked["sha256"]) == (tiny.size, tiny.sha256)
    for name, says in (
        ("builtin", "nothing to fetch"),
        ("vit_x", "no model"),
    ):
        with pytest.raises(ModelError, match=says):
            catalogue.fetch_model(name)


def test_checking_the_builtin_model_runs_it():
    found = catalogue.check_model(ModelSpec("builtin"))
    assert (found["candidates"], found["official"]) == (3, False)
    assert found["stand_in"] == catalogue.load_model().is_standin
    assert found["encoder_s"] > 0
    assert json.dumps(found)


def test_checking_finds_a_file_that_was_changed(own_models, tiny):
    own_models.mkdir(parents=True)
    (own_models / tiny.file).write_bytes(CONTENT[::-1])
    assert entry("vit_b").state == "ready"  # Its size is right.
    with pytest.raises(ModelError, match="SHA-256 is not the official one"):
        catalogue.check_model(ModelSpec("vit_b"))


def test_home_is_where_the_platform_keeps_such_files(monkeypatch, tmp_path):
    monkeypatch.delenv("S2SAM_HOME")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "windows"))
    for platform, folder in (("linux", "xdg"), ("win32", "windows"), ("darwin", "Caches")):
        monkeypatch.setattr(places.sys, "platform", platform)
        assert catalogue.home().name == "s2sam"
        assert catalogue.home().parent.name == folder
