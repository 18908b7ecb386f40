"""Spectra of surfaces: numbers alone, without any of training's packages."""

import numpy as np
import pytest

from tools.training import materials
from tools.training.materials import BANDS, BEFORE, INDEX, MATERIALS, REFLECTANCE, SEASONS


def band(material: str, name: str) -> float:
    return float(REFLECTANCE[INDEX[material], BANDS.index(name)])


def difference(material: str, first: str, second: str) -> float:
    """A normalised difference of two bands, such as NDVI."""
    a, b = band(material, first), band(material, second)
    return (a - b) / (a + b)


def test_every_surface_has_ten_physical_bands():
    assert REFLECTANCE.shape == (len(MATERIALS), 10)
    assert (REFLECTANCE > 0).all()
    assert (REFLECTANCE < 1).all()
    assert np.isfinite(materials.TEXTURE).all()


@pytest.mark.parametrize("name", ["green", "forest", "grass", "regrowth", "canola"])
def test_plants_have_a_red_edge(name):
    """From red to near infrared reflectance rises, most of all over the red edge."""
    rise = [band(name, b) for b in ("B04", "B05", "B06", "B07", "B08")]
    assert rise == sorted(rise)
    assert difference(name, "B08", "B04") > 0.5


@pytest.mark.parametrize("name", materials.WATERS)
def test_water_is_darker_the_longer_the_wave(name):
    assert difference(name, "B03", "B08") > 0.1
    assert band(name, "B12") <= band(name, "B11") <= band(name, "B08")


def test_burnt_land_shows_in_the_burn_ratio_and_hardly_in_colour():
    """Normalised burn ratio below zero, above .4 before; in colour nearly as dark as woods."""
    assert difference("burnt", "B08", "B12") < -0.1
    assert difference("conifer", "B08", "B12") > 0.4
    visible = [abs(band("burnt", b) - band("conifer", b)) for b in ("B02", "B03", "B04")]
    assert max(visible) < 0.03


def test_dying_woods_lose_water_and_chlorophyll():
    for earlier, later in (("conifer", "red_wood"), ("red_wood", "dead_wood")):
        assert difference(later, "B08", "B11") < difference(earlier, "B08", "B11")
        assert difference(later, "B08", "B04") < difference(earlier, "B08", "B04")


def test_snow_and_ice_are_black_in_short_wave_infrared():
    for name in ("snow", "ice"):
        assert difference(name, "B03", "B11") > 0.6
    assert difference("salt", "B03", "B11") < 0.4  # what looks like snow in colour


def test_seasons_and_events_name_surfaces_that_exist():
    for table in (SEASONS, BEFORE):
        for name, others in table.items():
            assert name in MATERIALS
            assert others
            assert set(others) <= set(MATERIALS)
