"""What must be true after any action of a hard day; and what a step of the history must give."""

from __future__ import annotations

import hashlib
import importlib
import math
from typing import Any, NamedTuple

from geopackage import select

AREA = 3


class Row(NamedTuple):
    """A feature of the results file, as SQLite reads it."""

    name: str
    class_name: str
    area_ha: float | None
    outline: str


class Snap(NamedTuple):
    """What a step keeps: the document, and the file by (identity, image)."""

    document: Any
    rows: dict[tuple[str, str], tuple[Row, ...]]


class Book:
    """What the document and the file were at each place of the history.

    A step taken back, or done again, must give what was there; and what is no step must change
    neither. Objects that were edited with QGIS's own tools are left out from then on.
    """

    def __init__(self, bench: Any) -> None:
        self._bench = bench
        self._known: dict[int, Snap] = {}
        self._commands: list[str] = []
        self._at = 0
        self.edited: set[tuple[str, str]] = set()
        bench.stack.indexChanged.connect(lambda _: self._on_index())
        self.restart()

    def restart(self) -> None:
        """Nothing is known but what is there now."""
        self._known = {self._bench.stack.index(): self.snap()}
        self._at = self._bench.stack.index()
        self._commands = self._texts()

    def snap(self) -> Snap:
        """What is there."""
        return Snap(self._bench.document.state, rows_of(self._bench))

    def settle(self, outside: bool) -> list[str]:
        """What is wrong now that an action has come to rest; ``outside`` edits are no steps."""
        now, index = self.snap(), self._bench.stack.index()
        known = self._known.get(index)
        if outside and known is not None:
            self.edited |= {
                key for key in {*known.rows, *now.rows} if known.rows.get(key) != now.rows.get(key)
            }
        wrong = [] if known is None else self._differences(known, now)
        self._known[index] = now
        return wrong

    def _on_index(self) -> None:
        texts, index = self._texts(), self._bench.stack.index()
        pushed = index == len(texts) and (texts != self._commands or self._is_fresh(index))
        if index > self._at and pushed:
            self._known = {at: snap for at, snap in self._known.items() if at < index}
        self._at, self._commands = index, texts

    def _is_fresh(self, index: int) -> bool:
        """Whether the newest step is another than the one taken back before, though named alike."""
        known = self._known.get(index)
        return known is None or not known.document.same_work_as(self._bench.document.state)

    def _texts(self) -> list[str]:
        stack = self._bench.stack
        return [stack.text(number) for number in range(stack.count())]

    def _differences(self, known: Snap, now: Snap) -> list[str]:
        wrong = []
        if not known.document.same_work_as(now.document):
            parts = ("prompts", "drafts", "hidden", "region", "views")
            other = [p for p in parts if getattr(known.document, p) != getattr(now.document, p)]
            wrong.append(f"the document is not what it was at this step: {other}")
        keys = sorted({*known.rows, *now.rows} - self.edited)
        pairs = [(key[0][:8], known.rows.get(key), now.rows.get(key)) for key in keys]
        return wrong + [
            f"the file is not what it was at this step: {name} {before} -> {after}"
            for name, before, after in pairs
            if before != after
        ]


def rows_of(bench: Any) -> dict[tuple[str, str], tuple[Row, ...]]:
    """(identity, image) -> its features, as another program reads the file."""
    path = bench.results.home.path
    if path is None or not path.exists():
        return {}
    found: dict[tuple[str, str], tuple[Row, ...]] = {}
    query = "select s2sam_id, source, name, class, area_ha, geom from s2sam_results order by fid"
    for identity, source, name, class_name, area, geometry in select(path, query):
        outline = hashlib.sha256(geometry).hexdigest()[:8]
        key = (identity or "", source or "")
        row = Row(name or "", class_name or "", area, outline)
        found[key] = (*found.get(key, ()), row)
    return found


def differences(before: Any, after: Any, path: str = "document") -> list[str]:
    """Where two values of JSON differ."""
    if isinstance(before, dict) and isinstance(after, dict):
        keys = sorted({*before, *after})
        pairs = [(f"{path}.{key}", before.get(key), after.get(key)) for key in keys]
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        pairs = [(f"{path}[{n}]", *both) for n, both in enumerate(zip(before, after))]
    else:
        same = before == after
        return [] if same else [f"{path}: {str(before)[:200]} became {str(after)[:200]}"]
    return [text for where, one, other in pairs for text in differences(one, other, where)]


class Checks:
    """Looks whether the list, the layer, the file, the map and the totals agree."""

    def __init__(self, bench: Any) -> None:
        self.bench = bench
        package = type(bench).__module__.rsplit(".gui", 1)[0]
        self._geodesy = importlib.import_module(f"{package}.raster.outlines.geodesy")
        self._panel = importlib.import_module(f"{package}.gui.panels.object_panel")
        self._reading = importlib.import_module(f"{package}.layers.result_reading")
        self._grid = importlib.import_module(f"{package}.layers.layer_grid")

    def wrong(self) -> list[str]:
        """One sentence for each thing that is not as it should be."""
        return [
            text
            for look in (self._list, self._file, self._areas, self._kept, self._map, self._totals)
            for text in look()
        ]

    def _list(self) -> list[str]:
        bench, objects = self.bench, self.bench.dock.objects
        ids, model = list(bench.document.ids), bench.object_model
        wrong = []
        listed = [model.id_at(row) for row in range(model.rowCount())]
        if listed != ids:
            wrong.append(f"the list has {listed}, the document {ids}")
        tables = {
            name: [proxy.id_at(row) for row in range(proxy.rowCount())]
            for name, proxy in (("open", objects.open), ("accepted", objects.accepted))
        }
        shown = sorted(map(str, (*tables["open"], *tables["accepted"])))
        if not objects.filter.text().strip() and shown != sorted(map(str, ids)):
            wrong.append(f"the tables show {tables}, the document has {ids}")
        ticked = {i for i in ids if model.is_kept(i)}
        if not set(tables["accepted"]) <= ticked or ticked & set(tables["open"]):
            wrong.append(f"ticked are {ticked}, the tables show {tables}")
        if bench.document.current is not None and bench.document.current not in ids:
            wrong.append(f"the active object {bench.document.current} is none of {ids}")
        names = [model.index(row, 0).data() for row in range(model.rowCount())]
        if names != [bench.document.name(i) for i in ids]:
            wrong.append(f"the list's names are {names}")
        return wrong

    def _file(self) -> list[str]:
        bench, wrong = self.bench, []
        rows, layer = rows_of(bench), bench.results.home.layer
        if layer is None:
            return []
        if layer.isEditable():
            wrong.append("the result layer is left in edit mode")
            return wrong
        there = sum(map(len, rows.values()))
        read = self._reading.read_features(layer)
        if len(read) != there or layer.featureCount() != there:
            wrong.append(f"the layer has {len(read)} ({layer.featureCount()}), the file {there}")
        crs = self._grid.crs_text(layer.crs())
        import shapely

        for feature in read:
            shape = shapely.from_wkb(bytes(feature.geometry().asWkb()))
            if not shape.is_valid or shape.is_empty:
                wrong.append(f"{feature['name']} has no sound outline")
            area = self._geodesy.ellipsoidal_area_perimeter(shape, crs)[0] / 1e4
            written = feature["area_ha"]
            if not isinstance(written, float) or not math.isclose(written, area, rel_tol=1e-6):
                wrong.append(f"{feature['name']} has {area} ha, written are {written}")
        return wrong

    def _areas(self) -> list[str]:
        bench, wrong, rows = self.bench, [], rows_of(self.bench)
        source = bench.results.kept.source
        for prompt_id in bench.document.ids:
            key = bench.results.kept.identity(prompt_id), source or ""
            shown = bench.object_model.index(bench.object_model.row_of(prompt_id), AREA).data()
            if not bench.results.kept.of(prompt_id).speaks or key not in rows:
                expected = bench.answers.of(prompt_id).area_ha
            else:
                expected = sum(row.area_ha or 0.0 for row in rows[key])
            text = self._panel.hectares_text(expected)
            if shown != text:
                wrong.append(f"object {prompt_id} is listed with {shown} ha, not {text}")
        return wrong

    def _kept(self) -> list[str]:
        """What is ticked stands in the file under the name and class of the list."""
        bench, wrong, rows = self.bench, [], rows_of(self.bench)
        source = bench.results.kept.source
        for prompt_id in bench.document.ids:
            if not bench.object_model.is_kept(prompt_id):
                continue
            found = rows.get((bench.results.kept.identity(prompt_id), source or ""), ())
            document = bench.document
            expected = document.name(prompt_id), document.class_name(prompt_id)
            if [(row.name, row.class_name) for row in found] != [expected]:
                wrong.append(f"object {prompt_id} is ticked as {expected}; the file has {found}")
        return wrong

    def _map(self) -> list[str]:
        """An outline is drawn once: by the panel or by the result layer."""
        bench, wrong = self.bench, []
        outlines, layers = bench.view.items[0], bench.canvas.layers()
        for prompt_id in bench.document.ids:
            drawn = outlines.outline(prompt_id) is not None
            rings = len(bench.answers.of(prompt_id).rings) > 0
            current = prompt_id == bench.document.current
            by_layer = bench.results.draws(prompt_id, layers) and not current
            expected = rings and bench.document.is_visible(prompt_id) and not by_layer
            if drawn != expected and bench.view.projection is not None:
                wrong.append(f"object {prompt_id} is {'' if drawn else 'not '}drawn by the panel")
        return wrong

    def _totals(self) -> list[str]:
        bench = self.bench
        panel = bench.dock.classes
        if not panel.is_unfolded:
            return []
        counts: dict[str, int] = {}
        for prompt_id in bench.document.prompts.ids:
            name = bench.document.class_name(prompt_id)
            counts[name] = counts.get(name, 0) + 1
        table = panel.table
        rows = [[table.item(r, c).text() for c in range(4)] for r in range(table.rowCount())]
        shown = {row[1]: int(row[2]) for row in rows}
        named = {entry.name: counts.get(entry.name, 0) for entry in bench.classes.classes}
        wrong = {name: shown.get(name) for name in named if shown.get(name) != named[name]}
        return [f"the totals say {wrong}, not {named}"] if wrong else []
