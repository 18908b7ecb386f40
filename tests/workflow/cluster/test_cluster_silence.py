"""Whoever does not answer is told within a bounded time: schedulers, workers, other versions."""

import json
import os
import shutil
import signal
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from s2sam_qgis.core.errors import InputError, S2SamError
from s2sam_qgis.workflow.cluster import connection as cluster
from s2sam_qgis.workflow.cluster import roster
from s2sam_qgis.workflow.cluster.connection import Workers
from tests.conftest import ROOT
from tests.synthetic import write_scene
from tests.workflow.cluster.test_cluster import MANY, Cluster, call, expected, names

pytest.importorskip("distributed")
pytestmark = pytest.mark.timeout(600)


@pytest.fixture
def scenes(tmp_path):
    folder = tmp_path / "scenes"
    folder.mkdir()
    for day in range(1, 4):
        write_scene(folder / f"S2_2021060{day}.tif", (60 + day, 80, 60, 90))
    return sorted(folder.glob("*.tif"))


@pytest.fixture
def shell_cluster(tmp_path):
    started = Cluster(tmp_path)
    yield started
    for process in started.processes:
        process.send_signal(signal.SIGCONT)
    started.close()


def answers(reply):
    """A port at which somebody listens and says what is no scheduler's word."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(20)
    kept = []

    def serve():
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            kept.append(connection)
            if reply is None:
                connection.close()
            elif reply:
                connection.sendall(reply)

    threading.Thread(target=serve, daemon=True).start()
    return listener, f"tcp://127.0.0.1:{listener.getsockname()[1]}"


@pytest.mark.parametrize(
    "reply",
    [b"", None, b"\xff" * 1000, b"HTTP/1.1 400 Bad Request\r\n\r\n" + b"x" * 500, b"\0" * 64,
     b"SSH-2.0-OpenSSH_9.2\r\n", b"\1\0\0\0\0\0\0\0\xff\xff\xff\xff\xff\xff\xff\x7f"],
)  # fmt: skip
def test_what_is_no_scheduler(monkeypatch, scenes, tmp_path, reply, capfd):
    monkeypatch.setattr(cluster, "_ANSWER", 2)
    listener, address = answers(reply)
    start = time.monotonic()
    with listener, pytest.raises(InputError, match="No scheduler answers at"):
        call(scenes, tmp_path / "out", Workers(scheduler=address))
    assert time.monotonic() - start < 30
    assert "Traceback" not in capfd.readouterr().err


def test_a_web_servers_port(monkeypatch, scenes, tmp_path):
    monkeypatch.setattr(cluster, "_ANSWER", 2)
    with HTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with pytest.raises(InputError, match="No scheduler answers at"):
            call(
                scenes, tmp_path / "out", Workers(scheduler=f"tcp://127.0.0.1:{server.server_port}")
            )
        server.shutdown()


@pytest.mark.parametrize("address", ["nonsense", "http://127.0.0.1:1", "tcp://127.0.0.1:no", "::"])
def test_what_is_no_address(monkeypatch, scenes, tmp_path, address):
    monkeypatch.setattr(cluster, "_ANSWER", 2)
    with pytest.raises(InputError, match="No scheduler answers at"):
        call(scenes, tmp_path / "out", Workers(scheduler=address))


def test_a_frozen_worker_gives_its_raster_away(monkeypatch, shell_cluster, scenes, tmp_path):
    monkeypatch.setattr(roster, "_SILENT", 4.0)
    shell_cluster.add_workers(2)
    frozen, said = [], []

    def watch(index, fraction, text):
        if not frozen and fraction > 0:
            process = shell_cluster.worker_of(f"work_on-{index}-")
            if process is not None:
                process.send_signal(signal.SIGSTOP)
                frozen.append(process)

    out = tmp_path / "out"
    workers = Workers(scheduler=shell_cluster.address)
    report = call(scenes, out, workers, MANY, raster=watch, say=said.append)
    assert frozen
    assert [o.status for o in report.outcomes] == ["done"] * 3
    assert [name for name in names(out) if not name.startswith(".s2sam")] == expected(scenes)
    assert any("no sign of life" in text for text in said)
    # It thaws when all is over, and goes on where it stood: nothing is written any more.
    before = {path.name: os.stat(path) for path in out.iterdir()}
    frozen[0].send_signal(signal.SIGCONT)
    with shell_cluster.client() as client:
        busy, end = True, time.monotonic() + 120
        while busy and time.monotonic() < end:
            time.sleep(1)
            there = client.run(_running, report_run(out), on_error="ignore")
            busy = len(there) < 2 or any(there.values())
    assert not busy
    after = {path.name: os.stat(path) for path in out.iterdir()}
    assert {n: (s.st_ino, s.st_mtime_ns) for n, s in after.items()} == {
        n: (s.st_ino, s.st_mtime_ns) for n, s in before.items()
    }


def report_run(folder):
    """The name of the run that wrote a folder's records."""
    record = next(folder.glob("*_masks.json"))
    return json.loads(record.read_text(encoding="utf-8"))["run"]


def _running(run):
    from s2sam_qgis.workflow.cluster.worker import count_running

    return count_running(run)


def test_the_last_worker_dies(monkeypatch, shell_cluster, scenes, tmp_path):
    monkeypatch.setattr(roster, "_ALONE", 3.0)
    shell_cluster.add_workers(1)
    said = []

    def watch(index, fraction, text):
        if fraction > 0:
            for process in shell_cluster.workers.values():
                process.kill()

    workers = Workers(scheduler=shell_cluster.address)
    with pytest.raises(S2SamError, match="No worker has been there for"):
        call(scenes, tmp_path / "out", workers, MANY, raster=watch, say=said.append)
    assert "No worker is left. Waiting for another one to join." in said


def test_nobody_ever_joins(monkeypatch, shell_cluster, scenes, tmp_path):
    monkeypatch.setattr(roster, "_NEVER", 3.0)
    said = []
    with pytest.raises(S2SamError, match="No worker has been there for"):
        call(scenes, tmp_path / "out", Workers(scheduler=shell_cluster.address), say=said.append)
    assert any("No worker has joined yet" in text for text in said)


def test_the_scheduler_freezes(monkeypatch, shell_cluster, scenes, tmp_path):
    monkeypatch.setattr(roster, "ASK", 3.0)
    monkeypatch.setattr("s2sam_qgis.workflow.cluster.crew._STOP", 2.0)
    shell_cluster.add_workers(1)

    def watch(index, fraction, text):
        if fraction > 0:
            shell_cluster.processes[0].send_signal(signal.SIGSTOP)
            threading.Timer(
                12, shell_cluster.processes[0].send_signal, (signal.SIGCONT,)
            ).start()  # So that the client can say good-bye.

    with pytest.raises(S2SamError, match="Lost the connection to the scheduler"):
        call(scenes, tmp_path / "out", Workers(scheduler=shell_cluster.address), MANY, raster=watch)


def test_a_worker_of_another_version_that_joins_late_gets_nothing(shell_cluster, scenes, tmp_path):
    other = tmp_path / "other"
    shutil.copytree(
        ROOT / "s2sam_qgis", other / "s2sam_qgis", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copytree(ROOT / "resources", other / "resources")
    (other / "s2sam_qgis" / "__init__.py").write_text('__version__ = "0.0.7"\n')
    shell_cluster.add_workers(1)
    joined, said = [], []

    def watch(index, fraction, text):
        if not joined:
            joined.append(True)
            threading.Thread(target=shell_cluster.add_workers, args=(1, other)).start()
        elif not said and index < 2:
            time.sleep(0.2)  # The run waits for the newcomer to be heard of.

    out = tmp_path / "out"
    workers = Workers(scheduler=shell_cluster.address)
    more = [write_scene(tmp_path / f"m_2021071{n}.tif", (60, 80, 60, 90)) for n in range(6)]
    report = call([*scenes, *more], out, workers, MANY, raster=watch, say=said.append)
    assert [o.status for o in report.outcomes] == ["done"] * 9
    assert any("0.0.7" in text and "It gets no raster" in text for text in said), said
