"""Files, imports, runs with a region, the dialogs."""

import json

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox

from s2sam_qgis.core.prompt_geojson import read_prompts
from s2sam_qgis.gui.panels.run_panel import Region, Target
from s2sam_qgis.gui.session.answers import Progress
from s2sam_qgis.gui.session.layer_reading import ImageryChoice
from tests.gui.canvas.test_clicks import INSIDE, OUTSIDE
from tests.gui.conftest import RIGHT
from tests.synthetic import map_xy


@pytest.fixture
def chosen(hands, monkeypatch):
    """What the file dialogs answer."""
    answer = {"path": ""}

    def ask(*_):
        return str(answer["path"])

    for part in (hands.bench.files, hands.bench.runs):
        for name in ("_ask_save", "_ask_open", "_ask_path"):
            if hasattr(part, name):
                monkeypatch.setattr(part, name, ask)
    return answer


def test_save_and_open(hands, chosen, tmp_path):
    hands.click(*INSIDE)
    hands.click(*OUTSIDE, button=RIGHT)
    hands.bench.prompts.rename(1, "field")
    hands.wait()
    chosen["path"] = tmp_path / "prompts"
    hands.key(Qt.Key.Key_S)
    file = tmp_path / "prompts.geojson"
    saved = read_prompts(file)
    assert saved.prompts == hands.bench.document.all_prompts
    assert saved.record["model"] == "standin"
    assert saved.record["stretch"]["name"] == "reflectance"
    assert json.loads(file.read_text())["features"][0]["properties"]["name"] == "field"
    hands.bench.actions.delete.trigger()
    assert not hands.bench.document.ids
    chosen["path"] = file
    hands.bench.actions.open.trigger()
    assert hands.bench.document.all_prompts == saved.prompts
    hands.wait()
    assert hands.answer(1).progress is Progress.READY
    hands.bench.stack.undo()
    assert not hands.bench.document.ids, "opening is a step, too"
    hands.wait()


def test_save_again_asks_no_more(hands, chosen, tmp_path):
    hands.click(*INSIDE)
    chosen["path"] = tmp_path / "p.geojson"
    hands.key(Qt.Key.Key_S)
    hands.click(*OUTSIDE)
    chosen["path"] = ""
    hands.key(Qt.Key.Key_S)
    assert len(read_prompts(tmp_path / "p.geojson").prompts) == 2


def test_a_wrong_file_changes_nothing(hands, chosen, tmp_path):
    hands.click(*INSIDE)
    before = hands.bench.document.prompts
    wrong = tmp_path / "wrong.geojson"
    wrong.write_text('{"type": "FeatureCollection", "features": [{"type": "Feature"}]}')
    chosen["path"] = wrong
    hands.bench.actions.open.trigger()
    assert hands.bench.document.prompts is before
    assert "feature 1" in hands.bench.messages.last


def vector(kind, geometries, fields="", values=()):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32633{fields}", f"{kind} layer", "memory")
    features = []
    for number, geometry in enumerate(geometries):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry)
        if values:
            feature.setAttributes(list(values[number]))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_import_from_a_point_layer(hands):
    points = [QgsGeometry.fromPointXY(QgsPointXY(*map_xy(c, r))) for c, r in (INSIDE, OUTSIDE)]
    vector("Point", points, "&field=label:integer&field=name:string", [(1, "a"), (0, "a")])
    hands.click(30, 30)
    hands.bench.actions.import_layer.trigger()
    (dialog,) = hands.bench.dialogs.shown
    assert dialog.label_field.currentField() == "label"
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    labels = [p.label for p in hands.bench.document.all_prompts]
    assert labels == [1, 1, 0]
    assert hands.bench.document.ids == (1, 2, 3)
    assert not hands.bench.dialogs.shown
    hands.wait()


def test_prompts_as_layers_can_be_edited_with_qgis(hands):
    hands.click(*INSIDE)
    hands.bench.actions.export_layer.trigger()
    points = next(
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and layer.featureCount()
    )
    (feature,) = points.getFeatures()
    points.startEditing()
    points.changeGeometry(feature.id(), QgsGeometry.fromPointXY(QgsPointXY(13.64, 48.741)))
    hands.qtbot.waitUntil(
        lambda: hands.bench.document.all_prompts[0].x == pytest.approx(13.64), timeout=3000
    )
    points.commitChanges()
    hands.bench.stack.undo()
    (feature,) = points.getFeatures()
    assert feature.geometry().asPoint().x() != pytest.approx(13.64, abs=1e-9)
    hands.wait()


def groups():
    return [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups()]


def run(hands, **wish):
    panel = hands.bench.dock.run_panel
    for name, value in wish.items():
        combo = getattr(panel, name)
        combo.setCurrentIndex(combo.findData(value.value if hasattr(value, "value") else value))
    panel.run.click()
    hands.qtbot.waitUntil(lambda: not hands.bench.runs.is_running, timeout=30000)


def test_run_to_a_temporary_layer(hands):
    hands.click(*INSIDE)
    hands.key(Qt.Key.Key_N)
    hands.click(*OUTSIDE)
    hands.wait()
    run(hands)
    assert any("T33UUP" in name for name in groups())
    (layer,) = [
        x for x in QgsProject.instance().mapLayers().values() if isinstance(x, QgsVectorLayer)
    ]
    assert layer.featureCount() == 2
    assert hands.bench.dock.run_panel.note.text().startswith("2 objects in ")


@pytest.mark.parametrize("target", [Target.GEOPACKAGE, Target.GEOTIFF, Target.BOTH])
def test_run_to_files(hands, chosen, tmp_path, target):
    hands.click(*INSIDE)
    hands.wait()
    suffix = "tif" if target is Target.GEOTIFF else "gpkg"
    chosen["path"] = tmp_path / f"out.{suffix}"
    run(hands, target=target)
    written = sorted(p.name for p in tmp_path.iterdir() if p.name.startswith("out"))
    expected = {
        Target.GEOPACKAGE: ["out.gpkg"],
        Target.GEOTIFF: ["out.tif"],
        Target.BOTH: ["out.gpkg", "out_masks.tif"],
    }
    assert [name for name in written if name.endswith(("gpkg", "tif"))] == expected[target]


def test_the_name_of_the_masks_is_asked_for_where_it_would_replace_a_file(hands, tmp_path):
    asked = []
    hands.bench.runs._ask_path = lambda title, name, kinds: asked.append(name) or answers.pop(0)
    hands.click(*INSIDE)
    hands.wait()
    (tmp_path / "out_masks.tif").write_text("somebody's")
    answers = [str(tmp_path / "out.gpkg"), ""]
    run(hands, target=Target.BOTH)
    assert asked[1] == str(tmp_path / "out_masks.tif")
    assert not groups()
    assert (tmp_path / "out_masks.tif").read_text() == "somebody's"
    answers = [str(tmp_path / "out.gpkg"), str(tmp_path / "other.tif")]
    run(hands, target=Target.BOTH)
    assert (tmp_path / "other.tif").exists()
    assert (tmp_path / "out_masks.tif").read_text() == "somebody's"


def test_a_run_never_writes_over_the_accepted_objects(hands, chosen):
    hands.click(*INSIDE)
    hands.wait()
    hands.key(Qt.Key.Key_Return)
    path = hands.bench.results.home.path
    chosen["path"] = path
    run(hands, target=Target.GEOPACKAGE)
    assert not groups()
    assert str(path.name) in hands.bench.messages.last
    assert hands.bench.results.home.layer.featureCount() == 1


def test_earlier_results_are_replaced_or_kept_as_chosen(hands):
    hands.click(*INSIDE)
    hands.wait()
    run(hands)
    run(hands)
    assert len(groups()) == 2
    assert len(set(groups())) == 2
    panel = hands.bench.dock.run_panel
    panel.earlier.setCurrentIndex(1)
    run(hands)
    assert len(groups()) == 1
    panel.earlier.setCurrentIndex(0)


def test_the_save_dialog_adds_the_suffix_before_it_asks(hands, tmp_path):
    from qgis.PyQt.QtCore import QTimer
    from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QLineEdit

    def answer():
        dialog = next(
            w
            for w in QApplication.topLevelWidgets()
            if isinstance(w, QFileDialog) and w.isVisible()
        )
        dialog.findChild(QLineEdit).setText(str(tmp_path / "typed"))
        dialog.accept()

    QTimer.singleShot(300, answer)
    chosen = hands.bench.dialogs.ask_save("Save", "x.gpkg", "GeoPackage (*.gpkg)")
    assert chosen == str(tmp_path / "typed.gpkg")


def test_run_without_a_file_does_not_start(hands, chosen):
    hands.click(*INSIDE)
    hands.wait()
    run(hands, target=Target.GEOPACKAGE)
    assert not groups()


def test_run_on_selected_features(hands, window):
    hands.click(*INSIDE)
    hands.wait()
    run(hands, region=Region.SELECTED)
    assert "No feature is selected" in hands.bench.messages.last
    x0, y0 = map_xy(50, 150)
    x1, y1 = map_xy(200, 30)
    layer = vector("Polygon", [QgsGeometry.fromRect(QgsRectangle(x0, y0, x1, y1))])
    layer.selectAll()
    window.iface.active = layer
    run(hands)
    assert groups()
    window.iface.active = None


def test_run_with_the_grid_plan_is_cancelled(hands, monkeypatch):
    from s2sam_qgis.gui.control import run_controller

    hands.click(*INSIDE)
    hands.wait()

    def endless(order, cancel, progress):
        progress(0.5, "chip 1 of 2")
        for _ in range(1000):
            cancel.raise_if_cancelled()
            import time

            time.sleep(0.01)

    monkeypatch.setattr(run_controller, "run_order", endless)
    panel = hands.bench.dock.run_panel
    panel.run.click()
    hands.qtbot.waitUntil(lambda: panel.progress.value() == 500, timeout=3000)
    assert panel.cancel.isVisible()
    assert not panel.run.isEnabled()
    panel.cancel.click()
    hands.qtbot.waitUntil(lambda: not hands.bench.runs.is_running, timeout=3000)
    assert "cancelled" in panel.note.text()
    assert panel.run.isEnabled()


def test_input_dialog_shows_what_the_model_sees(hands):
    from tests.gui.canvas.test_clicks import COL, ROW

    hands.bench.dock.source.change.click()
    (dialog,) = hands.bench.dialogs.shown
    hands.qtbot.waitUntil(lambda: bool(dialog.note.text()), timeout=5000)
    image = dialog.picture.pixmap().toImage()
    from s2sam_qgis.tasks.segment_tasks import model_view

    wanted = model_view(hands.bench.hub.frame.imagery)
    colour = image.pixelColor(COL + 10, ROW + 10)
    assert np.allclose(
        (colour.red(), colour.green(), colour.blue()), wanted[ROW + 10, COL + 10], atol=1
    )
    dialog.stretch.setCurrentIndex(dialog.stretch.findData("custom"))
    dialog.range.setText("0.05; 0.2")
    dialog.channels[0].setCurrentIndex(dialog.channels[0].findData(4))
    dialog.channels[1].setCurrentIndex(dialog.channels[1].findData(3))
    dialog.channels[2].setCurrentIndex(dialog.channels[2].findData(2))
    hands.qtbot.waitUntil(lambda: "B08" in dialog.note.text(), timeout=5000)
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    hands.wait()
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=10000)
    imagery = hands.bench.hub.frame.imagery
    assert hands.bench.stack.undoText() == "Bands and stretch of T33UUP 2021-06-17"
    assert imagery.bands == (4, 3, 2)
    assert imagery.stretch.low == pytest.approx((0.05,) * 3)
    assert "B08 B04 B03" in hands.bench.dock.source.note.text()


def test_input_dialog_refuses_nonsense(hands):
    hands.bench.dock.source.change.click()
    (dialog,) = hands.bench.dialogs.shown
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    dialog.scaling.setText("a lot")
    hands.qtbot.waitUntil(lambda: not ok.isEnabled(), timeout=3000)
    dialog.scaling.setText("0.0001")
    hands.qtbot.waitUntil(ok.isEnabled, timeout=3000)
    dialog.reject()


def test_as_displayed(hands):
    hands.bench.hub.source.set_choice(ImageryChoice(stretch="displayed"))
    hands.wait()
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=10000)
    assert hands.bench.hub.frame.imagery.stretch.name == "displayed"
    assert "as displayed" in hands.bench.dock.source.note.text()
    assert "Other dates" not in hands.bench.hub.frame.note
    hands.click(*INSIDE)
    hands.wait()
    assert hands.answer().progress is Progress.READY


def test_as_displayed_leaves_other_dates_aside_and_says_so(hands, later_scene_file):
    choice = ImageryChoice(stretch="displayed", also=(str(later_scene_file),))
    hands.bench.hub.source.set_choice(choice)
    hands.qtbot.waitUntil(
        lambda: (
            hands.bench.hub.session is not None
            and hands.bench.hub.frame.imagery.stretch.name == "displayed"
        ),
        timeout=10000,
    )
    assert hands.bench.hub.frame.imagery.dates == ()
    assert "Other dates are not looked at" in hands.bench.hub.frame.note


def test_model_manager_lists_and_chooses(hands):
    hands.bench.dock.model.manage.click()
    (dialog,) = hands.bench.dialogs.shown
    hands.qtbot.waitUntil(lambda: dialog.table.rowCount() > 1, timeout=5000)
    assert dialog.selected.name == "builtin"
    assert dialog.use.isEnabled()
    assert not dialog.fetch.isEnabled()
    dialog.table.setCurrentCell(1, 0)
    assert not dialog.use.isEnabled()
    assert dialog.fetch.isEnabled()
    dialog.table.setCurrentCell(0, 0)
    dialog.use.click()
    hands.wait()
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=20000)
    assert hands.bench.hub.model.choice.name == "builtin"
    assert hands.bench.dock.model.device.text() == "CPU"


def test_download_progress_and_cancel(hands, monkeypatch):
    import time

    from s2sam_qgis.models import catalogue

    def fetch(name, progress, cancel):
        for _ in range(1000):
            progress(0.25, "100 of 375 MB")
            cancel.raise_if_cancelled()
            time.sleep(0.01)

    monkeypatch.setattr(catalogue, "fetch_model", fetch)
    hands.bench.dock.model.manage.click()
    (dialog,) = hands.bench.dialogs.shown
    hands.qtbot.waitUntil(lambda: dialog.table.rowCount() > 1, timeout=5000)
    dialog.table.setCurrentCell(1, 0)
    dialog.fetch.click()
    hands.qtbot.waitUntil(lambda: dialog.progress.value() == 250, timeout=5000)
    assert "375 MB" in dialog.note.text()
    dialog.cancel.click()
    hands.qtbot.waitUntil(lambda: not dialog.bar.isVisible(), timeout=5000)
    assert "Cancelled" in dialog.note.text()
    dialog.reject()


def test_raster_without_a_crs(hands, tmp_path):
    from tests.synthetic import NAMES, pixels, write_raster

    file = write_raster(tmp_path / "plain.tif", pixels(), names=NAMES, crs=None,
                        origin=(0.0, 0.0), pixel=1.0)  # fmt: skip
    layer = QgsRasterLayer(str(file), "plain")
    QgsProject.instance().addMapLayer(layer)
    hands.canvas.setLayers([layer])
    hands.canvas.setExtent(layer.extent())
    hands.bench.dock.source.choose(layer)
    hands.wait()
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=10000)
    hands.click_at(hands.at(layer.extent().xMinimum() + INSIDE[0],
                            layer.extent().yMaximum() - INSIDE[1]))  # fmt: skip
    (prompt,) = hands.bench.document.all_prompts
    assert hands.bench.document.prompts.crs == "pixel"
    assert (prompt.x, prompt.y) == pytest.approx(INSIDE, abs=1.5)
    hands.wait()
    assert hands.answer().progress is Progress.READY
    assert hands.bench.view.items[0].keys == (1,)
    del layer
