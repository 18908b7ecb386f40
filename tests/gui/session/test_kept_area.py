"""The area of an accepted object stands once: in the result layer, and the dock reads it there."""

import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import Qt

from s2sam_qgis.gui.panels.object_filter import ObjectFilter
from s2sam_qgis.gui.panels.object_panel import Column, area_text, hectares_text
from tests.gui.canvas.test_clicks import INSIDE, OUTSIDE
from tests.gui.conftest import RIGHT
from tests.gui.control.accepting import (
    CTRL,
    accept_one,
    enter,
    in_file,
    kept,
    layer_of,
    put_beside,
    ticked,
)

SMALLER = QgsGeometry.fromWkt("MultiPolygon(((400500 5800500,400700 5800500,400700 5800300,"
                              "400500 5800300,400500 5800500)))")  # fmt: skip


def feature(hands, name):
    (found,) = (f for f in layer_of(hands).getFeatures() if f["name"] == name)
    return found


def listed(hands, prompt_id=1):
    """What the list's cell says."""
    model = hands.bench.object_model
    return model.index(model.row_of(prompt_id), Column.AREA).data()


def shown(hands, prompt_id=1):
    """The number behind the cell, the filter, the order and the totals."""
    return hands.bench.object_model.area(prompt_id).hectares


def total(hands, name=""):
    """Hectares of a class in the panel of classes."""
    hands.bench.dock.class_box.setCollapsed(False)
    hands.bench.classes.refresh()
    rows = []
    hands.bench.dock.classes.show_rows, before = (
        lambda named, none: rows.extend((*named, none)),
        hands.bench.dock.classes.show_rows,
    )
    hands.bench.classes.refresh()
    hands.bench.dock.classes.show_rows = before
    return {row.name: row.area_ha for row in rows}[name]


def draw_in_layer(hands, geometry):
    """The vertex tool on the only feature, saved."""
    layer = layer_of(hands)
    (number,) = (f.id() for f in layer.getFeatures())
    assert layer.startEditing()
    assert layer.changeGeometry(number, QgsGeometry(geometry))
    hands.qtbot.wait(20)
    return layer


@pytest.fixture
def settled(hands):
    """An object whose border was moved onto its neighbour's when it was accepted."""
    hands.click(*INSIDE)
    hands.wait()
    hands.bench.prompts.rename(1, "field")
    put_beside(hands, -1.2, 20)
    enter(hands)
    hands.wait()
    return hands


def test_a_settled_border_counts_everywhere(settled):
    hands = settled
    written, answered = feature(hands, "field")["area_ha"], hands.answer(1).area_ha
    assert abs(written - answered) > 0.05, "the border was moved"
    assert ticked(hands, 1)
    assert shown(hands) == written
    assert listed(hands) == hectares_text(written) != hectares_text(answered)
    assert total(hands) == pytest.approx(written)
    proxy = hands.bench.dock.objects.accepted
    between = (written + answered) / 2
    less = f"area<{between}" if written < between else f"area>{between}"
    proxy.set_filter(ObjectFilter.parse(less))
    assert proxy.rowCount() == 1
    proxy.set_filter(ObjectFilter())


def test_undoing_the_enter_gives_the_answer_back_and_redo_what_is_written(settled):
    hands = settled
    written, answered = feature(hands, "field")["area_ha"], hands.answer(1).area_ha
    hands.key(Qt.Key.Key_Z, CTRL)
    hands.qtbot.wait(20)
    assert shown(hands) == answered
    assert listed(hands) == hectares_text(answered)
    hands.key(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    hands.qtbot.wait(20)
    assert shown(hands) == written
    hands.bench.prompts.rename(1, "meadow")
    hands.qtbot.wait(20)
    assert not ticked(hands, 1)
    assert shown(hands) == written, "another name is no other outline"
    hands.bench.document.set_current(1)
    hands.click(*OUTSIDE, button=RIGHT)
    hands.wait()
    assert shown(hands) == hands.answer(1).area_ha, "another prompt is"


def test_what_is_drawn_by_hand_counts_at_once_and_when_it_is_given_up(hands):
    accept_one(hands, name="lake")
    before = feature(hands, "lake")["area_ha"]
    layer = draw_in_layer(hands, SMALLER)
    assert feature(hands, "lake")["area_ha"] == before, "not saved, so not measured"
    assert shown(hands) == pytest.approx(4.0, rel=3e-3)
    assert layer.rollBack()
    hands.qtbot.wait(20)
    assert shown(hands) == before
    draw_in_layer(hands, SMALLER)
    assert layer.commitChanges()
    hands.qtbot.wait(30)
    assert shown(hands) == pytest.approx(feature(hands, "lake")["area_ha"])
    assert total(hands) == pytest.approx(shown(hands))
    assert kept(hands, 1).edited
    hands.bench.document.set_current(1)
    hands.click(*OUTSIDE, button=RIGHT)
    hands.wait()
    assert shown(hands) == hands.answer(1).area_ha, "the panel shows what Enter would write"


def test_a_feature_in_two_parts_counts_whole(hands):
    """As QGIS's own tool splits: both keep the identity."""
    accept_one(hands, name="lake")
    layer = layer_of(hands)
    whole = feature(hands, "lake")["area_ha"]
    bounds = feature(hands, "lake").geometry().boundingBox()
    assert layer.startEditing()
    north = QgsGeometry.fromRect(
        QgsRectangle(bounds.xMinimum(), bounds.center().y(), bounds.xMaximum(), bounds.yMaximum())
    )
    first = feature(hands, "lake")
    other = QgsFeature(first)
    for part, geometry in (
        (first, first.geometry().difference(north)),
        (other, first.geometry().intersection(north)),
    ):
        geometry.convertToMultiType()
        part.setGeometry(geometry)
    other.setAttribute("fid", None)
    assert layer.changeGeometry(first.id(), first.geometry())
    assert layer.addFeature(other)
    hands.qtbot.wait(20)
    assert layer.featureCount() == 2
    assert shown(hands) == pytest.approx(whole, rel=1e-6)
    assert layer.commitChanges()
    hands.qtbot.wait(30)
    assert shown(hands) == pytest.approx(whole, rel=1e-6)


def test_split_and_undo(hands):
    accept_one(hands, name="lake")
    whole = shown(hands)
    bounds = feature(hands, "lake").geometry().boundingBox()
    hands.key(Qt.Key.Key_D)
    left = hands.at(bounds.xMinimum() - 60, bounds.center().y())
    right = hands.at(bounds.xMaximum() + 60, bounds.center().y())
    hands.drag(left, right, steps=12)
    hands.qtbot.wait(30)
    assert layer_of(hands).featureCount() == 2
    assert shown(hands) == pytest.approx(feature(hands, "lake")["area_ha"])
    assert shown(hands) < 0.8 * whole
    hands.key(Qt.Key.Key_Z, CTRL)
    hands.qtbot.wait(30)
    assert shown(hands) == whole


def test_the_order_is_that_of_the_layer(hands):
    """The larger answer, cut down by hand, is the smaller object."""
    hands.click(*INSIDE)
    enter(hands)
    hands.wait()
    hands.click(30, 30)
    enter(hands)
    hands.wait()
    sizes = {i: shown(hands, i) for i in (1, 2)}
    small, large = sorted(sizes, key=sizes.get)
    layer = layer_of(hands)
    number = next(f.id() for f in layer.getFeatures() if f["prompt_id"] == str(large))
    tiny = layer.getFeature(number).geometry()
    centre = tiny.boundingBox().center()
    tiny = QgsGeometry.fromWkt(f"Point({centre.x()} {centre.y()})").buffer(15, 4)
    tiny.convertToMultiType()
    proxies = (hands.bench.dock.objects.open, hands.bench.dock.objects.accepted)
    for proxy in proxies:
        proxy.sort(Column.AREA, Qt.SortOrder.AscendingOrder)
    assert [proxies[1].id_at(row) for row in range(2)] == [small, large]
    assert layer.startEditing()
    assert layer.changeGeometry(number, tiny)
    assert layer.commitChanges()
    hands.qtbot.wait(30)
    adopt = hands.bench.accepts
    adopt.ask_edited = lambda _: "keep"
    hands.bench.document.set_current(large)
    enter(hands)
    hands.qtbot.wait(30)
    assert ticked(hands, large)
    assert [proxies[1].id_at(row) for row in range(2)] == [large, small]


def test_after_reopening_it_stands_there_before_anything_is_computed(settled, qtbot, tmp_path):
    hands = settled
    written = feature(hands, "field")["area_ha"]
    assert len(in_file(hands)) == 2
    path = tmp_path / "day.qgz"
    assert QgsProject.instance().write(str(path))
    QgsProject.instance().clear()
    assert QgsProject.instance().read(str(path))
    (image,) = (
        x for x in QgsProject.instance().mapLayers().values() if isinstance(x, QgsRasterLayer)
    )
    hands.bench.dock.source.combo.setLayer(image)
    qtbot.waitUntil(lambda: hands.bench.hub.frame is not None, timeout=20000)
    assert shown(hands) == written
    assert ticked(hands, 1)
    qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=20000)
    hands.wait()
    assert hands.answer(1).area_ha != written
    assert listed(hands) == hectares_text(written)
    del image
    QgsProject.instance().clear()


def test_without_a_crs_pixels_are_those_of_the_layer(hands, monkeypatch):
    accept_one(hands, name="lake")
    found = hands.bench.results.accepted.index
    outline = shapely.from_wkb(bytes(feature(hands, "lake").geometry().asWkb()))
    size = type(found.size(hands.bench.results.kept._found(1)))(None, outline.area)
    monkeypatch.setattr(found, "size", lambda _: size)
    area = hands.bench.object_model.area(1)
    assert area.hectares is None
    assert area.pixels == pytest.approx(outline.area / 100)
    assert area_text(area).endswith(" px")


def test_the_active_object_is_drawn_as_it_is_written(settled):
    """With the settled border, as it was drawn by hand, and as answered once more was asked."""
    hands = settled
    bench = hands.bench
    bench.document.set_current(1)
    outlines, layer = bench.view.items[0], layer_of(hands)

    def drawn():
        box = outlines.outline(1).boundingRect()
        return [box.left(), box.top(), box.right(), box.bottom()]

    def written():
        box = feature(hands, "field").geometry().boundingBox()
        return [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]

    answered = shapely.MultiLineString(list(hands.answer(1).rings)).bounds
    assert drawn() == pytest.approx(written())
    assert drawn() != pytest.approx(answered)
    hands.canvas.setLayers([layer, hands.layer])
    hands.qtbot.wait(20)
    assert drawn() == pytest.approx(written())
    number = feature(hands, "field").id()
    assert layer.startEditing()
    assert layer.changeGeometry(number, QgsGeometry(SMALLER))
    hands.qtbot.wait(20)
    assert drawn() == pytest.approx([400500, 5800300, 400700, 5800500]), "not saved yet"
    assert layer.commitChanges()
    hands.qtbot.wait(30)
    assert drawn() == pytest.approx([400500, 5800300, 400700, 5800500])
    hands.click(*OUTSIDE, button=RIGHT)
    hands.wait()
    answered = shapely.MultiLineString(list(hands.answer(1).rings)).bounds
    assert drawn() == pytest.approx(answered), "what Enter would write"
