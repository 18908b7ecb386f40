"""Pictures of the dock in each language, and of a pseudo-language of long texts, mirrored.

    python -m tools.desktop.languages [--update] [LANGUAGE...]

Says which texts have less room than they need. ``--update`` writes docs/images/languages/.
Chinese needs a font that has it (Debian: fonts-wqy-microhei).
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from . import prepare
from .launch import Start, take

#: The pseudo-language takes the place of one that is written from right to left.
MIRRORED = "ar"
#: What QGIS calls a language, where that differs.
QGIS_NAMES = {"zh_CN": "zh-Hans"}
LANGUAGES = ("en", "de", "fr", "es", "pt_BR", "zh_CN", MIRRORED)
LRELEASE = ("lrelease", "lrelease-qt5", "lrelease6")


def pseudo_catalogue(folder: Path) -> Path:
    """Long, accented texts, compiled."""
    source, target = folder / "pseudo.ts", folder / "pseudo.qm"
    tool = prepare.ROOT / "tools" / "translations"
    subprocess.run([sys.executable, str(tool), "pseudo", str(source)], check=True)
    program = next((found for found in map(shutil.which, LRELEASE) if found), None)
    if program is None:
        raise SystemExit("lrelease is not installed (Debian: qttools5-dev-tools).")
    subprocess.run([program, "-silent", str(source), "-qm", str(target)], check=True)
    return target


def main(argv: list[str]) -> int:
    """Starts QGIS once in each language."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("language", nargs="*", default=list(LANGUAGES), help="all by default")
    parser.add_argument("--update", action="store_true", help="write docs/images/languages")
    options = parser.parse_args(argv)
    out = prepare.ROOT / ("docs/images/languages" if options.update else "out/languages")
    out.mkdir(parents=True, exist_ok=True)
    code = 0
    with tempfile.TemporaryDirectory(prefix="s2sam-languages-") as name:
        folder = Path(name)
        zip_file = prepare.build_zip(folder / "zip")
        for language in options.language:
            run = folder / language
            pseudo = pseudo_catalogue(folder) if language == MIRRORED else None
            start = Start(
                zip_file,
                out,
                rerun=False,
                home=run / "home",
                language=QGIS_NAMES.get(language, language),
                catalogue=pseudo,
                picture="mirrored" if pseudo else language,
            )
            found = take(run, start)
            if found["error"] or found["code"]:
                sys.stdout.write(f"{language}: {found['error']} (QGIS: {found['code']})\n")
                sys.stdout.write(found["output"][-3000:])
                code = 1
            for step in found["steps"]:
                for text in step.get("texts", ()):
                    sys.stdout.write(f"{language}: cut off: {text}\n")
                    code = 1
            sys.stdout.write(f"{language}: done\n")
    sys.stdout.write(f"pictures are in {out}\n")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
