"""The end-to-end test: the tour in the real desktop, light and dark, from the built zip.

    tools/desktop-test [--update] [--theme light|dark]

Checks that QGIS ends in order, that every step came to its end, and what came out. With --update
the screenshots go to docs/images/, else to out/desktop/.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from . import prepare
from .launch import Start, keep, take

STEPS = (
    "open",
    "first click",
    "accept",
    "river",
    "background",
    "box",
    "undo and redo",
    "hover",
    "other field",
    "save",
    "run",
    "rerun",
    "reinstall",
)


def problems(found: dict[str, Any]) -> list[str]:
    """What is wrong with a run; empty where nothing is."""
    wrong = []
    if found["error"]:
        wrong.append(str(found["error"]))
    if found["code"]:
        wrong.append(f"QGIS ended with code {found['code']}")
    if "Traceback" in found["output"]:
        wrong.append("there is a traceback in QGIS's output")
    steps = {step["step"]: step for step in found["steps"]}
    wrong += [f"the step {name!r} is missing" for name in STEPS if name not in steps]
    for name in ("first click", "river", "background", "box", "other field"):
        step = steps.get(name, {})
        if step and not (step["score"] and step["area_ha"]):
            wrong.append(f"{name}: no mask came out: {step}")
    wrong += steps.get("rerun", {}).get("failed", [])
    if not steps.get("run", {}).get("groups"):
        wrong.append("the run showed no result")
    field = steps.get("first click", {}).get("area_ha") or 0
    if not 0.3 < field < 300:
        wrong.append(f"the field has an unlikely area: {field} ha")
    return wrong


def main(argv: list[str]) -> int:
    """Takes the tours and says what was found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--update", action="store_true", help="write docs/images")
    parser.add_argument("--theme", choices=sorted(prepare.THEMES), action="append")
    options = parser.parse_args(argv)
    out = prepare.ROOT / "out" / "desktop"
    shots = prepare.ROOT / "docs" / "images" if options.update else out
    code = 0
    with tempfile.TemporaryDirectory(prefix="s2sam-desktop-") as name:
        folder = Path(name)
        zip_file = prepare.build_zip(folder / "zip")
        for theme in options.theme or ("light", "dark"):
            run = folder / theme
            suffix = "" if theme == "light" else f"-{theme}"
            found = take(run, Start(zip_file, shots, theme, suffix=suffix, home=run / "home"))
            keep(Path(found["results"]), out / theme)
            wrong = problems(found)
            for step in found["steps"]:
                sys.stdout.write(f"{theme}: {json.dumps(step, ensure_ascii=False)}\n")
            for line in wrong:
                sys.stdout.write(f"{theme}: WRONG: {line}\n")
            if wrong:
                sys.stdout.write(found["output"][-6000:])
                code = 1
    sys.stdout.write(f"screenshots are in {shots}\n")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
