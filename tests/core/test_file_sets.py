"""Several files appear together or not at all, and what a killed writer left is undone."""

import os
import subprocess
import sys
import textwrap

import pytest

from s2sam_qgis.core import file_sets
from s2sam_qgis.core.errors import Cancelled, OutputError
from s2sam_qgis.core.file_sets import recover, replace_together
from s2sam_qgis.core.files import replace_when_done, sweep
from tests.conftest import ROOT

posix = pytest.mark.skipif(os.name == "nt", reason="kills as POSIX does")


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def texts(folder):
    return {path.name: path.read_text() for path in folder.iterdir() if path.is_file()}


def write_both(folder, other=None, content="new"):
    with replace_together() as files:
        for path in (folder / "a.tif", (other or folder) / "b.gpkg"):
            files.part(path).write_text(content)


def test_all_appear(tmp_path):
    write_both(tmp_path)
    assert texts(tmp_path) == {"a.tif": "new", "b.gpkg": "new"}
    write_both(tmp_path, content="newer")
    assert texts(tmp_path) == {"a.tif": "newer", "b.gpkg": "newer"}
    assert names(tmp_path) == ["a.tif", "b.gpkg"]


def test_a_part_is_named_plainly_whatever_the_target_is_called(tmp_path):
    with replace_together() as files:
        for name in (
            "(1) a.gpkg",
            "#1.gpkg",
            "a;b.gpkg",
            "!x.gpkg",
            "[1].gpkg",
            "é" * 100 + ".gpkg",
        ):
            part = files.part(tmp_path / name)
            assert (
                part.name.rstrip("0123456789") == part.name.lstrip("0123456789")
                or part.stem.isdigit()
            )
            assert part.suffix == ".gpkg"
            part.write_text(name)
    assert {name: text for name, text in texts(tmp_path).items() if name != text} == {}
    assert len(names(tmp_path)) == 6


@pytest.mark.parametrize("error", [ValueError("no"), Cancelled(), KeyboardInterrupt()])
def test_what_is_raised_leaves_everything_as_it_was(tmp_path, error):
    (tmp_path / "a.tif").write_text("old")

    def write():
        with replace_together() as files:
            files.part(tmp_path / "a.tif").write_text("new")
            raise error

    with pytest.raises(type(error)):
        write()
    assert texts(tmp_path) == {"a.tif": "old"}
    assert names(tmp_path) == ["a.tif"]


@pytest.mark.parametrize("links", [True, False])
@pytest.mark.parametrize("failing", range(4))
def test_a_move_that_fails_takes_the_others_back(tmp_path, monkeypatch, failing, links):
    other = tmp_path / "other"
    other.mkdir()
    (tmp_path / "a.tif").write_text("old")
    (other / "b.gpkg").write_text("old")
    real, calls = os.replace, []

    def replace(source, target):
        if (
            os.path.basename(target) in ("a.tif", "b.gpkg")
            and os.path.basename(os.path.dirname(source)) != "old"
        ):
            calls.append(target)
            if len(calls) == failing + 1:
                raise OSError(28, "No space left on device")
        real(source, target)

    def no_link(*_):
        raise OSError(95, "Operation not supported")

    if not links:
        monkeypatch.setattr(file_sets.os, "link", no_link)
    monkeypatch.setattr(file_sets.os, "replace", replace)
    count = 2 if links else 4
    if failing >= count:
        write_both(tmp_path, other)
        assert (tmp_path / "a.tif").read_text() == "new"
        return
    with pytest.raises(OutputError, match="No space left"):
        write_both(tmp_path, other)
    assert (tmp_path / "a.tif").read_text() == "old"
    assert (other / "b.gpkg").read_text() == "old"
    assert names(tmp_path) == ["a.tif", "other"]
    assert names(other) == ["b.gpkg"]


def test_siblings_come_along_and_those_of_the_old_file_go(tmp_path):
    for suffix in (".shp", ".dbf", ".qix"):
        (tmp_path / f"x{suffix}").write_text("old")
    (tmp_path / "x.shp.xml").write_text("old")
    with replace_together() as files:
        part = files.part(tmp_path / "x.shp", (".dbf", ".prj", ".qix"), ("x.shp.xml",))
        part.write_text("new")
        part.with_suffix(".dbf").write_text("new")
        part.with_suffix(".prj").write_text("new")
    assert texts(tmp_path) == {"x.shp": "new", "x.dbf": "new", "x.prj": "new"}


@posix
def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real.tif").write_text("old")
    (tmp_path / "a.tif").symlink_to("real.tif")
    write_both(tmp_path)
    assert (tmp_path / "a.tif").is_symlink()
    assert (tmp_path / "real.tif").read_text() == "new"


def run_and_die(folder, other, at, sign="9"):
    """A process that writes both files and is killed at the given move (0: before the first)."""
    code = f"""
        import os
        from pathlib import Path
        from s2sam_qgis.core import file_sets
        real, count = file_sets._move, [0]
        def move(*arguments):
            if count[0] == {at}:
                os.kill(os.getpid(), {sign})
            count[0] += 1
            real(*arguments)
        file_sets._move = move
        if {at} == 9:
            unlink = Path.unlink
            def last(self, *rest, **options):
                unlink(self, *rest, **options)
                if self.name == "journal.json":
                    os.kill(os.getpid(), {sign})
            Path.unlink = last
        with file_sets.replace_together() as files:
            files.part({str(folder / "a.tif")!r}).write_text("new")
            files.part({str(other / "b.gpkg")!r}).write_text("new")
            if {at} == -1:
                os.kill(os.getpid(), {sign})
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], cwd=ROOT, check=False)
    assert done.returncode != 0


@posix
@pytest.mark.parametrize("two_folders", [False, True])
@pytest.mark.parametrize("there", ["", "a", "b", "ab"])
@pytest.mark.parametrize("at", [-1, 0, 1, 9])
@pytest.mark.parametrize("first", ["a", "b"])
def test_a_killed_writer_is_undone(tmp_path, two_folders, there, at, first):
    folder, other = tmp_path / "one", tmp_path / "two"
    folder.mkdir()
    other.mkdir()
    second = other if two_folders else folder
    for letter, path in (("a", folder / "a.tif"), ("b", second / "b.gpkg")):
        if letter in there:
            path.write_text("old")
    run_and_die(folder, second, at)
    for place in (folder, second) if first == "a" else (second, folder):
        recover(place)
    expected = {}
    for letter, name in (("a", "a.tif"), ("b", "b.gpkg")):
        if at == 9:
            expected[name] = "new"
        elif letter in there:
            expected[name] = "old"
    found = {**texts(folder), **texts(second)}
    assert found == expected
    assert set(names(folder)) | set(names(second)) == set(expected)
    write_both(folder, second, "again")
    assert {**texts(folder), **texts(second)} == {"a.tif": "again", "b.gpkg": "again"}


@posix
def test_what_was_changed_since_is_left_alone(tmp_path):
    run_and_die(tmp_path, tmp_path, 1)
    (tmp_path / "a.tif").write_text("somebody else's, and longer")
    recover(tmp_path)
    assert texts(tmp_path) == {"a.tif": "somebody else's, and longer"}


def test_a_living_writer_is_left_alone(tmp_path):
    with replace_together() as files, replace_when_done(tmp_path / "c.txt") as single:
        part = files.part(tmp_path / "a.tif")
        part.write_text("new")
        single.write_text("new")
        recover(tmp_path)
        code = f"from s2sam_qgis.core.file_sets import recover; recover({str(tmp_path)!r})"
        subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
        assert part.exists()
        assert single.exists()
    assert names(tmp_path) == ["a.tif", "c.txt"]


@posix
def test_hidden_parts_of_the_dead_are_swept(tmp_path):
    code = f"""
        import os
        from s2sam_qgis.core.files import replace_when_done
        with replace_when_done({str(tmp_path / "x.json")!r}) as part:
            part.write_text("half")
            os.kill(os.getpid(), 9)
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(code)], cwd=ROOT, check=False)
    assert len(names(tmp_path)) == 1
    (tmp_path / ".other-file").write_text("mine")
    sweep(tmp_path)
    assert names(tmp_path) == [".other-file"]


@posix
def test_those_of_another_machine_are_left_for_a_day(tmp_path):
    hidden = tmp_path / ".s2sam-00000012345678.part.tif"
    hidden.write_text("half")
    folder = tmp_path / ".s2sam-00000012345679.part"
    folder.mkdir()
    (folder / "lock").touch()
    recover(tmp_path)
    assert len(names(tmp_path)) == 2
    for path in (folder / "lock", folder, hidden):
        os.utime(path, (1, 1))
    recover(tmp_path)
    assert names(tmp_path) == []


@posix
def test_a_planted_journal_reaches_no_other_folder(tmp_path):
    inside, victim = tmp_path / "downloaded", tmp_path / "victim"
    victim.mkdir()
    (victim / "a.txt").write_text("mine")
    from s2sam_qgis.core.locks import machine_mark

    hidden = inside / f".s2sam-{machine_mark()}12345678.part"
    (hidden / "old").mkdir(parents=True)
    (hidden / "lock").touch()
    (hidden / "old" / "a.txt").write_text("planted")
    entry = {"part": "1.txt", "target": "../victim/a.txt", "stamp": None, "before": None}
    import json

    journal = {"entries": [entry, 7, {}], "leader": None, "others": [str(victim), 3]}
    (hidden / "journal.json").write_text(json.dumps(journal))
    recover(inside)
    assert texts(victim) == {"a.txt": "mine"}


def test_a_folder_that_takes_nothing(tmp_path):
    with pytest.raises(OutputError, match="Cannot write to the folder"):
        write_both(tmp_path / "nowhere")


def test_nothing_to_write_is_no_error():
    with replace_together():
        pass
