"""Steps that bring many objects into the result layer or take them out, done again or back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import S2SamError
from ...core.messages import plural
from ...tasks.background_task import BackgroundTask, TaskSet, error_text
from ...translation import tr

if TYPE_CHECKING:
    from ...layers.accepted_objects import AcceptedObjects
    from ...layers.result_bulk import BulkChange

#: From so many objects on they are written beside the user's thread.
MANY = 1000

#: Seconds within which a step that is being written ends before the next one begins.
_PATIENCE_S = 20.0


class BulkSteps(QObject):
    """One after the other: a step waits for the one before, so that their order stays."""

    notice = pyqtSignal(str, bool)

    def __init__(
        self, accepted: AcceptedObjects, tasks: TaskSet, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._accepted, self._tasks = accepted, tasks
        self._writing: BackgroundTask | None = None

    @property
    def is_writing(self) -> bool:
        """Whether a step is being written."""
        return self._writing is not None

    def apply(self, change: BulkChange, done: Callable[[], None] = lambda: None) -> None:
        """Does a step; ``done`` is called when it is in the file.

        The history goes on whatever the file does: what goes wrong is said.
        """
        if self._writing is not None:
            self._writing.wait(_PATIENCE_S)
        try:
            writing = None if len(change.objects) < MANY else self._accepted.elsewhere(change)
            if writing is not None:
                self._begin(writing, done)
                return
            kept = self._accepted.apply_all(change)
        except S2SamError as error:
            self.notice.emit(str(error), True)
            return
        done()
        self._tell(kept)

    def _begin(self, writing: Callable[[], int], done: Callable[[], None]) -> None:
        def ended(kept: Any) -> None:
            over()
            done()
            self._tell(int(kept or 0))

        def failed(error: Exception) -> None:
            over()
            self.notice.emit(error_text(error), True)

        def over() -> None:
            if self._writing is task:
                self._writing = None
            self._accepted.read_anew()

        # Cancelled by nobody: it is quiet, and a second long.
        task = BackgroundTask("", lambda *_: writing(), ended, failed, quiet=True)
        self._writing = task
        self._tasks.start(task)

    def _tell(self, kept: int) -> None:
        if kept:
            self.notice.emit(
                plural(
                    kept,
                    tr("1 object was edited since. It stays in the layer."),
                    tr("{count} objects were edited since. They stay in the layer."),
                ),
                True,
            )
