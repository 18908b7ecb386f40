"""One place decides what may be written; this is what the dock's runs and reruns ask of it."""

import os
from pathlib import Path

import pytest

from s2sam_qgis.core.errors import InputError, OutputError
from s2sam_qgis.core.options import Finishing, ResultPaths, SegmentOptions
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.raster.behind import files_behind
from s2sam_qgis.raster.named_files import paths_in
from s2sam_qgis.tasks.segment_tasks import RunOrder, run_order
from s2sam_qgis.workflow.inputs import open_imagery
from s2sam_qgis.workflow.targets import Inputs, Output, check_targets, result_outputs
from tests.synthetic import some_prompts, write_scene


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def order(scene, predictor, paths, **more):
    return RunOrder(
        open_imagery(str(scene)), predictor, EmbeddingStore(None), some_prompts(),
        SegmentOptions(), Finishing(), paths, overwrite=True, **more,
    )  # fmt: skip


def test_a_run_on_the_layer_never_replaces_the_layer(tmp_path, predictor):
    scene = write_scene(tmp_path / "scene.tif")
    before = contents(tmp_path)
    with pytest.raises(InputError, match="is read by this run"):
        run_order(order(scene, predictor, ResultPaths(raster=str(scene))), CancelToken())
    assert contents(tmp_path) == before


def test_nor_what_must_stay_for_another_reason(tmp_path, predictor):
    scene = write_scene(tmp_path / "scene.tif")
    kept = tmp_path / "kept.gpkg"
    kept.write_bytes(b"accepted objects")
    paths = ResultPaths(vector=str(kept))
    with pytest.raises(InputError, match="is read by this run"):
        run_order(order(scene, predictor, paths, files=[str(kept)]), CancelToken())
    assert kept.read_bytes() == b"accepted objects"


def test_nor_the_models_files(tmp_path, predictor):
    """Whatever it is called: here a link in the name of masks."""
    target = tmp_path / "m.tif"
    target.symlink_to(predictor.model.files[0])
    reads = Inputs(model=predictor.model.files)
    with pytest.raises(InputError, match="is read by this run"):
        check_targets(result_outputs(ResultPaths(raster=target)), reads, True)


def test_a_run_on_the_layer_is_all_or_nothing(tmp_path, predictor, monkeypatch):
    from s2sam_qgis.workflow import results

    scene = write_scene(tmp_path / "scene.tif")
    before = contents(tmp_path)
    paths = ResultPaths(raster=str(tmp_path / "m.tif"), vector=str(tmp_path / "m.gpkg"))

    def full(*_, **__):
        raise OutputError("no room")

    with monkeypatch.context() as patch:
        patch.setattr(results, "write_vector", full)
        with pytest.raises(OutputError):
            run_order(order(scene, predictor, paths), CancelToken())
    assert contents(tmp_path) == before
    run_order(order(scene, predictor, paths), CancelToken())
    assert set(contents(tmp_path)) - set(before) == {"m.tif", "m.gpkg"}


@pytest.mark.parametrize(
    "name",
    [
        "{a}", "{a}|layername=x", "file://{a}", "/vsizip/{a}/x.tif", "/vsizip/{{{a}}}/x.tif",
        "/vsitar/{a}", "/vsizip//vsitar/{a}/b/c.tif", 'NETCDF:"{a}":band', "HDF5:{a}://x",
        "GTIFF_DIR:1:{a}", "SENTINEL2_L2A:{a}:10m:EPSG_32633", "type=x&url={a}&y=1",
        "/vsisubfile/0_100,{a}",
    ],
)  # fmt: skip
def test_the_files_that_a_name_speaks_of(tmp_path, name):
    file = tmp_path / "a.zip"
    file.write_bytes(b"x")
    assert file in files_behind(name.format(a=file))


def test_names_that_speak_of_no_file(tmp_path):
    for name in (
        "https://host/x.tif",
        "/vsicurl/https://host/x.tif",
        "nothing",
        "",
        "MEM:::",
        "::",
    ):
        assert paths_in(name) == [] or name == ""
        assert files_behind(name) == set()


def test_the_tiles_of_an_index(tmp_path):
    tile = write_scene(tmp_path / "tile.tif")
    (tmp_path / "i.gti").write_text(
        f"<GDALTileIndexDataset><IndexDataset>{tile}</IndexDataset></GDALTileIndexDataset>"
    )
    assert Path(tile) in files_behind(str(tmp_path / "i.gti"))


def test_many_results_are_compared_in_time_in_proportion(tmp_path):
    outputs = [Output(tmp_path / f"{number}.tif", "masks") for number in range(20_000)]
    check_targets(outputs, Inputs())
    with pytest.raises(InputError, match="written twice"):
        check_targets([*outputs, Output(tmp_path / "X" / ".." / "7.TIF", "masks")], Inputs())


@pytest.mark.skipif(os.name == "nt", reason="rights of POSIX")
def test_nothing_is_left_by_looking(tmp_path):
    check_targets([Output(tmp_path / "a.tif", "masks")], Inputs())
    assert list(tmp_path.iterdir()) == []
