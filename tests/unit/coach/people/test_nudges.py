"""Somebody has not come up for a while: who is brought up, when, how often, and who never is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from support.contents import contents

from bot.coach.checkins.budget import UNASKED_ON
from bot.coach.people.choosing_nudges import choose, tell
from bot.coach.people.coming_up import came_up
from bot.coach.people.nudges import Nudge, keeping, nudges_of
from bot.coach.people.nudging import FLOW, met
from bot.engine.book import ActCall, Done
from bot.engine.effects import Timer
from bot.engine.env import Env
from bot.engine.hooks import DueCall, Met, Standing
from bot.engine.values import Value

CONTENT = contents("relations", "lately")
UTC_ZONE = ZoneInfo("UTC")
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
DUE = datetime(2026, 3, 16, 17, 45, tzinfo=UTC)
"""After two weeks, when the last of a crowd has had its turn."""
DAY = timedelta(days=1)
ANA: dict[str, Value] = {"key": "p1", "name": "Ana", "relation": "partner", "note": ""}
BEN: dict[str, Value] = {"key": "p2", "name": "Ben", "relation": "friend", "note": ""}


def named() -> dict[str, Value]:
    return {"people": [ANA, BEN]}


def act(
    profile: Mapping[str, Value], key: str = "p1", chosen: str = "two_weeks", now: datetime = NOW
) -> Done:
    return choose(
        ActCall({"key": key, "while": chosen}, Env(now, 1, UTC_ZONE), CONTENT, profile, {})
    )


def chosen(key: str = "p1") -> dict[str, Value]:
    return {**named(), **act(named(), key).profile}


def due(profile: Mapping[str, Value], now: datetime = DUE, *, busy: bool = False) -> Met:
    standing = Standing(Env(now, 1, UTC_ZONE), CONTENT, profile, {})
    return met(DueCall("person", "p1", now, {}, busy, standing))


def timer(result: Met | Done) -> Timer:
    (found,) = [each for each in result.effects if isinstance(each, Timer)]
    return found


def shown(profile: Mapping[str, Value], key: str = "p1") -> Any:
    return tell(ActCall({"key": key}, Env(NOW, 1, UTC_ZONE), CONTENT, profile, {})).value


def test_nobody_is_brought_up_unless_that_was_chosen() -> None:
    assert due(named()) == Met()
    assert shown(named())["chosen"] == "never"


def test_after_the_chosen_while_somebody_is_brought_up_and_that_counts_as_unasked() -> None:
    done = act(named())
    at = timer(done).at
    assert DUE - timedelta(minutes=15) <= at < DUE
    result = due(chosen())
    assert result.begin is not None
    assert (result.begin.flow, result.begin.args) == (FLOW, {"key": "p1"})
    assert result.profile[UNASKED_ON] == "2026-03-16"
    assert timer(result).at.date() == (DUE + 14 * DAY).date()


def test_never_takes_it_back() -> None:
    profile = {**chosen(), **act(chosen(), chosen="never").profile}
    assert nudges_of(profile) == {}
    assert due(profile) == Met()


def test_twice_at_most_until_they_come_up_again() -> None:
    profile: dict[str, Value] = chosen()
    begun = []
    for n in range(4):
        now = DUE + n * 14 * DAY
        result = due(profile, now)
        begun.append(result.begin is not None)
        profile = {**profile, **result.profile}
    assert begun == [True, True, False, False]
    later = DUE + 60 * DAY
    standing = Standing(Env(later, 1, UTC_ZONE), CONTENT, profile, {})
    profile |= came_up({"person": "p1"}, standing)
    assert due(profile, later + 14 * DAY).begin is not None


@pytest.mark.parametrize(
    ("fields", "comes_up"),
    [
        ({"person": "p1", "sentence": "Thank you"}, True),
        ({"text": "Had soup with Ana today"}, True),
        ({"person": "p2", "text": "A walk"}, False),
        ({"text": "banana bread"}, False),
    ],
)
def test_an_entry_about_them_or_with_their_name_counts_anew(
    fields: dict[str, Value], comes_up: bool
) -> None:
    profile = chosen()
    standing = Standing(Env(NOW + 10 * DAY, 1, UTC_ZONE), CONTENT, profile, {})
    profile |= came_up(fields, standing)
    result = due(profile)
    assert (result.begin is None) == comes_up
    if comes_up:  # the timer of then has found out, and stands where it should
        assert timer(result).at.date() == (NOW + 24 * DAY).date()


@pytest.mark.parametrize("gated", ["p1", "partner"])
def test_nobody_who_frightens_them_is_ever_brought_up(gated: str) -> None:
    profile: dict[str, Value] = {**chosen(), "gated": [gated]}
    result = due(profile)
    assert result.begin is None
    assert UNASKED_ON not in result.profile
    assert not shown(profile)["may"]
    assert nudges_of(act({**named(), "gated": [gated]}).profile) == {}


def test_nor_somebody_who_was_taken_off_the_list() -> None:
    result = due({**chosen(), "people": [BEN]})
    assert (result.begin, result.effects) == (None, ())
    assert nudges_of(result.profile) == {}
    assert not shown({**chosen(), "people": [BEN]})["found"]


def test_soon_after_the_card_nobody_is_brought_up() -> None:
    profile: dict[str, Value] = {**chosen(), "care_at": DUE - DAY}
    result = due(profile)
    assert result.begin is None
    assert timer(result).at == DUE + 6 * DAY
    assert due({**chosen(), "care_at": DUE - 8 * DAY}).begin is not None


def test_it_waits_for_a_talk_for_the_morning_and_for_a_day_without_another_message() -> None:
    assert timer(due(chosen(), busy=True)).at == DUE + timedelta(minutes=30)
    night = DUE + timedelta(hours=5)
    assert timer(due(chosen(), night)).at.hour == 8
    spent: dict[str, Value] = {**chosen(), UNASKED_ON: "2026-03-16"}
    assert timer(due(spent)).at.date() == (DUE + DAY).date()


def test_what_found_no_day_for_two_weeks_counts_anew() -> None:
    last = DUE + 14 * DAY
    spent: dict[str, Value] = {**chosen(), UNASKED_ON: last.date().isoformat()}
    result = due(spent, last)
    assert result.begin is None
    assert timer(result).at.date() == (last + 14 * DAY).date()


def test_it_is_kept_as_it_was() -> None:
    nudges = {"p1": Nudge(30, NOW, 1)}
    assert nudges_of(keeping(nudges)) == nudges
