"""Which message goes next: one lane a chat, in order; of the lanes that may go, the most urgent."""

from __future__ import annotations

import heapq
from collections import deque
from dataclasses import dataclass, field

from bot.service.pace import Pace
from bot.service.rows import OutboxRow

SWEEP_FROM = 10_000
"""From how many lanes on the empty ones are looked for whose pace need not be remembered."""


@dataclass(slots=True)
class Lane:
    """The messages of one chat that wait, the first one first.

    ``busy``     one of them is being sent.
    ``retries``  how often the first one has failed.
    """

    chat: int
    pace: Pace
    rows: deque[OutboxRow] = field(default_factory=deque)
    busy: bool = False
    queued: bool = False
    retries: int = 0


class Lanes:
    """All lanes. A lane that may go now stands in the queue once, by the priority of its first row;
    one that must wait stands in the sleepers by the time it may go."""

    def __init__(self, rate: float, burst: float, group_rate: float) -> None:
        self._rate = rate
        self._burst = burst
        self._group_rate = group_rate
        self._lanes: dict[int, Lane] = {}
        self._ready: list[tuple[int, int, int]] = []
        self._asleep: list[tuple[float, int]] = []
        self._count = 0
        self._size = 0
        self._sweep_at = SWEEP_FROM

    def __len__(self) -> int:
        """How many messages wait or are being sent."""
        return self._size

    def add(self, row: OutboxRow, now: float) -> None:
        """Puts a message at the end of its chat's lane."""
        lane = self._lanes.get(row.chat)
        if lane is None:
            rate = self._group_rate if row.chat < 0 else self._rate
            lane = self._lanes[row.chat] = Lane(row.chat, Pace(rate, self._burst))
        lane.rows.append(row)
        self._size += 1
        self._queue(lane, now)

    def has(self, chat: int) -> bool:
        """Whether a message of this chat waits or is being sent."""
        lane = self._lanes.get(chat)
        return lane is not None and bool(lane.rows)

    def next(self, now: float) -> Lane | None:
        """Takes out the most urgent lane that may go now, and marks it busy."""
        while self._asleep and self._asleep[0][0] <= now:
            _, chat = heapq.heappop(self._asleep)
            lane = self._lanes.get(chat)
            if lane is not None:
                lane.queued = False
                self._queue(lane, now)
        while self._ready:
            _, _, chat = heapq.heappop(self._ready)
            lane = self._lanes.get(chat)
            if lane is None or not lane.rows:
                continue
            lane.queued = False
            lane.busy = True
            lane.pace.spend(now)
            return lane
        return None

    def wake_at(self) -> float | None:
        """When the next sleeping lane may go."""
        return self._asleep[0][0] if self._asleep else None

    def finish(self, lane: Lane, now: float, *, done: bool, again_in: float = 0.0) -> None:
        """A send has ended; ``done``: its row is dealt with. Else it goes again in a while."""
        lane.busy = False
        if done and lane.rows:
            lane.rows.popleft()
            self._size -= 1
            lane.retries = 0
        elif not done:
            lane.retries += 1
        if lane.rows:
            self._queue(lane, now, again_in)
        elif lane.pace.rested(now) and self._lanes.get(lane.chat) is lane:
            del self._lanes[lane.chat]
        elif len(self._lanes) > self._sweep_at:
            self._sweep(now)

    def drop(self, chat: int) -> list[OutboxRow]:
        """Empties a chat's lane; returns what was in it, the first first."""
        lane = self._lanes.pop(chat, None)
        if lane is None:
            return []
        rows = list(lane.rows)
        lane.rows.clear()
        self._size -= len(rows)
        return rows

    def _queue(self, lane: Lane, now: float, again_in: float = 0.0) -> None:
        if lane.busy or lane.queued or not lane.rows:
            return
        lane.queued = True
        delay = max(lane.pace.delay(now), again_in)
        if delay > 0:
            heapq.heappush(self._asleep, (now + delay, lane.chat))
        else:
            self._count += 1
            heapq.heappush(self._ready, (lane.rows[0].priority, self._count, lane.chat))

    def _sweep(self, now: float) -> None:
        for chat, lane in list(self._lanes.items()):
            if not lane.rows and not lane.busy and lane.pace.rested(now):
                del self._lanes[chat]
        self._sweep_at = max(SWEEP_FROM, 2 * len(self._lanes))
