"""Features as values: what was in the result layer before a step and after it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import NULL, QgsExpression, QgsFeature, QgsFeatureRequest, QgsGeometry

from ..core.fingerprint import Fingerprint
from ..core.identity import IDENTITY
from ..translation import tr
from .feature_seal import feature_digest, is_as_written
from .result_features import FINGERPRINT
from .result_reading import read_features


@dataclass(frozen=True)
class Snapshot:
    """A feature by value: attributes by name (the user's columns too) and its outline."""

    attributes: Mapping[str, Any]
    wkb: bytes

    @classmethod
    def of(cls, feature: Any) -> Snapshot:
        """What a feature is now; its number in the file is left aside."""
        values: dict[str, Any] = {}
        for name, value in zip(feature.fields().names(), feature.attributes()):
            values[name] = None if value is None or value == NULL else value
        values.pop("fid", None)
        return cls(values, bytes(feature.geometry().asWkb()))

    @property
    def geometry(self) -> Any:
        """The outline as QgsGeometry."""
        geometry = QgsGeometry()
        if self.wkb:
            geometry.fromWkb(self.wkb)
        return geometry

    def feature(self, fields: Any) -> Any:
        """A QgsFeature with ``fields``; attributes that they lack are left out."""
        result = QgsFeature(fields)
        for name, value in self.attributes.items():
            if fields.indexFromName(name) >= 0:
                result.setAttribute(name, value)
        result.setGeometry(self.geometry)
        return result

    def is_as(self, other: Snapshot, columns: Iterable[str]) -> bool:
        """Whether both say the same in the columns that the layer has by now.

        A column that came since is empty in what was there before it; one that went counts no more.
        """
        mine, theirs = self.attributes, other.attributes
        same = all(mine.get(name) == theirs.get(name) for name in columns)
        return same and self.wkb == other.wkb

    def with_values(self, values: Mapping[str, Any]) -> Snapshot:
        """The same feature with other attributes."""
        return replace(self, attributes={**self.attributes, **values})


@dataclass(frozen=True)
class Key:
    """An object on an image: the same object on another date is another feature."""

    identity: str
    source: str


@dataclass(frozen=True)
class KeptFeature:
    """What the layer knows of an object: its features (one, as a rule) and what they came of."""

    numbers: tuple[int, ...]
    fingerprint: Fingerprint
    #: The feature is not as it was written: somebody has drawn or typed, or there are two of it.
    edited: bool
    #: Hectares as they were written; None where they are not, or may be no more true.
    area_ha: float | None = None
    #: Of what the features are now: it changes with their outlines.
    digests: tuple[str, ...] = ()


class Size(NamedTuple):
    """How large an object is in the layer: in hectares, or in the layer's units squared."""

    area_ha: float | None = None
    #: Where nothing is known of metres, this alone.
    plain: float | None = None


@dataclass(frozen=True)
class Swap:
    """A feature before and after a step that was about another one."""

    before: Snapshot
    after: Snapshot

    def turned(self) -> Swap:
        """The step back."""
        return Swap(self.after, self.before)


@dataclass(frozen=True)
class Change:
    """One step in the result layer, which can be taken back and done again."""

    key: Key
    label: str
    colour: str
    crs: str | None
    before: tuple[Snapshot, ...]
    after: tuple[Snapshot, ...] = field(default=())
    #: Neighbours that got vertices where they meet it.
    neighbours: tuple[Swap, ...] = ()
    #: What a person should know of the step; "" for nothing.
    told: str = ""

    def turned(self) -> Change:
        """The step back."""
        swaps = tuple(swap.turned() for swap in self.neighbours)
        return replace(self, before=self.after, after=self.before, neighbours=swaps, told="")


def features_of(layer: Any, identity: str) -> list[Any]:
    """The features of an object, on whatever image, uncommitted edits included.

    Raises:
        OutputError: the file cannot be read now.
    """
    if layer.fields().indexFromName(IDENTITY) < 0:
        return []
    expression = QgsExpression.createFieldEqualityExpression(IDENTITY, identity)
    return read_features(layer, QgsFeatureRequest().setFilterExpression(expression))


def source_of(feature: Any) -> str:
    """The image that a feature was outlined on; "" where the column is gone."""
    if feature.fields().indexFromName("source") < 0:
        return ""
    value = feature["source"]
    return "" if value is None or value == NULL else str(value)


def moved_image(recorded: str, present: str) -> bool:
    """Whether a recorded image is no more where it was, and this one has its name."""
    if not recorded or recorded == present or Path(recorded).name != Path(present).name:
        return False
    with contextlib.suppress(OSError, ValueError):
        return not Path(recorded).exists()
    return False


def who_is(feature: Any) -> tuple[str, str, bytes]:
    """What one feature is told from others by: its object and image, else its outline.

    Two objects may have one outline. The same object, accepted anew, has another.
    """
    identity = text_of(feature, IDENTITY)
    outline = b"" if identity else bytes(feature.geometry().asWkb())
    return identity, source_of(feature), outline


def label_of(feature: Any) -> str:
    """A feature's name, or one made of its id."""
    name = text_of(feature, "name")
    return name or tr("Object {id}").format(id=text_of(feature, "prompt_id"))


def text_of(feature: Any, name: str) -> str:
    """A text attribute; "" for null."""
    if feature.fields().indexFromName(name) < 0:
        return ""
    value = feature[name]
    return "" if value is None or value == NULL else str(value)


def number_of(feature: Any, name: str) -> float | None:
    """A numeric attribute; None for null and for a column that is gone."""
    if feature.fields().indexFromName(name) < 0:
        return None
    value = feature[name]
    return None if value is None or value == NULL else float(value)


def kept_features(features: Sequence[Any]) -> KeptFeature:
    """What these features of one object on one image say; there is at least one."""
    fingerprint = Fingerprint.parse(text_of(features[-1], FINGERPRINT))
    digests = tuple(feature_digest(feature) for feature in features)
    edited = len(features) > 1 or not is_as_written(features[-1], digests[-1])
    area = None if edited else number_of(features[-1], "area_ha")
    numbers = tuple(int(feature.id()) for feature in features)
    return KeptFeature(numbers, fingerprint, edited, area, digests)


def by_key(every: Iterable[Any]) -> dict[str, dict[str, KeptFeature]]:
    """Identity -> image -> what these features say."""
    found: dict[str, dict[str, list[Any]]] = {}
    for feature in every:
        identity = text_of(feature, IDENTITY)
        if identity:
            found.setdefault(identity, {}).setdefault(source_of(feature), []).append(feature)
    return {
        identity: {source: kept_features(features) for source, features in images.items()}
        for identity, images in found.items()
    }
