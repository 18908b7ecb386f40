"""Three scenes through the built-in model, and the masks that it gave when it was shipped.

    python -m tests.builtin.scenes --update     # after the model or the scale rule has changed

Writes masks.npz beside this file, and masks.png to look at before it is committed.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from s2sam_qgis.core.prompt_geojson import read_prompts
from s2sam_qgis.core.stretch import Stretch
from s2sam_qgis.models.catalogue import load_model, resources
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.raster.reading.reader import open_source
from s2sam_qgis.workflow.imagery import Imagery
from s2sam_qgis.workflow.segment import segment

KEPT = Path(__file__).with_name("masks.npz")
EXAMPLE = resources() / "example"
SUMMER, AUTUMN = EXAMPLE / "scene_2021-06-17.tif", EXAMPLE / "scene_2021-09-25.tif"

#: Name of a scene: file, bands as red, green, blue (the file has B02, B03, B04, B08), and the
#: reflectance that is drawn white.
SCENES = {
    "summer": (SUMMER, (3, 2, 1), 0.3),
    "autumn, dull": (AUTUMN, (3, 2, 1), 0.6),
    "summer, false colour": (SUMMER, (4, 3, 2), 0.5),
}


def model() -> Predictor:
    """The model that is shipped."""
    return Predictor(load_model(ModelSpec("builtin", threads=2)))


def look(name: str) -> Imagery:
    """A scene as the model sees it."""
    file, bands, white = SCENES[name]
    return Imagery(
        open_source(str(file)), bands, Stretch.make("custom", scale=(1e-4,), high=(white,))
    )


def masks(name: str, predictor: Predictor) -> dict[int, np.ndarray]:
    """Mask (height, width) of every object of the example's prompts, by prompt id."""
    imagery = look(name)
    found = segment(
        imagery, predictor, EmbeddingStore(None), read_prompts(EXAMPLE / "prompts.geojson")
    )
    return {mask.prompt_id: mask.on(imagery.grid.window) for mask in found.masks}


def kept() -> dict[tuple[str, int], np.ndarray]:
    """The masks of the file, by scene and prompt id."""
    with np.load(KEPT) as file:
        index = json.loads(str(file["index"]))
        return {
            (name, number): np.unpackbits(file[f"mask{i}"], count=h * w).reshape(h, w) > 0
            for i, (name, number, h, w) in enumerate(index)
        }


def keep() -> None:
    """Writes what the model says now."""
    predictor, index, arrays = model(), [], {}
    pictures = []
    for name in SCENES:
        imagery = look(name)
        rgb = imagery.read(imagery.grid.window, imagery.grid.window.shape)[0]
        for number, mask in masks(name, predictor).items():
            arrays[f"mask{len(index)}"] = np.packbits(mask)
            index.append((name, int(number), *mask.shape))
            edge = mask ^ (np.roll(mask, 1, 0) & np.roll(mask, 1, 1) & mask)
            rgb[:, edge] = np.array([[255], [255], [0]])
        pictures.append(rgb)
    np.savez_compressed(KEPT, index=json.dumps(index), **arrays)
    import rasterio

    sheet = np.concatenate(pictures, 2).astype(np.uint8)
    picture = KEPT.with_suffix(".png")
    with rasterio.open(
        picture, "w", driver="PNG", width=sheet.shape[2], height=sheet.shape[1], count=3,
        dtype="uint8",
    ) as file:  # fmt: skip
        file.write(sheet)
    print(f"{KEPT.name}: {len(index)} masks; look at {picture}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--update", action="store_true", required=True)
    parser.parse_args()
    keep()
