"""What benchmarks/encoder.py and decoder.py run in processes of their own, and how it is measured.

The sides take turns, one round each, so that what else the machine does meets both. A child waits
for a line before each round and answers with one; at the end it prints a JSON object: CPU seconds
and milliseconds, and the process's peak memory. CPU seconds count all threads: other work disturbs
them little, but with more than one thread they also count how a library waits. With --threads 1
nobody waits.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Callable

ROOT = Path(__file__).resolve().parents[1]
SEED = 11

MAKE = "make"
MODELS = (
    "vit_b",
    "vit_l",
    "vit_h",
    "sam2.1_tiny",
    "sam2.1_small",
    "sam2.1_base_plus",
    "sam2.1_large",
    "hq_light",
    "hq_vit_b",
)

_READY = "ready"

Measured = dict[str, Any]
Results = dict[str, Measured]
Side = Callable[[str, Path, int, int], Measured]


def measure(run: Callable[[], object], rounds: int) -> Measured:
    """Runs once to warm up, then ``rounds`` times; medians, and this process's peak so far."""
    run()
    cpu: list[float] = []
    wall: list[float] = []
    for _ in range(rounds):
        _wait_for_turn()
        started = time.process_time(), time.perf_counter()
        run()
        cpu.append(time.process_time() - started[0])
        wall.append(time.perf_counter() - started[1])
    _wait_for_turn()
    return {
        "cpus": cpu,
        "cpu_s": statistics.median(cpu),
        "wall_ms": 1000 * statistics.median(wall),
        "p95_ms": 1000 * sorted(wall)[int(0.95 * (len(wall) - 1) + 0.5)],
        "peak_gb": peak_gb(),
    }


def _wait_for_turn() -> None:
    print(_READY, flush=True)
    sys.stdin.readline()


def ratio(results: Results) -> float:
    """Median of our CPU seconds over PyTorch's, round by round."""
    pairs = zip(results["ours"]["cpus"], results["pytorch"]["cpus"])
    return statistics.median(mine / theirs for mine, theirs in pairs)


def peak_gb() -> float:
    """The most memory this process has had (kilobytes on Linux, bytes on macOS)."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e9


def compare(script: str, sides: dict[str, Side], report: Callable[[str, Results], None]) -> int:
    """The command line of a benchmark: each side in a process of its own, then the report.

    ``sides`` measure as ``side(model, checkpoint, threads, rounds)``.
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("model", nargs="?", default="vit_b", choices=MODELS)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--child", choices=(*sides, MAKE), help=argparse.SUPPRESS)
    parser.add_argument("--checkpoint", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child == MAKE:
        make_checkpoint(given.model, given.checkpoint)
    elif given.child:
        side = sides[given.child]
        print(json.dumps(side(given.model, given.checkpoint, given.threads, given.rounds)))
    else:
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, str(Path(script).resolve()), given.model]
            command += ["--threads", str(given.threads), "--rounds", str(given.rounds)]
            command += ["--checkpoint", str(Path(folder) / "random.pth"), "--child"]
            subprocess.run([*command, MAKE], cwd=ROOT, check=True)
            report(given.model, _in_turns({side: [*command, side] for side in sides}, given.rounds))
    return 0


def _in_turns(commands: dict[str, list[str]], rounds: int) -> Results:
    """What each side's process measured; only one of them works at a time."""
    children = {}
    for side, command in commands.items():
        child = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        children[side] = child
        _until_ready(side, child)
    for _ in range(rounds):
        for side, child in children.items():
            _go(child)
            _until_ready(side, child)
    results = {}
    for side, child in children.items():
        _go(child)
        output, _ = child.communicate()
        if child.returncode:
            raise SystemExit(f"{side} failed")
        results[side] = json.loads(output.strip().splitlines()[-1])
    return results


def _go(child: subprocess.Popen[str]) -> None:
    assert child.stdin is not None
    child.stdin.write("\n")
    child.stdin.flush()


def _until_ready(side: str, child: subprocess.Popen[str]) -> None:
    assert child.stdout is not None
    for line in child.stdout:
        if line.strip() == _READY:
            return
    raise SystemExit(f"{side} failed")


def make_checkpoint(name: str, path: Path) -> None:
    """A checkpoint with seeded random weights, as PyTorch saves the official ones."""
    import torch

    torch.save({"model": _build(name).state_dict()}, path)


def load_torch(name: str, checkpoint: Path, threads: int) -> Any:
    """The official package's model with a checkpoint's weights."""
    import torch

    torch.set_num_threads(threads)
    sam = _build(name)
    sam.load_state_dict(torch.load(checkpoint, mmap=True)["model"])
    return sam


def _build(name: str) -> Any:
    from tools.parity.families import family_of

    return family_of(name).build(name, SEED)


def load_ours(name: str, checkpoint: Path, threads: int) -> Any:
    """Our predictor with a checkpoint's weights."""
    from s2sam_qgis.models.places import graphs_folder
    from s2sam_qgis.models.predictor import Predictor
    from s2sam_qgis.models.segment_anything import load_checkpoint

    model = load_checkpoint(name, checkpoint, graphs_folder(), threads, provider="cpu")
    return Predictor(model)


def row(name: str, measured: Measured) -> str:
    """One line of a table."""
    return (
        f"{name:<24} {measured['cpu_s']:8.3f} CPU s  {measured['wall_ms']:9.1f} ms"
        f"  (p95 {measured['p95_ms']:.1f})  peak {measured['peak_gb']:.2f} GB"
    )
