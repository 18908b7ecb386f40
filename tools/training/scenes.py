"""Whole landscapes by theme: which parts a farmland, a wild or a cold place is made of."""

from __future__ import annotations

import numpy as np

from . import disturbances, landmarks
from .materials import CROPS, DRY_CROPS, PADDY, WATERS
from .scene_builder import SIZE, Scene, SceneBuilder

__all__ = ["SIZE", "THEMES", "Scene", "build_scene"]

THEMES = ("farmland", "smallholder", "dry farmland", "wild", "arid", "cold", "disturbed")
SHARES = (0.35, 0.15, 0.08, 0.12, 0.06, 0.04, 0.20)


def build_scene(rng: np.random.Generator, theme: str | None = None) -> Scene:
    """Draws one landscape; the theme is chosen by SHARES unless it is given."""
    theme = theme or str(rng.choice(THEMES, p=SHARES))
    scene = SceneBuilder(rng)
    if theme == "smallholder":
        scene.farmland(
            np.exp(rng.uniform(np.log(14), np.log(45))), DRY_CROPS if rng.random() < 0.6 else PADDY
        )
    elif theme in ("farmland", "dry farmland"):
        scene.farmland(
            np.exp(rng.uniform(np.log(22), np.log(200))),
            CROPS if theme == "farmland" else DRY_CROPS,
        )
    elif theme == "disturbed":
        disturbances.woodland(scene) if rng.random() < 0.7 else scene.wildland()
    else:
        scene.wildland()
        if rng.random() < 0.4:
            landmarks.field_island(scene, CROPS if theme == "wild" else DRY_CROPS)
    scene.hollows()
    landmarks.woods(scene, rng.choice([0, 2, 6]) if "farm" in theme else rng.choice([0, 4]))
    if theme in ("arid", "dry farmland") or rng.random() < 0.06:
        landmarks.pivots(scene)
    if theme in ("wild", "cold", "arid") or rng.random() < 0.1:
        landmarks.scars(scene)
    wild = theme in ("wild", "cold", "arid")
    if theme == "disturbed":
        disturbances.sick_woods(scene, 2.0)
        disturbances.clearings(scene, 12.0)
    if theme == "disturbed" or wild or rng.random() < 0.08:
        disturbances.burns(scene, 1.5 if theme == "disturbed" else 0.8)
        disturbances.mines(scene, 0.7)
    if theme == "arid" or (wild and rng.random() < 0.2):
        disturbances.salt_flats(scene, 1.5)
    disturbances.ponds(scene, rng.choice([0.0, 3.0, 15.0], p=[0.6, 0.25, 0.15]), WATERS)
    landmarks.lakes(scene, rng.choice([0.3, 1.5, 6.0], p=[0.4, 0.35, 0.25]), WATERS)
    if rng.random() < 0.30:
        landmarks.great_lake(scene, WATERS)
    if rng.random() < 0.35:
        landmarks.river(scene, WATERS)
    landmarks.quarries(scene, 0.8)
    landmarks.roads(scene, 2.0)
    landmarks.settlements(scene, rng.choice([0.3, 1.5, 4.0], p=[0.4, 0.4, 0.2]))
    landmarks.clutter(scene)
    if theme == "cold":
        landmarks.snow(scene)
        disturbances.snow_patches(scene)
    return scene.finish(theme)
