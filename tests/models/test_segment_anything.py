from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from s2sam_qgis.core.errors import Cancelled, ModelError
from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.models import places
from s2sam_qgis.models.contract import HQ_SAM
from s2sam_qgis.models.predictor import Embedding, Predictor
from s2sam_qgis.models.segment_anything import load_checkpoint, open_sessions, size_of
from tests.models.checkpoint_files import sparse_checkpoint, write_checkpoint

GRAPHS = places.graphs_folder()
DATA = Path(__file__).parent / "data"


def load_whole(name, path, **options):
    return load_checkpoint(name, path, GRAPHS, threads=2, provider="cpu", **options)


def test_a_checkpoint_becomes_a_model_with_four_candidates(vit_b_checkpoint):
    model = load_whole("mine", vit_b_checkpoint, size="vit_b")
    assert (model.name, model.structure) == ("mine", "vit_b")
    assert (model.contract.masks, model.contract.normalise) == (4, True)
    assert not model.contract.full_size
    assert not model.is_standin
    embedding = np.random.default_rng(0).normal(size=(1, 256, 64, 64)).astype(np.float32)
    predictor = Predictor(model)
    prompts = PixelPrompts(1, np.array([[512.0, 300.0]]), np.array([1]))
    candidates = predictor.decode(Embedding(embedding, (1024, 1024)), prompts)
    assert candidates.logits.shape == (4, 256, 256)
    assert np.isfinite(candidates.logits).all()
    # The weights really are those of the file: other weights give another answer.
    assert candidates.logits.std() > 0
    assert model.sha256 == load_hash(vit_b_checkpoint)


def load_hash(path):
    import hashlib

    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_small_model_runs_from_its_file_alone(tmp_path):
    """Reader, graphs and sessions together, against PyTorch's outputs."""
    pytest.importorskip("onnx", reason="onnx is needed to build graphs: pip install onnx")
    from tools.graphs.image_encoder import image_encoder
    from tools.graphs.mask_decoder import mask_decoder
    from tools.graphs.sizes import SMALL_DECODER, SMALL_ENCODER
    from tools.graphs.writer import serialise

    built = {
        "small_encoder": image_encoder("small", SMALL_ENCODER),
        "sam_decoder": mask_decoder("small", SMALL_DECODER),
    }
    for stem, graph in built.items():
        (tmp_path / f"{stem}.onnx").write_bytes(serialise(graph.model))
    weights = {stem: graph.weights for stem, graph in built.items()}
    (tmp_path / "weights.json").write_text(json.dumps(weights))

    size, (encoder, _) = open_sessions(DATA / "small_sam.pth", tmp_path, 1, "cpu")
    assert size == "small"
    with np.load(DATA / "small_sam_outputs.npz") as outputs:
        image, expected = outputs["image"].astype(np.float32), outputs["embedding"]
    (embedding,) = encoder.run({"x": image}, ("image_embeddings",))
    assert np.abs(embedding - expected).max() < 1e-5 * np.abs(expected).max()


@pytest.mark.parametrize(
    ("size", "decoder"),
    [
        *((size, "sam_decoder") for size in ("vit_b", "vit_l", "vit_h", "mobile_sam")),
        # Each of these holds a whole one of those.
        *((size, "hq_decoder") for size in ("hq_vit_b", "hq_vit_l", "hq_vit_h", "hq_light")),
        ("sam2.1_tiny", "sam2_decoder"),
    ],
)
def test_tells_the_size_by_the_shapes(official_shapes, size, decoder):
    shapes = {
        stem: {name: tuple(shape) for name, shape in entry.items()}
        for stem, entry in official_shapes.items()
    }
    wanted = {**shapes[f"{size}_encoder"], **shapes[decoder]}
    one = np.zeros(1, np.float32)
    weights = {name: np.broadcast_to(one, shape) for name, shape in wanted.items()}
    weights["something.more"] = one
    assert size_of(weights, shapes, Path("x.pth")) == size


def test_refuses_a_deeper_model(official_shapes):
    shapes = {
        stem: {name: tuple(shape) for name, shape in entry.items()}
        for stem, entry in official_shapes.items()
    }
    one = np.zeros(1, np.float32)
    wanted = {**shapes["vit_b_encoder"], **shapes["sam_decoder"]}
    weights = {name: np.broadcast_to(one, shape) for name, shape in wanted.items()}
    weights["image_encoder.blocks.12.norm1.weight"] = np.zeros(768, np.float32)
    with pytest.raises(ModelError, match="13 blocks and positions of 1 x 64 x 64 x 768"):
        size_of(weights, shapes, Path("x.pth"))


def test_light_hq_sam_runs_from_a_file_of_its_structure(tmp_path, official_shapes):
    """At its real size: reader, graphs, contract, both maps, and clicks as the dock makes them."""
    shapes = {**official_shapes["hq_light_encoder"], **official_shapes["hq_decoder"]}
    model = load_whole("mine", sparse_checkpoint(tmp_path / "own.pth", shapes), size="hq_light")
    assert (model.structure, model.contract.family) == ("hq_light", HQ_SAM)
    assert (model.contract.fine_maps, model.contract.takes_mask) == (("hq_features",), True)
    predictor = Predictor(model)
    image = np.random.default_rng(0).uniform(0, 255, (3, 600, 1024)).astype(np.float32)
    embedding = predictor.encode(image)
    assert embedding.array.shape == (256 * 64 * 64 + 32 * 256 * 256,)
    prompts = PixelPrompts(1, np.array([[512.0, 300.0]]), np.array([1]))
    first = predictor.decode(embedding, prompts)
    assert first.logits.shape == (4, 256, 256)
    assert first.single == 1 + int(np.argmax(first.predicted_iou[1:]))
    again = predictor.decode(embedding, prompts, first.logits[first.single])
    assert np.abs(again.logits - first.logits).max() > 0
    # What the second map says reaches the mask.
    silent = embedding.array.copy()
    silent[256 * 64 * 64 :] = 0
    other = predictor.decode(Embedding(silent, embedding.image_shape), prompts)
    assert np.abs(other.logits - first.logits).max() > 0


def test_an_hq_sam_without_its_own_layers_is_told(official_shapes):
    """Its encoder's map needs a decoder that takes it."""
    shapes = {
        stem: {name: tuple(shape) for name, shape in entry.items()}
        for stem, entry in official_shapes.items()
    }
    wanted = {**shapes["hq_vit_b_encoder"], **shapes["hq_decoder"]}
    del wanted["mask_decoder.hf_token.weight"]
    one = np.zeros(1, np.float32)
    weights = {name: np.broadcast_to(one, shape) for name, shape in wanted.items()}
    with pytest.raises(ModelError, match=r"encoder of hq_vit_b.*hf_token\.weight is missing"):
        size_of(weights, shapes, Path("x.pth"))


def test_refuses_the_checkpoint_of_another_size(vit_b_checkpoint):
    with pytest.raises(ModelError, match=r"holds vit_b, not vit_h\. Give the file of vit_h"):
        load_whole("vit_h", vit_b_checkpoint, size="vit_h")


def test_refuses_a_model_that_is_none_of_ours(tmp_path):
    with pytest.raises(ModelError, match="2 blocks and positions of 1 x 16 x 16 x 32"):
        load_whole("small", DATA / "small_sam.pth")
    path = write_checkpoint(tmp_path / "x.pth", {"backbone.conv1": np.zeros((3, 3), np.float32)})
    with pytest.raises(ModelError, match=r"other names, for example backbone\.conv1"):
        load_whole("x", path)


def test_says_which_weight_of_the_decoder_is_missing(tmp_path, official_shapes):
    shapes = {**official_shapes["vit_b_encoder"], **official_shapes["sam_decoder"]}
    del shapes["mask_decoder.iou_token.weight"]
    path = sparse_checkpoint(tmp_path / "x.pth", shapes)
    with pytest.raises(ModelError, match=r"mask_decoder\.iou_token\.weight is missing"):
        load_whole("x", path)


def test_says_that_the_graphs_are_missing(tmp_path, vit_b_checkpoint):
    with pytest.raises(ModelError, match="Install the plugin again"):
        load_checkpoint("x", vit_b_checkpoint, tmp_path)
    shutil.copy(GRAPHS / "weights.json", tmp_path)
    with pytest.raises(ModelError, match="Install the plugin again"):
        load_checkpoint("x", vit_b_checkpoint, tmp_path)


def test_loading_can_be_cancelled(vit_b_checkpoint):
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        load_whole("x", vit_b_checkpoint, cancel=cancel)
