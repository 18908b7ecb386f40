"""The layer of accepted objects in the project, and the file behind it.

The layer is the user's: they may rename, move, edit or remove it, and so they may with its file.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsLayerTreeLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import OutputError
from ..translation import tr
from . import result_file
from .qgis_values import qgis_crs
from .result_columns import NEEDED, add_missing_columns, has_columns
from .result_features import accepted_fields, as_list
from .result_opening import (
    is_torn,
    no_geopackage,
    open_table,
    read_from,
    settle_crs,
    takes_features,
)
from .result_reading import read_features
from .result_snapshot import Snapshot, who_is
from .result_style import style_accepted, style_like
from .result_writing import transformed, write

#: Marks the layer of accepted objects, so that it is found again after the project was reopened.
RESULTS_PROPERTY = "s2sam/results"

#: The value of the mark of a layer that is in memory because the user wants it so.
TEMPORARY = "temporary"


class ResultHome(QObject):
    """Finds the layer, makes it, mends it, and follows the project with its file."""

    #: What the layer holds is, or may be, another.
    touched = pyqtSignal()
    #: Something should be said to the user: (text, is a warning).
    notice = pyqtSignal(str, bool)

    def __init__(self, project: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        #: New results go to a layer in memory: the user's choice.
        self.temporary = False
        #: The file that the user chose for this project.
        self.chosen: Path | None = None
        self._watched: Any | None = None
        self._looked_into: dict[Path, tuple[int, set[str]]] = {}
        project.layersAdded.connect(self._on_layers)
        project.layersRemoved.connect(self._on_layers)
        self._watch()

    def close(self) -> None:
        """Lets go of the project; the layer stays as it is."""
        self._project.layersAdded.disconnect(self._on_layers)
        self._project.layersRemoved.disconnect(self._on_layers)
        self._unwatch()

    # -- what is there ------------------------------------------------------------------------

    @property
    def layer(self) -> Any | None:
        """The project's layer of accepted objects; None where there is none (any more)."""
        return results_layer(self._project, self._watched)

    @property
    def path(self) -> Path | None:
        """The file that the layer reads; None for a temporary layer, or without one."""
        layer = self.layer
        return None if layer is None else result_file.file_of(layer)

    def readable(self) -> Any | None:
        """The layer, where it and its file are there."""
        layer = self.layer
        if layer is None or not layer.isValid():
            return None
        path = result_file.file_of(layer)
        return layer if path is None or path.exists() else None

    @property
    def is_temporary(self) -> bool:
        """Whether results are, or will be, in memory only."""
        layer = self.layer
        if layer is None:
            return self.temporary
        return bool(layer.customProperty(RESULTS_PROPERTY) == TEMPORARY)

    def is_own(self, path: Path | None) -> bool:
        """Whether a file lies where this project's results go by themselves."""
        if path is None:
            return False
        beside = result_file.project_file(self._project)
        if beside is not None and result_file.belongs(path, beside):
            return True
        return result_file.is_in_profile(path)

    # -- where it lies ------------------------------------------------------------------------

    def find_again(self, identities: Iterable[str]) -> bool:
        """Shows the file that holds one of these objects: after a crash, the project lacks it.

        Whether a layer was added.
        """
        wanted = set(identities)
        if self.layer is not None or not wanted:
            return False
        beside = result_file.project_file(self._project)
        places = ([beside] if beside is not None else []) + result_file.waiting_files()
        for path in places:
            if wanted & self._identities_in(path):
                self._show(self._opened(path))
                return True
        return False

    def show_file(self, path: Path) -> bool:
        """Shows a results file, and goes on with it where the project has no results yet.

        Else it becomes a layer like others. Whether the project goes on with it.

        Raises:
            OutputError: it cannot be opened.
        """
        layer, first = self._opened(path), self.layer is None
        if not first:
            layer.removeCustomProperty(RESULTS_PROPERTY)
        self._show(layer)
        return first

    def find_left(self) -> bool:
        """Shows the file beside the project where it was written to after the project was saved.

        QGIS then ended before the project could name it; many objects that were accepted at once
        stand in no list. A layer that was removed from the project stays away.
        """
        path = result_file.project_file(self._project)
        if self.layer is not None or path is None or not self._identities_in(path):
            return False
        if not result_file.is_newer(path, Path(str(self._project.fileName()))):
            return False
        self._show(self._opened(path))
        return True

    def _identities_in(self, path: Path) -> set[str]:
        """Each file is looked into once, and again when it has changed."""
        try:
            changed = path.stat().st_mtime_ns
        except OSError:
            return set()
        known = self._looked_into.get(path)
        if known is None or known[0] != changed:
            try:
                known = (changed, result_file.identities_in(path))
            except OutputError:
                return set()  # Not now; perhaps at the next look.
            self._looked_into[path] = known
        return known[1]

    def choose(self, path: Path | None, temporary: bool = False) -> None:
        """Keeps results there from now on: beside the project (None), in a file, or in memory.

        What was accepted goes along into a file. A temporary layer begins empty; the file that was
        in use stays in the project as a layer like others.

        Raises:
            OutputError: the file cannot be written; nothing was changed.
        """
        layer = self.readable()
        if temporary:
            if layer is not None and layer.providerType() != "memory":
                layer.removeCustomProperty(RESULTS_PROPERTY)
            elif layer is not None:
                self._call_temporary(layer)
            self.temporary, self.chosen = True, None
            self._on_layers()
            return
        before = self.temporary, self.chosen
        self.temporary, self.chosen = False, path
        try:
            target = self._place()
            if layer is not None and result_file.file_of(layer) != target:
                self._move_features(layer, target)
        except OutputError:
            self.temporary, self.chosen = before
            raise
        self._on_layers()

    def point_to(self, layer: Any, path: Path) -> None:
        """Lets the layer read its table from another file; its style and place stay."""
        self._unwatch()
        read_from(layer, path)
        settle_crs(layer)
        self._watch()
        self._later()

    # -- inside: the layer --------------------------------------------------------------------

    def ensured(self, crs: str | None) -> Any:
        """The layer, made or mended where it is missing."""
        layer = self.layer
        if layer is None:
            return self._show(self._made(crs))
        wished = self.temporary or layer.customProperty(RESULTS_PROPERTY) == TEMPORARY
        if layer.providerType() == "memory" and not wished:
            self._move_features(layer, self._place())  # Of an earlier version.
            layer = self.layer or layer
        path = result_file.file_of(layer)
        if path is not None and not self._is_sound(layer, path):
            self._mend(layer, path, crs)
        if not has_columns(layer) and not layer.isEditable():
            add_missing_columns(layer, NEEDED)
        return layer

    @staticmethod
    def _is_sound(layer: Any, path: Path) -> bool:
        """Whether a layer shows what is in its file, and takes features."""
        if not (path.exists() and layer.isValid() and takes_features(layer, path)):
            return False
        whole = layer.crs().isValid() and has_columns(layer)
        return whole or layer.isEditable() or not is_torn(layer, path)

    def _mend(self, layer: Any, path: Path, crs: str | None) -> None:
        """The file went away: a new one takes its place, and that is said.

        One that only could not be opened, as while another QGIS closed it, is opened again.
        """
        fresh = path if path.parent.is_dir() else self._place()
        begun = result_file.make_file(fresh, crs)
        self.point_to(layer, fresh)
        add_missing_columns(layer)
        if not begun and fresh == path:
            return
        self.notice.emit(
            tr("The results file {path} is gone. A new one was begun: {fresh}.").format(
                path=path, fresh=fresh
            ),
            True,
        )

    def _made(self, crs: str | None) -> Any:
        if self.temporary:
            # With a spatial index: neighbours are looked up with every object.
            layer = QgsVectorLayer("MultiPolygon?index=yes", tr("S2 SAM results"), "memory")
            layer.setCrs(qgis_crs(crs))
            layer.dataProvider().addAttributes(as_list(accepted_fields()))
            layer.updateFields()
            self._call_temporary(layer)
            return layer
        path = self._place()
        try:
            result_file.make_file(path, crs)
        except OutputError as error:
            if self.chosen is not None or result_file.is_in_profile(path):
                raise
            path = result_file.new_waiting_file()
            result_file.make_file(path, crs)
            self.notice.emit(
                tr("{error} Until then results are kept in {path}.").format(error=error, path=path),
                True,
            )
        return self._opened(path)

    def _place(self) -> Path:
        """Where the results of this project go."""
        beside = result_file.project_file(self._project)
        return self.chosen or beside or result_file.new_waiting_file()

    def _opened(self, path: Path) -> Any:
        layer = open_table(path, tr("S2 SAM results"))
        if layer is None:
            raise no_geopackage(path, tr("it has no table of accepted objects."))
        settle_crs(layer)
        add_missing_columns(layer)
        layer.setCustomProperty(RESULTS_PROPERTY, True)
        return layer

    def _show(self, layer: Any) -> Any:
        style_accepted(layer)
        self._project.addMapLayer(layer, False)
        # A legend of many objects would push everything else out of sight.
        # QGIS's view does not fold a node that it has shown unfolded before its entries were there.
        node = QgsLayerTreeLayer(layer)
        node.setExpanded(False)
        self._project.layerTreeRoot().insertChildNode(0, node)
        self._on_layers()
        return layer

    def _call_temporary(self, layer: Any) -> None:
        layer.setCustomProperty(RESULTS_PROPERTY, TEMPORARY)
        layer.setName(tr("S2 SAM results (temporary)"))

    def _move_features(self, layer: Any, target: Path) -> None:
        """Takes all features of a layer into a file, which the layer then reads.

        Where the project has a layer of that file, it takes over, and the other one goes.
        """
        if layer.isEditable():
            raise OutputError(
                tr(
                    "The layer {layer} is being edited. Save its edits or give them up first "
                    "(Toggle editing)."
                ).format(layer=layer.name())
            )
        result_file.make_file(target, layer.crs().toWkt() or None)
        goal = self._opened(target)
        held: dict[tuple[str, str, bytes], list[int]] = {}
        for feature in read_features(goal):
            held.setdefault(who_is(feature), []).append(feature.id())
        features, former = [], []
        for feature in read_features(layer):
            moved = Snapshot.of(feature).feature(goal.fields())
            moved.setGeometry(transformed(moved.geometry(), layer.crs(), goal))
            features.append(moved)
            former += held.pop(who_is(feature), [])

        def work(provider: Any) -> bool:
            done = not former or bool(provider.deleteFeatures(former))
            return bool(provider.addFeatures(features)[0]) and done

        write(goal, work)
        del goal
        there = result_file.layer_of(self._project, target)
        if there is not None:
            self._hand_over(layer, there)
            return
        self.point_to(layer, target)
        layer.setCustomProperty(RESULTS_PROPERTY, True)
        if layer.name() == tr("S2 SAM results (temporary)"):
            layer.setName(tr("S2 SAM results"))

    def _hand_over(self, layer: Any, heir: Any) -> None:
        """Lets another layer take a layer's place, with the look of its objects."""
        style_like(heir, layer)
        heir.setCustomProperty(RESULTS_PROPERTY, True)
        heir.dataProvider().reloadData()
        heir.updateExtents()
        heir.triggerRepaint()
        self._project.removeMapLayer(layer.id())

    # -- inside: who hears of what -------------------------------------------------------------

    def _on_layers(self, *_: Any) -> None:
        self._watch()
        self._later()

    def _watch(self) -> None:
        layer = self.layer
        if layer is self._watched:
            return
        self._unwatch()
        if layer is not None:
            settle_crs(layer)
            for signal in _signals(layer):
                signal.connect(self._later)
            self._watched = layer

    def _unwatch(self) -> None:
        layer, self._watched = self._watched, None
        if layer is not None:
            with contextlib.suppress(RuntimeError, TypeError):  # It may be gone already.
                for signal in _signals(layer):
                    signal.disconnect(self._later)

    def _later(self, *_: Any) -> None:
        self.touched.emit()


def results_layer(project: Any, preferred: Any | None = None) -> Any | None:
    """A project's layer of accepted objects; of several ``preferred``, else one that works."""
    marked = [
        layer
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and layer.customProperty(RESULTS_PROPERTY)
    ]
    if preferred is not None and any(layer is preferred for layer in marked):
        return preferred
    valid = [layer for layer in marked if layer.isValid()]
    return next(iter([*valid, *marked]), None)


def _signals(layer: Any) -> Sequence[Any]:
    return (
        layer.featureAdded,
        layer.featuresDeleted,
        layer.geometryChanged,
        layer.attributeValueChanged,
        layer.afterRollBack,
        layer.editingStopped,
        layer.dataChanged,
        layer.dataSourceChanged,
    )
