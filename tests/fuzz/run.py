"""Runs the fuzzers: ``tools/fuzz``. Each kind runs in a process of its own, which may die.

tools/fuzz --seconds 60            a minute of each kind
tools/fuzz --kind prompts --seed 7 another series of one kind
tools/fuzz --kind prompts --case 123   one case again, with its traceback
"""

from __future__ import annotations

import argparse
import faulthandler
import random
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

from tests.fuzz.kinds import KINDS

ROOT = Path(__file__).resolve().parents[2]
#: Seconds that one case may take on a busy machine.
LONGEST_CASE = 60
#: Faults after which a kind is given up.
ENOUGH = 10


def run_case(kind: str, seed: int, case: int, folder: Path) -> None:
    """One case; raises what it raises."""
    KINDS[kind](random.Random(f"{kind} {seed} {case}"), folder)


def run_kind(kind: str, seed: int, first: int, seconds: float, note: Path) -> int:
    """Cases from ``first`` on for some seconds; returns the number of faults."""
    faulthandler.enable()
    # rasterio cannot decode some of GDAL's messages about damaged files, and only says so.
    sys.unraisablehook = lambda _: None
    faults, case, until = 0, first, time.monotonic() + seconds
    with tempfile.TemporaryDirectory(prefix="s2sam-fuzz-") as name:
        while time.monotonic() < until and faults < ENOUGH:
            note.write_text(str(case))
            faulthandler.dump_traceback_later(LONGEST_CASE, exit=True)
            try:
                run_case(kind, seed, case, Path(name))
            except Exception:
                faults += 1
                print(f"{kind}: case {case} (tools/fuzz --kind {kind} --seed {seed} --case {case})")
                traceback.print_exc(limit=-4)
            faulthandler.cancel_dump_traceback_later()
            case += 1
    print(f"{kind}: {case - first} cases, {faults} faults", flush=True)
    return faults


def watched(kind: str, seed: int, seconds: float) -> int:
    """``run_kind`` in a process of its own, started again after a case that ended it."""
    first, faults, until = 0, 0, time.monotonic() + seconds
    with tempfile.TemporaryDirectory(prefix="s2sam-fuzz-") as name:
        note = Path(name) / "case"
        while (left := until - time.monotonic()) > 0 and faults < ENOUGH:
            command = [sys.executable, "-m", "tests.fuzz.run", "--kind", kind, "--seed", str(seed)]
            command += ["--seconds", str(left), "--first", str(first), "--note", str(note)]
            code = subprocess.run(command, cwd=ROOT, check=False).returncode
            if code in (0, 1):
                return faults + code
            first = int(note.read_text()) + 1
            faults += 1
            print(
                f"{kind}: case {first - 1} ended the process (exit {code}); again with tools/fuzz "
                f"--kind {kind} --seed {seed} --case {first - 1}"
            )
    return faults


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--seconds", type=float, default=60, help="for each kind (60)")
    parser.add_argument("--kind", choices=KINDS, help="one kind only")
    parser.add_argument("--seed", type=int, default=1, help="another series of cases (1)")
    parser.add_argument("--case", type=int, help="this case only, in this process")
    parser.add_argument("--first", type=int, default=0, help=argparse.SUPPRESS)
    parser.add_argument("--note", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.case is not None:
        with tempfile.TemporaryDirectory(prefix="s2sam-fuzz-") as name:
            run_case(asked.kind, asked.seed, asked.case, Path(name))
        return 0
    if asked.note is not None:
        return int(run_kind(asked.kind, asked.seed, asked.first, asked.seconds, asked.note) > 0)
    kinds = [asked.kind] if asked.kind else list(KINDS)
    faults = [watched(kind, asked.seed, asked.seconds) for kind in kinds]
    return int(any(faults))


if __name__ == "__main__":
    sys.exit(main())
