"""Classes of objects: a list of names and colours that is kept with the prompts.

The list is a member of the prompt set, so that it is saved, opened and undone with it. An object's
class is the property ``class`` of its prompts. A class that an object has is known even where the
list lacks it: files of other programs bring objects only.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from .errors import InputError
from .messages import tr
from .prompt_edits import classified
from .prompts import PromptId, PromptSet

#: The member of the prompt set, and of the file.
CLASSES_MEMBER = "s2sam_classes"

#: Colours for classes without one: what is mapped most often first, told apart by most eyes.
PALETTE = (
    "#e6a700",
    "#1f78d1",
    "#2f9e44",
    "#d6336c",
    "#7048e8",
    "#0ca678",
    "#e8590c",
    "#868e96",
    "#a0522d",
)

_NAME_COLUMNS = ("name", "class", "label", "value", "klasse", "nombre", "nom", "nome")
_COLOUR_COLUMNS = ("colour", "color", "hex", "rgb", "farbe", "couleur", "cor")


@dataclass(frozen=True)
class ObjectClass:
    """A class: its name, and its colour as #rrggbb."""

    name: str
    colour: str


def classes_of(prompts: PromptSet) -> tuple[ObjectClass, ...]:
    """The classes of a set: those listed, then those that objects have besides, by name."""
    listed = _listed(prompts.members.get(CLASSES_MEMBER))
    known = {entry.name for entry in listed}
    used = {str(name) for name in class_names(prompts).values()} - known
    return merged(listed, [ObjectClass(name, "") for name in sorted(used)])


def class_names(prompts: PromptSet) -> dict[PromptId, str]:
    """The class of every object that has one, in one pass over the set."""
    found: dict[PromptId, str] = {}
    for item in (*prompts.prompts, *prompts.corrections):
        value = item.properties.get("class")
        if value and str(value).strip():
            found.setdefault(item.prompt_id, str(value).strip())
    return found


def with_classes(prompts: PromptSet, classes: Iterable[ObjectClass]) -> PromptSet:
    """The set with another list of classes."""
    listed = [{"name": entry.name, "color": entry.colour} for entry in classes]
    members = {key: value for key, value in prompts.members.items() if key != CLASSES_MEMBER}
    if listed:
        members[CLASSES_MEMBER] = listed
    return replace(prompts, members=members)


def with_class_changed(prompts: PromptSet, name: str, changed: ObjectClass) -> PromptSet:
    """The set with a class renamed or coloured anew, on its objects too.

    Raises InputError where another class has the new name already, or it is empty.
    """
    classes = classes_of(prompts)
    if not changed.name:
        raise InputError(tr("A class needs a name."))
    if changed.name != name and any(entry.name == changed.name for entry in classes):
        raise InputError(
            tr("There is already a class {name}. Choose another name.").format(name=changed.name)
        )
    result = with_classes(prompts, [changed if e.name == name else e for e in classes])
    if changed.name != name:
        for prompt_id in _having(prompts, name):
            result = classified(result, prompt_id, changed.name)
    return result


def without_class(prompts: PromptSet, name: str) -> PromptSet:
    """The set without a class; its objects have none then."""
    result = with_classes(prompts, [entry for entry in classes_of(prompts) if entry.name != name])
    for prompt_id in _having(prompts, name):
        result = classified(result, prompt_id, "")
    return result


def merged(known: Iterable[ObjectClass], more: Iterable[ObjectClass]) -> tuple[ObjectClass, ...]:
    """Two lists as one: a name stands once, with its first colour; gaps get one of their own."""
    names: dict[str, str] = {}
    for entry in (*known, *more):
        name = entry.name.strip()
        if name:
            names[name] = names.get(name) or colour_code(entry.colour) or ""
    taken = {colour for colour in names.values() if colour}
    free = [colour for colour in PALETTE if colour not in taken] or list(PALETTE)
    result = []
    for name, colour in names.items():
        if not colour:
            colour = free[0]  # noqa: PLW2901
            free = [*free[1:], free[0]]
        result.append(ObjectClass(name, colour))
    return tuple(result)


def colour_code(value: Any) -> str | None:
    """#rrggbb of #rgb, #rrggbb, "r,g,b", "r g b" (an opacity behind is left out); None else."""
    text = str(value).strip()
    if re.fullmatch(r"#?[0-9a-fA-F]{6}([0-9a-fA-F]{2})?", text):
        return f"#{text.lstrip('#')[:6].lower()}"
    if re.fullmatch(r"#[0-9a-fA-F]{3}", text):
        return "#" + "".join(2 * digit for digit in text[1:].lower())
    numbers = re.fullmatch(r"(?:rgba?\()?\s*(\d+)[,;\s]+(\d+)[,;\s]+(\d+)(?:[,;\s].*)?\)?", text)
    if numbers and all(int(number) <= 255 for number in numbers.groups()):
        return "#{:02x}{:02x}{:02x}".format(*map(int, numbers.groups()))
    return None


def classes_from_csv(text: str) -> tuple[ObjectClass, ...]:
    """The classes of a table: a column with names, and one with colours where there is one.

    With a header its columns are found by their names, whatever stands between them; without one
    the first column has the names and the second the colours. Columns are parted by comma,
    semicolon or tab.

    Raises InputError where there is no name.
    """
    rows = [row for row in _rows(text) if any(cell.strip() for cell in row)]
    name_at, colour_at = 0, 1
    if rows:
        head = [cell.strip().lower() for cell in rows[0]]
        named = _first_of(head, _NAME_COLUMNS)
        coloured = _first_of(head, _COLOUR_COLUMNS)
        if named is not None or coloured is not None:
            rows = rows[1:]
            name_at = named if named is not None else int(coloured == 0)
            colour_at = coloured if coloured is not None else len(head)
    found = [
        ObjectClass(row[name_at].strip(), row[colour_at] if colour_at < len(row) else "")
        for row in rows
        if name_at < len(row)
    ]
    classes = merged(found, ())
    if not classes:
        raise InputError(
            tr(
                "The table holds no class. It needs a column with names, and may have one of "
                "colours."
            )
        )
    return classes


def _rows(text: str) -> list[list[str]]:
    first = text.lstrip("\ufeff").splitlines()[:1]
    head = first[0] if first else ""
    delimiter = next((mark for mark in "\t;," if mark in head), ",")
    return list(csv.reader(io.StringIO(text.lstrip("\ufeff")), delimiter=delimiter))


def _first_of(head: Sequence[str], names: Sequence[str]) -> int | None:
    return next((head.index(name) for name in names if name in head), None)


def _listed(member: Any) -> list[ObjectClass]:
    """What a file's member says, as far as it is understood."""
    entries = member if isinstance(member, list) else []
    return [
        ObjectClass(str(entry["name"]), str(entry.get("color", "")))
        for entry in entries
        if isinstance(entry, dict) and entry.get("name")
    ]


def _having(prompts: PromptSet, name: str) -> list[PromptId]:
    return [prompt_id for prompt_id, own in class_names(prompts).items() if own == name]
