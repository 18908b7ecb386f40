"""Blocks of "Outline everything" as tasks on many processes, here or on other machines.

A block's order is plain values, and what comes of it is a file in the work folder, which all
machines must reach. A run that was stopped goes on with the blocks that are missing.
"""

from __future__ import annotations

import contextlib
import dataclasses
import queue
import uuid
from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any, Callable

import shapely

from ...core.errors import S2SamError
from ...core.grid import Window
from ...core.messages import tr
from ...core.options import EverythingOptions, InputChoice
from ...core.progress import CancelToken
from ...core.region import Region
from ...raster.reading.reader import open_source
from ..everything.area import Area, Shapes, classes_of
from ..everything.blocks import Block
from ..everything.levels import ExampleLevels
from ..everything.one_block import Levels, outline_block
from ..everything.raster_mask import RasterMask
from ..everything.work_folder import WorkFolder
from ..inputs import open_imagery
from ..rerun.job import RerunWatch
from ..rerun.one_raster import RerunRaster
from .connection import Workers, connected, import_distributed, quiet_logs
from .crew import ALLOWED_FAILURES, Crew
from .roster import ASK
from .run import answer_of, count_running, prepare_worker, share_of, stop_run
from .wire import Plain, WorkerSetup, region_from_json, with_tuples
from .worker import can_travel, cancellable, load

__all__ = ["blocks_on_cluster", "count_running", "prepare_worker", "stop_run", "work_on_block"]

_POLL = 0.2  #: Seconds between two looks at cancel.

#: This module where S2 SAM is installed; in QGIS its name begins with the plugin's folder.
_INSTALLED = "s2sam_qgis.workflow.cluster.blocks"


def blocks_on_cluster(
    raster: str | Sequence[str],
    choice: InputChoice,
    area: Area,
    options: EverythingOptions,
    setup: WorkerSetup,
    workers: Workers,
    cancel: CancelToken,
    say: Callable[[str], None],
    levels: Levels | None = None,
) -> Callable[[Sequence[Block], WorkFolder, Callable[[Block], None]], None]:
    """What ``outline_everything`` takes as ``workers``.

    Args:
        raster: as ``open_source`` takes it, by names that all machines know.
        choice: bands and stretch as they were asked for.
        area: where.
        options: how.
        setup: the model.
        workers: who.
        cancel: stops all.
        say: is told what a person should know.
        levels: choose where the hierarchy is cut, from place to place.
    """
    names = [raster] if isinstance(raster, str) else list(raster)
    there = can_travel(RerunRaster("|".join(names) if len(names) > 1 else names[0]))
    common = {
        "raster": there.raster,
        "choice": dataclasses.asdict(choice),
        "options": dataclasses.asdict(options),
        "setup": dataclasses.asdict(setup),
        "region": None if area.region is None else dataclasses.asdict(area.region),
        "within": None if area.within is None else _texts(area.within),
        "without": [_texts(taken) for taken in area.without if isinstance(taken, Shapes)],
        "levels": None if levels is None else levels.to_json(),
        "masks": [taken.source.uri for taken in area.without if isinstance(taken, RasterMask)],
    }

    def work(
        blocks: Sequence[Block], folder: WorkFolder, finished: Callable[[Block], None]
    ) -> None:
        distributed = import_distributed()
        run = f"s2sam-{uuid.uuid4().hex}"
        folder.make()
        orders = {
            number: {
                **common,
                "run": run,
                "core": dataclasses.asdict(block.core),
                "whole": dataclasses.asdict(block.whole),
                "folder": str(folder.folder.resolve()),
                "key": folder.key,
            }
            for number, block in enumerate(blocks)
        }
        entries = __name__ if workers.scheduler is None else _INSTALLED
        watch = RerunWatch(cancel, say=say)
        with quiet_logs(), connected(distributed, workers, watch) as client:
            crew = _BlockCrew(client, entries, distributed.KilledWorker, run, cancel, say)
            try:
                crew.prepare(setup, folder.folder.resolve())
                crew.do(orders, lambda number: finished(blocks[number]))
            except BaseException:
                crew.stop()
                raise
            finally:
                crew.unsign(folder.folder.resolve())

    return work


class _BlockCrew(Crew):
    """Hands out blocks as the other one hands out rasters."""

    def do(self, orders: Mapping[int, Plain], finished: Callable[[int], None]) -> None:
        """Until all are done; raises S2SamError where one cannot be."""
        waiting, left = deque(orders), set(orders)
        while left:
            self._cancel.raise_if_cancelled()
            self._roster.check_connection()
            self._roster.look()
            for number in self._drop_lost():
                self._again(number, waiting)
            self._ask_newcomers()
            self._hand_out_plain("work_on_block", orders, waiting)
            with contextlib.suppress(queue.Empty):
                kind, what = self._inbox.get(timeout=_POLL)
                entry = self._tries.pop(what, None) if kind == "done" else None
                if entry is None:
                    continue
                if entry.number < 0:
                    self._admit(entry)
                elif self._is_done(entry.future):
                    left.discard(entry.number)
                    finished(entry.number)
                else:
                    self._again(entry.number, waiting)

    def _is_done(self, future: Any) -> bool:
        """False where the worker died over it, and another one may try."""
        try:
            answer = future.result(timeout=ASK)
        except self._killed:
            return False
        except Exception as error:
            self._cancel.raise_if_cancelled()
            self._roster.check_connection()
            if future.cancelled():
                return False
            answer = {"error": f"{type(error).__name__}: {error}"}
        if "error" in answer:
            raise S2SamError(
                tr("The worker could not run it: {reason}").format(reason=answer["error"])
            )
        return True

    def _again(self, number: int, waiting: deque[int]) -> None:
        self._deaths[number] += 1
        if self._deaths[number] > ALLOWED_FAILURES:
            raise S2SamError(
                tr(
                    "Worker processes died while they worked on a part of the area. Maybe memory "
                    "ran out: use fewer workers on one machine. Finished parts are kept."
                )
            )
        waiting.appendleft(number)


def work_on_block(order: Plain, neighbours: dict[str, int]) -> Plain:
    """One block, in a worker."""
    worker = import_distributed().get_worker()
    return answer_of(lambda: outline_ordered(order, share_of(worker, neighbours)))


def outline_ordered(order: Plain, neighbours: int) -> Plain:
    """Does a block and keeps it in the work folder; raises Cancelled, S2SamError."""
    setup = WorkerSetup.from_json(order["setup"])
    choice = InputChoice(**with_tuples(order["choice"]))
    with cancellable(order["run"]) as cancel:
        predictor, _ = load(setup, neighbours, cancel)
        imagery = open_imagery(order["raster"], choice)
        options = EverythingOptions(**order["options"])
        block = Block(Window(**order["core"]), Window(**order["whole"]))
        region: Region | None = region_from_json(order["region"])
        told = order["levels"]
        levels = None if told is None else ExampleLevels.from_json(told)
        within = None if order["within"] is None else _shapes(order["within"])
        without: list[Shapes | RasterMask] = [_shapes(texts) for texts in order["without"]]
        try:
            with contextlib.ExitStack() as opened:
                for uri in order["masks"]:
                    mask = opened.enter_context(contextlib.closing(open_source(uri)))
                    without.append(RasterMask(mask, imagery.grid))
                classes = opened.enter_context(classes_of(imagery, options.skip_clouds))
                area = Area(imagery, region, within, without, classes)
                found = outline_block(area, predictor.model, block, options, cancel, levels=levels)
        finally:
            imagery.source.close()
        WorkFolder(order["folder"], order["key"]).save(block, found)
    return {"block": block.name}


def _texts(shapes: Shapes) -> list[str]:
    return [str(shapely.to_wkb(shape, hex=True)) for shape in shapes.geometries]


def _shapes(texts: Sequence[str]) -> Shapes:
    return Shapes(tuple(shapely.from_wkb(text) for text in texts))
