"""Inline queries are answered beside the turn loop; everything else goes through."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import pytest
from support.contents import contents

from bot.coach.inline.finding import Finder, Page, Result
from bot.engine.inputs import Words
from bot.preview.inline import checked_results
from bot.preview.params import Params
from bot.rendering.calls import ApiCall
from bot.service.incoming import Incoming, InlineAsked
from bot.service.inline import Reception, answer
from bot.service.ports import StorageDown

NOW = datetime(2026, 3, 2, tzinfo=UTC)
FINDER = Finder(contents("inline", "tips", "questions", "practices", "relations"))


class Turns:
    """Takes what it is given, or cannot."""

    def __init__(self, *, down: bool = False) -> None:
        self.taken: list[tuple[list[Incoming], int | None]] = []
        self._down = down

    async def submit(self, items: Sequence[Incoming], kept: int | None = None) -> None:
        if self._down:
            raise StorageDown("away")
        self.taken.append((list(items), kept))


class Replies:
    """Notes the calls that are made."""

    def __init__(self) -> None:
        self.calls: list[ApiCall] = []

    def pass_by(self, calls: Sequence[ApiCall]) -> None:
        self.calls += calls


def asked(text: str, offset: int = 0) -> Incoming:
    return Incoming(1, 7, None, inline=InlineAsked("q1", text, offset))


def reception(turns: Turns, replies: Any) -> Reception:
    return Reception(turns, replies, FINDER, lambda: NOW)


async def test_a_query_is_answered_and_never_comes_to_a_turn() -> None:
    turns, replies = Turns(), Replies()
    words = Incoming(2, 7, Words("hi"))
    await reception(turns, replies).submit([asked("mum"), words], 5)
    assert turns.taken == [([words], 5)]
    [call] = replies.calls
    assert (call.method, call.params["inline_query_id"]) == ("answerInlineQuery", "q1")


async def test_what_has_no_query_goes_through_as_it_is() -> None:
    turns, replies = Turns(), Replies()
    await reception(turns, replies).submit([], None)
    await reception(turns, replies).submit([Incoming(2, 7, Words("hi"))])
    assert [len(items) for items, _ in turns.taken] == [0, 1]
    assert replies.calls == []


async def test_a_query_is_answered_while_the_database_is_away() -> None:
    turns, replies = Turns(down=True), Replies()
    with pytest.raises(StorageDown):
        await reception(turns, replies).submit([asked("mum")])
    assert len(replies.calls) == 1


@pytest.mark.parametrize("query", ["", "mum", "question", "xyzzy"])
def test_every_answer_is_one_telegram_takes_and_the_same_for_everybody(query: str) -> None:
    call = answer(InlineAsked("q1", query), FINDER.find(query, 0, NOW.date()))
    assert call.params["is_personal"] is False
    assert int(str(call.params["cache_time"])) > 0
    checked_results(Params(dict(call.params)))


def test_the_next_page_is_asked_for_by_its_place() -> None:
    more = answer(InlineAsked("q1", ""), Page((Result("t-a", "A", "B"),), 20))
    last = answer(InlineAsked("q1", ""), Page(()))
    assert (more.params["next_offset"], last.params["next_offset"]) == ("20", "")
