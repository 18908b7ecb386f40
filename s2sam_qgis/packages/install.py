"""Installs what is missing into the plugin's own folder, and proves that it works before use.

Two runs of pip. The first only plans: it sees QGIS's packages as installed, each held at its
version, and so finds versions of the missing ones that fit them. The second puts exactly those
into a staging folder, without their dependencies, so that no second numpy comes along. A separate
process then imports and tries everything with QGIS's search path; only then is the staging folder
renamed into place. Whatever goes wrong or is cancelled leaves what was there before.
"""

from __future__ import annotations

import contextlib
import importlib.metadata
import json
import os
import platform
import re
import shutil
import sys
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .. import __version__
from ..core.errors import Cancelled, S2SamError
from ..core.progress import CancelToken, ProgressCallback, no_progress
from ..translation import tr
from .check import VARIABLE as CHECK_VARIABLE
from .network import Network, explain
from .python import LineCallback, child_environment, python_executable, run_process
from .requirements import (
    Requirement,
    State,
    inspect,
    installed_versions,
    normalised,
    release,
    write_marker,
)

#: The first pip that can plan without installing and say what it would do.
_PIP_MINIMUM = (22, 2)
_PIP_WANTED = "pip>=23.0"

_CHECK_FILE = Path(__file__).resolve().with_name("check.py")
_PLAIN_VERSION = re.compile(r"\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?(\.dev\d+)?(\+[a-z0-9.]+)?")
_REPORT_LINES = 200


class InstallError(S2SamError):
    """The installation failed; ``report`` holds what somebody needs to help, without secrets."""

    def __init__(self, message: str, report: str) -> None:
        super().__init__(message)
        self.report = report


@dataclass
class Installer:
    """One installation of ``needed`` into ``folder``, for the QGIS whose path is ``paths``.

    ``about`` is a line on the host program for the report; ``python`` is found when not given.
    """

    folder: Path
    needed: Sequence[Requirement]
    paths: Sequence[str]
    network: Network = field(default_factory=Network)
    about: str = ""
    python: Path | None = None
    _log: list[str] = field(default_factory=list)

    def run(self, cancel: CancelToken, progress: ProgressCallback = no_progress) -> dict[str, str]:
        """Installs, checks and moves into place; gives name and version of what was put there."""
        staging = self.folder.with_name(f".staging-{uuid.uuid4().hex[:8]}")
        try:
            self._refuse_unsuitable()
            staging.mkdir(parents=True)
            self.network = self.network.kept_in(staging)
            packages = self._fill(staging, cancel, progress)
            cancel.raise_if_cancelled()
            write_marker(staging / "packages", packages)
            self._move_into_place(staging / "packages")
        except Cancelled:
            raise
        except S2SamError as error:
            raise InstallError(str(error), self.report(str(error), error.__cause__)) from error
        except OSError as error:
            sentence = tr(
                "Cannot write to {folder}: {why}. Check free disk space and folder permissions."
            ).format(folder=self.folder.parent, why=error.strerror or error)
            raise InstallError(sentence, self.report(sentence, error)) from error
        finally:
            shutil.rmtree(staging, ignore_errors=True)
        progress(1.0, tr("Ready."))
        return packages

    def report(self, sentence: str, cause: BaseException | None = None) -> str:
        """What a maintainer needs to know about a failure; safe to post in public.

        All but the sentence, which is what the user read, is English in every language.
        """
        statuses = inspect(self.needed, self.paths)
        lines = [
            f"S2 SAM {__version__}: the installation of its packages failed.",
            sentence,
            *([f"Cause: {type(cause).__name__}: {cause}"] if cause is not None else []),
            "",
            f"Host: {self.about or 'unknown'}",
            f"System: {platform.platform()}, {platform.machine()}",
            f"Python: {sys.version.split()[0]} at {sys.executable}; run as {self.python}",
            f"Folder: {self.folder}",
            f"Proxy: {'set' if self.network.proxy else 'none'}; certificates: "
            f"{'given' if self.network.certificates else 'default'}; "
            f"wheels from: {self.network.wheels or 'the package index'}",
            "",
            "Needed:",
            *(f"  {s.requirement}: {s.state.value} {s.version}".rstrip() for s in statuses),
            "",
            "Output:",
            *self._log[-_REPORT_LINES:],
        ]
        return self.network.masked("\n".join(lines)) + "\n"

    def _fill(
        self, staging: Path, cancel: CancelToken, progress: ProgressCallback
    ) -> dict[str, str]:
        progress(0.02, tr("Looking for QGIS's Python"))
        extra = self.network.environment()
        if self.python is None:
            self.python = python_executable(cancel, child_environment(self.paths, extra))
        tools = self._newer_pip(staging / "tools", cancel, progress)
        environment = child_environment([*tools, *self.paths], extra)
        target = staging / "packages"
        target.mkdir()
        progress(0.1, tr("Finding versions that fit this QGIS"))
        pins = self._plan(staging, environment, cancel)
        self._install(pins, target, environment, cancel, progress)
        _remove_shadows(target, self.paths)
        progress(0.85, tr("Trying the packages in a separate process"))
        self._check(target, cancel)
        return installed_versions([str(target)])

    def _refuse_unsuitable(self) -> None:
        """Ours would come after QGIS's copy on the search path and never be seen."""
        found = [s for s in inspect(self.needed, self.paths) if s.state is State.UNSUITABLE]
        if found:
            which = ", ".join(
                tr("{needed} (this QGIS has {version})").format(
                    needed=s.requirement, version=s.version
                )
                for s in found
            )
            raise S2SamError(
                tr(
                    "This QGIS brings versions that are too old and must not be replaced: {which}. "
                    "Update QGIS, then try again."
                ).format(which=which)
            )

    def _newer_pip(
        self, tools: Path, cancel: CancelToken, progress: ProgressCallback
    ) -> tuple[str, ...]:
        """Where QGIS's Python has no pip or an old one: where a newer one lies, for this run."""
        environment = child_environment(self.paths, self.network.environment())
        version = self._pip_version(environment, cancel)
        if version >= _PIP_MINIMUM:
            return ()
        if self.network.wheels is not None:
            wheels = sorted(self.network.wheels.glob("pip-*.whl"))
            if wheels:
                return (str(wheels[-1]),)  # pip runs from within its wheel
        if not version:
            raise S2SamError(
                tr(
                    "QGIS's Python has no pip. On Debian and Ubuntu install the package "
                    "python3-pip; elsewhere use the official QGIS installer. Then try again."
                )
            )
        progress(0.05, tr("Fetching a newer pip for this installation"))
        command = ["install", "--target", str(tools), *self.network.options(), _PIP_WANTED]
        self._pip(command, environment, cancel)
        return (str(tools),)

    def _pip_version(self, environment: Mapping[str, str], cancel: CancelToken) -> tuple[int, ...]:
        command = [str(self.python), "-m", "pip", "--version"]
        code, lines = run_process(command, environment, cancel, self._log.append, 120.0)
        match = re.search(r"^pip (\S+)", "\n".join(lines), re.MULTILINE)
        return release(match.group(1)) if code == 0 and match else ()

    def _plan(
        self, staging: Path, environment: Mapping[str, str], cancel: CancelToken
    ) -> tuple[str, ...]:
        """Exact versions of what is missing, as pip resolves them beside QGIS's packages."""
        constraints = staging / "constraints.txt"
        constraints.write_text("\n".join(constraint_lines(self.paths)) + "\n", encoding="utf-8")
        answer = staging / "plan.json"
        command = ["install", "--dry-run", "--report", str(answer), "--only-binary", ":all:"]
        command += ["--constraint", str(constraints), *self.network.options()]
        self._pip([*command, *(str(each) for each in self.needed)], environment, cancel)
        content = json.loads(answer.read_text(encoding="utf-8"))
        return tuple(
            f"{item['metadata']['name']}=={item['metadata']['version']}"
            for item in content["install"]
        )

    def _install(
        self,
        pins: Sequence[str],
        target: Path,
        environment: Mapping[str, str],
        cancel: CancelToken,
        progress: ProgressCallback,
    ) -> None:
        if not pins:
            return
        seen: list[str] = []

        def on_line(line: str) -> None:
            if line.startswith(("Collecting ", "Processing ")):
                seen.append(line)
                done = min(1.0, len(seen) / len(pins))
                name = Path(line.split()[1]).name
                text = tr("Package {number} of {count}: {name}").format(
                    number=len(seen), count=len(pins), name=name
                )
                progress(0.2 + 0.5 * done, text)
            elif line.startswith("Installing collected"):
                progress(0.75, tr("Unpacking"))

        command = ["install", "--target", str(target), "--no-deps", "--only-binary", ":all:"]
        command += ["--no-warn-script-location", "--no-compile", *self.network.options(), *pins]
        self._pip(command, environment, cancel, on_line)

    def _pip(
        self,
        arguments: Sequence[str],
        environment: Mapping[str, str],
        cancel: CancelToken,
        on_line: LineCallback | None = None,
    ) -> None:
        self._log.append("> pip " + " ".join(arguments))

        def heard(line: str) -> None:
            self._log.append(line)
            if on_line is not None:
                on_line(line)

        command = [str(self.python), "-m", "pip", *arguments]
        code, lines = run_process(command, environment, cancel, heard)
        if code != 0:
            raise S2SamError(explain(lines, self.network))

    def _check(self, target: Path, cancel: CancelToken) -> None:
        order = {
            "paths": [*self.paths, str(target)],
            "modules": [each.name.replace("-", "_") for each in self.needed],
        }
        environment = child_environment(self.paths, {CHECK_VARIABLE: json.dumps(order)})
        command = [str(self.python), str(_CHECK_FILE)]
        self._log.append("> check")
        code, lines = run_process(command, environment, cancel, self._log.append, 300.0)
        if code != 0:
            tried = [line for line in lines if line.startswith("trying ")]
            name = tried[-1].split()[1] if tried else tr("the check itself")
            if code == 1:
                sentence = tr(
                    "The packages were installed but do not work with this QGIS: {name} raised an "
                    "error. Nothing was changed. The report says more."
                ).format(name=name)
            else:
                sentence = tr(
                    "The packages were installed but do not work with this QGIS: {name} stopped "
                    "with code {code}. Nothing was changed. The report says more."
                ).format(name=name, code=code)
            raise S2SamError(sentence)

    def _move_into_place(self, finished: Path) -> None:
        old = self.folder.with_name(f".old-{uuid.uuid4().hex[:8]}")
        try:
            if self.folder.exists():
                os.replace(self.folder, old)
        except OSError as error:
            raise S2SamError(
                tr(
                    "The folder {folder} is in use. Restart QGIS and install again before you "
                    "open S2 SAM."
                ).format(folder=self.folder)
            ) from error
        try:
            os.replace(finished, self.folder)
        except OSError:
            if old.exists():
                os.replace(old, self.folder)
            raise
        shutil.rmtree(old, ignore_errors=True)


def constraint_lines(paths: Sequence[str]) -> list[str]:
    """Holds each package that QGIS has at its version, and keeps off known bad company.

    affine 3 asks for a newer attrs than it says; with an old one rasterio fails at import.
    """
    have = installed_versions(paths)
    lines = [
        f"{name}=={version}"
        for name, version in sorted(have.items())
        if _PLAIN_VERSION.fullmatch(version)
    ]
    if "affine" not in have and (0,) < release(have.get("attrs", "")) < (23, 1):
        lines.append("affine<3")
    return lines


def _remove_shadows(target: Path, paths: Sequence[str]) -> None:
    """Removes copies of what QGIS has too; they would only take space, and confuse."""
    have = installed_versions(paths)
    for distribution in list(importlib.metadata.distributions(path=[str(target)])):
        if normalised(distribution.metadata["Name"]) not in have:
            continue
        for entry in distribution.files or ():
            with contextlib.suppress(OSError):
                Path(str(distribution.locate_file(entry))).unlink()
