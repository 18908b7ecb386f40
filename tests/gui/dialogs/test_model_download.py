"""A model fetched over HTTP from the dock, stopped halfway, resumed, and clicked with."""

import hashlib
import json
import os
from dataclasses import replace

import pytest

from s2sam_qgis.gui.parts.model_list import model_title
from s2sam_qgis.gui.session.answers import Progress
from s2sam_qgis.models import catalogue, places
from s2sam_qgis.models.segment_anything import decoder_of
from tests.gui.canvas.test_clicks import INSIDE
from tests.models.checkpoint_files import sparse_checkpoint
from tests.models.local_server import FileServer, forget_proxies

NAME = "mobile_sam"
#: Seconds to wait for a first outline: vit_h takes a minute of two cores.
LONGEST_MS = 900_000


def every_model():
    """The smallest of each family; S2SAM_ALL_MODELS=1 takes all (minutes, and 5 GB of memory)."""
    always = (NAME, "sam2.1_tiny", "hq_light")
    left_out = pytest.mark.skipif(
        not os.environ.get("S2SAM_ALL_MODELS"), reason="large: S2SAM_ALL_MODELS=1 runs it"
    )
    return [
        pytest.param(name, marks=[] if name in always else left_out) for name in catalogue.KNOWN
    ]


@pytest.fixture
def name():
    """The model that the server has."""
    return NAME


@pytest.fixture
def server(tmp_path, monkeypatch, name):
    """Serves a checkpoint built like the official one (its numbers are random) in its place."""
    forget_proxies(monkeypatch)
    shapes = json.loads((places.graphs_folder() / "weights.json").read_text())
    needed = {**shapes[f"{name}_encoder"], **shapes[decoder_of(name)]}
    data = sparse_checkpoint(tmp_path / "served.pt", needed).read_bytes()
    with FileServer(data) as server:
        here = replace(
            catalogue.KNOWN[name],
            url=server.url,
            size=len(data),
            hash="sha256:" + hashlib.sha256(data).hexdigest(),
        )
        monkeypatch.setitem(catalogue.KNOWN, name, here)
        yield server


def select(hands, dialog, name=NAME):
    wait = hands.qtbot.waitUntil
    wait(lambda: any(entry.name == name for entry in dialog._entries), timeout=10000)
    row = [entry.name for entry in dialog._entries].index(name)
    dialog.table.setCurrentCell(row, 0)


@pytest.mark.parametrize("name", every_model())
def test_downloaded_in_two_parts_then_used(hands, server, name):
    wait = hands.qtbot.waitUntil
    hands.bench.dock.model.manage.click()
    (dialog,) = hands.bench.dialogs.shown
    select(hands, dialog, name)
    assert not dialog.use.isEnabled()

    server.stall = 30
    dialog.fetch.click()
    wait(lambda: dialog.progress.value() >= 400, timeout=10000)
    dialog.cancel.click()
    wait(lambda: not dialog.bar.isVisible(), timeout=10000)
    assert "resumed next time" in dialog.note.text()
    assert not places.models_folder().joinpath(catalogue.KNOWN[name].file).exists()

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
    wait(lambda: hands.bench.hub.model.choice.name == name, timeout=LONGEST_MS)
    wait(lambda: not hands.bench.hub.is_loading, timeout=LONGEST_MS)
    wait(lambda: hands.bench.hub.session is not None, timeout=10000)
    assert hands.bench.dock.model.combo.currentText().startswith(model_title(name, ""))
    hands.click(*INSIDE)
    wait(lambda: hands.answer().progress is Progress.READY, timeout=LONGEST_MS)
    assert hands.answer().score is not None


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
