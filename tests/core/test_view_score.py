"""What the judge of several views is shown, and how it answers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from s2sam_qgis.core.masks import outline_steps
from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.core.view_score import (
    INPUTS,
    ViewCandidates,
    ViewScore,
    seen_of,
    views_of,
)

SIDE, ZOOM = 64, 8.0
ROWS, COLS = np.mgrid[:SIDE, :SIDE]
CLICK = PixelPrompts(1, np.array([[128.0, 128.0]]), np.array([1]))
AWAY = PixelPrompts(1, np.array([[128.0, 128.0], [240.0, 8.0]]), np.array([1, 0]))


def disc(radius, x=32, y=32):
    return (radius - np.hypot(COLS + 0.5 - x, ROWS + 0.5 - y)).astype(np.float32)


def candidates(logits=None, predicted=(0.5, 0.8, 0.4, 0.6)):
    logits = np.stack([disc(6), disc(10), disc(10), disc(20)] if logits is None else logits)
    view = views_of([2, 2])
    return ViewCandidates(
        logits,
        np.array(predicted),
        np.full(4, 0.9),
        view,
        2 * view,
        np.array([1, 2]),
    )


def picture():
    image = np.full((3, SIDE, SIDE), 60, np.float32)
    image[:, disc(10) > 0] = 160
    return image


def steps():
    return outline_steps(picture())


def seen(found=None, prompts=CLICK, before=None):
    found = candidates() if found is None else found
    values = seen_of(found, prompts, ZOOM, steps(), before)
    assert values.shape == (4, len(INPUTS))
    assert np.isfinite(values).all()
    return dict(zip(INPUTS, values.T))


def test_agreement_is_with_the_other_views():
    values = seen()
    assert values["agreement"][1] == pytest.approx((1 + 100 / 400) / 2, abs=0.03)
    assert values["agreement_with_favourites"][:2] == pytest.approx([0.36, 1], abs=0.03)
    assert values["closest_of_each_view"][1] == 1
    assert values["sure_support"][1] == pytest.approx(0.4)
    assert values["within_favourites"][0] == 1
    assert values["holds_favourites"][3] == 1


def test_sizes_stand_beside_each_other():
    values = seen()
    assert (np.diff(values["log_area"]) >= 0).all()
    assert values["smaller_ones"].tolist() == [0, 0.25, 0.25, 0.75]
    assert values["size_rank"].tolist() == [0, 1, 0, 1]
    assert values["first_view"].tolist() == [1, 1, 0, 0]
    assert values["short_wave"].tolist() == [0, 0, 1, 1]


def test_outlines_on_a_border_have_the_largest_step():
    assert seen()["step"].argmax() == 1
    assert seen()["step_beside_most"].max() == 0


def test_missed_clicks_are_counted():
    assert seen()["missed_clicks"].tolist() == [0, 0, 0, 0]
    aside = [disc(6), disc(10, x=50), disc(10), disc(60)]
    assert seen(candidates(aside), AWAY)["missed_clicks"].tolist() == [0, 1, 0, 1]


def test_the_mask_before_is_compared():
    values = seen(before=disc(10) > 0)
    assert values["like_before"][1] == 1
    assert values["corrects"].tolist() == [1, 1, 1, 1]
    assert (seen()["like_before"] == 0).all()


def test_empty_masks_and_one_cell_are_no_trouble():
    nothing = [np.full((SIDE, SIDE), -5, np.float32)] * 4
    assert seen(candidates(nothing), AWAY, disc(-1) > 0)["empty"].all()


def test_the_network_is_its_layers():
    weight = np.zeros((len(INPUTS), 2))
    weight[INPUTS.index("predicted_iou")] = 4, -4
    score = ViewScore((weight, np.array([[1.0], [1.0]])), (np.array([-2.0, 2.0]), np.zeros(1)))
    shown = seen_of(candidates(), CLICK, ZOOM, steps(), None)
    expected = 1 / (1 + np.exp(-np.abs(4 * shown[:, 0] - 2)))
    assert np.allclose(score(shown), expected)


def test_the_order_of_other_views_does_not_matter():
    found = candidates()
    order = np.array([0, 1, 3, 2])
    turned = replace(
        found,
        logits=found.logits[order],
        predicted_iou=found.predicted_iou[order],
        favourites=np.array([1, 3]),
    )
    first = seen_of(found, CLICK, ZOOM, steps(), None)
    assert np.allclose(seen_of(turned, CLICK, ZOOM, steps(), None), first[order], atol=1e-6)
