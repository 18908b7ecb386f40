"""For the checks that run inside Qt 6; the tests that run outside need nothing of it."""

import pytest


@pytest.fixture(scope="session")
def app():
    from qgis.PyQt.QtWidgets import QApplication

    # Of Qt 5 where QGIS is; this fixture is asked for inside only.
    found = QApplication.instance() or QApplication(["checks"])
    yield found
    found.processEvents()
