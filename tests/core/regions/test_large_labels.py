"""Labels that may lie in a file."""

import numpy as np
import pytest

from s2sam_qgis.core.regions import large_labels
from s2sam_qgis.core.regions.large_labels import (
    empty_labels,
    label_sizes,
    renamed_labels,
    strips,
)


@pytest.mark.parametrize("most", [1, 10**6])
def test_labels_are_empty_and_keep_what_is_written(monkeypatch, tmp_path, most):
    monkeypatch.setattr(large_labels, "IN_MEMORY", most)
    labels = empty_labels((30, 40), tmp_path)
    assert isinstance(labels, np.memmap) == (most == 1)
    assert labels.shape == (30, 40)
    assert labels.dtype == np.int32
    assert not labels.any()
    labels[3:5, 7] = 9
    assert labels.sum() == 18
    del labels
    assert not list(tmp_path.iterdir())


def test_strips_take_each_row_once():
    assert np.concatenate([np.arange(100)[rows] for rows in strips(100, 33)]).tolist() == list(
        range(100)
    )


def test_labels_are_renamed_and_counted_in_strips(monkeypatch):
    labels = np.random.default_rng(0).integers(0, 9, (1500, 7)).astype(np.int32)
    names = np.arange(9, dtype=np.int32)[::-1].copy()
    assert np.array_equal(renamed_labels(labels, names), names[labels])
    assert np.array_equal(label_sizes(labels, 9), np.bincount(labels.ravel(), minlength=9))
