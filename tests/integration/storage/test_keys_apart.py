"""Keys lie in a file of their own; whenever the process dies, a chat is there or is forgotten."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.engine.inputs import Query
from bot.service.ports import StorageDown
from bot.service.rows import ChatRow, DeadRow, DueRow, EntryRow, OutboxRow, Writes
from bot.storage.errors import DatabaseNewer, DatabaseUnusable
from bot.storage.key_file import keys_of
from bot.storage.sqlite_link import SqliteLink
from bot.storage.store import open_store

BODY = b'{"text":"heron"}'
PAGE = Query("entries", {"limit": 9, "offset": 0})


def everything(chat, mark=b"old"):
    return Writes(
        chats=[ChatRow(chat, memory=mark, session=mark)],
        entries=[EntryRow(chat, mark.decode(), "note", 1, BODY)],
        timers=[DueRow(chat, "nudge", "a", 1, mark)],
        outbox=[OutboxRow(chat, 1 if mark == b"old" else 2, 0, mark)],
        dead=[DeadRow(1, chat, 0, "KeyError", mark)],
    )


@pytest.fixture
def kind():
    return "sqlite"


@pytest.fixture
def path(url):
    return Path(url.removeprefix("sqlite:///"))


def wrapped(path, chat):
    with closing(sqlite3.connect(keys_of(path))) as connection:
        rows = connection.execute("SELECT wrapped FROM chat_key WHERE chat = ?", [chat])
        return [row[0] for row in rows]


@pytest.fixture
def moments(monkeypatch, path, tmp_path):
    """Copies of the folder as a process that is killed would leave it: one after each thing that
    is done to a file."""
    taken = []
    run = SqliteLink.run

    async def watched(self, work):
        try:
            return await run(self, work)
        finally:
            folder = tmp_path.parent / f"{tmp_path.name}-{len(taken)}"
            shutil.copytree(path.parent, folder)
            taken.append(folder / path.name)

    def watch():
        monkeypatch.setattr(SqliteLink, "run", watched)
        return taken

    yield watch
    for file in taken:
        shutil.rmtree(file.parent)


async def test_the_database_alone_has_no_keys(opened, path):
    store = await opened()
    async with store.unit() as unit:
        await unit.write(everything(1))
    [key] = wrapped(path, 1)
    await store.close()

    assert key in keys_of(path).read_bytes()
    assert key not in path.read_bytes()


async def test_a_killed_process_has_no_words_without_their_key(opened, path, keys, moments):
    store = await opened()
    taken = moments()
    for chat in (1, 2):
        async with store.unit() as unit:
            await unit.load([chat])
            await unit.write(everything(chat))

    found = []
    for file in list(taken):
        after = await open_store(f"sqlite:///{file}", keys)
        async with after.unit() as unit:
            found.append(sorted((await unit.load([1, 2])).keys()))
        counts = await after.counts()
        assert len(found[-1]) == counts["chat"] == counts["entry"] <= counts["chat_key"]
        assert after.unreadable == 0
        await after.close()
    assert found == sorted(found, key=len)
    assert (found[0], found[-1]) == ([], [1, 2])


async def test_a_killed_process_has_forgotten_all_of_a_chat_or_nothing(opened, path, keys, moments):
    store = await opened()
    for chat in (1, 2):
        async with store.unit() as unit:
            await unit.write(everything(chat))
    await store.scrub()
    [key] = wrapped(path, 1)
    taken = moments()
    async with store.unit() as unit:
        await unit.load([1])
        await unit.shred(1)
    await store.scrub()

    states = []
    for file in list(taken):
        after = await open_store(f"sqlite:///{file}", keys)
        async with after.unit() as unit:
            states.append((await unit.load([1, 2])).keys() == {1, 2})
            entries = (await unit.fetch(1, PAGE))["entries"]
        await after.close()
        assert len(wrapped(file, 1)) == len(entries) == states[-1]
        files = [each.read_bytes() for each in file.parent.iterdir()]
        assert any(key in content for content in files) == states[-1]
    assert states == sorted(states, reverse=True)
    assert (states[0], states[-1]) == (True, False)


async def test_who_writes_again_in_the_same_moment_is_somebody_new(opened, path, keys, moments):
    store = await opened()
    async with store.unit() as unit:
        await unit.write(everything(1))
    [key] = wrapped(path, 1)
    taken = moments()
    async with store.unit() as unit:
        await unit.load([1])
        await unit.shred(1)
        await unit.write(everything(1, b"new"))
        await unit.shred(1)
        await unit.write(everything(1, b"newer"))
        assert [each["key"] for each in (await unit.fetch(1, PAGE))["entries"]] == ["newer"]
    async with store.unit() as unit:
        await unit.write(Writes(entries=[EntryRow(1, "more", "note", 2, BODY)]))
    await store.scrub()

    seen = set()
    for file in list(taken):
        after = await open_store(f"sqlite:///{file}", keys)
        async with after.unit() as unit:
            row = (await unit.load([1]))[1]
            entries = {each["key"] for each in (await unit.fetch(1, PAGE))["entries"]}
        assert row.memory == row.session
        assert entries - {"more"} == {row.memory.decode()}
        seen.add(row.memory)
        await after.close()
        assert len(wrapped(file, 1)) == 1
        assert (key in wrapped(file, 1)) == (row.memory == b"old")
    assert seen == {b"old", b"newer"}


async def test_a_forgotten_chat_that_comes_back_can_be_forgotten_again(opened, path):
    store = await opened()
    marks = set()
    for _ in range(3):
        async with store.unit() as unit:
            assert await unit.load([1]) == {}
            await unit.write(everything(1))
        marks.add(wrapped(path, 1)[0])
        async with store.unit() as unit:
            await unit.load([1])
            await unit.shred(1)
    assert len(marks) == 3
    assert wrapped(path, 1) == []


async def test_nothing_goes_on_while_a_key_cannot_be_destroyed(opened, path):
    store = await opened()
    async with store.unit() as unit:
        await unit.write(everything(1))
    with closing(sqlite3.connect(keys_of(path), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        async with store.unit() as unit:
            await unit.load([1])
            await unit.shred(1)
        with pytest.raises(StorageDown):
            async with store.unit() as unit:
                await unit.write(everything(1, b"new"))
        other.execute("ROLLBACK")

    async with store.unit() as unit:
        assert await unit.load([1]) == {}
        await unit.write(everything(1, b"new"))
    async with store.unit() as unit:
        assert (await unit.load([1]))[1].memory == b"new"


async def test_a_new_chat_waits_for_its_key(opened, path):
    store = await opened()
    with closing(sqlite3.connect(keys_of(path), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageDown):
            async with store.unit() as unit:
                await unit.write(everything(1))
        other.execute("ROLLBACK")

    assert (await store.counts())["chat"] == 0


async def test_a_reader_from_outside_only_delays_the_scrubbing(opened, path):
    store = await opened()
    async with store.unit() as unit:
        await unit.write(everything(1))
    [key] = wrapped(path, 1)
    with closing(sqlite3.connect(keys_of(path), isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM chat_key").fetchone()
        async with store.unit() as unit:
            await unit.shred(1)
        with pytest.raises(StorageDown):
            await store.scrub()
        other.execute("COMMIT")
    await store.scrub()

    assert not any(key in file.read_bytes() for file in path.parent.iterdir())


async def test_without_the_file_of_the_keys_nothing_begins_anew(opened, path, url, keys):
    store = await opened()
    async with store.unit() as unit:
        await unit.write(everything(1))
    await store.close()
    keys_of(path).unlink()

    with pytest.raises(DatabaseUnusable, match="rekindle restore") as error:
        await open_store(url, keys)
    assert "\n" not in str(error.value)
    assert not keys_of(path).exists()


async def test_without_the_database_nothing_begins_anew_beside_its_keys(opened, path, url, keys):
    store = await opened()
    async with store.unit() as unit:
        await unit.write(everything(1))
    await store.close()
    path.unlink()

    with pytest.raises(DatabaseUnusable, match=r"is gone.*rekindle restore"):
        await open_store(url, keys)
    assert not path.exists()


async def test_two_databases_of_a_folder_have_keys_of_their_own(tmp_path, keys):
    for name in ("a.db", "a.sqlite", "a"):
        store = await open_store(f"sqlite:///{tmp_path / name}", keys)
        async with store.unit() as unit:
            await unit.write(everything(1))
        await store.close()
    made = {keys_of(tmp_path / name) for name in ("a.db", "a.sqlite", "a")}
    assert len(made) == 3
    assert all(file.exists() for file in made)


async def test_keys_from_earlier_times_are_found(tmp_path, keys):
    file = tmp_path / "a.sqlite"
    store = await open_store(f"sqlite:///{file}", keys)
    async with store.unit() as unit:
        await unit.write(everything(1))
    await store.close()
    keys_of(file).rename(tmp_path / "a.keys.db")

    again = await open_store(f"sqlite:///{file}", keys)
    async with again.unit() as unit:
        assert await unit.load([1])
    await again.close()
    assert not (tmp_path / "a.sqlite-keys.db").exists()


async def test_keys_of_a_later_version_are_refused(opened, path, url, keys):
    await (await opened()).close()
    with closing(sqlite3.connect(keys_of(path))) as connection:
        connection.execute("PRAGMA user_version = 99").close()

    with pytest.raises(DatabaseNewer):
        await open_store(url, keys)


async def test_the_file_of_the_keys_is_private(opened, path):
    await opened()

    assert keys_of(path).stat().st_mode & 0o777 == 0o600
