import pytest

from s2sam_qgis.translation import candidates, translation_file


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("de", ["de"]),
        ("de_AT", ["de_AT", "de"]),
        ("pt_BR", ["pt_BR", "pt"]),
        ("pt", ["pt", "pt_BR"]),
        ("zh-Hans", ["zh_Hans", "zh_CN", "zh"]),
        ("fr_FR.UTF-8", ["fr_FR", "fr"]),
    ],
)
def test_the_nearest_language_is_tried_first(locale, expected):
    names = [name[len("s2sam_") : -len(".qm")] for name in candidates(locale)]
    assert names[: len(expected)] == expected


def test_without_a_file_texts_stay_english(tmp_path):
    assert translation_file("de_AT", tmp_path) == ""
    (tmp_path / "s2sam_de.qm").touch()
    assert translation_file("de_AT", tmp_path) == str(tmp_path / "s2sam_de.qm")
