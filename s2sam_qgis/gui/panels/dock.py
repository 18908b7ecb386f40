"""The dock: it puts the panels in their order and knows nothing of what they do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QScrollArea,
    QToolBar,
    QToolButton,
    QUndoView,
    QVBoxLayout,
    QWidget,
)

from ...translation import tr
from ..compat import QAction, QUndoStack
from ..parts.actions import DockActions
from ..parts.widgets import NoteLabel
from .alike_panel import AlikePanel
from .class_panel import ClassPanel
from .everything_panel import EverythingPanel
from .help_button import HelpButton
from .image_panel import SourcePanel
from .model_panel import ModelPanel
from .object_list import ObjectList
from .run_panel import RunPanel
from .shape_panel import ShapePanel
from .work_strip import WorkStrip

OBJECT_NAME = "S2SamDock"


class SamDock(QgsDockWidget):
    """One screen from top to bottom: what, with what, how, the objects, their shape, the run."""

    shown = pyqtSignal(bool)

    def __init__(
        self,
        actions: DockActions,
        source: SourcePanel,
        model: ModelPanel,
        objects: ObjectList,
        shape: ShapePanel,
        classes: ClassPanel,
        run: RunPanel,
        everything: EverythingPanel,
        alike: AlikePanel,
        stack: QUndoStack,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("S2 SAM"), parent)
        self.setObjectName(OBJECT_NAME)
        self.setAccessibleName(tr("S2 SAM"))
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )
        self._was_shown = False
        self.actions_ = actions
        self.source, self.model, self.objects = source, model, objects
        self.table = objects.table
        self.shape, self.classes, self.run_panel = shape, classes, run
        self.everything, self.alike = everything, alike
        self.each_click = QCheckBox(tr("New object with every click"))
        self.each_click.setToolTip(tr("Every foreground point and every box starts its own object"))
        self.work = WorkStrip()
        self.doubt = NoteLabel()
        self.doubt.hide()
        self.help = HelpButton()
        self.history = _history(stack)
        self._make_sections()

        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(8, 8, 8, 6)
        layout.setSpacing(6)
        source.add_button(self.help)
        layout.addWidget(source)
        layout.addWidget(model)
        layout.addWidget(_line())
        self.tool_bar = self._tool_row()
        accept_row = _row(self.tool_bar, actions.accept)
        #: Says where accepted objects go; of use before there is anything to accept.
        self.results_button = _arrow(tr("Keep results in"))
        accept_row.addWidget(self.results_button)
        layout.addLayout(accept_row)
        layout.addWidget(objects, 1)
        layout.addWidget(self.doubt)
        layout.addLayout(_side_by_side(self._object_row(), objects.filter))
        layout.addLayout(_side_by_side(self.each_click, classes.combo))
        for part in (
            self.work,
            self.everything_box,
            self.alike_box,
            self.class_box,
            self.shape_box,
            self.history_box,
        ):
            layout.addWidget(part)
        layout.addLayout(_row(self._prompt_row(), actions.rerun))
        page.setMinimumWidth(18 * self.fontMetrics().height())
        _same_width([source.label, source.view_label, source.dates.label, model.label])

        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        scroll.setMinimumWidth(max(page.minimumWidth(), page.minimumSizeHint().width()))
        self.scroll = scroll
        self.setWidget(_above(scroll, run))
        self.visibilityChanged.connect(self.shown)

    def _make_sections(self) -> None:
        everything, alike = tr("Outline everything"), tr("Find the others like these")
        self.class_box = _section(tr("Classes"), self.classes, collapsed=True)
        self.shape_box = _section(tr("Shape"), self.shape, collapsed=True)
        self.everything_box = _section(everything, self.everything, collapsed=True)
        self.alike_box = _section(alike, self.alike, collapsed=True)
        self.history_box = _section(tr("History"), self.history, collapsed=True)

    def showEvent(self, event: Any) -> None:
        """The first time as wide as the table's columns need; QGIS begins with the least."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            QTimer.singleShot(0, self._widen)

    def _widen(self) -> None:
        window, wanted = self.parentWidget(), self.widget().sizeHint().width()
        if isinstance(window, QMainWindow) and not self.isFloating() and self.width() < wanted:
            width = min(wanted, window.width() // 3)
            window.resizeDocks([self], [width], Qt.Orientation.Horizontal)

    def _tool_row(self) -> QToolBar:
        actions = self.actions_
        bar = _bar(tr("Tools"))
        for group in ("prompts", "repairs"):
            bar.addActions([a for mode, a in actions.tools.items() if getattr(mode, group)])
            bar.addSeparator()
        bar.addActions([actions.undo, actions.redo])
        bar.addSeparator()
        bar.addActions([actions.preview, actions.candidate])
        return bar

    def _object_row(self) -> QToolBar:
        actions = self.actions_
        bar = _bar(tr("Objects"))
        bar.addAction(actions.new_object)
        _with_text(bar, actions.new_object)
        bar.addSeparator()
        bar.addActions([actions.rename, actions.attributes, actions.duplicate])
        bar.addActions([actions.zoom, actions.delete])
        bar.addSeparator()
        bar.addAction(actions.accepted_markers)
        bar.addWidget(_grouped([a for mode, a in actions.tools.items() if mode.redraws]))
        return bar

    def _prompt_row(self) -> QToolBar:
        actions = self.actions_
        bar = _bar(tr("Prompts"))
        bar.addActions([actions.new_set, actions.save, actions.save_as, actions.open])
        bar.addSeparator()
        bar.addActions([actions.import_layer, actions.export_layer])
        return bar


class _Frame(QWidget):
    """What the dock holds. Qt asks it, and not the dock, how wide to begin."""

    def sizeHint(self) -> QSize:
        """Wide enough for the table's columns, as high as there is room."""
        unit = self.fontMetrics().height()
        return QSize(29 * unit, 40 * unit)


def _bar(name: str) -> QToolBar:
    """A row of buttons; what does not fit in a narrow dock goes behind its arrow."""
    bar = QToolBar(name)
    bar.setAccessibleName(name)
    bar.setIconSize(QSize(18, 18))
    bar.setStyleSheet("QToolBar { border: 0; padding: 0; spacing: 1px; background: none; }")
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.setMinimumWidth(1)
    return bar


def _row(bar: QToolBar, main: QAction) -> QHBoxLayout:
    """A row of buttons and, always in sight at its end, the one with a name."""
    button = QToolButton()
    button.setDefaultAction(main)
    button.setAutoRaise(True)
    button.setIconSize(bar.iconSize())
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setAccessibleName(main.text())
    row = QHBoxLayout()
    row.setSpacing(2)
    row.addWidget(bar, 1)
    row.addWidget(button)
    return row


def _side_by_side(wide: QWidget, narrow: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(wide, 1)
    row.addWidget(narrow)
    return row


def _history(stack: QUndoStack) -> QUndoView:
    view = QUndoView(stack)
    view.setEmptyLabel(tr("As opened"))
    view.setAccessibleName(tr("History"))
    view.setMaximumHeight(8 * view.fontMetrics().height())
    return view


def _arrow(name: str) -> QToolButton:
    """A button for a menu, whatever the button beside it can do at the moment."""
    button = QToolButton()
    button.setAutoRaise(True)
    button.setArrowType(Qt.ArrowType.DownArrow)
    button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button


def _with_text(bar: QToolBar, action: QAction) -> None:
    button = bar.widgetForAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)


def _grouped(actions: Sequence[QAction]) -> QToolButton:
    """One button for several tools, as in QGIS's own bars: it shows the one taken last."""
    button = QToolButton()
    button.setAutoRaise(True)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    menu = QMenu(button)
    menu.setToolTipsVisible(True)
    for action in actions:
        menu.addAction(action)
        action.toggled.connect(
            lambda on, action=action: button.setDefaultAction(action) if on else None
        )
    button.setMenu(menu)
    button.setDefaultAction(actions[0])
    return button


def _section(title: str, content: QWidget, collapsed: bool) -> QgsCollapsibleGroupBoxBasic:
    box = QgsCollapsibleGroupBoxBasic(title)
    layout = QVBoxLayout(box)
    layout.setContentsMargins(8, 6, 8, 6)
    layout.addWidget(content)
    box.setCollapsed(collapsed)
    return box


def _above(scroll: QScrollArea, run: RunPanel) -> QWidget:
    """The run stays in sight below whatever is scrolled."""
    frame = _Frame()
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(scroll, 1)
    layout.addWidget(_line())
    run.layout().setContentsMargins(8, 6, 8, 8)
    layout.addWidget(run)
    return frame


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Sunken)
    return line


def _same_width(labels: Sequence[QWidget]) -> None:
    width = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(width)
