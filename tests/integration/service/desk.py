"""A turn loop over a real database, with nobody behind it: what it would send is written down."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import orjson

from bot.engine.book import Book
from bot.engine.inputs import Command, Input, Query, Tap, Words
from bot.rendering.calls import ApiCall, Tapped
from bot.service.chat import unpack
from bot.service.incoming import Incoming
from bot.service.ports import StorageDown
from bot.service.rows import OutboxRow
from bot.service.turnloop import TurnLoop
from bot.storage.store import SqlStore

_updates = count(1_000)
STAGES = ("begin", "admit", "load", "write", "commit", "answer")


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2030, 5, 1, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)

    def seconds(self) -> float:
        return self.now.timestamp()

    @property
    def millis(self) -> int:
        return int(self.now.timestamp() * 1000)


class Outgoing:
    """Stands where the sender stands."""

    def __init__(self) -> None:
        self.said: list[OutboxRow] = []
        self.passed: list[ApiCall] = []
        self.last: list[ApiCall] = []
        self.owed: set[int] = set()
        self.writing: list[int] = []
        self.dropped: list[int] = []
        self.sent: list[tuple[int, int]] = []
        self.recent: list[int] = []
        self.backlog = 0
        self.settled = 0

    def take_over(self, rows: Sequence[OutboxRow]) -> None:
        self.said += rows

    def say_last(self, calls: Sequence[ApiCall]) -> None:
        self.last += calls

    def pass_by(self, calls: Sequence[ApiCall]) -> None:
        self.passed += calls

    def owes(self, chat: int, at_least: float = 0.0) -> bool:
        return chat in self.owed

    def still_writing(self, chats: Sequence[int]) -> None:
        self.writing += chats

    def drop(self, chat: int) -> None:
        self.dropped.append(chat)

    def take_recent(self, chat: int) -> Sequence[int]:
        recent, self.recent = self.recent, []
        return recent

    def give_back_recent(self, chat: int, recent: Sequence[int]) -> None:
        self.recent = [*recent, *self.recent]

    def take_sent(self) -> list[tuple[int, int]]:
        sent, self.sent = self.sent, []
        return sent

    async def settle(self) -> None:
        self.settled += 1

    def give_back(self, sent: list[tuple[int, int]]) -> None:
        self.sent += sent


class FailingStore:
    """The store, out of order at one stage of the next units, or slow to commit. At the stage
    "answer" the commit takes place, and nobody gets to know."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self.fails_at: str | None = None
        self.units = 0
        self.gate: asyncio.Event | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[Any]:
        self.units += 1
        self._fail("begin")
        async with self._store.unit() as unit:
            transaction: Any = unit._transaction
            commit = transaction.commit

            async def commit_and_fail() -> None:
                await commit()
                self._fail("answer")

            transaction.commit = commit_and_fail
            yield _FailingUnit(unit, self._fail)
            if self.gate is not None:
                await self.gate.wait()
            self._fail("commit")

    def _fail(self, stage: str) -> None:
        if self.fails_at == stage:
            raise StorageDown(f"out of order at {stage}")


class _FailingUnit:
    def __init__(self, unit: Any, fail: Any) -> None:
        self._unit = unit
        self._fail = fail

    def __getattr__(self, name: str) -> Any:
        work = getattr(self._unit, name)

        async def run(*args: Any) -> Any:
            self._fail(name)
            return await work(*args)

        return run


class Desk:
    """Hands updates to a turn loop and looks at what became of them."""

    def __init__(self, book: Book, store: SqlStore) -> None:
        self.real = store
        self.store = FailingStore(store)
        self.out = Outgoing()
        self.clock = Clock()
        self.loop = TurnLoop(book, self.store, self.out, "test_bot", self.clock)
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = asyncio.create_task(self.loop.run())

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def give(self, *items: Incoming, kept: int | None = None) -> None:
        """Hands them in together; returns when they are kept. ``kept`` is their number in the
        inbox, where they were acknowledged already."""
        await self.loop.submit(items, kept)

    async def say(self, chat: int, *texts: str) -> None:
        """A message each; texts with a slash are commands."""
        await self.give(*(self.words(chat, text) for text in texts))

    def words(self, chat: int, text: str, **more: Any) -> Incoming:
        """A message; with a slash before it, a command."""
        name, _, args = text.removeprefix("/").partition(" ")
        given: Input = Command(name, args) if text.startswith("/") else Words(text)
        return self.incoming(chat, given, raw={"text": text}, **more)

    def tap(self, chat: int, key: str, row: OutboxRow | None = None) -> Incoming:
        """A tap on the button of that key under the last message of the chat, or under ``row``."""
        message = row or [each for each in self.out.said if each.chat == chat][-1]
        params = call_of(message)[1]
        rows = params["reply_markup"]["inline_keyboard"]
        data = [b["callback_data"] for line in rows for b in line]
        nonce, step, found = next(d for d in data if d.endswith(f":{key}")).split(":")
        tapped = Tapped(f"query-{next(_updates)}", 77, params["text"])
        return self.incoming(chat, Tap(nonce, step, found), tapped=tapped)

    def membership(self, chat: int, status: Any, given: Input | None = None) -> Incoming:
        return self.incoming(chat, given, membership=status)

    def incoming(self, chat: int, given: Input | None, **more: Any) -> Incoming:
        return Incoming(next(_updates), chat, given, **more)

    # -- what became of it

    def texts(self, chat: int) -> list[str]:
        """What was handed to the sender for a chat, in order."""
        return [call_of(row)[1]["text"] for row in self.out.said if row.chat == chat]

    async def answers(self, chat: int) -> list[tuple[Any, Any]]:
        """(number, given) of every kept answer, the earliest first."""
        return [(e["fields"]["number"], plain(e["fields"]["given"])) for e in await self.kept(chat)]

    async def kept(self, chat: int) -> list[Mapping[str, Any]]:
        """All entries of a chat in order; those of one moment by their number."""
        async with self.real.unit() as unit:
            found: Any = await unit.fetch(chat, Query("entries", {"limit": 10_000, "offset": 0}))
        entries: list[Mapping[str, Any]] = found["entries"]
        return sorted(entries, key=lambda e: (e["at"], e["fields"].get("number", 0)))

    async def counts(self) -> Mapping[str, int]:
        return await self.real.counts()


def call_of(row: OutboxRow) -> tuple[str, dict[str, Any]]:
    """Method and parameters of an outbox row."""
    method, body = unpack(row.payload)
    return method, orjson.loads(body)


def plain(value: Any) -> Any:
    """A kept value as a test wants to see it: a choice by its key."""
    return value["$choice"][0] if isinstance(value, dict) else value
