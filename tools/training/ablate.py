"""What the trained model relies on: masks with one kind of prompt map taken away at a time.

    python -m tools.training.ablate --model runs/builtin/model.pt --every 3

Nothing is trained again, so the figures say how much the finished model leans on a map, not how
good a model without it could become.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Dict, Optional, Tuple

import cv2
import numpy as np
import torch
from torch import Tensor

from benchmarks.quality.pair_predictor import CHIP, MEAN, STD
from benchmarks.quality.run import ROOT, load_harness

from .decoder import Decoder
from .export import load_model

#: What to take away: (maps per cell and their neutral value, maps on the half grid).
VARIANTS: Dict[str, Tuple[Dict[int, float], Tuple[int, ...]]] = {
    "complete": ({}, ()),
    "without geodesic distance": ({}, (0, 1, 2, 3)),
    "without edges as input": ({}, (4, 5)),
    "without affinity to clicks and box": ({0: -1.0, 1: -1.0, 2: -1.0, 3: 0.0, 4: 0.0}, ()),
    "without the affinity that ignores position": ({1: -1.0, 4: 0.0}, ()),
    "without the previous mask": ({9: 0.0}, ()),
}


class Crippled:
    """Wraps Decoder.prompt_maps so that some maps are constant."""

    def __init__(self, decoder: Decoder) -> None:
        self.original = decoder.prompt_maps
        self.variant = VARIANTS["complete"]

    def __call__(self, *args: Tensor) -> Tuple[Tensor, Tensor, Tensor]:
        """prompt_maps with the variant's maps made constant."""
        cells, half, flags = self.original(*args)
        for index, value in self.variant[0].items():
            cells[:, index] = value
        for index in self.variant[1]:
            half[:, index] = 0
        return cells, half, flags


class TorchPredictor:
    """The trained network behind the harness, without ONNX."""

    def __init__(self, path: Path) -> None:
        self.model = load_model(path)
        self.model.decoder.exportable = False
        self.maps = Crippled(self.model.decoder)
        self.model.decoder.prompt_maps = self.maps  # type: ignore[method-assign]
        self.embeddings: Dict[int, Tensor] = {}
        self.previous: Optional[Tensor] = None

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
                cells = torch.nn.functional.avg_pool2d(torch.from_numpy(x), 4)
                self.embeddings[id(rgb)] = self.model.encoder(cells)
            place = [np.asarray(p, np.float32) * scale / 4 for p in points]
            kinds = [float(k) for k in labels]
            if box is not None:
                place += [box[:2] * scale / 4, box[2:] * scale / 4]
                kinds += [2.0, 3.0]
            else:
                place.append(np.zeros(2))
                kinds.append(-1.0)
            old = self.previous
            logits, quality = self.model.decoder(
                self.embeddings[id(rgb)],
                torch.from_numpy(np.array(place, np.float32)[None]),
                torch.tensor([kinds]),
                torch.zeros(1, 1, 256, 256) if old is None else old,
                torch.tensor([float(old is not None)]),
            )
        self.previous = logits[:, quality[0].argmax()][None]
        side = max(height, width)
        mask = torch.nn.functional.interpolate(self.previous, (side, side), mode="bilinear")
        return (mask[0, 0, :height, :width] > 0).numpy()


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
