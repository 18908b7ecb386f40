"""Every setting of the plugin: its type, its default and what it may be, in one table.

Settings outlive versions and are edited by hand. A value that cannot be read, or is out of range,
counts as not set: it never keeps the plugin from starting. Values are tokens and numbers, never
texts that are translated. Reading and checking need no QGIS; only ``Settings`` touches it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Callable

from .core.options import AUTO, DEFAULT_OVERLAP, FOCUS, PLANS, PROVIDER_NAMES

#: Before every key in QGIS's settings.
PREFIX = "s2sam/"

Reader = Callable[[Any], Any]

_TRUE, _FALSE = {"true", "1", "yes", "on"}, {"false", "0", "no", "off"}
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def _flag(value: Any) -> bool:
    """A switch; QGIS hands back text where the file was read anew."""
    if isinstance(value, bool):
        return value
    word = str(value).strip().lower()
    if word in _TRUE:
        return True
    if word in _FALSE:
        return False
    raise ValueError(value)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _colour(value: Any) -> str:
    if not _COLOUR.fullmatch(_text(value)):
        raise ValueError(value)
    return str(value).lower()


def _number(low: float, high: float) -> Reader:
    def read(value: Any) -> float:
        number = float(value)
        if not math.isfinite(number) or not low <= number <= high:
            raise ValueError(value)
        return number

    return read


def _whole(low: int, high: int) -> Reader:
    within = _number(low, high)

    def read(value: Any) -> int:
        number = within(value)
        if number != int(number):
            raise ValueError(value)
        return int(number)

    return read


def _one_of(*choices: str) -> Reader:
    def read(value: Any) -> str:
        if value not in choices:
            raise ValueError(value)
        return str(value)

    return read


def _setting(key: str, default: Any, read: Reader) -> Any:
    return field(default=default, metadata={"key": key, "read": read})


@dataclass(frozen=True)
class Values:
    """All settings as they stand; the defaults are what a new user gets."""

    # How the model runs. 0 threads: as many as onnxruntime finds good.
    threads: int = _setting("engine/threads", 0, _whole(0, 1024))
    provider: str = _setting("engine/provider", AUTO, _one_of(*PROVIDER_NAMES))
    model: str = _setting("engine/model", "builtin", _text)
    model_file: str = _setting("engine/model_file", "", _text)

    # Embeddings on disk. An empty folder: the one that the shell command uses.
    store_folder: str = _setting("store/folder", "", _text)
    store_limit_mb: int = _setting("store/limit_mb", 2000, _whole(0, 10_000_000))

    # While one clicks.
    encode_ahead: bool = _setting("clicks/encode_ahead", True, _flag)
    hover_preview: bool = _setting("clicks/hover_preview", True, _flag)
    # Megabytes of answers that are kept in memory; older ones are made again when needed.
    memory_mb: int = _setting("clicks/memory_mb", 512, _whole(16, 1_000_000))
    one_object_a_click: bool = _setting("clicks/one_object_a_click", False, _flag)

    # How it looks.
    foreground_colour: str = _setting("look/foreground", "#2fb344", _colour)
    background_colour: str = _setting("look/background", "#e03131", _colour)
    pending_colour: str = _setting("look/pending", "#1c7ed6", _colour)
    fill_percent: int = _setting("look/fill_percent", 25, _whole(0, 100))

    # What a run does, and where it goes. An empty folder: asked each time.
    plan: str = _setting("run/plan", FOCUS, _one_of(*PLANS))
    spatial_overlap: float = _setting("run/spatial_overlap", DEFAULT_OVERLAP, _number(0.0, 0.95))
    output_format: str = _setting(
        "run/output_format", "temporary", _one_of("temporary", "gpkg", "tif", "both")
    )
    output_folder: str = _setting("run/output_folder", "", _text)
    replace_earlier: bool = _setting("run/replace_earlier", False, _flag)

    # Whether an accepted object shares its borders with those that are there.
    share_borders: bool = _setting("results/share_borders", True, _flag)

    # How outlines are finished, in metres and square metres.
    min_area: float = _setting("finish/min_area", 0.0, _number(0.0, 1e9))
    fill_holes: float = _setting("finish/fill_holes", 0.0, _number(0.0, 1e9))
    simplify: float = _setting("finish/simplify", 0.0, _number(0.0, 1e4))
    smooth: bool = _setting("finish/smooth", False, _flag)
    pixel_edges: bool = _setting("finish/pixel_edges", False, _flag)


def setting_keys() -> dict[str, str]:
    """Name of each field -> its key, without the prefix."""
    return {each.name: str(each.metadata["key"]) for each in fields(Values)}


def check(name: str, value: Any) -> Any:
    """The value as the field's type; ValueError or TypeError where it is not allowed."""
    for each in fields(Values):
        if each.name == name:
            return each.metadata["read"](value)
    raise ValueError(f"there is no setting {name!r}")


def parse(raw: Mapping[str, Any]) -> tuple[Values, tuple[str, ...]]:
    """Values from keys (without the prefix), and the keys whose values were of no use."""
    found: dict[str, Any] = {}
    unusable = []
    for each in fields(Values):
        key = str(each.metadata["key"])
        if raw.get(key) is None:
            continue
        try:
            found[each.name] = each.metadata["read"](raw[key])
        except (ValueError, TypeError, OverflowError):
            unusable.append(key)
    return Values(**found), tuple(unusable)


class Settings:
    """The table over QGIS's settings of the present profile."""

    def __init__(self, store: Any | None = None) -> None:
        if store is None:
            from qgis.core import QgsSettings

            store = QgsSettings()
        self._store = store

    @property
    def values(self) -> Values:
        """All settings; defaults where nothing usable is stored."""
        raw = {
            key: self._store.value(PREFIX + key)
            for key in setting_keys().values()
            if self._store.contains(PREFIX + key)
        }
        return parse(raw)[0]

    def set(self, name: str, value: Any) -> None:
        """Stores one setting; a value that is its default is taken out of the file."""
        checked = check(name, value)
        key = PREFIX + setting_keys()[name]
        if checked == getattr(Values(), name):
            self._store.remove(key)
        else:
            self._store.setValue(key, checked)

    def reset(self) -> None:
        """Forgets everything that was set."""
        self._store.remove(PREFIX.rstrip("/"))
