"""APScheduler with the few interval jobs of the process; never one per chat."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from types import TracebackType

from apscheduler.schedulers.asyncio import AsyncIOScheduler


class Clockwork:
    """Runs ``job`` every ``seconds`` while it is entered. A run that is late runs once, not for
    every time it was missed; two never overlap."""

    def __init__(self, job: Callable[[], Awaitable[None]], seconds: float) -> None:
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._scheduler.add_job(
            job,
            "interval",
            seconds=seconds,
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )

    def __enter__(self) -> Clockwork:
        self._scheduler.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._scheduler.shutdown(wait=False)
