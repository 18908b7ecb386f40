"""Which rows and columns labels take up."""

import numpy as np

from s2sam_qgis.raster.outlines import region_outlines
from s2sam_qgis.raster.outlines.region_outlines import _extents


def test_extents_are_found_in_strips():
    labels = np.zeros((1200, 40), np.int32)
    labels[500:520, 4:9] = 1  # across strips
    labels[1100, 39] = 3
    top, bottom, left, right = _extents(labels, 3)
    assert top.tolist() == [0, 500, -1, 1100]
    assert bottom.tolist() == [1199, 519, -1, 1100]
    assert left.tolist() == [0, 4, -1, 39]
    assert right.tolist() == [39, 8, -1, 39]


def test_large_labels_are_drawn_in_squares(monkeypatch):
    labels = np.arange(1, 26, dtype=np.int32).reshape(5, 5).repeat(20, 0).repeat(20, 1)
    monkeypatch.setattr(region_outlines, "_CHUNK", 30)
    chunks = list(region_outlines._chunks(labels))
    assert len(chunks) > 4
    assert sum(wanted.astype(int) for _, wanted in chunks)[1:].tolist() == [1] * 25
    for window, wanted in chunks:
        inside = labels[window.slices()]
        for label in np.flatnonzero(wanted):
            assert (inside == label).sum() == 400
