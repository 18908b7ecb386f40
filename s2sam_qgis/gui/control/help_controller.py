"""What the Help button does: the example in two clicks, the keys, the documents."""

from __future__ import annotations

import configparser
import contextlib
import shutil
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence

from ...models.places import home, resources
from ...translation import tr
from ..panels.help_button import HelpButton
from ..panels.image_panel import SourcePanel
from ..parts.actions import DockActions
from .open_dialogs import Dialogs
from .prompt_files import PromptFiles
from .tool_keys import CANVAS_KEYS

_IMAGE, _PROMPTS = "scene_2021-06-17.tif", "prompts.geojson"


class HelpController(QObject):
    """Opens what the menu offers."""

    notice = pyqtSignal(str, bool)

    def __init__(
        self,
        canvas: Any,
        button: HelpButton,
        actions: DockActions,
        source: SourcePanel,
        files: PromptFiles,
        dialogs: Dialogs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._actions, self._source = canvas, actions, source
        self._files, self._dialogs = files, dialogs
        button.example_asked.connect(self.open_example)
        button.keys_asked.connect(self.show_keys)
        button.documents_asked.connect(self.open_documents)

    def open_example(self) -> None:
        """The example image on the map, and its objects in place of the present ones; undoable."""
        try:
            folder = _own_copy(resources() / "example")
        except OSError as error:
            self.notice.emit(
                tr("The example cannot be copied to {folder}: {reason}").format(
                    folder=home() / "example", reason=error
                ),
                True,
            )
            return
        layer = _layer_of(folder / _IMAGE)
        if layer is None:
            self.notice.emit(
                tr("The example image {file} cannot be opened.").format(file=folder / _IMAGE), True
            )
            return
        self._source.choose(layer)
        self._canvas.setExtent(
            self._canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
        )
        self._canvas.refresh()
        self._files.open_file(folder / _PROMPTS)
        self._files.reset()  # They are saved to a file of the user's own.

    def show_keys(self) -> None:
        """The keys in a window beside the map."""
        from ..dialogs.keys_dialog import KeysDialog

        self._dialogs.show_beside(lambda window: KeysDialog(key_rows(self._actions), window))

    def open_documents(self) -> None:
        """The documents, in the web browser."""
        QDesktopServices.openUrl(QUrl(documents_address()))


def documents_address() -> str:
    """Where the documents are: beside the plugin's home page, as metadata.txt has it."""
    parser = configparser.ConfigParser(interpolation=None)
    with contextlib.suppress(OSError, configparser.Error):
        parser.read(Path(__file__).resolve().parents[3] / "metadata.txt", encoding="utf-8")
    page = parser.get("general", "homepage", fallback="https://plugins.qgis.org/plugins/s2sam_qgis")
    return f"{page}/blob/main/docs/dock.md" if "github.com" in page else page


def key_rows(actions: DockActions) -> list[tuple[str, str]]:
    """(keys, what they do), the mouse first; keys of one command share a row."""
    rows = [
        (tr("Left click"), tr("This belongs to the object")),
        (tr("Right click"), tr("This does not belong to the object")),
        (tr("Drag"), tr("A box around the object; on a point or a box: moves it")),
        (tr("Space held"), tr("Moves the map")),
    ]
    by_command: dict[str, list[str]] = {}
    for (key, modifiers), command in CANVAS_KEYS.items():
        by_command.setdefault(command, []).append(_key_text(key, modifiers))
    titles = _titles(actions)
    for command, keys in by_command.items():
        if command in titles:
            rows.append((", ".join(keys), titles[command]))
    rows.append(("1 – 9, 0", tr("The object's class; 0 for none")))
    # They work while candidates are listed: in that section, and on the map with 'Pick on map'.
    rows.append(("J, K", tr("Find the others like these: the next candidate, the one before")))
    rows.append(("Y, X", tr("Find the others like these: take the candidate, refuse it")))
    return rows


def _titles(actions: DockActions) -> dict[str, str]:
    titles = {mode.value: action.text() for mode, action in actions.tools.items()}
    for name in ("preview", "candidate", "new_object", "rename", "save", "undo", "redo", "accept"):
        titles[name] = getattr(actions, name).text()
    titles["next_tool"] = tr("Next tool")
    titles["delete"] = tr("Removes the selected point or box")
    titles["escape"] = tr("Gives up what is under way, then puts the tool down")
    titles["brush_larger"] = tr("Larger brush")
    titles["brush_smaller"] = tr("Smaller brush")
    return titles


def _key_text(key: Any, modifiers: Any) -> str:
    """A key as the system writes it."""
    names = []
    for flag, name in (
        (Qt.KeyboardModifier.ControlModifier, "Ctrl"),
        (Qt.KeyboardModifier.ShiftModifier, "Shift"),
    ):
        if modifiers & flag:
            names.append(name)
    plain = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
    text = "+".join([*names, plain])
    return QKeySequence(text).toString(QKeySequence.SequenceFormat.NativeText) or text


def _own_copy(example: Path) -> Path:
    """The example in a folder that can be written: QGIS keeps statistics beside an image."""
    folder = home() / "example"
    folder.mkdir(parents=True, exist_ok=True)
    for name in (_IMAGE, _PROMPTS):
        target = folder / name
        if not target.is_file() or target.stat().st_size != (example / name).stat().st_size:
            shutil.copyfile(example / name, target)
    return folder


def _layer_of(file: Path) -> Any | None:
    """The layer of a file: the one that the project has, else a new one; None if it is no image."""
    project = QgsProject.instance()
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and layer.source() == str(file):
            return layer
    layer = QgsRasterLayer(str(file), tr("S2 SAM example {date}").format(date="2021-06-17"))
    return project.addMapLayer(layer) if layer.isValid() else None
