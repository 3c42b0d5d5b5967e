"""Letting time pass over HTTP: what is planned on the way comes at its time."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from typing import Any

import pytest
from support.loopback_http import LoopbackClient

from bot.preview import timekeeper
from bot.preview.clock import FURTHEST
from bot.preview.server import LoopbackServer
from bot.preview.telegram import Telegram
from bot.service.ports import StorageDown

HOUR = 3600


class Plans:
    """A bot that says something, or nothing, at these times: (Unix seconds, chat, words)."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram
        self.planned: list[tuple[float, int, str]] = []
        self.came: list[int] = []
        self.strangers: set[int] = set()
        self.down = False

    async def next_at(self, after: float, chat: int | None = None) -> float | None:
        if self.down:
            raise StorageDown("away")
        times = [at for at, where, _ in self.planned if at > after and chat in (where, None)]
        return min(times, default=None)

    async def catch_up(self) -> None:
        wall = self.telegram.wall
        for plan in sorted(self.planned):
            at, chat, words = plan
            if at <= wall.seconds():
                self.planned.remove(plan)
                self.came.append(round(wall.seconds() - at))
                if words:
                    self.telegram.post(
                        self.telegram.chat(chat), self.telegram.bot_user, {"text": words}
                    )

    async def concerns_only(self, chats: Collection[int]) -> bool:
        return self.strangers <= set(chats)


@pytest.fixture
def plans(server: LoopbackServer, telegram: Telegram) -> Plans:
    server.timekeeper.agenda = plans = Plans(telegram)
    return plans


async def passed(client: LoopbackClient, body: dict[str, Any]) -> tuple[int, Any]:
    status, answer = await client.post("/user/clock", body)
    return status, answer.get("error", answer)


async def test_a_time_passes(client: LoopbackClient, plans: Plans) -> None:
    _, before = await client.get("/user/clock")
    assert before["ahead"] == 0
    assert before["moves"] is True
    status, answer = await passed(client, {"by": HOUR})
    assert status == 200
    assert HOUR <= answer["ahead"] <= HOUR + 1
    assert answer["now"] >= before["now"] + HOUR


async def test_what_is_planned_on_the_way_comes_at_its_time(
    client: LoopbackClient, plans: Plans, telegram: Telegram
) -> None:
    now = telegram.wall.seconds()
    times = [now + 0.4 * HOUR, now + 3 * HOUR, now + 20 * HOUR, now + 25 * HOUR]
    plans.planned = [(at, 7, f"{number}") for number, at in enumerate(times)]
    await passed(client, {"by": 24 * HOUR})
    said = telegram.history(7)
    assert [message["text"] for message in said] == ["0", "1", "2"]
    assert max(plans.came) <= 1
    assert [round((message["date"] - now) / HOUR, 1) for message in said] == [0.4, 3, 20]


async def test_it_comes_to_what_is_next_in_this_chat_and_passes_what_says_nothing(
    client: LoopbackClient, plans: Plans, telegram: Telegram
) -> None:
    telegram.open_chat(chat_id=8)
    now = telegram.wall.seconds()
    plans.planned = [
        (now + HOUR, 8, "to somebody else"),
        (now + 2 * HOUR, 7, ""),
        (now + 5 * HOUR, 7, "here"),
        (now + 9 * HOUR, 7, "later"),
    ]
    _, answer = await passed(client, {"next": 7})
    assert [message["text"] for message in telegram.history(7)] == ["here"]
    assert [message["text"] for message in telegram.history(8)] == ["to somebody else"]
    assert answer["ahead"] == pytest.approx(5 * HOUR, abs=2)
    _, answer = await passed(client, {"next": 8})
    assert answer == "Nothing is planned in this chat."


async def test_a_plan_that_never_says_anything_is_not_followed_for_ever(
    client: LoopbackClient, plans: Plans, telegram: Telegram
) -> None:
    now = telegram.wall.seconds()
    plans.planned = [(now + day * 24 * HOUR, 7, "") for day in range(1, 40)]
    await passed(client, {"next": 7})
    assert len(plans.came) == timekeeper.MOST_SILENT


async def test_a_crowd_on_the_way_is_not_waited_for_one_by_one(
    client: LoopbackClient, plans: Plans, telegram: Telegram
) -> None:
    now = telegram.wall.seconds()
    plans.planned = [(now + 10 * count, 7, "") for count in range(1, 1000)]
    status, answer = await passed(client, {"by": 3 * HOUR})
    assert (status, answer["ahead"]) == (200, pytest.approx(3 * HOUR, abs=2))
    assert plans.planned == []
    assert sum(late > 1 for late in plans.came) == 999 - timekeeper.MOST_STOPS


async def test_who_waits_too_long_gets_there_at_once(
    client: LoopbackClient, plans: Plans, telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timekeeper, "PATIENCE", -1.0)
    now = telegram.wall.seconds()
    plans.planned = [(now + HOUR, 7, "late")]
    await passed(client, {"by": 2 * HOUR})
    assert plans.came == [HOUR]


async def test_two_who_move_it_at_once_each_get_their_time(
    client: LoopbackClient, plans: Plans, telegram: Telegram
) -> None:
    now = telegram.wall.seconds()
    plans.planned = [(now + HOUR, 7, "one"), (now + 2 * HOUR, 7, "two")]
    await asyncio.gather(*(passed(client, {"next": 7}) for _ in range(2)))
    assert [message["text"] for message in telegram.history(7)] == ["one", "two"]


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ({"by": 0}, "The clock moves only forward."),
        ({"by": -HOUR}, "The clock moves only forward."),
        ({"by": FURTHEST + 60}, "The clock goes no further than ten years ahead."),
        ({"by": 10**17}, "The clock goes no further than ten years ahead."),
        ({"by": "soon"}, "by must be a whole number"),
        ({}, "by must be a whole number"),
        ({"next": 999}, "no such chat"),
    ],
)
async def test_what_cannot_be_is_refused_and_nothing_moves(
    client: LoopbackClient, plans: Plans, telegram: Telegram, body: dict[str, Any], why: str
) -> None:
    assert await passed(client, body) == (400, why)
    assert telegram.wall.ahead == 0


async def test_the_time_of_people_outside_the_preview_is_not_moved(
    client: LoopbackClient, plans: Plans, telegram: Telegram
) -> None:
    plans.strangers = {4711}
    for body in ({"by": HOUR}, {"next": 7}):
        status, why = await passed(client, body)
        assert status == 400
        assert "Set DATA_DIR to another folder" in why
    assert telegram.wall.ahead == 0


async def test_a_clock_that_nobody_follows_is_not_moved(
    client: LoopbackClient, telegram: Telegram
) -> None:
    _, answer = await client.get("/user/clock")
    assert answer["moves"] is False
    assert await passed(client, {"by": HOUR}) == (400, "Nobody follows this clock.")
    assert telegram.wall.ahead == 0


async def test_a_database_that_is_away_is_said(client: LoopbackClient, plans: Plans) -> None:
    plans.down = True
    assert await passed(client, {"by": HOUR}) == (503, "The database does not answer just now.")
