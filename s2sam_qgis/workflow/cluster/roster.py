"""Who is there to work, as the scheduler sees it: threads, signs of life, and nobody at all."""

from __future__ import annotations

import math
import time
from collections import Counter
from typing import Any, Callable

from ...core.errors import S2SamError
from ...core.messages import tr

ASK = 30.0  #: Seconds for the scheduler to answer.
#: Seconds without a sign of life after which a worker counts as frozen; they give one each second.
_SILENT = 30.0
#: Seconds to wait for a worker where none is left, and where none has come at all.
_ALONE, _NEVER = 120.0, 600.0


class Roster:
    """The workers of a scheduler; ``say`` hears, once each, what should be known of them."""

    def __init__(self, client: Any, say: Callable[[str], None]) -> None:
        self._client, self._tell = client, say
        #: Threads by worker, as the scheduler knows them; and those that give signs of life.
        self.threads: dict[str, int] = {}
        self.alive: set[str] = set()
        #: Those that must not work.
        self.refused: set[str] = set()
        self._looked = self._seen = -math.inf
        self._begun = time.monotonic()
        self._said: set[str] = set()

    def look(self) -> set[str]:
        """Who is there and gives signs of life; asked once a second at most.

        Raises S2SamError where the scheduler does not answer, or nobody has been there for long.
        """
        now = time.monotonic()
        if now - self._looked < 1.0:
            return self.alive
        try:
            found = self._client.sync(
                self._client._run_on_scheduler, _signs_of_life(), callback_timeout=ASK
            )
        except Exception as error:
            raise _gone() from error
        self._looked = time.monotonic()
        self.threads = {address: int(threads) for address, (threads, _) in found.items()}
        self.alive = {address for address, (_, silent) in found.items() if silent < _SILENT}
        for address in sorted(set(found) - self.alive):
            self.say(
                tr(
                    "The worker at {address} has given no sign of life for {seconds:.0f} seconds. "
                    "Its raster is given to another one."
                ).format(address=address, seconds=_SILENT),
            )
        if self.alive - self.refused:
            self._seen = now
            return self.alive
        never = self._seen == -math.inf
        limit = _NEVER if never else _ALONE
        if now - (self._begun if never else self._seen) > limit:
            raise S2SamError(_nobody(limit))
        if not never:
            self.say(tr("No worker is left. Waiting for another one to join."))
        return self.alive

    def say(self, text: str) -> None:
        """Tells something once."""
        if text not in self._said:
            self._said.add(text)
            self._tell(text)

    def neighbours(self) -> dict[str, int]:
        """How many rasters are worked on at once, by machine."""
        found: Counter[str] = Counter()
        for address, threads in self.threads.items():
            found[host_of(address)] += threads
        return dict(found)

    def check_connection(self) -> None:
        """Raises S2SamError where the scheduler has gone."""
        if self._client.status not in ("running", "connecting"):
            raise _gone()


def _gone() -> S2SamError:
    return S2SamError(
        tr(
            "Lost the connection to the scheduler. Finished images are kept. Restart the scheduler "
            "and run the command again."
        )
    )


def _nobody(seconds: float) -> str:
    return tr(
        "No worker has been there for {minutes:.0f} minutes. Finished images are kept. Start "
        "workers and run the command again."
    ).format(minutes=seconds / 60)


def host_of(address: str) -> str:
    """The machine in tcp://machine:port."""
    return address.rsplit("://", maxsplit=1)[-1].rsplit(":", 1)[0]


def _signs_of_life() -> Callable[..., Any]:
    """Asks the scheduler for (threads, seconds since the last sign of life) by worker."""

    def signs(dask_scheduler: Any) -> Any:
        import time

        now = time.time()
        return {
            address: (worker.nthreads, now - worker.last_seen)
            for address, worker in dask_scheduler.workers.items()
        }

    return signs
