"""Processing baselines of Sentinel-2's products, and the offset that came with 04.00.

Since baseline 04.00 (products made from 25 January 2022 on, and reprocessed older ones) DN carry an
offset of -1000, so that reflectance = (DN - 1000) / 10000 (Sentinel-2 Products Specification
Document, "Radiometric offset").
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

from ...core.messages import tr

_BASELINE = re.compile(r"_N(\d{2})(\d{2})(?=_|\.|$)")
#: From this day on ESA's processors wrote the offset into new products.
OFFSET_SINCE = "2022-01-25"
#: File names as ESA gives them to the bands of a product.
_GRANULE_IMAGE = re.compile(r"T\d{2}[A-Z]{3}_\d{8}T\d{6}_B[0-9A]{2}", re.IGNORECASE)


def number_in(text: object) -> float | None:
    """A finite number, None where the text is none."""
    try:
        value = float(str(text).strip())
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def item_in(tags: Mapping[str, str], names: Sequence[str]) -> tuple[float | None, str]:
    """The first of the metadata items that is a number, and its name as it is written."""
    upper = {key.upper(): (key, value) for key, value in tags.items()}
    for name in names:
        if name in upper:
            value = number_in(upper[name][1])
            if value is not None:
                return value, upper[name][0]
    return None, ""


def is_product_image(file_name: str) -> bool:
    """Whether a file is a band of a Sentinel-2 product, by its name: its DN need no second look."""
    return _GRANULE_IMAGE.search(file_name) is not None


def baseline_of(text: str) -> float | None:
    """Processing baseline from a product's name (..._N0509_...) as a number such as 5.09."""
    match = _BASELINE.search(text)
    return float(f"{int(match.group(1))}.{match.group(2)}") if match else None


def offset_from_baseline(tags: Mapping[str, str], file_names: Sequence[str]) -> tuple[float, str]:
    """(offset in DN, its origin) by the processing baseline; 0 where none is stated."""
    baseline, item = item_in(tags, ("PROCESSING_BASELINE",))
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
