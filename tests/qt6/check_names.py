"""Every ``Class.Enum.Member`` of the sources is looked up in the real Qt 6."""

import ast
import importlib
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "s2sam_qgis"
SOURCES = [
    file
    for file in sorted(PACKAGE.rglob("*.py"))
    if "qgis.PyQt" in file.read_text(encoding="utf-8")
]


def chain(node):
    """``a.b.c`` as a list; empty for anything else."""
    names = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    return [node.id, *reversed(names)] if isinstance(node, ast.Name) else []


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.relative_to(PACKAGE).as_posix())
def test_names_are_in_qt_6(file):
    tree, known, missing = ast.parse(file.read_text(encoding="utf-8")), {}, []
    moved = file.name == "compat.py"
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            module = importlib.import_module(node.module)
            for alias in node.names:
                if hasattr(module, alias.name):
                    known[alias.asname or alias.name] = getattr(module, alias.name)
                elif not moved:
                    missing.append(f"{node.lineno}: {node.module}.{alias.name}")
    for node in ast.walk(tree):
        names = chain(node) if isinstance(node, ast.Attribute) else []
        if names and names[0] in known:
            value = known[names[0]]
            for name in names[1:]:
                if not hasattr(value, name):
                    missing.append(f"{node.lineno}: {'.'.join(names)}")
                    break
                value = getattr(value, name)
    assert not missing
