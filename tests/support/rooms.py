"""A whole bot before the strict loopback, in one process: raw updates in, Bot API calls out."""

from __future__ import annotations

import asyncio
import re
import secrets
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self

import orjson

from bot.engine.book import Book
from bot.preview.errors import ApiError
from bot.preview.methods.table import METHODS
from bot.preview.params import Params
from bot.preview.telegram import Telegram
from bot.rendering.calls import MAKE, ApiCall
from bot.service.chat import unpack
from bot.service.rows import OutboxRow
from bot.service.turnloop import TurnLoop
from bot.storage.envelope import MasterKeys
from bot.storage.store import SqlStore, open_store
from bot.telegram.decode import decode

KEYS = MasterKeys([b"r" * 32])
_FOR_A_QUERY = ("answercallbackquery", "answerinlinequery")
_PASSES = re.compile("not modified|not found|can't be|invalid|too old|no such", re.IGNORECASE)


@contextmanager
def copied(database: Path) -> Iterator[Path]:
    """A copy of an empty database, for as long as it is needed."""
    with TemporaryDirectory() as folder:
        yield shutil.copy(database, Path(folder, database.name))


@dataclass(frozen=True)
class Made:
    """A call the bot made: to which chat, and all that was in it as text."""

    chat: int
    method: str
    text: str


class Room:
    """``calls`` is everything the bot did; ``refused`` what Telegram would not have taken."""

    def __init__(self, book: Book, database: Path) -> None:
        self.telegram = Telegram()
        self.calls: list[Made] = []
        self.refused: list[str] = []
        self._book = book
        self._database = database
        self._update = 0
        self._queries: dict[str, int] = {}
        self._sent: list[tuple[int, int]] = []

    async def __aenter__(self) -> Self:
        self.store: SqlStore = await open_store(f"sqlite:///{self._database}", KEYS)
        loop = TurnLoop(self._book, self.store, self, self.telegram.bot_user["username"])
        self._loop = loop
        self._task = asyncio.create_task(loop.run())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._task.cancel()
        with suppress(asyncio.CancelledError):
            await self._task
        await self.store.close()

    # -- what people do

    async def say(self, chat: int, text: str, sender: int | None = None) -> None:
        """A message, if there is something in it."""
        with suppress(ValueError):
            message = self.telegram.say(chat, text, from_id=sender)
            await self.update(message=message)

    async def tap(self, chat: int, message: int, data: str, sender: int | None = None) -> None:
        """A tap with any data under any message; in a group, of its ``sender``."""
        person = chat if sender is None else sender
        query = self.telegram.open_callback(chat, person)
        self._queries[query] = chat
        kind = "private" if sender is None else "group"
        unknown = {"message_id": message, "chat": {"id": chat, "type": kind}}
        found = self.telegram.chats[chat].messages.get(message, unknown)
        await self.update(
            callback_query={
                "id": query,
                "from": self.telegram.users[person],
                "message": found or unknown,
                "data": data,
            }
        )

    async def update(self, **what: Any) -> None:
        """A raw update of any content."""
        self._update += 1
        incoming = decode({"update_id": self._update, **what}, self.telegram.bot_user["username"])
        if incoming is not None:
            await self._loop.submit([incoming])

    def buttons(self, chat: int) -> list[tuple[int, str]]:
        """All buttons of a chat, the latest last: message and data."""
        return [
            (message["message_id"], button["callback_data"])
            for message in self.telegram.history(chat)
            for row in message.get("reply_markup", {}).get("inline_keyboard", [])
            for button in row
            if "callback_data" in button
        ]

    # -- what the turn loop wants of a sender

    def take_over(self, rows: Sequence[OutboxRow]) -> None:
        for row in rows:
            method, body = unpack(row.payload)
            self._make(method, orjson.loads(body))
            self._sent.append((row.chat, row.seq))

    def say_last(self, calls: Sequence[ApiCall]) -> None:
        self.pass_by(calls)

    def pass_by(self, calls: Sequence[ApiCall]) -> None:
        for call in calls:
            self._make(call.method, dict(call.params))

    def owes(self, chat: int, at_least: float = 0.0) -> bool:
        return False

    def still_writing(self, chats: Sequence[int]) -> None:
        """Nobody waits that long here."""

    def drop(self, chat: int) -> None:
        """Nothing waits."""

    def take_recent(self, chat: int) -> Sequence[int]:
        return ()

    def give_back_recent(self, chat: int, recent: Sequence[int]) -> None:
        """None are known here."""

    def take_sent(self) -> list[tuple[int, int]]:
        sent, self._sent = self._sent, []
        return sent

    def give_back(self, sent: list[tuple[int, int]]) -> None:
        self._sent = sent + self._sent

    def _make(self, method: str, params: Mapping[str, Any]) -> None:
        name, values = method.lower(), dict(params)
        if name in _FOR_A_QUERY:
            chat = self._queries.get(str(values.get("callback_query_id")), 0)
        else:
            chat = int(values["chat_id"])
        self.calls.append(Made(chat, method, orjson.dumps(values).decode()))
        if values.pop(MAKE, None) is not None:
            name, values = "sendmessage", {"chat_id": chat, "text": values.get("caption") or "file"}
        try:
            METHODS[name][1](self.telegram, Params(values, {}))
        except ApiError as error:
            if not _PASSES.search(error.description):
                self.refused.append(f"{method}: {error.description}: {values}")


def random_token() -> str:
    """As a deep link would have it."""
    return secrets.token_urlsafe(16)
