from __future__ import annotations

import hashlib
import http.client
import random
import ssl
import threading
import time
import urllib.error
from collections import namedtuple

import pytest

from s2sam_qgis.core.errors import Cancelled, ModelError, OutputError
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.models import download
from s2sam_qgis.models.download import PATIENCE_S, Patience, RemoteFile, fetch, part_of
from tests.models.local_server import FileServer, forget_proxies

DATA = random.Random(1).randbytes(1_500_000)
SHA256 = hashlib.sha256(DATA).hexdigest()
TEN_BYTES = RemoteFile("https://models.invalid/m.pth", 10, SHA256)


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    forget_proxies(monkeypatch)


@pytest.fixture
def server():
    with FileServer(DATA) as server:
        yield server


@pytest.fixture
def target(tmp_path):
    return tmp_path / "models" / "model.pth"


def get(server, target, **options):
    patience = Patience(options.pop("timeout", 5.0), 0.01)
    return fetch(RemoteFile(server.url, len(DATA), SHA256), target, patience=patience, **options)


def assert_whole(target):
    assert target.read_bytes() == DATA
    assert [file.name for file in target.parent.iterdir()] == [target.name]


def test_downloads_and_tells_how_far_it_is(server, target):
    told = []
    assert get(server, target, progress=lambda share, text: told.append((share, text))) == target
    assert_whole(target)
    shares = [share for share, _ in told]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert "model.pth" in told[0][1]


def test_what_is_there_is_not_downloaded_again(server, target):
    get(server, target)
    get(server, target)
    assert len(server.requests) == 1


def test_a_damaged_file_is_replaced(server, target):
    target.parent.mkdir()
    target.write_bytes(b"x" * len(DATA))
    get(server, target)
    assert_whole(target)


def test_goes_on_where_the_connection_was_cut_off(server, target):
    server.cut = [400_000, 500_000]
    get(server, target)
    assert_whole(target)
    assert server.asked_ranges == [None, "bytes=400000-", "bytes=900000-"]


def test_goes_on_in_another_run(server, target):
    server.cut = [700_000, 0, 0, 0, 0]
    with pytest.raises(ModelError, match=r"0\.70 MB of 1\.50 MB have arrived.*try again"):
        get(server, target)
    assert not target.exists()
    assert part_of(target).stat().st_size == 700_000
    server.cut = []
    get(server, target)
    assert_whole(target)
    assert server.asked_ranges[-1] == "bytes=700000-"


def test_starts_again_where_the_file_on_the_server_has_changed(server, target):
    server.data = bytes(len(DATA))
    server.cut = [700_000, 0, 0, 0, 0]
    with pytest.raises(ModelError):
        get(server, target)
    server.data, server.etag, server.cut = DATA, '"second"', []
    get(server, target)
    assert_whole(target)


def test_starts_again_where_ranges_are_ignored(server, target):
    server.ranges = False
    server.cut = [700_000]
    get(server, target)
    assert_whole(target)
    assert server.asked_ranges == [None, "bytes=700000-"]


def test_a_weak_etag_is_no_promise(server, target):
    server.etag = 'W/"first"'
    server.cut = [700_000]
    get(server, target)
    assert_whole(target)
    assert "If-Range" not in server.requests[1][1]


def test_a_part_of_another_address_is_dropped(server, target):
    target.parent.mkdir()
    part_of(target).write_bytes(b"x" * 1000)
    get(server, target)
    assert_whole(target)
    assert server.asked_ranges == [None]


def test_a_wrong_file_of_the_right_size_is_refused(server, target):
    server.data = bytes(len(DATA))
    with pytest.raises(ModelError, match="SHA-256"):
        get(server, target)
    assert list(target.parent.iterdir()) == []


@pytest.mark.parametrize("difference", [-1, 1, 1000])
def test_a_file_of_another_size_is_refused_before_it_is_received(server, target, difference):
    server.said_length = len(DATA) + difference
    with pytest.raises(ModelError, match=f"has {len(DATA) + difference} bytes"):
        get(server, target)
    assert list(target.parent.iterdir()) == []


def test_a_server_that_sends_more_than_it_said_changes_nothing(server, target):
    def opener(url, headers, timeout):
        return Answer(200, {}, DATA + b"more")

    with pytest.raises(ModelError, match="sends more than"):
        get(server, target, opener=opener)
    assert list(target.parent.iterdir()) == []


def test_a_busy_server_is_asked_again(server, target):
    server.statuses = [500, 503]
    get(server, target)
    assert_whole(target)


def test_a_server_that_stays_broken_is_given_up(server, target):
    server.statuses = [500] * 10
    with pytest.raises(ModelError, match="answered 500"):
        get(server, target)
    assert len(server.requests) == download.TRIES


@pytest.mark.parametrize(("status", "words"), [(404, "answered 404"), (407, "proxy asks")])
def test_a_refusal_is_not_repeated(server, target, status, words):
    server.statuses = [status]
    with pytest.raises(ModelError, match=words):
        get(server, target)
    assert len(server.requests) == 1


def test_a_part_that_the_server_does_not_accept_is_dropped(server, target):
    server.cut = [700_000]
    server.statuses = []
    original = server.answer

    def answer(handler):
        original(handler)
        server.statuses = [416] if len(server.requests) == 1 else []

    server.answer = answer
    get(server, target)
    assert_whole(target)
    assert server.asked_ranges[-1] is None


def test_silence_ends_in_another_try(server, target):
    server.stall = 60
    started = time.monotonic()
    with pytest.raises(ModelError, match=r"stopped sending|cut off"):
        get(server, target, timeout=0.3)
    assert time.monotonic() - started < 20


def test_cancel_works_at_once_while_the_server_is_silent(server, target):
    server.stall = 60
    token = CancelToken()
    threading.Timer(0.5, token.cancel).start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        get(server, target, timeout=60, cancel=token)
    assert time.monotonic() - started < 5
    assert not target.exists()
    assert part_of(target).stat().st_size > 0


def test_cancelled_before_it_starts(server, target):
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        get(server, target, cancel=token)
    assert not target.exists()


def test_no_connection_at_all(target):
    def opener(url, headers, timeout):
        raise urllib.error.URLError(ConnectionRefusedError("Connection refused"))

    with pytest.raises(ModelError, match=r"Connection refused.*proxy settings"):
        fetch(TEN_BYTES, target, opener=opener, patience=Patience(pause=0))


def test_an_untrusted_certificate_is_named(target):
    def opener(url, headers, timeout):
        error = ssl.SSLCertVerificationError(1, "certificate verify failed")
        error.verify_message = "self-signed certificate"
        raise urllib.error.URLError(error)

    with pytest.raises(ModelError, match=r"self-signed certificate.*SSL_CERT_FILE"):
        fetch(TEN_BYTES, target, opener=opener, patience=Patience(pause=0))


def test_an_error_in_an_opener_is_not_hidden(target):
    def opener(url, headers, timeout):
        raise RuntimeError("a mistake in the opener")

    with pytest.raises(RuntimeError, match="mistake"):
        fetch(TEN_BYTES, target, opener=opener)


def test_the_proxy_variables_are_honoured(server, target, monkeypatch):
    monkeypatch.setenv("http_proxy", server.address)
    remote = RemoteFile("http://models.invalid/model.pth", len(DATA), SHA256)
    fetch(remote, target, patience=Patience(5.0))
    assert_whole(target)
    assert server.requests[0][0] == "http://models.invalid/model.pth"


def test_another_scheme_is_refused(target):
    with pytest.raises(ModelError, match="http"):
        fetch(RemoteFile("file:///etc/passwd", 10, SHA256), target)


def test_room_is_checked_before_anything_is_sent(server, target, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(download.shutil, "disk_usage", lambda _: usage(2e6, 1e6, 1_000_000))
    with pytest.raises(OutputError, match=r"1\.00 MB free.*S2SAM_HOME"):
        get(server, target)
    assert server.requests == []


def test_a_disk_that_fills_up_is_named(server, target, monkeypatch):
    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(download.os, "fsync", full)
    with pytest.raises(OutputError, match="disk is full"):
        get(server, target)
    assert not target.exists()


def test_a_folder_that_cannot_be_made(server, tmp_path):
    (tmp_path / "models").write_text("a file where the folder should be")
    with pytest.raises(OutputError, match="could not be written"):
        get(server, tmp_path / "models" / "model.pth")


class Answer:
    """What an injected opener may return."""

    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    def read(self, amount):
        block, self.body = self.body[:amount], self.body[amount:]
        return block

    def close(self):
        self.body = b""


def test_another_opener_may_be_used(target):
    asked = []

    def opener(url, headers, timeout):
        asked.append((url, threading.current_thread() is threading.main_thread()))
        return Answer(200, {"Content-Length": str(len(DATA))}, DATA)

    remote = RemoteFile("https://models.invalid/m.pth", len(DATA), SHA256)
    fetch(remote, target, opener=opener)
    assert_whole(target)
    assert asked == [("https://models.invalid/m.pth", False)]


# --- servers that say odd things ------------------------------------------------------------------


def scripted(*answers):
    """An opener that gives these answers in turn, the last one for ever; and what was asked."""
    asked = []

    def opener(url, headers, timeout):
        asked.append(headers.get("Range"))
        answer = answers[min(len(asked), len(answers)) - 1]
        return answer(headers) if callable(answer) else answer

    return opener, asked


def whole(headers, **more):
    return Answer(200, {"Content-Length": str(len(DATA)), **more}, DATA)


class Breaking(Answer):
    """Gives its body in pieces and then breaks."""

    def __init__(self, status, headers, body, error, piece=100_000, pause=0.0):
        super().__init__(status, headers, body)
        self.error, self.piece, self.pause = error, piece, pause

    def read(self, amount):
        if not self.body and self.error is not None:
            raise self.error
        time.sleep(self.pause)
        return super().read(min(amount, self.piece))


def obtain(target, opener, **options):
    patience = Patience(options.pop("timeout", 5.0), 0.0, options.pop("slowness", PATIENCE_S))
    remote = RemoteFile("https://h.invalid/m", len(DATA), SHA256)
    return fetch(remote, target, opener=opener, patience=patience, **options)


@pytest.mark.parametrize(
    "length",
    [
        "",
        "many",
        "-5",
        "+5",
        "1e6",
        "0x10",
        "\u00b2",
        "\u0661\u0662",
        "5, 5",
        "9" * 5000,
        "1.5",
        " ",
        "\0",
    ],
)
def test_an_odd_length_says_nothing(target, length):
    opener, _ = scripted(Answer(200, {"Content-Length": length}, DATA))
    obtain(target, opener)
    assert_whole(target)


@pytest.mark.parametrize(
    "said",
    [
        "", "bytes", "bytes x-y/z", "bytes 900000-1499999/1500000", "bytes \u0661-2/3",
        "bytes " + "9" * 5000 + "-1/2", "bytes -5-9/10", "bytes */1500000", "items 0-1/2",
        "bytes 700001-1/1500000",
    ],
)  # fmt: skip
def test_an_answer_that_begins_elsewhere_is_left(target, said):
    first = Breaking(200, {"Content-Length": "1500000"}, DATA[:700_000], ConnectionResetError())
    elsewhere = Answer(206, {"Content-Range": said}, DATA[900_000:])
    opener, asked = scripted(first, elsewhere, whole)
    obtain(target, opener)
    assert_whole(target)
    assert asked == [None, "bytes=700000-", None]


def test_a_part_that_nobody_asked_for(target):
    part = Answer(206, {"Content-Range": "bytes 500000-1499999/1500000"}, DATA[500_000:])
    opener, _ = scripted(part, whole)
    obtain(target, opener)
    assert_whole(target)


def test_an_answer_that_begins_earlier_is_used(target):
    first = Breaking(200, {}, DATA[:700_000], ConnectionResetError())
    earlier = Answer(206, {"Content-Range": "bytes 300000-1499999/*"}, DATA[300_000:])
    opener, asked = scripted(first, earlier)
    obtain(target, opener)
    assert_whole(target)
    assert len(asked) == 2


@pytest.mark.parametrize("piece", [7, 1000, 150_000])
def test_bytes_that_came_before_a_reset_count_as_progress(target, piece):
    def reset(headers):
        start = int(headers.get("Range", "bytes=0-")[6:-1])
        said = {"Content-Range": f"bytes {start}-1499999/1500000"} if start else {}
        body = DATA[start : start + 100_000]
        error = ConnectionResetError(104, "Connection reset by peer")
        return Breaking(206 if start else 200, said, body, error, piece)

    opener, asked = scripted(reset)
    obtain(target, opener)
    assert_whole(target)
    assert len(asked) == 15  # Far more often than a server may fail without a byte.


def test_what_an_incomplete_read_brought_counts(target):
    first = Breaking(200, {}, b"", http.client.IncompleteRead(DATA[:700_000], 800_000))
    rest = Answer(206, {"Content-Range": "bytes 700000-1499999/1500000"}, DATA[700_000:])
    opener, asked = scripted(first, rest)
    obtain(target, opener)
    assert_whole(target)
    assert asked == [None, "bytes=700000-"]


def test_a_server_that_begins_anew_each_time_and_breaks_is_given_up(target):
    def again(headers):
        return Breaking(200, {}, DATA[:200_000], ConnectionResetError())

    opener, asked = scripted(again)
    with pytest.raises(ModelError, match=r"0.20 MB of 1.50 MB"):
        obtain(target, opener)
    assert len(asked) == download.TRIES


@pytest.mark.parametrize("piece", [1, 3])
def test_a_drip_that_never_ends(target, piece):
    drip = Breaking(200, {}, DATA, None, piece, pause=0.02)
    opener, _ = scripted(drip)
    with pytest.raises(
        ModelError, match=r"sends only \d+ bytes a second.*goes on where it stopped"
    ):
        obtain(target, opener, slowness=0.5)
    assert part_of(target).stat().st_size > 0


def test_a_byte_with_each_connection(target):
    def one(headers):
        start = int(headers.get("Range", "bytes=0-")[6:-1])
        said = {"Content-Range": f"bytes {start}-1499999/1500000"}
        return Breaking(206, said, DATA[start : start + 1], ConnectionResetError())

    opener, _ = scripted(one)
    with pytest.raises(ModelError, match="sends only"):
        obtain(target, opener, slowness=0.5)


def test_headers_that_come_drop_by_drop(target):
    ended = threading.Event()

    def opener(url, headers, timeout):
        ended.wait(60)
        raise OSError("never")

    try:
        with pytest.raises(ModelError, match="does not answer"):
            obtain(target, opener, timeout=0.05)
    finally:
        ended.set()


def test_a_slow_server_that_is_quick_enough(target, monkeypatch):
    monkeypatch.setattr(download, "SLOWEST", 10_000.0)
    opener, _ = scripted(Breaking(200, {}, DATA, None, 100_000, pause=0.03))
    obtain(target, opener, slowness=0.05)
    assert_whole(target)
