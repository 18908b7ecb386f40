"""Processing never replaces what it reads: models, batches and qgis_process ask nobody."""

import gc
import json
import shutil
import weakref

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsProcessingException, QgsVectorFileWriter, QgsVectorLayer

from s2sam_qgis.core.errors import InputError
from s2sam_qgis.core.prompt_geojson import write_prompts
from s2sam_qgis.core.prompts import PromptSet
from s2sam_qgis.processing.algorithm import S2SamAlgorithm, run_under
from tests.processing.running import Feedback
from tests.synthetic import point, write_scene

pytestmark = pytest.mark.qgis


def everything(folder):
    return {p.name: p.read_bytes() for p in sorted(folder.iterdir()) if p.is_file()}


@pytest.fixture
def place(tmp_path):
    write_scene(tmp_path / "scene.tif")
    write_prompts(tmp_path / "prompts.geojson", PromptSet((point(1, 120, 90, name="field"),)))
    return tmp_path


@pytest.fixture
def refused(run, place):
    def check(name, says="is read by this run", **parameters):
        before = everything(place)
        _, worked, feedback, _ = run(name, parameters)
        assert not worked
        assert says in "\n".join(feedback.errors)
        assert everything(place) == before

    return check


def segment(place, **more):
    return {
        "INPUT": str(place / "scene.tif"), "PROMPTS": str(place / "prompts.geojson"),
        "OUTPUT": "TEMPORARY_OUTPUT", **more,
    }  # fmt: skip


def test_masks_over_the_raster(refused, place):
    refused("segmentfromprompts", **segment(place, MASKS=str(place / "scene.tif")))
    (place / "x").mkdir()
    refused("segmentfromprompts", **segment(place, MASKS=str(place / "x" / ".." / "scene.tif")))
    (place / "link.tif").symlink_to(place / "scene.tif")
    refused("segmentfromprompts", **segment(place, MASKS=str(place / "link.tif")))


def test_masks_over_a_date_that_the_prompts_name(refused, place):
    write_scene(place / "later.tif")
    record = {"dates": [{"source": str(place / "later.tif")}]}
    prompts = PromptSet((point(1, 120, 90, name="field"),), record=record)
    write_prompts(place / "prompts.geojson", prompts)
    refused("segmentfromprompts", **segment(place, MASKS=str(place / "later.tif")))


def test_masks_over_the_raster_behind_a_virtual_one(refused, place):
    from osgeo import gdal

    gdal.BuildVRT(str(place / "v.vrt"), [str(place / "scene.tif")]).FlushCache()
    values = segment(place, MASKS=str(place / "scene.tif"))
    refused("segmentfromprompts", **{**values, "INPUT": str(place / "v.vrt")})


def test_outlines_over_the_prompts(refused, place):
    refused("segmentfromprompts", **segment(place, OUTPUT=str(place / "prompts.geojson")))


def test_outlines_over_the_layer_with_the_prompts(refused, place):
    layer = QgsVectorLayer(str(place / "prompts.geojson"), "p", "ogr")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "ESRI Shapefile"
    from qgis.core import QgsCoordinateTransformContext

    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(place / "p.shp"), QgsCoordinateTransformContext(), options
    )
    values = segment(place, OUTPUT=str(place / "p.shp"), PROMPT_LAYER=str(place / "p.shp"))
    del values["PROMPTS"]
    refused("segmentfromprompts", **values)


def test_masks_of_another_format(refused, place):
    for name in ("m.png", "m.gpkg", "m.txt"):
        refused("segmentfromprompts", "tif", **segment(place, MASKS=str(place / name)))


def test_masks_and_outlines_of_one_name(refused, place):
    both = str(place / "both.tif")
    refused("segmentfromprompts", "written twice", **segment(place, MASKS=both, OUTPUT=both))


def test_a_folder_that_is_not_there(refused, place):
    masks = str(place / "no" / "m.tif")
    refused("segmentfromprompts", "Cannot write to the folder", **segment(place, MASKS=masks))


def test_outlines_over_the_masks(refused, run, place):
    masks = place / "m.tif"
    _, worked, _, _ = run("segmentfromprompts", segment(place, MASKS=str(masks)))
    assert worked
    refused("maskstopolygons", INPUT=str(masks), OUTPUT=str(masks))


def test_results_of_a_rerun_over_what_it_reads(refused, place):
    shutil.copy(place / "scene.tif", place / "b.tif")
    shutil.copy(place / "scene.tif", place / "b_masks.tif")
    values = {
        "PROMPTS": str(place / "prompts.geojson"), "RASTERS": [], "OUTPUT": str(place),
    }  # fmt: skip
    rasters = [str(place / "b.tif"), str(place / "b_masks.tif")]
    refused("rerunprompts", **{**values, "RASTERS": rasters})
    (place / "b_masks.tif").unlink()
    summary = {"SUMMARY": str(place / "b_masks.gpkg")}
    refused("rerunprompts", "written twice", **{**values, "RASTERS": rasters[:1], **summary})


def test_masks_appear_with_the_outlines_or_not_at_all(run, place, monkeypatch):
    from s2sam_qgis.processing import segment_algorithm

    def fails(*_):
        raise QgsProcessingException("no room")

    masks = place / "m.tif"
    with monkeypatch.context() as patch:
        patch.setattr(segment_algorithm, "write_outlines", fails)
        try:
            _, worked, _, _ = run("segmentfromprompts", segment(place, MASKS=str(masks)))
        except QgsProcessingException:
            worked = False
    assert not worked
    assert not masks.exists()
    outlines = place / "o.geojson"
    values = segment(place, MASKS=str(masks), OUTPUT=str(outlines))
    _, worked, _, _ = run("segmentfromprompts", values)
    assert worked
    assert masks.exists()
    assert len(json.loads(outlines.read_text())["features"]) == 1


class Held:
    """Something large that a run holds."""


def test_the_error_that_qgis_keeps_holds_nothing_of_the_run(provider, qgis_app):
    held, feedback = Held(), Feedback()
    left = weakref.ref(held)

    class Failing(S2SamAlgorithm):
        def work(self, parameters, context, feedback):
            kept = parameters["HELD"]
            with run_under(feedback):
                raise InputError(f"Not with {type(kept).__name__}.")

    with pytest.raises(QgsProcessingException, match=r"Not with Held\.") as caught:
        Failing().processAlgorithm({"HELD": held}, None, feedback)
    kept_by_qgis = caught.value
    del held, caught
    gc.collect()
    assert kept_by_qgis.__cause__ is None
    assert left() is None
