"""No output replaces an input or another output; what cannot be written is refused at once."""

import json
import os
import shutil

import numpy as np
import pytest
import rasterio

from s2sam_qgis.models.catalogue import resources
from tests.cli.conftest import box, everything, point, write_prompts, write_scene

posix = pytest.mark.skipif(os.name == "nt", reason="links and pipes as POSIX has them")


@pytest.fixture
def never(run, tmp_path):
    """Runs a command that must be refused at once: code 2, no file changed, whatever is allowed."""

    def check(*arguments, says="", code=2):
        before = everything(tmp_path)
        for overwrite in ((), ("--overwrite",)):
            found, out, err = run(*arguments, *overwrite)
            assert found == code, err
            assert not out
            assert err.startswith("s2sam: ")
            assert says in err
            assert len(err) < 700
            assert everything(tmp_path) == before
        return err

    return check


READ = "is read by this run"


def test_masks_over_the_raster(never, scene, prompts, tmp_path):
    never("segment", scene, prompts, "-o", scene, says=READ)
    never("segment", scene, prompts, "-o", tmp_path / "x" / ".." / "scene.tif", says="x", code=1)
    (tmp_path / "x").mkdir()
    never("segment", scene, prompts, "-o", tmp_path / "x" / ".." / "scene.tif", says=READ)


@posix
def test_masks_over_the_raster_by_links(never, scene, prompts, tmp_path):
    (tmp_path / "link.tif").symlink_to(scene)
    os.link(scene, tmp_path / "hard.tif")
    (tmp_path / "folder").symlink_to(tmp_path)
    never("segment", scene, prompts, "-o", tmp_path / "link.tif", says=READ)
    never("segment", scene, prompts, "-o", tmp_path / "hard.tif", says=READ)
    never("segment", tmp_path / "link.tif", prompts, "-o", scene, says=READ)
    never("segment", scene, prompts, "-o", tmp_path / "folder" / "scene.tif", says=READ)


def test_masks_over_another_date(never, run, scene, prompts, tmp_path):
    """Given, or named by the prompts only: by those of a run, and by those of a rerun."""
    later = tmp_path / "later_masks.tif"
    shutil.copy(scene, later)
    never("segment", scene, prompts, "-o", later, "--also", later, says=READ)
    kept = tmp_path / "kept.geojson"
    code, _, err = run(
        "segment", scene, prompts, "-o", tmp_path / "m.tif", "--save-prompts", kept, "--also", later
    )
    assert code == 0, err
    never("segment", scene, kept, "-o", later, says=READ)
    shutil.copy(scene, tmp_path / "later.tif")
    never("rerun", kept, tmp_path / "later.tif", "-o", tmp_path, "--also", "recorded", says=READ)


def test_in_the_working_folder(never, scene, prompts, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    never("segment", scene, prompts, "-o", "scene.tif", says=READ)
    never("segment", "scene.tif", prompts, "-o", scene, says=READ)


def vrt(path, source, relative=True):
    name = os.path.relpath(source, path.parent) if relative else source
    path.write_text(
        f"""<VRTDataset rasterXSize="320" rasterYSize="260">
  <SRS>EPSG:32633</SRS><GeoTransform>400000,10,0,5400000,0,-10</GeoTransform>
  <VRTRasterBand dataType="UInt16" band="1"><SimpleSource>
    <SourceFilename relativeToVRT="{int(relative)}">{name}</SourceFilename>
    <SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>
</VRTDataset>""",
        encoding="utf-8",
    )
    return path


@pytest.mark.parametrize("relative", [True, False])
def test_masks_over_what_a_virtual_raster_is_made_of(never, scene, prompts, tmp_path, relative):
    (tmp_path / "deep").mkdir()
    inner = vrt(tmp_path / "deep" / "inner.vrt", scene, relative)
    outer = vrt(tmp_path / "outer.vrt", inner, relative)
    never("segment", inner, prompts, "-o", scene, says=READ)
    never("segment", outer, prompts, "-o", scene, says=READ)


def test_masks_over_a_member_of_a_list_or_folder(never, prompts, tmp_path):
    folder = tmp_path / "T33UWR_20210617"
    folder.mkdir()
    files = [
        write_scene(folder / f"T33UWR_20210617T100559_{band}.tif", bands=(band,))
        for band in ("B02", "B03", "B04")
    ]
    never("segment", *files, prompts, "-o", files[1], says=READ)
    never("segment", "|".join(map(str, files)), prompts, "-o", files[2], says=READ)
    never("segment", folder, prompts, "-o", files[0], says=READ)


def test_masks_over_a_sidecar(never, scene, prompts, tmp_path):
    """What would be removed beside the masks is looked at as well."""
    overview = shutil.copy(scene, tmp_path / "m.tif.ovr")
    never("segment", overview, prompts, "-o", tmp_path / "m.tif", says=READ)


def test_anything_inside_a_product(never, prompts, tmp_path):
    product = tmp_path / "S2A_MSIL2A_20210617T100559_N0300_R022_T33UWR_20210617T130000.SAFE"
    images = product / "GRANULE" / "L2A_T33UWR" / "IMG_DATA" / "R10m"
    images.mkdir(parents=True)
    (images / "T33UWR_B04_10m.jp2").write_bytes(b"x")
    write_scene(product / "preview.tif")
    never("segment", product, prompts, "-o", product / "preview.tif", says=READ)


def test_masks_over_a_raster_in_an_archive(never, scene, prompts, tmp_path):
    archive = shutil.make_archive(str(tmp_path / "z"), "zip", tmp_path, "scene.tif")
    target = tmp_path / "z.tif"
    os.replace(archive, target)
    never("segment", f"/vsizip/{target}/scene.tif", prompts, "-o", target, says=READ)
    never("segment", f"/vsizip/{{{target}}}/scene.tif", prompts, "-o", target, says=READ)


def test_a_result_over_the_prompts_or_the_region(never, scene, prompts, tmp_path):
    region = write_prompts(tmp_path / "region.geojson", box())
    masks = tmp_path / "m.tif"
    never("segment", scene, prompts, "-o", masks, "--vector", prompts, says=READ)
    never("segment", scene, prompts, "-o", masks, "--save-prompts", prompts, says=READ)
    never(
        *("segment", scene, prompts, "-o", masks, "--roi", region, "--vector", region), says=READ
    )  # fmt: skip


def test_masks_over_a_file_of_the_model(never, scene, prompts, tmp_path):
    folder = tmp_path / "models"
    folder.mkdir()
    for part in ("encoder", "decoder"):
        shutil.copy(resources() / "models" / f"standin_{part}.onnx", folder / f"a_{part}.onnx")
    data = (folder / "a_encoder.onnx").read_bytes()
    (folder / "a_encoder.onnx").write_bytes(data + b"weights.tif")
    (folder / "weights.tif").write_bytes(b"weights")
    options = ("--model-dir", folder, "--model", "a")
    never("segment", scene, prompts, "-o", folder / "a_encoder.onnx", *options, says=".tif")
    never("segment", scene, prompts, "-o", folder / "weights.tif", *options, says=READ)
    checkpoint = tmp_path / "own.pth"
    checkpoint.write_bytes(b"x")
    (tmp_path / "link.tif").symlink_to(checkpoint)
    never(
        *("segment", scene, prompts, "-o", tmp_path / "link.tif", "--model", checkpoint), says=READ
    )  # fmt: skip


def test_two_results_of_one_name(never, scene, prompts, tmp_path):
    masks, both = tmp_path / "m.tif", tmp_path / "b.geojson"
    twice = "would be written twice"
    never(
        "segment", scene, prompts, "-o", masks, "--vector", both, "--save-prompts", both, says=twice
    )
    upper = tmp_path / "B.GEOJSON"
    never(
        "segment",
        scene,
        prompts,
        "-o",
        masks,
        "--vector",
        both,
        "--save-prompts",
        upper,
        says=twice,
    )
    never("segment", scene, prompts, "-o", masks, "--save-prompts", masks, says=".geojson")


@pytest.mark.parametrize(
    "name", ["m.png", "m.gpkg", "m.txt", "m", "m.tif.gz", "m.vrt", "m.jp2", "tif"]
)
def test_masks_have_the_suffix_of_what_they_are(never, scene, prompts, tmp_path, name):
    never(
        "segment",
        scene,
        prompts,
        "-o",
        tmp_path / name,
        says="(masks): the suffix must be one of .tif, .tiff",
    )


@pytest.mark.parametrize("name", ["m.tif", "m.kml", "m", "m.gpkg.zip", "m.csv"])
def test_outlines_too(never, scene, prompts, tmp_path, name):
    options = ("-o", tmp_path / "m2.tif", "--vector", tmp_path / name)
    never(
        "segment",
        scene,
        prompts,
        *options,
        says="(outlines): the suffix must be one of .gpkg, .geojson",
    )


def test_prompts_too(never, scene, prompts, tmp_path):
    options = ("-o", tmp_path / "m.tif", "--save-prompts", tmp_path / "p.gpkg")
    never(
        "segment",
        scene,
        prompts,
        *options,
        says="(prompts): the suffix must be one of .geojson, .json",
    )


@posix
def test_what_is_no_regular_file(never, scene, prompts, tmp_path):
    pipe, nowhere = tmp_path / "pipe.tif", tmp_path / "link.tif"
    os.mkfifo(pipe)
    nowhere.symlink_to(tmp_path / "gone" / "x.tif")
    (tmp_path / "null.tif").symlink_to("/dev/null")
    (tmp_path / "folder.tif").mkdir()
    never("segment", scene, prompts, "-o", pipe, says="not a regular file")
    never("segment", scene, prompts, "-o", nowhere, says="link to a file that does not exist")
    never("segment", scene, prompts, "-o", tmp_path / "null.tif", says="not a regular file")
    never("segment", scene, prompts, "-o", tmp_path / "folder.tif", says="is a folder")
    assert pipe.is_fifo()
    assert nowhere.is_symlink()
    never(
        "segment", scene, prompts, "-o", tmp_path / ("n" * 300 + ".tif"), says="Choose another name"
    )


@posix
def test_the_folder_is_tried_before_anything_is_computed(never, scene, prompts, tmp_path):
    options = ("-o", tmp_path / "m.tif", "--vector")
    never("segment", scene, prompts, *options, tmp_path / "no" / "m.gpkg", says="folder", code=1)
    never("segment", scene, prompts, *options, scene / "m.gpkg", says="folder", code=1)
    never("segment", scene, prompts, *options, "/proc/m.gpkg", says="folder", code=1)


# --- rerun ----------------------------------------------------------------------------------------


def test_rerun_never_writes_over_what_it_reads(never, run, prompts, tmp_path):
    a = write_scene(tmp_path / "a.tif")
    b = write_scene(tmp_path / "a_masks.tif")
    never("rerun", prompts, a, b, "-o", tmp_path, says=READ)
    kept = write_prompts(tmp_path / "a_masks.json", point())
    b.unlink()
    never("rerun", kept, a, "-o", tmp_path, says=READ)
    kept.unlink()
    summary = tmp_path / "a_masks.gpkg"
    never("rerun", prompts, a, "-o", tmp_path, "--summary", summary, says="would be written twice")


def test_rerun_never_writes_over_the_image_that_was_recorded(never, run, scene, prompts, tmp_path):
    first = write_scene(tmp_path / "b_masks.tif")
    kept = tmp_path / "kept.geojson"
    options = ("-o", tmp_path / "m.tif", "--save-prompts", kept)
    assert run("segment", first, prompts, *options)[0] == 0
    second = write_scene(tmp_path / "b.tif")
    never("rerun", kept, second, "-o", tmp_path, says=READ)


def test_hidden_files_are_no_rasters(run, prompts, tmp_path):
    folder = tmp_path / "scenes"
    folder.mkdir()
    write_scene(folder / "a.tif")
    (folder / "._a.tif").write_bytes(b"\0\5\26\7")
    (folder / ".s2sam-123456789abcde.part.tif").write_bytes(b"half")
    code, out, err = run("rerun", prompts, folder, "-o", tmp_path / "out", "--json")
    assert code == 0, err
    assert [raster["name"] for raster in json.loads(out)["rasters"]] == ["a.tif"]


def test_hidden_files_beside_the_bands_of_one_scene(run, prompts, tmp_path):
    folder = tmp_path / "scene"
    folder.mkdir()
    for band in ("B02", "B03", "B04"):
        write_scene(folder / f"T33UWR_{band}.tif", bands=(band,))
        (folder / f"._T33UWR_{band}.tif").write_bytes(b"\0\5\26\7")
    code, out, err = run("inspect", folder, "--json")
    assert code == 0, err
    assert len(json.loads(out)["bands"]) == 3


def test_masks_are_as_before(run, scene, prompts, tmp_path):
    assert run("segment", scene, prompts, "-o", tmp_path / "m.TIF")[0] == 0
    with rasterio.open(tmp_path / "m.TIF") as written:
        assert written.descriptions == ("mask_prompt_1", "mask_prompt_2")
        assert set(np.unique(written.read())) <= {0, 1, 255}
