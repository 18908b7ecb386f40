"""The built-in model's encoder and decoder against one matrix product, in the same run.

    python benchmarks/builtin.py [--threads 2] [--rounds 15]

Milliseconds say how this machine is today; the ratio to a fixed product of float32 matrices
(1024 x 1024 by 1024 x 1024, 2.1 Gflop, numpy's own library on as many threads) says how dear the
model is. The three take turns, and the best of their rounds counts: noise only ever adds.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from typing import Callable

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

#: Milliseconds to stay below on two threads of a server CPU.
MOST_MS = {"encoder": 250.0, "decoder": 40.0}
SIDE = 1024


def jobs(threads: int) -> dict[str, Callable[[], object]]:
    """What is timed, by name."""
    os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = str(threads)
    import numpy as np

    from s2sam_qgis.core.prompts import PixelPrompts
    from s2sam_qgis.models.catalogue import load_model
    from s2sam_qgis.models.predictor import Predictor
    from s2sam_qgis.models.spec import ModelSpec

    rng = np.random.default_rng(0)
    predictor = Predictor(load_model(ModelSpec("builtin", threads=threads)))
    image = rng.uniform(0, 255, (3, 1024, 1024)).astype(np.float32)
    embedding = predictor.encode(image)
    click = PixelPrompts(1, np.array([[500.0, 400.0]]), np.array([1]))
    left, right = (rng.normal(size=(SIDE, SIDE)).astype(np.float32) for _ in range(2))
    return {
        "encoder": lambda: predictor.encode(image),
        "decoder": lambda: predictor.decode(embedding, click),
        "sgemm": lambda: left @ right,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    work = jobs(options.threads)
    best = dict.fromkeys(work, float("inf"))
    for _ in range(options.rounds):
        for name, run in work.items():
            start = time.perf_counter()
            run()
            best[name] = min(best[name], 1e3 * (time.perf_counter() - start))
    for name, milliseconds in best.items():
        print(f"{name}: {milliseconds:.1f} ms, {milliseconds / best['sgemm']:.1f} x sgemm")
    for name, most in MOST_MS.items():
        if best[name] > most:
            print(f"{name}: above {most:.0f} ms")


if __name__ == "__main__":
    main()
