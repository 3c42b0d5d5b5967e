"""SQLite: one writer connection, held for a whole transaction, and one for readers.

A turn of the loop costs three hops to the writer's thread, whatever its size: admit, load, and a
commit with all that was written.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from bot.service.ports import StorageDown
from bot.storage.errors import DatabaseUnusable
from bot.storage.files import FileLock, make_private
from bot.storage.schema import upgrade_sqlite
from bot.storage.sql import Row, SqliteFlavour, Step
from bot.storage.sqlite_link import SqliteLink, may_pass, perform
from bot.storage.statements import Statements


async def open_sqlite(path: Path, patience: float) -> SqliteDatabase:
    """The database in a file, made if it is not there. Raises StorageError, or StorageDown."""
    path, lock = await asyncio.to_thread(_take, path)
    try:
        await upgrade_sqlite(path, patience=patience)
        return SqliteDatabase(path, patience, lock)
    except BaseException as error:
        lock.release()
        if isinstance(error, sqlite3.DatabaseError):
            raise _unusable(path, error) from error
        raise


class SqliteDatabase:
    """One file, and this process alone writes to it."""

    shared = False

    def __init__(self, path: Path, patience: float, lock: FileLock) -> None:
        self.statements = Statements(SqliteFlavour())
        self._writer = SqliteLink(path, patience)
        self._reader = SqliteLink(path, patience)
        self._writing = asyncio.Lock()
        self._reading = asyncio.Lock()
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
        async with self._reading:
            return await self._reader.run(partial(perform, steps, "BEGIN", end=True))

    async def close(self) -> None:
        """Ends both connections; the last one folds the write-ahead log into the file."""
        async with self._writing, self._reading:
            await self._reader.close()
            await self._writer.close()
            self._lock.release()


class SqliteTransaction:
    """See ``bot.storage.database.Transaction``."""

    def __init__(self, link: SqliteLink) -> None:
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
        rows = await self._link.run(partial(perform, [*ahead, *steps], begin, end=end))
        self._failed = False
        return rows[len(ahead) :]


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


def _unusable(path: Path, error: sqlite3.DatabaseError) -> Exception:
    if may_pass(error):
        return StorageDown(f"the database: {error}")
    return DatabaseUnusable(
        f"{path} is no database that can be used ({error}). Make it readable and writable, or set "
        "DATA_DIR or DATABASE_URL to another place"
    )
