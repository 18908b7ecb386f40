"""What a desktop run needs: a fresh profile with the plugin from the zip, and scenes."""

from __future__ import annotations

import json
import math
import os
import shutil
import signal
import site
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
SHARED = Path(os.environ.get("S2SAM_SHARED", ROOT.parent / "shared"))
REAL_SCENE = SHARED / "data" / "sentinel2" / "inn_ering_8band_u16.tif"
EXAMPLE = ROOT / "resources" / "example"

#: QGIS's names of its themes.
THEMES = {"light": "default", "dark": "Night Mapping"}

#: What the driver inside QGIS reads.
VARIABLE = "S2SAM_DESKTOP"

Place = tuple[float, float]


@dataclass(frozen=True)
class Scene:
    """Two dates of one place, and where to click, in the layers' CRS.

    ``field`` and ``other`` are fields, ``water`` and ``not_water`` lie in the river and beside it;
    ``box`` is around a field.
    """

    first: Path
    second: Path
    names: tuple[str, str]
    field: Place
    other: Place
    water: tuple[Place, ...]
    not_water: Place
    box: tuple[float, float, float, float]


def find_scene(folder: Path) -> Scene:
    """The real scene where it is there, else the project's own; copied, for QGIS writes beside."""
    if REAL_SCENE.is_file():
        return _real(folder)
    return _example(folder)


def _real(folder: Path) -> Scene:
    from osgeo import gdal

    gdal.UseExceptions()
    gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")  # Nothing is written beside the original.
    files = []
    names = ("T33UUP 2021-06-17", "T33UUP 2021-09-25")
    for number, name in enumerate(names):
        file = folder / f"{name.replace(' ', '_')}.tif"
        bands = list(range(1 + 4 * number, 5 + 4 * number))
        target = gdal.Translate(str(file), str(REAL_SCENE), bandList=bands)
        for band, role in enumerate(("B04", "B03", "B02", "B08"), start=1):
            target.GetRasterBand(band).SetDescription(role)
        target = None
        files.append(file)
    return Scene(
        files[0],
        files[1],
        names,
        field=(364125, 5351450),
        other=(362830, 5352150),
        water=((360010, 5348860), (362305, 5349445), (364270, 5350470)),
        not_water=(361300, 5349850),
        box=(361560, 5351950, 361850, 5352200),
    )


def _example(folder: Path) -> Scene:
    from osgeo import osr

    files = [Path(shutil.copy(file, folder)) for file in sorted(EXAMPLE.glob("scene_*.tif"))[:2]]
    if len(files) < 2:
        raise SystemExit(f"There is no scene: neither {REAL_SCENE} nor {EXAMPLE}/scene_*.tif.")
    data = json.loads((EXAMPLE / "prompts.geojson").read_text(encoding="utf-8"))
    to_map = _transform(files[0], osr)
    points: dict[int, list[Place]] = {}
    box: tuple[float, float, float, float] = (0, 0, 0, 0)
    for feature in data["features"]:
        geometry, own = feature["geometry"], feature["properties"]
        if geometry["type"] == "Polygon":
            ring = [to_map(*xy) for xy in geometry["coordinates"][0]]
            xs, ys = [x for x, _ in ring], [y for _, y in ring]
            box = (min(xs), min(ys), max(xs), max(ys))
        elif own["label"] == 1:
            points.setdefault(own["prompt_id"], []).append(to_map(*geometry["coordinates"]))
    river = points[4]
    # Towards the middle of the image, far enough to be out of the river.
    beside = _towards(river[0], _middle(files[0]), 400.0)
    return Scene(
        files[0],
        files[1],
        ("2021-06-17", "2021-09-25"),
        points[1][0],
        points[5][0],
        tuple(river[:3]),
        beside,
        box,
    )


def _middle(file: Path) -> Place:
    from osgeo import gdal

    dataset = gdal.Open(str(file))
    x, size_x, _, y, _, size_y = dataset.GetGeoTransform()
    return x + size_x * dataset.RasterXSize / 2, y + size_y * dataset.RasterYSize / 2


def _towards(start: Place, end: Place, metres: float) -> Place:
    across, down = end[0] - start[0], end[1] - start[1]
    share = metres / max(metres, math.hypot(across, down))
    return start[0] + share * across, start[1] + share * down


def _transform(file: Path, osr: Any) -> Any:
    from osgeo import gdal

    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(4326)
    source.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    target.ImportFromWkt(gdal.Open(str(file)).GetProjection())
    target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transformation = osr.CoordinateTransformation(source, target)
    return lambda x, y: transformation.TransformPoint(x, y)[:2]


def build_zip(folder: Path) -> Path:
    """The plugin as it is published."""
    subprocess.run(
        [sys.executable, str(ROOT / "tools" / "package"), "-o", str(folder)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    (zip_file,) = folder.glob("*.zip")
    return zip_file


def plugin_folder(folder: Path) -> Path:
    """Where a profile of make_profile has the plugin."""
    return folder / "profiles" / "default" / "python" / "plugins" / "s2sam_qgis"


def make_profile(folder: Path, zip_file: Path, theme: str, language: str = "") -> Path:
    """A fresh profile with the plugin installed from its zip, and enabled."""
    profile = folder / "profiles" / "default"
    plugins = plugin_folder(folder).parent
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(zip_file) as archive:
        archive.extractall(plugins)
    settings = profile / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir()
    settings.write_text(
        f"[PythonPlugins]\ns2sam_qgis=true\n\n[UI]\nUITheme={THEMES[theme]}\n\n"
        "[qgis]\ncheckVersion=false\nshowTips322=false\nshowNews=false\n"
        "newsFeed\\http_feed.qgis.org\\disabled=true\n"
        + (f"\n[locale]\noverrideFlag=true\nuserLocale={language}\n" if language else ""),
        encoding="utf-8",
    )
    return folder


def environment(order: dict[str, Any], home: Path | None = None) -> dict[str, str]:
    """QGIS finds the packages of the virtual environment; no other Python path is taken along."""
    found = dict(os.environ)
    found["PYTHONPATH"] = os.pathsep.join(site.getsitepackages())
    found[VARIABLE] = json.dumps(order)
    found.pop("QT_QPA_PLATFORM", None)
    if home is not None:
        found["S2SAM_HOME"] = str(home)
    return found


def qgis_command(profile: Path) -> list[str]:
    """QGIS with the profile and the driver."""
    program = shutil.which("qgis")
    if program is None:
        raise SystemExit("QGIS is not installed: there is no command 'qgis'.")
    return [
        program,
        "--profiles-path",
        str(profile),
        "--nologo",
        "--noversioncheck",
        "--code",
        str(HERE / "inside.py"),
    ]


def under_xvfb(command: list[str], size: str = "1560x900") -> list[str]:
    """The same command on a screen that nobody sees."""
    program = shutil.which("xvfb-run")
    if program is None:
        raise SystemExit("There is no display, and no xvfb-run to make one: install xvfb.")
    return [program, "-a", "-s", f"-screen 0 {size}x24", *command]


def started(
    folder: Path, profile: Path, order: dict[str, Any], size: tuple[int, int]
) -> subprocess.Popen[str]:
    """Starts QGIS on a screen that nobody sees; see ``ended``.

    Args:
        folder: it works there, and the plugin's state lies in it.
        profile: of ``make_profile``.
        order: what ``inside.py`` reads; where the tools lie and the size are added.
        size: (width, height) of the screen.
    """
    order = {"tools": str(HERE), "size": list(size), **order}
    width, height = size
    return subprocess.Popen(
        under_xvfb(qgis_command(profile), f"{width}x{height}"),
        env=environment(order, folder / "home"),
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def ended(process: subprocess.Popen[str], seconds: float) -> tuple[str, bool]:
    """What QGIS printed, and whether it came to its end in time; else all of it is killed."""
    try:
        return process.communicate(timeout=seconds)[0], True
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)  # The screen too, not only what started it.
        return process.communicate()[0], False


def drive(
    folder: Path, zip_file: Path, order: dict[str, Any], size: str, timeout: float = 600
) -> dict[str, Any]:
    """One start of QGIS that takes the steps of an order, on a screen that nobody sees.

    Args:
        folder: a folder of its own; the profile and the plugin's state lie in it.
        zip_file: the plugin.
        order: what ``inside.py`` reads; the screen's size and the report are added.
        size: of the screen, such as "1500x980".
        timeout: seconds.

    Returns:
        The report, with ``code``, how QGIS ended, and its ``output``; ``error`` is empty where all
        steps were taken.
    """
    report = folder / "report.json"
    profile = make_profile(folder / "profile", zip_file, "light")
    width, height = (int(side) for side in size.split("x"))
    process = started(folder, profile, {"report": str(report), **order}, (width, height))
    output, _ = ended(process, timeout)
    found: dict[str, Any] = {"error": "QGIS did not come to write a report"}
    if report.is_file():
        found = json.loads(report.read_text(encoding="utf-8"))
    return {**found, "code": process.returncode, "output": output}


def told(found: dict[str, Any]) -> int:
    """Says what a report of ``drive`` holds; 1 where something is wrong, else 0."""
    for step in found.get("steps", ()):
        sys.stdout.write(f"{step}\n")
    for text in found.get("wrong", ()):
        sys.stdout.write(f"WRONG {text}\n")
    broken = found["error"] or found["code"] or "Traceback" in found["output"]
    if broken:
        sys.stdout.write(f"{found['error']}\ncode {found['code']}\n{found['output'][-3000:]}\n")
    return int(bool(broken or found.get("wrong")))
