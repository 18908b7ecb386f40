"""How well "Outline everything" finds the fields of a register, over turned and mirrored copies.

    python -m benchmarks.quality.fields --data FOLDER [--reported] [--detail 0.5] [--least 0.3]

FOLDER holds the Danish register (see README.md). The picture and its seven turned and mirrored
copies are outlined, because the model sees each of them a little differently. Prints precision,
recall and F1 (matched at IoU .5, of at least 25 pixels; outlines count that lie on register land),
the mean best IoU, and the share of the visible whole fields that are found at IoU .5 and .7: for
the north and the middle, and with ``--reported`` for the south and for all, which decide nothing.
For each: as the picture lies, the mean of all copies, and this with nothing left out for its score.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from s2sam_qgis.core.options import USUAL_LEAST_SCORE, EverythingOptions
from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.raster.reading.reader import open_source
from s2sam_qgis.workflow.everything.area import Area
from s2sam_qgis.workflow.everything.one_block import look_at
from s2sam_qgis.workflow.inputs import open_imagery
from tools.turned_picture import copies_of

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

FIELDS = Path("sentinel2_masks")
#: Objects below so many pixels are left out on both sides; a field is visible as a whole with so
#: many, where so much around it looks different.
LEAST, WHOLE, DIFFERS = 25, 80, 0.6
PARTS = {"north": (0,), "middle": (1,), "north and middle": (0, 1)}
REPORTED = {"south, reported only": (2,), "all": (0, 1, 2)}


def visible_fields(data: Path) -> Ints:
    """Numbers of the fields that the image shows as a whole."""
    import pyogrio

    meta, _, _, columns = pyogrio.raw.read(
        str(data / FIELDS / "denmark_west_lpis_fields_2016.gpkg"), read_geometry=False
    )
    table = dict(zip(meta["fields"], columns))
    seen = (table["whole"] == 1) & (table["px"] >= WHOLE) & (table["outside_differs"] >= DIFFERS)
    return np.asarray(table["field_id"][seen].astype(np.int64))


def figures(labels: Ints, kept: Bools, truth: Ints, third: Ints, seen: Ints) -> list[list[float]]:
    """Precision, recall, F1, mean best IoU, and the visible fields found at .5 and .7, by part.

    Args:
        labels: (h, w), 1 ... n, 0 where no region is.
        kept: (n,): which regions are written.
        truth: numbers of fields (h, w), 0 where none is.
        third: (h, w): 0 north, 1 middle, 2 south.
        seen: numbers of visible fields.
    """
    count, most = len(kept) + 1, int(truth.max()) + 1
    pairs = np.bincount(labels.ravel() * most + truth.ravel(), minlength=count * most)
    pairs = pairs.reshape(count, most)
    area, size = pairs.sum(1), pairs.sum(0)
    overlap = pairs / np.maximum(area[:, None] + size[None] - pairs, 1)
    gone = np.r_[True, ~kept]
    overlap[gone] = overlap[:, 0] = 0
    on_fields = (pairs[:, 1:].sum(1) >= 0.5 * area) & (area >= LEAST) & ~gone
    right = on_fields & (overlap.max(1) >= 0.5) & (size[overlap.argmax(1)] >= LEAST)
    fields = size >= LEAST
    fields[0] = False
    visible = np.zeros(most, bool)
    visible[seen] = True
    best = overlap.max(0)

    def lies(names: Ints, number: int) -> Ints:
        return np.asarray(
            [np.bincount(names.ravel(), third.ravel() == part, number) for part in range(3)]
        ).argmax(0)

    region_part, field_part = lies(labels, count), lies(truth, most)
    found = []
    for parts in (*PARTS.values(), *REPORTED.values()):
        regions, own = np.isin(region_part, parts), np.isin(field_part, parts)
        precision = right[regions].sum() / max(on_fields[regions].sum(), 1)
        recall = float((best[fields & own] >= 0.5).mean())
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        of_seen = best[visible & own]
        shares = [float((of_seen >= at).mean()) for at in (0.5, 0.7)]
        found.append([float(precision), recall, f1, float(best[fields & own].mean()), *shares])
    return found


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--reported", action="store_true", help="the south and all, too")
    parser.add_argument("--detail", type=float, default=EverythingOptions().detail)
    parser.add_argument("--least", type=float, default=USUAL_LEAST_SCORE)
    options = parser.parse_args()
    threshold = EverythingOptions(detail=options.detail).threshold
    raster = options.data / FIELDS / "denmark_west_rgb_u16.tif"
    source = open_source(str(options.data / FIELDS / "denmark_west_field_ids_u16.tif"))
    ids = source.read([1], source.grid.window)[0][0].astype(np.int64)
    source.close()
    rows, cols = ids.shape
    third = np.repeat((np.arange(rows) * 3 // rows)[:, None], cols, 1)
    seen, model = visible_fields(options.data), load_model(ModelSpec(threads=1))
    kept, whole = [], []
    for imagery, also in copies_of(open_imagery(str(raster)), ids, third):
        part = look_at(Area(imagery), model, imagery.grid.window).partition(threshold)
        labels = part.labels.astype(np.int64)
        kept.append(figures(labels, part.scores >= options.least, *also, seen))
        whole.append(figures(labels, np.ones(len(part), bool), *also, seen))
    rows_of = {"as it lies": kept[0], "all copies": np.mean(kept, 0)}
    rows_of["nothing left out"] = np.mean(whole, 0)
    print(f"{'':22}{'':18}precision recall  F1   IoU   .5   .7")
    shown = (*PARTS, *REPORTED) if options.reported else tuple(PARTS)
    for number, part_name in enumerate(shown):
        for name, found in rows_of.items():
            print(f"{part_name:22}{name:18}", *(f"{value:.3f}" for value in found[number]))


if __name__ == "__main__":
    main()
