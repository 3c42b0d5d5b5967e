"""What one run gave, the median of several, and the table of all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from statistics import median
from typing import Any

BUSY = 0.85
"""From this share of a core on, a process has no room to be faster."""


@dataclass(frozen=True, slots=True)
class Figures:
    """One run. Shares are of the time measured; times as the names say.

    ``bot_busy``, ``driver_busy``      of its core, used by this process.
    ``bot_others``, ``driver_others``  of its core, used by anything else.
    ``lost``                           inputs that never got an answer; None: not known, for
                                       answers were still coming in when patience ended.
    """

    turns: float  # a second
    p50: float  # ms
    p99: float  # ms
    cpu: float  # ms a turn
    bot_busy: float
    bot_others: float
    driver_cpu: float  # ms a turn
    driver_busy: float
    driver_others: float
    sends: float  # a turn
    toasts: float  # a turn
    edits: float  # a turn
    others: float  # a turn: typing actions
    polls: float  # a turn
    refused: float  # calls answered with an error
    rss: float  # MB
    start: float  # s, from the spawn to the first getUpdates
    pace: float  # ms for a fixed piece of work, before and after
    troubles: float  # replies doubled, or other than the one that was due
    lost: float | None

    @property
    def cost(self) -> float:
        """CPU a turn in thousandths of the fixed piece of work."""
        return 1000 * self.cpu / self.pace


def median_of(runs: Sequence[Figures]) -> Figures:
    """The median of each figure; troubles and losses are added up."""
    found: dict[str, Any] = {
        each.name: median(getattr(run, each.name) for run in runs)
        for each in fields(Figures)
        if each.name != "lost"
    }
    found["troubles"] = sum(run.troubles for run in runs)
    found["refused"] = sum(run.refused for run in runs)
    lost = [run.lost for run in runs]
    found["lost"] = None if None in lost else sum(each for each in lost if each is not None)
    return Figures(**found)


_HEAD = (
    f"{'':22} {'turns/s':>15} {'p50 ms':>8} {'p99 ms':>8} {'CPU ms':>7} {'cost':>5} {'busy':>5} "
    f"{'others':>6} {'RSS':>5} {'start':>6} {'calls a turn':>28} {'driver':>12} {'refused':>7} "
    f"{'wrong':>5} {'lost':>4}"
)


def table(title: str, rows: Sequence[tuple[str, Sequence[Figures]]]) -> str:
    """Medians by name, with the lowest and the highest turns/s, under a title."""
    paces = sorted(run.pace for _, runs in rows for run in runs)
    lines = [f"{title} (yardstick {median(paces):.1f} ms, {paces[0]:.1f}–{paces[-1]:.1f})", _HEAD]
    for name, runs in rows:
        m = median_of(runs)
        low, high = min(run.turns for run in runs), max(run.turns for run in runs)
        turns = f"{m.turns:.0f} ({low:.0f}–{high:.0f})"
        cost = median(run.cost for run in runs)
        calls = f"{m.sends:.2f}+{m.toasts:.2f}+{m.edits:.2f}+{m.others:.2f}, {m.polls:.3f}"
        driver = f"{m.driver_cpu:.2f} {m.driver_busy:4.0%}"
        driver += "!" if m.driver_busy > BUSY else " "
        lost = "?" if m.lost is None else f"{m.lost:.0f}"
        lines.append(
            f"{name:22} {turns:>15} {m.p50:8.1f} {m.p99:8.1f} {m.cpu:7.3f} {cost:5.0f} "
            f"{m.bot_busy:5.0%} {m.bot_others:6.0%} {m.rss:5.0f} {m.start:5.2f}s {calls:>28} "
            f"{driver:>12} {m.refused:7.0f} {m.troubles:5.0f} {lost:>4}"
        )
    return "\n".join(lines)


LEGEND = """\
yardstick: ms of CPU for a fixed piece of Python on the bot's core, for machines and moments differ;
cost: CPU a turn in thousandths of it, for comparisons between runs.
turns/s: median (lowest–highest) of the rounds. CPU ms: the bot's, a turn, all threads. busy,
others: shares of the bot's core that it used, and that other programs did. RSS in MB.
start: from the spawn to the first getUpdates (setWebhook). calls a turn: messages+toasts+edits+
others, polls. driver: its CPU ms a turn, and the share of its core it used ("!": over 85 %, then
it may be what limits the rate). refused: calls answered with an error. wrong: replies doubled or
out of order. lost: inputs without an answer ("?": not all were awaited)."""


def ratio(one: Sequence[Figures], other: Sequence[Figures], name: str) -> float:
    """A figure of ``one`` as a multiple of that of ``other``: the median over the rounds, for what
    was measured one after the other was measured under much the same conditions."""
    pairs = zip(one, other, strict=True)
    return median(getattr(a, name) / (getattr(b, name) or 1e-9) for a, b in pairs)
