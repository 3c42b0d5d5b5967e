"""Between the service's rows, in the clear, and the tables' rows: sealed, columns in order."""

from __future__ import annotations

from typing import Any

from bot.service.rows import ChatRow, DeadRow, DueRow, EntryRow, OutboxRow
from bot.storage.envelope import DataKey, MasterKeys, Place
from bot.storage.sql import Row

_MEMORY = Place("chat", "memory")
_SESSION = Place("chat", "session")
_ENTRY = Place("entry", "body")
_DUE = Place("due", "payload")
_OUTBOX = Place("outbox", "payload")
_DEAD = Place("dead_letter", "payload")
_INBOX = Place("inbox", "payload")

Values = tuple[Any, ...]


def seal_chat(key: DataKey, row: ChatRow, before: tuple[ChatRow, Row] | None) -> Values:
    """A row of ``chat``. What equals the row that was read before goes back as it was read."""
    if before is None:
        memory = None if row.memory is None else key.seal(_MEMORY, row.memory)
        session = None if row.session is None else key.seal(_SESSION, row.session)
    else:
        old, (*_, memory, session, _wrapped) = before
        if row.memory != old.memory:
            memory = None if row.memory is None else key.seal(_MEMORY, row.memory)
        if row.session != old.session:
            session = None if row.session is None else key.seal(_SESSION, row.session)
    version = row.version + 1  # of a new row; one that is there counts by itself
    return row.id, row.kind, row.language, row.status, version, memory, session


def open_chat(key: DataKey, row: Row) -> ChatRow:
    """The chat of a row of ``chat``, with anything behind it."""
    chat, kind, language, status, version, memory, session = row[:7]
    return ChatRow(
        chat,
        kind,
        language,
        status,
        None if memory is None else key.open(_MEMORY, memory),
        None if session is None else key.open(_SESSION, session),
        version,
    )


def seal_entry(key: DataKey, row: EntryRow) -> Values:
    """A row of ``entry``."""
    return row.chat, row.key, row.kind, row.at, key.seal(_ENTRY, row.body, row.key)


def open_entry(key: DataKey, row: Row) -> EntryRow:
    """The entry of a row of ``entry``."""
    chat, name, kind, at, body = row
    return EntryRow(chat, name, kind, at, key.open(_ENTRY, body, name))


def seal_timer(key: DataKey, row: DueRow) -> Values:
    """A row of ``due``."""
    payload = key.seal(_DUE, row.payload, row.kind, row.key)
    return row.chat, row.kind, row.key, row.at, payload


def open_timer(key: DataKey, row: Row) -> DueRow:
    """The timer of a row of ``due``, with anything behind it."""
    chat, kind, name, at, payload = row[:5]
    return DueRow(chat, kind, name, at, key.open(_DUE, payload, kind, name))


def seal_call(key: DataKey, row: OutboxRow, owner: str) -> Values:
    """A row of ``outbox`` that ``owner`` holds."""
    payload = key.seal(_OUTBOX, row.payload, row.seq)
    return row.chat, row.seq, row.priority, row.attempts, owner, payload


def open_call(key: DataKey, row: Row) -> OutboxRow:
    """The call of a row of ``outbox``, with anything behind it."""
    chat, seq, priority, attempts, _owner, payload = row[:6]
    return OutboxRow(chat, seq, priority, key.open(_OUTBOX, payload, seq), attempts)


def seal_dead(key: DataKey, row: DeadRow) -> Values:
    """A row of ``dead_letter``."""
    return row.update, row.chat, row.at, row.error, key.seal(_DEAD, row.payload, row.update)


def open_dead(key: DataKey, row: Row) -> DeadRow:
    """The dead letter of a row of ``dead_letter``."""
    update, chat, at, error, payload = row
    return DeadRow(update, chat, at, error, key.open(_DEAD, payload, update))


def seal_updates(masters: MasterKeys, number: int, updates: bytes) -> Values:
    """A row of ``inbox``, sealed by the master key: it belongs to many chats."""
    return number, masters.seal_aside(updates, _INBOX.of(0, number))


def open_updates(masters: MasterKeys, row: Row) -> tuple[int, bytes]:
    """Number and updates of a row of ``inbox``. Raises ValueError."""
    number, sealed = row
    return number, masters.open_aside(sealed, _INBOX.of(0, number))
