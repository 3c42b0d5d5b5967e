"""What the service reads from and writes to storage: plain rows, their secrets in the clear.

Storage seals ``bytes`` fields on the way in and opens them on the way out; nothing above it
handles a key. Instants are whole milliseconds since the epoch, UTC.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

ChatStatus = Literal["active", "blocked", "moved"]

REPLY = 0
"""Priority of what somebody waits for; it passes everything else."""
UNASKED = 10
"""Priority of check-ins and nudges: sent at most once, behind every reply."""


@dataclass(frozen=True, slots=True)
class ChatRow:
    """One chat. ``memory`` and ``session`` are sealed; every write makes ``version`` one more."""

    id: int
    kind: str = "private"
    language: str = "en"
    status: ChatStatus = "active"
    memory: bytes | None = None
    session: bytes | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry of the journal; ``body`` is sealed. ``key`` is unique in the chat."""

    chat: int
    key: str
    kind: str
    at: int
    body: bytes


@dataclass(frozen=True, slots=True)
class DueRow:
    """A timer; ``payload`` is sealed. Unique by chat, kind and key: a later one replaces it."""

    chat: int
    kind: str
    key: str
    at: int
    payload: bytes


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One Bot API call to make: ``payload`` (sealed) is the method, a line break
    and the parameters as JSON.

    ``seq`` orders the calls of a chat and is unique in it. ``attempts`` counts sends that were
    begun; an unasked row that was begun before a crash is never sent again.
    """

    chat: int
    seq: int
    priority: int
    payload: bytes
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class DeadRow:
    """An update that could not be handled, with the kind of error; ``payload`` is sealed."""

    update: int
    chat: int
    at: int
    error: str
    payload: bytes


@dataclass(slots=True)
class Writes:
    """All that one batch writes, in one transaction.

    ``sent`` names outbox rows (chat, seq) that are done with; ``fired`` and ``untimed`` name due
    rows (chat, kind, key) to delete; ``unkept`` names entries (chat, key) to delete.
    ``amended`` are new bodies of entries.
    ``handled`` names what ``Store.keep`` kept and this batch has worked on.
    ``fired`` also carries the ``at`` it fired for: a timer set anew meanwhile stays.
    """

    chats: list[ChatRow] = field(default_factory=list)
    entries: list[EntryRow] = field(default_factory=list)
    unkept: list[tuple[int, str]] = field(default_factory=list)
    amended: list[EntryRow] = field(default_factory=list)
    timers: list[DueRow] = field(default_factory=list)
    untimed: list[tuple[int, str, str]] = field(default_factory=list)
    fired: list[tuple[int, str, str, int]] = field(default_factory=list)
    outbox: list[OutboxRow] = field(default_factory=list)
    sent: list[tuple[int, int]] = field(default_factory=list)
    dead: list[DeadRow] = field(default_factory=list)
    handled: list[int] = field(default_factory=list)
