"""SAM 2 in PyTorch, by the official package, with seeded random weights.

Needs PyTorch and the ``sam2`` package; used to prove that our graphs compute the same, never by
the product. Run ``python -m tools.parity.sam2_reference`` to write small_sam2.pt and its outputs
for the tests, as small_sam.py does for Segment Anything.
"""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
import torch

from tools.graphs.sizes import (
    SMALL_HIERA,
    SMALL_SECOND_DECODER,
    DecoderSize,
    HieraSize,
)

from .reference import MULTIMASK, Array, Prompt, prompts
from .small_sam import DATA, SEED

#: Parts of the names of weights that are looked up or added, not multiplied.
_TABLES = ("pos_embed", "_embed", "point_embeddings", "_token.", "_tokens.")

#: What of a checkpoint belongs to images.
PARTS = ("image_encoder.", "sam_prompt_encoder.", "sam_mask_decoder.", "no_mem_embed")

#: The package's configuration files by the models' names.
CONFIGURATIONS = {
    "sam2.1_tiny": "configs/sam2.1/sam2.1_hiera_t.yaml",
    "sam2.1_small": "configs/sam2.1/sam2.1_hiera_s.yaml",
    "sam2.1_base_plus": "configs/sam2.1/sam2.1_hiera_b+.yaml",
    "sam2.1_large": "configs/sam2.1/sam2.1_hiera_l.yaml",
}


def build_official(name: str, seed: int) -> Any:
    """The official model of a size, memory parts included, with random weights."""
    from sam2.build_sam import build_sam2

    model = build_sam2(CONFIGURATIONS[name], device="cpu")
    randomise(model, seed)
    return model


def build_sam2(encoder: HieraSize, decoder: DecoderSize, seed: int) -> Any:
    """The parts of a SAM 2 of any dimensions that work on images, under the official names."""
    from sam2.modeling.backbones.hieradet import Hiera
    from sam2.modeling.backbones.image_encoder import FpnNeck, ImageEncoder
    from sam2.modeling.position_encoding import PositionEmbeddingSine
    from sam2.modeling.sam.mask_decoder import MaskDecoder
    from sam2.modeling.sam.prompt_encoder import PromptEncoder
    from sam2.modeling.sam.transformer import TwoWayTransformer

    trunk = Hiera(
        embed_dim=encoder.width,
        num_heads=encoder.heads,
        stages=encoder.stages,
        global_att_blocks=encoder.global_blocks,
        window_pos_embed_bkg_spatial_size=(encoder.background, encoder.background),
        window_spec=encoder.windows,
    )
    neck = FpnNeck(
        position_encoding=PositionEmbeddingSine(num_pos_feats=encoder.embedding),
        d_model=encoder.embedding,
        backbone_channel_list=trunk.channel_list,
        fpn_top_down_levels=[2, 3],
        fpn_interp_model="nearest",
    )
    whole = torch.nn.Module()
    whole.image_encoder = ImageEncoder(trunk, neck, scalp=1)
    whole.sam_prompt_encoder = PromptEncoder(
        embed_dim=decoder.embedding,
        image_embedding_size=(decoder.grid, decoder.grid),
        input_image_size=(decoder.image, decoder.image),
        mask_in_chans=decoder.mask_channels,
    )
    whole.sam_mask_decoder = MaskDecoder(
        num_multimask_outputs=MULTIMASK,
        transformer=TwoWayTransformer(
            depth=decoder.layers,
            embedding_dim=decoder.embedding,
            mlp_dim=decoder.mlp,
            num_heads=decoder.heads,
        ),
        transformer_dim=decoder.embedding,
        iou_head_depth=3,
        iou_head_hidden_dim=decoder.iou_hidden,
        use_high_res_features=True,
        iou_prediction_use_sigmoid=True,
        pred_obj_scores=True,
        pred_obj_scores_mlp=True,
        use_multimask_token_for_obj_ptr=True,
        dynamic_multimask_via_stability=True,
        dynamic_multimask_stability_delta=0.05,
        dynamic_multimask_stability_thresh=0.98,
    )
    whole.no_mem_embed = torch.nn.Parameter(torch.zeros(1, 1, encoder.embedding))
    randomise(whole, seed)
    return whole.eval()


def randomise(module: Any, seed: int) -> None:
    """Fills every weight with values of a trained model's order of magnitude."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, weight in module.state_dict().items():
            if not weight.is_floating_point():
                continue
            noise = torch.randn(weight.shape, generator=generator)
            if any(part in name for part in _TABLES):
                weight.copy_(0.3 * noise)
            elif weight.ndim == 1:
                weight.copy_(0.1 * noise + (1.0 if name.endswith("weight") else 0.0))
            elif "gaussian_matrix" in name:
                weight.copy_(noise)
            else:
                weight.copy_(noise * weight[0].numel() ** -0.5)


def image_weights(module: Any) -> dict[str, Any]:
    """What of a model's weights works on images."""
    return {name: w for name, w in module.state_dict().items() if name.startswith(PARTS)}


def encode(module: Any, image: Array) -> tuple[Array, Array, Array]:
    """(embedding, finest map, finer map) of a normalised image, as the image predictor has them."""
    with torch.no_grad():
        finest, finer, coarse = module.image_encoder(torch.from_numpy(image))["backbone_fpn"]
        finest = module.sam_mask_decoder.conv_s0(finest)
        finer = module.sam_mask_decoder.conv_s1(finer)
        coarse = coarse + module.no_mem_embed.reshape(1, -1, 1, 1)
    return coarse.numpy(), finest.numpy(), finer.numpy()


def decode(
    module: Any, maps: tuple[Array, Array, Array], prompt: Prompt
) -> tuple[Array, Array, Array]:
    """(low-resolution masks (b, 4, side, side), predicted IoU (b, 4), object score (b, 1)).

    SAM 2's prompt encoder takes a box as two points and always adds a padding point: where the
    prompt ends with one, that is left to it.
    """
    points = prompt.coords.shape[1] - (1 if prompt.labels[0, -1] == -1 else 0)
    mask = None if prompt.mask is None else torch.from_numpy(prompt.mask)
    with torch.no_grad():
        given = (
            torch.from_numpy(prompt.coords[:, :points]),
            torch.from_numpy(prompt.labels[:, :points]),
        )
        sparse, dense = module.sam_prompt_encoder(points=given, boxes=None, masks=mask)
        masks, iou, _, score = module.sam_mask_decoder.predict_masks(
            image_embeddings=torch.from_numpy(maps[0]),
            image_pe=module.sam_prompt_encoder.get_dense_pe(),
            sparse_prompt_embeddings=sparse,
            dense_prompt_embeddings=dense,
            repeat_image=True,
            high_res_features=[torch.from_numpy(maps[1]), torch.from_numpy(maps[2])],
        )
    return masks.numpy(), iou.numpy(), score.numpy()


def padded(asked: dict[str, Prompt]) -> dict[str, Prompt]:
    """The prompts, each with a padding point at its end, as SAM 2 has it always."""
    result = {}
    for name, prompt in asked.items():
        coords, labels = prompt.coords, prompt.labels
        if labels[0, -1] != -1:
            batch = len(coords)
            coords = np.concatenate([coords, np.zeros((batch, 1, 2), np.float32)], 1)
            labels = np.concatenate([labels, np.full((batch, 1), -1, np.float32)], 1)
        result[name] = Prompt(coords, labels, prompt.mask)
    return result


def main() -> int:
    """Writes both files and says how large they are."""
    module = build_sam2(SMALL_HIERA, SMALL_SECOND_DECODER, SEED)
    checkpoint, outputs = DATA / "small_sam2.pt", DATA / "small_sam2_outputs.npz"
    torch.save({"model": image_weights(module)}, checkpoint)
    side = SMALL_HIERA.image
    image = np.random.default_rng(SEED).normal(size=(1, 3, side, side)).astype(np.float16)
    maps = encode(module, image.astype(np.float32))
    names = ("image_embeddings", "high_res_feats_0", "high_res_feats_1")
    arrays = {"image": image, **dict(zip(names, maps))}
    asked = prompts(SMALL_SECOND_DECODER.image, SMALL_SECOND_DECODER.mask, SEED)
    for name, prompt in padded(asked).items():
        masks, iou, score = decode(module, maps, prompt)
        arrays[f"{name}/coords"] = prompt.coords
        arrays[f"{name}/labels"] = prompt.labels
        if prompt.mask is not None:
            arrays[f"{name}/mask"] = prompt.mask
        arrays[f"{name}/low_res_masks"] = masks
        arrays[f"{name}/iou_predictions"] = iou
        arrays[f"{name}/object_score"] = score
    np.savez_compressed(outputs, **arrays)
    for path in (checkpoint, outputs):
        print(f"{path.name}: {path.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
