"""Mean reflectance and indices of an object: by hand, in strips, and in the table of a rerun."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from s2sam_qgis.core.grid import Window
from s2sam_qgis.core.source import Band, SourceDescription
from s2sam_qgis.workflow.object_mask import MaskPiece, ObjectMask
from s2sam_qgis.workflow.rerun.mean_values import VALUES, mean_values
from s2sam_qgis.workflow.rerun.table import TableRow, write_csv
from tools.array_source import ArraySource

ROLES = ("green", "red", "nir", "swir2")


def source(scale=1e-4, offset=0.0, rows=12, guesses=()):
    values = np.zeros((4, rows, 10), np.float32)
    values[:, :, :5] = np.reshape([800, 600, 3000, 1500], (4, 1, 1))
    values[:, :, 5:] = np.reshape([500, 300, 100, 50], (4, 1, 1))
    bands = tuple(Band(n, role, role, scale, offset) for n, role in enumerate(ROLES, 1))
    valid = np.ones((rows, 10), bool)
    valid[0] = False
    description = SourceDescription("made", bands, "uint16", guesses=guesses)
    return ArraySource(values, valid=valid, description=description)


def mask(rows=12, columns=slice(0, 5)):
    where = np.zeros((rows, 10), bool)
    where[:, columns] = True
    return ObjectMask(1, (MaskPiece(Window(0, 0, 10, rows), where),), 0.9, 0.9, 1)


def test_means_of_what_lies_inside():
    found = dict(mean_values(mask(), source()))
    assert found == pytest.approx(
        {"green": 0.08, "red": 0.06, "nir": 0.3, "swir2": 0.15,
         "ndvi": 2400 / 3600, "ndwi": -2200 / 3800, "nbr": 1500 / 4500},
        abs=1e-5,
    )  # fmt: skip
    assert list(found) == [name for name in VALUES if name in found]


def test_an_index_is_the_mean_of_its_pixels():
    both = dict(mean_values(mask(columns=slice(0, 10)), source()))
    assert both["ndvi"] == pytest.approx((2400 / 3600 - 200 / 400) / 2, abs=1e-5)


def test_large_masks_are_read_in_strips():
    assert dict(mean_values(mask(1100), source(rows=1100)))["nir"] == pytest.approx(0.3)


def test_offsets_count():
    assert dict(mean_values(mask(), source(offset=-0.1)))["nir"] == pytest.approx(0.2)


def test_without_reflectance_indices_alone_and_of_guesses_nothing():
    assert set(dict(mean_values(mask(), source(None, None)))) == {"ndvi", "ndwi", "nbr"}
    assert mean_values(mask(), source(guesses=("roles",))) == ()
    nothing = ObjectMask(1, (), 0.0, 0.0, 1)
    assert mean_values(nothing, source()) == ()


def test_they_are_columns_of_the_table(tmp_path):
    rows = [
        TableRow(1, "a", "2021-06-01", "x.tif", "done", values=(("nir", 0.3), ("ndvi", 0.5))),
        TableRow(1, "a", "2021-07-01", "y.tif", "failed"),
    ]
    write_csv(tmp_path / "t.csv", rows)
    first, second = csv.DictReader((tmp_path / "t.csv").read_text().splitlines())
    assert (first["nir"], first["ndvi"], first["nbr"]) == ("0.3", "0.5", "")
    assert second["ndvi"] == ""
