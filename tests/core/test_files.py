import contextlib
import os
import threading

import pytest

from s2sam_qgis.core import files
from s2sam_qgis.core.errors import Cancelled, OutputError
from s2sam_qgis.core.files import replace_when_done


@pytest.fixture
def target(tmp_path):
    path = tmp_path / "masks.tif"
    path.write_text("old")
    return path


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file(tmp_path):
    with replace_when_done(tmp_path / "new.gpkg") as part:
        part.write_text("whole")
    assert (tmp_path / "new.gpkg").read_text() == "whole"
    assert names(tmp_path) == ["new.gpkg"]


def test_the_old_file_stays_until_the_end(target):
    with replace_when_done(target) as part:
        assert part.parent == target.parent
        assert part != target
        part.write_text("new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert names(target.parent) == ["masks.tif"]


def test_the_suffix_stays_for_drivers_chosen_by_it(tmp_path):
    with replace_when_done(tmp_path / "a.b.fgb") as part:
        assert part.suffix == ".fgb"
        assert part.name.startswith(".")


def test_a_text_may_name_the_path(tmp_path):
    with replace_when_done(str(tmp_path / "x.txt")) as part:
        part.write_text("x")
    assert (tmp_path / "x.txt").read_text() == "x"


@pytest.mark.parametrize("error", [ValueError("no"), Cancelled(), KeyboardInterrupt()])
def test_what_is_raised_leaves_the_old_file(target, error):
    def write_half():
        with replace_when_done(target) as part:
            part.write_text("half")
            raise error

    with pytest.raises(type(error)) as caught:
        write_half()
    assert caught.value is error
    assert target.read_text() == "old"
    assert names(target.parent) == ["masks.tif"]


def test_a_full_disk_becomes_a_sentence(target):
    with (
        pytest.raises(OutputError, match=r"Cannot write .*masks\.tif: No space left"),
        replace_when_done(target),
    ):
        raise OSError(28, "No space left on device")
    assert target.read_text() == "old"
    assert names(target.parent) == ["masks.tif"]


def test_a_rename_that_fails(target, monkeypatch):
    def locked(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(files.os, "replace", locked)
    with pytest.raises(OutputError, match="Permission denied"), replace_when_done(target) as part:
        part.write_text("new")
    assert target.read_text() == "old"
    assert names(target.parent) == ["masks.tif"]


def test_a_folder_that_is_not_there(tmp_path):
    ran = []
    with (
        pytest.raises(OutputError, match="Cannot write to the folder"),
        replace_when_done(tmp_path / "nowhere" / "a.tif"),
    ):
        ran.append(True)
    assert not ran
    assert names(tmp_path) == []


def test_a_folder_in_the_files_place(tmp_path):
    (tmp_path / "a.tif").mkdir()
    with pytest.raises(OutputError, match=r"a\.tif"), replace_when_done(tmp_path / "a.tif") as part:
        part.write_text("new")
    assert names(tmp_path) == ["a.tif"]


def test_a_part_that_the_block_removed_is_an_error(target):
    with pytest.raises(OutputError), replace_when_done(target) as part:
        part.unlink()
    assert target.read_text() == "old"


def test_two_writers_never_share_a_part(target):
    with contextlib.ExitStack() as stack:
        parts = [stack.enter_context(replace_when_done(target)) for _ in range(20)]
        assert len(set(parts)) == 20
        for number, part in enumerate(parts):
            part.write_text(str(number))
    assert target.read_text() in {str(number) for number in range(20)}
    assert names(target.parent) == ["masks.tif"]


@pytest.mark.skipif(os.name == "nt", reason="Windows replaces no file that is open")
def test_a_reader_sees_one_whole_file_or_the_other(target):
    size = 20_000
    target.write_text("0" * size)
    stop = threading.Event()
    seen = []

    def read():
        while not stop.is_set():
            seen.append(target.read_text())

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(60):
        with replace_when_done(target) as part:
            part.write_text(str(number % 10) * size)
    stop.set()
    reader.join()
    assert seen
    assert all(len(text) == size and len(set(text)) == 1 for text in seen)


@pytest.mark.skipif(os.name == "nt", reason="the umask is of POSIX")
def test_the_file_gets_the_rights_of_any_new_file(tmp_path):
    before = os.umask(0o027)
    try:
        with replace_when_done(tmp_path / "a.txt") as part:
            part.write_text("a")
    finally:
        os.umask(before)
    assert (tmp_path / "a.txt").stat().st_mode & 0o777 == 0o640
