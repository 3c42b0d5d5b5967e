"""What time it is in a preview, where the clock can be moved on."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from datetime import UTC, datetime

FURTHEST = 10 * 366 * 86_400
"""Seconds by which a preview may be ahead of its machine."""


class Clock:
    """The machine's clock, or so far ahead of it as it was moved. It is never moved back: what the
    bot has kept is from later then, and what it has planned is later still."""

    def __init__(self, machine: Callable[[], float] = time.time) -> None:
        self._machine = machine
        self.ahead = 0
        """Whole seconds."""

    def seconds(self) -> float:
        """Unix time."""
        return self._machine() + self.ahead

    def now(self) -> datetime:
        """The same instant, in UTC."""
        return datetime.fromtimestamp(self.seconds(), UTC)

    def reach(self, instant: float) -> int:
        """How far ahead (seconds) it is once it shows at least ``instant``, in Unix time. Raises
        ValueError for what is too far."""
        ahead = max(self.ahead, math.ceil(instant - self._machine()))
        if ahead > FURTHEST:
            raise ValueError("The clock goes no further than ten years ahead.")
        return ahead
