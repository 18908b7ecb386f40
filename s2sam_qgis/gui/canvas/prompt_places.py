"""Where prompts lie: on the layer, on the canvas, and from the mouse."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from ...core.prompts import Coordinate, PointPrompt, PromptId
from ..document.prompt_document import PromptDocument
from ..session.session_hub import SessionHub
from .projection import CanvasProjection, upright_ring


class PromptPlaces:
    """Places of the document's prompts in the layer's CRS, and the way from there to the canvas."""

    def __init__(self, canvas: Any, document: PromptDocument, hub: SessionHub) -> None:
        self._canvas, self._document, self._hub = canvas, document, hub
        self._projection: CanvasProjection | None = None
        self._placed: tuple[Any, Any, list[list[Coordinate]]] = (None, None, [])

    @property
    def projection(self) -> CanvasProjection | None:
        """Between the canvas and the layer; None without a layer."""
        layer = self._hub.source.layer
        if layer is None or self._hub.frame is None:
            return None
        if self._projection is None:
            crs = self._canvas.mapSettings().destinationCrs()
            self._projection = CanvasProjection(crs, layer.crs())
        return self._projection

    @property
    def frame(self) -> Any | None:
        """What is known of the layer's grid; None without one."""
        return self._hub.frame

    def forget_projection(self) -> None:
        """The layer or the canvas has another CRS."""
        self._projection = None

    def on_layer(self, index: int) -> list[Coordinate]:
        """Where a prompt lies on the layer; empty where it cannot be placed there."""
        positions = self.all_on_layer()
        return positions[index] if index < len(positions) else []

    def all_on_layer(self) -> list[list[Coordinate]]:
        """Every prompt's positions on the layer, computed once per prompt set and layer."""
        prompts, frame = self._document.prompts, self._hub.frame
        known_prompts, known_frame, positions = self._placed
        if known_prompts is prompts and known_frame is frame:
            return positions
        positions = []
        if frame is not None:
            flat = [xy for prompt in prompts.prompts for xy in prompt.coordinates]
            placed = frame.to_layer(prompts.crs, flat)
            if len(placed) == len(flat):
                rest = iter(placed)
                for prompt in prompts.prompts:
                    own = [next(rest) for _ in prompt.coordinates]
                    # A box is its bounds in the layer's CRS, whatever ring it was given as.
                    positions.append(own if isinstance(prompt, PointPrompt) else upright_ring(own))
        self._placed = (prompts, frame, positions)
        return positions

    def on_canvas(self, prompt_id: PromptId) -> list[Coordinate]:
        """Where an object's prompts lie on the canvas, those that can be placed there."""
        projection = self.projection
        if projection is None:
            return []
        placed = [
            projection.to_canvas(x, y)
            for index in self._document.indices(prompt_id)
            for x, y in self.on_layer(index)
        ]
        return [place for place in placed if place is not None]

    def nearest_to_mouse(self, ids: Iterable[PromptId]) -> PromptId:
        """Of these objects, at least one, the one whose first prompt lies nearest to the mouse.

        The first of them where the mouse or the objects are nowhere on the layer.
        """
        among = list(ids)
        projection, positions = self.projection, self.all_on_layer()
        mouse = self._canvas.mouseLastXY()
        where = None
        if projection is not None and positions and len(among) > 1:
            at = self._canvas.getCoordinateTransform().toMapCoordinates(mouse.x(), mouse.y())
            where = projection.to_layer(at.x(), at.y())
        if where is None:
            return among[0]
        x, y = where

        def distance(prompt_id: PromptId) -> float:
            for index in self._document.prompts.indices_of(prompt_id)[:1]:
                if positions[index]:
                    return math.hypot(positions[index][0][0] - x, positions[index][0][1] - y)
            return math.inf

        return min(among, key=distance)
