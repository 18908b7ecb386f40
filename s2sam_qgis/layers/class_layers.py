"""Classes out of layers and style files, and result layers drawn by class."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import NULL, QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsVectorLayer

from ..core.classes import ObjectClass, merged
from ..core.errors import InputError
from ..core.identity import IDENTITY
from ..core.prompts import PromptId
from ..translation import tr
from .result_style import fill_symbol

if TYPE_CHECKING:
    from ..raster.writing.vector_writer import ResultFeature

#: The attribute of results.
CLASS_FIELD = "class"

#: What objects without a class look like, where others have one.
NO_CLASS_COLOUR = "#f2f2f2"

#: More values than this are no classes: a field of names or numbers was chosen.
MOST_CLASSES = 200


def classes_of_style(path: str) -> tuple[ObjectClass, ...]:
    """The categories of a QGIS style file (.qml).

    Raises:
        InputError: it cannot be read, or has no categories.
    """
    why = ""
    for geometry in ("Polygon", "LineString", "Point"):
        layer = QgsVectorLayer(geometry, "style", "memory")
        message, loaded = layer.loadNamedStyle(path)
        why = why or ("" if loaded else str(message))
        found = _categories(layer)
        if loaded and found:
            return merged(found, ())
    text = tr("{file} holds no categories. Choose a style of a layer that is drawn by categories.")
    raise InputError(" ".join([text.format(file=path), why]).strip())


def classes_of_field(layer: Any, field: str) -> tuple[ObjectClass, ...]:
    """The values of a layer's field, with the layer's own colours where it is drawn by that field.

    Raises:
        InputError: the field is empty, or has too many values to be classes.
    """
    index = layer.fields().indexFromName(field)
    unique = layer.uniqueValues(index, MOST_CLASSES + 1)
    values = sorted({str(value) for value in unique if value not in (NULL, "")})
    about = {"field": field, "layer": layer.name(), "count": MOST_CLASSES}
    if not values:
        text = tr("The field {field} of {layer} is empty. Choose another field.")
        raise InputError(text.format(**about))
    if len(values) > MOST_CLASSES:
        text = tr("The field {field} of {layer} has more than {count} values. Choose another one.")
        raise InputError(text.format(**about))
    renderer = layer.renderer()
    drawn = _categories(layer) if _classified_by(renderer) == field else []
    colours = {entry.name: entry.colour for entry in drawn}
    return merged([ObjectClass(value, colours.get(value, "")) for value in values], ())


def classes_of_features(
    features: Sequence[ResultFeature], colours: Mapping[PromptId, str]
) -> tuple[ObjectClass, ...]:
    """The classes that results have, in the colours (#rrggbb) in which their objects are drawn."""
    named = [feature for feature in features if feature.class_name]
    return merged([ObjectClass(f.class_name, colours.get(f.prompt_id, "")) for f in named], ())


def style_by_class(layer: Any, classes: Sequence[ObjectClass]) -> bool:
    """Draws a layer of results with one legend entry a class; False where it is left as it is.

    A style that a person chose stays: only layers drawn by object or by class are drawn anew.
    """
    renderer = layer.renderer()
    if layer.fields().indexFromName(CLASS_FIELD) < 0 or not classes:
        return False
    ours = _classified_by(renderer) in (IDENTITY, "prompt_id", CLASS_FIELD)
    if not ours and (renderer is None or renderer.type() != "singleSymbol"):
        return False
    wanted = [(entry.name, entry.colour, entry.name) for entry in classes]
    wanted.append(("", NO_CLASS_COLOUR, tr("no class")))
    if _drawn_as(renderer) == wanted:
        return True
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            CLASS_FIELD,
            [QgsRendererCategory(value, fill_symbol(c), text) for value, c, text in wanted],
        )
    )
    layer.triggerRepaint()
    layer.emitStyleChanged()
    return True


def _classified_by(renderer: Any) -> str:
    """The field that a categorised renderer goes by, "" for any other."""
    if renderer is None or renderer.type() != "categorizedSymbol":
        return ""
    return str(renderer.classAttribute()).strip('"')


def _drawn_as(renderer: Any) -> list[tuple[str, str, str]]:
    if _classified_by(renderer) != CLASS_FIELD:
        return []
    return [
        (str(c.value() or ""), _line_colour(c.symbol()), str(c.label()))
        for c in renderer.categories()
    ]


def _line_colour(symbol: Any) -> str:
    return str(symbol.symbolLayer(0).strokeColor().name())


def _categories(layer: Any) -> list[ObjectClass]:
    renderer = layer.renderer()
    if renderer is None or renderer.type() != "categorizedSymbol":
        return []
    found = []
    for category in renderer.categories():
        name = str(category.label() or category.value() or "")
        if name and category.value() not in (None, ""):
            found.append(ObjectClass(name, str(category.symbol().color().name())))
    return found
