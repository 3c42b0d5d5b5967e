"""Which message goes next: one lane a chat, in order; of the lanes that may go, the most urgent."""

from __future__ import annotations

import heapq
from collections import deque
from dataclasses import dataclass, field

from bot.service.pace import Pace
from bot.service.rows import REPLY, UNASKED, OutboxRow

GROUP_BURST = 2.0
SWEEP_FROM = 10_000
"""From how many lanes on the empty ones are looked for whose pace need not be remembered."""


@dataclass(slots=True)
class Lane:
    """The messages of one chat that wait, the first one first.

    ``busy``     one of them is being sent.
    ``ticket``   of its one place in the queue or among the sleepers; 0 when it has none.
    ``replies``  how many of them somebody waits for.
    ``retries``  how often the first one has failed.
    ``since``    when it was last empty.
    """

    chat: int
    pace: Pace
    rows: deque[OutboxRow] = field(default_factory=deque)
    busy: bool = False
    ticket: int = 0
    asleep: bool = False
    replies: int = 0
    retries: int = 0
    since: float = 0.0

    @property
    def urgency(self) -> int:
        """The priority of its most urgent message. Those before that one go first, so they are as
        urgent: somebody whose check-in waits in a crowd must not wait behind the crowd."""
        return REPLY if self.replies else UNASKED


class Lanes:
    """All lanes. A lane that may go now stands in the queue, by its urgency; one that must wait
    stands among the sleepers, by the time it may go. A place with an old ticket is passed over:
    the lane has been given another one since, or was dropped."""

    def __init__(self, rate: float, burst: float, group_rate: float) -> None:
        self._rate = rate
        self._burst = burst
        self._group_rate = group_rate
        self._lanes: dict[int, Lane] = {}
        self._ready: list[tuple[int, int, int]] = []
        self._asleep: list[tuple[float, int, int]] = []
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
            pace = Pace(self._rate, self._burst)
            if row.chat < 0:
                pace = Pace(self._group_rate, GROUP_BURST)
            lane = self._lanes[row.chat] = Lane(row.chat, pace)
        urgency = lane.urgency
        if not lane.rows:
            lane.since = now
        lane.rows.append(row)
        lane.replies += row.priority < UNASKED
        self._size += 1
        if lane.urgency < urgency and not lane.asleep:
            lane.ticket = 0
        self._queue(lane, now)

    def since(self, chat: int) -> float | None:
        """Since when messages of this chat wait or are being sent; None when there are none."""
        lane = self._lanes.get(chat)
        return lane.since if lane is not None and lane.rows else None

    def next(self, now: float) -> Lane | None:
        """Takes out the most urgent lane that may go now, and marks it busy."""
        while self._asleep and self._asleep[0][0] <= now:
            _, ticket, chat = heapq.heappop(self._asleep)
            lane = self._lanes.get(chat)
            if lane is not None and lane.ticket == ticket:
                lane.ticket, lane.asleep = 0, False
                self._queue(lane, now)
        while self._ready:
            _, ticket, chat = heapq.heappop(self._ready)
            lane = self._lanes.get(chat)
            if lane is None or lane.ticket != ticket:
                continue
            lane.ticket, lane.busy = 0, True
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
            lane.replies -= lane.rows.popleft().priority < UNASKED
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
        if lane.busy or lane.ticket or not lane.rows:
            return
        self._count += 1
        lane.ticket = self._count
        delay = max(lane.pace.delay(now), again_in)
        if delay > 0:
            lane.asleep = True
            heapq.heappush(self._asleep, (now + delay, lane.ticket, lane.chat))
        else:
            heapq.heappush(self._ready, (lane.urgency, lane.ticket, lane.chat))

    def _sweep(self, now: float) -> None:
        for chat, lane in list(self._lanes.items()):
            if not lane.rows and not lane.busy and lane.pace.rested(now):
                del self._lanes[chat]
        self._sweep_at = max(SWEEP_FROM, 2 * len(self._lanes))
