"""``/stats`` is for the operator, in a private chat, and tells nothing but counts."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.engine.inputs import Elsewhere
from bot.service.operator import Operator, lasted
from bot.service.ports import StorageDown
from tests.integration.service.desk import Desk

ADMIN = 7
SECRET = "kingfisher"


@pytest.fixture
def asked(desk: Desk) -> Desk:
    desk.loop._operator = Operator(
        [ADMIN], desk.loop._book, desk.real, lambda: 3, desk.out.pass_by, lambda: 100.0
    )
    return desk


async def told(desk: Desk, chat: int) -> list[str]:
    operator = desk.loop._operator
    assert operator is not None
    await asyncio.gather(*operator._tasks)
    calls = [call.params for call in desk.out.passed if call.method == "sendMessage"]
    return [str(params["text"]) for params in calls if params["chat_id"] == chat]


async def test_the_operator_reads_counts(asked: Desk):
    await asked.say(1, "/count", SECRET)
    await asked.say(ADMIN, "/stats")

    [text] = await told(asked, ADMIN)
    # Variables in the order of their names: chats, entries, failed, timers, up, waiting.
    assert text == "[stats] 1 1 0 0 0 h 0 min 3"


async def test_to_others_it_is_no_command(asked: Desk):
    await asked.say(1, "/stats")

    assert await told(asked, 1) == []
    assert asked.texts(1)[0].startswith("[unknown_command]")


async def test_not_in_a_group_even_if_its_id_were_in_the_list(asked: Desk):
    item = replace(asked.words(ADMIN, "/stats"), kind="supergroup")
    elsewhere = replace(asked.words(ADMIN, "x"), given=Elsewhere("stats"), kind="supergroup")
    await asked.give(item, elsewhere)

    assert await told(asked, ADMIN) == []


async def test_the_talk_of_the_operator_goes_on_behind_it(asked: Desk):
    await asked.say(ADMIN, "/count", "/stats", "words")

    assert await asked.answers(ADMIN) == [(1, "words")]
    assert len(await told(asked, ADMIN)) == 1


async def test_a_redelivery_is_answered_once(asked: Desk):
    item = asked.words(ADMIN, "/stats")
    await asked.give(item)
    await asked.give(item)

    assert len(await told(asked, ADMIN)) == 1


async def test_without_a_database_there_are_no_figures(asked: Desk, monkeypatch):
    async def down() -> None:
        raise StorageDown("away")

    monkeypatch.setattr(asked.real, "counts", down)
    await asked.say(ADMIN, "/stats")

    assert await told(asked, ADMIN) == []


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0 h 0 min"), (3_660, "1 h 1 min"), (86_399, "23 h 59 min"), (100_000, "1 d 3 h")],
)
def test_a_while_is_told_by_its_two_largest_parts(seconds, text):
    assert lasted(seconds) == text
