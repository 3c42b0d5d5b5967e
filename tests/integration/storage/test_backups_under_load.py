"""Backups taken while people write, come and are forgotten: each is of one moment, whole."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.engine.inputs import Query
from bot.service.ports import StorageDown
from bot.service.rows import ChatRow, DueRow, EntryRow, OutboxRow, Writes
from bot.storage.backup import put_away
from bot.storage.envelope import MasterKeys
from bot.storage.errors import WrongMasterKey
from bot.storage.key_file import keys_of
from bot.storage.restoring import restore
from bot.storage.store import SqlStore, open_store

TALKERS, COMING = range(1, 5), 100
BACKUPS = 6
EVERYTHING = Query("entries", {"limit": 10_000, "offset": 0})


@pytest.fixture
def kind() -> str:
    return "sqlite"


class Crowd:
    """People who write without a pause, each unit a whole: a number in the session, as many
    entries, a timer and a call of that number. Others come, write once and are forgotten."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self.done = 0
        self.stopped = False
        self._moved = asyncio.Event()

    async def work(self) -> None:
        while not self.stopped:
            self.done += 1
            self._moved.set()
            await self._all_write(self.done)
            newcomer = COMING + self.done % 3
            await self._write(newcomer, self.done)
            if self.done % 2:
                async with self._store.unit() as unit:
                    await unit.load([newcomer])
                    await unit.shred(newcomer)
                await self._scrub()

    async def reaches(self, number: int) -> None:
        """Returns when so many units were begun."""
        while self.done < number:
            self._moved.clear()
            await self._moved.wait()

    async def _scrub(self) -> None:
        try:
            await self._store.scrub()
        except StorageDown:
            return  # a backup reads just then; the next one does it

    async def _all_write(self, number: int) -> None:
        async with self._store.unit() as unit:
            await unit.load(list(TALKERS))
            await unit.write(_joined([_rows(chat, number) for chat in TALKERS]))

    async def _write(self, chat: int, number: int) -> None:
        async with self._store.unit() as unit:
            await unit.load([chat])
            await unit.write(_rows(chat, number))


def _rows(chat: int, number: int) -> Writes:
    mark = b"%d" % number
    return Writes(
        chats=[ChatRow(chat, session=mark, memory=mark * 200)],
        entries=[EntryRow(chat, f"e{number}", "note", number, b'{"n":%d}' % number)],
        timers=[DueRow(chat, "nudge", "a", 1, mark)],
        outbox=[OutboxRow(chat, number, 0, mark)],
        sent=[(chat, number - 1)],
    )


def _joined(parts: list[Writes]) -> Writes:
    whole = Writes()
    for part in parts:
        for name in ("chats", "entries", "timers", "outbox", "sent"):
            getattr(whole, name).extend(getattr(part, name))
    return whole


async def _is_whole(file: Path, keys: MasterKeys) -> int:
    """Up to which number the talkers of a restored database had written, all of them."""
    store = await open_store(f"sqlite:///{file}", keys)
    try:
        async with store.unit() as unit:
            chats = await unit.load([*TALKERS, *range(COMING, COMING + 3)])
            [reached] = {int(chats[chat].session or b"") for chat in TALKERS}
            for chat, row in chats.items():
                assert row.memory == (row.session or b"") * 200
                page = await unit.fetch(chat, EVERYTHING)
                numbers = {entry["fields"]["n"] for entry in page["entries"]}  # type: ignore[index]
                assert int(row.session or b"") in numbers
                if chat in TALKERS:
                    assert numbers == set(range(1, reached + 1))
        due = await store.due(9, 99)
        assert {row.chat for row in due} == chats.keys()
        assert all(row.payload == chats[row.chat].session for row in due)
        assert store.unreadable == 0
    finally:
        await store.close()
    return reached


async def test_each_backup_under_load_is_of_one_moment(
    store: SqlStore, url: str, keys: MasterKeys, tmp_path: Path
) -> None:
    database = Path(url.removeprefix("sqlite:///"))
    away = tmp_path / "away"
    crowd = Crowd(store)
    working = asyncio.create_task(crowd.work())
    reached = []
    try:
        for number in range(BACKUPS):
            begun = crowd.done
            await crowd.reaches(begun + 5)
            file = away / f"{number}" / "rekindle.backup"
            await asyncio.to_thread(put_away, database, file)
            target = tmp_path / "restored" / f"{number}" / "rekindle.db"
            with pytest.raises(WrongMasterKey):
                await asyncio.to_thread(
                    restore, file, target, MasterKeys([b"x" * 32]), anyway=False
                )
            assert not target.exists()
            assert not keys_of(target).exists()
            await asyncio.to_thread(restore, file, target, keys, anyway=False)
            reached.append(await _is_whole(target, keys))
            assert begun <= reached[-1] <= crowd.done
    finally:
        crowd.stopped = True
        await working
    assert reached == sorted(set(reached))
