"""A record of the Bot API calls: the last ten thousand, and counters of all."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Mapping
from itertools import islice
from typing import Any

_KEPT = 10_000
_KEPT_BYTES = 64 * 1024 * 1024


class Calls:
    def __init__(self) -> None:
        self.count = 0
        self.by_method: Counter[tuple[str, int]] = Counter()
        self._ring: deque[tuple[int, str, Mapping[str, Any], int, int, float]] = deque()
        self._bytes = 0

    def record(
        self, method: str, params: Mapping[str, Any], size: int, status: int, at: float
    ) -> None:
        """Note a call of `size` bytes, answered with `status` (0: nothing) at the time `at`."""
        self.count += 1
        self.by_method[method, status] += 1
        self._ring.append((self.count, method, params, size, status, at))
        self._bytes += size
        while len(self._ring) > _KEPT or self._bytes > _KEPT_BYTES:
            self._bytes -= self._ring.popleft()[3]

    def after(self, number: int) -> list[dict[str, Any]]:
        """The kept calls with a number greater than `number`, oldest first."""
        skip = max(0, number - (self.count - len(self._ring)))
        return [
            {"n": n, "method": method, "params": params, "status": status, "at": at}
            for n, method, params, _, status, at in islice(self._ring, skip, None)
        ]

    def summary(self) -> dict[str, dict[str, int]]:
        """Number of calls by method and status."""
        found: dict[str, dict[str, int]] = {}
        for (method, status), number in sorted(self.by_method.items()):
            found.setdefault(method, {})[str(status)] = number
        return found
