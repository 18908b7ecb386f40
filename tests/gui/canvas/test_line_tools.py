"""Split, merge and reshape accepted objects with real mouse and key events on a real canvas."""

import pytest
import shapely
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from shapely.geometry import MultiPolygon, box

from s2sam_qgis.core.fingerprint import Fingerprint
from s2sam_qgis.gui.parts.tool_mode import ToolMode
from s2sam_qgis.raster.writing.vector_writer import ResultFeature
from tests.gui.conftest import RIGHT
from tests.synthetic import map_xy

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def put(hands, name, x0, y0, x1, y1, source=None):
    """An accepted object in pixels of the scene."""
    (left, top), (right, bottom) = map_xy(x0, y0), map_xy(x1, y1)
    shape = MultiPolygon([box(left, bottom, right, top)])
    feature = ResultFeature(
        1,
        shape,
        name=name,
        source=source or hands.bench.results.kept.source,
        model="builtin",
        n_fg=2,
    )
    crs = hands.bench.hub.frame.grid.crs
    hands.bench.results.accepted.accept(feature, f"id-{name}", Fingerprint("p"), crs, "#123456")


def layer_of(hands):
    return hands.bench.results.home.layer


def pixels(hands):
    """Name -> area in pixels of each feature."""
    return {f["name"]: round(f.geometry().area() / 100, 1) for f in layer_of(hands).getFeatures()}


def shapes(hands):
    return {f["name"]: shapely.from_wkb(bytes(f.geometry().asWkb()))
            for f in layer_of(hands).getFeatures()}  # fmt: skip


def feature(hands, name):
    return next(f for f in layer_of(hands).getFeatures() if f["name"] == name)


def draw(hands, *corners):
    """Clicks the corners and ends with a right click."""
    for corner in corners:
        hands.click(*corner)
    hands.click(*corners[-1], button=RIGHT)


def said(hands):
    return hands.bench.messages.last


@pytest.fixture
def two(hands):
    """Two neighbours of 40 x 40 pixels, side by side."""
    put(hands, "west", 60, 60, 100, 100)
    put(hands, "east", 100, 60, 140, 100)
    return hands


def assert_shared(hands, one, other):
    """Where two touch they have the same corners."""
    both = shapes(hands)
    for mine, theirs in ((both[one], both[other]), (both[other], both[one])):
        corners = {tuple(xy) for xy in shapely.get_coordinates(theirs).tolist()}
        for xy in shapely.get_coordinates(mine).tolist():
            assert shapely.Point(xy).distance(theirs.boundary) > 1e-3 or tuple(xy) in corners
    assert shapely.intersection(both[one], both[other]).area < 1e-3


def test_a_line_splits_what_it_crosses_and_undo_joins_it(two):
    hands = two
    before = feature(hands, "west")
    hands.key(Qt.Key.Key_D)
    assert hands.bench.tools.mode is ToolMode.SPLIT
    draw(hands, (50, 70), (110, 70))
    found = pixels(hands)
    assert set(found) == {"west", "west (2)", "east"}
    assert found["west"] == pytest.approx(1200, abs=30)
    assert found["west"] + found["west (2)"] == pytest.approx(1600, abs=0.2)
    piece, whole = feature(hands, "west (2)"), feature(hands, "west")
    assert whole["s2sam_id"] == "id-west"
    assert piece["s2sam_id"] not in ("id-west", "id-east")
    for each in (piece, whole):
        assert each["edited"]
        assert each["area_ha"] == pytest.approx(each.geometry().area() / 1e4, rel=2e-3)
        assert each["source"] == before["source"]
        assert each["model"] == "builtin"
    assert_shared(hands, "west", "west (2)")
    for name in ("west", "west (2)"):
        assert_shared(hands, name, "east")
    assert not feature(hands, "east")["edited"], "it only got a corner"
    assert hands.bench.stack.undoText() == "Split west"
    hands.key(Qt.Key.Key_Z, CTRL)
    assert pixels(hands) == {"west": 1600, "east": 1600}
    assert feature(hands, "west").geometry().asWkb() == before.geometry().asWkb()
    assert not feature(hands, "west")["edited"]
    hands.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert set(pixels(hands)) == {"west", "west (2)", "east"}


def test_a_drag_splits_both_and_only_the_selected_where_one_is(two):
    hands = two
    layer_of(hands).selectByIds([feature(hands, "east").id()])
    hands.key(Qt.Key.Key_D)
    hands.drag(hands.pixel(55, 80), hands.pixel(145, 80), steps=12)
    assert set(pixels(hands)) == {"west", "east", "east (2)"}
    layer_of(hands).removeSelection()
    hands.key(Qt.Key.Key_Z)
    hands.drag(hands.pixel(55, 80), hands.pixel(145, 80), steps=12)
    assert len(pixels(hands)) == 4
    assert hands.bench.stack.undoText() == "Split 2 objects"


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ([(50, 110), (150, 110)], "crosses no object"),
        ([(50, 70), (80, 70)], "crosses no object"),
        ([(50, 70), (90, 70), (90, 90), (70, 50)], "crosses itself"),
    ],
)
def test_a_line_that_splits_nothing_says_so(two, line, word):
    hands, count = two, two.bench.stack.count()
    hands.key(Qt.Key.Key_D)
    draw(hands, *line)
    assert word in said(hands)
    assert pixels(hands) == {"west": 1600, "east": 1600}
    assert hands.bench.stack.count() == count


def test_a_stroke_from_inside_moves_the_common_border(two):
    hands = two
    hands.key(Qt.Key.Key_G)
    assert hands.bench.tools.mode is ToolMode.RESHAPE
    draw(hands, (90, 70), (110, 70), (110, 90), (90, 90))
    found = pixels(hands)
    assert found["west"] == pytest.approx(1800, abs=30)
    assert found["west"] + found["east"] == pytest.approx(3200, abs=0.2)
    assert_shared(hands, "west", "east")
    assert feature(hands, "west")["edited"]
    assert feature(hands, "east")["edited"]
    assert feature(hands, "east")["model"] == "builtin"
    assert hands.bench.stack.undoText() == "Reshape west" or "2" in hands.bench.stack.undoText()
    hands.key(Qt.Key.Key_Z)
    assert pixels(hands) == {"west": 1600, "east": 1600}
    assert not feature(hands, "east")["edited"]


def test_a_stroke_from_outside_cuts(two):
    hands = two
    hands.key(Qt.Key.Key_G)
    draw(hands, (70, 50), (70, 80), (90, 80), (90, 50))
    assert pixels(hands)["west"] == pytest.approx(1600 - 400, abs=30)
    assert pixels(hands)["east"] == 1600


def test_a_stroke_that_ends_elsewhere_says_what_is_needed(two):
    hands = two
    hands.key(Qt.Key.Key_G)
    draw(hands, (80, 80), (120, 80))
    assert "must start and end inside one object" in said(hands)
    draw(hands, (80, 80), (80, 120))
    assert pixels(hands) == {"west": 1600, "east": 1600}


def test_without_shared_borders_a_stroke_changes_one_object(two):
    hands = two
    hands.bench.results.share_borders.trigger()
    hands.key(Qt.Key.Key_G)
    draw(hands, (90, 70), (110, 70), (110, 90), (90, 90))
    assert pixels(hands)["east"] == 1600
    assert pixels(hands)["west"] == pytest.approx(1800, abs=30)


def test_merge_what_was_clicked(two):
    hands = two
    hands.key(Qt.Key.Key_M)
    hands.click(80, 80)
    hands.click(120, 80)
    assert layer_of(hands).selectedFeatureCount() == 2
    hands.click(120, 80, button=RIGHT)
    ((name, area),) = pixels(hands).items()
    assert area == 3200
    assert name in ("west", "east")
    assert len(shapes(hands)[name].geoms) == 1
    assert feature(hands, name)["edited"]
    assert feature(hands, name)["area_ha"] == pytest.approx(32, rel=2e-3)
    assert layer_of(hands).selectedFeatureCount() == 0
    hands.key(Qt.Key.Key_Z, CTRL)
    assert pixels(hands) == {"west": 1600, "east": 1600}
    assert {f["s2sam_id"] for f in layer_of(hands).getFeatures()} == {"id-west", "id-east"}


def test_merge_along_a_line_with_enter_and_give_up_with_escape(two):
    hands = two
    hands.key(Qt.Key.Key_M)
    hands.drag(hands.pixel(80, 80), hands.pixel(120, 80), steps=8)
    assert layer_of(hands).selectedFeatureCount() == 2
    hands.key(Qt.Key.Key_Escape)
    assert layer_of(hands).selectedFeatureCount() == 0
    assert hands.bench.tools.mode is ToolMode.MERGE
    hands.key(Qt.Key.Key_Return)
    assert "at least two objects" in said(hands)
    hands.drag(hands.pixel(80, 80), hands.pixel(120, 80), steps=8)
    hands.key(Qt.Key.Key_Return)
    assert list(pixels(hands).values()) == [3200]


def test_two_that_do_not_touch_become_one_object_of_two_parts(two):
    hands = two
    put(hands, "far", 60, 120, 100, 150)
    hands.key(Qt.Key.Key_M)
    hands.click(80, 80)
    hands.click(80, 135)
    hands.key(Qt.Key.Key_Return)
    assert said(hands) == "west has 2 parts now, because they do not touch."
    assert pixels(hands)["west"] == 2800
    assert "far" not in pixels(hands)


def test_without_accepted_objects_the_tools_say_what_to_do(hands):
    hands.key(Qt.Key.Key_D)
    hands.click(80, 80)
    assert "Accept an object first" in said(hands)
    assert not hands.bench.tools.step_back()


def test_objects_of_another_image_are_left_alone(hands):
    put(hands, "spring", 60, 60, 100, 100, source="/data/spring.tif")
    hands.key(Qt.Key.Key_D)
    draw(hands, (50, 70), (110, 70))
    assert said(hands).startswith("spring belongs to the image /data/spring.tif.")
    assert pixels(hands) == {"spring": 1600}
    put(hands, "summer", 60, 60, 100, 100)
    draw(hands, (50, 70), (110, 70))
    assert pixels(hands)["spring"] == 1600
    assert len(pixels(hands)) == 3


def test_what_is_being_edited_is_refused(two):
    hands, layer = two, layer_of(two)
    layer.startEditing()
    layer.changeAttributeValue(
        feature(hands, "west").id(), layer.fields().indexFromName("model"), "mine"
    )
    hands.key(Qt.Key.Key_D)
    draw(hands, (50, 70), (110, 70))
    assert "is being edited" in said(hands)
    assert pixels(hands) == {"west": 1600, "east": 1600}
    layer.rollBack()
    draw(hands, (50, 70), (110, 70))
    assert len(pixels(hands)) == 3


def test_outlines_that_cannot_be_cut_are_told(two, monkeypatch):
    def broken(*_):
        raise shapely.errors.GEOSException("TopologyException")

    monkeypatch.setattr("s2sam_qgis.core.line_edits.shapely.polygonize", broken)
    hands = two
    hands.key(Qt.Key.Key_D)
    draw(hands, (50, 70), (110, 70))
    assert said(hands).startswith("These outlines cannot be cut along this line.")
    assert pixels(hands) == {"west": 1600, "east": 1600}


def test_a_read_only_layer_is_refused(two):
    hands = two
    layer_of(hands).setReadOnly(True)
    hands.key(Qt.Key.Key_D)
    hands.click(80, 80)
    assert "is read-only" in said(hands)
    layer_of(hands).setReadOnly(False)


def test_undo_of_what_was_changed_by_hand_since_leaves_it(two):
    hands, layer = two, layer_of(two)
    hands.key(Qt.Key.Key_D)
    draw(hands, (50, 70), (110, 70))
    moved = feature(hands, "west").geometry()
    moved.translate(-5, 0)
    layer.dataProvider().changeGeometryValues({feature(hands, "west").id(): moved})
    hands.key(Qt.Key.Key_Z, CTRL)
    assert "was changed in the layer" in said(hands)
    assert len(pixels(hands)) == 3


def test_the_split_object_of_the_panel_counts_as_edited(hands):
    from tests.gui.canvas.test_clicks import COL, HEIGHT, INSIDE, ROW, WIDTH

    hands.click(*INSIDE)
    hands.wait()
    hands.key(Qt.Key.Key_Return)
    hands.qtbot.wait(20)
    assert hands.bench.object_model.is_kept(1)
    hands.key(Qt.Key.Key_D)
    draw(hands, (COL - 8, ROW + HEIGHT / 3), (COL + WIDTH + 8, ROW + HEIGHT / 3))
    hands.qtbot.wait(20)
    assert hands.bench.results.kept.of(1).edited
    hands.key(Qt.Key.Key_Z, CTRL)
    hands.qtbot.wait(20)
    assert hands.bench.object_model.is_kept(1), "undo brings the tick back"


def test_the_temporary_layer_and_a_project_in_degrees_work_too(hands):
    hands.bench.results.keep_in_memory()
    put(hands, "west", 60, 60, 100, 100)
    crs = QgsProject.instance().crs().fromEpsgId(4326)
    hands.canvas.setDestinationCrs(crs)
    hands.canvas.setExtent(
        hands.canvas.mapSettings().layerExtentToOutputExtent(hands.layer, hands.layer.extent())
    )
    hands.canvas.refresh()
    hands.qtbot.wait(50)
    hands.key(Qt.Key.Key_D)
    draw(hands, (50, 70), (110, 70))
    assert len(pixels(hands)) == 2
