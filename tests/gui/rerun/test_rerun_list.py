import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from s2sam_qgis.gui.rerun.checklist import _sentences


@pytest.mark.parametrize(
    ("note", "sentences"),
    [
        (
            "No file a.tif. Check the path, e.g. its suffix.",
            ["No file a.tif.", "Check the path, e.g. its suffix."],
        ),
        ("Keine Datei. Öffnen Sie eine andere.", ["Keine Datei.", "Öffnen Sie eine andere."]),
        ("No está. ¿Está completa la descarga?", ["No está.", "¿Está completa la descarga?"]),
        ("没有文件 a.tif。请检查路径。", ["没有文件 a.tif。", "请检查路径。"]),
    ],
)
def test_a_row_holds_one_sentence_in_every_language(note, sentences):
    assert _sentences([note, "Done."]) == [*sentences, "Done."]
