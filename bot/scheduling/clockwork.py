"""APScheduler with the one interval job of the process; never one per chat."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from types import TracebackType

from apscheduler.schedulers.asyncio import AsyncIOScheduler

LOOK_EVERY = 5.0
"""Seconds after which it is seen whether the next run still is where it should be."""


class Clockwork:
    """Runs ``job`` every ``seconds`` while it is entered. A run that is late runs once, not for
    every time it was missed; two never overlap; leaving waits for the one under way.

    The scheduler goes by the machine's clock. When that is set back by an hour, the next run is an
    hour ahead; so it is looked at now and then, by a clock that never goes back, and called up."""

    def __init__(self, job: Callable[[], Awaitable[None]], seconds: float) -> None:
        self._job = job
        self._seconds = seconds
        self._watch: asyncio.TimerHandle | None = None
        self._idle = asyncio.Event()
        self._idle.set()
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._planned = self._scheduler.add_job(
            self._run,
            "interval",
            seconds=seconds,
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )

    async def _run(self) -> None:
        self._idle.clear()
        try:
            await self._job()
        finally:
            self._idle.set()

    def _look(self) -> None:
        now = datetime.now(UTC)
        ahead = self._planned.next_run_time - now
        if ahead.total_seconds() > 2 * self._seconds:
            self._planned.modify(next_run_time=now)
        self._watch = asyncio.get_running_loop().call_later(LOOK_EVERY, self._look)

    async def __aenter__(self) -> Clockwork:
        self._scheduler.start()
        self._look()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._watch is not None:
            self._watch.cancel()
        self._scheduler.pause()
        await self._idle.wait()
        self._scheduler.shutdown(wait=False)
