"""The commands of tools/translations."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any, Optional

from . import catalogue, checks, pseudo
from .catalogue import ENGLISH, FORMS, LANGUAGES, Forms
from .extract import ROOT, SourceError, Text, extract


def main(arguments: Optional[list[str]] = None, root: Path = ROOT) -> int:
    """Runs one command; what goes wrong is printed, a line each, and gives 1."""
    parser = argparse.ArgumentParser(description="Keeps i18n/*.ts with the texts of the source.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update", help="brings the .ts files up to date with the source")
    fill = commands.add_parser("fill", help="puts translations into a .ts file")
    fill.add_argument("language", choices=FORMS)
    fill.add_argument("file", type=Path, nargs="+", help='JSON: {"english": "text" or [forms]}')
    missing = commands.add_parser("missing", help="prints what is untranslated, as fill reads it")
    missing.add_argument("language", choices=FORMS)
    commands.add_parser("check", help="exit code 1 where a file is stale, incomplete or broken")
    made_up = commands.add_parser("pseudo", help="writes a made-up language for testing")
    made_up.add_argument("path", type=Path)
    options = parser.parse_args(arguments)
    folder = root / "i18n"
    try:
        texts = extract(root)
        if options.command == "update":
            return update(texts, folder)
        if options.command == "fill":
            return fill_in(texts, options.language, options.file, folder)
        if options.command == "missing":
            return show_missing(texts, options.language, folder)
        if options.command == "check":
            return check(texts, folder)
        messages = pseudo.pseudo_messages(texts)
        catalogue.write(options.path, catalogue.render(messages, ENGLISH))
    except SourceError as error:
        print(error)
        return 1
    return 0


def update(texts: dict[str, Text], folder: Path) -> int:
    for language in FORMS:
        path = catalogue.ts_path(language, folder)
        if language == ENGLISH and not any(text.numerus for text in texts.values()):
            path.unlink(missing_ok=True)
            continue
        known = catalogue.read_ts(path)
        messages = catalogue.merged(texts, known, language)
        catalogue.write(path, catalogue.render(messages, language))
        left = sum(not message.done for message in messages)
        gone = len(set(known) - {message.text.source for message in messages})
        print(f"{path.name}: {len(messages)} texts, {left} untranslated, {gone} dropped")
    return 0


def fill_in(texts: dict[str, Text], language: str, files: list[Path], folder: Path) -> int:
    """What can be used of the files is written, whatever is wrong with the rest."""
    path = catalogue.ts_path(language, folder)
    known = catalogue.read_ts(path)
    problems = []
    for file in files:
        for source, given in json.loads(file.read_text(encoding="utf-8")).items():
            problem = unusable(texts, language, source, given)
            if problem:
                problems.append(f"{file.name}: {problem}: {checks.short(source)}")
            elif given and all(given):
                known[source] = forms_of(given)
    messages = catalogue.merged(texts, known, language)
    catalogue.write(path, catalogue.render(messages, language))
    left = sum(not message.done for message in messages)
    print(*problems, f"{path.name}: {len(messages)} texts, {left} untranslated", sep="\n")
    return 1 if problems else 0


def unusable(texts: dict[str, Text], language: str, source: str, given: Any) -> str:
    """Why a translation cannot be taken; what it lost of the text is said by check."""
    if source not in texts:
        return "no such text in the source"
    numerus = texts[source].numerus
    if not numerus and not isinstance(given, str):
        return "one text is needed"
    if numerus and (not isinstance(given, list) or len(given) != FORMS[language]):
        return f"a list of {FORMS[language]} plural form(s) is needed"
    return ""


def forms_of(given: Any) -> Forms:
    return (given,) if isinstance(given, str) else tuple(given)


def show_missing(texts: dict[str, Text], language: str, folder: Path) -> int:
    known = catalogue.read_ts(catalogue.ts_path(language, folder))
    left: dict[str, Any] = {
        message.text.source: list(message.forms) if message.text.numerus else message.forms[0]
        for message in catalogue.merged(texts, known, language)
        if not message.done
    }
    print(json.dumps(left, ensure_ascii=False, indent=1))
    return 0


def check(texts: dict[str, Text], folder: Path) -> int:
    found = checks.problems(texts, folder)
    for problem in found:
        print(problem)
    if not found:
        print(f"{len(texts)} texts in {', '.join(LANGUAGES)}: complete")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
