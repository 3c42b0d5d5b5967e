"""Nobody with the database alone reads, moves or forges what people wrote."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.engine.inputs import Query
from bot.service.rows import ChatRow, DeadRow, DueRow, EntryRow, OutboxRow, Writes
from bot.storage.envelope import MasterKeys
from bot.storage.errors import Unreadable, WrongMasterKey
from bot.storage.key_file import keys_of
from bot.storage.store import open_store

SECRET = b"the-words-of-a-user"
BODY = b'{"words":"%s"}' % SECRET


def everything(chat):
    return Writes(
        chats=[ChatRow(chat, memory=SECRET, session=SECRET)],
        entries=[EntryRow(chat, "a", "note", 1, BODY), EntryRow(chat, "b", "note", 2, BODY)],
        timers=[DueRow(chat, "nudge", "a", 1, SECRET), DueRow(chat, "nudge", "b", 2, SECRET)],
        outbox=[OutboxRow(chat, 1, 0, SECRET), OutboxRow(chat, 2, 0, SECRET)],
        dead=[DeadRow(1, chat, 0, "KeyError", SECRET)],
    )


@pytest.fixture
def kind():
    return "sqlite"


@pytest.fixture
def path(url):
    return Path(url.removeprefix("sqlite:///"))


@pytest.fixture
async def written(opened, path):
    """A closed database with two chats, and a way to meddle with it."""
    store = await opened()
    for chat in (1, 2):
        async with store.unit() as unit:
            await unit.write(everything(chat))
    await store.close()

    def meddle(sql, file=path):
        with closing(sqlite3.connect(file)) as connection, connection:
            assert connection.execute(sql).rowcount > 0

    return meddle


async def test_nothing_that_was_written_can_be_read_in_any_file(opened, path):
    store = await opened()
    for _ in range(2):
        async with store.unit() as unit:
            await unit.write(everything(1))
            await unit.load([1])
            await unit.fetch(1, Query("entries", {"limit": 2, "offset": 0}))
            await unit.write(Writes(unkept=[(1, "a")], sent=[(1, 1), (1, 2)]))
    files = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    await store.close()
    files["closed"] = path.read_bytes()

    assert len(files[f"{path.name}-wal"]) > 4096
    for name, content in files.items():
        assert SECRET not in content, name


SWAPS = [
    "UPDATE chat SET session = (SELECT session FROM chat c WHERE c.id = 3 - chat.id)",
    "UPDATE chat SET memory = (SELECT memory FROM chat c WHERE c.id = 3 - chat.id)",
    "UPDATE chat SET memory = session",
    "UPDATE chat SET session = memory",
    "UPDATE chat SET session = (SELECT body FROM entry WHERE entry.chat = chat.id LIMIT 1)",
    "UPDATE chat SET session = zeroblob(60)",
    "UPDATE chat SET session = substr(session, 1, 40)",
]


@pytest.mark.parametrize("swap", SWAPS)
async def test_a_chat_with_a_value_of_another_place_does_not_open(opened, written, swap):
    written(swap)
    store = await opened()

    with pytest.raises(Unreadable) as error:
        async with store.unit() as unit:
            await unit.load([1])

    assert error.value.chat == 1
    assert SECRET.decode() not in str(error.value)


@pytest.mark.parametrize(
    "swap",
    [
        "UPDATE chat_key AS k SET wrapped = (SELECT wrapped FROM chat_key WHERE chat = 3 - k.chat)",
        "UPDATE chat_key SET wrapped = zeroblob(61)",
    ],
)
async def test_a_chat_with_the_key_of_another_does_not_open(opened, written, path, swap):
    written(swap, keys_of(path))
    store = await opened()

    with pytest.raises(Unreadable):
        async with store.unit() as unit:
            await unit.load([1])


async def test_an_entry_in_the_place_of_another_does_not_open(opened, written):
    written("UPDATE entry SET body = (SELECT body FROM entry e WHERE e.chat = 1 AND e.key = 'a')")
    store = await opened()

    async with store.unit() as unit:
        page = await unit.fetch(1, Query("entries", {"limit": 1, "offset": 1}))
        assert [entry["key"] for entry in page["entries"]] == ["a"]
    with pytest.raises(Unreadable):
        async with store.unit() as unit:
            await unit.fetch(1, Query("entries", {"limit": 1, "offset": 0}))


async def test_calls_and_timers_that_do_not_open_are_left_alone_and_counted(opened, written):
    written(
        "UPDATE outbox SET payload = (SELECT payload FROM outbox o WHERE o.chat = 1 AND o.seq = 1)"
    )
    written("UPDATE due SET payload = (SELECT payload FROM due d WHERE d.chat = 1 AND d.key = 'a')")
    store = await opened()

    assert [(row.chat, row.seq) for row in await store.claim(9)] == [(1, 1)]
    assert [(row.chat, row.key) for row in await store.due(9, 9)] == [(1, "a")]
    assert store.unreadable == 6
    assert (await store.counts())["outbox"] == 4


async def test_kept_updates_are_sealed_each_for_its_own_place(opened, path, written):
    store = await opened()
    for number in (1, 2):
        await store.keep(number, SECRET)
    files = [file.read_bytes() for file in path.parent.iterdir()]
    await store.close()
    written("UPDATE inbox SET payload = (SELECT payload FROM inbox i WHERE i.id = 2)")

    store = await opened()
    assert await store.kept() == [(2, SECRET)]
    assert not any(SECRET in content for content in files)


async def test_another_master_key_is_refused_and_changes_nothing(url, written, opened):
    with pytest.raises(WrongMasterKey, match="MASTER_KEY") as error:
        await open_store(url, MasterKeys([b"x" * 32]))
    assert "\n" not in str(error.value)

    store = await opened()
    async with store.unit() as unit:
        assert (await unit.load([1]))[1].session == SECRET


async def test_an_old_master_key_still_opens_beside_a_new_one(url, written):
    store = await open_store(url, MasterKeys([b"n" * 32, b"k" * 32]))
    async with store.unit() as unit:
        assert (await unit.load([1]))[1].session == SECRET
        await unit.write(everything(3))
    await store.close()

    with pytest.raises(WrongMasterKey):
        await open_store(url, MasterKeys([b"n" * 32]))
