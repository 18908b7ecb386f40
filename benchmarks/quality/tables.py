"""Tables from the harness's results: by kind, by size, per click, and how good the judge is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from .pair_predictor import Answer

Result = dict[str, Any]
Row = dict[str, Any]
SIZES = ((0, 100), (100, 200), (200, 400), (400, 1000), (1000, 10**9))


def summary(name: str, results: Sequence[Result]) -> Row:
    """Means over objects."""
    clicks = np.array([r["clicks"] for r in results], float)
    row: Row = {"objects": name, "n": len(results)}
    for k in (1, 3, 5, 10):
        if clicks.shape[1] >= k:
            row[f"mIoU@{k}"] = f"{clicks[:, k - 1].mean():.3f}"
    row["median@1"] = f"{np.median(clicks[:, 0]):.3f}"
    row["box"] = f"{np.mean([r['box'] for r in results]):.3f}"
    row["NoC80"] = f"{np.mean([r['noc80'] for r in results]):.2f}"
    row["never 80"] = f"{np.mean([r['fail80'] for r in results]):.2f}"
    return row


def by_kind(results: Sequence[Result]) -> list[Row]:
    """All objects, then each kind."""
    kinds = sorted({r["kind"] for r in results})
    return [summary("all", results)] + [
        summary(kind, [r for r in results if r["kind"] == kind]) for kind in kinds
    ]


def by_size(results: Sequence[Result]) -> list[Row]:
    """By the objects' true size in native pixels."""
    rows = []
    for low, high in SIZES:
        some = [r for r in results if low <= r["px"] < high]
        if some:
            name = f"{low}-{high} px" if high < 10**9 else f"{low} px and more"
            rows.append(summary(name, some))
    return rows


def markdown(rows: Sequence[Row]) -> str:
    """A Markdown table."""
    names = list(rows[0])
    lines = ["| " + " | ".join(names) + " |", "|" + " --- |" * len(names)]
    lines += ["| " + " | ".join(str(row[n]) for n in names) + " |" for row in rows]
    return "\n".join(lines)


def clicks_report(results: Sequence[Result]) -> str:
    """What one more click does to IoU."""
    steps = np.diff(np.array([r["clicks"] for r in results], float), axis=1)
    if not steps.size:
        return "One click alone: there is no further one to compare."
    falls = np.maximum(-steps, 0)
    return (
        f"One more click changes IoU by {steps.mean():+.4f} on average "
        f"(per click: {' '.join(f'{s:+.3f}' for s in steps.mean(0))}); the mean fall is "
        f"{falls.mean():.4f}; objects with a fall of more than .03 somewhere: "
        f"{(falls.max(1) > 0.03).mean():.2f}."
    )


def spearman(a: Sequence[float], b: Sequence[float]) -> float:
    """Rank correlation."""

    def rank(values: Sequence[float]) -> np.ndarray:
        _, inverse, counts = np.unique(np.asarray(values), return_inverse=True, return_counts=True)
        ends = np.cumsum(counts)
        return (ends - (counts - 1) / 2)[inverse]

    return float(np.corrcoef(rank(a), rank(b))[0, 1])


def judge_report(answers: Sequence[Answer]) -> str:
    """Predicted against true IoU, and what a perfect choice of candidate would add."""
    lines = []
    groups = (
        ("one click", [a for a in answers if a.prompts == 1 and not a.has_box]),
        ("box", [a for a in answers if a.has_box]),
        ("three clicks", [a for a in answers if a.prompts == 3]),
        ("all", list(answers)),
    )
    for name, some in groups:
        if not some:
            continue
        chosen = [a.true[a.chosen] for a in some]
        predicted = [a.predicted[a.chosen] for a in some]
        regret = np.mean([max(a.true) for a in some]) - np.mean(chosen)
        lines.append(
            f"{name}: Spearman {spearman(predicted, chosen):.2f}, predicted "
            f"{np.mean(predicted):.3f} against true {np.mean(chosen):.3f}, the best of "
            f"the candidates is {regret:.3f} better"
        )
    return "\n".join(lines)
