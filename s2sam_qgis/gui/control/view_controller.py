"""Bands and stretch: part of the document, so undone, saved and brought back like a click."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import QObject

from ...translation import tr
from ..compat import QUndoStack
from ..document.prompt_document import PromptDocument
from ..document.undo_commands import push
from ..session.layer_reading import ImageryChoice
from ..session.session_hub import LayerHolder


class ViewController(QObject):
    """Has each image read as the document says."""

    def __init__(
        self,
        document: PromptDocument,
        stack: QUndoStack,
        source: LayerHolder,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._stack, self._source = document, stack, source
        document.views_changed.connect(self._follow)

    def choose(self, choice: ImageryChoice) -> None:
        """The user chose bands or a stretch for the present image."""
        layer = self._source.layer
        if layer is None:
            return
        text = tr("Bands and stretch of {layer}").format(layer=layer.name())
        self._push(replace(choice, also=self._source.choice.also), text)

    def choose_dates(self, also: tuple[str, ...]) -> None:
        """The user chose which other dates are looked at beside the present image."""
        layer = self._source.layer
        if layer is not None:
            text = tr("Other dates of {layer}").format(layer=layer.name())
            self._push(replace(self._source.choice, also=tuple(also)), text)

    def _push(self, choice: ImageryChoice, text: str) -> None:
        state = self._document.state
        views = {**state.views, self._source.image: choice.to_json()}
        push(self._stack, self._document, replace(state, views=views), text)

    def choose_named(self, name: str) -> None:
        """The user chose a view by its name, with its own bands and stretch."""
        self.choose(ImageryChoice(view=name))

    def _follow(self) -> None:
        state = self._document.state
        choices = {image: ImageryChoice.from_json(view) for image, view in state.views.items()}
        self._source.set_choices(choices, state.prompts.record)
