"""Brings the tables up to date at start: Alembic, run by the program itself.

A migration is a file ``rNNNN_what.py`` in ``migrations/versions``; ``HEAD`` names the last one, so
that a start with nothing to do need not load Alembic at all.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, create_engine, event, inspect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from bot.storage.backup import back_up
from bot.storage.errors import DatabaseNewer, DatabaseUnusable
from bot.storage.tables import metadata

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "r0003"
SCRIPTS = Path(__file__).parent / "migrations"


async def upgrade_sqlite(
    path: Path, scripts: Path = SCRIPTS, head: str = HEAD, *, patience: float = 5.0
) -> None:
    """Migrates the file to ``head``; a copy of what was there is kept beside it first.

    Raises StorageError, or sqlite3.DatabaseError. A migration that fails leaves all as it was.
    """

    def connect() -> sqlite3.Connection:
        # Foreign keys stay off here, as SQLite asks for while tables are rebuilt.
        connection = sqlite3.connect(path, timeout=patience, isolation_level=None)
        connection.execute("PRAGMA secure_delete = ON").close()
        return connection

    await asyncio.to_thread(_upgrade_sqlite, path, connect, scripts, head)


def upgrade(connection: Connection, scripts: Path = SCRIPTS, head: str = HEAD) -> None:
    """Migrates the database behind an open transaction. Raises StorageError."""
    from alembic import command  # noqa: PLC0415  (a tenth of a second, and rarely needed)

    config = _checked(connection, scripts, head)
    config.attributes["connection"] = connection
    command.upgrade(config, head)


def revisions(scripts: Path = SCRIPTS) -> set[str]:
    """The versions of the tables that this program knows."""
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    walk = ScriptDirectory.from_config(_config(scripts)).walk_revisions()
    return {script.revision for script in walk}


def _config(scripts: Path) -> Config:
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _checked(connection: Connection, scripts: Path, head: str) -> Config:
    from alembic.runtime.migration import MigrationContext  # noqa: PLC0415

    config = _config(scripts)
    revision = MigrationContext.configure(connection).get_current_revision()
    known = revisions(scripts)
    if revision is None and set(inspect(connection).get_table_names()) & set(metadata.tables):
        raise DatabaseUnusable(
            "the database has tables of something else. Set DATA_DIR or DATABASE_URL to another"
        )
    if revision is not None and revision not in known:
        raise DatabaseNewer(
            f"the database is of a later version of the program ({revision}; this one knows up to "
            f"{head}). Install that version, or set DATA_DIR or DATABASE_URL to another database"
        )
    return config


def _upgrade_sqlite(
    path: Path, connect: Callable[[], sqlite3.Connection], scripts: Path, head: str
) -> None:
    with closing(connect()) as plain:
        revision = _revision(plain)
    if revision == head:
        return
    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool)
    # Left to itself the driver begins no transaction before DDL, and half a migration would stay.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    try:
        with engine.connect() as connection:
            _checked(connection, scripts, head)
        if revision is not None:
            back_up(path, head)
        with engine.begin() as connection:
            upgrade(connection, scripts, head)
    except DBAPIError as error:
        raise error.orig or error from error
    finally:
        engine.dispose()


def _revision(connection: sqlite3.Connection) -> str | None:
    known = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
    if connection.execute(known).fetchone() is None:
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])
