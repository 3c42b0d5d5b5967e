import asyncio

import pytest

from bot.service.incoming import Incoming
from bot.service.ports import StorageDown
from tests.integration.service.desk import STAGES, Desk, call_of


async def test_many_updates_of_one_chat_in_one_batch_are_worked_on_in_order(desk: Desk):
    await desk.say(1, "/count", *(f"answer {n}" for n in range(1, 101)))
    assert desk.texts(1) == [f"Q{n}" for n in range(1, 102)]
    assert await desk.answers(1) == [(n, f"answer {n}") for n in range(1, 101)]
    assert desk.store.units == 1


async def test_messages_of_a_chat_are_numbered_in_their_order_over_batches(desk: Desk):
    for text in ("/long", "/count", "a", "b", "/long"):
        await desk.say(1, text)
    seqs = [row.seq for row in desk.out.said]
    assert seqs == sorted(set(seqs))
    assert len(seqs) == 5 + 3 + 6  # and after the last detour the question again


async def test_all_that_waits_becomes_one_batch(desk: Desk):
    desk.store.gate = asyncio.Event()
    first = asyncio.create_task(desk.say(1, "/count"))
    await asyncio.sleep(0.02)
    others = [asyncio.create_task(desk.say(chat, "/count")) for chat in range(2, 102)]
    await asyncio.sleep(0.02)
    desk.store.gate.set()
    await asyncio.gather(first, *others)
    assert desk.store.units == 2
    assert all(desk.texts(chat) == ["Q1"] for chat in range(1, 102))


async def test_nothing_is_acknowledged_or_said_before_it_is_committed(desk: Desk):
    desk.store.gate = asyncio.Event()
    handed = asyncio.create_task(desk.say(1, "/count", "a"))
    await asyncio.sleep(0.1)
    assert not handed.done()
    assert desk.out.said == []
    desk.store.gate.set()
    await handed
    assert desk.texts(1) == ["Q1", "Q2"]


async def test_an_update_that_comes_again_is_applied_once(desk: Desk):
    items = [desk.words(1, "/count"), desk.words(1, "a"), desk.words(1, "b")]
    await desk.give(*items)
    await desk.give(*items)
    await desk.give(items[2], desk.words(1, "c"), items[1])
    assert await desk.answers(1) == [(1, "a"), (2, "b"), (3, "c")]
    assert desk.texts(1) == ["Q1", "Q2", "Q3", "Q4"]


async def test_an_update_that_is_twice_in_one_batch_is_applied_once(desk: Desk):
    start, answer = desk.words(1, "/count"), desk.words(1, "a")
    await desk.give(start, answer, answer, start)
    assert await desk.answers(1) == [(1, "a")]
    assert desk.texts(1) == ["Q1", "Q2"]


async def test_ids_of_updates_may_jump_down(desk: Desk):
    await desk.say(1, "/count", "a")
    low = desk.words(1, "b")
    await desk.give(Incoming(5, 1, low.given))
    assert await desk.answers(1) == [(1, "a"), (2, "b")]


async def test_a_tap_that_a_client_sends_again_under_a_new_id_counts_once(desk: Desk):
    await desk.say(1, "/pick")
    question = desk.out.said[-1]
    await desk.give(desk.tap(1, "left", question))
    await desk.give(desk.tap(1, "left", question), desk.tap(1, "right", question))
    assert await desk.answers(1) == [(1, "left")]
    assert desk.texts(1) == ["<b>Which</b> side?", "Again?"]
    toasts = [call.params.get("text") for call in desk.out.passed if "Callback" in call.method]
    assert toasts == [None, "[old_button]", "[old_button]"]


async def test_both_taps_of_a_double_tap_in_one_batch_count_as_one(desk: Desk):
    await desk.say(1, "/pick")
    await desk.give(desk.tap(1, "left"), desk.tap(1, "left"))
    assert await desk.answers(1) == [(1, "left")]
    assert desk.texts(1) == ["<b>Which</b> side?", "Again?"]


async def test_a_page_of_the_journal_shows_what_the_same_batch_has_kept(desk: Desk):
    await desk.give(
        desk.words(2, "/count"),
        desk.words(1, "/count"),
        desk.words(1, "a"),
        desk.words(2, "z"),
        desk.words(1, "b"),
        desk.words(1, "/pages"),
        desk.words(2, "/pages"),
        desk.words(1, "c"),
    )
    assert desk.texts(1)[3].startswith("2 entries:")
    assert "1 · a" in desk.texts(1)[3]
    assert "z" not in desk.texts(1)[3]
    assert desk.texts(2)[2] == "1 entries: 1 · z"
    assert await desk.answers(1) == [(1, "a"), (2, "b"), (3, "c")]
    assert await desk.answers(2) == [(1, "z")]


async def test_a_page_of_the_journal_shows_what_the_same_turn_has_kept(desk: Desk):
    await desk.say(1, "/both")
    assert desk.texts(1) == ["1 entries"]
    await desk.say(1, "/both")
    assert desk.texts(1) == ["1 entries", "2 entries"]


async def test_what_is_taken_back_in_the_batch_that_kept_it_is_not_kept(desk: Desk):
    await desk.say(1, "/count", "a", "b", "/back", "c", "/pages", "/back", "d")
    kept = await desk.answers(1)
    assert [given for _, given in kept][:2] == ["a", "d"]
    assert len(kept) == 2


@pytest.mark.parametrize("stage", STAGES)
async def test_a_database_that_fails_keeps_nothing_or_everything_and_is_tried_again(
    desk: Desk, stage: str
):
    await desk.say(1, "/count", "a")
    items = [desk.words(1, "b"), desk.words(2, "/count"), desk.words(1, "c")]
    desk.store.fails_at = stage
    for _ in range(2):
        with pytest.raises(StorageDown):
            await desk.give(*items)
    assert desk.texts(1) == ["Q1", "Q2"]
    desk.store.fails_at = None
    await desk.give(*items)
    await desk.say(2, "x")
    assert await desk.answers(1) == [(1, "a"), (2, "b"), (3, "c")]
    assert await desk.answers(2) == [(1, "x")]
    # What was committed although nobody got to know is in the outbox, for whoever claims it.
    claimed = await desk.real.claim(100)
    unheard = [call_of(row)[1]["text"] for row in claimed if row.chat == 1]
    assert [*desk.texts(1), *unheard] == ["Q1", "Q2", "Q3", "Q4"]


@pytest.mark.parametrize("stage", STAGES)
async def test_what_was_acknowledged_is_tried_until_it_succeeds_and_before_what_came_later(
    desk: Desk, stage: str
):
    await desk.real.keep(7, b"[]")
    desk.store.fails_at = stage
    first = [desk.words(1, "/count"), desk.words(1, "a")]
    acknowledged = asyncio.create_task(desk.give(*first, kept=7))
    await asyncio.sleep(0.1)
    second = asyncio.create_task(_again_until_kept(desk, desk.words(1, "b")))
    await asyncio.sleep(0.1)
    assert not acknowledged.done()
    assert len(await desk.real.kept()) == (0 if stage == "answer" else 1)
    desk.store.fails_at = None
    await acknowledged
    await second
    assert await desk.answers(1) == [(1, "a"), (2, "b")]
    assert await desk.real.kept() == []


async def _again_until_kept(desk: Desk, item: Incoming) -> None:
    """As the poller does, which has not confirmed it."""
    while True:
        try:
            await desk.give(item)
        except StorageDown:
            await asyncio.sleep(0.01)
        else:
            return


async def test_what_was_acknowledged_and_fails_is_buried_and_leaves_the_inbox(desk: Desk):
    await desk.say(2, "/broken")
    await desk.real.keep(7, b"[]")
    await desk.give(desk.words(2, "boom"), desk.words(1, "/count"), kept=7)
    await desk.real.keep(8, b"[]")
    await desk.give(kept=8)
    assert desk.texts(1) == ["Q1"]
    assert (await desk.counts())["dead_letter"] == 1
    assert await desk.real.kept() == []


async def test_what_could_not_be_written_off_with_a_batch_is_written_off_with_the_next(desk: Desk):
    await desk.say(1, "/count")
    [row] = desk.out.said
    desk.out.sent = [(row.chat, row.seq)]
    desk.store.fails_at = "commit"
    with pytest.raises(StorageDown):
        await desk.say(2, "/count")
    assert desk.out.sent == [(row.chat, row.seq)]
    desk.store.fails_at = None
    await desk.say(3, "/count")
    assert desk.out.sent == []
    assert (await desk.counts())["outbox"] == 1


async def test_only_those_who_still_wait_after_half_a_second_see_that_an_answer_is_written(
    desk: Desk,
):
    desk.out.owed = {2}
    await desk.say(1, "/count")
    await desk.say(2, "/count")
    desk.store.gate = asyncio.Event()
    slow = asyncio.create_task(desk.say(3, "/count"))
    await asyncio.sleep(0.6)
    desk.store.gate.set()
    await slow
    assert sorted(desk.out.writing) == [2, 3]


async def test_whoever_waits_when_the_loop_ends_is_told_that_nothing_was_kept(desk: Desk):
    desk.store.gate = asyncio.Event()
    under_way = asyncio.create_task(desk.say(1, "/count"))
    await asyncio.sleep(0.02)
    waiting = asyncio.create_task(desk.say(2, "/count"))
    await asyncio.sleep(0.02)
    await desk.stop()
    async with asyncio.timeout(5):
        for task in (under_way, waiting):
            with pytest.raises(StorageDown):
                await task
        with pytest.raises(StorageDown):
            await desk.say(3, "/count")
    assert (await desk.counts())["seen_update"] == 0
