"""Views: which three bands a model looks at, by name, and what they show of an image.

A view is three bands with their stretch, or the normalised difference of two bands as grey. The
view ``auto`` is true colour with near and short-wave infrared beside it, as far as the image has
them; the built-in model is asked about each.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .messages import tr
from .options import AUTO_VIEW
from .source import SourceDescription

TRUE_COLOUR = "true-colour"

#: The reflectance up to which a band is stretched beside true colour. Numbers that are the same on
#: each date, so that dates compare; woods, which are dark, are still told apart.
HIGHS: Mapping[str, float] = {"nir": 0.4, "nir_narrow": 0.4, "swir1": 0.3, "swir2": 0.25}
HIGH_OF_COLOURS = 0.2

#: What takes the place of a role that an image lacks.
_INSTEAD = {"nir": ("nir_narrow",), "swir1": ("swir2",), "swir2": ("swir1",)}
#: Where among the bands shown as red, green and blue a colour is, if no band has its role.
_SHOWN = {"red": 0, "green": 1, "blue": 2}


@dataclass(frozen=True)
class ViewKind:
    """A named view by the ``roles`` of its bands.

    With ``is_index`` it is the normalised difference of the first two, as grey from ``low`` to
    ``high``.
    """

    roles: tuple[str, str, str]
    is_index: bool = False
    low: float = -1.0
    high: float = 1.0


#: The named views besides true colour.
KINDS: Mapping[str, ViewKind] = {
    "near-infrared": ViewKind(("nir", "red", "green")),
    "short-wave-infrared": ViewKind(("swir1", "nir", "red")),
    "vegetation": ViewKind(("nir", "red", "red"), True, -0.1, 0.9),
    "water": ViewKind(("green", "nir", "nir"), True, -0.8, 0.8),
    "burn": ViewKind(("nir", "swir2", "swir2"), True, -0.6, 0.8),
}
#: What is looked at beside true colour by default.
BESIDE = ("near-infrared", "short-wave-infrared")


def view_title(name: str) -> str:
    """How a person calls a view."""
    return {
        AUTO_VIEW: tr("Automatic"),
        TRUE_COLOUR: tr("True colour"),
        "near-infrared": tr("Near infrared"),
        "short-wave-infrared": tr("Short-wave infrared"),
        "vegetation": tr("Vegetation (NDVI)"),
        "water": tr("Water (NDWI)"),
        "burn": tr("Burn (NBR)"),
    }.get(name, name)


def bands_of_kind(
    kind: ViewKind, description: SourceDescription, shown: tuple[int, int, int]
) -> tuple[int, int, int] | None:
    """The bands (from 1) of a view; None where the image lacks one.

    ``shown`` are the bands in true colour: an image whose colours have no role keeps its own.
    """
    by_role: dict[str, int] = {}
    for band in description.bands:
        if band.role is not None:
            by_role.setdefault(band.role, band.index)
    infrared = any(role in by_role for role in ("nir", "nir_narrow", "swir1", "swir2"))
    found: list[int] = []
    for role in kind.roles:
        named = [by_role[name] for name in (role, *_INSTEAD.get(role, ())) if name in by_role]
        if not named and role in _SHOWN and infrared:
            named = [shown[_SHOWN[role]]]
        if not named:
            return None
        found.append(named[0])
    if kind.is_index and found[0] == found[1]:
        return None
    return found[0], found[1], found[2]


def high_of(role: str | None) -> float:
    """The reflectance up to which a band of a role is stretched."""
    return HIGHS.get(role or "", HIGH_OF_COLOURS)
