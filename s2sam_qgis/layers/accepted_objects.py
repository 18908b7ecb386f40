"""The accepted objects of a project: in a GeoPackage from the first one on, committed at once.

What is shown as kept is read from the layer each time, edits of the user included. Writing goes
through its data provider, one short transaction each: no edit session is left open, and other
programs can have the file open too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsFeature, QgsGeometry
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import InputError, OutputError
from ..core.fingerprint import Fingerprint
from ..core.identity import IDENTITY
from ..translation import tr
from .feature_seal import sealed
from .kept_index import KeptIndex
from .result_borders import (
    Fit,
    Surroundings,
    fit,
    found_swaps,
    measured,
    surroundings,
    write_swaps,
)
from .result_bulk import (
    BulkChange,
    BulkPlan,
    Drafted,
    bring_all,
    bring_elsewhere,
    bulk_change,
    bulk_plan,
)
from .result_features import (
    EDITED,
    FINGERPRINT,
    add_missing,
    attributes_of,
    free_values,
    object_label,
    qgis_geometry,
)
from .result_home import ResultHome
from .result_snapshot import (
    Change,
    Key,
    Snapshot,
    features_of,
    label_of,
    moved_image,
    source_of,
    text_of,
)
from .result_style import style_object, unstyle_object
from .result_writing import measures, placed, refuse_open_edits, transformed, write
from .settling import Settling

if TYPE_CHECKING:
    from ..core.grid import RasterGrid
    from ..raster.writing.vector_writer import ResultFeature

#: A file that could not be read is read again after that time.
AGAIN_MS = 500


class AcceptedObjects(QObject):
    """The project's layer of accepted objects and its file. Use it in the user's thread."""

    #: What the layer holds is, or may be, another.
    changed = pyqtSignal()

    def __init__(self, project: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.home = ResultHome(project, self)
        #: What the layer holds of each object.
        self.index = KeptIndex(self.home, lambda: self._again.start(AGAIN_MS))
        #: Whether what is accepted shares its borders with what is there.
        self.share_borders = True
        #: The image that is worked on: its pixels say what is small.
        self.grid: Callable[[], RasterGrid | None] = lambda: None
        self._settling = Settling()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.changed)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._later)
        self.home.touched.connect(self._later)

    def close(self) -> None:
        """Lets go of the project; the layer stays as it is."""
        self._timer.stop()
        self._again.stop()
        self.home.close()

    # -- steps --------------------------------------------------------------------------------

    def accept(
        self,
        feature: ResultFeature,
        identity: str,
        fingerprint: Fingerprint,
        crs: str | None,
        colour: str,
        around: Surroundings | None = None,
    ) -> Change:
        """Inserts an object, or replaces it where it was accepted on this image before.

        It is in the file when this returns. The change can be taken back with ``apply``.
        ``around`` is what was just read of its neighbours; else they are read here.

        Raises:
            InputError: the mask is empty, or it cannot be placed in the layer.
            OutputError: it cannot be written; nothing was changed.
        """
        label = object_label(feature)
        if feature.geometry.is_empty:
            raise InputError(
                tr("{name} has an empty mask, so there is nothing to accept.").format(name=label)
            )
        layer = self.home.ensured(crs)
        geometry = placed(qgis_geometry(feature), crs, layer) if around is None else around.geometry
        key = Key(identity, feature.source or "")
        before = self._snapshots(layer, key)
        add_missing(layer, feature)
        values = {
            **attributes_of(feature, as_text=True),
            **free_values(feature, layer.fields()),
            IDENTITY: identity,
            EDITED: None,
        }
        fitted = self._fitted(layer, geometry, label, key, around)
        if fitted.geometry is not geometry:
            values.update(measured(fitted.geometry, layer.crs()))
        written = before[0] if before else Snapshot({}, b"")
        written = Snapshot({**written.attributes, **values}, bytes(fitted.geometry.asWkb()))
        after = _sealed(written, fingerprint, layer)
        change = Change(key, label, colour, crs, before, (after,), fitted.swaps, fitted.told)
        self._bring(layer, change)
        return change

    def surroundings(
        self, feature: ResultFeature, identity: str, crs: str | None
    ) -> Surroundings | None:
        """What an object that is to be accepted may share borders with; None for nothing.

        Raises:
            InputError: the object cannot be placed in the layer.
        """
        layer = self.home.readable()
        if layer is None or not self.share_borders or feature.geometry.is_empty:
            return None
        geometry = placed(qgis_geometry(feature), crs, layer)
        return self._around(layer, geometry, Key(identity, feature.source or ""))

    def long_settling(self, around: Surroundings | None) -> Callable[[], None] | None:
        """What accepting an object should have done in another thread before; None for nothing.

        Accepting gives the same with and without it.
        """
        meets = None if around is None else around.meeting
        if meets is None or not meets.is_long or self._settling.knows(meets):
            return None
        return lambda: self._settling.do_ahead(meets)

    def words(self, identity: str, source: str) -> tuple[str | None, str | None]:
        """The name and the class that the layer has of an object; None where it has no column."""
        layer = self.home.readable()
        found = [] if layer is None else self._found(layer, Key(identity, source))
        if not found:
            return None, None
        names = found[-1].fields().names()
        name, of_class = (text_of(found[-1], n) if n in names else None for n in ("name", "class"))
        return name, of_class

    def adopt(self, identity: str, source: str, fingerprint: Fingerprint, label: str) -> Change:
        """Takes what was edited by hand as what is kept of an object.

        Raises:
            OutputError: it cannot be written; nothing was changed.
        """
        layer = self.home.ensured(None)
        key = Key(identity, source)
        before = self._snapshots(layer, key)
        true = [s.with_values(measured(s.geometry, layer.crs())) for s in before]
        after = tuple(_sealed(snapshot, fingerprint, layer) for snapshot in true)
        change = Change(key, label, "", None, before, after)
        self._bring(layer, change)
        return change

    def redrawn(self, feature: Any, drawn: Any, crs: Any, adds: bool) -> Change:
        """The step that adds an area to a feature or cuts it off; ``apply`` takes it.

        Area, perimeter and the time of the edit are those of the new outline; what else the
        feature says of where it came from stays. ``drawn`` is a QgsGeometry in ``crs``.

        Raises:
            InputError: nothing of the feature would remain, or it is none of ours.
        """
        layer = self.home.ensured(None)
        label = label_of(feature)
        key = Key(text_of(feature, IDENTITY), source_of(feature))
        area = transformed(QgsGeometry(drawn), crs, layer)
        outline = feature.geometry().combine(area) if adds else feature.geometry().difference(area)
        outline.convertToMultiType()
        if not key.identity or outline.isEmpty() or outline.area() <= 0:
            raise InputError(
                tr("Nothing of {name} would remain. Delete the feature instead.").format(name=label)
                if key.identity
                else tr("This feature was not made by S2 SAM. Use QGIS's own tools for it.")
            )
        fitted = self._fitted(layer, outline, label, key)
        outline = fitted.geometry
        changed = QgsFeature(feature)
        changed.setGeometry(outline)
        names = layer.fields().names()
        values = {names[index]: value for index, value in measures(changed, layer).items()}
        before, was = self._snapshots(layer, key), Snapshot.of(feature)
        now = Snapshot(was.attributes, bytes(outline.asWkb())).with_values(values)
        after = tuple(now if snapshot == was else snapshot for snapshot in before)
        return Change(key, label, "", None, before, after, fitted.swaps, fitted.told)

    def apply(self, change: Change) -> None:
        """Does a step again, or back (``change.turned()``).

        Raises:
            OutputError: it cannot be written, or the feature is no more what the step knew.
        """
        if self.home.layer is None and not change.after:
            return  # The layer left the project, and the feature with it.
        layer = self.home.ensured(change.crs)
        present = self._snapshots(layer, change.key)
        columns = set(layer.fields().names()) - {"fid"}

        def there(known: tuple[Snapshot, ...]) -> bool:
            both = zip(present, known)
            return len(present) == len(known) and all(a.is_as(b, columns) for a, b in both)

        if there(change.after):
            return
        if not there(change.before):
            raise OutputError(
                tr(
                    "{name} was changed in the layer {layer} since. The layer stays as it is."
                ).format(name=change.label, layer=layer.name())
            )
        self._bring(layer, change)

    def bulk_plan(self, crs: str | None, source: str, grid: RasterGrid | None = None) -> BulkPlan:
        """What drafting many objects of an image in another thread must know of the layer.

        ``grid`` is that of the image, if it is not the one that is worked on.

        Raises:
            OutputError: the file cannot be read now.
        """
        own = (grid or self.grid()) if self.share_borders else None
        return bulk_plan(self.home.readable(), crs, own, source)

    def accept_all(self, drafted: Drafted) -> tuple[BulkChange, Callable[[], int] | None]:
        """Inserts many objects as one step; ``apply_all`` takes it back.

        What is returned beside the step is still to be done, see ``elsewhere``.

        Raises:
            OutputError: it cannot be written; nothing was changed.
        """
        change = bulk_change(drafted, self.home.ensured(drafted.crs))
        writing = self.elsewhere(change)
        if writing is None:
            self.apply_all(change)
        return change, writing

    def elsewhere(self, change: BulkChange) -> Callable[[], int] | None:
        """``apply_all`` for another thread, with ``read_anew`` after it; None where it cannot be.

        Raises:
            OutputError: the layer cannot be made or mended.
        """
        if self.home.layer is None and not change.adds:
            return None
        layer = self.home.ensured(change.crs)
        if layer.providerType() != "ogr" or layer.isEditable():
            return None
        uri, name = layer.source(), layer.name()
        return lambda: bring_elsewhere(uri, name, change)

    def read_anew(self) -> None:
        """The file was written through another layer."""
        layer = self.home.readable()
        if layer is not None:
            layer.dataProvider().reloadData()
            layer.updateExtents()
            layer.triggerRepaint()
        self._later()

    def apply_all(self, change: BulkChange) -> int:
        """Does the step again, or back; returns how many stay, having been edited since."""
        if self.home.layer is None and not change.adds:
            return 0  # The layer left the project, and the features with it.
        try:
            return bring_all(self.home.ensured(change.crs), change)
        finally:
            self._later()

    def changed_outside(self, identities: set[str]) -> None:
        """Features of these objects were written by a tool: what is known of them is read anew."""
        layer = self.home.readable()
        if layer is None:
            return
        for identity in identities:
            self.index.read_again(layer, identity)
        layer.updateExtents()
        layer.triggerRepaint()
        self._timer.start(0)

    def _around(self, layer: Any, geometry: Any, key: Key) -> Surroundings | None:
        grid = self.grid() if self.share_borders else None
        if grid is None:
            return None
        own = [feature.id() for feature in self._found(layer, key)]
        return surroundings(layer, geometry, key.source, grid, own)

    def _fitted(
        self,
        layer: Any,
        geometry: Any,
        label: str,
        key: Key,
        around: Surroundings | None = None,
    ) -> Fit:
        """An outline that shares its borders with what is there, if that is wished for."""
        around = self._around(layer, geometry, key) if around is None else around
        return Fit(geometry) if around is None else fit(layer, around, label, self._settling)

    # -- inside: features ---------------------------------------------------------------------

    def _snapshots(self, layer: Any, key: Key) -> tuple[Snapshot, ...]:
        return tuple(Snapshot.of(feature) for feature in self._found(layer, key))

    def _found(self, layer: Any, key: Key) -> list[Any]:
        every = sorted(features_of(layer, key.identity), key=lambda feature: int(feature.id()))
        same = [feature for feature in every if source_of(feature) == key.source]
        return same or [f for f in every if moved_image(source_of(f), key.source)]

    def _bring(self, layer: Any, change: Change) -> None:
        """Makes the object's features in the file what they are to be after a change."""
        present = self._found(layer, change.key)
        refuse_open_edits(layer, present, change.label)
        names = layer.fields()
        rest, fresh = present[len(change.after) :], change.after[len(present) :]
        beside = found_swaps(layer, change.neighbours)

        def work(provider: Any) -> bool:
            done = True
            for feature, wanted in zip(present, change.after):
                values = {
                    names.indexFromName(name): value for name, value in wanted.attributes.items()
                }
                values.pop(-1, None)  # The user may have removed a column.
                number = feature.id()
                done = provider.changeAttributeValues({number: values}) and done
                if Snapshot.of(feature).wkb != wanted.wkb:
                    done = provider.changeGeometryValues({number: wanted.geometry}) and done
            if fresh:
                done = provider.addFeatures([s.feature(names) for s in fresh])[0] and done
            if rest:
                done = provider.deleteFeatures([feature.id() for feature in rest]) and done
            return write_swaps(provider, names, beside) and bool(done)

        try:
            write(layer, work)
        finally:
            self.index.read_again(layer, change.key.identity)
            for feature, _ in beside:
                self.index.look_again(layer, feature)
            layer.updateExtents()
            layer.triggerRepaint()
            self._timer.start(0)
        if change.after and change.colour:
            style_object(layer, change.key.identity, change.label, change.colour)
        elif not change.after and not features_of(layer, change.key.identity):
            unstyle_object(layer, change.key.identity)

    def _later(self) -> None:
        """Many features may change in one step: the layer is read once, after it."""
        self.index.forget()
        self._timer.start(0)


def _sealed(snapshot: Snapshot, fingerprint: Fingerprint, layer: Any) -> Snapshot:
    """With the fingerprint of what it came of, and of itself as it will be read back."""
    own = sealed(fingerprint, snapshot.feature(layer.fields()))
    return snapshot.with_values({FINGERPRINT: str(own)})
