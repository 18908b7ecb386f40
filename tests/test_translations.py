"""Texts are read from the source, filled in, and checked against what the code needs of them."""

import json
import re
import shutil
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tools.i18n import catalogue, checks
from tools.i18n.catalogue import LANGUAGES, read_ts, ts_path
from tools.i18n.extract import FOR_USERS, SourceError, bypassing, calls, extract
from tools.i18n.main import main
from tools.i18n.pseudo import pseudo

CODE = """
from .translation import tr

def say(count, name):
    tr("Open")
    tr("One text "
       "in two lines")
    tr("Hello {name}, <b>{share:.1f}</b>").format(name=name, share=1)
    tr("%n objects", count)
    tr("Files (*.tif);;All files (*)")
    tr("&Run…")
    tr("Name:")
"""
TEXTS = [
    "%n objects",
    "&Run…",
    "Files (*.tif);;All files (*)",
    "Hello {name}, <b>{share:.1f}</b>",
    "Name:",
    "One text in two lines",
    "Open",
]


@pytest.fixture
def root(tmp_path):
    """A plugin with the texts above."""
    package = tmp_path / "s2sam_qgis"
    package.mkdir()
    (package / "panel.py").write_text(CODE, encoding="utf-8")
    (package / "other.py").write_text('lambda: tr("Open")\n', encoding="utf-8")
    return tmp_path


@pytest.fixture
def filled(root):
    """The same with every language translated as the English is."""
    main(["update"], root)
    for language, forms in catalogue.FORMS.items():
        known = {text: text for text in TEXTS}
        known["%n objects"] = ["%n objects"] * forms
        if language == "en":
            known = {"%n objects": known["%n objects"]}
        fill(root, language, known)
    return root


def fill(root, language, texts):
    file = root / "texts.json"
    file.write_text(json.dumps(texts), encoding="utf-8")
    return main(["fill", language, str(file)], root)


def test_texts_are_read_with_concatenation_plural_and_files(root):
    texts = extract(root)
    assert list(texts) == TEXTS
    assert [text for text in TEXTS if texts[text].numerus] == ["%n objects"]
    assert texts["Open"].files == ("s2sam_qgis/other.py", "s2sam_qgis/panel.py")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ('tr(f"Open {name}")', "f-string"),
        ("tr(text)", "no plain literal"),
        ('tr("Open " + name)', "no plain literal"),
        ('tr("Open {}".format(name))', "no plain literal"),
        ("tr()", "no plain literal"),
        ('tr("")', "empty"),
        ('tr("%n objects")', "a count needs %n"),
        ('tr("objects", 3)', "a count needs %n"),
        ("list(map(tr, names))", "passed on"),
        ("from .translation import tr as _", "another name"),
        ('NAME = tr("Name:")', "before the language is known"),
        ('def name(text=tr("Name:")): pass', "before the language is known"),
        ('class A: text = tr("Name:")', "before the language is known"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_place(root, code, said):
    (root / "s2sam_qgis" / "bad.py").write_text(f"\n{code}\n", encoding="utf-8")
    with pytest.raises(SourceError, match=said) as caught:
        extract(root)
    assert str(caught.value).startswith("s2sam_qgis/bad.py:2: ")
    assert main(["check"], root) == 1


def test_other_functions_that_end_in_tr_are_left_alone():
    assert list(calls('getattr(a, b); str(c); self.attr("x")')) == []


ENGLISH_ALONE = [
    'raise InputError("There is nothing.")',
    'raise InputError(f"There is no {file}.")',
    'raise InputError("There is no {file}.".format(file=file))',
    'raise InputError("There is no %s." % file)',
    'raise InputError(tr("There is nothing.") + " Look again.")',
    'raise InputError(tr("Nothing.") if empty else "Too much.")',
    'raise InputError(why or "Unknown.")',
    'raise errors.InputError("There is nothing.")',
    'raise OSError(None, "cannot be read back")',
    'raise wrong("it has no ring.")',
    'error = InputError("There is nothing.")',
    'progress(0.5, f"chip {number} of {count}")',
    'self._progress(1.0, "masks done")',
]
TRANSLATED = [
    'raise InputError(tr("There is no {file}.").format(file="none"))',
    'raise InputError(f"{where}: {why}")',
    'raise InputError(tr("There is nothing.") + " " + tr("Look again."))',
    'raise InputError("\\n".join(parts))',
    'raise wrong(tr("it has no ring."))',
    'raise ValueError(f"mask {shape} does not fit")',
    'raise RefusedError("it has no end")',
    'progress(0.5, f"{title}: {text}")',
    'progress(done / total, tr("Copying {file}").format(file=name))',
    "raise",
]


@pytest.mark.parametrize("code", ENGLISH_ALONE)
def test_errors_and_progress_in_english_alone_are_named(root, code):
    assert [line for line, _ in bypassing(f"\n{code}\n")] == [2]
    for package in FOR_USERS:
        path = root / "s2sam_qgis" / package / "bad.py"
        path.parent.mkdir()
        path.write_text(f"def say():\n    {code}\n", encoding="utf-8")
    with pytest.raises(SourceError) as caught:
        extract(root)
    assert len(caught.value.problems) == len(FOR_USERS)
    assert "does not go through tr" in str(caught.value)


@pytest.mark.parametrize("code", TRANSLATED)
def test_what_is_translated_or_for_programmers_passes(code):
    assert list(bypassing(code)) == []


def test_the_shell_speaks_english(root):
    (root / "s2sam_qgis" / "cli").mkdir()
    (root / "s2sam_qgis" / "cli" / "main.py").write_text(ENGLISH_ALONE[0], encoding="utf-8")
    assert list(extract(root)) == TEXTS


def test_texts_of_both_trs_are_taken(root):
    core = root / "s2sam_qgis" / "core"
    core.mkdir()
    (core / "messages.py").write_text("def tr(text):\n    return translator(text)\n")
    (core / "files.py").write_text(
        'from .messages import tr\ndef say():\n    tr("Open")\n    tr("Cannot write.")\n'
    )
    texts = extract(root)
    assert list(texts) == sorted([*TEXTS, "Cannot write."])
    assert "s2sam_qgis/core/files.py" in texts["Open"].files


def test_update_keeps_translations_and_drops_what_is_gone(root):
    main(["update"], root)
    fill(root, "de", {"Open": "Öffnen", "Name:": "Name:"})
    path = root / "s2sam_qgis" / "panel.py"
    path.write_text(CODE.replace('tr("Name:")', 'tr("New")'), encoding="utf-8")
    main(["update"], root)
    known = read_ts(ts_path("de", root / "i18n"))
    assert known["Open"] == ("Öffnen",)
    assert known["New"] == ("",)
    assert "Name:" not in known
    before = ts_path("de", root / "i18n").read_bytes()
    main(["update"], root)
    assert ts_path("de", root / "i18n").read_bytes() == before
    assert b"line=" not in before


def test_missing_gives_what_fill_reads(root, capsys):
    main(["update"], root)
    fill(root, "de", {"Open": "Öffnen"})
    capsys.readouterr()
    assert main(["missing", "de"], root) == 0
    left = json.loads(capsys.readouterr().out)
    assert list(left) == [text for text in TEXTS if text != "Open"]
    assert left["%n objects"] == ["", ""]
    assert fill(root, "de", left) == 0


def test_fill_takes_what_it_can_and_names_the_rest(root, capsys):
    given = {"Open": "Öffnen", "Gone": "Fort", "%n objects": "Objekte", "Name:": ["Name:"]}
    assert fill(root, "de", given) == 1
    said = capsys.readouterr().out
    assert "no such text in the source: 'Gone'" in said
    assert "a list of 2 plural form(s) is needed: '%n objects'" in said
    assert "one text is needed: 'Name:'" in said
    assert read_ts(ts_path("de", root / "i18n"))["Open"] == ("Öffnen",)


def test_english_is_written_for_plurals_only(root):
    main(["update"], root)
    assert list(read_ts(ts_path("en", root / "i18n"))) == ["%n objects"]
    path = root / "s2sam_qgis" / "panel.py"
    path.write_text(CODE.replace('tr("%n objects", count)', ""), encoding="utf-8")
    main(["update"], root)
    assert not ts_path("en", root / "i18n").exists()


def test_complete_translations_pass(filled, capsys):
    capsys.readouterr()
    assert main(["check"], filled) == 0, capsys.readouterr().out


@pytest.mark.parametrize(
    ("source", "broken", "said"),
    [
        ("Hello {name}, <b>{share:.1f}</b>", "Hallo, <b>{share:.1f}</b>", "placeholder differs"),
        ("Hello {name}, <b>{share:.1f}</b>", "{name}, <b>{share}</b>", "placeholder differs"),
        ("Hello {name}, <b>{share:.1f}</b>", "{name} {share:.1f} {", "placeholder differs"),
        ("Hello {name}, <b>{share:.1f}</b>", "{name}, {share:.1f}", "HTML tag differs"),
        ("%n objects", ["ein Objekt", "%n Objekte"], "placeholder differs"),
        ("Files (*.tif);;All files (*)", "Dateien (*.tiff);;Alle (*)", "file pattern differs"),
        ("&Run…", "Starten…", "accelerator (&) differs"),
        ("&Run…", "&Starten", "trailing ellipsis differs"),
        ("Name:", "Name", "trailing colon differs"),
        ("Open", "Öffnen:", "trailing colon differs"),
        ("Open", "Öffnen ", "space at an end differs"),
        ("Open", "Öff\nnen", "line break differs"),
    ],
)
def test_what_a_translation_lost_or_added_is_named(filled, capsys, source, broken, said):
    fill(filled, "de", {source: broken})
    capsys.readouterr()
    assert main(["check"], filled) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith(f"s2sam_de.ts: {said}") for line in lines), lines
    assert all(line.startswith("s2sam_de.ts: ") for line in lines)


@pytest.mark.parametrize(
    ("source", "good"),
    [
        ("Name:", "名称："),
        ("&Run…", "运行(&R)…"),
        ("Hello {name}, <b>{share:.1f}</b>", "<b>{share:.1f}</b> de {name}"),
        ("Save {", "Speichern {"),
    ],
)
def test_what_languages_do_differently_is_no_fault(source, good):
    assert list(checks.lost(source, good)) == []


def test_a_shortcut_is_no_entity_and_no_doubled_sign():
    assert checks.accelerators("&File && &amp; &#38;") == 1


def test_stale_and_untranslated_files_are_named(filled, capsys):
    folder = filled / "i18n"
    (filled / "s2sam_qgis" / "other.py").write_text('lambda: tr("New")\n', encoding="utf-8")
    ts_path("es", folder).unlink()
    capsys.readouterr()
    assert main(["check"], filled) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "s2sam_de.ts: stale: 'New' is new; run update" in lines
    assert "s2sam_de.ts: untranslated: 'New'" in lines
    assert "s2sam_es.ts: is missing; run update" in lines
    main(["update"], filled)
    capsys.readouterr()
    main(["check"], filled)
    assert not [line for line in capsys.readouterr().out.splitlines() if "stale" in line]


def test_a_file_that_update_would_write_otherwise_is_stale(filled, capsys):
    path = ts_path("fr", filled / "i18n")
    content = path.read_text(encoding="utf-8")
    path.write_text(content.replace("    <message>", "  <message>"), encoding="utf-8")
    capsys.readouterr()
    assert main(["check"], filled) == 1
    assert capsys.readouterr().out == "s2sam_fr.ts: stale: not as update writes it; run update\n"


def test_the_made_up_language_is_longer_and_keeps_what_the_code_fills_in(root, tmp_path):
    path = tmp_path / "out" / "xx.ts"
    assert main(["pseudo", str(path)], root) == 0
    known = read_ts(path)
    assert set(known) == set(TEXTS)
    for source, forms in known.items():
        assert forms[0].startswith("[")
        assert forms[0].endswith("]")
        assert checks.placeholders(forms[0]) == checks.placeholders(source)
    text = "Writes this table as a file for a spreadsheet"
    assert 1.35 < len(pseudo(text)) / len(text) < 1.5


def compiled(source, folder):
    """What lrelease and Qt make of a .ts file: a translator."""
    lrelease = shutil.which("lrelease") or shutil.which("/usr/lib/qt5/bin/lrelease")
    if lrelease is None:
        pytest.skip("lrelease is not installed")
    core = pytest.importorskip("qgis.PyQt.QtCore")
    target = folder / "texts.qm"
    subprocess.run([lrelease, "-silent", str(source), "-qm", str(target)], check=True)
    translator = core.QTranslator()
    assert translator.load(str(target))
    return translator


def test_lrelease_compiles_what_is_written(filled, tmp_path):
    fill(filled, "de", {"Open": "Öffnen", "%n objects": ["%n Objekt", "%n Objekte"]})
    translator = compiled(ts_path("de", filled / "i18n"), tmp_path)
    assert translator.translate("S2Sam", "Open") == "Öffnen"
    assert translator.translate("S2Sam", "%n objects", None, 1) == "%n Objekt"
    assert translator.translate("S2Sam", "%n objects", None, 5) == "%n Objekte"


def test_the_command_runs_from_any_folder(tmp_path):
    command = [sys.executable, str(ROOT / "tools" / "translations"), "missing", "de"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert isinstance(json.loads(done.stdout), dict)


#: What people in QGIS cannot type: there is no shell. The one exception has no button.
COMMAND = re.compile(
    r"python -m|\bs2sam [a-z]|(?<!\w)--?[a-z][a-z_]+|\bgdal\w+|=1 and run|'models "
)
ALLOWED = {"python -m pip install distributed": "S2 SAM does not install it", "dask ": "elsewhere"}


def test_no_text_in_qgis_is_a_shell_command():
    texts = list(extract())
    said = [text for text in texts if not any(each in text for each in ALLOWED)]
    assert [text for text in said if COMMAND.search(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plugin_is_translated(language):
    found = list(checks.of_language(extract(), language, catalogue.FOLDER))
    assert not found, f"{len(found)} problems, see tools/translations check; first: {found[0]}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_errors_are_said_in_the_language(language, tmp_path):
    from s2sam_qgis.core.errors import S2SamError
    from s2sam_qgis.raster.reading.reader import open_source
    from s2sam_qgis.translation import translate_core

    def said():
        with pytest.raises(S2SamError) as caught:
            open_source(str(tmp_path / "nowhere.tif"))
        return str(caught.value)

    english = said()
    core = pytest.importorskip("qgis.PyQt.QtCore")
    translator = compiled(ts_path(language, catalogue.FOLDER), tmp_path)
    core.QCoreApplication.installTranslator(translator)
    translate_core(True)
    try:
        theirs = said()
    finally:
        translate_core(False)
        core.QCoreApplication.removeTranslator(translator)
    assert said() == english
    assert "nowhere.tif" in theirs
    assert theirs != english
    assert "Check" not in theirs
