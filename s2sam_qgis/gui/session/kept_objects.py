"""Which objects are in the result layer as they are now: read from the layer, never remembered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.fingerprint import (
    Fingerprint,
    digest,
    prompts_digest,
    shape_digest,
    view_digest,
)
from ...core.grid import FloatArray
from ...core.identity import identities_of
from ...core.prompts import PromptId, PromptSet
from ...translation import tr
from ..document.prompt_document import PromptDocument
from .answers import AnswerController
from .session_hub import SessionHub


class Area(NamedTuple):
    """How large an object is: in hectares, or in pixels on an image without a CRS."""

    hectares: float | None = None
    pixels: float | None = None


class Kept(NamedTuple):
    """How an object stands to its feature. ``differs`` names the parts that changed since."""

    is_there: bool = False
    edited: bool = False
    differs: tuple[str, ...] = ()

    @property
    def is_current(self) -> bool:
        """Whether the feature is what the object is now."""
        return self.is_there and not self.edited and not self.differs

    @property
    def speaks(self) -> bool:
        """Whether the feature's outline is the object's: as accepted, or edited by hand since."""
        return self.is_there and set(self.differs) <= {"name"}

    @property
    def text(self) -> str:
        """What the row's tip says of it; "" for an object that was never accepted."""
        if not self.is_there:
            return ""
        if self.edited:
            return tr("Its feature in the result layer was edited by hand")
        if not self.differs:
            return tr("Kept in the result layer")
        parts = {
            "prompts": tr("prompts or mask"),
            "name": tr("name or class"),
            "model": tr("model"),
            "view": tr("bands or stretch"),
            "shape": tr("shape"),
        }
        changed = ", ".join(parts[name] for name in self.differs)
        return tr("Accepted before; changed since: {parts}. Enter replaces it").format(
            parts=changed
        )


class KeptObjects(QObject):
    """Compares each object with what the result layer holds of it."""

    #: What is kept is another, or may be.
    changed = pyqtSignal()

    def __init__(
        self,
        document: PromptDocument,
        answers: AnswerController,
        hub: SessionHub,
        accepted: Any,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._answers, self._hub, self._accepted = document, answers, hub, accepted
        self._grouped: tuple[PromptSet | None, dict[PromptId, list[Any]], dict[Any, str]]
        self._grouped = (None, {}, {})
        #: Object -> (its prompts and corrections, digest of what is asked, of how it is named).
        self._digests: dict[PromptId, tuple[list[Any], str, str]] = {}
        #: Object -> (what the layer holds of it, the image, its outline there).
        self._rings: dict[PromptId, tuple[Any, Any, Sequence[FloatArray]]] = {}
        self._around: tuple[Any, ...] = ()
        self._common = Fingerprint()
        accepted.changed.connect(self.changed)
        # Also of those that no answer tells of: what was outlined by hand, or failed.
        answers.finishing_changed.connect(self.changed)
        hub.session_changed.connect(self.changed)

    def of(self, prompt_id: PromptId) -> Kept:
        """How an object stands to its feature on the present image."""
        return self._stands(prompt_id, self._found(prompt_id))

    def is_current(self, prompt_id: PromptId) -> bool:
        """Whether the object is in the result layer as it is."""
        return self.of(prompt_id).is_current

    def area(self, prompt_id: PromptId) -> Area:
        """How large an object is: as it is in the result layer, where that speaks for it.

        Else as it was answered. What is written may differ from the answer: borders were shared
        with neighbours, or somebody drew.
        """
        found, frame = self._found(prompt_id), self._hub.frame
        if found is None or frame is None or not self._stands(prompt_id, found).speaks:
            answer = self._answers.of(prompt_id)
            return Area(answer.area_ha, answer.area_px)
        size = self._accepted.index.size(found)
        if size.area_ha is not None or size.plain is None:
            return Area(size.area_ha)
        width, height = frame.grid.pixel_size
        return Area(None, size.plain / abs(width * height))

    def rings(self, prompt_id: PromptId) -> Sequence[FloatArray] | None:
        """The layer's outline in the grid's CRS, where it speaks for the object; else None."""
        found, frame = self._found(prompt_id), self._hub.frame
        if found is None or frame is None or not self._stands(prompt_id, found).speaks:
            self._rings.pop(prompt_id, None)
            return None
        known = self._rings.get(prompt_id)
        if known is None or known[0] != found or known[1] is not frame:
            rings = self._accepted.index.rings(found, frame.grid.crs)
            known = self._rings[prompt_id] = (found, frame, rings)
        return known[2]

    def _found(self, prompt_id: PromptId) -> Any | None:
        identity, source = self.identity(prompt_id), self.source
        if not identity or source is None:
            return None
        return self._accepted.index.kept(identity, source)

    def _stands(self, prompt_id: PromptId, found: Any | None) -> Kept:
        if found is None:
            return Kept()
        differs = self.fingerprint(prompt_id).differences(found.fingerprint)
        return Kept(True, found.edited, differs)

    @property
    def source(self) -> str | None:
        """How results name the present image; None without one."""
        frame = self._hub.frame
        return None if frame is None else str(frame.imagery.source.uri)

    def identity(self, prompt_id: PromptId) -> str:
        """The object's identity; "" for one without prompts."""
        return self._groups()[2].get(prompt_id, "")

    def fingerprint(self, prompt_id: PromptId) -> Fingerprint:
        """What the object's mask comes of now, as far as it is known."""
        items = self._groups()[1].get(prompt_id, [])
        known = self._digests.get(prompt_id)
        if known is None or known[0] != items:
            prompts = self._document.prompts.only(prompt_id)
            asked = prompts_digest(prompts.prompts, prompts.corrections, prompts.crs)
            named = digest([self._property(items, "name"), self._property(items, "class")])
            known = self._digests[prompt_id] = (items, asked, named)
        common = self._shared()
        return Fingerprint(known[1], known[2], common.model, common.view, common.shape)

    def fingerprint_in(self, prompts: PromptSet, prompt_id: PromptId) -> Fingerprint:
        """``fingerprint``, of an object whose name and class are those of another set."""
        items = [*prompts.of(prompt_id), *prompts.corrections_of(prompt_id)]
        named = digest([self._property(items, "name"), self._property(items, "class")])
        return replace(self.fingerprint(prompt_id), name=named)

    def _groups(self) -> tuple[Any, dict[PromptId, list[Any]], dict[Any, str]]:
        """The set's items by object, and identities; made once for each set."""
        prompts = self._document.prompts
        if self._grouped[0] is not prompts:
            groups: dict[PromptId, list[Any]] = {}
            for item in (*prompts.prompts, *prompts.corrections):
                groups.setdefault(item.prompt_id, []).append(item)
            self._grouped = (prompts, groups, identities_of(prompts))
            self._digests = {i: known for i, known in self._digests.items() if i in groups}
        return self._grouped

    def _shared(self) -> Fingerprint:
        """The parts that all objects share: model, view, shape; "" while they are not known."""
        frame, session, finishing = self._hub.frame, self._hub.session, self._answers.finishing
        around = (frame, session, finishing)
        if not self._around or any(a is not b for a, b in zip(around, self._around)):
            model = view = shape = ""
            if session is not None:  # Which views are looked at besides, the model says.
                seen, *others = session.answers.views
                others += [v for views, _ in session.answers.dates for v in views]
                view = view_digest(
                    seen.bands, seen.stretch.to_json(), [other.key for other in others]
                )
                model = digest(session.answers.predictor.model.sha256)
                shape = shape_digest(finishing)
            self._around = around
            self._common = Fingerprint(model=model, view=view, shape=shape)
        return self._common

    @staticmethod
    def _property(items: list[Any], key: str) -> str:
        return next((str(i.properties[key]) for i in items if i.properties.get(key)), "")
