"""Other dates of the place: offered, chosen, undone, saved, told of; and pictures of the views."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt

from s2sam_qgis.core.grid import RasterGrid
from s2sam_qgis.gui.document.document_text import format_document, parse_document
from s2sam_qgis.gui.panels.image_panel import recognised_line
from s2sam_qgis.gui.session.view_pictures import window_of
from tests.synthetic import FIELD, NAMES, ORIGIN, pixels, write_raster

INSIDE = (120, 90)


@pytest.fixture
def clouded_file(tmp_path):
    values = pixels(seed=5)
    row, col, rows, cols = FIELD
    values[:, row - 8 : row + rows + 8, col - 8 : col + cols + 8] = 5500
    return write_raster(tmp_path / "S2A_20210801_scene.tif", values, names=NAMES)


@pytest.fixture
def other(hands, later_scene_file):
    layer = QgsRasterLayer(str(later_scene_file), "T33UUP 2021-09-25")
    QgsProject.instance().addMapLayer(layer)
    return layer


def row(hands):
    return hands.bench.dock.source.dates


def offered(hands):
    row(hands).menu.aboutToShow.emit()
    return {a.text(): a for a in row(hands).menu.actions() if a.isCheckable()}


def dates(hands):
    return [date.source.uri for date in hands.bench.hub.frame.imagery.dates]


def test_layers_of_the_same_place_are_offered(hands, other, tmp_path):
    far = write_raster(
        tmp_path / "far.tif", pixels(), names=NAMES, origin=(ORIGIN[0] + 9e4, ORIGIN[1])
    )
    QgsProject.instance().addMapLayer(QgsRasterLayer(str(far), "Elsewhere"))
    assert list(offered(hands)) == ["T33UUP 2021-09-25"]
    assert row(hands).button.text() == "No other date"


def test_a_date_is_chosen_looked_at_undone_and_kept(hands, other):
    offered(hands)["T33UUP 2021-09-25"].trigger()
    hands.wait()
    assert dates(hands) == [other.source()]
    assert row(hands).button.text() == "2021-09-25"
    hands.click(*INSIDE)
    hands.wait()
    assert [use.title for use in hands.answer().dates] == ["2021-09-25"]
    assert row(hands).note.text() == "Looked at: 2021-09-25."
    text = format_document(hands.bench.document.state)
    assert parse_document(text).views == hands.bench.document.state.views
    (view,) = hands.bench.document.state.views.values()
    assert view["also"] == [other.source()]
    hands.bench.view_choices.choose_named("near-infrared")
    hands.wait()
    assert dates(hands) == [other.source()]  # another view, the same dates
    for _ in range(3):
        hands.key(Qt.Key.Key_Z)
    hands.wait()
    assert dates(hands) == []
    assert row(hands).button.text() == "No other date"
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    hands.wait()
    assert dates(hands) == [other.source()]


def test_a_date_under_cloud_is_told_at_the_object(hands, other, clouded_file):
    asked = []
    hands.bench.dates._ask_files = lambda *question: asked.append(question) or [str(clouded_file)]
    offered(hands)["T33UUP 2021-09-25"].trigger()
    hands.wait()
    row(hands).files_asked.emit()
    hands.wait()
    assert asked
    assert len(dates(hands)) == 2
    hands.click(*INSIDE)
    hands.wait()
    said = row(hands).note.text()
    assert "Looked at: 2021-09-25." in said
    assert "2021-08-01 was left out: " in said
    assert "under cloud" in said
    offered(hands)["S2A_20210801_scene.tif"].trigger()
    hands.wait()
    assert dates(hands) == [other.source()]


def test_a_date_whose_file_is_gone_is_told_and_the_image_works(hands, tmp_path):
    gone = str(tmp_path / "gone.tif")
    hands.bench.view_choices.choose_dates((gone,))
    hands.wait()
    assert dates(hands) == []
    assert f"{gone} is gone" in hands.bench.hub.frame.note
    hands.click(*INSIDE)
    hands.wait()
    assert hands.answer().rings


def test_a_saved_record_brings_the_dates_along(hands, other, tmp_path):
    hands.bench.view_choices.choose_dates((other.source(),))
    hands.wait()
    hands.click(*INSIDE)
    hands.wait()
    record = hands.bench.files.record()
    assert [date["source"] for date in record["dates"]] == [other.source()]
    assert record["dates"][0]["acquired"] == "2021-09-25"


def test_the_list_of_views_shows_a_picture_of_each(hands):
    combo = hands.bench.dock.source.view
    blank = combo.itemIcon(0).pixmap(60).toImage()
    combo.opened.emit()
    hands.qtbot.waitUntil(lambda: hands.bench.pictures._task is None, timeout=10000)
    shown = [combo.itemIcon(at).pixmap(60).toImage() for at in range(len(combo.names))]
    assert all(image != blank for image in shown)
    assert shown[combo.names.index("vegetation")] != shown[combo.names.index("true-colour")]


def test_a_picture_keeps_its_proportions_and_stays_on_the_image():
    grid = RasterGrid("EPSG:32633", (10.0, 0.0, 0.0, 0.0, -10.0, 4000.0), 400, 300)
    window = window_of(grid, [500, 2500, 500, 2500], [500, 500, 3500, 3500], (72, 108))
    assert window.width / window.height == pytest.approx(1.5, abs=0.05)
    assert window.intersection(grid.window) == window
    nowhere = window_of(grid, [9e6, 9.1e6], [9e6, 9.1e6], (72, 108))
    assert nowhere.intersection(grid.window) == nowhere


def test_bands_that_are_not_looked_at_are_not_named(hands):
    frame = hands.bench.hub.frame
    assert "B08" in recognised_line(frame, several=True)
    assert "B08" not in recognised_line(frame, several=False)
    assert np.isfinite(frame.grid.pixel_size[0])
