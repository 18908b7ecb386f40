"""From a QGIS raster layer to imagery: asked in the main thread, read in a task."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from ...core.options import VIEWS, InputChoice
from ...core.progress import CancelToken
from ...tasks.imports import import_workflow
from ...translation import tr
from .layer_frame import LayerFrame

if TYPE_CHECKING:
    from ...core.source import RasterSource
    from ...layers.raster_source import PreparedLayer

#: The stretch that is taken from the layer's own style.
DISPLAYED = "displayed"


@dataclass(frozen=True)
class ImageryChoice(InputChoice):
    """What the user chose for a layer, as the document keeps it; ``stretch`` may be DISPLAYED."""

    def to_json(self) -> dict[str, Any]:
        """What was chosen, as the document keeps it."""
        chosen = {name: value for name, value in asdict(self).items() if value is not None}
        return {n: list(v) if isinstance(v, tuple) else v for n, v in chosen.items()}

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> ImageryChoice:
        """Reads ``to_json`` back; what a later version knows besides is left aside."""
        known: dict[str, Any] = {}
        for part in fields(cls):
            value = kept.get(part.name)
            known[part.name] = tuple(value) if isinstance(value, list) else value
        if known["view"] not in VIEWS:
            known["view"] = None
        return cls(**known)


@dataclass(frozen=True)
class OpenedLayer:
    """A source that was opened, and the frame, unless it follows from the layer's style."""

    source: RasterSource
    note: str
    frame: LayerFrame | None


def load_workflow(cancel: CancelToken) -> None:
    """Imports what takes a moment to import, outside the user's thread."""
    cancel.raise_if_cancelled()
    import_workflow("layers.displayed_stretch", "layers.raster_source", "layers.result_layers")


def prepare(layer: Any, map_settings: Any | None) -> PreparedLayer:
    """Asks a layer what must be asked in the main thread; rasterio is imported by then."""
    from ...layers.layer_grid import has_pixels, view_of
    from ...layers.raster_source import prepare_layer

    if map_settings is None or not layer.isValid() or has_pixels(layer):
        return prepare_layer(layer)
    return prepare_layer(layer, view_of(layer, map_settings))


def open_layer(
    prepared: PreparedLayer, choice: ImageryChoice, record: Mapping[str, Any] | None
) -> OpenedLayer:
    """Opens a layer with the bands and stretch that were chosen; call it in a task."""
    source, note = prepared.open()
    if choice.stretch == DISPLAYED:
        return OpenedLayer(source, "\n".join(filter(None, [note, _left_aside(choice)])), None)
    return OpenedLayer(source, note, frame_for(source, note, choice, record))


def frame_for(
    source: RasterSource,
    note: str,
    choice: ImageryChoice,
    record: Mapping[str, Any] | None = None,
) -> LayerFrame:
    """The frame of an open source with the bands and stretch that were chosen."""
    from ...workflow.inputs import open_imagery

    gone = [name for name in choice.also or () if is_gone(name)]
    if gone:  # A project outlives the files that it names.
        left = tuple(name for name in choice.also or () if name not in gone)
        choice = replace(choice, also=left)
    imagery = open_imagery(source, choice, record)
    said = [tr("{name} is gone. It was left out.").format(name=name) for name in gone]
    return LayerFrame(imagery, "\n".join(filter(None, [note, *said, *imagery.notes])))


def _left_aside(choice: ImageryChoice) -> str:
    """What is not done while the model sees what the layer's style shows."""
    if not choice.also:
        return ""
    return tr(
        "Other dates are not looked at while the stretch is 'As displayed'. Choose another stretch."
    )


def is_gone(name: str) -> bool:
    """Whether a raster's plain file is no longer there."""
    return os.path.isabs(name) and "|" not in name and not os.path.exists(name)


def displayed_frame(layer: Any, opened: OpenedLayer) -> LayerFrame:
    """The frame that follows from the layer's style; call it in the user's thread."""
    from ...layers.displayed_stretch import displayed_stretch
    from ...workflow.imagery import Imagery

    bands, stretch = displayed_stretch(layer, opened.source)
    return LayerFrame(Imagery(opened.source, bands, stretch), opened.note)


def map_moved_on(layer: Any, frame: LayerFrame, map_settings: Any) -> bool:
    """Whether a map without pixels of its own should be read anew for the present view."""
    from ...layers.layer_grid import has_pixels, view_left_grid, view_of

    if has_pixels(layer):
        return False
    return view_left_grid(frame.grid, view_of(layer, map_settings))
