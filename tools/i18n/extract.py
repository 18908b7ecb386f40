"""The texts of the plugin: every ``tr("...")`` in the source, read without running it.

Qt's own pylupdate is not used because it takes an f-string or a variable in silence, and such a
text is then never translated; here it is an error with its place.
"""

import ast
from pathlib import Path
from typing import Dict, Iterator, List, NamedTuple, Tuple

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = ("__init__.py", "s2sam_qgis")
#: Where tr() itself is defined; what it passes on is no literal there.
DEFINITION = "s2sam_qgis/translation.py"


class Text(NamedTuple):
    """An English text, whether it has plural forms, and the files that show it."""

    source: str
    numerus: bool
    files: Tuple[str, ...]


class SourceError(Exception):
    """Calls of tr() whose text cannot be read from the source; one line each."""

    def __init__(self, problems: List[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def extract(root: Path = ROOT) -> Dict[str, Text]:
    """All texts of the plugin under a root, sorted; raises SourceError."""
    found: Dict[str, Text] = {}
    problems: List[str] = []
    for path in python_files(root):
        name = path.relative_to(root).as_posix()
        if name == DEFINITION:
            continue
        for line, text, numerus, wrong in calls(path.read_text(encoding="utf-8")):
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


def python_files(root: Path) -> List[Path]:
    found: List[Path] = []
    for name in PLUGIN:
        path = root / name
        found += sorted(path.rglob("*.py")) if path.is_dir() else [path]
    return [path for path in found if path.is_file()]


def calls(code: str) -> Iterator[Tuple[int, str, bool, str]]:
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
    for node in ast.walk(tree):
        # As an argument, map(tr, names) for one, it would be called with texts nobody sees here.
        if isinstance(node, ast.Name) and node.id == "tr" and id(node) not in called:
            yield node.lineno, "", False, "tr is passed on; call it with a text"


def is_tr(node: ast.expr) -> bool:
    if isinstance(node, ast.Attribute):
        return node.attr == "tr"
    return isinstance(node, ast.Name) and node.id == "tr"


def read(call: ast.Call) -> Tuple[str, bool, str]:
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
