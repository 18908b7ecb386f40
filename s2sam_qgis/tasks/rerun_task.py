"""A rerun in QGIS's task manager: tells of each raster as well as of the whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Optional, Sequence

from qgis.PyQt.QtCore import pyqtSignal

from ..core.progress import CancelToken, ProgressCallback
from ..core.prompts import PromptSet
from .engine_task import EngineTask

if TYPE_CHECKING:
    from ..models.embedding_store import EmbeddingStore
    from ..models.predictor import Predictor
    from ..workflow.rerun import RerunReport
    from ..workflow.rerun_raster import RerunOptions, RerunRaster


@dataclass(frozen=True)
class RerunEntry:
    """A raster of the list: a file, or a layer that was prepared in the user's thread.

    ``prepared`` is a layers.raster_source.PreparedLayer, which this floor does not know.
    """

    name: str
    path: str = ""
    prepared: Any = None

    def raster(self) -> RerunRaster:
        """As the use case wants it; a layer is opened only when its turn comes."""
        from ..workflow.rerun_raster import RerunRaster

        layer = self.prepared
        if layer is None:
            return RerunRaster(self.path)
        return RerunRaster(
            layer.uri, self.name, layer.acquired, opened_by=lambda: layer.open().source
        )


@dataclass(frozen=True)
class RerunOrder:
    """Everything a rerun needs."""

    prompts: PromptSet
    entries: Sequence[RerunEntry]
    predictor: Predictor
    store: EmbeddingStore
    folder: str
    options: Optional[RerunOptions] = None


class RerunTask(EngineTask):
    """``done`` gets a RerunReport."""

    #: index of the raster, fraction, what is being done.
    raster_progress = pyqtSignal(int, float, str)
    #: index of the raster, RasterOutcome.
    raster_done = pyqtSignal(int, object)

    def __init__(
        self,
        description: str,
        order: RerunOrder,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        cancelled: Optional[Callable[[], None]] = None,
    ) -> None:
        def work(cancel: CancelToken, progress: ProgressCallback) -> RerunReport:
            from ..workflow.rerun import rerun

            return rerun(
                order.prompts,
                [entry.raster() for entry in order.entries],
                order.predictor,
                order.store,
                order.folder,
                order.options,
                cancel,
                progress,
                self.raster_progress.emit,
                self.raster_done.emit,
            )

        super().__init__(description, work, done, failed, cancelled)
