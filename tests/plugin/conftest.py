"""A main window that keeps count of what a plugin adds to it."""

from pathlib import Path

import pytest

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items):
    for item in items:
        if HERE in Path(str(item.fspath)).parents and "qgis_app" in item.fixturenames:
            item.add_marker(pytest.mark.qgis)


class Interface:
    """As much of QGIS's iface as the plugin uses, with real widgets behind it."""

    def __init__(self):
        from qgis.gui import QgsMapCanvas, QgsMessageBar
        from qgis.PyQt.QtWidgets import QMainWindow

        self.window = QMainWindow()
        self.toolbar = self.window.addToolBar("Plugins")
        self.menu = self.window.menuBar().addMenu("Plugins")
        self.canvas = QgsMapCanvas(self.window)
        self.bar = QgsMessageBar(self.window)
        self.window.setCentralWidget(self.canvas)
        self.menus = {}

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def activeLayer(self):
        return None

    def addToolBarIcon(self, action):
        self.toolbar.addAction(action)

    def removeToolBarIcon(self, action):
        self.toolbar.removeAction(action)

    def addPluginToMenu(self, name, action):
        if name not in self.menus:
            self.menus[name] = self.menu.addMenu(name)
        self.menus[name].addAction(action)

    def removePluginMenu(self, name, action):
        menu = self.menus[name]
        menu.removeAction(action)
        if not menu.actions():
            self.menu.removeAction(menu.menuAction())
            del self.menus[name]

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)


@pytest.fixture
def iface(qgis_app):
    """Shown, so that what is opened is visible."""
    from qgis.PyQt.QtCore import QEvent
    from qgis.PyQt.QtWidgets import QApplication

    iface = Interface()
    iface.window.show()
    yield iface
    iface.canvas.setLayers([])
    iface.window.close()
    iface.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
