"""How models run: device, threads, what is encoded ahead, and the space for encoded images."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QWidget,
)

from ...core.options import AUTO, PROVIDER_TITLES
from ...settings import Settings
from ...translation import tr

#: On whose machines a device is found.
_WHERE = {
    "cuda": "NVIDIA",
    "directml": "Windows",
    "coreml": "macOS",
    "openvino": "Intel",
}


class RunOptionsWidget(QWidget):
    """Shows the settings and stores what is changed, at once."""

    #: Models must be loaded anew to follow.
    model_settings_changed = pyqtSignal()
    encode_ahead_changed = pyqtSignal(bool)
    clear_asked = pyqtSignal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        values = settings.values
        self.provider = QComboBox()
        for token, text in (
            (AUTO, tr("Automatic")),
            *(
                (name, f"{title} ({_WHERE[name]})" if name in _WHERE else title)
                for name, title in PROVIDER_TITLES.items()
            ),
        ):
            self.provider.addItem(text, token)
        self.provider.setCurrentIndex(self.provider.findData(values.provider))
        self.provider.setToolTip(
            tr("What is not there falls back to the CPU; the panel says which one runs, and why")
        )
        self.threads = QSpinBox()
        self.threads.setRange(0, 256)
        self.threads.setValue(values.threads)
        self.threads.setSpecialValueText(tr("0 = automatic"))
        self.threads.setToolTip(tr("Processor threads for the model"))
        self.ahead = QCheckBox(tr("Prepare the visible area in advance"))
        self.ahead.setChecked(values.encode_ahead)
        self.ahead.setToolTip(
            tr("Once map and mouse stand still for a moment; clicks are then answered at once")
        )
        self.limit = QSpinBox()
        self.limit.setRange(0, 1_000_000)
        self.limit.setSingleStep(500)
        self.limit.setSuffix(" MB")
        self.limit.setValue(values.store_limit_mb)
        self.limit.setToolTip(tr("Prepared areas are kept on disk, so that none is prepared twice"))
        self.clear = QPushButton(tr("Clear"))
        self.clear.setToolTip(tr("Removes all prepared areas from the disk"))
        self.clear.setAutoDefault(False)
        space = QHBoxLayout()
        space.addWidget(self.limit, 1)
        space.addWidget(self.clear)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("Device"), self.provider)
        form.addRow(tr("Threads"), self.threads)
        form.addRow("", self.ahead)
        form.addRow(tr("Disk space"), space)
        self._connect()

    def _connect(self) -> None:
        self.provider.activated.connect(self._on_provider)
        self.threads.editingFinished.connect(self._on_threads)
        self.ahead.toggled.connect(self._on_ahead)
        self.limit.editingFinished.connect(
            lambda: self._settings.set("store_limit_mb", self.limit.value())
        )
        self.clear.clicked.connect(self.clear_asked)

    def _on_provider(self, _: Any) -> None:
        self._change("provider", self.provider.currentData())

    def _on_threads(self) -> None:
        self._change("threads", self.threads.value())

    def _on_ahead(self, on: bool) -> None:
        self._settings.set("encode_ahead", on)
        self.encode_ahead_changed.emit(on)

    def _change(self, name: str, value: Any) -> None:
        if getattr(self._settings.values, name) != value:
            self._settings.set(name, value)
            self.model_settings_changed.emit()
