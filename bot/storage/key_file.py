"""The chats' sealed keys in a SQLite file of their own, beside the database.

A copy of the database alone reads nothing, and an old copy reads nothing of a chat whose key has
been destroyed since. The two files are not one transaction: a key is on the disk before anything
it seals is (one that seals nothing does no harm), and is destroyed after all it sealed is deleted.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable

from bot.storage.errors import DatabaseNewer, DatabaseUnusable
from bot.storage.files import make_private
from bot.storage.tables import chat_key

VERSION = 1
_TABLE = str(CreateTable(chat_key, if_not_exists=True).compile(dialect=sqlite.dialect()))


def keys_of(database: Path) -> Path:
    """Where the keys of a database file are."""
    return database.with_suffix(".keys.db")


def ready_keys(database: Path) -> Path:
    """The file of the keys, made if the database is new. Raises DatabaseUnusable when it is gone,
    DatabaseNewer, or sqlite3.DatabaseError."""
    path = keys_of(database)
    if not path.exists():
        if _has_chats(database):
            raise DatabaseUnusable(
                f"{path} is gone, and without the keys in it the database beside it is unreadable. "
                "Put both back from your backup: rekindle restore FILE"
            )
        make_private(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        make_tables(connection, path)
    return path


def make_tables(connection: sqlite3.Connection, path: Path) -> None:
    """Makes the table in a new file of keys. Raises DatabaseNewer."""
    connection.execute("PRAGMA secure_delete = ON").close()
    [version] = connection.execute("PRAGMA user_version").fetchone()
    if version > VERSION:
        raise DatabaseNewer(
            f"{path} is of a later version of the program. Install that version, or set DATA_DIR "
            "or DATABASE_URL to another database"
        )
    if version < VERSION:
        connection.execute(_TABLE)
        connection.execute(f"PRAGMA user_version = {VERSION}").close()


def _has_chats(database: Path) -> bool:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute("SELECT 1 FROM chat LIMIT 1").fetchone() is not None
