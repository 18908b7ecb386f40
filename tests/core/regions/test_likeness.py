"""How like the examples regions are."""

import numpy as np
import pytest

from s2sam_qgis.core.regions.likeness import RegionValues, average_precision, likeness

NONE = np.zeros((0, 2))


def two_kinds(seed=0, few=30, many=200):
    """Values of some dark regions among many others, and which they are."""
    rng = np.random.default_rng(seed)
    dark = rng.normal((100, 50), (15, 12), (few, 2))
    rest = rng.normal((900, 700), (200, 150), (many, 2))
    return np.concatenate([dark, rest]), np.arange(few + many) < few


def test_three_examples_find_the_others():
    values, wanted = two_kinds()
    found = likeness(values, values[:3], NONE)
    assert average_precision(found[3:], wanted[3:]) > 0.98
    assert found[wanted].min() > 0.5 > found[~wanted].mean()
    assert ((found >= 0) & (found <= 1)).all()


def test_scale_and_offset_of_bands_do_not_matter():
    values, _ = two_kinds()
    moved = values * (1e-4, 30) + (0.1, -7)
    assert likeness(values, values[:3], NONE) == pytest.approx(
        likeness(moved, moved[:3], NONE), abs=1e-9
    )


def test_one_example_is_enough_and_a_constant_band_says_nothing():
    values, wanted = two_kinds()
    values = np.column_stack([values, np.full(len(values), 4.0)])
    found = likeness(values, values[:1], np.zeros((0, 3)))
    assert average_precision(found[1:], wanted[1:]) > 0.95


def test_a_counter_example_takes_away_what_is_like_it():
    values, _ = two_kinds()
    odd = np.tile([160.0, 300.0], (10, 1)) + np.random.default_rng(1).normal(0, 5, (10, 2))
    values = np.concatenate([values, odd])
    before = likeness(values, values[:3], NONE)
    after = likeness(values, values[:3], odd[:1])
    assert (after[-10:] < before[-10:]).all()
    assert after[3:30].mean() > 0.5
    assert average_precision(after, np.arange(len(values)) < 30) >= average_precision(
        before, np.arange(len(values)) < 30
    )


def test_average_precision():
    assert average_precision(np.array([3.0, 2.0, 1.0]), np.array([1, 0, 1])) == pytest.approx(5 / 6)
    assert average_precision(np.array([1.0, 2.0]), np.array([0, 0])) == 0


def test_columns_by_kind_and_name():
    values = RegionValues(("red", "NDVI", "size"), ("bands", "indices", "size"), np.eye(3))
    assert values.only(["bands", "size"]).names == ("red", "size")
    assert values.like(["NDVI", "nir", "red"]).names == ("NDVI", "red")
    assert values.like(["size", "red"]).values.tolist() == [[0, 1], [0, 0], [1, 0]]
