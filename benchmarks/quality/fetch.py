"""Fetches the scenes of a manifest that may be fetched, and says under which licence.

    python -m benchmarks.quality.fetch --data DIR
    python -m benchmarks.quality.s2click --manifest benchmarks/quality/public.json --data DIR

``sources`` of the manifest names for each file its address, size, SHA-256, licence and attribution.
A file that is there already, and right, stays. Nothing is fetched unless this is called.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from s2sam_qgis.core.errors import S2SamError
from s2sam_qgis.models.download import RemoteFile, fetch

MANIFEST = Path(__file__).with_name("public.json")
PREFIX = "sha256:"


def fetch_sources(manifest: Mapping[str, Any], data: Path) -> list[Path]:
    """Fetches what is missing; returns the files that were written.

    Raises S2SamError where a file cannot be fetched or is not what the manifest says.
    """
    written = []
    for name, source in manifest.get("sources", {}).items():
        target = data / name
        if data.resolve() not in target.resolve().parents:
            raise SystemExit(f"{name} lies outside the folder for the data.")
        digest = str(source["sha256"])[len(PREFIX) :]
        if target.is_file() and hashlib.sha256(target.read_bytes()).hexdigest() == digest:
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        fetch(RemoteFile(source["url"], int(source["size"]), digest), target)
        sys.stdout.write(f"{name}: {source['licence']}. {source['attribution']}\n")
        written.append(target)
    return written


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--manifest", type=Path, default=MANIFEST)
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    manifest = json.loads(options.manifest.read_text(encoding="utf-8"))
    try:
        written = fetch_sources(manifest, options.data)
    except S2SamError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{len(written)} files fetched to {options.data}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
