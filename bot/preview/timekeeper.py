"""Lets time pass in a preview, with all that is planned on the way, under `/user/clock`."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from typing import Protocol

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.preview.answers import body_of, integer, json_answer, refused
from bot.preview.telegram import Telegram, UserError
from bot.service.ports import StorageDown

MOST_STOPS = 200
"""So often it halts on the way for what is due, at most; what is later is late then."""
MOST_SILENT = 12
"""So many things that come and say nothing are passed on the way to one that does."""
PATIENCE = 8.0
"""Seconds after which it goes on without halts: somebody waits for the answer."""


class Agenda(Protocol):
    """What is asked of the bot. Raises StorageDown."""

    async def next_at(self, after: float, chat: int | None = None) -> float | None:
        """When something is due next, of one chat or of all; None for nothing. Unix seconds."""
        ...

    async def catch_up(self) -> None:
        """Does what is due, and returns when the messages it led to are sent, or are late."""
        ...

    async def concerns_only(self, chats: Collection[int]) -> bool:
        """Whether the bot knows no other chats than these."""
        ...


class Timekeeper:
    """Moves the clock on: it halts wherever something is due, so that it comes at its time, as if
    one had waited. Without an ``agenda`` nobody follows the clock, and it cannot be moved."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._moving = asyncio.Lock()
        self._patience = 0.0
        self.agenda: Agenda | None = None

    def routes(self) -> list[Route]:
        return [
            Route("/user/clock", refused(self._tell)),
            Route("/user/clock", refused(self._move), methods=["POST"]),
        ]

    async def wait(self, seconds: int) -> None:
        """So much time passes. Raises ValueError for what cannot be."""
        if seconds < 1:
            raise UserError("The clock moves only forward.")
        clock = self._telegram.wall
        until = clock.seconds() + seconds
        clock.reach(until)
        async with self._moving:
            await self._pass(await self._ready(), until)

    async def wait_for_next(self, chat_id: int) -> None:
        """Time passes until what is planned next in this chat has come. What comes and says nothing
        is passed. Raises ValueError where nothing is planned."""
        chat = self._telegram.chat(chat_id)
        async with self._moving:
            agenda = await self._ready()
            last = chat.last_message_id
            for count in range(MOST_SILENT):
                at = await agenda.next_at(self._telegram.wall.seconds(), chat_id)
                if at is None and count == 0:
                    raise UserError("Nothing is planned in this chat.")
                if at is None:
                    return
                await self._pass(agenda, at)
                if chat.last_message_id > last or self._late():
                    return

    async def _ready(self) -> Agenda:
        if self.agenda is None:
            raise UserError("Nobody follows this clock.")
        if not await self.agenda.concerns_only(self._telegram.chats):
            raise UserError(
                "The database also holds chats that are not of this preview, and their time stays "
                "as it is. Set DATA_DIR to another folder to move the clock."
            )
        self._patience = asyncio.get_running_loop().time() + PATIENCE
        return self.agenda

    def _late(self) -> bool:
        return asyncio.get_running_loop().time() > self._patience

    async def _pass(self, agenda: Agenda, until: float) -> None:
        for _ in range(MOST_STOPS):
            at = await agenda.next_at(self._telegram.wall.seconds())
            if at is None or at >= until or self._late():
                break
            await self._halt(agenda, at)
        await self._halt(agenda, until)

    async def _halt(self, agenda: Agenda, at: float) -> None:
        """What the bot keeps now is from then: a preview that is killed may not fall behind it."""
        self._telegram.move_clock(at)
        if self._telegram.journal is not None:
            await self._telegram.journal.synced()
        await agenda.catch_up()

    async def _tell(self, _request: Request) -> Response:
        return self._answer()

    async def _move(self, request: Request) -> Response:
        body = await body_of(request)
        try:
            if "next" in body:
                await self.wait_for_next(integer(body["next"], "next"))
            else:
                await self.wait(integer(body.get("by"), "by"))
        except StorageDown:
            return json_answer({"error": "The database does not answer just now."}, 503)
        return self._answer()

    def _answer(self) -> Response:
        clock = self._telegram.wall
        return json_answer(
            {"now": clock.seconds(), "ahead": clock.ahead, "moves": self.agenda is not None}
        )
