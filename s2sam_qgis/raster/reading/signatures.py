"""What numbers mean that no metadata explain: signature -> decision -> how sure, as one table.

``RULES`` is read from top to bottom; the first rule whose signature is there decides. docs/
sentinel2.md shows the same table. A decision that a name or the numbers prove is sure; everything
else is a guess, and is shown as one. Where nothing fits, the values stay what they are, and the
picture is stretched from the 2nd to the 98th percentile.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Callable, NamedTuple, Optional

import numpy as np
from numpy.typing import NDArray

from ...core.messages import tr
from .baseline import OFFSET_SINCE, baseline_of, is_product_image, offset_from_baseline

Linear = tuple[Optional[float], Optional[float]]

#: Reflectance beyond this is rare even on snow and glint.
BRIGHTEST = 2.0
#: Landsat Collection 2, Level 2: reflectance = DN * 0.0000275 - 0.2 (USGS, LSDS-1618/1619).
LANDSAT_C2 = (2.75e-5, -0.2)
#: Full scale of 16 bits, as browsers of Sentinel-2 export reflectance.
FULL_SCALE = 65535.0
#: Share of values that must lie on the lattice of x 65535.
_ON_LATTICE = 0.98
#: Different values that are needed to tell.
_FEWEST_VALUES = 50

_LANDSAT_NAME = re.compile(r"(?<![A-Z0-9])L[COTEM]0[4-9]_L2[SD]P_", re.IGNORECASE)
_LANDSAT_BAND = re.compile(r"(?<![A-Z0-9])(SR|ST)_B\d{1,2}(?!\d)", re.IGNORECASE)
_THEIA = re.compile(r"(?<![A-Z0-9])(FRE|SRE)_B\d|SENTINEL2[AB]_.*_L2A_|MAJA", re.IGNORECASE)
_BROWSER = re.compile(r"\(raw\)", re.IGNORECASE)


class Reflectance(NamedTuple):
    """(scale, offset) of each band, None where unknown, and a sentence on each one's origin.

    ``stated``: the file says so itself. ``sure``: scale and offset are no guesses.
    ``eight_bit``: the values are colours of 0 to 255.
    """

    bands: list[Linear]
    scale_origin: str
    offset_origin: str
    stated: bool = False
    sure: tuple[bool, bool] = (True, True)
    eight_bit: bool = False


@dataclass(frozen=True)
class Evidence:
    """What is known of a file's numbers.

    Attributes:
        names: the bands' names.
        dtype: numpy's name of the type.
        sample: valid values of the display bands, flat; None or empty where there are none.
        file_names: file and folder names, the most telling first.
        acquired: ISO date or None.
        band_texts: descriptions of the bands as they stand in the file.
    """

    names: Sequence[str]
    dtype: str
    sample: NDArray[np.float32] | None
    file_names: Sequence[str]
    acquired: str | None
    band_texts: Sequence[str | None] = ()

    @property
    def is_integer(self) -> bool:
        """Whether the type holds whole numbers."""
        return not self.dtype.startswith("float")

    @property
    def is_empty(self) -> bool:
        """Whether nothing was sampled."""
        return self.sample is None or not self.sample.size

    @cached_property
    def percentiles(self) -> tuple[float, float, float, float]:
        """0.5th, 50th and 98th percentile, and the largest value; zeros without a sample."""
        if self.sample is None or not self.sample.size:
            return 0.0, 0.0, 0.0, 0.0
        low, middle, bright = np.percentile(self.sample, (0.5, 50, 98))
        return float(low), float(middle), float(bright), float(self.sample.max())

    @cached_property
    def whole(self) -> bool:
        """Whether all sampled values are whole numbers."""
        if self.sample is None or not self.sample.size:
            return False
        return bool((self.sample == np.round(self.sample)).all())

    @cached_property
    def on_lattice(self) -> bool:
        """Whether the values are multiples of 0.0001 x 65535: reflectance x 10000 made larger.

        Whole numbers that were not scaled so lie there by chance, about one in six or seven.
        """
        if self.sample is None:
            return False
        values = self.sample[(self.sample > 0) & (self.sample < FULL_SCALE)].astype(np.float64)
        if np.unique(values).size < _FEWEST_VALUES:
            return False
        step = FULL_SCALE * 1e-4
        exact = np.round(values / step) * step
        share = max(float((np.round(exact) == values).mean()), float((exact // 1 == values).mean()))
        return share >= _ON_LATTICE

    def named(self, pattern: re.Pattern[str]) -> str | None:
        """The file's, folder's or band's name in which a pattern is found."""
        texts = [*self.file_names, *(text for text in self.band_texts if text)]
        return next((text for text in texts if pattern.search(text)), None)


class Rule(NamedTuple):
    """One line of the table: when it holds, and what then."""

    key: str
    holds: Callable[[Evidence], bool]
    decide: Callable[[Evidence], Reflectance]


def decide(evidence: Evidence) -> Reflectance:
    """What the table says; never None, the last rule always holds."""
    return next(rule.decide(evidence) for rule in RULES if rule.holds(evidence))


def _alike(
    evidence: Evidence,
    linear: Linear,
    scale: str,
    offset: str = "",
    sure: tuple[bool, bool] = (True, True),
) -> Reflectance:
    return Reflectance([linear] * len(evidence.names), scale, offset or scale, sure=sure)


def _unknown(evidence: Evidence, text: str, sure: bool = True) -> Reflectance:
    return _alike(evidence, (None, None), text, sure=(sure, sure))


def _eight_bit(evidence: Evidence) -> Reflectance:
    text = tr("8-bit values: no reflectance, shown as they are")
    return _unknown(evidence, text)._replace(eight_bit=evidence.dtype == "uint8")


def _eight_bit_in_more(evidence: Evidence) -> Reflectance:
    return _unknown(
        evidence,
        tr("whole numbers of 0 to 255 in {dtype}: taken as 8-bit values").format(
            dtype=evidence.dtype
        ),
        sure=False,
    )._replace(eight_bit=True)


def _landsat(evidence: Evidence) -> Reflectance:
    name = evidence.named(_LANDSAT_NAME) or evidence.named(_LANDSAT_BAND)
    text = tr("x 0.0000275 - 0.2, as Landsat Collection 2 has it; from the name {name}").format(
        name=name
    )
    return _alike(evidence, LANDSAT_C2, text)


def _landsat_like(evidence: Evidence) -> Reflectance:
    text = tr("x 0.0000275 - 0.2: the numbers look like Landsat Collection 2")
    return _alike(evidence, LANDSAT_C2, text, sure=(False, False))


def _theia(evidence: Evidence) -> Reflectance:
    text = tr("x 0.0001 without an offset, as Theia and MAJA write it; from the name {name}")
    return _alike(evidence, (1e-4, 0.0), text.format(name=evidence.named(_THEIA)))


def _browser(evidence: Evidence) -> Reflectance:
    text = tr("reflectance x 65535, as browsers export it; from the name {name}").format(
        name=evidence.named(_BROWSER)
    )
    return _alike(evidence, (1 / FULL_SCALE, 0.0), text)


def _lattice(evidence: Evidence) -> Reflectance:
    text = tr("reflectance x 65535: all values are multiples of 6.5535")
    return _alike(evidence, (1 / FULL_SCALE, 0.0), text)


def _too_bright(evidence: Evidence) -> Reflectance:
    _, middle, bright, _ = evidence.percentiles
    text = tr(
        "unknown: integers around {middle:g} and up to {bright:g} are not reflectance x 10000"
    ).format(middle=middle, bright=bright)
    return _unknown(evidence, text)


def _by_baseline(evidence: Evidence) -> Reflectance:
    name = next(n for n in evidence.file_names if baseline_of(n) is not None)
    offset, origin = offset_from_baseline({}, [name])
    scale = tr("1/10000, as in Sentinel-2's products; from the name {name}").format(name=name)
    return _alike(evidence, (1e-4, offset * 1e-4), scale, origin)


def _by_date(evidence: Evidence) -> Reflectance:
    day = (evidence.acquired or "")[:10]
    late = day >= OFFSET_SINCE
    if late:
        origin = tr("assumed {offset:g}: taken on {date}, after baseline 04.00 began on {day}")
    else:
        origin = tr("assumed {offset:g}: taken on {date}, before baseline 04.00 began on {day}")
    offset = -1000.0 if late else 0.0
    return _alike(
        evidence,
        (1e-4, offset * 1e-4),
        tr("1/10000, as in Sentinel-2's products"),
        origin.format(offset=offset, date=day, day=OFFSET_SINCE),
        sure=(True, False),
    )


def _with_offset(evidence: Evidence) -> Reflectance:
    low = evidence.percentiles[0]
    return _alike(
        evidence,
        (1e-4, -0.1),
        tr("assumed 1/10000, as Sentinel-2's integers are"),
        tr("assumed -1000: nothing is darker than {low:g}, as since baseline 04.00").format(
            low=low
        ),
        sure=(False, False),
    )


def _times_10000(evidence: Evidence) -> Reflectance:
    return _alike(
        evidence,
        (1e-4, 0.0),
        tr("assumed 1/10000, as Sentinel-2's integers are"),
        tr("assumed 0: nothing states one"),
        sure=(False, False),
    )


def _integers(evidence: Evidence) -> Reflectance:
    text = tr("unknown: integers up to {bright:g} are not reflectance x 10000").format(
        bright=evidence.percentiles[2]
    )
    return _unknown(evidence, text)


def _floats(scale: float, sentence: Callable[[], str]) -> Callable[[Evidence], Reflectance]:
    def decided(evidence: Evidence) -> Reflectance:
        nothing = tr("assumed 0: nothing states one")
        return _alike(evidence, (scale, 0.0), sentence(), nothing, sure=(False, False))

    return decided


def _no_sample(evidence: Evidence) -> Reflectance:
    return _unknown(evidence, tr("unknown: no valid value in the sample that was read"))


def _other_floats(evidence: Evidence) -> Reflectance:
    text = tr("unknown: floats up to {bright:g} are not reflectance").format(
        bright=evidence.percentiles[2]
    )
    return _unknown(evidence, text)


def _integers_with(test: Callable[[Evidence], bool]) -> Callable[[Evidence], bool]:
    return lambda evidence: evidence.is_integer and test(evidence)


def _floats_with(test: Callable[[Evidence], bool]) -> Callable[[Evidence], bool]:
    return lambda evidence: not evidence.is_integer and not evidence.is_empty and test(evidence)


def _is_too_bright(evidence: Evidence) -> bool:
    """Half of all pixels brighter than .45, or roofs brighter than 2.8: not reflectance x 10000."""
    _, middle, bright, most = evidence.percentiles
    return middle > 4500 or most > 28000 or bright > BRIGHTEST * 10000 + 1000


RULES: tuple[Rule, ...] = (
    Rule("8-bit", lambda e: e.dtype in ("uint8", "int8"), _eight_bit),
    Rule(
        "Landsat by name",
        _integers_with(lambda e: bool(e.named(_LANDSAT_NAME) or e.named(_LANDSAT_BAND))),
        _landsat,
    ),
    Rule("Theia, MAJA", _integers_with(lambda e: e.named(_THEIA) is not None), _theia),
    Rule("browser by name", lambda e: e.dtype == "uint16" and bool(e.named(_BROWSER)), _browser),
    Rule("x 65535 by its lattice", _integers_with(lambda e: e.on_lattice), _lattice),
    Rule(
        "baseline by name",
        _integers_with(lambda e: any(baseline_of(n) is not None for n in e.file_names)),
        _by_baseline,
    ),
    Rule(
        "product image by name",
        _integers_with(lambda e: any(map(is_product_image, e.file_names)) and bool(e.acquired)),
        _by_date,
    ),
    Rule(
        "0-255 in more bits",
        lambda e: (
            not e.is_empty and e.whole and e.percentiles[0] >= 0 and 12 < e.percentiles[3] <= 255
        ),
        _eight_bit_in_more,
    ),
    Rule(
        "Landsat by its numbers",
        _integers_with(lambda e: e.percentiles[0] >= 6500 and e.percentiles[2] <= 45000),
        _landsat_like,
    ),
    Rule("too bright", _integers_with(_is_too_bright), _too_bright),
    Rule(
        "-1000 by its numbers",
        _integers_with(
            lambda e: (
                1000 <= e.percentiles[0] <= 1250
                and (e.acquired is None or e.acquired[:10] >= OFFSET_SINCE)
            )
        ),
        _with_offset,
    ),
    Rule(
        "x 10000",
        _integers_with(lambda e: e.is_empty or e.percentiles[2] > 50),
        _times_10000,
    ),
    Rule("other integers", lambda e: e.is_integer, _integers),
    Rule("nothing sampled", lambda e: e.is_empty, _no_sample),
    Rule(
        "floats 0-1",
        _floats_with(lambda e: 0.0 < e.percentiles[2] <= BRIGHTEST),
        _floats(1.0, lambda: tr("floats of 0 to 1: taken as reflectance")),
    ),
    Rule(
        "floats 0-100",
        _floats_with(
            lambda e: (
                e.percentiles[0] >= -5
                and BRIGHTEST < e.percentiles[2] <= 120
                and e.percentiles[3] <= 200
                and not e.whole
            )
        ),
        _floats(0.01, lambda: tr("floats of 0 to 100: taken as reflectance in percent")),
    ),
    Rule(
        "floats 0-10000",
        _floats_with(lambda e: 255.0 < e.percentiles[2] <= BRIGHTEST * 10000),
        _floats(1e-4, lambda: tr("floats of 0 to 10000: taken as reflectance x 10000")),
    ),
    Rule("other floats", lambda e: not e.is_integer, _other_floats),
)
