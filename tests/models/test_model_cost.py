"""What models cost on a machine, and which one is recommended."""

from types import SimpleNamespace

import pytest

from s2sam_qgis.models import encode_speed, model_cost
from s2sam_qgis.models.encode_speed import measured_seconds
from s2sam_qgis.models.hashes import remembered
from s2sam_qgis.models.known_models import KNOWN

GB = 10**9


def test_every_model_of_the_catalogue_has_a_cost():
    assert set(model_cost.COSTS) == {"builtin", "builtin_1.6", *KNOWN}


@pytest.mark.parametrize(
    ("speed", "memory", "name"),
    [
        (200, 16 * GB, "sam2.1_tiny"),
        (300, 16 * GB, "sam2.1_small"),
        (600, 16 * GB, "sam2.1_base_plus"),
        (20_000, 64 * GB, "sam2.1_large"),
        (20_000, 3 * GB, "sam2.1_base_plus"),
        (100, 16 * GB, "sam2.1_tiny"),
        (10, 16 * GB, None),
        (300, GB, None),
    ],
)
def test_the_machine_decides_what_is_recommended(speed, memory, name):
    assert model_cost.recommended(speed, memory) == name


def test_the_trial_is_made_once(monkeypatch, tmp_path):
    monkeypatch.setenv("S2SAM_HOME", str(tmp_path))
    monkeypatch.setattr(model_cost, "trial", lambda: 123.0)
    assert model_cost.machine_speed() == 123.0
    monkeypatch.setattr(model_cost, "trial", lambda: 456.0)
    assert model_cost.machine_speed() == 123.0
    assert model_cost.estimated_seconds("vit_b", 100.0) == pytest.approx(12.0)
    assert model_cost.estimated_seconds("another", 100.0) is None


def test_what_was_measured_counts_more():
    assert measured_seconds("0" * 64) is None
    remembered().put(f"seconds to encode {'0' * 64} cpu", "9.0")
    remembered().put(f"seconds to encode {'0' * 64} cuda", "0.4")
    assert measured_seconds("0" * 64) == 0.4


def test_a_trial_gives_a_speed():
    assert model_cost.trial() > 0.1


@pytest.mark.parametrize(
    ("structure", "like"),
    [("sam2.1_large", "sam2.1_large"), ("", "vit_b"), ("vit_h", "vit_h"), ("hq_vit_l", "vit_l")],
)
def test_a_file_of_any_name_is_known_by_its_structure(monkeypatch, structure, like):
    monkeypatch.setattr(encode_speed, "machine_speed", lambda: 100.0)
    model = SimpleNamespace(
        name="mine", structure=structure, sha256="1" * 64, provider="cpu", is_own=False
    )
    expected = model_cost.COSTS[like].work / 100.0
    assert encode_speed.expected_seconds(model) == pytest.approx(expected)
