#!/usr/bin/env python3
"""Checks the plugin's zip as the official repository does before it takes one, and some more.

    tools/check_package.py dist/s2sam_qgis.0.1.0.zip

Structure, metadata, Python 3.9 syntax, relative imports, bandit with the repository's list, lint at
120 columns, and detect-secrets where it is installed. Prints what is wrong; exit code 1 where
anything is.
"""

import argparse
import ast
import configparser
import importlib.util
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

NAME = "s2sam_qgis"
LIMIT = 25 * 1024 * 1024
PYTHON = (3, 9)
COLUMNS = 120

NEEDED = ("__init__.py", "metadata.txt", "LICENSE", "requirements.txt", f"{NAME}/plugin.py")
TOP = {"__init__.py", "metadata.txt", "LICENSE", "requirements.txt", NAME, "resources", "i18n"}
FORBIDDEN_PARTS = {"tests", "test", "__pycache__", "__MACOSX", "node_modules", "build", "dist"}
FORBIDDEN_SUFFIXES = {
    ".pyc", ".pyo", ".ts", ".so", ".dll", ".dylib", ".pyd", ".exe", ".zip", ".whl", ".pth", ".bak"
}  # fmt: skip
FIELDS = (
    "name", "qgisMinimumVersion", "qgisMaximumVersion", "description", "about", "version", "author",
    "email", "repository", "tracker", "homepage", "tags", "changelog", "category", "icon",
)  # fmt: skip

#: Findings of these make the repository refuse an upload, or ask for a reason.
BANDIT = (
    "B102,B103,B105,B106,B107,B202,B301,B306,B307,B323,B501,B506,B602,B604,B605,B615,"
    "B101,B108,B110,B112,B310,B311,B324,B403,B603,B607,B608,B614"
)
#: assert narrows types for the type checker here and never checks input.
BANDIT_EXPLAINED = {"B101"}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("package", type=Path)
    package = parser.parse_args().package
    problems = check(package)
    for problem in problems:
        print(f"check_package: {problem}")
    if not problems:
        print(f"check_package: {package.name} is fine")
    return 1 if problems else 0


def check(package):
    """Everything that is wrong with the zip, as sentences."""
    problems = check_structure(package)
    if problems:
        return problems
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(package) as content:
        content.extractall(folder)
        root = Path(folder) / NAME
        problems += check_metadata(root, package.name)
        problems += check_sources(root)
        problems += check_bandit(root)
        problems += check_lint(root)
        problems += check_secrets(root)
    return problems


def check_structure(package):
    problems = []
    if package.stat().st_size > LIMIT:
        problems.append(f"{package.stat().st_size / 1e6:.1f} MB, at most 25 MB are taken")
    with zipfile.ZipFile(package) as content:
        bad = content.testzip()
        if bad:
            return [f"{bad} is damaged"]
        names = content.namelist()
    if len(names) != len(set(names)):
        problems.append("an entry is there twice")
    tops = {PurePosixPath(name).parts[0] for name in names}
    if tops != {NAME}:
        problems.append(f"one top folder {NAME} is wanted, found {', '.join(sorted(tops))}")
        return problems
    inside = [PurePosixPath(name).relative_to(NAME) for name in names]
    present = {str(path) for path in inside}
    problems += [f"{name} is missing" for name in NEEDED if name not in present]
    for path in inside:
        if path.parts and path.parts[0] not in TOP:
            problems.append(f"{path}: does not belong into the package")
        elif FORBIDDEN_PARTS & set(path.parts) or path.suffix in FORBIDDEN_SUFFIXES:
            problems.append(f"{path}: must not be shipped")
        elif any(part.startswith(".") for part in path.parts) or ".." in path.parts:
            problems.append(f"{path}: hidden files must not be shipped")
    return problems


def check_metadata(root, package_name):
    config = configparser.ConfigParser(interpolation=None)
    try:
        config.read_string((root / "metadata.txt").read_text(encoding="utf-8"))
        general = config["general"]
    except (configparser.Error, KeyError, UnicodeDecodeError) as error:
        return [f"metadata.txt: {error}"]
    problems = [f"metadata.txt: {name} is missing" for name in FIELDS if not general.get(name)]
    if problems:
        return problems
    if not re.fullmatch(r"\d+\.\d+(\.\d+)?", general["version"]):
        problems.append(f"metadata.txt: version {general['version']} is not numbers and dots")
    if f".{general['version']}.zip" not in package_name:
        problems.append(f"metadata.txt: version {general['version']} is not the zip's")
    source = (root / NAME / "__init__.py").read_text(encoding="utf-8")
    if f'__version__ = "{general["version"]}"' not in source:
        problems.append("metadata.txt and the package's __version__ differ")
    if general["qgisMinimumVersion"] != "3.22" or general["qgisMaximumVersion"] != "4.99":
        problems.append("metadata.txt: the plugin is for QGIS 3.22 to 4.99")
    if not general.getboolean("hasProcessingProvider", fallback=False):
        problems.append("metadata.txt: hasProcessingProvider=yes is needed by qgis_process")
    if "@" not in general["email"]:
        problems.append("metadata.txt: email is no address")
    problems += [
        f"metadata.txt: {name} is no https address"
        for name in ("repository", "tracker", "homepage")
        if not re.fullmatch(r"https://[^\s<>]+\.[^\s<>]+", general[name])
    ]
    problems += [
        f"metadata.txt: {name} holds a bracket"
        for name in ("name", "description", "author")
        if re.search(r"[\[\]<>]", general[name])
    ]
    if "plugin" in general["name"].lower():
        problems.append('metadata.txt: the name need not say "plugin"')
    if not (root / general["icon"]).is_file():
        problems.append(f"metadata.txt: the icon {general['icon']} is not in the package")
    return problems


def check_sources(root):
    """Syntax of the oldest Python, and imports that work below any folder's name."""
    problems = []
    for path in sorted(root.rglob("*.py")):
        name = path.relative_to(root)
        try:
            tree = ast.parse(path.read_text(encoding="utf-8"), feature_version=PYTHON)
        except SyntaxError as error:
            problems.append(f"{name}:{error.lineno}: not Python {PYTHON[0]}.{PYTHON[1]}: {error}")
            continue
        for node in ast.walk(tree):
            found = []
            if isinstance(node, ast.Import):
                found = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                found = [node.module or ""]
            if any(module.split(".")[0] == NAME for module in found):
                problems.append(f"{name}:{node.lineno}: imports must be relative")
            if any(module.split(".")[0] in {"PyQt5", "PyQt6"} for module in found):
                problems.append(f"{name}:{node.lineno}: Qt comes from qgis.PyQt")
    return problems


def check_bandit(root):
    command = ["bandit", "-r", str(root), "-t", BANDIT, "-f", "json", "-q"]
    answer = run_module(command)
    if answer is None:
        return ["bandit is not installed, so it was not checked"]
    found = json.loads(answer[answer.index("{") :])
    return [
        f"{Path(each['filename']).relative_to(root)}:{each['line_number']}: "
        f"{each['test_id']} {each['issue_text']}"
        for each in found["results"]
        if each["test_id"] not in BANDIT_EXPLAINED
    ] + [f"bandit: {each}" for each in found["errors"]]


def check_lint(root):
    """What flake8 would say at 120 columns, said by ruff."""
    command = ["ruff", "check", "--isolated", "--no-cache", "--output-format", "json"]
    command += ["--select", "E,F,W", "--line-length", str(COLUMNS), str(root)]
    answer = run_module(command)
    if answer is None:
        return ["ruff is not installed, so it was not linted"]
    return [
        f"{Path(each['filename']).relative_to(root)}:{each['location']['row']}: "
        f"{each['code']} {each['message']}"
        for each in json.loads(answer or "[]")
    ]


def check_secrets(root):
    """The repository runs it; its exit code is always 0, so its answer is read."""
    if importlib.util.find_spec("detect_secrets") is None:
        print("check_package: detect-secrets is not installed and was not run", file=sys.stderr)
        return []
    command = ["detect_secrets", "scan", "--all-files", "--no-verify", "."]
    found = json.loads(run_module(command, root) or "{}").get("results", {})
    return [
        f"{name}:{each['line_number']}: looks like a secret ({each['type']})"
        for name, entries in sorted(found.items())
        for each in entries
    ]


def run_module(command, folder=None):
    """What a module run as a program prints; None where it is not installed."""
    if importlib.util.find_spec(command[0]) is None:
        return None
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False
    )
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
