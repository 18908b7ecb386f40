"""From digital numbers to the 0-255 RGB that a model sees. The numbers used are the record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from .errors import InputError
from .messages import tr
from .strict_json import shortened

Triple = tuple[float, float, float]

#: Names of stretches that can be asked for; "custom" carries its own numbers.
STRETCH_NAMES = ("reflectance", "percentile", "farmvibes", "displayed", "custom")

#: The default range of reflectance: bright soil and sand are near 0.3, clouds beyond it.
REFLECTANCE_RANGE = (0.0, 0.3)


#: Numbers of a stretch: below it no product with a digital number overflows.
LARGEST = 1e100


def _triple(values: Sequence[float], what: str) -> Triple:
    try:
        numbers = tuple(float(value) for value in values)
    except OverflowError:  # A whole number too long for a double.
        numbers = ()
    if len(numbers) == 1:
        numbers *= 3
    if len(numbers) != 3 or not all(abs(number) <= LARGEST for number in numbers):
        raise InputError(
            tr("{what} needs one or three finite numbers, got {values}.").format(
                what=what, values=shortened(list(values))
            )
        )
    return numbers


@dataclass(frozen=True)
class Stretch:
    """RGB = clip((DN * scale + offset - low) / (high - low), 0, 1) * 255, per channel.

    With ``low`` 0 and ``high`` 1 this is FarmVibes.AI's arithmetic.
    """

    name: str
    scale: Triple
    offset: Triple
    low: Triple
    high: Triple

    @classmethod
    def make(
        cls,
        name: str,
        scale: Sequence[float] = (1.0,),
        offset: Sequence[float] = (0.0,),
        low: Sequence[float] = (0.0,),
        high: Sequence[float] = (1.0,),
    ) -> Stretch:
        """Builds one from one or three numbers each; raises InputError where high <= low."""
        stretch = cls(
            name,
            _triple(scale, tr("The band scaling")),
            _triple(offset, tr("The band offset")),
            _triple(low, tr("The stretch's low end")),
            _triple(high, tr("The stretch's high end")),
        )
        if 0.0 in stretch.scale:
            raise InputError(tr("The band scaling must not be 0: every pixel would look the same."))
        for channel, (a, b) in enumerate(zip(stretch.low, stretch.high)):
            if not b > a:
                raise InputError(
                    tr(
                        "The stretch's high end ({high:g}) must be above its low end "
                        "({low:g}) in channel {channel}."
                    ).format(high=b, low=a, channel=channel + 1)
                )
        return stretch

    def apply(self, values: NDArray[np.float32], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
        """DN (3, height, width) and valid (height, width) -> RGB float32 0-255, 0 where invalid.

        Computed in double precision like the reference, so that its masks come out the same.
        """
        shape = (3, 1, 1)
        scale, offset = np.reshape(self.scale, shape), np.reshape(self.offset, shape)
        rgb = values.astype(np.float64) * scale + offset
        if any(self.low) or any(high != 1.0 for high in self.high):
            low, high = np.reshape(self.low, shape), np.reshape(self.high, shape)
            rgb = (rgb - low) / (high - low)
        rgb = np.clip(rgb, 0.0, 1.0) * 255.0
        result: NDArray[np.float32] = rgb.astype(np.float32)
        result[:, ~valid] = 0.0
        return result

    def apply_index(
        self, values: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """The normalised difference (a - b) / (a + b) of the first two bands as grey.

        Of reflectances, and cut to ``low`` and ``high`` of the first band; shapes and result as
        ``apply``. Where both are 0 the index is 0.
        """
        shape = (3, 1, 1)
        scale, offset = np.reshape(self.scale, shape), np.reshape(self.offset, shape)
        first, second, _ = np.maximum(values.astype(np.float64) * scale + offset, 0.0)
        total = first + second
        index = np.divide(first - second, total, out=np.zeros_like(total), where=total > 0)
        grey = np.clip((index - self.low[0]) / (self.high[0] - self.low[0]), 0.0, 1.0) * 255.0
        result = np.repeat(grey[None].astype(np.float32), 3, axis=0)
        result[:, ~valid] = 0.0
        return result

    def to_json(self) -> dict[str, Any]:
        """The record that a rerun replays."""
        return {
            "name": self.name,
            "scale": list(self.scale),
            "offset": list(self.offset),
            "low": list(self.low),
            "high": list(self.high),
        }

    @classmethod
    def from_json(cls, record: Mapping[str, Any]) -> Stretch:
        """Reads the record back; raises InputError where it is incomplete or wrong."""
        try:
            return cls.make(
                str(record["name"]),
                record["scale"],
                record["offset"],
                record["low"],
                record["high"],
            )
        except (KeyError, TypeError, ValueError) as error:
            raise InputError(
                tr("The recorded stretch {record} cannot be used: {error!r}.").format(
                    record=shortened(dict(record)), error=error
                )
            ) from error


def percentile_range(
    values: NDArray[np.float32],
    valid: NDArray[np.bool_],
    percentiles: tuple[float, float] = (2, 98),
) -> tuple[Triple, Triple]:
    """(low, high) per channel of DN (3, height, width) over valid pixels; (0, 1) if there are none.

    A channel without contrast gets a range of one unit, so that it can be divided by.
    """
    if not valid.any():
        return (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)
    low, high = np.percentile(values[:, valid].astype(np.float64), percentiles, axis=1)
    high = np.where(high > low, high, low + 1.0)
    return cast(Triple, tuple(map(float, low))), cast(Triple, tuple(map(float, high)))
