"""Measures masks on real Sentinel-2 objects with the quality harness.

    python -m benchmarks.quality.run --out out/quality
    python -m benchmarks.quality.run --predictor benchmarks.quality.session_predictor:NAME

where NAME is SessionPredictor.

The harness (quality_bench.py, manifest.json and the images) is not part of this repository. Its
folder is --harness, else the variable S2SAM_QUALITY, else ../shared/quality beside the checkout;
the images are --data, else S2SAM_DATA, else ../data beside the harness.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import os
from pathlib import Path
from types import ModuleType
from typing import Any

from .pair_predictor import PairPredictor
from .tables import by_kind, by_size, clicks_report, judge_report, markdown

ROOT = Path(__file__).resolve().parents[2]


def load_harness(folder: Path) -> ModuleType:
    """Imports quality_bench.py from a folder."""
    path = folder / "quality_bench.py"
    if not path.exists():
        raise SystemExit(f"No quality harness at {folder}: give --harness or set S2SAM_QUALITY.")
    spec = importlib.util.spec_from_file_location("quality_bench", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def options_from_command_line() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--harness",
        type=Path,
        default=Path(os.environ.get("S2SAM_QUALITY", ROOT.parent / "shared" / "quality")),
    )
    parser.add_argument("--data", type=Path)
    parser.add_argument("--manifest", type=Path, help="default: the harness's manifest.json")
    parser.add_argument("--models", type=Path, default=ROOT / "resources" / "models")
    parser.add_argument("--predictor", default="pair", help="pair, or MODULE:CLASS")
    parser.add_argument("--kwargs", default="{}", help="JSON for another predictor")
    parser.add_argument("--window", default="auto", help="auto, or a side in pixels")
    parser.add_argument("--clicks", type=int, default=10)
    parser.add_argument("--limit", type=int)
    parser.add_argument("--out", type=Path, help="folder for report.json and tables.md")
    parser.add_argument("--overlays", action="store_true", help="draw all masks into --out")
    return parser.parse_args()


def main() -> None:
    options = options_from_command_line()
    harness = load_harness(options.harness)
    data = options.data or Path(os.environ.get("S2SAM_DATA", options.harness.parent / "data"))
    manifest = options.manifest or options.harness / "manifest.json"
    bench = harness.Bench(
        harness.Manifest(str(manifest), str(data)),
        options.window,
        options.clicks,
        limit=options.limit,
    )
    predictor: Any
    if options.predictor == "pair":
        predictor = PairPredictor(
            str(options.models / "builtin_encoder.onnx"),
            str(options.models / "builtin_decoder.onnx"),
        )
        predictor.truths = {id(o["rgb"]): (i, o["gt"]) for i, o in enumerate(bench.objects)}
    else:
        module, name = options.predictor.split(":")
        predictor = getattr(importlib.import_module(module), name)(**json.loads(options.kwargs))
    report = bench.run(predictor)
    results: list[dict[str, Any]] = report["objects"]
    text = [
        f"# {options.predictor}, window {options.window}",
        "",
        markdown(by_kind(results)),
        "",
        markdown(by_size(results)),
        "",
        clicks_report(results),
    ]
    if isinstance(predictor, PairPredictor):
        text += ["", judge_report(predictor.answers)]
    print("\n".join(text))
    if options.out:
        options.out.mkdir(parents=True, exist_ok=True)
        (options.out / "tables.md").write_text("\n".join(text) + "\n", encoding="utf-8")
        if options.overlays:
            harness.overlays(bench, report, str(options.out / "overlays"))
        for result in results:
            for key in [k for k in result if k.startswith("_")]:
                del result[key]
        with open(options.out / "report.json", "w", encoding="utf-8") as file:
            json.dump(report, file, indent=1, default=float)


if __name__ == "__main__":
    main()
