"""Draws views of a scene as a user would see Sentinel-2 on the screen, with exact labels.

A view is what the model gets: a window of `native` Sentinel-2 pixels, stretched to 8 bits and
enlarged to the model's grid. The chain is light's own: reflectance and texture on fine pixels,
relief and haze, the instrument's blur (MSI's modulation transfer at Nyquist is 0.15-0.3, a
Gaussian of 0.45-0.75 native pixels; Sentinel-2 MPC data quality reports), sampling, noise
(radiometric SNR about 50-170, more after resampling of single bands), stretch, JPEG, enlargement.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from .materials import (
    CROPS,
    DRY_CROPS,
    INDEX,
    NAMES,
    PADDY,
    REFLECTANCE,
    TEXTURE,
    VARIATION,
)
from .real_texture import RealTexture
from .scenes import SIZE, Scene
from .shapes import smooth_noise

#: Band combinations by index into materials.BANDS; true colour is what people look at most.
COMBINATIONS = ((2, 1, 0),) * 7 + ((6, 2, 1),) * 3 + ((8, 6, 2), (6, 8, 2), (8, 6, 0), (6, 6, 2))
NOISE_SIDE = 1400
AIMED = 0.75  # share of windows that are chosen to hold an object as a whole
CLOSE = 0.35  # share of windows of at most 85 native pixels on the model's 256 cells, as for fields
FAINT = 0.25  # share of views in which most fields are nearly alike
WATER = [INDEX[n] for n in ("water", "turbid", "green_water", "blue_water")]
FIELDS = [INDEX[n] for n in sorted(set(CROPS + DRY_CROPS + PADDY))]


@dataclass
class View:
    """One training image.

    Attributes:
        rgb: uint8 [N, N, 3].
        valid: bool [N, N], False where there is no image (padding, nodata).
        part: int32 [N, N], the scene's part at every cell; -1 where not valid.
        zoom: grid cells per native pixel.
        aim: x and y of a cell of the object that the window was chosen for; may lie outside.
    """

    rgb: np.ndarray
    valid: np.ndarray
    part: np.ndarray
    zoom: float
    aim: tuple[int, int]


class Renderer:
    """Draws random views of scenes with fresh colours, light and instrument each time."""

    def __init__(self, rng: np.random.Generator, real: RealTexture | None = None) -> None:
        self.rng = rng
        self.real = real
        white = rng.standard_normal((NOISE_SIDE, NOISE_SIDE)).astype(np.float32)
        self.noise = [cv2.GaussianBlur(white, (0, 0), 1.0)]
        for sigma in (4.0, 13.0, 45.0):
            field = rng.standard_normal((NOISE_SIDE, NOISE_SIDE)).astype(np.float32)
            self.noise.append(cv2.GaussianBlur(field, (0, 0), sigma))
        self.noise = [n / n.std() for n in self.noise]

    # ------------------------------------------------------------------ geometry
    def frame(
        self, scene: Scene, side: int, grid: int, native: int, fine: int
    ) -> tuple[np.ndarray, np.ndarray, tuple[int, int]]:
        """Affine maps from fine and grid pixels of a random turned window to the scene, and an aim.

        The window is chosen around one object. Mostly as a person, and the plugin's scale rule,
        would choose it: the object lies inside as a whole and fills a twelfth to a half of the
        window's side. Else its size on the grid is log-uniform from five cells to more than the
        grid, anywhere in the window and cut off as it happens. The aim is a cell of that object.
        """
        rng = self.rng
        places = rng.integers(0, SIZE, (64, 2))
        parts = scene.labels[places[:, 0], places[:, 1]]
        wholes = scene.whole[parts]
        boxes = scene.box[wholes]
        cut = (boxes.min(1) <= 0) | (boxes.max(1) >= SIZE - 1)  # by the landscape's own border
        weight = scene.clickable[parts] / np.sqrt(scene.area[wholes] + 1.0)
        weight = weight * np.where(cut, 0.1, 1.0) + 1e-9
        chosen = int(rng.choice(64, p=weight / weight.sum()))
        place, whole = places[chosen][::-1].astype(float), int(wholes[chosen])
        length = float(np.sqrt(scene.area[whole]))
        most = 0.98 * SIZE
        if rng.random() < AIMED:
            x0, y0, x1, y1 = scene.box[whole]
            longest = max(x1 - x0, y1 - y0) + 1
            compact = longest < 6 * length  # else a river, or pieces far apart
            longest = longest if compact else length
            cells = np.exp(rng.uniform(np.log(22.0), np.log(0.5 * grid)))
            cells = min(cells, 0.85 * grid * length / longest)
            extent = float(np.clip(grid * length / cells, 0.8 * native, min(10.0 * native, most)))
            slack = min(0.2 * extent, max(0.0, 0.5 * extent - 0.6 * longest))
            middle = np.array([x0 + x1, y0 + y1]) / 2 if compact else place
            centre = middle + rng.uniform(-1, 1, 2) * slack
        else:
            cells = np.exp(rng.uniform(np.log(5.0), np.log(1.1 * grid)))
            extent = float(np.clip(grid * length / cells, 0.8 * native, min(5.0 * native, most)))
            centre = place + rng.uniform(-0.3, 0.3, 2) * extent
        turn, mirror = rng.uniform(0, 2 * np.pi), rng.choice([-1.0, 1.0])
        reach = 0.5 * extent
        centre = np.clip(centre, min(reach, SIZE / 2), max(SIZE - reach, SIZE / 2))
        turned = np.array(
            [[np.cos(turn), -np.sin(turn) * mirror], [np.sin(turn), np.cos(turn) * mirror]]
        )
        maps = []
        for count, step in ((side, extent / (native * fine)), (grid, extent / grid)):
            matrix = turned * step
            corner = centre - matrix @ np.full(2, (count - 1) / 2)
            maps.append(np.hstack([matrix, corner[:, None]]))
        aim = np.linalg.solve(maps[1][:, :2], place - maps[1][:, 2])
        return maps[0], maps[1], (round(aim[0]), round(aim[1]))

    def labels(self, scene: Scene, matrix: np.ndarray, side: int) -> np.ndarray:
        """Nearest parts of a turned window."""
        return cv2.warpAffine(
            scene.labels,
            matrix,
            (side, side),
            borderMode=cv2.BORDER_REFLECT,
            flags=cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP,
        ).astype(np.int32)

    # ------------------------------------------------------------------ colour
    def spectra(self, scene: Scene) -> np.ndarray:
        """Reflectance float32 [parts, BANDS], alike within a group, more alike within a whole."""
        rng = self.rng
        material = scene.material
        count, bands = len(material), REFLECTANCE.shape[1]
        spread = VARIATION[:, None]
        season = np.exp(
            rng.normal(0, 1, (len(NAMES), 1)) * spread
            + neighbourly(rng, len(NAMES), bands) * 0.5 * spread
        )
        contrast = np.exp(rng.uniform(np.log(0.12), np.log(1.1)))
        mine = spread[material] * contrast

        def shared(index: np.ndarray, tint: float) -> np.ndarray:
            size = int(index.max()) + 1
            draw = rng.normal(0, 1, (size, 1)) + neighbourly(rng, size, bands) * tint
            return draw[index]

        log = shared(scene.group, 0.5) * mine
        log += shared(scene.whole, 0.4) * mine * rng.uniform(0, 0.6)
        log += rng.normal(0, 1, (count, bands)) * 0.02
        log += rng.normal(0, rng.uniform(0.03, 0.2), (count, 1)) * scene.minor[:, None]
        return (REFLECTANCE[material] * season[material] * np.exp(log)).astype(np.float32)

    def colours(self, scene: Scene, bands: tuple[int, ...]) -> np.ndarray:
        """Reflectance float32 [parts, 3] in three bands of BANDS, as people combine them."""
        rng = self.rng
        spectrum = self.spectra(scene)
        if rng.random() < 0.12:  # any surface may look like any other under another stretch
            spectrum = spectrum[rng.permutation(len(spectrum))]
        out = spectrum[:, bands]
        if self.real is not None and rng.random() < 0.35:
            out = self.real_colours(scene, out)
        return self.faint(scene, out) if rng.random() < FAINT else out

    def faint(self, scene: Scene, colour: np.ndarray) -> np.ndarray:
        """A patchwork under one crop or none: most fields differ by a shade, a few stand out."""
        rng = self.rng
        fields = np.isin(scene.material, FIELDS)
        groups = int(scene.group.max()) + 1
        quiet = fields & (rng.random(groups) < rng.uniform(0.5, 0.95))[scene.group]
        if not quiet.any():
            return colour
        log = np.log(np.maximum(colour, 1e-3))
        middle = log[fields].mean(0)
        out = colour.copy()
        out[quiet] = np.exp(middle + (log[quiet] - middle) * rng.uniform(0.15, 0.5))
        return out

    def real_colours(self, scene: Scene, fallback: np.ndarray) -> np.ndarray:
        """Colours drawn from pixels of one real image for each whole, kept near them in parts."""
        rng = self.rng
        palette = self.real.palette(rng)
        wholes = int(scene.whole.max()) + 1
        colour = palette[rng.integers(0, len(palette), wholes)]
        if rng.random() < 0.6:  # neighbours of one crop share a colour up to a shade
            groups = int(scene.group.max()) + 1
            shared = palette[rng.integers(0, len(palette), groups)]
            shade = np.exp(rng.normal(0, rng.uniform(0.01, 0.12), (wholes, 1)))
            group_of = np.zeros(wholes, int)
            group_of[scene.whole] = scene.group
            colour = shared[group_of] * shade
        out = colour[scene.whole].astype(np.float32)
        out *= np.exp(rng.normal(0, 0.08, (len(out), 1)) * scene.minor[:, None]).astype(np.float32)
        wet = np.isin(scene.material, WATER)
        if wet.any() and rng.random() < 0.7:
            dark = palette[palette.sum(1).argsort()[: max(1, len(palette) // 30)]]
            tint = np.exp(rng.normal(0, 0.2, (1, 3)))
            out[wet] = (
                dark[rng.integers(len(dark))]
                * tint
                * (fallback[wet].mean(1, keepdims=True) / fallback[wet].mean()) ** 0.5
            )
        return out

    def texture(self, scene: Scene, part: np.ndarray, fine: int) -> np.ndarray:
        """Log-brightness of each fine pixel relative to its part, and roofs."""
        rng = self.rng
        side = part.shape[0]
        noise = []
        for field in self.noise:
            y, x = rng.integers(0, NOISE_SIDE - side, 2)
            noise.append(field[y : y + side, x : x + side])
        base = TEXTURE[scene.material] * np.exp(rng.normal(0, 0.45, (len(scene.material), 4)))
        base = (base * np.exp(rng.normal(-0.35, 0.5))).astype(np.float32)
        grain, mottle, swell, roofs = (np.ascontiguousarray(base[:, k]) for k in range(4))
        log = grain[part] * noise[0] * 1.2 + mottle[part] * noise[1] + swell[part] * noise[2]
        if rng.random() < 0.5:
            strength = rng.gamma(1.0, 0.04)
            log += strength * noise[3]
        if rng.random() < 0.45:
            log += self.tillage(scene, part, fine)
        if rng.random() < 0.3:  # wet or bare patches that no label knows
            patchy = rng.normal(0, 0.15, len(base)) * (rng.random(len(base)) < 0.3)
            log += patchy.astype(np.float32)[part] * np.clip(2 * (noise[2] - 0.7), 0, 1)
        specks = roofs[part]
        if specks.any():
            log += np.where((noise[0] > 1.0) & (specks > 0), 1.8 * specks, 0)
        return np.clip(log, -1.6, 1.6)

    def tillage(self, scene: Scene, part: np.ndarray, fine: int) -> np.ndarray:
        """Rows and tramlines: stripes along each field's direction."""
        rng = self.rng
        side = part.shape[0]
        count = len(scene.material)
        period = fine * np.exp(rng.uniform(np.log(1.6), np.log(7), count))
        angle = scene.rows + rng.uniform(0, np.pi)
        amplitude = rng.gamma(1.2, 0.035, count) * (rng.random(count) < rng.uniform(0.2, 0.9))
        amplitude[np.isin(scene.material, WATER)] = 0
        y, x = np.mgrid[0:side, 0:side].astype(np.float32)
        u = (np.cos(angle) / period).astype(np.float32)
        v = (np.sin(angle) / period).astype(np.float32)
        phase = x * u[part] + y * v[part]
        wave = np.cos(2 * np.pi * phase)
        if rng.random() < 0.5:  # tramlines are narrow
            wave = np.maximum(wave - 0.5, 0) * 2 - 0.4
        return amplitude.astype(np.float32)[part] * wave

    # ------------------------------------------------------------------ light and instrument
    def atmosphere(self, image: np.ndarray) -> np.ndarray:
        """Relief, haze, thin cloud and cloud shadow on native pixels [side, side, bands]."""
        rng = self.rng
        side, bands = image.shape[0], image.shape[2]
        level = float(image.mean()) + 1e-4
        if rng.random() < 0.3:
            relief = smooth_noise(rng, side, int(rng.integers(2, 8)))
            image = image * np.exp(rng.uniform(0.02, 0.18) * relief)[..., None]
        if rng.random() < 0.3:
            image = image + level * rng.uniform(0.1, 1.0) * np.sort(rng.uniform(0.3, 1, bands))
        if rng.random() < 0.12:
            cloud = np.clip(smooth_noise(rng, side, int(rng.integers(2, 6))) - 0.3, 0, None)
            image = image + level * rng.uniform(0.2, 1.5) * cloud[..., None]
        if rng.random() < 0.06:
            shade = 1 / (1 + np.exp(-8 * (smooth_noise(rng, side, int(rng.integers(2, 6))) - 0.9)))
            image = image * (1 - rng.uniform(0.2, 0.6) * shade[..., None])
        return image

    def stretch(self, image: np.ndarray, whole_layer: np.ndarray) -> np.ndarray:
        """Native reflectance to float 0-255, from dull to saturated.

        Percentiles come from the whole layer (sampled colours [n, 3]) or from the window.
        """
        rng = self.rng
        flat = image.reshape(-1, 3)[::3]
        if rng.random() < 0.65:
            flat = np.concatenate([whole_layer, flat[::4]])
        cut = rng.choice([0.3, 1.0, 2.0, 4.0, 8.0], p=[0.2, 0.2, 0.4, 0.15, 0.05])
        low, high = np.percentile(flat, [cut, 100 - cut], axis=0)
        if rng.random() < 0.3:
            low, high = np.full(3, low.min()), np.full(3, high.max())
        span = np.maximum(high - low, 1e-4)
        dull = 0.55 if len(image) < 80 else 0.4  # a small window holds little of the layer's range
        if rng.random() < dull:
            wide = rng.uniform(1, 3.5)
            low = low - span * (wide - 1) * rng.uniform(0, 0.6)
            span = span * wide
        out = np.clip((image - low) / span, 0, 1)
        if rng.random() < 0.4:
            out = out ** rng.uniform(0.6, 1.4)
        if rng.random() < 0.1:
            out = np.repeat(out[..., int(rng.integers(3))][..., None], 3, 2)
        return out * 255

    def instrument(self, image: np.ndarray) -> np.ndarray:
        """Noise and, at times, one band sampled at 20 m."""
        rng = self.rng
        spread = float(image.std()) + 1e-4
        sigma = spread * np.exp(rng.uniform(np.log(0.005), np.log(0.12)))
        image = image + rng.standard_normal(image.shape).astype(np.float32) * sigma
        if rng.random() < 0.08:
            side = image.shape[0]
            small = cv2.resize(image, (max(2, side // 2),) * 2, interpolation=cv2.INTER_AREA)
            image = cv2.resize(small, (side, side), interpolation=cv2.INTER_LINEAR)
        return image

    def view(self, scene: Scene, grid: int, zoom: float | None = None) -> View:
        """Draws one random view on grid x grid cells."""
        rng = self.rng
        if zoom is None:
            low, high = (3.0, 4.6) if rng.random() < CLOSE else (0.8, 5.5)
            zoom = float(np.clip(np.exp(rng.uniform(np.log(low), np.log(high))), 1.0, 4.6))
        native = max(20, round(grid / zoom))
        fine = 2 if native > 96 else 3
        margin = 4
        side = (native + 2 * margin) * fine
        to_fine, to_grid, aim = self.frame(scene, side, grid, native, fine)
        part = self.labels(scene, to_fine, side)
        bands = COMBINATIONS[rng.integers(len(COMBINATIONS))]
        colour = self.colours(scene, bands)
        image = colour[part] * np.exp(self.texture(scene, part, fine))[..., None]
        soft = rng.random() < 0.15  # resampled once or twice on its way to the user
        blur = rng.uniform(0.8, 1.5) if soft else rng.uniform(0.35, 0.8)
        image = cv2.GaussianBlur(image, (0, 0), fine * blur)
        image = cv2.resize(image, (native + 2 * margin,) * 2, interpolation=cv2.INTER_AREA)
        image = image[margin:-margin, margin:-margin]
        if self.real is not None and rng.random() < 0.4:
            native_part = self.labels(scene, to_grid @ _scaling(grid / native), native)
            image = self.real.roughen(rng, image, native_part, scene.material)
        layer = colour[scene.labels[rng.integers(0, SIZE, 1500), rng.integers(0, SIZE, 1500)]]
        image = self.stretch(self.instrument(self.atmosphere(image)), layer)
        valid_native = self.nodata(native)
        image[~valid_native] = 0
        byte = np.clip(image + 0.5, 0, 255).astype(np.uint8)
        if rng.random() < 0.25:
            byte = _jpeg(byte, int(rng.integers(40, 95)))
        if rng.random() < 0.06:
            byte = (byte // 6) * 6  # coarse grey steps
        method = cv2.INTER_LINEAR if rng.random() < 0.15 else cv2.INTER_CUBIC
        rgb = cv2.resize(byte, (2 * grid, 2 * grid), interpolation=method)
        rgb = cv2.resize(rgb, (grid, grid), interpolation=cv2.INTER_AREA)
        valid = (
            cv2.resize(valid_native.astype(np.uint8), (grid, grid), interpolation=cv2.INTER_NEAREST)
            > 0
        )
        cells = self.labels(scene, to_grid, grid)
        cells[~valid] = -1
        return View(rgb, valid, cells, grid / native, aim)

    def nodata(self, side: int) -> np.ndarray:
        """False in a black slanted frame or wedge, as at the edge of a tile."""
        rng = self.rng
        valid = np.ones((side, side), bool)
        if rng.random() > 0.10:
            return valid
        y, x = np.mgrid[0:side, 0:side] / side
        slant = rng.normal(0, 0.15)
        for sign in (1, -1):
            if rng.random() < 0.7:
                valid &= sign * (x - 0.5 + slant * (y - 0.5)) < 0.5 - rng.uniform(0, 0.25)
            if rng.random() < 0.3:
                valid &= sign * (y - 0.5 - slant * (x - 0.5)) < 0.5 - rng.uniform(0, 0.25)
        return valid


def neighbourly(rng: np.random.Generator, count: int, bands: int) -> np.ndarray:
    """Normal draws [count, bands] that are alike in bands that lie side by side in the spectrum.

    What differs between fields of one crop (chlorophyll, water, cover) moves several bands at once:
    each draw is two parts its own, the rest its neighbours'. Spread 1 in each band.
    """
    draw = rng.normal(0, 1, (count, bands))
    padded = np.pad(draw, ((0, 0), (1, 1)), mode="edge")
    mixed = padded[:, 1:-1] * 2 + padded[:, :-2] + padded[:, 2:]
    weight = np.full(bands, np.sqrt(6.0))
    weight[[0, -1]] = np.sqrt(10.0)  # at both ends the neighbour is the band itself
    return mixed / weight


def _scaling(factor: float) -> np.ndarray:
    """Grid coordinates of native pixels' centres as a 3 x 3 matrix."""
    shift = 0.5 * factor - 0.5
    return np.array([[factor, 0, shift], [0, factor, shift], [0, 0, 1]], float)


def _jpeg(image: np.ndarray, quality: int) -> np.ndarray:
    """Blocks and halved chroma as JPEG leaves them."""
    _, code = cv2.imencode(".jpg", image[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    return cv2.imdecode(code, cv2.IMREAD_COLOR)[..., ::-1]
