from __future__ import annotations

import json

import pytest

from s2sam_qgis.models import places
from tests.models.checkpoint_files import sparse_checkpoint


@pytest.fixture(scope="session")
def official_shapes():
    """Name and shape of every weight, by graph."""
    return json.loads((places.graphs_folder() / "weights.json").read_text())


@pytest.fixture(scope="session")
def vit_b_checkpoint(tmp_path_factory, official_shapes):
    """A file with the structure of the official vit_b checkpoint."""
    path = tmp_path_factory.mktemp("checkpoints") / "own_vit_b.pth"
    return sparse_checkpoint(
        path, {**official_shapes["vit_b_encoder"], **official_shapes["sam_decoder"]}
    )
