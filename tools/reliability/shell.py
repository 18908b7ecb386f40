"""Ends the shell command at random moments, fills its disk, lets several write at once, and counts.

    python -m tools.reliability.shell -n 50

Each fault is followed by a look at the folder: all results of the last whole run or of none, every
input byte for byte as it was. Then the same command is given again and must come to its end.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "resources" / "example"
#: Models small enough that most of a run is reading and writing.
MODEL = ("--model", "standin", "--model-dir", str(ROOT / "resources" / "models"), "--no-store")
PATIENCE_S = 600.0


@dataclass
class Count:
    """What came of one kind of fault."""

    title: str
    rounds: int = 0
    #: How often the fault came before the command had ended by itself.
    hits: int = 0
    seconds: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def row(self) -> str:
        """A line of the table."""
        slowest = f"{max(self.seconds):.2f}" if self.seconds else "-"
        return f"| {self.title} | {self.rounds} | {self.hits} | {len(self.faults)} | {slowest} |"


class Place:
    """A folder with inputs of its own, and the commands that are tried in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.out = folder / "out"
        self.out.mkdir()
        for name in ("scene_2021-06-17.tif", "scene_2021-09-25.tif", "prompts.geojson"):
            (folder / name).write_bytes((EXAMPLE / name).read_bytes())
        self.inputs = self.hashes(folder)

    @staticmethod
    def hashes(folder: Path) -> dict[str, str]:
        """Name and content of the files directly in a folder."""
        return {
            path.name: hashlib.sha256(path.read_bytes()).hexdigest()
            for path in folder.iterdir()
            if path.is_file()
        }

    def segment(self) -> list[str]:
        """Masks, a Shapefile of outlines, and prompts: seven files that belong together."""
        return [
            "segment", str(self.folder / "scene_2021-06-17.tif"),
            str(self.folder / "prompts.geojson"), "-o", str(self.out / "m.tif"), "--vector",
            str(self.out / "o.shp"), "--save-prompts", str(self.out / "p.geojson"), *MODEL,
        ]  # fmt: skip

    def rerun(self) -> list[str]:
        """Two scenes, three files each."""
        scenes = [str(self.folder / f"scene_2021-{day}.tif") for day in ("06-17", "09-25")]
        prompts = str(self.folder / "prompts.geojson")
        return ["rerun", prompts, *scenes, "-o", str(self.out), *MODEL]

    def results(self) -> set[str]:
        """The files that a person sees in the results' folder."""
        return {path.name for path in self.out.iterdir() if not path.name.startswith(".")}

    def hidden(self) -> set[str]:
        """Those that nobody should find there after a whole run."""
        return {path.name for path in self.out.iterdir() if path.name.startswith(".")}

    def clear(self) -> None:
        """Removes the results."""
        for path in self.out.iterdir():
            path.unlink()


def start(command: Sequence[str]) -> subprocess.Popen[str]:
    """The shell command, as a person starts it."""
    return subprocess.Popen(
        [sys.executable, "-m", "s2sam_qgis", *command], cwd=ROOT, text=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def again(place: Place, command: Sequence[str], count: Count, what: str) -> None:
    """The same command must come to its end, and leave nothing hidden."""
    process = start(command)
    told, said = process.communicate(timeout=PATIENCE_S)
    if process.returncode != 0:
        why = f"{said[-300:]} {told[:600]}"
        count.faults.append(f"{what}: given again: {process.returncode}: {why}")
    if place.hidden():
        count.faults.append(f"{what}: hidden files stay: {sorted(place.hidden())}")
    if {k: v for k, v in place.hashes(place.folder).items() if k in place.inputs} != place.inputs:
        count.faults.append(f"{what}: an input has changed")


def interrupt(
    place: Place,
    kind: str,
    number: int,
    rounds: int,
    chance: random.Random,
    whole: Callable[[set[str]], bool],
) -> Count:
    """Ends a command at random moments; ``whole`` says whether a set of results is all or none."""
    command = place.segment() if kind == "segment" else place.rerun()
    count = Count(f"{signal.Signals(number).name} of {kind}")
    begun = time.monotonic()
    again(place, command, count, "first")
    lasts = time.monotonic() - begun
    for _ in range(rounds):
        place.clear()
        process = start(command)
        if chance.random() < 0.5:  # While it writes: some moments after the first file appears.
            moment, began = chance.uniform(0.0, 0.3), time.monotonic()
            while process.poll() is None and not place.hidden() and not place.results():
                time.sleep(0.002)
            when = f"{time.monotonic() - began:.2f} + {moment:.3f} s"
        else:
            moment = lasts * chance.random()
            when = f"{moment:.2f} s"
        try:
            process.wait(moment)
        except subprocess.TimeoutExpired:
            count.hits += 1
            sent = time.monotonic()
            process.send_signal(number)
            _, said = process.communicate(timeout=PATIENCE_S)
            if number != signal.SIGKILL:
                count.seconds.append(time.monotonic() - sent)
                early = process.returncode == -number  # Python itself was still starting.
                if process.returncode not in (0, 1, 130) and not early:
                    count.faults.append(f"after {when}: {process.returncode}")
                if "Traceback" in said and not early and "KeyboardInterrupt" not in said:
                    count.faults.append(f"after {when}: {said[-300:]}")
        else:
            process.communicate()
        count.rounds += 1
        there = place.results()
        if number != signal.SIGKILL and place.hidden():
            count.faults.append(f"after {when}: hidden: {sorted(place.hidden())}")
        if number != signal.SIGKILL and not whole(there):
            count.faults.append(f"after {when}: {sorted(there)}")
        # What a kill left between two moves is undone by the next command, which then runs.
        if kind == "segment" and whole(there) and there:
            place.clear()
        again(place, command, count, f"after {when}")
        if not whole(place.results()) or not place.results():
            count.faults.append(f"after {when}: at last {sorted(place.results())}")
    return count


def segment_whole(names: set[str]) -> bool:
    """All seven files, or none."""
    return not names or names == {
        "m.tif", "o.shp", "o.shx", "o.dbf", "o.prj", "o.cpg", "p.geojson",
    }  # fmt: skip


def rerun_whole(names: set[str]) -> bool:
    """For each scene its masks and outlines, or neither; a record tells what was begun."""
    stems = ("scene_2021-06-17", "scene_2021-09-25")
    return all((f"{s}_masks.tif" in names) == (f"{s}_masks.gpkg" in names) for s in stems)


def full_disk(place: Place, rounds: int, chance: random.Random) -> Count:
    """Runs segment on a disk that has room for a part of the results only; needs root."""
    count = Count("full disk, segment")
    for _ in range(rounds):
        size = chance.randrange(8, 200) * 1024
        mounted = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place.out)]
        if subprocess.run(mounted, check=False, capture_output=True).returncode != 0:
            count.title += " (not tried: tmpfs cannot be mounted)"
            return count
        try:
            process = start(place.segment())
            _, said = process.communicate(timeout=PATIENCE_S)
            count.rounds += 1
            count.hits += process.returncode != 0
            if "Traceback" in said or process.returncode not in (0, 1):
                count.faults.append(f"{size} bytes: {process.returncode}: {said[-300:]}")
            if not segment_whole(place.results()) or place.hidden():
                found = sorted(place.results() | place.hidden())
                count.faults.append(f"{size} bytes: {found}")
            if process.returncode != 0:
                more = ["mount", "-o", "remount,size=16m", str(place.out)]
                subprocess.run(more, check=True)
                again(place, place.segment(), count, f"{size} bytes, then room")
        finally:
            subprocess.run(["umount", str(place.out)], check=True)
    return count


def together(place: Place, rounds: int, writers: int) -> Count:
    """Several processes run the same command into the same files at once."""
    count = Count(f"{writers} writers of the same files")
    for _ in range(rounds):
        place.clear()
        running = [start([*place.segment(), "--overwrite"]) for _ in range(writers)]
        codes = []
        for process in running:
            _, said = process.communicate(timeout=PATIENCE_S)
            codes.append(process.returncode)
            if process.returncode not in (0, 1) or "Traceback" in said:
                count.faults.append(f"{process.returncode}: {said[-300:]}")
        count.rounds += 1
        count.hits += 1
        if 0 not in codes or not segment_whole(place.results()) or place.hidden():
            count.faults.append(f"{codes}: {sorted(place.results() | place.hidden())}")
    return count


def main() -> int:
    """Prints a table; 1 where anything was lost, half-written or could not be run again."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("-n", type=int, default=50, help="rounds of each fault")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="faults whose title has this, such as 'rerun'")
    options = parser.parse_args()
    chance, rounds = random.Random(options.seed), options.n  # noqa: S311
    counts: list[Count] = []

    def tell(count: Count) -> None:
        counts.append(count)
        print(count.row(), *count.faults, sep="\n  ", flush=True)

    with tempfile.TemporaryDirectory(prefix="s2sam-reliability-") as folder:
        os.environ["S2SAM_HOME"] = str(Path(folder) / "home")
        place = Place(Path(folder))
        kinds = {"segment": segment_whole, "rerun": rerun_whole}
        for number in (signal.SIGKILL, signal.SIGINT, signal.SIGTERM):
            for kind, whole in kinds.items():
                place.clear()
                title = f"{signal.Signals(number).name} of {kind}"
                if options.only in title:
                    tell(interrupt(place, kind, number, rounds, chance, whole))
        place.clear()
        if options.only in "full disk":
            tell(full_disk(place, rounds, chance))
        if options.only in "writers":
            tell(together(place, max(1, rounds // 4), 4))
    print("| fault | rounds | while at work | faults found | slowest end, s |")
    print("| --- | --- | --- | --- | --- |")
    print(*(count.row() for count in counts), sep="\n")
    return int(any(count.faults for count in counts))


if __name__ == "__main__":
    sys.exit(main())
