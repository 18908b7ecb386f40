"""Colours and textures from real Sentinel-2 pixels without labels; training works without them.

Reads what a folder holds of: eurosat_rgb_u8.npz (EuroSAT, MIT), agrifieldnet_texture_bgrn_u8.npz
(AgriFieldNet India, CC BY 4.0), hesbaye_9band_u16.tif (WorldCereal, MIT) and
havelland_1band_u16.jp2 (arosics, Apache-2.0).
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from .materials import INDEX

#: EuroSAT classes whose patches are mostly one surface, and the materials that may wear them.
WEAR: dict[str, tuple] = {
    "Forest": ("forest", "conifer"),
    "Pasture": ("grass", "green", "steppe"),
    "AnnualCrop": ("soil", "stubble", "green", "yellow", "pale_soil", "red_soil", "dark_soil"),
    "PermanentCrop": ("orchard", "scrub"),
    "HerbaceousVegetation": ("heath", "scrub", "steppe", "rock", "wetland"),
    "Residential": ("village", "town"),
    "Industrial": ("industry", "town"),
    "SeaLake": ("water", "blue_water", "turbid", "green_water"),
}


class RealTexture:
    """Real patches by class, and whole images to take palettes from."""

    def __init__(self, folder: Path) -> None:
        self.patches: dict[str, np.ndarray] = {}
        self.images: list[np.ndarray] = []
        #: Reflectances float32 [n, 10] in materials.BANDS of real pixels.
        self.spectra = _spectra(folder / "hesbaye_9band_u16.tif")
        eurosat = folder / "eurosat_rgb_u8.npz"
        if eurosat.exists():
            with np.load(eurosat) as data:
                for name in WEAR:
                    self.patches[name] = data[name]
                for name in (
                    "AnnualCrop",
                    "River",
                    "PermanentCrop",
                    "Highway",
                    "Pasture",
                    "HerbaceousVegetation",
                ):
                    self.images.extend(data[name])
        agrifield = folder / "agrifieldnet_texture_bgrn_u8.npz"
        if agrifield.exists():
            with np.load(agrifield) as data:
                for chip in data["images"]:
                    self.images.extend(
                        [np.moveaxis(chip[[2, 1, 0]], 0, -1), np.moveaxis(chip[[3, 2, 1]], 0, -1)]
                    )
        for name, bands in (
            ("hesbaye_9band_u16.tif", ((3, 2, 1), (7, 3, 2), (8, 7, 3))),
            ("havelland_1band_u16.jp2", ((1, 1, 1),)),
        ):
            if (folder / name).exists():
                self.images.extend(_read(folder / name, bands))

    def __bool__(self) -> bool:
        return bool(self.images)

    def palette(self, rng: np.random.Generator) -> np.ndarray:
        """Colours float32 [n, 3] in 0-1 of one real image, smoothed over 3 x 3 pixels."""
        image = self.images[int(rng.integers(len(self.images)))]
        smooth = cv2.blur(image, (3, 3))[1:-1, 1:-1].reshape(-1, 3)
        picks = rng.integers(0, len(smooth), 300)
        return smooth[picks].astype(np.float32) / 255 + 0.02

    def roughen(
        self, rng: np.random.Generator, image: np.ndarray, part: np.ndarray, material: np.ndarray
    ) -> np.ndarray:
        """Lays real texture (a patch over its mean) on up to three kinds of surface."""
        if not self.patches:
            return image
        side = image.shape[0]
        names = list(self.patches)
        for name in rng.choice(names, 3, replace=False):
            wearers = [INDEX[m] for m in WEAR[name]]
            where = np.isin(material, wearers)[part]
            if not where.any():
                continue
            stack = self.patches[name]
            patch = stack[int(rng.integers(len(stack)))].astype(np.float32) + 4
            for axis in (0, 1):
                if rng.random() < 0.5:
                    patch = np.flip(patch, axis)
            ratio = patch / patch.mean((0, 1))
            smooth = cv2.GaussianBlur(ratio, (0, 0), 8)
            ratio = np.clip(ratio / smooth if rng.random() < 0.6 else ratio, 0.4, 2.5)
            repeat = -(-side // 64)
            tile = (
                np.block(
                    [
                        [[ratio if (i + j) % 2 == 0 else ratio[::-1]] for j in range(repeat)]
                        for i in range(repeat)
                    ]
                )
                if repeat > 1
                else ratio
            )
            tile = np.asarray(tile).reshape(-1, *tile.shape[-2:])[:side, :side]
            strength = rng.uniform(0.4, 1.2)
            image = np.where(where[..., None], image * tile**strength, image)
        return image.astype(np.float32)


def _spectra(path: Path) -> np.ndarray:
    """Every third pixel of an image of nine bands; B08 stands in for B8A, which it lacks."""
    if not path.exists():
        return np.zeros((0, 10), np.float32)
    import rasterio

    with rasterio.open(path) as source:
        data = source.read().reshape(9, -1)[:, ::3].T.astype(np.float32) / 10000
    return np.insert(data, 7, data[:, 6], 1).clip(0.002, 1.2)


def _read(path: Path, combinations: tuple) -> list[np.ndarray]:
    """Tiles of a raster as 8-bit images stretched to its 1st-99th percentiles."""
    import rasterio

    tiles = []
    with rasterio.open(path) as source:
        for bands in combinations:
            data = np.moveaxis(source.read(bands), 0, -1).astype(np.float32)
            good = data.min(-1) > 0
            low, high = np.percentile(data[good], [1, 99], axis=0)
            byte = (np.clip((data - low) / (high - low), 0, 1) * 255).astype(np.uint8)
            step = min(256, *byte.shape[:2])
            corners = [
                (y, x)
                for y in range(0, byte.shape[0] - step + 1, step)
                for x in range(0, byte.shape[1] - step + 1, step)
            ]
            tiles += [
                byte[y : y + step, x : x + step]
                for y, x in corners
                if good[y : y + step, x : x + step].all()
            ]
    return tiles
