"""An import inside a function has a reason: what it brings loads slowly, or may be missing."""

import ast
import subprocess
import sys

from tests.conftest import ROOT

PACKAGE = ROOT / "s2sam_qgis"

PROGRAM = """
import importlib, sys
for name in ("shapely", "rasterio", "onnxruntime", "pyogrio", "pyproj", "qgis"):
    sys.modules[name] = None
for name in sys.argv[1:]:
    try:
        importlib.import_module(name)
    except ImportError:
        continue
    print(name)
"""


def inner_imports():
    """(file, line, absolute name) of every import of ``core`` inside a function."""
    for path in sorted(PACKAGE.rglob("*.py")):
        folders = path.relative_to(ROOT).parts[:-1]
        functions = (ast.FunctionDef, ast.AsyncFunctionDef)
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for function in (node for node in ast.walk(tree) if isinstance(node, functions)):
            for node in ast.walk(function):
                if isinstance(node, ast.ImportFrom) and node.level:
                    parts = folders[: len(folders) - node.level + 1]
                    name = ".".join((*parts, *((node.module,) if node.module else ())))
                    if name.startswith("s2sam_qgis.core."):
                        yield f"{path.relative_to(ROOT)}:{node.lineno}", name


def test_what_needs_only_numpy_is_imported_at_the_top():
    found = dict(inner_imports())
    names = sorted(set(found.values()))
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *names],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    light = set(done.stdout.split())
    assert [place for place, name in found.items() if name in light] == []
