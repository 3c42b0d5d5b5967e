"""Of whom nothing is said unasked any more."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.coach.people.hushed import hushed
from bot.engine.env import Env
from bot.engine.hooks import Standing
from bot.engine.values import Value

ENV = Env(datetime(2026, 3, 2, 9, 0, tzinfo=UTC), 1, ZoneInfo("UTC"))
PEOPLE: list[Value] = [
    {"key": "p1", "name": "Ana", "relation": "partner", "note": ""},
    {"key": "p2", "name": "Bo", "relation": "friend", "note": ""},
]
ANA: Value = {"key": "p1", "relation": "partner", "called": "Ana"}
NO_NAME: Value = {"key": "", "relation": "partner", "called": "your partner"}
GONE: Value = {"key": "p9", "relation": "friend", "called": "Kit"}


@pytest.mark.parametrize(
    ("about", "gated", "silent"),
    [
        (ANA, [], False), (ANA, ["p1"], True), (ANA, ["p2"], False), (ANA, ["partner"], True),
        (NO_NAME, [], False), (NO_NAME, ["partner"], True), (NO_NAME, ["p1"], False),
        (GONE, [], True), ("", ["p1"], False), (None, ["p1"], False),
        ({"key": "", "relation": ""}, ["p1"], False),
    ],
)  # fmt: skip
def test_who_frightens_by_now_and_who_was_taken_off_the_list(
    about: Value, gated: list[Value], silent: bool
) -> None:
    standing = Standing(ENV, {}, {"people": PEOPLE, "gated": gated}, {})
    assert hushed(about, standing) is silent
