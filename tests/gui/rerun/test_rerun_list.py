import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from s2sam_qgis.gui.rerun.candidates import Candidate
from s2sam_qgis.gui.rerun.checklist import RerunList

NOTES = [
    "No file a.tif. Check the path, e.g. its suffix, and whether the drive is connected to "
    "this computer at all.",
    "没有文件 a.tif。请检查路径。" * 12,
    "Done.",
]


@pytest.fixture
def rows(qgis_app):
    made = RerunList(2)
    made.add(Candidate("June", path="june.tif", date="2021-06-17", inside=1), True)
    made.set_state(0, "done", NOTES)
    made.resize(360, 300)
    made.show()
    qgis_app.processEvents()
    yield made
    made.close()


def height(rows, note):
    return rows.visualItemRect(rows.topLevelItem(0).child(note)).height()


def test_a_note_is_shown_whole_on_as_many_lines_as_it_needs(rows, qgis_app):
    assert rows.notes(0) == NOTES
    line = rows.fontMetrics().height()
    assert height(rows, 0) >= 2 * line
    assert height(rows, 1) >= 2 * line
    assert height(rows, 2) < 2 * line
    narrow = height(rows, 0)
    rows.resize(1200, 300)
    qgis_app.processEvents()
    assert height(rows, 0) < narrow
