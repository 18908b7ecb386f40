"""What a run did, as values: for the JSON of the shell command and the attributes of results."""

from __future__ import annotations

import contextlib
import re
import sys
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from .. import __version__
from ..core.options import GRID, SegmentOptions
from ..core.prompts import PromptSet
from ..core.secrets import without_secrets
from ..models.model import Model
from .imagery import Imagery


def run_record(imagery: Imagery, model: Model, options: SegmentOptions) -> dict[str, Any]:
    """The ``s2sam`` member of a prompt file: everything that a rerun replays."""
    guesses = imagery.source.description.guesses
    several = model.is_own and options.plan != GRID
    return {
        "plugin_version": __version__,
        "created": now(),
        "source": without_secrets(imagery.source.uri),
        **view_record(imagery, several),
        "dates": [date_record(date) for date in imagery.dates] if several else [],
        **({"guesses": list(guesses)} if guesses else {}),
        "model": model.name,
        "model_sha256": model.sha256,
        "chips": options.plan,
        "spatial_overlap": options.spatial_overlap,
    }


def view_record(imagery: Imagery, several: bool = True) -> dict[str, Any]:
    """Which bands the model looks at, and how; ``several`` lists the views beside the first too."""
    named = {"view": imagery.view} if imagery.view else {}
    others = [_one_view(other) for other in imagery.others] if several else []
    return {**_one_view(imagery), **named, "other_views": others}


def date_record(date: Imagery) -> dict[str, Any]:
    """Another date that is looked at: which raster, and how."""
    source = date.source
    return {
        "source": without_secrets(source.uri),
        "acquired": source.description.acquired,
        **view_record(date),
    }


def _one_view(imagery: Imagery) -> dict[str, Any]:
    bands = imagery.source.description.bands
    return {
        "bands": [
            {"index": index, "name": bands[index - 1].name, "role": bands[index - 1].role}
            for index in imagery.bands
        ],
        "stretch": imagery.stretch.to_json(),
        **({"index": True} if imagery.is_index else {}),
    }


def with_record(prompts: PromptSet, record: dict[str, Any]) -> PromptSet:
    """The prompts with the record of their last run; what else the record held is kept."""
    return replace(prompts, record={**prompts.record, **record})


def now() -> str:
    """The time in ISO 8601, UTC, to the second."""
    return datetime.now(timezone.utc).replace(microsecond=0).isoformat().replace("+00:00", "Z")


def peak_memory_bytes() -> int | None:
    """The most memory this process has used so far; None where the system does not tell.

    On Linux VmHWM: ``ru_maxrss`` begins with what the parent had when it started this process.
    """
    with contextlib.suppress(OSError, ValueError):
        status = Path("/proc/self/status").read_text(encoding="ascii")
        found = re.search(r"^VmHWM:\s+(\d+) kB", status, re.MULTILINE)
        if found:
            return int(found[1]) * 1024
    try:
        import resource
    except ImportError:  # Windows
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(peak if sys.platform == "darwin" else peak * 1024)
