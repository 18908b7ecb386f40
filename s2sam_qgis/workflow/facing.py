"""The model looks north-up, also at rasters whose rows run south to north or columns east to west.

Models know shadows and fields from pictures with north at the top. A chip of such a raster is
turned before it is encoded, prompts are turned alike, and masks are turned back: everything else
works in the raster's own pixels, and results keep its grid.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..core.chips import CHIP_SIZE
from ..core.grid import RasterGrid
from ..core.masks import LOW_RES_SIZE
from ..core.pixel_prompts import PixelBox, PixelPrompts
from ..core.progress import CancelToken
from ..core.resample import FloatImage
from ..models.predictor import Candidates, Embedding, FullMask, Predictor

AnyArray = TypeVar("AnyArray", bound="NDArray[Any]")


@dataclass(frozen=True)
class Facing:
    """Which axes of a raster run the other way: ``rows`` south to north, ``cols`` east to west."""

    rows: bool = False
    cols: bool = False

    @classmethod
    def of(cls, grid: RasterGrid) -> Facing:
        """How a raster lies; a raster without a CRS lies as it is, and so does a turned one."""
        cols, rows = grid.runs_back
        return cls(rows, cols)

    @property
    def is_plain(self) -> bool:
        """Whether north is up already."""
        return not (self.rows or self.cols)

    def array(self, image: AnyArray, shape: tuple[int, ...]) -> AnyArray:
        """(..., h, w) with its upper left ``shape`` (rows, columns) turned, the rest as it is."""
        height, width = shape[-2:]
        result = image.copy()
        part = image[..., :height, :width]
        part = part[..., ::-1, :] if self.rows else part
        result[..., :height, :width] = part[..., ::-1] if self.cols else part
        return result

    def prompts(self, prompts: PixelPrompts, shape: tuple[int, int]) -> PixelPrompts:
        """Prompts in chip positions, turned within an image of ``shape`` (height, width)."""
        height, width = shape
        points = np.array(prompts.points)
        box: PixelBox | None = prompts.box
        if self.rows:
            points[:, 1] = height - points[:, 1]
            box = None if box is None else (box[0], height - box[3], box[2], height - box[1])
        if self.cols:
            points[:, 0] = width - points[:, 0]
            box = None if box is None else (width - box[2], box[1], width - box[0], box[3])
        return replace(prompts, points=points, box=box)


class FacingPredictor(Predictor):
    """A predictor whose answers are turned back; images are turned by who encodes them."""

    def __init__(self, predictor: Predictor, facing: Facing) -> None:
        super().__init__(predictor.model)
        self._inner, self._facing = predictor, facing

    @property
    def masks_note(self) -> str:
        """As the predictor that it stands for."""
        return self._inner.masks_note

    def encode(self, rgb: FloatImage, cancel: CancelToken | None = None) -> Embedding:
        """As the predictor that it stands for."""
        return self._inner.encode(rgb, cancel)

    def decode(
        self,
        embedding: Embedding,
        prompts: PixelPrompts,
        mask_input: FloatImage | None = None,
        cancel: CancelToken | None = None,
    ) -> Candidates:
        """See Predictor; prompts, mask input and masks lie as the raster does."""
        shape = embedding.image_shape
        cells = _cells(shape)
        turned = None if mask_input is None else self._facing.array(mask_input, cells)
        found = self._inner.decode(embedding, self._facing.prompts(prompts, shape), turned, cancel)
        return replace(found, logits=self._facing.array(found.logits, cells))

    def decode_full(
        self,
        embedding: Embedding,
        prompts: PixelPrompts,
        cancel: CancelToken | None = None,
    ) -> FullMask:
        """See Predictor; prompts and mask lie as the raster does."""
        shape = embedding.image_shape
        found = self._inner.decode_full(embedding, self._facing.prompts(prompts, shape), cancel)
        return replace(found, mask=self._facing.array(found.mask, shape))


def facing_predictor(predictor: Predictor, facing: Facing) -> Predictor:
    """The predictor for a raster that lies so."""
    return predictor if facing.is_plain else FacingPredictor(predictor, facing)


def _cells(shape: tuple[int, int]) -> tuple[int, int]:
    height, width = shape
    return -(-height * LOW_RES_SIZE // CHIP_SIZE), -(-width * LOW_RES_SIZE // CHIP_SIZE)
