"""How results look: an outline in the object's colour over a light fill; masks see-through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsPalettedRasterRenderer,
    QgsProperty,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.identity import IDENTITY
from ..core.prompts import PromptId
from ..translation import tr
from .result_reading import read_features

#: Share of the colour in the fill: the image below stays readable.
FILL_OPACITY = 0.2
MASK_OPACITY = 0.5
OUTLINE_MM = 0.5

#: More objects than this share one symbol: a legend of a thousand lines helps nobody.
MOST_CATEGORIES = 200

#: Colours of objects, told apart on fields, water and soil, and by most colour-blind eyes.
PALETTE = (
    "#ffd400",
    "#00c8ff",
    "#ff6fd8",
    "#ff8a1f",
    "#b28dff",
    "#7dff5e",
    "#ff5252",
    "#5ea0ff",
    "#f2f2f2",
    "#00e0a4",
)

#: Turning the hue by the golden angle keeps neighbours apart however many there are.
_GOLDEN_ANGLE = 137.508


def object_colour(
    prompt_id: PromptId, ids: Sequence[PromptId], colours: Mapping[PromptId, str] | None = None
) -> str:
    """The object's colour as given, else one of its own among ``ids``."""
    given = (colours or {}).get(prompt_id)
    if given is not None:
        return given
    hue = (48 + _GOLDEN_ANGLE * list(ids).index(prompt_id)) % 360
    return str(QColor.fromHsv(int(hue), 220, 255).name())


def fill_symbol(colour: str) -> Any:
    """Outline in a colour, lightly filled with it."""
    fill = QColor(colour)
    fill.setAlphaF(FILL_OPACITY)
    return QgsFillSymbol.createSimple(
        {
            "color": f"{fill.red()},{fill.green()},{fill.blue()},{fill.alpha()}",
            "outline_color": colour,
            "outline_width": str(OUTLINE_MM),
            "outline_width_unit": "MM",
            "joinstyle": "round",
        }
    )


def many_symbol() -> Any:
    """One symbol for many objects, each in the palette's colour of its prompt id.

    Neighbours stay apart, and objects that are numbered from 1 look as they do in the panel.
    """
    symbol = fill_symbol(PALETTE[0])
    colours = ", ".join(f"'{colour}'" for colour in PALETTE)
    number = 'coalesce(try(to_int("prompt_id"), 1), 1) - 1'
    colour = f"array_get(array({colours}), abs({number}) % {len(PALETTE)})"
    fill = f"set_color_part({colour}, 'alpha', {round(255 * FILL_OPACITY)})"
    own = symbol.symbolLayer(0)
    own.setDataDefinedProperty(_property("StrokeColor"), QgsProperty.fromExpression(colour))
    own.setDataDefinedProperty(_property("FillColor"), QgsProperty.fromExpression(fill))
    return symbol


def _property(name: str) -> Any:
    """QgsSymbolLayer's property: newer QGIS have a shorter name of it."""
    short = getattr(QgsSymbolLayer.Property, name, None)
    return short or getattr(QgsSymbolLayer.Property, f"Property{name}")


def style_objects(layer: Any, objects: Sequence[tuple[Any, str, str]]) -> None:
    """Draws a layer by object: (value of prompt_id, label, colour) each."""
    if len(objects) > MOST_CATEGORIES:
        layer.setRenderer(QgsSingleSymbolRenderer(many_symbol()))
    else:
        layer.setRenderer(
            QgsCategorizedSymbolRenderer(
                "prompt_id",
                [QgsRendererCategory(value, fill_symbol(c), text) for value, text, c in objects],
            )
        )
    layer.triggerRepaint()


def style_accepted(layer: Any) -> None:
    """Draws a layer of accepted objects by object, as far as it has any.

    Raises:
        OutputError: its file cannot be read now.
    """
    index = layer.fields().indexFromName(IDENTITY)
    names: dict[str, str] = {}
    for feature in read_features(layer):
        value = feature.attribute(index)
        if value:
            name = feature["name"] or tr("Object {id}").format(id=feature["prompt_id"])
            names.setdefault(str(value), str(name))
    ids = list(names)
    own = {value: PALETTE[number % len(PALETTE)] for number, value in enumerate(ids)}
    objects = [(value, names[value], own[value]) for value in ids]
    if len(objects) > MOST_CATEGORIES:
        objects = objects[:MOST_CATEGORIES]
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            IDENTITY,
            [
                *(QgsRendererCategory(value, fill_symbol(c), text) for value, text, c in objects),
                # What was drawn by hand, and whatever is beyond the legend, is shown too.
                QgsRendererCategory(None, many_symbol(), tr("other objects")),
            ],
        )
    )
    layer.triggerRepaint()


def unstyle_object(layer: Any, value: Any) -> None:
    """Takes an object out of a layer's legend."""
    renderer = layer.renderer()
    if renderer is None or renderer.type() != "categorizedSymbol":
        return
    index = renderer.categoryIndexForValue(value)
    if index >= 0:
        renderer.deleteCategory(index)
        _tell(layer)


def style_object(layer: Any, value: Any, label: str, colour: str) -> None:
    """Adds one object to a layer's legend, or gives it its new name and colour."""
    renderer = layer.renderer()
    if renderer is None or renderer.type() != "categorizedSymbol":
        return  # The user has chosen a style of their own.
    if str(renderer.classAttribute()).strip('"') != IDENTITY:
        return  # Drawn by class.
    index = renderer.categoryIndexForValue(value)
    if index >= 0:
        renderer.updateCategorySymbol(index, fill_symbol(colour))
        renderer.updateCategoryLabel(index, label)
    elif len(renderer.categories()) < MOST_CATEGORIES:
        renderer.addCategory(QgsRendererCategory(value, fill_symbol(colour), label))
    _tell(layer)


def style_like(layer: Any, other: Any) -> None:
    """Adds the objects of another layer's legend to a layer's, in their colours."""
    renderer = other.renderer()
    if renderer is None or renderer.type() != "categorizedSymbol":
        return
    for category in renderer.categories():
        if category.value():
            colour = category.symbol().symbolLayer(0).strokeColor().name()
            style_object(layer, category.value(), category.label(), colour)


def _tell(layer: Any) -> None:
    """The renderer was changed in its place: map, legend and style dock show it."""
    layer.triggerRepaint()
    layer.rendererChanged.emit()
    layer.emitStyleChanged()


def style_mask(layer: Any, band: int, label: str, colour: str) -> None:
    """Draws one band of a mask: 1 in the object's colour, everything else not at all."""
    classes = [
        QgsPalettedRasterRenderer.Class(0, QColor(0, 0, 0, 0), tr("outside")),
        QgsPalettedRasterRenderer.Class(1, QColor(colour), label),
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), band, classes))
    layer.renderer().setOpacity(MASK_OPACITY)
    layer.triggerRepaint()
