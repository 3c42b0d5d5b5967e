"""The database goes away and comes back, on every kind of database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.service.ports import StorageDown
from bot.service.rows import ChatRow, OutboxRow, Writes
from bot.storage.sql import Statement


@dataclass
class Outage:
    begin: Callable[[], object]
    end: Callable[[], object]


@pytest.fixture
def outage(kind, url, request):
    """Takes the database away, and gives it back as it was."""
    if kind == "postgres":
        cluster = request.getfixturevalue("cluster")
        return Outage(cluster.stop, cluster.start)
    files = Path(url.removeprefix("sqlite:///")).parent
    away = files.with_name(files.name + "-away")
    return Outage(lambda: files.rename(away), lambda: away.rename(files))


async def write(store, session):
    async with store.unit() as unit:
        await unit.write(Writes(chats=[ChatRow(1, session=session)]))


async def session(store):
    async with store.unit() as unit:
        return (await unit.load([1]))[1].session


async def test_every_method_says_so_while_the_database_is_gone(store, outage):
    await write(store, b"before")
    outage.begin()
    try:
        for use in (
            lambda: write(store, b"lost"),
            lambda: session(store),
            lambda: store.claim("me", 0, 1, 1),
            lambda: store.renew("me", 0, 1),
            lambda: store.begin([(1, 1)]),
            lambda: store.settle([(1, 1)]),
            lambda: store.due(0, 1),
            lambda: store.block(1),
            lambda: store.migrate(1, 2),
            lambda: store.prune(0),
            store.counts,
        ):
            with pytest.raises(StorageDown) as error:
                await use()
            assert "\n" not in str(error.value)
    finally:
        outage.end()


async def test_it_goes_on_by_itself_when_the_database_is_back(store, outage):
    await write(store, b"before")
    outage.begin()
    try:
        with pytest.raises(StorageDown):
            await write(store, b"lost")
    finally:
        outage.end()

    assert await session(store) == b"before"
    await write(store, b"after")
    assert await session(store) == b"after"
    assert (await store.counts())["chat"] == 1


async def test_a_unit_caught_in_the_middle_keeps_nothing(store, outage):
    await write(store, b"before")
    with pytest.raises(StorageDown):
        async with store.unit() as unit:
            await unit.load([1])
            outage.begin()
            try:
                await unit.write(Writes(chats=[ChatRow(1, session=b"lost")]))
                await unit.load([1])
            finally:
                outage.end()

    assert await session(store) == b"before"


async def test_a_unit_that_failed_does_nothing_more_even_if_its_error_is_swallowed(store, outage):
    await write(store, b"before")
    with pytest.raises(StorageDown):
        async with store.unit() as unit:
            await unit.load([1])
            outage.begin()
            with pytest.raises(StorageDown):
                await unit.admit([1], 0)
            outage.end()
            await unit.write(Writes(chats=[ChatRow(1, session=b"lost")]))

    assert await session(store) == b"before"


async def test_calls_whose_commit_got_no_answer_are_free_to_be_claimed(store, clock, monkeypatch):
    # The commit happened, but its answer was lost: nobody in this process knows of the row.
    transaction = type(await _transaction_of(store))
    commit = transaction.commit

    async def lost(self):
        await commit(self)
        raise StorageDown("lost")

    with monkeypatch.context() as patch:
        patch.setattr(transaction, "commit", lost)
        with pytest.raises(StorageDown):
            async with store.unit() as unit:
                await unit.write(Writes(outbox=[OutboxRow(1, 1, 0, 0, b"call")]))

    assert [row.seq for row in await store.claim("me", clock.now, 1, 9)] == [1]
    assert await store.claim("me", clock.now, 1, 9) == []


async def test_a_mistake_in_a_statement_is_no_outage_and_leaves_nothing_open(store):
    wrong = (Statement("SELECT nonsense"), ())
    for _ in range(2):
        with pytest.raises(Exception, match="nonsense") as error:
            await store._database.read(wrong)
        assert not isinstance(error.value, StorageDown)
        with pytest.raises(Exception, match="nonsense"):
            async with store._database.transaction() as transaction:
                await transaction.run(wrong)

    assert await store.counts()
    await write(store, b"after")


async def _transaction_of(store):
    async with store._database.transaction() as transaction:
        return transaction
