from __future__ import annotations

import json

import numpy as np
import pytest

from s2sam_qgis.models import places

from .checkpoint_files import START, STOP, table, tensor, write_archive


def sparse_checkpoint(path, shapes, seed=0):
    """A checkpoint with weights of these shapes, all seen in one small storage of random numbers.

    So that a file of a few MB stands for one of hundreds.
    """
    count = max(int(np.prod(shape)) for shape in shapes.values())
    values = np.random.default_rng(seed).normal(0, 0.02, count).astype(np.float32)
    entries = {
        name: tensor("0", values, shape=tuple(shape), stride=contiguous(shape))
        for name, shape in shapes.items()
    }
    return write_archive(path, START + table(entries) + STOP, {"0": values.tobytes()})


def contiguous(shape):
    strides = [1]
    for side in reversed(shape[1:]):
        strides.insert(0, strides[0] * side)
    return tuple(strides)


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
