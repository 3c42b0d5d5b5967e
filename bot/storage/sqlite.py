"""SQLite: one writer connection, held for a whole transaction, and one for readers.

Every run of steps is one hop to the connection's thread and back (20 to 90 µs), and so is a commit
with the steps that were left for it: a turn of the loop costs three hops, whatever its size.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from functools import lru_cache, partial
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote

import aiosqlite

from bot.service.ports import StorageDown
from bot.storage.errors import DatabaseUnusable
from bot.storage.files import FileLock, make_private
from bot.storage.schema import upgrade_sqlite
from bot.storage.sql import Row, SqliteFlavour, Statement, Step
from bot.storage.statements import Statements

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
_CHUNKS = (64, 16, 4, 1)
_DOWN = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_INTERRUPT,
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


async def open_sqlite(path: Path, patience: float) -> SqliteDatabase:
    """The database in a file, made if it is not there. Raises StorageError, or StorageDown."""
    path, lock = await asyncio.to_thread(_take, path)
    try:
        await upgrade_sqlite(path)
        return SqliteDatabase(path, patience, lock)
    except BaseException as error:
        lock.release()
        if isinstance(error, sqlite3.DatabaseError):
            raise _usable(path, error) from error
        raise


class SqliteDatabase:
    """One file, and this process alone writes to it."""

    shared = False

    def __init__(self, path: Path, patience: float, lock: FileLock) -> None:
        self.statements = Statements(SqliteFlavour())
        self._writer = Link(path, patience)
        self._reader = Link(path, patience)
        self._writing = asyncio.Lock()
        self._lock = lock

    @asynccontextmanager
    async def transaction(self, *, unit: bool = False) -> AsyncIterator[SqliteTransaction]:
        """Waits for the one writer: a unit, or a step between two units."""
        async with self._writing:
            transaction = SqliteTransaction(self._writer)
            try:
                yield transaction
                await transaction.commit()
            except BaseException:
                await transaction.rollback()
                raise

    async def read(self, *steps: Step) -> list[list[Row]]:
        """Reads on a connection of its own, in one transaction."""
        return await self._reader.run(partial(_perform, steps, "BEGIN", end=True))

    async def close(self) -> None:
        """Ends both connections; the last one folds the write-ahead log into the file."""
        async with self._writing:
            await self._reader.close()
            await self._writer.close()
            self._lock.release()


class SqliteTransaction:
    """See ``bot.storage.database.Transaction``."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._later: list[Step] = []
        self._begin = "BEGIN IMMEDIATE"
        self._failed = False

    async def run(self, *steps: Step) -> list[list[Row]]:
        """See Transaction."""
        return await self._run(steps, end=False)

    def later(self, *steps: Step) -> None:
        """See Transaction."""
        self._later += steps

    async def commit(self) -> None:
        """Runs what was left for later, and makes all of it durable."""
        if self._later or not self._begin or self._failed:
            await self._run((), end=True)

    async def rollback(self) -> None:
        """Undoes all of it. The thread takes up one job at a time, so one whose task was cancelled
        meanwhile is over by then."""
        if not self._begin:
            await self._link.undo()

    async def _run(self, steps: tuple[Step, ...], *, end: bool) -> list[list[Row]]:
        if self._failed:
            raise StorageDown("the transaction has failed already")
        begin, self._begin = self._begin, ""
        ahead, self._later = self._later, []
        self._failed = True
        rows = await self._link.run(partial(_perform, [*ahead, *steps], begin, end=end))
        self._failed = False
        return rows[len(ahead) :]


class Link:
    """A connection with a thread of its own, opened when needed and again after it broke."""

    def __init__(self, path: Path, patience: float) -> None:
        self._path = path
        self._patience = patience
        self._connection: _Connection | None = None
        self._file = _identity(path)

    async def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """The result of the work, done in the connection's thread. Raises StorageDown."""
        try:
            connection = self._connection
            if connection is None:
                connection = _Connection(self._connect, 1)
                await connection
                self._connection = connection
            return await connection.run(partial(self._checked, work))
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code in _BROKEN:
                await self.close()
            elif code not in _DOWN:
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
            f"file:{quote(str(self._path))}?mode=rw",
            uri=True,
            timeout=self._patience,
            isolation_level=None,
            cached_statements=256,
        )
        try:
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}").close()
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
        if _identity(self._path) != self._file:
            raise OSError(0, "another one is in its place; start again to use that")


class _Connection(aiosqlite.Connection):
    async def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Any work on the connection in one hop, where aiosqlite's own methods take one each."""
        return await self._execute(work, self._conn)  # type: ignore[no-any-return,no-untyped-call]


def _identity(path: Path) -> tuple[int, int]:
    stat = path.stat()
    return stat.st_dev, stat.st_ino


def _perform(
    steps: Iterable[Step], begin: str, connection: sqlite3.Connection, *, end: bool
) -> list[list[Row]]:
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


def _step(connection: sqlite3.Connection, statement: Statement, given: Row) -> list[Row]:
    if not statement.many:
        return connection.execute(statement.sql, given).fetchall()
    if not statement.group:
        connection.executemany(statement.sql, given)
        return []
    # Many rows in one statement: each statement hands the interpreter's lock over and back, which
    # a busy event loop makes expensive. Few sizes, so that the prepared statements are found again.
    done = 0
    for size in _CHUNKS:
        while len(given) - done >= size:
            chunk = given[done : done + size]
            connection.execute(_wide(statement, size), [value for row in chunk for value in row])
            done += size
    return []


@lru_cache(256)
def _wide(statement: Statement, size: int) -> str:
    return statement.sql.replace(statement.group, statement.joint.join([statement.group] * size))


def _rollback(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def _take(path: Path) -> tuple[Path, FileLock]:
    try:
        path = path.resolve()
        path.parent.mkdir(parents=True, exist_ok=True)
        make_private(path)
        lock = FileLock(path)
    except OSError as error:
        raise DatabaseUnusable(
            f"cannot use {path.parent} for the database: {error.strerror}. Make it writable, or "
            "set DATA_DIR or DATABASE_URL"
        ) from None
    return path, lock


def _usable(path: Path, error: sqlite3.DatabaseError) -> Exception:
    if isinstance(error, sqlite3.OperationalError):
        return StorageDown(f"the database: {error}")
    return DatabaseUnusable(
        f"{path} is not a database of ours ({error}). Set DATA_DIR or DATABASE_URL to another place"
    )
