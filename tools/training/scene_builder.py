"""Procedural landscapes with exact object masks.

A Scene is a label image of parts. Parts belong to wholes (a hollow to its field) and wholes to
groups (same-crop parcels of one block), so training knows what a click may mean: part, whole or
larger whole. Colours are not fixed here: render.py draws new ones for every view.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from scipy.ndimage import find_objects

from .materials import INDEX, WILD, WOODS
from .shapes import Polygon, area, blob, halve, long_axis, smooth_noise, split_once

SIZE = 1024  # fine pixels a side; a view samples one native pixel from 2 x 2 to 4 x 4 of them


@dataclass
class Scene:
    """A landscape.

    Attributes:
        labels: uint16 [SIZE, SIZE], the part at each fine pixel.
        whole, group: int32 [parts], numbers of the whole and the group of each part.
        material: int16 [parts], index into materials.NAMES.
        clickable: bool [parts], False for lines and clutter that nobody clicks.
        rows: float32 [parts], direction of tillage in radians.
        theme: kind of landscape, which decides typical colours.
    """

    labels: np.ndarray
    whole: np.ndarray
    group: np.ndarray
    material: np.ndarray
    clickable: np.ndarray
    rows: np.ndarray
    theme: str

    def __post_init__(self) -> None:
        counts = np.bincount(np.asarray(self.labels).ravel(), minlength=len(self.whole))
        #: float64 [wholes], fine pixels of each whole
        self.area = np.bincount(self.whole, weights=counts)
        #: bool [parts], True for hollows and other lesser parts of a whole
        self.minor = np.ones(len(self.whole), bool)
        self.minor[np.unique(self.whole, return_index=True)[1]] = False
        wholes = self.whole.astype(np.int32)[np.asarray(self.labels)] + 1
        #: float64 [wholes, 4], first and last column and row of each whole; NaN where not visible
        self.box = np.full((len(self.area), 4), np.nan)
        for number, found in enumerate(find_objects(wholes, len(self.area))):
            if found is not None:
                rows, columns = found
                self.box[number] = columns.start, rows.start, columns.stop - 1, rows.stop - 1


class SceneBuilder:
    """Paints one landscape layer by layer, from the land's cover to roads and ponds."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng = rng
        self.labels = np.zeros((SIZE, SIZE), np.int32)
        self.whole: list[int] = []
        self.group: list[int] = []
        self.material: list[int] = []
        self.clickable: list[bool] = []
        self.rows: list[float] = []
        self.groups = 0

    # ------------------------------------------------------------------ parts
    def new_group(self) -> int:
        """A number for wholes that belong together."""
        self.groups += 1
        return self.groups

    def new_part(
        self,
        material: str,
        clickable: bool = True,
        group: int | None = None,
        whole: int | None = None,
        rows: float | None = None,
    ) -> int:
        """Registers a part and returns its label."""
        part = len(self.whole)
        self.whole.append(part if whole is None else whole)
        if whole is not None:
            group = self.group[whole]
        self.group.append(self.new_group() if group is None else group)
        self.material.append(INDEX[material])
        self.clickable.append(clickable)
        self.rows.append(float(self.rng.uniform(0, np.pi) if rows is None else rows))
        return part

    def pick(self, names: Sequence[str]) -> str:
        """One of the names at random."""
        return names[int(self.rng.integers(len(names)))]

    def fill(self, polygon: Polygon, part: int) -> None:
        """Paints a polygon."""
        cv2.fillPoly(self.labels, [np.round(polygon).astype(np.int32)], part)

    def stroke(self, path: np.ndarray, width: float, part: int, closed: bool = False) -> None:
        """Paints a line of one width."""
        points = np.round(path).astype(np.int32)
        cv2.polylines(self.labels, [points], closed, part, max(1, round(float(width))))

    def stamp(
        self, mask: np.ndarray, x: float, y: float, part: int, only: np.ndarray | None = None
    ) -> None:
        """Paints a bool image centred on (x, y), only where `only` allows."""
        h, w = mask.shape
        x0, y0 = int(x - w / 2), int(y - h / 2)
        xa, ya, xb, yb = max(x0, 0), max(y0, 0), min(x0 + w, SIZE), min(y0 + h, SIZE)
        if xa >= xb or ya >= yb:
            return
        cut = mask[ya - y0 : yb - y0, xa - x0 : xb - x0]
        if only is not None:
            cut = cut & only[ya:yb, xa:xb]
        self.labels[ya:yb, xa:xb][cut] = part

    def scatter(self) -> np.ndarray:
        """A random place."""
        return self.rng.uniform(0, SIZE, 2)

    # ------------------------------------------------------------------ land cover
    def blocks(self, target: float, skew: float) -> list[Polygon]:
        """Splits the square into convex blocks of about target x target."""
        margin = 80
        corners = np.array(
            [
                [-margin, -margin],
                [SIZE + margin, -margin],
                [SIZE + margin, SIZE + margin],
                [-margin, SIZE + margin],
            ],
            np.float32,
        )
        turn = self.rng.uniform(0, np.pi)
        unit = np.array([np.cos(turn), np.sin(turn)])
        centre = np.full(2, SIZE / 2) + self.rng.uniform(-200, 200, 2)
        todo, done = list(halve(corners, centre, unit)), []
        while todo:
            polygon = todo.pop()
            if len(polygon) < 3:
                continue
            if area(polygon) < target**2 * self.rng.uniform(0.5, 2.0):
                done.append(polygon)
            else:
                todo.extend(split_once(polygon, self.rng, True, skew))
        return done

    def parcels(
        self,
        block: Polygon,
        target: float,
        crops: Sequence[str],
        style: str,
        skew: float,
        alike: float,
    ) -> list[Polygon]:
        """Fills a block with parcels; `alike` is the chance that a cut joins same-crop parcels."""
        rng = self.rng
        tillage = float(np.arctan2(*long_axis(block)[0][::-1]))
        todo = [(block, -1, "", -1)]  # polygon, shared group, its crop, shared whole
        leaves = []
        while todo:
            polygon, group, crop, whole = todo.pop()
            if len(polygon) < 3 or area(polygon) < 30:
                continue
            limit = target**2 * rng.uniform(0.35, 2.2)
            unit_done = area(polygon) < limit
            if style == "strips":
                unit_done = min(long_axis(polygon)[1:]) < target * rng.uniform(0.4, 1.0)
            if unit_done or len(leaves) > 600:
                crop = crop or self.pick(crops)
                if whole < 0:
                    turn = tillage + rng.choice([0, 0, 0, np.pi / 2])
                    part = self.new_part(crop, group=group if group >= 0 else None, rows=turn)
                else:
                    part = whole
                self.fill(polygon, part)
                leaves.append(polygon)
                continue
            small = area(polygon) < 6 * target**2
            if small and group < 0 and rng.random() < alike:
                group, crop = self.new_group(), self.pick(crops)
            if small and whole < 0 and area(polygon) < 2.5 * target**2 and rng.random() < 0.10:
                crop = crop or self.pick(crops)
                whole = self.new_part(crop, group=group if group >= 0 else None, rows=tillage)
                joined = (group, crop, whole)
                for piece in split_once(polygon, rng, True, 0.1):
                    halves = split_once(piece, rng, False, 0.1) if len(piece) > 2 else ()
                    for k, half in enumerate(halves):  # L-shapes: one corner is another parcel
                        own = k == 0 and rng.random() < 0.5
                        todo += [(half, *((-1, "", -1) if own else joined))]
                continue
            across = rng.random() < (0.04 if style == "strips" else 0.92)
            for piece in split_once(polygon, rng, across, 0.04 if style == "strips" else skew):
                todo.append((piece, group, crop, whole))
        return leaves

    def farmland(self, parcel: float, crops: Sequence[str]) -> None:
        """Blocks of parcels with woods between, field margins, hedges and tracks."""
        rng = self.rng
        skew = rng.choice([0.03, 0.12, 0.3])
        blocks = self.blocks(parcel * rng.uniform(2.5, 7), skew)
        season = [self.pick(crops) for _ in range(int(rng.integers(2, 6)))]
        wooded, alike = rng.choice([0.03, 0.1, 0.3]), rng.choice([0.02, 0.10, 0.25])
        margins, margin_kind = (
            rng.choice([0.0, 0.25, 0.7]),
            self.pick(("grass", "forest", "track", "stubble", "scrub")),
        )
        fill_style = rng.choice(["grid", "strips", "mixed"], p=[0.4, 0.25, 0.35])
        edge = self.new_part(margin_kind, clickable=False)
        road = self.new_part(self.pick(("road", "track")), clickable=False)
        for block in blocks:
            u = rng.random()
            if u < wooded:
                self.fill(block, self.new_part(self.pick((*WOODS, "grass"))))
                continue
            if u < wooded + 0.06:
                self.fill(block, self.new_part(self.pick(season)))
                continue
            style = fill_style if fill_style != "mixed" else rng.choice(["grid", "strips"])
            size = parcel * np.exp(rng.normal(0, 0.3))
            for leaf in self.parcels(block, size, season, style, skew, alike):
                if rng.random() < margins:
                    self.stroke(leaf, rng.integers(1, 4), edge, closed=True)
        if rng.random() < 0.6:
            share = rng.uniform(0.1, 0.8)
            for block in blocks:
                if rng.random() < share:
                    self.stroke(block, rng.integers(1, 6), road, closed=True)
        if rng.random() < 0.7:
            self.warp(rng.choice([3, 8, 20]), int(rng.integers(2, 8)))

    def warp(self, amplitude: float, cells: int) -> None:
        """Bends all edges drawn so far."""
        y, x = np.mgrid[0:SIZE, 0:SIZE].astype(np.float32)
        x += amplitude * smooth_noise(self.rng, SIZE, cells)
        y += amplitude * smooth_noise(self.rng, SIZE, cells)
        bent = cv2.remap(
            self.labels.astype(np.float32), x, y, cv2.INTER_NEAREST, borderMode=cv2.BORDER_REFLECT
        )
        self.labels = bent.astype(np.int32)

    def wildland(self) -> None:
        """Patches of natural cover with soft shapes."""
        self.labels[:] = self.new_part(self.pick(WILD))
        for _ in range(int(self.rng.integers(4, 22))):
            shape = blob(self.rng, np.exp(self.rng.uniform(np.log(20), np.log(280))), 0.45)
            self.stamp(shape, *self.scatter(), self.new_part(self.pick(WILD)))

    def hollows(self) -> None:
        """Turns bits of wholes into parts: wet hollows, half-mown fields, lodged corn."""
        rng = self.rng
        for _ in range(int(rng.poisson(14))):
            x, y = self.scatter().astype(int)
            part = int(self.labels[y, x])
            if not self.clickable[part]:
                continue
            mine = self.labels == part
            size = float(np.sqrt(mine.sum()))
            if size < 18:
                continue
            piece = self.new_part(self.names(part), whole=self.whole[part], rows=self.rows[part])
            shape = blob(rng, size * rng.uniform(0.1, 0.45), 0.4)
            self.stamp(shape, x, y, piece, mine)

    def is_of(self, names: Sequence[str]) -> np.ndarray:
        """Bool [SIZE, SIZE], where the surface is of one of these materials now."""
        wanted = [INDEX[name] for name in names]
        return np.isin(np.array(self.material), wanted)[self.labels]

    def names(self, part: int) -> str:
        """Name of a part's material."""
        return list(INDEX)[self.material[part]]

    def finish(self, theme: str) -> Scene:
        """Drops what was painted over and numbers the rest."""
        used, inverse = np.unique(self.labels, return_inverse=True)

        def kept(values: Sequence, kind: type) -> np.ndarray:
            return np.asarray(values)[used].astype(kind)

        _, whole = np.unique(kept(self.whole, np.int32), return_inverse=True)
        _, group = np.unique(kept(self.group, np.int32), return_inverse=True)
        return Scene(
            inverse.reshape(SIZE, SIZE).astype(np.uint16),
            whole.astype(np.int32),
            group.astype(np.int32),
            kept(self.material, np.int16),
            kept(self.clickable, bool),
            kept(self.rows, np.float32),
            theme,
        )
