"""The prompts that are being worked on: the set, the active object, and who wants to know.

The set is kept in longitude/latitude (or in pixels for a raster without CRS), as it is saved.
Objects that have a name but no prompt yet are drafts. Every change goes through ``replace`` and is
one value, so that undo keeps the value before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...core.classes import CLASSES_MEMBER, class_names, classes_of
from ...core.identity import identified
from ...core.prompt_edits import largest_number, next_id, number_of_id, shared_properties
from ...core.prompts import IMAGE_PROPERTY, BoxPrompt, PointPrompt, Prompt, PromptId, PromptSet
from ...core.region import RegionShape
from ...layers.result_style import PALETTE
from ...translation import tr


@dataclass(frozen=True)
class Draft:
    """An object without prompts, new or no longer: its id, and what its next prompt gets.

    ``properties`` are those of prompts: the name, and of an object that lost its last prompt its
    identity, class and attributes too, so that it is the same object with the next one.
    """

    prompt_id: PromptId
    properties: Mapping[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name that was given to it; "" for none."""
        return str(self.properties.get("name", ""))

    def with_property(self, key: str, value: str) -> Draft:
        """The same object with another name or class; "" takes it away."""
        rest = {name: old for name, old in self.properties.items() if name != key}
        return replace(self, properties={**rest, key: value} if value else rest)


@dataclass(frozen=True)
class DocumentState:
    """What one undo step keeps.

    ``drafts`` are objects without prompts. ``hidden`` are objects that the map does not show; it
    never holds an id that no object has, so a new object is visible. ``region`` is what was drawn
    to limit runs. Every object with prompts has an identity (``core.identity``), from wherever its
    prompts come. ``given`` is the largest number that was an id in this set: a new object gets none
    that a deleted one had, whose feature may still be among the results.
    ``active_class`` is the class that new objects get, "" for none: kept with the rest, but a tool
    in hand, so undoing a step leaves it.
    ``views`` says which bands and which stretch were chosen, by the image's address: masks come of
    them.
    """

    prompts: PromptSet = field(default_factory=lambda: PromptSet(()))
    drafts: tuple[Draft, ...] = ()
    current: PromptId | None = None
    hidden: frozenset[PromptId] = frozenset()
    region: RegionShape | None = None
    given: int = 0
    active_class: str = ""
    views: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "prompts", identified(self.prompts))
        if self.hidden:
            object.__setattr__(self, "hidden", frozenset(self.hidden).intersection(self.ids))
        object.__setattr__(self, "given", max(self.given, largest_number(self.ids)))

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to keep."""
        listed = CLASSES_MEMBER in self.prompts.members
        return self.prompts.is_empty and not (self.drafts or self.region or listed)

    def same_work_as(self, other: DocumentState) -> bool:
        """Whether nothing but the active object and the active class differs."""
        # Field by field: a new state would look through all prompts, at each step.
        mine = (self.prompts, self.drafts, self.hidden, self.region, self.views)
        return mine == (other.prompts, other.drafts, other.hidden, other.region, other.views)

    def shown(self, prompt_id: PromptId) -> DocumentState:
        """The state with an object that the map shows."""
        if prompt_id not in self.hidden:
            return self
        return replace(self, hidden=self.hidden - {prompt_id})

    def with_new_object(self) -> DocumentState:
        """With an empty active object; one that is there already is used instead of a second."""
        for draft in self.drafts:
            if not self.prompts.has(draft.prompt_id):
                return replace(self, current=draft.prompt_id)
        prompt_id = self.free_id()
        return replace(self, drafts=(*self.drafts, Draft(prompt_id)), current=prompt_id)

    def with_prompts(self, prompts: PromptSet, prompt_id: PromptId) -> DocumentState:
        """With another set, in which one object's prompts differ, and that object active.

        A draft with prompts is none any more; what loses its last prompt stays an object.
        """
        drafts = tuple(draft for draft in self.drafts if not prompts.has(draft.prompt_id))
        if not prompts.has(prompt_id) and all(d.prompt_id != prompt_id for d in drafts):
            drafts = (*drafts, Draft(prompt_id, shared_properties(self.prompts, prompt_id)))
        return replace(self, prompts=prompts, drafts=drafts, current=prompt_id)

    def with_draft(self, changed: Draft) -> DocumentState:
        """With other properties of one draft."""
        same = changed.prompt_id
        return replace(
            self, drafts=tuple(changed if d.prompt_id == same else d for d in self.drafts)
        )

    @cached_property
    def ids(self) -> tuple[PromptId, ...]:
        """Every object's id, ascending, drafts included."""
        if not self.drafts:
            return self.prompts.ids
        known = {*self.prompts.ids, *(draft.prompt_id for draft in self.drafts)}
        return tuple(sorted(known, key=lambda i: (isinstance(i, str), i)))

    def draft(self, prompt_id: PromptId) -> Draft | None:
        """An object without prompts; None for any other id."""
        return next((draft for draft in self.drafts if draft.prompt_id == prompt_id), None)

    def free_id(self) -> PromptId:
        """The id that the next new object gets: none that an object has, or had in this set."""
        return next_id(self.prompts, [*(d.prompt_id for d in self.drafts), self.given])


@dataclass(frozen=True)
class PromptCounts:
    """How many prompts of each kind an object has."""

    foreground: int
    background: int
    has_box: bool
    #: Areas that were added and cut by hand.
    added: int = 0
    cut: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.foreground + self.background + self.has_box + self.added + self.cut

    @property
    def asks(self) -> bool:
        """Whether a mask comes of them: background points and cuts alone give none."""
        return bool(self.foreground or self.has_box or self.added)


class PromptDocument(QObject):
    """The live prompt set. Nothing here asks a model or touches the canvas."""

    #: The state changed; ids of the objects whose prompts differ.
    changed = pyqtSignal(object)
    #: Another object is active.
    current_changed = pyqtSignal()
    #: What is shown of an object changed, but no prompt (visibility).
    appearance_changed = pyqtSignal(object)
    #: The region of runs is another.
    region_changed = pyqtSignal()
    #: Bands and stretch of some image are others, or the record that is replayed.
    views_changed = pyqtSignal()
    #: Anything that is kept with the project changed, the active object too.
    edited = pyqtSignal()
    #: Objects are drawn in other colours: of a class that they have, or had.
    colours_changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = DocumentState()
        self._colours: dict[PromptId, QColor] = {}
        #: Of objects that have a class: name and colour.
        self._classes: dict[PromptId, tuple[str, str]] = {}

    @property
    def state(self) -> DocumentState:
        """The present state, to be kept by an undo step."""
        return self._state

    @property
    def prompts(self) -> PromptSet:
        """The present prompt set."""
        return self._state.prompts

    @property
    def all_prompts(self) -> tuple[Prompt, ...]:
        """Points and boxes of all objects, in the order in which they were given."""
        return self._state.prompts.prompts

    @property
    def current(self) -> PromptId | None:
        """The object that the next click belongs to."""
        return self._state.current

    @property
    def ids(self) -> tuple[PromptId, ...]:
        """Every object, ascending."""
        return self._state.ids

    def replace(self, state: DocumentState) -> None:
        """Takes a state over, and tells whose prompts differ."""
        before, self._state = self._state, state
        for prompt_id in state.ids:  # In the order of the ids, whoever asks first.
            self.colour(prompt_id)
        touched = _touched(before.prompts, state.prompts)
        if touched or before.drafts != state.drafts or before.prompts is not state.prompts:
            self.changed.emit(touched)
        for prompt_id in (before.hidden ^ state.hidden).intersection(state.ids):
            self.appearance_changed.emit(prompt_id)
        if before.views != state.views or before.prompts.record != state.prompts.record:
            self.views_changed.emit()
        if before.region != state.region:
            self.region_changed.emit()
        if before.prompts is not state.prompts:
            classes = _classes(state.prompts)
            if classes != self._classes:
                self._classes = classes
                self.colours_changed.emit()
        if before.current != state.current:
            self.current_changed.emit()
        self.edited.emit()

    def set_current(self, prompt_id: PromptId | None) -> None:
        """Makes another object active; no undo step, as selecting a row is none."""
        if prompt_id != self._state.current:
            self._state = replace(self._state, current=prompt_id)
            self.current_changed.emit()
            self.edited.emit()

    def set_active_class(self, name: str) -> None:
        """New objects get another class; no undo step, as taking a tool is none."""
        if name != self._state.active_class:
            self._state = replace(self._state, active_class=name)
            self.edited.emit()

    def name(self, prompt_id: PromptId) -> str:
        """The object's name, or one made of its id."""
        given = self.prompts.name_of(prompt_id)
        if not given and (draft := self._state.draft(prompt_id)) is not None:
            given = draft.name
        return given or tr("Object {id}").format(id=prompt_id)

    def counts(self, prompt_id: PromptId) -> PromptCounts:
        """How many prompts of each kind the object has."""
        own = self.prompts.of(prompt_id)
        points = [prompt for prompt in own if isinstance(prompt, PointPrompt)]
        foreground = sum(1 for point in points if point.label == 1)
        drawn = self.prompts.corrections_of(prompt_id)
        added = sum(1 for item in drawn if item.adds)
        return PromptCounts(
            foreground, len(points) - foreground, len(points) < len(own), added, len(drawn) - added
        )

    def image(self, prompt_id: PromptId) -> str:
        """The address of the image that the object was last worked on; "" where unknown."""
        items = (*self.prompts.of(prompt_id), *self.prompts.corrections_of(prompt_id))
        found = [item.properties.get(IMAGE_PROPERTY) for item in items]
        known = [str(image) for image in found if image]
        return known[-1] if known else ""

    def has_choice(self, prompt_id: PromptId) -> bool:
        """Whether another candidate mask was chosen after the object's last prompt."""
        own = self.prompts.of(prompt_id)
        return bool(own) and own[-1].candidate is not None

    def indices(self, prompt_id: PromptId) -> list[int]:
        """Positions of the object's prompts in the set."""
        return list(self.prompts.indices_of(prompt_id))

    def is_visible(self, prompt_id: PromptId) -> bool:
        """Whether the object is drawn."""
        return prompt_id not in self._state.hidden

    @property
    def has_classes(self) -> bool:
        """Whether any object has a class."""
        return bool(self._classes)

    def class_name(self, prompt_id: PromptId) -> str:
        """The object's class, "" for none."""
        return self._classes.get(prompt_id, ("", ""))[0]

    def colour(self, prompt_id: PromptId) -> QColor:
        """The colour of the object's class, else one of its own, the same whenever it is opened."""
        if prompt_id in self._classes:
            return QColor(self._classes[prompt_id][1])
        if prompt_id not in self._colours:
            number = number_of_id(prompt_id)
            place = len(self._colours) if number is None else abs(number - 1)
            self._colours[prompt_id] = QColor(PALETTE[place % len(PALETTE)])
        return QColor(self._colours[prompt_id])


def _classes(prompts: PromptSet) -> dict[PromptId, tuple[str, str]]:
    """Name and colour of the class of every object that has one."""
    colours = {entry.name: entry.colour for entry in classes_of(prompts)}
    return {i: (name, colours[name]) for i, name in class_names(prompts).items()}


def _touched(before: PromptSet, after: PromptSet) -> tuple[PromptId, ...]:
    same = before.prompts == after.prompts and before.corrections == after.corrections
    if same and before.crs == after.crs:
        return ()
    ids = dict.fromkeys([*before.ids, *after.ids])
    if before.crs != after.crs:
        return tuple(ids)
    return tuple(i for i in ids if _differs(before, after, i))


def _differs(before: PromptSet, after: PromptSet, prompt_id: PromptId) -> bool:
    mine = before.of(prompt_id), before.corrections_of(prompt_id)
    theirs = after.of(prompt_id), after.corrections_of(prompt_id)
    # What an edit leaves alone is the same values: most objects are told apart by that.
    return mine != theirs and _places(before, prompt_id) != _places(after, prompt_id)


def _places(prompts: PromptSet, prompt_id: PromptId) -> list[tuple[object, ...]]:
    """What a model is asked, which mask was taken, what was drawn: a new name asks nothing new."""
    drawn: list[tuple[object, ...]] = [
        (item.action, item.rings, item.after) for item in prompts.corrections_of(prompt_id)
    ]
    return drawn + [
        (prompt.label, isinstance(prompt, BoxPrompt), prompt.coordinates, prompt.candidate)
        for prompt in prompts.of(prompt_id)
    ]
