"""APScheduler with the one interval job of the process; never one per chat."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from types import TracebackType

from apscheduler.schedulers.asyncio import AsyncIOScheduler


class Clockwork:
    """Runs ``job`` every ``seconds`` while it is entered. A run that is late runs once, not for
    every time it was missed; two never overlap; leaving waits for the one under way."""

    def __init__(self, job: Callable[[], Awaitable[None]], seconds: float) -> None:
        self._job = job
        self._idle = asyncio.Event()
        self._idle.set()
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._scheduler.add_job(
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

    async def __aenter__(self) -> Clockwork:
        self._scheduler.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._scheduler.pause()
        await self._idle.wait()
        self._scheduler.shutdown(wait=False)
