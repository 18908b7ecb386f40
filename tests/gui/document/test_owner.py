"""Which process wrote a copy, and whether it lives: real processes, other systems as fakes."""

import os
import subprocess
import sys

import pytest

from s2sam_qgis.gui.document import owner as module
from s2sam_qgis.gui.document.owner import ALIVE, DEAD, UNKNOWN, Owner, started_at, this_process


def test_this_process_lives():
    mine = this_process()
    assert mine.pid == os.getpid()
    assert mine.state == ALIVE
    assert Owner.from_json(mine.to_json()) == mine


def test_a_second_process_lives_until_it_is_killed():
    child = subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"],
                             stdin=subprocess.PIPE)  # fmt: skip
    try:
        other = Owner(child.pid, started_at(child.pid), this_process().place)
        assert other.state == ALIVE
        child.kill()
        os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
        assert other.state == DEAD, "a process that was not fetched yet has ended"
    finally:
        child.kill()
        child.communicate()
    assert other.state == DEAD
    assert started_at(child.pid) is None


def test_an_id_that_was_given_again_is_another_process():
    mine = this_process()
    assert Owner(mine.pid, "long ago", mine.place).state == DEAD


def test_nothing_is_known_of_another_machine():
    mine = this_process()
    assert Owner(mine.pid, mine.started, "elsewhere").state == UNKNOWN


def test_linux_reads_the_start_behind_any_name(tmp_path):
    folder = tmp_path / "77"
    folder.mkdir()
    fields = ["S", *map(str, range(4, 22)), "123456", "0"]
    (folder / "stat").write_text(f"77 (a) name) {' '.join(fields)}")
    boot = tmp_path / "sys/kernel/random"
    boot.mkdir(parents=True)
    (boot / "boot_id").write_text("first\n")
    assert module._on_linux(77, tmp_path) == "first 123456"
    (boot / "boot_id").write_text("second\n")
    assert module._on_linux(77, tmp_path) == "second 123456", "ids begin anew with the machine"
    (folder / "stat").write_text(f"77 (qgis) Z {' '.join(fields[1:])}")
    assert module._on_linux(77, tmp_path) is None
    assert module._on_linux(78, tmp_path) is None


class Kernel:
    """As much of kernel32 as is asked, for processes {id: (creation time, exit code)}."""

    def __init__(self, processes):
        self.processes = processes
        self.closed = []

        def open_process(_access, _inherit, pid):
            return pid if pid in processes else None

        self.OpenProcess = open_process

    def GetExitCodeProcess(self, handle, code):
        code._obj.value = self.processes[handle.value][1]
        return 1

    def GetProcessTimes(self, handle, creation, *_others):
        creation._obj.value = self.processes[handle.value][0]
        return 1

    def CloseHandle(self, handle):
        self.closed.append(handle.value)


def test_windows_tells_the_creation_time():
    kernel = Kernel({10: (133_000_000_000_000_000, 259), 11: (5, 0)})
    assert module._on_windows(10, kernel) == "133000000000000000"
    assert module._on_windows(11, kernel) is None, "it has ended; someone holds a handle"
    assert module._on_windows(12, kernel) is None
    assert kernel.closed == [10, 11]


class System:
    """As much of sysctl as is asked, for processes {id: (seconds, microseconds, state)}."""

    def __init__(self, processes):
        self.processes = processes

    def sysctl(self, query, count, answer, size, _new, _length):
        assert list(query)[:3] == [1, 14, 1]
        assert count == 4
        found = self.processes.get(query[3])
        if found is None:
            size._obj.value = 0
            return 0
        seconds, micros, state = found
        raw = bytearray(size._obj.value)
        raw[:8] = seconds.to_bytes(8, sys.byteorder)
        raw[8:12] = micros.to_bytes(4, sys.byteorder)
        raw[36] = state
        answer.raw = bytes(raw)
        return 0


def test_macos_tells_the_start():
    system = System({10: (1_795_000_000, 42, 2), 11: (1, 2, 5)})
    assert module._on_mac(10, system) == "1795000000.000042"
    assert module._on_mac(11, system) is None
    assert module._on_mac(12, system) is None


@pytest.mark.parametrize(
    ("platform", "asker"), [("win32", "_on_windows"), ("darwin", "_on_mac"), ("linux", "_on_linux")]
)
def test_each_system_has_its_way(monkeypatch, platform, asker):
    monkeypatch.setattr(module.sys, "platform", platform)
    assert module._asker().__name__ == asker
