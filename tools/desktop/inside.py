"""Started by QGIS with --code: opens the dock with a scene, or takes the whole tour."""

import json
import os
import sys

_ORDER = json.loads(os.environ["S2SAM_DESKTOP"])
sys.path.append(_ORDER["tools"])

from driver import Driver  # noqa: E402
from qgis.core import QgsProject  # noqa: E402
from qgis.PyQt.QtCore import QTimer  # noqa: E402
from qgis.utils import iface  # noqa: E402
from tour import Tour  # noqa: E402


def _leave(tour, error):
    """Ends QGIS as a user does who has saved everything."""
    if error:
        tour.shot("error", whole_screen=True)
        sys.stderr.write(error)
    tour.write(error)
    for layer in QgsProject.instance().mapLayers().values():
        if hasattr(layer, "rollBack") and layer.isEditable():
            layer.rollBack()
    QgsProject.instance().removeAllMapLayers()
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(500, iface.actionExit().trigger)


def _stay(tour, error):
    """Ready for a click: the rest is the user's."""
    tour.write(error)
    tour.bench.tools.take()
    QgsProject.instance().setDirty(False)


_TOUR = Tour(iface, _ORDER)
if _ORDER["tour"]:
    _DRIVER = Driver(_TOUR.tour(), lambda error: _leave(_TOUR, error))
else:
    _DRIVER = Driver(_TOUR.open(), lambda error: _stay(_TOUR, error))
