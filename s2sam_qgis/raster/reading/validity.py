"""What values look like, and whether zero stands for nothing, told from a few small windows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...core.errors import RasterError
from ...core.grid import Window
from ...core.messages import tr
from ...core.source import RasterSource, SourceDescription
from .member import Member
from .sentinel2 import FileFacts

#: Side of the windows that are sampled; how many a side, and how many where those hold nothing.
_SIDE, _NUMBERS = 64, (3, 8)


def sample_values(source: RasterSource, bands: Sequence[int]) -> NDArray[np.float32]:
    """Valid values of pixels that are not 0, from small windows spread over the raster; flat."""
    grid = source.grid
    joined = np.zeros(0, np.float32)
    for number in _NUMBERS:
        taken = []
        for row in range(number):
            for col in range(number):
                centre_col = int((col + 0.5) / number * grid.width)
                centre_row = int((row + 0.5) / number * grid.height)
                window = Window(centre_col - _SIDE // 2, centre_row - _SIDE // 2, _SIDE, _SIDE)
                try:
                    values, valid = source.read(bands, window)
                except RasterError:
                    continue  # a damaged block is told of when it is needed
                taken.append(values[:, valid & (values != 0).any(axis=0)].ravel())
        joined = np.concatenate([joined, *taken])
        if joined.size:
            break
    return joined


class ZeroRule(NamedTuple):
    """Whether pixels that are 0 in all bands hold nothing, why, and whether that is a guess."""

    is_nothing: bool
    origin: str
    guessed: bool


def zero_rule(description: SourceDescription, corner_is_zero: Callable[[], bool]) -> ZeroRule:
    """The rule where neither no data nor a mask is declared, for files and layers alike.

    - Integers of 16 bits or more that are reflectance: yes, DN 0 is Sentinel-2's own "no data".
    - Floats that are reflectance: yes if a corner of the raster is 0 in all bands, as clipping
      and warping leave it.
    - 8-bit and everything else: no, black may be real.
    """
    floats = description.dtype.startswith("float")
    known = any(band.scale is not None for band in description.bands)
    if known and not floats:
        origin = tr(
            "not declared; pixels that are 0 in all bands are treated as no data, as in "
            "Sentinel-2's products"
        )
        return ZeroRule(True, origin, True)
    if known and corner_is_zero():
        origin = tr(
            "not declared; pixels that are 0 in all bands are treated as no data (a corner pixel "
            "is 0)"
        )
        return ZeroRule(True, origin, True)
    if floats:
        origin = tr("not declared; only NaN and infinite values are left out")
    else:
        origin = tr("not declared; every pixel is taken as valid, black ones too")
    return ZeroRule(False, origin, False)


def settle_zero(
    facts: Sequence[FileFacts], members: Sequence[Member], draft: SourceDescription
) -> tuple[str, bool]:
    """Tells the members whether zero stands for nothing; says why, and if it guesses.

    Declared nodata, a mask or alpha band counts alone (0 declared: 0 in all bands read). Only bands
    of the window that is read are looked at, so that windows agree wherever they lie.
    """
    if any(member.has_validity for member in members):
        masked = any(member.has_mask for member in members)
        said = tr("from the file's mask or alpha band") if masked else tr("declared in the file")
        return said, False
    rule = zero_rule(draft, lambda: _corner_is_zero(members[0]))
    for member in members:
        member.zero_is_nothing = rule.is_nothing
    sentinels = [m.undeclared for m in members if m.undeclared is not None]
    if sentinels:
        text = tr("not declared; pixels that are {value:g} are treated as no data")
        return text.format(value=sentinels[0]), True
    if rule.is_nothing and any("SPECIAL_VALUE_NODATA" in own.tags for own in facts):
        return tr("from the product's metadata: 0 in all bands"), False
    return rule.origin, rule.guessed


def _corner_is_zero(member: Member) -> bool:
    """Whether one of the four corner pixels is 0 in all bands."""
    height, width = member.dataset.height, member.dataset.width
    for row in (0, height - 1):
        for col in (0, width - 1):
            values, inside, _ = member.read_pixels(member.bands, row, col, (1, 1), 1, 1)
            if inside.all() and not values.any():
                return True
    return False
