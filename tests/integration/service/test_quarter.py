"""A month of check-ins for thirty people, by the real service under a clock that is moved."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest
from measure.quarter import START, Quarter
from measure.quarter_people import Person
from measure.quarter_rules import Rules
from measure.quarter_world import Heard

from bot.coach.calendar.habit import Habit, Served
from bot.coach.checkins.state import State


@pytest.fixture
def people() -> list[Person]:
    return [Person(chat, "steady", Random(chat)) for chat in range(3)]


async def test_a_month_of_thirty_people_goes_by_the_rules(tmp_path: Path) -> None:
    rules = await Quarter(tmp_path / "quarter.db", people=30, days=30).run()
    assert rules.wrong == []
    assert rules.counts["check-ins"] > 300
    assert rules.counts["days of steady people"] > 90
    assert rules.counts["process: kill"] > 0


# -- the rules themselves can fail


def heard(hours: float, nonce: str = "a") -> Heard:
    return Heard(1, START + timedelta(hours=hours), "ask_today", nonce, "A question")


def came(rules: Rules, what: Heard, person: Person, habit: Habit | None = None) -> None:
    served = Served(what.at, what.at.date(), "UTC")
    profile = State(replace(habit or Habit(), last=served), "seed").profile()
    rules.came(what, person, profile, "UTC")


def test_a_second_one_on_a_date_is_seen(people: list[Person]) -> None:
    rules = Rules()
    came(rules, heard(0), people[1])
    assert rules.wrong == []
    came(rules, heard(3, "b"), people[1])
    assert "is the second of" in rules.wrong[0]


def test_the_same_one_again_is_seen(people: list[Person]) -> None:
    rules = Rules()
    came(rules, heard(0), people[1])
    came(rules, heard(24), people[1])
    assert rules.wrong == [f"1 {heard(24).at}: came twice"]


def test_quiet_hours_and_those_who_left_are_seen(people: list[Person]) -> None:
    rules = Rules()
    came(rules, heard(10), people[1])
    people[1].blocked = True
    came(rules, heard(26, "b"), people[1])
    assert ["quiet hours" in rules.wrong[0], "blocked" in rules.wrong[1]] == [True, True]


def test_too_many_without_an_answer_are_seen(people: list[Person]) -> None:
    rules = Rules()
    for day in range(8):
        came(rules, heard(24 * day, str(day)), people[1])
    assert "is the 8th without an answer" in rules.wrong[-1]


def test_what_is_lost_is_seen(people: list[Person]) -> None:
    rules = Rules()
    env_at = START - timedelta(days=1)
    state = State(Habit(), "seed", at=env_at)
    rules.audit(1, people[1], state.profile(), START)
    assert "is lost" in rules.wrong[0]
    assert "nothing is planned" in rules.wrong[1]
    rules.steady(people[1], START.astimezone(ZoneInfo("UTC")).date(), 3)
    assert "nothing came" in rules.wrong[2]
