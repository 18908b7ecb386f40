"""How outlines are finished and drawn; everything acts at once."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QSlider, QWidget

from ...translation import tr
from ..parts.widgets import NumberSlider

#: Square metres and metres; a Sentinel-2 pixel is 100 m² and 10 m wide.
AREAS = (0, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000)
TOLERANCES = (0, 2.5, 5, 7.5, 10, 15, 20, 30, 50, 75, 100)


class ShapePanel(QWidget):
    """Minimum area, holes, simplify, lines; and how strongly the fill covers the image."""

    #: (min area m², holes m², simplify m, smooth, pixel edges)
    finishing_changed = pyqtSignal(float, float, float, bool, bool)
    opacity_changed = pyqtSignal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.min_area = NumberSlider(tr("Minimum area"), AREAS, " m²")
        self.min_area.setToolTip(
            tr("Parts of an object below this area are dropped. A pixel of 10 m is 100 m².")
        )
        self.holes = NumberSlider(tr("Fill holes"), AREAS, " m²")
        self.holes.setToolTip(tr("Holes below this area are filled."))
        self.simplify = NumberSlider(tr("Simplify"), TOLERANCES, " m", 1)
        self.simplify.setToolTip(
            tr("Outlines may deviate by this much to need fewer corners. 0 keeps every detail.")
        )
        self.smooth = QCheckBox(tr("Smooth"))
        self.smooth.setToolTip(tr("Rounds outlines off, so that parcels do not look jagged."))
        self.pixel_edges = QCheckBox(tr("Pixel edges"))
        self.pixel_edges.setToolTip(
            tr(
                "Draws outlines along the edges of the mask's pixels. Otherwise they run between "
                "the pixels, where the model sees the border, which is more accurate."
            )
        )
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 80)
        self.opacity.setValue(25)
        self.opacity.setAccessibleName(tr("Fill opacity"))
        self.opacity.setToolTip(
            tr("How strongly the fill covers the image; 0 shows outlines only.")
        )
        self._opacity_text = QLabel()
        self._opacity_text.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 %"))
        self._opacity_text.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout()
        row.addWidget(self.opacity, 1)
        row.addWidget(self._opacity_text)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Min. area"), self.min_area)
        form.addRow(tr("Fill holes"), self.holes)
        form.addRow(tr("Simplify"), self.simplify)
        lines = QHBoxLayout()
        lines.addWidget(self.smooth)
        lines.addWidget(self.pixel_edges)
        lines.addStretch(1)
        form.addRow("", lines)
        form.addRow(tr("Fill"), row)
        for slider in (self.min_area, self.holes, self.simplify):
            slider.settled.connect(lambda _: self._emit())
        for box in (self.smooth, self.pixel_edges):
            box.toggled.connect(lambda _: self._emit())
        self.opacity.valueChanged.connect(self._on_opacity)
        self._on_opacity(self.opacity.value())

    @property
    def values(self) -> tuple[float, float, float, bool, bool]:
        """(min area m², holes m², simplify m, smooth, pixel edges)."""
        return (
            self.min_area.value,
            self.holes.value,
            self.simplify.value,
            self.smooth.isChecked(),
            self.pixel_edges.isChecked(),
        )

    def set_values(
        self, min_area: float, holes: float, simplify: float, smooth: bool, pixel_edges: bool
    ) -> None:
        """Shows other numbers, as from the settings."""
        self.min_area.value = min_area
        self.holes.value = holes
        self.simplify.value = simplify
        self.smooth.setChecked(smooth)
        self.pixel_edges.setChecked(pixel_edges)

    def _emit(self) -> None:
        self.finishing_changed.emit(*self.values)

    def _on_opacity(self, percent: int) -> None:
        self._opacity_text.setText(f"{percent} %")
        self.opacity_changed.emit(percent / 100.0)
