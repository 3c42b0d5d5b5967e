"""One person's phone, and behind it the whole service: a raw update goes in, and what comes out
are the calls in the outbox. There is a real database in between, and nothing else is kept."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self

import orjson

from bot.engine.book import Book
from bot.preview.html import parse_html
from bot.preview.markup import checked_markup
from bot.preview.text import utf16_length
from bot.rendering.calls import MAKE, ApiCall
from bot.service.chat import unpack
from bot.service.rows import OutboxRow
from bot.service.timers import CLAIMED_AT_ONCE, Timers
from bot.service.turnloop import TurnLoop
from bot.storage.envelope import MasterKeys
from bot.storage.store import SqlStore, open_store
from bot.telegram.decode import decode

BOT = "rekindle_bot"
ME = 1001
GROUP = -2002
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""A Monday morning."""
KEYS = MasterKeys([b"t" * 32])


@dataclass(slots=True)
class Bubble:
    """A message of the bot on the phone: its visible words, and its buttons as (label, data)."""

    id: int
    text: str
    buttons: list[tuple[str, str]] = field(default_factory=list)
    closed: bool = False
    chat: int = 0

    @property
    def labels(self) -> list[str]:
        return [label for label, _ in self.buttons]


@dataclass(slots=True)
class Heard:
    """What came of one deed."""

    said: list[Bubble] = field(default_factory=list)
    toast: str = ""
    choice: str = ""


class Phone:
    """Feeds updates of one person to a turn loop on a database file, and keeps what it sends.

    The session is read from the database for every update. Every message is held against the
    rules of the Bot API as the loopback knows them.
    """

    def __init__(self, book: Book, file: Path) -> None:
        self.book = book
        self.now = START
        self.bubbles: list[Bubble] = []
        self.wiped = 0
        self.first_name, self.language = "Sam", "en"
        self._file = file
        self._update = 0
        self._last: object = 0
        self._heard = Heard()
        self._sent: list[tuple[int, int]] = []
        self._store: SqlStore | None = None
        self._loop: TurnLoop | None = None
        self._work: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def open(self) -> None:
        """Starts the service on the database."""
        self._store = await open_store(f"sqlite:///{self._file}", KEYS, owner="me")
        self._loop = TurnLoop(self.book, self._store, self, BOT, lambda: self.now)
        self._work = asyncio.create_task(self._loop.run())

    async def close(self) -> None:
        """Ends the service."""
        if self._work is not None and self._store is not None:
            self._work.cancel()
            with suppress(asyncio.CancelledError):
                await self._work
            await self._store.close()
            self._work = None

    async def restart(self) -> None:
        """Ends the service, and starts it anew on what it has stored."""
        await self.close()
        await self.open()

    async def write(self, text: str) -> Heard:
        """Sends words."""
        return await self.send(text=text)

    async def send(self, **content: object) -> Heard:
        """Sends a message of any content."""
        message = self._message(content)
        self._last = message["message_id"]
        return await self._update_with(message=message)

    async def edit(self, text: str) -> Heard:
        """Changes the message that was sent last."""
        message = self._message({"message_id": self._last, "text": text})
        return await self._update_with(edited_message=message)

    async def tap(self, label: str, *, old: bool = False) -> Heard:
        """Taps the button of that label: on the last message, or (``old``) on one before."""
        open_ones = [each for each in self.bubbles if each.buttons]
        if old:
            places = [each for each in open_ones[:-1] if label in each.labels]
        else:
            places = [each for each in open_ones[-1:] if label in each.labels and not each.closed]
        assert places, f"there is no button [{label}] to tap"
        bubble = places[-1]
        return await self.press(bubble, dict(bubble.buttons)[label])

    async def press(self, bubble: Bubble | None, data: str) -> Heard:
        """Taps with any data at all."""
        place = {"id": ME, "type": "private"}
        if bubble is not None and bubble.chat == GROUP:
            place = {"id": GROUP, "type": "supergroup"}
        message = {"message_id": bubble.id if bubble else 1, "chat": place}
        if bubble is not None:
            message["text"] = bubble.text
        query = {"id": str(self._update), "from": self._person(), "message": message, "data": data}
        return await self._update_with(callback_query=query)

    async def in_group(self, text: str) -> Heard:
        """Writes in a group the bot is in."""
        message = {**self._message({"text": text}), "chat": {"id": GROUP, "type": "supergroup"}}
        return await self._update_with(message=message)

    async def member(self, status: str) -> Heard:
        """Blocks the bot (``kicked``) or comes back (``member``)."""
        before = "member" if status == "kicked" else "kicked"
        change = {
            "chat": {"id": ME, "type": "private"},
            "from": self._person(),
            "old_chat_member": {"status": before},
            "new_chat_member": {"status": status},
        }
        return await self._update_with(my_chat_member=change)

    async def wait(self, by: timedelta) -> Heard:
        """Lets time pass; then everything happens that is due by then."""
        self.now += by
        assert self._store is not None
        assert self._loop is not None
        self._heard = Heard()
        timers = Timers(self._store, self._loop, self, lambda: self.now)  # type: ignore[arg-type]
        await timers.tick()
        return self._heard

    async def counts(self) -> Mapping[str, int]:
        """How many rows each table has."""
        assert self._store is not None
        return await self._store.counts()

    # -- what the turn loop and the timers want of a sender

    backlog = CLAIMED_AT_ONCE
    """Enough that nothing is claimed, and not so much that timers wait."""

    async def settle(self) -> None:
        """Nothing is left over: see ``take_sent``."""

    def take_over(self, rows: Sequence[OutboxRow]) -> None:
        for row in rows:
            method, body = unpack(row.payload)
            params = orjson.loads(body)
            if method != "sendMessage":
                params = _as_words(method, params)
            self._show(params)
            self._sent.append((row.chat, row.seq))

    def say_last(self, calls: Sequence[ApiCall]) -> None:
        self.pass_by(calls)

    def pass_by(self, calls: Sequence[ApiCall]) -> None:
        for call in calls:
            if call.method == "answerCallbackQuery":
                self._heard.toast = str(call.params.get("text", ""))
                assert len(self._heard.toast) <= 200
            elif call.method == "sendMessage":
                self._show(dict(call.params))
            elif call.method == "deleteMessages":
                self.wiped += 1
            else:
                self._change(call)

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

    def _show(self, params: dict[str, Any]) -> None:
        text = params["text"]
        if params.get("parse_mode") == "HTML":
            text, _ = parse_html(text)
        assert text.strip(), "Telegram refuses an empty message"
        assert utf16_length(text) <= 4096
        checked_markup(params.get("reply_markup"), private=True)
        rows = params.get("reply_markup", {}).get("inline_keyboard", [])
        pairs = [
            (each["text"], each["callback_data"])
            if "callback_data" in each
            else (f"{each['text']} ↗", "")  # leads elsewhere
            for row in rows
            for each in row
        ]
        bubble = Bubble(len(self.bubbles) + 10, text, pairs, chat=params["chat_id"])
        self._heard.said.append(bubble)
        self.bubbles.append(bubble)

    def _change(self, call: ApiCall) -> None:
        assert call.method in ("editMessageText", "editMessageReplyMarkup"), call.method
        for bubble in self.bubbles:
            if bubble.id == call.params["message_id"]:
                bubble.closed = True
                bubble.text = str(call.params.get("text", bubble.text))
        text = str(call.params.get("text", ""))
        self._heard.choice = text.rpartition("→ ")[2]

    async def _update_with(self, **what: object) -> Heard:
        self._update += 1
        self._heard = Heard()
        incoming = decode({"update_id": self._update, **what}, BOT)
        if incoming is not None:
            assert self._loop is not None
            await self._loop.submit([incoming])
        return self._heard

    def _message(self, content: dict[str, object]) -> dict[str, object]:
        return {
            "message_id": 100_000 + self._update,
            "date": int(self.now.timestamp()),
            "chat": {"id": ME, "type": "private"},
            "from": self._person(),
            **content,
        }

    def _person(self) -> dict[str, object]:
        return {"id": ME, "is_bot": False, "first_name": self.first_name,
                "language_code": self.language}  # fmt: skip

    @property
    def _millis(self) -> int:
        return int(self.now.timestamp() * 1000)


def _as_words(method: str, params: dict[str, Any]) -> dict[str, Any]:
    """A file as it is written down in a transcript: ``(photo week.png) What it shows``."""
    assert method in ("sendPhoto", "sendDocument"), method
    made = params.pop(MAKE)
    words = f"({made['field']} {made['name']}) {params.pop('caption', '')}"
    return {**params, "text": words.strip()}
