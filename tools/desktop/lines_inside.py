"""The steps of lines.py inside QGIS: a generator a line; what it asserts is what is promised."""

from __future__ import annotations

from typing import Callable

from driver import Steps
from lines_base import Line
from lines_dock import DockLines
from lines_hands import HandLines
from lines_image import ImageLines
from lines_models import ModelLines


class Lines(ImageLines, HandLines, DockLines, ModelLines):
    """One group of lines after the other."""

    def steps(self) -> Steps:
        """All that was asked for."""
        yield from self.open()
        groups: dict[str, tuple[Callable[[], Line], ...]] = {
            "image": (self.topmost, self.in_hand, self.follows, self.pinned, self.removed,
                      self.of_other_images, self.without_crs),
            "hands": (self.markers, self.right_click, self.accepted_markers, self.names,
                      self.doubt, self.repair, self.by_hand),
            "classes": (self.classes, self.class_stays, self.attributes, self.folded),
            "results": (self.vertex_tool,),
            "dock": (self.covered, self.two_dates, self.sorting, self.steps_of_undo,
                     self.model_step, self.import_classes, self.temporary_layer,
                     self.region_with_drafts, self.check_report, self.help_button),
            "slow": (self.bar, self.newest_first, self.undo_stops, self.cancel, self.no_words),
            "broken": (self.broken_model,),
        }  # fmt: skip
        for name in self.order["groups"]:
            for line in groups[name]:
                yield from self._try(line)
