"""Exports the averaged weights as SAM's two ONNX files, and the decoder's parts beside them.

The files are checked against PyTorch.

python -m tools.training.export --model runs/builtin/model.pt --out resources/models
"""

from __future__ import annotations

import argparse
import hashlib
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from .decoder_parts import BoxPart, ClickPart, ImagePart
from .interaction import Model, take_weights

VERSION = "1.6"
#: With a box: cells count whose odds of belonging are above the predicted IoU to this power.
UNSURE = 2.0
DECODER_INPUTS = [
    "image_embeddings",
    "point_coords",
    "point_labels",
    "mask_input",
    "has_mask_input",
    "orig_im_size",
]
DECODER_OUTPUTS = ["masks", "iou_predictions", "low_res_masks"]


def lift(quality: Tensor, labels: Tensor) -> Tensor:
    """What is added to a candidate's logits where a box was drawn.

    The mask with the best expected IoU holds the cells whose odds of belonging are above that IoU
    (from Lipton, Elkan and Naryanaswamy 2014, "Optimal thresholding of classifiers to maximize F1
    measure": at half the best F1), so an unsure model should draw more than its even cells. After
    clicks alone it would spill over the neighbours; a box holds it. On real images it is surer of
    itself than it should be: hence the power.

    Args:
        quality: predicted IoU [B, C].
        labels: SAM's labels [B, K]; 2 is a box's corner.

    Returns:
        [B, C], 0 where there is no box.
    """
    boxed = (labels == 2).any(1, keepdim=True).to(quality.dtype)
    return -UNSURE * boxed * torch.log(quality.clamp(0.2, 1.0))


class EncoderContract(nn.Module):
    """SAM's encoder contract: a chip [1, 3, 1024, 1024] in, [1, 256, 64, 64] out."""

    def __init__(self, encoder: nn.Module) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, x: Tensor) -> Tensor:
        """Encodes a chip."""
        return self.encoder(F.avg_pool2d(x, 4))


class DecoderContract(nn.Module):
    """SAM's decoder contract in chip pixels; candidates come ordered by size, smallest first."""

    def __init__(self, decoder: nn.Module) -> None:
        super().__init__()
        self.decoder = decoder

    def forward(
        self,
        image_embeddings: Tensor,
        point_coords: Tensor,
        point_labels: Tensor,
        mask_input: Tensor,
        has_mask_input: Tensor,
        orig_im_size: Tensor,
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Masks at the original size, predicted IoU, masks on the 256-grid."""
        logits, quality = self.decoder(
            image_embeddings, point_coords / 4, point_labels, mask_input, has_mask_input
        )
        size = torch.sigmoid(logits).mean((2, 3))
        order = torch.topk(size, logits.shape[1], dim=1, largest=False).indices[0]
        logits, quality = logits[:, order], quality[:, order]
        logits = logits + lift(quality, point_labels)[:, :, None, None]
        wanted = orig_im_size.to(torch.int64)
        side = wanted.max()  # the chip is a square of the longer side; padding is cut off
        masks = F.interpolate(logits, size=(side, side), mode="bilinear", align_corners=False)
        masks = masks[:, :, : wanted[0], : wanted[1]]
        return masks, quality, logits


def load_model(path: Path) -> Model:
    """The averaged weights of a training run, ready for export."""
    model = Model()
    take_weights(model, torch.load(path, map_location="cpu", weights_only=True)["average"])
    model.eval()
    model.decoder.exportable = True
    return model.to(memory_format=torch.contiguous_format)


def example_prompts(seed: int, count: int) -> dict[str, np.ndarray]:
    """Random decoder input without the embedding."""
    rng = np.random.default_rng(seed)
    labels = np.array([[1, 0, 2, 3, 1, -1, 0][:count]], np.float32)
    points = rng.uniform(0, 1024, (1, count, 2)).astype(np.float32)
    if count > 3:
        points[0, 2:4] = np.sort(points[0, 2:4], 0)
    return {
        "point_coords": points,
        "point_labels": labels,
        "mask_input": rng.normal(0, 4, (1, 1, 256, 256)).astype(np.float32),
        "has_mask_input": np.array([count % 2], np.float32),
        "orig_im_size": np.array([200, 256], np.float32),
    }


def store_half(model: onnx.ModelProto) -> onnx.ModelProto:
    """Stores large weights as float16 with a cast back; arithmetic stays in float32."""
    casts: list[onnx.NodeProto] = []
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype != np.float32 or values.size < 256:
            continue
        name = tensor.name
        half = numpy_helper.from_array(values.astype(np.float16), name + "_half")
        tensor.CopyFrom(half)
        casts.append(helper.make_node("Cast", [name + "_half"], [name], to=TensorProto.FLOAT))
    nodes = casts + list(model.graph.node)
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    return model


def finish(path: Path, half: bool, contract: str = "sam-two-file", whole: str = "") -> None:
    """Adds the metadata, optionally halves the weights, checks and writes.

    ``whole``: of a part of the decoder, the decoder file's sha256.
    """
    model = onnx.load(path)
    if half:
        model = store_half(model)
    model.ir_version = 8
    for key, value in (
        ("s2sam.name", "builtin"),
        ("s2sam.version", VERSION),
        ("s2sam.contract", contract),
        ("s2sam.license", "GPL-2.0-or-later"),
        *([("s2sam.decoder_sha256", whole)] if whole else []),
    ):
        model.metadata_props.add(key=key, value=value)
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, path)


@dataclass(frozen=True)
class Ports:
    """What a file takes and gives, by name; ``free`` are the axes that may have any length."""

    inputs: Sequence[str]
    outputs: Sequence[str]
    free: dict[str, dict[int, str]] = field(default_factory=dict)


def write(net: nn.Module, example: tuple[Tensor, ...], path: Path, ports: Ports) -> None:
    """Writes a net as ONNX, as all files of this model are written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with torch.no_grad():
        torch.onnx.export(
            net.eval(),
            example,
            str(path),
            input_names=list(ports.inputs),
            output_names=list(ports.outputs),
            dynamic_axes=ports.free,
            opset_version=17,
            dynamo=False,
        )


def opened(path: Path, threads: int = 2) -> Any:
    """An onnxruntime session on the CPU."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(str(path), options, ["CPUExecutionProvider"])


def best_ms(run: Callable[[], object], repeats: int) -> float:
    """The best of run times in milliseconds."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return min(times) * 1e3


def say(path: Path, report: dict[str, float]) -> None:
    """Prints a file's size and what was found of it."""
    print(f"{path.name}  {path.stat().st_size / 1e6:.2f} MB")
    for name, value in report.items():
        print(f"{name:32s} {value:.6g}")


def export(model: Model, folder: Path, half: bool = True) -> tuple[Path, Path]:
    """Writes builtin_encoder.onnx and builtin_decoder.onnx."""
    encoder, decoder = folder / "builtin_encoder.onnx", folder / "builtin_decoder.onnx"
    image = (torch.zeros(1, 3, 1024, 1024),)
    write(EncoderContract(model.encoder), image, encoder, Ports(["x"], ["image_embeddings"]))
    prompts = (torch.from_numpy(v) for v in example_prompts(0, 3).values())
    free = {"point_coords": {1: "n"}, "point_labels": {1: "n"}, "masks": {2: "h", 3: "w"}}
    write(
        DecoderContract(model.decoder),
        (torch.zeros(1, 256, 64, 64), *prompts),
        decoder,
        Ports(DECODER_INPUTS, DECODER_OUTPUTS, free),
    )
    for path in (encoder, decoder):
        finish(path, half)
    return encoder, decoder


def export_parts(model: Model, decoder: Path, half: bool = True) -> list[Path]:
    """Writes the decoder's parts beside its file: builtin_image, builtin_box, builtin_click."""
    whole = hashlib.sha256(decoder.read_bytes()).hexdigest()
    net, one, point = model.decoder, torch.ones(1), torch.tensor([[100.0, 90.0]])
    image, box, click = ImagePart(net), BoxPart(net), ClickPart(net, UNSURE)
    with torch.no_grad():
        embedding = torch.zeros(1, 256, 64, 64)
        known = dict(zip(image.NAMES, image(embedding)), box=torch.tensor([9.0, 20.0, 99.0, 88.0]))
        known.update(zip(box.NAMES, box(*(known[name] for name in box.INPUTS))))
        known.update(
            inside=point,
            has_inside=one,
            outside=point,
            has_outside=one,
            previous=torch.zeros(256, 256),
            has_previous=one,
            distance=torch.zeros(2, 128, 128),
            has_box=one,
        )
        points = {"inside": {0: "f"}, "outside": {0: "b"}}
        paths = []
        for part, inputs, axes in (
            (image, ("image_embeddings",), {}),
            (box, box.INPUTS, {}),
            (click, click.INPUTS, points),
        ):
            name = type(part).__name__.replace("Part", "").lower()
            path = decoder.with_name(f"builtin_{name}.onnx")
            given = tuple(embedding if i == "image_embeddings" else known[i] for i in inputs)
            write(part, given, path, Ports(inputs, part.NAMES, axes))
            finish(path, half, f"decoder-{name}", whole)
            paths.append(path)
    return paths


def parity(model: Model, encoder: Path, decoder: Path, threads: int = 2) -> dict[str, float]:
    """Differences between PyTorch and ONNX Runtime, and the best of run times in milliseconds."""
    first, second = opened(encoder, threads), opened(decoder, threads)
    rng = np.random.default_rng(1)
    coarse = torch.from_numpy(rng.normal(0, 1, (1, 3, 32, 32)).astype(np.float32))
    x = F.interpolate(coarse, (1024, 1024), mode="bicubic").contiguous()
    report: dict[str, float] = {}
    with torch.no_grad():
        expected = EncoderContract(model.encoder).eval()(x).numpy()
        found = first.run(None, {"x": x.numpy()})[0]
        report["embedding_difference"] = float(np.abs(found - expected).max())
        report["embedding_scale"] = float(np.abs(expected).mean())
        for count in (1, 2, 5, 7):
            feed = {"image_embeddings": expected, **example_prompts(count, count)}
            torch_out = DecoderContract(model.decoder).eval()(
                *(torch.from_numpy(v) for v in feed.values())
            )
            onnx_out = second.run(DECODER_OUTPUTS, feed)
            report[f"mask_cells_that_differ_{count}"] = float(
                ((torch_out[2].numpy() > 0) != (onnx_out[2] > 0)).mean()
            )
            report[f"quality_difference_{count}"] = float(
                np.abs(torch_out[1].numpy() - onnx_out[1]).max()
            )

    feed = {"image_embeddings": expected, **example_prompts(2, 2)}
    report["encoder_ms"] = best_ms(lambda: first.run(None, {"x": x.numpy()}), 6)
    report["decoder_ms"] = best_ms(lambda: second.run(DECODER_OUTPUTS, feed), 12)
    report["decoder_low_resolution_ms"] = best_ms(lambda: second.run(DECODER_OUTPUTS[1:], feed), 12)
    return report


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--float32", action="store_true", help="do not halve the stored weights")
    options = parser.parse_args()
    torch.set_num_threads(2)
    model = load_model(options.model)
    files = export(model, options.out, not options.float32)
    for path in (*files, *export_parts(model, files[1], not options.float32)):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        print(f"{path.name}  {path.stat().st_size / 1e6:.2f} MB  sha256:{digest}")
    for name, value in parity(model, *files).items():
        print(f"{name:32s} {value:.6g}")


if __name__ == "__main__":
    main()
