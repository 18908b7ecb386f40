"""Regions over the map before they are objects: their borders, and those that are picked.

What is drawn is an image of the screen's own size: for each screen pixel the basin that lies there
is looked up once a view, and each new threshold only names basins anew.
"""

from __future__ import annotations

from typing import Any, Callable

import numpy as np
from numpy.typing import NDArray
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QImage, QPainter

from ...core.grid import RasterGrid, Window
from ...core.prompts import Coordinate
from .items import OverlayItem

#: What regions are marked as.
PLAIN, PICKED, REFUSED = 0, 1, 2

#: Colours as ARGB, premultiplied: a border, and the shade beside it.
_BORDER, _SHADE = 0xFFFFE13C, 0x78000000
#: By mark what fills a region.
_FILLS = np.array([0, 0x5A1C5A5A, 0x50500A0A], np.uint32)
#: The one that is looked at.
_CURRENT = 0x96963296
#: Corners of the mesh on which another CRS is followed, along each side of the screen.
_MESH = 25


class PartitionItem(OverlayItem):
    """Borders between regions that change as quickly as a slider moves."""

    def __init__(self, canvas: Any, z: float = 340.0) -> None:
        super().__init__(canvas, z)
        self._basins: NDArray[np.int32] | None = None
        self._window = Window(0, 0, 0, 0)
        self._grid: RasterGrid | None = None
        self._to_layer: Callable[[float, float], Coordinate | None] | None = None
        self._names = np.zeros(1, np.int32)
        self._marks = np.zeros(1, np.uint8)
        self._current: int | None = None
        self._view_key: Any = None
        self._seen: NDArray[np.int32] | None = None
        self._image: QImage | None = None
        self._buffer: NDArray[np.uint32] | None = None

    @property
    def is_shown(self) -> bool:
        """Whether there is anything to draw."""
        return self._basins is not None

    def show_basins(
        self,
        basins: NDArray[np.int32],
        window: Window,
        grid: RasterGrid,
        to_layer: Callable[[float, float], Coordinate | None] | None,
    ) -> None:
        """What regions are made of.

        Args:
            basins: (h, w), below 0 where nothing is.
            window: where they lie on ``grid``.
            grid: the raster's.
            to_layer: a canvas position in the raster's CRS; None where both are in the same.
        """
        self._basins, self._window, self._grid, self._to_layer = basins, window, grid, to_layer
        self._view_key = None
        self.update()

    def show_regions(
        self, names: NDArray[np.int32], marks: NDArray[np.uint8], current: int | None = None
    ) -> None:
        """The region, from 1, of each basin (n,), 0 for none; and by region how it is marked.

        ``current`` is the region that is looked at.
        """
        self._current = current
        self._names = np.concatenate([[0], names]).astype(np.int32)
        self._marks = marks
        self._image = None
        self.update()

    def show_current(self, current: int | None) -> None:
        """Another region is looked at."""
        self._current, self._image = current, None
        self.update()

    def clear(self) -> None:
        """Draws nothing."""
        self._basins = self._seen = self._image = self._buffer = None
        self.update()

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:  # noqa: ARG002
        """The image of the screen."""
        if self._basins is None:
            return
        transform = self.to_pixels()
        size = (int(self._canvas.width()), int(self._canvas.height()))
        key = (size, *(getattr(transform, name)() for name in ("m11", "m12", "m21", "m22")),
               transform.dx(), transform.dy())  # fmt: skip
        if key != self._view_key:
            self._seen, self._view_key, self._image = self._look_up(size), key, None
        if self._image is None:
            self._draw()
        painter.drawImage(QPointF(0, 0), self._image)

    def _look_up(self, size: tuple[int, int]) -> NDArray[np.int32]:
        """(height, width): 1 + the basin under each screen pixel, 0 where there is none."""
        width, height = size
        cols, rows = self._positions(width, height)
        assert self._basins is not None
        cols = np.floor(cols - self._window.col).astype(np.int32)
        rows = np.floor(rows - self._window.row).astype(np.int32)
        inside = (cols >= 0) & (rows >= 0)
        inside &= (cols < self._window.width) & (rows < self._window.height)
        seen = np.zeros((height, width), np.int32)
        seen[inside] = self._basins[rows[inside], cols[inside]] + 1
        return np.maximum(seen, 0)

    def _positions(
        self, width: int, height: int
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Raster column and row of each screen pixel's middle: a mesh, bilinear between."""
        back, _ = self.to_pixels().inverted()
        nodes = 2 if self._to_layer is None else _MESH
        xs, ys = np.linspace(0.5, width - 0.5, nodes), np.linspace(0.5, height - 0.5, nodes)
        mesh = np.full((2, nodes, nodes), -1e6)
        for i, y in enumerate(ys):
            for j, x in enumerate(xs):
                point = back.map(QPointF(x, y))
                place: Coordinate | None = (point.x(), point.y())
                if self._to_layer is not None:
                    place = self._to_layer(point.x(), point.y())
                if place is not None and self._grid is not None:
                    mesh[:, i, j] = self._grid.to_pixel(place[0], place[1])
        return _spread(mesh[0], width, height), _spread(mesh[1], width, height)

    def _draw(self) -> None:
        assert self._seen is not None
        labels = self._names[np.minimum(self._seen, len(self._names) - 1)]
        border = np.zeros(labels.shape, bool)
        border[:, 1:] |= labels[:, 1:] != labels[:, :-1]
        border[1:] |= labels[1:] != labels[:-1]
        shade = np.zeros(labels.shape, bool)
        shade[:, 1:] |= border[:, :-1]
        shade[1:] |= border[:-1]
        if self._marks.any():
            image = _FILLS[self._marks[np.minimum(labels, len(self._marks) - 1)]]
        else:
            image = np.zeros(labels.shape, np.uint32)
        if self._current is not None:
            image[labels == self._current] = _CURRENT
        image[shade] = _SHADE
        image[border] = _BORDER
        self._buffer = np.ascontiguousarray(image)  # QImage does not keep it
        height, width = labels.shape
        self._image = QImage(
            self._buffer.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied
        )


def _spread(mesh: NDArray[np.float64], width: int, height: int) -> NDArray[np.float32]:
    """A mesh (n, n) over the whole screen, bilinear."""
    nodes = len(mesh)
    x, y = np.linspace(0, nodes - 1, width), np.linspace(0, nodes - 1, height)
    j, i = np.minimum(x.astype(int), nodes - 2), np.minimum(y.astype(int), nodes - 2)
    u, v = (x - j).astype(np.float32), (y - i).astype(np.float32)[:, None]
    mesh = mesh.astype(np.float32)
    across = mesh[:, j] * (1 - u) + mesh[:, j + 1] * u
    return np.asarray(across[i] * (1 - v) + across[i + 1] * v)
