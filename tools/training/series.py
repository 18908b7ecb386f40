"""Draws one window in ten bands and on several dates: pictures of three bands, as the plugin makes.

The first picture is true colour of the date that is clicked on. The others show the same place in
other bands (a view) or on another date: with other crops inside the same borders, before a fire or
a felling, under cloud. Bands that the instrument samples at 20 m are as coarse as it samples them.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass

import cv2
import numpy as np

from .materials import BANDS, BEFORE, COARSE, INDEX, NAMES, REFLECTANCE, SEASONS, VARIATION
from .render import FAINT, Renderer, View
from .scenes import SIZE, Scene
from .shapes import smooth_noise


@dataclass(frozen=True)
class Look:
    """A kind of picture: three bands, shown as red, green and blue, and their usual full scale."""

    name: str
    bands: tuple[str, str, str]
    highs: tuple[float, float, float]


#: Kinds of picture by number; the first is the one that is always there. The plugin's views have
#: the same names and stretches (s2sam_qgis/core/views.py).
LOOKS = (
    Look("true-colour", ("B04", "B03", "B02"), (0.3, 0.3, 0.3)),
    Look("near-infrared", ("B08", "B04", "B03"), (0.4, 0.2, 0.2)),
    Look("short-wave-infrared", ("B11", "B08", "B04"), (0.3, 0.4, 0.2)),
    Look("red-edge", ("B12", "B06", "B05"), (0.25, 0.4, 0.25)),
)
#: Kinds of picture; a picture of another date has its kind's number plus this.
KINDS = len(LOOKS)
#: What takes the place of a band that an image lacks, and how often it does.
INSTEAD = {"B11": ("B12", 0.25), "B08": ("B8A", 0.1)}
BAND = {name: number for number, name in enumerate(BANDS)}
#: Surfaces through which what was there before shows, in patches.
MIXED = {name: before for name, before in BEFORE.items() if name not in ("spoil",)}
#: Ranges of bands in which surfaces may not differ: visible, near infrared, short-wave infrared.
RANGES = ((0, 1, 2), (0, 1, 2, 3), (4, 5, 6, 7), (8, 9), (3, 4, 5, 6, 7, 8, 9))
HIDDEN = 0.35  # share of dates on which some surfaces differ in some bands only
CLOUDY = 0.3  # share of the other dates that have thick clouds somewhere


@dataclass
class Series:
    """Pictures of one window.

    Attributes:
        view: the first picture, with the labels that all share.
        pictures: uint8 [P, N, N, 3], the first one again and the others.
        kinds: int64 [P], numbers in LOOKS.
        dates: int64 [P], 0 is the date that is clicked on.
    """

    view: View
    pictures: np.ndarray
    kinds: np.ndarray
    dates: np.ndarray


class SeriesRenderer(Renderer):
    """Draws windows in several looks and on several dates."""

    def series(self, scene: Scene, grid: int, plan: list[tuple[int, int]] | None = None) -> Series:
        """Draws one random window.

        Args:
            scene: the landscape.
            grid: cells a side.
            plan: (kind, date) of each picture, (0, 0) first; drawn at random unless given.
        """
        rng = self.rng
        plan = plan or draw_plan(rng)
        low, high = (3.0, 4.6) if rng.random() < 0.35 else (0.8, 5.5)
        zoom = float(np.clip(np.exp(rng.uniform(np.log(low), np.log(high))), 1.0, 4.6))
        native = max(20, round(grid / zoom))
        fine = 2 if native > 96 else 3
        margin = 4
        side = (native + 2 * margin) * fine
        to_fine, to_grid, aim = self.frame(scene, side, grid, native, fine)
        part = self.labels(scene, to_fine, side)
        valid = self.nodata(native)
        looks = [self.bands_of(kind) for kind, _ in plan]
        known = rng.random() < 0.6  # reflectance is known: fixed stretches, as the plugin has
        pictures: list[np.ndarray] = [np.zeros(0)] * len(plan)
        for date in sorted({d for _, d in plan}):
            then = other_date(scene, rng) if date else scene
            mine = [i for i, (_, d) in enumerate(plan) if d == date]
            wanted = sorted({band for i in mine for band in looks[i]})
            spectrum = self.date_spectra(then)
            image = self.reflectance(then, spectrum, wanted, part, (fine, native, margin), date)
            image = self.weather(self.atmosphere(image), clouded=bool(date))
            image = self.sampled(image, [BANDS[b] for b in wanted])
            layer = spectrum[scene.labels[rng.integers(0, SIZE, 800), rng.integers(0, SIZE, 800)]]
            for i in mine:
                columns = [wanted.index(band) for band in looks[i]]
                pictures[i] = self.picture(
                    image[..., columns], layer[:, looks[i]], plan[i][0] if known else None
                )
        jpeg = rng.random() < 0.08
        small = [self.as_bytes(picture, valid, jpeg) for picture in pictures]
        method = cv2.INTER_LINEAR if rng.random() < 0.15 else cv2.INTER_CUBIC
        enlarged = np.stack([_enlarged(byte, grid, method) for byte in small])
        seen = cv2.resize(valid.astype(np.uint8), (grid, grid), interpolation=cv2.INTER_NEAREST) > 0
        cells = self.labels(scene, to_grid, grid)
        cells[~seen] = -1
        view = View(enlarged[0], seen, cells, grid / native, aim)
        kinds, dates = np.array(plan, np.int64).T
        return Series(view, enlarged, kinds, dates)

    def bands_of(self, kind: int) -> tuple[int, ...]:
        """A look's bands by number, one of them replaced now and then."""
        bands = []
        for name in LOOKS[kind].bands:
            other, chance = INSTEAD.get(name, (name, 0.0))
            bands.append(BAND[other if self.rng.random() < chance else name])
        return tuple(bands)

    def date_spectra(self, scene: Scene) -> np.ndarray:
        """Reflectance float32 [parts, BANDS] on one date; at times from real pixels, or faint."""
        rng = self.rng
        spectrum = self.spectra(scene)
        if rng.random() < 0.05:
            spectrum = spectrum[rng.permutation(len(spectrum))]
        if self.real is not None and len(self.real.spectra) and rng.random() < 0.2:
            spectrum = self.real_spectra(scene, spectrum)
        if rng.random() < FAINT:
            spectrum = self.faint(scene, spectrum)
        return self.hidden(scene, spectrum) if rng.random() < HIDDEN else spectrum

    def hidden(self, scene: Scene, spectrum: np.ndarray) -> np.ndarray:
        """Surfaces of a kind differ in some bands only: crops alike in colour, scars seen in SWIR.

        Within each of some kinds of surface, the differences in one range of bands are taken away.
        """
        rng = self.rng
        log = np.log(np.maximum(spectrum, 1e-3))
        bands = np.array(RANGES[int(rng.integers(len(RANGES)))])
        which = np.isin(scene.material, np.nonzero(rng.random(len(NAMES)) < 0.5)[0])
        if rng.random() < 0.5:  # fields of all crops
            which = np.isin(scene.material, [INDEX[name] for name in FIELD_NAMES])
        if which.any():
            keep = rng.uniform(0.05, 0.4)
            middle = log[which][:, bands].mean(0)
            log[np.ix_(which, bands)] = middle + (log[np.ix_(which, bands)] - middle) * keep
        return np.exp(log).astype(np.float32)

    def real_spectra(self, scene: Scene, fallback: np.ndarray) -> np.ndarray:
        """Spectra of real pixels for fields; other surfaces keep theirs."""
        rng = self.rng
        groups = int(scene.group.max()) + 1
        picked = self.real.spectra[rng.integers(0, len(self.real.spectra), groups)]
        shade = np.exp(rng.normal(0, rng.uniform(0.01, 0.1), (len(fallback), 1)))
        fields = np.isin(scene.material, [INDEX[name] for name in FIELD_NAMES])
        return np.where(fields[:, None], picked[scene.group] * shade, fallback).astype(np.float32)

    def reflectance(
        self,
        scene: Scene,
        spectrum: np.ndarray,
        wanted: list[int],
        part: np.ndarray,
        sizes: tuple[int, int, int],
        date: int,
    ) -> np.ndarray:
        """What the instrument would see without air, float32 [native, native, wanted bands].

        Args:
            scene: the landscape on this date.
            spectrum: [parts, BANDS].
            wanted: numbers in BANDS.
            part: parts of the fine pixels, with a margin.
            sizes: fine pixels per native pixel, native pixels a side, and around the window.
            date: other dates than 0 lie up to half a pixel beside it.
        """
        fine, native, margin = sizes
        rng = self.rng
        bands = len(wanted)
        image = self.mixed(scene, spectrum, wanted, part)
        log = self.texture(scene, part, fine)
        gain = np.exp(rng.normal(0, 0.25, bands)).astype(np.float32)
        for band in range(bands):
            image[..., band] *= np.exp(log * gain[band])
        if date:
            shift = rng.normal(0, 0.2, 2).clip(-0.5, 0.5) * fine
            matrix = np.array([[1, 0, shift[0]], [0, 1, shift[1]]], np.float32)
            image = _in_fours(
                lambda x: cv2.warpAffine(x, matrix, x.shape[:2], borderMode=cv2.BORDER_REFLECT),
                image,
            )
        blur = fine * rng.uniform(0.35, 0.8)
        image = cv2.GaussianBlur(image, (0, 0), blur)
        whole = (native + 2 * margin,) * 2
        image = _in_fours(lambda x: cv2.resize(x, whole, interpolation=cv2.INTER_AREA), image)
        return image[margin:-margin, margin:-margin]

    def mixed(
        self, scene: Scene, spectrum: np.ndarray, wanted: list[int], part: np.ndarray
    ) -> np.ndarray:
        """Each fine pixel's spectrum: in burns, fellings and sick woods what was there shows."""
        rng = self.rng
        image = spectrum[:, wanted][part]
        other = np.zeros_like(spectrum)
        strength = np.zeros(len(spectrum), np.float32)
        for number in np.unique(scene.material[np.unique(part)]):
            before = MIXED.get(NAMES[number])
            if before is None:
                continue
            parts = np.nonzero(scene.material == number)[0]
            partner = INDEX[before[int(rng.integers(len(before)))]]
            shown = np.nonzero(scene.material == partner)[0]
            other[parts] = (
                spectrum[shown[int(rng.integers(len(shown)))]]
                if len(shown)
                else REFLECTANCE[partner] * np.exp(rng.normal(0, VARIATION[partner]))
            )
            strength[parts] = rng.uniform(0.1, 0.8)
        if not strength.any():
            return image
        side = part.shape[0]
        y, x = rng.integers(0, self.noise[0].shape[0] - side, 2)
        rough = 0.6 * self.noise[0] if rng.random() < 0.5 else 0.3 * self.noise[0]
        rough = rough[y : y + side, x : x + side]
        y, x = rng.integers(0, self.noise[1].shape[0] - side, 2)
        rough = rough + self.noise[1][y : y + side, x : x + side]
        share = np.clip(0.5 + 1.5 * (rough - rng.uniform(0.0, 1.4)), 0, 1) * strength[part]
        return image + share[..., None] * (other[:, wanted][part] - image)

    def weather(self, image: np.ndarray, clouded: bool) -> np.ndarray:
        """Thick clouds, white in all bands, and their shadows beside them; other dates only."""
        rng = self.rng
        if not clouded or rng.random() > CLOUDY:
            return image
        side = image.shape[0]
        field = smooth_noise(rng, side, int(rng.integers(1, 6))) + 0.3 * smooth_noise(rng, side, 12)
        thick = np.clip(3 * (field - rng.uniform(0.0, 1.3)), 0, 1)[..., None]
        dy, dx = rng.integers(-side // 4, side // 4 + 1, 2)
        shade = np.roll(thick, (int(dy), int(dx)), (0, 1))
        image = image * (1 - rng.uniform(0.4, 0.75) * shade)
        white = rng.uniform(0.35, 0.9) * np.exp(rng.normal(0, 0.1, image.shape[2]))
        return (image * (1 - thick) + white * thick).astype(np.float32)

    def sampled(self, image: np.ndarray, names: list[str]) -> np.ndarray:
        """Noise, and 20 m bands at their own resolution."""
        rng = self.rng
        side = image.shape[0]
        spread = image.std((0, 1)) + 1e-4
        sigma = spread * np.exp(rng.uniform(np.log(0.005), np.log(0.1)))
        image = image + rng.standard_normal(image.shape).astype(np.float32) * sigma
        method = cv2.INTER_NEAREST if rng.random() < 0.3 else cv2.INTER_LINEAR
        for number, name in enumerate(names):
            if name in COARSE:
                half = (max(2, side // 2),) * 2
                small = cv2.resize(image[..., number], half, interpolation=cv2.INTER_AREA)
                image[..., number] = cv2.resize(small, (side, side), interpolation=method)
        return image

    def picture(self, image: np.ndarray, layer: np.ndarray, kind: int | None) -> np.ndarray:
        """Reflectance [side, side, 3] to 0-255, by the look's own stretch or by percentiles."""
        if kind is None:
            return self.stretch(image.astype(np.float32), layer)
        highs = np.array(LOOKS[kind].highs, np.float32)
        return np.clip(image / highs, 0, 1) * 255

    def as_bytes(self, picture: np.ndarray, valid: np.ndarray, jpeg: bool) -> np.ndarray:
        """Rounds to 8 bits, blackens what has no data, and leaves traces of JPEG."""
        picture[~valid] = 0
        byte = np.clip(picture + 0.5, 0, 255).astype(np.uint8)
        if jpeg:
            _, code = cv2.imencode(".jpg", byte[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 75])
            byte = cv2.imdecode(code, cv2.IMREAD_COLOR)[..., ::-1]
        return byte


def draw_plan(rng: np.random.Generator) -> list[tuple[int, int]]:
    """Which pictures there are: (kind, date), true colour of date 0 first, each other may lack."""
    infrared = rng.random() < 0.85
    kinds = [0]
    if infrared:
        kinds += [kind for kind, chance in ((1, 0.9), (2, 0.7), (3, 0.45)) if rng.random() < chance]
    dates = int(rng.choice([1, 2, 3], p=[0.6, 0.3, 0.1]))
    plan = [(kind, 0) for kind in kinds]
    for date in range(1, dates):
        plan += [(kind, date) for kind in kinds if rng.random() < 0.7]
    if len(plan) == 1:
        plan.append((1, 0) if infrared else (0, 1))
    return plan


def other_date(scene: Scene, rng: np.random.Generator) -> Scene:
    """The same borders on another date: other crops, another season, at times before an event."""
    then = copy.copy(scene)
    material = scene.material.copy()
    groups = int(scene.group.max()) + 1
    wholes = int(scene.whole.max()) + 1
    change = rng.random(groups) < rng.uniform(0.3, 1.0)
    earlier = rng.random() < 0.5
    for number in np.unique(scene.material):
        name = NAMES[number]
        parts = np.nonzero(scene.material == number)[0]
        if earlier and name in BEFORE:
            choices = np.array([INDEX[n] for n in BEFORE[name]])
            one = rng.integers(len(choices), size=wholes)
            material[parts] = choices[one[scene.whole[parts]] % len(choices)]
        elif name in FIELD_NAMES:
            choices = np.array([INDEX[n] for n in SEASONS.get(name, (name,))])
            mine = rng.integers(len(choices), size=groups)
            turned = choices[mine[scene.group[parts]]]
            material[parts] = np.where(change[scene.group[parts]], turned, number)
        elif name in SEASONS and rng.random() < 0.6:  # woods and waters change together
            choices = SEASONS[name]
            material[parts] = INDEX[choices[int(rng.integers(len(choices)))]]
    then.material = material
    return then


FIELD_NAMES = frozenset(
    ("green", "grass", "yellow", "stubble", "soil", "dark_soil", "red_soil", "pale_soil", "canola")
)


def _in_fours(change, image: np.ndarray) -> np.ndarray:
    """Applies an OpenCV function, which takes four channels at most, to all bands."""
    pieces = []
    for first in range(0, image.shape[2], 4):
        done = change(np.ascontiguousarray(image[..., first : first + 4]))
        pieces.append(done if done.ndim == 3 else done[..., None])
    return np.concatenate(pieces, 2)


def _enlarged(byte: np.ndarray, grid: int, method: int) -> np.ndarray:
    """Native pixels to cells as the plugin's chips are made: enlarged, then averaged."""
    wide = cv2.resize(np.ascontiguousarray(byte), (2 * grid, 2 * grid), interpolation=method)
    return cv2.resize(wide, (grid, grid), interpolation=cv2.INTER_AREA)
