"""Trains what judges the candidates of several views together (s2sam_qgis/core/view_score.py).

python -m tools.training.view_judge landscapes --bank runs/bank --out runs/land.npz --windows 160
python -m tools.training.view_judge scenes --manifest scenes.json --data DIR --out runs/real.npz
python -m tools.training.view_judge fit --asks runs/real.npz:1 runs/land.npz:0.3 \
    --out resources/models/builtin_views.json

``landscapes`` clicks on procedural windows in two or three views; ``scenes`` does the same on real
objects through the plugin, of the places that may decide (benchmarks/quality/s2click.py), then at
other places of each object. Kept is what the network would be shown of each candidate, and how good
it was; no outline. ``fit`` trains small networks and writes their mean as one. ``--without NAME``
leaves a place out: its figures are then those of a network that never saw it.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from torch import Tensor, nn

from benchmarks.quality import s2click
from benchmarks.quality.scene_predictor import ScenePredictor
from s2sam_qgis.core.chips import Chip
from s2sam_qgis.core.grid import Window
from s2sam_qgis.core.masks import outline_steps
from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.core.resample import resize
from s2sam_qgis.core.view_score import INPUTS, seen_of
from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.hashes import file_sha256
from s2sam_qgis.models.model import Model
from s2sam_qgis.models.predictor import Candidates, Predictor
from s2sam_qgis.models.spec import BUILTIN_BEFORE, ModelSpec
from s2sam_qgis.workflow import chip_answers
from s2sam_qgis.workflow.best_candidate import best_candidate
from s2sam_qgis.workflow.chip_answer import ChipAnswer, used_cells
from s2sam_qgis.workflow.chip_answers import ChipAnswers, lead_of
from s2sam_qgis.workflow.joint_answer import joined

from .samples import MEAN, STD
from .series_samples import SeriesSample, series_stream

VERSION = "1.0"
#: Candidates of an ask: three of each of three views.
MOST = 9
#: Of an object this much must lie in a window, and it must be this share of the window.
WHOLE, LEAST = 0.3, 5e-4
UNITS, NETWORKS, PASSES, BATCH, RATE = 32, 3, 70, 192, 3e-3
#: Noise on what is looked at, in spreads; differences of expected IoU below are no decision yet.
NOISE, DECISION = 0.2, 0.05


@dataclass
class Asks:
    """What was shown and how good it was: rows of candidates, an ask's rows one after the other."""

    seen: list[np.ndarray] = field(default_factory=list)  # [m, INPUTS] each
    iou: list[np.ndarray] = field(default_factory=list)  # [m] each
    place: list[str] = field(default_factory=list)
    kind: list[str] = field(default_factory=list)
    target: list[str] = field(default_factory=list)
    form: list[str] = field(default_factory=list)  # first click or further ones

    def add(self, seen: np.ndarray, iou: np.ndarray, *words: str) -> None:
        """One ask; words are place, kind, target and form."""
        self.seen.append(seen)
        self.iou.append(iou)
        for values, word in zip((self.place, self.kind, self.target, self.form), words):
            values.append(word)

    def save(self, path: Path) -> None:
        """Writes a .npz without objects."""
        np.savez_compressed(
            path,
            seen=np.concatenate(self.seen),
            iou=np.concatenate(self.iou),
            count=[len(each) for each in self.iou],
            place=self.place,
            kind=self.kind,
            target=self.target,
            form=self.form,
        )

    @classmethod
    def load(cls, path: Path, without: Sequence[str] = ()) -> Asks:
        """Reads what save wrote, but for some places."""
        with np.load(path) as file:
            ends = np.cumsum(file["count"])[:-1]
            lists = [np.split(file[name], ends) for name in ("seen", "iou")]
            lists += [file[name].tolist() for name in ("place", "kind", "target", "form")]
        kept = [row for row in zip(*lists) if row[2] not in without]
        return cls(*(list(column) for column in zip(*kept)))

    def weights(self) -> np.ndarray:
        """Kinds and forms of asking count nearly alike, and objects do."""
        forms = Counter(zip(self.kind, self.form))
        targets = Counter(self.target)
        pairs = zip(self.kind, self.form, self.target)
        value = np.array([forms[k, f] ** -0.7 * targets[t] ** -0.3 for k, f, t in pairs])
        return value / value.mean()


def form_of(prompts: PixelPrompts) -> str:
    """How it was asked."""
    return "first" if len(prompts.points) == 1 else "further"


def overlaps(logits: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """IoU of masks [m, rows, cols] with one."""
    masks = logits > 0
    both = (masks & truth).sum((1, 2))
    return np.asarray(both / np.maximum((masks | truth).sum((1, 2)), 1), np.float32)


# ---------------------------------------------------------------- procedural windows
def landscapes(options: argparse.Namespace) -> Asks:
    """Asks on procedural windows."""
    predictor = Predictor(load_model(ModelSpec(BUILTIN_BEFORE, threads=1)))
    rng, asks, done = np.random.default_rng(options.seed), Asks(), 0
    for sample in series_stream(options.bank, options.real, options.seed, 256):
        which = [i for i, look in enumerate(sample.looks) if look < chip_answers.OTHER + 1]
        if len(which) == 3 and rng.random() < 0.2:
            which.pop(int(rng.integers(1, 3)))
        padded = (sample.images[0] == 0).all(0).any()
        if len(which) < 2 or padded or sample.looks[which[0]] != 0:
            continue
        ask_window(predictor, sample, which, rng, asks, f"landscape {done}")
        done += 1
        if done == options.windows:
            break
    return asks


def ask_window(
    predictor: Predictor,
    sample: SeriesSample,
    which: list[int],
    rng: np.random.Generator,
    asks: Asks,
    place: str,
) -> None:
    """A click and a correction on each target of a window."""
    pictures = [sample.images[i] * STD[:, None, None] + MEAN[:, None, None] for i in which]
    pictures = [np.float32(picture) for picture in pictures]
    embeddings = [predictor.encode(p.repeat(4, 1).repeat(4, 2)) for p in pictures]
    kinds, zoom = [int(sample.looks[i]) for i in which], 4 * float(sample.sample.zoom)
    side = max(1, round(1024 / zoom))
    chip = Chip(Window(0, 0, side, side), Window(0, 0, side, side))
    for number, truth in enumerate(sample.sample.targets):

        def ask(
            prompts: PixelPrompts,
            before: np.ndarray | None,
            truth: np.ndarray = truth,
            number: int = number,
        ) -> np.ndarray:
            found = [predictor.decode(each, prompts, before) for each in embeddings]
            best = [best_candidate(each, prompts, zoom) for each in found]
            seen = shown(found, best, kinds, chip, prompts, pictures[0], before, zoom)
            iou = overlaps(np.concatenate([each.logits for each in found]), truth)
            asks.add(seen, iou, place, "landscape", f"{place} {number}", form_of(prompts))
            return joined(found, best, lead_of(prompts)).logits[0]

        points, labels = [somewhere(truth, rng)], [1]
        logits = ask(clicks(points, labels), None)
        missing, excess = truth & ~(logits > 0), (logits > 0) & ~truth
        if missing.any() or excess.any():
            more = missing.sum() >= excess.sum()
            points.append(somewhere(missing if more else excess, rng))
            labels.append(int(more))
            ask(clicks(points, labels), logits)


def clicks(points: list[tuple[float, float]], labels: list[int]) -> PixelPrompts:
    """Points in cells of the 256 grid as prompts in chip positions."""
    return PixelPrompts(1, 4 * np.array(points, float), np.array(labels, np.int64))


def shown(
    found: Sequence[Candidates],
    best: Sequence[int],
    kinds: Sequence[int],
    chip: Chip,
    prompts: PixelPrompts,
    picture: np.ndarray,
    before: np.ndarray | None,
    zoom: float,
) -> np.ndarray:
    """What the network would be shown, [m, INPUTS]."""
    candidates = chip_answers.view_candidates(found, best, kinds, chip)
    rows, cols = candidates.logits.shape[1:]
    mask = None if before is None else before[:rows, :cols] > 0
    return seen_of(candidates, prompts, zoom, outline_steps(picture), mask)


def somewhere(mask: np.ndarray, rng: np.random.Generator) -> tuple[float, float]:
    """(x, y) of a place that a person may click on: not at the very border."""
    depth = cv2.distanceTransform(np.pad(mask, 1).astype(np.uint8), cv2.DIST_L2, 5)[1:-1, 1:-1]
    rows, cols = np.nonzero(depth >= depth.max() * rng.choice([0.3, 0.9]))
    one = int(rng.integers(len(rows)))
    return float(cols[one]) + 0.5, float(rows[one]) + 0.5


# ---------------------------------------------------------------- real scenes
class Listening(ChipAnswers):
    """Answers as 1.6 does, and keeps what the network would have been shown."""

    asks: Asks
    truth: np.ndarray | None = None
    words: tuple[str, str, str] = ("", "", "")

    def _answer(
        self,
        chip: Chip,
        prompts: PixelPrompts,
        found: Sequence[Candidates],
        favourites: Sequence[int],
        mask_input: np.ndarray | None,
    ) -> ChipAnswer:
        whole = None if self.truth is None else truth_on(chip, self.truth)
        if whole is not None and prompts.box is None and len(found) == len(self.views) > 1:
            picture = self.thumbnail(chip)
            seen = shown(
                found, favourites, self._kinds, chip, prompts, picture, mask_input, chip.zoom
            )
            rows, cols = whole.shape
            logits = np.concatenate([each.logits for each in found])[:, :rows, :cols]
            self.asks.add(seen, overlaps(logits, whole), *self.words, form_of(prompts))
        return super()._answer(chip, prompts, found, favourites, mask_input)


def truth_on(chip: Chip, truth: np.ndarray) -> np.ndarray | None:
    """A raster's mask on a chip's cells; None where too little of it is seen."""
    window = chip.window
    part = np.zeros((window.height, window.width), np.float32)
    rows = slice(max(0, window.row), min(truth.shape[0], window.row_end))
    cols = slice(max(0, window.col), min(truth.shape[1], window.col_end))
    part[rows.start - window.row : rows.stop - window.row][
        :, cols.start - window.col : cols.stop - window.col
    ] = truth[rows, cols]
    small = resize(part[None], used_cells(chip), "linear")[0] > 0.5
    seen = part.sum() / max(1, truth.sum())
    return small if seen > WHOLE and small.mean() > LEAST else None


def scenes(options: argparse.Namespace) -> Asks:
    """Asks on the real objects that may decide, as the benchmark clicks, then at other places."""
    asks, rng = Asks(), np.random.default_rng(options.seed)
    manifest = json.loads(options.manifest.read_text(encoding="utf-8"))["scenes"]
    for scene in s2click.of_part(manifest, "decide"):
        predictor = ScenePredictor(BUILTIN_BEFORE, threads=1)
        predictor.open([str(options.data / scene["files"][0])])
        session = predictor.session
        assert session is not None
        if not session.imagery.others:
            continue
        answers = session.answers
        answers.__class__ = Listening
        assert isinstance(answers, Listening)
        answers.asks = asks
        for number, (kind, truth) in enumerate(some_objects(scene, options.data)):
            answers.truth = truth
            answers.words = scene["name"], kind, f"{scene['name']} {number}"
            s2click.by_clicks(predictor, truth)
            for _ in range(options.again):
                ask_again(predictor, truth, rng)
        print(scene["name"], len(asks.iou), flush=True)
    return asks


def some_objects(scene: dict[str, Any], data: Path) -> Iterator[tuple[str, np.ndarray]]:
    """A scene's objects: up to three parts of a mask, up to sixteen of a list."""
    refs = [
        {**ref, "at_most": 3 if ref.get("at_most") == 1 else min(16, ref.get("at_most") or 16)}
        for ref in scene["refs"]
    ]
    return s2click.objects_of({**scene, "refs": refs}, data)


def ask_again(predictor: ScenePredictor, truth: np.ndarray, rng: np.random.Generator) -> None:
    """Three clicks, elsewhere than the benchmark puts them."""
    predictor.reset()
    mask, points, labels = np.zeros_like(truth), [], []
    for _ in range(3):
        missing, excess = truth & ~mask, mask & ~truth
        if points and not (missing.any() or excess.any()):
            break
        more = not points or missing.sum() >= excess.sum()
        points.append(somewhere(missing if more else excess, rng))
        labels.append(int(more))
        mask = predictor.predict(np.array(points), np.array(labels), None)


# ---------------------------------------------------------------- fitting
Layers = list[tuple[np.ndarray, np.ndarray]]


def loss_of(expected: Tensor, true: Tensor, there: Tensor, weight: Tensor) -> Tensor:
    """Squared errors, those of differences between candidates, and what choosing so loses."""
    error = (expected - true) * there
    count = there.sum(1)
    beside = (error - error.sum(1, keepdim=True) / count[:, None]) * there
    share = torch.softmax(expected / DECISION + (there - 1) * 99, 1)
    lost = (true * there).max(1).values - (share * true).sum(1)
    return (weight * ((error**2).sum(1) / count + 2 * (beside**2).sum(1) / count + lost)).mean()


def trained(groups: Sequence[tuple[Asks, float]], seed: int) -> Layers:
    """One network; what it is shown is normalised within its first layer."""
    torch.manual_seed(seed)
    seen = [each for asks, _ in groups for each in asks.seen]
    values = np.concatenate(seen)
    middle, spread = values.mean(0), values.std(0) + 1e-3
    shape = (len(seen), MOST)
    x, y = torch.zeros(*shape, len(INPUTS)), torch.zeros(shape)
    there = torch.zeros(shape)
    for row, (each, iou) in enumerate(zip(seen, (iou for asks, _ in groups for iou in asks.iou))):
        x[row, : len(iou)] = torch.from_numpy((each - middle) / spread)
        y[row, : len(iou)] = torch.from_numpy(iou)
        there[row, : len(iou)] = 1
    first = len(groups[0][0].iou)  # the groups' shares are told in those of the first
    parts = [a.weights() * (share * first / len(a.iou)) for a, share in groups]
    weight = torch.from_numpy(np.concatenate(parts)).float()
    sizes = [len(INPUTS), UNITS, UNITS, 1]
    layers = [nn.Linear(*pair) for pair in zip(sizes, sizes[1:])]
    net = nn.Sequential(
        layers[0], nn.ReLU(), nn.Dropout(0.15), layers[1], nn.ReLU(), nn.Dropout(0.15), layers[2]
    )
    optimiser = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=0.02)
    falling = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, PASSES)
    for _ in range(PASSES):
        for rows in torch.randperm(len(x)).split(BATCH):
            noisy = x[rows] + NOISE * torch.randn_like(x[rows])
            expected = torch.sigmoid(net(noisy).squeeze(-1))
            loss = loss_of(expected, y[rows], there[rows], weight[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
        falling.step()
    found = [
        (each.weight.detach().double().numpy().T, each.bias.detach().double().numpy())
        for each in layers
    ]
    weights, shift = found[0]
    weights = weights / spread[:, None]
    return [(weights, shift - middle @ weights), *found[1:]]


def side_by_side(nets: Sequence[Layers]) -> Layers:
    """One network whose answer is the mean of several ones' before the logistic curve."""
    first, second, last = zip(*nets)
    units = sum(len(shift) for _, shift in second)
    inner, at = np.zeros((units, units)), 0
    for weights, shift in second:
        inner[at : at + len(shift), at : at + len(shift)] = weights
        at += len(shift)
    return [
        (np.concatenate([w for w, _ in first], 1), np.concatenate([s for _, s in first])),
        (inner, np.concatenate([s for _, s in second])),
        (
            np.concatenate([w for w, _ in last]) / len(nets),
            np.mean([s for _, s in last], 0),
        ),
    ]


def record_of(layers: Layers, model: Model) -> dict[str, Any]:
    """The file's content; see s2sam_qgis/models/view_scores.py."""
    return {
        "name": "builtin views",
        "version": VERSION,
        "for": "candidates of the built-in model in several views",
        "license": "GPL-2.0-or-later",
        "decoder": f"sha256:{file_sha256(model.files[1])}",
        "inputs": list(INPUTS),
        "weights": [np.round(weights, 5).tolist() for weights, _ in layers],
        "shifts": [np.round(shift, 5).tolist() for _, shift in layers],
    }


def fit(options: argparse.Namespace) -> None:
    """Writes the weights."""
    groups = []
    for text in options.asks:
        path, share = text.rsplit(":", 1)
        groups.append((Asks.load(Path(path), options.without), float(share)))
    layers = side_by_side([trained(groups, seed) for seed in range(NETWORKS)])
    record = record_of(layers, load_model(ModelSpec(BUILTIN_BEFORE, threads=1)))
    options.out.write_text(json.dumps(record), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    subparsers = parser.add_subparsers(dest="what", required=True)
    land = subparsers.add_parser("landscapes")
    land.add_argument("--bank", type=Path, required=True)
    land.add_argument("--real", type=Path)
    land.add_argument("--windows", type=int, default=160)
    real = subparsers.add_parser("scenes")
    real.add_argument("--manifest", type=Path, required=True)
    real.add_argument("--data", type=Path, required=True)
    real.add_argument("--again", type=int, default=2, help="times that each object is asked again")
    for each in (land, real):
        each.add_argument("--seed", type=int, default=1)
    made = subparsers.add_parser("fit")
    made.add_argument("--asks", nargs="+", required=True, help="FILE:SHARE, real ones first")
    made.add_argument("--without", nargs="*", default=[], help="places that are left out")
    for each in (land, real, made):
        each.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    if options.what == "fit":
        fit(options)
    else:
        (landscapes if options.what == "landscapes" else scenes)(options).save(options.out)


if __name__ == "__main__":
    main()
