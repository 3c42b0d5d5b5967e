import asyncio

import pytest

from bot.storage.store import SqlStore
from tests.integration.service.running import Running

FIVE = ["1", "2", "3", "4", "5"]
CROWD = range(2, 12)


def _first_times(texts: list[str]) -> list[str]:
    return list(dict.fromkeys(texts))


async def test_a_conversation_goes_there_and_back(bot: Running):
    bot.say(1, "/pick")
    await bot.reads(1, "Which side?")
    bot.tap(1, "left")
    await bot.until(lambda: "Again?" in bot.texts(1))
    bot.tap(1, "right")
    await bot.until(lambda: "Done." in bot.texts(1))
    await bot.until(lambda: "Which side?\n\n→ Left" in bot.texts(1))
    await bot.until(lambda: "Again?\n\n→ Right" in bot.texts(1))
    toasts = bot.calls("answerCallbackQuery")
    assert [call["status"] for call in toasts] == [200, 200]


async def test_too_many_requests_stops_every_chat_and_loses_nothing(bot: Running):
    bot.fail("429", chat_id=1, retry_after=1)
    bot.say(1, "/long")
    await bot.until(lambda: bot.calls("sendMessage"))
    [refused] = bot.calls("sendMessage")
    for chat in CROWD:
        bot.say(chat, "/long")
    for chat in (1, *CROWD):
        await bot.reads(chat, *FIVE)
    later = [call["at"] for call in bot.calls("sendMessage")[1:]]
    assert min(later) >= refused["at"] + 0.99
    assert len(later) == 5 * (1 + len(CROWD))


async def test_nothing_more_is_sent_to_who_has_blocked_the_bot(bot: Running, store: SqlStore):
    bot.fail("403", chat_id=1)
    bot.say(1, "/long")
    bot.say(2, "/long")
    await bot.reads(2, *FIVE)
    await bot.until(lambda: bot.calls("sendMessage", chat_id=1))
    bot.say(3, "/long")
    await bot.reads(3, *FIVE)
    assert len(bot.calls("sendMessage", chat_id=1)) == 1
    assert (await store.counts())["outbox"] <= 10  # of the other two, at most
    bot.say(1, "/count")  # and is back as soon as the user is
    await bot.reads(1, "Q1")


async def test_what_was_planned_for_who_has_left_stays_unsaid_and_the_way_back_is_open(
    bot: Running,
):
    bot.say(1, "/count", "a")
    await bot.reads(1, "Q1", "Q2")
    bot.say(1, "/later")
    bot.telegram.block(1)
    bot.say(2, "/later")
    await bot.until(lambda: "Reminder." in bot.texts(2))
    bot.telegram.unblock(1)
    await bot.until(lambda: "[welcome_back]" in " ".join(bot.texts(1)), lambda: bot.texts(1))
    assert "Reminder." not in bot.texts(1)
    bot.say(1, "b")
    await bot.until(lambda: bot.texts(1)[-1] == "Q3")


async def test_a_group_that_moves_while_it_is_written_to_gets_its_message_in_the_new_place(
    bot: Running,
):
    bot.fail("migrate", chat_id=-5)
    bot.say(-5, "/start@rekindle_preview_bot")
    new = -1_000_000_000_005
    await bot.until(lambda: new in bot.telegram.chats and bot.texts(new))
    assert "[group]" in bot.texts(new)[0]
    assert bot.texts(-5) == []
    bot.say(2, "/long")
    await bot.reads(2, *FIVE)


async def test_markup_that_telegram_refuses_is_sent_as_plain_text(bot: Running):
    bot.fail("400_entities")
    bot.say(1, "/fat", "/long")
    await bot.reads(1, "bold & plain", *FIVE)
    first, second = bot.calls("sendMessage")[:2]
    assert (first["status"], first["params"]["parse_mode"]) == (400, "HTML")
    assert "parse_mode" not in second["params"]
    [message] = [m for m in bot.telegram.history(1) if m.get("text") == "bold & plain"]
    assert "entities" not in message


async def test_a_message_that_telegram_will_never_take_is_passed_by(bot: Running):
    bot.fail("400", chat_id=1)
    bot.say(1, "/long")
    await bot.until(lambda: len(bot.texts(1)) == 5, lambda: bot.texts(1))
    assert sorted(bot.texts(1)) == sorted(["[unsent]", *FIVE[1:]])


@pytest.mark.parametrize("kind", ["500", "502_html", "drop", "timeout", "lost"])
async def test_a_failing_network_keeps_the_order_of_its_chat_and_holds_up_no_other(
    bot: Running, kind: str
):
    bot.fail(kind, chat_id=1, times=99)
    bot.say(1, "/long")
    await bot.until(lambda: bot.calls("sendMessage", chat_id=1))
    for chat in CROWD:
        bot.say(chat, "/long")
    for chat in CROWD:
        await bot.reads(chat, *FIVE)
    assert set(bot.texts(1)) <= {"1"}
    bot.telegram.faults.clear()
    await bot.until(lambda: "5" in bot.texts(1), lambda: bot.texts(1))
    assert _first_times(bot.texts(1)) == FIVE
    assert bot.texts(1).count("1") > 1 if kind == "lost" else bot.texts(1) == FIVE


@pytest.mark.parametrize("kind", ["lost", "drop", "500", "timeout"])
async def test_a_reminder_whose_fate_is_unknown_is_not_sent_again(bot: Running, kind: str):
    bot.say(1, "/later")
    await bot.reads(1, "Noted.")
    bot.fail(kind, chat_id=1)
    await bot.until(lambda: bot.calls("sendMessage", chat_id=1, text="Reminder."))
    bot.say(1, "/long")
    await bot.until(lambda: "5" in bot.texts(1))
    assert bot.texts(1).count("Reminder.") == (1 if kind == "lost" else 0)
    assert len(bot.calls("sendMessage", chat_id=1, text="Reminder.")) == 1


async def test_a_reminder_that_had_to_wait_comes_once(bot: Running):
    bot.say(1, "/later")
    await bot.reads(1, "Noted.")
    bot.fail("429", chat_id=1)
    await bot.reads(1, "Noted.", "Reminder.")
    bot.say(1, "/long")
    await bot.reads(1, "Noted.", "Reminder.", *FIVE)


async def test_many_chats_are_in_flight_at_once_and_each_keeps_its_order(bot: Running):
    chats = range(1, 41)
    bot.telegram.faults.latency = 0.05
    most = 0
    for chat in chats:
        bot.say(chat, "/long", "/count", "a", "/long")
    while not all(len(bot.texts(chat)) == 13 for chat in chats):
        await asyncio.sleep(0.01)
        most = max(most, len({c["params"]["chat_id"] for c in bot.calls("sendMessage")[-40:]}))
    for chat in chats:
        assert bot.texts(chat) == [*FIVE, "Q1", "Q2", *FIVE, "Q2"]
    assert most > 20


async def test_who_waits_for_longer_than_half_a_second_sees_that_an_answer_is_written(bot: Running):
    bot.fail("500", chat_id=1, times=2)
    bot.say(1, "/count")
    bot.say(2, "/count")
    await bot.reads(1, "Q1")
    assert bot.calls("sendChatAction", chat_id=1, action="typing")
    assert not bot.calls("sendChatAction", chat_id=2)


async def test_a_toast_that_is_never_taken_delays_no_reply(bot: Running):
    bot.say(1, "/pick")
    await bot.reads(1, "Which side?")
    bot.fail("timeout", "answerCallbackQuery", times=99)
    bot.fail("timeout", "editMessageText", times=99)
    bot.tap(1, "left")
    await bot.reads(1, "Which side?", "Again?")
    bot.tap(1, "right")
    await bot.reads(1, "Which side?", "Again?", "Done.")


async def test_updates_whose_way_here_was_cut_come_again_and_count_once(bot: Running):
    bot.say(1, "/count")
    await bot.reads(1, "Q1")
    bot.fail("lost", "getUpdates")
    bot.say(1, "a")  # the poll that waits brings this, the next one is lost with what it brings
    await bot.reads(1, "Q1", "Q2")
    bot.say(1, "b", "c")
    await bot.reads(1, "Q1", "Q2", "Q3", "Q4")


async def test_another_poller_that_goes_away_again_is_forgiven(bot: Running):
    await bot.until(lambda: bot.telegram.updates.waiting)
    bot.telegram.updates.terminate()
    bot.say(1, "/long")
    await bot.reads(1, *FIVE)
