"""A run of the dock, without the dock."""

import pytest

pytest.importorskip("qgis.core")

from s2sam_qgis.core.errors import InputError
from s2sam_qgis.core.options import Finishing, InputChoice, ResultPaths, SegmentOptions
from s2sam_qgis.core.progress import CancelToken, no_progress
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.tasks.segment_tasks import RunOrder, load_predictor, run_order
from s2sam_qgis.workflow.inputs import open_imagery
from tests.synthetic import some_prompts, write_scene

pytestmark = pytest.mark.qgis


def test_no_result_replaces_another_date(qgis_app, tmp_path):
    scene, later = write_scene(tmp_path / "scene.tif"), write_scene(tmp_path / "later.tif")
    before = later.read_bytes()
    order = RunOrder(
        imagery=open_imagery(str(scene), InputChoice(also=(str(later),))),
        predictor=load_predictor(ModelSpec(), CancelToken(), no_progress),
        store=EmbeddingStore(None),
        prompts=some_prompts(),
        options=SegmentOptions(),
        finishing=Finishing(),
        paths=ResultPaths(raster=str(later)),
    )
    with pytest.raises(InputError, match="is read by this run"):
        run_order(order, CancelToken(), no_progress)
    assert later.read_bytes() == before
