"""Find the others like these on several layers, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Callable

from ..core.errors import Cancelled, S2SamError
from ..core.messages import tr
from ..core.options import SEEN
from ..core.progress import CancelToken, ProgressCallback
from .everything_tasks import Asked, Polygons

if TYPE_CHECKING:
    from ..core.grid import RasterGrid
    from ..raster.writing.vector_writer import ResultFeature
    from ..workflow.everything.elsewhere import How


@dataclass(frozen=True)
class Place:
    """A layer that is looked on: how its source is opened and closed, and objects on it."""

    name: str
    opened: Callable[[], Any]
    close: Callable[[Any], None]
    kept: Polygons | None = None


@dataclass(frozen=True)
class FoundThere:
    """What was found on a layer; ``problem`` says why nothing could be looked for."""

    name: str
    source: str = ""
    grid: RasterGrid | None = None
    features: Sequence[ResultFeature] = field(default_factory=list)
    problem: str = ""


def find_on_layers(
    places: Sequence[Place],
    asked: Asked,
    how: How,
    cancel: CancelToken,
    progress: ProgressCallback,
) -> list[FoundThere]:
    """Looks on each; one that fails does not stop the others. Raises Cancelled."""
    from ..models.catalogue import load_model
    from ..models.spec import ModelSpec

    model = load_model(ModelSpec(), cancel)
    found = []
    for number, place in enumerate(places):

        def step(share: float, text: str, number: int = number, name: str = place.name) -> None:
            whole = (number + min(share, 1.0)) / len(places)
            progress(whole, tr("{layer}: {text}").format(layer=name, text=text))

        try:
            found.append(_on_one(place, asked, how, model, cancel, step))
        except Cancelled:
            raise
        except (S2SamError, OSError) as error:
            found.append(FoundThere(place.name, problem=str(error)))
    return found


def _on_one(
    place: Place,
    asked: Asked,
    how: How,
    model: Any,
    cancel: CancelToken,
    progress: ProgressCallback,
) -> FoundThere:
    from ..raster.reading.polygon_reader import in_pixels
    from ..workflow.everything.area import Shapes
    from ..workflow.everything.elsewhere import find_elsewhere
    from ..workflow.everything.samples import wanted_by
    from ..workflow.inputs import open_imagery

    source = place.opened()
    try:
        imagery = open_imagery(source)
        kept = None
        if place.kept is not None:
            kept = Shapes(tuple(in_pixels(place.kept.read(cancel), None, imagery.grid)))
        sees = model if SEEN in asked.kinds else None
        wanted = wanted_by(asked.samples, source, asked.there, asked.kinds, cancel, sees)
        features = find_elsewhere(imagery, model, wanted, how, kept, cancel, progress)
        return FoundThere(place.name, str(source.uri), imagery.grid, features)
    finally:
        place.close(source)
