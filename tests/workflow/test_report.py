"""What a run says of itself."""

import subprocess
import sys

import numpy as np
import pytest

from s2sam_qgis.workflow.report import peak_memory_bytes
from tests.conftest import ROOT

ASK = "from s2sam_qgis.workflow.report import peak_memory_bytes; print(peak_memory_bytes())"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks /proc")
def test_the_peak_is_the_process_s_own_not_its_parent_s():
    kept = np.ones(40_000_000)
    asked = [sys.executable, "-c", ASK]
    child = int(subprocess.run(asked, cwd=ROOT, check=True, capture_output=True).stdout)
    assert peak_memory_bytes() >= kept.nbytes
    assert child < kept.nbytes
