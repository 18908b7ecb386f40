from __future__ import annotations

import numpy as np
import pytest

from s2sam_qgis.core.errors import ModelError
from s2sam_qgis.models import attention_check, places
from s2sam_qgis.models.attention_check import attention, check_attention, largest_error
from s2sam_qgis.models.onnx_session import OnnxSession
from s2sam_qgis.models.remembered import MOST_FACTS, Remembered

GRAPHS = places.graphs_folder()


@pytest.fixture
def facts(tmp_path):
    return Remembered(tmp_path / "deep" / "facts.json")


class WrongSession(OnnxSession):
    """Answers as the versions do that mix up the widths of query and value."""

    def run(self, feed, outputs, cancel=None):
        unscaled, scaled = super().run(feed, outputs, cancel)
        return [unscaled, np.roll(scaled, 1, axis=1)]


def test_attention_agrees_with_a_plain_loop():
    random = np.random.default_rng(0)
    query, key = (random.normal(size=(1, rows, 6)).astype(np.float32) for rows in (4, 5))
    value = random.normal(size=(1, 5, 8)).astype(np.float32)
    found = attention(query, key, value, 0.5)
    for head in range(2):
        for row in range(4):
            logits = [
                0.5
                * float(query[0, row, 3 * head : 3 * head + 3] @ key[0, j, 3 * head : 3 * head + 3])
                for j in range(5)
            ]
            weights = np.exp(logits) / np.exp(logits).sum()
            expected = weights @ value[0, :, 4 * head : 4 * head + 4]
            np.testing.assert_allclose(found[0, row, 4 * head : 4 * head + 4], expected, rtol=1e-5)


def test_this_onnxruntime_is_right():
    assert largest_error(OnnxSession(GRAPHS / attention_check.GRAPH, provider="cpu")) < 1e-4


def test_is_checked_once(facts, monkeypatch):
    check_attention(GRAPHS, "cpu", facts)
    monkeypatch.setattr(attention_check, "OnnxSession", None)
    check_attention(GRAPHS, "cpu", facts)
    monkeypatch.setattr(attention_check.ort, "__version__", "99.0.0")
    with pytest.raises(TypeError):  # Another version is checked again.
        check_attention(GRAPHS, "cpu", facts)


def test_a_wrong_onnxruntime_is_refused_each_time(facts, monkeypatch):
    monkeypatch.setattr(attention_check, "OnnxSession", WrongSession)
    for _ in range(2):
        with pytest.raises(ModelError, match=r"computes attention wrongly on cpu.*upgrade"):
            check_attention(GRAPHS, "cpu", facts)


def test_remembers_what_it_is_told(facts):
    assert facts.get("a") is None
    facts.put("a", "1")
    facts.put("b", "2")
    facts.put("a", "3")
    assert (facts.get("a"), facts.get("b")) == ("3", "2")
    assert Remembered(facts.file).get("b") == "2"
    assert [path.name for path in facts.file.parent.iterdir()] == ["facts.json"]


def test_forgets_the_oldest_facts(facts):
    for number in range(MOST_FACTS + 5):
        facts.put(str(number), "x")
    assert facts.get("4") is None
    assert facts.get("5") == "x"


@pytest.mark.parametrize("content", ["", "[1, 2]", '{"a": 1}', "\x00\xff"])
def test_a_damaged_memory_is_an_empty_one(facts, content):
    facts.file.parent.mkdir()
    facts.file.write_text(content, encoding="latin-1")
    assert facts.get("a") is None
    facts.put("a", "1")
    assert facts.get("a") == "1"


def test_a_memory_that_cannot_be_written_is_no_error(tmp_path):
    (tmp_path / "file").touch()
    facts = Remembered(tmp_path / "file" / "facts.json")
    facts.put("a", "1")
    assert facts.get("a") is None
