"""Surface materials: mean reflectance in Sentinel-2 bands and how rough they look at 10 m.

Reflectances are bottom-of-atmosphere values rounded from what Level-2A products commonly show
and from spectral libraries: crops, soils, water and man-made surfaces from the ECOSTRESS library
(Meerdink et al. 2019, Remote Sensing of Environment 230), water by turbidity from Pahlevan et al.
2017 (Remote Sensing of Environment 201), snow from Wiscombe and Warren 1980 (J. Atmos. Sci. 37).
They need not be exact: every scene and every object varies them by far more than their error.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

#: Order of the reflectances below: blue, green, red, near infrared, short-wave infrared.
BANDS = ("B02", "B03", "B04", "B08", "B11")


@dataclass(frozen=True)
class Material:
    """What a surface looks like.

    Attributes:
        reflectance: mean reflectance (0-1) in BANDS.
        variation: log-normal sigma between objects of the material.
        grain: relative amplitude of texture at about one pixel.
        mottle: relative amplitude of texture at about four pixels.
        swell: relative amplitude of texture at twelve pixels and more.
        roofs: share of bright specks (buildings), 0 for natural surfaces.
    """

    reflectance: tuple[float, float, float, float, float]
    variation: float
    grain: float = 0.03
    mottle: float = 0.04
    swell: float = 0.05
    roofs: float = 0.0


MATERIALS: dict[str, Material] = {
    "green": Material((0.035, 0.065, 0.040, 0.42, 0.20), 0.22),
    "grass": Material((0.045, 0.080, 0.060, 0.36, 0.24), 0.18, 0.04, 0.05, 0.07),
    "yellow": Material((0.070, 0.110, 0.120, 0.30, 0.28), 0.20),
    "canola": Material((0.060, 0.140, 0.120, 0.40, 0.22), 0.15),
    "stubble": Material((0.090, 0.130, 0.170, 0.27, 0.33), 0.20),
    "soil": Material((0.080, 0.110, 0.140, 0.20, 0.28), 0.28, 0.03, 0.05, 0.09),
    "dark_soil": Material((0.050, 0.065, 0.080, 0.12, 0.18), 0.25, 0.03, 0.05, 0.10),
    "red_soil": Material((0.060, 0.090, 0.160, 0.24, 0.32), 0.25, 0.03, 0.05, 0.09),
    "pale_soil": Material((0.130, 0.170, 0.210, 0.28, 0.36), 0.20, 0.03, 0.05, 0.08),
    "flooded": Material((0.050, 0.065, 0.055, 0.08, 0.04), 0.25),
    "orchard": Material((0.050, 0.075, 0.070, 0.30, 0.22), 0.20, 0.12, 0.06, 0.06),
    "forest": Material((0.022, 0.040, 0.026, 0.28, 0.12), 0.22, 0.12, 0.12, 0.08),
    "conifer": Material((0.018, 0.028, 0.020, 0.18, 0.08), 0.20, 0.11, 0.10, 0.08),
    "scrub": Material((0.050, 0.070, 0.080, 0.20, 0.22), 0.25, 0.12, 0.12, 0.12),
    "steppe": Material((0.090, 0.120, 0.150, 0.24, 0.32), 0.20, 0.06, 0.09, 0.12),
    "heath": Material((0.040, 0.055, 0.060, 0.18, 0.18), 0.22, 0.08, 0.10, 0.12),
    "wetland": Material((0.035, 0.055, 0.045, 0.18, 0.12), 0.25, 0.09, 0.14, 0.14),
    "water": Material((0.045, 0.045, 0.030, 0.015, 0.010), 0.40, 0.03, 0.02, 0.04),
    "turbid": Material((0.080, 0.110, 0.100, 0.050, 0.020), 0.30, 0.03, 0.03, 0.08),
    "green_water": Material((0.050, 0.090, 0.060, 0.060, 0.030), 0.30, 0.03, 0.03, 0.08),
    "blue_water": Material((0.070, 0.060, 0.025, 0.012, 0.008), 0.30, 0.02, 0.02, 0.04),
    "town": Material((0.120, 0.130, 0.140, 0.22, 0.22), 0.18, 0.22, 0.12, 0.05, 0.30),
    "village": Material((0.100, 0.120, 0.120, 0.26, 0.22), 0.18, 0.25, 0.14, 0.05, 0.18),
    "industry": Material((0.180, 0.190, 0.200, 0.25, 0.25), 0.25, 0.25, 0.15, 0.05, 0.40),
    "road": Material((0.100, 0.110, 0.120, 0.16, 0.17), 0.20),
    "track": Material((0.140, 0.170, 0.190, 0.27, 0.31), 0.20),
    "roof": Material((0.280, 0.290, 0.300, 0.33, 0.32), 0.30),
    "solar": Material((0.060, 0.060, 0.065, 0.12, 0.14), 0.20, 0.06),
    "plastic": Material((0.300, 0.310, 0.310, 0.36, 0.30), 0.20, 0.06),
    "sand": Material((0.170, 0.220, 0.260, 0.32, 0.38), 0.20, 0.03, 0.04, 0.06),
    "gravel": Material((0.180, 0.200, 0.220, 0.25, 0.27), 0.20, 0.07, 0.08, 0.08),
    "rock": Material((0.100, 0.120, 0.140, 0.18, 0.20), 0.25, 0.12, 0.14, 0.14),
    "salt": Material((0.350, 0.380, 0.400, 0.42, 0.25), 0.20, 0.03, 0.05, 0.08),
    "burnt": Material((0.035, 0.040, 0.045, 0.08, 0.15), 0.25, 0.08, 0.12, 0.15),
    "snow": Material((0.750, 0.760, 0.740, 0.65, 0.10), 0.12, 0.03, 0.04, 0.08),
}

NAMES: list[str] = list(MATERIALS)
INDEX: dict[str, int] = {name: i for i, name in enumerate(NAMES)}
REFLECTANCE = np.array([m.reflectance for m in MATERIALS.values()], np.float32)
VARIATION = np.array([m.variation for m in MATERIALS.values()], np.float32)
#: Columns grain, mottle, swell, roofs.
TEXTURE = np.array([(m.grain, m.mottle, m.swell, m.roofs) for m in MATERIALS.values()], np.float32)

CROPS = (
    "green",
    "green",
    "grass",
    "grass",
    "yellow",
    "stubble",
    "soil",
    "soil",
    "dark_soil",
    "red_soil",
    "pale_soil",
    "canola",
)
DRY_CROPS = ("stubble", "soil", "pale_soil", "red_soil", "dark_soil", "soil", "green", "yellow")
PADDY = ("flooded", "green", "green", "grass", "soil", "dark_soil")
WATERS = ("water", "water", "blue_water", "turbid", "green_water")
WOODS = ("forest", "forest", "conifer", "scrub")
WILD = ("grass", "steppe", "scrub", "heath", "rock", "forest", "conifer", "sand", "wetland")
