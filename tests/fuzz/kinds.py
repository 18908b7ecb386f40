"""One fuzzer for each kind of input. A case is a function of its number alone.

Each makes a right input, breaks it, and hands it to what reads it. An error of ours (S2SamError) is
an answer; anything else that is raised is a fault, and so is an answer without a bound.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import random
import zipfile
from pathlib import Path

import numpy as np

from s2sam_qgis.core.errors import S2SamError
from s2sam_qgis.core.grid import RasterGrid
from s2sam_qgis.core.prompt_geojson import format_prompts, parse_prompts, read_prompts
from s2sam_qgis.core.run_record import read_record
from s2sam_qgis.workflow.place_prompts import place_prompts, to_lonlat
from tests.fuzz.changes import changed_bytes, changed_json, some_value

GRID = RasterGrid("EPSG:32633", (10, 0, 399960, 0, -10, 5400000), 1200, 1500)
LONGEST_MESSAGE = 3000

SQUARE = [[13.7, 48.6], [13.71, 48.6], [13.71, 48.61], [13.7, 48.61], [13.7, 48.6]]
RECORD = {
    "plugin_version": "0.1.0",
    "source": "/x/scene.tif",
    "bands": [{"index": i, "name": f"B0{i}", "role": "red"} for i in (4, 3, 2)],
    "stretch": {"name": "reflectance", "scale": [1e-4] * 3, "offset": [0.0] * 3, "low": [0.0] * 3,
                "high": [0.3] * 3},
    "model": "builtin",
    "model_sha256": "0" * 64,
    "chips": "focus",
    "spatial_overlap": 0.5,
}  # fmt: skip


def feature(kind, coordinates, **properties):
    return {
        "type": "Feature",
        "properties": {"prompt_id": 1, "label": 1, **properties},
        "geometry": {"type": kind, "coordinates": coordinates},
    }


COLLECTION = {
    "type": "FeatureCollection",
    "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}},
    "features": [
        feature("Point", [13.7, 48.6], name="field", candidate=2),
        feature("MultiPoint", [[13.7, 48.6], [13.71, 48.6]], prompt_id=2, label=0),
        feature("Polygon", [SQUARE], prompt_id=3, **{"class": "water"}),
        feature("MultiPolygon", [[SQUARE], [SQUARE]], prompt_id=4, label=0),
    ],
    "s2sam": RECORD,
    "s2sam_corrections": [
        {"type": "Feature", "properties": {"prompt_id": 1, "action": "add", "after": 1},
         "geometry": {"type": "Polygon", "coordinates": [SQUARE]}}
    ],
}  # fmt: skip


@contextlib.contextmanager
def answered():
    """Errors of ours are answers, as long as they are short."""
    try:
        yield
    except S2SamError as error:
        told = str(error)
    else:
        return
    if not 0 < len(told) <= LONGEST_MESSAGE:
        raise AssertionError(f"a message of {len(told)} characters")
    told.encode("utf-8")


def prompts(rng: random.Random, folder: Path) -> None:
    """Prompt files: what is read can be written, read again and placed, or is told."""
    if rng.random() < 0.75:
        data = json.dumps(changed_json(COLLECTION, rng)).encode("utf-8", "surrogatepass")
    else:
        data = changed_bytes(json.dumps(COLLECTION).encode(), rng)
    file = folder / "prompts.geojson"
    file.write_bytes(data)
    with answered():
        found = read_prompts(file)
        with answered():
            found = to_lonlat(found)
            again = parse_prompts(format_prompts(found))
            if again.ids != found.ids or len(again.prompts) != len(found.prompts):
                raise AssertionError("other prompts came back")
        place_prompts(found, GRID)


def records(rng: random.Random, folder: Path) -> None:
    """Records of runs, as a rerun, the dock and a worker replay them."""
    from s2sam_qgis.core.options import InputChoice
    from s2sam_qgis.core.prompts import PointPrompt, PromptSet
    from s2sam_qgis.workflow.inputs import open_imagery
    from s2sam_qgis.workflow.replay import on_own_terms, recorded_was_own
    from s2sam_qgis.workflow.rerun.one_raster import RerunOptions, chosen_plan
    from s2sam_qgis.workflow.rerun.run import warnings_about_model

    raster = folder / "scene.tif"
    if not raster.exists():
        small_raster(raster)
    right = {**RECORD, "source": str(raster)}
    record = changed_json(right, rng) if rng.random() < 0.9 else some_value(rng)
    with answered():
        read_record(record)
        set_of_one = PromptSet((PointPrompt(1, 1, 13.7, 48.6),), record=record)
        parse_prompts(format_prompts(set_of_one))
        chosen_plan(set_of_one, RerunOptions())
        warnings_about_model(set_of_one, "builtin", "1" * 64)
        imagery = open_imagery(str(raster), InputChoice(), record)
        on_own_terms(imagery, recorded_was_own(record))
        rgb = imagery.stretch.apply(np.ones((3, 4, 4), np.float32), np.ones((4, 4), bool))
        if not np.isfinite(rgb).all():
            raise AssertionError("a stretch that gives no numbers")


def small_raster(path: Path, **profile) -> None:
    from tests.raster.make import make_scene, write_tif

    write_tif(path, make_scene(48, 64), descriptions=("B02", "B03", "B04", "B08"), **profile)


def rasters(rng: random.Random, folder: Path) -> None:
    """GeoTIFFs and what describes rasters in XML: opened, described, read."""
    from s2sam_qgis.core.grid import Window
    from s2sam_qgis.workflow.inputs import open_imagery

    right = folder / "right.tif"
    if not right.exists():
        small_raster(right, tags={"AREA_OR_POINT": "Area"}, scales=(1e-4,) * 4)
    if rng.random() < 0.7:
        file = folder / f"broken{rng.randrange(3)}.tif"
        data = right.read_bytes()
        # The directory and its tags lie at the ends: most changes go there.
        cut = rng.choice((400, 1200, len(data)))
        file.write_bytes(changed_bytes(data[:cut], rng) + data[cut:])
    else:
        file = folder / "broken.vrt"
        source = (
            '<VRTDataset rasterXSize="64" rasterYSize="48"><SRS>EPSG:32633</SRS><GeoTransform>'
            "600000, 10, 0, 5400000, 0, -10</GeoTransform>"
            + "".join(
                f'<VRTRasterBand dataType="UInt16" band="{i}"><SimpleSource><SourceFilename '
                f'relativeToVRT="1">right.tif</SourceFilename><SourceBand>{i}</SourceBand>'
                "</SimpleSource></VRTRasterBand>"
                for i in (1, 2, 3)
            )
            + "</VRTDataset>"
        )
        file.write_bytes(changed_bytes(source.encode(), rng))
    with answered():
        imagery = open_imagery(str(file))
        grid = imagery.grid
        if grid.width * grid.height > 10**7:
            return  # A damaged size: reading it would only cost time.
        window = Window(0, 0, min(grid.width, 64), min(grid.height, 48))
        imagery.valid(window)
    file.unlink()


def checkpoints(rng: random.Random, folder: Path) -> None:
    """PyTorch archives: nothing of them is run, and what is read are arrays."""
    from s2sam_qgis.models.checkpoint import read_checkpoint
    from tests.models import checkpoint_files as made

    weights = {f"w{i}": np.arange(6, dtype=np.float32).reshape(2, 3) for i in range(3)}
    entries = {key: made.tensor(str(i), array) for i, (key, array) in enumerate(weights.items())}
    description = made.START + made.table(entries) + made.STOP
    storages = {str(i): array.tobytes() for i, array in enumerate(weights.values())}
    file = folder / "model.pth"
    choice = rng.randrange(3)
    if choice == 0:
        description = made.START + changed_bytes(description[2:], rng)
    elif choice == 1:
        key = rng.choice(list(storages))
        storages[key] = changed_bytes(storages[key], rng)
    made.write_archive(file, description, storages, rng.choice((zipfile.ZIP_STORED, 8)))
    if choice == 2:
        file.write_bytes(changed_bytes(file.read_bytes(), rng))
    with answered():
        for array in read_checkpoint(file).values():
            if array.nbytes > 1000:
                raise AssertionError("an array larger than its file")
            np.array(array)


def onnx_pairs(rng: random.Random, folder: Path) -> None:
    """ONNX pairs: looked through, opened, run as ``models check`` does."""
    from onnx import TensorProto

    from s2sam_qgis.models.catalogue import check_model
    from s2sam_qgis.models.onnx_file import external_files
    from s2sam_qgis.models.spec import ModelSpec
    from tests.models import foreign_pairs as made

    (folder / "w.bin").write_bytes(made.weight_bytes())
    place = rng.choice(("w.bin", "w.bin", "../w.bin", "/etc/hostname", "missing", "a/w.bin"))
    weight = made.external(place, offset=rng.choice((None, 0, 8, -1, 10**18)),
                           length=rng.choice((None, 1024, 0, 10**12)))  # fmt: skip
    encoder = made.encoder(folder / "m_encoder.onnx", weight=rng.choice((None, weight)),
                           shape=rng.choice((made.MAPS, made.MAPS, (1, 256, 1, 1), (2, 1, 8, 8))),
                           number=rng.choice((0.5, 0.5, float("nan"))))  # fmt: skip
    made.decoder(
        folder / "m_decoder.onnx",
        masks=rng.choice(((1, 4, 256, 256), (1, 1, 256, 256), (1, 0, 256, 256), (1, 4, 1, 1),
                          (4, 256, 256), (2, 4, 256, 256), (1, 4, 256, 255), (1,))),
        iou=rng.choice(((1, 4), (1, 1), (1, 3), (4,), (1, 0), (2, 4))),
        number=rng.choice((0.5, float("nan"), float("inf"))),
        score=rng.choice((0.8, float("nan"), -5.0, 1e30)),
    )  # fmt: skip
    if rng.random() < 0.5:
        # What the walk refuses never reaches onnxruntime; what it lets pass must be read by it.
        encoder.write_bytes(changed_bytes(encoder.read_bytes(), rng))
        with answered():
            external_files(encoder)
        return
    assert TensorProto.EXTERNAL == 1
    with answered():
        check_model(ModelSpec("m", str(folder), "cpu", 1))


def store_entries(rng: random.Random, folder: Path) -> None:
    """Kept embeddings: a damaged one is not there."""
    from s2sam_qgis.models.embedding_store import EmbeddingStore

    store = EmbeddingStore(folder / "store")
    array = np.linspace(-1, 1, 24, dtype=np.float32).reshape(1, 2, 3, 4)
    kept = store.put("ab" + "0" * 62, array)
    (file,) = (path for path in (folder / "store").rglob("*") if path.is_file())
    whole = file.read_bytes()
    broken = changed_bytes(whole, rng)
    if rng.random() < 0.3:
        end = whole.index(b"}") + 1
        start = whole.index(b"{")
        header = json.dumps(changed_json(json.loads(whole[start:end]), rng)).encode()
        broken = whole[: start - 4] + len(header).to_bytes(4, "little") + header + whole[end:]
    file.write_bytes(broken)
    found = EmbeddingStore(folder / "store").get("ab" + "0" * 62)
    if found is not None and found.tobytes() != kept.tobytes():
        raise AssertionError("other numbers came back")


class _Answer:
    """An HTTP answer made of lies."""

    def __init__(self, status, headers, body, rng):
        self.status, self.headers, self._body, self._rng = status, headers, body, rng

    def read(self, amount, /):
        if self._rng.random() < 0.1:
            raise self._rng.choice(
                (OSError("reset"), ConnectionResetError(104, "reset"), TimeoutError("late"))
            )
        size = min(amount, self._rng.choice((1, 7, 100, 5000)))
        block, self._body = self._body[:size], self._body[size:]
        return block

    def close(self):
        pass


def downloads(rng: random.Random, folder: Path) -> None:
    """Answers of servers: a file under the target's name is the right one, or there is none."""
    from s2sam_qgis.models.download import Patience, RemoteFile, fetch

    data = random.Random(1).randbytes(20_000)
    target = folder / "model.pth"
    target.unlink(missing_ok=True)
    if rng.random() < 0.5:
        for left in folder.glob("model.pth.*"):
            left.write_bytes(changed_bytes(left.read_bytes(), rng))

    def opener(_url, headers, _timeout):
        if rng.random() < 0.1:
            raise OSError("no route")
        start = 0
        asked = headers.get("Range", "")
        if asked.startswith("bytes=") and rng.random() < 0.8:
            start = int(asked[6:].split("-")[0])
        body = data[start:]
        if rng.random() < 0.3:
            body = changed_bytes(body or b"x", rng)
        said = {
            "Content-Length": str(len(data) - start),
            "Content-Range": f"bytes {start}-{len(data) - 1}/{len(data)}",
            "ETag": '"a"',
        }
        for name in list(said):
            if rng.random() < 0.25:
                said[name] = rng.choice(
                    ("", "-1", "+5", "0x10", "1_0", "٣", "9" * 40, "bytes */5", "bytes 5-2/1",
                     "bytes a-b/c", "1, 1", "nan", "\x00")
                )  # fmt: skip
            elif rng.random() < 0.1:
                del said[name]
        status = rng.choice((200, 206 if start else 200, 206, 416, 404, 500, 301, 0, 999))
        return _Answer(status, said, body, rng)

    with answered():
        remote = RemoteFile(
            "http://127.0.0.1:1/model.pth", len(data), hashlib.sha256(data).hexdigest()
        )
        fetch(remote, target, opener=opener, patience=Patience(2, 0, 5))
    if target.exists() and target.read_bytes() != data:
        raise AssertionError("a wrong file stands under the model's name")


KINDS = {
    "prompts": prompts,
    "records": records,
    "rasters": rasters,
    "checkpoints": checkpoints,
    "onnx": onnx_pairs,
    "store": store_entries,
    "downloads": downloads,
}
