"""Bands of other sensors by number, and bands of any sensor by wavelength.

Landsat numbers its bands another way than Sentinel-2: B4 is red on Landsat 8 and 9, near infrared
on 4, 5 and 7. Wavelengths speak for themselves (ENVI, EnMAP, PRISMA, MicaSense).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

#: Centres in nanometres and half widths within which a band may take a role (Sentinel-2 MSI,
#: rounded; wide enough for Landsat, PlanetScope and MicaSense).
_CENTRES: tuple[tuple[str, float, float], ...] = (
    ("coastal", 443, 17),
    ("blue", 490, 30),
    ("green", 560, 32),
    ("red", 665, 27),
    ("rededge1", 705, 14),
    ("rededge2", 740, 14),
    ("rededge3", 783, 17),
    ("nir", 842, 45),
    ("nir_narrow", 865, 12),
    ("water_vapour", 945, 15),
    ("cirrus", 1375, 15),
    ("swir1", 1610, 60),
    ("swir2", 2190, 110),
)

_NANOMETRES = re.compile(r"(?<![\d.])(\d{3,4}(?:\.\d+)?)\s*(?:nm|nanomet)", re.IGNORECASE)
_MICROMETRES = re.compile(
    r"(?<![\d.])([0-2]\.\d+)\s*(?:um\b|µm|μm|micromet|microns?)", re.IGNORECASE
)

_LANDSAT_NEW = {
    1: "coastal", 2: "blue", 3: "green", 4: "red", 5: "nir", 6: "swir1", 7: "swir2", 9: "cirrus",
}  # fmt: skip
_LANDSAT_OLD = {1: "blue", 2: "green", 3: "red", 4: "nir", 5: "swir1", 7: "swir2"}
_LANDSAT_PRODUCT = re.compile(r"(?<![A-Z0-9])L[COTEM]0?([4-9])(?:_L|[\d_])", re.IGNORECASE)
_LANDSAT_TAG = re.compile(r"LANDSAT[_ ]?0?([4-9])", re.IGNORECASE)
_LANDSAT_BAND = re.compile(r"(?<![A-Z0-9])(?:SR_|ST_|TOA_)?B(?:AND)?[ _]?0?(\d{1,2})(?!\d)", re.I)
_SURFACE_BAND = re.compile(r"(?<![A-Z0-9])SR_B\d", re.IGNORECASE)

_PLANET_EIGHT = ("coastal", "blue", "green_i", "green", "yellow", "red", "rededge1", "nir")
_PLANET_NAME = re.compile(r"AnalyticMS(?:_SR)?_8b|(?<![a-z])8b(?![a-z])", re.IGNORECASE)


def nanometres(text: str, tags: Mapping[str, str] | None = None) -> float | None:
    """The wavelength that a band's description or its metadata items state; None without one."""
    match = _NANOMETRES.search(text)
    if match:
        return float(match.group(1))
    match = _MICROMETRES.search(text)
    if match:
        return 1000 * float(match.group(1))
    upper = {key.upper(): value for key, value in (tags or {}).items()}
    for key in ("CENTRAL_WAVELENGTH_UM", "WAVELENGTH", "CENTER_WAVELENGTH", "WAVELENGTHS"):
        try:
            value = float(upper[key].split()[0])
        except (KeyError, ValueError, IndexError):
            continue
        unit = upper.get("WAVELENGTH_UNITS", upper.get("WAVELENGTH_UNIT", "")).lower()
        micro = unit.startswith(("micro", "um", "µm")) or value < 10
        return 1000 * value if micro else value
    return None


def roles_by_wavelength(centres: Sequence[float | None]) -> list[str | None]:
    """A role for each band (nm, None where unknown): each role goes to the band nearest to it."""
    roles: list[str | None] = [None] * len(centres)
    for role, centre, reach in _CENTRES:
        near = [
            (abs(own - centre), index)
            for index, own in enumerate(centres)
            if own is not None and abs(own - centre) <= reach and roles[index] is None
        ]
        if near:
            roles[min(near)[1]] = role
    if "nir" not in roles and "nir_narrow" in roles:  # A sensor with one infrared band.
        roles[roles.index("nir_narrow")] = "nir"
    return roles


def fits_role(role: str | None, length: float) -> bool:
    """Whether a wavelength in nm may have a role; roles without a wavelength fit everything."""
    centres = {name: (centre, reach) for name, centre, reach in _CENTRES}
    if role not in centres:
        return True
    centre, reach = centres[role]
    return abs(length - centre) <= max(reach, 30)


def landsat_roles(
    texts: Sequence[str | None], file_names: Sequence[str], tags: Mapping[str, str]
) -> list[str | None] | None:
    """Roles of Landsat's bands by their numbers; None where it is not Landsat.

    Args:
        texts: for each band its description, or for a single band the file's name.
        file_names: file and folder names.
        tags: the data set's metadata items.
    """
    number = _satellite(file_names, tags)
    surface = any(text and _SURFACE_BAND.search(text) for text in texts)
    if number is None and not surface:
        return None
    table: dict[int, str] = _LANDSAT_OLD if number is not None and number < 8 else _LANDSAT_NEW
    roles: list[str | None] = []
    for text in texts:
        match = _LANDSAT_BAND.search(text or "")
        roles.append(table.get(int(match.group(1))) if match else None)
    return roles if any(roles) else None


def _satellite(file_names: Sequence[str], tags: Mapping[str, str]) -> int | None:
    for name in file_names:
        match = _LANDSAT_PRODUCT.search(name)
        if match:
            return int(match.group(1))
    for key in ("SPACECRAFT_ID", "SATELLITE", "PLATFORM"):
        value = next((v for k, v in tags.items() if k.upper() == key), "")
        match = _LANDSAT_TAG.search(value)
        if match:
            return int(match.group(1))
    return None


def planet_roles(count: int, file_names: Sequence[str]) -> list[str | None] | None:
    """Roles of PlanetScope's eight bands, by the file's name."""
    if count != 8 or not any(_PLANET_NAME.search(name) for name in file_names):
        return None
    return [role if role not in ("green_i", "yellow") else None for role in _PLANET_EIGHT]
