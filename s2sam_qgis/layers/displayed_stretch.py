"""The stretch "as displayed": the numbers with which the layer's own renderer draws."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsContrastEnhancement

from ..core.errors import InputError
from ..core.messages import plural
from ..core.source import RasterSource
from ..core.stretch import Stretch
from ..translation import tr
from .provider_source import ProviderSource, gives_colours
from .qgis_values import number_of

Bands = tuple[int, int, int]


def displayed_stretch(layer: Any, source: RasterSource) -> tuple[Bands, Stretch]:
    """Bands (1-based, red green blue) and stretch that make the model see what the user sees.

    Args:
        layer: a raster layer, in the user's thread.
        source: the same layer as ``raster_source`` opened it.

    Raises:
        InputError: the layer is drawn in a way that is no stretch of bands (a colour ramp,
            classes, hillshade).
    """
    provider = layer.dataProvider()
    if gives_colours(provider):
        return (1, 2, 3), Stretch.make("displayed", high=(255.0,))
    renderer = layer.renderer()
    kind = "" if renderer is None else str(renderer.type())
    if kind == "multibandcolor":
        bands = [renderer.redBand(), renderer.greenBand(), renderer.blueBand()]
        enhancements = [
            renderer.redContrastEnhancement(),
            renderer.greenContrastEnhancement(),
            renderer.blueContrastEnhancement(),
        ]
        inverted = False
    elif kind == "singlebandgray":
        band = renderer.inputBand() if hasattr(renderer, "inputBand") else renderer.grayBand()
        bands, enhancements = [band] * 3, [renderer.contrastEnhancement()] * 3
        inverted = number_of(renderer.gradient()) == number_of(type(renderer).Gradient.WhiteToBlack)
    else:
        raise InputError(
            tr(
                "The layer {name} is drawn with a colour ramp or classes, not by stretching bands. "
                "Choose another stretch, or draw it as multiband colour or single band gray."
            ).format(name=layer.name())
        )
    _check_bands(bands, layer, source)
    scales, offsets, lows, highs = _numbers(provider, bands, enhancements, source)
    if inverted:  # White to black: the same line falling, as a rising line of negated values.
        scales, offsets = [-s for s in scales], [-o for o in offsets]
        lows, highs = [-high for high in highs], [-low for low in lows]
    return (bands[0], bands[1], bands[2]), Stretch.make("displayed", scales, offsets, lows, highs)


def _check_bands(bands: Sequence[int], layer: Any, source: RasterSource) -> None:
    count = len(source.description.bands)
    if min(bands) < 1:
        raise InputError(
            tr("The layer {name} leaves a colour without a band. Choose three bands.").format(
                name=layer.name()
            )
        )
    if max(bands) > count:
        raise InputError(
            plural(
                count,
                tr("The layer {name} shows band {band}, but only one band was read from it."),
                tr("The layer {name} shows band {band}, but {count} bands were read from it."),
                name=layer.name(),
                band=max(bands),
            )
        )


def _numbers(
    provider: Any, bands: Sequence[int], enhancements: Sequence[Any], source: RasterSource
) -> tuple[list[float], list[float], list[float], list[float]]:
    """Scale, offset, low and high per channel.

    QGIS's minimum and maximum are of values with the band's scale and offset applied; rasterio
    hands out plain digital numbers, QGIS's provider does not.
    """
    scales, offsets, lows, highs = [], [], [], []
    plain = isinstance(source, ProviderSource)
    for band, enhancement in zip(bands, enhancements):
        scales.append(1.0 if plain else float(provider.bandScale(band)))
        offsets.append(0.0 if plain else float(provider.bandOffset(band)))
        low, high = _range(enhancement)
        lows.append(low)
        highs.append(high if high > low else low + 1.0)
    return scales, offsets, lows, highs


def _range(enhancement: Any) -> tuple[float, float]:
    """What is drawn black and white; without a stretch, values are colours from 0 to 255."""
    algorithm = QgsContrastEnhancement.ContrastEnhancementAlgorithm
    stretched = (
        number_of(algorithm.StretchToMinimumMaximum),
        number_of(algorithm.StretchAndClipToMinimumMaximum),
    )
    if enhancement is None:
        return 0.0, 255.0
    if number_of(enhancement.contrastEnhancementAlgorithm()) not in stretched:
        return 0.0, 255.0
    return float(enhancement.minimumValue()), float(enhancement.maximumValue())
