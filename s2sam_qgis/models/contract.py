"""Which ONNX pairs can be used, recognised by the names, types and ranks of what they take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Sequence

from ..core.errors import ModelError
from ..core.messages import tr

#: The same in every language: it is what such a file says of itself.
_EXPECTED = """\
  encoder: x (1, 3, 1024, 1024), normalised RGB, or input_image (1024, 1024, 3), RGB 0-255
           -> image_embeddings (1, 256, 64, 64)
  decoder: image_embeddings, point_coords (b, n, 2), point_labels (b, n),
           mask_input (1, 1, 256, 256), has_mask_input (1) and perhaps orig_im_size (2)
           -> low_res_masks (b, m, 256, 256), iou_predictions (b, m) and perhaps masks"""

_DECODER_RANKS = {
    "image_embeddings": 4,
    "point_coords": 3,
    "point_labels": 2,
    "mask_input": 4,
    "has_mask_input": 1,
}
_IMAGE_SIZE = "orig_im_size"


@dataclass(frozen=True)
class Contract:
    """How a pair is fed.

    ``normalise``: the encoder wants RGB less mean over std, else 0-255. ``channels_last``: it
    takes (1024, 1024, 3). ``full_size``: the decoder also returns masks at full size.
    ``takes_image_size``: it wants orig_im_size. ``masks``: candidates per prompt, 0 if not stated.
    """

    encoder_input: str
    encoder_output: str
    normalise: bool
    channels_last: bool
    takes_image_size: bool
    full_size: bool
    masks: int


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
    encoder_inputs: List[Port],
    encoder_outputs: List[Port],
    decoder_inputs: List[Port],
    decoder_outputs: List[Port],
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

    if len(encoder_inputs) != 1 or len(encoder_outputs) != 1:
        raise refuse(tr("the encoder must take one image and give one embedding."))
    image, embedding = encoder_inputs[0], encoder_outputs[0]
    if image.kind != "tensor(float)":
        raise refuse(tr("the encoder's image must be float, it is {kind}.").format(kind=image.kind))
    channels_last = len(image.shape) == 3 and image.shape[2] in (3, None)
    channels_first = len(image.shape) == 4 and image.shape[1] == 3
    if not (channels_first or channels_last):
        raise refuse(tr("the encoder's image has another shape."))
    if any(isinstance(side, int) and side not in (1, 3, 1024) for side in image.shape):
        raise refuse(tr("the encoder works on another size than 1024 x 1024."))
    if len(embedding.shape) != 4 or embedding.shape[1] not in (256, None):
        raise refuse(tr("the encoder's embedding has another shape."))
    inputs = {port.name: port for port in decoder_inputs}
    outputs = {port.name: port for port in decoder_outputs}
    _check_decoder(inputs, outputs, refuse)
    candidates = outputs["iou_predictions"].shape
    masks = candidates[1] if len(candidates) == 2 and isinstance(candidates[1], int) else 0
    return Contract(
        image.name,
        embedding.name,
        # samexporter builds the normalisation into the graph and says so by another name.
        normalise=not channels_last,
        channels_last=channels_last,
        takes_image_size=_IMAGE_SIZE in inputs,
        full_size="masks" in outputs,
        masks=masks,
    )


def _check_decoder(inputs: Dict[str, Port], outputs: Dict[str, Port], refuse: Any) -> None:
    missing = [name for name in _DECODER_RANKS if name not in inputs]
    unknown = [name for name in inputs if name not in _DECODER_RANKS and name != _IMAGE_SIZE]
    if missing:
        raise refuse(tr("the decoder lacks {names}.").format(names=", ".join(missing)))
    if unknown:
        raise refuse(tr("the decoder wants {names}.").format(names=", ".join(unknown)))
    for name, rank in _DECODER_RANKS.items():
        port = inputs[name]
        if port.kind != "tensor(float)" or len(port.shape) != rank:
            raise refuse(
                tr("the decoder's {name} must be float with {rank} dimensions.").format(
                    name=name, rank=rank
                )
            )
    for name in ("low_res_masks", "iou_predictions"):
        if name not in outputs:
            raise refuse(tr("the decoder gives no {name}.").format(name=name))
