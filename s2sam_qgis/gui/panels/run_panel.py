"""Run all objects on the layer: where, how, to what; progress and cancel."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.options import FOCUS, GRID
from ...translation import tr
from ..parts import icons
from ..parts.widgets import NoteLabel


class Region(Enum):
    """The region of interest of a run."""

    LAYER = "layer"
    EXTENT = "extent"
    DRAWN = "drawn"
    SELECTED = "selected"


class Target(Enum):
    """What a run leaves."""

    TEMPORARY = "temporary"
    GEOPACKAGE = "gpkg"
    GEOTIFF = "tif"
    BOTH = "both"


@dataclass(frozen=True)
class RunWish:
    """What the panel asks for."""

    region: Region
    target: Target
    plan: str
    overlap: float
    #: Earlier results of the same layer leave the project.
    replace: bool = False


class RunPanel(QWidget):
    """The lowest part of the dock."""

    run_asked = pyqtSignal(object)
    cancel_asked = pyqtSignal()
    draw_asked = pyqtSignal()
    #: The user chose another kind of region.
    region_chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_head()
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        to = QLabel(tr("to"))
        to.setBuddy(self.target)
        top.addWidget(self.run)
        top.addWidget(to)
        top.addWidget(self.target, 1)
        top.addWidget(self.more)
        self.details = self._details()
        self.details.hide()
        self._make_bar()
        self.note = NoteLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.details)
        layout.addWidget(self.bar)
        layout.addWidget(self.note)
        self.bar.hide()
        self.note.hide()
        self.more.toggled.connect(self._on_more)
        self.run.clicked.connect(lambda: self.run_asked.emit(self.wish))
        self.cancel.clicked.connect(self.cancel_asked)
        self.region.activated.connect(self._on_region)
        self.plan.currentIndexChanged.connect(self._on_plan)
        self._on_plan()

    def _make_head(self) -> None:
        self.run = QPushButton(tr("Run on layer"))
        self.run.setIcon(icons.own("run"))
        self.run.setToolTip(
            tr("Computes the full masks of all objects on this layer and adds them as layers")
        )
        self.target = QComboBox()
        self.target.setAccessibleName(tr("Result"))
        self.target.setToolTip(tr("Where the masks go"))
        for target, text in (
            (Target.TEMPORARY, tr("Temporary layer")),
            (Target.GEOPACKAGE, tr("GeoPackage…")),
            (Target.GEOTIFF, tr("GeoTIFF masks…")),
            (Target.BOTH, tr("GeoPackage and GeoTIFF…")),
        ):
            self.target.addItem(text, target.value)
        self.target.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.more = QToolButton()
        self.more.setText(tr("More"))
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.setArrowType(Qt.ArrowType.RightArrow)
        self.more.setToolTip(tr("Region of interest and chip plan"))
        self.more.setAccessibleName(tr("More options of the run"))
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _make_bar(self) -> None:
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of the run"))
        self.progress.setMaximumHeight(self.fontMetrics().height())
        self.cancel = QToolButton()
        self.cancel.setIcon(icons.theme("/mTaskCancel.svg"))
        self.cancel.setAutoRaise(True)
        self.cancel.setAccessibleName(tr("Cancel"))
        self.cancel.setToolTip(tr("Cancel; no half-written file remains"))
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, 0)
        bar.addWidget(self.progress, 1)
        bar.addWidget(self.cancel)
        self.bar = QWidget()
        self.bar.setLayout(bar)

    @property
    def wish(self) -> RunWish:
        """What is chosen."""
        return RunWish(
            Region(self.region.currentData()),
            Target(self.target.currentData()),
            str(self.plan.currentData()),
            self.overlap.value() / 100.0,
            bool(self.earlier.currentData()),
        )

    def show_progress(self, fraction: float, text: str) -> None:
        """A run is under way; a negative fraction means that its end is not known."""
        self.bar.show()
        self.run.setEnabled(False)
        self.progress.setRange(0, 0 if fraction < 0 else 1000)
        self.progress.setValue(round(1000 * max(fraction, 0.0)))
        self.note.say(text)

    def show_done(self, text: str, warning: bool = False) -> None:
        """A run ended."""
        self.bar.hide()
        self.run.setEnabled(True)
        (self.note.warn if warning else self.note.say)(text)

    def _details(self) -> QWidget:
        self.region = QComboBox()
        self.region.setToolTip(
            tr(
                "Objects outside the region are left out, masks are cut at its edge. Grid works in "
                "whole chips and widens the region to them."
            )
        )
        for region, text in (
            (Region.LAYER, tr("Whole layer")),
            (Region.EXTENT, tr("Visible extent")),
            (Region.DRAWN, tr("Draw a polygon…")),
            (Region.SELECTED, tr("Selected features of the active layer")),
        ):
            self.region.addItem(text, region.value)
        self.plan = QComboBox()
        self.plan.addItem(tr("Focus: around the prompts"), FOCUS)
        self.plan.addItem(tr("Grid: as FarmVibes.AI"), GRID)
        self.plan.setToolTip(
            tr(
                "Focus looks at each object at the scale that suits it. Grid cuts the region into "
                "chips of 1024 pixels, as FarmVibes.AI does, and gives its masks."
            )
        )
        self.overlap = QDoubleSpinBox()
        self.overlap.setRange(0, 95)
        self.overlap.setDecimals(0)
        self.overlap.setValue(50)
        self.overlap.setSuffix(" %")
        self.overlap.setToolTip(tr("How much neighbouring chips of the grid share"))
        self.earlier = QComboBox()
        self.earlier.addItem(tr("Keep, and add new ones"), False)
        self.earlier.addItem(tr("Replace in the project"), True)
        self.earlier.setToolTip(
            tr(
                "What becomes of the groups that earlier runs on this layer added to the project. "
                "Files stay; temporary layers are lost."
            )
        )
        for box in (self.region, self.plan, self.earlier):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        details = QWidget()
        form = QFormLayout(details)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Region"), self.region)
        form.addRow(tr("Chips"), self.plan)
        form.addRow(tr("Overlap"), self.overlap)
        form.addRow(tr("Earlier results"), self.earlier)
        return details

    def _on_more(self, shown: bool) -> None:
        self.details.setVisible(shown)
        self.more.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)

    def _on_plan(self) -> None:
        self.overlap.setEnabled(self.plan.currentData() == GRID)

    def show_region(self, drawn: bool) -> None:
        """Shows whether a drawn region is used; the other ones stay as they were chosen."""
        if drawn != (Region(self.region.currentData()) is Region.DRAWN):
            wanted = Region.DRAWN if drawn else Region.LAYER
            self.region.setCurrentIndex(self.region.findData(wanted.value))

    def _on_region(self) -> None:
        region = Region(self.region.currentData())
        self.region_chosen.emit(region)
        if region is Region.DRAWN:
            self.draw_asked.emit()
