"""Who is left out of what draws people closer, and what is not suggested while that stands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from support.contents import content_file, contents
from support.doing import START, Doer

from bot.coach.care.caring import ACTS as CARING
from bot.coach.care.fearing import ACTS, TOLD, left_out, told, withheld
from bot.coach.choosing.offers import PRACTICES, SUGGEST
from bot.coach.decks import TIP
from bot.engine.effects import Wipe
from bot.engine.env import Env
from bot.engine.hooks import Standing
from bot.engine.values import Value

GATE, UNGATE, ANOTHER, OVER, GATED = ACTS
OPENED = next(each for each in CARING if each.name == "care.opened")
WIPE = next(each for each in CARING if each.name == "care.wipe")
ENV = Env(START, 1, ZoneInfo("UTC"))
CONTENT = contents("relations", "choosing", "needs", "entries", "tips", "prompts")
ANA: dict[str, Value] = {"key": "p1", "name": "Ana", "relation": "partner", "note": ""}
BO: dict[str, Value] = {"key": "p2", "name": "Bo", "relation": "friend", "note": ""}
HUSBAND: dict[str, Value] = {"key": "", "name": "", "relation": "partner"}
MYSELF: dict[str, Value] = {"key": "", "name": "", "relation": "self"}


@pytest.fixture
def somebody() -> Doer:
    return Doer(CONTENT)


def tells(doer: Doer, text: str) -> None:
    """Tells of violence, and it is meant."""
    standing = Standing(ENV, CONTENT, doer.profile, {})
    doer.profile.update(told(text, standing))
    doer.does(OPENED, kind="abuse")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("my husband hits me", "partner"), ("Ana hits me", "p1"), ("My boss grabs me", "colleague"),
        ("I am afraid of my father", "parent"), ("last night my dad hit me", ""),
        ("he hits me", ""), ("I told my mother that he hits me", ""),
        ("my husband's brother hit me", ""), ("It is bad. My sister beats me.", "sibling"),
    ],
)  # fmt: skip
def test_who_does_it_is_known_where_a_sentence_says_so(text: str, who: str) -> None:
    profile: Mapping[str, Value] = {"people": [ANA]} if "Ana" in text else {}
    assert told(text, Standing(ENV, CONTENT, profile, {}))[TOLD] == {"of": who}


def test_somebody_who_was_told_of_is_left_out_and_others_are_not(somebody: Doer) -> None:
    tells(somebody, "my husband hits me")
    assert somebody.does(GATED, person=HUSBAND) == "kept"
    assert somebody.does(GATED, person=ANA) == "ask"  # she may be the partner
    assert somebody.does(GATED, person=BO) == ""


def test_where_it_is_not_known_who_each_is_asked_about_once(somebody: Doer) -> None:
    tells(somebody, "he pushed me against the wall")
    assert somebody.does(GATED, person=BO) == "ask"
    assert somebody.does(GATED, person=MYSELF) == ""
    somebody.does(ANOTHER, person=BO)
    assert somebody.does(GATED, person=BO) == ""
    somebody.does(GATE, person=ANA)
    assert somebody.does(GATED, person=ANA) == "kept"
    assert somebody.does(GATED, person=HUSBAND) == ""


def test_it_can_be_taken_back(somebody: Doer) -> None:
    tells(somebody, "my husband hits me")
    somebody.does(UNGATE, person=HUSBAND)
    assert somebody.does(GATED, person=HUSBAND) == ""
    tells(somebody, "he hits me")
    somebody.does(OVER, person=ANA)
    assert not withheld(CONTENT, somebody.profile)


def test_words_that_were_not_meant_change_nothing() -> None:
    standing = Standing(ENV, CONTENT, {}, {})
    profile = {**told("he hits me", standing), TOLD: None}
    assert left_out(ANA, profile) == ""


def test_nothing_that_draws_closer_is_suggested_while_it_stands(somebody: Doer) -> None:
    tells(somebody, "he hits me")
    left = withheld(CONTENT, somebody.profile)
    assert {"accept", "gratitude", "apology", "trust", "good_word", "plan"} <= left
    assert left <= {*content_file("choosing")["flows"], *content_file("practices")}
    somebody.kept("quarrel", facts="…")
    ideas = {somebody.does(SUGGEST)["flow"] for _ in range(30)}
    assert ideas and ideas.isdisjoint(left)
    tips = {somebody.does(TIP)["practice"] for _ in range(40)}
    assert tips and tips.isdisjoint(left)
    quarrelled = [each["key"] for each in somebody.does(PRACTICES, need="quarrelled")]
    assert quarrelled == ["reflect"]
    assert somebody.does(PRACTICES, need="thanks"), "who asks for it has it, and is asked for whom"


def test_after_the_chat_was_cleared_nothing_of_before_shows_by_itself(somebody: Doer) -> None:
    somebody.kept("quarrel", facts="…")
    somebody.profile |= {"care_at": datetime(2026, 3, 1, tzinfo=UTC), "days": {"2026-03-01": True}}
    somebody.does(WIPE)
    profile = somebody.profile
    assert (profile["care_at"], profile["days"], profile["veiled"]) == (None, None, None)
    assert profile["discreet"] is True
    assert somebody.does(SUGGEST)["why"] in ("today", "")
    assert Wipe() in somebody.effects
