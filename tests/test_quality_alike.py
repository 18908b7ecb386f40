"""The measure of finding the others like some examples."""

import numpy as np
import pytest

from benchmarks.quality.alike import Regions, precision


def regions(overlaps, on, unknown):
    overlaps = np.array(overlaps, float)
    labels = np.zeros((1, 1), np.int32)
    inside = np.ones(len(overlaps), bool)
    return Regions(labels, overlaps, np.array(on, float), np.array(unknown, float), inside)


def test_finds_count_once_and_what_nobody_checked_counts_neither_way():
    # Objects 1 (the example), 2 and 3; the last one is never found.
    found = regions(
        [[0, 0.9, 0, 0], [0, 0, 0.8, 0], [0, 0, 0.6, 0], [0, 0, 0, 0], [0, 0, 0, 0.4]],
        on=[1, 1, 1, 0, 0.4],
        unknown=[0, 0, 0, 1, 0],
    )
    alike = np.array([0.95, 0.7, 0.8, 0.9, 0.6])
    value = precision(found, alike, np.array([1, 2, 3]), np.array([1]))
    # The example is no find; then unknown water, then object 2 by its smaller piece: the first of
    # two. The larger piece finds nothing new any more.
    assert value == pytest.approx(1.0 / 2)
    worse = np.array([0.95, 0.7, 0.1, 0.9, 0.8])
    assert precision(found, worse, np.array([1, 2, 3]), np.array([1])) == pytest.approx(0.5 / 2)
