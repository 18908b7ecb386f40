"""Which image is worked on: the one that the person looks at, unless the panel is pinned.

The panel follows the Layers panel. Where the image that is worked on is not the one on the map, a
band says so, and a click is not taken: an outline on something unseen is no use to anybody.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer

from ...translation import tr
from ..panels.image_panel import SourcePanel
from ..parts.messages import Messages
from ..session.seen_images import (
    Outlook,
    Sight,
    look_at,
    look_at_place,
    shown_images,
    wanted_image,
)
from ..session.session_hub import LayerHolder

#: The view must stand still this long before it is looked at: that reads some pixels.
_STILL_MS = 250

_SCOPE, _PINNED = "s2sam", "/pinned"


class ImageController(QObject):
    """Turns the layer holder to what is on the map."""

    def __init__(
        self,
        canvas: Any,
        source: LayerHolder,
        panel: SourcePanel,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._source, self._panel = canvas, source, panel
        self._messages = messages
        self._project = QgsProject.instance()
        self._active = False
        self._turned = False
        # Signals of a project come in the middle of its changes: what holds is asked afterwards.
        self._soon = self._timer(0, self._follow)
        self._still = self._timer(_STILL_MS, self.judge)
        self._connections = (
            (canvas.layersChanged, self._on_layers),
            (canvas.currentLayerChanged, self._on_turned),
            (canvas.extentsChanged, self._still.start),
            (self._project.layersAdded, self._on_layers),
            (self._project.layersRemoved, self._on_layers),
            (self._project.readProject, self._on_project),
        )
        for signal, slot in self._connections:
            signal.connect(slot)
        source.changed.connect(self._still.start)
        panel.layer_chosen.connect(self.take)
        panel.pin.toggled.connect(self._on_pin)
        panel.use_seen_asked.connect(self.use_seen)
        panel.show_asked.connect(self.show_working)

    @property
    def pinned(self) -> bool:
        """Whether the layer stays, whatever is done in the Layers panel."""
        return bool(self._panel.pin.isChecked())

    def set_active(self, active: bool) -> None:
        """Whether the dock is open: only then a layer is read."""
        self._active = active
        if active:
            self._follow()

    def take(self, layer: Any | None) -> None:
        """A person chose a layer; it is pinned where the map shows another one."""
        if layer is not None and self._wanted(layer) is not layer:
            self._panel.pin.setChecked(True)
        self._source.set_layer(layer)
        self._panel.show_layer(self._source.layer)
        self.judge()

    def go_to(self, layer: Any) -> None:
        """Works on the image that a step of the history was done on, and shows it on the map.

        It is seen then, so nothing is pinned: the Layers panel is followed as before.
        """
        self._source.set_layer(layer)
        self._panel.show_layer(self._source.layer)
        self.show_working()
        self.judge()

    def use_seen(self) -> None:
        """Works on the image that hides the present one, and follows from then on."""
        layer = self._source.layer
        instead = None if layer is None else look_at(self._canvas, layer).instead
        if instead is not None:
            self._turn_to(instead)

    def show_working(self) -> None:
        """Switches the working image on, and what lies over it off."""
        layer = self._source.layer
        if layer is None:
            return
        shown = shown_images(self._canvas)
        above = shown[: shown.index(layer)] if layer in shown else shown
        root = self._project.layerTreeRoot()
        own = root.findLayer(layer.id())
        if own is not None:
            own.setItemVisibilityCheckedParentRecursive(True)
        for other in above:
            node = root.findLayer(other.id())
            if node is not None:
                node.setItemVisibilityChecked(False)

    def may_click(self, x: float, y: float) -> bool:
        """Whether the working image is what is seen at a place in the canvas's CRS; asks if not."""
        layer = self._source.layer
        if layer is None:
            return True  # Whoever takes the click says what is missing.
        outlook = look_at_place(self._canvas, layer, x, y)
        if outlook.sight is Sight.SEEN:
            return True
        self._ask(layer, outlook)
        return False

    def judge(self) -> None:
        """Shows the band where the working image is not what the map shows."""
        layer = self._source.layer
        if layer is None or not self._active:
            self._panel.warn_of_sight("", "")
            return
        outlook = look_at(self._canvas, layer)
        instead = "" if outlook.instead is None else str(outlook.instead.name())
        self._panel.warn_of_sight(sight_text(outlook, str(layer.name())), instead)

    def close(self) -> None:
        """Hears no more of the canvas and the project."""
        self._active = False
        self._soon.stop()
        self._still.stop()
        for signal, slot in self._connections:
            signal.disconnect(slot)

    def _follow(self) -> None:

        turned, self._turned = self._turned, False
        if not self._active:
            return
        working = self._source.layer
        if working is None:
            self._panel.pin.setChecked(False)
        if not self.pinned:
            wanted = wanted_image(
                working, self._canvas.currentLayer(), shown_images(self._canvas), turned
            )
            self._source.set_layer(wanted)
        self._panel.show_layer(self._source.layer)
        self._still.start()

    def _wanted(self, working: Any) -> Any | None:
        """What would be followed to, were this one worked on."""
        shown = shown_images(self._canvas)
        return wanted_image(working, self._canvas.currentLayer(), shown, False)

    def _turn_to(self, layer: Any) -> None:
        self._panel.pin.setChecked(False)
        self._source.set_layer(layer)
        self.judge()

    def _use_by_id(self, key: str) -> None:
        layer = self._project.mapLayer(key)  # The question may be older than the layer's end.
        if layer is not None:
            self._turn_to(layer)

    def _ask(self, layer: Any, outlook: Outlook) -> None:
        name, instead = str(layer.name()), outlook.instead
        text = sight_text(outlook, name)
        choices = [(tr("Show {layer}").format(layer=name), self.show_working)]
        if instead is not None:
            key, other = instead.id(), str(instead.name())
            use = tr("Use {layer}").format(layer=other), lambda: self._use_by_id(key)
            choices.insert(0, use)
        self._messages.ask(tr("{reason} The click was not taken.").format(reason=text), choices)

    def _on_layers(self, *_: Any) -> None:
        self._soon.start()

    def _on_turned(self, *_: Any) -> None:
        self._turned = True
        self._soon.start()

    def _on_pin(self, pinned: bool) -> None:
        if self._project.readBoolEntry(_SCOPE, _PINNED, False)[0] != pinned:
            self._project.writeEntry(_SCOPE, _PINNED, pinned)
        self._soon.start()

    def _on_project(self, *_: Any) -> None:
        pinned, _known = self._project.readBoolEntry(_SCOPE, _PINNED, False)
        self._panel.pin.setChecked(bool(pinned))

    def _timer(self, wait_ms: int, slot: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait_ms)
        timer.timeout.connect(slot)
        return timer


def sight_text(outlook: Outlook, name: str) -> str:
    """What is to be said of how an image stands; "" where it is seen."""
    if outlook.sight is Sight.SEEN:
        return ""
    if outlook.sight is Sight.COVERED and outlook.instead is not None:
        return tr("{other} covers {layer}, the image that is outlined.").format(
            other=outlook.instead.name(), layer=name
        )
    return tr("{layer}, the image that is outlined, is hidden on the map.").format(layer=name)
