"""The list of views, with a picture of each as the model would see what is on the map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QImage, QPixmap
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QWidget

from ...core.views import view_title
from ...translation import tr

#: Of a picture in the opened list (width, height).
PICTURE = (108, 72)


class _WithPicture(QStyledItemDelegate):
    """Draws pictures in their own size, whatever the row's icons have."""

    def initStyleOption(self, option: Any, index: Any) -> None:
        """Qt asks for this before it measures and before it draws."""
        super().initStyleOption(option, index)
        option.decorationSize = QSize(*PICTURE)


class ViewCombo(QComboBox):
    """Views by name; the last entry, with the name "", asks for bands of one's own."""

    #: The list is opened, so pictures are wanted.
    opened = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("View"))
        self.setToolTip(
            tr(
                "What the model looks at. Automatic: true colour, near and short-wave infrared, as "
                "far as the image has them. The list shows a picture of each."
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setIconSize(QSize(0, 0))  # the closed row has the name alone
        self.setItemDelegate(_WithPicture(self))
        self._pictures: dict[str, QIcon] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The views that are offered."""
        return tuple(str(self.itemData(at)) for at in range(self.count()) if self.itemData(at))

    def offer(self, names: Sequence[str], chosen: str) -> None:
        """Fills the list; pictures of before stay until there are new ones."""
        empty = QPixmap(*PICTURE)
        empty.fill(Qt.GlobalColor.transparent)
        self.clear()
        for name in names:
            self.addItem(self._pictures.get(name, QIcon(empty)), view_title(name), name)
        self.addItem(QIcon(empty), tr("Custom…"), "")
        self.setCurrentIndex(self.findData(chosen))

    def show_pictures(self, pictures: Mapping[str, Any]) -> None:
        """Pictures, uint8 (height, width, 3), by the view's name."""
        for name, pixels in pictures.items():
            height, width = pixels.shape[:2]
            image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
            self._pictures[name] = QIcon(QPixmap.fromImage(image.copy()))
            at = self.findData(name)
            if at >= 0:
                self.setItemIcon(at, self._pictures[name])

    def forget_pictures(self) -> None:
        """Another image: what is kept shows something else."""
        self._pictures.clear()

    def showPopup(self) -> None:
        """Opens the list."""
        self.opened.emit()
        super().showPopup()
