"""A bank of scenes on disk, so that training reads landscapes faster than it could draw them.

python -m tools.training.bank --out runs/bank --scenes 300 --seed 1
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import cv2
import numpy as np

from .scenes import Scene, build_scene


def save_scene(path: Path, scene: Scene) -> None:
    """Writes labels to PATH.npy (so that they can be mapped) and the rest to PATH.npz."""
    np.save(path.with_suffix(".npy"), scene.labels)
    temporary = path.with_suffix(".tmp.npz")
    np.savez(
        temporary,
        whole=scene.whole,
        group=scene.group,
        material=scene.material,
        clickable=scene.clickable,
        rows=scene.rows,
        theme=scene.theme,
    )
    os.replace(temporary, path.with_suffix(".npz"))


def load_scene(path: Path) -> Scene:
    """Reads what save_scene wrote; labels stay on disk until they are looked at."""
    with np.load(path.with_suffix(".npz")) as data:
        rest = {name: data[name] for name in ("whole", "group", "material", "clickable", "rows")}
        theme = str(data["theme"])
    return Scene(np.load(path.with_suffix(".npy"), mmap_mode="r"), theme=theme, **rest)


def bank_paths(folder: Path) -> list[Path]:
    """All finished scenes of a bank."""
    return sorted(p.with_suffix("") for p in folder.glob("scene_*.npz") if ".tmp" not in p.name)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--scenes", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    options.out.mkdir(parents=True, exist_ok=True)
    for number in range(options.scenes):
        path = options.out / f"scene_{options.seed:03d}_{number:05d}"
        if not path.with_suffix(".npz").exists():
            save_scene(path, build_scene(np.random.default_rng([options.seed, number])))


if __name__ == "__main__":
    main()
