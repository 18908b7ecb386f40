"""The rerun dialog's summary file, and its worker processes."""

import sys

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsFeatureRequest,
    QgsLayerTreeNode,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from s2sam_qgis.gui.rerun.dialog import ModelAndStore
from s2sam_qgis.models.catalogue import resources
from s2sam_qgis.models.spec import ModelSpec
from tests.gui.rerun.test_rerun_dialog import WAIT, files, finish, make, project
from tests.gui.rerun.test_rerun_dialog import tools as plain_tools

__all__ = ["files", "make", "plain_tools", "project"]  # Fixtures.

pytestmark = [pytest.mark.qgis, pytest.mark.timeout(300)]

STANDIN = ModelSpec("standin", str(resources() / "models"))


@pytest.fixture(scope="module")
def tools(plain_tools):
    return ModelAndStore(plain_tools.predictor, plain_tools.store, STANDIN)


def outlines(path):
    layer = QgsVectorLayer(str(path), "summary", "ogr")
    assert layer.isValid()
    return {f["raster"]: f["status"] for f in layer.getFeatures()}


def test_the_summary_is_written_beside_the_results(qtbot, make, tmp_path):
    dialog = make()
    dialog.target.add_layers.setChecked(False)
    finish(qtbot, dialog)
    summary = tmp_path / "out" / "areas.gpkg"
    assert not summary.exists()
    dialog.target.summary.click()
    report = finish(qtbot, dialog)
    assert report.count("skipped") == 2
    assert outlines(summary) == {"S2_20210617": "done", "S2_20210720": "done"}
    finish(qtbot, dialog)  # Its own earlier one is replaced.
    assert outlines(summary) == {"S2_20210617": "done", "S2_20210720": "done"}


def test_the_summary_comes_above_the_groups_and_follows_the_temporal_controller(
    qtbot, make, project, tmp_path
):
    dialog = make()
    dialog.target.summary.click()
    finish(qtbot, dialog)
    top, *groups = project.layerTreeRoot().findGroup("S2 SAM rerun").children()
    layer = top.layer()
    assert len(groups) == 2
    assert not top.itemVisibilityChecked()
    assert layer.source().startswith(str(tmp_path / "out" / "areas.gpkg"))
    assert {category.label() for category in layer.renderer().categories()} == {"field"}
    day = QgsDateTimeRange(
        QDateTime(QDate(2021, 6, 17), QTime(0, 0)), QDateTime(QDate(2021, 6, 17), QTime(23, 0))
    )
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    only = layer.temporalProperties().createFilterString(context, day)
    found = layer.getFeatures(QgsFeatureRequest().setFilterExpression(only))
    assert [feature["raster"] for feature in found] == ["S2_20210617"]


def test_a_summary_that_was_not_written_is_not_shown(qtbot, make, project, monkeypatch):
    from s2sam_qgis.core.errors import OutputError
    from s2sam_qgis.workflow.rerun import summary as rerun_summary

    def fail(*_):
        raise OutputError("The disk is full.")

    dialog = make()
    dialog.target.summary.click()
    dialog.target.add_layers.setChecked(False)
    finish(qtbot, dialog)  # An earlier summary lies there.
    dialog.target.add_layers.setChecked(True)
    monkeypatch.setattr(rerun_summary, "write_summary", fail)
    finish(qtbot, dialog)
    group = project.layerTreeRoot().findGroup("S2 SAM rerun")
    assert [child.nodeType() for child in group.children()] == [
        QgsLayerTreeNode.NodeType.NodeGroup
    ] * 2


def test_a_file_of_somebody_else_is_not_replaced(qtbot, make, tmp_path):
    theirs = tmp_path / "out" / "areas.gpkg"
    theirs.parent.mkdir()
    theirs.write_text("theirs")
    dialog = make()
    dialog.target.summary.click()
    dialog.start()
    qtbot.waitUntil(lambda: not dialog.cancel.isVisible(), timeout=WAIT)
    assert "areas.gpkg" in dialog.note.text()
    assert theirs.read_text() == "theirs"
    assert [path.name for path in theirs.parent.iterdir()] == ["areas.gpkg"]


def test_a_summary_that_cannot_be_written_costs_no_result(qtbot, make, monkeypatch):
    from s2sam_qgis.core.errors import OutputError
    from s2sam_qgis.workflow.rerun import summary as rerun_summary

    def fail(*_):
        raise OutputError("The disk is full.")

    monkeypatch.setattr(rerun_summary, "write_summary", fail)
    dialog = make()
    dialog.target.summary.click()
    report = finish(qtbot, dialog)
    assert report.count("done") == 2
    assert "The disk is full." in dialog.note.text()
    assert dialog.areas.table.rowCount() == 2


def test_worker_processes_do_it_and_what_cannot_travel_fails_alone(qtbot, make, project, tmp_path):
    pytest.importorskip("distributed")
    dialog = make()
    moved = dialog.list.candidates[1].layer
    moved.setCrs(QgsCoordinateReferenceSystem("EPSG:32634"))
    dialog.target.jobs.setValue(2)
    dialog.target.summary.click()
    report = finish(qtbot, dialog)
    assert [o.status for o in report.outcomes] == ["done", "failed"]
    assert dialog.list.state(0) == "done"
    assert "only this program can read" in dialog.list.notes(1)[0]
    assert outlines(tmp_path / "out" / "areas.gpkg")["S2_20210617"] == "done"
    group = project.layerTreeRoot().findGroup("S2 SAM rerun")
    assert len(group.findGroups()) == 1


def test_cancelled_worker_processes_let_the_dialog_run_again(qtbot, make):
    pytest.importorskip("distributed")
    dialog = make()
    dialog.target.jobs.setValue(2)
    dialog.start()
    qtbot.waitUntil(lambda: "opening" in dialog.note.text(), timeout=WAIT)
    assert "ashboard" in dialog.watch.text()  # Its address, or what is missing for one.
    dialog.stop()
    qtbot.waitUntil(lambda: not dialog.cancel.isVisible(), timeout=WAIT)
    assert "cancelled" in dialog.note.text()
    assert dialog.watch.text() == ""
    dialog.target.jobs.setValue(1)
    assert finish(qtbot, dialog).failures == ()


def test_without_dask_the_dialog_says_what_to_install(qtbot, make, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    dialog = make()
    dialog.target.jobs.setValue(2)
    dialog.start()
    qtbot.waitUntil(lambda: not dialog.cancel.isVisible(), timeout=WAIT)
    assert "pip install distributed" in dialog.note.text()
