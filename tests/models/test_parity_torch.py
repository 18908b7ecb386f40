"""Segment Anything, SAM 2 and HQ-SAM at their real dimensions against the official packages.

On random weights. Development only: needs PyTorch and the packages (segment-anything, sam2,
segment-anything-hq with timm), and gigabytes of memory and disk.
"""

from __future__ import annotations

import gc
import importlib.util
import os

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed (development only)")

from s2sam_qgis.models.places import graphs_folder  # noqa: E402
from s2sam_qgis.models.predictor import sam_choice  # noqa: E402
from s2sam_qgis.models.segment_anything import graph_weights, load_checkpoint  # noqa: E402
from tools.parity.families import FAMILIES, family_of  # noqa: E402
from tools.parity.prompts import relative_error  # noqa: E402

pytestmark = pytest.mark.torch

LIMIT = 1e-5
SEED = 7
MODELS = [model for family in FAMILIES for model in family.models]


def free_gb() -> float:
    """Memory that is free or can be freed."""
    try:
        with open("/proc/meminfo", encoding="ascii") as lines:
            values = dict(line.split(":") for line in lines)
        return int(values["MemAvailable"].split()[0]) / 1e6
    except (OSError, KeyError):
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e9


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", MODELS)
def test_a_checkpoint_of_the_real_size_gives_what_pytorch_gives(name, tmp_path, record_property):
    family = family_of(name)
    if importlib.util.find_spec(family.package) is None:  # Importing may want more than it.
        pytest.skip(f"{family.package} is not installed (development only)")
    if free_gb() < family.needed_gb(name):
        pytest.skip(f"{name} needs {family.needed_gb(name)} GB of memory, {free_gb():.0f} are free")
    checkpoint = tmp_path / f"{name}.pth"
    image = np.random.default_rng(SEED).normal(size=(1, 3, 1024, 1024)).astype(np.float32)
    asked = family.prompts(SEED)

    official = family.build(name, SEED)
    torch.save(family.checkpoint(official), checkpoint)
    maps = family.encode(official, image)
    expected = {kind: family.decode(official, maps, prompt) for kind, prompt in asked.items()}
    answers = of_the_package(official, maps, asked) if family.decoder.hq else {}
    del official
    gc.collect()

    size = None if family.package == "segment_anything" else name
    model = load_checkpoint(name, checkpoint, graphs_folder(), provider="cpu", size=size)
    gc.collect()  # The weights' views must not be needed any more.
    found = model.encoder.run({"x": image}, family.maps)
    errors = {
        f"encoder {which}": relative_error(mine, theirs)
        for which, mine, theirs in zip(family.maps, found, maps)
    }
    for kind, prompt in asked.items():
        mask = np.zeros((1, 1, 256, 256), np.float32) if prompt.mask is None else prompt.mask
        outputs = model.decoder.run(
            {
                **dict(zip(family.maps, maps)),
                "point_coords": prompt.coords,
                "point_labels": prompt.labels,
                "mask_input": mask,
                "has_mask_input": np.array([prompt.mask is not None], np.float32),
            },
            family.outputs,
        )
        for which, mine, theirs in zip(family.outputs, outputs, expected[kind]):
            errors[f"{kind}, {which}"] = relative_error(mine, theirs)
        if answers:
            errors.update(compared(kind, outputs, expected[kind], answers))
    checkpoint.unlink()
    for what, error in errors.items():
        record_property(what, error)
        print(f"{name} {what}: {error:.1e}")
    assert max(errors.values()) < LIMIT, errors


def of_the_package(sam, maps, asked):
    """The one mask, and its score, that HQ-SAM's package itself answers, and its token's alone."""
    from tools.parity.hq_reference import chosen

    return {
        (kind, multimask, alone): chosen(sam, maps, prompt, multimask, alone)
        for kind, prompt in asked.items()
        for multimask, alone in ((False, False), (True, False), (False, True))
    }


def compared(kind, outputs, expected, answers):
    """How far our choice among our outputs is from what the package answers."""
    masks, iou, own = outputs
    alone = answers[kind, False, True][0]
    errors = {f"{kind}, the token's mask alone": relative_error(own, alone)}
    for tokens, multimask in ((2, True), (3, False)):
        best = [sam_choice(scores, tokens) for scores in iou]
        rows = np.arange(len(best))
        mask, score = answers[kind, multimask, False]
        what = f"{kind}, one mask, multimask {multimask}"
        errors[what] = relative_error(masks[rows, best], mask[:, 0])
        # One score alone may be next to nothing: as above, against the largest of all.
        difference = np.abs(iou[rows, best] - score[:, 0]).max()
        errors[what + ", score"] = float(difference / np.abs(expected[1]).max())
    return errors


def test_mobile_sams_encoder_gives_what_an_implementation_in_pytorch_gives():
    if importlib.util.find_spec("ultralytics") is None:
        pytest.skip("ultralytics, which has a TinyViT with MobileSAM's names, is not installed")
    from s2sam_qgis.models.onnx_session import OnnxSession
    from tools.graphs.sizes import MOBILE_SAM
    from tools.parity.mobile_sam import build_tiny_vit
    from tools.parity.reference import encode

    whole = build_tiny_vit(MOBILE_SAM, SEED)
    image = np.random.default_rng(SEED).normal(size=(1, 3, 1024, 1024)).astype(np.float32)
    (expected,) = encode(whole, image)
    needed = graph_weights(graphs_folder())["mobile_sam_encoder"]
    weights = {name: whole.state_dict()[name].numpy() for name in needed}
    path = graphs_folder() / "mobile_sam_encoder.onnx"
    session = OnnxSession(path.read_bytes(), None, "cpu", weights, needed)
    (found,) = session.run({"x": image}, ("image_embeddings",))
    error = relative_error(found, expected)
    print(f"mobile_sam encoder: {error:.1e}")
    assert error < LIMIT
