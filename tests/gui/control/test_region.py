"""The region of a run: what is drawn is what is used, and it stays."""

import numpy as np
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt

from s2sam_qgis.gui.control.region_controller import pixel_region
from s2sam_qgis.gui.panels.run_panel import Region
from tests.gui.canvas.test_clicks import INSIDE, OUTSIDE
from tests.gui.conftest import RIGHT
from tests.gui.control.test_files_and_runs import groups, run
from tests.synthetic import map_xy


def test_run_on_the_visible_extent_leaves_out_what_lies_outside(hands, show):
    hands.click(*OUTSIDE)
    hands.bench.prompts.rename(1, "away")
    hands.bench.document.set_current(None)
    hands.click(*INSIDE)
    hands.wait()
    x0, y0 = map_xy(60, 140)
    x1, y1 = map_xy(200, 40)
    show(hands.layer, around=QgsRectangle(x0, y0, x1, y1))
    run(hands, region=Region.EXTENT)
    assert groups()
    text = hands.bench.dock.run_panel.note.text()
    assert "away" in text
    assert "outside the region" in text


def draw(hands, *corners):
    panel = hands.bench.dock.run_panel
    panel.region.setCurrentIndex(panel.region.findData(Region.DRAWN.value))
    panel.region.activated.emit(panel.region.currentIndex())
    assert hands.bench.regions.tool is hands.canvas.mapTool()
    for corner in corners[:-1]:
        hands.click(*corner)
    hands.click(*corners[-1])
    hands.click(*corners[-1], button=RIGHT)


def test_run_on_a_drawn_polygon_is_cut_along_its_edge(hands):
    hands.click(*INSIDE)
    hands.wait()
    whole = hands.bench.hub.session.mask(1).on(hands.bench.hub.frame.grid.window)
    draw(hands, (90, 40), (220, 40), (90, 150))
    assert hands.bench.regions.tool is None
    assert hands.bench.tools.is_active, "the tool that was in hand comes back"
    assert hands.bench.regions.item.path is not None, "it stays on the map"
    found = []
    hands.bench.runs.finished.connect(found.append)
    run(hands, region=Region.DRAWN)
    hands.wait()
    mask = found[0].segmentation.masks[0].on(hands.bench.hub.frame.grid.window)
    rows, cols = np.nonzero(mask)
    assert len(rows)
    below = (cols - 90) / 130 + (rows - 40) / 110
    assert below.max() < 1.03, "nothing beyond the slanting edge"
    assert not (mask & ~whole).any()
    inside = pixel_region(hands.bench.document.state.region, hands.bench.hub.frame)
    assert (mask == (whole & inside.mask(hands.bench.hub.frame.grid.window))).all()


def test_the_region_is_a_step_and_goes_with_another_choice(hands):
    panel, regions = hands.bench.dock.run_panel, hands.bench.regions
    draw(hands, (90, 40), (220, 40), (90, 150))
    assert Region(panel.region.currentData()) is Region.DRAWN
    hands.key(Qt.Key.Key_Z)
    assert regions.item.path is None
    assert Region(panel.region.currentData()) is Region.LAYER
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    assert regions.item.path is not None
    assert Region(panel.region.currentData()) is Region.DRAWN
    panel.region.setCurrentIndex(panel.region.findData(Region.EXTENT.value))
    panel.region.activated.emit(panel.region.currentIndex())
    assert regions.item.path is None, "what is drawn is what is used"
    assert Region(panel.region.currentData()) is Region.EXTENT


def test_the_region_comes_back_with_the_project(hands, tmp_path):
    draw(hands, (90, 40), (220, 40), (90, 150))
    region, path = hands.bench.document.state.region, hands.bench.regions.item.path
    file = str(tmp_path / "p.qgz")
    assert QgsProject.instance().write(file)
    hands.layer = None
    QgsProject.instance().clear()
    assert hands.bench.regions.item.path is None
    assert QgsProject.instance().read(file)
    assert hands.bench.document.state.region == region
    hands.qtbot.waitUntil(lambda: hands.bench.regions.item.path is not None, timeout=20000)
    assert hands.bench.regions.item.path.boundingRect() == path.boundingRect()


def test_a_region_on_a_map_in_another_crs_is_what_was_drawn(hands, show):
    show(hands.layer, "EPSG:4326")
    corners = (90, 40), (220, 40), (90, 150)
    draw(hands, *corners)
    region = pixel_region(hands.bench.document.state.region, hands.bench.hub.frame)
    drawn = hands.bench.regions.item.path
    for corner in corners:
        at = hands.canvas.getCoordinateTransform().toMapCoordinates(hands.pixel(*corner))
        grown = drawn.boundingRect()
        assert grown.left() - 1e-4 < at.x() < grown.right() + 1e-4
    assert abs(region.window.col - 90) <= 1
    assert abs(region.window.col_end - 220) <= 1
    assert abs(region.mask(region.window).mean() - 0.5) < 0.02


def test_grid_says_that_it_widens(hands):
    hands.click(*INSIDE)
    hands.wait()
    draw(hands, (90, 40), (220, 40), (90, 150))
    run(hands, region=Region.DRAWN, plan="grid")
    assert "widened" in hands.bench.dock.run_panel.note.text()


def test_drawing_given_up(hands):
    panel = hands.bench.dock.run_panel
    hands.bench.regions.start()
    hands.click(60, 40)
    hands.key(Qt.Key.Key_Escape)
    assert hands.bench.document.state.region is None
    assert Region(panel.region.currentData()) is Region.LAYER
    draw(hands, (90, 40), (220, 40), (90, 150))
    region = hands.bench.document.state.region
    hands.bench.regions.start()
    hands.click(60, 40)
    hands.key(Qt.Key.Key_Escape)
    assert hands.bench.document.state.region == region, "the one before stays"
    assert Region(panel.region.currentData()) is Region.DRAWN
