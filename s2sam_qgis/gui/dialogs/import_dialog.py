"""Prompts from a vector layer: which layer, and which field says what."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from ...tasks.imports import import_workflow
from ...translation import tr
from ..parts.widgets import NoteLabel


class ImportDialog(QDialog):
    """Points become points, polygons boxes; fields are guessed by their names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import prompts"))
        self.combo = QgsMapLayerComboBox()
        self.combo.setFilters(
            QgsMapLayerProxyModel.Filter.PointLayer | QgsMapLayerProxyModel.Filter.PolygonLayer
        )
        self.combo.setAccessibleName(tr("Layer"))
        self.selected = QCheckBox(tr("Selected features only"))
        self.object_field = self._field(
            tr("If no field is chosen, each feature is its own object.")
        )
        self.label_field = self._field(
            tr("1 = foreground, 0 = background. If no field is chosen, every point is foreground.")
        )
        self.name_field = self._field(tr("The objects' names"))
        self.note = NoteLabel(
            tr("Points become foreground or background points, polygons the boxes around them.")
        )
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Layer"), self.combo)
        form.addRow("", self.selected)
        form.addRow(tr("Object field"), self.object_field)
        form.addRow(tr("Label field"), self.label_field)
        form.addRow(tr("Name field"), self.name_field)
        layout = QVBoxLayout(self)
        layout.addWidget(self.note)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self.combo.layerChanged.connect(self._on_layer)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.setMinimumWidth(24 * self.fontMetrics().height())
        self._on_layer(self.combo.currentLayer())

    @property
    def layer(self) -> Any:
        """The chosen layer."""
        return self.combo.currentLayer()

    @property
    def mapping(self) -> Any:
        """The chosen fields."""
        import_workflow()
        from ...layers.prompt_import import FieldMapping

        return FieldMapping(
            self.object_field.currentField() or None,
            self.label_field.currentField() or None,
            self.name_field.currentField() or None,
        )

    def _field(self, tip: str) -> Any:
        combo = QgsFieldComboBox()
        combo.setAllowEmptyFieldName(True)
        combo.setFilters(QgsFieldProxyModel.Filter.AllTypes)
        combo.setToolTip(tip)
        return combo

    def _on_layer(self, layer: Any) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(layer is not None)
        for combo in (self.object_field, self.label_field, self.name_field):
            combo.setLayer(layer)
        if layer is None:
            self.note.warn(tr("There is no point or polygon layer in the project."))
            return
        import_workflow()
        from ...layers.prompt_import import guess_mapping

        guess = guess_mapping([field.name() for field in layer.fields()])
        self.object_field.setField(guess.prompt_id or "")
        self.label_field.setField(guess.label or "")
        self.name_field.setField(guess.name or "")
        self.selected.setEnabled(layer.selectedFeatureCount() > 0)
        self.selected.setChecked(layer.selectedFeatureCount() > 0)
