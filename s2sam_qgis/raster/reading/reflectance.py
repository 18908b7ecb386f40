"""Reflectance = DN * scale + offset, as metadata state it.

Best first: the product's metadata, then band scale and offset of the file. What no metadata say is
told from names and numbers in ``signatures``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ...core.messages import tr
from .baseline import item_in, number_in, offset_from_baseline
from .signatures import Linear, Reflectance

_QUANTIFICATION = (
    "BOA_QUANTIFICATION_VALUE",
    "L2A_BOA_QUANTIFICATION_VALUE",
    "QUANTIFICATION_VALUE",
)
_ADD_OFFSET = ("BOA_ADD_OFFSET", "RADIO_ADD_OFFSET")
_SCALE_TAGS = ("SCALE", "SCALE_FACTOR")
_OFFSET_TAGS = ("OFFSET", "ADD_OFFSET")

#: band_id in the products' offset lists.
_BAND_IDS = (
    "B01",
    "B02",
    "B03",
    "B04",
    "B05",
    "B06",
    "B07",
    "B08",
    "B8A",
    "B09",
    "B10",
    "B11",
    "B12",
)


def _band_offset(
    tags: Mapping[str, str], band_tags: Mapping[str, str], band: str
) -> tuple[float | None, str]:
    """The additive offset (in DN) that metadata states for a band."""
    value, name = item_in(band_tags, _ADD_OFFSET)
    if value is not None:
        return value, name
    identifier = str(_BAND_IDS.index(band)) if band in _BAND_IDS else ""
    suffixes = [f"_{band}", f"_{band.replace('B0', 'B')}", f"_{identifier}"] if identifier else []
    value, name = item_in(tags, [base + end for base in _ADD_OFFSET for end in suffixes])
    if value is not None:
        return value, name
    for base in _ADD_OFFSET:
        for key, text in tags.items():
            if key.upper() in (base, f"{base}_VALUES_LIST"):
                parts = re.split(r"[\s,;]+", str(text).strip("[]{} "))
                numbers = [number_in(part) for part in parts]
                if len(numbers) == 1:
                    return numbers[0], key
                if identifier and len(numbers) == len(_BAND_IDS):
                    return numbers[int(identifier)], key
    return None, ""


def from_metadata(
    names: Sequence[str],
    tags: Mapping[str, str],
    band_tags: Sequence[Mapping[str, str]],
    file_names: Sequence[str],
) -> Reflectance | None:
    """From quantification value and additive offsets in the metadata; None without them."""
    quantification, item = item_in(tags, _QUANTIFICATION)
    if quantification is None and band_tags:
        quantification, item = item_in(band_tags[0], _QUANTIFICATION)
    if not quantification:
        return None
    stated = [_band_offset(tags, own, name) for name, own in zip(names, band_tags)]
    if any(value is not None for value, _ in stated):
        label = next(label for value, label in stated if value is not None)
        origin = tr("from the metadata item {item}").format(item=label)
        offsets = [value or 0.0 for value, _ in stated]
    else:
        offset, origin = offset_from_baseline(tags, file_names)
        offsets = [offset] * len(names)
    bands: list[Linear] = [(1.0 / quantification, offset / quantification) for offset in offsets]
    return Reflectance(
        bands,
        tr("from the metadata item {item} = {value:g}").format(item=item, value=quantification),
        origin,
        stated=True,
    )


def from_band_scaling(
    scales: Sequence[float],
    offsets: Sequence[float],
    band_tags: Sequence[Mapping[str, str]],
    dtype: str,
) -> Reflectance | None:
    """From the file's scale and offset of each band; None where they tell of no reflectance.

    A factor between 1e-6 and 0.01 on a type of 16 bits or more is taken as one to reflectance;
    8-bit files carry factors of other things.
    """
    if dtype in ("uint8", "int8"):
        return None
    bands: list[Linear] = []
    for index, own in enumerate(band_tags):
        scale, offset = float(scales[index]), float(offsets[index])
        if scale == 1.0 and offset == 0.0:
            tag_scale, _ = item_in(own, _SCALE_TAGS)
            tag_offset, _ = item_in(own, _OFFSET_TAGS)
            scale, offset = tag_scale or 1.0, tag_offset or 0.0
        known = 1e-6 <= scale <= 0.01 and abs(offset) <= 1.0
        bands.append((scale, offset) if known else (None, None))
    if not any(scale is not None for scale, _ in bands):
        return None
    return Reflectance(
        bands, tr("from the file's band scale"), tr("from the file's band offset"), stated=True
    )
