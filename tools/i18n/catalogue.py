"""Qt's .ts files: read, brought up to date with the source, and written the same each time.

Lines are left out of the locations, or every edit of the source would change every file. Obsolete
texts are dropped: git remembers them.
"""

import os
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from .extract import ROOT, Text

#: The language and how many plural forms Qt knows for it. zh_CN has one form for every number.
LANGUAGES = {"de": 2, "fr": 2, "es": 2, "pt_BR": 2, "zh_CN": 1}
#: English is written only for plurals, which the source has no room for.
ENGLISH = "en"
FORMS = {**LANGUAGES, ENGLISH: 2}

CONTEXT = "S2Sam"
FOLDER = ROOT / "i18n"

#: The translation of a text: one form, or one for each plural; empty is untranslated.
Forms = tuple[str, ...]


class Message(NamedTuple):
    """A text with its translation in one language."""

    text: Text
    forms: Forms

    @property
    def done(self) -> bool:
        """Whether every plural form is there."""
        return all(form.strip() for form in self.forms)


def ts_path(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"s2sam_{language}.ts"


def read_ts(path: Path) -> dict[str, Forms]:
    """English texts and their translations; nothing where there is no file."""
    if not path.is_file():
        return {}
    found: dict[str, Forms] = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 -- a file of our own
        translation = message.find("translation")
        if translation is None:
            continue
        plural = [form.text or "" for form in translation.iter("numerusform")]
        single = [translation.text or ""]
        found[message.findtext("source", "")] = tuple(
            plural if message.get("numerus") == "yes" else single
        )
    return found


def merged(texts: dict[str, Text], known: dict[str, Forms], language: str) -> list[Message]:
    """The texts of the source with the translations there are, sorted by the English text."""
    messages = []
    for source, text in sorted(texts.items()):
        if language == ENGLISH and not text.numerus:
            continue
        count = FORMS[language] if text.numerus else 1
        forms = known.get(source, ())
        # A text that has become a plural, or is none any more, is translated anew.
        messages.append(Message(text, forms if len(forms) == count else ("",) * count))
    return messages


def render(messages: Sequence[Message], language: str) -> str:
    """The .ts file's content."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for message in messages:
        numerus = ' numerus="yes"' if message.text.numerus else ""
        lines.append(f"    <message{numerus}>")
        lines += [f'        <location filename="../{name}"/>' for name in message.text.files]
        lines.append(f"        <source>{quoted(message.text.source)}</source>")
        state = "" if message.done else ' type="unfinished"'
        if message.text.numerus:
            lines.append(f"        <translation{state}>")
            for form in message.forms:
                lines.append(f"            <numerusform>{quoted(form)}</numerusform>")
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{state}>{quoted(message.forms[0])}</translation>")
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    return "\n".join(lines)


def quoted(text: str) -> str:
    """As Qt's own tools write it, so that saving in Linguist changes nothing else."""
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def write(path: Path, content: str) -> None:
    """In one step: an interrupted run leaves the file as it was."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_bytes(content.encode("utf-8"))
    os.replace(part, path)
