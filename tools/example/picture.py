"""A picture of a scene, its prompts and its masks side by side."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np

from s2sam_qgis.core.grid import Window
from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.core.prompt_geojson import read_prompts
from s2sam_qgis.raster.environment import rasterio_env
from s2sam_qgis.workflow.inputs import open_imagery
from s2sam_qgis.workflow.place_prompts import place_prompts

#: The longest side of the scene in the picture, in pixels.
LONGEST = 900

COLOURS = ("#e6194b", "#ffe119", "#4363d8", "#f58231", "#42d4f4", "#f032e6", "#bfef45", "#fabed4")


def draw_overview(raster: str, prompts: Path, masks: Path, picture: Path) -> None:
    """Draws three panels: the scene as the model sees it, the prompts, the masks."""
    mpl.use("Agg")
    import matplotlib.pyplot as plt

    prompt_set = read_prompts(prompts)
    imagery = open_imagery(raster, record=prompt_set.record)
    grid = imagery.grid
    placed = place_prompts(prompt_set, grid)
    region, layers = _read_masks(masks, grid)
    scale = max(1.0, max(region.shape) / LONGEST)
    shape = (round(region.height / scale), round(region.width / scale))
    # Brightened for the eye; the model sees it without.
    rgb = (imagery.read(region, shape)[0].transpose(1, 2, 0) / 255) ** 0.65
    width = 5.0 * shape[1] / max(shape)
    height = 5.0 * shape[0] / max(shape)
    figure, axes = plt.subplots(1, 3, figsize=(3 * width + 0.6, height + 0.5), dpi=110)
    extent = (region.col, region.col_end, region.row_end, region.row)
    titles = ("scene", "prompts", "masks")
    for axis, title in zip(axes, titles):
        axis.imshow(rgb, extent=extent, interpolation="nearest")
        axis.set_title(title, fontsize=10)
        axis.set_axis_off()
    for index, prompt in enumerate(placed):
        _draw_prompts(axes[1], prompt, COLOURS[index % len(COLOURS)])
    for index, mask in enumerate(layers):
        colour = COLOURS[index % len(COLOURS)]
        tinted = np.zeros((*mask.shape, 4))
        tinted[mask] = (*mpl.colors.to_rgb(colour), 0.35)
        axes[2].imshow(tinted, extent=extent, interpolation="nearest")
        if mask.any():
            axes[2].contour(
                mask, [0.5], colors=[colour], linewidths=1.2, extent=extent, origin="upper"
            )
    figure.tight_layout(pad=0.4)
    figure.savefig(picture)
    plt.close(figure)


def _draw_prompts(axis: Any, prompts: PixelPrompts, colour: str) -> None:
    style: dict[str, Any] = {"s": 42, "linewidths": 1.5, "zorder": 3}
    foreground, background = prompts.foreground, prompts.background
    axis.scatter(*foreground.T, marker="o", c=[colour], edgecolors="white", **style)
    axis.scatter(*background.T, marker="X", c=[colour], edgecolors="black", **style)
    if prompts.box is not None:
        x0, y0, x1, y1 = prompts.box
        axis.plot([x0, x1, x1, x0, x0], [y0, y0, y1, y1, y0], color=colour, linewidth=1.6)


def _read_masks(masks: Path, grid: Any) -> tuple[Window, list[np.ndarray[Any, Any]]]:
    """The region that the mask file covers, and its bands as booleans."""
    import rasterio

    with rasterio_env(), rasterio.open(masks) as file:
        bands = [file.read(index) == 1 for index in file.indexes]
        cols, rows = grid.to_pixel([file.transform.c], [file.transform.f])
        return Window(round(cols[0]), round(rows[0]), file.width, file.height), bands
