"""The animation of the README, made of the pictures that the tour of the desktop leaves.

.venv/bin/python -m tools.desktop.animate [--pictures FOLDER] [--out FILE]
"""

import argparse
from pathlib import Path

from PIL import Image

#: The pictures of the tour, in the order in which a person meets them, and for how many seconds.
SCENES = (
    ("01-start", 1.2),
    ("02-first-click", 1.6),
    ("03-background-point", 1.6),
    ("04-box", 1.6),
    ("07-run", 1.6),
    ("08-rerun", 2.4),
)
WIDTH = 840
COLOURS = 160


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pictures", type=Path, default=Path("docs/images"))
    parser.add_argument("--out", type=Path, default=Path("docs/images/first-outline.gif"))
    options = parser.parse_args()
    frames = [scaled(Image.open(options.pictures / f"{name}.png")) for name, _ in SCENES]
    size = (WIDTH, max(frame.height for frame in frames))
    placed = [on_canvas(frame, size) for frame in frames]
    # One palette for all frames: colours then do not flicker.
    whole = Image.new("RGB", (WIDTH, size[1] * len(placed)))
    for number, frame in enumerate(placed):
        whole.paste(frame, (0, number * size[1]))
    palette = whole.quantize(COLOURS, dither=Image.Dither.NONE)
    first, *rest = (frame.quantize(palette=palette, dither=Image.Dither.NONE) for frame in placed)
    first.save(
        options.out,
        save_all=True,
        append_images=rest,
        duration=[round(1000 * seconds) for _, seconds in SCENES],
        loop=0,
        optimize=True,
    )
    print(f"{options.out}: {options.out.stat().st_size / 1e6:.2f} MB, {len(placed)} frames")


def scaled(picture):
    """The picture WIDTH pixels wide."""
    height = round(picture.height * WIDTH / picture.width)
    return picture.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS)


def on_canvas(picture, size):
    """The picture on white, so that all frames are of one size."""
    canvas = Image.new("RGB", size, "white")
    canvas.paste(picture, ((size[0] - picture.width) // 2, (size[1] - picture.height) // 2))
    return canvas


if __name__ == "__main__":
    main()
