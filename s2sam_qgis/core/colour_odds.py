"""What an object's own colours say of its mask: log odds from all bands that are looked at.

A model draws a mask from what it learned elsewhere. The image says more: how what lies inside this
mask differs from what lies around it, in all bands at once. Linear discriminant analysis (R. A.
Fisher, 1936, "The use of multiple measurements in taxonomic problems") of the two gives each pixel
log odds of belonging, which are added to the model's, as odds from two witnesses are.

How much they count depends on how many pixels they were learned from. Where the mask would grow,
the new outline must lie on borders at least as strong as those that it leaves: a burn scar goes
on beyond a faint streak, but a field ends at its edge though the next one has the same crop. From
a box nothing is added, because a box says how far an object reaches.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .grid import FloatArray
from .masks import CELL, LOW_RES_SIZE, BoolMask, mask_extent, slices_around
from .pixel_prompts import PixelPrompts
from .prompts import FOREGROUND
from .resample import FloatImage, resize

#: Log odds beyond this say no more, of the model or of the colours.
MOST = 10.0

#: Of so many pixels in the mask the colours' odds count half: fewer say little of what is alike.
HALF_TRUSTED = 500.0

#: How far around a mask pixels are compared, in roots of its area, and at least in pixels.
REACH = 2.0
LEAST_REACH = 6

#: A mask of fewer pixels, or of a larger share of the window, has nothing to be compared.
FEWEST = 6
LARGEST = 0.9

#: What the pixels around each click weigh, as a share of all that are inside or outside.
CLICK = 0.05

#: How much stronger the borders are on which a larger mask ends than those that it leaves behind:
#: clearly so after one click, which says little of how far an object reaches.
STRONGER_FIRST = 1.3
STRONGER = 1.0

#: How far the bands' joint spread is drawn towards each band's own, and what is added to it.
SHRUNK = 0.1
LEAST_SPREAD = 1e-3

#: What is added is wider than twice this, in raster pixels: no fringes and threads.
THIN = 1.0

#: How often ``reached`` sweeps in all four directions at most.
MOST_SWEEPS = 4

#: A band whose spread is smaller shows nothing, in roots of grey levels.
LEAST_DIFFERENCE = 1e-3

#: Every so many rows and columns are enough to see how bands spread. Of a window of more than
#: ``MANY``, half of them are enough to learn from.
SPARSE = 2
MANY = 160


@dataclass(frozen=True)
class Colours:
    """A window's image for ``coloured``.

    ``bands`` (n, rows, columns) are standardised and smoothed; ``valid`` (rows, columns) is where
    the image has data; ``edges`` (rows, columns) is how strong a border is at each pixel, in any
    unit.
    """

    bands: FloatImage
    valid: BoolMask
    edges: FloatImage

    @classmethod
    def of(cls, bands: FloatImage, valid: BoolMask) -> Colours | None:
        """From bands (n, rows, columns), 0 and more in any unit; None where none differs."""
        if int(valid[::SPARSE, ::SPARSE].sum()) < FEWEST:
            return None
        bands = np.sqrt(bands)  # noise then is about the same in what is dark and what is bright
        seen = bands[:, ::SPARSE, ::SPARSE][:, valid[::SPARSE, ::SPARSE]]
        low, middle, high = np.percentile(seen, (16, 50, 84), axis=1)
        spread = np.maximum((high - low) / 2, seen.std(axis=1) / 4)
        differs = spread > LEAST_DIFFERENCE
        if not differs.any():
            return None
        centred = bands[differs] - middle[differs, None, None]
        scaled = np.clip(centred / spread[differs, None, None], -6.0, 6.0).astype(np.float32)
        scaled[:, ~valid] = 0.0
        smooth = np.stack([smoothed(band) for band in scaled])
        return cls(smooth, valid, _steps(scaled))


def coloured(
    logits: FloatImage, used: tuple[int, int], zoom: float, prompts: PixelPrompts, colours: Colours
) -> FloatImage:
    """A mask's logits with the odds of its colours.

    Args:
        logits: (256, 256), a model's.
        used: (rows, columns) of them that the image fills.
        zoom: low-resolution cells per raster pixel.
        prompts: in chip positions.
        colours: of the same window, in at most as many pixels as cells.

    Returns:
        (256, 256), the same array where there is nothing to compare.
    """
    model = np.clip(logits[: used[0], : used[1]], -MOST, MOST)
    mask = model > 0
    count = int(mask.sum())
    if count < FEWEST or count > LARGEST * mask.size:
        return logits
    odds = _odds(model, prompts, colours)
    if odds is None:
        return logits
    pixels = count / zoom**2
    odds = resize(odds[None], used, "linear")[0] * np.float32(pixels / (pixels + HALF_TRUSTED))
    if prompts.box is not None:
        odds = np.minimum(odds, 0.0)
    result = model + odds
    grown = result > 0
    if (grown & ~mask).any():
        grown = _connected(grown, mask, max(1, round(THIN * zoom)))
    added = grown & ~mask
    if added.any():
        wanted = STRONGER if len(prompts.points) > 1 else STRONGER_FIRST
        edges = resize(colours.edges[None], used, "linear")[0]
        if edge_gain(mask, added, edges) < wanted:
            grown &= mask
    beyond = (result > 0) & ~grown
    result[beyond] = np.minimum(model[beyond], -0.5)
    whole = logits.copy()
    whole[: used[0], : used[1]] = result
    return whole if _missed(whole, prompts) <= _missed(logits, prompts) else logits


def _odds(model: FloatImage, prompts: PixelPrompts, colours: Colours) -> FloatImage | None:
    """Log odds (rows, columns) of ``colours`` for a model's logits on cells.

    What is not compared gets none for it. None where nothing can be learned.
    """
    rows, cols = colours.valid.shape
    scale = cols / (model.shape[1] * CELL), rows / (model.shape[0] * CELL)
    model = resize(model[None], (rows, cols), "linear")[0]
    inside = model > 0
    count = int(inside.sum())
    if count < FEWEST:
        return None
    near = widened(inside, max(LEAST_REACH, int(REACH * math.sqrt(count))))
    sure = 1.0 / (1.0 + np.exp(-model))
    within = np.where(inside & colours.valid, sure, 0.0)
    around = np.where(near & ~inside & colours.valid, 1.0 - sure, 0.0)
    for (x, y), label in zip(prompts.points * scale, prompts.labels):
        right, wrong = (within, around) if label == FOREGROUND else (around, within)
        at = _around(y, rows), _around(x, cols)
        right[at] += CLICK * right.sum()
        wrong[at] = 0.0
    bands = colours.bands
    if max(rows, cols) > MANY:
        bands, within, around = (thinned(part) for part in (bands, within, around))
    found = discriminant(bands.reshape(len(bands), -1), within.ravel(), around.ravel())
    if found is None:
        return None
    direction, offset = found
    odds: FloatImage = np.full((rows, cols), -offset, np.float32)
    for weight, band in zip(direction, colours.bands):
        odds += np.float32(weight) * band
    np.clip(odds, -MOST, MOST, out=odds)
    odds[~colours.valid] = 0.0
    odds = smoothed(odds)
    return np.where(near, odds, np.minimum(odds, 0.0))


def _around(place: float, length: int) -> slice:
    """The three pixels around a place on an axis; four where it lies between two."""
    first, stop = math.ceil(place - 2.0), math.floor(place + 1.0) + 1
    return slice(max(min(first, length - 1), 0), max(min(stop, length), 1))


def thinned(image: FloatImage) -> FloatImage:
    """About every second row and column of (..., rows, columns), the same ones of its mirror image.

    Of an even number the means of pairs.
    """
    for axis in (-2, -1):
        image = np.swapaxes(image, axis, -1)
        odd = image.shape[-1] % 2
        image = image[..., ::2] if odd else (image[..., ::2] + image[..., 1::2]) / 2
        image = np.swapaxes(image, axis, -1)
    return image


def discriminant(
    values: FloatImage, within: FloatArray, around: FloatArray
) -> tuple[FloatArray, float] | None:
    """Fisher's linear discriminant of two classes: log odds are direction @ values - offset.

    Args:
        values: (bands, n).
        within: (n,), how surely each pixel is of the first class, 0 for not.
        around: (n,), the same of the second class.

    Returns:
        direction (bands,) and offset; None where a class has hardly a pixel.
    """
    if min(within.sum(), around.sum()) < FEWEST / 2:
        return None
    means, spread = [], np.zeros((len(values), len(values)))
    for weights in (within / within.sum(), around / around.sum()):
        mean = (values * weights).sum(axis=1)
        centred = values - mean[:, None]
        spread += np.einsum("in,jn->ij", centred * weights, centred) / 2
        means.append(mean)
    # Shrunk towards the diagonal: bands that nearly say the same must not cancel each other.
    spread *= 1 - SHRUNK
    spread[np.diag_indices_from(spread)] *= 1 / (1 - SHRUNK)
    spread[np.diag_indices_from(spread)] += LEAST_SPREAD
    direction = np.linalg.solve(spread, means[0] - means[1])
    return direction, float(direction @ (means[0] + means[1]) / 2)


def smoothed(image: FloatImage) -> FloatImage:
    """Mean of (rows, columns) over squares of three pixels; the border's are repeated."""
    padded = np.pad(image, 1, "edge")
    rows = padded[:-2] + padded[1:-1] + padded[2:]
    return np.asarray((rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]) / 9, np.float32)


def widened(mask: BoolMask, reach: int) -> BoolMask:
    """What lies within ``reach`` rows and columns of a mask (rows, columns)."""
    for axis in (0, 1):
        length = mask.shape[axis]
        counted = np.zeros((length + 1, mask.shape[1 - axis]), np.int32)
        np.cumsum(mask if axis == 0 else mask.T, axis=0, dtype=np.int32, out=counted[1:])
        places = np.arange(length)
        ends, starts = np.minimum(places + reach + 1, length), np.maximum(places - reach, 0)
        mask = counted[ends] > counted[starts]
        mask = mask if axis == 0 else mask.T
    return mask


def beside(mask: BoolMask) -> BoolMask:
    """A mask (rows, columns) and the pixels that share a side or a corner with it."""
    found = mask.copy()
    found[1:] |= mask[:-1]
    found[:-1] |= mask[1:]
    rows = found.copy()
    found[:, 1:] |= rows[:, :-1]
    found[:, :-1] |= rows[:, 1:]
    return found


def _connected(grown: BoolMask, mask: BoolMask, thin: int) -> BoolMask:
    """What of a grown mask is wider than twice ``thin`` cells and connected to the mask."""
    extent = mask_extent(grown | mask)
    if extent is None:
        return grown
    # Only around the object: it is a quarter of the window, mostly.
    at = slices_around(extent, thin)
    found = np.zeros_like(grown)
    found[at] = reached(mask[at] | opened(grown[at], thin), mask[at])
    return found


def opened(mask: BoolMask, reach: int) -> BoolMask:
    """The parts of a mask (rows, columns) that hold a square of 2 reach + 1."""
    return widened(~widened(~mask, reach), reach)


def reached(allowed: BoolMask, start: BoolMask) -> BoolMask:
    """The parts of ``allowed`` (rows, columns) that hold anything of ``start``, by shared sides.

    Sweeps along rows and columns in both directions until nothing is added, ``MOST_SWEEPS`` times
    at most: a way that winds more than that is none that an object takes.
    """
    found = allowed & start
    count = int(found.sum())
    for _ in range(MOST_SWEEPS):
        for axis in (0, 1):
            for way in (1, -1):
                found = _swept_on(allowed, found, axis, way)
        before, count = count, int(found.sum())
        if count == before:
            break
    return found


def _swept_on(allowed: BoolMask, found: BoolMask, axis: int, way: int) -> BoolMask:
    """``found`` carried on through ``allowed`` along an axis, in one direction."""
    order = (slice(None),) * axis + (slice(None, None, way),)
    shape = [1, 1]
    shape[axis] = -1
    place = np.arange(1, allowed.shape[axis] + 1, dtype=np.int16).reshape(shape)
    stop = np.maximum.accumulate(np.where(allowed[order], np.int16(0), place), axis)
    last = np.maximum.accumulate(np.where(found[order], place, np.int16(0)), axis)
    return np.asarray((last > stop)[order])


def edge_gain(mask: BoolMask, added: BoolMask, edges: FloatImage) -> float:
    """How strong the borders are on which a grown mask ends, over those that it leaves behind.

    Args:
        mask: bool (rows, columns).
        added: what it grew by.
        edges: (rows, columns), not negative.
    """
    grown = mask | added
    near = beside(added)
    left = near & ((mask & beside(~mask)) | (added & beside(mask)))
    new = near & (~grown | (added & beside(~grown)))
    if not new.any() or not left.any():
        return 0.0
    return float(edges[new].mean()) / max(float(edges[left].mean()), 1e-6)


def _steps(bands: FloatImage) -> FloatImage:
    """How much the bands (n, rows, columns) change around each pixel: the gradient's length."""
    total = np.zeros(bands.shape[1:], np.float32)
    for axis in (1, 2):
        places = np.arange(bands.shape[axis])
        after = bands.take(np.minimum(places + 1, places[-1]), axis)
        before = bands.take(np.maximum(places - 1, 0), axis)
        total += ((after - before) ** 2).sum(axis=0)
    return np.sqrt(total)


def _missed(logits: FloatImage, prompts: PixelPrompts) -> int:
    """Clicks on the wrong side of a mask's outline."""
    if not len(prompts.points):
        return 0
    cells = np.clip(prompts.points / CELL, 0, LOW_RES_SIZE - 1).astype(int)
    inside = logits[cells[:, 1], cells[:, 0]] > 0
    return int((inside != (prompts.labels == FOREGROUND)).sum())
