"""The texts of the plugin: every ``tr("...")`` in the source, read without running it.

The rooms without Qt have a ``tr`` of their own; both have one context, and are one here.

Qt's own pylupdate is not used because it takes an f-string or a variable in silence, and such a
text is then never translated; here it is an error with its place. So are an error and a text of
progress that bypass tr.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = ("__init__.py", "s2sam_qgis")
#: Where tr() itself is defined; what it passes on is no literal there.
DEFINITIONS = ("s2sam_qgis/translation.py", "s2sam_qgis/core/messages.py")

#: Where errors and progress are for users. Elsewhere is the shell, which speaks English.
FOR_USERS = ("core", "raster", "models", "workflow", "layers", "tasks")
#: Errors whose text no user reads, and why.
UNTRANSLATED = {
    **dict.fromkeys(
        ("AttributeError", "IndexError", "KeyError", "RuntimeError", "TypeError", "ValueError"),
        "a mistake in the code that calls",
    ),
    "_BrokenError": "a detail of a damaged ONNX file, in the middle of a translated sentence",
    "RefusedError": "a detail of a damaged checkpoint, in the middle of a translated sentence; "
    "those that a user understands go through tr all the same",
}
_WORD = re.compile(r"[^\W\d_]{2}")


class Text(NamedTuple):
    """An English text, whether it has plural forms, and the files that show it."""

    source: str
    numerus: bool
    files: tuple[str, ...]


class SourceError(Exception):
    """Calls of tr() whose text cannot be read from the source; one line each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def extract(root: Path = ROOT) -> dict[str, Text]:
    """All texts of the plugin under a root, sorted; raises SourceError."""
    found: dict[str, Text] = {}
    problems: list[str] = []
    for path in python_files(root):
        name = path.relative_to(root).as_posix()
        if name in DEFINITIONS:
            continue
        code = path.read_text(encoding="utf-8")
        if name.startswith(tuple(f"s2sam_qgis/{package}/" for package in FOR_USERS)):
            problems += [f"{name}:{line}: {wrong}" for line, wrong in bypassing(code)]
        for line, text, numerus, wrong in calls(code):
            problem = wrong
            if not wrong and text in found and found[text].numerus != numerus:
                problem = "the same text is used elsewhere with (or without) a count"
            if problem:
                problems.append(f"{name}:{line}: {problem}")
                continue
            before = found[text].files if text in found else ()
            found[text] = Text(text, numerus, tuple(sorted({*before, name})))
    if problems:
        raise SourceError(problems)
    return dict(sorted(found.items()))


def python_files(root: Path) -> list[Path]:
    found: list[Path] = []
    for name in PLUGIN:
        path = root / name
        found += sorted(path.rglob("*.py")) if path.is_dir() else [path]
    return [path for path in found if path.is_file()]


def calls(code: str) -> Iterator[tuple[int, str, bool, str]]:
    """Line, text, whether it has a count, and what is wrong, of each use of tr in a file."""
    tree = ast.parse(code)
    called = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and is_tr(node.func):
            called.add(id(node.func))
            yield (node.lineno, *read(node))
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                if alias.name == "tr" and alias.asname not in (None, "tr"):
                    yield node.lineno, "", False, "tr is imported under another name"
    for node in at_import(tree):
        if isinstance(node, ast.Call) and is_tr(node.func):
            yield node.lineno, "", False, "tr is called before the language is known; call it later"
    for node in ast.walk(tree):
        # As an argument, map(tr, names) for one, it would be called with texts nobody sees here.
        if isinstance(node, ast.Name) and node.id == "tr" and id(node) not in called:
            yield node.lineno, "", False, "tr is passed on; call it with a text"


def is_tr(node: ast.expr) -> bool:
    if isinstance(node, ast.Attribute):
        return node.attr == "tr"
    return isinstance(node, ast.Name) and node.id == "tr"


def read(call: ast.Call) -> tuple[str, bool, str]:
    """Text, count or not, and what is wrong, of one call."""
    text = call.args[0] if call.args else None
    counted = len(call.args) > 1 or any(word.arg == "count" for word in call.keywords)
    if isinstance(text, ast.JoinedStr):
        return "", counted, 'the text is an f-string; use tr("... {name}").format(name=...)'
    if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
        return "", counted, "the text is no plain literal"
    if not text.value.strip():
        return "", counted, "the text is empty"
    if counted != ("%n" in text.value):
        return "", counted, "a count needs %n in the text, and %n a count"
    return text.value, counted, ""


def at_import(tree: ast.AST) -> Iterator[ast.AST]:
    """What of a file runs when it is imported: all but the bodies of its functions."""
    left: list[ast.AST] = [tree]
    while left:
        node = left.pop()
        yield node
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            left += node.decorator_list
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            left += [value for value in (*node.args.defaults, *node.args.kw_defaults) if value]
        else:
            left += ast.iter_child_nodes(node)


def bypassing(code: str) -> Iterator[tuple[int, str]]:
    """Line and problem of errors and texts of progress in English alone."""
    raised = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Raise):
            raised.add(id(node.exc))
        if not isinstance(node, ast.Call):
            continue
        name = name_of(node.func)
        told = id(node) in raised or name.endswith("Error") or name.lstrip("_") == "progress"
        if told and name not in UNTRANSLATED and any(map(in_english, node.args)):
            yield node.lineno, f"{name} is told something that does not go through tr"


def name_of(node: ast.expr) -> str:
    """The last name in what is called."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def in_english(node: ast.expr) -> bool:
    """Whether a text has words of its own, beside what it is filled with and what tr gives."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and bool(_WORD.search(node.value))
    if isinstance(node, ast.JoinedStr):
        return any(in_english(part) for part in node.values if isinstance(part, ast.Constant))
    if isinstance(node, ast.Call):  # A method of a text: "...".format(), " ".join()
        return isinstance(node.func, ast.Attribute) and in_english(node.func.value)
    if isinstance(node, ast.BinOp):
        return in_english(node.left) or in_english(node.right)
    if isinstance(node, ast.BoolOp):
        return any(map(in_english, node.values))
    if isinstance(node, ast.IfExp):
        return in_english(node.body) or in_english(node.orelse)
    return False
