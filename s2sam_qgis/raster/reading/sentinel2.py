"""What a raster holds: bands by role, reflectance, date; and which bands and stretch to use."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from ...core.errors import InputError, RasterError
from ...core.messages import tr
from ...core.source import Band, RasterSource, SourceDescription
from ...core.stretch import REFLECTANCE_RANGE, STRETCH_NAMES, Stretch, percentile_range
from .acquired import acquired, date_in
from .bands import Recognised, Roles, recognise
from .reflectance import from_band_scaling, from_metadata
from .signatures import Evidence, Reflectance, decide
from .stac import StacFacts

DISPLAY_ROLES = ("red", "green", "blue")

#: Side of the shrunken raster over which percentiles are taken.
_PERCENTILE_SIDE = 512


@dataclass(frozen=True)
class FileFacts:
    """What a file states about itself; one entry per band where a sequence."""

    file_name: str
    dtype: str
    descriptions: Sequence[str | None]
    colours: Sequence[str]
    scales: Sequence[float]
    offsets: Sequence[float]
    tags: Mapping[str, str] = field(default_factory=dict)
    band_tags: Sequence[Mapping[str, str]] = ()
    #: Further names that tell something: the product's folder.
    folder_names: Sequence[str] = ()
    nodata: float | None = None
    stac: StacFacts | None = None

    def first_band(self) -> FileFacts:
        """The same of the first band alone."""
        parts = ("descriptions", "colours", "scales", "offsets", "band_tags")
        return replace(self, **{name: getattr(self, name)[:1] for name in parts})

    @property
    def names(self) -> list[str]:
        """File name and folder names, the most telling first."""
        return [self.file_name, *self.folder_names]

    def recognised(self) -> Roles:
        """Names and roles of the bands, and where they came from."""
        return recognise(
            self.descriptions,
            self.colours,
            self.file_name,
            self.dtype,
            self.folder_names,
            self.tags,
            self.band_tags,
        )


def describe(
    name: str,
    files: Sequence[FileFacts],
    recognised: Sequence[Sequence[Recognised]],
    roles_origin: str,
    sample: NDArray[np.float32] | None = None,
    nodata_origin: str = "",
    roles_guessed: bool = False,
) -> SourceDescription:
    """Puts together what is known of a raster's bands.

    Args:
        name: how the raster is called.
        files: the files that it consists of, in the order of its bands.
        recognised: for each file the names and roles of its bands.
        roles_origin: where they came from.
        sample: valid values of the display bands, for the heuristics.
        roles_guessed: whether the roles are stated nowhere.
        nodata_origin: which pixels hold nothing, and who says so.
    """
    names = list(dict.fromkeys(n for facts in files for n in facts.names))
    tags: dict[str, str] = {}
    for facts in reversed(files):
        tags.update(facts.tags)
    stac = next((facts.stac for facts in files if facts.stac and facts.stac.acquired), None)
    day = None if stac is None else date_in(stac.acquired or "")
    when, when_origin = acquired(tags, names) if stac is None or not day else (day, stac.origin)
    bands: list[Band] = []
    origins = {
        "roles": roles_origin,
        "nodata": nodata_origin or tr("none stated"),
        "acquired": when_origin,
    }
    guesses, eight_bit = ["roles"] if roles_guessed else [], False
    for facts, own in zip(files, recognised):
        reflectance = _reflectance(facts, own, sample, when)
        if "scale" not in origins:
            origins["scale"], origins["offset"] = reflectance[1:3]
            eight_bit = reflectance.eight_bit
            guesses += [key for key, sure in zip(("scale", "offset"), reflectance.sure) if not sure]
        for band, (scale, offset) in zip(own, reflectance.bands):
            known = band.role not in ("alpha",)
            bands.append(
                Band(
                    index=len(bands) + 1,
                    name=band.name,
                    role=band.role,
                    scale=scale if known else None,
                    offset=offset if known else None,
                )
            )
    return SourceDescription(
        name=name,
        bands=tuple(bands),
        dtype=files[0].dtype,
        nodata=files[0].nodata,
        acquired=when,
        origins=origins,
        guesses=tuple(guesses),
        eight_bit=eight_bit,
    )


def states_reflectance(facts: FileFacts, bands: Sequence[Recognised]) -> bool:
    """Whether a file itself says how its values become reflectance."""
    return _reflectance(facts, bands, None, None).stated


def _reflectance(
    facts: FileFacts,
    bands: Sequence[Recognised],
    sample: NDArray[np.float32] | None,
    when: str | None,
) -> Reflectance:
    names = [band.name for band in bands]
    stac = facts.stac
    if stac is not None and stac.scale is not None and facts.dtype not in ("uint8", "int8"):
        linear = (stac.scale, stac.offset)
        return Reflectance([linear] * len(names), stac.origin, stac.origin, stated=True)
    if facts.dtype not in ("uint8", "int8"):
        found = from_metadata(names, facts.tags, facts.band_tags, facts.names)
        if found is not None:
            return found
    found = from_band_scaling(facts.scales, facts.offsets, facts.band_tags, facts.dtype)
    if found is not None:
        return found
    return decide(Evidence(names, facts.dtype, sample, facts.names, when, facts.descriptions))


# --- choosing bands ---------------------------------------------------------------------------


def choose_bands(description: SourceDescription, spec: str | None = None) -> tuple[int, int, int]:
    """1-based indices of the bands shown as red, green, blue.

    ``spec``: "4,3,2" (1-based numbers), names ("B04,B03,B02"), roles ("red,green,blue"), or one of
    these alone, which is then used for all three. Without it: red, green and blue where they are
    known, else the first three bands, else the first one three times.

    Raises:
        InputError: a band is not there; the message lists those that are.
    """
    if spec is None or not spec.strip():
        return _default_bands(description)
    parts = [part.strip() for part in re.split(r"[,;\s]+", spec.strip()) if part.strip()]
    if len(parts) not in (1, 3):
        raise InputError(
            tr(
                "Bands {given!r}: give one band or three separated by commas, such as 4,3,2 "
                "or red,green,blue. {bands}"
            ).format(given=spec, bands=_listing(description))
        )
    chosen = [_find_band(description, part) for part in parts]
    if len(chosen) == 1:
        chosen *= 3
    return chosen[0], chosen[1], chosen[2]


def _default_bands(description: SourceDescription) -> tuple[int, int, int]:
    by_role: dict[str, int] = {}
    for band in description.bands:
        if band.role is not None:
            by_role.setdefault(band.role, band.index)
    if all(role in by_role for role in DISPLAY_ROLES):
        return by_role["red"], by_role["green"], by_role["blue"]
    plain = [band.index for band in description.bands if band.role != "alpha"]
    if not plain:
        raise InputError(
            tr("{name} has no band to segment. {bands}").format(
                name=description.name, bands=_listing(description)
            )
        )
    return (plain[0], plain[1], plain[2]) if len(plain) >= 3 else (plain[0],) * 3


def _find_band(description: SourceDescription, part: str) -> int:
    if part.lstrip("+-").isdigit():
        number = int(part)
        if 1 <= number <= len(description.bands):
            return number
        raise InputError(
            tr("There is no band number {number} in {name}; numbers start at 1. {bands}").format(
                number=number, name=description.name, bands=_listing(description)
            )
        )
    wanted = part.lower()
    for band in description.bands:
        if band.name.lower() == wanted:
            return band.index
    for band in description.bands:
        if band.role is not None and band.role.lower() == wanted:
            return band.index
    match = re.fullmatch(r"b0?(\d{1,2}|8a)", wanted)
    if match:
        plain = match.group(1)
        canonical = "b8a" if plain == "8a" else f"b{int(plain):02d}"
        for band in description.bands:
            if band.name.lower() == canonical:
                return band.index
    raise InputError(
        tr("There is no band {band!r} in {name}. {bands}").format(
            band=part, name=description.name, bands=_listing(description)
        )
    )


def _listing(description: SourceDescription) -> str:
    """The bands that there are, as a sentence."""
    entries = []
    for band in description.bands[:30]:
        role = f" ({band.role})" if band.role and band.role != band.name else ""
        entries.append(f"{band.index} = {band.name}{role}")
    if len(description.bands) > 30:
        entries.append("...")
    return tr("It has: {bands}.").format(bands=", ".join(entries))


# --- choosing the stretch ---------------------------------------------------------------------


def default_stretch(
    source: RasterSource,
    bands: Sequence[int],
    name: str | None = None,
    scaling: Sequence[float] | None = None,
    offset: Sequence[float] | None = None,
    custom: tuple[float, float] | None = None,
) -> Stretch:
    """The stretch for three bands of a source.

    Args:
        source: the raster; read only for percentiles, and then shrunken.
        bands: three 1-based indices: red, green, blue.
        name: one of

            - "reflectance": reflectance 0 to 0.3; the default where reflectance is known,
            - "percentile": 2nd to 98th percentile of the whole raster's valid pixels, per band;
              the default elsewhere,
            - "farmvibes": DN * scaling + offset, cut to 0-1 (scaling and offset default to the
              bands' own, else to 1/255 for 8-bit and to 1),
            - "custom": the range ``custom``, in reflectance where known, else in DN.

            Without a name, 8-bit RGB is taken as it is: recorded as "custom" 0 to 255.
        scaling: one or three factors that replace what the file states.
        offset: one or three addends (after scaling) that replace what the file states.
        custom: (low, high).

    Raises:
        InputError: an unknown name, no reflectance where it is needed, a wrong range.
    """
    scale, add = _linear(source, bands, scaling, offset)
    known = scale is not None
    if name is None:
        name = "custom" if custom is not None else _default_name(source, bands, known)
        if name == "8-bit":
            return Stretch.make("custom", low=(0.0,), high=(255.0,))
    if name == "reflectance":
        if scale is None or add is None:
            origin = source.description.origins.get("scale") or tr("nothing states it")
            raise InputError(
                tr(
                    "{name}: how its values become reflectance is not known ({reason}). Give "
                    "a band scaling such as 0.0001, or choose the stretch percentile."
                ).format(name=source.description.name, reason=origin)
            )
        low, high = REFLECTANCE_RANGE
        return Stretch.make(name, scale, add, (low,), (high,))
    if name == "farmvibes":
        if scale is None or add is None:
            scale, add = ((1 / 255.0,) if source.description.eight_bit else (1.0,)), (0.0,)
        return Stretch.make(name, scale, add, (0.0,), (1.0,))
    scale, add = scale or (1.0,), add or (0.0,)
    if name == "percentile":
        return _percentile(source, bands, scale, add)
    if name == "custom":
        if custom is None:
            raise InputError(tr("The stretch custom needs its range: two numbers LOW,HIGH."))
        return Stretch.make(name, scale, add, (custom[0],), (custom[1],))
    if name == "displayed":
        raise InputError(
            tr(
                "The stretch displayed is the one of a QGIS layer; a file has none. Choose "
                "reflectance, percentile, farmvibes, or two numbers LOW,HIGH."
            )
        )
    raise InputError(
        tr("There is no stretch {name!r}. Choose one of {stretches}.").format(
            name=name, stretches=", ".join(STRETCH_NAMES)
        )
    )


def _default_name(source: RasterSource, bands: Sequence[int], known: bool) -> str:
    if known:
        return "reflectance"
    description = source.description
    colours = [band for band in description.bands if band.role != "alpha"]
    roles = [description.bands[index - 1].role for index in bands]
    if description.eight_bit and len(colours) == 3 and tuple(roles) == DISPLAY_ROLES:
        return "8-bit"
    return "percentile"


def linear_of(
    source: RasterSource,
    bands: Sequence[int],
    scaling: Sequence[float] | None = None,
    offset: Sequence[float] | None = None,
) -> tuple[tuple[float, ...], tuple[float, ...]] | None:
    """(scale, offset) with which three bands become reflectance; None where that is not known.

    ``scaling`` and ``offset`` replace what the file states.
    """
    scale, add = _linear(source, bands, scaling, offset)
    return None if scale is None or add is None else (scale, add)


def _linear(
    source: RasterSource,
    bands: Sequence[int],
    scaling: Sequence[float] | None,
    offset: Sequence[float] | None,
) -> tuple[tuple[float, ...] | None, tuple[float, ...] | None]:
    """(scale, offset) of the three bands with the user's numbers in place; None where unknown."""
    chosen = []
    for index in bands:
        if not 1 <= index <= len(source.description.bands):
            raise RasterError(
                tr("There is no band number {number} in {name}. {bands}").format(
                    number=index, name=source.description.name, bands=_listing(source.description)
                )
            )
        chosen.append(source.description.bands[index - 1])
    scale: tuple[float, ...] | None = tuple(band.scale or 0.0 for band in chosen)
    add: tuple[float, ...] | None = tuple(band.offset or 0.0 for band in chosen)
    if any(band.scale is None for band in chosen):
        scale = add = None
    if scaling is not None:
        # The file's offset belongs to the file's scale: with another scale it means nothing.
        scale = tuple(float(value) for value in scaling)
        add = (0.0,)
    if offset is not None:
        add = tuple(float(value) for value in offset)
        scale = scale if scale is not None else (1.0,)
    return scale, add


def _percentile(
    source: RasterSource, bands: Sequence[int], scale: Sequence[float], add: Sequence[float]
) -> Stretch:
    grid = source.grid
    shrink = max(1.0, max(grid.height, grid.width) / _PERCENTILE_SIDE)
    shape = (max(1, round(grid.height / shrink)), max(1, round(grid.width / shrink)))
    distinct = list(dict.fromkeys(bands))
    values, valid = source.read(distinct, grid.window, shape)
    values = values[[distinct.index(band) for band in bands]]
    identity = Stretch.make("percentile", scale, add, (0.0,), (1.0,))
    factors, addends = np.reshape(identity.scale, (3, 1, 1)), np.reshape(identity.offset, (3, 1, 1))
    scaled = (values.astype(np.float64) * factors + addends).astype(np.float32)
    low, high = percentile_range(scaled, valid)
    return Stretch.make("percentile", scale, add, low, high)
