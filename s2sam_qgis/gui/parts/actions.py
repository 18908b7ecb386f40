"""Every command of the dock once, with its icon, its key and a sentence on what it does."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon

from ...translation import tr
from ..compat import QAction, QActionGroup
from . import icons
from .tool_mode import ToolMode


class DockActions(QObject):
    """The actions; who does them is connected elsewhere."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        own, theme = icons.own, icons.theme
        self.tools: dict[ToolMode, QAction] = {
            ToolMode.FOREGROUND: self._make(
                tr("Foreground point"),
                "F",
                tr(
                    "Left click: this belongs to the object. Right click: this does not. Drag: box."
                ),
                own("point_foreground"),
            ),
            ToolMode.BACKGROUND: self._make(
                tr("Background point"),
                "B",
                tr("Left click: this does not belong to the object. Drag: box."),
                own("point_background"),
            ),
            ToolMode.BOX: self._make(
                tr("Box"),
                "R",
                tr("Drag a box around the object. Clicks still set points."),
                own("box"),
            ),
            ToolMode.PAN: self._make(
                tr("Pan"),
                "H",
                tr("Drag moves the map. With any tool: hold Space."),
                own("pan"),
            ),
            ToolMode.ADD_AREA: self._make(
                tr("Add area"),
                "A",
                tr(
                    "Adds what you draw to the object. Click corners, then right-click; or drag "
                    "around the area."
                ),
                own("area_add"),
            ),
            ToolMode.CUT_AREA: self._make(
                tr("Cut area"),
                "X",
                tr(
                    "Cuts what you draw from the object. Click corners, then right-click; or drag "
                    "around the area."
                ),
                own("area_cut"),
            ),
            ToolMode.BRUSH: self._make(
                tr("Brush"),
                "E",
                tr(
                    "Left drag paints on the object, right drag erases. + and −, or Shift and the "
                    "wheel, change the size."
                ),
                own("brush"),
            ),
            ToolMode.SPLIT: self._make(
                tr("Split object"),
                "D",
                tr(
                    "Splits accepted objects along a line. Click its corners, then right-click; or "
                    "drag."
                ),
                own("split"),
            ),
            ToolMode.MERGE: self._make(
                tr("Merge objects"),
                "M",
                tr(
                    "Makes one of several accepted objects. Click them, or drag a line across "
                    "them, then right-click."
                ),
                own("merge"),
            ),
            ToolMode.RESHAPE: self._make(
                tr("Reshape object"),
                "G",
                tr(
                    "Redraws a part of an accepted object's edge. A line that starts and ends "
                    "inside adds, one that starts and ends outside cuts."
                ),
                own("reshape"),
            ),
        }
        self.group = QActionGroup(self)
        self.group.setExclusive(False)
        for action in self.tools.values():
            action.setCheckable(True)
            self.group.addAction(action)
        self.undo = self._make(
            tr("Undo"),
            "Z",
            tr("Takes the last step back. Also Backspace and Ctrl+Z."),
            theme("/mActionUndo.svg"),
        )
        self.redo = self._make(
            tr("Redo"),
            "Shift+Z",
            tr("Does it again. Also Ctrl+Shift+Z."),
            theme("/mActionRedo.svg"),
        )
        self.preview = self._make(
            tr("Preview"),
            "P",
            tr(
                "Preview the outline a click would create (dashed). Works where the "
                "image has been prepared."
            ),
            own("hover_preview"),
        )
        self.preview.setCheckable(True)
        self.accepted_markers = self._make(
            tr("Points of accepted objects"),
            "",
            tr("Shows the points and boxes of accepted objects on the map too."),
            own("accepted_markers"),
        )
        self.accepted_markers.setCheckable(True)
        self.candidate = self._make(
            tr("Other mask"),
            "C",
            tr("The model's next answer: a part, the whole, a larger whole."),
            own("candidate"),
        )
        self.accept = self._make(
            tr("Accept"),
            "Enter",
            tr("Writes the object's full mask to the result layer and goes on to the next object."),
            own("accept"),
        )
        self.new_object = self._make(
            tr("New object"),
            "N",
            tr("Starts the next object; its first click follows."),
            own("object_add"),
        )
        self.rename = self._make(
            tr("Rename"), "F2", tr("Gives the object a name."), theme("/mActionToggleEditing.svg")
        )
        self.attributes = self._make(
            tr("Attributes…"),
            "",
            tr("Names and values of your own for the selected objects."),
            theme("/mActionOpenTable.svg"),
        )
        self.duplicate = self._make(
            tr("Duplicate"),
            "",
            tr("Copies the object with its prompts."),
            theme("/mActionDuplicateLayer.svg"),
        )
        self.zoom = self._make(
            tr("Zoom to object"),
            "",
            tr("Brings the object into view."),
            theme("/mActionZoomToSelected.svg"),
        )
        self.delete = self._make(
            tr("Delete object"),
            "",
            tr("Removes the selected objects with their prompts."),
            theme("/mActionDeleteSelected.svg"),
        )
        self.save = self._make(
            tr("Save prompts"),
            "S",
            tr("Saves the prompts as GeoJSON."),
            theme("/mActionFileSave.svg"),
        )
        self.save_as = self._make(
            tr("Save prompts as…"),
            "",
            tr("Saves the prompts as another GeoJSON file."),
            theme("/mActionFileSaveAs.svg"),
        )
        self.open = self._make(
            tr("Open prompts…"),
            "",
            tr("Opens a prompt file in place of these prompts."),
            theme("/mActionFileOpen.svg"),
        )
        self.new_set = self._make(
            tr("New set"),
            "",
            tr("Puts all objects away and starts with none. Undo brings them back."),
            theme("/mActionFileNew.svg"),
        )
        self.import_layer = self._make(
            tr("Import from layer…"),
            "",
            tr("Takes prompts from the points or polygons of a vector layer."),
            theme("/mActionAddOgrLayer.svg"),
        )
        self.export_layer = self._make(
            tr("Show as layers"),
            "",
            tr("Adds the prompts as vector layers that QGIS's own tools can edit."),
            theme("/mActionAddLayer.svg"),
        )
        self.rerun = self._make(
            tr("Rerun on other layers…"),
            "",
            tr("Runs the same prompts on other dates or scenes."),
            own("rerun"),
        )

    def _make(self, text: str, key: str, what: str, icon: QIcon) -> QAction:
        """The key is named, not bound: the keys are heard where they cannot disturb (tool_keys)."""
        action = QAction(icon, text, self)
        head = f"<b>{text}</b> ({key})" if key else f"<b>{text}</b>"
        action.setToolTip(f"<p>{head}<br>{what}</p>")
        action.setStatusTip(what)
        return action
