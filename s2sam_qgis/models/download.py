"""Downloads a file of known size and hash: resumes, checks, and only then puts it in place.

What has arrived lies beside the target as ``<name>.part`` until it is whole and has the right
SHA-256; then it is renamed. A file under the target's own name is therefore always a checked one.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import __version__
from ..core.errors import ModelError, OutputError, another_folder
from ..core.messages import tr
from ..core.progress import CancelToken, ProgressCallback, no_progress
from .transfer import TIMEOUT_S, Head, Opener, Transfer, TransferError, open_url

#: Left free on the disk beside the file itself.
SPARE_BYTES = 16 << 20
#: Tries without a single new byte before giving up, and seconds before each further one.
TRIES = 4
PAUSE_S = 1.0
#: A download that stays below so many bytes a second for so long is given up: it would never end.
SLOWEST = 1000.0
PATIENCE_S = 60.0

_HASH_BLOCK = 1 << 20
_RETRY_STATUS = frozenset((408, 425, 429, 500, 502, 503, 504))
_RANGE_STATUS = 416
#: Numbers as HTTP writes them; what else Python takes for digits is none of them.
_CONTENT_RANGE = re.compile(r"bytes ([0-9]{1,18})-[0-9]{0,18}/([0-9]{1,18}|\*)", re.IGNORECASE)
_LENGTH = re.compile(r"[0-9]{1,18}")


@dataclass(frozen=True)
class RemoteFile:
    """An http or https address, and the bytes and SHA-256 (64 hexadecimal digits) behind it."""

    url: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Patience:
    """How long a download waits, in seconds.

    Attributes:
        timeout: without a byte, after which a connection counts as lost.
        pause: before a second try, doubled before each further one.
        slowness: for which a server may send less than SLOWEST bytes a second.
    """

    timeout: float = TIMEOUT_S
    pause: float = PAUSE_S
    slowness: float = PATIENCE_S


def fetch(
    remote: RemoteFile,
    target: Path,
    progress: ProgressCallback = no_progress,
    cancel: CancelToken | None = None,
    opener: Opener | None = None,
    patience: Patience | None = None,
) -> Path:
    """Downloads a file to ``target`` unless it is there already; returns ``target``.

    Args:
        remote: where it is, and what it must be.
        target: where the file ends up; a file there with other contents is replaced at the end.
        progress: told the share that has arrived.
        cancel: stops within a moment; what has arrived is kept for the next time.
        opener: opens addresses; by default Python's own, which honours the proxy variables.
        patience: how long to wait; by default as people's networks ask for.

    Raises:
        ModelError: the server has no such file, another one, or cannot be reached.
        OutputError: the file cannot be written, or the disk has no room for it.
        Cancelled: on request.
    """
    if not remote.url.startswith(("http://", "https://")):
        raise ModelError(
            tr("{url} is not an http or https address, so nothing is downloaded.").format(
                url=remote.url
            )
        )
    patience = patience or Patience()
    download = _Download(remote, target, progress, cancel, patience)
    try:
        is_there = target.is_file() and target.stat().st_size == remote.size
        if is_there and download.has_right_hash(target):
            return target
        target.parent.mkdir(parents=True, exist_ok=True)
        download.prepare()
        download.receive_all(opener or open_url)
        download.finish()
    except OSError as error:
        raise _output_error(error, target) from error
    return target


def part_of(target: Path) -> Path:
    """Where a download keeps what has arrived."""
    return target.with_name(target.name + ".part")


class _Download:
    """The state of one download, on disk and here."""

    def __init__(
        self,
        remote: RemoteFile,
        target: Path,
        progress: ProgressCallback,
        cancel: CancelToken | None,
        patience: Patience,
    ) -> None:
        self.url, self.size, self.sha256 = remote.url, remote.size, remote.sha256.lower()
        self.target = target
        self.progress = progress
        self.cancel = cancel
        self.part = part_of(target)
        #: Which version of the file the part belongs to, as the server named it.
        self.note = target.with_name(target.name + ".part.json")
        #: Whether the server may be asked for a part of the file.
        self.resumes = True
        #: The most that was there so far: only more than that is progress.
        self.most = 0
        self.patience = patience
        self.since, self.then = time.monotonic(), 0

    @property
    def arrived(self) -> int:
        """Bytes in the part."""
        return self.part.stat().st_size if self.part.is_file() else 0

    def prepare(self) -> None:
        """Drops a part of something else and sees to it that there is room for the rest."""
        note = self._read_note()
        if self.arrived > self.size or note.get("url") != self.url or note.get("size") != self.size:
            self.drop()
        free = shutil.disk_usage(self.target.parent).free
        needed = self.size - self.arrived + SPARE_BYTES
        if free < needed:
            raise OutputError(
                tr(
                    "{folder} has {free} free, but {file} needs {needed} more. Make room "
                    "there, or keep the models elsewhere."
                ).format(
                    folder=self.target.parent,
                    free=_mb(free),
                    file=self.target.name,
                    needed=_mb(needed),
                ),
                **another_folder("S2SAM_HOME"),
            )

    def receive_all(self, opener: Opener) -> None:
        """Receives until the part is whole, with further tries where a connection fails."""
        failures = 0
        self.most = self.then = self.arrived
        self.since = time.monotonic()
        while self.arrived < self.size:
            before = self.most
            try:
                self._receive(opener)
                reason = tr("the connection was cut off")
            except TransferError as error:
                reason = str(error)
            if self.arrived >= self.size:
                return
            self.most = max(self.most, self.arrived)
            failures = 1 if self.most > before else failures + 1
            if self.most > before:
                self._check_pace(self.most)
            if failures >= TRIES:
                raise ModelError(
                    tr(
                        "{url} could not be downloaded: {reason} ({arrived} of {size} have "
                        "arrived and are kept). Check the network and the proxy settings, "
                        "then try again: it goes on where it stopped."
                    ).format(
                        url=self.url, reason=reason, arrived=_mb(self.arrived), size=_mb(self.size)
                    )
                )
            self._wait(self.patience.pause * 2 ** (failures - 1))

    def finish(self) -> None:
        """Checks the part and gives it its name."""
        if not self.has_right_hash(self.part):
            self.drop()
            raise ModelError(
                tr(
                    "What {url} sent is not the expected file: its SHA-256 is another one. It "
                    "was removed. Try again; if it happens again, the server's file has "
                    "changed, or a proxy on the way changes it."
                ).format(url=self.url)
            )
        os.replace(self.part, self.target)
        self.note.unlink(missing_ok=True)
        self.progress(1.0, tr("{file} is here and checked").format(file=self.target.name))

    def has_right_hash(self, file: Path) -> bool:
        """Whether a file has the expected SHA-256."""
        digest = hashlib.sha256()
        with file.open("rb") as stream:
            while block := stream.read(_HASH_BLOCK):
                if self.cancel is not None:
                    self.cancel.raise_if_cancelled()
                digest.update(block)
        return digest.hexdigest() == self.sha256

    def drop(self) -> None:
        """Removes what has arrived."""
        self.part.unlink(missing_ok=True)
        self.note.unlink(missing_ok=True)

    def _receive(self, opener: Opener) -> None:
        """One connection: appends to the part, or starts it again where the server must."""
        start = self.arrived if self.resumes else 0
        headers = {"User-Agent": f"s2sam-qgis/{__version__}", "Accept-Encoding": "identity"}
        if start:
            headers["Range"] = f"bytes={start}-"
            version = self._read_note().get("version")
            if version:
                headers["If-Range"] = str(version)
        with Transfer(opener, self.url, headers, self.cancel, self.patience.timeout) as transfer:
            head = transfer.head()
            start = self._place(head, start)
            if head.status == _RANGE_STATUS:
                self.drop()
                raise TransferError(tr("the server cannot resume this download"))
            self._check(head, start)
            self._write_note(head)
            with self.part.open("ab") as file:
                file.truncate(start)
                for block in transfer.blocks():
                    start += len(block)
                    if start > self.size:
                        break
                    file.write(block)
                    self._check_pace(start)
                    self.progress(
                        min(start / self.size, 1.0),
                        tr("Downloading {file}: {arrived} of {size}").format(
                            file=self.target.name, arrived=_mb(start), size=_mb(self.size)
                        ),
                    )
                file.flush()
                os.fsync(file.fileno())
        if start > self.size:
            self.drop()
            raise ModelError(
                tr(
                    "{url} sends more than the {size} bytes that {file} has. It is not the "
                    "expected file; nothing was kept."
                ).format(url=self.url, size=self.size, file=self.target.name)
            )

    def _place(self, head: Head, start: int) -> int:
        """Where the answer's bytes belong; raises TransferError where they do not fit what is here.

        One that begins earlier is as good as one that begins where it was asked to. Where one
        begins later, or does not say, the next try asks for the whole file.
        """
        if head.status != 206:
            return 0
        match = _CONTENT_RANGE.match(head.headers.get("content-range", ""))
        if match is None or int(match[1]) > start:
            self.resumes = False
            raise TransferError(tr("the server resumed at another place"))
        return int(match[1])

    def _check_pace(self, here: int) -> None:
        """Raises ModelError where too little has come for too long, in however many pieces."""
        now = time.monotonic()
        if now - self.since < self.patience.slowness:
            return
        speed = (here - self.then) / (now - self.since)
        if speed < SLOWEST:
            raise ModelError(
                tr(
                    "{url} could not be downloaded: the server sends only {speed:.0f} bytes a "
                    "second ({arrived} of {size} have arrived and are kept). Try again later or "
                    "from another network: it goes on where it stopped."
                ).format(url=self.url, speed=max(speed, 0), arrived=_mb(here), size=_mb(self.size))
            )
        self.since, self.then = now, here

    def _check(self, head: Head, start: int) -> None:
        """Raises for an answer that is not (the rest of) the expected file."""
        if head.status in _RETRY_STATUS:
            raise TransferError(tr("the server answered {status}").format(status=head.status))
        if head.status == 407:
            raise ModelError(
                tr("The proxy asks for a name and a password before it lets {url} through.").format(
                    url=self.url
                ),
                button=tr("Set them in QGIS's settings under Network."),
                command="Set them in HTTPS_PROXY.",
            )
        if head.status not in (200, 206):
            raise ModelError(
                tr(
                    "{url} cannot be downloaded: the server answered {status}. Check the "
                    "address, or get the file yourself."
                ).format(url=self.url, status=head.status),
                button=tr("Then press Use a file that I have… in the model manager."),
                command="Then give it with: s2sam models add NAME FILE",
            )
        total = _total_bytes(head, start)
        if total is not None and total != self.size:
            self.drop()
            raise ModelError(
                tr(
                    "{url} has {found_size} bytes, but {file} must have {size}. The server's "
                    "file has changed, or a proxy answers in its place."
                ).format(url=self.url, found_size=total, file=self.target.name, size=self.size)
            )

    def _wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if self.cancel is not None:
                self.cancel.raise_if_cancelled()
            time.sleep(min(left, 0.1))

    def _read_note(self) -> Mapping[str, Any]:
        try:
            note = json.loads(self.note.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return note if isinstance(note, dict) else {}

    def _write_note(self, head: Head) -> None:
        # A weak ETag ("W/...") does not promise equal bytes; RFC 9110 forbids it in If-Range.
        etag = head.headers.get("etag", "")
        version = head.headers.get("last-modified") if etag[:2] in ("", "W/") else etag
        note: dict[str, Any] = {"url": self.url, "size": self.size, "version": version}
        self.note.write_text(json.dumps(note), encoding="utf-8")


def _total_bytes(head: Head, start: int) -> int | None:
    """The whole file's size as the server states it, or None."""
    match = _CONTENT_RANGE.match(head.headers.get("content-range", ""))
    if head.status == 206 and match is not None:
        return None if match[2] == "*" else int(match[2])
    length = head.headers.get("content-length", "").strip()
    return start + int(length) if _LENGTH.fullmatch(length) else None


def _output_error(error: OSError, target: Path) -> OutputError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return OutputError(
            tr(
                "{file} could not be written: the disk is full. Make room there, or keep the "
                "models elsewhere."
            ).format(file=target),
            **another_folder("S2SAM_HOME"),
        )
    return OutputError(
        tr(
            "{file} could not be written: {reason}. Check free disk space and folder permissions."
        ).format(file=target, reason=error.strerror or error)
    )


def _mb(count: int) -> str:
    """Bytes as people read them."""
    return f"{count / 1e6:.0f} MB" if count >= 10_000_000 else f"{count / 1e6:.2f} MB"
