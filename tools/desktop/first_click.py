"""How long the first click after opening takes, in the real desktop.

    python -m tools.desktop.first_click [--starts 5] [--out out/first_click]

Each start is a QGIS of its own under Xvfb with a fresh profile: the dock is opened, the foreground
tool is in hand, and the first field is clicked with a real mouse as soon as the dock is ready; then
further points of that object, then other places. Told are the milliseconds from the press of the
mouse until an outline is painted on the map, until the settled one is, and all threads' processor
time until then; and when the button was let go. Most clicks come out of the blue: the mouse is
there and clicks. The last ones are as a hand makes them: it rests, and holds the button a while.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from . import prepare

SIZE = "1500x980"


def main(argv: list[str]) -> int:
    """Starts QGIS as often as wanted and says what was measured."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--starts", type=int, default=5)
    parser.add_argument("--out", type=Path, default=prepare.ROOT / "out" / "first_click")
    options = parser.parse_args(argv)
    options.out.mkdir(parents=True, exist_ok=True)
    found: dict[str, list[dict[str, int]]] = {}
    with tempfile.TemporaryDirectory(prefix="s2sam-first-click-") as name:
        zip_file = prepare.build_zip(Path(name))
        for number in range(options.starts):
            folder = Path(name) / f"start{number}"
            (folder / "scenes").mkdir(parents=True)
            scene = prepare.find_scene(folder / "scenes")
            order = {
                "steps": "first_click",
                "scenes": [str(scene.first)],
                "names": [scene.names[0]],
                "field": scene.field,
                "other": scene.other,
                "water": scene.water,
                "shots": str(options.out.resolve()),
            }
            report = prepare.drive(folder, zip_file, order, SIZE)
            if report["error"] or report["code"] or "Traceback" in report["output"]:
                sys.stdout.write(f"{report['error']}\n{report['output'][-3000:]}\n")
                return 1
            for step, clicks in report["clicks"].items():
                found.setdefault(step, []).extend(clicks)
    for step, clicks in found.items():
        parts = []
        for key in clicks[0]:
            values = sorted(each[key] for each in clicks)
            late = values[min(len(values) - 1, int(0.95 * len(values)))]
            parts.append(f"{key} {statistics.median(values):.0f} (95 %: {late})")
        sys.stdout.write(f"{step}, {len(clicks)} times: {', '.join(parts)} ms\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
