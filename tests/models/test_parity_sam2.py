"""SAM 2.1 at its real dimensions against the official package, on random weights.

Development only: needs PyTorch and sam2.
"""

from __future__ import annotations

import gc
import importlib.util

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed (development only)")
if importlib.util.find_spec("sam2") is None:
    pytest.skip("sam2 is not installed (development only)", allow_module_level=True)

from s2sam_qgis.models.places import graphs_folder  # noqa: E402
from s2sam_qgis.models.segment_anything import load_checkpoint  # noqa: E402
from tools.graphs.sizes import HIERAS, SECOND_DECODER  # noqa: E402
from tools.parity.reference import prompts, relative_error  # noqa: E402
from tools.parity.sam2_reference import build_official, decode, encode, padded  # noqa: E402

pytestmark = pytest.mark.torch

LIMIT = 1e-5
SEED = 7
MAPS = ("image_embeddings", "high_res_feats_0", "high_res_feats_1")
OUTPUTS = ("low_res_masks", "iou_predictions", "object_score")


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", HIERAS)
def test_a_checkpoint_of_the_real_size_gives_what_pytorch_gives(name, tmp_path, record_property):
    checkpoint = tmp_path / f"{name}.pt"
    image = np.random.default_rng(SEED).normal(size=(1, 3, 1024, 1024)).astype(np.float32)
    asked = padded(prompts(SECOND_DECODER.image, SECOND_DECODER.mask, SEED))

    official = build_official(name, SEED)
    torch.save({"model": official.state_dict()}, checkpoint)  # The memory's parts too.
    maps = encode(official, image)
    expected = {kind: decode(official, maps, prompt) for kind, prompt in asked.items()}
    del official
    gc.collect()

    model = load_checkpoint(name, checkpoint, graphs_folder(), provider="cpu", size=name)
    found = model.encoder.run({"x": image}, MAPS)
    errors = {
        f"encoder {which}": relative_error(mine, theirs)
        for which, mine, theirs in zip(MAPS, found, maps)
    }
    for kind, prompt in asked.items():
        mask = np.zeros((1, 1, 256, 256), np.float32) if prompt.mask is None else prompt.mask
        answers = model.decoder.run(
            {
                **dict(zip(MAPS, maps)),
                "point_coords": prompt.coords,
                "point_labels": prompt.labels,
                "mask_input": mask,
                "has_mask_input": np.array([prompt.mask is not None], np.float32),
            },
            OUTPUTS,
        )
        for which, mine, theirs in zip(OUTPUTS, answers, expected[kind]):
            errors[f"{kind}, {which}"] = relative_error(mine, theirs)
    checkpoint.unlink()
    for what, error in errors.items():
        record_property(what, error)
        print(f"{name} {what}: {error:.1e}")
    assert max(errors.values()) < LIMIT, errors
