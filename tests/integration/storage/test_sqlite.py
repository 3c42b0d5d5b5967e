"""What only a file can do: be locked, full, replaced, copied, or cut off in mid-write."""

from __future__ import annotations

import asyncio
import logging
import random
import resource
import sqlite3
import stat
import subprocess
import sys
import time
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from bot.service.ports import StorageDown
from bot.service.rows import ChatRow, OutboxRow, Writes
from bot.storage.errors import DatabaseInUse, DatabaseUnusable
from bot.storage.store import open_store


@pytest.fixture
def kind():
    return "sqlite"


@pytest.fixture
def path(url):
    return Path(url.removeprefix("sqlite:///"))


async def write(store, session, chat=1):
    async with store.unit() as unit:
        await unit.write(Writes(chats=[ChatRow(chat, session=session)]))


async def session(store, chat=1):
    async with store.unit() as unit:
        return (await unit.load([chat]))[chat].session


async def test_the_file_is_durable_private_and_forgetful(empty_url, keys):
    path = Path(empty_url.removeprefix("sqlite:///"))
    store = await open_store(f"sqlite:///{path}", keys)
    await write(store, b"s")

    def pragmas(connection):
        names = ("journal_mode", "synchronous", "secure_delete")
        return [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names]

    assert await store._database._writer.run(pragmas) == ["wal", 2, 1]
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}
    await store.close()
    assert not path.with_name(f"{path.name}-wal").exists()


async def test_a_second_store_on_the_same_file_is_refused_in_one_line(store, url, keys):
    with pytest.raises(DatabaseInUse, match="DATA_DIR or DATABASE_URL") as error:
        await open_store(url, keys)

    assert "\n" not in str(error.value)
    await write(store, b"still here")


async def test_others_may_read_and_copy_the_file_meanwhile(store, path, tmp_path):
    await write(store, b"s")
    with closing(sqlite3.connect(path)) as reader, closing(sqlite3.connect(tmp_path / "b")) as copy:
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM chat").fetchone() == (1,)
        await write(store, b"t", chat=2)
        assert reader.execute("SELECT count(*) FROM chat").fetchone() == (1,)
        reader.execute("COMMIT")
        reader.backup(copy)
        assert copy.execute("SELECT count(*) FROM chat").fetchone() == (2,)


async def test_a_lock_of_another_program_is_an_outage_and_passes(store, path):
    await write(store, b"before")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageDown, match="locked"):
            await write(store, b"lost")
        assert await store.counts()
        other.execute("ROLLBACK")

    assert await session(store) == b"before"
    await write(store, b"after")
    assert await session(store) == b"after"


@contextmanager
def full_disk(path):
    """No file may grow beyond the size that the write-ahead log has now."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    size = path.with_name(f"{path.name}-wal").stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


async def test_a_full_disk_is_an_outage_and_passes(store, path):
    await write(store, b"before")
    with full_disk(path):
        for _ in range(2):
            with pytest.raises(StorageDown):
                await write(store, bytes(100_000))

    assert await session(store) == b"before"
    await write(store, b"after")
    assert await session(store) == b"after"


async def test_a_database_full_to_its_last_page_is_an_outage_and_passes(store):
    await write(store, b"before")
    await store._database._writer.run(lambda c: c.execute("PRAGMA max_page_count = 1").close())
    with pytest.raises(StorageDown, match="full"):
        await write(store, bytes(500_000))
    await store._database._writer.run(lambda c: c.execute("PRAGMA max_page_count = 99999").close())

    assert await session(store) == b"before"


async def test_a_file_that_was_replaced_is_not_written_to(store, path):
    await write(store, b"before")
    kept = path.rename(path.with_name("kept.db"))
    path.write_bytes(b"")

    with pytest.raises(StorageDown):
        await write(store, b"lost")
    with pytest.raises(StorageDown):
        await store.due(0, 1)
    assert path.read_bytes() == b""

    kept.rename(path)
    assert await session(store) == b"before"


@pytest.mark.parametrize("content", [b"no database at all" * 300, b"\x00" * 4096])
async def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path, keys, content):
    path = tmp_path / "photo.jpg"
    path.write_bytes(content)

    with pytest.raises(DatabaseUnusable, match="DATABASE_URL"):
        await open_store(f"sqlite:///{path}", keys)

    assert path.read_bytes() == content


async def test_a_folder_in_the_place_of_the_file_is_named(tmp_path, keys):
    with pytest.raises(DatabaseUnusable, match="DATABASE_URL") as error:
        await open_store(f"sqlite:///{tmp_path}", keys)

    assert "\n" not in str(error.value)


async def test_a_lock_of_another_program_while_migrating_is_an_outage(empty_url, keys):
    path = Path(empty_url.removeprefix("sqlite:///"))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StorageDown, match="locked"):
            await open_store(empty_url, keys, patience=0.1)

    await (await open_store(empty_url, keys)).close()


async def test_a_folder_that_cannot_be_used_is_named(tmp_path, keys):
    (tmp_path / "file").touch()

    with pytest.raises(DatabaseUnusable, match=r"DATA_DIR") as error:
        await open_store(f"sqlite:///{tmp_path / 'file' / 'rekindle.db'}", keys)

    assert "\n" not in str(error.value)


async def test_a_store_that_was_refused_lets_go_of_the_file(tmp_path, keys):
    path = tmp_path / "a.db"
    path.write_bytes(b"no database at all" * 300)
    with pytest.raises(DatabaseUnusable):
        await open_store(f"sqlite:///{path}", keys)
    path.unlink()

    await (await open_store(f"sqlite:///{path}", keys)).close()


async def test_reading_does_not_wait_for_a_unit(store):
    async with store.unit() as unit:
        await unit.write(Writes(chats=[ChatRow(1)]))
        await unit.load([1])
        assert await store.due(1 << 40, 1) == []
        assert (await store.counts())["chat"] == 0


async def test_begin_and_settle_take_their_turn_between_two_units(store):
    log = []

    async def unit(name):
        async with store.unit() as unit:
            await unit.load([1])
            await asyncio.sleep(0.002)
            log.append(name)

    async def settle():
        await store.settle([(1, 1)])
        log.append("settled")

    await asyncio.gather(unit("first"), settle(), unit("second"))

    assert log == ["first", "settled", "second"]


FORGET = """
import asyncio, sys
from bot.storage.envelope import MasterKeys
from bot.storage.store import open_store

async def main():
    store = await open_store(sys.argv[1], MasterKeys([b"k" * 32]))
    await store.counts()
    raise SystemExit(5)

asyncio.run(main())
"""


async def test_a_process_that_forgets_to_close_its_store_still_ends(url):
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", FORGET, url)

    try:
        async with asyncio.timeout(30):
            assert await process.wait() == 5
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_no_row_is_logged_at_any_level(store, caplog):
    with caplog.at_level(logging.DEBUG):
        await write(store, b"words")
        await session(store)

    assert caplog.text == ""


WORK = """
import asyncio, sys
from bot.service.rows import ChatRow, EntryRow, OutboxRow, Writes
from bot.storage.envelope import MasterKeys
from bot.storage.store import open_store

async def main():
    store = await open_store(sys.argv[1], MasterKeys([b"k" * 32]))
    at = int(sys.argv[2])
    while True:
        async with store.unit() as unit:
            await unit.admit([at], 0)
            await unit.load([1, 2, 3])
            filling = (b"%d," % at) * 400
            await unit.write(Writes(
                chats=[ChatRow(chat, session=b"%d" % at, memory=filling) for chat in (1, 2, 3)],
                entries=[EntryRow(1, f"e{at}", "note", at, b"{}")],
                outbox=[OutboxRow(2, at, 0, filling)],
                sent=[(2, at - 1)],
            ))
        print(at, flush=True)
        at += 1

asyncio.run(main())
"""


def work_until_killed(url, start):
    """The last unit of which a working process said that it was committed, before it died."""
    with subprocess.Popen(
        [sys.executable, "-c", WORK, url, str(start)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(random.uniform(0, 0.1))
        process.kill()
        return int([first, *process.stdout.read().splitlines()][-1])


async def test_a_process_killed_at_any_moment_leaves_whole_units(url, opened, path):
    """What it said it had committed is there, and at most one unit more, each of them whole."""
    last = 0
    for _ in range(4):
        acknowledged = await asyncio.to_thread(work_until_killed, url, last + 1)
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)

        store = await opened(owner="heir")
        async with store.unit() as unit:
            chats = await unit.load([1, 2, 3])
            [last] = {int(row.session) for row in chats.values()}
            assert acknowledged <= last <= acknowledged + 1
            assert all(row.memory == (b"%d," % last) * 400 for row in chats.values())
            assert await unit.admit([last, last + 1], 0) == {last + 1}
        [call] = await store.claim(9)
        assert call == OutboxRow(2, last, 0, (b"%d," % last) * 400)
        assert (await store.counts())["entry"] == last
        await store.close()
