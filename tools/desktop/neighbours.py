"""Neighbours share borders, and are split, merged and reshaped, in the real desktop.

    python -m tools.desktop.neighbours [--out out/neighbours]

One QGIS under Xvfb, real X events, the example scene: two neighbours are clicked and accepted,
taken back, split, merged, reshaped; what misses, crosses itself or is being edited is refused; the
project is saved and opened again. Takes about half a minute.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from . import prepare

SCENE = prepare.ROOT / "resources" / "example" / "scene_2021-06-17.tif"
SIZE = "1500x980"


def main(argv: list[str]) -> int:
    """Takes the steps and says what was found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=prepare.ROOT / "out" / "neighbours")
    options = parser.parse_args(argv)
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="s2sam-neighbours-") as name:
        folder = Path(name)
        (folder / "zip").mkdir()
        zip_file = prepare.build_zip(folder / "zip")
        report = folder / "report.json"
        order = {
            "tools": str(prepare.HERE),
            "steps": "neighbours",
            "scene": str(SCENE),
            "shots": str(options.out.resolve()),
            "size": [int(side) for side in SIZE.split("x")],
            "report": str(report),
            "project": str(folder / "day.qgz"),
        }
        command = prepare.qgis_command(prepare.make_profile(folder / "profile", zip_file, "light"))
        done = subprocess.run(
            prepare.under_xvfb(command, SIZE),
            env=prepare.environment(order, folder / "home"),
            cwd=folder,
            timeout=600,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        found = {"error": "QGIS did not come to write a report"}
        if report.is_file():
            found = json.loads(report.read_text(encoding="utf-8"))
    for step in found.get("steps", ()):
        sys.stdout.write(f"{step}\n")
    for text in found.get("wrong", ()):
        sys.stdout.write(f"WRONG {text}\n")
    broken = found["error"] or done.returncode or "Traceback" in done.stdout
    if broken:
        sys.stdout.write(f"{found['error']}\ncode {done.returncode}\n{done.stdout[-3000:]}\n")
    return int(bool(broken or found.get("wrong")))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
