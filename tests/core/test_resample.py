"""Against plain loops over output pixels and kernel taps."""

import math

import numpy as np
import pytest

from s2sam_qgis.core.resample import resampling_taps, resize, sample_window


def cubic(x):
    a, x = -0.75, abs(x)
    if x < 1:
        return (a + 2) * x**3 - (a + 3) * x**2 + 1
    if x < 2:
        return a * x**3 - 5 * a * x**2 + 8 * a * x - 4 * a
    return 0.0


def linear(x):
    return max(0.0, 1 - abs(x))


KERNELS = {"cubic": cubic, "linear": linear}


def plain_line(values, size_out, step, start, kernel):
    """One line, resampled with clamped edges; the kernel widens where the step exceeds 1."""
    width = max(1.0, step)
    result = []
    for index in range(size_out):
        centre = start + (index + 0.5) * step - 0.5
        total = weight = 0.0
        for tap in range(math.floor(centre - 2 * width) - 1, math.ceil(centre + 2 * width) + 2):
            share = KERNELS[kernel]((tap - centre) / width)
            total += share * values[min(max(tap, 0), len(values) - 1)]
            weight += share
        result.append(total / weight)
    return np.array(result)


def plain_resize(image, shape, kernel):
    def along(line, size):
        return plain_line(line, size, len(line) / size, 0.0, kernel)

    rows = np.apply_along_axis(along, 1, image, shape[1])
    return np.apply_along_axis(along, 0, rows, shape[0])


@pytest.fixture
def image():
    return np.random.default_rng(8).uniform(0, 255, (2, 13, 17)).astype(np.float32)


@pytest.mark.parametrize("kernel", ["cubic", "linear"])
@pytest.mark.parametrize("shape", [(26, 51), (20, 17), (13, 30), (5, 4), (1, 1), (7, 40), (12, 16)])
def test_resize_is_the_plain_loop(image, shape, kernel):
    found = resize(image, shape, kernel)
    assert found.shape == (2, *shape)
    assert found.dtype == np.float32
    for channel in range(2):
        expected = plain_resize(image[channel].astype(np.float64), shape, kernel)
        np.testing.assert_allclose(found[channel], expected, atol=2e-3)


def test_the_same_shape_is_the_same_image(image):
    np.testing.assert_array_equal(resize(image, (13, 17)), image)


@pytest.mark.parametrize("kernel", ["cubic", "linear"])
@pytest.mark.parametrize("shape", [(3, 3), (50, 50), (13, 17)])
def test_a_constant_stays(shape, kernel):
    found = resize(np.full((3, 13, 17), 123.25, np.float32), shape, kernel)
    np.testing.assert_allclose(found, 123.25, rtol=1e-6)


@pytest.mark.parametrize("kernel", ["cubic", "linear"])
@pytest.mark.parametrize("size", [20, 64, 80, 160])
def test_a_ramp_stays_a_ramp_away_from_the_edges(size, kernel):
    ramp = np.broadcast_to(np.arange(40, dtype=np.float32) + 0.5, (1, 4, 40))
    found = resize(ramp, (4, size), kernel)[0, 0]
    expected = (np.arange(size) + 0.5) * 40 / size
    inner = slice(size // 8, -size // 8)
    # The cubic kernel with a = -0.75 is no exact interpolant of a ramp between the pixels.
    tolerance = 1e-4 if kernel == "linear" else 0.15
    np.testing.assert_allclose(found[inner], expected[inner], atol=tolerance)


def test_shrinking_by_a_whole_number_keeps_the_mean_of_a_wide_image():
    rng = np.random.default_rng(9)
    image = rng.uniform(0, 1, (1, 400, 400)).astype(np.float32)
    small = resize(image, (50, 50), "linear")
    assert abs(small.mean() - image.mean()) < 2e-3
    assert small.std() < 0.3 * image.std()


def test_pixel_areas_are_aligned():
    image = np.zeros((1, 8, 8), np.float32)
    image[0, 2:4, 4:6] = 1
    large = resize(image, (32, 32), "linear")[0]
    rows, cols = np.indices(large.shape) + 0.5
    assert (rows * large).sum() / large.sum() == pytest.approx(3 * 4, abs=1e-4)
    assert (cols * large).sum() / large.sum() == pytest.approx(5 * 4, abs=1e-4)


@pytest.mark.parametrize(
    ("step", "start", "shape"),
    [
        ((1.0, 1.0), (0.0, 0.0), (20, 30)),
        ((0.25, 0.25), (3.5, 2.0), (40, 50)),
        ((0.5, 0.3), (-5.0, -7.5), (60, 60)),
        ((0.5, 0.5), (15.0, 25.0), (30, 40)),
        ((2.5, 3.0), (1.0, 0.0), (8, 9)),
        ((1.0, 1.0), (100.0, 100.0), (3, 3)),
    ],
)
def test_sampling_a_window_is_the_plain_loop(step, start, shape):
    logits = np.random.default_rng(10).normal(0, 5, (20, 30)).astype(np.float32)
    found = sample_window(logits, step, start, shape)
    rows = np.apply_along_axis(
        plain_line, 0, logits.astype(np.float64), shape[0], step[0], start[0], "linear"
    )
    expected = np.apply_along_axis(plain_line, 1, rows, shape[1], step[1], start[1], "linear")
    np.testing.assert_allclose(found, expected, atol=1e-4)


def test_beyond_the_edge_the_border_is_repeated():
    logits = np.arange(12, dtype=np.float32).reshape(3, 4)
    found = sample_window(logits, (1, 1), (-2, -2), (7, 8))
    np.testing.assert_allclose(found, np.pad(logits, 2, mode="edge"), atol=1e-6)


def test_without_antialias_the_kernel_keeps_its_width():
    narrow = resampling_taps(40, 10, 4.0, 0.0, "linear", False)
    assert (np.count_nonzero(narrow.weights, axis=0) <= 2).all()
    wide = resampling_taps(40, 10, 4.0, 0.0, "linear", True)
    assert (np.count_nonzero(wide.weights, axis=0)[1:-1] == 8).all()


@pytest.mark.parametrize("kernel", ["cubic", "linear"])
def test_weights_sum_to_one_and_cannot_be_changed(kernel):
    taps = resampling_taps(11, 37, 11 / 37, 0.0, kernel, True)
    assert taps.weights.shape == taps.inputs.shape == ({"cubic": 4, "linear": 2}[kernel], 37)
    assert taps.inputs.min() == 0
    assert taps.inputs.max() == 10
    np.testing.assert_allclose(taps.weights.sum(axis=0), 1, atol=1e-6)
    for array in (taps.weights, taps.inputs):
        with pytest.raises(ValueError, match="read-only"):
            array[0, 0] = 5
