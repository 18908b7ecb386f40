"""Segment Anything at its real dimensions against the official package, on random weights.

Development only: needs PyTorch and segment-anything, and gigabytes of memory and disk.
"""

from __future__ import annotations

import gc
import importlib.util
import os

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed (development only)")
if importlib.util.find_spec("segment_anything") is None:  # Importing it would want torchvision.
    pytest.skip("segment-anything is not installed (development only)", allow_module_level=True)

from s2sam_qgis.models.places import graphs_folder  # noqa: E402
from s2sam_qgis.models.segment_anything import graph_weights, load_checkpoint  # noqa: E402
from tools.graphs.sizes import DECODER, ENCODERS  # noqa: E402
from tools.parity.reference import (  # noqa: E402
    build_sam,
    decode,
    encode,
    prompts,
    relative_error,
)

pytestmark = pytest.mark.torch

#: Memory in GB that PyTorch's own run of each size was seen to need, with some room.
MEMORY_GB: dict[str, float] = {"vit_b": 8, "vit_l": 10, "vit_h": 13}
LIMIT = 1e-5
SEED = 7


def free_gb() -> float:
    """Memory that is free or can be freed."""
    try:
        with open("/proc/meminfo", encoding="ascii") as lines:
            values = dict(line.split(":") for line in lines)
        return int(values["MemAvailable"].split()[0]) / 1e6
    except (OSError, KeyError):
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e9


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", ENCODERS)
def test_a_checkpoint_of_the_real_size_gives_what_pytorch_gives(name, tmp_path, record_property):
    if free_gb() < MEMORY_GB[name]:
        pytest.skip(f"{name} needs {MEMORY_GB[name]} GB of memory, {free_gb():.0f} are free")
    checkpoint = tmp_path / f"{name}.pth"
    image = np.random.default_rng(SEED).normal(size=(1, 3, 1024, 1024)).astype(np.float32)
    asked = prompts(DECODER.image, DECODER.mask, SEED)

    sam = build_sam(ENCODERS[name], DECODER, SEED)
    torch.save(sam.state_dict(), checkpoint)
    embedding = encode(sam, image)
    expected = {kind: decode(sam, embedding, prompt) for kind, prompt in asked.items()}
    del sam
    gc.collect()

    model = load_checkpoint(name, checkpoint, graphs_folder(), provider="cpu")
    gc.collect()  # The weights' views must not be needed any more.
    (found,) = model.encoder.run({"x": image}, ("image_embeddings",))
    errors = {"encoder": relative_error(found, embedding)}
    for kind, prompt in asked.items():
        mask = np.zeros((1, 1, 256, 256), np.float32) if prompt.mask is None else prompt.mask
        masks, iou = model.decoder.run(
            {
                "image_embeddings": embedding,
                "point_coords": prompt.coords,
                "point_labels": prompt.labels,
                "mask_input": mask,
                "has_mask_input": np.array([prompt.mask is not None], np.float32),
            },
            ("low_res_masks", "iou_predictions"),
        )
        errors[f"{kind}, masks"] = relative_error(masks, expected[kind][0])
        errors[f"{kind}, iou"] = relative_error(iou, expected[kind][1])
    checkpoint.unlink()
    for what, error in errors.items():
        record_property(what, error)
        print(f"{name} {what}: {error:.1e}")
    assert max(errors.values()) < LIMIT, errors


def test_mobile_sams_encoder_gives_what_an_implementation_in_pytorch_gives():
    if importlib.util.find_spec("ultralytics") is None:
        pytest.skip("ultralytics, which has a TinyViT with MobileSAM's names, is not installed")
    from s2sam_qgis.models.onnx_session import OnnxSession
    from tools.graphs.sizes import MOBILE_SAM
    from tools.parity.mobile_sam import build_tiny_vit

    whole = build_tiny_vit(MOBILE_SAM, SEED)
    image = np.random.default_rng(SEED).normal(size=(1, 3, 1024, 1024)).astype(np.float32)
    expected = encode(whole, image)
    needed = graph_weights(graphs_folder())["mobile_sam_encoder"]
    weights = {name: whole.state_dict()[name].numpy() for name in needed}
    path = graphs_folder() / "mobile_sam_encoder.onnx"
    session = OnnxSession(path.read_bytes(), None, "cpu", weights, needed)
    (found,) = session.run({"x": image}, ("image_embeddings",))
    error = relative_error(found, expected)
    print(f"mobile_sam encoder: {error:.1e}")
    assert error < LIMIT
