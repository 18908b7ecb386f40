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
        layer, state = self._source.layer, self._document.state
        if layer is None:
            return
        views = {**state.views, self._source.image: choice.to_json()}
        text = tr("Bands and stretch of {layer}").format(layer=layer.name())
        push(self._stack, self._document, replace(state, views=views), text)

    def choose_named(self, name: str) -> None:
        """The user chose a view by its name, with its own bands and stretch."""
        self.choose(ImageryChoice(view=name))

    def _follow(self) -> None:
        state = self._document.state
        choices = {image: ImageryChoice.from_json(view) for image, view in state.views.items()}
        self._source.set_choices(choices, state.prompts.record)
