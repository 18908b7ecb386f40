"""Opens QGIS with the plugin, a scene and the dock; without a display, takes a tour under Xvfb.

    python -m tools.desktop.launch                what fits this machine
    python -m tools.desktop.launch --tour         the tour, on the display that is there
    python -m tools.desktop.launch --theme dark   with QGIS's dark theme

A fresh QGIS profile is used and thrown away; your own is not touched.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import prepare

SIZE = (1560, 860)


@dataclass(frozen=True)
class Start:
    """How QGIS is started, and what is done in it.

    Attributes:
        zip_file: the plugin.
        shots: where pictures go; ``suffix`` ends their names.
        tour: whether it is driven; with ``rerun`` as far as a rerun and a second installation.
        xvfb: on a display of its own; else on the one that is there.
        home: the folder of the plugin's own state; None: the user's.
        language: QGIS's; the tour then ends once the dock has something to show.
        catalogue: replaces the plugin's translation into it.
        picture: the pictures' name for the language.
    """

    zip_file: Path
    shots: Path
    theme: str = "light"
    tour: bool = True
    rerun: bool = True
    suffix: str = ""
    xvfb: bool = True
    home: Path | None = None
    language: str = ""
    catalogue: Path | None = None
    picture: str = ""


def take(folder: Path, start: Start) -> dict[str, Any]:
    """One start of QGIS; returns its report, with ``code``, how it ended."""
    scenes = folder / "scenes"
    scenes.mkdir(parents=True)
    scene = prepare.find_scene(scenes)
    report = folder / "report.json"
    results = folder / "results"
    results.mkdir()
    order = {
        "tools": str(prepare.HERE),
        "tour": start.tour,
        "rerun": start.rerun,
        "reinstall": str(start.zip_file) if start.tour and start.rerun else "",
        "language": start.language,
        "picture": start.picture or start.language,
        "mirrored": start.catalogue is not None,
        "scenes": [str(scene.first), str(scene.second)],
        "names": scene.names,
        "field": scene.field,
        "other": scene.other,
        "water": scene.water,
        "not_water": scene.not_water,
        "box": scene.box,
        "shots": str(start.shots),
        "suffix": start.suffix,
        "size": SIZE,
        "report": str(report),
        "results": str(results),
        "prompts": str(results / "prompts.geojson"),
    }
    profile = prepare.make_profile(folder / "profile", start.zip_file, start.theme, start.language)
    if start.catalogue is not None:
        target = prepare.plugin_folder(profile) / "i18n" / f"s2sam_{start.language}.qm"
        target.parent.mkdir(exist_ok=True)
        shutil.copy(start.catalogue, target)
    command = prepare.qgis_command(profile)
    if start.xvfb:
        command = prepare.under_xvfb(command, f"{SIZE[0]}x{SIZE[1]}")
    environment = prepare.environment(order, start.home)
    done = subprocess.run(
        command,
        env=environment,
        cwd=folder,
        timeout=600 if start.tour else None,
        stdout=subprocess.PIPE if start.tour else None,
        stderr=subprocess.STDOUT if start.tour else None,
        text=True,
        check=False,
    )
    found: dict[str, Any] = {"steps": [], "error": "QGIS did not come to write a report"}
    if report.is_file():
        found = json.loads(report.read_text(encoding="utf-8"))
    return {**found, "code": done.returncode, "output": done.stdout or "", "results": str(results)}


def main(argv: list[str]) -> int:
    """What ``tools/run`` opens."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tour", action="store_true", help="drive it through one example")
    parser.add_argument("--theme", choices=sorted(prepare.THEMES), default="light")
    parser.add_argument("--out", type=Path, default=prepare.ROOT / "out" / "desktop")
    options = parser.parse_args(argv)
    shown = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    tour = options.tour or not shown
    with tempfile.TemporaryDirectory(prefix="s2sam-desktop-") as name:
        folder = Path(name)
        zip_file = prepare.build_zip(folder / "zip")
        start = Start(zip_file, options.out, options.theme, tour, xvfb=not shown)
        found = take(folder / "run", start)
        if not tour:
            return 0
        keep(Path(found["results"]), options.out)
    for step in found["steps"]:
        sys.stdout.write(f"{json.dumps(step, ensure_ascii=False)}\n")
    sys.stdout.write(f"screenshots and results are in {options.out}\n")
    if found["error"] or found["code"]:
        sys.stderr.write(f"{found['error']}\n{found['output'][-4000:]}\n")
        return 1
    return 0


def keep(results: Path, out: Path) -> None:
    """Copies what the tour left, before its folder goes."""
    import shutil

    out.mkdir(parents=True, exist_ok=True)
    shutil.copytree(results, out / "results", dirs_exist_ok=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
