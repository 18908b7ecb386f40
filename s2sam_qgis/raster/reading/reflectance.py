"""Reflectance = DN * scale + offset: the numbers, and where they came from.

Sources, best first: the product's metadata, band scale and offset of the file, the processing
baseline in a product's name, and what the values look like. Since baseline 04.00 (products made
from 25 January 2022 on, and reprocessed older ones) Sentinel-2's DN carry an offset of -1000, so
that reflectance = (DN - 1000) / 10000 (Sentinel-2 Products Specification Document, "Radiometric
offset").
"""

from __future__ import annotations

import math
import re
from typing import List, Mapping, NamedTuple, Optional, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from ...core.messages import tr

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

_BASELINE = re.compile(r"_N(\d{2})(\d{2})(?=_|\.|$)")
#: From this day on ESA's processors wrote the offset into new products.
_OFFSET_SINCE = "2022-01-25"
#: File names as ESA gives them to the bands of a product.
_GRANULE_IMAGE = re.compile(r"T\d{2}[A-Z]{3}_\d{8}T\d{6}_B[0-9A]{2}", re.IGNORECASE)

#: Reflectance beyond this is rare even on snow and glint.
_BRIGHTEST = 2.0

Linear = Tuple[Optional[float], Optional[float]]


class Reflectance(NamedTuple):
    """(scale, offset) of each band, None where unknown, and a sentence on each one's origin.

    ``stated`` is whether the file says so itself.
    """

    bands: List[Linear]
    scale_origin: str
    offset_origin: str
    stated: bool = False


def _number(text: object) -> Optional[float]:
    try:
        value = float(str(text).strip())
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _item(tags: Mapping[str, str], names: Sequence[str]) -> Tuple[Optional[float], str]:
    upper = {key.upper(): (key, value) for key, value in tags.items()}
    for name in names:
        if name in upper:
            value = _number(upper[name][1])
            if value is not None:
                return value, upper[name][0]
    return None, ""


def is_product_image(file_name: str) -> bool:
    """Whether a file is a band of a Sentinel-2 product, by its name: its DN need no second look."""
    return _GRANULE_IMAGE.search(file_name) is not None


def baseline_of(text: str) -> Optional[float]:
    """Processing baseline from a product's name (..._N0509_...) as a number such as 5.09."""
    match = _BASELINE.search(text)
    return float(f"{int(match.group(1))}.{match.group(2)}") if match else None


def _band_offset(
    tags: Mapping[str, str], band_tags: Mapping[str, str], band: str
) -> Tuple[Optional[float], str]:
    """The additive offset (in DN) that metadata states for a band."""
    value, name = _item(band_tags, _ADD_OFFSET)
    if value is not None:
        return value, name
    identifier = str(_BAND_IDS.index(band)) if band in _BAND_IDS else ""
    suffixes = [f"_{band}", f"_{band.replace('B0', 'B')}", f"_{identifier}"] if identifier else []
    value, name = _item(tags, [base + end for base in _ADD_OFFSET for end in suffixes])
    if value is not None:
        return value, name
    for base in _ADD_OFFSET:
        for key, text in tags.items():
            if key.upper() in (base, f"{base}_VALUES_LIST"):
                numbers = [_number(part) for part in re.split(r"[\s,;]+", str(text).strip("[]{} "))]
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
) -> Optional[Reflectance]:
    """From quantification value and additive offsets in the metadata; None without them."""
    quantification, item = _item(tags, _QUANTIFICATION)
    if quantification is None and band_tags:
        quantification, item = _item(band_tags[0], _QUANTIFICATION)
    if not quantification:
        return None
    stated = [_band_offset(tags, own, name) for name, own in zip(names, band_tags)]
    if any(value is not None for value, _ in stated):
        label = next(label for value, label in stated if value is not None)
        origin = tr("from the metadata item {item}").format(item=label)
        offsets = [value or 0.0 for value, _ in stated]
    else:
        offset, origin = _offset_from_baseline(tags, file_names)
        offsets = [offset] * len(names)
    bands: List[Linear] = [(1.0 / quantification, offset / quantification) for offset in offsets]
    return Reflectance(
        bands,
        tr("from the metadata item {item} = {value:g}").format(item=item, value=quantification),
        origin,
        stated=True,
    )


def _offset_from_baseline(tags: Mapping[str, str], file_names: Sequence[str]) -> Tuple[float, str]:
    """(offset in DN, its origin) by the processing baseline; 0 where none is stated."""
    baseline, item = _item(tags, ("PROCESSING_BASELINE",))
    if baseline is None:
        for name in file_names:
            baseline = baseline_of(name)
            if baseline is not None:
                item = tr("name {name}").format(name=name)
                break
    if baseline is None:
        return 0.0, tr("none stated: taken as 0")
    if baseline >= 4.0:
        return -1000.0, tr(
            "-1000 as of processing baseline 04.00; baseline {baseline:05.2f} ({item})"
        ).format(baseline=baseline, item=item)
    return 0.0, tr("0 before processing baseline 04.00; baseline {baseline:05.2f} ({item})").format(
        baseline=baseline, item=item
    )


def from_band_scaling(
    scales: Sequence[float],
    offsets: Sequence[float],
    band_tags: Sequence[Mapping[str, str]],
    dtype: str,
) -> Optional[Reflectance]:
    """From the file's scale and offset of each band; None where they tell of no reflectance.

    A factor between 1e-6 and 0.01 on a type of 16 bits or more is taken as one to reflectance;
    8-bit files carry factors of other things.
    """
    if dtype in ("uint8", "int8"):
        return None
    bands: List[Linear] = []
    for index, own in enumerate(band_tags):
        scale, offset = float(scales[index]), float(offsets[index])
        if scale == 1.0 and offset == 0.0:
            tag_scale, _ = _item(own, _SCALE_TAGS)
            tag_offset, _ = _item(own, _OFFSET_TAGS)
            scale, offset = tag_scale or 1.0, tag_offset or 0.0
        known = 1e-6 <= scale <= 0.01 and abs(offset) <= 1.0
        bands.append((scale, offset) if known else (None, None))
    if not any(scale is not None for scale, _ in bands):
        return None
    return Reflectance(
        bands, tr("from the file's band scale"), tr("from the file's band offset"), stated=True
    )


def from_values(
    names: Sequence[str],
    dtype: str,
    sample: Optional[NDArray[np.float32]],
    file_names: Sequence[str],
    acquired: Optional[str],
) -> Reflectance:
    """From the type and from what the values look like.

    ``sample``: valid values of the display bands (any shape), None or empty where there are none.
    """
    count = len(names)
    unknown: List[Linear] = [(None, None)] * count
    if dtype in ("uint8", "int8"):
        text = tr("8-bit values: no reflectance, shown as they are")
        return Reflectance(unknown, text, text)
    bright = None
    if sample is not None and sample.size:
        bright = float(np.percentile(sample, 98))
    if dtype.startswith("float"):
        return _from_floats(unknown, bright)
    if bright is not None and not 50 < bright <= _BRIGHTEST * 10000 + 1000:
        text = tr("unknown: integers up to {bright:g} are not reflectance x 10000").format(
            bright=bright
        )
        return Reflectance(unknown, text, text)
    offset, origin = 0.0, tr("assumed 0: nothing states one")
    baselines = [(baseline_of(name), name) for name in file_names]
    baseline = next(((value, name) for value, name in baselines if value is not None), None)
    if baseline is not None:
        offset, origin = _offset_from_baseline({}, [baseline[1]])
    elif any(map(is_product_image, file_names)) and acquired is not None:
        late = acquired[:10] >= _OFFSET_SINCE
        offset = -1000.0 if late else 0.0
        if late:
            origin = tr("assumed {offset:g}: taken on {date}, after baseline 04.00 began on {day}")
        else:
            origin = tr("assumed {offset:g}: taken on {date}, before baseline 04.00 began on {day}")
        origin = origin.format(offset=offset, date=acquired[:10], day=_OFFSET_SINCE)
    linear: Linear = (1e-4, offset * 1e-4)
    return Reflectance(
        [linear] * count, tr("assumed 1/10000, as Sentinel-2's integers are"), origin
    )


def _from_floats(unknown: List[Linear], bright: Optional[float]) -> Reflectance:
    if bright is None:
        text = tr("unknown: no valid value in the sample that was read")
        return Reflectance(unknown, text, text)
    if 0.0 < bright <= _BRIGHTEST:
        text = tr("floats of 0 to 1: taken as reflectance")
        return Reflectance([(1.0, 0.0)] * len(unknown), text, tr("assumed 0: nothing states one"))
    if 255.0 < bright <= _BRIGHTEST * 10000:
        text = tr("floats of 0 to 10000: taken as reflectance x 10000")
        return Reflectance([(1e-4, 0.0)] * len(unknown), text, tr("assumed 0: nothing states one"))
    text = tr("unknown: floats up to {bright:g} are no reflectance").format(bright=bright)
    return Reflectance(unknown, text, text)
