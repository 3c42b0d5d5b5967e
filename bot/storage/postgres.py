"""PostgreSQL: one connection for units of work, one for everything between them.

The driver is used as it is: its prepared statements are found again by their text, and rows go out
in one round trip (``executemany``).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import asyncpg  # type: ignore[import-untyped]
from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from bot.service.ports import StorageDown
from bot.storage.database import parse_url
from bot.storage.errors import DatabaseInUse, DatabaseUnusable
from bot.storage.schema import HEAD, upgrade
from bot.storage.sql import PostgresFlavour, Row, Step
from bot.storage.statements import Statements

_MIGRATING = 7305139
"""An advisory lock of our own: of replicas that start at once, one migrates."""
_ALONE = 7305141
"""Another one: held for as long as it lives by the process that runs on this database."""
_MINE = "rekindle-"
_ANSWER_WITHIN = 30.0
"""Seconds a statement may take; a host that vanished gives no other sign."""

_DOWN = ("08", "40", "53", "55", "57", "58")
"""SQLSTATE classes that pass: connection, rolled back, resources, lock, operator, system.
https://www.postgresql.org/docs/current/errcodes-appendix.html"""
_SETTINGS = {
    # Rows are found by their keys; a plan made while a table was small must not stay.
    "enable_seqscan": "off",
    # Compiling a query takes half a second, and no query of ours runs for long.
    "jit": "off",
    # A machine that vanished keeps its locks for a minute, not for two hours.
    "tcp_keepalives_idle": "30",
    "tcp_keepalives_interval": "10",
    "tcp_keepalives_count": "3",
}
_END_MINE = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND application_name = $1 AND pid <> pg_backend_pid()
"""

_READ_ONLY = "25006"
_NAMES_THE_DATABASE = ("28", "3D", "42501")


async def open_postgres(url: URL, patience: float, alone: str = "") -> PostgresDatabase:
    """The database that a URL names. ``alone`` is the name of a process that lets no other work on
    it, if it is given. Raises StorageError, or StorageDown."""
    with _mapped():
        try:
            await _upgrade(url)
        except (asyncpg.PostgresError, asyncpg.ClientConfigurationError) as error:
            state = str(getattr(error, "sqlstate", _NAMES_THE_DATABASE[0]))
            if not state.startswith(_NAMES_THE_DATABASE):
                raise
            raise DatabaseUnusable(
                f"PostgreSQL refuses DATABASE_URL: {error}. Correct the user, the password or the "
                "name of the database"
            ) from None
    database = PostgresDatabase(url, patience, alone)
    if alone:
        try:
            await database.lock()
        except BaseException as error:
            await database.close()
            if isinstance(error, Taken):
                raise DatabaseInUse(
                    "DATABASE_URL: another process is using this database. Stop it, or give this "
                    "one a database of its own; one process at a time is all there is so far"
                ) from None
            raise
    return database


class Taken(StorageDown):
    """Another process works on this database, and lets no other do so."""


class PostgresDatabase:
    """A database that several processes may use, unless one is to be ``alone``."""

    def __init__(self, url: URL, patience: float, alone: str = "") -> None:
        self.statements = Statements(PostgresFlavour())
        self.shared = not alone
        # Who cannot hold the lock cannot commit a unit either: it lies on the same connection.
        self._for_units = Link(url, patience, alone)
        self._for_others = Link(url, patience)

    async def lock(self) -> None:
        """Keeps other processes off, from now on. Raises Taken, or StorageDown."""
        async with self._for_units.lock:
            with _mapped():
                await self._for_units.get()

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
            with _mapped():
                connection = await self._for_others.get()
                return [await connection.fetch(step.sql, *given) for step, given in steps]

    async def scrub(self) -> None:
        """PostgreSQL's files are its own: rows go with its next vacuum, and what the logs of the
        server and its backups hold is unreadable without the chat's key."""

    async def close(self) -> None:
        """Ends both connections."""
        for link in (self._for_units, self._for_others):
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
            await connection.execute("ROLLBACK", timeout=_ANSWER_WITHIN)
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError):
            connection.terminate()

    async def _run(self, steps: tuple[Step, ...], *, end: bool) -> list[list[Row]]:
        if self._failed:
            raise StorageDown("the transaction has failed already")
        ahead, self._later = self._later, []
        self._failed = True
        rows: list[list[Row]] = []
        with _mapped():
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


class Link:
    """A connection, opened when needed and again after it broke; used by one task at a time."""

    def __init__(self, url: URL, patience: float, alone: str = "") -> None:
        self.lock = asyncio.Lock()
        self._url = url
        self._patience = patience
        self._alone = alone
        self._connection: Any = None

    async def get(self) -> Any:
        """The connection, outside any transaction. Raises Taken."""
        if self._connection is None or self._connection.is_closed():
            waits = {"lock_timeout": str(int(self._patience * 1000))}
            if not self._alone:
                self._connection = await _connect(self._url, waits)
                return self._connection
            name = _MINE + self._alone
            connection = await _connect(self._url, {**waits, "application_name": name})
            try:
                await _keep_others_off(connection, name)
            except BaseException:
                connection.terminate()
                raise
            self._connection = connection
        return self._connection

    async def close(self) -> None:
        """Says goodbye to the server, if it is still there."""
        connection, self._connection = self._connection, None
        if connection is not None and not connection.is_closed():
            try:
                await connection.close(timeout=5)
            except (asyncpg.PostgresError, OSError, TimeoutError):
                connection.terminate()


async def _connect(url: URL, settings: Mapping[str, str] | None = None) -> Any:
    text = url.set(drivername="postgresql").render_as_string(hide_password=False)
    return await asyncpg.connect(
        text, command_timeout=_ANSWER_WITHIN, server_settings=_SETTINGS | dict(settings or {})
    )


async def glance(text: str, *queries: str) -> list[list[Row]] | None:
    """The answers of the database behind a URL to a few queries; None where it has no tables yet.
    Nothing is changed, and nobody is kept off. Raises StorageError, or StorageDown."""
    with _mapped():
        try:
            connection = await _connect(parse_url(text))
        except (asyncpg.PostgresError, asyncpg.ClientConfigurationError) as error:
            raise DatabaseUnusable(
                f"PostgreSQL refuses DATABASE_URL: {error}. Correct the user, the password or the "
                "name of the database"
            ) from None
        try:
            if await connection.fetchval("SELECT to_regclass('store')::text") is None:
                return None
            return [await connection.fetch(query) for query in queries]
        finally:
            await connection.close()


async def _keep_others_off(connection: Any, name: str) -> None:
    """Takes the lock that one process has. Where a connection of our own broke, and the server has
    not noticed, it is that one which has the lock: it is ended."""
    if await connection.fetchval(f"SELECT pg_try_advisory_lock({_ALONE})"):
        return
    await connection.execute(_END_MINE, name)
    try:
        await connection.execute(f"SELECT pg_advisory_lock({_ALONE})")
    except asyncpg.LockNotAvailableError:
        raise Taken("the database: another process works on it") from None


async def _upgrade(url: URL) -> None:
    connection = await _connect(url)
    try:
        known = await connection.fetchval("SELECT to_regclass('alembic_version')::text")
        if known and await connection.fetchval("SELECT version_num FROM alembic_version") == HEAD:
            return
    finally:
        await connection.close()
    engine = create_async_engine(url, async_creator=lambda: _connect(url), poolclass=NullPool)
    try:
        async with engine.begin() as session:
            await session.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_MIGRATING})")
            await session.run_sync(upgrade)
    except DBAPIError as error:
        # The driver's own error is behind the one that SQLAlchemy makes of it.
        raise getattr(error.orig, "__cause__", None) or error from error
    finally:
        await engine.dispose()


@contextmanager
def _mapped() -> Iterator[None]:
    try:
        yield
    except asyncpg.PostgresError as error:
        state = str(error.sqlstate)
        # Two processes met the same new chat at once: to be tried again, like a lost connection.
        met = state == "23505" and getattr(error, "table_name", "") == "chat_key"
        if met or state == _READ_ONLY or state.startswith(_DOWN):
            raise StorageDown(f"the database: {error}") from error
        raise
    except (asyncpg.InterfaceError, asyncpg.InternalClientError, OSError, TimeoutError) as error:
        raise StorageDown(f"the database: {type(error).__name__}") from error
