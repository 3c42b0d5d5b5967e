"""Small adventures: a deck of its own, drawn as ideas are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import product
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from support.contents import contents

from bot.coach.people.circle import RELATIONS, SELF
from bot.coach.plans.ideas import draw_ideas
from bot.engine.book import ActCall
from bot.engine.env import Env

CONTENT = contents("ideas", "adventures", "daring")
ADVENTURES: dict[str, Any] = {each["id"]: each for each in CONTENT["adventures"]}  # type: ignore[attr-defined]
SIZES: Mapping[str, int] = CONTENT["daring"]["minutes"]  # type: ignore[index,assignment]
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
FOR_TWO = re.compile(r"\b(neither|both|each|other)\b", re.I)


def drawn(
    seen: Mapping[str, str] | None = None, **args: object
) -> tuple[list[str], Mapping[str, str]]:
    call = ActCall(args, Env(NOW, 1, ZoneInfo("UTC")), CONTENT, {}, seen or {})
    done = draw_ideas(call)
    value: Any = done.value
    return [value[place]["id"] for place in ("one", "two", "three")], done.seen


@pytest.mark.parametrize("relation", [*RELATIONS, SELF])
def test_there_are_three_for_everybody_of_any_size_and_cost(relation: str) -> None:
    for size, cost in product(SIZES, ("free", "some")):
        found, _ = drawn(
            deck="adventures", relation=relation, minutes=SIZES[size], energy=size, cost=cost
        )
        assert len(set(found)) == 3
        fitting = {relation} if relation == SELF else {relation, "anyone"}
        assert all(fitting & set(ADVENTURES[each]["for"]) for each in found)


def test_a_pinch_for_two_takes_little_time() -> None:
    found, _ = drawn(
        deck="adventures", relation="friend", minutes=SIZES["low"], energy="low", cost="free"
    )
    assert all(ADVENTURES[each]["minutes"][0] <= SIZES["low"] for each in found)
    assert all(ADVENTURES[each]["energy"] == "low" for each in found)


def test_the_decks_are_seen_apart() -> None:
    _, seen = drawn(deck="adventures", relation="friend")
    assert set(seen) == {"adventures"}
    _, seen = drawn(seen, relation="friend")
    assert set(seen) == {"ideas"}


def test_what_one_does_alone_needs_nobody_else() -> None:
    alone = [each for each in ADVENTURES.values() if SELF in each["for"]]
    assert alone
    assert not [each["id"] for each in alone if FOR_TWO.search(each["text"])]
