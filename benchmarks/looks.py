"""What one point of plan ``focus`` costs with a model whose encoder takes seconds.

    python benchmarks/looks.py [vit_b|sam2.1_tiny|...] [--threads 2]

The encoder is the real graph, with weights drawn at random: they cost what learned ones do, but
outline nothing. So the answers are those of the stand-in, which finds the block that is drawn on
the scene, with a score that makes the engine sure or not. Where to look, how often, and what is
read and encoded for it is the engine's own doing. Plan ``grid`` (FarmVibes.AI's chips) is beside
it, with the same encoder.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402 - the path must be set first

from s2sam_qgis.core.options import FOCUS, GRID, SegmentOptions  # noqa: E402
from s2sam_qgis.core.progress import CancelToken  # noqa: E402
from s2sam_qgis.core.prompts import PIXEL, PointPrompt, PromptSet  # noqa: E402
from s2sam_qgis.core.resample import FloatImage  # noqa: E402
from s2sam_qgis.core.stretch import Stretch  # noqa: E402
from s2sam_qgis.models.embedding_store import EmbeddingStore  # noqa: E402
from s2sam_qgis.models.model import load_pair  # noqa: E402
from s2sam_qgis.models.onnx_session import OnnxSession  # noqa: E402
from s2sam_qgis.models.places import graphs_folder, resources  # noqa: E402
from s2sam_qgis.models.predictor import Embedding, Predictor  # noqa: E402
from s2sam_qgis.workflow.imagery import Imagery  # noqa: E402
from s2sam_qgis.workflow.segment import segment  # noqa: E402
from tools.array_source import ArraySource  # noqa: E402
from tools.scored_predictor import ScoredPredictor  # noqa: E402

WIDTH, HEIGHT = 2192, 1320
SURE, UNSURE = 0.95, 0.8
#: Side of the block in pixels, its score, the plan.
CASES = (
    ("sure at the first window", 100, SURE, FOCUS),
    ("a low score", 100, UNSURE, FOCUS),
    ("a small object", 20, SURE, FOCUS),
    ("larger than the window", 500, SURE, FOCUS),
    ("plan grid", 100, SURE, GRID),
)


class Paying(ScoredPredictor):
    """Also runs the encoder whose cost is measured, and forgets what it gives."""

    def __init__(self, inner: Predictor, score: float, encoder: OnnxSession) -> None:
        super().__init__(inner, score)
        self._encoder = encoder
        self.seconds = 0.0

    def encode(self, rgb: FloatImage, cancel: CancelToken | None = None) -> Embedding:
        """See Predictor."""
        chip = np.zeros((1, 3, 1024, 1024), np.float32)
        chip[0, :, : rgb.shape[1], : rgb.shape[2]] = rgb / 127.5 - 1
        started = time.process_time()
        self._encoder.run({"x": chip}, [port.name for port in self._encoder.outputs], cancel)
        self.seconds += time.process_time() - started
        return super().encode(rgb, cancel)


def random_encoder(name: str, threads: int) -> OnnxSession:
    """The graph of a model with seeded random weights."""
    rng = np.random.default_rng(0)
    shapes = json.loads((graphs_folder() / "weights.json").read_text())[f"{name}_encoder"]
    weights = {key: _random(rng, shape) for key, shape in shapes.items()}
    graph = (graphs_folder() / f"{name}_encoder.onnx").read_bytes()
    return OnnxSession(graph, threads, "cpu", weights, shapes)


def _random(rng: np.random.Generator, shape: list[int]) -> FloatImage:
    spread = 1 / max(np.prod(shape[1:]), 1) ** 0.5 if len(shape) > 1 else 0.1
    return (spread * rng.normal(size=shape)).astype(np.float32)


def scene(side: int) -> Imagery:
    """2192 x 1320 pixels of noise with one bright block in the middle."""
    image = np.random.default_rng(1).normal(70, 2, (3, HEIGHT, WIDTH))
    row, col = (HEIGHT - side) // 2, (WIDTH - side) // 2
    image[:, row : row + side, col : col + side] += np.reshape((130, 100, 50), (3, 1, 1))
    source = ArraySource(image.clip(0, 255).astype(np.uint8))
    return Imagery(source, (1, 2, 3), Stretch.make("custom", high=(255.0,)))


def measured(encoder: OnnxSession, side: int, score: float, plan: str) -> dict[str, Any]:
    """One point in the middle of the block: runs of the encoder, CPU seconds."""
    pair = (resources() / "models" / f"standin_{part}.onnx" for part in ("encoder", "decoder"))
    predictor = Paying(Predictor(load_pair("standin", *pair, threads=1)), score, encoder)
    imagery = scene(side)
    prompts = PromptSet((PointPrompt(1, 1, WIDTH / 2, HEIGHT / 2),), PIXEL)
    started = time.process_time()
    found = segment(imagery, predictor, EmbeddingStore(None), prompts, SegmentOptions(plan))
    return {
        "runs": found.effort.encoded,
        "cpu": time.process_time() - started,
        "encoding": predictor.seconds,
    }


def main() -> int:
    """Measures every case once and prints a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", nargs="?", default="vit_b")
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args()
    encoder = random_encoder(given.model, given.threads)
    print(f"one point with {given.model} on {WIDTH} x {HEIGHT} pixels")
    print("| | encoder runs | CPU s | of it the encoder |\n| --- | --- | --- | --- |")
    for what, side, score, plan in CASES:
        row = measured(encoder, side, score, plan)
        print(f"| {what} | {row['runs']} | {row['cpu']:.1f} | {row['encoding']:.1f} |", flush=True)
    unit = 1 if sys.platform == "darwin" else 1024
    print(f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e9:.2f} GB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
