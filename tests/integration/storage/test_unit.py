"""The contract of a unit of work, on every database."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.engine.inputs import Query
from bot.service.ports import Store, Unit
from bot.service.rows import ChatRow, DeadRow, DueRow, EntryRow, OutboxRow, Writes

CHAT = ChatRow(1, "private", "de", "active", b"memory", b"session")


def entry(key, at=0, chat=1, kind="reflection", body=b'{"word": "calm"}'):
    return EntryRow(chat, key, kind, at, body)


async def write(store, **tables):
    async with store.unit() as unit:
        await unit.write(Writes(**tables))


async def load(store, *chats):
    async with store.unit() as unit:
        return await unit.load(chats)


async def entries(store, chat=1, **params):
    async with store.unit() as unit:
        return await unit.fetch(chat, Query("entries", {"limit": 10, "offset": 0} | params))


async def test_the_store_fulfils_its_port(store):
    port: Store = store
    async with port.unit() as unit:
        of_port: Unit = unit
        assert await of_port.load([]) == {}


async def test_a_chat_reads_back_as_it_was_written(store):
    bare = ChatRow(-1_002_000_000_000, "supergroup")
    await write(store, chats=[CHAT, bare])

    assert await load(store, 1, bare.id, 3) == {
        1: replace(CHAT, version=1),
        bare.id: replace(bare, version=1),
    }


async def test_every_write_of_a_chat_replaces_it_and_counts(store):
    await write(store, chats=[CHAT])
    async with store.unit() as unit:
        [row] = (await unit.load([1])).values()
        await unit.write(Writes(chats=[replace(row, session=b"later", status="paused")]))
    await write(store, chats=[replace(CHAT, session=None, memory=None)])

    assert await load(store, 1) == {1: replace(CHAT, session=None, memory=None, version=3)}


async def test_parts_that_did_not_change_and_parts_that_did_both_read_back(store):
    await write(store, chats=[CHAT, replace(CHAT, id=2)])
    async with store.unit() as unit:
        rows = await unit.load([1, 2])
        changed = [replace(rows[1], memory=b"new"), replace(rows[2], session=None)]
        await unit.write(Writes(chats=changed))

    assert await load(store, 1, 2) == {row.id: replace(row, version=2) for row in changed}


async def test_a_batch_of_any_size_is_one_unit(store):
    chats = [replace(CHAT, id=at, session=b"%d" % at) for at in range(256)]
    calls = [OutboxRow(at, 1, 0, b"%d" % at) for at in range(256)]
    async with store.unit() as unit:
        assert await unit.admit(range(256), 0) == set(range(256))
        assert await unit.load(range(256)) == {}
        await unit.write(Writes(chats=chats, outbox=calls))

    found = await load(store, *range(256))
    assert [found[at].session for at in range(256)] == [b"%d" % at for at in range(256)]
    await write(store, sent=[(at, 1) for at in range(255)])
    assert (await store.counts())["outbox"] == 1


async def test_an_update_is_admitted_once(store):
    async with store.unit() as unit:
        assert await unit.admit([5, 3, 2**40], 0) == {5, 3, 2**40}
        assert await unit.admit([3, 4], 0) == {4}
        assert await unit.admit([], 0) == set()

    async with store.unit() as unit:
        assert await unit.admit([2**40, 3, 6], 1) == {6}


async def test_a_unit_that_fails_leaves_nothing(store):
    class Defect(Exception):
        pass

    with pytest.raises(Defect):
        async with store.unit() as unit:
            await unit.admit([1], 0)
            await unit.write(Writes(chats=[CHAT], entries=[entry("a")]))
            await unit.load([1])
            raise Defect

    async with store.unit() as unit:
        assert await unit.load([1]) == {}
        assert await unit.admit([1], 0) == {1}
    assert (await store.counts())["entry"] == 0


async def test_a_unit_that_is_cancelled_leaves_nothing_and_the_next_one_works(store):
    begun = asyncio.Event()

    async def work():
        async with store.unit() as unit:
            await unit.write(Writes(chats=[CHAT]))
            await unit.load([1])
            begun.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(work())
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    assert await load(store, 1) == {}


async def test_a_task_cancelled_at_any_moment_leaves_all_or_nothing(store):
    async def work(at):
        async with store.unit() as unit:
            await unit.admit([at], 0)
            await unit.load([at])
            await unit.write(Writes(chats=[replace(CHAT, id=at)], entries=[entry("a", chat=at)]))

    for at in range(40):
        task = asyncio.create_task(work(at))
        for _ in range(at):
            await asyncio.sleep(0)
        await asyncio.sleep(at / 20_000)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    counts = await store.counts()
    assert counts["chat"] == counts["entry"] == counts["seen_update"]
    assert counts["chat_key"] >= counts["chat"]
    async with store.unit() as unit:
        assert len(await unit.load(range(40))) == counts["chat"]


async def test_units_come_strictly_one_after_the_other(store):
    log = []

    async def work(name):
        async with store.unit() as unit:
            log.append(name)
            rows = await unit.load([1])
            await asyncio.sleep(0.001)
            count = int(rows[1].session) if rows else 0
            await unit.write(Writes(chats=[ChatRow(1, session=b"%d" % (count + 1))]))
            log.append(name)

    await asyncio.gather(*(work(name) for name in range(8)))

    assert log == [name for name in range(8) for _ in range(2)]
    assert (await load(store, 1))[1].session == b"8"


async def test_an_entry_is_kept_once_under_its_key(store):
    await write(store, entries=[entry("a"), entry("b"), entry("a", chat=2)])
    await write(store, entries=[entry("a", at=9, body=b"{}")])

    assert (await entries(store))["total"] == 2
    assert (await entries(store, chat=2))["entries"] == [
        {"key": "a", "kind": "reflection", "at": 0, "fields": {"word": "calm"}}
    ]


async def test_an_entry_is_taken_back_by_its_key(store):
    await write(store, entries=[entry("a"), entry("b"), entry("a", chat=2)])
    await write(store, unkept=[(1, "a"), (1, "c")], entries=[entry("c")])

    assert [e["key"] for e in (await entries(store))["entries"]] == ["c", "b"]
    assert (await entries(store, chat=2))["total"] == 1


async def test_pages_of_the_journal_begin_with_the_latest(store):
    await write(
        store, entries=[entry(f"e{at}", at, kind="note" if at % 2 else "tip") for at in range(7)]
    )

    def keys(page):
        return [e["key"] for e in page["entries"]]

    assert keys(await entries(store, limit=3)) == ["e6", "e5", "e4"]
    assert keys(await entries(store, limit=3, offset=6)) == ["e0"]
    notes = await entries(store, kinds=["note"], limit=2)
    assert (notes["total"], keys(notes)) == (3, ["e5", "e3"])
    assert await entries(store, chat=99) == {"total": 0, "offset": 0, "entries": []}


async def test_a_page_shows_what_the_same_unit_has_written(store):
    async with store.unit() as unit:
        await unit.write(Writes(entries=[entry("a")]))
        page = await unit.fetch(1, Query("entries", {"limit": 1, "offset": 0}))

    assert page["total"] == 1


async def test_a_query_that_nobody_defined_is_a_programming_error(store):
    with pytest.raises(KeyError):
        async with store.unit() as unit:
            await unit.fetch(1, Query("weather"))


async def test_a_timer_is_unique_by_chat_kind_and_key(store):
    first = [DueRow(1, "nudge", "a", 5, b"one"), DueRow(1, "nudge", "b", 6, b"two")]
    await write(store, timers=first)
    await write(
        store, timers=[DueRow(1, "nudge", "a", 7, b"three"), DueRow(2, "nudge", "a", 8, b"4")]
    )

    assert await store.due(100, 10) == [
        DueRow(1, "nudge", "b", 6, b"two"),
        DueRow(1, "nudge", "a", 7, b"three"),
        DueRow(2, "nudge", "a", 8, b"4"),
    ]


async def test_a_timer_that_fired_goes_unless_it_was_set_anew_meanwhile(store):
    await write(store, timers=[DueRow(1, "nudge", key, 5, b"p") for key in ("a", "b", "c")])
    await write(store, timers=[DueRow(1, "nudge", "b", 50, b"q")])
    await write(
        store,
        fired=[(1, "nudge", "a", 5), (1, "nudge", "b", 5), (1, "nudge", "c", 5)],
        timers=[DueRow(1, "nudge", "c", 60, b"r")],
    )

    assert await store.due(100, 10) == [
        DueRow(1, "nudge", "b", 50, b"q"),
        DueRow(1, "nudge", "c", 60, b"r"),
    ]


async def test_a_timer_is_taken_back_whenever_it_is_set_for(store):
    await write(store, timers=[DueRow(1, "nudge", "a", 5, b"p"), DueRow(2, "nudge", "a", 5, b"p")])
    await write(store, untimed=[(1, "nudge", "a"), (1, "nudge", "z")])

    assert [row.chat for row in await store.due(100, 10)] == [2]


async def test_dead_letters_are_counted_and_never_lost(store):
    dead = [
        DeadRow(update, chat, 0, "KeyError", b"update") for update, chat in ((1, 1), (1, 2), (2, 1))
    ]
    await write(store, dead=dead)
    await write(store, dead=[replace(dead[0], at=9)])

    assert (await store.counts())["dead_letter"] == 3


async def test_a_call_of_a_number_that_is_taken_is_a_programming_error(store):
    await write(store, outbox=[OutboxRow(1, 1, 0, b"a")])

    with pytest.raises(Exception, match=r"(?i)unique"):
        await write(store, chats=[CHAT], outbox=[OutboxRow(1, 1, 0, b"b")])

    assert await load(store, 1) == {}
    assert (await store.counts())["outbox"] == 1
