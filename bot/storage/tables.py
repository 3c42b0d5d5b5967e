"""The tables, for SQLite and PostgreSQL. Instants are milliseconds since the epoch, UTC.

There are no foreign keys: looking up the parent of every row took a third of the time that SQLite
needs for a batch. What belongs to a chat is found by ``OF_CHAT``, and without the chat's row of
``chat_key`` none of it can be read again. With SQLite that table lies in a file of its own, so that
a copy of the rest is of no use without it; statements find it there by its name alone.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
)

_NAMES = {"pk": "pk_%(table_name)s", "ix": "ix_%(table_name)s_%(column_0_N_name)s"}

metadata = MetaData(naming_convention=_NAMES)
key_metadata = MetaData(naming_convention=_NAMES)
sqlite_metadata = MetaData(naming_convention=_NAMES)

_Id = BigInteger().with_variant(Integer, "sqlite")  # INTEGER PRIMARY KEY is SQLite's own row id


store = Table(
    "store",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("check_value", LargeBinary, nullable=False),
    Column("leader", Text),
)
"""One row: a value sealed by the master key, by which a wrong key is noticed, and the name of the
process that works on the database, or did so last."""

chat_key = Table(
    "chat_key",
    key_metadata,
    Column("chat", _Id, primary_key=True, autoincrement=False),
    Column("wrapped", LargeBinary, nullable=False),
)
"""The data key of each chat, sealed by the master key."""

doomed = Table(
    "doomed",
    sqlite_metadata,
    Column("chat", _Id, primary_key=True, autoincrement=False),
    Column("successor", LargeBinary),
)
"""Chats whose key is still to be destroyed in its file, and the sealed key that takes its place if
they wrote again in the same transaction. Nothing else is done while there is a row here."""

chat = Table(
    "chat",
    metadata,
    Column("id", _Id, primary_key=True, autoincrement=False),
    Column("kind", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("memory", LargeBinary),
    Column("session", LargeBinary),
)
"""Where each chat stands; memory and session are sealed."""

seen_update = Table(
    "seen_update",
    metadata,
    Column("id", _Id, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),
    Index(None, "at"),
)
"""Updates that were handled. Their ids are never compared by size: they can jump down."""

entry = Table(
    "entry",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("key", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Index(None, "chat", "at"),
    sqlite_with_rowid=False,
)
"""The journal; bodies are sealed."""

due = Table(
    "due",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("next_at", BigInteger, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Index(None, "next_at"),
    sqlite_with_rowid=False,
)
"""Timers; payloads are sealed."""

outbox = Table(
    "outbox",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("priority", SmallInteger, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("owner", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Index("ix_outbox_ready", "owner", "priority", "chat", "seq"),
    sqlite_with_rowid=False,
)
"""Calls to make; payloads are sealed. ``owner`` is the process that holds it, or empty."""

inbox = Table(
    "inbox",
    metadata,
    Column("id", _Id, primary_key=True, autoincrement=False),
    Column("payload", LargeBinary, nullable=False),
)
"""Updates that were acknowledged while earlier ones were still worked on; sealed by the master key,
since they belong to many chats. A row lives for a fraction of a second."""

dead_letter = Table(
    "dead_letter",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),
    Column("error", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Index(None, "at"),
    Index(None, "chat"),
)
"""Updates that could not be handled; payloads are sealed."""

OF_CHAT = tuple(table for table in metadata.sorted_tables if "chat" in table.columns)
"""The tables whose rows belong to a chat, by their column ``chat``; ``chat`` itself has ``id``."""
