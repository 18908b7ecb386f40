"""What the trained model relies on: masks with one kind of prompt map taken away at a time.

    python -m benchmarks.quality.ablate --model runs/builtin/model.pt --every 3

Nothing is trained again, so the figures say how much the finished model leans on a map, not how
good a model without it could become.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from torch import Tensor

from tools.training.decoder import BOX_MAPS, Decoder
from tools.training.export import DecoderContract, EncoderContract, load_model

from .pair_predictor import CHIP, MEAN, STD
from .run import ROOT, load_harness


@dataclass(frozen=True)
class Without:
    """What is taken away.

    Attributes:
        cells: maps per cell and their neutral values.
        half: maps on the half grid, which become 0.
        box: whether the maps of places in a box and around it become 0.
    """

    cells: dict[int, float] = field(default_factory=dict)
    half: tuple[int, ...] = ()
    box: bool = False


#: Of the maps of a box, unshuffled: those of places; the rest says where the box is.
PLACES = 4 * (BOX_MAPS - 1)

VARIANTS: dict[str, Without] = {
    "complete": Without(),
    "without geodesic distance": Without(half=(0, 1, 2, 3)),
    "without edges as input": Without(half=(4, 5)),
    "without affinity to clicks and box": Without(
        {0: -1.0, 1: -1.0, 2: -1.0, 3: 0.0, 4: 0.0}, box=True
    ),
    "without the affinity that ignores position": Without({1: -1.0, 4: 0.0}),
    "without places in the box and around it": Without(box=True),
    "without the previous mask": Without({9: 0.0}),
}


class Crippled:
    """Wraps Decoder.prompt_maps so that some maps are constant."""

    def __init__(self, decoder: Decoder) -> None:
        self.original = decoder.prompt_maps
        self.variant = VARIANTS["complete"]

    def __call__(self, *args: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """prompt_maps with the variant's maps made constant."""
        cells, half, flags, box = self.original(*args)
        for index, value in self.variant.cells.items():
            cells[:, index] = value
        for index in self.variant.half:
            half[:, index] = 0
        if self.variant.box:
            box[:, :PLACES] = 0
        return cells, half, flags, box


class TorchPredictor:
    """The trained network behind the harness, without ONNX."""

    def __init__(self, path: Path) -> None:
        self.model = load_model(path)
        self.model.decoder.exportable = False
        self.maps = Crippled(self.model.decoder)
        self.model.decoder.prompt_maps = self.maps  # type: ignore[method-assign]
        self.encoder = EncoderContract(self.model.encoder)
        self.decoder = DecoderContract(self.model.decoder)
        self.embeddings: dict[int, Tensor] = {}
        self.previous: Tensor | None = None

    def reset(self) -> None:
        """A new object or prompt mode begins."""
        self.previous = None

    def predict(
        self, rgb: np.ndarray, points: np.ndarray, labels: np.ndarray, box: Any
    ) -> np.ndarray:
        """Mask bool [h, w] for the harness."""
        height, width = rgb.shape[:2]
        scale = CHIP / max(height, width)
        with torch.no_grad():
            if id(rgb) not in self.embeddings:
                size = (round(width * scale), round(height * scale))
                chip = cv2.resize(rgb, size, interpolation=cv2.INTER_CUBIC).astype(np.float32)
                x = np.zeros((1, 3, CHIP, CHIP), np.float32)
                x[0, :, : size[1], : size[0]] = ((chip - MEAN) / STD).transpose(2, 0, 1)
                self.embeddings[id(rgb)] = self.encoder(torch.from_numpy(x))
            place = [np.asarray(p, np.float32) * scale for p in points]
            kinds = [float(k) for k in labels]
            if box is not None:
                place += [box[:2] * scale, box[2:] * scale]
                kinds += [2.0, 3.0]
            else:
                place.append(np.zeros(2))
                kinds.append(-1.0)
            old = self.previous
            masks, quality, logits = self.decoder(
                self.embeddings[id(rgb)],
                torch.from_numpy(np.array(place, np.float32)[None]),
                torch.tensor([kinds]),
                torch.zeros(1, 1, 256, 256) if old is None else old,
                torch.tensor([float(old is not None)]),
                torch.tensor([float(height), float(width)]),
            )
        best = quality[0].argmax()
        self.previous = logits[:, best][None]
        return np.asarray((masks[0, best] > 0).numpy())


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--harness", type=Path, default=ROOT.parent / "shared" / "quality")
    parser.add_argument("--every", type=int, default=1, help="take every n-th object")
    options = parser.parse_args()
    harness = load_harness(options.harness)
    data = str(options.harness.parent / "data")
    bench = harness.Bench(harness.Manifest(str(options.harness / "manifest.json"), data), clicks=3)
    bench.objects = bench.objects[:: options.every]
    predictor = TorchPredictor(options.model)
    print(f"| {len(bench.objects)} objects | mIoU@1 | mIoU@3 | box |\n| --- | --- | --- | --- |")
    for name, variant in VARIANTS.items():
        predictor.maps.variant = variant
        figures = bench.run(predictor)["summary"]["all"]
        print(
            f"| {name} | {figures['miou@1']:.3f} | {figures['miou@3']:.3f} | "
            f"{figures['box_miou']:.3f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
