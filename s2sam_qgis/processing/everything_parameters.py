"""What "Outline everything" and "Find the others like these" share in the toolbox."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..core.options import EverythingOptions, Finishing
from ..translation import tr
from .algorithm import MIN_AREA, SIMPLIFY, SMOOTH, S2SamAlgorithm, advanced, prepare_raster

if TYPE_CHECKING:
    from ..models.model import Model
    from ..workflow.everything.area import Area, Shapes
    from ..workflow.everything.run import Everything
    from ..workflow.everything.work_folder import WorkFolder
    from ..workflow.imagery import Imagery

INPUT, EXTENT, DETAIL, MAX_AREA = "INPUT", "EXTENT", "DETAIL", "MAX_AREA"
LEAST_SCORE = "LEAST_SCORE"
WHOLE_ONLY, WITH_CLOUDS = "WHOLE_ONLY", "WITH_CLOUDS"
KEEP, EXCLUDE, WITHIN, EXCLUDE_RASTER = "KEEP", "EXCLUDE", "WITHIN", "EXCLUDE_RASTER"


class EverythingBase(S2SamAlgorithm):
    """Where, what and in which shape everything is outlined."""

    def __init__(self) -> None:
        super().__init__()
        self._prepared: Any = None
        self._mask: Any = None
        #: What is read beside the vector layers, for the check of the outputs.
        self._sources: list[str] = []
        self._crs: Any = None

    def add_everything_parameters(self, least_score: float) -> None:
        """All but the raster and the output; below the score objects are left out."""
        add, number = self.addParameter, QgsProcessingParameterNumber
        add(QgsProcessingParameterExtent(EXTENT, tr("Region of interest"), optional=True))
        add(
            number(
                DETAIL,
                tr("Detail, from 0 (coarse) to 1 (fine)"),
                number.Type.Double,
                EverythingOptions().detail,
                minValue=0.0,
                maxValue=1.0,
            )
        )
        for name, text in (
            (MIN_AREA, tr("Leave out objects smaller than (m²)")),
            (MAX_AREA, tr("Leave out objects larger than (m²), 0 for no limit")),
        ):
            add(number(name, text, number.Type.Double, 0.0, minValue=0.0))
        score = tr("Leave out objects with a score below (0 to 1)")
        add(number(LEAST_SCORE, score, number.Type.Double, least_score, minValue=0.0, maxValue=1.0))
        whole = tr("Leave out objects that an edge or missing data cuts")
        add(QgsProcessingParameterBoolean(WHOLE_ONLY, whole, False))
        for name, text in (
            (KEEP, tr("Objects to keep: outline around them")),
            (EXCLUDE, tr("Polygons to leave out")),
            (WITHIN, tr("Outline only inside these polygons")),
        ):
            add(
                QgsProcessingParameterFeatureSource(
                    name, text, [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
                )
            )
        mask = tr("Mask to leave out: a raster, where it is neither 0 nor no data")
        add(QgsProcessingParameterRasterLayer(EXCLUDE_RASTER, mask, optional=True))
        clouds = tr("Outline clouds and shadows too")
        add(advanced(QgsProcessingParameterBoolean(WITH_CLOUDS, clouds, False)))
        self.add_image_parameters()
        simplify = tr("Simplify outlines by (m)")
        add(number(SIMPLIFY, simplify, number.Type.Double, 0.0, minValue=0.0))
        add(QgsProcessingParameterBoolean(SMOOTH, tr("Smooth outlines"), True))

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, _: Any) -> bool:
        """In the user's thread: asks the layers."""
        layer = self.parameterAsRasterLayer(parameters, INPUT, context)
        mask = self.parameterAsRasterLayer(parameters, EXCLUDE_RASTER, context)
        extent = None
        if layer is not None:
            self._crs = layer.crs()
            self._sources.append(str(layer.source()))
            extent = self.bounds_of(parameters, EXTENT, context, self._crs)
        if mask is not None:
            self._sources.append(str(mask.source()))
            self._mask = prepare_raster(mask)
        self._prepared = prepare_raster(layer, extent)
        return True

    def everything_options(self, parameters: dict[str, Any], context: Any) -> EverythingOptions:
        """What is outlined."""
        return EverythingOptions(
            self.parameterAsDouble(parameters, DETAIL, context),
            self.parameterAsDouble(parameters, MIN_AREA, context),
            self.parameterAsDouble(parameters, MAX_AREA, context),
            self.parameterAsBool(parameters, WHOLE_ONLY, context),
            not self.parameterAsBool(parameters, WITH_CLOUDS, context),
            self.parameterAsDouble(parameters, LEAST_SCORE, context),
        )

    def outline_finishing(self, parameters: dict[str, Any], context: Any) -> Finishing:
        """The shape of outlines."""
        return Finishing(
            simplify=self.parameterAsDouble(parameters, SIMPLIFY, context),
            smooth=self.parameterAsBool(parameters, SMOOTH, context),
        )

    def files_read(self, parameters: dict[str, Any], context: Any, *more: str) -> list[str]:
        """Everything that is read; ``more`` names further vector parameters."""
        layers = self.layer_sources(parameters, (KEEP, EXCLUDE, WITHIN, *more), context)
        names = [self._prepared.path, *self._sources, *layers]
        return [name for name in names if name]

    @contextlib.contextmanager
    def area(
        self, parameters: dict[str, Any], context: Any, imagery: Imagery
    ) -> Iterator[tuple[Area, Shapes | None]]:
        """Where everything is outlined, and the objects that are kept."""
        from ..layers.raster_source import close_source
        from ..workflow.everything.area import Area, classes_of
        from ..workflow.everything.raster_mask import RasterMask

        grid = imagery.grid
        region = self.region_of(parameters, EXTENT, context, grid, self._crs)
        keep, exclude, within = (
            self.polygons(parameters, name, context, grid, self._crs)
            for name in (KEEP, EXCLUDE, WITHIN)
        )
        without: list[Any] = [part for part in (keep, exclude) if part is not None]
        clouds = self.everything_options(parameters, context).skip_clouds
        with contextlib.ExitStack() as opened:
            if self._mask is not None:
                source = self._mask.open().source
                opened.callback(close_source, source)
                without.append(RasterMask(source, grid))
            classes = opened.enter_context(classes_of(imagery, clouds))
            yield Area(imagery, region, within, tuple(without), classes), keep

    def outline(
        self,
        area: Area,
        parameters: dict[str, Any],
        context: Any,
        outputs: Any,
        cancel: Any,
        progress: Any,
        model: Model,
        levels: Any = None,
    ) -> tuple[Everything, WorkFolder | None]:
        """All objects of the area; the folder is to be removed when the result is there.

        ``levels`` choose where the hierarchy is cut, from place to place.
        """
        from ..workflow.everything.run import made_of, outline_everything
        from ..workflow.everything.work_folder import WorkFolder

        options = self.everything_options(parameters, context)
        made = made_of(area, model, options, levels)
        folder = WorkFolder.beside(outputs[0].path, made) if outputs else None
        found = outline_everything(area, model, options, cancel, progress, folder, levels=levels)
        return found, folder
