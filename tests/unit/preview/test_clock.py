"""The clock of a preview: ahead of the machine's, never back, and kept."""

from pathlib import Path

import pytest
from support.loopback import Clock as Machine
from support.loopback import call

from bot.preview.clock import FURTHEST, Clock
from bot.preview.journal import Journal
from bot.preview.restore import snapshot
from bot.preview.telegram import Telegram
from bot.preview.updates import KEPT_SECONDS

DAY = 86_400


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def telegram(machine: Machine) -> Telegram:
    telegram = Telegram(clock=machine)
    telegram.open_chat(chat_id=7)
    return telegram


def test_it_is_the_machines_until_it_is_moved(machine: Machine) -> None:
    clock = Clock(machine)
    assert clock.seconds() == machine.now == clock.now().timestamp()


def test_it_runs_on_from_where_it_was_moved_to(telegram: Telegram, machine: Machine) -> None:
    telegram.move_clock(machine.now + DAY)
    machine.now += 5
    assert telegram.wall.seconds() == machine.now + DAY


def test_it_has_come_to_an_instant_between_two_seconds(
    telegram: Telegram, machine: Machine
) -> None:
    telegram.move_clock(machine.now + 10.001)
    assert machine.now + 10.001 <= telegram.wall.seconds() <= machine.now + 11


def test_it_never_goes_back(telegram: Telegram, machine: Machine) -> None:
    telegram.move_clock(machine.now + DAY)
    telegram.move_clock(machine.now + DAY - 1)
    assert telegram.wall.ahead == DAY


def test_it_does_not_leave_the_years_that_calendars_know(
    telegram: Telegram, machine: Machine
) -> None:
    with pytest.raises(ValueError, match="ten years"):
        telegram.move_clock(machine.now + FURTHEST + 1)
    assert telegram.wall.ahead == 0


def test_messages_edits_and_their_age_go_by_it(telegram: Telegram, machine: Machine) -> None:
    old = call(telegram, "sendMessage", chat_id=7, text="old")
    telegram.move_clock(machine.now + 2 * DAY)
    new = telegram.say(7, "new")
    assert new["date"] == machine.now + 2 * DAY
    assert telegram.edit(7, new["message_id"], "newer")["edit_date"] == new["date"]
    edited = call(
        telegram, "editMessageText", chat_id=7, message_id=old["message_id"], text="older"
    )
    assert edited["edit_date"] == new["date"]
    both = [old["message_id"], new["message_id"]]
    call(telegram, "deleteMessages", chat_id=7, message_ids=both)
    assert [message["message_id"] for message in telegram.history(7)] == both[:1]


def test_what_the_bot_has_not_taken_yet_does_not_grow_old_by_it(
    telegram: Telegram, machine: Machine
) -> None:
    asked = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    shown = call(telegram, "sendMessage", chat_id=7, text="?", reply_markup=asked)
    telegram.say(7, "hello")
    query = telegram.tap(7, shown["message_id"], "y")
    telegram.move_clock(machine.now + KEPT_SECONDS + 1)
    assert len(telegram.updates.take(10)) == 2
    assert call(telegram, "answerCallbackQuery", callback_query_id=query) is True


def test_whoever_looks_on_hears_that_it_was_moved(telegram: Telegram, machine: Machine) -> None:
    before = telegram.events.seq
    telegram.move_clock(machine.now + DAY)
    telegram.move_clock(machine.now)
    heard = telegram.events.since(before, chat_id=7)
    assert heard is not None
    assert [(event["type"], event["ahead"]) for event in heard] == [("clock", DAY)]


def kept(path: Path) -> Journal:
    return Journal(path, bytes, bytes)


async def test_it_is_as_far_ahead_after_a_restart(tmp_path: Path, machine: Machine) -> None:
    path = tmp_path / "preview.journal"
    telegram = Telegram(journal=kept(path), clock=machine)
    assert telegram.journal is not None
    telegram.journal.start()
    telegram.move_clock(machine.now + DAY)
    telegram.reset()
    telegram.move_clock(machine.now + 3 * DAY)
    await telegram.journal.stop()
    again = Telegram(journal=kept(path), clock=machine)
    assert again.wall.ahead == 3 * DAY
    assert ["clock", 3 * DAY] in list(snapshot(again))


async def test_a_journal_from_before_there_was_a_clock_is_read(
    tmp_path: Path, machine: Machine
) -> None:
    path = tmp_path / "preview.journal"
    telegram = Telegram(journal=kept(path), clock=machine)
    assert telegram.journal is not None
    telegram.journal.start()
    telegram.open_chat(chat_id=7)
    await telegram.journal.stop()
    assert b"clock" not in path.read_bytes()
    again = Telegram(journal=kept(path), clock=machine)
    assert again.wall.ahead == 0
    assert list(again.chats) == [7]
