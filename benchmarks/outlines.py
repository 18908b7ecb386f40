"""What it costs to paint an outline over the map: in pieces, as the dock does, against whole.

    python benchmarks/outlines.py

Needs QGIS. Both are painted in turn in one run; the ratio is of the best of --rounds.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
import time
from pathlib import Path
from typing import Any, Callable

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SIDE = 800


def river(points: int) -> Any:
    """A closed, winding outline of about so many points on a canvas of SIDE pixels."""
    from qgis.PyQt.QtCore import QPointF
    from qgis.PyQt.QtGui import QPainterPath, QPolygonF

    half = points // 2
    steps = [i / half for i in range(half)]
    bank = [(SIDE * s, SIDE / 2 + 250 * math.sin(40 * s) + 9 * math.sin(700 * s)) for s in steps]
    ring = [*bank, *((x, y + 30) for x, y in reversed(bank)), bank[0]]
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring]))
    return path


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    from qgis.core import QgsApplication
    from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen, QTransform

    from s2sam_qgis.gui.canvas.items import HALO
    from s2sam_qgis.gui.canvas.outline_item import DrawnOutline

    application = QgsApplication([], True)
    application.initQgis()
    pens = QPen(HALO, 3.4), QPen(QColor("#ff8800"), 1.6)

    def seconds(stroke: Callable[[Any], None]) -> float:
        image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor("#557755"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        start = time.perf_counter()
        for pen in pens:
            painter.setPen(pen)
            stroke(painter)
        painter.end()
        return time.perf_counter() - start

    print("| points | whole, ms | in pieces, ms | ratio |\n| --- | --- | --- | --- |")
    for points in (200, 1000, 5000, 20000):
        path = river(points)
        drawn = DrawnOutline.of(path, QTransform())
        whole, pieces = [], []
        for _ in range(options.rounds):
            whole.append(seconds(lambda painter, path=path: painter.drawPath(path)))
            pieces.append(seconds(drawn.stroke))
        best, ours = min(whole), min(pieces)
        print(f"| {points} | {1e3 * best:.1f} | {1e3 * ours:.1f} | {ours / best:.2f} |")
    application.exitQgis()


if __name__ == "__main__":
    main()
