"""Blocks of "Outline everything" on real worker processes on this machine."""

import numpy as np
import pytest
import shapely

from s2sam_qgis.core.errors import Cancelled
from s2sam_qgis.core.grid import Window
from s2sam_qgis.core.options import EverythingOptions, InputChoice
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.core.region import Region
from s2sam_qgis.models.catalogue import load_model, resources
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.raster.reading.reader import open_source
from s2sam_qgis.workflow.cluster.connection import Workers
from s2sam_qgis.workflow.cluster.wire import WorkerSetup
from s2sam_qgis.workflow.everything import run as module
from s2sam_qgis.workflow.everything.alike import Examples, values_of
from s2sam_qgis.workflow.everything.area import Area, Shapes
from s2sam_qgis.workflow.everything.blocks import plan_blocks
from s2sam_qgis.workflow.everything.raster_mask import RasterMask
from s2sam_qgis.workflow.everything.work_folder import WorkFolder
from s2sam_qgis.workflow.inputs import open_imagery
from tests.synthetic import write_raster

pytest.importorskip("distributed")
from s2sam_qgis.workflow.cluster.blocks import blocks_on_cluster, outline_ordered

pytestmark = pytest.mark.timeout(300)

SCENE = str(resources() / "example" / "scene_2021-06-17.tif")
#: With a slanted edge: what travels must be what was drawn.
PART = Region.of(((((40, 30), (240, 40), (220, 200), (50, 190)),),), Window(0, 0, 600, 450))


@pytest.fixture
def area(monkeypatch, tmp_path):
    """A slanted part, less what a raster masks: workers must open it too."""
    monkeypatch.setattr(module, "plan_blocks", lambda area: plan_blocks(area, 100, 20))
    imagery = open_imagery(SCENE)
    values = np.zeros((1, 225, 300), np.uint8)
    values[0, 30:50, 40:80] = 1
    x, y = imagery.grid.to_map(0, 0)
    mask = write_raster(
        tmp_path / "mask.tif", values, crs=imagery.grid.crs, origin=(float(x), float(y)), pixel=20.0
    )
    return Area(imagery, PART, without=(RasterMask(open_source(str(mask)), imagery.grid),))


def on_cluster(area, cancel, levels=None):
    return blocks_on_cluster(
        SCENE, InputChoice(), area, EverythingOptions(), WorkerSetup(ModelSpec(), ""),
        Workers(2), cancel, lambda text: None, levels,
    )  # fmt: skip


def test_workers_give_what_this_process_gives(area, tmp_path):
    model, cancel = load_model(ModelSpec(threads=1)), CancelToken()
    # With examples, which travel too: they say at which detail each place is cut.
    field = Shapes((shapely.box(100, 60, 130, 85),))
    levels = values_of(Examples(area.imagery.source, field))
    alone = module.outline_everything(area, model, levels=levels)
    folder = WorkFolder.beside(tmp_path / "out.gpkg", {})
    done = []
    together = module.outline_everything(
        area, model, cancel=cancel, folder=folder, workers=on_cluster(area, cancel, levels),
        progress=lambda share, text: done.append(text),
    )  # fmt: skip
    assert together.blocks == 4
    same = (together.partition.labels > 0) == (alone.partition.labels > 0)
    assert same.all()
    row, col = 80 - together.area.window.row, 120 - together.area.window.col
    assert together.partition.labels[row, col] == 0, "it is masked"
    assert len(together.partition) == len(alone.partition)
    assert np.allclose(together.partition.scores, alone.partition.scores, atol=1e-3)
    assert len(set(done)) >= 3
    assert module.outline_everything(area, model, folder=folder).reused == 4
    assert [path for path in folder.folder.iterdir() if path.suffix != ".npz"] == []


def test_a_cancelled_run_stops_its_workers(area, tmp_path):
    cancel = CancelToken()
    folder = WorkFolder.beside(tmp_path / "out.gpkg", {})
    model = load_model(ModelSpec(threads=1))
    cancel.cancel()
    with pytest.raises(Cancelled):
        module.outline_everything(
            area, model, cancel=cancel, folder=folder, workers=on_cluster(area, cancel)
        )


def test_an_order_is_plain_values():
    import json

    assert callable(outline_ordered)
    order = json.loads(json.dumps({"a": 1}))
    with pytest.raises(KeyError):
        outline_ordered(order, 1)
