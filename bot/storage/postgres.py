"""PostgreSQL: one connection for units of work, one for everything between them.

Of several processes on one database one leads, and the others stand by: each of its connections
holds a lock of ours for as long as it lives. So whoever takes over can be sure that the one before
writes nothing any more, whatever that one believes. A connection that is opened again looks whether
somebody else has led meanwhile.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any

import asyncpg  # type: ignore[import-untyped]
from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from bot.service.ports import StorageDown
from bot.storage.database import parse_url
from bot.storage.errors import DatabaseInUse
from bot.storage.postgres_link import ANSWER_WITHIN, AWAY, Link, Taken, connect, mapped, refusing
from bot.storage.schema import HEAD, upgrade
from bot.storage.sql import PostgresFlavour, Row, Step
from bot.storage.statements import Statements

_LEADS = (7305141, 7305142)
"""Advisory locks of ours: of the connection for units, and of the other one."""
_STAND_BY_PAUSE = 1.0
"""Seconds until one that stands by asks again, where the server does not answer."""


async def open_postgres(
    url: URL, patience: float, stand_by: Callable[[], None] | None = None
) -> PostgresDatabase:
    """The database that a URL names, for this process alone; see ``open_database``. Raises
    StorageError, or StorageDown."""
    database = PostgresDatabase(url, patience)
    try:
        with mapped(), refusing():
            await database.lead(stand_by)
            # Only now: whoever leads until then works with the tables as they are.
            await _upgrade(url)
    except BaseException:
        await database.close()
        raise
    return database


class PostgresDatabase:
    """A database on which this process leads."""

    replaceable = True

    def __init__(self, url: URL, patience: float) -> None:
        self.statements = Statements(PostgresFlavour())
        name = f"rekindle-{secrets.token_hex(4)}"
        links = [Link(url, patience, lock, f"{name}-{lock}") for lock in _LEADS]
        self._for_units, self._for_others = self._links = links

    async def lead(self, stand_by: Callable[[], None] | None) -> None:
        """Takes the lead. Where another process has it, tells ``stand_by`` so, again and again,
        until that one is gone; without it, raises DatabaseInUse."""
        while True:
            try:
                for link in self._links:
                    async with link.lock:
                        await link.get()
                break
            except (StorageDown, *AWAY) as error:
                if not any(link.waited for link in self._links):
                    raise
                if stand_by is None:
                    raise DatabaseInUse(
                        "DATABASE_URL: another process is using this database. Stop it, or give "
                        "this one a database of its own"
                    ) from None
                stand_by()
                if not isinstance(error, Taken):
                    await asyncio.sleep(_STAND_BY_PAUSE)

    def led_by(self, name: str) -> None:
        """See Database."""
        for link in self._links:
            link.leader = name

    async def leads(self) -> bool:
        """See Database. Looks whether the connections are alive, since a lock goes with its own."""
        try:
            for link in self._links:
                async with link.lock:
                    with mapped():
                        await link.look()
        except Taken:
            return False
        return True

    @asynccontextmanager
    async def transaction(self, *, unit: bool = False) -> AsyncIterator[PostgresTransaction]:
        """See Database."""
        link = self._for_units if unit else self._for_others
        async with link.lock:
            transaction = PostgresTransaction(link, self.statements)
            try:
                yield transaction
                await transaction.commit()
            except BaseException:
                await transaction.rollback()
                raise

    async def read(self, *steps: Step) -> list[list[Row]]:
        """See Database."""
        async with self._for_others.lock:
            with mapped():
                connection = await self._for_others.get()
                return [await connection.fetch(step.sql, *given) for step, given in steps]

    async def scrub(self) -> None:
        """PostgreSQL's files are its own: rows go with its next vacuum, and what the logs of the
        server and its backups hold is unreadable without the chat's key."""

    async def close(self) -> None:
        """Ends both connections."""
        for link in self._links:
            async with link.lock:
                await link.close()


class PostgresTransaction:
    """See ``bot.storage.database.Transaction``."""

    def __init__(self, link: Link, statements: Statements) -> None:
        self._link = link
        self._statements = statements
        self._connection: Any = None
        self._later: list[Step] = []
        self._failed = False

    async def run(self, *steps: Step) -> list[list[Row]]:
        """See Transaction."""
        return await self._run(steps, end=False)

    def later(self, *steps: Step) -> None:
        """See Transaction."""
        self._later += steps

    async def add_keys(self, made: Sequence[tuple[int, bytes]]) -> None:
        """See Transaction."""
        self._later.append((self._statements.add_keys, made))

    async def replace_keys(self, sealed: Sequence[tuple[int, bytes]]) -> None:
        """See Transaction."""
        self._later.append((self._statements.replace_keys, sealed))

    def drop_key(self, chat: int) -> None:
        """See Transaction."""
        self._later.append((self._statements.drop_keys, [(chat,)]))

    async def commit(self) -> None:
        """Runs what was left for later, and makes all of it durable."""
        if self._later or self._connection is not None or self._failed:
            await self._run((), end=True)

    async def rollback(self) -> None:
        """Undoes all of it; a connection in an unknown state is dropped, which does the same."""
        connection, self._connection = self._connection, None
        if connection is None or connection.is_closed():
            return
        try:
            await connection.execute("ROLLBACK", timeout=ANSWER_WITHIN)
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError):
            connection.terminate()

    async def _run(self, steps: tuple[Step, ...], *, end: bool) -> list[list[Row]]:
        if self._failed:
            raise StorageDown("the transaction has failed already")
        ahead, self._later = self._later, []
        self._failed = True
        rows: list[list[Row]] = []
        with mapped():
            if self._connection is None:
                self._connection = await self._link.get()
                await self._connection.execute("BEGIN")
            for statement, given in (*ahead, *steps):
                if statement.many:
                    await self._connection.executemany(statement.sql, given)
                    rows.append([])
                else:
                    rows.append(await self._connection.fetch(statement.sql, *given))
            if end:
                await self._connection.execute("COMMIT")
                self._connection = None
        self._failed = False
        return rows[len(ahead) :]


async def glance(text: str, *queries: str) -> list[list[Row]] | None:
    """The answers of the database behind a URL to a few queries; None where it has no tables yet.
    Nothing is changed, and nobody is kept off. Raises StorageError, or StorageDown."""
    with mapped():
        with refusing():
            connection = await connect(parse_url(text))
        try:
            if await connection.fetchval("SELECT to_regclass('store')::text") is None:
                return None
            return [await connection.fetch(query) for query in queries]
        finally:
            await connection.close()


async def _upgrade(url: URL) -> None:
    connection = await connect(url)
    try:
        known = await connection.fetchval("SELECT to_regclass('alembic_version')::text")
        if known and await connection.fetchval("SELECT version_num FROM alembic_version") == HEAD:
            return
    finally:
        await connection.close()
    engine = create_async_engine(url, async_creator=lambda: connect(url), poolclass=NullPool)
    try:
        async with engine.begin() as session:
            await session.run_sync(upgrade)
    except DBAPIError as error:
        # The driver's own error is behind the one that SQLAlchemy makes of it.
        raise getattr(error.orig, "__cause__", None) or error from error
    finally:
        await engine.dispose()
