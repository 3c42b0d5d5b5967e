import sqlite3
from pathlib import Path

import pytest

from bot.engine.inputs import Joined, Reminded
from bot.service import chat as chat_module
from bot.service.incoming import Incoming
from bot.service.ports import StorageDown
from bot.service.rows import REPLY, UNASKED, DueRow, Writes
from bot.storage.key_file import keys_of
from tests.integration.service.desk import Desk

POISON = b"\x01" + b"x" * 60


def _tamper(database: Path, sql: str) -> None:
    with sqlite3.connect(database) as connection:
        assert connection.execute(sql, (POISON,)).rowcount > 0
    connection.close()


async def _three_at_a_question(desk: Desk) -> None:
    for chat in (1, 2, 3):
        await desk.say(chat, "/count", "before")


async def _others_are_fine(desk: Desk, answers: list[str]) -> None:
    for chat in (1, 3):
        kept = await desk.answers(chat)
        assert [given for _, given in kept] == ["before", *answers], chat
        assert [number for number, _ in kept] == list(range(1, len(kept) + 1)), chat


async def test_a_turn_that_raises_is_its_own_chats_trouble(desk: Desk):
    await _three_at_a_question(desk)
    await desk.say(2, "/broken")
    await desk.give(
        desk.words(1, "a"),
        desk.words(2, "a secret word"),
        desk.words(3, "a"),
        desk.words(1, "b"),
        desk.words(3, "b"),
    )
    await _others_are_fine(desk, ["a", "b"])
    assert "About to divide." not in desk.texts(2)
    assert [number for number, _ in await desk.answers(2)] == [1]
    assert (await desk.counts())["dead_letter"] == 1


async def test_after_a_turn_that_raised_the_chat_reads_an_apology_and_is_where_it_was(desk: Desk):
    await desk.say(2, "/count", "a")
    await desk.say(2, "/broken", "boom")
    assert desk.texts(2)[-1] == "[stumbled]"
    await desk.say(2, "/cancel", "yes", "b")
    assert await desk.answers(2) == [(1, "a"), (2, "b")]


async def test_what_follows_in_the_batch_goes_on_behind_a_turn_that_raised(desk: Desk):
    await desk.say(2, "/broken", "boom", "/count", "a", "b")
    assert await desk.answers(2) == [(1, "a"), (2, "b")]


async def test_an_update_that_was_buried_is_not_tried_again(desk: Desk):
    await desk.say(2, "/broken")
    boom = desk.words(2, "boom")
    await desk.give(boom)
    await desk.give(boom)
    assert desk.texts(2).count("[stumbled]") == 1
    assert (await desk.counts())["dead_letter"] == 1


async def test_a_dead_letter_is_sealed(desk: Desk, database: Path):
    await desk.say(2, "/broken", "xylophone")
    with sqlite3.connect(database) as connection:
        [[payload, error]] = connection.execute("SELECT payload, error FROM dead_letter")
    connection.close()
    assert b"xylophone" not in payload
    assert error == "TemplateFailed"
    for path in database.parent.iterdir():
        assert b"xylophone" not in path.read_bytes(), path.name


async def test_a_timer_whose_turn_raises_is_gone_afterwards(desk: Desk):
    await desk.say(2, "/long")
    async with desk.real.unit() as unit:
        await unit.write(Writes(timers=[DueRow(2, "remind", "k", 5, b'{"flow": "bad"}')]))
    item = Incoming(None, 2, Reminded("bad"), timer=("remind", "k", 5))
    await desk.give(item, desk.words(1, "/count"))
    assert (await desk.counts())["due"] == 0
    assert (await desk.counts())["dead_letter"] == 1
    assert desk.texts(1) == ["Q1"]


async def test_a_turn_whose_messages_cannot_be_made_leaves_no_trace(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    await _three_at_a_question(desk)
    real = chat_module.message_calls

    def fails_for_one(chat, message):
        if chat == 2 and message.html == "Q3":
            raise RuntimeError("boom")
        return real(chat, message)

    monkeypatch.setattr(chat_module, "message_calls", fails_for_one)
    await desk.give(desk.words(1, "a"), desk.words(2, "lost?"), desk.words(3, "a"))
    await _others_are_fine(desk, ["a"])
    assert await desk.answers(2) == [(1, "before")]
    assert desk.texts(2) == ["Q1", "Q2", "[stumbled]"]
    monkeypatch.undo()
    await desk.say(2, "once more")
    assert await desk.answers(2) == [(1, "before"), (2, "once more")]


@pytest.mark.parametrize("column", ["session", "memory"])
async def test_a_chat_that_was_tampered_with_is_alone_with_it(
    desk: Desk, database: Path, column: str
):
    await _three_at_a_question(desk)
    _tamper(database, f"UPDATE chat SET {column} = ? WHERE id = 2")
    await desk.give(desk.words(1, "a"), desk.words(2, "boom"), desk.words(3, "a"))
    await desk.give(desk.words(3, "b"), desk.words(2, "boom"), desk.words(1, "b"))
    await _others_are_fine(desk, ["a", "b"])
    assert (await desk.counts())["dead_letter"] == 2
    apologies = [call for call in desk.out.passed if call.params["chat_id"] == 2]
    assert [call.params["text"] for call in apologies] == ["[stumbled]"] * 2


async def test_a_chat_whose_key_was_tampered_with_is_alone_with_it(desk: Desk, database: Path):
    await _three_at_a_question(desk)
    _tamper(keys_of(database), "UPDATE chat_key SET wrapped = ? WHERE chat = 2")
    boom = desk.words(2, "boom")
    await desk.give(desk.words(1, "a"), boom, desk.words(3, "a"))
    await desk.real.keep(7, b"[]")
    await desk.give(desk.words(1, "b"), boom, desk.words(3, "b"), kept=7)
    await _others_are_fine(desk, ["a", "b"])
    assert await desk.real.kept() == []


async def test_calls_and_timers_that_were_tampered_with_hold_up_nobody(desk: Desk, database: Path):
    for chat in (1, 2, 3):
        await desk.say(chat, "/nudge")
    _tamper(database, "UPDATE outbox SET payload = ?, owner = '' WHERE chat = 2")
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE outbox SET owner = ''")
    connection.close()
    _tamper(database, "UPDATE due SET payload = ? WHERE chat = 2")
    far = desk.clock.millis + 10_000_000
    claimed = await desk.real.claim(100)
    assert sorted(row.chat for row in claimed) == [1, 3]
    assert sorted(row.chat for row in await desk.real.due(far, 100)) == [1, 3]


# -- coming and going


async def test_who_blocks_the_bot_and_comes_back_in_one_batch_is_there(desk: Desk):
    await desk.say(1, "/count", "a")
    await desk.give(
        desk.words(1, "b"),
        desk.membership(1, "kicked"),
        desk.membership(1, "member", Joined()),
        desk.words(1, "c"),
    )
    assert await desk.answers(1) == [(1, "a"), (2, "b"), (3, "c")]
    assert 1 not in desk.out.dropped
    assert (await desk.counts())["outbox"] == len(desk.out.said)


async def test_news_of_leaving_that_come_again_after_the_return_change_nothing(desk: Desk):
    await desk.say(1, "/count")
    kicked = desk.membership(1, "kicked")
    await desk.give(kicked)
    assert desk.out.dropped == [1]
    await desk.give(desk.membership(1, "member", Joined()))
    await desk.say(1, "a")
    said = len(desk.texts(1))
    await desk.give(kicked)
    assert desk.out.dropped == [1]
    assert (await desk.counts())["outbox"] == said - 1  # all but the one said before leaving
    await desk.say(1, "b")
    assert await desk.answers(1) == [(1, "a"), (2, "b")]


async def test_what_waits_for_somebody_who_left_is_dropped(desk: Desk):
    await desk.say(1, "/count", "a", "b")
    await desk.say(2, "/count")
    await desk.give(desk.membership(1, "kicked"))
    assert desk.out.dropped == [1]
    assert (await desk.counts())["outbox"] == 1


async def test_timers_of_somebody_who_left_say_nothing(desk: Desk):
    await desk.say(1, "/count")
    await desk.give(desk.membership(1, "kicked"))
    raw = {"timer": {"payload": {"html": "Reminder."}}}
    given = Reminded(None, "Reminder.")
    await desk.give(Incoming(None, 1, given, raw=raw, timer=("remind", "k", 1)))
    assert desk.texts(1) == ["Q1"]


async def test_whatever_a_timer_leads_to_is_unasked(desk: Desk):
    for given in (Reminded(None, "Reminder."), Reminded("fat", None)):
        await desk.give(Incoming(None, 1, given, timer=("remind", "k", 1)))
    await desk.say(1, "/fat")
    said = [(text, row.priority) for text, row in zip(desk.texts(1), desk.out.said, strict=True)]
    bold = "<b>bold</b> &amp; plain"
    assert said == [("Reminder.", UNASKED), (bold, UNASKED), (bold, REPLY)]


async def test_a_group_that_moved_is_found_under_its_new_id(desk: Desk):
    await desk.say(-5, "/count", "a")
    await desk.give(Incoming(77, -5, None, "group", moved_to=-1005))
    await desk.say(-1005, "b")
    assert await desk.answers(-1005) == [(1, "a"), (2, "b")]
    await desk.give(Incoming(77, -5, None, "group", moved_to=-1005))
    assert await desk.answers(-1005) == [(1, "a"), (2, "b")]


async def test_trouble_behind_the_commit_takes_nothing_back(desk: Desk):
    await desk.say(1, "/count")

    async def down(chat: int) -> None:
        raise StorageDown("now of all times")

    desk.store.block = down
    await desk.give(desk.words(2, "/count"), desk.membership(1, "kicked"), desk.words(3, "/count"))
    del desk.store.block
    await desk.say(2, "a")
    assert desk.texts(2) == ["Q1", "Q2"]
    assert desk.texts(3) == ["Q1"]
    assert desk.out.dropped == [1]
