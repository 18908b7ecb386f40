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
    QTimer.singleShot(500, _exit)


def _exit():
    """Nothing is asked: what the panel kept in the project meanwhile is of no use here."""
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


def _stay(tour, error):
    """Ready for a click: the rest is the user's."""
    tour.write(error)
    tour.bench.tools.take()
    QgsProject.instance().setDirty(False)


_NAME = _ORDER.get("steps") or ("tour" if _ORDER["tour"] else "open")
if _NAME == "quarters":
    from quarters_inside import Quarters

    _TOUR = Quarters(iface, _ORDER)
    _STEPS, _END = _TOUR.steps(), _leave
elif _NAME == "everything":
    from everything_inside import Everything

    _TOUR = Everything(iface, _ORDER)
    _STEPS, _END = _TOUR.steps(), _leave
elif _NAME == "keeping":
    from keeping_inside import Keeping

    _TOUR = Keeping(iface, _ORDER)
    _STEPS, _END = _TOUR.steps(), _leave
elif _NAME == "neighbours":
    from neighbours_inside import Neighbours

    _TOUR = Neighbours(iface, _ORDER)
    _STEPS, _END = _TOUR.steps(), _leave
elif _NAME == "lattice":
    from lattice_inside import Lattice

    _TOUR = Lattice(iface, _ORDER)
    _STEPS, _END = _TOUR.steps(), _leave
elif _NAME == "dates":
    from dates_inside import Dates

    _TOUR = Dates(iface, _ORDER)
    _STEPS, _END = _TOUR.steps(), _leave
elif _NAME == "lines":
    from lines_inside import Lines

    _TOUR = Lines(iface, _ORDER)
    _STEPS, _END = _TOUR.steps(), _leave
elif _NAME == "tour":
    _TOUR = Tour(iface, _ORDER)
    _STEPS, _END = _TOUR.tour(), _leave
else:
    _TOUR = Tour(iface, _ORDER)
    _STEPS, _END = _TOUR.open(), _stay
_DRIVER = Driver(_STEPS, lambda error: _END(_TOUR, error))
