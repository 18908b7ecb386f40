"""Started by QGIS with --code: opens the dock with a scene, or takes the whole tour."""

import faulthandler
import json
import os
import sys
import traceback
from importlib import import_module

_ORDER = json.loads(os.environ["S2SAM_DESKTOP"])
sys.path.append(_ORDER["tools"])

from driver import Driver  # noqa: E402
from qgis.core import QgsProject  # noqa: E402
from qgis.PyQt.QtCore import QTimer  # noqa: E402
from qgis.utils import iface  # noqa: E402
from tour import Tour  # noqa: E402


def _told_aloud(before):
    """An exception in a slot shows in QGIS's message bar alone; a run must not overlook it."""

    def told(kind, value, trace):
        traceback.print_exception(kind, value, trace)
        sys.stderr.flush()
        before(kind, value, trace)

    return told


def _leave(tour, error):
    """Ends QGIS as a user does who has saved everything."""
    if error:
        tour.shot("error", whole_screen=True)
        sys.stderr.write(error)
        faulthandler.dump_traceback(all_threads=True)  # Who waits for what.
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


#: The steps of the longer runs: the module beside this one that has them, and the class.
_STEPS_OF = {
    "quarters": "Quarters",
    "everything": "Everything",
    "keeping": "Keeping",
    "neighbours": "Neighbours",
    "lakes": "Lakes",
    "lattice": "Lattice",
    "dates": "Dates",
    "first_click": "FirstClick",
    "lines": "Lines",
    "hard_day": "HardDay",
}

sys.excepthook = _told_aloud(sys.excepthook)

_NAME = _ORDER.get("steps") or ("tour" if _ORDER["tour"] else "open")
_END = _leave
if _NAME in _STEPS_OF:
    _TOUR = getattr(import_module(f"{_NAME}_inside"), _STEPS_OF[_NAME])(iface, _ORDER)
    _STEPS = _TOUR.steps()
elif _NAME == "tour":
    _TOUR = Tour(iface, _ORDER)
    _STEPS = _TOUR.tour()
else:
    _TOUR = Tour(iface, _ORDER)
    _STEPS, _END = _TOUR.open(), _stay
_DRIVER = Driver(_STEPS, lambda error: _END(_TOUR, error))
