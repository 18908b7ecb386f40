"""Writes resources/graphs/: Segment Anything's graphs without weights.

Run ``python -m tools.graphs.build``. The same code always writes the same bytes. weights.json
lists, for each graph, the name and shape of every weight that it expects.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from .attention_check import attention_check
from .hiera import hiera
from .image_encoder import image_encoder
from .mask_decoder import mask_decoder
from .product import product
from .sizes import (
    DECODER,
    ENCODERS,
    HIERAS,
    HQ_DECODER,
    HQ_ENCODERS,
    HQ_LIGHT,
    MOBILE_SAM,
    SECOND_DECODER,
)
from .tiny_vit import tiny_vit
from .writer import WeightlessGraph, serialise

GRAPHS = Path(__file__).resolve().parents[2] / "resources" / "graphs"


def graphs() -> dict[str, WeightlessGraph]:
    """Every graph by its file's stem: an encoder for each size, what all share, two trials."""
    built = {f"{name}_encoder": image_encoder(name, size) for name, size in ENCODERS.items()}
    built["mobile_sam_encoder"] = tiny_vit("mobile_sam", MOBILE_SAM)
    built["sam_decoder"] = mask_decoder("vit", DECODER)
    built.update({f"{name}_encoder": hiera(name, size) for name, size in HIERAS.items()})
    built["sam2_decoder"] = mask_decoder("sam2", SECOND_DECODER)
    built["hq_light_encoder"] = tiny_vit("hq_light", HQ_LIGHT)
    built.update({f"{name}_encoder": image_encoder(name, s) for name, s in HQ_ENCODERS.items()})
    built["hq_decoder"] = mask_decoder("hq", HQ_DECODER)
    built["attention_check"] = attention_check()
    built["product"] = product()
    return built


def files() -> dict[str, bytes]:
    """Name and content of every file of resources/graphs/."""
    built = graphs()
    content = {f"{stem}.onnx": serialise(graph.model) for stem, graph in built.items()}
    weights = {
        stem: {name: list(shape) for name, shape in graph.weights.items()}
        for stem, graph in built.items()
        if graph.weights
    }
    lines = [
        f'"{stem}": {{\n'
        + ",\n".join(f"{json.dumps(name)}: {json.dumps(shape)}" for name, shape in entry.items())
        + "\n}"
        for stem, entry in weights.items()
    ]
    content["weights.json"] = ("{\n" + ",\n".join(lines) + "\n}\n").encode()
    return content


def main() -> int:
    """Writes the files and says how large they are."""
    GRAPHS.mkdir(parents=True, exist_ok=True)
    for name, data in files().items():
        (GRAPHS / name).write_bytes(data)
        print(f"{name}: {len(data)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
