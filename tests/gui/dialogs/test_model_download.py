"""A model fetched over HTTP from the dock, stopped halfway, resumed, and clicked with."""

import hashlib
import json
from dataclasses import replace

import pytest

from s2sam_qgis.gui.session.answers import Progress
from s2sam_qgis.models import catalogue, places
from tests.gui.canvas.test_clicks import INSIDE
from tests.models.checkpoint_files import sparse_checkpoint
from tests.models.local_server import FileServer, forget_proxies

NAME = "mobile_sam"


@pytest.fixture
def server(tmp_path, monkeypatch):
    """Serves a checkpoint built like MobileSAM's (its numbers are random) in place of the real."""
    forget_proxies(monkeypatch)
    shapes = json.loads((places.graphs_folder() / "weights.json").read_text())
    file = sparse_checkpoint(
        tmp_path / "served.pt", {**shapes["mobile_sam_encoder"], **shapes["sam_decoder"]}
    )
    data = file.read_bytes()
    with FileServer(data) as server:
        here = replace(
            catalogue.KNOWN[NAME],
            url=server.url,
            size=len(data),
            hash="sha256:" + hashlib.sha256(data).hexdigest(),
        )
        monkeypatch.setitem(catalogue.KNOWN, NAME, here)
        yield server


def select(hands, dialog):
    wait = hands.qtbot.waitUntil
    wait(lambda: any(entry.name == NAME for entry in dialog._entries), timeout=10000)
    row = [entry.name for entry in dialog._entries].index(NAME)
    dialog.table.setCurrentCell(row, 0)


def test_downloaded_in_two_parts_then_used(hands, server):
    wait = hands.qtbot.waitUntil
    hands.bench.dock.model.manage.click()
    (dialog,) = hands.bench.dialogs.shown
    select(hands, dialog)
    assert not dialog.use.isEnabled()

    server.stall = 30
    dialog.fetch.click()
    wait(lambda: dialog.progress.value() >= 400, timeout=10000)
    dialog.cancel.click()
    wait(lambda: not dialog.bar.isVisible(), timeout=10000)
    assert "resumed next time" in dialog.note.text()
    assert not places.models_folder().joinpath(catalogue.KNOWN[NAME].file).exists()

    server.stall = 0
    server.released.set()
    dialog.fetch.click()
    wait(lambda: dialog.selected is not None and dialog.selected.is_ready, timeout=20000)
    assert dialog.note.text() == "The model is ready."
    first, second = server.asked_ranges
    assert first is None
    assert second.startswith("bytes=")
    assert int(second[len("bytes=") : -1]) > 0

    dialog.use.click()
    wait(lambda: hands.bench.hub.model.choice.name == NAME, timeout=5000)
    wait(lambda: not hands.bench.hub.is_loading, timeout=60000)
    wait(lambda: hands.bench.hub.session is not None, timeout=10000)
    assert hands.bench.dock.model.combo.currentText().startswith("MobileSAM")
    hands.click(*INSIDE)
    wait(lambda: hands.answer().progress is Progress.READY, timeout=60000)
    hands.wait()


def test_a_server_that_sends_something_else_is_told_and_nothing_stays(hands, server):
    server.data = bytes(len(server.data))
    hands.bench.dock.model.manage.click()
    (dialog,) = hands.bench.dialogs.shown
    select(hands, dialog)
    dialog.fetch.click()
    hands.qtbot.waitUntil(lambda: "SHA-256" in dialog.note.text(), timeout=20000)
    assert not dialog.bar.isVisible()
    assert not dialog.selected.is_ready
    assert list(places.models_folder().glob("*")) == []
    dialog.reject()
