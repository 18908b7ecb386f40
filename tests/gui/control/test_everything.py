"""Outline everything in the dock."""

import threading

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsFeatureSource,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage, QPainter
from shapely.geometry import Point

from s2sam_qgis.core.options import USUAL_LEAST_SCORE
from s2sam_qgis.gui.control import bulk_steps
from s2sam_qgis.gui.panels.run_panel import Region
from s2sam_qgis.layers import accepted_objects
from s2sam_qgis.models.catalogue import resources
from tests.gui.conftest import LEFT, RIGHT, Hands

SCENE = resources() / "example" / "scene_2021-06-17.tif"


@pytest.fixture
def example(bench, window, qtbot, show):
    """The dock with a part of the example scene in view."""
    layer = QgsRasterLayer(str(SCENE), "example 2021-06-17")
    QgsProject.instance().addMapLayer(layer)
    extent = layer.extent()
    x, y = extent.xMinimum() + 400, extent.yMaximum() - 300
    show(layer, around=QgsRectangle(x, y - 1500, x + 2000, y))
    bench.dock.source.choose(layer)
    hands = Hands(qtbot, window, bench, layer)
    qtbot.waitUntil(lambda: bench.hub.session is not None, timeout=20000)
    hands.wait()
    yield hands
    del layer


def find(hands, region=Region.EXTENT):
    panel = hands.bench.dock.everything
    panel.region.setCurrentIndex(panel.region.findData(region.value))
    panel.find.click()
    wait(hands)
    return panel


def wait(hands):
    hands.qtbot.waitUntil(lambda: not hands.bench.everything.is_running, timeout=60000)


def results(hands):
    layer = hands.bench.results.accepted.home.readable()
    return [] if layer is None else list(layer.getFeatures())


def painted(item, canvas):
    """Share of the canvas that an item paints."""
    image = QImage(canvas.width(), canvas.height(), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    item.paint(painter)
    painter.end()
    return sum(
        image.pixelColor(x, y).alpha() > 0
        for x in range(0, canvas.width(), 3)
        for y in range(0, canvas.height(), 3)
    ) / (canvas.width() * canvas.height() / 9)


def test_the_slider_answers_without_the_model(example, monkeypatch):
    panel = find(example)
    controller = example.bench.everything
    assert controller.found is not None, panel.note.text()
    monkeypatch.setattr("s2sam_qgis.tasks.everything_tasks.look_for_everything", None)
    counts = {}
    for value in (20, 50, 80):
        panel.detail.setValue(value)
        counts[value] = int(panel.count.text())
    assert counts[20] < counts[50] < counts[80]
    assert 0.02 < painted(controller.item, example.canvas) < 0.6
    panel.clear.click()
    assert painted(controller.item, example.canvas) == 0
    assert not panel.found.isVisibleTo(panel)


def test_accept_all_joins_what_was_accepted_before(example):
    bench, panel = example.bench, find(example)
    panel.accept_all.click()
    wait(example)
    layer = results(example) and bench.results.home.layer
    inner = layer.extent().buffered(-100)
    whole = [f for f in results(example) if inner.contains(f.geometry().boundingBox())]
    most = max(whole, key=lambda f: f.geometry().area())
    others = [f.id() for f in results(example) if f.id() != most.id()]
    layer.dataProvider().deleteFeatures(others)
    kept = QgsGeometry(most.geometry())
    kept.translate(4.0, 3.0)  # A part of a pixel: what is drawn around it does not fit.
    layer.dataProvider().changeGeometryValues({most.id(): kept})
    find(example)
    panel.sure.setValue(0.0)  # What is left out for its score leaves a gap.
    panel.accept_all.click()
    wait(example)
    around = [f.geometry() for f in results(example) if f.id() != most.id()]
    assert len(around) > 3
    for one in around:
        assert one.intersection(kept).area() < 1.0
    whole = QgsGeometry.unaryUnion([*around, kept])
    near = kept.buffer(15.0, 8).difference(whole)
    assert near.area() < 0.02 * kept.buffer(15.0, 8).difference(kept).area(), "no gaps around it"
    example.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    ((left,)) = results(example)
    assert left.geometry().asWkb() == kept.asWkb()


def test_what_is_less_likely_right_is_left_out(example):
    panel = find(example)
    assert panel.sure.value() == USUAL_LEAST_SCORE
    usual = int(panel.count.text())
    panel.sure.setValue(0.0)
    every = int(panel.count.text())
    assert not panel.unlikely.text()
    panel.sure.setValue(0.4)
    count = int(panel.count.text())
    assert 5 < count < usual < every
    assert panel.unlikely.text() == f"{every - count} left out"
    panel.accept_all.click()
    wait(example)
    scores = [feature["score"] for feature in results(example)]
    assert len(scores) == count
    assert min(scores) >= 0.4 - 1e-4
    panel.sure.setValue(0.0)
    assert "≥" not in panel.sure.text()


def test_accept_all_is_one_step(example):
    panel = find(example)
    panel.least.setValue(0.5)
    count = int(panel.count.text())
    assert count > 5
    steps = example.bench.stack.count()
    panel.accept_all.click()
    wait(example)
    features = results(example)
    assert len(features) == count
    assert example.bench.stack.count() == steps + 1
    assert all(feature["model"] == "builtin" and feature["s2sam_id"] for feature in features)
    assert min(feature["area_ha"] for feature in features) >= 0.5
    together = QgsGeometry.unaryUnion([feature.geometry() for feature in features])
    total = sum(feature.geometry().area() for feature in features)
    assert total == pytest.approx(together.area(), rel=1e-6)
    example.bench.stack.undo()
    assert results(example) == []
    example.bench.stack.redo()
    assert len(results(example)) == count


def test_many_objects_are_written_beside_the_users_thread(example, monkeypatch):
    threads, write = [], accepted_objects.bring_elsewhere

    def watched(*given):
        threads.append(threading.current_thread())
        return write(*given)

    monkeypatch.setattr(accepted_objects, "bring_elsewhere", watched)
    panel = find(example)
    panel.accept_all.click()
    wait(example)
    assert threads
    assert threads[0] is not threading.main_thread()
    count = len(results(example))
    assert str(count) in panel.note.text()
    assert int(example.bench.results.accepted.home.readable().featureCount()) == count


def test_many_are_taken_back_beside_the_users_thread_in_order(example, monkeypatch):
    monkeypatch.setattr(bulk_steps, "MANY", 1)
    panel, bench = find(example), example.bench
    panel.accept_all.click()
    wait(example)
    count, shown = len(results(example)), bench.everything.regions.shown
    assert shown == 0
    bench.stack.undo()
    assert bench.everything.steps.is_writing
    bench.stack.redo()
    bench.stack.undo()
    example.qtbot.waitUntil(lambda: not bench.everything.steps.is_writing, timeout=20000)
    assert results(example) == []
    assert bench.everything.regions.shown == count
    bench.stack.redo()
    example.qtbot.waitUntil(lambda: not bench.everything.steps.is_writing, timeout=20000)
    assert len(results(example)) == count
    assert bench.everything.regions.shown == 0


def test_a_temporary_layer_takes_them_too(example):
    home = example.bench.results.accepted.home
    home.temporary = True
    panel = find(example)
    panel.accept_all.click()
    wait(example)
    layer = home.readable()
    assert layer.providerType() == "memory"
    assert layer.featureCount() > 5
    assert layer.hasSpatialIndex() == QgsFeatureSource.SpatialIndexPresence.SpatialIndexPresent
    example.bench.stack.undo()
    assert layer.featureCount() == 0


def test_what_is_accepted_is_filled_around(example):
    panel = find(example)
    panel.least.setValue(1.0)
    panel.accept_all.click()
    wait(example)
    before = QgsGeometry.unaryUnion([feature.geometry() for feature in results(example)])
    panel.least.setValue(0.0)
    find(example)
    if example.bench.everything.found is None:
        pytest.skip("everything was taken")
    panel.accept_all.click()
    wait(example)
    new = list(results(example))[-1]
    assert new.geometry().intersection(before).area() < 1


def largest(controller, count):
    """The numbers of the largest regions."""
    sizes = np.bincount(controller.regions.names, controller.found.look.hierarchy.areas)
    sizes[0] = 0
    return np.argsort(sizes)[::-1][:count].tolist()


def place(example, number):
    """Where a region is on the screen."""
    controller = example.bench.everything
    grid = controller.found.area.imagery.grid
    return example.at(
        *map(float, grid.to_map(*controller.found.pole(controller.regions.names, number)))
    )


def test_a_click_makes_an_object_and_a_right_click_picks(example):
    panel = find(example)
    controller, tool = example.bench.everything, example.bench.picks.tool
    panel.pick.setChecked(True)
    assert example.canvas.mapTool() is tool
    first, second = largest(controller, 2)
    before = controller.regions.shown
    example.click_at(place(example, second), RIGHT)
    assert panel.accept_picked.isEnabled()
    example.click_at(place(example, first), LEFT)
    example.wait()
    prompts = example.bench.document.all_prompts
    assert len(prompts) == 1
    assert prompts[0].label == 1
    assert int(panel.count.text()) == before - 1
    panel.accept_picked.click()
    wait(example)
    assert len(results(example)) == 1
    assert int(panel.count.text()) == before - 2
    example.bench.stack.undo()
    assert int(panel.count.text()) == before - 1, "what is not accepted any more is a region again"
    example.bench.stack.undo()
    assert example.bench.document.all_prompts == ()
    assert int(panel.count.text()) == before, "nor is the object there that the other one was"
    example.bench.stack.redo()
    example.bench.stack.redo()
    assert int(panel.count.text()) == before - 1, "a redone object leaves its region in sight"
    panel.pick.setChecked(False)
    assert example.canvas.mapTool() is not tool


def test_picked_regions_become_objects_in_one_step(example):
    panel = find(example)
    bench, controller = example.bench, example.bench.everything
    before = controller.regions.shown
    numbers = largest(controller, 3)
    picked = np.zeros(controller.regions.count + 1, bool)
    picked[numbers] = True
    outlines = [controller.found.outline(controller.regions.names, n) for n in numbers]
    controller.mark(picked, None, None)
    steps = bench.stack.count()
    panel.objects.click()
    example.qtbot.waitUntil(
        lambda: (
            len(bench.document.ids) == 3
            and all(bench.answers.of(i).has_mask for i in bench.document.ids)
        ),
        timeout=60000,
    )
    assert bench.stack.count() == steps + 1
    assert controller.regions.shown == before - 3
    for prompt in bench.document.all_prompts:
        (place,) = bench.hub.frame.to_layer(bench.document.prompts.crs, [(prompt.x, prompt.y)])
        near = [o for o in outlines if o.distance(Point(*place)) == 0]
        assert len(near) == 1
    bench.stack.undo()
    assert bench.document.ids == ()
    assert controller.regions.shown == before


def test_cancel_and_another_image_leave_nothing(example, later_scene_file):
    panel = example.bench.dock.everything
    panel.find.click()
    panel.cancel.click()
    wait(example)
    assert example.bench.everything.found is None
    assert panel.find.isEnabled()
    find(example)
    assert example.bench.everything.found is not None
    other = QgsRasterLayer(str(later_scene_file), "other")
    QgsProject.instance().addMapLayer(other)
    example.bench.dock.source.choose(other)
    example.qtbot.waitUntil(lambda: example.bench.everything.found is None, timeout=20000)


def test_a_cancelled_search_goes_on(example, monkeypatch):
    """What was seen before cancel, or before the map was moved, is not looked at again."""
    from s2sam_qgis.workflow.everything import edges

    looked = []
    through = edges.window_edges
    panel = example.bench.dock.everything

    def counted(*given):
        looked.append(1)
        if len(looked) == 2:
            example.bench.everything.cancel()
        return through(*given)

    monkeypatch.setattr(edges, "window_edges", counted)
    panel.find.click()
    wait(example)
    assert example.bench.everything.found is None
    assert "Cancelled" in panel.note.text()
    before = len(looked)
    find(example)
    count = example.bench.everything.regions.shown
    assert count > 5
    total = len(looked)
    assert total > before
    panel.clear.click()
    find(example)
    assert len(looked) == total
    assert example.bench.everything.regions.shown == count


def test_what_layers_say_is_left_out(example):
    """Polygons, a raster as a mask, and only inside polygons."""
    find(example)
    controller, panel = example.bench.everything, example.bench.dock.everything
    extent = example.canvas.extent()
    half = QgsRectangle(extent)
    half.setXMaximum(extent.center().x())
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "half", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(half))
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)

    def outlined():
        find(example)
        found = controller.found
        mask = controller.regions.names[np.maximum(found.look.hierarchy.basins, 0)] > 0
        mask &= found.look.hierarchy.basins >= 0
        rows, cols = np.nonzero(mask)
        xs, _ = found.area.imagery.grid.to_map(
            cols + 0.5 + found.window.col, rows + 0.5 + found.window.row
        )
        return xs.min(), xs.max()

    assert panel.exclude.currentLayer() is None
    assert panel.within.currentLayer() is None
    panel.exclude.setLayer(layer)
    assert outlined()[0] >= half.xMaximum()
    panel.exclude.setLayer(None)
    panel.within.setLayer(layer)
    assert outlined()[1] <= half.xMaximum()
    panel.within.setLayer(None)
    # The image itself is a mask that covers all.
    panel.exclude.setLayer(example.bench.hub.source.layer)
    find(example)
    assert controller.found is None
    assert "nothing to outline" in panel.note.text()


def test_edited_objects_stay_when_all_are_taken_back(example):
    panel = find(example)
    panel.least.setValue(2.0)
    panel.accept_all.click()
    wait(example)
    layer = example.bench.results.accepted.home.readable()
    feature = next(layer.getFeatures())
    layer.dataProvider().changeGeometryValues({feature.id(): feature.geometry().buffer(5, 3)})
    example.bench.stack.undo()
    assert [kept.id() for kept in layer.getFeatures()] == [feature.id()]
