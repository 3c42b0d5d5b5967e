"""A backup is consistent and of no use to a thief; restoring it brings nobody back who left."""

from __future__ import annotations

import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from bot.engine.inputs import Query
from bot.service.rows import ChatRow, DueRow, EntryRow, OutboxRow, Writes
from bot.storage.backup import KEYS_NAME, put_away
from bot.storage.envelope import MasterKeys
from bot.storage.errors import (
    DatabaseDamaged,
    DatabaseInUse,
    DatabaseNewer,
    DatabaseUnusable,
    WrongMasterKey,
)
from bot.storage.key_file import keys_of
from bot.storage.restoring import restore
from bot.storage.store import open_store

WORD = b"kingfisher"
PAGE = Query("entries", {"limit": 99, "offset": 0})


@pytest.fixture
def kind():
    return "sqlite"


@pytest.fixture
def path(url):
    return Path(url.removeprefix("sqlite:///"))


@pytest.fixture
def away(tmp_path):
    folder = tmp_path / "away"
    folder.mkdir()
    return folder


async def write(store, chat, key="a"):
    body = b'{"text":"%s"}' % WORD
    async with store.unit() as unit:
        await unit.load([chat])
        await unit.write(
            Writes(
                chats=[ChatRow(chat, memory=WORD, session=WORD)],
                entries=[EntryRow(chat, key, "note", 1, body)],
                timers=[DueRow(chat, "nudge", "a", 1, WORD)],
                outbox=[OutboxRow(chat, hash(key) & 0xFFFF, 0, WORD)],
            )
        )


async def forget(store, chat):
    async with store.unit() as unit:
        await unit.load([chat])
        await unit.shred(chat)
    await store.scrub()


async def kept(file, keys):
    store = await open_store(f"sqlite:///{file}", keys)
    found = {}
    async with store.unit() as unit:
        for chat in await unit.load(range(10)):
            page = await unit.fetch(chat, PAGE)
            found[chat] = [each["key"] for each in page["entries"]]
    due = [row.chat for row in await store.due(9, 99)]
    assert store.unreadable == 0
    await store.close()
    return found, due


async def test_a_backup_while_the_bot_runs_can_be_restored(opened, path, away, keys, tmp_path):
    store = await opened()
    await write(store, 1)
    await write(store, 2)
    made = put_away(path, away / "one.db")
    await write(store, 3)
    await write(store, 2, "later")

    target = tmp_path / "other" / "rekindle.db"
    restored = restore(away / "one.db", target, keys, anyway=False)

    assert (made.chats, made.entries) == (2, 2)
    assert (restored.chats, restored.entries, restored.dropped) == (2, 2, 0)
    assert await kept(target, keys) == ({1: ["a"], 2: ["a"]}, [1, 2])
    assert sorted(file.name for file in away.iterdir()) == ["one.db", KEYS_NAME]
    for file in (*away.iterdir(), target, keys_of(target)):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


async def test_a_backup_holds_no_word_and_without_its_keys_no_key(opened, path, away, keys):
    store = await opened()
    await store.keep(7, WORD)
    await write(store, 1)
    put_away(path, away / "one.db")
    with closing(sqlite3.connect(keys_of(path))) as connection:
        [[key]] = connection.execute("SELECT wrapped FROM chat_key").fetchall()

    assert WORD not in (away / "one.db").read_bytes()
    assert key not in (away / "one.db").read_bytes()
    with closing(sqlite3.connect(away / "one.db")) as connection:
        assert connection.execute("SELECT count(*) FROM inbox").fetchone() == (0,)
    (away / KEYS_NAME).unlink()
    with pytest.raises(DatabaseUnusable, match="--keys"):
        restore(away / "one.db", away / "new" / "rekindle.db", keys, anyway=False)


async def test_an_old_backup_brings_nobody_back_who_was_forgotten(opened, path, away, keys):
    store = await opened()
    for chat in (1, 2, 3):
        await write(store, chat)
    put_away(path, away / "monday.db")
    await forget(store, 1)
    await forget(store, 2)
    await write(store, 2, "anew")
    put_away(path, away / "tuesday.db")

    for file, expected, dropped in (
        ("monday.db", {3: ["a"]}, 2),
        ("tuesday.db", {2: ["anew"], 3: ["a"]}, 0),
    ):
        target = away / file.removesuffix(".db") / "rekindle.db"
        restored = restore(away / file, target, keys, anyway=False)
        assert restored.dropped == dropped
        assert await kept(target, keys) == (expected, list(expected))


async def test_the_keys_of_an_earlier_backup_are_overwritten(opened, path, away):
    store = await opened()
    await write(store, 1)
    put_away(path, away / "monday.db")
    before = (away / KEYS_NAME).read_bytes()
    with (away / KEYS_NAME).open("rb") as old:
        await forget(store, 1)
        put_away(path, away / "monday.db")
        assert set(old.read()) == {0}
    assert len(before) > 4096
    assert [file.name for file in sorted(away.iterdir())] == ["monday.db", KEYS_NAME]


async def test_the_wrong_master_key_is_refused_and_changes_nothing(opened, path, away, tmp_path):
    store = await opened()
    await write(store, 1)
    put_away(path, away / "one.db")
    target = tmp_path / "other" / "rekindle.db"

    with pytest.raises(WrongMasterKey, match="MASTER_KEY") as error:
        restore(away / "one.db", target, MasterKeys([b"x" * 32]), anyway=False)

    assert "\n" not in str(error.value)
    assert not target.exists()
    assert not keys_of(target).exists()


async def test_an_empty_backup_knows_its_master_key_too(opened, path, away, keys):
    await opened()
    put_away(path, away / "one.db")

    with pytest.raises(WrongMasterKey):
        restore(away / "one.db", away / "x" / "r.db", MasterKeys([b"x" * 32]), anyway=False)
    restored = restore(away / "one.db", away / "y" / "r.db", keys, anyway=False)
    assert (restored.chats, restored.dropped) == (0, 0)


async def test_a_database_with_chats_is_replaced_only_when_that_is_said(opened, path, away, keys):
    store = await opened()
    await write(store, 1)
    put_away(path, away / "one.db")
    await write(store, 2)
    with pytest.raises(DatabaseInUse):
        restore(away / "one.db", path, keys, anyway=True)
    await store.close()
    with pytest.raises(DatabaseUnusable, match="--replace"):
        restore(away / "one.db", path, keys, anyway=False)
    assert (await kept(path, keys))[0] == {1: ["a"], 2: ["a"]}

    restore(away / "one.db", path, keys, anyway=True)
    assert (await kept(path, keys))[0] == {1: ["a"]}


async def test_the_log_of_the_database_before_is_not_read_into_the_restored_one(
    opened, path, away, keys, tmp_path
):
    store = await opened()
    await write(store, 1)
    put_away(path, away / "one.db")
    await write(store, 2)
    killed = tmp_path / "killed"
    shutil.copytree(path.parent, killed, ignore=shutil.ignore_patterns("away", "killed"))
    await store.close()
    assert (killed / f"{path.name}-wal").stat().st_size

    restore(away / "one.db", killed / path.name, keys, anyway=True)
    assert (await kept(killed / path.name, keys))[0] == {1: ["a"]}


async def test_what_waited_to_be_sent_then_is_not_sent_now(opened, path, away, keys):
    store = await opened()
    await write(store, 1)
    put_away(path, away / "one.db")
    target = away / "new" / "rekindle.db"
    restore(away / "one.db", target, keys, anyway=False)

    after = await open_store(f"sqlite:///{target}", keys)
    assert await after.claim(9) == []
    await after.close()


async def test_a_damaged_backup_is_refused(opened, path, away, keys):
    store = await opened()
    for chat in range(1, 9):
        await write(store, chat)
    put_away(path, away / "one.db")
    content = bytearray((away / "one.db").read_bytes())
    content[8192:40960] = b"\x5a" * 32768
    (away / "one.db").write_bytes(content)

    with pytest.raises(DatabaseUnusable, match="damaged"):
        restore(away / "one.db", away / "new" / "rekindle.db", keys, anyway=False)
    assert not (away / "new").exists()


@pytest.mark.parametrize("content", [b"", b"hello" * 500])
async def test_what_is_no_backup_is_refused(opened, path, away, keys, content):
    await opened()
    put_away(path, away / "one.db")
    (away / "other.db").write_bytes(content)

    with pytest.raises(DatabaseUnusable):
        restore(away / "other.db", away / "new" / "rekindle.db", keys, anyway=False)
    with pytest.raises(DatabaseUnusable, match="no file"):
        restore(away / "none.db", away / "new" / "rekindle.db", keys, anyway=False)


async def test_a_backup_of_a_later_version_is_refused(opened, path, away, keys):
    await opened()
    put_away(path, away / "one.db")
    with closing(sqlite3.connect(away / "one.db")) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'r9999'")

    with pytest.raises(DatabaseNewer, match="r9999"):
        restore(away / "one.db", away / "new" / "rekindle.db", keys, anyway=False)


async def test_a_backup_never_takes_the_place_of_what_it_copies(opened, path, away):
    await opened()
    for file in (path, keys_of(path), away / KEYS_NAME, away):
        with pytest.raises(DatabaseUnusable, match="another file"):
            put_away(path, file)


async def test_of_a_damaged_database_no_backup_is_made_and_that_is_said(opened, path, away):
    store = await opened()
    for chat in range(1, 9):
        await write(store, chat)
    await store.close()
    content = bytearray(path.read_bytes())
    content[8192:] = b"\x5a" * (len(content) - 8192)
    path.write_bytes(content)

    with pytest.raises(DatabaseDamaged, match=r"test\.db is damaged.*rekindle restore") as error:
        put_away(path, away / "one.db")
    assert "room" not in str(error.value)
    assert not (away / "one.db").exists()


async def test_without_room_the_last_backup_stays(opened, path, away, monkeypatch):
    store = await opened()
    await write(store, 1)
    put_away(path, away / "one.db")
    before = {file.name: file.read_bytes() for file in away.iterdir()}
    await write(store, 2)

    def full(source, target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("bot.storage.backup.copy", full)
    with pytest.raises(DatabaseUnusable, match="Make room"):
        put_away(path, away / "one.db")

    assert {file.name: file.read_bytes() for file in away.iterdir()} == before
