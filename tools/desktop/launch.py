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
from pathlib import Path
from typing import Any

from . import prepare

SIZE = (1560, 860)


def take(
    folder: Path,
    theme: str,
    tour: bool,
    shots: Path,
    zip_file: Path,
    rerun: bool = True,
    size: tuple[int, int] = SIZE,
    suffix: str = "",
    xvfb: bool = True,
    home: Path | None = None,
    language: str = "",
    catalogue: Path | None = None,
    picture: str = "",
) -> dict[str, Any]:
    """One start of QGIS; returns its report, with ``code``, how it ended.

    With a ``language`` the tour ends once the dock has something to show; ``catalogue`` then
    replaces the plugin's translation into it, and ``picture`` is the pictures' name for it.
    """
    scenes = folder / "scenes"
    scenes.mkdir(parents=True)
    scene = prepare.find_scene(scenes)
    report = folder / "report.json"
    results = folder / "results"
    results.mkdir()
    order = {
        "tools": str(prepare.HERE),
        "tour": tour,
        "rerun": rerun,
        "reinstall": str(zip_file) if tour and rerun else "",
        "language": language,
        "picture": picture or language,
        "mirrored": catalogue is not None,
        "scenes": [str(scene.first), str(scene.second)],
        "names": scene.names,
        "field": scene.field,
        "other": scene.other,
        "water": scene.water,
        "not_water": scene.not_water,
        "box": scene.box,
        "shots": str(shots),
        "suffix": suffix,
        "size": size,
        "report": str(report),
        "results": str(results),
        "prompts": str(results / "prompts.geojson"),
    }
    profile = prepare.make_profile(folder / "profile", zip_file, theme, language)
    if catalogue is not None:
        target = prepare.plugin_folder(profile) / "i18n" / f"s2sam_{language}.qm"
        target.parent.mkdir(exist_ok=True)
        shutil.copy(catalogue, target)
    command = prepare.qgis_command(profile)
    if xvfb:
        command = prepare.under_xvfb(command, f"{size[0]}x{size[1]}")
    environment = prepare.environment(order, home)
    done = subprocess.run(
        command,
        env=environment,
        cwd=folder,
        timeout=600 if tour else None,
        stdout=subprocess.PIPE if tour else None,
        stderr=subprocess.STDOUT if tour else None,
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
        found = take(folder / "run", options.theme, tour, options.out, zip_file, xvfb=not shown)
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
