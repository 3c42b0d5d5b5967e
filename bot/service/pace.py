"""How fast messages may go: a rate with a burst, and when the next one may.

Kept by hand rather than by a limiter with a queue of its own: whoever waits for the limit must
be able to change its mind about which message goes next (replies pass check-ins).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Pace:
    """At most ``burst`` at once and ``rate`` a second over time (a generic cell rate algorithm).

    ``rate`` 0 lifts the limit. Times are seconds of a clock that never goes back.
    """

    rate: float
    burst: float = 1
    _due: float = 0.0

    def delay(self, now: float) -> float:
        """Seconds until the next one may go; 0 when it may go now."""
        if self.rate <= 0:
            return 0.0
        return max(0.0, self._due - now - (self.burst - 1) / self.rate)

    def spend(self, now: float) -> None:
        """Counts one that goes now."""
        if self.rate > 0:
            self._due = max(self._due, now) + 1 / self.rate

    def rested(self, now: float) -> bool:
        """Whether nothing it counted matters any more."""
        return self.rate <= 0 or self._due <= now
