"""Which ONNX pairs can be used, recognised by the names, types and ranks of what they take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Callable

from ..core.errors import ModelError
from ..core.messages import tr

#: The same in every language: it is what such a file says of itself.
_EXPECTED = """\
  Segment Anything
    encoder: x (1, 3, 1024, 1024), normalised RGB, or input_image (1024, 1024, 3), RGB 0-255
             -> image_embeddings (1, 256, 64, 64)
    decoder: image_embeddings, point_coords (b, n, 2), point_labels (b, n),
             mask_input (1, 1, 256, 256), has_mask_input (1) and perhaps orig_im_size (2)
             -> low_res_masks (b, m, 256, 256), iou_predictions (b, m) and perhaps masks
  SAM 2
    encoder: image (1, 3, 1024, 1024), normalised RGB
             -> image_embed (1, 256, 64, 64), high_res_feats_0 (1, 32, 256, 256),
             high_res_feats_1 (1, 64, 128, 128)
    decoder: image_embed, high_res_feats_0, high_res_feats_1, point_coords, point_labels,
             mask_input, has_mask_input -> masks (b, m, 256, 256), iou_predictions (b, m)
  HQ-SAM, as this plugin has it
    encoder: x (1, 3, 1024, 1024), normalised RGB
             -> image_embeddings (1, 256, 64, 64), hq_features (1, 32, 256, 256)
    decoder: image_embeddings, hq_features, point_coords, point_labels, mask_input,
             has_mask_input -> low_res_masks (b, m, 256, 256), iou_predictions (b, m)
  EdgeSAM
    encoder: image (1, 3, 1024, 1024), normalised RGB -> image_embeddings (1, 256, 64, 64)
    decoder: image_embeddings, point_coords (1, n, 2), point_labels (1, n)
             -> scores (1, m), masks (1, m, 256, 256)
  EfficientSAM
    encoder: batched_images (1, 3, 1024, 1024), RGB 0-1 -> image_embeddings (1, 256, 64, 64)
    decoder: image_embeddings, batched_point_coords (1, 1, n, 2),
             batched_point_labels (1, 1, n), orig_im_size (2)
             -> output_masks, iou_predictions (1, 1, m), low_res_masks (1, 1, m, 256, 256)"""

SAM, SAM2, EDGE_SAM, EFFICIENT_SAM = "Segment Anything", "SAM 2", "EdgeSAM", "EfficientSAM"
HQ_SAM = "HQ-SAM"

#: The maps that an image becomes: the embedding, and what SAM 2 and HQ-SAM have beside it.
EMBEDDING_SHAPE = (1, 256, 64, 64)
SAM2_MAPS = {"high_res_feats_0": (1, 32, 256, 256), "high_res_feats_1": (1, 64, 128, 128)}
HQ_MAPS = {"hq_features": (1, 32, 256, 256)}
FINE_MAPS = {**SAM2_MAPS, **HQ_MAPS}
#: The same maps in pairs of osam, whose encoder takes "input" and leaves open how it is normalised.
OSAM_MAPS = {"high_res_features1", "high_res_features2"}

_PROMPT_RANKS = {"point_coords": 3, "point_labels": 2}
_MASK_RANKS = {"mask_input": 4, "has_mask_input": 1}
#: What each family's decoder takes beside the embedding, with the number of dimensions.
_RANKS: dict[str, dict[str, int]] = {
    SAM: {**_PROMPT_RANKS, **_MASK_RANKS},
    SAM2: {**dict.fromkeys(SAM2_MAPS, 4), **_PROMPT_RANKS, **_MASK_RANKS},
    HQ_SAM: {**dict.fromkeys(HQ_MAPS, 4), **_PROMPT_RANKS, **_MASK_RANKS},
    EDGE_SAM: _PROMPT_RANKS,
    EFFICIENT_SAM: {"batched_point_coords": 4, "batched_point_labels": 3},
}
#: (low-resolution logits, predicted IoU) by each family's names.
_OUTPUTS = {
    SAM: ("low_res_masks", "iou_predictions"),
    SAM2: ("low_res_masks", "iou_predictions"),
    HQ_SAM: ("low_res_masks", "iou_predictions"),
    EDGE_SAM: ("masks", "scores"),
    EFFICIENT_SAM: ("low_res_masks", "iou_predictions"),
}
_IMAGE_SIZE = "orig_im_size"
_FLOAT = "tensor(float)"
_SIZE_TYPES = {_FLOAT: "float32", "tensor(int64)": "int64", "tensor(int32)": "int32"}


@dataclass(frozen=True)
class Contract:
    """How a pair is fed.

    ``normalise``: the encoder wants RGB less mean over std, else 0-255. ``channels_last``: it
    takes (1024, 1024, 3). ``full_size``: the decoder also returns masks at full size.
    ``takes_image_size``: it wants orig_im_size. ``masks``: candidates per prompt, 0 if not stated.
    ``family``: whose interface it is. ``embedding_input``: the decoder's name of the embedding.
    ``fine_maps``: further outputs of the encoder that the decoder takes under the same names.
    ``low_res`` and ``iou``: the decoder's names of the 256 x 256 logits and of their scores.
    ``scores_object``: it also tells whether an object is there at all. ``size_type``: numbers in
    which orig_im_size is wanted.
    """

    encoder_input: str
    encoder_output: str
    normalise: bool
    channels_last: bool
    takes_image_size: bool
    full_size: bool
    masks: int
    family: str = SAM
    embedding_input: str = "image_embeddings"
    fine_maps: tuple[str, ...] = ()
    low_res: str = "low_res_masks"
    iou: str = "iou_predictions"
    scores_object: bool = False
    size_type: str = "float32"

    @property
    def takes_mask(self) -> bool:
        """Whether an earlier mask can be handed over."""
        return self.family in (SAM, SAM2, HQ_SAM)

    @property
    def map_shapes(self) -> tuple[tuple[int, ...], ...]:
        """Shapes of the maps that an image becomes, the embedding first."""
        return (EMBEDDING_SHAPE, *(FINE_MAPS[name] for name in self.fine_maps))


@dataclass(frozen=True)
class Port:
    """An input or output: name, ONNX type such as "tensor(float)", shape with None if free."""

    name: str
    kind: str
    shape: Sequence[Any]

    def __str__(self) -> str:
        """As shown in an error."""
        sides = ", ".join(str(side) if side is not None else "?" for side in self.shape)
        return f"{self.name} {self.kind}({sides})"


def recognise(
    encoder_inputs: list[Port],
    encoder_outputs: list[Port],
    decoder_inputs: list[Port],
    decoder_outputs: list[Port],
    where: str,
) -> Contract:
    """The contract that a pair follows; raises ModelError that says what was found."""

    def refuse(why: str) -> ModelError:
        found = "\n".join(
            f"  {title}: {', '.join(map(str, ports))}"
            for title, ports in (
                (tr("encoder takes"), encoder_inputs),
                (tr("encoder gives"), encoder_outputs),
                (tr("decoder takes"), decoder_inputs),
                (tr("decoder gives"), decoder_outputs),
            )
        )
        parts = (f"{where}: {why}", tr("Found:"), found, tr("Expected one of:"), _EXPECTED)
        return ModelError("\n".join(parts))

    if OSAM_MAPS & {port.name for port in decoder_inputs}:
        raise ModelError(
            tr(
                "{where}: this is SAM 2 as osam has it. Nothing in it says how the image is to be "
                "normalised, and osam itself does it in another way than SAM 2. Export the "
                "checkpoint with samexporter, whose names say it, or use the checkpoint itself."
            ).format(where=where)
        )
    fine = [port for port in encoder_outputs if port.name in FINE_MAPS]
    coarse = [port for port in encoder_outputs if port.name not in FINE_MAPS]
    if len(encoder_inputs) != 1 or len(coarse) != 1:
        raise refuse(tr("the encoder must take one image and give one embedding."))
    image, embedding = encoder_inputs[0], coarse[0]
    if image.kind != _FLOAT:
        raise refuse(tr("the encoder's image must be float, it is {kind}.").format(kind=image.kind))
    channels_last = len(image.shape) == 3 and image.shape[2] in (3, None)
    channels_first = len(image.shape) == 4 and image.shape[1] in (3, None)
    if not (channels_first or channels_last):
        raise refuse(tr("the encoder's image has another shape."))
    if any(isinstance(side, int) and side not in (1, 3, 1024) for side in image.shape):
        raise refuse(tr("the encoder works on another size than 1024 x 1024."))
    if not _fits(embedding, EMBEDDING_SHAPE):
        raise refuse(tr("the encoder's embedding has another shape."))
    inputs = {port.name: port for port in decoder_inputs}
    _check_fine_maps(fine, inputs, refuse)
    outputs = {port.name: port for port in decoder_outputs}
    family = _family(inputs, outputs, fine)
    ranks = dict(_RANKS[family])
    name = "image_embed" if "image_embed" in inputs else "image_embeddings"
    ranks[name] = len(EMBEDDING_SHAPE)
    _check_decoder(inputs, ranks, refuse)
    low_res, iou = _OUTPUTS[family]
    if family == SAM2 and low_res not in outputs:
        low_res = "masks"
    for wanted in (low_res, iou):
        if wanted not in outputs:
            raise refuse(tr("the decoder gives no {name}.").format(name=wanted))
    size_kind = inputs[_IMAGE_SIZE].kind if _IMAGE_SIZE in inputs else _FLOAT
    if size_kind not in _SIZE_TYPES:
        raise refuse(
            tr("the decoder wants {name} as {kind}.").format(name=_IMAGE_SIZE, kind=size_kind)
        )
    candidates = outputs[iou].shape
    masks = candidates[-1] if len(candidates) >= 2 and isinstance(candidates[-1], int) else 0
    return Contract(
        image.name,
        embedding.name,
        # samexporter builds the normalisation into the graph and says so by another name.
        normalise=not channels_last and family != EFFICIENT_SAM,
        channels_last=channels_last,
        takes_image_size=_IMAGE_SIZE in inputs,
        full_size=low_res != "masks" and "masks" in outputs,
        masks=masks,
        family=family,
        embedding_input=name,
        fine_maps=tuple(sorted(port.name for port in fine)),
        low_res=low_res,
        iou=iou,
        scores_object="object_score" in outputs,
        size_type=_SIZE_TYPES[size_kind],
    )


def _fits(port: Port, shape: tuple[int, ...]) -> bool:
    """Whether a port may have a shape: the same rank, and each side the same or free."""
    return len(port.shape) == len(shape) and all(
        side is None or side == wanted for side, wanted in zip(port.shape, shape)
    )


def _family(inputs: dict[str, Port], outputs: dict[str, Port], fine: Sequence[Port]) -> str:
    """Whose interface a pair probably has, by names that only this family uses."""
    names = {*inputs, *(port.name for port in fine)}
    if names & set(SAM2_MAPS):
        return SAM2
    if names & set(HQ_MAPS):
        return HQ_SAM
    if "batched_point_coords" in inputs:
        return EFFICIENT_SAM
    if "scores" in outputs and "iou_predictions" not in outputs and "mask_input" not in inputs:
        return EDGE_SAM
    return SAM


def _check_fine_maps(
    fine: Sequence[Port], inputs: dict[str, Port], refuse: Callable[[str], ModelError]
) -> None:
    for port in fine:
        if not _fits(port, FINE_MAPS[port.name]):
            raise refuse(tr("the encoder's {name} has another shape.").format(name=port.name))
    lacking = set(FINE_MAPS) & set(inputs) - {port.name for port in fine}
    if lacking:
        raise refuse(tr("the encoder gives no {name}.").format(name=min(lacking)))


def _check_decoder(
    inputs: dict[str, Port], ranks: dict[str, int], refuse: Callable[[str], ModelError]
) -> None:
    missing = [name for name in ranks if name not in inputs]
    unknown = [name for name in inputs if name not in ranks and name != _IMAGE_SIZE]
    if missing:
        raise refuse(tr("the decoder lacks {names}.").format(names=", ".join(missing)))
    if unknown:
        raise refuse(tr("the decoder wants {names}.").format(names=", ".join(unknown)))
    for name, rank in ranks.items():
        port = inputs[name]
        if port.kind != _FLOAT or len(port.shape) != rank:
            raise refuse(
                tr("the decoder's {name} must be float with {rank} dimensions.").format(
                    name=name, rank=rank
                )
            )
