"""The algorithm that encodes an area ahead of clicks."""

import pytest

pytest.importorskip("qgis.core")


from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.workflow.inputs import open_imagery
from tests.synthetic import map_xy, write_scene

pytestmark = pytest.mark.qgis


def test_encoding_an_area_saves_the_click_its_encoder(run, tmp_path):
    scene = write_scene(tmp_path / "fresh.tif")
    (x0, y0), (x1, y1) = map_xy(110, 100), map_xy(130, 80)
    extent = f"{x0},{x1},{y0},{y1} [EPSG:32633]"
    results, worked, _, _ = run("encodearea", {"INPUT": str(scene), "EXTENT": extent})
    assert worked
    assert results["ENCODED"] > 0
    assert results["REUSED"] == 0
    again, _, _, _ = run("encodearea", {"INPUT": str(scene), "EXTENT": extent})
    assert again == {"ENCODED": 0, "REUSED": results["ENCODED"]}

    from pathlib import Path

    from s2sam_qgis.models.catalogue import home
    from s2sam_qgis.workflow.session import Session

    session = Session(
        open_imagery(str(scene)),
        Predictor(load_model()),
        EmbeddingStore(Path(home()) / "embeddings"),
    )
    for col, row in ((110.5, 80.5), (120, 90), (129.5, 99.5)):
        assert session.chips_ahead(*map_xy(col, row)) == []
    assert session.chips_ahead(*map_xy(300, 240)) != []


def test_too_many_chips_are_refused_before_the_first(run, scene):
    _, worked, feedback, _ = run("encodearea", {"INPUT": str(scene), "LIMIT": 3})
    assert not worked
    assert any("More than 3 chips" in error for error in feedback.errors)
