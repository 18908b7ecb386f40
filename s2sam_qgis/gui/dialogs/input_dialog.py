"""Bands, reflectance and stretch of a layer, with a picture of exactly what the model will see."""

from __future__ import annotations

from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...core.progress import CancelToken
from ...core.views import view_title
from ...tasks.background_task import error_text
from ...tasks.segment_tasks import THUMBNAIL_SIDE
from ...tasks.worker import Job, Worker
from ...translation import tr
from ..parts.widgets import NoteLabel
from ..session.layer_frame import LayerFrame
from ..session.layer_reading import DISPLAYED, ImageryChoice

#: Makes (picture, frame) for a choice, in the worker's thread.
Look = Callable[[ImageryChoice, CancelToken], tuple[Any, LayerFrame]]


class InputDialog(QDialog):
    """Shows a picture for every choice before it is taken."""

    def __init__(
        self,
        frame: LayerFrame | None,
        choice: ImageryChoice,
        look: Look,
        describe: Callable[[LayerFrame], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What the model sees"))
        self._look, self._describe = look, describe
        self._worker = Worker("s2sam-look", self)
        self._job: Job | None = None
        self._bands = [] if frame is None else list(frame.imagery.source.description.bands)
        self._chosen = None if frame is None or choice.bands else frame.imagery.bands
        self.view = QComboBox()
        self._fill_views(frame)
        self.channels = [self._channel(number) for number in range(3)]
        self.stretch = QComboBox()
        for key, text in (
            ("", tr("Automatic")),
            ("reflectance", tr("Reflectance 0–0.3")),
            (DISPLAYED, tr("As displayed")),
            ("percentile", tr("Percentile 2–98")),
            ("farmvibes", tr("FarmVibes.AI (0–1)")),
            ("custom", tr("Range…")),
        ):
            self.stretch.addItem(text, key)
        self.range = QLineEdit()
        self.range.setPlaceholderText("0.02, 0.25")
        self.range.setToolTip(tr("Low and high end, in reflectance where it is known"))
        self.scaling = QLineEdit()
        self.scaling.setPlaceholderText(tr("from the file"))
        self.scaling.setToolTip(tr("Reflectance = value × scaling + offset; such as 0.0001"))
        self.offset = QLineEdit()
        self.offset.setPlaceholderText(tr("from the file"))
        self.offset.setToolTip(tr("Such as -0.1 for products of baseline 04.00 and later"))
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumSize(THUMBNAIL_SIDE, round(0.7 * THUMBNAIL_SIDE))
        self.picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.picture.setAccessibleName(tr("What the model sees"))
        self.note = NoteLabel()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        self._show_choice(choice, frame)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(150)
        self._timer.timeout.connect(self._ask)
        self._watch()
        self._on_stretch()
        self._ask()

    @property
    def choice(self) -> ImageryChoice:
        """What is chosen; raises ValueError where a number is none."""
        bands = [str(combo.currentData()) for combo in self.channels if combo.count()]
        automatic = any(band == "0" for band in bands) or not bands
        stretch = str(self.stretch.currentData()) or None
        if stretch == "custom":
            stretch = ",".join(f"{value!r}" for value in _numbers(self.range.text()) or ())
        return ImageryChoice(
            None if automatic else ",".join(bands),
            stretch,
            _numbers(self.scaling.text()),
            _numbers(self.offset.text()),
            (str(self.view.currentData() or "") or None) if automatic else None,
        )

    def done(self, result: int) -> None:
        """Ends the thread before the dialog ends."""
        self._timer.stop()
        self._worker.close()
        super().done(result)

    def _fill_views(self, frame: LayerFrame | None) -> None:
        """The views that the image has the bands for, and none for what is recognised."""
        self.view.setAccessibleName(tr("View"))
        self.view.addItem(tr("As recorded, else automatic"), "")
        if frame is None:
            return
        from ...workflow.inputs import views_of

        for name in views_of(frame.imagery.source):
            self.view.addItem(view_title(name), name)

    def _channel(self, number: int) -> QComboBox:
        combo = QComboBox()
        combo.addItem(self._automatic(number), 0)
        for band in self._bands:
            role = f" ({band.role})" if band.role and band.role != band.name else ""
            combo.addItem(f"{band.index}: {band.name}{role}", band.index)
        combo.setAccessibleName((tr("Red"), tr("Green"), tr("Blue"))[number])
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        combo.setMinimumWidth(110)
        return combo

    def _automatic(self, number: int) -> str:
        if self._chosen is None:
            return tr("Auto")
        return tr("Auto: {band}").format(band=self._bands[self._chosen[number] - 1].name)

    def _lay_out(self) -> None:
        bands = QHBoxLayout()
        for combo in self.channels:
            bands.addWidget(combo, 1)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("View"), self.view)
        form.addRow(tr("Red, green, blue"), bands)
        stretch = QHBoxLayout()
        stretch.addWidget(self.stretch, 1)
        stretch.addWidget(self.range, 1)
        form.addRow(tr("Stretch"), stretch)
        form.addRow(tr("Scaling"), self.scaling)
        form.addRow(tr("Offset"), self.offset)
        layout = QVBoxLayout(self)
        layout.addWidget(self.picture, 1)
        layout.addWidget(self.note)
        layout.addLayout(form)
        layout.addWidget(self.buttons)

    def _show_choice(self, choice: ImageryChoice, frame: LayerFrame | None) -> None:
        if choice.bands and frame is not None:
            for combo, index in zip(self.channels, frame.imagery.bands):
                combo.setCurrentIndex(combo.findData(index))
        self.view.setCurrentIndex(max(0, self.view.findData(choice.view or "")))
        known = self.stretch.findData(choice.stretch or "")
        if known < 0:
            known = self.stretch.findData("custom")
            self.range.setText((choice.stretch or "").replace(",", ", "))
        self.stretch.setCurrentIndex(known)
        self.scaling.setText(_text(choice.scaling))
        self.offset.setText(_text(choice.offset))

    def _watch(self) -> None:
        for combo in (*self.channels, self.stretch, self.view):
            combo.currentIndexChanged.connect(self._later)
        for line in (self.range, self.scaling, self.offset):
            line.textChanged.connect(self._later)
        self.stretch.currentIndexChanged.connect(self._on_stretch)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _later(self, *_: QObject) -> None:
        self._timer.start()

    def _on_stretch(self) -> None:
        custom = self.stretch.currentData() == "custom"
        self.range.setVisible(custom)
        from_file = self.stretch.currentData() != DISPLAYED
        self.scaling.setEnabled(from_file)
        self.offset.setEnabled(from_file)
        for combo in (*self.channels, self.view):
            combo.setEnabled(from_file)

    def _ask(self) -> None:
        if self._job is not None:
            self._job.cancel()
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        try:
            choice = self.choice
        except ValueError:
            self.note.warn(tr("Type numbers, such as 0.02, 0.25."))
            ok.setEnabled(False)
            return
        look = self._look

        def done(result: tuple[Any, LayerFrame]) -> None:
            image, frame = result
            self._show_picture(image)
            self.note.say(self._describe(frame))
            ok.setEnabled(True)

        def failed(error: Exception) -> None:
            self.picture.clear()
            self.note.warn(error_text(error))
            ok.setEnabled(False)

        self._job = self._worker.submit(lambda cancel: look(choice, cancel), done, failed)

    def _show_picture(self, image: Any) -> None:
        height, width = image.shape[:2]
        picture = QImage(image.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        self.picture.setPixmap(QPixmap.fromImage(picture.copy()))


def _numbers(text: str) -> tuple[float, ...] | None:
    parts = [part for part in text.replace(";", ",").replace(" ", ",").split(",") if part]
    return tuple(float(part) for part in parts) or None


def _text(values: tuple[float, ...] | None) -> str:
    return "" if values is None else ", ".join(f"{value:g}" for value in values)
