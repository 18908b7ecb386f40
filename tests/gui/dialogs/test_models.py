"""Choosing models: ready ones, missing ones, files of one's own."""

from qgis.PyQt.QtCore import Qt

from s2sam_qgis.gui.parts.model_list import ModelEntry
from s2sam_qgis.gui.session.answers import Progress
from s2sam_qgis.gui.session.session_hub import Condition
from s2sam_qgis.models.spec import ModelSpec
from tests.gui.canvas.test_clicks import INSIDE
from tests.gui.conftest import MODELS

READY = ModelEntry("builtin", "ready", 11_000_000, "")
MISSING = ModelEntry("vit_b", "to download", 375_042_383, "")


def test_labels_say_state_and_size():
    assert READY.label == "Built-in · ready"
    assert MISSING.label == "SAM ViT-B · to download, 375 MB"
    assert ModelEntry("vit_h", "damaged", 2_564_550_879, "").label.endswith("damaged, 2.6 GB")


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


def test_a_model_that_cannot_be_loaded_says_why(hands, tmp_path):
    broken = tmp_path / "x_encoder.onnx"
    broken.write_bytes(b"no model")
    (tmp_path / "x_decoder.onnx").write_bytes(b"no model")
    hands.bench.dialogs.own_model_chosen.emit(ModelSpec.from_file(str(broken)))
    hands.wait()
    assert hands.bench.hub.model.condition is Condition.FAILED
    assert hands.bench.dock.model.note.text()
    assert hands.bench.dock.table._hint == "Choose a model above."
    hands.click(*INSIDE)
    hands.key(Qt.Key.Key_Z)
    assert not hands.bench.document.prompts.prompts
