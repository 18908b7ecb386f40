"""The built-in decoder in parts: what an image needs is computed once, a click asks the rest.

The files lie beside the decoder's and hold the same weights (`tools/training/decoder_parts.py`);
masks are the same but for rounding, in half the time. Each says which decoder it was made of:
beside another one it is not used.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..core.errors import ModelError
from ..core.machine import cores
from ..core.pixel_prompts import PixelBox
from ..core.progress import CancelToken
from ..core.prompts import FOREGROUND
from .contract import EMBEDDING_SHAPE, Port
from .hashes import file_sha256
from .onnx_session import OnnxSession

Floats = NDArray[np.float32]

#: Positions in a chip by cell of the decoder's grid of 256.
CELL = 4
#: Side of the grid on which distances run, and its cells' middles, in the decoder's cells.
HALF = 128
_MIDDLES = (np.arange(HALF) * 2 + 1).astype(np.float32)

#: Distance of what no path has reached (tools/training/geodesic.py), and how often all four
#: directions are swept.
FAR = 30.0
ROUNDS = 4
#: A seed: the squared distance of a middle from a click, in cells; so far beyond a box is outside.
SEED = 2.5
OUTSIDE_BOX = -8.0

#: Images whose parts are kept, 13 MB each: a click looks through up to four windows in each view.
KEPT = 8

_NAMES = ("image", "box", "click")

#: What the whole decoder takes and gives; it is opened when something asks for full-size masks.
_FLOAT = "tensor(float)"
WHOLE_INPUTS = (
    Port("image_embeddings", _FLOAT, EMBEDDING_SHAPE),
    Port("point_coords", _FLOAT, (1, None, 2)),
    Port("point_labels", _FLOAT, (1, None)),
    Port("mask_input", _FLOAT, (1, 1, 256, 256)),
    Port("has_mask_input", _FLOAT, (1,)),
    Port("orig_im_size", _FLOAT, (2,)),
)
WHOLE_OUTPUTS = (
    Port("masks", _FLOAT, (None, None, None, None)),
    Port("iou_predictions", _FLOAT, (1, 3)),
    Port("low_res_masks", _FLOAT, (1, 3, 256, 256)),
)


@dataclass(frozen=True)
class _Prepared:
    """What was computed of an embedding, by the image part's names; ``costs`` along both axes."""

    embedding: Floats
    maps: dict[str, Floats]
    costs: tuple[tuple[Floats, Floats], tuple[Floats, Floats]]


class QuickDecoder:
    """Decodes prompts on embeddings of one model; safe to use from several threads.

    Attributes:
        side_by_side: whether several at once, each in a thread of its own, are answered sooner
            than one after the other.
    """

    def __init__(
        self,
        image: OnnxSession,
        box: OnnxSession,
        click: OnnxSession,
        side_by_side: bool = False,
    ) -> None:
        self._image, self._box, self._click = image, box, click
        self.side_by_side = side_by_side
        self._maps = [port.name for port in image.outputs]
        self._box_inputs = [port.name for port in box.inputs]
        self._inputs = [port.name for port in click.inputs]
        self._no_box = [_zeros(port.shape) for port in box.outputs]
        self._box_maps = [port.name for port in box.outputs]
        self._kept: OrderedDict[int, _Prepared] = OrderedDict()
        self._lock = threading.Lock()
        # Two threads that sweep at once stop each other at every step; one after the other the
        # first is done in half the time, and its layers run while the second sweeps.
        self._sweeping = threading.Lock()

    def prepare(self, embedding: Floats, cancel: CancelToken | None = None) -> _Prepared:
        """What does not depend on prompts; kept for the embeddings that were asked last."""
        with self._lock:
            found = self._kept.get(id(embedding))
            if found is not None:  # It holds the embedding: no other has this id meanwhile.
                self._kept.move_to_end(id(embedding))
                return found
        values = self._image.run({"image_embeddings": embedding}, self._maps, cancel)
        maps = dict(zip(self._maps, values))
        cost = maps.pop("cost")
        before = [np.cumsum(cost, axis, dtype=np.float32) for axis in (0, 1)]
        found = _Prepared(
            embedding, maps, ((before[0], before[0] - cost), (before[1], before[1] - cost))
        )
        with self._lock:
            self._kept[id(embedding)] = found
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return found

    def release(self) -> None:
        """Gives back the memory of what is kept."""
        with self._lock:
            self._kept.clear()

    def run(
        self,
        embedding: Floats,
        points: NDArray[np.float64],
        labels: NDArray[np.int64],
        box: PixelBox | None,
        previous: Floats | None,
        cancel: CancelToken | None = None,
    ) -> tuple[Floats, Floats]:
        """Logits (1, 3, 256, 256) and predicted IoU (1, 3).

        Args:
            embedding: (1, 256, 64, 64).
            points: (n, 2), chip positions.
            labels: (n,), 1 is foreground.
            box: (x0, y0, x1, y1), chip positions.
            previous: logits (256, 256) of the answer before.
            cancel: stops between two nodes.
        """
        known = self.prepare(embedding, cancel)
        cells = (np.asarray(points, np.float64).reshape(-1, 2) / CELL).astype(np.float32)
        inside, outside = cells[labels == FOREGROUND], cells[labels != FOREGROUND]
        corners = None if box is None else (np.asarray(box) / CELL).astype(np.float32)
        feed: dict[str, NDArray[Any]] = {
            **known.maps,
            "inside": _at_least_one(inside),
            "has_inside": _flag(len(inside)),
            "outside": _at_least_one(outside),
            "has_outside": _flag(len(outside)),
            "has_previous": _flag(previous is not None),
            "has_box": _flag(box is not None),
        }
        with self._sweeping:
            feed["distance"] = distances(seeds(inside, outside, corners), known.costs)
        if previous is None:
            feed["previous"] = np.zeros((2 * HALF, 2 * HALF), np.float32)
        else:
            feed["previous"] = np.ascontiguousarray(previous, np.float32)
        box_maps = self._no_box
        if corners is not None:
            asked = {**known.maps, "box": corners}
            asked = {name: asked[name] for name in self._box_inputs}
            box_maps = self._box.run(asked, self._box_maps, cancel)
        feed.update(zip(self._box_maps, box_maps))
        feed = {name: feed[name] for name in self._inputs}
        iou, low_res = self._click.run(feed, ("iou_predictions", "low_res_masks"), cancel)
        return low_res, iou


def quick_decoder(decoder: Path, threads: int | None = None) -> QuickDecoder | None:
    """The parts of a decoder that lie beside its file; None where there are none of it."""
    stem = decoder.name.rsplit("_", 1)[0]
    files = [decoder.with_name(f"{stem}_{name}.onnx") for name in _NAMES]
    if not all(file.is_file() for file in files):
        return None
    whole = file_sha256(decoder)
    # Its layers are small: on two cores, two views side by side with a thread each take 25 ms,
    # one after the other with two threads 31, and more of the processors.
    side_by_side = threads != 1 and cores() > 1
    own = max(1, (threads or cores()) // 2)
    try:
        image, box, click = (OnnxSession(file, own, "cpu") for file in files)
    except ModelError:  # The whole decoder does the same.
        return None
    if any(part.metadata.get("s2sam.decoder_sha256") != whole for part in (image, box, click)):
        return None
    return QuickDecoder(image, box, click, side_by_side)


def seeds(inside: Floats, outside: Floats, box: Floats | None) -> Floats:
    """Where distances from foreground and background begin: (2, 128, 128), 0 there, else FAR.

    Args:
        inside: foreground points (n, 2) in the decoder's cells; without any, a box's middle.
        outside: background points.
        box: (x0, y0, x1, y1) in the decoder's cells; background begins some way beyond it.
    """
    if box is not None and not len(inside):
        inside = (box[:2] + box[2:])[None] / 2
    found = np.stack([_near(inside), _near(outside)])
    if box is not None:
        x0, y0, x1, y1 = box
        across = np.minimum(_MIDDLES - x0, x1 - _MIDDLES)
        along = np.minimum(_MIDDLES - y0, y1 - _MIDDLES)
        found[1] |= np.minimum(across[None, :], along[:, None]) < OUTSIDE_BOX
    return np.where(found, np.float32(0), np.float32(FAR))


def _near(points: Floats) -> NDArray[np.bool_]:
    found = np.zeros((HALF, HALF), bool)
    for x, y in points:
        across, along = (_MIDDLES - x) ** 2, (_MIDDLES - y) ** 2
        found |= across[None, :] + along[:, None] <= SEED
    return found


def distances(start: Floats, costs: Sequence[tuple[Floats, Floats]]) -> Floats:
    """Lengths of cheapest paths along rows and columns, as tools/training/geodesic.py has them.

    A sweep towards higher places, D[i] = min(D[i], D[i - 1] + cost[i]), is a running minimum of
    D - C, plus C, with C the running sum of costs; one towards lower places likewise, with the
    running sum before each place. Of both from the same D the smaller is what the two give one
    after the other.

    Args:
        start: (2, h, w).
        costs: down the rows and along the columns: running sums (h, w) with and without the
            place's own cost.
    """
    found, there, back = start.copy(), np.empty_like(start), np.empty_like(start)
    for _ in range(ROUNDS):
        for axis, (own, before) in ((2, costs[1]), (1, costs[0])):
            flip = (slice(None),) * axis + (slice(None, None, -1),)
            np.subtract(found, own, out=there)
            np.minimum.accumulate(there, axis, out=there)
            there += own
            np.add(found, before, out=back)
            np.minimum.accumulate(back[flip], axis, out=back[flip])
            back -= before
            np.minimum(there, back, out=found)
    return found


def _at_least_one(points: Floats) -> Floats:
    return points if len(points) else np.zeros((1, 2), np.float32)


def _flag(value: object) -> Floats:
    return np.array([bool(value)], np.float32)


def _zeros(shape: Sequence[int | None]) -> Floats:
    return np.zeros([side or 1 for side in shape], np.float32)
