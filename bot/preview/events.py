"""What a client on the user's side sees happen, numbered, the last ten thousand kept."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import Callable
from typing import Any

Event = dict[str, Any]

_KEPT = 10_000


class Events:
    """A ring of events.

    `first` is the number before the first event. It should be larger after every restart, so that
    a client that slept through one is told to start over instead of missing something.
    """

    def __init__(self, first: int) -> None:
        self.seq = first
        self._ring: deque[Event] = deque(maxlen=_KEPT)
        self._listeners: list[Callable[[Event], None]] = []
        self._waiting: defaultdict[int | None, list[asyncio.Future[None]]] = defaultdict(list)

    def listen(self, callback: Callable[[Event], None]) -> None:
        """Have `callback` hear every event at once, in the call that causes it."""
        self._listeners.append(callback)

    def publish(self, kind: str, chat_id: int | None, **details: Any) -> None:
        """Number and keep an event. An event of no chat concerns every chat."""
        self.seq += 1
        event = {"seq": self.seq, "type": kind, "chat_id": chat_id, **details}
        self._ring.append(event)
        for callback in self._listeners:
            callback(event)
        if self._waiting:
            self._wake(chat_id)

    def forget(self) -> None:
        """Drop what is kept: every client has to start over."""
        self._ring.clear()
        self.seq += 1
        self._wake(None)

    def since(self, after: int, chat_id: int | None = None) -> list[Event] | None:
        """Events later than `after`, oldest first; None when some of them are gone."""
        if after == self.seq:
            return []
        if after > self.seq or after < self.seq - len(self._ring):
            return None
        found: list[Event] = []
        for event in reversed(self._ring):
            if event["seq"] <= after:
                break
            if chat_id is None or event["chat_id"] in (chat_id, None):
                found.append(event)
        found.reverse()
        return found

    async def wait(self, after: int, chat_id: int | None, seconds: float) -> list[Event] | None:
        """Like `since`, but waits up to `seconds` for the first one."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        while True:
            found = self.since(after, chat_id)
            left = deadline - loop.time()
            if found is None or found or left <= 0:
                return found
            after = self.seq
            waiter: asyncio.Future[None] = loop.create_future()
            self._waiting[chat_id].append(waiter)
            try:
                await asyncio.wait_for(waiter, left)
            except TimeoutError:
                continue
            finally:
                self._forget(chat_id, waiter)

    def _wake(self, chat_id: int | None) -> None:
        lanes = list(self._waiting) if chat_id is None else [chat_id, None]
        for lane in lanes:
            for waiter in self._waiting.get(lane, ()):
                if not waiter.done():
                    waiter.set_result(None)

    def _forget(self, chat_id: int | None, waiter: asyncio.Future[None]) -> None:
        lane = self._waiting[chat_id]
        lane.remove(waiter)
        if not lane:
            del self._waiting[chat_id]
