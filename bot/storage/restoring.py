"""Puts a backup in the place of the database; refuses one that cannot be read with the key."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bot.storage.backup import KEYS_NAME, copy, count_rows, inspect
from bot.storage.envelope import MasterKeys, sealed_by
from bot.storage.errors import (
    DatabaseDamaged,
    DatabaseNewer,
    DatabaseUnusable,
    Unreadable,
    WrongMasterKey,
)
from bot.storage.files import FileLock, replace
from bot.storage.key_file import keys_of

_SEALED = (
    ("chat", "id", "memory"), ("chat", "id", "session"), ("entry", "chat", "body"),
    ("due", "chat", "payload"), ("outbox", "chat", "payload"), ("dead_letter", "chat", "payload"),
)  # fmt: skip
"""Each sealed column, and the column of the chat whose key it is sealed by."""
_PAST = ("outbox", "inbox", "doomed")
"""What mattered at the moment of the backup alone: nobody wants to read old replies again."""
_LOGS = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Restored:
    """How many chats and entries are there again, and how many chats were left out, because their
    keys are destroyed: those people wanted to be forgotten."""

    chats: int
    entries: int
    dropped: int


def restore(
    file: Path, database: Path, masters: MasterKeys, *, keys: Path | None = None, anyway: bool
) -> Restored:
    """Puts the backup in ``file`` where ``database`` is; with ``anyway`` also where that has chats
    in it. ``keys`` are the file's keys, by default those beside it, else those of the database.

    Raises StorageError; then nothing has changed. After a crash in the middle it can be done again.
    """
    given = _keys_for(file, database, keys)
    for each in (file, given):
        try:
            inspect(each)
        except DatabaseDamaged as error:
            found = str(error).partition(". ")[0]
            raise DatabaseDamaged(f"{found}. Take another backup") from error
    database.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(database)
    draft, draft_keys = (
        each.with_name(f"{each.name}.restored") for each in (database, keys_of(database))
    )
    try:
        if not anyway and _has_chats(database):
            raise DatabaseUnusable(
                f"{database} has chats in it, which would be lost. Back it up first, then run "
                "this again with --replace"
            )
        copy(file, draft)
        copy(given, draft_keys)
        restored = _made_fit(draft, draft_keys, masters)
        for each in (database, keys_of(database)):
            # The log of the old file would be read as if it were that of the new one.
            for suffix in _LOGS:
                each.with_name(each.name + suffix).unlink(missing_ok=True)
        replace(draft_keys, keys_of(database))
        replace(draft, database)
    except (OSError, sqlite3.Error) as error:
        raise DatabaseUnusable(f"cannot restore {file} to {database} ({error})") from error
    finally:
        draft.unlink(missing_ok=True)
        draft_keys.unlink(missing_ok=True)
        lock.release()
    return restored


def _keys_for(file: Path, database: Path, keys: Path | None) -> Path:
    if not file.is_file():
        raise DatabaseUnusable(f"there is no file {file} to restore")
    tried = [keys] if keys is not None else [file.with_name(KEYS_NAME), keys_of(database)]
    found = next((each for each in tried if each.is_file()), None)
    if found is None:
        raise DatabaseUnusable(
            f"the keys of {file} are gone: {tried[0]} is not there, and without it the backup is "
            "unreadable. Put it there, or name it with --keys"
        )
    return found


def _made_fit(draft: Path, draft_keys: Path, masters: MasterKeys) -> Restored:
    """Leaves in the copies what can be read, and goes on with."""
    with closing(sqlite3.connect(draft_keys)) as connection:
        sealed: list[tuple[int, bytes]] = connection.execute(
            "SELECT chat, wrapped FROM chat_key"
        ).fetchall()
    with closing(sqlite3.connect(draft)) as connection, connection:
        _check(connection, draft)
        ids = _opened(sealed, masters)
        if not ids:
            [value] = connection.execute("SELECT check_value FROM store").fetchone()
            masters.check(value)
        connection.execute("PRAGMA secure_delete = ON").close()
        for table in _PAST:
            connection.execute(f"DELETE FROM {table}")  # noqa: S608
        gone = {chat for chat, header in _headers(connection) if ids.get(chat) != header}
        gone |= {chat for [chat] in connection.execute("SELECT id FROM chat")} - ids.keys()
        for table, column in {(table, column) for table, column, _ in _SEALED}:
            connection.executemany(
                f"DELETE FROM {table} WHERE {column} = ?",  # noqa: S608
                [(chat,) for chat in gone],
            )
        connection.execute("UPDATE store SET check_value = ?", [masters.check_value()])
        chats, entries = count_rows(connection)
    return Restored(chats, entries, len(gone))


def _opened(sealed: list[tuple[int, bytes]], masters: MasterKeys) -> dict[int, bytes]:
    """The ids of the chats' keys. Raises WrongMasterKey."""
    try:
        return {chat: masters.unwrap(chat, wrapped).key.id for chat, wrapped in sealed}
    except Unreadable:
        raise WrongMasterKey(
            "MASTER_KEY is not the key this backup was sealed with. Put the key of that time back, "
            "from your own copy of it; without it nothing in the backup can be read"
        ) from None


def _headers(connection: sqlite3.Connection) -> Iterator[tuple[int, bytes]]:
    """The chat of each sealed value, and the id of the key that sealed it."""
    for table, column, value in _SEALED:
        rows = connection.execute(
            f"SELECT DISTINCT {column}, substr({value}, 1, 5) FROM {table} "  # noqa: S608
            f"WHERE {value} IS NOT NULL"
        )
        for chat, header in rows:
            yield chat, sealed_by(header)


def _check(connection: sqlite3.Connection, path: Path) -> None:
    known = {name for [name] in connection.execute("SELECT name FROM sqlite_master")}
    if not {"alembic_version", "store", "chat", "entry"} <= known:
        raise DatabaseUnusable(f"{path.stem} is no backup of Rekindle. Name the right file")
    # Imported here, because Alembic is slow to load.
    from bot.storage.schema import revisions  # noqa: PLC0415

    [revision] = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if revision not in revisions():
        raise DatabaseNewer(
            f"the backup is of a later version of the program ({revision}). Install that version"
        )


def _has_chats(database: Path) -> bool:
    if not database.exists():
        return False
    with closing(sqlite3.connect(database)) as connection:
        there = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'chat'")
        if there.fetchone() is None:
            return False
        return connection.execute("SELECT 1 FROM chat LIMIT 1").fetchone() is not None
