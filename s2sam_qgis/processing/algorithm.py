"""What all algorithms share: model, image and finishing parameters, and how they run.

The Python packages may be missing when QGIS asks for parameters, so they are imported only where
an algorithm is prepared or run, which QGIS does not do unless ``canExecute`` agrees.
"""

from __future__ import annotations

import threading
import traceback
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtGui import QIcon

from ..core.errors import Cancelled, InputError, S2SamError
from ..core.options import PLANS, VIEWS, Finishing, InputChoice, SegmentOptions
from ..core.progress import CancelToken, ProgressCallback
from ..models.known_models import KNOWN
from ..models.spec import BUILTIN_BEFORE, ModelSpec, standin_warning
from ..packages import requirements
from ..translation import tr

if TYPE_CHECKING:
    from ..core.grid import RasterGrid
    from ..core.options import Finishing, InputChoice, SegmentOptions
    from ..core.prompts import PromptSet
    from ..models.embedding_store import EmbeddingStore
    from ..models.predictor import Predictor
    from ..workflow.everything.area import Shapes

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"

MODEL, MODEL_FOLDER, BANDS, STRETCH = "MODEL", "MODEL_FOLDER", "BANDS", "STRETCH"
CHIPS, OVERLAP = "CHIPS", "OVERLAP"
MIN_AREA, FILL_HOLES, SIMPLIFY, SMOOTH = "MIN_AREA", "FILL_HOLES", "SIMPLIFY", "SMOOTH"
PIXEL_EDGES = "PIXEL_EDGES"

MODELS = ("builtin", *KNOWN, BUILTIN_BEFORE)
RECORDED = "recorded"
VIEW = "VIEW"

#: How often a cancelled feedback is noticed.
_POLL_S = 0.1


class S2SamAlgorithm(QgsProcessingAlgorithm):
    """Base of the algorithms. Subclasses state NAME and ICON and override the texts."""

    NAME = ""
    ICON = "s2sam"

    def createInstance(self) -> QgsProcessingAlgorithm:
        """A fresh one for each run."""
        return type(self)()

    def name(self) -> str:
        """Part of the algorithm's address; never changes."""
        return self.NAME

    def icon(self) -> QIcon:
        """The same as on the dock's buttons."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """The icon as a file, for the model designer."""
        return str(ICONS / f"{self.ICON}.svg")

    def processAlgorithm(
        self, parameters: dict[str, Any], context: Any, feedback: Any
    ) -> dict[str, Any]:
        """What QGIS calls; the algorithm's own part is ``work``.

        QGIS keeps every error of an algorithm for good, with all that the functions on its way
        held: layers, pixels, the run's context. So what leaves here is a new one that has been
        nowhere.
        """
        try:
            return self.work(parameters, context, feedback)
        except QgsProcessingException as error:
            message = str(error)
            for link in (error, error.__cause__, error.__context__):
                if link is not None:
                    traceback.clear_frames(link.__traceback__)
        del parameters, context, feedback
        raise QgsProcessingException(message)

    def work(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        """In the background: runs it and returns the outputs. Raises QgsProcessingException."""
        raise NotImplementedError

    def canExecute(self) -> tuple[bool, str]:
        """Whether the Python packages are there."""
        unmet = requirements.unmet(requirements.inspect(requirements.requirements()))
        if not unmet:
            return True, ""
        names = ", ".join(status.requirement.name for status in unmet)
        return False, tr(
            "Python packages are missing: {names}. Open S2 SAM once from the toolbar to install "
            "them."
        ).format(names=names)

    # -- parameters ---------------------------------------------------------------------------

    def add_model_parameters(self) -> None:
        """Which model; a folder of ONNX files is for those who have one."""
        self.addParameter(
            QgsProcessingParameterEnum(
                MODEL, tr("Model"), list(MODELS), defaultValue=MODELS[0], usesStaticStrings=True
            )
        )
        folder = QgsProcessingParameterFile(
            MODEL_FOLDER,
            tr("Folder with the model's ONNX files (NAME_encoder.onnx, NAME_decoder.onnx)"),
            QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        )
        self.addParameter(advanced(folder))

    def add_image_parameters(self) -> None:
        """View, bands, stretch; empty ones are replayed from the prompts, else recognised."""
        view = QgsProcessingParameterEnum(
            VIEW, tr("View"), [RECORDED, *VIEWS], defaultValue=RECORDED, usesStaticStrings=True
        )
        self.addParameter(advanced(view))
        bands = QgsProcessingParameterString(
            BANDS, tr("Bands, such as 4,3,2 or red,green,blue"), "", optional=True
        )
        stretch = QgsProcessingParameterString(
            STRETCH,
            tr("Stretch: reflectance, percentile, farmvibes, or LOW,HIGH"),
            "",
            optional=True,
        )
        self.addParameter(advanced(bands))
        self.addParameter(advanced(stretch))

    def add_chip_parameters(self, recorded: bool = False) -> None:
        """Where the model looks; ``recorded`` offers, and proposes, to replay what prompts say."""
        plans = [RECORDED, *PLANS] if recorded else list(PLANS)
        plan = QgsProcessingParameterEnum(
            CHIPS, tr("Chips"), plans, defaultValue=plans[0], usesStaticStrings=True
        )
        overlap = QgsProcessingParameterNumber(
            OVERLAP,
            tr("Overlap of neighbouring chips (grid)"),
            QgsProcessingParameterNumber.Type.Double,
            0.5,
            minValue=0.0,
            maxValue=0.99,
        )
        self.addParameter(advanced(plan))
        self.addParameter(advanced(overlap))

    def add_finishing_parameters(self, pixel_edges: bool = True) -> None:
        """The shape of outlines, in metres; ``pixel_edges`` offers these instead of finer lines."""
        for name, text in (
            (MIN_AREA, tr("Drop parts smaller than (m²)")),
            (FILL_HOLES, tr("Fill holes smaller than (m²)")),
            (SIMPLIFY, tr("Simplify outlines by (m)")),
        ):
            self.addParameter(
                QgsProcessingParameterNumber(
                    name, text, QgsProcessingParameterNumber.Type.Double, 0.0, minValue=0.0
                )
            )
        self.addParameter(QgsProcessingParameterBoolean(SMOOTH, tr("Smooth outlines"), False))
        if pixel_edges:
            self.addParameter(
                advanced(
                    QgsProcessingParameterBoolean(
                        PIXEL_EDGES, tr("Outlines along pixel edges"), False
                    )
                )
            )

    # -- their values -------------------------------------------------------------------------

    def predictor(self, parameters: dict[str, Any], context: Any, cancel: CancelToken) -> Predictor:
        """The model that was chosen; raises ModelError where it is not here."""
        from ..models.catalogue import load_model
        from ..models.predictor import Predictor

        return Predictor(load_model(self.model_spec(parameters, context), cancel))

    def model_spec(self, parameters: dict[str, Any], context: Any) -> ModelSpec:
        """Which model was chosen."""
        folder = self.parameterAsString(parameters, MODEL_FOLDER, context)
        return ModelSpec(self.parameterAsEnumString(parameters, MODEL, context), folder or None)

    def model_files(self, parameters: dict[str, Any], context: Any) -> list[Any]:
        """The files of the model that was chosen, which no output may replace."""
        from ..workflow.targets import model_paths

        return model_paths(self.model_spec(parameters, context))

    def store(self) -> EmbeddingStore:
        """The store that the dock and the shell use too."""
        from ..models.user_store import open_store

        return open_store()

    def input_choice(self, parameters: dict[str, Any], context: Any) -> InputChoice:
        """Bands and stretch as they were asked for."""
        bands = self.parameterAsString(parameters, BANDS, context).strip()
        stretch = self.parameterAsString(parameters, STRETCH, context).strip()
        view = self.parameterAsEnumString(parameters, VIEW, context)
        named = view if view and view != RECORDED else None
        return InputChoice(bands or None, stretch or None, view=named)

    def segment_options(
        self, parameters: dict[str, Any], context: Any, region: Any | None = None
    ) -> SegmentOptions:
        """Chip plan and region."""
        plan = self.parameterAsEnumString(parameters, CHIPS, context)
        overlap = self.parameterAsDouble(parameters, OVERLAP, context)
        return SegmentOptions(plan, overlap, region)

    def finishing(self, parameters: dict[str, Any], context: Any) -> Finishing:
        """The shape of outlines."""
        return Finishing(
            self.parameterAsDouble(parameters, MIN_AREA, context),
            self.parameterAsDouble(parameters, FILL_HOLES, context),
            self.parameterAsDouble(parameters, SIMPLIFY, context),
            self.parameterAsBool(parameters, SMOOTH, context),
            self.parameterAsBool(parameters, PIXEL_EDGES, context),
        )

    def region_of(
        self, parameters: dict[str, Any], name: str, context: Any, grid: Any, crs: Any
    ) -> Any | None:
        """The region of an extent parameter, None where it was left empty."""
        from ..core.region import RegionShape

        bounds = self.bounds_of(parameters, name, context, crs)
        if bounds is None:
            return None
        x0, y0, x1, y1 = bounds
        ring = ((x0, y0), (x1, y0), (x1, y1), (x0, y1))
        return RegionShape(((ring,),), str(grid.crs)).on(grid)

    def polygons(
        self, parameters: dict[str, Any], name: str, context: Any, grid: RasterGrid, crs: Any
    ) -> Shapes | None:
        """The polygons of a layer in pixel positions of a grid; None where none was given.

        ``crs``: the grid's, as QGIS has it.
        """
        import shapely

        from ..raster.reading.polygon_reader import in_pixels
        from ..workflow.everything.area import Shapes

        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            return None
        request = QgsFeatureRequest().setDestinationCrs(crs, context.transformContext())
        shapes = [
            shapely.from_wkb(bytes(feature.geometry().asWkb()))
            for feature in source.getFeatures(request)
            if not feature.geometry().isEmpty()
        ]
        return Shapes(tuple(in_pixels(shapely.force_2d(shapes), None, grid)))

    def layer_sources(
        self, parameters: dict[str, Any], names: Iterable[str], context: Any
    ) -> list[str]:
        """Where the vector layers of these parameters lie, of those that were given."""
        layers = (self.parameterAsVectorLayer(parameters, name, context) for name in names)
        return [str(layer.source()) for layer in layers if layer is not None]

    def bounds_of(
        self, parameters: dict[str, Any], name: str, context: Any, crs: Any
    ) -> tuple[float, float, float, float] | None:
        """The bounds of an extent parameter in a CRS, None where it was left empty."""
        if parameters.get(name) in (None, ""):
            return None
        extent = self.parameterAsExtent(parameters, name, context, crs)
        return extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()


def advanced(parameter: Any) -> Any:
    """A parameter that most people leave alone."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


@contextmanager
def run_under(feedback: Any) -> Iterator[tuple[CancelToken, ProgressCallback]]:
    """Runs work under a QgsProcessingFeedback: cancel, progress, and errors as sentences.

    A cancelled run leaves the block quietly: QGIS looks at the feedback itself.
    """
    token, done = CancelToken(), threading.Event()

    def watch() -> None:
        while not done.wait(_POLL_S):
            if feedback.isCanceled():
                token.cancel()
                return

    shown = [""]

    def progress(fraction: float, text: str) -> None:
        feedback.setProgress(100.0 * fraction)
        if text and text != shown[0]:
            shown[0] = text
            feedback.setProgressText(text)
        if feedback.isCanceled():
            token.cancel()

    # feedback has a signal for this, but its slots run in the thread that waits for us.
    watcher = threading.Thread(target=watch, name="s2sam-cancel", daemon=True)
    watcher.start()
    try:
        yield token, progress
    except Cancelled:
        feedback.pushInfo(tr("Cancelled. No half-written file remains."))
    except S2SamError as error:
        raise QgsProcessingException(str(error)) from error
    finally:
        done.set()
        watcher.join()


def prepare_raster(
    layer: Any,
    extent: tuple[float, float, float, float] | None = None,
    prompts: Callable[[], PromptSet | None] = lambda: None,
) -> Any:
    """A raster layer, asked in the user's thread; see layers.raster_source.

    Args:
        layer: what the user chose.
        extent: the bounds of the area that was asked for, in the layer's CRS.
        prompts: gives the prompts; asked only where a map without pixels needs a place.
    """
    from ..layers.layer_grid import has_pixels, prompt_bounds, view_at
    from ..layers.raster_source import prepare_layer

    if layer is None:
        raise QgsProcessingException(tr("The raster layer could not be loaded."))
    try:
        if not layer.isValid() or has_pixels(layer):
            return prepare_layer(layer)
        bounds, is_area = extent, extent is not None
        if bounds is None:
            given = prompts()
            bounds = None if given is None else prompt_bounds(given, layer.crs())
        if bounds is None:
            raise InputError(
                tr(
                    "{name} is a map without pixels of its own. Give an extent: it decides the "
                    "place and the resolution."
                ).format(name=layer.name())
            )
        return prepare_layer(layer, view_at(layer, bounds, is_area))
    except S2SamError as error:
        raise QgsProcessingException(str(error)) from error


def warn(feedback: Any, texts: Any) -> None:
    """Warnings, one a line."""
    for text in texts:
        feedback.pushWarning(str(text))


def say_standin(feedback: Any, is_standin: bool) -> None:
    """Tells that masks mean nothing yet, where that is so."""
    if is_standin:
        feedback.pushWarning(standin_warning())
