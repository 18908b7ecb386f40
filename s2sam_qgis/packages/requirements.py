"""Which Python packages are needed, which are there, and the folder that holds the rest.

QGIS brings numpy and often more, but neither onnxruntime nor rasterio. What is missing is put into
a folder of the plugin's own under the QGIS profile, never into QGIS's Python, and that folder comes
last on the search path: where QGIS has a package, QGIS's copy is the one that everybody gets.

requirements.txt is the single source of what is needed; it is read here at run time. This module
imports neither QGIS nor any of the packages, so it can be asked before they exist; only a text for
the user asks QGIS for its language.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.metadata
import importlib.util
import json
import re
import shutil
import sys
import sysconfig
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from ..core.errors import OutputError
from ..translation import tr

#: In the plugin's folder, beside the package.
REQUIREMENTS_FILE = Path(__file__).resolve().parents[2] / "requirements.txt"

#: Written into a finished folder; a folder without it is not used.
MARKER = "s2sam-packages.json"

#: For the page that asks before it installs; what the six wheels and theirs come to, rounded up.
DOWNLOAD_MB = 90
DISK_MB = 300

_REQUIREMENT = re.compile(r"([A-Za-z0-9][A-Za-z0-9._-]*)\s*((?:[<>=!]=?\s*[0-9][0-9.]*\s*,?\s*)*)")
_BOUND = re.compile(r"(<=|>=|==|!=|<|>)\s*([0-9][0-9.]*)")
_STAGING_AGE_S = 24 * 3600


@dataclass(frozen=True)
class Requirement:
    """One line of requirements.txt: a name and bounds such as (">=", "1.20")."""

    name: str
    bounds: tuple[tuple[str, str], ...] = ()

    def allows(self, version: str) -> bool:
        """Whether an installed version will do."""
        return all(_holds(version, operator, bound) for operator, bound in self.bounds)

    def __str__(self) -> str:
        return self.name + ",".join(operator + bound for operator, bound in self.bounds)


class State(Enum):
    """How a needed package stands on this machine."""

    READY = "ready"
    MISSING = "missing"
    #: QGIS has a copy that does not do; ours would come after it on the path and never be seen.
    UNSUITABLE = "unsuitable"


@dataclass(frozen=True)
class Status:
    """A needed package and how it stands; ``version`` is empty where it is not known."""

    requirement: Requirement
    state: State
    version: str = ""


def parse_requirements(text: str) -> tuple[Requirement, ...]:
    """Reads the plain subset of pip's format that requirements.txt keeps to.

    Anything else (URLs, extras, markers, options) is a ValueError, so that a line that this code
    would misread is met in the tests and not on a user's machine.
    """
    found: list[Requirement] = []
    for number, line in enumerate(text.splitlines(), start=1):
        content = line.split("#", 1)[0].strip()
        if not content:
            continue
        match = _REQUIREMENT.fullmatch(content)
        if match is None:
            raise ValueError(f"requirements.txt, line {number}: {content!r} is not name>=version")
        found.append(Requirement(match.group(1), tuple(_BOUND.findall(match.group(2)))))
    return tuple(found)


def requirements(path: Path = REQUIREMENTS_FILE) -> tuple[Requirement, ...]:
    """What requirements.txt asks for."""
    return parse_requirements(path.read_text(encoding="utf-8"))


def inspect(
    needed: Sequence[Requirement], paths: Sequence[str] | None = None
) -> tuple[Status, ...]:
    """How each needed package stands on ``paths`` (by default the running interpreter's)."""
    searched = sys.path if paths is None else paths
    return tuple(
        _status(each, installed_version(each.name, searched), paths is None) for each in needed
    )


def unmet(statuses: Iterable[Status]) -> tuple[Status, ...]:
    """Those that are not ready."""
    return tuple(status for status in statuses if status.state is not State.READY)


def installed_version(name: str, paths: Sequence[str]) -> str:
    """Version of one distribution, empty where it is absent; quick enough for the start of QGIS."""
    for distribution in importlib.metadata.distributions(name=name, path=list(paths)):
        with contextlib.suppress(KeyError, TypeError, ValueError, OSError):
            version = distribution.version
            if version:
                return str(version)
    return ""


def installed_versions(paths: Sequence[str]) -> dict[str, str]:
    """Version of every distribution on ``paths`` by normalised name; the first on the path wins."""
    versions: dict[str, str] = {}
    for entry in paths:
        for distribution in importlib.metadata.distributions(path=[entry]):
            # A half-removed package can leave a folder without a name or a version behind.
            with contextlib.suppress(KeyError, TypeError, ValueError, OSError):
                name = distribution.metadata["Name"]
                version = distribution.version
                if name and version:
                    versions.setdefault(normalised(name), version)
    return versions


def normalised(name: str) -> str:
    """A distribution's name as pip compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def release(version: str) -> tuple[int, ...]:
    """The leading numbers of a version, without trailing zeros, to compare by."""
    match = re.match(r"v?(?:\d+!)?(\d+(?:\.\d+)*)", version)
    numbers = [int(part) for part in match.group(1).split(".")] if match else []
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def python_tag(paths: Sequence[str] | None = None) -> str:
    """Names what compiled packages depend on: Python, platform and numpy's major version.

    Several QGIS versions share one profile; each gets the packages that it can load.
    """
    numpy = installed_version("numpy", sys.path if paths is None else paths)
    major = f"-numpy{release(numpy)[0]}" if release(numpy) else ""
    platform = re.sub(r"[^A-Za-z0-9]+", "_", sysconfig.get_platform())
    return f"cp{sys.version_info[0]}{sys.version_info[1]}-{platform}{major}"


def package_folder(profile: Path, paths: Sequence[str] | None = None) -> Path:
    """Where this QGIS's packages of ours lie, or will lie, under a QGIS profile's folder."""
    return profile / "python" / "s2sam_packages" / python_tag(paths)


def is_complete(folder: Path) -> bool:
    """Whether an installation into ``folder`` was finished and checked."""
    return (folder / MARKER).is_file()


def write_marker(folder: Path, packages: dict[str, str]) -> None:
    """Says in ``folder`` that it is finished, and with what."""
    content = {"created": int(time.time()), "packages": packages}
    (folder / MARKER).write_text(json.dumps(content, indent=1), encoding="utf-8")


def activate(folder: Path) -> bool:
    """Puts a finished folder last on the search path; says whether it is there now."""
    if not is_complete(folder):
        return False
    entry = str(folder)
    if entry not in sys.path:
        sys.path.append(entry)
        importlib.invalidate_caches()
    return True


def deactivate(folder: Path) -> None:
    """Takes the folder off the search path; what was imported from it stays imported."""
    with contextlib.suppress(ValueError):
        sys.path.remove(str(folder))
    importlib.invalidate_caches()


def host_paths(folder: Path) -> list[str]:
    """The search path as QGIS has it: without our folder and without the working directory."""
    return [entry for entry in sys.path if entry and entry != str(folder)]


def uninstall(folder: Path) -> bool:
    """Removes the folder; False says that files in use will go at the next start of QGIS.

    Windows keeps a loaded library's file. The marker goes first, so that the rest is not used.
    """
    deactivate(folder)
    if is_complete(folder):
        try:
            (folder / MARKER).unlink()
        except OSError as error:
            raise OutputError(
                tr(
                    "Cannot remove {folder}: {why}. Check the folder's permissions, or "
                    "remove it yourself."
                ).format(folder=folder, why=error.strerror or error)
            ) from error
    shutil.rmtree(folder, ignore_errors=True)
    if folder.parent.is_dir() and not any(folder.parent.iterdir()):
        folder.parent.rmdir()
    return not folder.exists()


def remove_leftovers(folder: Path) -> None:
    """Clears what an uninstall or a killed installation left beside and in ``folder``.

    Young staging folders are left alone: another QGIS may be installing right now.
    """
    if folder.is_dir() and not is_complete(folder):
        shutil.rmtree(folder, ignore_errors=True)
    for entry in folder.parent.glob(".*-*") if folder.parent.is_dir() else ():
        with contextlib.suppress(OSError):
            if entry.stat().st_mtime < time.time() - _STAGING_AGE_S:
                shutil.rmtree(entry, ignore_errors=True)


def _status(requirement: Requirement, version: str, may_import: bool) -> Status:
    if not version:
        # Some distributions of QGIS strip the metadata; what can be found can be imported.
        module = requirement.name.replace("-", "_")
        known = may_import and importlib.util.find_spec(module) is not None
        return Status(requirement, State.READY if known else State.MISSING)
    state = State.READY if requirement.allows(version) else State.UNSUITABLE
    return Status(requirement, state, version)


def _holds(version: str, operator: str, bound: str) -> bool:
    have, want = release(version), release(bound)
    return {
        ">=": have >= want,
        ">": have > want,
        "<=": have <= want,
        "<": have < want,
        "==": have == want,
        "!=": have != want,
    }[operator]
