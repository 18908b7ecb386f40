"""What a translation must keep of its text: what the code fills in, and what Qt reads in it."""

import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

from .catalogue import ENGLISH, FOLDER, LANGUAGES, merged, read_ts, render, ts_path
from .extract import Text

_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_GLOB = re.compile(r"\*(?:\.\w+)?")
_ENTITY = re.compile(r"&#?\w+;")
#: What ends a text, and the signs for it in any of the languages.
_ENDS = {"colon": (":", "："), "ellipsis": ("…", "...")}


def problems(texts: dict[str, Text], folder: Path = FOLDER) -> list[str]:
    """All that is wrong with the .ts files of a folder; one line each."""
    languages = list(LANGUAGES)
    if any(text.numerus for text in texts.values()):
        languages.append(ENGLISH)
    elif ts_path(ENGLISH, folder).is_file():
        return [f"{ts_path(ENGLISH, folder).name}: not needed without plurals; run update"]
    return [
        f"{ts_path(language, folder).name}: {problem}"
        for language in languages
        for problem in of_language(texts, language, folder)
    ]


def of_language(texts: dict[str, Text], language: str, folder: Path) -> Iterator[str]:
    """What is wrong with one file."""
    path = ts_path(language, folder)
    if not path.is_file():
        yield "is missing; run update"
        return
    known = read_ts(path)
    messages = merged(texts, known, language)
    wanted = {message.text.source for message in messages}
    yield from (
        f"stale: {short(source)} is new; run update" for source in sorted(wanted - set(known))
    )
    yield from (
        f"stale: {short(source)} is gone; run update" for source in sorted(set(known) - wanted)
    )
    if wanted == set(known) and render(messages, language) != path.read_text(encoding="utf-8"):
        yield "stale: not as update writes it; run update"
    for message in messages:
        source = message.text.source
        if not message.done:
            yield f"untranslated: {short(source)}"
            continue
        for form in message.forms:
            yield from (f"{what}: {short(source)} -> {short(form)}" for what in lost(source, form))


def lost(source: str, translation: str) -> Iterator[str]:
    """What a translation has lost of its text or added to it."""
    for what, before, after in (
        ("placeholder", placeholders(source), placeholders(translation)),
        ("file pattern", sorted(_GLOB.findall(source)), sorted(_GLOB.findall(translation))),
        ("HTML tag", sorted(_TAG.findall(source)), sorted(_TAG.findall(translation))),
        ("accelerator (&)", accelerators(source), accelerators(translation)),
        ("line break", source.count("\n"), translation.count("\n")),
        ("space at an end", outer_space(source), outer_space(translation)),
    ):
        if before != after:
            yield f"{what} differs"
    for what, signs in _ENDS.items():
        if source.rstrip().endswith(signs) != translation.rstrip().endswith(signs):
            yield f"trailing {what} differs"


def placeholders(text: str) -> list[str]:
    """Fields of str.format with their conversion and format, and Qt's %n; sorted.

    The order of named ones is the translator's choice. So it is for nameless ones as far as can be
    told from here: a text with two of them should rather name them.
    """
    found = ["%n"] * text.count("%n")
    try:
        for _, name, form, conversion in Formatter().parse(text):
            if name is not None:
                found.append(f"{{{name}!{conversion or ''}:{form}}}")
    except ValueError:
        # No text of str.format, or a broken one: then at least the braces are the same.
        found += re.findall(r"[{}]", text)
    return sorted(found)


def accelerators(text: str) -> int:
    """How many & make a shortcut: neither && nor that of an HTML entity."""
    return _ENTITY.sub("", text).replace("&&", "").count("&")


def outer_space(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def short(text: str) -> str:
    """A text in one line of a report."""
    line = " ".join(text.split())
    return repr(line if len(line) <= 70 else f"{line[:69]}…")
