"""Encode area: fills the store of embeddings, so that later clicks and runs need no encoder."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..core.grid import Window
from ..translation import tr
from .algorithm import S2SamAlgorithm, prepare_raster, run_under, say_standin, warn

INPUT, EXTENT, LIMIT = "INPUT", "EXTENT", "LIMIT"
ENCODED, REUSED = "ENCODED", "REUSED"


class EncodeAlgorithm(S2SamAlgorithm):
    """Computes in the background what a first click would wait for."""

    NAME = "encodearea"
    ICON = "model"

    def __init__(self) -> None:
        super().__init__()
        self._prepared: Any = None
        self._crs: Any = None

    def displayName(self) -> str:
        """What the toolbox shows."""
        return tr("Prepare area")

    def shortDescription(self) -> str:
        """The tooltip."""
        return tr("Prepares an area in advance, so that clicks there are answered at once")

    def shortHelpString(self) -> str:
        """The help beside the parameters."""
        return tr(
            "A model looks at an image through chips. Encoding a chip takes the time; answering a "
            "click on it does not. This algorithm encodes all chips that a first click in an area "
            "needs and keeps them in the store that the S2 SAM panel, the other algorithms and "
            "the shell command share.\n\n"
            "Chips depend on the raster, the bands, the stretch and the model: choose what you "
            "will work with. What is encoded already is not encoded again."
        )

    def initAlgorithm(self, _: dict[str, Any] | None = None) -> None:
        """The parameters, as the dialog shows them."""
        self.addParameter(QgsProcessingParameterRasterLayer(INPUT, tr("Raster")))
        self.addParameter(QgsProcessingParameterExtent(EXTENT, tr("Area"), optional=True))
        self.add_model_parameters()
        self.add_image_parameters()
        self.add_chip_parameters()
        self.addParameter(
            QgsProcessingParameterNumber(
                LIMIT,
                tr("Most chips to encode"),
                QgsProcessingParameterNumber.Type.Integer,
                500,
                minValue=1,
            )
        )
        self.addOutput(QgsProcessingOutputNumber(ENCODED, tr("Chips encoded")))
        self.addOutput(QgsProcessingOutputNumber(REUSED, tr("Chips encoded before")))

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, _: Any) -> bool:
        """In the user's thread: asks the layer."""
        layer = self.parameterAsRasterLayer(parameters, INPUT, context)
        extent = None
        if layer is not None:
            extent = self.bounds_of(parameters, EXTENT, context, layer.crs())
        self._prepared = prepare_raster(layer, extent)
        self._crs = layer.crs()
        return True

    def work(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        """In the background."""
        from ..layers.raster_source import close_source
        from ..workflow.encode_area import encode_area
        from ..workflow.inputs import open_imagery

        with run_under(feedback) as (cancel, progress):
            opened = self._prepared.open()
            warn(feedback, [opened.note] if opened.note else [])
            try:
                imagery = open_imagery(opened.source, self.input_choice(parameters, context))
                area = self._area(parameters, context, imagery.grid)
                predictor = self.predictor(parameters, context, cancel)
                say_standin(feedback, predictor.model.is_standin)
                effort = encode_area(
                    imagery,
                    predictor,
                    self.store(),
                    area,
                    self.segment_options(parameters, context),
                    self.parameterAsInt(parameters, LIMIT, context),
                    cancel,
                    progress,
                )
            finally:
                close_source(opened.source)
            return {ENCODED: effort.encoded, REUSED: effort.reused}
        return {}  # Cancelled.

    def _area(self, parameters: dict[str, Any], context: Any, grid: Any) -> Any:
        """The pixels of the extent that was given, not widened to a chip as regions are."""
        if parameters.get(EXTENT) in (None, ""):
            return grid.window
        box = self.parameterAsExtent(parameters, EXTENT, context, self._crs)
        cols, rows = grid.to_pixel(
            [box.xMinimum(), box.xMaximum(), box.xMinimum(), box.xMaximum()],
            [box.yMinimum(), box.yMinimum(), box.yMaximum(), box.yMaximum()],
        )
        col, row = int(cols.min()), int(rows.min())
        return Window(col, row, int(cols.max()) + 1 - col, int(rows.max()) + 1 - row)
