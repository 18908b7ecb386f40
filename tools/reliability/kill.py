"""Kills a working QGIS again and again, and counts what was lost and what was offered twice.

    python -m tools.reliability.kill -n 200

Each round starts a QGIS process (without a window on the screen), which answers what the last one
left, then clicks, chooses masks, renames, hides, accepts and saves without rest until it gets
SIGKILL at a random moment. What it then held half a second before must be there in the next round.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
INSIDE = Path(__file__).with_name("kill_inside.py")

#: What was finished this long before the kill must not be lost.
SAFE_AFTER_S = 0.5
#: A start that takes longer has failed.
PATIENCE_S = 180.0

Line = dict[str, Any]


@dataclass
class Count:
    """What came of all rounds."""

    kills: int = 0
    actions: int = 0
    restored: int = 0
    discarded: int = 0
    lost: list[str] = field(default_factory=list)
    lost_results: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    #: Kills within an action that was kept already, though it was not at its end.
    within: int = 0
    #: Kills after which nothing was unsaved.
    clean: int = 0
    worst_s: float = 0.0
    kinds: set[str] = field(default_factory=set)


def read(path: Path) -> list[Line]:
    """The journal; the last line may be cut off."""
    lines = []
    for text in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        try:
            lines.append(json.loads(text))
        except ValueError:  # noqa: PERF203 -- the last line, cut off
            continue
    return lines


def states(journal: list[Line]) -> list[Line]:
    """The facts that say what the document held, in their order."""
    return [line for line in journal if "document" in line and line["what"] != "opened"]


def last_of(journal: list[Line]) -> str:
    """Whether the last action had begun only, or was done."""
    return next((x["what"] for x in reversed(journal) if x["what"] in ("begin", "done")), "")


def every(held: list[Line]) -> set[str]:
    """Each state that the document ever had in a round."""
    return {line["document"] for line in held}


def judge(before: list[Line], killed: float, after: list[Line], count: Count) -> None:
    """Compares what a killed QGIS held with what the next one found."""
    held = states(before)
    found = next(line for line in after if line["what"] == "opened")
    offers = next(line for line in after if line["what"] == "offers")
    answers = [line for line in after if line["what"] == "answered"]
    begun = next(line for line in after if line["what"] == "begun")
    safe = [line for line in held if line["t"] <= killed - SAFE_AFTER_S]
    if offers["count"] > 1:
        count.twice.append(f"{offers['count']} copies were offered: {offers['text']}")
    if offers["count"] and answers and answers[0]["answer"] == "Restore":
        if begun["document"] == found["document"]:
            count.twice.append(f"what the project held was offered: {found['document']}")
        count.restored += 1
    elif offers["count"]:
        count.discarded += 1
    else:
        count.clean += 1
    if safe:
        # Anything that was held since then will do: the last half second may be lost.
        since = held[held.index(safe[-1]) :]
        recovered = begun["document"]
        if offers["count"] and answers[0]["answer"] == "Discard":
            recovered = offers["text"]  # What was thrown away cannot be compared but by its count.
            good = {f": {line['document'].split()[0]} (" for line in since}
            kept = any(mark in recovered for mark in good)
        else:
            kept = recovered in {line["document"] for line in since}
            times = [line["t"] for line in held if line["document"] == recovered]
            if times and held[-1]["document"] != recovered:
                later = [line["t"] for line in held if line["t"] > times[-1]]
                count.worst_s = max(count.worst_s, killed - min(later))
        if not kept and last_of(before) == "begin" and recovered not in every(held):
            # Killed within an action, after it was kept and before the journal could say so.
            count.within += 1
            kept = True
        if not kept:
            count.lost.append(f"held {since[-1]['document']}, found {recovered}")
        wanted = max((line["results"] for line in safe if "results" in line), default=0)
        if found["results"] < wanted:
            count.lost_results.append(f"accepted {wanted}, found {found['results']}")
    count.actions += sum(1 for line in before if line["what"] == "done")
    count.kinds |= {line["action"] for line in before if line["what"] == "done"}


def start(folder: Path, number: int, options: argparse.Namespace) -> subprocess.Popen[bytes]:
    """One QGIS."""
    order = {
        "root": str(ROOT),
        "profile": str(folder / "profile"),
        "project": str(folder / "work" / "project.qgz"),
        "scene": str(folder / "work" / "scene.tif"),
        "models": str(ROOT / "resources" / "models"),
        "journal": str(folder / f"journal-{number}.jsonl"),
        "seed": options.seed * 1_000_003 + number,
        "discard": options.discard,
        "most": 60,
    }
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "S2SAM_HOME": str(folder / "home")}
    return subprocess.Popen(
        [sys.executable, str(INSIDE), json.dumps(order)],
        env=environment,
        stdout=(folder / "output.txt").open("ab"),
        stderr=subprocess.STDOUT,
    )


def wait_for(process: subprocess.Popen[bytes], journal: Path, what: str) -> list[Line] | None:
    """The journal once it says this; None where the process ended or never came to it."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end and process.poll() is None:
        lines = read(journal)
        if any(line["what"] == what for line in lines):
            return lines
        time.sleep(0.1)
    return None


def make_scene(path: Path) -> None:
    """A small scene with fields, drawn by the project itself."""
    from tests.synthetic import write_scene

    path.parent.mkdir(parents=True)
    write_scene(path)


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-n", "--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--longest", type=float, default=4.0, help="seconds of work before a kill")
    parser.add_argument("--discard", type=float, default=0.1, help="share of offers to discard")
    parser.add_argument("--minutes", type=float, default=0.0, help="stop after this long")
    parser.add_argument("--keep", type=Path, help="a folder for what is left of a failed run")
    options = parser.parse_args(argv)
    chance, count = random.Random(options.seed), Count()  # noqa: S311
    folder = Path(tempfile.mkdtemp(prefix="s2sam-kill-"))
    make_scene(folder / "work" / "scene.tif")
    begun = time.monotonic()
    before: list[Line] = []
    killed = 0.0
    failed = ""
    for number in range(options.kills + 1):
        if options.minutes and time.monotonic() - begun > 60 * options.minutes:
            break
        journal = folder / f"journal-{number}.jsonl"
        process = start(folder, number, options)
        try:
            lines = wait_for(process, journal, "begun")
            if lines is None:
                failed = f"start {number} did not come to its end; see {folder}"
                break
            if number:
                judge(before, killed, lines, count)
                count.kills += 1
                report(count, begun)
            # Some are killed while the image is still being read, most at work.
            if chance.random() < 0.85 and wait_for(process, journal, "ready") is None:
                failed = f"start {number} never became ready; see {folder}"
                break
            time.sleep(chance.uniform(0.0, options.longest))
        finally:
            killed = time.time()
            process.send_signal(signal.SIGKILL)
            process.wait()
        before = read(journal)
    report(count, begun, last=True)
    bad = bool(failed or count.lost or count.lost_results or count.twice)
    if bad and options.keep:
        shutil.copytree(folder, options.keep, dirs_exist_ok=True)
    if not failed:
        shutil.rmtree(folder, ignore_errors=True)
    if failed:
        sys.stderr.write(f"{failed}\n")
    return 1 if bad else 0


def report(count: Count, begun: float, last: bool = False) -> None:
    """A line for each kill, all figures at the end."""
    text = (
        f"{count.kills} kills, {count.actions} actions; restored {count.restored}, discarded "
        f"{count.discarded}, nothing unsaved {count.clean}, killed within a kept action "
        f"{count.within}; lost {len(count.lost)}, results lost "
        f"{len(count.lost_results)}, offered twice {len(count.twice)}; the oldest action that was "
        f"lost was {count.worst_s:.2f} s old; {time.monotonic() - begun:.0f} s"
    )
    sys.stdout.write(text + "\n")
    if last:
        for fault in (*count.lost, *count.lost_results, *count.twice):
            sys.stdout.write(f"  {fault}\n")
        sys.stdout.write(f"  actions: {', '.join(sorted(count.kinds))}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
