"""The safety copy in the dock: written soon, said when it cannot be, offered once."""

import json
import resource
import signal
import time

import pytest
from qgis.core import QgsProject

from s2sam_qgis.gui.document.document_text import parse_document
from s2sam_qgis.gui.document.safety_copies import _without_member
from tests.gui.canvas.test_clicks import INSIDE


def copy_of(hands):
    text = hands.bench.autosave.path.read_text(encoding="utf-8")
    return _without_member(parse_document(text))


def until_kept(hands):
    autosave, document = hands.bench.autosave, hands.bench.document
    hands.qtbot.waitUntil(lambda: autosave._kept == document.state, timeout=5000)


def as_after_a_crash(hands, project=None):
    """The session's copy as another process left it, and the dock as at a new start."""
    hands.bench.autosave.flush()
    path = hands.bench.autosave.path
    data = json.loads(path.read_text(encoding="utf-8"))
    data["s2sam_copy"]["owner"]["started"] = "before"
    if project is not None:
        data["s2sam_copy"]["project"] = project
    left = path.with_name("copy-of-a-crash.geojson")
    left.write_text(json.dumps(data), encoding="utf-8")
    kept = hands.bench.document.state
    hands.bench.project._on_closed()
    hands.qtbot.waitUntil(lambda: not path.exists(), timeout=5000)
    return left, kept


def test_constant_clicking_is_written_all_the_time(hands):
    bench, start, done = hands.bench, time.monotonic(), 0
    bench.prompts.one_object_a_click = True
    found = set()
    while time.monotonic() - start < 3:
        hands.click(20 + 10 * (done % 28), 20 + 10 * (done // 28))
        done += 1
        hands.qtbot.wait(20)
        found.add(len(copy_of(hands).ids) if bench.autosave.path.is_file() else 0)
    assert len(bench.document.ids) == done
    # Something that waits for a pause would not have written once: there was none.
    assert len(found - {0}) > 2
    until_kept(hands)
    assert copy_of(hands) == bench.document.state


def test_what_is_shown_is_restored_and_the_copy_is_gone(hands):
    hands.click(*INSIDE)
    hands.wait()
    left, kept = as_after_a_crash(hands)
    hands.bench.project.start()
    assert "Objects to restore: 1" in hands.bench.messages.last
    assert "Accepted" in hands.bench.messages.last
    assert not left.exists(), "it is claimed"
    (offer,) = hands.offers()
    offer["Restore"].click()
    assert hands.bench.document.state.same_work_as(kept)
    assert not hands.offers()
    assert copy_of(hands).same_work_as(kept), "restored objects are safe at once"
    assert {p.stem for p in left.parent.iterdir()} == {hands.bench.autosave.path.stem}
    hands.bench.project.start()
    assert not hands.offers(), "it is offered once"


def test_restored_beside_new_work_nothing_of_either_is_lost(hands):
    prompts, document = hands.bench.prompts, hands.bench.document
    hands.click(*INSIDE)
    prompts.rename(1, "field")
    prompts.set_visible(1, False)
    prompts.rename(prompts.new_object(), "to do")
    as_after_a_crash(hands)
    hands.click(30, 30)  # Before the offer is answered.
    hands.bench.project.start()
    (offer,) = hands.offers()
    offer["Restore"].click()
    named = {document.name(i): i for i in document.ids}
    assert set(named) == {"Object 1", "field", "to do"}
    assert not document.is_visible(named["field"])
    assert document.is_visible(named["Object 1"])
    assert not document.prompts.has(named["to do"])
    hands.wait()


def test_discard_removes_it(hands):
    hands.click(*INSIDE)
    left, _ = as_after_a_crash(hands)
    hands.bench.project.start()
    (offer,) = hands.offers()
    offer["Discard"].click()
    assert not list(left.parent.iterdir())
    assert not hands.bench.document.ids
    assert not hands.offers()


def test_the_first_click_after_a_crash_does_not_touch_what_it_left(hands):
    for step in range(5):
        hands.click(INSIDE[0] + 9 * step, INSIDE[1])
        hands.bench.document.set_current(None)
    _left, kept = as_after_a_crash(hands)
    assert len(kept.ids) == 5
    hands.bench.project.start()
    hands.click(*INSIDE)  # before the offer is answered
    hands.bench.autosave.flush()
    (offer,) = hands.offers()
    offer["Restore"].click()
    document = hands.bench.document
    assert len(document.ids) == 5, "the one that is the same is not there twice"
    hands.bench.stack.undo()
    assert len(document.ids) == 1


def test_an_unanswered_offer_is_made_again_at_the_next_start(hands):
    hands.click(*INSIDE)
    _left, kept = as_after_a_crash(hands)
    hands.bench.project.start()
    hands.bench.messages.close()
    (again,) = hands.bench.autosave.left_over()
    assert again.state.same_work_as(kept)


def test_a_copy_of_a_project_is_offered_in_that_project_only(hands, tmp_path):
    file = str(tmp_path / "p.qgz")
    assert QgsProject.instance().write(file)
    hands.click(*INSIDE)
    hands.wait()
    as_after_a_crash(hands)
    hands.layer = None
    QgsProject.instance().clear()
    hands.bench.project.start()
    assert not hands.offers()
    assert QgsProject.instance().read(file)
    (_offer,) = hands.offers()
    assert "p.qgz" in hands.bench.messages.last
    QgsProject.instance().clear()
    assert not hands.offers(), "it would go into another project"


def test_what_the_project_holds_already_is_not_offered(hands, tmp_path):
    file = str(tmp_path / "p.qgz")
    hands.click(*INSIDE)
    hands.wait()
    assert QgsProject.instance().write(file)
    hands.qtbot.waitUntil(lambda: not hands.bench.autosave.path.exists(), timeout=5000)
    hands.bench.autosave._copies.write(hands.bench.document.state, file)
    left = hands.bench.autosave.path.with_name("copy-b.geojson")
    data = json.loads(hands.bench.autosave.path.read_text(encoding="utf-8"))
    data["s2sam_copy"]["owner"]["started"] = "before"
    left.write_text(json.dumps(data), encoding="utf-8")
    hands.bench.project.start()
    assert not hands.offers()
    assert not left.exists()


def test_saving_the_project_removes_the_copy(hands, tmp_path):
    hands.click(*INSIDE)
    until_kept(hands)
    assert QgsProject.instance().write(str(tmp_path / "p.qgz"))
    hands.qtbot.waitUntil(lambda: not hands.bench.autosave.path.exists(), timeout=5000)
    hands.click(INSIDE[0] + 15, INSIDE[1])
    until_kept(hands)
    assert len(copy_of(hands).prompts.prompts) == 2


@pytest.fixture
def full_disk():
    """No file of this process may grow: what a full disk does, without filling one."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    class Disk:
        def fill(self):
            resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))

        def clear(self):
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    disk = Disk()
    yield disk
    disk.clear()
    signal.signal(signal.SIGXFSZ, handler)


def test_a_full_disk_is_said_once_and_so_is_that_it_is_over(hands, full_disk, monkeypatch):
    monkeypatch.setattr("s2sam_qgis.gui.document.autosave.RETRY_MS", 50)
    said = []
    hands.bench.autosave.notice.connect(lambda text, warning: said.append((warning, text)))
    hands.click(*INSIDE)
    until_kept(hands)
    full_disk.fill()
    hands.click(INSIDE[0] + 15, INSIDE[1])
    hands.qtbot.waitUntil(lambda: bool(said), timeout=5000)
    hands.qtbot.wait(300)
    full_disk.clear()
    assert len(said) == 1
    warning, text = said[0]
    assert warning
    assert "safety copy" in text
    assert "not saved is lost" in text
    assert len(copy_of(hands).prompts.prompts) == 1, "the older copy is whole"
    hands.qtbot.waitUntil(lambda: len(said) == 2, timeout=5000)
    assert not said[1][0]
    until_kept(hands)
    assert len(copy_of(hands).prompts.prompts) == 2


def test_a_restore_that_cannot_be_written_keeps_what_the_crash_left(hands, full_disk, monkeypatch):
    monkeypatch.setattr("s2sam_qgis.gui.document.autosave.RETRY_MS", 50)
    hands.click(*INSIDE)
    left, kept = as_after_a_crash(hands)
    hands.bench.project.start()
    (offer,) = hands.offers()
    full_disk.fill()
    offer["Restore"].click()
    claimed = [p for p in left.parent.iterdir() if ".by-" in p.name]
    assert len(claimed) == 1
    full_disk.clear()
    hands.qtbot.waitUntil(lambda: not claimed[0].exists(), timeout=5000)
    assert copy_of(hands).same_work_as(kept)
