"""How accepted objects are drawn, and what their legend shows."""

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsExpressionContextUtils, QgsLayerTreeModel, QgsRenderContext

from s2sam_qgis.layers.result_style import PALETTE, _property
from tests.layers.results import accept, result, settle

pytestmark = pytest.mark.qgis


def test_the_legend_follows_each_accept_and_begins_folded(saved, store):
    accept(store)
    layer, told = store.home.layer, []
    node = saved.layerTreeRoot().findLayer(layer.id())
    assert not node.isExpanded()
    model = QgsLayerTreeModel(saved.layerTreeRoot())
    layer.rendererChanged.connect(lambda: told.append(1))
    change = accept(store, result(2, name="lake"), "b")
    settle()
    assert told
    assert [n.data(0) for n in model.layerLegendNodes(node)] == ["other objects", "field", "lake"]
    store.apply(change.turned())
    settle()
    assert [n.data(0) for n in model.layerLegendNodes(node)] == ["other objects", "field"]


def test_a_layer_is_folded_before_the_layers_panel_hears_of_it(saved, store):
    """QGIS's view does not fold later what it unfolded: hundreds of entries."""
    told = []
    root = saved.layerTreeRoot()
    root.addedChildren.connect(
        lambda node, first, _: told.append(node.children()[first].isExpanded())
    )
    accept(store)
    path = store.home.path
    saved.removeMapLayer(store.home.layer.id())
    assert store.home.show_file(path)
    assert told == [False, False]


def test_many_objects_share_a_legend_that_shows_all(saved, store, monkeypatch):
    monkeypatch.setattr("s2sam_qgis.layers.result_style.MOST_CATEGORIES", 4)
    for number, identity in enumerate("abcdefg"):
        accept(store, result(number + 1), identity)
    layer = store.home.layer
    values = [c.value() for c in layer.renderer().categories()]
    assert [value for value in values if value in set("abcdefg")] == ["a", "b", "c"]
    assert any(not value or str(value) == "NULL" for value in values), "others are drawn, too"
    colours = drawn_colours(layer)
    assert len(colours) == 7
    assert [colours[str(number)] for number in (4, 5, 6, 7)] == list(PALETTE[3:7])
    assert {alpha for _, alpha in fills(layer)} == {51}


def drawn_colours(layer):
    """Prompt id -> colour of the outline that the renderer draws it with."""
    return {feature["prompt_id"]: name for feature, _, name in drawn(layer)}


def fills(layer):
    return [(feature.id(), fill.alpha()) for feature, fill, _ in drawn(layer)]


def drawn(layer):
    context = QgsRenderContext()
    context.expressionContext().appendScopes(
        QgsExpressionContextUtils.globalProjectLayerScopes(layer)
    )
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    found = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        own = renderer.symbolForFeature(feature, context).symbolLayer(0)
        given = own.dataDefinedProperties()
        colours = []
        for name, plain in (("FillColor", own.fillColor()), ("StrokeColor", own.strokeColor())):
            told = given.valueAsColor(_property(name), context.expressionContext(), plain)
            colours.append(told[0])
        found.append((feature, colours[0], colours[1].name()))
    renderer.stopRender(context)
    return found
