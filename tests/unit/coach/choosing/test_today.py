"""The daily question: one a local date, for the mood, with what was answered to it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from support.contents import contents
from support.doing import START, Doer

from bot.coach.choosing.today import PROMPT
from bot.engine.values import Choice


@pytest.fixture
def somebody() -> Doer:
    return Doer(contents("prompts", "tips"))


def felt(doer: Doer, family: str, strength: int) -> None:
    doer.kept("reflection", feeling=Choice(family, family), word=family, strength=strength)


def test_one_a_date(somebody: Doer) -> None:
    first = somebody.does(PROMPT)
    somebody.now += timedelta(hours=14)
    assert somebody.does(PROMPT)["id"] == first["id"]
    somebody.now += timedelta(hours=2)
    assert somebody.does(PROMPT)["id"] != first["id"]


def test_the_date_is_the_users_own(somebody: Doer) -> None:
    somebody.zone = "Pacific/Auckland"
    before = somebody.does(PROMPT)["id"]
    somebody.now = START + timedelta(hours=3)
    after_midnight = somebody.does(PROMPT)["id"]
    assert before != after_midnight


def test_what_was_answered_today_and_nothing_of_yesterday(somebody: Doer) -> None:
    somebody.does(PROMPT)
    somebody.kept("today", answer="Yesterday's")
    somebody.now += timedelta(days=1)
    assert not somebody.does(PROMPT)["answered"]
    for text in ("one", "two"):
        somebody.kept("today", answer=text)
        somebody.now += timedelta(minutes=1)
    day = somebody.does(PROMPT)
    assert (day["answers"], day["answered"]) == (["one", "two"], True)


@pytest.mark.parametrize(
    ("family", "strength", "mood"),
    [("sad", 4, "hard"), ("sad", 2, "any"), ("happy", 2, "good"), ("close", 5, "good")],
)
def test_what_was_felt_lately_chooses(
    somebody: Doer, family: str, strength: int, mood: str
) -> None:
    felt(somebody, family, strength)
    somebody.now += timedelta(days=1)
    assert somebody.does(PROMPT)["mood"] == mood


def test_the_latest_feeling_counts_and_only_for_two_days(somebody: Doer) -> None:
    felt(somebody, "sad", 5)
    somebody.now += timedelta(hours=3)
    felt(somebody, "happy", 3)
    assert somebody.does(PROMPT)["mood"] == "good"
    somebody.now += timedelta(days=3)
    assert somebody.does(PROMPT)["mood"] == "any"


def test_a_heavy_day_counts_though_nothing_was_kept_of_it(somebody: Doer) -> None:
    somebody.profile["days"] = {"2026-03-01": True}
    assert somebody.does(PROMPT)["mood"] == "hard"
    somebody.profile["days"] = {"2026-02-27": True}
    somebody.seen.clear()
    assert somebody.does(PROMPT)["mood"] == "any"


def test_a_mood_that_is_named_gets_another_question_until_it_was_answered(somebody: Doer) -> None:
    first = somebody.does(PROMPT)
    hard = somebody.does(PROMPT, mood="hard")
    assert (first["mood"], hard["mood"]) == ("any", "hard")
    assert somebody.does(PROMPT, mood="Hard")["id"] == hard["id"], "it is hard already"
    assert somebody.does(PROMPT)["id"] == hard["id"]
    somebody.kept("today", answer="Over.")
    assert somebody.does(PROMPT, mood="good")["id"] == hard["id"]


def test_none_comes_twice_while_there_are_new_ones_whatever_the_days_are_like(
    somebody: Doer,
) -> None:
    shown = []
    for day in range(300):
        shown.append(somebody.does(PROMPT, mood=("", "", "hard", "good")[day % 4])["id"])
        somebody.now += timedelta(days=1)
    assert len(set(shown)) == len(shown)


def test_a_question_that_was_taken_away_gives_way_to_another(somebody: Doer) -> None:
    first = somebody.does(PROMPT)
    prompts = [item for item in somebody.content["prompts"] if item["id"] != first["id"]]  # type: ignore[attr-defined]
    somebody.content = {**somebody.content, "prompts": prompts}
    assert somebody.does(PROMPT)["id"] != first["id"]
