"""The built-in model's encoder and decoder against one matrix product, in the same run.

    python benchmarks/builtin.py [--threads 2] [--rounds 15]

Milliseconds say how this machine is today; the ratio to a fixed product of float32 matrices
(1024 x 1024 by 1024 x 1024, 2.1 Gflop, numpy's own library on as many threads) says how dear the
model is. They take turns, and the best of their rounds counts: noise only ever adds. Processor time
of all threads is told as well: on a busy machine it is what can be compared. "whole decoder" is the
decoder as one graph, which answers where its parts cannot.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from dataclasses import replace
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

    from s2sam_qgis.core.pixel_prompts import PixelPrompts
    from s2sam_qgis.models.catalogue import load_model
    from s2sam_qgis.models.predictor import Predictor
    from s2sam_qgis.models.spec import ModelSpec

    rng = np.random.default_rng(0)
    model = load_model(ModelSpec("builtin", threads=threads))
    predictor, whole = Predictor(model), Predictor(replace(model, quick=None))
    image = rng.uniform(0, 255, (3, 1024, 1024)).astype(np.float32)
    embedding = predictor.encode(image)
    click = PixelPrompts(1, np.array([[500.0, 400.0]]), np.array([1]))
    left, right = (rng.normal(size=(SIDE, SIDE)).astype(np.float32) for _ in range(2))
    return {
        "encoder": lambda: predictor.encode(image),
        "decoder": lambda: predictor.decode(embedding, click),
        "whole decoder": lambda: whole.decode(embedding, click),
        "sgemm": lambda: left @ right,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    work = jobs(options.threads)
    best, busy = (dict.fromkeys(work, float("inf")) for _ in range(2))
    for run in work.values():
        run()
    for _ in range(options.rounds):
        for name, run in work.items():
            start, begun = time.perf_counter(), time.process_time()
            run()
            best[name] = min(best[name], 1e3 * (time.perf_counter() - start))
            busy[name] = min(busy[name], 1e3 * (time.process_time() - begun))
    for name, milliseconds in best.items():
        ratio, cpu = milliseconds / best["sgemm"], busy[name] / busy["sgemm"]
        print(
            f"{name}: {milliseconds:.1f} ms, {ratio:.1f} x sgemm; "
            f"{busy[name]:.1f} CPU ms, {cpu:.1f} x sgemm"
        )
    for name, most in MOST_MS.items():
        if best[name] > most:
            print(f"{name}: above {most:.0f} ms")


if __name__ == "__main__":
    main()
