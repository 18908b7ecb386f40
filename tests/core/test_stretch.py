import json
import math

import numpy as np
import pytest

from s2sam_qgis.core.errors import InputError
from s2sam_qgis.core.stretch import REFLECTANCE_RANGE, Stretch, percentile_range


def applied(stretch, values, valid=None):
    """RGB of one row of pixels that are the same in each channel."""
    values = np.broadcast_to(np.asarray(values, np.float32), (3, 1, len(values)))
    valid = np.ones(values.shape[1:], bool) if valid is None else np.asarray([valid])
    return stretch.apply(values, valid)


def test_reflectance_with_offset_and_range():
    low, high = REFLECTANCE_RANGE
    stretch = Stretch.make("reflectance", (1e-4,), (-0.1,), (low,), (high,))
    rgb = applied(stretch, [0, 1000, 2500, 4000, 9000])
    assert rgb.shape == (3, 1, 5)
    assert rgb.dtype == np.float32
    for channel in rgb:
        np.testing.assert_allclose(channel[0], [0, 0, 127.5, 255, 255], atol=1e-4)


def test_between_0_and_1_it_is_the_plain_arithmetic():
    rng = np.random.default_rng(5)
    values = rng.integers(0, 12000, (3, 20, 30)).astype(np.float32)
    stretch = Stretch.make("farmvibes", (0.0001,), (0.0,))
    expected = (np.clip(values.astype(np.float64) * 0.0001, 0, 1) * 255).astype(np.float32)
    np.testing.assert_array_equal(stretch.apply(values, np.ones((20, 30), bool)), expected)


def test_every_channel_has_its_own_numbers():
    stretch = Stretch.make("custom", (1, 2, 4), (0, 10, 20), (0, 10, 30), (100, 60, 130))
    rgb = applied(stretch, [20])
    expected = [20 / 100 * 255, 40 / 50 * 255, 70 / 100 * 255]
    np.testing.assert_allclose(rgb[:, 0, 0], expected, rtol=1e-6)


def test_invalid_pixels_are_black_whatever_they_hold():
    stretch = Stretch.make("custom", offset=(0.5,))
    rgb = applied(stretch, [np.nan, np.inf, 0.25, -9999], [False, False, True, False])
    np.testing.assert_array_equal(rgb[:, 0], [[0, 0, 191.25, 0]] * 3)


def test_the_input_stays():
    values = np.full((3, 2, 2), 0.5, np.float32)
    Stretch.make("custom").apply(values, np.zeros((2, 2), bool))
    assert (values == 0.5).all()


def test_one_number_stands_for_three():
    stretch = Stretch.make("custom", (2,), (3,), (4,), (5,))
    assert stretch == Stretch("custom", (2.0,) * 3, (3.0,) * 3, (4.0,) * 3, (5.0,) * 3)


@pytest.mark.parametrize(
    ("low", "high", "channel"),
    [((1,), (1,), 1), ((0.5,), (0.2,), 1), ((0,), (1, 1, 0), 3), ((0, 2, 0), (1,), 2)],
)
def test_a_range_without_width_is_refused(low, high, channel):
    with pytest.raises(InputError, match=f"above its low end .* in channel {channel}"):
        Stretch.make("custom", low=low, high=high)


@pytest.mark.parametrize("numbers", [(), (1, 2), (1, 2, 3, 4), (math.nan,), (1, math.inf, 1)])
def test_other_counts_and_no_numbers_are_refused(numbers):
    with pytest.raises(InputError, match="The band scaling needs one or three finite numbers"):
        Stretch.make("custom", scale=numbers)
    with pytest.raises(InputError, match="high end needs"):
        Stretch.make("custom", high=numbers)


def test_the_record_replays_the_same_numbers():
    stretch = Stretch.make("percentile", (1e-4,), (-0.1,), (1 / 3, 0.1, 0.2), (0.9, 0.7, 2 / 3))
    record = json.loads(json.dumps(stretch.to_json()))
    assert Stretch.from_json(record) == stretch


@pytest.mark.parametrize(
    "change",
    [
        {"scale": None},
        {"scale": "abc"},
        {"offset": [1, 2]},
        {"high": [0]},
        {"low": 5},
        {"low": [None]},
    ],
)
def test_a_wrong_record_is_refused(change):
    record = {**Stretch.make("custom").to_json(), **change}
    with pytest.raises(InputError):
        Stretch.from_json(record)


@pytest.mark.parametrize("key", ["name", "scale", "offset", "low", "high"])
def test_an_incomplete_record_is_refused(key):
    record = Stretch.make("custom").to_json()
    del record[key]
    with pytest.raises(InputError, match=f"cannot be used.*{key}"):
        Stretch.from_json(record)


def test_percentiles_of_valid_pixels_only():
    rng = np.random.default_rng(6)
    values = rng.uniform(0, 10000, (3, 50, 60)).astype(np.float32)
    valid = rng.uniform(size=(50, 60)) > 0.3
    low, high = percentile_range(values, valid)
    for channel in range(3):
        expected = np.percentile(values[channel][valid].astype(np.float64), (2, 98))
        assert (low[channel], high[channel]) == tuple(expected)
    values[:, ~valid] = -1e9
    assert percentile_range(values, valid) == (low, high)


def test_other_percentiles():
    values = np.broadcast_to(np.arange(101, dtype=np.float32), (3, 1, 101))
    low, high = percentile_range(values, np.ones((1, 101), bool), (10, 75))
    assert low == (10.0,) * 3
    assert high == (75.0,) * 3


def test_nothing_valid_gives_a_usable_range():
    low, high = percentile_range(np.full((3, 4, 4), 7, np.float32), np.zeros((4, 4), bool))
    assert Stretch.make("percentile", low=low, high=high).high == (1.0,) * 3


def test_a_channel_without_contrast_can_be_divided_by():
    values = np.zeros((3, 4, 4), np.float32)
    values[1] = np.arange(16).reshape(4, 4)
    low, high = percentile_range(values, np.ones((4, 4), bool))
    assert (low[0], high[0]) == (0.0, 1.0)
    assert high[1] > low[1] + 10
    Stretch.make("percentile", low=low, high=high)
