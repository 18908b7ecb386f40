import ast
import re
import subprocess
import sys

import pytest

from s2sam_qgis.core import errors, messages
from s2sam_qgis.core.errors import Cancelled, InputError, PromptError
from s2sam_qgis.core.prompt_geojson import parse_prompts, read_prompts
from s2sam_qgis.core.stretch import Stretch
from tests.conftest import ROOT


@pytest.fixture
def translator():
    """Sets a translator for one test."""
    yield messages.set_translator
    messages.set_translator(None)


def test_texts_stay_as_they_are_where_nobody_translates():
    assert messages.tr("Cannot write {file}: {reason}.") == "Cannot write {file}: {reason}."
    assert str(Cancelled()) == "Cancelled."


def test_an_error_is_told_as_the_translator_says_and_filled_in_afterwards(translator, tmp_path):
    known = {"There is no prompt file {file}. Check the path.": "Es gibt keine Datei {file}."}
    translator(lambda text: known.get(text, text))
    missing = tmp_path / "fehlt {nicht}.geojson"
    with pytest.raises(PromptError) as caught:
        read_prompts(missing)
    assert str(caught.value) == f"Es gibt keine Datei {missing}."


@pytest.mark.parametrize(("count", "text"), [(0, "0 in a"), (1, "one in a"), (2, "2 in a")])
def test_one_of_a_kind_has_a_text_of_its_own(count, text):
    assert messages.plural(count, "one in {place}", "{count} in {place}", place="a") == text


#: Said of two and more only, or a name of what is counted.
SEVERAL = {
    "{count} objects",
    "the decoder's predicted IoU of {count} masks",
    "The folder {folder} holds the bands of {count} images: {images}. Give the files of one of "
    "them.",
    "The folder {folder} holds {count} rasters, but none is named after a Sentinel-2 band (such as "
    "..._B04.tif): {files}. Give the file that you mean.",
    "only {found} of {count} outlines can be read back",
}
COUNTED = (
    r"\{[a-z_]+\} (more )?(objects|prompts|points|layers|rasters|classes|masks|areas|images|dates|"
    r"features|outlines|models|copies)\b"
)


def test_no_text_says_one_objects():
    """Where something is counted, ``plural`` has a sentence for one of it."""
    wrong = []
    for file in (ROOT / "s2sam_qgis").rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        named = [(getattr(call.func, "id", ""), call) for call in calls]
        paired = {id(arg) for name, call in named if name == "plural" for arg in call.args}
        for name, call in named:
            text = call.args[0].value if name == "tr" and call.args else ""
            if re.search(COUNTED, text) and id(call) not in paired and text not in SEVERAL:
                wrong.append(f"{file.name}: {text}")
    assert not wrong


def test_a_translation_may_change_the_order(translator):
    translator(lambda text: "Kanal {channel}: {low:g} >= {high:g}" if "{channel}" in text else text)
    with pytest.raises(InputError, match=r"^Kanal 1: 3 >= 2$"):
        Stretch.make("custom", low=(3,), high=(2,))


def test_parts_of_a_sentence_are_translated_too(translator):
    translator(lambda text: f"[{text}]")
    with pytest.raises(PromptError) as caught:
        parse_prompts('{"type": "FeatureCollection", "features": [1]}')
    assert str(caught.value) == "[feature 1: [expected a Feature, found 1.]]"


def test_nothing_is_translated_when_the_package_is_imported():
    code = (
        "import sys\n"
        "from s2sam_qgis.core import errors, messages\n"
        "messages.set_translator(lambda text: sys.exit(f'at import: {text}'))\n"
        "import s2sam_qgis.cli.main, s2sam_qgis.workflow.cluster.run\n"
        "import s2sam_qgis.raster.writing.summary_writer\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_a_way_out_names_a_button_in_qgis_and_a_command_in_a_shell():
    error = errors.ModelError("It is not here.", button="Press Download.", command="Run fetch.")
    assert str(error) == "It is not here. Run fetch."
    messages.set_translator(lambda text: text)
    try:
        assert str(error) == "It is not here. Press Download."
    finally:
        messages.set_translator(None)
    assert str(errors.ModelError("Plain.")) == "Plain."


def test_a_way_out_is_a_setting_in_qgis_and_a_command_in_a_shell():
    from s2sam_qgis.core.errors import OutputError, another_folder
    from s2sam_qgis.core.messages import set_translator

    error = OutputError("The disk is full.", **another_folder("S2SAM_HOME"))
    assert str(error) == "The disk is full. Set S2SAM_HOME to another folder."
    set_translator(lambda text: text)
    try:
        assert str(error).endswith("in QGIS's settings under System, then restart QGIS.")
    finally:
        set_translator(None)
