"""Stand-ins for qgis.gui, from the Qt classes that QGIS's are made of."""

from PyQt6.QtCore import QObject, QRectF, pyqtSignal
from PyQt6.QtGui import QTransform
from PyQt6.QtWidgets import QComboBox, QDockWidget, QGraphicsItem, QGroupBox


class QgsDockWidget(QDockWidget):
    openedStateChanged = pyqtSignal(bool)


class QgsCollapsibleGroupBoxBasic(QGroupBox):
    def setCollapsed(self, collapsed):
        self.collapsed = collapsed


class QgsMapLayerComboBox(QComboBox):
    layerChanged = pyqtSignal(object)

    def setFilters(self, filters):
        self.filters = filters

    def setAllowEmptyLayer(self, allowed, text=""):
        self.addItem(text)

    def setLayer(self, layer):
        self.setCurrentIndex(0)

    def currentLayer(self):
        return None


class QgsFieldComboBox(QComboBox):
    def setLayer(self, layer):
        self.layer = layer


class QgsMapCanvasItem(QGraphicsItem):
    def __init__(self, canvas):
        super().__init__()
        canvas.scene().addItem(self)


class Canvas:
    """What canvas items ask of a canvas; ``scale`` is pixels per map unit."""

    def __init__(self, scene, width=200, height=160, scale=1.0):
        self._scene, self._size, self._scale = scene, (width, height), scale

    def scene(self):
        return self._scene

    def width(self):
        return self._size[0]

    def height(self):
        return self._size[1]

    def logicalDpiX(self):
        return 96

    def devicePixelRatioF(self):
        return 1.0

    def sceneRect(self):
        return QRectF(0, 0, *self._size)

    def getCoordinateTransform(self):
        return self

    def transform(self):
        return QTransform.fromScale(self._scale, self._scale)


def __getattr__(name):
    if not name.startswith("Qgs"):
        raise AttributeError(name)
    return type(name, (QObject,), {})
