"""SAM 2 in PyTorch, by the official package, with seeded random weights.

Run ``python -m tools.parity.sam2_reference`` to write small_sam2.pt and its outputs for the tests,
as reference.py does for Segment Anything.
"""

from __future__ import annotations

import sys
import types
from typing import Any

import torch

from tools.graphs.sizes import SMALL_HIERA, SMALL_SECOND_DECODER, DecoderSize, HieraSize

from .builder import SEED, decoding_parts, finished, prompt_arrays, small_image, write_small
from .prompts import Array, Prompt, padded, prompts

TABLES = dict.fromkeys(("pos_embed", "_embed", "point_embeddings", "_token.", "_tokens."), 0.3)

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

    return finished(build_sam2(CONFIGURATIONS[name], device="cpu"), seed, TABLES)


def build_sam2(encoder: HieraSize, decoder: DecoderSize, seed: int) -> Any:
    """The parts of a SAM 2 of any dimensions that work on images, under the official names."""
    from sam2.modeling.sam.mask_decoder import MaskDecoder
    from sam2.modeling.sam.prompt_encoder import PromptEncoder
    from sam2.modeling.sam.transformer import TwoWayTransformer

    classes = types.SimpleNamespace(
        PromptEncoder=PromptEncoder, TwoWayTransformer=TwoWayTransformer
    )
    whole = torch.nn.Module()
    whole.image_encoder = _image_encoder(encoder)
    whole.sam_prompt_encoder, whole.sam_mask_decoder = decoding_parts(
        classes,
        MaskDecoder,
        decoder,
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
    return finished(whole, seed, TABLES)


def _image_encoder(encoder: HieraSize) -> Any:
    from sam2.modeling.backbones.hieradet import Hiera
    from sam2.modeling.backbones.image_encoder import FpnNeck, ImageEncoder
    from sam2.modeling.position_encoding import PositionEmbeddingSine

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
    return ImageEncoder(trunk, neck, scalp=1)


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


def main() -> int:
    """Writes both files and says how large they are."""
    module = build_sam2(SMALL_HIERA, SMALL_SECOND_DECODER, SEED)
    image = small_image(SMALL_HIERA.image)
    maps = encode(module, image)
    arrays = dict(zip(("image_embeddings", "high_res_feats_0", "high_res_feats_1"), maps))
    asked = prompts(SMALL_SECOND_DECODER.image, SMALL_SECOND_DECODER.mask, SEED)
    for name, prompt in padded(asked).items():
        arrays.update(prompt_arrays(name, prompt))
        kinds = ("low_res_masks", "iou_predictions", "object_score")
        arrays.update({f"{name}/{k}": a for k, a in zip(kinds, decode(module, maps, prompt))})
    write_small("small_sam2.pt", {"model": image_weights(module)}, image, arrays)
    return 0


if __name__ == "__main__":
    sys.exit(main())
