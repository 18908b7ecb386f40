"""Draws docs/images/architecture.svg from the tree and from the import walls of pyproject.toml.

    python -m tools.architecture_picture            writes the picture
    python -m tools.architecture_picture --check    exit code 1 where it is not the tree of today

Floors come from the contract "Imports run downwards only", those of gui from its own. What a room
is, in a line, stands here; a room without a line, or a line without a room, is an error.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "s2sam_qgis"
PICTURE = ROOT / "docs" / "images" / "architecture.svg"

#: Room -> what it is, in a line; and whether it needs QGIS.
ROOMS = {
    "plugin": ("makes the parts and joins them; the only user of iface", True),
    "gui": ("the dock: see below", True),
    "processing": ("algorithms of the toolbox", True),
    "cli": ("the shell command s2sam", False),
    "tasks": ("QgsTask, threads", True),
    "layers": ("QGIS layers in and out", True),
    "workflow": ("segment, session, everything, rerun, cluster", False),
    "packages": ("what is missing in this QGIS, and installing it", True),
    "models": ("onnxruntime: encoder, decoder, embeddings", False),
    "raster": ("rasterio, pyogrio: reading, outlines, writing", False),
    "core": ("values and arithmetic: numpy, shapely", False),
}
GUI = {
    "workbench": "makes the parts and joins them",
    "control": "controllers: they alone know several rooms",
    "panels": "the dock's panels",
    "dialogs": "windows on request",
    "rerun": "rerun, areas over time",
    "canvas": "the map and its tools",
    "session": "image, model and answers",
    "document": "prompts, undo, autosave, project entry",
    "parts": "actions, icons, messages, small widgets",
    "compat": "names that differ between QGIS versions",
}
LEFT, WIDTH, HEIGHT, GAP, STEP = 20, 640, 46, 10, 62
COLOURS = {True: ("#eaf2fb", "#4a78a8"), False: ("#eaf6ea", "#4a8a52")}


def floors(container: str) -> list[list[str]]:
    """The rooms of a package, floor by floor, from the import walls."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for block in text.split("[[tool.importlinter.contracts]]"):
        if f'containers = ["{container}"]' in block:
            lines = re.findall(r'^    "([^"]+)"', block, re.MULTILINE)
            return [re.findall(r"\w+", line) for line in lines]
    raise SystemExit(f"pyproject.toml has no walls for {container}")


def rooms(folder: Path) -> set[str]:
    """Packages and modules in a folder that are rooms of their own."""
    packages = {path.parent.name for path in folder.glob("*/__init__.py")}
    return packages | {path.stem for path in folder.glob("*.py") if not path.stem.startswith("__")}


def missing() -> list[str]:
    """What the words above, the walls and the tree do not agree on; a line each."""
    pairs = (
        (ROOMS, "s2sam_qgis", PACKAGE, {"settings", "translation"}),
        (GUI, "s2sam_qgis.gui", PACKAGE / "gui", set()),
    )
    found = []
    for words, container, folder, bare in pairs:
        walls = {room for floor in floors(container) for room in floor}
        for room in sorted((set(words) | walls | rooms(folder)) - bare):
            if room not in words:
                found.append(f"{container}.{room} has no line in tools/architecture_picture.py")
            if room not in rooms(folder):
                found.append(f"{container}.{room} is not in the tree")
            if room not in walls:
                found.append(f"{container}.{room} stands behind no wall of pyproject.toml")
    return found


def draw() -> str:
    """The picture as SVG."""
    parts: list[str] = []
    y = _floors(parts, floors("s2sam_qgis"), {room: text for room, (text, _) in ROOMS.items()}, 48)
    parts.append(_text(LEFT, y + 26, "Inside gui", bold=True, anchor="start"))
    y = _floors(parts, floors("s2sam_qgis.gui"), GUI, y + 42)
    height = y + 4
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEFT * 2 + WIDTH} {height}" '
        'font-family="sans-serif" font-size="14" role="img" '
        'aria-label="The rooms by floors; imports run downwards only">\n'
        f'<rect width="{LEFT * 2 + WIDTH}" height="{height}" fill="#ffffff"/>\n'
    )
    legend = [
        *_key(LEFT, True, "needs QGIS and Qt"),
        *_key(LEFT + 180, False, "needs neither"),
        _text(LEFT + WIDTH, 30, "imports run downwards only ↓", anchor="end"),
    ]
    return head + "\n".join(legend + parts) + "\n</svg>\n"


def _floors(parts: list[str], stack: list[list[str]], words: dict[str, str], y: int) -> int:
    for floor in stack:
        width = (WIDTH - GAP * (len(floor) - 1)) // len(floor)
        for number, room in enumerate(floor):
            x = LEFT + number * (width + GAP)
            fill, stroke = COLOURS[ROOMS.get(room, ("", True))[1] if words is not GUI else True]
            middle = x + width // 2
            parts.append(
                f'<rect x="{x}" y="{y}" width="{width}" height="{HEIGHT}" rx="4" '
                f'fill="{fill}" stroke="{stroke}"/>'
            )
            parts.append(_text(middle, y + 19, room, bold=True))
            parts.append(_text(middle, y + 37, words.get(room, ""), size=12))
        y += STEP
    return y


def _text(
    x: int, y: int, text: str, size: int = 0, bold: bool = False, anchor: str = "middle"
) -> str:
    style = (f' font-size="{size}"' if size else "") + (' font-weight="bold"' if bold else "")
    return f'<text x="{x}" y="{y}" fill="#1d2733" text-anchor="{anchor}"{style}>{text}</text>'


def _key(x: int, qgis: bool, text: str) -> list[str]:
    fill, stroke = COLOURS[qgis]
    box = f'<rect x="{x}" y="18" width="14" height="14" fill="{fill}" stroke="{stroke}"/>'
    return [box, _text(x + 22, 30, text, anchor="start")]


def main() -> int:
    """Writes or checks the picture."""
    problems = missing()
    picture = draw()
    if "--check" in sys.argv[1:]:
        if not PICTURE.is_file() or PICTURE.read_text(encoding="utf-8") != picture:
            problems.append("the picture is stale; run python -m tools.architecture_picture")
    else:
        PICTURE.write_text(picture, encoding="utf-8")
    for problem in problems:
        print(f"architecture: {problem}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
