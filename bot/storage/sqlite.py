"""SQLite: one writer connection, held for a whole transaction, and one for readers.

A turn of the loop costs three hops to the writer's thread, whatever its size: admit, load, and a
commit with all that was written. A third connection writes the file of the keys (``key_file``), for
chats that are new or forgotten.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import structlog

from bot.service.ports import StorageDown
from bot.storage.errors import DatabaseUnusable, cannot_read, wants_room
from bot.storage.files import FileLock, make_private
from bot.storage.key_file import ready_keys, refuse_lone_keys
from bot.storage.schema import upgrade_sqlite
from bot.storage.sql import Row, SqliteFlavour, Step
from bot.storage.sqlite_link import SqliteLink, may_pass, perform
from bot.storage.statements import Statements

log = structlog.get_logger(__name__)

_SCRUB_PATIENCE = 50
"""Milliseconds."""


async def open_sqlite(path: Path, patience: float) -> SqliteDatabase:
    """The database in a file, made if it is not there. Raises StorageError, or StorageDown."""
    path, lock = await asyncio.to_thread(_take, path)
    try:
        await upgrade_sqlite(path, patience=patience)
        keys = await asyncio.to_thread(ready_keys, path)
        database = SqliteDatabase(path, keys, patience, lock)
        try:
            await database.recover()
        except BaseException:
            await database.close()
            raise
        return database
    except BaseException as error:
        lock.release()
        if isinstance(error, sqlite3.DatabaseError):
            raise _unusable(path, error) from error
        raise


class SqliteDatabase:
    """One file, and this process alone writes to it."""

    replaceable = False

    def __init__(self, path: Path, keys: Path, patience: float, lock: FileLock) -> None:
        self.statements = Statements(SqliteFlavour())
        self._writer = SqliteLink(path, patience, keys)
        self._reader = SqliteLink(path, patience, keys)
        self._keys = SqliteLink(keys, patience)
        self._condemned = True
        """Whether there may be keys that are still to be destroyed."""
        self._writing = asyncio.Lock()
        self._reading = asyncio.Lock()
        self._lock = lock

    def led_by(self, name: str) -> None:
        """See Database: nobody else can have it meanwhile."""

    async def leads(self) -> bool:
        """See Database: the lock of a file is not lost."""
        return True

    @asynccontextmanager
    async def transaction(self, *, unit: bool = False) -> AsyncIterator[SqliteTransaction]:
        """Waits for the one writer: a unit, or a step between two units."""
        async with self._writing:
            await self._destroy()
            transaction = SqliteTransaction(self._writer, self._keys, self.statements)
            try:
                yield transaction
                # Noted ahead: a commit whose answer is lost may have happened.
                self._condemned = transaction.condemns
                await transaction.commit()
            except BaseException:
                await transaction.rollback()
                raise
            try:
                await self._destroy()
            except StorageDown:
                log.warning("a key is still to be destroyed: nothing else is done before that")

    async def read(self, *steps: Step) -> list[list[Row]]:
        """Reads on a connection of its own, in one transaction."""
        async with self._reading:
            return await self._reader.run(partial(perform, steps, "BEGIN", end=True))

    async def recover(self) -> None:
        """Finishes what a process that died had begun to forget."""
        async with self._writing:
            await self._destroy()
        try:
            await self.scrub()
        except StorageDown:
            log.info("what was deleted is overwritten later", reason="somebody reads the database")

    async def scrub(self) -> None:
        """Folds the write-ahead logs into their files and cuts them to nothing; what was deleted
        in the files themselves was overwritten with zeros (``secure_delete``)."""
        async with self._writing, self._reading:
            await self._keys.run(_truncate_log)
            await self._writer.run(_truncate_log)

    async def close(self) -> None:
        """Ends the connections; the last one folds the write-ahead log into the file."""
        async with self._writing, self._reading:
            await self._reader.close()
            await self._writer.close()
            # Last, because the others cannot write what is in its log.
            await self._keys.close()
            self._lock.release()

    async def _destroy(self) -> None:
        """Destroys the keys of doomed chats, after whose rows nothing of theirs is left. May be
        done twice, but not once such a chat has written again."""
        if not self._condemned:
            return
        s = self.statements
        async with self._reading:  # who reads with a key just then would keep it in the log
            found = await self._writer.run(partial(perform, [(s.doomed, ())], "BEGIN", end=True))
            rows = found[0]
            if rows:
                chats = [(chat,) for chat, _ in rows]
                anew = [row for row in rows if row[1] is not None]
                steps: list[Step] = [(s.drop_keys, chats), (s.add_keys, anew)]
                await self._keys.run(partial(perform, steps, "BEGIN IMMEDIATE", end=True))
                done: list[Step] = [(s.drop_doomed, chats)]
                await self._writer.run(partial(perform, done, "BEGIN IMMEDIATE", end=True))
        self._condemned = False


class SqliteTransaction:
    """See ``bot.storage.database.Transaction``."""

    def __init__(self, link: SqliteLink, keys: SqliteLink, statements: Statements) -> None:
        self._link = link
        self._keys = keys
        self._statements = statements
        self._doomed: set[int] = set()
        self._later: list[Step] = []
        self._begin = "BEGIN IMMEDIATE"
        self._failed = False

    async def run(self, *steps: Step) -> list[list[Row]]:
        """See Transaction."""
        return await self._run(steps, end=False)

    def later(self, *steps: Step) -> None:
        """See Transaction."""
        self._later += steps

    @property
    def condemns(self) -> bool:
        """Whether a key is to be destroyed after it."""
        return bool(self._doomed)

    async def add_keys(self, made: Sequence[tuple[int, bytes]]) -> None:
        """See Transaction. They are committed at once, but for those of chats whose old key is
        still there."""
        fresh = [row for row in made if row[0] not in self._doomed]
        if fresh:
            await self._write_keys((self._statements.add_keys, fresh))
        again = [row for row in made if row[0] in self._doomed]
        if again:
            self.later((self._statements.doom, again))

    async def replace_keys(self, sealed: Sequence[tuple[int, bytes]]) -> None:
        """See Transaction."""
        await self._write_keys((self._statements.replace_keys, sealed))

    async def _write_keys(self, *steps: Step) -> None:
        await self._keys.run(partial(perform, steps, "BEGIN IMMEDIATE", end=True))

    def drop_key(self, chat: int) -> None:
        """See Transaction."""
        self._doomed.add(chat)
        self.later((self._statements.doom, [(chat, None)]))

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
        refuse_lone_keys(path)
        make_private(path)
        lock = FileLock(path)
    except OSError as error:
        cure = "Make room on that disk" if wants_room(error) else "Make it writable"
        raise DatabaseUnusable(
            f"cannot use {path.parent} for the database: {error.strerror}. {cure}, or set DATA_DIR "
            "or DATABASE_URL"
        ) from None
    return path, lock


def _unusable(path: Path, error: sqlite3.DatabaseError) -> Exception:
    if may_pass(error):
        return StorageDown(f"the database: {error}")
    if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CORRUPT:
        return cannot_read(path, error)
    return DatabaseUnusable(
        f"{path} is no database that can be used ({error}). Make it readable and writable, or set "
        "DATA_DIR or DATABASE_URL to another place"
    )


def _truncate_log(connection: sqlite3.Connection) -> None:
    [patience] = connection.execute("PRAGMA busy_timeout").fetchone()
    # Nobody's turn waits for a reader from outside, such as a backup: it can be done later.
    connection.execute(f"PRAGMA busy_timeout = {_SCRUB_PATIENCE}").close()
    try:
        busy, *_ = connection.execute("PRAGMA main.wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        connection.execute(f"PRAGMA busy_timeout = {patience}").close()
    if busy:
        raise StorageDown("the database is being read from outside")
