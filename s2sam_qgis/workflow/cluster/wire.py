"""What travels to a worker process, as plain values: texts, numbers, lists and dictionaries.

A scheduler unpacks what passes through it. Plain values keep it free of this package, and make a
worker with another version fail by name and not by half an object.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ...core.corrections import Correction
from ...core.grid import Window
from ...core.options import Finishing, InputChoice, ScaleRule, SegmentOptions
from ...core.prompts import BoxPrompt, Coordinate, PointPrompt, Prompt, PromptSet
from ...core.region import Polygon, Region
from ...models.spec import ModelSpec
from ..rerun.one_raster import RerunOptions, RerunRaster

Plain = dict[str, Any]


@dataclass(frozen=True)
class WorkerSetup:
    """Which model a worker loads, and where it keeps embeddings.

    ``model.threads`` None shares the machine's cores among the workers on it. ``store`` None keeps
    embeddings where the worker's user keeps them, "" keeps them in memory only.
    """

    model: ModelSpec = field(default_factory=ModelSpec)
    store: str | None = None

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> WorkerSetup:
        """Reads ``dataclasses.asdict`` back."""
        return cls(ModelSpec(**data["model"]), data["store"])


@dataclass(frozen=True)
class SceneOrder:
    """One raster with all prompts: its chips are met by one process and encoded once."""

    run: str
    setup: WorkerSetup
    prompts: PromptSet
    raster: RerunRaster
    folder: str
    stem: str
    options: RerunOptions

    def to_json(self) -> Plain:
        """As it travels."""
        return {
            "run": self.run,
            "setup": dataclasses.asdict(self.setup),
            "prompts": prompts_to_json(self.prompts),
            "raster": {
                "raster": self.raster.raster,
                "name": self.raster.name,
                "acquired": self.raster.acquired,
            },
            "folder": self.folder,
            "stem": self.stem,
            "options": dataclasses.asdict(self.options),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> SceneOrder:
        """As it was ordered; raises KeyError or TypeError for what another version sent."""
        return cls(
            data["run"],
            WorkerSetup.from_json(data["setup"]),
            prompts_from_json(data["prompts"]),
            RerunRaster(**data["raster"]),
            data["folder"],
            data["stem"],
            options_from_json(data["options"]),
        )


def prompts_to_json(prompts: PromptSet) -> Plain:
    """Exact, in any CRS; GeoJSON would be in longitude and latitude."""
    return {
        "crs": prompts.crs,
        "record": dict(prompts.record),
        "prompts": [
            {**vars(prompt), "properties": dict(prompt.properties)} for prompt in prompts.prompts
        ],
        "corrections": [
            {**vars(item), "properties": dict(item.properties)} for item in prompts.corrections
        ],
    }


def prompts_from_json(data: Mapping[str, Any]) -> PromptSet:
    """Reads ``prompts_to_json`` back."""
    prompts = tuple(_prompt(entry) for entry in data["prompts"])
    corrections = tuple(_correction(entry) for entry in data["corrections"])
    return PromptSet(prompts, data["crs"], data["record"], corrections=corrections)


def options_from_json(data: Mapping[str, Any]) -> RerunOptions:
    """Reads ``dataclasses.asdict`` of the options back."""
    values = dict(data)
    segment = values.pop("segment")
    if segment is not None:
        region, rule = segment["region"], segment["rule"]
        segment = SegmentOptions(
            segment["plan"],
            segment["spatial_overlap"],
            region_from_json(region),
            None if rule is None else ScaleRule(**with_tuples(rule)),
        )
    return RerunOptions(
        segment=segment,
        choice=InputChoice(**with_tuples(values.pop("choice"))),
        finishing=Finishing(**with_tuples(values.pop("finishing"))),
        **values,
    )


def region_from_json(data: Mapping[str, Any] | None) -> Region | None:
    """Reads ``dataclasses.asdict`` of a region back."""
    return None if data is None else Region(Window(**data["window"]), _nested(data))


def _nested(region: Mapping[str, Any]) -> tuple[Polygon, ...]:
    """A region's polygons with the tuples that they were."""
    return tuple(
        tuple(tuple((float(x), float(y)) for x, y in ring) for ring in polygon)
        for polygon in region["polygons"]
    )


def _prompt(entry: Mapping[str, Any]) -> Prompt:
    values = dict(entry)
    if "ring" not in values:
        return PointPrompt(**values)
    return BoxPrompt(ring=_positions(values.pop("ring")), **values)


def _correction(entry: Mapping[str, Any]) -> Correction:
    values = dict(entry)
    rings = tuple(_positions(ring) for ring in values.pop("rings"))
    return Correction(rings=rings, **values)


def _positions(ring: Any) -> tuple[Coordinate, ...]:
    return tuple((float(x), float(y)) for x, y in ring)


def with_tuples(values: Mapping[str, Any]) -> Plain:
    """Lists as the tuples that they were: results are recognised by how options are written."""
    return {
        key: tuple(value) if isinstance(value, list) else value for key, value in values.items()
    }
