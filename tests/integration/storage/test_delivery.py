"""The contract of calls and timers, on every database."""

from __future__ import annotations

import pytest

from bot.service.rows import REPLY, UNASKED, ChatRow, DeadRow, DueRow, OutboxRow, Writes

DAY = 24 * 3600 * 1000


def call(chat, seq, priority=REPLY):
    return OutboxRow(chat, seq, priority, b'sendMessage\n{"text":"words"}')


async def write(store, *calls, **tables):
    async with store.unit() as unit:
        await unit.write(Writes(outbox=list(calls), **tables))


async def claim(store, limit=100):
    return [(row.chat, row.seq) for row in await store.claim(limit)]


@pytest.fixture
async def orphans(opened):
    """Writes calls in the name of a process that is gone; returns a store that may claim them."""

    async def leave(*calls, begun=()):
        store = await opened(owner="gone")
        await write(store, *calls)
        await store.begin(begun)
        await store.close()
        return await opened(owner="heir")

    return leave


async def test_a_call_is_held_by_the_process_that_wrote_it(store):
    await write(store, call(1, 1))

    assert await claim(store) == []


async def test_calls_of_a_process_that_is_gone_are_handed_out_in_order(orphans):
    store = await orphans(call(2, 1, UNASKED), call(1, 2), call(1, 1), call(3, 1))

    assert await store.claim(10) == [call(1, 1), call(1, 2), call(3, 1), call(2, 1, UNASKED)]
    assert await claim(store) == []


async def test_a_limit_never_parts_a_later_call_from_the_earlier_ones(orphans):
    store = await orphans(*(call(chat, seq) for seq in range(3) for chat in (1, 2)))

    taken = [await claim(store, limit=2) for _ in range(4)]

    assert [len(part) for part in taken] == [2, 2, 2, 0]
    flat = [row for part in taken for row in part]
    for chat in (1, 2):
        assert [seq for of, seq in flat if of == chat] == [0, 1, 2]


async def test_a_process_that_comes_back_under_its_name_finds_its_calls(opened):
    first = await opened(owner="one")
    await write(first, call(1, 1), call(2, 1, UNASKED))
    await first.begin([(2, 1)])
    await first.close()

    again = await opened(owner="one")

    assert await claim(again) == [(1, 1)]
    assert again.forsaken == 1


async def test_a_settled_call_is_gone(orphans):
    store = await orphans(call(1, 1), call(1, 2))
    await claim(store)
    await store.settle([(1, 1), (9, 9)])
    await store.settle([])

    assert (await store.counts())["outbox"] == 1


async def test_an_attempt_is_counted_before_the_call_is_sent(orphans):
    store = await orphans(call(1, 1), begun=[(1, 1)])
    await store.begin([])

    [row] = await store.claim(10)

    assert row.attempts == 1


async def test_a_check_in_that_was_begun_is_never_sent_again(orphans):
    store = await orphans(
        call(1, 1, UNASKED), call(2, 1, UNASKED), call(3, 1), begun=[(1, 1), (3, 1)]
    )

    assert await claim(store) == [(3, 1), (2, 1)]
    assert store.forsaken == 1
    assert (await store.counts())["outbox"] == 2


async def test_only_who_holds_a_check_in_begins_to_send_it(opened, store):
    await write(store, call(1, 1, UNASKED), call(2, 1, UNASKED))
    assert await store.begin([(1, 1), (3, 1)]) == {(1, 1)}
    await store.close()
    heir = await opened(owner="heir")
    assert await heir.begin([(1, 1), (2, 1)]) == set()

    assert await claim(heir) == [(2, 1)]
    assert await heir.begin([(2, 1)]) == {(2, 1)}


async def test_timers_come_when_their_moment_has_come_the_earliest_first(store):
    rows = [DueRow(1, "nudge", f"k{at}", at, b"p") for at in (30, 10, 20)]
    await write(store, timers=rows)

    assert await store.due(9, 10) == []
    assert [row.at for row in await store.due(20, 10)] == [10, 20]
    assert [row.at for row in await store.due(99, 2)] == [10, 20]
    assert await store.due(99, 10) == sorted(rows, key=lambda row: row.at)


async def test_the_timer_that_comes_next_is_found_of_one_chat_and_of_all(store):
    rows = [DueRow(chat, "nudge", f"k{at}", at, b"p") for chat, at in ((1, 10), (2, 20), (1, 30))]
    await write(store, timers=rows)

    assert [await store.coming(at) for at in (9, 10, 20, 30)] == [10, 20, 30, None]
    assert [await store.coming(at, 1) for at in (9, 10, 30)] == [10, 30, None]
    assert [await store.coming(9, chat) for chat in (2, 3)] == [20, None]


async def test_so_many_chats_are_named(store):
    await write(store, chats=[ChatRow(chat) for chat in (-5, 1, 2)])

    assert sorted(await store.chats(9)) == [-5, 1, 2]
    assert len(await store.chats(2)) == 2


async def test_a_timer_stays_due_until_it_is_said_to_have_fired(store):
    await write(store, timers=[DueRow(1, "nudge", "k", 10, b"p")])

    assert len(await store.due(10, 10)) == len(await store.due(10, 10)) == 1


async def test_a_blocked_chat_is_sent_nothing_more(opened, store):
    chats = [ChatRow(1, session=b"s"), ChatRow(2)]
    await write(store, call(1, 1), call(1, 2), call(2, 1), chats=chats)
    await store.block(1)

    async with store.unit() as unit:
        found = await unit.load([1, 2])
    assert (found[1].status, found[1].session, found[2].status) == ("blocked", b"s", "active")
    await store.close()
    assert await claim(await opened(owner="heir")) == [(2, 1)]


async def test_update_ids_are_forgotten_after_three_days(store):
    async with store.unit() as unit:
        await unit.admit(range(100), 0)
        await unit.admit([200], 1)

    assert await store.prune(3 * DAY) == 0
    assert await store.prune(3 * DAY + 1) == 100
    async with store.unit() as unit:
        assert await unit.admit([5, 200], 0) == {5}


async def test_pruning_goes_on_until_all_is_forgotten(store, monkeypatch):
    monkeypatch.setattr("bot.storage.store._PRUNED_AT_ONCE", 7)
    async with store.unit() as unit:
        await unit.admit(range(30), 0)

    assert await store.prune(4 * DAY) == 30
    assert (await store.counts())["seen_update"] == 0


async def test_what_failed_is_forgotten_after_thirty_days(store, monkeypatch):
    monkeypatch.setattr("bot.storage.store._PRUNED_AT_ONCE", 2)
    await write(store, dead=[DeadRow(number, 1, number, "KeyError", b"{}") for number in range(5)])

    assert await store.prune(30 * DAY) == 0
    assert await store.prune(30 * DAY + 3) == 3
    assert (await store.counts())["dead_letter"] == 2


async def test_counts_are_of_rows_by_table(store):
    await write(store, call(1, 1), chats=[ChatRow(1)], timers=[DueRow(2, "n", "k", 1, b"p")])

    counts = await store.counts()

    assert {name: count for name, count in counts.items() if count} == {
        "chat": 1, "chat_key": 2, "due": 1, "outbox": 1, "store": 1,
    }  # fmt: skip
