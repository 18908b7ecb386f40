"""One HTTP answer, read on a thread of its own so that it can be left at any moment.

A read from a server that no longer sends cannot be interrupted; leaving the thread to its timeout
lets a person who presses Cancel go on at once.
"""

from __future__ import annotations

import http.client
import math
import queue
import ssl
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Callable, Protocol

from ..core.messages import tr
from ..core.progress import CancelToken

BLOCK_BYTES = 1 << 18
#: Seconds without a byte after which a connection counts as lost.
TIMEOUT_S = 30.0
_POLL_S = 0.1
_BLOCKS_AHEAD = 8


class Response(Protocol):
    """What an opener gives back: an answer whose body has not been read yet."""

    status: int

    @property
    def headers(self) -> Mapping[str, str]:
        """The answer's headers; names in any case."""

    def read(self, amount: int, /) -> bytes:
        """At most ``amount`` bytes of the body; empty at its end."""

    def close(self) -> None:
        """Gives the connection back."""


#: Called as ``opener(url, request headers, timeout in seconds)`` on a thread that is not the main
#: one. Answers of any status are returned; OSError is raised where there is no answer at all.
Opener = Callable[[str, Mapping[str, str], float], Response]


@dataclass(frozen=True)
class Head:
    """Status and headers of an answer; names of headers in lower case."""

    status: int
    headers: Mapping[str, str]


class TransferError(Exception):
    """The connection failed; another try may succeed. The text says why."""


def open_url(url: str, headers: Mapping[str, str], timeout: float) -> Response:
    """Opens a URL with the standard library: proxy variables are honoured, only http and https."""
    director = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPRedirectHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.UnknownHandler(),
    ):
        director.add_handler(handler)
    request = urllib.request.Request(url, headers=dict(headers))  # noqa: S310 - no file: handler
    try:
        answer: Response = director.open(request, timeout=timeout)
    except urllib.error.HTTPError as error:
        return _ErrorResponse(error.code, dict(error.headers.items()))
    return answer


class _ErrorResponse:
    """An answer with an error status; its body is of no interest."""

    def __init__(self, status: int, headers: Mapping[str, str]) -> None:
        self.status = status
        self.headers = headers

    def read(self, _amount: int, /) -> bytes:
        return b""

    def close(self) -> None:
        pass


class Transfer:
    """An answer on its way: first ``head()``, then ``blocks()``, each of which can be cancelled.

    Use as a context manager: leaving it stops the thread at its next block.
    """

    def __init__(
        self,
        opener: Opener,
        url: str,
        headers: Mapping[str, str],
        cancel: CancelToken | None,
        timeout: float = TIMEOUT_S,
    ) -> None:
        self._opener = opener
        self._url = url
        self._headers = headers
        self._cancel = cancel
        self._timeout = timeout
        self._left = threading.Event()
        self._arrived: queue.Queue[Head | bytes | BaseException] = queue.Queue(_BLOCKS_AHEAD)
        self._thread = threading.Thread(target=self._receive, name="s2sam download", daemon=True)

    def __enter__(self) -> Transfer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._left.set()

    def head(self) -> Head:
        """Status and headers; raises TransferError or Cancelled.

        A server that sends headers drop by drop has twice the time of one that is silent.
        """
        head = self._next(time.monotonic() + 2 * self._timeout)
        assert isinstance(head, Head)
        return head

    def blocks(self) -> Iterator[bytes]:
        """The body, block by block; raises TransferError or Cancelled."""
        while True:
            block = self._next()
            assert isinstance(block, bytes)
            if not block:
                return
            yield block

    def _next(self, deadline: float = math.inf) -> Head | bytes:
        while True:
            if time.monotonic() > deadline:
                raise TransferError(tr("the server does not answer"))
            if self._cancel is not None:
                self._cancel.raise_if_cancelled()
            try:
                item = self._arrived.get(timeout=_POLL_S)
            except queue.Empty:
                continue
            if isinstance(item, (OSError, http.client.HTTPException)):
                raise TransferError(_reason(item)) from item
            if isinstance(item, BaseException):
                raise item
            return item

    def _receive(self) -> None:
        try:
            response = self._opener(self._url, self._headers, self._timeout)
            try:
                headers = {name.lower(): value for name, value in response.headers.items()}
                self._put(Head(response.status, headers))
                # What has come is handed on at once: it would be lost where the rest does not come.
                read = getattr(response, "read1", response.read)
                while not self._left.is_set():
                    block = read(BLOCK_BYTES)
                    self._put(block)
                    if not block:
                        return
            finally:
                response.close()
        except http.client.IncompleteRead as error:
            if error.partial:
                self._put(bytes(error.partial))
            self._put(error)
        except Exception as error:  # handed over to the thread that waits
            self._put(error)

    def _put(self, item: Head | bytes | BaseException) -> None:
        while not self._left.is_set():
            try:
                self._arrived.put(item, timeout=_POLL_S)
            except queue.Full:
                continue
            return


def _reason(error: BaseException) -> str:
    """What went wrong, as a clause, with what to do where that is known."""
    cause = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(cause, ssl.SSLCertVerificationError):
        return tr(
            "the server's certificate is not trusted ({reason}); behind a company proxy, "
            "install its certificate and name it in SSL_CERT_FILE"
        ).format(reason=cause.verify_message)
    if isinstance(cause, TimeoutError):
        return tr("the server stopped sending")
    return str(cause) or type(cause).__name__
