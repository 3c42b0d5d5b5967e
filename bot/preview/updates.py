"""The queue of updates: kept until confirmed or too old, and given out again until then."""

from __future__ import annotations

import asyncio
import random
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from bot.preview.errors import conflict
from bot.preview.faults import Faults

Update = dict[str, Any]

OTHER_POLL = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
KEPT_SECONDS = 24 * 3600.0
CALLBACK_SECONDS = 150.0
# Left out unless asked for by name (Bot API, getUpdates).
_ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(frozen=True, slots=True)
class Pending:
    """An update in the queue; `lane` is the webhook queue it is delivered in, in order."""

    update: Update
    expires: float
    lane: str


class Updates:
    """Updates by id, oldest first.

    Ids start at a random number and grow by one, as Telegram's do. An update is there until a poll
    confirms it or its time is over: 24 hours, 150 seconds for a callback query.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._pending: OrderedDict[int, Pending] = OrderedDict()
        self.next_id = random.randrange(100_000_000, 900_000_000)
        self.allowed: tuple[str, ...] = ()
        self.on_push: Callable[[int, Pending], None] | None = None
        self._turn = 0
        self._reason = OTHER_POLL
        self._waiter: asyncio.Future[bool] | None = None

    def __len__(self) -> int:
        return len(self._pending)

    @property
    def waiting(self) -> bool:
        """Whether a poll is waiting for an update."""
        return self._waiter is not None and not self._waiter.done()

    def push(self, kind: str, payload: dict[str, Any], lane: str) -> Pending | None:
        """Queue an update of `kind`; None when the bot does not want that kind."""
        if self.allowed:
            if kind not in self.allowed:
                return None
        elif kind in _ON_REQUEST:
            return None
        lifetime = CALLBACK_SECONDS if kind == "callback_query" else KEPT_SECONDS
        update: Update = {"update_id": self.next_id, kind: payload}
        pending = Pending(update, self._clock() + lifetime, lane)
        self.restore(pending)
        if self.on_push is not None:
            self.on_push(update["update_id"], pending)
        self._wake()
        return pending

    def restore(self, pending: Pending) -> None:
        """Put back an update that was queued before a restart."""
        update_id = pending.update["update_id"]
        self._pending[update_id] = pending
        self.next_id = update_id + 1

    def all(self) -> Iterable[tuple[int, Pending]]:
        return self._pending.items()

    def get(self, update_id: int) -> Pending | None:
        """A queued update that is still in time."""
        pending = self._pending.get(update_id)
        if pending is not None and pending.expires <= self._clock():
            del self._pending[update_id]
            return None
        return pending

    def confirm(self, offset: int) -> list[int]:
        """Forget everything below `offset`, or all but the last `-offset`; the ids forgotten."""
        pending, gone = self._pending, []
        if offset < 0:
            while len(pending) > -offset:
                gone.append(pending.popitem(last=False)[0])
            return gone
        while pending and (first := next(iter(pending))) < offset:
            del pending[first]
            gone.append(first)
        return gone

    def discard(self, update_id: int) -> None:
        self._pending.pop(update_id, None)

    def clear(self) -> None:
        self._pending.clear()

    def take(self, limit: int) -> list[Update]:
        """The oldest `limit` updates that are still in time; they stay in the queue."""
        now = self._clock()
        taken: list[Update] = []
        stale: list[int] = []
        for update_id, pending in self._pending.items():
            if pending.expires <= now:
                stale.append(update_id)
                continue
            taken.append(pending.update)
            if len(taken) == limit:
                break
        for update_id in stale:
            del self._pending[update_id]
        return taken

    def terminate(self, reason: str = OTHER_POLL) -> None:
        """End the poll that is under way, if any, with a conflict."""
        self._turn += 1
        self._reason = reason
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(False)

    async def poll(self, limit: int, seconds: float, faults: Faults) -> list[Update]:
        """Wait up to `seconds` for something, then the ordered latency, then take.

        A later poll ends this one with the conflict that Telegram answers.
        """
        self.terminate()
        turn = self._turn
        taken = self.take(limit)
        if not taken and seconds > 0:
            self._waiter = asyncio.get_running_loop().create_future()
            try:
                await asyncio.wait_for(self._waiter, seconds)
            except TimeoutError:
                return []
            self._still(turn)
            taken = self.take(limit)
        if faults.latency:
            await asyncio.sleep(faults.latency)
            self._still(turn)
            taken = self.take(limit)
        return taken

    def _still(self, turn: int) -> None:
        if turn != self._turn:
            raise conflict(self._reason)

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(True)
