"""Somebody who writes too fast, or too much: nothing is lost in silence, nobody else notices."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from support.books import book_from, steps

from bot.engine.book import ActCall, ActSpec, Done, Need
from bot.engine.codec import LARGEST_MEMORY, dump_memory
from bot.engine.hooks import Alarm, Heard, Hooks, Standing
from bot.engine.inputs import Command, Edited, Input, Media, Query
from bot.engine.session import Memory
from bot.service.limits import BURST, KEPT_IN_FLOOD, READ_IN_FLOOD, Floods
from bot.service.ports import StorageDown
from bot.service.rows import Writes
from bot.service.turnloop import TurnLoop
from bot.storage.store import SqlStore
from tests.integration.service.desk import Desk


@pytest.fixture
async def limited(desk: Desk) -> AsyncIterator[Desk]:
    """The desk, with a limit of one update a second."""
    await desk.stop()
    desk.loop = TurnLoop(
        desk.loop._book,
        desk.store,
        desk.out,
        "test_bot",
        desk.clock,
        Floods(1.0),
        seconds=desk.clock.seconds,
    )
    desk.start()
    yield desk


async def given(desk: Desk, chat: int) -> list[str]:
    kept = await desk.kept(chat)
    return [entry["fields"]["given"] for entry in kept if entry["kind"] == "answer"]


def notes(kept: list) -> list[str]:  # type: ignore[type-arg]
    return [entry["fields"]["text"] for entry in kept if entry["kind"] == "note"]


async def test_a_flood_is_kept_up_to_a_cap_and_answered_once(limited: Desk):
    await limited.say(1, "/count")
    texts = [f"word {number}" for number in range(BURST + KEPT_IN_FLOOD + 30)]
    await limited.say(1, *texts[:40])
    await limited.say(1, *texts[40:])

    assert await given(limited, 1) == texts[: BURST - 1]
    assert set(notes(await limited.kept(1))) == set(texts[BURST - 1 :][:KEPT_IN_FLOOD])
    assert limited.texts(1).count("[too_fast]") == 1
    assert len(limited.texts(1)) == BURST + 1


async def test_after_a_while_the_talk_goes_on_where_it_was(limited: Desk):
    await limited.say(1, "/count")
    await limited.say(1, *["x"] * 40)
    before = len(await given(limited, 1))
    limited.clock.move(minutes=1)
    await limited.say(1, "calm")

    assert (await given(limited, 1))[before:] == ["calm"]
    assert limited.texts(1)[-1].startswith("Q")


async def test_others_in_the_same_batch_are_answered(limited: Desk):
    await limited.say(2, "/count")
    flood = [limited.words(1, "x") for _ in range(100)]
    await limited.give(*flood[:50], limited.words(2, "hello"), *flood[50:])

    assert await limited.answers(2) == [(1, "hello")]
    assert "[too_fast]" not in limited.texts(2)


async def test_taps_that_come_too_fast_are_answered_without_a_word(limited: Desk):
    await limited.say(1, "/pick")
    taps = [limited.tap(1, "left") for _ in range(BURST + 5)]
    await limited.give(*taps)

    answered = [c for c in limited.out.passed if c.method == "answerCallbackQuery"]
    assert len(answered) == len(taps)


def watchful(desk: Desk) -> None:
    def screen(text: str, standing: Standing) -> Heard:
        return Heard(Alarm("card", "x") if "grave" in text else None)

    desk.loop._book = replace(desk.loop._book, hooks=Hooks(screen=screen))


async def test_grave_words_in_a_flood_have_their_turn(limited: Desk):
    watchful(limited)
    await limited.say(1, "/count", *["x"] * (BURST + 10))
    before = len(await given(limited, 1))
    await limited.say(1, "y", "grave", "z")

    assert (await given(limited, 1))[before:] == ["grave"]
    assert "grave" not in notes(await limited.kept(1))


async def test_grave_words_have_their_turn_when_nothing_else_is_kept_any_more(limited: Desk):
    watchful(limited)
    await limited.say(1, "/count", *["x"] * (BURST + KEPT_IN_FLOOD + 10))
    before = len(await given(limited, 1))
    await limited.say(1, "y", "grave", "z")

    assert (await given(limited, 1))[before:] == ["grave"]


@pytest.mark.parametrize(
    "words", [Media("photo", "grave"), Edited("grave"), Command("count", "grave")]
)
async def test_grave_words_are_found_wherever_somebody_writes_them(limited: Desk, words: Input):
    watchful(limited)
    await limited.say(1, "/count", *["x"] * (BURST + 10))
    before = len(limited.texts(1))
    await limited.give(limited.incoming(1, Media("photo", "y")), limited.incoming(1, words))

    assert len(limited.texts(1)) > before


async def test_what_is_read_for_danger_has_an_end_that_no_hand_comes_to(limited: Desk):
    watchful(limited)
    await limited.say(1, "/count", *["x"] * (BURST + READ_IN_FLOOD - 10))
    before = len(await given(limited, 1))
    await limited.say(1, *["grave"] * 50)
    answered = len(await given(limited, 1)) - before
    assert 5 < answered < 15
    limited.clock.move(seconds=2)
    await limited.say(1, *["y"] * 4, "grave")
    assert (await given(limited, 1))[before + answered :] == ["y", "y", "grave"]


async def test_what_nothing_comes_of_is_not_committed(limited: Desk):
    """So that nobody else waits for the disk because of it."""
    await limited.say(1, "/count", *["x"] * (BURST + KEPT_IN_FLOOD + READ_IN_FLOOD))
    before = (await limited.counts())["seen_update"]
    await limited.say(1, *["x"] * 50)
    assert (await limited.counts())["seen_update"] == before

    await limited.give(limited.words(1, "x"), limited.words(2, "/count"))
    assert (await limited.counts())["seen_update"] == before + 2
    limited.clock.move(minutes=10)
    await limited.say(1, "calm")
    assert (await given(limited, 1))[-1] == "calm"


async def test_a_clock_that_is_set_back_makes_nobody_wait(limited: Desk):
    await limited.say(1, "/count", *["x"] * 40)
    limited.loop._clock = limited.loop._machine = lambda: limited.clock.now - timedelta(hours=1)
    await limited.say(1, *["y"] * 20)

    assert len(await given(limited, 1)) == 60
    assert "[too_fast]" not in limited.texts(1)


async def test_a_database_that_is_away_makes_nobody_too_fast(limited: Desk):
    await limited.say(1, "/count")
    words = [limited.words(1, f"w{number}") for number in range(10)]
    limited.store.fails_at = "commit"
    for _ in range(10):
        with pytest.raises(StorageDown):
            await limited.give(*words)
    limited.store.fails_at = None
    await limited.give(*words)

    assert len(await limited.answers(1)) == 10
    assert "[too_fast]" not in limited.texts(1)


async def test_a_full_journal_says_so_and_has_room_again_when_something_was_deleted(desk: Desk):
    desk.loop._journals.most = 3
    await desk.say(1, "/count")
    for number in range(5):
        await desk.say(1, f"w{number}")
    assert await given(desk, 1) == ["w0", "w1", "w2"]
    assert desk.texts(1).count("[journal_full] 3") == 2
    entry = (await desk.kept(1))[0]["key"]
    async with desk.real.unit() as unit:
        await unit.write(Writes(unkept=[(1, entry)]))
    await desk.say(1, "room")
    assert await given(desk, 1) == ["w1", "w2", "room"]


async def test_what_is_kept_of_a_flood_finds_the_journal_full_too(limited: Desk):
    limited.loop._journals.most = BURST + 4
    await limited.say(1, "/count")
    await limited.say(1, *[f"w{number}" for number in range(BURST + 20)])

    kept = await limited.kept(1)
    assert len(kept) == BURST + 4
    said = limited.texts(1)
    assert (said.count("[too_fast]"), said.count(f"[journal_full] {BURST + 4}")) == (1, 1)


async def test_what_is_written_ahead_of_a_question_to_storage_finds_the_journal_full_too(
    store: SqlStore,
):
    def counted(call: ActCall) -> Done | Need:
        if call.data is None:
            return Need(Query("dates", {}))
        return Done(len(call.data["dates"]))  # type: ignore[index, call-overload]

    flow = steps(
        "- {ask: line, id: q, text: What?}",
        "- {save: note, fields: [line]}",
        "- {act: test.count, into: found}",
        "- say: 'There are {{ found }}.'",
        head="command: test",
    )
    book = book_from({"test": flow}, acts={"test.count": ActSpec("test.count", counted)})
    desk = Desk(book, store)
    desk.start()
    desk.loop._journals.most = 2
    for _ in range(4):
        await desk.say(1, "/test", "a line")
    assert len(await desk.kept(1)) == 2
    counts = [text for text in desk.texts(1) if text.startswith("There are")]
    assert counts == ["There are 1.", "There are 2.", "There are 2.", "There are 2."]
    assert desk.texts(1).count("[journal_full] 2") == 2
    await desk.stop()


async def test_one_full_journal_is_its_own_chats_affair(desk: Desk):
    desk.loop._journals.most = 2
    for chat in (1, 2):
        await desk.say(chat, "/count")
    await desk.say(1, *["x"] * 4)
    await desk.say(2, "y")
    assert len(await desk.answers(1)) == 2
    assert await desk.answers(2) == [(1, "y")]


async def test_who_has_filled_their_profile_can_still_talk_and_others_notice_nothing(desk: Desk):
    await desk.say(1, "/count")
    full = Memory({"name": "Ann", "words": "x" * LARGEST_MEMORY})
    async with desk.real.unit() as unit:
        row = (await unit.load([1]))[1]
        await unit.write(Writes(chats=[replace(row, memory=dump_memory(full))]))
    await desk.say(1, "one")
    assert desk.texts(1)[-1].startswith("[stumbled]")
    assert await desk.kept(1) == []

    await desk.say(1, "/long")
    assert "5" in desk.texts(1)
    await desk.say(2, "/count", "two")
    assert await desk.answers(2) == [(1, "two")]
