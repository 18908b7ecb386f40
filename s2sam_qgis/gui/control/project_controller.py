"""The document follows the project: kept in it, brought back with it, offered after a crash."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from ...core.errors import S2SamError
from ...core.identity import anonymous, identities_of
from ...core.prompts import PromptSet
from ...translation import tr
from ..canvas.view import CanvasView
from ..compat import QUndoStack
from ..document.autosave import Autosave
from ..document.project_entry import ProjectEntry, unreadable_text
from ..document.prompt_document import DocumentState, PromptDocument
from ..document.safety_copies import LeftOver
from ..panels.image_panel import SourcePanel
from ..parts.messages import Messages
from ..session.session_hub import SessionHub
from .prompt_controller import PromptController
from .prompt_files import GEOJSON_FILTER, PromptFiles, merged_prompts


class ProjectController(QObject):
    """Brings the document back with its project, and offers what a crash left."""

    def __init__(
        self,
        entry: ProjectEntry,
        autosave: Autosave,
        document: PromptDocument,
        stack: QUndoStack,
        prompts: PromptController,
        files: PromptFiles,
        view: CanvasView,
        hub: SessionHub,
        image_panel: SourcePanel,
        messages: Messages,
        ask_save: Callable[[str, str, str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._entry, self._autosave, self._document, self._stack = entry, autosave, document, stack
        self._prompts, self._files, self._view, self._hub = prompts, files, view, hub
        self._image_panel, self._messages, self._ask_save = image_panel, messages, ask_save
        #: Take back what is offered at the moment.
        self._offers: list[Callable[[], None]] = []
        self._unread_offer: Callable[[], None] = lambda: None
        entry.opened.connect(self._on_opened)
        entry.closed.connect(self._on_closed)
        entry.unreadable.connect(self._on_unreadable)
        entry.saved.connect(autosave.mark_saved)
        files.saved.connect(self._on_file_saved)

    def start(self) -> None:
        """The dock was opened: takes over what the project holds, and what a crash left."""
        self._entry.read()
        self._offer_left_over()

    def _on_opened(self, state: DocumentState, layer_id: str) -> None:
        layer = QgsProject.instance().mapLayer(layer_id) if layer_id else None
        if isinstance(layer, QgsRasterLayer):
            self._image_panel.choose(layer)
        if not state.is_empty or state.views:
            self._reset(state)
            self._autosave.mark_saved(self._document.state)
        if QgsProject.instance().fileName():
            self._offer_left_over()

    def _on_closed(self) -> None:
        """The project is gone, in order: nothing of it is offered again."""
        self._withdraw()
        self._unread_offer()
        self._reset(DocumentState())
        self._autosave.mark_saved(self._document.state)
        self._files.reset()

    def _reset(self, state: DocumentState) -> None:
        self._view.select(None)
        self._stack.clear()
        self._document.replace(state)

    def _on_file_saved(self, prompts: PromptSet) -> None:
        """The user's file holds the prompts. A project's own entry is older until it is saved."""
        if self._document.prompts is prompts and not QgsProject.instance().fileName():
            self._autosave.mark_saved(self._document.state)

    # -- what cannot be read ------------------------------------------------------------------

    def _on_unreadable(self, reason: str) -> None:
        button = QPushButton(tr("Save as file…"))
        button.clicked.connect(self._save_unread)
        self._unread_offer()
        self._unread_offer = self._messages.offer(unreadable_text(reason), button, warning=True)

    def _save_unread(self) -> None:
        chosen = self._ask_save(tr("Save as file…"), "prompts_unread.geojson", GEOJSON_FILTER)
        if not chosen:
            self._on_unreadable("")
            return
        try:
            self._entry.save_unread(Path(chosen))
        except S2SamError as error:
            self._messages.say(str(error), True)
            self._on_unreadable("")
            return
        self._messages.succeeded(
            tr("Saved to {file}. It is no longer in the project.").format(file=Path(chosen).name)
        )

    # -- what a crash left --------------------------------------------------------------------

    def _offer_left_over(self) -> None:
        copies = self._autosave.left_over()
        if copies:
            self._withdraw()
        for copy in copies:
            self._offer(copy)

    def _offer(self, copy: LeftOver) -> None:
        restore, discard = QPushButton(tr("Restore")), QPushButton(tr("Discard"))
        restore.clicked.connect(lambda: self._restore(copy))
        discard.clicked.connect(lambda: self._autosave.discard(copy))
        self._offers.append(self._messages.offer(offer_text(copy), restore, discard))

    def _withdraw(self) -> None:
        offers, self._offers = self._offers, []
        for take_back in offers:
            take_back()

    def _restore(self, copy: LeftOver) -> None:
        try:
            state = self._joined(copy)
        except S2SamError as error:
            self._messages.say(str(error), True)
            return
        self._prompts.replace_state(state, tr("Restore prompts"))
        self._autosave.take_over(copy)

    def _joined(self, copy: LeftOver) -> DocumentState:
        """A copy in place of what it is the later state of, else beside what is there."""
        present, left = self._document.state, copy.state
        later = copy.project == QgsProject.instance().fileName() and not self._autosave.unsaved
        if present.is_empty or later:
            return left

        def asked(own: PromptSet) -> Any:
            bare = anonymous(own)
            return bare.prompts, bare.corrections

        known = [asked(own) for own in map(present.prompts.only, present.prompts.ids)]
        new = [own for own in map(left.prompts.only, left.prompts.ids) if asked(own) not in known]
        added = replace(
            left.prompts,
            prompts=tuple(p for own in new for p in own.prompts),
            corrections=tuple(c for own in new for c in own.corrections),
        )
        prompts = merged_prompts(present.prompts, added)
        current = prompts.ids[-1] if prompts.ids else present.current
        region = present.region or left.region
        views = {**left.views, **present.views}
        joined = replace(present, prompts=prompts, current=current, region=region, views=views)
        return _with_rest(joined, left)


def _with_rest(joined: DocumentState, left: DocumentState) -> DocumentState:
    """With what a copy says besides of its objects: which are hidden, which have no prompts yet."""
    place = {identity: i for i, identity in identities_of(joined.prompts).items()}
    own = identities_of(left.prompts)
    hidden = {place[own[i]] for i in left.hidden if own.get(i) in place}
    joined = replace(joined, hidden=joined.hidden | hidden)
    for draft in left.drafts:
        if draft.properties and draft.properties not in [d.properties for d in joined.drafts]:
            fresh = replace(draft, prompt_id=joined.free_id())
            joined = replace(joined, drafts=(*joined.drafts, fresh))
    return joined


def offer_text(copy: LeftOver) -> str:
    """What a crash left: how many objects, from when, and that accepted ones need no rescue."""
    about = {
        "count": copy.objects,
        "time": time_text(copy.written),
        "project": Path(copy.project).name,
    }
    if copy.project:
        return tr(
            "QGIS ended unexpectedly. Objects to restore: {count} ({project}, {time}). Accepted "
            "ones are safe."
        ).format(**about)
    return tr(
        "QGIS ended unexpectedly. Objects to restore: {count} ({time}). Accepted ones are safe."
    ).format(**about)


def time_text(moment: datetime | None) -> str:
    """The local time; with the date where it is not today's."""
    if moment is None:
        return tr("an unknown time")
    local: Any = moment.astimezone()
    if local.date() == datetime.now().astimezone().date():
        return str(local.strftime("%H:%M"))
    return str(local.strftime("%Y-%m-%d %H:%M"))
