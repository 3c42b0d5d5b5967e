"""A whole bot in the test's own process, between a real database and a loopback Telegram."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import bot.app
from bot.app import Access, App
from bot.engine.book import Book
from bot.preview.faults import Fault
from bot.preview.server import LoopbackServer
from bot.preview.telegram import Telegram
from bot.settings import Settings
from bot.storage.store import SqlStore
from bot.telegram.request import TelegramRequest
from bot.telegram.wire import Timeouts

PATIENCE = Timeouts(read=0.4)
"""Seconds of silence after which a call that is never answered is given up."""


class Running:
    """What users and Telegram do to the bot, and what they see of it."""

    def __init__(self, telegram: Telegram, server: LoopbackServer, database: Path) -> None:
        self.telegram = telegram
        self.server = server
        self.task: asyncio.Task[None] | None = None
        self._database = database

    def say(self, chat: int, *texts: str) -> None:
        """A message each; the chat is opened when it is new."""
        self.telegram.open_chat("private" if chat > 0 else "group", f"P{chat}", chat_id=chat)
        for text in texts:
            self.telegram.say(chat, text)

    def tap(self, chat: int, key: str) -> None:
        """A tap on the last button of that key that is still there."""
        for message in reversed(self.telegram.history(chat)):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    if button["callback_data"].endswith(f":{key}"):
                        self.telegram.tap(chat, message["message_id"], button["callback_data"])
                        return
        raise AssertionError(f"no button {key}")

    def fail(self, kind: str, method: str = "sendMessage", **more: Any) -> None:
        """Has the next call of that method fail; see ``bot.preview.faults``."""
        self.telegram.faults.order(Fault(method.lower(), kind, **more))

    def texts(self, chat: int) -> list[str]:
        """What the bot said in a chat, in order."""
        messages = self.telegram.history(chat)
        return [m["text"] for m in messages if m["from"]["is_bot"] and "text" in m]

    def calls(self, method: str, **params: Any) -> list[dict[str, Any]]:
        """The calls of a method with these parameters, as Telegram noted them."""
        return [
            call
            for call in self.telegram.calls.after(0)
            if call["method"] == method
            and all(str(call["params"].get(k)) == str(v) for k, v in params.items())
        ]

    async def reads(self, chat: int, *texts: str) -> None:
        """Returns when a chat has been told just this, from the beginning on."""
        await self.until(lambda: self.texts(chat) == list(texts), lambda: self.texts(chat))

    async def until(
        self,
        true: Callable[[], object],
        shown: Callable[[], object] = lambda: "",
        seconds: float = 20,
    ) -> None:
        """Returns when it is so. Raises TimeoutError with what is ``shown``."""
        deadline = time.monotonic() + seconds
        while not true():
            if self.task is not None and self.task.done():
                self.task.result()
                raise AssertionError("the bot has ended")
            if time.monotonic() > deadline:
                raise TimeoutError(f"{shown()}")
            await asyncio.sleep(0.01)

    @asynccontextmanager
    async def locked_database(self) -> AsyncIterator[None]:
        """Somebody else holds the database's write lock. The bot may be in a transaction, and needs
        this loop to end it: so no wait for the lock may block."""
        connection = sqlite3.connect(self._database, isolation_level=None, timeout=0)
        while True:
            try:
                connection.execute("BEGIN IMMEDIATE")
                break
            except sqlite3.OperationalError:
                await asyncio.sleep(0.005)
        try:
            yield
        finally:
            connection.execute("ROLLBACK")
            connection.close()


@asynccontextmanager
async def running_bot(
    book: Book, store: SqlStore, database: Path, monkeypatch: pytest.MonkeyPatch, **settings: Any
) -> AsyncIterator[Running]:
    """A bot that is ready; ``settings`` are those of ``Settings``."""
    monkeypatch.setattr(bot.app, "TelegramRequest", partial(TelegramRequest, timeouts=PATIENCE))
    telegram = Telegram(token="4242:AAloopback-service")
    server = LoopbackServer(telegram)
    await server.start()
    given: dict[str, Any] = {"send_rate": 0, **settings}
    app = App(Settings(_env_file=None, **given), Access(telegram.token, server.url), book, store)
    ready = asyncio.Event()
    running = Running(telegram, server, database)
    running.task = asyncio.create_task(app.run(lambda _: ready.set()))
    try:
        await running.until(ready.is_set)
        yield running
    finally:
        # Telegram goes first: calls that it would never answer end at once.
        await server.stop()
        running.task.cancel()
        await asyncio.gather(running.task, return_exceptions=True)
