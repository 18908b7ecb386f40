"""A file on this machine never has another one asked, unless that was allowed."""

import contextlib
import shutil
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from xml.sax.saxutils import escape

import pytest

from s2sam_qgis.core.errors import RasterError
from s2sam_qgis.raster.behind import files_behind
from s2sam_qgis.raster.reading.reader import open_source
from s2sam_qgis.raster.web_sources import VARIABLE
from tests.models.local_server import forget_proxies
from tests.synthetic import write_scene


class Asked(list):
    """A web server that writes down what it is asked for."""

    def __init__(self, data):
        asked = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def do_HEAD(self):
                self.do_GET(body=False)

            def do_GET(self, body=True):
                asked.append(self.path)
                part, status = data, 404 if "not-there" in self.path else 200
                wanted = self.headers.get("Range")
                if wanted and status == 200:
                    first, last = (int(n) for n in wanted[len("bytes=") :].split("-"))
                    part, status = data[first : last + 1], 206
                self.send_response(status)
                self.send_header("Accept-Ranges", "bytes")
                self.send_header("Content-Length", str(len(part)))
                if status == 206:
                    end = first + len(part) - 1
                    self.send_header("Content-Range", f"bytes {first}-{end}/{len(data)}")
                self.end_headers()
                if body:
                    self.wfile.write(part)

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}/x.tif"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def web(tmp_path, monkeypatch):
    forget_proxies(monkeypatch)
    monkeypatch.delenv(VARIABLE, raising=False)
    asked = Asked(write_scene(tmp_path / "scene.tif").read_bytes())
    yield asked
    asked.server.shutdown()
    asked.server.server_close()


def vrt(source, relative=0):
    return f"""<VRTDataset rasterXSize="320" rasterYSize="260"><SRS>EPSG:32633</SRS>
<GeoTransform>400000,10,0,5400000,0,-10</GeoTransform><VRTRasterBand dataType="UInt16" band="1">
<SimpleSource><SourceFilename relativeToVRT="{relative}">{escape(source)}</SourceFilename>
<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"""


WMS = """<GDAL_WMS><Service name="TMS"><ServerUrl>{url}</ServerUrl></Service><DataWindow>
<UpperLeftX>-20037508</UpperLeftX><UpperLeftY>20037508</UpperLeftY><LowerRightX>20037508</LowerRightX>
<LowerRightY>-20037508</LowerRightY><TileLevel>1</TileLevel></DataWindow></GDAL_WMS>"""


def files(tmp_path, url):
    """Ways in which a local file leads to an address."""
    yield "plain.vrt", vrt(f"/vsicurl/{url}")
    yield "http.vrt", vrt(url)
    yield "options.vrt", vrt(f"/vsicurl?max_retry=1&url={url}")
    yield "streaming.vrt", vrt(f"/vsicurl_streaming/{url}")
    yield "inline.vrt", vrt(WMS.format(url=url))
    yield "inline_vrt.vrt", vrt(vrt(url))
    yield "zip.vrt", vrt(f"/vsizip//vsicurl/{url}")
    yield "wms.xml", WMS.format(url=url)
    yield "named.tif", "\ufeff\n " + vrt(url)
    yield "stac.json", f'{{"stac_version": "1.0.0", "assets": {{"a": {{"href": "{url}"}}}}}}'
    (tmp_path / "in.vrt").write_text(vrt(url))
    yield "nested.vrt", vrt("in.vrt", 1)
    yield "absolute.vrt", vrt(str(tmp_path / "in.vrt"))
    yield "s3.vrt", vrt("/vsis3/bucket/x.tif")
    yield "wcs.vrt", vrt(f"WCS:{url}")
    yield "service.vrt", vrt(f"WMS:{url}?service=WMS")


def test_a_file_that_leads_to_the_web_is_refused_before_anything_is_asked(web, tmp_path):
    for name, text in files(tmp_path, web.url):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        with pytest.raises(RasterError) as caught:
            open_source(path)
        if name != "stac.json":  # Which this GDAL may not take for a raster at all.
            assert VARIABLE in str(caught.value), name
        files_behind(str(path))
        assert web == [], name


def test_one_in_an_archive_too(web, tmp_path):
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.writestr("in/x.vrt", vrt(web.url))
    for name in (f"/vsizip/{archive}/in/x.vrt", f"/vsizip/{{{archive}}}/in/x.vrt"):
        with pytest.raises(RasterError, match=VARIABLE):
            open_source(name)
    assert web == []


def test_allowed_it_is_read(web, tmp_path, monkeypatch):
    path = tmp_path / "plain.vrt"
    path.write_text(vrt(f"/vsicurl/{web.url}"))
    monkeypatch.setenv(VARIABLE, "1")
    with open_source(path) as source:
        assert source.grid.width == 320
        source.read([1], source.grid.window)
    assert web


def test_an_address_that_was_given_is_asked(web):
    with pytest.raises(RasterError):
        open_source(f"/vsicurl/{web.url}-is-not-there")
    assert web


def test_local_files_are_read_as_before(tmp_path):
    scene = write_scene(tmp_path / "scene.tif")
    (tmp_path / "local.vrt").write_text(vrt("scene.tif", 1))
    with open_source(tmp_path / "local.vrt") as source:
        assert source.grid.height == 260
    shutil.make_archive(str(tmp_path / "z"), "zip", tmp_path, "scene.tif")
    with open_source(f"/vsizip/{tmp_path}/z.zip/scene.tif") as source:
        assert source.grid.height == 260
    with open_source(scene) as source:
        assert source.grid.width == 320


def test_bombs_and_nonsense_are_no_sources(tmp_path):
    entities = ['<!ENTITY b0 "xxxxxxxxxx">']
    entities += [f'<!ENTITY b{n} "{f"&b{n - 1};" * 10}">' for n in range(1, 12)]
    bomb = f'<?xml version="1.0"?><!DOCTYPE a [{"".join(entities)}'
    (tmp_path / "bomb.vrt").write_text(bomb + "]><VRTDataset>&b11;</VRTDataset>")
    (tmp_path / "deep.vrt").write_text("<VRTDataset>" * 100_000)
    (tmp_path / "self.vrt").write_text(vrt("self.vrt", 1))
    for name in ("bomb.vrt", "deep.vrt", "self.vrt"):
        assert files_behind(str(tmp_path / name)) == {tmp_path / name}
        with contextlib.suppress(RasterError):
            open_source(tmp_path / name).close()
