"""A model's encoder and decoder on every device that this onnxruntime offers, against the CPU.

    python benchmarks/gpu.py [builtin|vit_b|sam2.1_tiny|...] [--providers cuda,cpu] [--rounds 5]

A GPU needs its own onnxruntime package (onnxruntime-gpu, onnxruntime-directml,
onnxruntime-openvino) in place of onnxruntime. `builtin` is in the plugin; any other name is used if
it was fetched (`s2sam models fetch NAME`), otherwise with seeded random weights, which take as much
time. Each device has a process of its own, so that one that fails does not end the others. Besides
milliseconds it prints how far the masks are from the CPU's: a device that is fast and wrong shows.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import numpy as np  # noqa: E402 - the path must be set first
from sam_processes import SEED, make_checkpoint, measure  # noqa: E402

from s2sam_qgis.core.options import PROVIDERS, provider_title  # noqa: E402

#: Largest difference over the CPU's largest value that counts as the same in float32.
SAME = 1e-3


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", nargs="?", default="builtin")
    parser.add_argument("--providers", help="names with commas; all that are offered without")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        print(json.dumps(run(given.model, given.child, given.rounds, given.folder)))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        if not is_here(given.model):
            print(f"{given.model} is not here: seeded random weights stand in for it")
            make_checkpoint(given.model, Path(folder) / "random.pth")
        results = {name: in_process(given, name, folder) for name in asked(given.providers)}
        return report(given.model, results, Path(folder))


def asked(providers: str | None) -> list[str]:
    """Keys of PROVIDERS, the CPU first."""
    import onnxruntime

    offered = onnxruntime.get_available_providers()
    there = [key for key, name in PROVIDERS.items() if name in offered and key != "cpu"]
    others = [name for name in offered if name not in PROVIDERS.values()]
    if others:
        print("offered too, and not used: " + ", ".join(provider_title(name) for name in others))
    wanted = providers.split(",") if providers else there
    return ["cpu", *(name for name in wanted if name != "cpu")]


def is_here(name: str) -> bool:
    """Whether the model can be loaded by its name."""
    from s2sam_qgis.models import catalogue

    return any(
        entry.name == name and entry.state == catalogue.READY for entry in catalogue.list_models()
    )


def in_process(given: argparse.Namespace, provider: str, folder: str) -> dict[str, Any]:
    """What one device took and gave, or why it did not run."""
    command = [sys.executable, __file__, given.model, "--rounds", str(given.rounds)]
    command += ["--child", provider, "--folder", folder]
    done = subprocess.run(command, check=False, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        return {"failed": f"ended with code {done.returncode}"}
    result: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return result


def run(name: str, provider: str, rounds: int, folder: Path) -> dict[str, Any]:
    """Encodes noise and answers one click; the answers are left in ``folder`` for comparison."""
    from s2sam_qgis.core.pixel_prompts import PixelPrompts
    from s2sam_qgis.models.catalogue import load_model
    from s2sam_qgis.models.places import graphs_folder
    from s2sam_qgis.models.predictor import Predictor
    from s2sam_qgis.models.segment_anything import load_checkpoint
    from s2sam_qgis.models.spec import ModelSpec

    random = folder / "random.pth"
    if random.exists():
        model = load_checkpoint(name, random, graphs_folder(), None, provider=provider)
    else:
        model = load_model(ModelSpec(name, device=provider))
    predictor = Predictor(model)
    image = np.random.default_rng(SEED).uniform(0, 255, (3, 1024, 1024)).astype(np.float32)
    click = PixelPrompts(1, np.array([[500.0, 400.0]]), np.array([1]))
    encoder = measure(lambda: predictor.encode(image), rounds)
    embedding = predictor.encode(image)
    decoder = measure(lambda: predictor.decode(embedding, click), 4 * rounds)
    np.savez(folder / f"{provider}.npz", logits=predictor.decode(embedding, click).logits)
    return {"ran_on": model.provider, "encoder": encoder, "decoder": decoder}


def difference(folder: Path, provider: str) -> float:
    """Largest difference of the masks' logits from the CPU's, over the CPU's largest value."""
    with np.load(folder / "cpu.npz") as there, np.load(folder / f"{provider}.npz") as here:
        spread = np.abs(there["logits"] - here["logits"]).max() / np.abs(there["logits"]).max()
    return float(spread)


def report(name: str, results: dict[str, dict[str, Any]], folder: Path) -> int:
    """Prints a table; 1 where a device failed or gave something else."""
    bad = 0
    for provider, result in results.items():
        title = provider_title(provider)
        if "failed" in result:
            print(f"{name} {title:<10} {result['failed']}")
            bad = 1
            continue
        if result["ran_on"] != provider:
            print(f"{name} {title:<10} did not run: onnxruntime took {result['ran_on']}")
            bad = 1
            continue
        base, apart = results["cpu"], difference(folder, provider)
        line = f"{name} {title:<10}"
        for part in ("encoder", "decoder"):
            mine, cpu = result[part]["wall_ms"], base[part]["wall_ms"]
            line += f"  {part} {mine:9.1f} ms ({cpu / mine:5.1f} x the CPU's speed)"
        same = "same" if apart <= SAME else "NOT THE SAME"
        bad |= apart > SAME
        print(f"{line}  masks {same} ({apart:.1e})  peak {result['encoder']['peak_gb']:.2f} GB")
    return bad


if __name__ == "__main__":
    sys.exit(main())
