"""What was chosen for a layer, as the document keeps it."""

import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from s2sam_qgis.gui.session.layer_reading import ImageryChoice


def test_a_choice_comes_back_as_it_was_kept():
    choice = ImageryChoice(bands="4,3,2", scaling=(0.0001,), view="water", also=("/a.tif",))
    assert ImageryChoice.from_json(choice.to_json()) == choice
    assert ImageryChoice().to_json() == {}


@pytest.mark.parametrize("view", ["a view of a later version", ["water"], 7])
def test_what_a_later_version_knows_is_left_aside(view):
    assert ImageryChoice.from_json({"view": view, "moon": 1}) == ImageryChoice()
