"""HQ-SAM at its real dimensions against the official package, on random weights.

Development only: needs PyTorch, timm and segment-anything-hq, and gigabytes of memory and disk.
"""

from __future__ import annotations

import gc
import importlib.util

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed (development only)")
if importlib.util.find_spec("segment_anything_hq") is None:
    pytest.skip("segment-anything-hq is not installed (development only)", allow_module_level=True)

from s2sam_qgis.models.places import graphs_folder  # noqa: E402
from s2sam_qgis.models.predictor import sam_choice  # noqa: E402
from s2sam_qgis.models.segment_anything import load_checkpoint  # noqa: E402
from tests.models.test_parity_torch import MEMORY_GB, free_gb  # noqa: E402
from tools.graphs.sizes import HQ_DECODER  # noqa: E402
from tools.parity.hq_reference import (  # noqa: E402
    REGISTRY,
    build_official,
    chosen,
    decode,
    encode,
)
from tools.parity.reference import prompts, relative_error  # noqa: E402

pytestmark = pytest.mark.torch

LIMIT = 1e-5
SEED = 7
MAPS = ("image_embeddings", "hq_features")
OUTPUTS = ("low_res_masks", "iou_predictions", "hq_masks")


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", REGISTRY)
def test_a_checkpoint_of_the_real_size_gives_what_pytorch_gives(name, tmp_path, record_property):
    needed = MEMORY_GB.get(name.removeprefix("hq_"), 2)
    if free_gb() < needed:
        pytest.skip(f"{name} needs {needed} GB of memory, {free_gb():.0f} are free")
    checkpoint = tmp_path / f"{name}.pth"
    image = np.random.default_rng(SEED).normal(size=(1, 3, 1024, 1024)).astype(np.float32)
    asked = prompts(HQ_DECODER.image, HQ_DECODER.mask, SEED)

    sam = build_official(name, SEED)
    torch.save(sam.state_dict(), checkpoint)
    maps = encode(sam, image)
    expected = {kind: decode(sam, maps, prompt) for kind, prompt in asked.items()}
    answers = {
        (kind, multimask): chosen(sam, maps, prompt, multimask, hq_only=False)
        for kind, prompt in asked.items()
        for multimask in (False, True)
    }
    alone = {kind: chosen(sam, maps, prompt, False, True)[0] for kind, prompt in asked.items()}
    del sam
    gc.collect()

    model = load_checkpoint(name, checkpoint, graphs_folder(), provider="cpu", size=name)
    found = model.encoder.run({"x": image}, MAPS)
    errors = {
        f"encoder {which}": relative_error(mine, theirs)
        for which, mine, theirs in zip(MAPS, found, maps)
    }
    for kind, prompt in asked.items():
        mask = np.zeros((1, 1, 256, 256), np.float32) if prompt.mask is None else prompt.mask
        masks, iou, own = model.decoder.run(
            {
                **dict(zip(MAPS, maps)),
                "point_coords": prompt.coords,
                "point_labels": prompt.labels,
                "mask_input": mask,
                "has_mask_input": np.array([prompt.mask is not None], np.float32),
            },
            OUTPUTS,
        )
        for which, mine, theirs in zip(OUTPUTS, (masks, iou, own), expected[kind]):
            errors[f"{kind}, {which}"] = relative_error(mine, theirs)
        errors[f"{kind}, the token's mask alone"] = relative_error(own, alone[kind])
        for tokens, multimask in ((2, True), (3, False)):
            best = [sam_choice(scores, tokens) for scores in iou]
            rows = np.arange(len(best))
            mask, score = answers[kind, multimask]
            what = f"{kind}, one mask, multimask {multimask}"
            errors[what] = relative_error(masks[rows, best], mask[:, 0])
            # One score alone may be next to nothing: as above, against the largest of all.
            difference = np.abs(iou[rows, best] - score[:, 0]).max()
            errors[what + ", score"] = float(difference / np.abs(expected[kind][1]).max())
    checkpoint.unlink()
    for what, error in errors.items():
        record_property(what, error)
        print(f"{name} {what}: {error:.1e}")
    assert max(errors.values()) < LIMIT, errors
