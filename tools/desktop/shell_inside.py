"""Started by QGIS with --code: looks at the plugin's shell; see shell.py."""

import json
import os
import sys
from pathlib import Path

_ORDER = json.loads(os.environ["S2SAM_DESKTOP"])
sys.path.append(_ORDER["tools"])

from driver import Driver, screenshot  # noqa: E402
from qgis.core import QgsApplication, QgsProject  # noqa: E402
from qgis.PyQt.QtCore import QTimer  # noqa: E402
from qgis.PyQt.QtWidgets import QAction, QDockWidget  # noqa: E402
from qgis.utils import iface, plugins, reloadPlugin, unloadPlugin  # noqa: E402

NAME = "s2sam_qgis"
OUT = Path(_ORDER["out"])


def steps():
    """From the first start to the last trace."""
    window = iface.mainWindow()
    yield lambda: NAME in plugins
    window.setGeometry(0, 0, 1400, 900)
    yield 1.5
    assert not docks(), "the dock opened by itself"
    assert QgsApplication.processingRegistry().providerById("s2sam"), "no provider"
    (toggle,) = toggles()
    screenshot(OUT / "1-start.png", window)

    toggle.trigger()
    yield dialog
    yield 0.5
    assert dialog().isVisible()
    assert not toggle.isChecked()
    screenshot(OUT / "2-packages.png", window, whole_screen=True)
    screenshot(OUT / "2-packages-window.png", dialog())
    if _ORDER["install"]:
        yield from install(dialog().page)
        yield lambda: docks() and docks()[0].isVisible()
        yield 3.0
        assert toggle.isChecked()
        screenshot(OUT / "4-dock.png", window, whole_screen=True)
        plugins[NAME].show_packages()
        yield 0.5
        screenshot(OUT / "5-ready.png", dialog())

    toggle = None
    assert reloadPlugin(NAME)
    yield 0.5
    assert len(toggles()) == 1
    assert not docks()
    assert unloadPlugin(NAME)
    yield 0.5
    assert not toggles()
    assert not docks()
    assert QgsApplication.processingRegistry().providerById("s2sam") is None
    screenshot(OUT / "6-unloaded.png", window)


def install(page):
    """Really installs; pip may take longer than the driver's patience for one wait."""
    if _ORDER["wheels"]:
        module = sys.modules[f"{NAME}.s2sam_qgis.packages.network"]
        page.start(module.Network(wheels=Path(_ORDER["wheels"])))
    else:
        page.install_button.click()
    yield lambda: page.progress.value() > 20 or not page.busy
    screenshot(OUT / "3-installing.png", dialog())
    while page.busy:
        yield 1.0
    report = page.report.toPlainText()
    if report:
        screenshot(OUT / "3-failed.png", dialog())
        raise AssertionError(report)


def toggles():
    """The plugin's buttons; one, or none once it is unloaded."""
    return [a for a in iface.mainWindow().findChildren(QAction) if a.objectName() == "S2SamToggle"]


def docks():
    """The plugin's docks."""
    found = iface.mainWindow().findChildren(QDockWidget)
    return [dock for dock in found if dock.objectName() == "S2SamDock"]


def dialog():
    """The window with the packages."""
    return plugins[NAME]._dialog


def leave(error):
    """Ends QGIS as a user does."""
    if error:
        screenshot(OUT / "error.png", iface.mainWindow(), whole_screen=True)
        (OUT / "error.txt").write_text(error)
    else:
        (OUT / "done.txt").write_text("every step came to its end\n")
    QgsProject.instance().removeAllMapLayers()
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(500, iface.actionExit().trigger)


_DRIVER = Driver(steps(), leave)
