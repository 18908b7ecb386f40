"""A file server on this machine that misbehaves on request."""

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def forget_proxies(monkeypatch):
    """Requests go to this machine whatever proxy it is told to use."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


class FileServer:
    """Serves ``data`` at ``url``; the attributes say how it answers.

    ``cut``: lengths of body after which the first answers break off, one for each.
    ``stall``: seconds of silence in the middle of the body.
    ``statuses``: error statuses of the first answers.
    """

    def __init__(self, data):
        self.data = data
        self.etag = '"first"'
        self.ranges = True
        self.said_length = None
        self.cut = []
        self.stall = 0
        self.statuses = []
        self.extra = b""
        self.requests = []
        self.released = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    @property
    def address(self):
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def url(self):
        return f"{self.address}/model.pth"

    @property
    def asked_ranges(self):
        return [headers.get("Range") for _, headers in self.requests]

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self.released.set()
        self._server.shutdown()
        self._server.server_close()

    def _handler(server):
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_GET(self):
                server.requests.append((self.path, dict(self.headers)))
                if server.statuses:
                    self.send_response(server.statuses.pop(0))
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                    return
                server.answer(self)

        return Handler

    def answer(self, handler):
        start = self._start(handler)
        body = self.data[start:] + self.extra
        total = self.said_length if self.said_length is not None else len(self.data + self.extra)
        if start:
            handler.send_response(206)
            handler.send_header("Content-Range", f"bytes {start}-{total - 1}/{total}")
        else:
            handler.send_response(200)
        handler.send_header("Content-Length", str(total - start))
        if self.etag:
            handler.send_header("ETag", self.etag)
        handler.send_header("Connection", "close")
        handler.end_headers()
        if self.cut:
            body = body[: self.cut.pop(0)]
        if self.stall:
            handler.wfile.write(body[: len(body) // 2])
            handler.wfile.flush()
            self.released.wait(self.stall)
            body = body[len(body) // 2 :]
        try:
            handler.wfile.write(body)
        except OSError:
            time.sleep(0)  # The client has left.
        handler.close_connection = True

    def _start(self, handler):
        asked = handler.headers.get("Range")
        if not asked or not self.ranges:
            return 0
        condition = handler.headers.get("If-Range")
        if condition is not None and condition != self.etag:
            return 0
        return int(asked[len("bytes=") : -1])
