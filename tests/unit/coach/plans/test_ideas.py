"""Ideas for time together: what fits, what was seen, and what is left out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from support.contents import contents

from bot.coach.plans.ideas import draw_ideas, read_avoid
from bot.engine.book import ActCall, Done
from bot.engine.env import Env
from bot.engine.values import Value

CONTENT = contents("ideas", "plans")
IDEAS: dict[str, Any] = {each["id"]: each for each in CONTENT["ideas"]}  # type: ignore[attr-defined]
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
RELATIONS = ("partner", "parent", "child", "sibling", "friend", "colleague", "other", "self")
TAGS = [key for key, each in CONTENT["plans"]["avoid"].items() if each["tag"]]  # type: ignore[index]


def given(seed: int = 1, seen: Mapping[str, str] | None = None, **args: object) -> ActCall:
    return ActCall(args, Env(NOW, seed, ZoneInfo("UTC")), CONTENT, {}, seen or {})


def ids(done: Done) -> list[str]:
    assert isinstance(done.value, dict)
    return [str(done.value[place]["id"]) for place in ("one", "two", "three")]  # type: ignore[index,call-overload]


@pytest.mark.parametrize("relation", RELATIONS)
@pytest.mark.parametrize("tag", TAGS)
def test_there_are_three_for_everybody_whatever_one_thing_is_left_out(
    relation: str, tag: str
) -> None:
    done = draw_ideas(given(relation=relation, avoid=[tag], minutes=60, energy="low", cost="free"))
    found = ids(done)
    assert len(set(found)) == 3
    assert all(tag not in IDEAS[each]["avoid"] for each in found)
    fitting = {relation, "anyone"} - ({"anyone"} if relation == "self" else set())
    assert all(fitting & set(IDEAS[each]["for"]) for each in found)


def test_what_is_asked_for_holds_where_enough_fits() -> None:
    done = draw_ideas(given(relation="friend", minutes=60, energy="low", cost="free", where="in"))
    for each in ids(done):
        idea = IDEAS[each]
        assert (idea["energy"], idea["cost"]) == ("low", "free")
        assert idea["minutes"][0] <= 60
        assert idea["where"] != "out"


def test_none_comes_again_before_all_that_fit_were_seen() -> None:
    seen: Mapping[str, str] = {}
    shown: list[str] = []
    for seed in range(20):
        done = draw_ideas(given(seed, seen, relation="friend"))
        seen = {**seen, **done.seen}
        shown += ids(done)
    assert len(set(shown)) == len(shown)


def test_everything_left_out_still_leaves_three_for_two_people() -> None:
    done = draw_ideas(given(relation="partner", avoid=TAGS, minutes=300, cost="free", where="out"))
    assert len(set(ids(done))) == 3
    assert isinstance(done.value, dict)
    assert done.value["wider"] is True


def test_an_idea_for_dry_days_says_what_to_do_instead() -> None:
    for seed in range(30):
        value: Any = draw_ideas(given(seed, relation="friend", where="out")).value
        for place in ("one", "two", "three"):
            told = value[place]
            idea = IDEAS[told["id"]]
            assert bool(told["rain"]) == (idea["weather"] == "dry")


@pytest.mark.parametrize(
    ("said", "tags", "clear"),
    [
        ("nothing", [], True),
        ("No.", [], True),
        ("anything goes", [], True),
        ("screens", ["screens"], True),
        ("No screens, and no WALKING please", ["screens", "walking"], True),
        ("no dragons", [], False),
        ("", [], False),
        ("a wineglass collection", [], False),
    ],
)
def test_what_to_leave_out_is_read_from_words(said: str, tags: list[Value], clear: bool) -> None:
    value: Any = read_avoid(given(said=said)).value
    assert (value["tags"], value["clear"]) == (tags, clear)
