"""The database goes away and comes back, on every kind of database."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.service.ports import StorageDown
from bot.service.rows import UNASKED, ChatRow, OutboxRow, Writes
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
            lambda: store.claim(1),
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


@pytest.fixture
async def no_answer(store, monkeypatch):
    """While entered, a commit happens, and its answer is lost."""
    transaction = type(await _transaction_of(store))
    commit = transaction.commit

    async def lost(self):
        await commit(self)
        raise StorageDown("lost")

    @contextmanager
    def entered():
        with monkeypatch.context() as patch, pytest.raises(StorageDown):
            patch.setattr(transaction, "commit", lost)
            yield

    return entered


async def test_calls_whose_commit_got_no_answer_are_free_to_be_claimed(store, no_answer):
    """Nobody in this process knows of the row."""
    with no_answer():
        async with store.unit() as unit:
            await unit.write(Writes(outbox=[OutboxRow(1, 1, 0, b"call")]))

    assert [row.seq for row in await store.claim(9)] == [1]
    assert await store.claim(9) == []


async def test_calls_that_were_claimed_without_an_answer_are_claimed_again(store, no_answer):
    for _ in range(2):
        with no_answer():
            async with store.unit() as unit:
                await unit.write(Writes(outbox=[OutboxRow(1, 1, 0, b"call")]))
        with no_answer():
            await store.claim(9)
        assert [row.seq for row in await store.claim(9)] == [1]
        await store.settle([(1, 1)])


async def test_a_check_in_that_was_begun_is_never_handed_out_again(store, no_answer):
    with no_answer():
        async with store.unit() as unit:
            await unit.write(Writes(outbox=[OutboxRow(1, 1, UNASKED, b"call")]))
    doubtful = set(store._doubtful)
    [row] = await store.claim(9)
    assert await store.begin([(row.chat, row.seq)]) == {(1, 1)}
    # As if the first of several transactions that free it had only come through now.
    store._doubtful = doubtful

    assert await store.claim(9) == []
    assert await store.begin([(1, 1)]) == {(1, 1)}


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
