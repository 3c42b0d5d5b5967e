"""Many people at once, in the process of the server, who need no HTTP for their own side."""

from __future__ import annotations

import asyncio
from typing import Any

from bot.preview.telegram import Telegram
from tests.bench.person import Person, Tally

FIRST_CHAT = 1_000_001
QUIET = 3.0
"""Seconds without any message after which an answer that is missing will not come any more."""
PATIENCE = 12.0
"""Seconds for which the last answers are waited for at most; a slow bot may need longer."""


class Crowd:
    """``chats`` people among ``known``, evenly spread over their ids."""

    def __init__(self, telegram: Telegram, chats: int, known: int = 0, *, strict: bool) -> None:
        self.tally = Tally()
        soon = asyncio.get_running_loop().call_soon
        self._people = {
            chat: Person(telegram, chat, self.tally, soon, strict=strict)
            for chat in ids_of(chats, known)
        }
        telegram.on_event(self._hear)

    def begin_one(self) -> None:
        """The first of them speaks up."""
        next(iter(self._people.values())).begin()

    def begin_others(self) -> None:
        """All the others do."""
        for person in list(self._people.values())[1:]:
            person.begin()

    async def fall_silent(self) -> int | None:
        """Nobody says anything more; how many never got their last answer. None when answers were
        still coming in when patience ended."""
        self.tally.open = False
        loop = asyncio.get_running_loop()
        until = loop.time() + PATIENCE
        heard, quiet_since = self.tally.messages, loop.time()
        while self._waiting():
            await asyncio.sleep(0.05)
            now = loop.time()
            if self.tally.messages != heard:
                heard, quiet_since = self.tally.messages, now
            if now - quiet_since >= QUIET:
                break
            if now >= until:
                return None
        await asyncio.sleep(0.5)  # the second messages of those who had just finished
        return self._waiting()

    def _waiting(self) -> int:
        return sum(person.waits for person in self._people.values())

    def _hear(self, event: dict[str, Any]) -> None:
        if event["type"] != "message":
            return
        message = event["message"]
        if message["from"]["is_bot"]:
            self._people[event["chat_id"]].hear(message)


def ids_of(chats: int, known: int) -> list[int]:
    """The ids of the active chats: every so many-th of the known ones."""
    stride = max(1, known // chats)
    return [FIRST_CHAT + number * stride for number in range(chats)]
