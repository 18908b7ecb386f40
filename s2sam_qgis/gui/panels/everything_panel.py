"""Outline everything: where, how fine, which sizes; what was found, and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.options import USUAL_LEAST_SCORE, EverythingOptions
from ...translation import tr
from ..parts import icons
from ..parts.widgets import NoteLabel, push_button
from .run_panel import Region
from .work_bar import WorkBar

#: Steps of the slider from coarse to fine.
_STEPS = 100


@dataclass(frozen=True)
class EverythingWish:
    """What is asked for before anything is looked at."""

    region: Region
    keep: bool = True
    skip_clouds: bool = True
    #: Layers: polygons, or a raster that is a mask; and polygons; None for none.
    exclude: Any = None
    within: Any = None


class EverythingPanel(QWidget):
    """Emits what the user asks for; shows what it is told."""

    find_asked = pyqtSignal(object)
    draw_asked = pyqtSignal()
    cancel_asked = pyqtSignal()
    #: Detail or a limit of size was changed.
    options_changed = pyqtSignal()
    accept_all_asked = pyqtSignal()
    accept_picked_asked = pyqtSignal()
    objects_asked = pyqtSignal()
    pick_toggled = pyqtSignal(bool)
    clear_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_top()
        self.found = self._make_found()
        self.bar = WorkBar(tr("Stops looking for objects"))
        self.cancel = self.bar.cancel
        self.note = NoteLabel()
        self.note.say(
            tr("Outlines all fields, lakes and other objects of a region, without clicks.")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self.find)
        top.addWidget(self.region, 1)
        top.addWidget(self.more)
        layout.addLayout(top)
        for part in (self.details, self.bar, self.found, self.note):
            layout.addWidget(part)
        self.details.hide()
        self.found.hide()
        self.more.toggled.connect(self._on_more)
        self.region.activated.connect(self._on_region)
        self.find.clicked.connect(lambda: self.find_asked.emit(self.wish))
        self.bar.cancel_asked.connect(self.cancel_asked)

    def _make_top(self) -> None:
        self.find = QPushButton(tr("Outline everything"))
        self.find.setIcon(icons.own("run"))
        self.find.setToolTip(tr("Finds all objects in the region. You see them before you accept"))
        self.region = QComboBox()
        self.region.setAccessibleName(tr("Region"))
        self.region.setToolTip(tr("Where objects are looked for"))
        for region, text in (
            (Region.EXTENT, tr("Visible extent")),
            (Region.LAYER, tr("Whole layer")),
            (Region.DRAWN, tr("Draw a polygon…")),
            (Region.SELECTED, tr("Selected features of the active layer")),
        ):
            self.region.addItem(text, region.value)
        self.region.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.more = QToolButton()
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.setArrowType(Qt.ArrowType.RightArrow)
        self.more.setToolTip(tr("What is left out"))
        self.more.setAccessibleName(tr("What is left out"))
        self.details = self._make_details()

    def _make_details(self) -> QWidget:
        self.keep = QCheckBox(tr("Keep accepted objects, fill around them"))
        self.keep.setChecked(True)
        self.keep.setToolTip(tr("What the result layer holds already is left as it is"))
        self.clouds = QCheckBox(tr("Leave out clouds and shadows"))
        self.clouds.setChecked(True)
        self.clouds.setToolTip(tr("Where a scene classification (SCL) says where they are"))
        polygons = QgsMapLayerProxyModel.Filter.PolygonLayer
        self.exclude = _layer_combo(
            polygons | QgsMapLayerProxyModel.Filter.RasterLayer,
            tr("Leave out"),
            tr("Polygons, or a raster that is a mask: what is neither 0 nor no data is left out"),
        )
        self.within = _layer_combo(
            polygons, tr("Only inside"), tr("Nothing is outlined outside these polygons")
        )
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(4)
        form.addRow(self.keep)
        form.addRow(self.clouds)
        form.addRow(tr("Leave out"), self.exclude)
        form.addRow(tr("Only inside"), self.within)
        return page

    def _on_more(self, on: bool) -> None:
        self.more.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        self.details.setVisible(on)

    def _on_region(self) -> None:
        if Region(self.region.currentData()) is Region.DRAWN:
            self.draw_asked.emit()

    def _make_found(self) -> QWidget:
        self.detail = QSlider(Qt.Orientation.Horizontal)
        self.detail.setRange(0, _STEPS)
        self.detail.setValue(round(_STEPS * EverythingOptions().detail))
        self.detail.setAccessibleName(tr("Detail"))
        self.detail.setToolTip(
            tr("To the left only strong borders part objects, to the right weak ones too")
        )
        self.count = QLabel()
        self.count.setMinimumWidth(self.fontMetrics().horizontalAdvance("000 000"))
        self._make_limits()
        self._make_buttons()
        page = QWidget()
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(4)
        slider, sizes = QHBoxLayout(), QHBoxLayout()
        slider.addWidget(self.detail, 1)
        slider.addWidget(self.count)
        sizes.addWidget(self.least, 1)
        sizes.addWidget(QLabel(tr("to")))
        sizes.setSpacing(6)
        sizes.addWidget(self.most, 1)
        form.addRow(tr("Detail"), slider)
        form.addRow(tr("Size"), sizes)
        likely = QHBoxLayout()
        likely.addWidget(self.sure, 1)
        likely.addWidget(self.unlikely)
        form.addRow(tr("Score"), likely)
        form.addRow(self.whole)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.accept_all)
        first.addWidget(self.clear)
        second.addWidget(self.pick)
        second.addWidget(self.accept_picked)
        second.addWidget(self.objects)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addLayout(first)
        layout.addLayout(second)
        parts = self.detail, self.least, self.most, self.sure
        for signal in (part.valueChanged for part in parts):
            signal.connect(lambda *_: self.options_changed.emit())
        self.whole.toggled.connect(lambda *_: self.options_changed.emit())
        self.accept_all.clicked.connect(self.accept_all_asked)
        self.accept_picked.clicked.connect(self.accept_picked_asked)
        self.objects.clicked.connect(self.objects_asked)
        self.pick.toggled.connect(self.pick_toggled)
        self.clear.clicked.connect(self.clear_asked)
        return page

    def _make_buttons(self) -> None:
        self.accept_all = push_button(
            tr("Accept all"), tr("Writes all objects to the result layer; one undo takes them back")
        )
        self.pick = push_button(
            tr("Pick on map"),
            tr(
                "Left click: the region becomes an object with a point, which you can correct. "
                "Right click: picks it, to be accepted with others."
            ),
        )
        self.pick.setCheckable(True)
        self.accept_picked = push_button(
            tr("Accept picked"), tr("Writes the picked objects to the result layer")
        )
        self.objects = push_button(
            tr("As objects"),
            tr("The model outlines each picked region from a point in its middle: to be corrected"),
        )
        self.clear = push_button(tr("Clear"), tr("Puts away what was found"))

    def _make_limits(self) -> None:
        """What is left out of what was found."""
        self.least, self.most = self._hectares(), self._hectares()
        self.least.setToolTip(tr("Smaller objects are left out"))
        self.most.setToolTip(tr("Larger objects are left out"))
        self.most.setSpecialValueText(tr("no limit"))
        self.sure = QDoubleSpinBox()
        self.sure.setRange(0.0, 1.0)
        self.sure.setSingleStep(0.05)
        self.sure.setPrefix("≥ ")
        self.sure.setKeyboardTracking(False)
        self.sure.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.sure.setSpecialValueText(tr("any"))
        self.sure.setAccessibleName(tr("Score"))
        self.sure.setToolTip(
            tr("Objects whose outline is less likely right are left out; at 0 there are no holes")
        )
        self.sure.setValue(USUAL_LEAST_SCORE)
        self.unlikely = QLabel()
        self.unlikely.setToolTip(tr("How many objects are left out for their score"))
        self.whole = QCheckBox(tr("Whole objects only"))
        self.whole.setToolTip(
            tr("Leaves out what the edge of the region, of the image or of missing data cuts")
        )

    def _hectares(self) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setRange(0, 1e6)
        box.setDecimals(2)
        box.setSuffix(" ha")
        box.setKeyboardTracking(False)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return box

    @property
    def wish(self) -> EverythingWish:
        """Where to look, and what is left out."""
        return EverythingWish(
            Region(self.region.currentData()),
            self.keep.isChecked(),
            self.clouds.isChecked(),
            self.exclude.currentLayer(),
            self.within.currentLayer(),
        )

    @property
    def options(self) -> EverythingOptions:
        """Detail and sizes as they are chosen now."""
        return EverythingOptions(
            self.detail.value() / _STEPS,
            self.least.value() * 1e4,
            self.most.value() * 1e4,
            self.whole.isChecked(),
            least_score=self.sure.value(),
        )

    def show_progress(self, fraction: float, text: str) -> None:
        """Something is being computed."""
        self.bar.show_progress(fraction)
        self.find.setEnabled(False)
        self.found.setEnabled(False)
        self.note.say(text)

    def show_idle(self, text: str = "", warning: bool = False) -> None:
        """Nothing is being computed."""
        self.bar.hide()
        self.find.setEnabled(True)
        self.found.setEnabled(True)
        (self.note.warn if warning else self.note.say)(text)

    def show_found(self, count: int, picked: int, unlikely: int = 0) -> None:
        """How many objects there are at this detail, and are left out for their score."""
        self.found.show()
        self.count.setText(f"{count}")
        self.unlikely.setText(tr("{count} left out").format(count=unlikely) if unlikely else "")
        self.accept_all.setEnabled(count > 0)
        self.accept_picked.setEnabled(picked > 0)
        self.objects.setEnabled(picked > 0)

    def show_nothing(self) -> None:
        """What was found was put away."""
        self.found.hide()
        self.pick.setChecked(False)


def _layer_combo(kinds: Any, name: str, tip: str) -> QgsMapLayerComboBox:
    combo = QgsMapLayerComboBox()
    combo.setFilters(kinds)
    combo.setAllowEmptyLayer(True, tr("nothing chosen"))
    combo.setCurrentIndex(0)  # the empty one; QGIS takes the first layer
    combo.setAccessibleName(name)
    combo.setToolTip(tip)
    combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return combo
