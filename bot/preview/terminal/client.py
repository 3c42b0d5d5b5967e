"""The user side of the loopback Bot API over HTTP, for one private chat."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Self

import aiohttp

JsonObject = dict[str, Any]

_WAIT_SECONDS = 25
# A long poll answers after `_WAIT_SECONDS` at the latest; what takes longer than this is gone.
_TIMEOUT = aiohttp.ClientTimeout(total=_WAIT_SECONDS + 15, connect=10)


class LoopbackGone(Exception):
    """Nobody answers at the loopback's address any more."""


class Refused(Exception):
    """The loopback refuses what was asked; the message says why, in its words."""


@dataclass(frozen=True, slots=True)
class Bot:
    """The bot as it shows itself to this person; commands are (name, description)."""

    name: str
    description: str
    commands: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class History:
    """The kept messages, oldest first, the live reply keyboard, and the events' number for it."""

    messages: Sequence[JsonObject]
    keyboard: JsonObject | None
    seq: int


@dataclass(frozen=True, slots=True)
class News:
    """Events after a number. `reset`: some are lost, and the history has to be read again."""

    events: Sequence[JsonObject]
    seq: int
    reset: bool


class Client:
    """One person in one private chat. Every call raises LoopbackGone or Refused when it fails."""

    def __init__(self, session: aiohttp.ClientSession, url: str, chat_id: int) -> None:
        self._session = session
        self.url = url.rstrip("/")
        self.chat_id = chat_id

    @classmethod
    @asynccontextmanager
    async def opened(cls, url: str, chat_id: int, name: str) -> AsyncIterator[Self]:
        """A client whose chat is open; it is the same chat whenever the id is the same."""
        async with aiohttp.ClientSession(timeout=_TIMEOUT) as session:
            client = cls(session, url, chat_id)
            person = {"type": "private", "name": name, "chat_id": chat_id}
            await client._call("POST", "/user/chats", json=person)
            yield client

    async def bot(self) -> Bot:
        found = await self._call("GET", "/user/bot", params={"chat": self.chat_id})
        commands = [(each["command"], each["description"]) for each in found["commands"]]
        return Bot(found["first_name"], found["description"], commands)

    async def history(self) -> History:
        found = await self._call("GET", f"/user/{self.chat_id}/history")
        return History(found["messages"], found["keyboard"], found["seq"])

    async def send(self, content: Mapping[str, object]) -> JsonObject:
        """Sends what the user side calls a message; the (last) message as Telegram shows it."""
        return await self._post("message", content)

    async def edit(self, message_id: int, text: str) -> JsonObject:
        return await self._post("edit", {"message_id": message_id, "text": text})

    async def tap(self, message_id: int, data: str) -> None:
        await self._post("tap", {"message_id": message_id, "data": data})

    async def block(self, blocked: bool) -> None:
        await self._post("block" if blocked else "unblock", {})

    async def clock(self) -> float:
        """What time it is, in Unix seconds."""
        return float((await self._call("GET", "/user/clock"))["now"])

    async def move_clock(self, seconds: int | None) -> float:
        """So much time passes, or, with None, all until what is planned in this chat comes. What
        time it is then."""
        body = {"next": self.chat_id} if seconds is None else {"by": seconds}
        return float((await self._call("POST", "/user/clock", json=body))["now"])

    async def news(self, after: int) -> News:
        """What happened after the event `after`; waits for something to happen, for a while."""
        found = await self._call(
            "GET",
            "/user/events",
            params={"after": after, "chat": self.chat_id, "wait": _WAIT_SECONDS},
        )
        return News(found["events"], found["seq"], found.get("reset", False))

    async def pending(self) -> int:
        """How many updates the bot has not confirmed yet."""
        found = await self._call("GET", "/control/state")
        return int(found["pending_updates"])

    def file_url(self, file_id: str) -> str:
        """Where a browser finds a file of the chat, as long as the loopback runs."""
        return f"{self.url}/user/file/{file_id}"

    async def _post(self, what: str, body: Mapping[str, object]) -> JsonObject:
        return await self._call("POST", f"/user/{self.chat_id}/{what}", json=body)

    async def _call(self, method: str, path: str, **request: Any) -> JsonObject:
        try:
            async with self._session.request(method, self.url + path, **request) as response:
                found = await response.json()
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise LoopbackGone(type(error).__name__) from error
        if response.status != 200:
            raise Refused(str(found.get("error", response.reason)))
        answer: JsonObject = found
        return answer
