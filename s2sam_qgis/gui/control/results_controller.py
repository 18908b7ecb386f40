"""Accepted objects: where they lie, what the dock shows of it, and the choice of where they go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QToolButton

from ...core.errors import S2SamError
from ...core.prompts import PromptId
from ...layers.accepted_objects import AcceptedObjects
from ...layers.result_edits import ResultEdits
from ...layers.result_file import project_file
from ...layers.result_follow import ResultFollower
from ...translation import tr
from ..compat import QAction, QActionGroup
from ..document.prompt_document import PromptDocument
from ..session.answers import AnswerController
from ..session.kept_objects import KeptObjects
from ..session.session_hub import SessionHub

GEOPACKAGE_FILTER = "GeoPackage (*.gpkg)"


class ResultsController(QObject):
    """Owns the accepted objects and their menu, behind the arrow of the Accept button."""

    notice = pyqtSignal(str, bool)

    def __init__(
        self,
        document: PromptDocument,
        answers: AnswerController,
        hub: SessionHub,
        canvas: Any,
        button: QToolButton,
        ask_save: Callable[[str, str, str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        project = QgsProject.instance()
        self._project, self._ask_save = project, ask_save
        self.accepted = AcceptedObjects(project, self)
        self.accepted.grid = lambda: None if hub.frame is None else hub.frame.grid
        self.home = self.accepted.home
        self._follower = ResultFollower(project, self.home, self)
        self._follower.is_drawn = canvas.isDrawing
        self._edits = ResultEdits(self.home, self)
        self.kept = KeptObjects(document, answers, hub, self.accepted, self)
        self.home.notice.connect(self.notice)
        self._follower.notice.connect(self.notice)
        self._edits.notice.connect(self.notice)
        self._make_menu(button)
        self._follower.find_left()

    def close(self) -> None:
        """Lets go of the project; layer and file stay."""
        self._edits.close()
        self._follower.close()
        self.accepted.close()

    def files(self) -> list[str]:
        """The file with the accepted objects: nothing else may be written over it."""
        path = self.home.path
        return [] if path is None else [str(path)]

    def draws(self, prompt_id: PromptId, layers: Sequence[Any]) -> bool:
        """Whether the result layer is among those on the map and has the object's outline."""
        layer = self.home.layer
        if layer is None or all(shown is not layer for shown in layers):
            return False
        return self.kept.of(prompt_id).speaks

    def keep_beside_project(self) -> None:
        """Results go to the file beside the project; in the profile while it has none."""
        self._choose(None)

    def keep_in_file(self) -> None:
        """Asks for a file; what is in it stays, and so does what was accepted."""
        name = project_file(self._project)
        chosen = self._ask_save(
            tr("Keep results in"),
            "results.gpkg" if name is None else name.name,
            GEOPACKAGE_FILTER,
        )
        if chosen:
            self._choose(Path(chosen))
        self._show_choice()

    def keep_in_memory(self) -> None:
        """Results go to a temporary layer, which is lost when QGIS closes."""
        self._choose(None, temporary=True)

    def _set_share_borders(self, on: bool) -> None:
        self.accepted.share_borders = on

    def _choose(self, path: Path | None, temporary: bool = False) -> None:
        try:
            self.home.choose(path, temporary)
        except S2SamError as error:
            self.notice.emit(str(error), True)

    def _make_menu(self, button: QToolButton) -> None:
        self.menu = QMenu(button)
        self.menu.addSection(tr("Keep results in"))
        group = QActionGroup(self.menu)
        self.beside = QAction(self.menu)
        self.file = QAction(self.menu)
        self.temporary = QAction(tr("Temporary layer (lost when QGIS closes)"), self.menu)
        for action, act in (
            (self.beside, self.keep_beside_project),
            (self.file, self.keep_in_file),
            (self.temporary, self.keep_in_memory),
        ):
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, act=act: act())
            group.addAction(action)
            self.menu.addAction(action)
        self.menu.addSection(tr("Borders"))
        self.share_borders = QAction(tr("Neighbours share borders"), self.menu)
        self.share_borders.setToolTip(
            tr(
                "Overlaps and gaps of up to a pixel and a half between an accepted object and its "
                "neighbours become one line."
            )
        )
        self.share_borders.setCheckable(True)
        self.share_borders.setChecked(self.accepted.share_borders)
        self.share_borders.toggled.connect(self._set_share_borders)
        self.menu.addAction(self.share_borders)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._show_choice)
        button.setMenu(self.menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._show_choice()

    def _show_choice(self) -> None:
        place, path = project_file(self._project), self.home.path
        own = self.home.is_own(path)
        if place is None:
            self.beside.setText(tr("The project's file, when the project is saved"))
        else:
            name = path.name if own and path is not None and path.parent == place.parent else ""
            self.beside.setText(tr("Beside the project: {file}").format(file=name or place.name))
        foreign = path if path is not None and not own else self.home.chosen
        self.file.setText(
            tr("Another file…")
            if foreign is None
            else tr("Another file: {file}…").format(file=foreign.name)
        )
        chosen = self.temporary if self.home.is_temporary else self.file if foreign else self.beside
        chosen.setChecked(True)
