"""Closer questions: of the set that is asked for, none again until all of it were seen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from support.contents import contents

from bot.coach.closer import draw_question
from bot.engine.book import ActCall
from bot.engine.env import Env

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CONTENT = contents("questions")
SIZES = {
    level: sum(item["set"] == level for item in CONTENT["questions"])  # type: ignore[attr-defined]
    for level in (1, 2, 3)
}


def draw(level: int, seen: str, seed: int) -> tuple[Mapping[str, object], str]:
    env = Env(NOW, seed, ZoneInfo("UTC"))
    done = draw_question(ActCall({"set": level}, env, CONTENT, {}, {"questions": seen}))
    return done.value, done.seen["questions"]  # type: ignore[return-value]


@pytest.mark.parametrize("level", SIZES)
def test_all_of_a_set_come_before_any_comes_again(level: int) -> None:
    seen, drawn = "", []
    for seed in range(2 * SIZES[level]):
        item, seen = draw(level, seen, seed)
        assert item["set"] == level
        drawn.append(item["id"])
    first, second = drawn[: SIZES[level]], drawn[SIZES[level] :]
    assert len(set(first)) == SIZES[level]
    assert second == first


def test_what_was_seen_of_one_set_stays_seen_while_another_is_played() -> None:
    light, seen = draw(1, "", 1)
    _, seen = draw(3, seen, 2)
    ids = set()
    for seed in range(SIZES[1] - 1):
        item, seen = draw(1, seen, seed)
        ids.add(item["id"])
    assert light["id"] not in ids
