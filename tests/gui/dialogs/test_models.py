"""Choosing models: ready ones, missing ones, files of one's own."""

from dataclasses import replace

import pytest

from s2sam_qgis.gui.dialogs.model_dialog import ModelFacts, check_report
from s2sam_qgis.gui.parts.model_list import ListedModel
from s2sam_qgis.gui.session.answers import Progress
from s2sam_qgis.gui.session.session_hub import Condition
from s2sam_qgis.models.spec import ModelSpec
from tests.gui.canvas.test_clicks import INSIDE
from tests.gui.conftest import MODELS, drop_bench, make_bench

READY = ListedModel("builtin", "ready", 11_000_000, "")
MISSING = ListedModel("vit_b", "to download", 375_042_383, "")


def test_labels_say_state_and_size():
    assert READY.label == "Built-in · ready"
    assert MISSING.label == "SAM ViT-B · to download, 375 MB"
    assert ListedModel("vit_h", "damaged", 2_564_550_879, "").label.endswith("damaged, 2.6 GB")


def test_own_files_are_understood():
    assert ModelSpec.from_file("/m/sam_encoder.onnx") == ModelSpec("sam", "/m")
    assert ModelSpec.from_file("/m/sam_decoder.onnx") == ModelSpec("sam", "/m")
    assert ModelSpec.from_file("/m/tuned.pth") == ModelSpec("/m/tuned.pth")
    assert ModelSpec.from_file("/m/tuned.pth").title == "tuned"


def test_a_missing_model_opens_the_manager(hands):
    panel = hands.bench.dock.model
    hands.qtbot.waitUntil(lambda: panel.combo.count() > 2, timeout=5000)
    panel.set_entries([READY, MISSING])
    panel.combo.setCurrentIndex(1)
    panel.combo.activated.emit(1)
    assert hands.bench.hub.model.choice.name == "standin", "what works stays"
    assert len(hands.bench.dialogs.shown) == 1
    hands.bench.dialogs.close()


def test_an_own_onnx_pair(hands):
    own = ModelSpec.from_file(str(MODELS / "standin_encoder.onnx"))
    hands.bench.dialogs.own_model_chosen.emit(own)
    hands.wait()
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=10000)
    assert hands.bench.dock.model.combo.currentText() == "standin"
    hands.click(*INSIDE)
    hands.wait()
    assert hands.answer().progress is Progress.READY


@pytest.fixture
def broken(tmp_path):
    for end in ("encoder", "decoder"):
        (tmp_path / f"x_{end}.onnx").write_bytes(b"no model")
    return ModelSpec.from_file(str(tmp_path / "x_encoder.onnx"))


def test_a_model_that_cannot_be_loaded_leaves_the_working_one(hands, broken):
    hands.click(*INSIDE)
    hands.wait()
    hub, settings = hands.bench.hub, hands.bench.preferences._settings
    session, before, stored = hub.session, hands.answer(), settings.values
    hands.bench.dialogs.own_model_chosen.emit(broken)
    assert hub.model.wanted is not None
    assert hub.session is session  # It answers while the other is loaded.
    hands.wait()
    assert hub.model.condition is Condition.READY
    assert hub.model.choice.name == "standin"
    assert hub.session is session
    assert hands.answer() is before
    assert settings.values == stored  # Nor is it tried at the next start.
    panel = hands.bench.dock.model
    assert panel.note.text().startswith("x cannot be used:")
    assert "x_encoder.onnx" in panel.note.text()
    assert panel.combo.currentText() == "standin"
    hands.click(*INSIDE)
    hands.wait()
    assert hands.answer().progress is Progress.READY


def test_a_model_that_works_is_used_again_at_the_next_start(hands):
    settings = hands.bench.preferences._settings
    assert settings.values.model == "standin"
    assert settings.values.model_file == str(MODELS)
    hands.bench.history.choose_model("builtin")
    hands.wait()
    assert hands.bench.hub.model.choice.name == "builtin"
    assert settings.values.model == "builtin"
    assert settings.values.model_file == ""


def test_without_a_working_model_the_built_in_one_takes_its_place(
    window, qtbot, tmp_path, monkeypatch, layer, show, broken
):
    show(layer)
    bench = make_bench(window, qtbot, tmp_path, monkeypatch)
    settings = bench.preferences._settings
    bench.hub.model.set_choice(None)
    settings.set("model", "x")
    settings.set("model_file", broken.folder)
    bench.preferences.load_stored_model()
    qtbot.waitUntil(lambda: bench.hub.session is not None, timeout=20000)
    assert bench.hub.model.choice.name == "builtin"
    assert bench.dock.model.note.text().startswith("x cannot be used:")
    assert settings.values.model == "x"  # It may only be away for now.
    drop_bench(bench, window)


def test_objects_say_why_no_model_outlines_them(hands, broken):
    hands.click(*INSIDE)
    hands.wait()
    hands.bench.hub.model.set_choice(None)
    hands.bench.preferences.use_model = lambda *_: None  # Not even the built-in one.
    hands.bench.hub.model.set_choice(broken)
    hands.wait()
    assert hands.answer().progress is Progress.FAILED
    assert "x_encoder.onnx" in hands.answer().note
    assert hands.bench.dock.table._hint == "Choose a model above." or hands.bench.document.ids


def test_a_check_reads_like_a_report():
    found = {
        "model": "vit_b",
        "sha256": "ec2d",
        "official": True,
        "stand_in": False,
        "provider": "cpu",
        "note": "",
        "candidates": 4,
        "encoder_s": 12.34,
        "decoder_s": 0.061,
    }
    assert check_report(found).splitlines() == [
        "The model works.",
        "The file is the publisher's: its checksum agrees.",
        "It runs on: CPU. 12.3 s for a new part of the image, 0.06 s a click.",
        "It offers 4 masks to choose from.",
        "SHA-256 ec2d",
    ]


def test_a_checked_model_is_reported_in_the_manager(hands):
    hands.bench.dialogs.manage_models()
    (dialog,) = hands.bench.dialogs.shown
    hands.qtbot.waitUntil(dialog.check.isEnabled, timeout=10000)
    dialog.check.click()
    hands.qtbot.waitUntil(lambda: "The model works." in dialog.note.text(), timeout=30000)
    assert "It runs on: CPU." in dialog.note.text()
    assert "{" not in dialog.note.text()
    hands.bench.dialogs.close()


def test_the_facts_of_a_model(qtbot):
    facts = ModelFacts()
    qtbot.addWidget(facts)
    tiny = ListedModel(
        "sam2.1_tiny", "to download", 156_008_466, "A general model", "Apache-2.0", seconds=2.04
    )
    facts.show_entry(replace(tiny, memory=800_000_000, recommended=True))
    assert facts.purpose.text() == "A general model. Recommended for this machine."
    assert facts.time.text() == "about 2.0 s (estimated)"
    assert facts.memory.text() == "800 MB"
    assert facts.licence.text() == "Apache-2.0"
    facts.show_entry(replace(tiny, seconds=14.4, is_measured=True))
    assert facts.purpose.text() == "A general model"
    assert facts.time.text() == "14 s (measured on this machine)"
    facts.show_entry(MISSING)
    assert facts.time.text() == facts.memory.text() == "not known"
    facts.show_entry(None)
    assert not facts.isVisible()
