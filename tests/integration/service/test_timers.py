import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs
from support.rooms import KEYS

from bot.engine.book import Book
from bot.engine.effects import Message
from bot.engine.hooks import DueCall, Hooks, Met
from bot.engine.inputs import Query
from bot.service.rows import UNASKED, DueRow, Writes
from bot.service.timers import CLAIMED_AT_ONCE, LARGEST_BATCH, TICKS_TO_PRUNE, Timers
from bot.storage.store import open_store
from tests.integration.service.desk import Desk


@pytest.fixture
def timers(desk: Desk) -> Timers:
    out: object = desk.out
    return Timers(desk.store, desk.loop, out, desk.clock)  # type: ignore[arg-type]


async def test_a_nudge_comes_once_when_its_time_has_come(desk: Desk, timers: Timers):
    await desk.say(1, "/nudge")
    await timers.tick()
    desk.clock.move(minutes=4, seconds=59)
    await timers.tick()
    assert desk.texts(1) == ["Well?"]
    desk.clock.move(seconds=2)
    await timers.tick()
    await timers.tick()
    assert desk.texts(1) == ["Well?", "Still there?"]
    assert desk.out.said[-1].priority == UNASKED
    await desk.give(desk.tap(1, "left", desk.out.said[0]))
    assert desk.texts(1)[-1] == "Thanks."


async def test_a_nudge_for_a_question_that_was_answered_is_not_sent(desk: Desk, timers: Timers):
    await desk.say(1, "/nudge", "left", "/count")
    desk.clock.move(minutes=6)
    await timers.tick()
    assert desk.texts(1) == ["Well?", "Thanks.", "Q1"]
    assert (await desk.counts())["due"] == 0


async def test_a_reminder_that_finds_somebody_in_a_talk_waits_until_it_is_over(
    desk: Desk, timers: Timers
):
    await desk.say(1, "/later", "/count")
    tomorrow = desk.clock.millis + 86_400_000
    [before] = await desk.store.due(tomorrow, 9)
    await timers.tick()
    assert "Reminder." not in desk.texts(1)
    [after] = await desk.store.due(tomorrow, 9)
    assert after.at > before.at
    assert after.key == before.key, "by its key the talk that set it can take it back"
    await desk.say(1, "/cancel")
    desk.clock.move(minutes=20)
    await timers.tick()
    assert desk.texts(1).count("Reminder.") == 1


async def test_all_that_is_due_comes_in_one_tick(desk: Desk, timers: Timers):
    chats = range(1, LARGEST_BATCH + 52)
    rows = [DueRow(chat, "remind", "k", 5, b'{"html": "Hello."}') for chat in chats]
    async with desk.real.unit() as unit:
        await unit.write(Writes(timers=rows))
        await unit.load([])
    for chat in chats:
        await desk.say(chat, "/long")
    await timers.tick()
    assert all(desk.texts(chat)[-1] == "Hello." for chat in chats)
    assert (await desk.counts())["due"] == 0


@pytest.mark.parametrize("stage", ["begin", "load", "write", "commit", "answer"])
async def test_a_timer_whose_batch_fails_fires_once_when_the_database_is_back(
    desk: Desk, timers: Timers, stage: str
):
    await desk.say(1, "/later")
    desk.store.fails_at = stage
    with capture_logs() as logs:
        await timers.tick()
        await timers.tick()
    assert "timers wait" in {entry.get("means") for entry in logs}
    assert "Reminder." not in desk.texts(1)
    desk.store.fails_at = None
    await timers.tick()
    await timers.tick()
    claimed = await desk.real.claim(100)
    desk.out.take_over(claimed)
    assert desk.texts(1).count("Reminder.") == 1
    assert (await desk.counts())["due"] == 0


async def test_a_timer_of_a_kind_that_is_gone_is_dropped_with_a_line_in_the_log(
    desk: Desk, timers: Timers
):
    await desk.say(1, "/count")
    async with desk.real.unit() as unit:
        await unit.write(Writes(timers=[DueRow(1, "horoscope", "k", 5, b"{}")]))
    with capture_logs() as logs:
        await timers.tick()
    assert [entry["kind"] for entry in logs if "unknown kind" in entry["event"]] == ["horoscope"]
    assert (await desk.counts())["due"] == 0
    assert desk.texts(1) == ["Q1"]


async def test_the_timers_of_somebody_who_has_left_say_nothing_and_go_on_when_they_are_back(
    desk: Desk, timers: Timers
):
    def met(call: DueCall) -> Met:
        return Met(effects=(Message(f"{call.kind} {call.payload['what']}"),))

    desk.loop._book = replace(desk.loop._book, hooks=Hooks(due={"ritual": met}))
    await desk.say(1, "/count")
    async with desk.real.unit() as unit:
        await unit.write(Writes(timers=[DueRow(1, "ritual", "k", 5, b'{"what": "Tea"}')]))
    await desk.give(replace(desk.words(1, ""), given=None, membership="kicked"))
    for _ in range(3):
        await timers.tick()
        desk.clock.move(days=1, seconds=1)
    assert "ritual Tea" not in desk.texts(1)
    assert (await desk.counts())["due"] == 1
    await desk.give(replace(desk.words(1, ""), given=None, membership="member"))
    await timers.tick()
    assert desk.texts(1).count("ritual Tea") == 1
    assert (await desk.counts())["due"] == 0


async def leave(desk: Desk) -> None:
    await desk.give(replace(desk.words(1, ""), given=None, membership="kicked"))


async def come_back(desk: Desk) -> None:
    await desk.give(replace(desk.words(1, ""), given=None, membership="member"))


async def test_a_reminder_of_somebody_who_has_left_comes_when_they_are_back(
    desk: Desk, timers: Timers
):
    await desk.say(1, "/long")
    async with desk.real.unit() as unit:
        at = desk.clock.millis + 5
        await unit.write(Writes(timers=[DueRow(1, "remind", "k", at, b'{"html": "The walk."}')]))
    await leave(desk)
    desk.clock.move(days=1)
    await timers.tick()
    desk.clock.move(days=5)
    await timers.tick()
    assert "The walk." not in desk.texts(1)

    await come_back(desk)
    await timers.tick()
    await timers.tick()
    assert desk.texts(1).count("The walk.") == 1
    assert (await desk.counts())["due"] == 0


async def test_a_reminder_waits_a_month_and_what_repeats_for_as_long_as_it_takes(
    desk: Desk, timers: Timers
):
    told: list[tuple[str, object]] = []

    def met(call: DueCall) -> Met:
        told.append((call.at.isoformat(), call.payload))
        return Met(effects=(Message("Tea"),))

    desk.loop._book = replace(desk.loop._book, hooks=Hooks(due={"ritual": met}))
    await desk.say(1, "/long")
    at, set_for = desk.clock.millis + 1000, desk.clock.now + timedelta(seconds=1)
    async with desk.real.unit() as unit:
        rows = [
            DueRow(1, "remind", "k", at, b'{"html": "The walk."}'),
            DueRow(1, "ritual", "k", at, b'{"what": "Tea"}'),
        ]
        await unit.write(Writes(timers=rows))
    await leave(desk)
    looked = 0
    for _ in range(800):
        desk.clock.move(days=1)
        looked += len(await desk.real.due(desk.clock.millis, 10))
        await timers.tick()
    assert looked <= 6
    assert (await desk.counts())["due"] == 1

    await come_back(desk)
    await timers.tick()
    assert told == [(set_for.isoformat(), {"what": "Tea"})]
    assert "The walk." not in desk.texts(1)


async def test_timers_that_fail_are_each_kept_with_their_kind_and_key(desk: Desk, timers: Timers):
    def met(call: DueCall) -> Met:
        raise RuntimeError("boom")

    desk.loop._book = replace(desk.loop._book, hooks=Hooks(due={"ritual": met, "rite": met}))
    await desk.say(1, "/count")
    rows = [DueRow(1, kind, "k", 5, b'{"what": "Tea"}') for kind in ("ritual", "rite")]
    async with desk.real.unit() as unit:
        await unit.write(Writes(timers=rows))
    with capture_logs() as logs:
        await timers.tick()

    failed = [entry["timer"] for entry in logs if "dead letter" in entry["event"]]
    assert sorted(failed) == ["rite", "ritual"]
    async with desk.real.unit() as unit:
        kept: Any = await unit.fetch(1, Query("beside"))
    letters = [letter["update"]["timer"] for letter in kept["failed"]]
    assert sorted((each["kind"], each["key"], each["at"]) for each in letters) == [
        ("rite", "k", 5),
        ("ritual", "k", 5),
    ]


async def test_ticks_never_overlap(desk: Desk, timers: Timers):
    await desk.say(1, "/later")
    desk.store.gate = asyncio.Event()
    slow = asyncio.create_task(timers.tick())
    await asyncio.sleep(0.05)
    await timers.tick()
    assert desk.out.settled == 1
    desk.store.gate.set()
    await slow
    assert desk.texts(1).count("Reminder.") == 1


async def test_update_ids_are_forgotten_after_three_days_and_not_before(desk: Desk, timers: Timers):
    old = desk.words(1, "/count")
    await desk.give(old)
    desk.clock.move(days=2)
    await desk.say(1, "a")
    timers._count = TICKS_TO_PRUNE
    await timers.tick()
    assert (await desk.counts())["seen_update"] == 2
    desk.clock.move(days=1, seconds=1)
    timers._count = TICKS_TO_PRUNE
    await timers.tick()
    assert (await desk.counts())["seen_update"] == 1


async def test_what_an_earlier_process_left_is_sent_in_order_and_before_what_comes_now(
    book: Book, database: Path
):
    """More of it than is claimed at once: none of it may be passed by newer messages."""
    chats = range(1, CLAIMED_AT_ONCE + 101)
    store = await open_store(f"sqlite:///{database}", KEYS)
    desk = Desk(book, store)
    desk.start()
    await asyncio.gather(*(desk.say(chat, "/count") for chat in chats))
    await desk.stop()
    await store.close()

    store = await open_store(f"sqlite:///{database}", KEYS)
    desk = Desk(book, store)
    desk.start()
    try:
        out: object = desk.out
        timers = Timers(store, desk.loop, out, desk.clock)  # type: ignore[arg-type]
        await timers.recover()
        for chat in chats:
            await desk.say(chat, "a")
        await timers.tick()
        assert all(desk.texts(chat) == ["Q1", "Q2"] for chat in chats)
    finally:
        await desk.stop()
        await store.close()
