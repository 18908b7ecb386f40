"""What was drawn by hand becomes a correction of the active object, and each one undo step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.corrections import ADD, CUT
from ...core.drawn_areas import Rings, enclosed_areas, stroke_areas
from ...core.prompt_edits import with_correction
from ...core.prompts import Coordinate, PromptId, PromptSet
from ...translation import tr
from ..canvas.view import CanvasView
from ..document.prompt_document import PromptDocument
from ..session.session_hub import SessionHub
from .feature_repair import FeatureRepair
from .prompt_controller import PromptController

#: A line drawn freely may be moved by this many pixels to need fewer corners.
STRAIGHTER_PX = 0.4


class RepairController(QObject):
    """The handler of the tools that add and cut."""

    notice = pyqtSignal(str, bool)

    def __init__(
        self,
        canvas: Any,
        document: PromptDocument,
        prompts: PromptController,
        view: CanvasView,
        hub: SessionHub,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._document = document
        self._prompts = prompts
        self._view = view
        self._hub = hub
        #: Repairs the selected feature of the result layer; None as long as there is no such thing.
        self.features: FeatureRepair | None = None

    def may_draw(self, at: Coordinate, adds: bool) -> bool:
        """Whether there is a layer to draw on, and something to cut from; says why not."""
        if self._feature() is not None:
            return True
        if not self._prompts.is_ready() or not self._prompts.may_click(*at):
            return False
        current = self._document.current
        if adds or (current is not None and self._document.counts(current).asks):
            return True
        self.notice.emit(tr("There is nothing to cut from yet. Click an object first."), False)
        return False

    def draw_area(self, corners: Sequence[Coordinate], adds: bool) -> None:
        """A closed line was drawn on the canvas."""
        tolerance = STRAIGHTER_PX * float(self._canvas.mapUnitsPerPixel())
        areas = enclosed_areas(corners, tolerance)
        if not areas:
            self.notice.emit(tr("This area encloses nothing. Click at least three corners."), False)
            return
        self._correct(areas, adds, tr("Add area") if adds else tr("Cut area"))

    def draw_stroke(self, line: Sequence[Coordinate], radius: float, adds: bool) -> None:
        """A brush was drawn along a line on the canvas."""
        text = tr("Paint") if adds else tr("Erase")
        self._correct(stroke_areas(line, radius), adds, text)

    def _feature(self) -> Any | None:
        """The selected feature of the result layer, where that is QGIS's active layer."""
        return None if self.features is None else self.features.target()

    def _correct(self, areas: Sequence[Rings], adds: bool, text: str) -> None:
        feature = self._feature()
        if self.features is not None and feature is not None:
            self.features.repair(feature, areas, adds, text)
            return
        placed = self._placed(areas)
        if placed is None:
            self.notice.emit(tr("This place cannot be brought to the layer's CRS."), True)
            return

        def corrected(prompts: PromptSet, prompt_id: PromptId) -> PromptSet:
            extra = self._prompts.properties_for(prompt_id)
            for rings in placed:
                prompts = with_correction(prompts, prompt_id, ADD if adds else CUT, rings, extra)
            return prompts

        self._prompts.edit(corrected, text)

    def _placed(self, areas: Sequence[Rings]) -> list[Rings] | None:
        """Areas on the canvas as prompts are kept; None where the projection has no answer."""
        projection, frame = self._view.projection, self._hub.frame
        if projection is None or frame is None:
            return None
        to_layer: Callable[[float, float], Coordinate | None] = projection.to_layer
        placed = []
        for rings in areas:
            moved = [[to_layer(x, y) for x, y in ring] for ring in rings]
            known = [[xy for xy in ring if xy is not None] for ring in moved]
            if any(len(ring) < len(whole) for ring, whole in zip(known, moved)):
                return None
            placed.append([frame.to_prompts(ring) for ring in known])
        return placed
