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
    """Where the keys of a database file are: those of a.db in a.keys.db, those of a.sqlite in
    a.sqlite-keys.db, so that no two share them. Those of a.sqlite may also lie in a.keys.db from
    earlier times."""
    usual = database.with_suffix(".keys.db")
    if database.suffix == ".db":
        return usual
    own = database.with_name(f"{database.name}-keys.db")
    earlier = usual.exists() and not own.exists() and not database.with_suffix(".db").exists()
    return usual if earlier else own


def refuse_lone_keys(database: Path) -> None:
    """Raises DatabaseUnusable where the keys of chats are there, and the database they belong to is
    not: a new one in its place would hide that everything is gone."""
    keys = keys_of(database)
    if database.exists() or not keys.exists():
        return
    try:
        with closing(sqlite3.connect(keys)) as connection:
            found = connection.execute("SELECT 1 FROM chat_key LIMIT 1").fetchone()
    except sqlite3.Error:
        return  # they are looked at when they are opened
    if found is not None:
        raise DatabaseUnusable(
            f"{database} is gone, and the keys of its chats are still there ({keys.name}). Put it "
            f"back from your backup: rekindle restore FILE. To begin anew, move {keys.name} away"
        )


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
