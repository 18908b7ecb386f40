"""Ahead of the click: the dashed preview under the cursor, and the chips of the view in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.chips import Chip
from ...core.prompts import Coordinate
from ...tasks.worker import Job, Worker
from ..canvas.view import CanvasView
from ..document.prompt_document import PromptDocument
from ..session.session_hub import SessionHub

if TYPE_CHECKING:
    from ...workflow.session import Session

#: The mouse must rest this long before a preview is computed.
REST_MS = 60

#: The view must stand still this long before its chips are encoded.
STILL_MS = 700


class HoverController(QObject):
    """Shows what a click would give, where that costs no encoding.

    Of an object that has clicks already nothing is shown: the answer to one more is made ready.
    """

    #: The mouse is at a layer position whose chips are not encoded.
    missing = pyqtSignal(float, float)
    #: The mouse rests where one more click may come.
    rested = pyqtSignal()

    def __init__(
        self,
        document: PromptDocument,
        view: CanvasView,
        hub: SessionHub,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._view = view
        self._hub = hub
        self._worker = Worker("s2sam-hover", self)
        self._enabled = True
        self._wanted: Coordinate | None = None
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._ask)
        hub.session_changed.connect(self.leave)
        document.changed.connect(lambda _: self.leave())
        #: Also for an object that has prompts already: in "one object a click" each is new.
        self.for_every_click = False

    @property
    def enabled(self) -> bool:
        """Whether previews are wanted."""
        return self._enabled

    @enabled.setter
    def enabled(self, enabled: bool) -> None:
        self._enabled = enabled
        if not enabled:
            self.leave()

    @property
    def idle(self) -> bool:
        """Whether nothing is being computed."""
        return not self._worker.busy and not self._timer.isActive()

    def hover(self, position: Coordinate | None) -> None:
        """The mouse is at a grid position, or nowhere."""
        if position is None or not self._enabled:
            self.leave()
            return
        if not self._is_useful():
            self._view.hide_hover()
        self._wanted = position
        if self._job is None:
            self._timer.start()

    def again(self) -> None:
        """More is encoded now: perhaps also where the mouse is."""
        if self._wanted is not None and self._job is None:
            self._timer.start()

    def leave(self) -> None:
        """No preview."""
        self._wanted = None
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._view.hide_hover()

    def close(self) -> None:
        """Ends the thread."""
        self.leave()
        self._worker.close()

    def _is_useful(self) -> bool:
        """A preview shows a fresh object: it would mislead for one that has clicks already."""
        current = self._document.current
        fresh = current is None or self._document.counts(current).total == 0
        return self.for_every_click or fresh

    def _ask(self) -> None:
        session, wanted = self._hub.session, self._wanted
        if session is None or wanted is None:
            return
        if not self._is_useful():
            self.rested.emit()
            return

        def done(rings: Any) -> None:
            self._job = None
            if self._wanted is None:
                return
            if rings:
                self._view.show_hover(rings)
            else:
                self._view.hide_hover()
            if rings is None:
                self.missing.emit(*wanted)
            if self._wanted != wanted:
                self._timer.start()

        def failed(_: Exception) -> None:
            self._job = None  # A preview is an offer; the click itself will say what is wrong.
            self._view.hide_hover()

        self._job = self._worker.submit(lambda cancel: session.hover(*wanted, cancel), done, failed)


class AheadController(QObject):
    """Encodes the chips that a click would need where the user looks, once that stands still.

    That is under the mouse where it rests on the layer, else the middle of the view.
    """

    encoded = pyqtSignal()

    def __init__(
        self, canvas: Any, view: CanvasView, hub: SessionHub, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._view = view
        self._hub = hub
        # Not a task of QGIS: nobody asked for it, and QGIS would say when it is done.
        self._worker = Worker("s2sam-ahead", self)
        self._job: Job | None = None
        #: The chip that is encoded now, then those that wait.
        self._chips: tuple[Chip, ...] = ()
        self._at: Coordinate | None = None
        self._enabled = True
        self._active = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STILL_MS)
        self._timer.timeout.connect(self._encode)
        canvas.extentsChanged.connect(self._moved)
        hub.session_changed.connect(self._moved)

    def set_enabled(self, enabled: bool) -> None:
        """Whether the setting says so."""
        self._enabled = enabled
        self._moved()

    def set_active(self, active: bool) -> None:
        """Whether the dock is open."""
        self._active = active
        self._moved()

    def wanted(self, x: float, y: float) -> None:
        """The mouse rests where nothing is encoded: that is where the user looks."""
        self._at = (x, y)
        self._restart()

    def clicked(self, x: float, y: float) -> None:
        """A click came: nothing that is encoded ahead may be in its way.

        The chip in work may be the one that the click needs first. It alone goes on: a click that
        is sure of its first window needs no other.
        """
        session = self._hub.session
        self._timer.stop()
        if self._job is None or session is None:
            return
        if session.chips_ahead(x, y)[:1] == list(self._chips[:1]):
            self._chips = self._chips[:1]
        else:
            self._stop()

    def close(self) -> None:
        """Stops, and hears no more of the canvas."""
        self._timer.stop()
        self._stop()
        self._worker.close()
        self._canvas.extentsChanged.disconnect(self._moved)

    def _moved(self) -> None:
        self._at = None
        self._restart()

    def _restart(self) -> None:
        if self._enabled and self._active and self._hub.session is not None:
            self._timer.start()
        else:
            self._timer.stop()

    def _encode(self) -> None:
        session, projection, frame = self._hub.session, self._view.projection, self._hub.frame
        if session is None or projection is None or frame is None:
            return
        centre = self._canvas.center()
        position = self._at or projection.to_layer(centre.x(), centre.y())
        if position is None or not frame.holds(position):
            return
        chips: list[Chip] = session.chips_ahead(*position)
        if not chips or tuple(chips) == self._chips:
            return
        self._stop()
        self._chips = tuple(chips)
        self._encode_next(session)

    def _encode_next(self, session: Session) -> None:
        """Encodes the first of the chips, then what still waits behind it."""
        chip = self._chips[0]

        def done(_: Any) -> None:
            self._job, self._chips = None, self._chips[1:]
            if self._chips:
                self._encode_next(session)
            else:
                self.encoded.emit()

        def failed(_: Exception) -> None:
            self._job, self._chips = None, ()  # The click itself will say what is wrong.

        self._job = self._worker.submit(lambda cancel: session.encode(chip, cancel), done, failed)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._chips = ()
