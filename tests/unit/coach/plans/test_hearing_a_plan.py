"""What words behind /plan say at once, and what they leave to be asked."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.contents import contents

from bot.coach.people.circle import Person, keeping
from bot.coach.plans.hearing import LONGEST, hear, moment
from bot.coach.plans.timing import last_day
from bot.engine.book import ActCall
from bot.engine.env import Env
from bot.engine.values import Value

CONTENT = contents("relations")
MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
LISBON: dict[str, Value] = {"zone_name": "Europe/Lisbon"}


def heard(said: str, profile: dict[str, Value] = LISBON) -> Any:
    return hear(_call(said, profile)).value


def _call(said: str, profile: dict[str, Value] = LISBON) -> ActCall:
    return ActCall(
        {"said": said}, Env(MONDAY, 1, ZoneInfo("UTC")).of(profile), CONTENT, profile, {}
    )


@pytest.mark.parametrize(
    ("said", "what", "who", "when"),
    [
        ("a walk with Sam friday at 7", "a walk", "Sam", "friday at 7"),
        ("a walk with Sam in the park at 18:30", "a walk in the park", "Sam", "at 18:30"),
        ("to cook together with Jo, thursday, 19:30", "cook", "Jo", "thursday, 19:30"),
        ("tea at 5 with grandma", "tea", "grandma", "at 5"),
        ("with Sam on friday at 7", "", "Sam", "on friday at 7"),
        ("Friday at 7: swim with Ana", "swim", "Ana", "Friday at 7:"),
        ("cinema friday 8pm", "cinema", "", "friday 8pm"),
        ("a picnic with the girls from work on the 5th at 13:00",
         "a picnic with the girls from work", "", "on the 5th at 13:00"),
        ("lunch with Mum on Sunday", "lunch", "Mum", "on Sunday lunch"),
        ("date night with my wife tonight", "date night", "my wife", "tonight"),
        ("date night", "date night", "", ""),
        ("Sam", "", "Sam", ""),
        ("my sister", "", "my sister", ""),
        ("call my brother", "call my brother", "call my brother", ""),
        ("cinema w/ Jo sat 8ish", "cinema", "Jo", "sat 8ish"),
        ("coffee w Jo thursday 10am", "coffee", "Jo", "thursday 10am"),
        ("call mum on sunday afternoon", "call mum", "mum", "on sunday afternoon"),
        ("dinner with Mum on Sunday", "dinner", "Mum", "on Sunday dinner"),
        ("plan tea with Jo at 4", "tea", "Jo", "at 4"),
        ("with Sam, friday at 7, a walk", "a walk", "Sam", "friday at 7"),
    ],
)  # fmt: skip
def test_what_to_do_with_whom_and_when(said: str, what: str, who: str, when: str) -> None:
    told = heard(said)
    assert (told["what"], told["who"], told["when"]) == (what, who, when)
    assert not told["weekly"]
    assert told["until"] is None


def test_a_day_without_a_time_leaves_the_time_to_be_asked() -> None:
    told = heard("cooking with Mum on Sunday")
    assert (told["what"], told["day"], told["when"]) == ("cooking", "on Sunday", "")


@pytest.mark.parametrize(
    ("said", "when", "until"),
    [
        ("a walk with Sam every friday at 7 until june", "friday at 7", date(2026, 5, 31)),
        ("a walk with Sam fridays at 7 until end of june", "friday at 7", date(2026, 6, 30)),
        ("walk with Sam saturday mornings for 6 weeks", "saturday morning", date(2026, 4, 12)),
        ("a walk with Sam each sunday evening until the 5th", "sunday evening", date(2026, 3, 5)),
        ("a walk with Sam every week on friday at 7", "friday at 7", None),
        ("a weekly walk with Sam friday at 7 until february", "friday at 7", date(2027, 1, 31)),
    ],
)  # fmt: skip
def test_every_week_and_until_when(said: str, when: str, until: date | None) -> None:
    told = heard(said)
    assert told["what"].split()[-1] == "walk"
    assert told["when"].removeprefix("on ") == when.removeprefix("on ")
    assert told["weekly"]
    assert not told["beyond"]
    assert (told["until"].date() if told["until"] else None) == until


@pytest.mark.parametrize(
    ("said", "weekly"),
    [
        ("a walk with Sam every other friday at 7", False),
        ("a walk with Sam every day at 7", False),
        ("a walk with Sam mondays and wednesdays at 7", True),
        ("a walk with Sam every monday and wednesday at 7", True),
        ("a walk with Sam twice a week", False),
    ],
)
def test_rhythms_that_plans_do_not_have_are_owned_up_to(said: str, weekly: bool) -> None:
    told = heard(said)
    assert told["beyond"]
    assert told["weekly"] is weekly
    assert (told["what"], told["who"]) == ("a walk", "Sam")


def test_somebody_known_is_found_in_small_letters_too() -> None:
    people = keeping([Person("p1", "Sam", "friend")])
    told = heard("a walk in the park with sam", {**LISBON, **people})
    assert (told["what"], told["who"]) == ("a walk in the park", "sam")
    assert heard("sam", {**LISBON, **people})["what"] == ""


def test_a_time_that_leaves_open_which_half_of_the_day_gives_both() -> None:
    seven: Any = moment(_call("friday at 7")).value
    assert seven["moment"].hour == 7
    assert seven["other"].hour == 19
    assert moment(_call("friday at 19:00")).value["other"] is None  # type: ignore[index,call-overload]
    assert moment(_call("a walk")).value == {"moment": None, "other": None}


@pytest.mark.parametrize(
    ("said", "last"),
    [
        ("until the end of June", date(2026, 6, 30)),
        ("june", date(2026, 5, 31)),
        ("the end of march", date(2026, 3, 31)),
        ("march", date(2027, 2, 28)),
        ("six more weeks", date(2026, 4, 12)),
        ("24 december", date(2026, 12, 24)),
        ("the end of the year", date(2026, 12, 31)),
        ("yesterday", None),
        ("as long as it feels good", None),
    ],
)
def test_a_last_day(said: str, last: date | None) -> None:
    assert last_day(said, MONDAY.date()) == last


WORDS = st.sampled_from(
    "a walk with Sam my sister every friday at 7 until june for six weeks on the 5th tomorrow "
    "evening , : - dinner mondays and wednesday's end of 19:30 🙂 \u202e <b> {{ x }}".split()
)


@given(st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=LONGEST + 20))
def test_any_words_are_heard(said: str) -> None:
    told = heard(said)
    assert set(told) == {"what", "who", "when", "day", "weekly", "until", "beyond"}
    assert not told["when"] or moment(_call(told["when"])).value["moment"] is not None  # type: ignore[index,call-overload]
    assert len(told["what"]) <= len(said)


SAM: dict[str, Value] = {**LISBON, **keeping([Person("p1", "Sam", "friend")])}


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("tomorrow 7pm dinner Sam", "dinner"),
        ("Sam, saturday 3pm, bike ride", "bike ride"),
        ("meet Sam for a beer at 6 tomorrow", "meet Sam for a beer"),
        ("Sam's birthday dinner on 14 march at 7pm", "Sam's birthday dinner"),
    ],
)
def test_a_name_that_is_known_needs_no_with(said: str, what: str) -> None:
    told = heard(said, SAM)
    assert (told["what"], told["who"]) == (what, "Sam")


@pytest.mark.parametrize("which", ["first", "last", "3rd"])
def test_a_day_of_each_month_is_a_rhythm_that_plans_do_not_have(which: str) -> None:
    told = heard(f"museum with Jo on the {which} sunday of the month")
    assert (told["what"], told["day"], told["beyond"]) == ("museum", "sunday", True)
    assert not told["weekly"]


@pytest.mark.parametrize("said", ["sat 8ish", "friday at 7", "friday at 7-ish"])
def test_about_a_time_leaves_the_half_of_the_day_open_as_well(said: str) -> None:
    told: Any = moment(_call(said)).value
    assert (told["other"] - told["moment"]).total_seconds() == 12 * 3600
