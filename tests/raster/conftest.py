import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def shared():
    """The folder of shared data, or a skip."""
    folder = Path(os.environ.get("S2SAM_SHARED", ROOT.parent / "shared"))
    if not (folder / "data" / "sentinel2").is_dir():
        pytest.skip(f"no shared data in {folder}; set S2SAM_SHARED to their folder")
    return folder
