import pytest

from s2sam_qgis import settings
from s2sam_qgis.settings import Settings, Values


class Store(dict):
    """QgsSettings as far as it is used; what it hands back is text, as from a file."""

    def value(self, key):
        return self[key]

    def contains(self, key):
        return key in self

    def setValue(self, key, value):
        self[key] = str(value).lower() if isinstance(value, bool) else str(value)

    def remove(self, key):
        for each in [each for each in self if each == key or each.startswith(key + "/")]:
            del self[each]


def test_nothing_stored_gives_the_defaults():
    assert Settings(Store()).values == Values()


def test_every_default_is_allowed_and_of_its_own_type():
    for name in settings.setting_keys():
        default = getattr(Values(), name)
        assert settings.check(name, default) == default
        assert type(settings.check(name, str(default))) is type(default)


def test_keys_are_unique():
    assert len(set(settings.setting_keys().values())) == len(settings.setting_keys())


@pytest.mark.parametrize(
    ("name", "value"),
    [("threads", 3), ("hover_preview", False), ("spatial_overlap", 0.25), ("plan", "grid"),
     ("pending_colour", "#aabbcc"), ("output_folder", "/daten/Fälle"), ("smooth", True)],
)  # fmt: skip
def test_what_is_set_comes_back(name, value):
    store = Store()
    Settings(store).set(name, value)
    assert getattr(Settings(store).values, name) == value
    Settings(store).set(name, getattr(Values(), name))
    assert not store


@pytest.mark.parametrize(
    ("name", "value"),
    [("threads", -1), ("threads", "many"), ("threads", 2.5), ("spatial_overlap", 1.0),
     ("spatial_overlap", "nan"), ("plan", "mosaic"), ("pending_colour", "red"), ("smooth", "oui"),
     ("min_area", "inf"), ("store_folder", 7), ("nothing", 1)],
)  # fmt: skip
def test_what_is_not_allowed_is_refused(name, value):
    with pytest.raises((ValueError, TypeError)):
        Settings(Store()).set(name, value)


def test_damaged_values_fall_back_and_the_rest_is_kept():
    raw = {"engine/threads": "lots", "run/plan": "grid", "look/fill_percent": None, "new/key": 1}
    values, unusable = settings.parse(raw)
    assert values == Values(plan="grid")
    assert unusable == ("engine/threads",)


def test_reset_forgets_only_ours():
    store = Store({"other/key": "1"})
    Settings(store).set("threads", 2)
    Settings(store).reset()
    assert store == {"other/key": "1"}
