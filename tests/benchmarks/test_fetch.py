"""Fetching a manifest's scenes, from a server on this machine."""

from __future__ import annotations

import functools
import hashlib
import http.server
import json
import threading

import pytest

pytest.importorskip("cv2")

from benchmarks.quality.fetch import MANIFEST, fetch_sources
from benchmarks.quality.s2click import objects_of
from s2sam_qgis.core.errors import S2SamError
from tests.conftest import SHARED

FRANCE = None if SHARED is None else SHARED / "data" / "scenes" / "france_three_dates"


@pytest.fixture
def server(tmp_path):
    """(address, folder) of a web server on 127.0.0.1."""
    folder = tmp_path / "site"
    folder.mkdir()
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as site:
        thread = threading.Thread(target=site.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{site.server_port}", folder
        site.shutdown()
        thread.join()


def source(address, content, name="a.tif", digest=None):
    found = digest or hashlib.sha256(content).hexdigest()
    return {
        "url": f"{address}/{name}",
        "size": len(content),
        "sha256": f"sha256:{found}",
        "licence": "MIT",
        "attribution": "somebody",
    }


def test_files_are_fetched_once_and_their_licence_is_said(server, tmp_path, capsys):
    address, site = server
    (site / "a.tif").write_bytes(b"pixels" * 1000)
    manifest = {"sources": {"place/a.tif": source(address, b"pixels" * 1000)}}
    data = tmp_path / "data"
    assert fetch_sources(manifest, data) == [data / "place" / "a.tif"]
    assert (data / "place" / "a.tif").read_bytes() == b"pixels" * 1000
    assert "place/a.tif: MIT. somebody" in capsys.readouterr().out
    (site / "a.tif").unlink()
    assert fetch_sources(manifest, data) == []


def test_what_is_not_what_the_manifest_says_is_not_kept(server, tmp_path):
    address, site = server
    (site / "a.tif").write_bytes(b"others" * 1000)
    wrong = source(address, b"others" * 1000, digest="0" * 64)
    with pytest.raises(S2SamError):
        fetch_sources({"sources": {"a.tif": wrong}}, tmp_path / "data")
    assert not (tmp_path / "data" / "a.tif").exists()
    gone = source(address, b"others" * 1000, name="gone.tif")
    with pytest.raises(S2SamError):
        fetch_sources({"sources": {"a.tif": gone}}, tmp_path / "data")


def test_a_manifest_cannot_write_elsewhere(server, tmp_path):
    address, _ = server
    with pytest.raises(SystemExit, match="outside"):
        fetch_sources({"sources": {"../a.tif": source(address, b"x")}}, tmp_path / "data")


def test_every_file_of_the_public_manifest_has_a_source_with_a_licence():
    manifest = json.loads(MANIFEST.read_text(encoding="utf-8"))
    named = {file for scene in manifest["scenes"] for file in scene["files"]}
    named |= {reference["file"] for scene in manifest["scenes"] for reference in scene["refs"]}
    assert named == set(manifest["sources"])
    assert all(each["licence"] and each["attribution"] for each in manifest["sources"].values())
    assert all(each["url"].startswith("https://") for each in manifest["sources"].values())


@pytest.mark.skipif(FRANCE is None or not FRANCE.exists(), reason="needs the shared images")
def test_the_public_manifest_names_the_files_as_they_are():
    manifest = json.loads(MANIFEST.read_text(encoding="utf-8"))
    for name, each in manifest["sources"].items():
        content = (FRANCE / name).read_bytes()
        assert f"sha256:{hashlib.sha256(content).hexdigest()}" == each["sha256"]
    assert len(list(objects_of(manifest["scenes"][0], FRANCE))) == 30
