"""Tries the installed packages in a process of their own, before QGIS loads them.

A library that crashes at import takes its process with it; here that is this one. Run as a file
(``python check.py``) with the search path and the names as JSON in the environment, it
imports nothing of the plugin. The last line printed is a JSON object with what was found.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import traceback
from typing import Any, Callable

#: Holds {"paths": [...], "modules": [...]}.
VARIABLE = "S2SAM_CHECK"

#: A model of one Identity node from x to y, both float32 of length 1, operator set 13.
_IDENTITY = (
    b'\x08\x08:7\n\x10\n\x01x\x12\x01y"\x08Identity\x12\x01gZ\x0f\n\x01x\x12\n\n\x08\x08\x01\x12'
    b"\x04\n\x02\x08\x01b\x0f\n\x01y\x12\n\n\x08\x08\x01\x12\x04\n\x02\x08\x01B\x04\n\x00\x10\r"
)


def _try_numpy(numpy: Any) -> None:
    if float(numpy.ones((2, 2)).dot(numpy.ones(2)).sum()) != 4.0:
        raise RuntimeError("numpy multiplies wrongly")


def _try_onnxruntime(onnxruntime: Any) -> None:
    numpy = importlib.import_module("numpy")
    session = onnxruntime.InferenceSession(_IDENTITY, providers=["CPUExecutionProvider"])
    answer = session.run(None, {"x": numpy.array([3.0], dtype="float32")})
    if float(answer[0][0]) != 3.0:
        raise RuntimeError("onnxruntime runs a model wrongly")


def _try_rasterio(rasterio: Any) -> None:
    numpy = importlib.import_module("numpy")
    memory_file = importlib.import_module("rasterio.io").MemoryFile
    # A place and no CRS: the PROJ database of another program may be in the environment here.
    place = rasterio.transform.from_origin(0, 4, 1, 1)
    with memory_file() as memory:
        with memory.open(
            driver="GTiff", width=4, height=4, count=1, dtype="uint8", transform=place
        ) as raster:
            raster.write(numpy.full((1, 4, 4), 7, dtype="uint8"))
        with memory.open() as raster:
            if int(raster.read(1).sum()) != 7 * 16:
                raise RuntimeError("rasterio reads back something else than it wrote")


def _try_shapely(shapely: Any) -> None:
    if shapely.box(0, 0, 2, 2).area != 4.0:
        raise RuntimeError("shapely measures wrongly")


_TRIALS: dict[str, Callable[[Any], None]] = {
    "numpy": _try_numpy,
    "onnxruntime": _try_onnxruntime,
    "rasterio": _try_rasterio,
    "shapely": _try_shapely,
}


def main() -> int:
    """Imports and tries each module; 0 where all work."""
    # Else onnxruntime 1.32 and newer report their use; see the package's __init__.
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
    order = json.loads(os.environ[VARIABLE])
    sys.path[:] = order["paths"]
    versions: dict[str, str] = {}
    for name in order["modules"]:
        print(f"trying {name}", flush=True)
        try:
            module = importlib.import_module(name)
            versions[name] = str(getattr(module, "__version__", ""))
            if name in _TRIALS:
                _TRIALS[name](module)
        except Exception:
            print(traceback.format_exc(), flush=True)
            print(json.dumps({"failed": name, "versions": versions}), flush=True)
            return 1
    print(json.dumps({"failed": "", "versions": versions}), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
