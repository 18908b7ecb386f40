"""Surface materials: mean reflectance in Sentinel-2 bands and how rough they look at 10 m.

Reflectances are bottom-of-atmosphere values rounded from what Level-2A products commonly show
and from spectral libraries: crops, soils, water and man-made surfaces from the ECOSTRESS library
(Meerdink et al. 2019, Remote Sensing of Environment 230), water by turbidity from Pahlevan et al.
2017 (Remote Sensing of Environment 201), snow and ice from Wiscombe and Warren 1980 (J. Atmos.
Sci. 37), the red edge of burnt land by severity from Fernández-Manso et al. 2016 (Int. J. Appl.
Earth Obs. 50), its short-wave infrared from Key and Benson 2006 (USDA RMRS-GTR-164), spruce under
bark beetles from Abdullah et al. 2019 (Remote Sens. Ecol. Conserv. 5).
They need not be exact: every scene and every object varies them by far more than their error.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

#: Order of the reflectances below: blue, green, red, three of the red edge, near infrared, narrow
#: near infrared, two of the short-wave infrared.
BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
#: Bands that the instrument samples at 20 m.
COARSE = frozenset(("B05", "B06", "B07", "B8A", "B11", "B12"))


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

    reflectance: tuple[float, ...]
    variation: float
    grain: float
    mottle: float
    swell: float
    roofs: float


#: Thousandths of reflectance in BANDS, then the other attributes of Material in their order.
_TABLE = """
            B02 B03 B04 B05 B06 B07 B08 B8A B11 B12   variation, grain, mottle, swell, roofs
green        35  65  40  95 290 390 420 440 200 100   0.22  0.03 0.04 0.05 0.00
grass        45  80  60 115 260 330 360 380 240 140   0.18  0.04 0.05 0.07 0.00
yellow       70 110 120 165 240 280 300 320 280 200   0.20  0.03 0.04 0.05 0.00
canola       60 140 120 185 330 380 400 420 220 120   0.15  0.03 0.04 0.05 0.00
stubble      90 130 170 200 230 250 270 290 330 260   0.20  0.03 0.04 0.05 0.00
soil         80 110 140 160 175 190 200 210 280 250   0.28  0.03 0.05 0.09 0.00
dark_soil    50  65  80  90 100 110 120 125 180 160   0.25  0.03 0.05 0.10 0.00
red_soil     60  90 160 190 210 225 240 250 320 280   0.25  0.03 0.05 0.09 0.00
pale_soil   130 170 210 230 250 265 280 290 360 330   0.20  0.03 0.05 0.08 0.00
flooded      50  65  55  60  70  78  80  80  40  25   0.25  0.03 0.04 0.05 0.00
orchard      50  75  70 105 210 270 300 310 220 150   0.20  0.12 0.06 0.06 0.00
forest       22  40  26  62 190 260 280 290 120  55   0.22  0.12 0.12 0.08 0.00
conifer      18  28  20  42 125 165 180 185  80  38   0.20  0.11 0.10 0.08 0.00
scrub        50  70  80 110 150 180 200 210 220 160   0.25  0.12 0.12 0.12 0.00
steppe       90 120 150 175 200 220 240 255 320 260   0.20  0.06 0.09 0.12 0.00
heath        40  55  60  85 135 165 180 190 180 120   0.22  0.08 0.10 0.12 0.00
wetland      35  55  45  75 135 165 180 185 120  60   0.25  0.09 0.14 0.14 0.00
water        45  45  30  22  18  17  15  14  10   8   0.40  0.03 0.02 0.04 0.00
turbid       80 110 100  90  60  57  50  42  20  14   0.30  0.03 0.03 0.08 0.00
green_water  50  90  60  75  65  64  60  50  30  20   0.30  0.03 0.03 0.08 0.00
blue_water   70  60  25  16  14  13  12  11   8   6   0.30  0.02 0.02 0.04 0.00
town        120 130 140 155 185 200 220 230 220 190   0.18  0.22 0.12 0.05 0.30
village     100 120 120 140 200 240 260 270 220 170   0.18  0.25 0.14 0.05 0.18
industry    180 190 200 210 225 240 250 260 250 220   0.25  0.25 0.15 0.05 0.40
road        100 110 120 130 140 150 160 165 170 150   0.20  0.03 0.04 0.05 0.00
track       140 170 190 210 235 250 270 280 310 280   0.20  0.03 0.04 0.05 0.00
roof        280 290 300 305 310 320 330 330 320 280   0.30  0.03 0.04 0.05 0.00
solar        60  60  65  72  90 110 120 125 140 110   0.20  0.06 0.04 0.05 0.00
plastic     300 310 310 315 340 350 360 360 300 220   0.20  0.06 0.04 0.05 0.00
sand        170 220 260 280 295 310 320 330 380 360   0.20  0.03 0.04 0.06 0.00
gravel      180 200 220 230 240 245 250 255 270 260   0.20  0.07 0.08 0.08 0.00
rock        100 120 140 150 165 175 180 185 200 180   0.25  0.12 0.14 0.14 0.00
salt        350 380 400 410 415 420 420 420 250 150   0.20  0.03 0.05 0.08 0.00
burnt        35  40  45  55  65  72  80  88 150 170   0.25  0.08 0.12 0.15 0.00
snow        750 760 740 730 710 680 650 630 100  60   0.12  0.03 0.04 0.08 0.00
old_burn     45  58  65  90 125 150 165 175 210 180   0.25  0.09 0.14 0.14 0.00
ash         110 120 130 140 150 155 160 165 200 210   0.22  0.06 0.12 0.14 0.00
dead_wood    32  45  52  75 125 150 165 175 165 105   0.22  0.13 0.14 0.10 0.00
red_wood     28  42  48  70 130 160 175 182 125  70   0.20  0.12 0.12 0.08 0.00
slash        65  85 105 140 165 190 210 225 270 200   0.22  0.10 0.12 0.09 0.00
regrowth     30  55  40  85 220 280 310 320 180  90   0.20  0.09 0.10 0.08 0.00
bare_wood    35  48  55  78 120 145 165 175 190 120   0.20  0.12 0.12 0.08 0.00
ice         450 480 470 440 400 370 330 300  30  20   0.18  0.05 0.08 0.10 0.00
spoil       110 125 140 150 160 170 175 180 220 200   0.22  0.10 0.12 0.12 0.00
tailings    200 220 235 240 245 250 250 250 220 190   0.20  0.03 0.05 0.09 0.00
coal         35  36  38  40  43  45  47  50  60  60   0.25  0.10 0.12 0.10 0.00
"""


def _materials() -> dict[str, Material]:
    made = {}
    for line in _TABLE.strip().splitlines()[1:]:
        name, *numbers = line.split()
        values = [float(number) for number in numbers]
        reflectance = tuple(value / 1000 for value in values[: len(BANDS)])
        made[name] = Material(reflectance, *values[len(BANDS) :])
    return made


MATERIALS: dict[str, Material] = _materials()
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
SALTS = ("salt", "salt", "pale_soil", "tailings", "ice")
MINES = ("spoil", "spoil", "tailings", "coal", "rock", "sand", "gravel", "pale_soil")
#: What a surface may look like at another time of the year; what is not here stays as it is.
SEASONS: dict[str, tuple[str, ...]] = {
    "forest": ("bare_wood", "forest"),
    "scrub": ("heath", "steppe"),
    "grass": ("yellow", "steppe", "grass"),
    "steppe": ("grass", "stubble"),
    "heath": ("scrub", "heath"),
    "wetland": ("flooded", "grass", "yellow"),
    "orchard": ("scrub", "bare_wood"),
    "flooded": ("green", "dark_soil", "wetland"),
    "water": ("green_water", "turbid", "water"),
    "green_water": ("water", "turbid"),
    "turbid": ("water", "green_water"),
    "snow": ("grass", "rock", "steppe"),
    "salt": ("turbid", "salt", "salt"),
    "regrowth": ("grass", "bare_wood"),
    **dict.fromkeys(sorted(set(CROPS) - {"grass"}), CROPS),
}
#: What was there before something happened: the other date may lie before it.
BEFORE: dict[str, tuple[str, ...]] = {
    "burnt": ("forest", "conifer", "scrub", "steppe", "grass", "heath"),
    "ash": ("scrub", "steppe", "grass"),
    "old_burn": ("burnt", "forest", "scrub"),
    "dead_wood": ("conifer", "red_wood"),
    "red_wood": ("conifer",),
    "slash": ("conifer", "forest"),
    "spoil": ("forest", "grass", "spoil", "spoil"),
}
