"""The plugin's shell in a real QGIS that has none of its packages, as a new user meets it.

    python -m tools.desktop.shell [--install] [--wheels FOLDER] [--theme light|dark]

A fresh profile with the plugin from the built zip; the button asks for the packages; with
--install or --wheels they are really installed and the dock opens; then the plugin is reloaded and
unloaded. Screenshots and QGIS's log go to out/desktop-shell/.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from . import prepare

OUT = prepare.ROOT / "out" / "desktop-shell"
PATIENCE_S = 560.0


def main(argv: list[str]) -> int:
    """0 where every step came to its end and QGIS ended in order."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--install", action="store_true", help="install from the package index")
    parser.add_argument("--wheels", type=Path, help="install from a folder of wheels")
    parser.add_argument("--theme", choices=sorted(prepare.THEMES), default="light")
    options = parser.parse_args(argv)
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    order = {
        "tools": str(prepare.HERE),
        "out": str(OUT),
        "install": bool(options.install or options.wheels),
        "wheels": str(options.wheels.resolve()) if options.wheels else "",
    }
    with tempfile.TemporaryDirectory(prefix="s2sam-desktop-") as name:
        folder = Path(name)
        code = start(folder, order, options.theme)
    error = (OUT / "error.txt").read_text() if (OUT / "error.txt").is_file() else ""
    done = (OUT / "done.txt").is_file()
    print(f"desktop shell: QGIS ended with {code}; screenshots are in {OUT}")
    if error or not done:
        print(error or "The steps did not come to their end; see qgis.log.")
    return 0 if code == 0 and done and not error else 1


def start(folder: Path, order: dict, theme: str) -> int:
    """Runs QGIS to its end; -1 where it had to be stopped."""
    zip_folder = folder / "dist"
    zip_folder.mkdir()
    profile = prepare.make_profile(folder, prepare.build_zip(zip_folder), theme)
    command = prepare.qgis_command(profile)
    command[command.index(str(prepare.HERE / "inside.py"))] = str(prepare.HERE / "shell_inside.py")
    environment = prepare.environment(order, folder / "home")
    del environment["PYTHONPATH"]  # the packages of the virtual environment must not be seen
    for name in ("VIRTUAL_ENV", "PYTHONHOME"):
        environment.pop(name, None)
    # xvfb-run is started by the system's own path: the environment's python is not QGIS's.
    environment["PATH"] = os.pathsep.join(
        part for part in environment["PATH"].split(os.pathsep) if ".venv" not in part
    )
    with (OUT / "qgis.log").open("w") as log:
        try:
            return subprocess.run(
                prepare.under_xvfb(command),
                env=environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                timeout=PATIENCE_S,
                check=False,
            ).returncode
        except subprocess.TimeoutExpired:
            return -1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
