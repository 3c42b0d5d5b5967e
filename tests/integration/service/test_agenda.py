"""What is planned is found, and done at once where somebody moved the clock."""

from typing import Any

import pytest

from bot.engine.book import Book
from bot.scheduling import agenda as agendas
from bot.scheduling.agenda import Agenda
from bot.service.timers import TICKS_TO_PRUNE, Timers
from bot.service.turnloop import TurnLoop
from tests.integration.service.desk import Clock, Desk


@pytest.fixture
def agenda(desk: Desk) -> Agenda:
    out: Any = desk.out
    agenda = Agenda(desk.real, out)
    agenda.begin(Timers(desk.store, desk.loop, out, desk.clock))
    return agenda


async def test_the_next_is_found_of_one_chat_and_of_all(desk: Desk, agenda: Agenda) -> None:
    now = desk.clock.now.timestamp()
    assert await agenda.next_at(now) is None
    await desk.say(1, "/nudge")
    desk.clock.move(minutes=1)
    await desk.say(2, "/nudge")
    first, second = now + 300, now + 360
    assert await agenda.next_at(now) == await agenda.next_at(now, 1) == first
    assert await agenda.next_at(now, 2) == await agenda.next_at(first) == second
    assert await agenda.next_at(first, 1) is None
    assert await agenda.next_at(now, 3) is None


async def test_what_is_due_is_done_without_waiting_for_a_tick(desk: Desk, agenda: Agenda) -> None:
    await desk.say(1, "/nudge")
    desk.clock.move(minutes=6)
    await agenda.catch_up()
    assert desk.texts(1) == ["Well?", "Still there?"]


async def test_messages_that_are_not_sent_are_waited_for_only_so_long(
    desk: Desk, agenda: Agenda, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(agendas, "PATIENCE", 0.05)
    desk.out.backlog = 3
    await agenda.catch_up()
    assert desk.out.backlog == 3


async def test_before_the_bot_runs_there_is_nothing_to_do(desk: Desk) -> None:
    out: Any = desk.out
    await desk.say(1, "/nudge")
    desk.clock.move(minutes=6)
    await Agenda(desk.real, out).catch_up()
    assert desk.texts(1) == ["Well?"]


async def test_it_knows_whether_there_are_others(desk: Desk, agenda: Agenda) -> None:
    assert await agenda.concerns_only([])
    await desk.say(1, "/nudge")
    await desk.say(-5, "/nudge")
    assert await agenda.concerns_only([1, -5])
    assert await agenda.concerns_only([1, -5, 9])
    assert not await agenda.concerns_only([1])
    assert not await agenda.concerns_only([1, 2, 3])


async def test_what_is_forgotten_goes_by_the_machine_where_the_clock_is_ahead(
    desk: Desk, book: Book
) -> None:
    """An update that came a moment ago is not three days old because somebody let a week pass."""
    machine = Clock()
    out: Any = desk.out
    await desk.stop()
    desk.loop = TurnLoop(book, desk.store, out, "test_bot", desk.clock, machine=machine)
    desk.start()
    timers = Timers(desk.store, desk.loop, out, desk.clock, machine)
    desk.clock.move(days=7)
    await desk.say(1, "/nudge")
    desk.clock.move(minutes=6)
    timers._count = TICKS_TO_PRUNE
    await timers.tick()
    assert desk.texts(1) == ["Well?", "Still there?"]
    assert (await desk.counts())["seen_update"] == 1
    machine.move(days=3, seconds=1)
    timers._count = TICKS_TO_PRUNE
    await timers.tick()
    assert (await desk.counts())["seen_update"] == 0
