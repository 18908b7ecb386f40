"""Prompts in files and layers: save, open, import, show as layers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import S2SamError
from ...core.messages import plural
from ...core.options import SegmentOptions
from ...core.prompt_geojson import read_prompts, write_prompts
from ...core.prompt_notes import prompt_notes
from ...core.prompts import PromptSet
from ...tasks.imports import import_workflow
from ...translation import tr
from ..document.prompt_document import PromptDocument
from ..session.session_hub import SessionHub
from .prompt_controller import PromptController

GEOJSON_FILTER = "GeoJSON (*.geojson *.json)"


class PromptFiles(QObject):
    """Owner of the file that the prompts are saved to."""

    notice = pyqtSignal(str, bool)
    done = pyqtSignal(str)
    saved = pyqtSignal(object)

    def __init__(
        self,
        document: PromptDocument,
        controller: PromptController,
        hub: SessionHub,
        ask_save: Callable[[str, str, str], str],
        ask_open: Callable[[str, str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._controller = controller
        self._hub = hub
        self._ask_save = ask_save
        self._ask_open = ask_open
        self.path: Path | None = None
        self._layers: Any | None = None

    def save(self) -> None:
        """Saves to the file that is known, else asks for one."""
        if self.path is None:
            self.save_as()
        else:
            self._write(self.path)

    def save_as(self) -> None:
        """Asks for a file and saves to it."""
        if self._document.prompts.is_empty:
            self.notice.emit(tr("There is no prompt to save yet. Click an object first."), False)
            return
        layer = self._hub.source.layer
        name = f"{layer.name()}_prompts.geojson" if layer is not None else "prompts.geojson"
        chosen = self._ask_save(tr("Save prompts"), name, GEOJSON_FILTER)
        if not chosen:
            return
        path = Path(chosen)
        if not path.suffix:
            path = path.with_suffix(".geojson")
        if self._write(path):
            self.path = path

    def new_set(self) -> None:
        """Starts with no object, and asks for another file when these are saved; undoable."""
        if self._document.ids:
            self._controller.replace_all(PromptSet(()), tr("New set"))
        self.path = None

    def open(self) -> None:
        """Asks for a file and opens it in place of the present prompts; undo brings them back."""
        chosen = self._ask_open(tr("Open prompts"), GEOJSON_FILTER)
        if chosen:
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> bool:
        """Opens a prompt file; says what is wrong with it and changes nothing where it is."""
        import_workflow()
        from ...workflow.place_prompts import to_lonlat

        try:
            prompts = to_lonlat(read_prompts(path))
        except S2SamError as error:
            self.notice.emit(str(error), True)
            return False
        self.path = path
        self._controller.replace_all(prompts, tr("Open {file}").format(file=path.name))
        for note in prompt_notes(prompts):
            self.notice.emit(note, True)
        self.done.emit(
            plural(
                len(prompts.ids),
                tr("1 object from {file}."),
                tr("{count} objects from {file}."),
                file=path.name,
            )
        )
        return True

    def import_layer(self, layer: Any, mapping: Any, selected_only: bool) -> bool:
        """Adds the prompts of a vector layer to the present ones, undoably."""
        import_workflow()
        from ...layers.prompt_import import import_prompts

        state = self._document.state
        try:
            free = int(state.free_id())
            imported = import_prompts(layer, mapping, selected_only, free)
            merged = merged_prompts(self._document.prompts, imported)
        except S2SamError as error:
            self.notice.emit(str(error), True)
            return False
        text = tr("Import {layer}").format(layer=layer.name())
        self._controller.replace_all(merged, text, keep_rest=True)
        for note in prompt_notes(imported):
            self.notice.emit(note, True)
        self.done.emit(
            plural(
                len(imported.ids),
                tr("1 object from {layer}."),
                tr("{count} objects from {layer}."),
                layer=layer.name(),
            )
        )
        return True

    def show_as_layers(self) -> None:
        """Shows the prompts as vector layers; what QGIS's tools change there comes back."""
        import_workflow()
        from ...layers.prompt_layer import PromptLayers

        if self._layers is None:
            self._layers = PromptLayers(QgsProject.instance(), self)
            self._layers.edited.connect(self._on_edited)
            self._layers.problem.connect(lambda text: self.notice.emit(text, True))
            self._document.changed.connect(self._follow)
        try:
            self._layers.show(self._document.prompts)
        except S2SamError as error:
            self.notice.emit(str(error), True)

    def reset(self) -> None:
        """Another project: another file."""
        self.path = None

    def close(self) -> None:
        """Lets go of the layers; they stay in the project as they are."""
        if self._layers is not None:
            self._layers.close()
            self._layers = None

    def record(self) -> dict[str, Any]:
        """What a rerun needs, of the present layer and model; empty without them."""
        session = self._hub.session
        if session is None:
            return {}
        from ...workflow.report import run_record

        model = session.answers.predictor.model
        return run_record(session.imagery, model, SegmentOptions())

    def _write(self, path: Path) -> bool:
        prompts = self._document.prompts
        if prompts.is_empty:
            self.notice.emit(tr("There is no prompt to save yet. Click an object first."), False)
            return False
        record = {**prompts.record, **self.record()}
        try:
            write_prompts(path, replace(prompts, record=record))
        except S2SamError as error:
            self.notice.emit(str(error), True)
            return False
        self.saved.emit(prompts)
        self.done.emit(
            plural(
                len(prompts.prompts),
                tr("1 prompt saved to {file}."),
                tr("{count} prompts saved to {file}."),
                file=path.name,
            )
        )
        return True

    def _on_edited(self, prompts: PromptSet) -> None:
        self._controller.replace_all(prompts, tr("Edit prompt layer"), True, keep_rest=True)

    def _follow(self, _: Any) -> None:
        layers = self._layers
        if layers is None or not layers.layers:
            return
        try:
            layers.show(self._document.prompts)
        except S2SamError as error:
            self.notice.emit(str(error), True)


def merged_prompts(present: PromptSet, added: PromptSet) -> PromptSet:
    """Both sets; ids that both know get free ones in what was added."""
    if present.is_empty:
        return added
    taken = {str(i) for i in present.ids}
    texts = any(isinstance(i, str) for i in (*present.ids, *added.ids))
    numbers = [int(str(i)) for i in (*present.ids, *added.ids) if str(i).isdecimal()]
    following = max(numbers, default=0) + 1
    renamed: dict[Any, Any] = {}
    for prompt_id in added.ids:
        if str(prompt_id) in taken:
            renamed[prompt_id] = following
            following += 1
        else:
            renamed[prompt_id] = prompt_id

    def text(value: Any) -> Any:
        return str(value) if texts else value

    def joined(mine: Any, theirs: Any) -> Any:
        kept = [replace(item, prompt_id=text(item.prompt_id)) for item in mine]
        kept += [replace(item, prompt_id=text(renamed[item.prompt_id])) for item in theirs]
        return tuple(kept)

    return replace(
        present,
        prompts=joined(present.prompts, added.prompts),
        corrections=joined(present.corrections, added.corrections),
    )
