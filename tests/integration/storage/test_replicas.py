"""Several processes on one PostgreSQL: one leads, the others stand by. Collected only where it is
installed (see conftest.py)."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest

from bot.opening import CannotStart, opened_store
from bot.service.ports import StorageDown
from bot.service.rows import UNASKED, ChatRow, OutboxRow, Writes
from bot.settings import Settings
from bot.storage.database import parse_url
from bot.storage.errors import DatabaseInUse, DatabaseUnusable
from bot.storage.postgres_link import connect
from bot.storage.store import open_store


@pytest.fixture(params=["postgres"])
def kind(request):
    return request.param


async def write(store, *chats, **tables):
    async with store.unit() as unit:
        await unit.write(Writes(chats=[ChatRow(chat) for chat in chats], **tables))


class Ear:
    """Hears that a process stands by."""

    def __init__(self):
        self.heard = asyncio.Event()

    def __call__(self):
        self.heard.set()


async def standing_by(url, keys):
    """A process that stands by: its task, which ends when it leads."""
    ear = Ear()
    task = asyncio.create_task(open_store(url, keys, patience=0.2, stand_by=ear))
    await ear.heard.wait()
    return task


async def test_one_that_stands_by_leads_when_the_first_one_ends(url, keys):
    first = await open_store(url, keys, patience=0.2)
    await write(first, 1)
    second = await standing_by(url, keys)
    third = await standing_by(url, keys)
    await asyncio.sleep(0.6)  # longer than they wait for a lock
    assert not second.done()
    assert await first.leads()

    await first.close()
    done, waiting = await asyncio.wait({second, third}, return_when=asyncio.FIRST_COMPLETED)

    [store], [last] = [task.result() for task in done], waiting
    assert (await store.counts())["chat"] == 1
    await asyncio.sleep(0.3)
    assert not last.done()
    await store.close()
    await (await last).close()


async def test_what_the_one_before_had_not_sent_is_sent_by_the_next(url, keys):
    first = await open_store(url, keys, patience=0.2)
    calls = [OutboxRow(1, 1, 0, b"[]"), OutboxRow(2, 1, UNASKED, b"[]")]
    await write(first, outbox=calls)
    await first.begin([(2, 1)])
    second = await standing_by(url, keys)
    await first.close()
    store = await second

    assert [row.chat for row in await store.claim(9)] == [1]
    assert store.forsaken == 1
    await store.close()


async def test_a_server_that_goes_away_is_waited_for_by_one_that_stands_by(url, keys, cluster):
    first = await open_store(url, keys, patience=0.2)
    second = await standing_by(url, keys)
    await asyncio.to_thread(cluster.stop)
    await asyncio.sleep(0.4)
    assert not second.done()
    await first.close()
    await asyncio.to_thread(cluster.start)

    await (await second).close()


async def test_a_second_process_that_does_not_stand_by_is_refused(url, keys):
    first = await open_store(url, keys, patience=0.2)
    with pytest.raises(DatabaseInUse, match=r"DATABASE_URL.*Stop it"):
        await open_store(url, keys, patience=0.2)
    await write(first, 1)
    await first.close()

    await (await open_store(url, keys, patience=0.2)).close()


async def test_processes_that_start_at_once_on_an_empty_database_lead_in_turn(empty_url, keys):
    async def lead(chat):
        store = await open_store(empty_url, keys, patience=0.2, stand_by=lambda: None)
        await write(store, chat)
        counted = (await store.counts())["chat"]
        await store.close()
        return counted

    assert sorted(await asyncio.gather(*map(lead, range(3)))) == [1, 2, 3]


async def test_who_lost_the_connection_goes_on(url, keys, cluster):
    store = await open_store(url, keys, patience=0.2)
    cluster.sql(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'ready'"
        " AND pid <> pg_backend_pid()",
        "ready",
    )
    for _ in range(5):
        with suppress(StorageDown):
            await write(store, 1)
            break
    assert (await store.counts())["chat"] == 1
    assert await store.leads()
    await store.close()


async def test_who_lost_the_connection_notices_without_having_anything_to_write(url, keys):
    store = await open_store(url, keys, patience=0.2)
    second = await standing_by(url, keys)
    for _ in range(20):  # whoever asks first has it; the other one waits in the server most times
        await store._database._for_units.close()
        await asyncio.sleep(0.01)
        if not await store.leads():
            break

    assert not await store.leads()
    assert not second.done()
    await store.close()
    await (await second).close()


@pytest.mark.parametrize("link", ["_for_units", "_for_others"])
async def test_a_connection_of_ones_own_that_the_server_takes_for_alive_is_ended(url, keys, link):
    store = await open_store(url, keys, patience=0.2)
    link = getattr(store._database, link)
    lost, link._connection = link._connection, None
    await write(store, 1)
    await store.settle([(1, 1)])
    assert (await store.counts())["chat"] == 1
    lost.terminate()
    await store.close()


async def test_who_was_replaced_writes_nothing_any_more_not_even_when_the_next_is_gone(url, keys):
    old = await open_store(url, keys, patience=0.2)
    await write(old, outbox=[OutboxRow(1, 1, UNASKED, b"[]")])
    for link in old._database._links:
        await link.close()
    new = await open_store(url, keys, patience=0.2)

    for use in (
        lambda: write(old, 2),
        lambda: old.begin([(1, 1)]),
        lambda: old.keep(1, b"{}"),
        lambda: old.claim(9),
    ):
        with pytest.raises(StorageDown, match="another process"):
            await use()
    assert not await old.leads()
    assert [row.chat for row in await new.claim(9)] == [1]
    await new.close()
    with pytest.raises(StorageDown, match="another process"):
        await write(old, 2)
    await old.close()


@pytest.mark.parametrize("link", ["_for_units", "_for_others"])
async def test_who_was_replaced_without_noticing_writes_nothing_any_more(url, keys, link):
    """What it has read is of before: the timers that are due, say, which the next one has fired."""
    old = await open_store(url, keys, patience=0.2)
    await write(old, 1)
    for each in old._database._links:
        await each.close()
    await (await open_store(url, keys, patience=0.2)).close()

    with pytest.raises(StorageDown, match="another process"):
        if link == "_for_units":
            await write(old, 2)
        else:
            await old.begin([(1, 1)])
    assert not await old.leads()
    await old.close()


async def test_a_lock_that_somebody_else_keeps_is_an_outage_and_passes(url, keys, cluster):
    """An operator's own tools, say."""
    store = await open_store(url, keys, patience=0.2)
    other = await connect(parse_url(url))
    await other.execute("BEGIN")
    await other.execute("LOCK TABLE chat")
    with pytest.raises(StorageDown, match="lock"):
        await write(store, 1)
    with pytest.raises(StorageDown, match="failed already"):
        async with store.unit() as unit:
            with pytest.raises(StorageDown, match="lock"):
                await unit.load([1])
            await unit.write(Writes(chats=[ChatRow(2)]))
    await other.execute("ROLLBACK")
    await other.close()
    await write(store, 3)

    assert (await store.counts())["chat"] == 1
    await store.close()


async def test_whoever_opens_it_by_the_settings_is_the_only_one(url, keys, tmp_path):
    settings = Settings(_env_file=None, database_url=url, data_dir=tmp_path)
    async with opened_store(settings, keys):
        with pytest.raises(CannotStart, match="DATABASE_URL: another process"):
            async with opened_store(settings, keys):
                pass


# -- what keeps one from it


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
