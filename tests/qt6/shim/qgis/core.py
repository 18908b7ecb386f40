"""Stand-ins for qgis.core. What is not named here is an empty class, good for being imported."""

from enum import Flag

from PyQt6.QtCore import QObject
from PyQt6.QtGui import QIcon

NULL = None


class QgsApplication:
    @staticmethod
    def getThemeIcon(name):
        return QIcon()


class QgsMessageLog:
    @staticmethod
    def logMessage(text, tag="", level=None):
        raise AssertionError(text)


class QgsMapLayerProxyModel:
    class Filter(Flag):
        RasterLayer = 1
        PointLayer = 4
        PolygonLayer = 16
        VectorLayer = 28


def __getattr__(name):
    if not name.startswith("Qgs") and name != "Qgis":
        raise AttributeError(name)
    return type(name, (QObject,), {})
