"""The queue of updates."""

import asyncio

import pytest
from support.loopback import Clock

from bot.preview.errors import ApiError
from bot.preview.faults import Faults
from bot.preview.updates import Updates


def filled(count: int, clock: Clock | None = None) -> tuple[Updates, list[int]]:
    updates = Updates(clock or Clock())
    for number in range(count):
        updates.push("message", {"message_id": number}, "chat:1")
    return updates, [update["update_id"] for update in updates.take(100)]


def test_ids_are_consecutive_from_somewhere() -> None:
    _, ids = filled(3)
    assert ids == [ids[0], ids[0] + 1, ids[0] + 2]
    assert ids[0] >= 100_000_000
    assert len({filled(1)[1][0] for _ in range(20)}) > 1


def test_updates_are_given_out_until_they_are_confirmed() -> None:
    updates, ids = filled(3)
    assert [update["update_id"] for update in updates.take(2)] == ids[:2]
    assert [update["update_id"] for update in updates.take(2)] == ids[:2]
    assert updates.confirm(ids[1]) == ids[:1]
    assert [update["update_id"] for update in updates.take(100)] == ids[1:]


def test_a_negative_offset_keeps_the_last_ones() -> None:
    updates, ids = filled(4)
    assert updates.confirm(-1) == ids[:3]
    assert [update["update_id"] for update in updates.take(100)] == ids[3:]


def test_confirming_the_past_changes_nothing() -> None:
    updates, ids = filled(2)
    assert updates.confirm(5) == []
    assert len(updates) == 2
    assert updates.confirm(ids[-1] + 1000) == ids


def test_a_tap_waits_150_seconds_and_a_message_a_day() -> None:
    clock = Clock()
    updates = Updates(clock)
    updates.push("message", {}, "chat:1")
    updates.push("callback_query", {}, "user:1")
    clock.now += 149
    assert len(updates.take(100)) == 2
    clock.now += 1
    assert [set(update) for update in updates.take(100)] == [{"update_id", "message"}]
    clock.now += 24 * 3600
    assert updates.take(100) == []
    assert len(updates) == 0


def test_kinds_that_were_not_asked_for_are_not_queued() -> None:
    updates = Updates(Clock())
    assert updates.push("message_reaction", {}, "chat:1") is None
    updates.allowed = ("callback_query",)
    assert updates.push("message", {}, "chat:1") is None
    assert updates.push("callback_query", {}, "user:1") is not None


async def test_a_poll_answers_as_soon_as_something_comes() -> None:
    updates = Updates(Clock())
    poll = asyncio.create_task(updates.poll(100, 30, Faults()))
    await asyncio.sleep(0)
    updates.push("message", {"message_id": 1}, "chat:1")
    updates.push("message", {"message_id": 2}, "chat:1")
    assert [update["message"]["message_id"] for update in await poll] == [1, 2]


async def test_a_poll_without_a_timeout_answers_at_once() -> None:
    assert await Updates(Clock()).poll(100, 0, Faults()) == []


async def test_a_poll_ends_empty_when_its_time_is_over() -> None:
    assert await Updates(Clock()).poll(100, 0.01, Faults()) == []


async def test_a_second_poll_ends_the_first() -> None:
    updates = Updates(Clock())
    first = asyncio.create_task(updates.poll(100, 30, Faults()))
    await asyncio.sleep(0)
    second = asyncio.create_task(updates.poll(100, 30, Faults()))
    with pytest.raises(ApiError) as caught:
        await first
    assert caught.value.code == 409
    assert caught.value.description == (
        "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running"
    )
    updates.push("message", {}, "chat:1")
    assert len(await second) == 1


async def test_a_poll_picks_its_updates_after_the_latency() -> None:
    updates, faults = Updates(Clock()), Faults()
    faults.latency = 0.02
    poll = asyncio.create_task(updates.poll(100, 30, faults))
    await asyncio.sleep(0)
    updates.push("message", {"message_id": 1}, "chat:1")
    await asyncio.sleep(0)
    updates.push("message", {"message_id": 2}, "chat:1")
    assert len(await poll) == 2


async def test_a_poll_whose_client_left_takes_nothing_along() -> None:
    updates = Updates(Clock())
    gone = asyncio.create_task(updates.poll(100, 30, Faults()))
    await asyncio.sleep(0)
    gone.cancel()
    await asyncio.wait([gone])
    updates.push("message", {}, "chat:1")
    assert len(await updates.poll(100, 30, Faults())) == 1
