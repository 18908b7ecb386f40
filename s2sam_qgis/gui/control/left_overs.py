"""Offers what a crash left: how many objects, from when, and Restore or Discard."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from ...core.errors import S2SamError
from ...core.identity import anonymous, identities_of
from ...core.prompts import PromptSet
from ...translation import tr
from ..document.autosave import Autosave
from ..document.prompt_document import DocumentState, PromptDocument
from ..document.safety_copies import LeftOver
from ..parts.messages import Messages
from .prompt_controller import PromptController
from .prompt_files import merged_prompts


class LeftOvers(QObject):
    """Asks about copies of documents whose QGIS is gone, and brings them back."""

    def __init__(
        self,
        autosave: Autosave,
        document: PromptDocument,
        prompts: PromptController,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._autosave, self._document = autosave, document
        self._prompts, self._messages = prompts, messages
        #: Take back what is offered at the moment.
        self._offers: list[Callable[[], None]] = []

    def offer(self) -> None:
        """Offers every copy that is there."""
        copies = self._autosave.left_over()
        if copies:
            self.withdraw()
        for copy in copies:
            self._offer(copy)

    def _offer(self, copy: LeftOver) -> None:
        restore, discard = QPushButton(tr("Restore")), QPushButton(tr("Discard"))
        restore.clicked.connect(lambda: self._restore(copy))
        discard.clicked.connect(lambda: self._autosave.discard(copy))
        self._offers.append(self._messages.offer(offer_text(copy), restore, discard))

    def withdraw(self) -> None:
        """Takes the offers from the message bar; the copies stay."""
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
