"""Says that the database is away: loudly, at once, and then once a minute rather than each time."""

from __future__ import annotations

import time
from collections.abc import Callable

import structlog

from bot.service.ports import StorageDown

log = structlog.get_logger(__name__)

SAID_AGAIN = 60.0
"""Seconds after which the same trouble is logged once more."""


class Outage:
    """One for each part of the process that needs the database. ``means`` says what waits."""

    def __init__(self, means: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._means = means
        self._clock = clock
        self._since: float | None = None
        self._said = 0.0

    def note(self, error: StorageDown) -> None:
        """The database did not answer."""
        now = self._clock()
        if self._since is None:
            self._since = now
        elif now - self._said < SAID_AGAIN:
            return
        self._said = now
        seconds = round(now - self._since)
        log.error("database down", means=self._means, reason=str(error), seconds=seconds)

    def over(self) -> None:
        """It did."""
        if self._since is not None:
            log.warning("database back", means=self._means)
            self._since = None
