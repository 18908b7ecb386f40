"""Composition root: makes the parts, joins them to QGIS, and takes them away again.

At the start of QGIS this costs two actions and nothing else. The dock, and with it onnxruntime and
rasterio, is imported when it is first opened and only when the packages are complete; before
that a page says what is missing.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon

from .core.secrets import without_secrets
from .gui.compat import QAction
from .packages import requirements
from .translation import tr, translate_core, translation_file

LOG_TAG = "S2 SAM"

_ROOT = Path(__file__).resolve().parent.parent
_ICON = _ROOT / "resources" / "icons" / "s2sam.svg"


class S2SamPlugin:
    """What QGIS loads, starts and unloads. ``iface`` is None in qgis_process."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._actions: list[Any] = []
        self._toggle: Any | None = None
        self._workbench: Any | None = None
        self._dialog: Any | None = None
        self._provider: Any | None = None
        self._opening: Any | None = None
        self._placed = False
        self._translator: Any | None = None
        self._folder = requirements.package_folder(
            Path(QgsApplication.qgisSettingsDirPath()), requirements.host_paths(Path())
        )
        requirements.activate(self._folder)
        self._load_translation()

    # What QGIS calls.

    def initGui(self) -> None:
        """Adds the button and the menu; opens nothing."""
        icon = QIcon(str(_ICON))
        toggle = self._add_action("S2SamToggle", icon, tr("S2 SAM"), self._on_toggle)
        toggle.setCheckable(True)
        toggle.setToolTip(tr("S2 SAM: click objects on a Sentinel-2 image"))
        self._iface.addToolBarIcon(toggle)
        self._toggle = toggle
        self._add_action(
            "S2SamPackages", QIcon(), tr("Python packages…"), lambda _: self.show_packages()
        )
        for action in self._actions:
            self._iface.addPluginToMenu(tr("S2 SAM"), action)
        self.initProcessing()

    def initProcessing(self) -> None:
        """Adds the Processing provider; qgis_process calls this alone."""
        if self._provider is not None:
            return
        provider = make_provider()
        if QgsApplication.processingRegistry().addProvider(provider):
            self._provider = provider

    def unload(self) -> None:
        """Takes away everything that was added, in the opposite order; each step on its own."""
        steps = (
            self._stop_opening,
            self._close_workbench,
            self._close_dialog,
            self._remove_provider,
            self._remove_actions,
            self._remove_translation,
            lambda: requirements.deactivate(self._folder),
        )
        for step in steps:
            _try(step)

    # The dock.

    @property
    def workbench(self) -> Any | None:
        """Everything behind the dock; None until it was first opened."""
        return self._workbench

    def show_dock(self) -> None:
        """Opens the dock, or says what is missing first."""
        if self._workbench is None and not self._build():
            return
        self._place()
        assert self._workbench is not None
        self._workbench.dock.setUserVisible(True)
        self._set_checked(True)

    def show_packages(self) -> None:
        """Shows what is installed for the plugin, and what is missing."""
        if self._dialog is None:
            from .gui.panels.packages_page import DependencyDialog

            self._dialog = DependencyDialog(self._folder, self._iface.mainWindow())
            self._dialog.page.installed.connect(self._on_installed)
        if not self._dialog.page.busy:
            self._dialog.page.refresh()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _on_toggle(self, checked: bool) -> None:
        if not checked:
            self._stop_opening()
            if self._workbench is not None:
                self._workbench.dock.setUserVisible(False)
        elif self._workbench is not None or _unmet():
            self.show_dock()
        elif self._opening is None:
            from .packages.gradual_import import DOCK_PARTS, GradualImport

            steps = (self._build, self._place, self._on_placed)
            self._opening = GradualImport(DOCK_PARTS, steps, self._toggle)

    def _on_placed(self) -> bool:
        self._stop_opening()
        self.show_dock()
        return True

    def _stop_opening(self) -> None:
        opening, self._opening = self._opening, None
        if opening is not None:
            opening.stop()
            opening.deleteLater()

    def _on_installed(self) -> None:
        if self._dialog is not None:
            self._dialog.hide()
        self.show_dock()

    def _build(self) -> bool:
        """Makes the dock and all behind it; False, and said, where that is not possible."""
        if _unmet():
            self._set_checked(False)
            self.show_packages()
            return False
        try:
            workbench = make_workbench(self._iface)
        except Exception as error:
            _log(error)
            text = tr("The panel cannot be opened: {error}. Details are in the log ({log}).")
            self._iface.messageBar().pushMessage(
                tr("S2 SAM"),
                text.format(error=error, log=LOG_TAG),
                Qgis.MessageLevel.Critical,
            )
            self._stop_opening()
            self._set_checked(False)
            return False
        self._workbench = workbench
        return True

    def _place(self) -> bool:
        workbench = self._workbench
        if workbench is None or self._placed:
            return workbench is not None
        self._placed = True
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, workbench.dock)
        workbench.dock.openedStateChanged.connect(self._set_checked)
        return True

    def _set_checked(self, checked: bool) -> None:
        if self._toggle is not None:
            self._toggle.setChecked(checked)

    # Coming and going.

    def _add_action(self, name: str, icon: Any, text: str, slot: Callable[[bool], None]) -> Any:
        action = QAction(icon, text, self._iface.mainWindow())
        action.setObjectName(name)
        action.triggered.connect(slot)
        self._actions.append(action)
        return action

    def _remove_actions(self) -> None:
        toggle, self._toggle = self._toggle, None
        if toggle is not None:
            self._iface.removeToolBarIcon(toggle)
        for action in self._actions:
            self._iface.removePluginMenu(tr("S2 SAM"), action)
            action.deleteLater()
        self._actions.clear()

    def _close_workbench(self) -> None:
        workbench, self._workbench = self._workbench, None
        if workbench is None:
            return
        placed, self._placed = self._placed, False
        if placed:
            workbench.dock.openedStateChanged.disconnect(self._set_checked)
        workbench.close()
        if placed:
            self._iface.removeDockWidget(workbench.dock)
        workbench.dock.deleteLater()
        workbench.deleteLater()

    def _close_dialog(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.page.close_down()
            dialog.close()
            dialog.deleteLater()

    def _remove_provider(self) -> None:
        provider, self._provider = self._provider, None
        if provider is not None:
            QgsApplication.processingRegistry().removeProvider(provider)

    def _load_translation(self) -> None:
        file = translation_file(QgsApplication.locale())
        translator = QTranslator()
        if file and translator.load(file):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
        translate_core(True)

    def _remove_translation(self) -> None:
        translate_core(False)
        translator, self._translator = self._translator, None
        if translator is not None:
            QCoreApplication.removeTranslator(translator)


def make_workbench(iface: Any) -> Any:
    """The dock and all behind it; importing it loads the Python packages."""
    from .gui.workbench import Workbench

    return Workbench(iface)


def make_provider() -> Any:
    """The Processing provider; its import does not need the Python packages."""
    from .processing.provider import S2SamProvider

    return S2SamProvider()


def _unmet() -> bool:
    """Whether Python packages are missing."""
    return bool(requirements.unmet(requirements.inspect(requirements.requirements())))


def _try(step: Callable[[], None]) -> None:
    """Whatever fails, the rest must go too: what stays connected would crash QGIS later."""
    try:
        step()
    except Exception as error:
        _log(error)


def _log(error: Exception) -> None:
    import traceback

    trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    QgsMessageLog.logMessage(without_secrets(trace), LOG_TAG, Qgis.MessageLevel.Warning)
