"""Which band is red: roles from descriptions, colour interpretation, file names or position."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ...core.messages import tr
from .sensors import fits_role, landsat_roles, nanometres, planet_roles, roles_by_wavelength

#: Sentinel-2 MSI: band -> role. "nir" is the broad 10 m band.
SENTINEL2_ROLES: dict[str, str] = {
    "B01": "coastal",
    "B02": "blue",
    "B03": "green",
    "B04": "red",
    "B05": "rededge1",
    "B06": "rededge2",
    "B07": "rededge3",
    "B08": "nir",
    "B8A": "nir_narrow",
    "B09": "water_vapour",
    "B10": "cirrus",
    "B11": "swir1",
    "B12": "swir2",
}
_ROLE_BANDS = {role: band for band, role in SENTINEL2_ROLES.items()}

#: Words that name a role in a description, longest first; matched in normalised text.
_WORDS: tuple[tuple[str, str], ...] = (
    ("vegetation red edge 1", "rededge1"),
    ("vegetation red edge 2", "rededge2"),
    ("vegetation red edge 3", "rededge3"),
    ("coastal aerosol", "coastal"),
    ("coastal", "coastal"),
    ("red edge 1", "rededge1"),
    ("red edge 2", "rededge2"),
    ("red edge 3", "rededge3"),
    ("rededge 1", "rededge1"),
    ("rededge 2", "rededge2"),
    ("rededge 3", "rededge3"),
    ("rededge1", "rededge1"),
    ("rededge2", "rededge2"),
    ("rededge3", "rededge3"),
    ("rededge", "rededge1"),
    ("red edge", "rededge1"),
    ("narrow nir", "nir_narrow"),
    ("nir narrow", "nir_narrow"),
    ("nir08", "nir_narrow"),
    ("nir09", "water_vapour"),
    ("near infrared", "nir"),
    ("nir", "nir"),
    ("swir16", "swir1"),
    ("swir22", "swir2"),
    ("swir 1", "swir1"),
    ("swir 2", "swir2"),
    ("swir1", "swir1"),
    ("swir2", "swir2"),
    ("cirrus", "cirrus"),
    ("red", "red"),
    ("green", "green"),
    ("blue", "blue"),
    ("grey", "grey"),
    ("gray", "grey"),
    ("alpha", "alpha"),
)

#: B04, B4, B8A, b08, B04_t1, "B4, central wavelength 665 nm", S2A_..._B04_10m
_BAND = re.compile(r"(?<![a-z0-9])b(?:0?(8a)|(1[0-3]|0?[1-9]))(?![a-z0-9])", re.IGNORECASE)
#: The same run together, for names such as scene_B04B03B02.tif
_BAND_RUN = re.compile(r"(?<![a-z])b(?:0?(8a)|(1[0-2]|0[1-9]|[1-9](?![0-9])))", re.IGNORECASE)
#: What GDAL and ENVI call a band without a name: says nothing about its wavelength.
_GENERIC = re.compile(r"band[ _]?\d+", re.IGNORECASE)
#: Layers of a product that are no images.
_NOT_SPECTRAL = re.compile(
    r"(?<![a-z])(scl|aot|wvp|cld|snw|msk|cldprb|snwprb|clp|clm|datamask|qa\d*|scene.classification)"
    r"(?![a-z])",
    re.IGNORECASE,
)

#: Orders in which files without names usually hold Sentinel-2's bands, by their number.
_ORDERS: dict[int, tuple[str, ...]] = {
    6: ("B02", "B03", "B04", "B08", "B11", "B12"),
    10: ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12"),
    12: ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12"),
    13: tuple(SENTINEL2_ROLES),
}


class Recognised(NamedTuple):
    """A band's name and role; role is None where nothing is known."""

    name: str
    role: str | None


class Roles(NamedTuple):
    """A file's bands, a sentence on where their roles came from, and whether that is a guess."""

    bands: list[Recognised]
    origin: str
    guessed: bool = False


def band_from_text(text: str) -> Recognised | None:
    """The Sentinel-2 band, or the colour, that a description or a file name speaks of."""
    if _GENERIC.fullmatch(text.strip()):
        return None
    match = _BAND.search(text)
    if match:
        band = _canonical(match.group(1), match.group(2))
        if band in SENTINEL2_ROLES:
            return Recognised(band, SENTINEL2_ROLES[band])
        return None
    if _NOT_SPECTRAL.search(text):
        return None
    words = " ".join(re.findall(r"[a-z0-9]+", text.lower()))
    for word, role in _WORDS:
        if re.search(rf"\b{word}\b", words):
            return Recognised(_ROLE_BANDS.get(role, role), role)
    single = {"r": "red", "g": "green", "b": "blue", "n": "nir"}.get(words)
    return Recognised(_ROLE_BANDS[single], single) if single else None


def is_spectral(text: str) -> bool:
    """False for classification, cloud, aerosol and similar layers of a product."""
    return _NOT_SPECTRAL.search(text) is None


def _canonical(narrow: str | None, number: str | None) -> str:
    return "B8A" if narrow else f"B{int(number or 0):02d}"


def recognise(  # noqa: PLR0911 - one return for each origin, best first
    descriptions: Sequence[str | None],
    colours: Sequence[str],
    file_name: str,
    dtype: str,
    folder_names: Sequence[str] = (),
    tags: Mapping[str, str] | None = None,
    band_tags: Sequence[Mapping[str, str]] = (),
) -> Roles:
    """Names and roles of a file's bands.

    Args:
        descriptions: the bands' descriptions, None where there is none.
        colours: the bands' colour interpretation ("red", "alpha", "undefined", ...).
        file_name: the file's name without its folder.
        dtype: numpy's name of the bands' type; 8-bit files hold colours in display order.
        folder_names: further names that tell something, such as the product's.
        tags: the data set's metadata items.
        band_tags: those of each band.
    """
    count, names = len(colours), [file_name, *folder_names]
    alpha = [colour == "alpha" for colour in colours]
    stem = file_name.rsplit(".", 1)[0]
    texts = list(descriptions) if count > 1 or any(descriptions) else [stem]
    other = landsat_roles(texts, names, tags or {})
    if other is not None:
        return Roles(_with_roles(other, descriptions, alpha), tr("Landsat's bands, by number"))
    found = [band_from_text(text) if text else None for text in descriptions]
    for index, is_alpha in enumerate(alpha):
        if is_alpha:
            found[index] = Recognised("alpha", "alpha")
    lengths = _wavelengths(descriptions, band_tags, count)
    if _wavelengths_know_better(found, lengths):
        roles = roles_by_wavelength(lengths)
        return Roles(_with_roles(roles, descriptions, alpha), tr("from the bands' wavelengths"))
    if any(band is not None and band.role != "alpha" for band in found):
        return Roles(_named(found, descriptions), tr("from the bands' descriptions"))
    planet = planet_roles(count, names)
    if planet is not None:
        return Roles(_with_roles(planet, descriptions, alpha), tr("PlanetScope's eight bands"))
    by_name = _from_file_name(file_name, count)
    if by_name is not None:
        return Roles(by_name, tr("from the file's name"))
    if {"red", "green", "blue"} <= set(colours):
        bands = [
            Recognised(c, c) if c in ("red", "green", "blue", "nir", "alpha") else None
            for c in colours
        ]
        return Roles(_named(bands, descriptions), tr("from the bands' colour interpretation"))
    guess = _by_position(count, alpha, dtype)
    if guess is None:
        origin = tr("unknown: no names, and no usual number of bands")
        return Roles(_named(found, descriptions), origin)
    bands_guessed, sentence, guessed = guess
    return Roles(bands_guessed, sentence, guessed)


def _wavelengths(
    descriptions: Sequence[str | None], band_tags: Sequence[Mapping[str, str]], count: int
) -> list[float | None]:
    tags = list(band_tags) or [{}] * count
    return [
        nanometres(text or "", own) if text is None or is_spectral(text) else None
        for text, own in zip(descriptions, tags)
    ]


def _wavelengths_know_better(
    found: Sequence[Recognised | None], lengths: Sequence[float | None]
) -> bool:
    """Whether there are more wavelengths than names of Sentinel-2's bands, or they contradict."""
    named = [band is not None and band.name in SENTINEL2_ROLES for band in found]
    if sum(length is not None for length in lengths) > sum(named):
        return True
    return any(
        band is not None and length is not None and not fits_role(band.role, length)
        for band, length in zip(found, lengths)
    )


def _with_roles(
    roles: Sequence[str | None], descriptions: Sequence[str | None], alpha: Sequence[bool]
) -> list[Recognised]:
    """Bands called as they call themselves, with roles from elsewhere."""
    bands = []
    for index, role in enumerate(roles):
        text = (descriptions[index] or "").strip()
        if alpha[index]:
            bands.append(Recognised("alpha", "alpha"))
        else:
            bands.append(Recognised(text or role or f"band {index + 1}", role))
    return bands


def _named(
    found: Sequence[Recognised | None], descriptions: Sequence[str | None]
) -> list[Recognised]:
    """Fills in descriptions or numbers where no band was recognised; keeps names distinct."""
    bands: list[Recognised] = []
    seen: dict[str, int] = {}
    for index, band in enumerate(found):
        text = (descriptions[index] or "").strip()
        name = band.name if band is not None else text or f"band {index + 1}"
        if name in seen:
            # Two dates in one file: the first keeps the plain name, the others their own.
            name = text if text and text not in seen else f"{name} ({index + 1})"
        seen[name] = index
        bands.append(Recognised(name, band.role if band is not None else None))
    return bands


def _from_file_name(file_name: str, count: int) -> list[Recognised] | None:
    stem = file_name.rsplit(".", 1)[0]
    if count == 1:
        band = band_from_text(stem)
        return [band] if band is not None else None
    runs = [_canonical(*match.groups()) for match in _BAND_RUN.finditer(stem)]
    if count > 1 and len(runs) == count and len(set(runs)) == count:
        return [Recognised(band, SENTINEL2_ROLES[band]) for band in runs]
    return None


def _by_position(
    count: int, taken: Sequence[bool], dtype: str
) -> tuple[list[Recognised], str, bool] | None:
    """The usual order for a number of bands; bands that are ``taken`` are alpha and left out."""
    plain = [index for index in range(count) if not taken[index]]
    eight_bit = dtype in ("uint8", "int8")
    number = len(plain)
    order: tuple[str, ...]
    if number == 1:
        order, sentence = ("grey",), tr("one band: shown as grey")
    elif number == 3:
        order, sentence = (
            ("red", "green", "blue"),
            tr("guessed: three bands, taken as red, green, blue"),
        )
    elif number == 4 and eight_bit:
        order = ("red", "green", "blue", "nir")
        sentence = tr("guessed: four 8-bit bands, taken as red, green, blue, nir")
    elif number == 4:
        order = ("B02", "B03", "B04", "B08")
        sentence = tr("guessed: four bands, taken as Sentinel-2's B02, B03, B04, B08")
    elif number in _ORDERS:
        order = _ORDERS[number]
        sentence = tr("guessed: {number} bands, taken as Sentinel-2's {bands}").format(
            number=number, bands=", ".join(order)
        )
    else:
        return None
    bands = [Recognised("alpha", "alpha")] * count
    for index, name in zip(plain, order):
        bands[index] = Recognised(name, SENTINEL2_ROLES.get(name, name))
    return bands, sentence, number > 1
