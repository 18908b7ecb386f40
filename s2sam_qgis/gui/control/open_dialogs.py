"""The dialogs of the dock: opened on request, never in the way of anything else, closed with it.

They are imported when they are first asked for: the dock opens the quicker.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QWidget

from ...core.errors import S2SamError
from ...core.progress import CancelToken
from ...core.prompts import PromptSet
from ...tasks.segment_tasks import model_view
from ...translation import tr
from ..panels.image_panel import recognised_line
from ..session.layer_frame import LayerFrame
from ..session.layer_reading import (
    DISPLAYED,
    ImageryChoice,
    OpenedLayer,
    displayed_frame,
    frame_for,
)
from ..session.session_hub import SessionHub

if TYPE_CHECKING:
    from ...workflow.session import Session


class Dialogs(QObject):
    """Makes the dialogs and hands on what was chosen in them."""

    models_changed = pyqtSignal(object)
    model_chosen = pyqtSignal(str)
    own_model_chosen = pyqtSignal(object)
    #: Bands and stretch of the present image.
    view_chosen = pyqtSignal(object)
    #: (layer, field mapping, selected features only)
    import_chosen = pyqtSignal(object, object, bool)
    notice = pyqtSignal(str, bool)

    def __init__(self, hub: SessionHub, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hub = hub
        self._window = window
        self._open: list[QDialog] = []
        self._folder = ""
        #: Makes the settings that are shown with the models.
        self.make_options: Callable[[], QWidget] | None = None

    def ask_layers(self, layers: Sequence[tuple[str, str]]) -> list[str]:
        """Which of some layers, as (id, name), are looked on too: their ids; empty for none."""
        from ..dialogs.layer_choice import LayerChoice

        title = tr("Find there too")
        text = tr(
            "What is like the examples, from the slider on, is found on all of each layer and "
            "written to the result layer. Undo takes it back."
        )
        dialog = LayerChoice(title, text, layers, self._window)
        return dialog.chosen if dialog.exec() else []

    def ask_save(self, title: str, name: str, kinds: str) -> str:
        """A file to write; the dialog asks before one is replaced. Empty for none.

        ``name`` may hold a folder. Its suffix is added to a name that was typed without one, so
        what the dialog asks about is what is written.
        """
        given = Path(name)
        folder = str(given.parent) if given.is_absolute() else self._start()
        dialog = QFileDialog(self._window, title, folder, kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(given.suffix.lstrip("."))
        dialog.selectFile(_file_name(given.name))
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return self._remember(chosen[0] if chosen else "")

    def ask_open(self, title: str, kinds: str) -> str:
        """A file to read; empty for none."""
        path, _ = QFileDialog.getOpenFileName(self._window, title, self._start(), kinds)
        return self._remember(path)

    def ask_files(self, title: str, kinds: str) -> list[str]:
        """Files to read; empty for none."""
        paths, _ = QFileDialog.getOpenFileNames(self._window, title, self._start(), kinds)
        if paths:
            self._remember(paths[0])
        return [str(path) for path in paths]

    def ask_folder(self, title: str) -> str:
        """A folder; empty for none."""
        path = str(QFileDialog.getExistingDirectory(self._window, title, self._start()))
        if path:
            self._folder = path
        return path

    def change_input(self) -> None:
        """Bands and stretch of the layer."""
        from ..dialogs.input_dialog import InputDialog

        source, frame = self._hub.source, self._hub.frame
        if source.layer is None or frame is None:
            return
        dialog = InputDialog(
            frame, source.choice, self._look(source.layer, frame), recognised_line, self._window
        )
        dialog.accepted.connect(lambda: self.view_chosen.emit(dialog.choice))
        self._show(dialog)

    def manage_models(self) -> None:
        """The model manager."""
        from ..dialogs.model_dialog import ModelDialog

        options = self.make_options() if self.make_options is not None else None
        dialog = ModelDialog(self._hub.tasks, self.ask_open, options, self._window)
        dialog.changed.connect(self.models_changed)
        dialog.chosen.connect(self.model_chosen)
        dialog.own_chosen.connect(self.own_model_chosen)
        self._show(dialog)

    def import_layer(self) -> None:
        """Prompts from a vector layer."""
        from ..dialogs.import_dialog import ImportDialog

        dialog = ImportDialog(self._window)
        dialog.accepted.connect(
            lambda: self.import_chosen.emit(
                dialog.layer, dialog.mapping, dialog.selected.isChecked()
            )
        )
        self._show(dialog)

    def rerun(
        self, prompts: PromptSet, session: Session, colours: Any, finishing: Any, folder: str
    ) -> None:
        """The same prompts on other layers; it may stay open beside the map."""
        from ..rerun.dialog import ModelAndStore, RerunDialog, RerunQuestions

        try:
            dialog = RerunDialog(
                prompts,
                ModelAndStore(
                    session.answers.predictor, session.answers.store, self._hub.model.choice
                ),
                self._hub.tasks,
                QgsProject.instance(),
                RerunQuestions(self.ask_folder, self.ask_files, self.ask_save),
                colours,
                finishing,
                folder,
                self._window,
            )
        except S2SamError as error:
            self.notice.emit(str(error), True)
            return
        self._show(dialog, modal=False)

    def show_beside(self, make: Callable[[QWidget], QDialog]) -> None:
        """A window that may stay open beside the map."""
        self._show(make(self._window), modal=False)

    @property
    def shown(self) -> Sequence[QDialog]:
        """The dialogs that are open."""
        return tuple(self._open)

    def close(self) -> None:
        """Closes what is open."""
        for dialog in list(self._open):
            dialog.reject()

    def _show(self, dialog: QDialog, modal: bool = True) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, True)
        self._open.append(dialog)
        dialog.finished.connect(lambda _: self._forget(dialog))
        if modal:
            dialog.open()
        else:
            dialog.show()

    def _forget(self, dialog: QDialog) -> None:
        if dialog in self._open:
            self._open.remove(dialog)

    @staticmethod
    def _look(
        layer: Any, frame: LayerFrame
    ) -> Callable[[ImageryChoice, CancelToken], tuple[Any, LayerFrame]]:
        """What the dialog's worker does; the layer's style is read now, in the user's thread."""
        source = frame.imagery.source
        displayed: Any
        try:
            displayed = displayed_frame(layer, OpenedLayer(source, frame.note, None))
        except S2SamError as error:
            displayed = error

        def look(choice: ImageryChoice, cancel: CancelToken) -> tuple[Any, LayerFrame]:
            if choice.stretch == DISPLAYED:
                if isinstance(displayed, S2SamError):
                    raise displayed
                seen = displayed
            else:
                seen = frame_for(source, frame.note, choice)
            cancel.raise_if_cancelled()
            return model_view(seen.imagery), seen

        return look

    def _start(self) -> str:
        project = QgsProject.instance().fileName()
        return self._folder or (str(Path(project).parent) if project else str(Path.home()))

    def _remember(self, path: str) -> str:
        if path:
            self._folder = str(Path(path).parent)
        return str(path)


def _file_name(name: str) -> str:
    """A layer's name as a file's."""
    return "".join("_" if character in '<>:"/\\|?*' else character for character in name)
