import csv

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt

from s2sam_qgis.core.prompts import PromptSet
from s2sam_qgis.gui.rerun.candidates import layer_candidates
from s2sam_qgis.gui.rerun.dialog import ModelAndStore, RerunDialog, RerunQuestions
from s2sam_qgis.models.catalogue import resources
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.model import load_pair
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.tasks.background_task import TaskSet
from tests.synthetic import pixels, point, some_prompts, write_raster, write_scene

pytestmark = pytest.mark.qgis

WAIT = 60000


@pytest.fixture(scope="module")
def tools():
    folder = resources() / "models"
    pair = (folder / "standin_encoder.onnx", folder / "standin_decoder.onnx")
    model = load_pair("standin", *pair, threads=1, is_standin=True)
    return ModelAndStore(Predictor(model), EmbeddingStore(None))


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dates")
    paths = [write_scene(folder / f"S2_{date}.tif") for date in ("20210617", "20210720")]
    paths.append(write_scene(folder / "elsewhere_20210801.tif", origin=(500000.0, 5300000.0)))
    return paths


@pytest.fixture
def project(qgis_app):
    project = QgsProject()
    yield project
    project.clear()


class Answers:
    """What a user would choose in file dialogs."""

    def __init__(self):
        self.folder, self.files, self.save = "", [], ""

    def questions(self):
        return RerunQuestions(
            lambda title: self.folder, lambda title, kinds: self.files, lambda *_: self.save
        )


@pytest.fixture
def make(qtbot, project, tools, files, tmp_path):
    tasks, answers, made = TaskSet(), Answers(), []

    def make(prompts=None, **options):
        for path in files:
            project.addMapLayer(QgsRasterLayer(str(path), path.stem))
        dialog = RerunDialog(
            prompts or PromptSet((point(1, 120, 90, name="field"),)),
            tools, tasks, project, answers.questions(),
            {1: "#ff0000"}, results_folder=str(tmp_path / "out"), **options,
        )  # fmt: skip
        qtbot.addWidget(dialog)
        dialog.answers = answers
        made.append(dialog)
        dialog.show()
        return dialog

    yield make
    for dialog in made:
        dialog.reject()
    tasks.close()
    assert len(tasks) == 0


def names(dialog, rows):
    return [dialog.list.topLevelItem(row).text(0) for row in rows]


def finish(qtbot, dialog):
    with qtbot.waitSignal(dialog.finished_run, timeout=WAIT) as signal:
        qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
        assert not dialog.run.isEnabled()
        assert dialog.cancel.isVisible()
    return signal.args[0]


def test_layers_of_the_same_place_are_preselected_by_date(make):
    dialog = make()
    assert names(dialog, range(3)) == ["S2_20210617", "S2_20210720", "elsewhere_20210801"]
    assert names(dialog, dialog.list.ticked) == ["S2_20210617", "S2_20210720"]
    assert dialog.list.topLevelItem(0).text(1) == "2021-06-17"
    assert dialog.list.topLevelItem(0).text(2) == "1 of 1"
    assert dialog.list.topLevelItem(2).text(2) == "0 of 1"
    dialog.list.tick_all(False)
    assert not dialog.run.isEnabled()
    dialog.list.tick_all(True)
    assert dialog.run.isEnabled()
    dialog.target.folder.setText("  ")
    assert not dialog.run.isEnabled()


def test_objects_partly_outside_are_counted(project, files):
    layer = QgsRasterLayer(str(files[0]), "scene")
    project.addMapLayer(layer)
    prompts = PromptSet((*some_prompts().prompts, point(3, 900, 10)))
    (candidate,) = layer_candidates(project, prompts)
    assert candidate.inside == 2


def test_a_run_shows_progress_groups_and_areas(qtbot, make, project):
    dialog = make()
    seen = []
    texts = dialog.note.say
    dialog.note.say = lambda text, tip="": (seen.append(text), texts(text, tip))
    report = finish(qtbot, dialog)
    assert [o.status for o in report.outcomes] == ["done", "done"]
    assert any(text.startswith("S2_20210617: ") for text in seen)
    assert [dialog.list.state(row) for row in (0, 1, 2)] == ["done", "done", ""]
    group = project.layerTreeRoot().findGroup("S2 SAM rerun")
    assert [node.name() for node in group.children()] == [
        "S2 SAM – S2_20210617 – 2021-06-17",
        "S2 SAM – S2_20210720 – 2021-07-20",
    ]
    outlines = group.children()[0].findLayers()[0].layer()
    assert outlines.featureCount() == 1
    assert dialog.tabs.currentIndex() == 1
    table = dialog.areas.table
    assert table.rowCount() == 2
    assert [table.item(0, c).text() for c in (0, 1, 6)] == ["field", "2021-06-17", "S2_20210617"]
    assert table.item(1, 3).text() == "+0.0 %"
    assert table.item(1, 4).text() == "1.00"


def test_the_table_is_saved_as_csv(qtbot, make, tmp_path):
    dialog = make()
    dialog.target.add_layers.setChecked(False)
    finish(qtbot, dialog)
    qtbot.mouseClick(dialog.areas.save, Qt.MouseButton.LeftButton)  # nothing chosen
    dialog.answers.save = str(tmp_path / "areas.csv")
    qtbot.mouseClick(dialog.areas.save, Qt.MouseButton.LeftButton)
    rows = list(csv.DictReader((tmp_path / "areas.csv").read_text("utf-8").splitlines()))
    assert [row["acquired"] for row in rows] == ["2021-06-17", "2021-07-20"]
    assert "Saved" in dialog.areas.note.text()
    dialog.answers.save = str(tmp_path / "none" / "areas.csv")
    qtbot.mouseClick(dialog.areas.save, Qt.MouseButton.LeftButton)
    assert "Cannot write" in dialog.areas.note.text()


def test_failures_are_listed_with_their_reason_and_the_others_go_on(qtbot, make, project, tmp_path):
    broken = tmp_path / "more" / "broken.tif"
    broken.parent.mkdir()
    broken.write_bytes(b"none")
    dialog = make()
    dialog.answers.files = [str(broken)]
    dialog.add_files.click()
    dialog.list.tick_all(True)
    report = finish(qtbot, dialog)
    assert len(report.failures) == 2
    states = dict(zip(names(dialog, range(4)), (dialog.list.state(row) for row in range(4))))
    assert states == {
        "S2_20210617": "done", "S2_20210720": "done",
        "elsewhere_20210801": "failed", "broken.tif": "failed",
    }  # fmt: skip
    assert "cannot be opened" in dialog.list.notes(3)[0]
    assert "None of the objects lies" in dialog.list.notes(2)[0]
    assert "2 of 4 layers done, 2 failed" in dialog.note.text()
    assert len(project.layerTreeRoot().findGroup("S2 SAM rerun").children()) == 2


def test_a_second_run_skips_what_is_done(qtbot, make):
    dialog = make()
    dialog.target.add_layers.setChecked(False)
    finish(qtbot, dialog)
    dialog.tabs.setCurrentIndex(0)
    report = finish(qtbot, dialog)
    assert report.count("skipped") == 2
    assert dialog.list.state(0) == "done before"
    assert dialog.areas.table.rowCount() == 2


def test_a_folder_of_rasters_is_added(make, files, tmp_path):
    dialog = make()
    folder = tmp_path / "scenes"
    folder.mkdir()
    write_raster(folder / "a_20200101.tif", pixels())
    write_raster(folder / "b.tif", pixels())
    dialog.answers.folder = str(folder)
    dialog.add_folder.click()
    dialog.add_folder.click()
    assert names(dialog, dialog.list.ticked)[2:] == ["a_20200101.tif", "b.tif"]
    assert dialog.list.topLevelItem(3).text(1) == "2020-01-01"
    dialog.add_paths([str(files[0])])  # is a layer already
    assert dialog.list.topLevelItemCount() == 5
    empty = tmp_path / "empty"
    empty.mkdir()
    dialog.add_paths([str(empty)])
    assert "holds no raster" in dialog.note.text()
    dialog.answers.folder = str(tmp_path / "chosen")
    dialog.target.browse.click()
    assert dialog.target.folder.text() == str(tmp_path / "chosen")


def test_cancelling_says_so_and_the_dialog_can_run_again(qtbot, make):
    dialog = make()
    dialog.target.add_layers.setChecked(False)
    dialog.start()
    dialog.stop()
    qtbot.waitUntil(lambda: not dialog.cancel.isVisible(), timeout=WAIT)
    assert "cancelled" in dialog.note.text()
    assert dialog.list.state(1) == ""
    assert finish(qtbot, dialog).failures == ()


def test_closing_in_the_middle_leaves_nothing(qtbot, make, tmp_path):
    dialog = make()
    dialog.start()
    dialog.close()
    qtbot.wait(50)
    assert not dialog.isVisible()


def test_a_layer_removed_meanwhile_fails_alone(qtbot, make, project):
    dialog = make()
    project.removeMapLayer(dialog.list.candidates[1].layer.id())
    report = finish(qtbot, dialog)
    assert len(report.outcomes) == 1
    assert dialog.list.state(0) == "done"
    assert dialog.list.state(1) == "failed"


def test_recorded_dates_are_looked_at_where_that_is_ticked(qtbot, make, files):
    # The prompts were made on the first date with the second one beside it.
    dates = [{"source": str(files[1])}]
    prompts = PromptSet((point(1, 120, 90),), record={"source": str(files[0]), "dates": dates})
    dialog = make(prompts)
    assert dialog.target.recorded_dates.isVisible()
    alone = finish(qtbot, dialog)
    assert any("looked at alone" in text for text in alone.warnings)
    dialog.target.replace.setChecked(True)
    dialog.target.recorded_dates.setChecked(True)
    together = finish(qtbot, dialog)
    assert not any("looked at alone" in text for text in together.warnings)
    assert not make().target.recorded_dates.isVisible()
