"""Find the others like these: ranks regions by picked ones, and learns from each yes and no."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QObject, Qt

from ...core.regions.likeness import likeness
from ...tasks.everything_tasks import compare_regions
from ...translation import tr
from ..panels.alike_panel import AlikePanel
from .everything_controller import EverythingController

if TYPE_CHECKING:
    from ...core.regions.likeness import RegionValues


class AlikeController(QObject):
    """Works on the regions that the other controller shows; forgets them when they change."""

    def __init__(
        self,
        canvas: Any,
        everything: EverythingController,
        panel: AlikePanel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._everything, self._panel = canvas, everything, panel
        self._values: RegionValues | None = None
        self._likeness: NDArray[np.float64] = np.zeros(0)
        #: Region numbers from 0 on.
        self._examples: list[int] = []
        self._taken: list[int] = []
        self._refused: list[int] = []
        self._current: int | None = None
        panel.find_asked.connect(self.find)
        panel.likeness_changed.connect(self._choose)
        panel.kinds_changed.connect(self._rank)
        panel.step_asked.connect(self.step)
        panel.judged.connect(self.judge)
        everything.regions_changed.connect(self.forget)
        everything.tool.key_pressed.connect(self._on_key)
        panel.show_current(False)

    @property
    def current(self) -> int | None:
        """The region that is looked at, from 1 on."""
        return None if self._current is None else self._current + 1

    def find(self) -> None:
        """Compares all regions with the picked ones."""
        everything = self._everything
        picked = np.flatnonzero(everything.picked) - 1
        if not len(picked):
            everything.say(
                tr("Pick two or three regions first: 'Pick on map', then right-click them.")
            )
            return
        found, names, count = everything.found, everything.names, everything.count
        if found is None:
            return
        self._examples, self._taken, self._refused = picked.tolist(), [], []
        everything.start(
            tr("Find the others like these"),
            lambda cancel, _: compare_regions(found, names, count, cancel),
            self._arrived,
        )

    def _arrived(self, values: RegionValues) -> None:
        if len(values.values) != self._everything.count:
            return  # other regions are shown by now
        self._values = values
        self._rank()

    def forget(self) -> None:
        """Other regions are shown."""
        self._values, self._current = None, None
        self._panel.show_nothing()

    def _rank(self) -> None:
        """Ranks anew by what is known of the examples, the taken and the refused."""
        if self._values is None:
            return
        kinds = self._panel.chosen_kinds
        values = self._values.only(kinds).values
        if not values.shape[1]:
            self._everything.say(tr("Choose at least one thing to compare."))
            return
        good = [*self._examples, *self._taken]
        self._likeness = likeness(values, values[good], values[self._refused])
        self._choose()

    def _choose(self) -> None:
        """Picks what lies right of the slider."""
        if self._values is None:
            return
        chosen = self._likeness >= self._panel.least
        chosen[[*self._examples, *self._taken]] = True
        chosen[self._refused] = False
        self._everything.pick_regions(np.r_[False, chosen], self.current)
        self._panel.show_ranking(self._likeness, int(chosen.sum()))
        self._panel.show_current(self._current is not None)

    def step(self, by: int) -> None:
        """Goes to another doubtful region: those nearest to the slider come first."""
        if self._values is None:
            return
        decided = {*self._examples, *self._taken, *self._refused}
        order = np.argsort(np.abs(self._likeness - self._panel.least), kind="stable").tolist()
        doubtful = [number for number in order if number not in decided]
        if not doubtful:
            self._current = None
        elif self._current in doubtful:
            place = doubtful.index(self._current) + by
            self._current = doubtful[min(max(place, 0), len(doubtful) - 1)]
        else:
            self._current = doubtful[0]
        self._look()

    def judge(self, takes: bool) -> None:
        """Takes or refuses the region that is looked at, and goes to the next."""
        if self._current is None or self._values is None:
            return
        (self._taken if takes else self._refused).append(self._current)
        self._current = None
        self._rank()
        self.step(1)

    def _look(self) -> None:
        """Brings the region in sight."""
        self._choose()
        place = None if self.current is None else self._everything.place_of(self.current)
        if place is not None:
            point = QgsPointXY(*place)
            if not self._canvas.extent().contains(point):
                self._canvas.setCenter(point)
                self._canvas.refresh()

    def _on_key(self, key: int) -> None:
        if key == int(Qt.Key.Key_J):
            self.step(1)
        elif key == int(Qt.Key.Key_K):
            self.step(-1)
        elif key in (int(Qt.Key.Key_Y), int(Qt.Key.Key_X)):
            self.judge(key == int(Qt.Key.Key_Y))
