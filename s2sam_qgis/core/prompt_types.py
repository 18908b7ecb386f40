"""What prompts, corrections and places are told by."""

from __future__ import annotations

from typing import Union

#: An object's id: a 64-bit whole number or a text; 1 and "1" are two.
PromptId = Union[int, str]
#: (x, y) on the map: easting and northing, or longitude and latitude in degrees.
Coordinate = tuple[float, float]
