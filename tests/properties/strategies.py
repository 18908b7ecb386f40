"""Made-up prompt files and grids, for hypothesis."""

from hypothesis import strategies as st

from s2sam_qgis.core.grid import RasterGrid

#: A degree of 111 km: pixels of about 10 m.
DEGREES = 9e-5

GRIDS = {
    "utm": RasterGrid("EPSG:32633", (10, 0, 399960, 0, -10, 5400000), 1200, 1500),
    "utm south, fine": RasterGrid("EPSG:32755", (0.5, 0, 600000, 0, -0.5, 6100000), 900, 700),
    "geographic": RasterGrid("EPSG:4326", (DEGREES, 0, 13.1, 0, -DEGREES, 48.3), 800, 900),
    "0 to 360": RasterGrid("EPSG:4326", (DEGREES, 0, 190.0, 0, -DEGREES, -16.0), 800, 900),
    "the globe, 0 to 360": RasterGrid("EPSG:4326", (0.25, 0, 0, 0, -0.25, 90), 720, 1440),
    "the globe": RasterGrid("EPSG:4326", (0.25, 0, -180, 0, -0.25, 90), 720, 1440),
    "the globe, half a pixel over": RasterGrid(
        "EPSG:4326", (0.25, 0, -180.125, 0, -0.25, 90.125), 721, 1441
    ),
    "antimeridian, degrees": RasterGrid(
        "EPSG:4326", (DEGREES, 0, 179.97, 0, -DEGREES, -16.0), 700, 700
    ),
    "antimeridian, below -180": RasterGrid(
        "EPSG:4326", (DEGREES, 0, -180.03, 0, -DEGREES, -16.0), 700, 700
    ),
    "antimeridian, utm": RasterGrid("EPSG:32760", (10, 0, 810000, 0, -10, 8180000), 1500, 1500),
    "turned": RasterGrid("EPSG:32633", (8, 3, 399960, 3, -8, 5400000), 600, 600),
    "south up": RasterGrid("EPSG:32633", (10, 0, 399960, 0, 10, 5300000), 600, 600),
    "around the pole": RasterGrid("EPSG:3413", (1000, 0, -500000, 0, -1000, 500000), 1000, 1000),
}

#: Any text that a person, or a broken program, may put somewhere.
TEXTS = st.text(st.characters(), max_size=12)

IDS = st.one_of(
    st.integers(-(2**63), 2**63 - 1),
    st.integers(0, 5),
    st.text(st.characters(min_codepoint=33, blacklist_categories=("Cs", "Cc", "Zs")), min_size=1,
            max_size=8),
)  # fmt: skip

VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXTS, inner, max_size=3)),
    max_leaves=6,
)

PROPERTIES = st.dictionaries(st.one_of(st.sampled_from(["name", "class"]), TEXTS), VALUES,
                             max_size=3)  # fmt: skip

LONGITUDES = st.floats(-360, 360)
LATITUDES = st.floats(-90, 90)
POSITIONS = st.tuples(LONGITUDES, LATITUDES).map(list)


@st.composite
def features(draw, prompt_ids=IDS):
    """A Feature as some program may write it; now and then it is none that we read."""
    kind = draw(st.sampled_from(["Point", "Polygon", "MultiPoint", "MultiPolygon"]))
    ring = st.lists(POSITIONS, min_size=2, max_size=6).map(lambda ring: [*ring, ring[0]])
    coordinates = {
        "Point": POSITIONS,
        "Polygon": st.lists(ring, min_size=1, max_size=2),
        "MultiPoint": st.lists(POSITIONS, min_size=1, max_size=3),
        "MultiPolygon": st.lists(st.lists(ring, min_size=1, max_size=1), min_size=1, max_size=2),
    }[kind]
    properties = draw(PROPERTIES)
    candidate = draw(st.one_of(st.just("none"), st.integers(-1, 5), st.none()))
    if candidate != "none":
        properties["candidate"] = candidate
    properties.update(prompt_id=draw(prompt_ids), label=draw(st.sampled_from([0, 1, 1.0])))
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": kind, "coordinates": draw(coordinates)},
    }


@st.composite
def pixels(draw, grid, corners=1):
    """Positions within a grid, its edges included."""
    whole = st.tuples(
        st.one_of(st.floats(0, grid.width), st.sampled_from([0.0, float(grid.width)])),
        st.one_of(st.floats(0, grid.height), st.sampled_from([0.0, float(grid.height)])),
    )
    return draw(st.lists(whole, min_size=corners, max_size=corners))
