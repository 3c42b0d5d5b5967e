"""One SQLite connection with a thread of its own, by way of aiosqlite.

A hop to the thread and back costs 20 to 90 µs, more than most statements: so a whole list of steps
goes over at once.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote

import aiosqlite

from bot.service.ports import StorageDown
from bot.storage.sql import Row, Statement, Step

# At its lowest level it would log every row that is written.
logging.getLogger("aiosqlite").setLevel(logging.INFO)

T = TypeVar("T")

_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",  # a commit is on the disk when it returns
    "foreign_keys = ON",
    "secure_delete = ON",  # what was deleted is overwritten, not just unlinked
    "cache_size = -32768",  # KiB
    "wal_autocheckpoint = 4000",  # pages: 16 MB
    "journal_size_limit = 33554432",
)
_PASSES = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_INTERRUPT,
    sqlite3.SQLITE_IOERR,
}
_BROKEN = {
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_AUTH,
    sqlite3.SQLITE_PROTOCOL,
}


class SqliteLink:
    """A connection with a thread of its own, opened when needed and again after it broke."""

    def __init__(self, path: Path, patience: float, keys: Path | None = None) -> None:
        """``keys`` is a second file whose tables are there to be read, not written."""
        self._path = path
        self._keys = keys
        self._patience = patience
        self._connection: _Connection | None = None
        self._files = {each: _identity(each) for each in (path, keys) if each is not None}

    async def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """The result of the work, done in the connection's thread. Raises StorageDown."""
        try:
            connection = self._connection
            if connection is None:
                connection = _Connection(self._connect)
                await connection
                self._connection = connection
            return await connection.run(partial(self._checked, work))
        except sqlite3.Error as error:
            if _code(error) in _BROKEN:
                await self.close()
            elif not may_pass(error):
                raise
            raise StorageDown(f"the database: {error}") from error
        except OSError as error:
            await self.close()
            raise StorageDown(f"the database file: {error.strerror}") from error

    async def undo(self) -> None:
        """Rolls back what a transaction has left open, if anything."""
        if self._connection is not None:
            try:
                await self._connection.run(_rollback)
            except sqlite3.Error:
                await self.close()

    async def close(self) -> None:
        """Closes the connection, which rolls back; ``run`` opens another."""
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.close()

    def _connect(self) -> sqlite3.Connection:
        self._stays()
        # mode=rw: a database that went away must not come back as an empty one.
        connection = sqlite3.connect(
            _uri(self._path, "rw"),
            uri=True,
            timeout=self._patience,
            isolation_level=None,
            cached_statements=256,
        )
        try:
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}").close()
            if self._keys is not None:
                # Read only: else every BEGIN IMMEDIATE would lock that file for writing, too.
                connection.execute("ATTACH ? AS keys", [_uri(self._keys, "ro")]).close()
        except BaseException:
            connection.close()
            raise
        return connection

    def _checked(
        self, work: Callable[[sqlite3.Connection], T], connection: sqlite3.Connection
    ) -> T:
        self._stays()
        return work(connection)

    def _stays(self) -> None:
        # SQLite goes on writing to a file that was deleted or replaced, and all of it is lost.
        for path, identity in self._files.items():
            if _identity(path) != identity:
                raise OSError(0, "another one is in its place; start again to use that")


class _Connection(aiosqlite.Connection):
    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=1)
        # A process that ends without closing must not wait for this thread for ever.
        self._thread.daemon = True

    async def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Any work on the connection in one hop, where aiosqlite's own methods take one each."""
        return await self._execute(work, self._conn)  # type: ignore[no-any-return,no-untyped-call]


def perform(
    steps: Iterable[Step], begin: str, connection: sqlite3.Connection, *, end: bool
) -> list[list[Row]]:
    """Runs steps in the connection's thread; a failure rolls back all of the transaction."""
    try:
        if begin:
            connection.execute(begin)
        rows = [_step(connection, statement, given) for statement, given in steps]
        if end:
            connection.execute("COMMIT")
    except BaseException:
        _rollback(connection)
        raise
    return rows


def _step(connection: sqlite3.Connection, statement: Statement, given: Sequence[Any]) -> list[Row]:
    if statement.many:
        connection.executemany(statement.sql, given)
        return []
    return connection.execute(statement.sql, given).fetchall()


def _rollback(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def may_pass(error: sqlite3.Error) -> bool:
    """Whether it is worth trying again: locked, full, a disk that fails now and then."""
    return _code(error) in _PASSES


def _code(error: sqlite3.Error) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _uri(path: Path, mode: str) -> str:
    return f"file:{quote(str(path))}?mode={mode}"


def _identity(path: Path) -> tuple[int, int]:
    stat = path.stat()
    return stat.st_dev, stat.st_ino
