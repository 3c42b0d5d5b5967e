"""The real service and a real database under a clock that is moved by hand."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import orjson

from bot.engine.book import Book
from bot.engine.codec import load_memory
from bot.engine.env import ZONE
from bot.engine.inputs import Command, Input, Tap, Words
from bot.engine.values import Value
from bot.rendering.drawings import DRAWS
from bot.service.delivery import Delivery, Rates
from bot.service.files import Files
from bot.service.gathers import GATHERS
from bot.service.incoming import Incoming
from bot.service.ports import Outcome, Sent
from bot.service.timers import Timers
from bot.service.turnloop import TurnLoop
from bot.storage.envelope import MasterKeys
from bot.storage.store import SqlStore, open_store

KEYS = MasterKeys([b"q" * 32])
STEPS = frozenset({
    "ask_today", "ask_tip", "ask_practice", "back_at_the_week", "ask_open", "ask_rest",
})  # fmt: skip
"""Questions with which a check-in begins."""
OTHERS = {"ask_how": "how time together was", "ask_lately": "nudges about somebody"}
"""Those with which other unasked messages begin, and what these are."""


@dataclass(frozen=True, slots=True)
class Heard:
    """An unasked message that arrived, with its question's ``step`` and ``nonce``."""

    chat: int
    at: datetime
    step: str
    nonce: str
    text: str


@dataclass
class World:
    """One service on one database file. ``came`` are the check-ins, as they arrive."""

    file: Path
    book: Book
    now: datetime
    came: list[Heard] = field(default_factory=list)
    buttons: dict[int, dict[str, str]] = field(default_factory=dict)
    acting: int | None = None
    messages: int = 0

    def __post_init__(self) -> None:
        self._updates = count(1)
        self._store: SqlStore | None = None
        self._eye: sqlite3.Connection | None = None

    @property
    def store(self) -> SqlStore:
        assert self._store is not None
        return self._store

    async def start(self) -> None:
        """A process begins."""
        self._store = await open_store(f"sqlite:///{self.file}", KEYS)
        files = Files(self._store, DRAWS, GATHERS)
        self._delivery = Delivery(self, self._store, Rates(0, 0, 0), maker=files)  # type: ignore[arg-type]
        self._loop = TurnLoop(self.book, self._store, self._delivery, "bot", lambda: self.now)
        self._timers = Timers(self._store, self._loop, self._delivery, lambda: self.now)
        self._work = asyncio.create_task(self._loop.run())
        await self._timers.recover()
        self._eye = sqlite3.connect(f"file:{self.file}?mode=ro", uri=True)

    async def stop(self) -> None:
        """It ends in good order."""
        await self._delivery.stop()
        await self._end()

    async def kill(self, steps: int) -> None:
        """It ends wherever it is, after so many steps of a tick."""
        tick = asyncio.create_task(self._timers.tick())
        for _ in range(steps):
            await asyncio.sleep(0)
        tick.cancel()
        self._delivery._stopping = True
        for task in list(self._delivery._tasks):
            task.cancel()
        with suppress(asyncio.CancelledError):
            await tick
        await self._end()

    async def _end(self) -> None:
        self._work.cancel()
        with suppress(asyncio.CancelledError):
            await self._work
        assert self._eye is not None
        self._eye.close()
        await self.store.close()

    async def tick(self) -> None:
        """Whatever is due by now happens: one tick takes on only so many."""
        due: datetime | None = self.now
        while due is not None and due <= self.now:
            await self._timers.tick()
            await self._calm()
            due = self.next_due()

    async def say(self, chat: int, text: str) -> None:
        """Somebody writes."""
        name, _, args = text.removeprefix("/").partition(" ")
        await self.give(chat, Command(name, args) if text.startswith("/") else Words(text))

    async def tap(self, chat: int, key: str) -> bool:
        """Somebody taps; whether there was such a button."""
        data = self.buttons.get(chat, {}).get(key)
        if data is None:
            return False
        nonce, step, found = data.split(":", 2)
        await self.give(chat, Tap(nonce, step, found))
        return True

    async def give(self, chat: int, given: Input | None, **more: Any) -> None:
        """Something reaches the bot."""
        self.acting = chat
        await self._loop.submit([Incoming(next(self._updates), chat, given, **more)])
        await self._calm()
        self.acting = None

    async def profiles(self, chats: list[int]) -> dict[int, tuple[Mapping[str, Value], str, str]]:
        """Profile, zone and status of chats."""
        async with self.store.unit() as unit:
            rows = await unit.load(sorted(chats))
        known = {chat: load_memory(row.memory).profile for chat, row in rows.items()}
        return {
            chat: (profile, str(profile.get(ZONE) or "UTC"), rows[chat].status)
            for chat, profile in known.items()
        }

    def next_due(self) -> datetime | None:
        """When the next timer comes."""
        assert self._eye is not None
        (at,) = self._eye.execute("select min(next_at) from due").fetchone()
        return None if at is None else datetime.fromtimestamp(at / 1000, UTC)

    async def dead(self) -> int:
        """How many dead letters there are."""
        return (await self.store.counts())["dead_letter"]

    # -- Telegram, as the delivery sees it

    async def call(self, method: str, body: bytes) -> Outcome:
        self.messages += 1
        if method == "sendMessage":
            self._arrived(orjson.loads(body))
        return Sent(self.messages)

    async def upload(self, *_: object) -> Outcome:
        self.messages += 1
        return Sent(self.messages)

    def _arrived(self, params: dict[str, Any]) -> None:
        chat = params["chat_id"]
        rows = params.get("reply_markup", {}).get("inline_keyboard", [])
        data = [each["callback_data"] for row in rows for each in row if "callback_data" in each]
        if not data:
            return
        self.buttons[chat] = {each.split(":", 2)[2]: each for each in data}
        nonce, step, _ = data[0].split(":", 2)
        if (step in STEPS or step in OTHERS) and self.acting != chat:
            self.came.append(Heard(chat, self.now, step, nonce, params["text"]))

    async def _calm(self) -> None:
        while self._delivery.backlog or self._delivery._sending:  # noqa: ASYNC110
            await asyncio.sleep(0)  # nothing tells when it is done

    @property
    def _millis(self) -> int:
        return int(self.now.timestamp() * 1000)
