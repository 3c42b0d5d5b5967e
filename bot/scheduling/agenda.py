"""What is planned for people, and seeing to it at once: for a preview whose clock is moved on."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from typing import Protocol

from bot.service.delivery import Delivery
from bot.service.timers import Timers

PATIENCE = 3.0
"""Seconds for which messages are waited for that are on their way."""
_LOOK_AGAIN = 0.01


class Plans(Protocol):
    """What is asked of storage."""

    async def coming(self, now: int, chat: int | None = None) -> int | None:
        """When (ms) the next timer after ``now`` is due, of one chat or of all; None for none."""
        ...

    async def chats(self, limit: int) -> list[int]:
        """The ids of so many chats, in no order."""
        ...


class Agenda:
    """Of use only while the bot runs: until ``begin`` nothing is done. Raises StorageDown."""

    def __init__(self, plans: Plans, delivery: Delivery) -> None:
        self._plans = plans
        self._delivery = delivery
        self._timers: Timers | None = None

    def begin(self, timers: Timers) -> None:
        """The bot runs, and these are its timers."""
        self._timers = timers

    async def next_at(self, after: float, chat: int | None = None) -> float | None:
        """When something is due next, of one chat or of all; None for nothing. Unix seconds."""
        at = await self._plans.coming(int(after * 1000), chat)
        return None if at is None else at / 1000

    async def catch_up(self) -> None:
        """Does what is due, and returns when the messages it led to are sent, or are late."""
        if self._timers is None:
            return
        await self._timers.catch_up()
        loop = asyncio.get_running_loop()
        late = loop.time() + PATIENCE
        # The delivery tells nobody when it is done: nobody else waits for that.
        while self._delivery.backlog and loop.time() < late:  # noqa: ASYNC110
            await asyncio.sleep(_LOOK_AGAIN)

    async def concerns_only(self, chats: Collection[int]) -> bool:
        """Whether the bot knows no other chats than these."""
        known = await self._plans.chats(len(chats) + 1)
        return set(known) <= set(chats)
