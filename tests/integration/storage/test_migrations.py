"""Tables are brought up to date at start, on every database; a file is copied first."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import stat
from contextlib import closing

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.ext.asyncio import create_async_engine

from bot.service.rows import ChatRow, Writes
from bot.storage.database import parse_url
from bot.storage.errors import DatabaseNewer, DatabaseUnusable
from bot.storage.schema import HEAD, SCRIPTS, upgrade_sqlite
from bot.storage.store import open_store
from bot.storage.tables import key_metadata, metadata, sqlite_metadata

NEXT = """
from alembic import op
import sqlalchemy as sa
revision = "{revision}"
down_revision = "{before}"
def upgrade():
    op.add_column("chat", sa.Column("{column}", sa.Text()))
    {more}
"""


@pytest.fixture
def scripts(tmp_path):
    """The migrations there are, and a way to add one."""
    folder = tmp_path / "100% scripts"
    shutil.copytree(SCRIPTS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    last = [HEAD]

    def add(revision, more="pass"):
        text = NEXT.format(revision=revision, before=last[0], column=revision, more=more)
        (folder / "versions" / f"{revision}.py").write_text(text)
        last[0] = revision
        return folder

    return add


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "rekindle.db"


async def make(path, keys):
    store = await open_store(f"sqlite:///{path}", keys)
    async with store.unit() as unit:
        await unit.write(Writes(chats=[ChatRow(1, session=b"session")]))
    await store.close()


def backups(path):
    return sorted(file.name for file in path.parent.iterdir() if file.name.endswith(".bak"))


def columns(path):
    with closing(sqlite3.connect(path)) as connection:
        return [row[1] for row in connection.execute("PRAGMA table_info(chat)")]


async def test_migrations_make_exactly_the_tables_that_the_program_uses(empty_url, kind, keys):
    await (await open_store(empty_url, keys)).close()
    engine = create_async_engine(parse_url(empty_url))
    async with engine.connect() as connection:
        differences = await connection.run_sync(
            lambda sync: compare_metadata(
                MigrationContext.configure(sync, opts={"compare_type": True}),
                [metadata, sqlite_metadata if kind == "sqlite" else key_metadata],
            )
        )
    await engine.dispose()

    assert differences == []


def test_the_last_migration_is_the_one_that_the_program_expects():
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.set_main_option("path_separator", "os")

    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


async def test_a_new_database_needs_no_copy(path, keys):
    await make(path, keys)
    await make(path, keys)

    assert backups(path) == []


async def test_a_file_is_copied_before_it_is_migrated(path, keys, scripts):
    await make(path, keys)

    await upgrade_sqlite(path, scripts("r9001"), "r9001")

    [name] = backups(path)
    copy = path.with_name(name)
    assert name == "rekindle.db.before-r9001.bak"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert columns(path) == [*columns(copy), "r9001"]
    copy.replace(path)
    restored = await open_store(f"sqlite:///{path}", keys)
    async with restored.unit() as unit:
        assert (await unit.load([1]))[1].session == b"session"
    await restored.close()


async def test_what_is_in_the_write_ahead_log_is_copied_too(path, keys, scripts, opened):
    await make(path, keys)
    with closing(sqlite3.connect(path)) as other:
        other.execute("UPDATE chat SET language = 'pt-br'")
        other.commit()
        assert path.with_name(f"{path.name}-wal").stat().st_size
        await upgrade_sqlite(path, scripts("r9001"), "r9001")

    with closing(sqlite3.connect(path.with_name(backups(path)[0]))) as copy:
        assert copy.execute("SELECT language FROM chat").fetchone() == ("pt-br",)


async def test_the_last_three_copies_are_kept(path, keys, scripts):
    await make(path, keys)
    for at in range(1, 6):
        await upgrade_sqlite(path, scripts(f"r900{at}"), f"r900{at}")
        await asyncio.sleep(0.01)

    assert backups(path) == [f"rekindle.db.before-r900{at}.bak" for at in (3, 4, 5)]


async def test_a_migration_that_fails_leaves_all_as_it_was(path, keys, scripts):
    await make(path, keys)
    before = columns(path)

    with pytest.raises(ZeroDivisionError):
        await upgrade_sqlite(path, scripts("r9001", more="1 / 0"), "r9001")

    assert columns(path) == before
    await make(path, keys)
    assert backups(path) == ["rekindle.db.before-r9001.bak"]


async def test_without_room_for_a_copy_nothing_is_migrated(path, keys, scripts):
    await make(path, keys)
    before = columns(path)
    path.with_name("rekindle.db.before-r9001.bak").mkdir()

    with pytest.raises(DatabaseUnusable, match="DATA_DIR"):
        await upgrade_sqlite(path, scripts("r9001"), "r9001")

    assert columns(path) == before
    assert not path.with_name("rekindle.db.before-r9001.bak.part").exists()


async def test_a_database_of_a_later_version_is_refused_and_left_alone(path, keys, scripts):
    await make(path, keys)
    await upgrade_sqlite(path, scripts("r9001"), "r9001")
    before, copies = columns(path), backups(path)

    with pytest.raises(DatabaseNewer, match="r9001") as error:
        await open_store(f"sqlite:///{path}", keys)

    assert "\n" not in str(error.value)
    assert (columns(path), backups(path)) == (before, copies)


async def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path, keys):
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE chat (id)")
    before = path.read_bytes()

    with pytest.raises(DatabaseUnusable, match="DATABASE_URL"):
        await open_store(f"sqlite:///{path}", keys)

    assert path.read_bytes() == before
