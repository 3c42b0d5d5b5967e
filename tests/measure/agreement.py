"""How well two labellers agree, and how sure a share is that was counted on few."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

_Z = 1.959964
"""Of the normal distribution, for 95 %."""


@dataclass(frozen=True, slots=True)
class Share:
    """``hits`` of ``n``. The interval is Wilson's (1927), 95 %: it stays within 0 and 1, and is
    honest where n is small."""

    hits: int
    n: int

    @property
    def value(self) -> float | None:
        """None: of nothing there is no share."""
        return self.hits / self.n if self.n else None

    @property
    def interval(self) -> tuple[float, float]:
        """Lowest and highest share that the count speaks for."""
        if not self.n:
            return 0.0, 1.0
        p, n = self.hits / self.n, self.n
        middle = (p + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
        half = _Z / (1 + _Z**2 / n) * sqrt(p * (1 - p) / n + _Z**2 / (4 * n**2))
        return max(0.0, middle - half), min(1.0, middle + half)


@dataclass(frozen=True, slots=True)
class Table:
    """One label, two labellers: how often both gave it, only one of them, neither."""

    both: int
    first: int
    second: int
    neither: int

    @classmethod
    def of(cls, pairs: Iterable[tuple[bool, bool]]) -> Table:
        """Whether the first gave it and whether the second did, a thing at a time."""
        counts = {(True, True): 0, (True, False): 0, (False, True): 0, (False, False): 0}
        for pair in pairs:
            counts[pair] += 1
        return cls(
            counts[True, True], counts[True, False], counts[False, True], counts[False, False]
        )

    @property
    def recall(self) -> Share:
        """Of what the first gave, what the second gave too."""
        return Share(self.both, self.both + self.first)

    @property
    def precision(self) -> Share:
        """Of what the second gave, what the first gave too."""
        return Share(self.both, self.both + self.second)

    @property
    def f1(self) -> float | None:
        """Harmonic mean of both; None where neither labeller ever gave the label."""
        given = 2 * self.both + self.first + self.second
        return 2 * self.both / given if given else None

    @property
    def kappa(self) -> float | None:
        """Cohen's (1960): agreement beyond chance, 1 at most. None where chance alone would agree
        always, for then nothing was decided."""
        n = self.both + self.first + self.second + self.neither
        if not n:
            return None
        seen = (self.both + self.neither) / n
        one, two = (self.both + self.first) / n, (self.both + self.second) / n
        chance = one * two + (1 - one) * (1 - two)
        return None if chance == 1 else (seen - chance) / (1 - chance)
