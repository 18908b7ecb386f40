"""Figures against a register, by parts of a picture."""

import numpy as np
import pytest

from benchmarks.quality.fields import PARTS, REPORTED, figures
from tools.turned_picture import turned

NAMES = (*PARTS, *REPORTED)


def a_register():
    """Six fields of 6 x 6 in three rows of a picture of 24 x 16, and its thirds."""
    truth = np.zeros((24, 16), np.int64)
    for number in range(6):
        row, col = divmod(number, 2)
        truth[8 * row + 1 : 8 * row + 7, 8 * col + 1 : 8 * col + 7] = number + 1
    third = np.repeat(np.arange(3), 8)[:, None].repeat(16, 1)
    return truth, third


def test_what_is_outlined_as_it_is_counts_as_found():
    truth, third = a_register()
    found = figures(truth, np.ones(6, bool), truth, third, np.array([1, 3, 5]))
    assert found == [[1.0] * 6] * len(NAMES)


def test_two_fields_in_one_and_what_is_left_out():
    truth, third = a_register()
    labels = truth.copy()
    labels[1:7, 1:15] = 1  # both fields of the north, and what lies between
    labels[8:16][truth[8:16] == 4] = 2
    labels[truth == 3] = 0
    kept = np.array([True, True, True, True, False, True])
    found = dict(zip(NAMES, figures(labels, kept, truth, third, np.array([1, 4, 6]))))
    assert found["north"][:3] == [0.0, 0.0, 0.0]
    assert found["north"][3] == pytest.approx(36 / 84)
    assert found["middle"][:3] == pytest.approx([1.0, 0.5, 2 / 3])
    assert found["middle"][4:] == [1.0, 1.0]
    assert found["south, reported only"][:2] == [1.0, 0.5]  # one was left out for its score
    assert found["north and middle"][:2] == [0.5, 0.25]
    assert found["all"][4:] == pytest.approx([2 / 3, 2 / 3])


def test_no_part_depends_on_how_the_picture_lies():
    truth, third = a_register()
    labels = truth.copy()
    labels[1:7, 1:15] = 1
    seen = np.array([1, 3, 5])
    as_it_lies = figures(labels, np.ones(6, bool), truth, third, seen)
    shapes = set()
    for number in range(8):
        arrays = [turned(array, number) for array in (labels, truth, third)]
        shapes.add(arrays[0].tobytes())
        found = figures(arrays[0], np.ones(6, bool), *arrays[1:], seen)
        assert np.allclose(found, as_it_lies)
    assert len(shapes) == 8
