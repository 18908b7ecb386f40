"""The Processing provider "S2 SAM": what QGIS asks for the plugin's algorithms.

It is made at the start of QGIS, maybe before the Python packages are installed, so neither this
file nor an algorithm's module may import them at its top.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .. import __version__
from ..packages import requirements
from ..translation import tr

PROVIDER_ID = "s2sam"

_ICON = Path(__file__).resolve().parents[2] / "resources" / "icons" / "s2sam.svg"


def algorithms() -> list[type[QgsProcessingAlgorithm]]:
    """The classes of all algorithms, in the order of the toolbox."""
    from .alike_algorithm import AlikeAlgorithm
    from .encode_algorithm import EncodeAlgorithm
    from .everything_algorithm import EverythingAlgorithm
    from .polygonise_algorithm import PolygoniseAlgorithm
    from .rerun_algorithm import RerunAlgorithm
    from .segment_algorithm import SegmentAlgorithm

    return [
        SegmentAlgorithm,
        EverythingAlgorithm,
        AlikeAlgorithm,
        RerunAlgorithm,
        EncodeAlgorithm,
        PolygoniseAlgorithm,
    ]


class S2SamProvider(QgsProcessingProvider):
    """Names, icon and algorithms; says so when packages are missing."""

    def id(self) -> str:
        """Part of every algorithm's address; never changes."""
        return PROVIDER_ID

    def name(self) -> str:
        """What the toolbox shows."""
        return tr("S2 SAM")

    def longName(self) -> str:
        """Name and version, for the list of providers."""
        return f"S2 SAM {__version__}"

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(_ICON))

    def svgIconPath(self) -> str:
        """The same as a file, for the model designer."""
        return str(_ICON)

    def warningMessage(self) -> str:
        """Says that algorithms cannot run yet; HTML, as QGIS shows it."""
        unmet = requirements.unmet(requirements.inspect(requirements.requirements()))
        if not unmet:
            return ""
        names = ", ".join(status.requirement.name for status in unmet)
        return tr(
            "Python packages are missing: {names}. Open S2 SAM once from the toolbar to install "
            "them."
        ).format(names=names)

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Masks are GeoTIFFs, whatever a file is called."""
        return ["tif", "tiff"]

    def loadAlgorithms(self) -> None:
        """Adds one of each algorithm."""
        for algorithm in algorithms():
            self.addAlgorithm(algorithm())
