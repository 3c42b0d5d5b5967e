"""What the menu suggests first, and what it offers by need."""

from __future__ import annotations

from datetime import timedelta

import pytest
from support.contents import content_file, contents
from support.doing import START, Doer

from bot.coach.choosing.offers import KNOWN, MENU, PRACTICES, SUGGEST, part_of_day
from bot.engine.values import Choice

FLOWS = content_file("choosing")["flows"]
NEEDS = content_file("choosing")["needs"]


@pytest.fixture
def somebody() -> Doer:
    return Doer(contents("choosing", "needs", "entries", "tips", "prompts"))


def felt(doer: Doer, family: str, word: str) -> None:
    doer.kept("reflection", feeling=Choice(family, "-"), word=Choice("w", word), strength=4)


def test_first_comes_the_question_of_the_day_until_it_was_answered(somebody: Doer) -> None:
    idea = somebody.does(SUGGEST)
    assert (idea["flow"], idea["why"], idea["label"]) == ("today", "today", "Today’s question")
    somebody.seen.clear()
    somebody.kept("today", answer="Yes.")
    assert somebody.does(SUGGEST)["flow"] != "today"


def test_a_feeling_of_these_days_comes_before_that(somebody: Doer) -> None:
    felt(somebody, "angry", "Furious")
    somebody.now += timedelta(days=1)
    idea = somebody.does(SUGGEST)
    assert (idea["flow"], idea["why"], idea["word"]) == ("conflict", "feeling", "Furious")
    assert idea["day"] == START
    somebody.now += timedelta(days=2)
    assert somebody.does(SUGGEST)["why"] != "feeling"


def test_what_may_follow_on_something_comes_the_day_after(somebody: Doer) -> None:
    somebody.kept("quarrel", facts="…")
    assert somebody.does(SUGGEST)["why"] == "today"
    somebody.now += timedelta(days=1)
    idea = somebody.does(SUGGEST)
    assert (idea["flow"], idea["why"]) == ("apology", "after")
    assert idea["word"] == content_file("entries")["quarrel"]["title"]
    somebody.now += timedelta(days=7)
    assert somebody.does(SUGGEST)["why"] != "after"


def test_what_was_done_is_not_suggested_again_for_some_days(somebody: Doer) -> None:
    felt(somebody, "ashamed", "Guilty")
    somebody.kept("apology", sentence="…")
    assert somebody.does(SUGGEST)["flow"] != "apology"


def test_no_suggestion_comes_again_at_once(somebody: Doer) -> None:
    somebody.kept("today", answer="Yes.")
    shown = [somebody.does(SUGGEST)["flow"] for _ in range(12)]
    assert all(len(set(shown[at : at + 4])) == 4 for at in range(9))


@pytest.mark.parametrize(
    ("hour", "part"),
    [(0, "night"), (4, "night"), (5, "morning"), (10, "morning"), (11, "day"), (16, "day"),
     (17, "evening"), (22, "evening"), (23, "night")],
)  # fmt: skip
def test_parts_of_the_day(hour: int, part: str) -> None:
    assert part_of_day(START.replace(hour=hour)) == part


@pytest.mark.parametrize("hour", [1, 8, 13, 20])
def test_what_is_suggested_without_a_reason_fits_the_hour(somebody: Doer, hour: int) -> None:
    somebody.now = START.replace(hour=hour)
    somebody.kept("today", answer="Yes.")
    fitting = [n for n in FLOWS if part_of_day(somebody.now) in FLOWS[n].get("hours", ())]
    idea = somebody.does(SUGGEST)
    assert (idea["why"], idea["flow"] in fitting) == ("", True)


def test_the_menu_has_the_idea_then_needs_then_the_rest(somebody: Doer) -> None:
    shown = somebody.does(MENU, idea={"flow": "today"})
    keys = [each["key"] for each in shown]
    first = [need for need in content_file("choosing")["first"] if need in NEEDS]
    assert keys[: 2 + len(first)] == ["today", *first, "more"]
    assert len(keys) == len(set(keys))


def test_behind_something_else_stand_the_other_needs_in_groups(somebody: Doer) -> None:
    first = content_file("choosing")["first"]
    *groups, back = (each["key"] for each in somebody.does(MENU, idea={}, more="groups"))
    others = []
    for group in groups:
        *needs, way = (each["key"] for each in somebody.does(MENU, idea={}, more=group))
        assert way == back == "back"
        assert len(needs) <= 6, "a phone shows them all"
        others += needs
    assert sorted([*others, *first]) == sorted(NEEDS)


def test_each_need_has_practices_and_what_is_no_need_has_none(somebody: Doer) -> None:
    for need in NEEDS:
        assert [each["key"] for each in somebody.does(PRACTICES, need=need)] == NEEDS[need]
    assert somebody.does(PRACTICES, need="tip") == []


def test_only_a_button_is_an_answer_with_a_flow_behind_it(somebody: Doer) -> None:
    assert somebody.does(KNOWN, flow=Choice("apology", "Say sorry"))
    assert not somebody.does(KNOWN, flow="apology")
    assert not somebody.does(KNOWN, flow=Choice("keep", "Keep it"))
