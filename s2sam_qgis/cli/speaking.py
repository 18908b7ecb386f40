"""What a command says, on whatever it is given to say it on."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Sequence
from typing import Any, TextIO

from ..core.messages import shortened
from ..core.secrets import without_secrets


def say(lines: Sequence[str], stream: TextIO | None = None) -> None:
    """Lines of text; what the stream cannot show is written as an escape, never an error."""
    _write("".join(f"{line}\n" for line in lines), stream or sys.stdout)


def say_json(result: dict[str, Any], indent: int | None = None) -> None:
    """One JSON object on standard output, in UTF-8 whatever the terminal's encoding is."""
    text = json.dumps(result, indent=indent, ensure_ascii=False) + "\n"
    # A name that is no text on this system keeps its bytes as lone surrogates, which are escaped
    # as JSON does it.
    data = text.encode("utf-8", "backslashreplace")
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        _write(data.decode("utf-8"), sys.stdout)
        return
    with _reader_may_be_gone():
        sys.stdout.flush()
        buffer.write(data)
        buffer.flush()


def complain(text: str) -> None:
    """One sentence on standard error."""
    say([f"s2sam: {shortened(without_secrets(text))}"], sys.stderr)


def _write(text: str, stream: TextIO | None) -> None:
    if stream is None:  # Nobody listens: pythonw, a service.
        return
    encoding = getattr(stream, "encoding", None) or "utf-8"
    shown = text.encode(encoding, "backslashreplace").decode(encoding, "replace")
    with _reader_may_be_gone():
        stream.write(shown)
        stream.flush()


@contextlib.contextmanager
def _reader_may_be_gone() -> Any:
    """``s2sam ... | head``: the work is done and what is left to say goes nowhere."""
    try:
        yield
    except BrokenPipeError:
        # Python flushes standard output once more when it ends, and would complain.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
