"""A connection to PostgreSQL, with a lock that goes when it goes, and what its errors mean.

The driver is used as it is: its prepared statements are found again by their text, and rows go out
in one round trip (``executemany``).
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import asyncpg  # type: ignore[import-untyped]
from sqlalchemy import URL

from bot.service.ports import StorageDown
from bot.storage.errors import DatabaseUnusable

ANSWER_WITHIN = 30.0
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
_LEADER = "SELECT leader FROM store"

_TAKEN = "the database: another process has taken over"
AWAY = (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError)
"""What the driver raises where a statement fails, or the server is not there."""
_READ_ONLY = "25006"
_NAMES_THE_DATABASE = ("28", "3D", "42501")


class Taken(StorageDown):
    """Another process leads."""


class Link:
    """A connection, opened when needed and again after it broke; used by one task at a time. The
    server's ``key`` is locked for as long as it lives; ``name`` is what the server calls it."""

    def __init__(self, url: URL, patience: float, key: int, name: str) -> None:
        self.lock = asyncio.Lock()
        self.leader = ""
        """The name by which this process leads. It never does so again once another one has: what
        it has in memory is of before."""
        self.waited = False
        """Whether another process has had the key."""
        self._url = url
        self._key = key
        self._name = name
        self._patience = {"lock_timeout": str(int(patience * 1000))}
        self._connection: Any = None
        self._taken = False

    async def get(self) -> Any:
        """The connection, outside any transaction. Raises Taken."""
        if self._connection is None or self._connection.is_closed():
            if self._taken:
                raise Taken(_TAKEN)
            connection = await connect(
                self._url, {**self._patience, "application_name": self._name}
            )
            try:
                await self._hold(connection)
            except BaseException as error:
                self._taken = bool(self.leader) and isinstance(error, Taken)
                connection.terminate()
                raise
            self._connection = connection
        return self._connection

    async def _hold(self, connection: Any) -> None:
        """Locks the key, and looks whether nobody else has led since. Raises Taken."""
        await self._lock(connection)
        if self.leader and await connection.fetchval(_LEADER) != self.leader:
            raise Taken(_TAKEN)

    async def _lock(self, connection: Any) -> None:
        """Where a connection of our own broke, and the server has not noticed, it is that one which
        has the lock: it is ended."""
        if await connection.fetchval(f"SELECT pg_try_advisory_lock({self._key})"):
            return
        self.waited = True
        await connection.execute(_END_MINE, self._name)
        try:
            await connection.execute(f"SELECT pg_advisory_lock({self._key})")
        except asyncpg.LockNotAvailableError:
            raise Taken(_TAKEN) from None

    async def look(self) -> None:
        """Opens the connection anew where it is broken. Raises Taken, or what the driver does."""
        connection = await self.get()
        try:
            await connection.execute("SELECT 1")
        except AWAY:
            connection.terminate()
            raise

    async def close(self) -> None:
        """Says goodbye to the server, if it is still there."""
        connection, self._connection = self._connection, None
        if connection is not None and not connection.is_closed():
            try:
                await connection.close(timeout=5)
            except (asyncpg.PostgresError, OSError, TimeoutError):
                connection.terminate()


async def connect(url: URL, settings: Mapping[str, str] | None = None) -> Any:
    """A new connection, with these settings of the server beside our own. Raises what the driver
    does: ``AWAY``, or asyncpg.ClientConfigurationError."""
    text = url.set(drivername="postgresql").render_as_string(hide_password=False)
    return await asyncpg.connect(
        text, command_timeout=ANSWER_WITHIN, server_settings=_SETTINGS | dict(settings or {})
    )


@contextmanager
def refusing() -> Iterator[None]:
    """Names the setting where the server does not let us in."""
    try:
        yield
    except (asyncpg.PostgresError, asyncpg.ClientConfigurationError) as error:
        state = str(getattr(error, "sqlstate", _NAMES_THE_DATABASE[0]))
        if not state.startswith(_NAMES_THE_DATABASE):
            raise
        raise DatabaseUnusable(
            f"PostgreSQL refuses DATABASE_URL: {error}. Correct the user, the password or the "
            "name of the database"
        ) from None


@contextmanager
def mapped() -> Iterator[None]:
    """Raises StorageDown for what may pass."""
    try:
        yield
    except asyncpg.PostgresError as error:
        state = str(error.sqlstate)
        if state == _READ_ONLY or state.startswith(_DOWN):
            raise StorageDown(f"the database: {error}") from error
        raise
    except (asyncpg.InterfaceError, asyncpg.InternalClientError, OSError, TimeoutError) as error:
        raise StorageDown(f"the database: {type(error).__name__}") from error
