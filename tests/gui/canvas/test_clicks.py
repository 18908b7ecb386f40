"""Real mouse events on a real canvas: points, boxes, moving, deleting, and where they land."""

import pytest
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from s2sam_qgis.core.prompts import BoxPrompt, PointPrompt
from s2sam_qgis.gui.parts.tool_mode import ToolMode
from s2sam_qgis.gui.session.answers import Progress
from tests.gui.conftest import LEFT, RIGHT
from tests.synthetic import FIELD, UTM

ROW, COL, HEIGHT, WIDTH = FIELD
INSIDE = (COL + WIDTH / 2, ROW + HEIGHT / 2)
OUTSIDE = (250, 200)


def pixel_of(bench, index=-1):
    """Where a prompt lies in the raster's pixels."""
    prompts = bench.document.prompts
    index %= len(prompts.prompts)
    grid = bench.hub.frame.grid
    cols, rows = zip(*[
        (float(c[0]), float(r[0]))
        for c, r in (grid.to_pixel([x], [y]) for x, y in bench.view.layer_positions(index))
    ])  # fmt: skip
    return (cols[0], rows[0]) if len(cols) == 1 else (min(cols), min(rows), max(cols), max(rows))


def scene_pixels(hands, pixels=1.5):
    """How many raster pixels a canvas pixel and a half are."""
    return pixels * hands.canvas.mapUnitsPerPixel() / 10.0


def test_left_click_outlines_the_field(hands):
    hands.click(*INSIDE)
    assert hands.bench.answers.is_pending(1)
    hands.wait()
    (prompt,) = hands.bench.document.all_prompts
    assert isinstance(prompt, PointPrompt)
    assert prompt.label == 1
    assert pixel_of(hands.bench) == pytest.approx(INSIDE, abs=scene_pixels(hands))
    answer = hands.answer()
    assert answer.progress is Progress.READY
    assert 0 < answer.score <= 1
    assert answer.area_ha == pytest.approx(HEIGHT * WIDTH / 100, rel=0.2)
    outline, _, markers, _ = hands.bench.view.items
    assert outline.outline(1) is not None
    assert [(p.foreground, p.pending) for p in markers.points] == [(True, False)]


def test_right_click_is_background(hands):
    hands.click(*INSIDE)
    hands.click(*OUTSIDE, button=RIGHT)
    assert [p.label for p in hands.bench.document.all_prompts] == [1, 0]
    assert len(hands.bench.document.ids) == 1
    hands.wait()
    assert hands.answer().progress is Progress.READY


def test_background_tool_and_keys(hands):
    hands.key(Qt.Key.Key_B)
    assert hands.bench.tools.tool.mode is ToolMode.BACKGROUND
    hands.click(*OUTSIDE)
    assert [p.label for p in hands.bench.document.all_prompts] == [0]
    hands.wait()
    assert hands.answer().progress is Progress.EMPTY


@pytest.mark.parametrize("mode", [ToolMode.FOREGROUND, ToolMode.BACKGROUND, ToolMode.BOX])
def test_drag_is_a_box_with_any_tool(hands, mode):
    hands.bench.tools.take(mode)
    hands.drag(hands.pixel(COL - 5, ROW - 5), hands.pixel(COL + WIDTH + 5, ROW + HEIGHT + 5))
    (prompt,) = hands.bench.document.all_prompts
    assert isinstance(prompt, BoxPrompt)
    expected = (COL - 5, ROW - 5, COL + WIDTH + 5, ROW + HEIGHT + 5)
    assert pixel_of(hands.bench) == pytest.approx(expected, abs=scene_pixels(hands))
    hands.wait()
    assert hands.answer().area_ha == pytest.approx(HEIGHT * WIDTH / 100, rel=0.25)
    assert not hands.bench.view.items[3].corners


def test_box_is_shown_while_it_is_dragged(hands):
    start, end = hands.pixel(COL, ROW), hands.pixel(COL + 60, ROW + 40)
    hands.drag(start, end, release=False)
    assert len(hands.bench.view.items[3].corners) == 4
    hands.key(Qt.Key.Key_Escape)
    assert not hands.bench.view.items[3].corners
    QTest.mouseRelease(hands.canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, end)
    assert not hands.bench.document.all_prompts


def test_box_beyond_the_layer_is_cut(hands):
    hands.drag(hands.pixel(-30, -20), hands.pixel(100, 80))
    x0, y0, x1, y1 = pixel_of(hands.bench)
    assert (x0, y0) == pytest.approx((0, 0), abs=1e-6)
    assert (x1, y1) == pytest.approx((100, 80), abs=scene_pixels(hands))


def test_drag_a_point_moves_it(hands):
    hands.click(*INSIDE)
    hands.wait()
    hands.drag(hands.pixel(*INSIDE), hands.pixel(COL + 10, ROW + 10))
    assert pixel_of(hands.bench) == pytest.approx((COL + 10, ROW + 10), abs=scene_pixels(hands))
    assert len(hands.bench.document.all_prompts) == 1
    assert hands.bench.stack.count() == 2
    hands.wait()
    assert hands.answer().progress is Progress.READY


def test_drag_a_point_off_the_layer_gives_it_back(hands):
    hands.click(*INSIDE)
    before = hands.bench.document.prompts
    hands.drag(hands.pixel(*INSIDE), hands.pixel(-20, -20))
    assert hands.bench.document.prompts is before
    assert "outside" in hands.bench.messages.last


def test_click_a_point_and_delete_it(hands):
    hands.click(*INSIDE)
    hands.click(*OUTSIDE, button=RIGHT)
    hands.click(*OUTSIDE)
    assert hands.bench.view.selected == 1
    assert len(hands.bench.document.all_prompts) == 2
    hands.key(Qt.Key.Key_Delete)
    assert [p.label for p in hands.bench.document.all_prompts] == [1]


def test_delete_the_last_point_keeps_the_object(hands):
    hands.click(*INSIDE)
    hands.click(*INSIDE)
    hands.key(Qt.Key.Key_Delete)
    assert not hands.bench.document.all_prompts
    assert hands.bench.document.ids == (1,)
    hands.wait()
    assert hands.answer().progress is Progress.EMPTY
    assert not hands.bench.view.items[0].keys


def test_resize_a_box_by_its_corner_and_move_it_by_its_edge(hands):
    hands.drag(hands.pixel(100, 60), hands.pixel(160, 120))
    hands.drag(hands.pixel(160, 120), hands.pixel(180, 140))
    tolerance = scene_pixels(hands, 3)
    assert pixel_of(hands.bench) == pytest.approx((100, 60, 180, 140), abs=tolerance)
    hands.drag(hands.pixel(120, 60), hands.pixel(130, 50))
    assert pixel_of(hands.bench) == pytest.approx((110, 50, 190, 130), abs=tolerance)
    assert hands.bench.stack.count() == 3


def test_second_box_replaces_the_first(hands):
    hands.drag(hands.pixel(100, 60), hands.pixel(160, 120))
    hands.drag(hands.pixel(20, 150), hands.pixel(80, 220))
    assert len(hands.bench.document.all_prompts) == 1


def test_click_outside_the_layer_says_so(hands):
    hands.click_at(hands.at(399000, 5399000))
    assert not hands.bench.document.all_prompts
    assert "outside the layer" in hands.bench.messages.last


def test_double_click_is_one_point(hands):
    hands.click(*INSIDE)
    point = hands.pixel(*INSIDE)
    QTest.mouseDClick(hands.canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, point)
    assert len(hands.bench.document.all_prompts) == 1


def test_two_buttons_at_once_do_nothing(hands):
    viewport, none = hands.canvas.viewport(), Qt.KeyboardModifier.NoModifier
    point = hands.pixel(*INSIDE)
    QTest.mousePress(viewport, LEFT, none, point)
    QTest.mousePress(viewport, RIGHT, none, point)
    QTest.mouseRelease(viewport, RIGHT, none, point)
    QTest.mouseRelease(viewport, LEFT, none, point)
    assert not hands.bench.document.all_prompts


def test_pan_tool_moves_the_map(hands):
    hands.bench.tools.take(ToolMode.PAN)
    before = hands.canvas.center()
    hands.drag(hands.pixel(100, 100), hands.pixel(150, 100))
    assert hands.canvas.center().x() < before.x()
    assert not hands.bench.document.all_prompts


def test_space_pans_with_any_tool(hands):
    before = hands.canvas.center()
    start = hands.pixel(100, 100)
    hands.move(start)
    QTest.keyPress(hands.canvas, Qt.Key.Key_Space)
    for step in (10, 30, 60):
        hands.move(start + type(start)(step, 0))
    QTest.keyRelease(hands.canvas, Qt.Key.Key_Space)
    assert hands.canvas.center().x() < before.x()
    assert not hands.bench.document.all_prompts


def test_only_the_active_objects_markers_catch_clicks(hands):
    hands.click(*INSIDE)
    hands.key(Qt.Key.Key_N)
    hands.click(*INSIDE)
    assert hands.current == 2
    assert [p.prompt_id for p in hands.bench.document.all_prompts] == [1, 2]
    hands.click(*INSIDE)
    assert hands.bench.view.selected == 1
    assert len(hands.bench.document.all_prompts) == 2


def test_right_click_on_a_point_is_a_background_point(hands):
    hands.click(*INSIDE)
    hands.click(*INSIDE, button=RIGHT)
    assert [p.label for p in hands.bench.document.all_prompts] == [1, 0]
    assert hands.bench.view.selected is None


def test_right_click_with_the_pan_tool_sets_no_point(hands):
    hands.bench.tools.take(ToolMode.PAN)
    hands.click(*INSIDE, button=RIGHT)
    hands.click(*INSIDE)
    assert not hands.bench.document.all_prompts
    assert hands.bench.stack.count() == 0


def test_points_of_accepted_objects_are_shown_only_on_demand(hands):
    hands.click(*INSIDE)
    hands.wait()
    hands.key(Qt.Key.Key_Return)
    assert hands.current == 2
    markers = hands.bench.view.items[2]
    assert not markers.points
    hands.bench.actions.accepted_markers.trigger()
    assert [point.index for point in markers.points] == [0]
    hands.bench.actions.accepted_markers.trigger()
    hands.qtbot.waitUntil(lambda: hands.bench.dock.objects.accepted.rowCount() == 1)
    hands.bench.dock.objects.accepted_table.selectRow(0)
    assert hands.current == 1
    assert [point.index for point in markers.points] == [0], "the active object's are shown"


def test_markers_shrink_with_small_objects(hands, show):
    from qgis.core import QgsRectangle

    hands.click(*INSIDE)
    hands.wait()
    markers = hands.bench.view.items[2]
    (point,) = markers.points
    wide = hands.bench.view.items[0].outline(1).boundingRect()
    assert point.extent == pytest.approx(min(wide.width(), wide.height()))
    assert markers.shrinking(markers.to_pixels(), point.extent) == 1.0
    around = QgsRectangle(hands.layer.extent())
    around.scale(8)
    show(hands.layer, around=around)
    small = markers.shrinking(markers.to_pixels(), point.extent)
    assert markers.SMALLEST <= small < 0.8
    at = hands.pixel(*INSIDE)
    beside = at + type(at)(round(markers.TOLERANCE * 0.9), 0)
    assert hands.bench.view.hit(at) is not None
    assert hands.bench.view.hit(beside) is None, "what is smaller catches fewer clicks"


def test_a_small_box_has_room_inside(hands):
    hands.drag(hands.pixel(100, 60), hands.pixel(100, 60) + type(hands.pixel(0, 0))(26, 26))
    middle = hands.pixel(100, 60) + type(hands.pixel(0, 0))(13, 13)
    assert hands.bench.view.hit(middle) is None
    hands.click_at(middle)
    assert len(hands.bench.document.all_prompts) == 2


def test_one_object_a_click(hands):
    hands.bench.dock.each_click.setChecked(True)
    hands.click(*INSIDE)
    hands.click(*OUTSIDE)
    hands.drag(hands.pixel(20, 150), hands.pixel(80, 220))
    assert hands.bench.document.ids == (1, 2, 3)
    hands.click(30, 30, button=RIGHT)
    assert hands.bench.document.ids == (1, 2, 3)
    assert hands.bench.document.all_prompts[-1].prompt_id == 3


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326", "EPSG:32632", "EPSG:3035"])
@pytest.mark.parametrize("rotation", [0.0, 35.0])
def test_any_project_crs_and_rotation(hands, show, crs, rotation):
    show(hands.layer, crs, rotation)
    hands.click(*INSIDE)
    assert pixel_of(hands.bench) == pytest.approx(INSIDE, abs=2.0)
    hands.wait()
    assert hands.answer().area_ha == pytest.approx(HEIGHT * WIDTH / 100, rel=0.2)
    outline = hands.bench.view.items[0].outline(1)
    centre = outline.boundingRect().center()
    drawn = hands.canvas.getCoordinateTransform().transform(centre.x(), centre.y())
    wanted = hands.pixel(*INSIDE)
    assert (drawn.x(), drawn.y()) == pytest.approx((wanted.x(), wanted.y()), abs=8)
    assert hands.canvas.mapSettings().destinationCrs().authid() == crs
    hands.drag(hands.pixel(COL - 5, ROW - 5), hands.pixel(COL + WIDTH + 5, ROW + HEIGHT + 5))
    assert isinstance(hands.bench.document.all_prompts[1], BoxPrompt)


def test_markers_follow_a_change_of_the_project_crs(hands):
    hands.click(*INSIDE)
    hands.wait()
    hands.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    _, _, markers, _ = hands.bench.view.items
    x, y = markers.points[0].position
    assert 13 < x < 14
    assert 48 < y < 49
    bounds = hands.bench.view.items[0].outline(1).boundingRect()
    assert bounds.width() < 0.1


def test_a_layer_in_another_crs_than_its_file(hands, show):
    """The user knows better than the file: the layer's CRS counts, as QGIS draws it."""
    assert hands.bench.hub.frame.grid.crs == UTM
    hands.layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    hands.wait()
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=10000)
    assert hands.bench.hub.frame.grid.crs == "EPSG:32632"
    show(hands.layer)
    hands.click(*INSIDE)
    hands.wait()
    assert hands.answer().progress is Progress.READY


def test_stretch_of_the_tool_keeps_snapping_alone(hands):
    from qgis.core import QgsProject

    config = QgsProject.instance().snappingConfig()
    config.setEnabled(True)
    QgsProject.instance().setSnappingConfig(config)
    hands.click(*INSIDE)
    assert QgsProject.instance().snappingConfig().enabled()
    assert pixel_of(hands.bench) == pytest.approx(INSIDE, abs=scene_pixels(hands))
