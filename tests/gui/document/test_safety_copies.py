"""The folder of safety copies: what a crash left is found once, nothing else is taken for it."""

import json
import os
import subprocess
import sys
import time
from dataclasses import replace

import pytest

from s2sam_qgis.core.errors import OutputError
from s2sam_qgis.core.prompts import PointPrompt, PromptSet
from s2sam_qgis.core.region import RegionShape
from s2sam_qgis.gui.document.document_text import format_document, parse_document
from s2sam_qgis.gui.document.owner import Owner
from s2sam_qgis.gui.document.prompt_document import DocumentState, Draft
from s2sam_qgis.gui.document.safety_copies import MEMBER, SafetyCopies
from tests.full_disk import tiny_disk

REGION = RegionShape(((((13.0, 48.0), (13.1, 48.0), (13.1, 48.2)),),), "OGC:CRS84")
STATE = DocumentState(
    PromptSet(
        (
            PointPrompt(1, 1, 13.1, 48.2, {"name": "field"}, candidate=3),
            PointPrompt(2, 0, 13.2, 48.3, {"free": [1, "a"]}),
        ),
        record={"model": "builtin"},
        members={"title": "mine"},
    ),
    drafts=(Draft(7, {"name": "later", "s2sam_id": "a1", "class": "lake"}), Draft(9)),
    current=7,
    hidden=frozenset({2, 9}),
    region=REGION,
    given=12,
    views={"/data/a.tif": {"bands": "4,3,2", "scaling": [0.1, 0.2, 0.3]}},
)


def test_a_document_comes_back_whole():
    assert parse_document(format_document(STATE)) == STATE


def test_a_document_without_prompts_comes_back():
    drafts = DocumentState(drafts=(Draft(1, {"name": "first"}),), current=1)
    assert parse_document(format_document(drafts)) == drafts


def test_drafts_of_an_earlier_version_come_back():
    text = json.dumps({"type": "FeatureCollection", "features": [], "s2sam_document": {
        "drafts": [{"id": 3, "name": "first"}, {"id": 4, "name": ""}]}})  # fmt: skip
    state = parse_document(text)
    assert state.drafts == (Draft(3, {"name": "first"}), Draft(4))
    assert state.free_id() == 5


def test_any_prompt_file_is_a_document():
    text = json.dumps({"type": "FeatureCollection", "features": [{
        "type": "Feature", "properties": {"prompt_id": 4, "label": 1},
        "geometry": {"type": "Point", "coordinates": [1, 2]}}]})  # fmt: skip
    assert parse_document(text).current == 4


@pytest.mark.parametrize(
    "member",
    [3, {"drafts": [1]}, {"hidden": [{}]}, {"region": {"crs": 1}}, {"given": -1}, {"views": [1]}],
)
def test_a_member_that_is_not_understood_is_said(member):
    from s2sam_qgis.core.errors import PromptError

    text = json.dumps({"type": "FeatureCollection", "features": [], "s2sam_document": member})
    with pytest.raises(PromptError, match="s2sam_document"):
        parse_document(text)


def crashed(folder, state=STATE, project=""):
    """A copy as a process that has ended left it."""
    copies = SafetyCopies(folder)
    copies._owner = replace(copies._owner, started="before")
    copies.write(state, project)
    return copies.own


def test_what_a_crash_left_is_found_with_everything(tmp_path):
    path = crashed(tmp_path, project="/maps/river.qgz")
    (found,) = SafetyCopies(tmp_path).left_over()
    assert (found.path, found.state, found.project) == (path, STATE, "/maps/river.qgz")
    assert found.objects == 4
    assert abs(found.written.timestamp() - time.time()) < 60


def test_nothing_that_is_written_touches_it(tmp_path):
    path = crashed(tmp_path)
    before = path.read_bytes()
    mine = SafetyCopies(tmp_path)
    mine.write(DocumentState(drafts=(Draft(1),)), "")
    mine.remove()
    assert path.read_bytes() == before


CODE = """
import sys
from pathlib import Path
from s2sam_qgis.gui.document.prompt_document import DocumentState, Draft
from s2sam_qgis.gui.document.safety_copies import SafetyCopies
SafetyCopies(Path(sys.argv[1])).write(DocumentState(drafts=(Draft(1, {"name": "theirs"}),)), "")
print("written", flush=True)
sys.stdin.read()
"""


def test_a_living_second_qgis_is_no_crash_until_it_is_killed(tmp_path):
    other = subprocess.Popen(
        [sys.executable, "-c", CODE, str(tmp_path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        cwd=os.getcwd(),
    )  # fmt: skip
    try:
        assert other.stdout.readline() == "written\n"
        assert SafetyCopies(tmp_path).left_over() == []
    finally:
        other.kill()
        other.communicate()
    (found,) = SafetyCopies(tmp_path).left_over()
    assert found.state.drafts == (Draft(1, {"name": "theirs"}),)


def test_of_two_only_one_offers_it(tmp_path, monkeypatch):
    crashed(tmp_path)
    one, two = SafetyCopies(tmp_path), SafetyCopies(tmp_path)
    (mine,), (theirs,) = one.left_over(), two.left_over()
    claimed = one.claim(mine)
    assert claimed is not None
    assert two.claim(theirs) is None
    pid = os.getpid()
    # Seen from another process the claim holds as long as this one lives.
    monkeypatch.setattr("s2sam_qgis.gui.document.safety_copies.os.getpid", lambda: pid + 1)
    assert two.left_over() == []
    monkeypatch.setattr(
        "s2sam_qgis.gui.document.safety_copies.started_at", lambda _: "another process"
    )
    assert [copy.state for copy in two.left_over()] == [STATE]


def test_one_whose_objects_are_in_another_is_gone(tmp_path):
    path = crashed(tmp_path)
    later = SafetyCopies(tmp_path)
    later._owner = Owner(later._owner.pid, "before too", later._owner.place)
    (found,) = later.left_over()
    claimed = later.claim(found)
    later.write(STATE, "", [path.name])
    # Killed here, before the old one was removed.
    (found,) = SafetyCopies(tmp_path).left_over()
    assert found.path == later.own
    assert not claimed.path.exists()


def test_one_that_cannot_be_read_now_is_offered_the_next_time(tmp_path, monkeypatch):
    """A virus scanner, or a share that is away for a moment, makes no copy a damaged one."""
    path = crashed(tmp_path)
    with monkeypatch.context() as shut:

        def refuse(self, *_):
            raise PermissionError(13, "used by another process", str(self))

        shut.setattr(type(path), "read_bytes", refuse)
        shut.setattr(type(path), "read_text", refuse)
        assert SafetyCopies(tmp_path).left_over() == []
    assert path.is_file()
    (found,) = SafetyCopies(tmp_path).left_over()
    assert found.state == STATE


def test_a_damaged_one_is_kept_but_not_offered(tmp_path):
    path = crashed(tmp_path)
    path.write_text(path.read_text(encoding="utf-8")[:-40], encoding="utf-8")
    assert SafetyCopies(tmp_path).left_over() == []
    assert (tmp_path / f"damaged-{path.name}").is_file()


def test_a_newer_one_that_a_loss_of_power_emptied_gives_way_to_the_one_on_the_disk(tmp_path):
    path = crashed(tmp_path)
    copies = SafetyCopies(tmp_path)
    copies.own, copies._owner = path, replace(copies._owner, started="before")
    copies.sync()
    copies.write(DocumentState(drafts=(Draft(1, {"name": "newer"}),)), "")
    (found,) = SafetyCopies(tmp_path).left_over()
    assert found.state.drafts == (Draft(1, {"name": "newer"}),)
    path.write_bytes(b"")
    (found,) = SafetyCopies(tmp_path).left_over()
    assert found.state == STATE
    mine = SafetyCopies(tmp_path)
    mine.discard(mine.claim(found))
    assert list(tmp_path.iterdir()) == []


def test_one_of_another_machine_is_taken_for_alive_as_long_as_it_is_fresh(tmp_path):
    copies = SafetyCopies(tmp_path)
    copies._owner = replace(copies._owner, place="elsewhere")
    copies.write(STATE, "")
    assert SafetyCopies(tmp_path).left_over() == []
    old = time.time() - 3600
    os.utime(copies.own, (old, old))
    assert len(SafetyCopies(tmp_path).left_over()) == 1
    copies.touch()
    assert SafetyCopies(tmp_path).left_over() == []


def test_one_of_an_earlier_version_is_found_too(tmp_path):
    (tmp_path / "prompts-999999999.geojson").write_text(format_document(STATE), encoding="utf-8")
    (tmp_path / f"prompts-{os.getpid()}.geojson").write_text("{}", encoding="utf-8")
    (found,) = SafetyCopies(tmp_path).left_over()
    assert found.state == STATE


def test_the_member_of_the_copy_is_none_of_the_documents(tmp_path):
    crashed(tmp_path)
    (found,) = SafetyCopies(tmp_path).left_over()
    assert MEMBER not in found.state.prompts.members


def test_a_full_disk_is_told_and_the_older_copy_stays_whole(tmp_path):
    with tiny_disk(tmp_path / "disk") as disk:
        copies = SafetyCopies(disk.folder / "autosave")
        copies.write(STATE, "")
        copies.sync()
        disk.fill()
        many = tuple(PointPrompt(i, 1, 13.1, 48.2, {"name": "n" * 50}) for i in range(1, 400))
        with pytest.raises(OutputError, match="free disk space"):
            copies.write(DocumentState(PromptSet(many)), "")
        copies.sync()
        (file,) = copies.folder.glob("*.geojson")
        assert parse_document(file.read_text(encoding="utf-8")).drafts == STATE.drafts
        assert {path.suffix for path in copies.folder.iterdir()} == {".geojson", ".safe"}
        disk.clear()
        copies.write(DocumentState(PromptSet(many)), "")
        assert len(parse_document(file.read_text(encoding="utf-8")).ids) == 399


def test_a_folder_that_cannot_be_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError):
        SafetyCopies(tmp_path / "file" / "folder").write(STATE, "")
