"""The contract of calls and timers, on every database."""

from __future__ import annotations

import pytest

from bot.service.rows import REPLY, UNASKED, ChatRow, DeadRow, DueRow, OutboxRow, Writes
from bot.storage.store import LEASE

DAY = 24 * 3600 * 1000


def call(chat, seq, priority=REPLY, not_before=0):
    return OutboxRow(chat, seq, priority, not_before, b'sendMessage\n{"text":"words"}')


async def write(store, *calls, **tables):
    async with store.unit() as unit:
        await unit.write(Writes(outbox=list(calls), **tables))


async def claim(store, now, owner="other", limit=100, lease=LEASE):
    return [(row.chat, row.seq) for row in await store.claim(owner, now, lease, limit)]


@pytest.fixture
async def orphans(opened, clock):
    """Writes calls in the name of a process that is gone; returns a store that may claim them."""

    async def leave(*calls, begun=()):
        store = await opened(owner="gone")
        await write(store, *calls)
        await store.begin(begun)
        await store.close()
        clock.now += 2 * LEASE
        return await opened(owner="heir")

    return leave


async def test_a_call_is_held_by_the_process_that_wrote_it(store, clock):
    await write(store, call(1, 1))

    assert await claim(store, clock.now) == []
    assert await claim(store, clock.now, owner="me") == []
    assert await claim(store, clock.now + LEASE - 1) == []


async def test_what_a_process_held_is_free_when_its_lease_ran_out(store, clock):
    await write(store, call(1, 1), call(1, 2))

    [first, second] = await store.claim("other", clock.now + LEASE, LEASE, 10)

    assert (first, second) == (call(1, 1), call(1, 2))
    assert await claim(store, clock.now + LEASE, owner="third") == []
    assert await claim(store, clock.now + 2 * LEASE, owner="third") == [(1, 1), (1, 2)]


async def test_a_process_that_renews_its_lease_keeps_what_it_holds(store, clock):
    await write(store, call(1, 1))
    await store.renew("me", clock.now + LEASE - 1, LEASE)

    assert await claim(store, clock.now + 2 * LEASE - 2) == []
    assert await claim(store, clock.now + 2 * LEASE) == [(1, 1)]


async def test_a_process_never_takes_from_itself_what_it_holds(store, clock):
    await write(store, call(1, 1))

    assert await claim(store, clock.now + 10 * LEASE, owner="me") == []


async def test_a_lease_is_renewed_by_writing(store, clock):
    for seq in range(4):
        await write(store, call(1, seq))
        clock.now += LEASE // 2 - 1

    assert await claim(store, clock.now) == []


async def test_calls_of_a_process_that_is_gone_are_handed_out_in_order(orphans, clock):
    store = await orphans(call(2, 1, UNASKED), call(1, 2), call(1, 1), call(3, 1, REPLY, 5))

    rows = await store.claim("heir", clock.now, LEASE, 10)

    assert rows == [call(1, 1), call(1, 2), call(3, 1, REPLY, 5), call(2, 1, UNASKED)]
    assert await claim(store, clock.now, owner="heir") == []


async def test_a_call_waits_for_its_moment_and_so_do_the_later_ones_of_its_chat(orphans, clock):
    later = clock.now + 10 * LEASE
    store = await orphans(call(1, 1, not_before=later), call(1, 2), call(2, 1))

    assert await claim(store, clock.now) == [(2, 1)]
    assert await claim(store, later) == [(1, 1)]
    assert await claim(store, later) == [(1, 2)]


async def test_a_reply_does_not_wait_behind_a_check_in_of_its_chat(orphans, clock):
    later = clock.now + 10 * LEASE
    store = await orphans(call(1, 1, UNASKED, later), call(1, 2), call(1, 3, UNASKED))

    assert await claim(store, clock.now) == [(1, 2)]


async def test_a_limit_never_parts_a_later_call_from_the_earlier_ones(orphans, clock):
    store = await orphans(*(call(chat, seq) for seq in range(3) for chat in (1, 2)))

    taken = [await claim(store, clock.now, owner="heir", limit=2) for _ in range(4)]

    assert [len(part) for part in taken] == [2, 2, 2, 0]
    flat = [row for part in taken for row in part]
    for chat in (1, 2):
        assert [seq for of, seq in flat if of == chat] == [0, 1, 2]


async def test_a_later_call_is_not_taken_while_another_process_holds_an_earlier_one(orphans, clock):
    store = await orphans(call(1, 1), call(1, 2), call(2, 1))

    assert await claim(store, clock.now, owner="one", limit=1) == [(1, 1)]
    assert await claim(store, clock.now, owner="two") == [(2, 1)]
    assert await claim(store, clock.now, owner="one") == [(1, 2)]


async def test_a_settled_call_is_gone(orphans, clock):
    store = await orphans(call(1, 1), call(1, 2))
    await claim(store, clock.now)
    await store.settle([(1, 1), (9, 9)])
    await store.settle([])

    assert (await store.counts())["outbox"] == 1


async def test_an_attempt_is_counted_before_the_call_is_sent(orphans, clock):
    store = await orphans(call(1, 1), begun=[(1, 1)])
    await store.begin([])

    [row] = await store.claim("heir", clock.now, LEASE, 10)

    assert row.attempts == 1


async def test_a_check_in_that_was_begun_is_never_sent_again(orphans, clock):
    store = await orphans(
        call(1, 1, UNASKED), call(2, 1, UNASKED), call(3, 1), begun=[(1, 1), (3, 1)]
    )

    assert await claim(store, clock.now) == [(3, 1), (2, 1)]
    assert store.forsaken == 1
    assert (await store.counts())["outbox"] == 2


async def test_a_check_in_that_a_living_process_is_sending_is_left_to_it(store, clock):
    await write(store, call(1, 1, UNASKED))
    await store.begin([(1, 1)])

    assert await claim(store, clock.now) == []
    assert (await store.counts())["outbox"] == 1
    assert await claim(store, clock.now + LEASE) == []
    assert (await store.counts())["outbox"] == 0


async def test_only_who_holds_a_check_in_begins_to_send_it(store, clock):
    await write(store, call(1, 1, UNASKED), call(2, 1, UNASKED))
    assert await store.begin([(1, 1), (3, 1)]) == {(1, 1)}
    await claim(store, clock.now + LEASE, owner="other")

    assert await store.begin([(1, 1), (2, 1)]) == set()


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


async def test_a_blocked_chat_is_sent_nothing_more(store, clock):
    chats = [ChatRow(1, session=b"s"), ChatRow(2)]
    await write(store, call(1, 1), call(1, 2), call(2, 1), chats=chats)
    await store.block(1)

    async with store.unit() as unit:
        found = await unit.load([1, 2])
    assert (found[1].status, found[1].session, found[2].status) == ("blocked", b"s", "active")
    assert await claim(store, clock.now + LEASE) == [(2, 1)]


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
        "chat": 1, "chat_key": 2, "due": 1, "outbox": 1, "holder": 1, "store": 1,
    }  # fmt: skip
