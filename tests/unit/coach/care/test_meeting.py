"""What grave words call for, and when somebody is asked again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.coach.care.meeting import first, heard, rested
from bot.engine.env import Env
from bot.engine.hooks import Alarm, Begin, Standing
from bot.engine.values import Value

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def standing(**profile: Value) -> Standing:
    return Standing(Env(NOW, 1, ZoneInfo("UTC")), {}, profile, {})


def ago(**by: float) -> datetime:
    return NOW - timedelta(**by)


@pytest.mark.parametrize(
    ("text", "alarm"),
    [
        ("I want to kill myself", Alarm("card", "suicide")),
        ("My friend wants to kill herself", Alarm("card", "other_suicide")),
        ("I can't do this anymore", Alarm("ask", "suicide")),
        ("My sister's husband beats her", Alarm("card", "other_abuse")),
        ("He hits me when he is drunk", Alarm("card", "abuse")),
        ("I had soup and it rained", None),
    ],
)
def test_words_call_for_the_card_a_question_or_nothing(text: str, alarm: Alarm | None) -> None:
    assert heard(text, standing()).alarm == alarm


def test_a_doubt_that_was_just_eased_is_not_raised_again_but_plain_words_are() -> None:
    eased = standing(eased_at=ago(minutes=30))
    assert heard("I can't do this anymore", eased).alarm is None
    assert heard("I want to kill myself", eased).alarm == Alarm("card", "suicide")
    assert heard("I can't do this anymore", standing(eased_at=ago(hours=2))).alarm is not None


def test_an_age_that_is_told_is_noted_once() -> None:
    assert heard("im 15 and school was ok", standing()).profile == {"young": True}
    assert heard("im 15 and school was ok", standing(young=True)).profile == {}


@pytest.mark.parametrize(
    ("profile", "asked"),
    [
        ({}, False),
        ({"care_at": ago(minutes=5), "care_asked": 0}, False),
        ({"care_at": ago(minutes=20), "care_asked": 0}, True),
        ({"care_at": ago(days=13), "care_asked": 0}, True),
        ({"care_at": ago(days=15), "care_asked": 0}, False),
        ({"care_at": ago(days=1), "care_asked": 1, "care_asked_at": ago(hours=3)}, False),
        ({"care_at": ago(days=1), "care_asked": 1, "care_asked_at": ago(hours=21)}, True),
        ({"care_at": ago(days=2), "care_asked": 2, "care_asked_at": ago(days=1)}, False),
    ],
)
def test_somebody_is_asked_again_twice_and_not_at_once(
    profile: Mapping[str, Value], asked: bool
) -> None:
    wanted = Begin("care_again") if asked else None
    assert rested("tip", standing(**profile)) == wanted
    assert rested("card", standing(**profile)) is None


def test_the_first_words_after_it_are_met_once_with_the_question_how_it_is() -> None:
    assert first("hi", standing(care_at=ago(days=7))) == Begin("care_again", {"said": "hi"})
    assert first("hi", standing(care_at=ago(days=7), care_asked=1)) is None
    assert first("hi", standing(care_at=ago(minutes=2))) is None
    assert first("hi", standing(care_at=ago(days=20))) is None
    assert first("hi", standing()) is None


def _days(*marks: tuple[int, bool]) -> dict[str, Value]:
    return {(NOW - timedelta(days=ago)).date().isoformat(): heavy for ago, heavy in marks}


@pytest.mark.parametrize(
    ("days", "offered"),
    [
        (_days((20, True), (15, True), (10, True), (5, True), (1, True)), True),
        (_days((20, True), (15, False), (10, True), (5, False), (1, True)), False),
        (_days((6, True), (5, True), (4, True), (3, True), (1, True)), False),
        (_days((20, True), (1, True)), False),
    ],
)
def test_help_is_offered_once_when_weeks_stay_heavy(days: dict[str, Value], offered: bool) -> None:
    wanted = Begin("heavy_weeks") if offered else None
    assert rested("reflect", standing(days=days)) == wanted
    assert rested("reflect", standing(days=days, help_offered=True)) is None
