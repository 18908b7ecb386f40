"""One answer from several views of the same place.

True colour hides what short-wave infrared shows, and the other way round. Each view is asked the
same; the mean of their favourite masks' logits, weighted by how sure each view is, is the answer.
Where the views agree it is as sharp as theirs, where they differ the surer one wins.

A click says where, not how much. A person clicks on what the map shows, so the first view leads
there: another one must be surer by ``LEAD`` to count as much. A box says how much, so all count
alike.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..core.grid import FloatArray
from ..core.masks import BoolMask, iou, stability
from ..core.resample import FloatImage
from ..models.predictor import Candidates

#: How much surer a view counts: by exp(this times the difference in predicted IoU).
SURENESS = 6.0

#: By how much predicted IoU the first view leads where points ask.
LEAD = 0.1

#: The same of a judge that sees all views' candidates: it decides, and mixes what it cannot tell.
DECISION = 30.0

#: What counts less than this moves no logit by more than rounding does.
LEAST_WEIGHT = 1e-6

#: Beyond this logits say no more: one view's certainty must not silence all others.
MOST = 10.0

#: Masks that are alike to this IoU are offered once.
SAME = 0.9


def joined(found: Sequence[Candidates], favourites: Sequence[int], lead: float = 0.0) -> Candidates:
    """The candidates of several views as one answer's.

    Args:
        found: each view's candidates, the first view's first.
        favourites: each view's best candidate, as a number from 0.
        lead: what the first view's predicted IoU counts more.

    Returns:
        The mean of the favourites first; behind it, to choose instead, the first view's candidates
        and the other views' favourites, each mask once.
    """
    best = [each.logits[index] for each, index in zip(found, favourites)]
    scores = np.array([each.predicted_iou[i] for each, i in zip(found, favourites)], np.float64)
    worth = scores + lead * (np.arange(len(scores)) == 0)
    weights = np.exp(SURENESS * (worth - worth.max()))
    weights /= weights.sum()
    mean: FloatImage = np.zeros(best[0].shape, np.float32)
    for weight, logits in zip(weights, best):
        mean += np.float32(weight) * np.clip(logits, -MOST, MOST)
    first = found[0]
    others = [(first, index) for index in range(len(first.logits))]
    others += list(zip(found[1:], favourites[1:]))
    rest = [
        (each.logits[i], float(each.predicted_iou[i]), float(each.stability[i]))
        for each, i in others
    ]
    return _with_others(mean, float(weights @ scores), rest, first.object_score)


def judged(found: Sequence[Candidates], scores: FloatArray) -> Candidates:
    """The candidates of several views as one answer's, by what one judge holds of all of them.

    Args:
        found: each view's candidates, the first view's first.
        scores: expected IoU of all of them, one after the other.

    Returns:
        The mean of all, nearly that of the best alone; behind it every mask once, the best first.
    """
    logits = np.concatenate([each.logits for each in found])
    stabilities = np.concatenate([each.stability for each in found])
    weights = np.exp(DECISION * (scores - scores.max()))
    weights /= weights.sum()
    mean: FloatImage = np.zeros(logits.shape[1:], np.float32)
    for weight, each in zip(weights, logits):
        if weight > LEAST_WEIGHT:
            mean += np.float32(weight) * np.clip(each, -MOST, MOST)
    order = np.argsort(-scores, kind="stable")
    rest = [(logits[i], float(scores[i]), float(stabilities[i])) for i in order]
    return _with_others(mean, float(weights @ scores), rest, found[0].object_score)


def _with_others(
    mean: FloatImage,
    score: float,
    others: Sequence[tuple[FloatImage, float, float]],
    object_score: float | None,
) -> Candidates:
    """A mask first, then others (logits, predicted IoU, stability) that are unlike those before."""
    logits, ious, stabilities = [mean], [score], [stability(mean)]
    seen: list[BoolMask] = [mean > 0]
    for other, predicted, steadiness in others:
        mask = other > 0
        if all(iou(mask, known) < SAME for known in seen):
            seen.append(mask)
            logits.append(other)
            ious.append(predicted)
            stabilities.append(steadiness)
    return Candidates(
        np.stack(logits).astype(np.float32, copy=False),
        np.array(ious, np.float32),
        np.array(stabilities, np.float32),
        0,
        object_score,
    )
