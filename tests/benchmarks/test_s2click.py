"""The protocol of S2-Click on a scene that is made here."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio

pytest.importorskip("cv2", reason="the quality benchmark needs opencv-python-headless")

from benchmarks.quality.s2click import CLICKS, measured, of_part, table, widest


class Knowing:
    """Answers with the object under the last foreground point, once it has enough clicks."""

    def __init__(self, ids, needs):
        self.ids, self.needs = ids, needs

    def open(self, files):
        self.files = files

    def reset(self):
        """Nothing is kept."""

    def predict(self, points, labels, box):
        if box is not None:
            x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
            return self.ids == self.ids[int(y), int(x)]
        x, y = points[labels == 1][-1]
        whole = self.ids == self.ids[int(y), int(x)]
        if len(points) < self.needs:
            whole[:, : int(x)] = False
            whole[:, int(x) + 1 :] = False
        return whole


@pytest.fixture
def scene(tmp_path):
    ids = np.zeros((60, 80), np.uint8)
    ids[5:35, 5:35], ids[20:55, 45:75] = 1, 2
    for name, values in (("image.tif", ids[None] * 100), ("ids.tif", ids[None])):
        with rasterio.open(
            tmp_path / name, "w", driver="GTiff", width=80, height=60, count=1, dtype="uint8"
        ) as file:
            file.write(values)
    reference = {"file": "ids.tif", "form": "ids", "kind": "boxes"}
    return {"name": "made", "files": ["image.tif"], "refs": [reference]}, ids, tmp_path


@pytest.mark.parametrize("needs", [1, 3])
def test_clicks_and_boxes_are_counted(scene, needs):
    described, ids, data = scene
    rows = measured(Knowing(ids, needs), [described], data)
    assert len(rows) == 2
    for row in rows:
        assert len(row.clicks) == CLICKS
        assert row.clicks[needs - 1 :] == (1.0,) * (CLICKS - needs + 1)
        assert row.needed == needs
        assert row.box == 1.0
    assert "| mean of kinds | 2 |" in table(rows)


def test_the_first_click_lies_where_an_object_is_widest():
    mask = np.zeros((30, 40), bool)
    mask[10:21, 5:16] = True
    mask[14, 16:35] = True
    x, y, depth = widest(mask)
    assert (x, y) == (10.5, 15.5)
    assert depth > 5


def test_every_third_place_of_a_kind_is_held_out():
    scenes = [
        {"name": f"{kind}{n}", "refs": [{"kind": kind}]} for kind in ("a", "b") for n in range(5)
    ]
    held = [s["name"] for s in of_part(scenes, "held")]
    decide = [s["name"] for s in of_part(scenes, "decide")]
    assert held == ["a2", "b2"]
    assert sorted(held + decide) == sorted(s["name"] for s in of_part(scenes, "all"))
    assert json.dumps(scenes)
