"""What the service needs from the edges, as protocols that the edges fulfil."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol

from bot.engine.inputs import Query
from bot.engine.values import Value
from bot.service.rows import ChatRow, DueRow, OutboxRow, Writes


class StorageDown(Exception):
    """The database cannot be reached or written just now. Nothing of the unit was kept."""


class Unit(Protocol):
    """One transaction over a batch. Leaving it without an exception commits."""

    async def admit(self, updates: Sequence[int], now: int) -> set[int]:
        """Notes the update ids; returns those that were not there before."""
        ...

    async def load(self, chats: Sequence[int]) -> dict[int, ChatRow]:
        """The rows of those chats that exist, locked until the unit ends, in one query."""
        ...

    async def fetch(self, chat: int, query: Query) -> object:
        """Answers a query of one chat. Raises KeyError for one nobody defined.

        ``entries`` {limit, offset} gives ``{"total": n, "offset": n, "entries": [{"key", "kind",
        "at" (ms), "fields": JSON object}, …]}``, the latest first; a page behind the last one is
        the last one. It may be narrowed: ``kinds`` or ``without`` (lists of kinds), ``since`` and
        ``until`` (ms; from, up to and without), ``person`` (a key), ``words`` (see ``Wanted``) and
        ``named``; or ``keys``, with nothing else. ``dates`` {kinds or without, since, until} gives
        ``{"dates": [(at, kind), …]}`` of all entries, the latest first. ``slice`` {limit, and the
        same} gives ``{"entries": […], "next": (at, key) or None}``; with ``before`` (the ``next``
        of the slice before) those that follow: all entries, a few at a time. ``parts`` {bytes}
        gives ``{"total": n, "cuts": [(at, key), …]}``: where to cut the journal (the last entry of
        each part but the last) so that no part holds more than so many bytes, but for one of a
        single entry. ``beside`` {} gives what is kept beside the journal: ``{"timers": [{"kind",
        "key", "at", "payload": JSON object}, …], "failed": [{"at", "error", "update": JSON}, …]}``.
        """
        ...

    async def write(self, writes: Writes) -> None:
        """Everything at once, by multi-row statements."""
        ...

    async def shred(self, chat: int) -> None:
        """Deletes all of a chat and its key; what is written of it afterwards has another key."""
        ...


class Store(Protocol):
    """The database. Every method raises StorageDown when it cannot be reached."""

    def unit(self) -> AbstractAsyncContextManager[Unit]: ...

    async def keep(self, number: int, updates: bytes) -> None:
        """Keeps updates (sealed) that are to be worked on later, durably. ``number`` is the id of
        the first; the same updates may be kept again."""
        ...

    async def kept(self) -> list[tuple[int, bytes]]:
        """What was kept and not handled, in order."""
        ...

    async def claim(self, limit: int) -> list[OutboxRow]:
        """Outbox rows that nobody holds, held by this process from now on: the urgent first, and
        those of a chat in order."""
        ...

    async def begin(self, rows: Sequence[tuple[int, int]]) -> set[tuple[int, int]]:
        """Counts an attempt for these rows (chat, seq), durably, before they are sent. Returns
        those that this process still holds: it must not send the others."""
        ...

    async def settle(self, sent: Sequence[tuple[int, int]]) -> None:
        """Deletes rows that are done with."""
        ...

    async def due(self, now: int, limit: int) -> list[DueRow]:
        """Timers whose moment has come, the earliest first."""
        ...

    async def block(self, chat: int) -> None:
        """The user blocked the bot: status, and everything waiting to be sent is dropped."""
        ...

    async def migrate(self, old: int, new: int) -> None:
        """A group became a supergroup: all of its rows are re-keyed in one transaction."""
        ...

    async def prune(self, now: int) -> int:
        """Forgets update ids older than three days, and updates that failed after thirty; returns
        how many."""
        ...

    async def scrub(self) -> None:
        """Leaves nothing of what was deleted since the last time in the files of the database, as
        far as it can."""
        ...

    async def counts(self) -> Mapping[str, int]:
        """Rows by table: counts, never words."""
        ...


@dataclass(frozen=True, slots=True)
class Sent:
    """The call succeeded; ``message_id`` where its result is a message."""

    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """Too many requests: nothing at all may be sent for ``seconds``."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Gone:
    """The user blocked the bot, or the chat is no more."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The chat has a new id."""

    to: int


@dataclass(frozen=True, slots=True)
class Unparsed:
    """Telegram could not parse the entities: to be sent again as plain text."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram refuses this call for good; ``reason`` holds no words of the user."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unreachable:
    """No answer, or a server's error: try again. ``maybe_sent``: it may have taken effect."""

    maybe_sent: bool


Outcome = Sent | Wait | Gone | Moved | Unparsed | Refused | Unreachable


class Gateway(Protocol):
    """Makes one Bot API call. It never raises for what Telegram or the network do."""

    async def call(self, method: str, body: bytes) -> Outcome:
        """``body`` is the parameters as JSON."""
        ...

    async def upload(
        self, method: str, params: Mapping[str, object], field: str, upload: tuple[str, bytes]
    ) -> Outcome:
        """The same with a file, its name and its bytes, under the parameter ``field``."""
        ...


class Maker(Protocol):
    """Makes the files that conversations ask for, when they are sent."""

    async def make(self, chat: int, maker: str, params: Mapping[str, Value]) -> bytes:
        """The bytes of a file of this chat. Raises KeyError for a maker nobody defined, and
        StorageDown."""
        ...
