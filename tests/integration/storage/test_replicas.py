"""Several processes on one PostgreSQL; collected only where it is installed (see conftest.py)."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest

from bot.opening import CannotStart, opened_store
from bot.service.ports import StorageDown
from bot.service.rows import UNASKED, ChatRow, DueRow, OutboxRow, Writes
from bot.settings import Settings
from bot.storage.errors import DatabaseInUse, DatabaseUnusable
from bot.storage.store import LEASE, open_store


@pytest.fixture(params=["postgres"])
def kind(request):
    return request.param


@pytest.fixture
async def replicas(opened):
    return [await opened(owner=name) for name in ("one", "two")]


async def count_up(store, chat):
    async with store.unit() as unit:
        rows = await unit.load([chat])
        await asyncio.sleep(0.005)
        await unit.write(
            Writes(chats=[ChatRow(chat, session=b"%d" % (int(rows[chat].session) + 1))])
        )


async def test_two_replicas_never_work_on_a_chat_at_the_same_time(replicas):
    one, two = replicas
    async with one.unit() as unit:
        await unit.write(Writes(chats=[ChatRow(1, session=b"0"), ChatRow(2, session=b"0")]))

    await asyncio.gather(*(count_up(store, 1) for store in replicas * 5))

    async with two.unit() as unit:
        assert (await unit.load([1]))[1].session == b"10"


async def test_replicas_work_on_different_chats_at_the_same_time(replicas):
    one, two = replicas
    async with one.unit() as unit:
        await unit.write(Writes(chats=[ChatRow(1), ChatRow(2)]))

    async with one.unit() as first, two.unit() as second:
        assert await first.load([1])
        assert await second.load([2])


async def test_a_lock_that_another_replica_keeps_is_an_outage_and_passes(replicas):
    one, two = replicas
    async with one.unit() as unit:
        await unit.write(Writes(chats=[ChatRow(1)]))
    async with one.unit() as unit:
        await unit.load([1])
        with pytest.raises(StorageDown, match="lock"):
            async with two.unit() as other:
                await other.load([1])

    async with two.unit() as other:
        assert await other.load([1])


async def test_a_unit_whose_failure_is_swallowed_still_fails_as_an_outage(replicas):
    one, two = replicas
    async with one.unit() as unit:
        await unit.write(Writes(chats=[ChatRow(1)]))
    async with one.unit() as unit:
        await unit.load([1])
        with pytest.raises(StorageDown, match="failed already"):
            async with two.unit() as other:
                with pytest.raises(StorageDown, match="lock"):
                    await other.load([1])
                await other.write(Writes(chats=[ChatRow(2)]))

    assert (await two.counts())["chat"] == 1


async def test_an_update_that_reaches_both_is_admitted_by_one(replicas):
    async def admit(store):
        async with store.unit() as unit:
            new = await unit.admit([1, 2, 3], 0)
            await asyncio.sleep(0.005)
            return new

    assert sorted(map(len, await asyncio.gather(*map(admit, replicas)))) == [0, 3]


async def test_a_new_chat_that_reaches_both_gets_one_key(replicas):
    one, two = replicas
    async with one.unit() as unit:
        await unit.load([1])
        async with two.unit() as other:
            await other.load([1])
            await other.write(Writes(chats=[ChatRow(1, session=b"two")]))
        await unit.load([2])

    async def late(store, session):
        async with store.unit() as unit:
            found = await unit.load([3])
            await asyncio.sleep(0.01)
            if not found:
                await unit.write(Writes(chats=[ChatRow(3, session=session)]))

    done = await asyncio.gather(late(one, b"one"), late(two, b"two"), return_exceptions=True)
    kinds = {type(result) for result in done}
    assert {type(None)} <= kinds <= {type(None), StorageDown}
    async with one.unit() as unit:
        found = await unit.load([1, 3])
    assert found[1].session == b"two"
    assert found[3].session in (b"one", b"two")


async def test_calls_are_handed_to_one_replica_and_never_out_of_order(opened, replicas, clock):
    gone = await opened(owner="gone")
    calls = [OutboxRow(chat, seq, 0, 0, b"[]") for chat in range(20) for seq in range(5)]
    async with gone.unit() as unit:
        await unit.write(Writes(outbox=calls))
    clock.now += 2 * LEASE

    taken = {store.owner: [] for store in replicas}

    async def drain(store):
        while rows := await store.claim(store.owner, clock.now, LEASE, 7):
            taken[store.owner] += rows

    await asyncio.gather(*map(drain, replicas))

    both = [row for rows in taken.values() for row in rows]
    assert len(both) == len({(row.chat, row.seq) for row in both})
    for rows in taken.values():
        for chat in range(20):
            mine = [row.seq for row in rows if row.chat == chat]
            assert mine == sorted(mine)
    # A chat whose first calls one has is left to it by the other.
    by_chat = [
        {name for name, rows in taken.items() for row in rows if row.chat == c} for c in range(20)
    ]
    assert all(len(names) == 1 for names in by_chat)


async def test_a_timer_is_handed_to_one_replica_until_it_is_gone(replicas, clock):
    one, two = replicas
    timers = [DueRow(1, "nudge", f"k{at}", at, b"p") for at in range(4)]
    async with one.unit() as unit:
        await unit.write(Writes(timers=timers))

    assert await one.due(9, 2) == timers[:2]
    assert await two.due(9, 10) == timers[2:]
    assert await one.due(9, 10) == timers[:2]

    clock.now += LEASE
    await two.claim("two", clock.now, LEASE, 1)
    assert [row.key for row in await two.due(9, 10)] == ["k0", "k1", "k2", "k3"]


async def test_who_holds_a_timer_is_told_by_the_machines_clock(replicas, clock):
    """What is due is told by another clock where somebody moved that, and may be far ahead."""
    one, two = replicas
    later = clock.now + 7 * LEASE
    async with one.unit() as unit:
        await unit.write(Writes(timers=[DueRow(1, "nudge", "k", later, b"p")]))
    assert len(await one.due(later, 10)) == 1
    assert await two.due(later, 10) == []

    clock.now += LEASE
    await two.claim("two", clock.now, LEASE, 1)
    assert len(await two.due(later, 10)) == 1


async def test_a_replica_that_comes_back_under_its_name_finds_its_calls(opened, clock):
    first = await opened(owner="one")
    async with first.unit() as unit:
        rows = [OutboxRow(1, 1, 0, 0, b"[]"), OutboxRow(2, 1, UNASKED, 0, b"[]")]
        await unit.write(Writes(outbox=rows))
    await first.begin([(2, 1)])
    await first.close()

    again = await opened(owner="one")

    assert [row.chat for row in await again.claim("one", clock.now, LEASE, 9)] == [1]
    assert again.forsaken == 1


async def test_replicas_that_start_at_once_on_an_empty_database_agree(empty_url, keys):
    stores = await asyncio.gather(*(open_store(empty_url, keys) for _ in range(3)))

    for at, store in enumerate(stores):
        async with store.unit() as unit:
            await unit.write(Writes(chats=[ChatRow(at)]))
    assert (await stores[0].counts())["chat"] == 3
    for store in stores:
        await store.close()


async def test_a_database_that_is_not_there_is_named_without_the_password(cluster, keys):
    url = cluster.url("nowhere").replace("postgres@", "postgres:hush@")

    with pytest.raises(DatabaseUnusable, match="DATABASE_URL") as error:
        await open_store(url, keys)

    assert "hush" not in str(error.value)
    assert "\n" not in str(error.value)


async def test_a_user_who_may_make_no_tables_is_told_so(cluster, empty_url, keys):
    name = empty_url.split("/@")[-1].split("?")[0].rpartition("/")[-1]
    cluster.sql("CREATE ROLE weak LOGIN", name)
    try:
        with pytest.raises(DatabaseUnusable, match=r"DATABASE_URL.*permission denied"):
            await open_store(empty_url.replace("postgres@", "weak@"), keys)
    finally:
        cluster.sql("DROP ROLE weak", name)


async def test_a_server_that_is_not_there_is_an_outage(keys, tmp_path):
    with pytest.raises(StorageDown):
        await open_store(f"postgresql://postgres@/x?host={tmp_path}", keys)


# -- one process at a time


async def test_a_second_process_is_refused_while_the_first_one_lives(url, keys):
    first = await open_store(url, keys, alone=True, patience=0.2)
    with pytest.raises(DatabaseInUse, match=r"DATABASE_URL.*Stop it"):
        await open_store(url, keys, alone=True, patience=0.2)
    async with first.unit() as unit:
        await unit.write(Writes(chats=[ChatRow(1)]))
    await first.close()

    await (await open_store(url, keys, alone=True, patience=0.2)).close()


async def test_who_lost_the_connection_goes_on(url, keys, cluster):
    store = await open_store(url, keys, alone=True, patience=0.2)
    cluster.sql(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'ready'"
        " AND pid <> pg_backend_pid()",
        "ready",
    )
    for _ in range(5):
        with suppress(StorageDown):
            async with store.unit() as unit:
                await unit.write(Writes(chats=[ChatRow(1)]))
            break
    assert (await store.counts())["chat"] == 1
    await store.close()


async def test_a_connection_of_ones_own_that_the_server_takes_for_alive_is_ended(url, keys):
    store = await open_store(url, keys, alone=True, patience=0.2)
    link = store._database._for_units
    lost, link._connection = link._connection, None
    async with store.unit() as unit:
        await unit.write(Writes(chats=[ChatRow(1)]))
    assert (await store.counts())["chat"] == 1
    lost.terminate()
    await store.close()


async def test_who_was_replaced_meanwhile_commits_nothing_any_more(url, keys, clock):
    old = await open_store(url, keys, alone=True, patience=0.2, clock=clock)
    async with old.unit() as unit:
        await unit.write(Writes(outbox=[OutboxRow(1, 1, UNASKED, 0, b"[]")]))
    await old._database._for_units.close()
    new = await open_store(url, keys, alone=True, patience=0.2, clock=clock)

    with pytest.raises(StorageDown, match="another process"):
        async with old.unit() as unit:
            await unit.write(Writes(chats=[ChatRow(2)]))
    assert len(await new.claim(new.owner, clock.now, LEASE, 9)) == 1
    assert await old.begin([(1, 1)]) == set()
    await old.close()
    await new.close()


async def test_whoever_opens_it_by_the_settings_is_the_only_one(url, keys, tmp_path):
    settings = Settings(_env_file=None, database_url=url, data_dir=tmp_path)
    async with opened_store(settings, keys):
        with pytest.raises(CannotStart, match="DATABASE_URL: another process"):
            async with opened_store(settings, keys):
                pass
