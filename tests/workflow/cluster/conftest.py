"""Two processes work on a machine with one core as well: what they do is tested, not how fast."""

import pytest


@pytest.fixture(autouse=True)
def enough_cores(monkeypatch):
    from s2sam_qgis.workflow.cluster import connection

    monkeypatch.setattr(connection, "cores", lambda: 4)
