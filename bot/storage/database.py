"""A database as the store sees it: transactions of prepared steps, whatever the driver."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Protocol

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from bot.storage.errors import DatabaseUnusable
from bot.storage.sql import Row, Step
from bot.storage.statements import Statements


class Transaction(Protocol):
    """Begins with its first step, commits when its context ends without an exception."""

    async def run(self, *steps: Step) -> list[list[Row]]:
        """Runs the steps in order, in one go; returns the rows of each."""
        ...

    def later(self, *steps: Step) -> None:
        """Steps that run ahead of the next ``run``, or with the commit."""
        ...

    async def add_keys(self, made: Sequence[tuple[int, bytes]]) -> None:
        """Keeps new keys of chats in their sealed form. They are on the disk no later than what
        they seal; one that is left over when the transaction fails is used by the next."""
        ...

    async def replace_keys(self, sealed: Sequence[tuple[int, bytes]]) -> None:
        """Puts another sealed form of the same keys in their place. It may be there although the
        transaction fails."""
        ...

    def drop_key(self, chat: int) -> None:
        """Destroys the key of a chat when the transaction commits."""
        ...


class Database(Protocol):
    """Every method raises StorageDown when the database cannot be reached or written."""

    statements: Statements
    replaceable: bool
    """Whether another process can take over."""

    def led_by(self, name: str) -> None:
        """This process, of this name, is noted as the one that works on it."""
        ...

    async def leads(self) -> bool:
        """Whether this process is still the one that works on it. It is, as long as nobody else
        could take over; when not, it never is again."""
        ...

    def transaction(self, *, unit: bool = False) -> AbstractAsyncContextManager[Transaction]:
        """A writing transaction. Units come strictly one after the other."""
        ...

    async def read(self, *steps: Step) -> list[list[Row]]:
        """Reads what is committed, without waiting for a transaction."""
        ...

    async def scrub(self) -> None:
        """Leaves nothing of what was deleted, as far as the files are in our hands. Raises
        StorageDown when somebody else is just reading them."""
        ...

    async def close(self) -> None: ...


def parse_url(text: str) -> URL:
    """A URL of SQLite (a file) or PostgreSQL, with the driver that we use, from ``DATABASE_URL``.

    Raises DatabaseUnusable.
    """
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        url = URL.create("?")
    backend = url.drivername.partition("+")[0]
    if backend == "sqlite" and url.database and url.database != ":memory:" and not url.query:
        return url.set(drivername="sqlite+aiosqlite")
    if backend in ("postgresql", "postgres"):
        return url.set(drivername="postgresql+asyncpg")
    # The URL itself may hold a password: it is not repeated.
    raise DatabaseUnusable(
        "DATABASE_URL is not understood. Use sqlite:///folder/file.db, or "
        "postgresql://user:password@host/database"
    )


async def open_database(
    url: URL, patience: float, stand_by: Callable[[], None] | None = None
) -> Database:
    """The database, its tables brought up to date, for this process alone. ``patience``: seconds to
    wait for a lock. Where another process has PostgreSQL, it is waited for if there is a
    ``stand_by``, which is called each time it has been asked for in vain.

    Raises StorageError (DatabaseInUse where nobody waits), or StorageDown.
    """
    # Imported here, because each needs a driver that the other has no use for.
    if url.get_backend_name() == "sqlite":
        from bot.storage.sqlite import open_sqlite  # noqa: PLC0415

        return await open_sqlite(Path(url.database or ""), patience)
    try:
        from bot.storage.postgres import open_postgres  # noqa: PLC0415
    except ModuleNotFoundError:
        raise DatabaseUnusable(
            "DATABASE_URL names PostgreSQL, whose driver is missing. Run: pip install asyncpg"
        ) from None
    return await open_postgres(url, patience, stand_by)
