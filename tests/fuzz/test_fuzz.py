"""The first cases of each fuzzer; ``tools/fuzz`` goes on from there."""

import pytest

pytest.importorskip("onnx", reason="onnx is a development requirement")

from tests.fuzz.kinds import KINDS
from tests.fuzz.run import run_case

#: Cases of each kind, by what one costs.
COUNTS = {"prompts": 150, "records": 60, "rasters": 60, "checkpoints": 80, "onnx": 12, "store": 80,
          "downloads": 25}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_broken_input_is_told(kind, tmp_path):
    for case in range(COUNTS[kind]):
        run_case(kind, 1, case, tmp_path)
