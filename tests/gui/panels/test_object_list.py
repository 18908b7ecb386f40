"""The list: accepted objects folded away, sorted and filtered, the active row in sight."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from s2sam_qgis.core.prompts import PromptSet
from s2sam_qgis.gui.panels.object_filter import ObjectFilter, Row
from s2sam_qgis.gui.panels.object_list import natural
from s2sam_qgis.gui.panels.object_panel import Column
from tests.gui.canvas.test_clicks import INSIDE, OUTSIDE
from tests.synthetic import point


def names(proxy):
    return [proxy.index(row, Column.NAME).data() for row in range(proxy.rowCount())]


@pytest.fixture
def objects(hands):
    return hands.bench.dock.objects


@pytest.fixture
def three(hands):
    """Three objects with names, classes and answers of different sizes."""
    prompts = PromptSet((
        point(1, *INSIDE, name="field 10", **{"class": "crop"}),
        point(2, *OUTSIDE, name="field 9", **{"class": "water"}),
        point(3, 20, 20, name="Lake", **{"class": "water"}),
    ))  # fmt: skip
    hands.bench.prompts.replace_all(prompts, "Open")
    hands.wait()
    return hands


def click_header(objects, column):
    header = objects.table.horizontalHeader()
    at = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
    point = type(header.pos())(at, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton,
                     Qt.KeyboardModifier.NoModifier, point)  # fmt: skip


def type_filter(hands, objects, text):
    objects.filter.setFocus()
    objects.filter.clear()
    QTest.keyClicks(objects.filter, text)
    hands.qtbot.wait(250)


def test_accepted_objects_move_to_a_folded_section(hands, objects, qtbot):
    assert not objects.section.isVisible()
    hands.click(*INSIDE)
    hands.wait()
    hands.key(Qt.Key.Key_Return)
    qtbot.waitUntil(objects.section.isVisible)
    assert objects.section.title() == "Accepted (1)"
    assert objects.section.isCollapsed()
    assert names(objects.open) == ["Object 2"]
    assert names(objects.accepted) == ["Object 1"]
    assert hands.current == 2, "the selection did not wander"
    objects.accepted_table.selectRow(0)
    assert hands.current == 1
    assert objects.selected_ids == [1], "one list: the other table has nothing selected"
    hands.click(*OUTSIDE, button=Qt.MouseButton.RightButton)
    hands.wait()
    assert names(objects.open) == ["Object 1", "Object 2"], "changed, so no longer accepted"
    assert hands.current == 1
    assert objects.selected_ids == [1]


def test_an_accepted_object_that_becomes_active_is_unfolded(hands, objects):
    hands.click(*INSIDE)
    hands.wait()
    hands.key(Qt.Key.Key_Return)
    hands.qtbot.waitUntil(objects.section.isVisible)
    hands.bench.document.set_current(1)
    assert not objects.section.isCollapsed()
    assert objects.accepted_table.selected_ids == [1]
    assert not objects.table.selected_ids


def test_sorting_by_each_column_and_back(three, objects):
    hands = three
    made = ["field 10", "field 9", "Lake"]
    click_header(objects, Column.NAME)
    assert names(objects.open) == ["field 9", "field 10", "Lake"]
    click_header(objects, Column.NAME)
    assert names(objects.open) == ["Lake", "field 10", "field 9"]
    click_header(objects, Column.NAME)
    assert names(objects.open) == made
    for column, value in (
        (Column.AREA, lambda i: hands.answer(i).area_ha),
        (Column.SCORE, lambda i: hands.answer(i).score),
        (Column.CLASS, hands.bench.document.class_name),
    ):
        click_header(objects, column)
        ids = [objects.open.id_at(row) for row in range(3)]
        assert [value(i) for i in ids] == sorted(value(i) for i in ids)
        click_header(objects, column)
        ids = [objects.open.id_at(row) for row in range(3)]
        assert [value(i) for i in ids] == sorted((value(i) for i in ids), reverse=True)
        click_header(objects, column)
    assert names(objects.open) == made


def test_filter_by_name_class_and_numbers(three, objects):
    hands = three
    hands.bench.document.set_current(1)
    type_filter(hands, objects, "lake")
    assert names(objects.open) == ["field 10", "Lake"], "the active object stays in sight"
    hands.bench.document.set_current(3)
    assert names(objects.open) == ["Lake"]
    type_filter(hands, objects, "class=water")
    assert names(objects.open) == ["field 9", "Lake"]
    area = hands.answer(1).area_ha
    type_filter(hands, objects, f"area>{area - 0.1:.2f} area<{area + 0.1:.2f}")
    assert "field 10" in names(objects.open)
    type_filter(hands, objects, "")
    assert len(names(objects.open)) == 3
    assert hands.current == 3


def test_letters_of_a_filter_are_no_commands(three, objects):
    hands = three
    before = hands.bench.document.state
    type_filter(hands, objects, "nzcfbx12")
    assert hands.bench.document.state == before


def test_a_filter_that_is_not_understood_is_red(three, objects):
    type_filter(three, objects, "size>3")
    assert "c92a2a" in objects.filter.styleSheet()
    type_filter(three, objects, "field")
    assert not objects.filter.styleSheet()


def test_the_active_row_is_always_in_sight(hands, objects):
    prompts = PromptSet(tuple(point(i, 5 + i % 60, 5 + i // 60) for i in range(1, 201)))
    hands.bench.hub.model.set_choice(None)
    hands.bench.prompts.replace_all(prompts, "Open")
    for prompt_id in (200, 1, 120):
        hands.bench.document.set_current(prompt_id)
        row = objects.open.row_of(prompt_id)
        shown = objects.table.visualRect(objects.open.index(row, Column.NAME))
        assert objects.table.viewport().rect().contains(shown), prompt_id


def test_the_class_column_is_there_when_there_are_classes(hands, objects):
    hands.click(*INSIDE)
    assert objects.table.isColumnHidden(Column.CLASS)
    hands.bench.classes.add("crop")
    hands.key(Qt.Key.Key_1)
    assert not objects.table.isColumnHidden(Column.CLASS)
    assert objects.open.index(0, Column.CLASS).data() == "crop"
    assert objects.table.horizontalHeader().visualIndex(Column.CLASS) == 1
    hands.wait()


def test_rename_from_the_button_edits_the_row(three, objects):
    click_header(objects, Column.NAME)
    three.bench.document.set_current(1)
    three.bench.actions.rename.trigger()
    assert objects.table.currentIndex().data() == "field 10"
    assert objects.table.state() == objects.table.State.EditingState


def test_natural_order():
    texts = ["b 10", "b 9", "A 1", "9", "10", "b"]
    assert sorted(texts, key=natural) == ["9", "10", "A 1", "b", "b 9", "b 10"]


ROW = Row("Lake 7", "open water", 0.62, 5.0)


@pytest.mark.parametrize(
    ("text", "takes"),
    [
        ("", True), ("lake", True), ("WATER", True), ("lake 7", True), ("river", False),
        ("score<0.7", True), ("score < 0.7", True), ("score<=0.62", True), ("score>0,62", False),
        ("area=5", True), ("ha>=5 lake", True), ("area>5", False), ("lake score>0.9", False),
        ('class="open water"', True), ("class:water", False), ('"lake 7"', True),
        ('"7 lake"', False),
    ],
)  # fmt: skip
def test_filters(text, takes):
    assert ObjectFilter.parse(text).takes(ROW) is takes
    assert ObjectFilter.parse(text).problem == ""


def test_unknown_numbers_pass_no_comparison():
    assert not ObjectFilter.parse("score<0.7").takes(Row("a", "", None, None))
    assert ObjectFilter.parse("size<3").problem == "size<3"
    assert ObjectFilter.parse("score<much").problem == "score<much"
    assert ObjectFilter.parse("score<much").is_empty
