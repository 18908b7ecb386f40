"""How well the others like a few examples are found: lakes, and fields of one crop.

    python -m benchmarks.quality.alike --data FOLDER [--draws 20] [--refine]

FOLDER holds the scenes of S2-Click and the Danish register (see README.md). Three objects are
drawn by chance as examples, many times, from one part of a scene; what is found in that part is
compared with the others. A find counts if it overlaps one of them by more than half (IoU). Prints,
for one detail and place by place:

- ap: the average precision of the list by likeness; finds on water that nobody checked, or on no
  field of the register, do not count;
- found, at .7: the share of objects that a region overlaps by .5 and .7;

and, for each kind of values, the average precision over regions that are right or wrong. With
``--refine`` what the model makes of regions with a point and a box. Parts that are marked
"reported" decide nothing.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from s2sam_qgis.core.options import (
    BANDS,
    INDICES,
    SEEN,
    SPREADS,
    USUAL_LIKENESS,
    EverythingOptions,
)
from s2sam_qgis.core.regions.likeness import RegionValues, average_precision, likeness
from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.model import Model
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.raster.outlines.mosaic import region_polygons
from s2sam_qgis.raster.reading.reader import open_source
from s2sam_qgis.workflow.everything.alike import example_values, likeness_to, region_values
from s2sam_qgis.workflow.everything.area import Area, Shapes
from s2sam_qgis.workflow.everything.levels import ExampleLevels
from s2sam_qgis.workflow.everything.one_block import Look, look_at
from s2sam_qgis.workflow.everything.refined import refined
from s2sam_qgis.workflow.everything.run import Everything, everything_features
from s2sam_qgis.workflow.imagery import Imagery
from s2sam_qgis.workflow.inputs import open_imagery

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

KINDS = {
    "usual": USUAL_LIKENESS,
    "with texture": (BANDS, INDICES, SPREADS),
    "with what the model sees": (BANDS, INDICES, SEEN),
    "what the model sees alone": (SEEN,),
}
LAKES = Path("scenes", "yukon_delta_lakes")
FIELDS = Path("sentinel2_masks")
CROPS = {"barley": "Vårbyg", "maize": "Silomajs", "clover": "Græs med kløver/lucerne"}


@dataclass(frozen=True)
class Case:
    """Objects of one kind on a scene.

    Attributes:
        imagery: the scene.
        objects: (h, w): the number of each known object, 0 where none is.
        wanted: numbers of those that are alike.
        unknown: (h, w): where a find is neither right nor wrong, unless it lies on an object.
        parts: name -> (h, w): pixels of the part.
    """

    name: str
    imagery: Imagery
    objects: Ints
    wanted: Ints
    unknown: Bools
    parts: dict[str, Bools]


def lakes(data: Path) -> list[Case]:
    """Lakes of the Yukon delta; other water counts neither way."""
    imagery = open_imagery(str(data / LAKES / "yukon_delta_bgrn_u16.tif"))
    objects = _numbers(data / LAKES / "yukon_delta_lakes_derived_ids_u16.tif")
    nir = imagery.source.read([4], imagery.grid.window)[0][0]
    west = np.zeros(objects.shape, bool)
    west[:, : objects.shape[1] // 2] = True
    parts = {"west": west, "east, reported": ~west}
    wanted = np.unique(objects[objects > 0])
    return [Case("lakes", imagery, objects, wanted, (nir > 0) & (nir < 1000), parts)]


def fields(data: Path) -> list[Case]:
    """Fields of a crop of the Danish register; what lies on no field counts neither way."""
    import pyogrio

    imagery = open_imagery(str(data / FIELDS / "denmark_west_rgb_u16.tif"))
    objects = _numbers(data / FIELDS / "denmark_west_field_ids_u16.tif")
    meta, _, _, columns = pyogrio.raw.read(
        str(data / FIELDS / "denmark_west_lpis_fields_2016.gpkg"), read_geometry=False
    )
    table = dict(zip(meta["fields"], columns))
    large = np.bincount(objects.ravel()) >= 25
    north = np.zeros(objects.shape, bool)
    north[: 2 * objects.shape[0] // 3] = True
    parts = {"north and middle": north, "south, reported": ~north}
    cases = []
    for name, crop in CROPS.items():
        numbers = table["field_id"][table["crop"] == crop].astype(np.int64)
        wanted = numbers[[n < len(large) and bool(large[n]) for n in numbers]]
        cases.append(Case(name, imagery, objects, wanted, objects == 0, parts))
    return cases


def _numbers(path: Path) -> Ints:
    source = open_source(str(path))
    values, valid = source.read([1], source.grid.window)
    source.close()
    return np.where(valid, values[0], 0).astype(np.int64)


@dataclass(frozen=True)
class Regions:
    """Regions against objects: ``overlaps`` (n, objects) IoU, ``on`` (n,) share on objects."""

    labels: NDArray[np.int32]
    overlaps: NDArray[np.float64]
    on: NDArray[np.float64]
    unknown: NDArray[np.float64]
    inside: Bools

    @property
    def is_unknown(self) -> Bools:
        """(n,): which are neither right nor wrong."""
        return (self.unknown > 0.5) & (self.on <= 0.5)

    @classmethod
    def of(cls, labels: NDArray[np.int32], case: Case, part: Bools) -> Regions:
        """From labels (h, w), 0 where no region is."""
        count, most = int(labels.max()) + 1, int(case.objects.max()) + 1
        flat = labels.ravel().astype(np.int64)
        pairs = np.bincount(flat * most + case.objects.ravel(), minlength=count * most)
        pairs = pairs.reshape(count, most).astype(float)
        sizes = np.maximum(pairs.sum(1), 1)
        union = pairs.sum(1)[:, None] + pairs.sum(0)[None] - pairs
        overlaps = pairs / np.maximum(union, 1)
        overlaps[:, 0] = 0

        def share(which: Bools) -> NDArray[np.float64]:
            return np.bincount(flat, which.ravel(), count)[1:] / sizes[1:]

        on = pairs[1:, 1:].sum(1) / sizes[1:]
        return cls(labels, overlaps[1:], on, share(case.unknown), share(part) > 0.5)


def precision(regions: Regions, alike: NDArray[np.float64], wanted: Ints, given: Ints) -> float:
    """Average precision of finds; see the module."""
    left = set(wanted.tolist()) - set(given.tolist())
    all_left, hits = len(left), []
    which = np.flatnonzero(regions.inside)
    for region in which[np.argsort(-alike[which], kind="stable")]:
        best = int(regions.overlaps[region].argmax())
        over = regions.overlaps[region, best]
        if over >= 0.5 and best in left:
            left.discard(best)
            hits.append(True)
        elif (best in given and over >= 0.3) or regions.is_unknown[region]:
            continue
        else:
            hits.append(False)
    right = np.array(hits, bool)
    each = np.cumsum(right) / np.arange(1, len(right) + 1)
    return float(each[right].sum() / max(all_left, 1))


def measure(case: Case, look: Look, model: Model, draws: int, refine: bool) -> None:
    """Prints everything about a case."""
    threshold = EverythingOptions().threshold
    source = case.imagery.source
    plain = look.partition(threshold)
    for part, pixels in case.parts.items():
        sizes = np.bincount(case.objects.ravel())
        inside = np.bincount(case.objects.ravel(), pixels.ravel()) > 0.5 * sizes
        wanted = case.wanted[inside[case.wanted]]
        if len(wanted) < 6:
            continue
        rng = np.random.default_rng(2)
        rows: dict[str, list[tuple[float, ...]]] = {"one detail": [], "place by place": []}
        for _ in range(draws):
            given = rng.choice(wanted, 3, replace=False)
            shapes = Shapes(tuple(_outline(case.objects == number) for number in given))
            good = example_values(source, shapes)
            none = RegionValues(good.names, good.kinds, np.zeros((0, len(good.names))))
            levels = ExampleLevels(USUAL_LIKENESS, good, none)
            suited = levels.suit(look, source, model, threshold).partition(threshold)
            for name, partition in (("one detail", plain), ("place by place", suited)):
                regions = Regions.of(partition.labels, case, pixels)
                values = region_values(source, look.window, partition.labels, len(partition))
                alike = likeness_to(values, levels)
                best = regions.overlaps.max(0)[np.setdiff1d(wanted, given)]
                ap = precision(regions, alike, wanted, given)
                rows[name].append((ap, (best >= 0.5).mean(), (best >= 0.7).mean()))
        for name, found in rows.items():
            ap, half, more = np.mean(found, axis=0)
            print(f"{case.name}, {part}, {name}: ap {ap:.2f} found {half:.2f} at .7 {more:.2f}")
        _kinds(case, part, Regions.of(plain.labels, case, pixels), look, model, wanted)
        if refine:
            _refined(case, part, look, model, wanted, pixels)
        sys.stdout.flush()


def _outline(mask: Bools) -> Any:
    return region_polygons(mask.astype(np.int32))[1]


def _kinds(case: Case, part: str, regions: Regions, look: Look, model: Model, wanted: Ints) -> None:
    """Average precision over regions on objects, by what is compared."""
    values = region_values(
        case.imagery.source, look.window, regions.labels, len(regions.on), model=model
    )
    of = regions.overlaps.argmax(1)
    here = regions.inside & ~regions.is_unknown
    right = (np.isin(of, wanted) & (regions.on > 0.5))[here]
    told = []
    for name, kinds in KINDS.items():
        own = values.only(kinds).values[here]
        rng, found = np.random.default_rng(1), []
        for _ in range(60):
            given = rng.choice(np.flatnonzero(right), 3, replace=False)
            alike = likeness(own, own[given], np.zeros((0, own.shape[1])))
            rest = np.ones(len(own), bool)
            rest[given] = False
            found.append(average_precision(alike[rest], right[rest]))
        told.append(f"{name} {np.mean(found):.2f}")
    print(f"{case.name}, {part}, share {right.mean():.2f}: {', '.join(told)}")


def _refined(case: Case, part: str, look: Look, model: Model, wanted: Ints, pixels: Bools) -> None:
    """Regions on wanted objects, and what the model makes of them."""
    partition = look.partition(EverythingOptions().threshold)
    regions = Regions.of(partition.labels, case, pixels)
    best = regions.overlaps.argmax(1)
    keep = (regions.overlaps.max(1) >= 0.2) & np.isin(best, wanted) & (partition.areas >= 25)
    chosen = np.flatnonzero(keep)
    found = Everything(Area(case.imagery), partition.kept(keep))
    features = everything_features(found, model)
    better = refined(case.imagery, Predictor(model), EmbeddingStore(None), features)
    grid = case.imagery.grid
    before, after = [], []
    for number, region in enumerate(chosen.tolist()):
        old = float(regions.overlaps[region].max())
        before.append(old)
        new = better.get(number + 1)
        after.append(old if new is None else _overlap(new.geometry, best[region], case, grid))
    for name, of in (("regions", before), ("refined", after)):
        overlaps = np.array(of)
        print(
            f"{case.name}, {part}, {len(of)} {name}: overlap {overlaps.mean():.2f} "
            f".5 {(overlaps >= 0.5).mean():.2f} .7 {(overlaps >= 0.7).mean():.2f}"
        )


def _overlap(shape: Any, number: int, case: Case, grid: Any) -> float:
    from s2sam_qgis.raster.outlines.burning import burned
    from s2sam_qgis.raster.reading.polygon_reader import in_pixels

    mask = burned(list(in_pixels([shape], None, grid)), grid.window)
    other = case.objects == number
    return float((mask & other).sum() / max((mask | other).sum(), 1))


def main(argv: Sequence[str]) -> int:
    """Measures what is there."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--draws", type=int, default=20)
    parser.add_argument("--refine", action="store_true")
    options = parser.parse_args(argv)
    model = load_model(ModelSpec(threads=1))
    looks: dict[int, Look] = {}
    for cases in (lakes, fields):
        for case in cases(options.data):
            if id(case.imagery) not in looks:
                looks.clear()
                window = case.imagery.grid.window
                looks[id(case.imagery)] = look_at(Area(case.imagery), model, window)
            measure(case, looks[id(case.imagery)], model, options.draws, options.refine)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
