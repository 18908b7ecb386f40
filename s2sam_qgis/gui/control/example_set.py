"""Examples of what to find: from the table, from picked regions, from features of a layer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Callable

import numpy as np
from qgis.core import QgsVectorLayer

from ...core.errors import InputError
from ...core.prompts import PromptId
from ...layers.layer_polygons import LayerPolygons
from ...translation import tr
from ..document.prompt_document import PromptDocument
from ..panels.alike_panel import From
from ..session.answers import AnswerController
from ..session.session_hub import SessionHub
from .everything_controller import EverythingController

if TYPE_CHECKING:
    from ...workflow.everything.samples import Sample


class ExampleSet:
    """Gathers outlines as samples; keeps those that were added."""

    def __init__(
        self,
        document: PromptDocument,
        answers: AnswerController,
        hub: SessionHub,
        everything: EverythingController,
        selected_rows: Callable[[], Sequence[PromptId]],
        active_layer: Callable[[], Any],
    ) -> None:
        self._document, self._answers, self._hub = document, answers, hub
        self._everything, self._selected_rows = everything, selected_rows
        self._active_layer = active_layer
        self.added: list[Sample] = []

    def count(self, good: bool) -> int:
        """How many were added as examples, or as counter-examples."""
        return sum(sample.is_good == good for sample in self.added)

    def add(self, where: From, good: bool) -> None:
        """Adds what is there; raises InputError where nothing is."""
        found = self.gathered(where, good)
        known = {(sample.shape.wkb, sample.is_good) for sample in self.added}
        self.added += [s for s in found if (s.shape.wkb, s.is_good) not in known]

    def samples(self) -> list[Sample]:
        """What was added; without an example what most people mean: see ``usual``."""
        return self.added if self.count(True) else [*self.usual(), *self.added]

    def usual(self) -> list[Sample]:
        """Picked regions, else rows that are selected, else all objects; may be none."""
        for where in (From.PICKED, From.ROWS, From.ALL):
            try:
                found = self.gathered(where, True)
            except InputError:
                continue
            # One row is always selected: that of the object that takes the next click.
            if where is not From.ROWS or len(found) > 1:
                return found
        return []

    def gathered(self, where: From, good: bool) -> list[Sample]:
        """Outlines as samples. Raises InputError where there are none."""
        from ...workflow.everything.samples import Sample

        frame = self._hub.frame
        if frame is None:
            raise InputError(tr("Choose a raster layer first, at the top of the panel."))
        if where is From.PICKED:
            shapes = self._picked()
        elif where is From.FEATURES:
            shapes = self._features()
        else:
            ids = self._selected_rows() if where is From.ROWS else self._document.ids
            shapes = self._objects(ids)
        is_object = where is not From.PICKED
        source = frame.imagery.source
        return [Sample(shape, source, good, is_object) for shape in shapes]

    def _picked(self) -> list[Any]:
        regions, found = self._everything.regions, self._everything.found
        numbers = np.flatnonzero(regions.picked).tolist()
        if found is None or not numbers:
            raise InputError(
                tr("No region is picked. Press 'Pick on map' and right-click some regions.")
            )
        return [found.outline(regions.names, number) for number in numbers]

    def _features(self) -> list[Any]:
        layer = self._active_layer()
        if not isinstance(layer, QgsVectorLayer) or not layer.selectedFeatureCount():
            raise InputError(
                tr("No feature is selected. Select some in a vector layer and make it active.")
            )
        on = self._hub.source.layer
        crs = layer.crs() if on is None else on.crs()
        return list(LayerPolygons(layer, crs, selected=True).read())

    def _objects(self, ids: Sequence[PromptId]) -> list[Any]:
        import shapely

        shapes = []
        for prompt_id in ids:
            rings = [ring for ring in self._answers.of(prompt_id).rings if len(ring) > 3]
            if not rings:
                continue
            # Rings of one object by the even-odd rule, as they are drawn.
            polygons = shapely.polygons([shapely.linearrings(np.asarray(r)) for r in rings])
            shape = polygons[0]
            for other in polygons[1:]:
                shape = shapely.symmetric_difference(
                    shapely.make_valid(shape), shapely.make_valid(other)
                )
            if not shape.is_empty:
                shapes.append(shapely.make_valid(shape))
        if not shapes:
            raise InputError(
                tr("No object is outlined on this image. Click one on the map, or select its row.")
            )
        return shapes
