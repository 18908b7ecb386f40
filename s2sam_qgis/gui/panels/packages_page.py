"""What is missing on this machine, and one button that brings it. Shown before the dock can be."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import OutputError
from ...packages import requirements
from ...packages.install import InstallError
from ...packages.network import Network
from ...tasks.background_task import BackgroundTask, TaskSet, error_text
from ...tasks.packages_task import install_task, network_settings
from ...translation import tr


class DependencyPage(QWidget):
    """Installs on a click, from the index or from a folder; shows how it goes; removes again."""

    #: The packages are in place and on the search path.
    installed = pyqtSignal()
    #: The packages were removed; what is loaded stays until QGIS ends.
    removed = pyqtSignal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._tasks = TaskSet(self)
        self._task: BackgroundTask | None = None
        self.heading, self.needs, self.note = _text(), _text(), _text()
        self.heading.setTextFormat(Qt.TextFormat.RichText)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Installation progress"))
        self.step = _text()
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setAccessibleName(tr("Report"))
        self.install_button = QPushButton(tr("Install"))
        self.install_button.setDefault(True)
        self.offline_button = QPushButton(tr("Install from a folder…"))
        self.offline_button.setToolTip(
            tr("Without a network: choose a folder with wheel files (.whl), dependencies included")
        )
        self.cancel_button = QPushButton(tr("Cancel"))
        self.copy_button = QPushButton(tr("Copy report"))
        self.uninstall_button = QPushButton(tr("Uninstall"))
        self.uninstall_button.setToolTip(tr("Removes the folder with the plugin's packages"))
        self._lay_out()
        self.install_button.clicked.connect(lambda: self.start(network_settings()))
        self.offline_button.clicked.connect(self._ask_folder)
        self.cancel_button.clicked.connect(self.cancel)
        self.copy_button.clicked.connect(self._copy)
        self.uninstall_button.clicked.connect(self.uninstall)
        self.refresh()

    @property
    def busy(self) -> bool:
        """Whether an installation is under way."""
        return self._task is not None

    def refresh(self) -> None:
        """Looks again at what is there."""
        statuses = requirements.inspect(requirements.requirements())
        unmet = requirements.unmet(statuses)
        blocked = [s for s in unmet if s.state is requirements.State.UNSUITABLE]
        self.uninstall_button.setVisible(self._folder.exists())
        for button in (self.install_button, self.offline_button):
            button.setVisible(bool(unmet) and not blocked)
        self._show_busy(False)
        if not unmet:
            there = "\n".join(f"• {s.requirement.name} {s.version}".rstrip() for s in statuses)
            self._say(tr("S2 SAM is ready"), there, self._where())
            return
        if blocked:
            names = "\n".join(
                tr("• {needed}; this QGIS has {version}").format(
                    needed=_readable(status), version=status.version
                )
                for status in blocked
            )
            note = tr("They belong to QGIS and are not replaced. Update QGIS, then try again.")
            self._say(tr("This QGIS is too old for S2 SAM"), names, note)
            return
        names = "\n".join(f"• {_readable(status)}" for status in unmet)
        note = tr(
            "They go into a folder of the plugin's own in your QGIS profile; QGIS's own packages "
            "stay as they are. About {download} MB are downloaded, {disk} MB are used on disk."
        ).format(download=requirements.DOWNLOAD_MB, disk=requirements.DISK_MB)
        self._say(tr("S2 SAM needs some Python packages first"), names, note)

    def _where(self) -> str:
        if not self._folder.exists():
            return tr("All of them belong to QGIS; nothing had to be installed.")
        return tr("What QGIS did not have lies in {folder}").format(folder=self._folder)

    def start(self, network: Network) -> None:
        """Installs in the background."""
        if self.busy:
            return
        self.report.hide()
        self.copy_button.hide()
        self._show_busy(True)
        task = install_task(self._folder, network, self._done, self._failed, self._cancelled)
        task.text_changed.connect(self._on_progress)
        self._task = self._tasks.start(task)

    def cancel(self) -> None:
        """Stops the installation; what was there before stays."""
        if self._task is not None:
            self.step.setText(tr("Stopping…"))
            self.cancel_button.setEnabled(False)
            self._task.cancel()

    def uninstall(self) -> None:
        """Removes the plugin's packages."""
        try:
            gone = requirements.uninstall(self._folder)
        except OutputError as error:
            self.note.setText(str(error))
            return
        self.refresh()
        self.removed.emit()
        if gone:
            self.step.setText(tr("Removed. What is loaded stays until you restart QGIS."))
        else:
            self.step.setText(tr("Files in use are removed when QGIS starts the next time."))
        self.step.show()

    def close_down(self) -> None:
        """Ends a running installation; for unloading and quitting."""
        self._tasks.close()
        self._end()

    def _done(self, _: dict[str, str]) -> None:
        self._end()
        requirements.activate(self._folder)
        self.refresh()
        self.installed.emit()

    def _failed(self, error: Exception) -> None:
        self._end()
        self.refresh()
        self.heading.setText(_bold(tr("The installation did not succeed")))
        self.note.setText(error_text(error))
        if isinstance(error, InstallError):
            self.report.setPlainText(error.report)
            self.report.show()
            self.copy_button.show()
            window = self.window()
            window.resize(window.width(), max(window.height(), 36 * self.fontMetrics().height()))

    def _cancelled(self) -> None:
        self._end()
        self.refresh()
        self.step.setText(tr("Cancelled; nothing was changed."))
        self.step.show()

    def _end(self) -> None:
        self._task = None

    def _on_progress(self, fraction: float, text: str) -> None:
        self.progress.setValue(round(100 * fraction))
        self.step.setText(text)

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder with wheel files"))
        if chosen:
            self.start(network_settings(Path(chosen)))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report.toPlainText())
        self.copy_button.setText(tr("Copied"))

    def _say(self, heading: str, needs: str, note: str) -> None:
        self.heading.setText(_bold(heading))
        self.needs.setText(needs)
        self.note.setText(note)

    def _show_busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.step.setVisible(busy)
        self.cancel_button.setVisible(busy)
        self.cancel_button.setEnabled(busy)
        if busy:
            self.progress.setValue(0)
            self.step.setText("")
            for button in (self.install_button, self.offline_button, self.uninstall_button):
                button.hide()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.install_button, self.offline_button, self.cancel_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.uninstall_button)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (self.heading, self.needs, self.note, self.progress, self.step):
            layout.addWidget(widget)
        layout.addWidget(self.report, 1)
        layout.addStretch(0)
        layout.addLayout(buttons)
        self.report.hide()
        self.copy_button.hide()


class DependencyDialog(QDialog):
    """The page in a window that leaves QGIS usable; closing it does not stop an installation."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("S2SamDependencies")
        self.setWindowTitle(tr("Packages of S2 SAM"))
        self.page = DependencyPage(folder)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        # Room for the progress too: wrapped text does not ask its window for more.
        unit = self.fontMetrics().height()
        self.resize(34 * unit, 24 * unit)


def _text() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _readable(status: requirements.Status) -> str:
    bounds = ", ".join(" ".join(bound) for bound in status.requirement.bounds)
    return f"{status.requirement.name} {bounds}".replace(">=", "≥").replace("<=", "≤").rstrip()


def _bold(text: str) -> str:
    return f"<h3>{text}</h3>"
