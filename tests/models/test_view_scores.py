"""The shipped weights of judging several views, and files that are not what they should be."""

import json
import shutil

import numpy as np
import pytest

from s2sam_qgis.core.errors import ModelError
from s2sam_qgis.core.view_score import INPUTS
from s2sam_qgis.models.catalogue import load_model, resources
from s2sam_qgis.models.spec import BUILTIN_BEFORE, ModelSpec
from s2sam_qgis.models.view_scores import view_score_file, view_score_of


def shipped(name):
    return resources() / "models" / f"builtin_{name}"


@pytest.fixture
def decoder(tmp_path):
    """A copy of the decoder with its weights beside it."""
    for name in ("decoder.onnx", "views.json"):
        shutil.copy(shipped(name), tmp_path)
    return tmp_path / "builtin_decoder.onnx"


def test_the_shipped_weights_go_with_the_shipped_decoder():
    score = view_score_of(shipped("decoder.onnx"))
    assert score is not None
    assert score.weights[0].shape[0] == len(INPUTS)
    values = score(np.zeros((3, len(INPUTS)), np.float32))
    assert ((values > 0) & (values < 1)).all()


def test_only_the_present_model_judges_views_together():
    now, before = load_model(ModelSpec(threads=1)), load_model(ModelSpec(BUILTIN_BEFORE, threads=1))
    assert now.view_score is not None
    assert before.view_score is None
    assert before.is_own
    assert now.sha256 != before.sha256


def test_another_decoder_has_none(decoder):
    assert view_score_of(decoder) is not None
    decoder.write_bytes(decoder.read_bytes() + b"x")
    assert view_score_of(decoder) is None
    view_score_file(decoder).unlink()
    assert view_score_of(decoder) is None


@pytest.mark.parametrize(
    "change", [{"inputs": ["size"]}, {"shifts": [[1.0]]}, {"weights": "x"}, {"weights": []}]
)
def test_other_weights_are_refused(decoder, change):
    path = view_score_file(decoder)
    record = {**json.loads(path.read_text(encoding="utf-8")), **change}
    path.write_text(json.dumps(record), encoding="utf-8")
    with pytest.raises(ModelError, match=r"builtin_views\.json, a part of the plugin, cannot"):
        view_score_of(decoder)
