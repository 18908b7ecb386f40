"""Which layer, in one line what was recognised in it, and a word where the map shows another."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from ...translation import tr
from ..parts import icons
from ..parts.widgets import NoteLabel, WarningBand
from ..session.layer_frame import LayerFrame
from ..session.layer_reading import DISPLAYED
from ..session.session_hub import Condition, LayerHolder, ModelHolder
from .date_row import DateRow
from .view_combo import ViewCombo


class SourcePanel(QWidget):
    """The layer's picker and the line below it."""

    layer_chosen = pyqtSignal(object)
    change_asked = pyqtSignal()
    #: The name of a view (``core.options.VIEWS``).
    view_chosen = pyqtSignal(str)
    #: The image on the map is to be worked on, or the one that is worked on is to be seen.
    use_seen_asked = pyqtSignal()
    show_asked = pyqtSignal()

    def __init__(
        self, source: LayerHolder, model: ModelHolder, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._source, self._model = source, model
        self.combo = QgsMapLayerComboBox()
        self.combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.combo.setAllowEmptyLayer(True, tr("Choose a raster layer"))
        self.combo.setAccessibleName(tr("Layer"))
        self.combo.setToolTip(tr("The raster layer whose objects you outline"))
        self.combo.setSizePolicy(_wide())
        self.change = QToolButton()
        self.change.setIcon(icons.theme("/mActionOptions.svg"))
        self.change.setAutoRaise(True)
        self.change.setAccessibleName(tr("Change bands and stretch"))
        self.change.setToolTip(tr("Bands, reflectance and stretch: see what the model sees"))
        self.pin = QToolButton()
        self.pin.setIcon(icons.own("pin"))
        self.pin.setAutoRaise(True)
        self.pin.setCheckable(True)
        self.pin.setAccessibleName(tr("Pin the layer"))
        self.pin.setToolTip(
            tr(
                "Keep this layer. Otherwise the panel follows the Layers panel: it takes the "
                "active raster layer, else the topmost that is visible."
            )
        )
        self.view = ViewCombo()
        self.view_label = QLabel(tr("View"))
        self.dates = DateRow()
        self.note = NoteLabel()
        self.band = WarningBand()
        self.use_seen = self.band.add_button(self.use_seen_asked)
        self.show_it = self.band.add_button(self.show_asked)
        label = QLabel(tr("&Layer"))
        label.setBuddy(self.combo)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(2)
        layout.setColumnStretch(1, 1)
        layout.addWidget(label, 0, 0)
        layout.addWidget(self.combo, 0, 1)
        layout.addWidget(self.pin, 0, 2)
        layout.addWidget(self.change, 0, 3)
        # Over a fifth column too, see ``add_button``.
        layout.addWidget(self.note, 1, 1, 1, 4)
        layout.addWidget(self.view_label, 2, 0)
        layout.addWidget(self.view, 2, 1, 1, 4)
        layout.addWidget(self.dates, 3, 0, 1, 5)
        layout.addWidget(self.band, 4, 0, 1, 5)
        self.label = label
        # Not layerChanged: the picker also turns to another layer when one comes or goes.
        self.combo.activated.connect(lambda _: self.layer_chosen.emit(self.combo.currentLayer()))
        self.change.clicked.connect(self.change_asked)
        self.view.activated.connect(self._on_view)
        source.changed.connect(self.refresh)
        model.loaded.connect(self.refresh)
        self.refresh()

    def add_button(self, button: QWidget) -> None:
        """Puts a button at the end of the first row."""
        layout = self.layout()
        assert isinstance(layout, QGridLayout)
        layout.addWidget(button, 0, 4)

    def refresh(self, *_: object) -> None:
        """Says how the layer stands."""
        condition, frame = self._source.condition, self._source.frame
        self.show_layer(self._source.layer)
        self._show_views(frame)
        self.change.setEnabled(self._source.layer is not None)
        if condition is Condition.READY and frame is not None:
            predictor = self._model.predictor
            line = recognised_line(frame, predictor is None or predictor.model.is_own)
            self.note.say(f"{line}\n{frame.note}" if frame.note else line, recognised_tip(frame))
        elif condition is Condition.LOADING:
            self.note.say(tr("Reading the layer…"))
        elif condition is Condition.FAILED:
            self.note.warn(self._source.problem)
        else:
            self.note.say(tr("Load a Sentinel-2 image and choose it here."))

    def _show_views(self, frame: LayerFrame | None) -> None:
        """Offers the views that the image has the bands for; nothing where it is true colour."""
        names: tuple[str, ...] = ()
        if frame is not None:
            from ...workflow.inputs import views_of

            names = views_of(frame.imagery.source)
        there = len(names) > 2
        self.view.setVisible(there)
        self.view_label.setVisible(there)
        if frame is None or not there:
            self.view.clear()
            self.view.forget_pictures()
        else:
            self.view.offer(names, frame.imagery.view)

    def _on_view(self) -> None:
        name = str(self.view.currentData())
        if name:
            self.view_chosen.emit(name)
        else:
            self.change_asked.emit()

    def choose(self, layer: Any | None) -> None:
        """Picks a layer as a person does in the list."""
        self.combo.setLayer(layer)
        self.layer_chosen.emit(layer)

    def show_layer(self, layer: Any | None) -> None:
        """Shows the layer that is worked on, whatever the picker turned to by itself."""
        if self.combo.currentLayer() is not layer:
            self.combo.setLayer(layer)

    def warn_of_sight(self, text: str, instead: str) -> None:
        """Says that the map does not show the layer, and offers ``instead`` ("" for nothing)."""
        self.use_seen.setText(tr("Use {layer}").format(layer=instead))
        self.use_seen.setVisible(bool(instead))
        self.show_it.setText(tr("Show this layer"))
        self.band.say(text)


def recognised_line(frame: LayerFrame, several: bool = True) -> str:
    """Such as "B04 B03 B02 · 10 m · reflectance 0–0.3".

    ``several``: the model looks at all views; otherwise only the first one's bands are named.
    """
    imagery = frame.imagery
    bands = imagery.source.description.bands
    names = list(dict.fromkeys(bands[index - 1].name for index in imagery.bands))
    guesses = imagery.source.description.guesses
    bands_text, stretch = " ".join(names), stretch_text(frame)
    if "roles" in guesses:
        bands_text = tr("{what} (guess)").format(what=bands_text)
    if "scale" in guesses and imagery.stretch.name == "reflectance":
        stretch = tr("{what} (guess)").format(what=stretch)
    if imagery.others and several:
        more = dict.fromkeys(
            bands[index - 1].name for view in imagery.others for index in view.bands
        )
        added = [name for name in more if name not in names]
        bands_text = f"{bands_text} + {' '.join(added)}" if added else bands_text
    return " · ".join([bands_text, pixel_text(frame), stretch])


def pixel_text(frame: LayerFrame) -> str:
    """The pixel's size, with its unit where it is in metres or degrees."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsUnitTypes

    grid = frame.imagery.grid
    size = f"{grid.pixel_size[0]:.4g}"
    if grid.crs is None:
        return tr("no CRS")
    crs = QgsCoordinateReferenceSystem(grid.crs)
    return f"{size} {QgsUnitTypes.toAbbreviatedString(crs.mapUnits())}"


def stretch_text(frame: LayerFrame) -> str:
    """The stretch's name and its range."""
    stretch = frame.imagery.stretch
    pairs = sorted(set(zip(stretch.low, stretch.high)))
    # The word joiner keeps a range on one line.
    one = f"{pairs[0][0]:.4g}\u2060–\u2060{pairs[0][1]:.4g}"
    numbers = one if len(pairs) == 1 else tr("per band")
    names = {
        "reflectance": tr("reflectance"),
        "percentile": tr("percentile 2–98"),
        "farmvibes": tr("FarmVibes.AI"),
        "custom": tr("range"),
        DISPLAYED: tr("as displayed"),
    }
    return f"{names.get(stretch.name, stretch.name)} {numbers}"


def recognised_tip(frame: LayerFrame) -> str:
    """Everything that was recognised, and where each thing came from."""
    description, stretch = frame.imagery.source.description, frame.imagery.stretch
    origin = description.origin
    scales = " / ".join(
        dict.fromkeys(f"{a:g} · DN + {b:g}" for a, b in zip(stretch.scale, stretch.offset))
    )
    nodata = tr("none") if description.nodata is None else f"{description.nodata:g}"
    lines = [
        (tr("Bands"), origin("roles")),
        (tr("Values"), f"{scales} ({origin('scale')})"),
        (tr("Nodata"), f"{nodata} ({origin('nodata')})"),
        (
            tr("Acquired"),
            f"{description.acquired or tr('unknown')} ({origin('acquired')})",
        ),
    ]
    return "\n".join(f"{name}: {text}" for name, text in lines)


def _wide() -> Any:
    from qgis.PyQt.QtWidgets import QSizePolicy

    return QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
