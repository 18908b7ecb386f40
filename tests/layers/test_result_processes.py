"""The results file under a QGIS that is killed, and under two at once."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsVectorLayer

from s2sam_qgis.layers.result_file import copy_file, make_file
from s2sam_qgis.layers.result_opening import uri_of
from tests.conftest import ROOT
from tests.synthetic import UTM

pytestmark = pytest.mark.qgis

SCRIPT = Path(__file__).with_name("accepting.py")


def start(path, name, count):
    return subprocess.Popen(
        [sys.executable, str(SCRIPT), str(path), name, str(count)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )


def in_file(path):
    layer = QgsVectorLayer(uri_of(path), "", "ogr")
    assert layer.isValid()
    return {f["s2sam_id"] for f in layer.getFeatures() if f.geometry().area() > 9999}


@pytest.mark.skipif(os.name != "posix", reason="needs a signal that nothing can catch")
@pytest.mark.parametrize("wait_ms", [0, 20, 45, 70])
def test_whatever_was_accepted_before_a_kill_is_in_the_file(qgis_app, tmp_path, wait_ms):
    path = tmp_path / "r.gpkg"
    process = start(path, "a", 200)
    said = [process.stdout.readline().strip() for _ in range(4)]
    time.sleep(wait_ms / 1000)
    process.send_signal(signal.SIGKILL)
    said += process.stdout.read().split()  # What was accepted meanwhile.
    process.wait(30)
    assert said[0] == "a-0"
    assert len(said) < 200
    assert set(said) <= in_file(path)
    again = start(path, "b", 2)  # And the next QGIS goes on with the file.
    assert again.communicate(timeout=60)[0].split() == ["b-0", "b-1"]
    assert set(said) | {"b-0", "b-1"} <= in_file(path)


def test_two_at_once_lose_nothing(qgis_app, tmp_path):
    path = tmp_path / "r.gpkg"
    make_file(path, UTM)
    both = [start(path, name, 15) for name in "ab"]
    said = [process.communicate(timeout=240)[0].split() for process in both]
    assert [len(words) for words in said] == [15, 15]
    assert in_file(path) == {word for words in said for word in words}


def test_two_that_begin_the_same_file_share_it(qgis_app, tmp_path):
    path = tmp_path / "new.gpkg"
    both = [start(path, name, 3) for name in "ab"]
    said = [process.communicate(timeout=240)[0].split() for process in both]
    assert in_file(path) == {word for words in said for word in words}
    assert sum(map(len, said)) == 6


def test_a_copy_while_another_writes_is_whole(qgis_app, tmp_path):
    path = tmp_path / "r.gpkg"
    process = start(path, "a", 20)
    first = process.stdout.readline().strip()
    copy_file(path, tmp_path / "copy.gpkg")
    process.communicate(timeout=240)
    assert first in in_file(tmp_path / "copy.gpkg")
    assert len(in_file(path)) == 20
