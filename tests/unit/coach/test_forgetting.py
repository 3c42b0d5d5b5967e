"""What is forgotten goes with all that waits because of it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from support.journals import look_up

from bot.coach.calendar.plan import Plan
from bot.coach.checkins.small_steps import Step
from bot.coach.checkins.small_steps import keeping as keeping_steps
from bot.coach.forgetting import FORGETTING
from bot.coach.people.nudges import Nudge
from bot.coach.people.nudges import keeping as keeping_nudges
from bot.coach.plans.ahead import Ahead
from bot.coach.plans.ahead import keeping as keeping_plans
from bot.engine.book import ActCall, Done, Need
from bot.engine.effects import Keep, Unkeep, Untimer
from bot.engine.env import Env

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ENV = Env(NOW, 1, ZoneInfo("UTC"))
ANA: dict[str, Any] = {"people": [{"key": "p1", "name": "Ana", "relation": "sibling", "note": ""}]}
ACTS = {each.name: each for each in FORGETTING}


def forgotten(act: str, *entries: Keep, profile: Any = ANA, **args: Any) -> Done:
    call = ActCall(args, ENV, {}, profile, {})
    need = ACTS[act].run(call)
    assert isinstance(need, Need)
    done = ACTS[act].run(ActCall(args, ENV, {}, profile, {}, look_up(entries, need.query)))
    assert isinstance(done, Done)
    return done


def kept(key: str, kind: str, **fields: str) -> Keep:
    return Keep(key, kind, dict(fields), NOW)


def test_a_plan_with_somebody_forgotten_reminds_of_nothing() -> None:
    walk = kept("plan_1", "plan", person="p1")
    done = forgotten("forget.person", walk, kept("n", "note", person="p1"), person="p1")

    assert {each.key for each in done.effects if isinstance(each, Unkeep)} == {"plan_1", "n"}
    timers = {each.key for each in done.effects if isinstance(each, Untimer)}
    assert timers == {"plan_1:soon", "plan_1:after"}


def test_plans_forgotten_as_a_kind_remind_of_nothing() -> None:
    done = forgotten("forget.kind", kept("plan_1", "plan"), kept("n", "note"), kind="plan")

    assert done.value == 1
    assert {each.key for each in done.effects if isinstance(each, Untimer)} == {
        "plan_1:soon", "plan_1:after",
    }  # fmt: skip


PLAN = Plan("plan_1", date(2026, 3, 5), time(15), "Asia/Kolkata")
STEP = Step("s1", NOW, "Did you ask Ana?")


def told(**more: Any) -> dict[str, Any]:
    """A profile in which all that can be about somebody is about Ana, and of Ben there is some."""
    ben = {"key": "p2", "name": "Ben", "relation": "friend", "note": ""}
    plans = {
        "plan_1": Ahead(PLAN, NOW, "p1", "Ana"),
        "plan_2": Ahead(replace(PLAN, id="plan_2"), NOW, "p2", "Ben"),
    }
    steps = [
        STEP, replace(STEP, key="s2", words="How was it?", person="p1", called="your sister"),
        replace(STEP, key="s3", words="Did you ask Ben, or Anabel?", person="p2"),
    ]  # fmt: skip
    nudges = {"p1": Nudge(14, NOW), "p2": Nudge(30, NOW)}
    return {
        "people": [*ANA["people"], ben], "gated": ["p1", "parent"], "trusted": "ana",
        "looked": "person Ana", "good_word": {"key": "p1", "day": 2}, **keeping_plans(plans),
        **keeping_steps(steps), **keeping_nudges(nudges), **more,
    }  # fmt: skip


def test_no_variable_of_the_profile_names_somebody_forgotten() -> None:
    profile = told()
    done = forgotten("forget.person", profile=profile, person="p1")

    left = {**profile, **done.profile}
    assert not re.search(r"\bana\b|'p1'|plan_1", str(left), re.IGNORECASE)
    assert {key: left[key] for key in ("trusted", "looked", "good_word")} == {
        "trusted": "", "looked": "", "good_word": None,
    }  # fmt: skip
    assert "plan_2" in str(left["plans_ahead"])
    assert [each["key"] for each in left["small_steps"]] == ["s3"]
    assert list(left["nudges"]) == ["p2"]
    timers = {(each.kind, each.key) for each in done.effects if isinstance(each, Untimer)}
    assert timers == {
        ("plan", "plan_1:soon"), ("plan", "plan_1:after"), ("step", "s1"), ("step", "s2"),
        ("person", "p1"),
    }  # fmt: skip
    assert done.final


def test_what_is_about_others_stays_as_it_is() -> None:
    profile = told(trusted="Cy", looked="person Cy", good_word={"key": "p9", "day": 2})
    done = forgotten("forget.person", profile=profile, person="p1")
    assert not {"trusted", "looked", "good_word"} & set(done.profile)


def test_plans_forgotten_as_a_kind_are_not_known_any_more() -> None:
    walk = kept("plan_1", "plan", person="p1")
    done = forgotten("forget.kind", walk, profile=told(), kind="plan")
    assert list(done.profile["plans_ahead"]) == ["plan_2"]  # type: ignore[arg-type]
    assert done.final


def test_a_name_on_no_list_is_looked_for_in_words_alone() -> None:
    notes = kept("a", "note", text="Cy made soup"), kept("b", "note", text="Cycling", person="")
    assert forgotten("forget.mentions", *notes, person="", name="cy").value == 1
    done = forgotten("forget.person", *notes, person="", name="cy", mentions=True)
    assert {each.key for each in done.effects if isinstance(each, Unkeep)} == {"a"}
    assert done.profile == {}


def test_reminders_about_somebody_go_and_those_with_the_name_if_wanted() -> None:
    timers = [
        {"kind": "remind", "key": "1", "payload": {"html": "Look.", "about": {"key": "p1"}}},
        {"kind": "remind", "key": "2", "payload": {"html": "Call Ana’s doctor"}},
        {"kind": "remind", "key": "3", "payload": {"html": "Anabel", "about": {"key": "p2"}}},
        {"kind": "remind", "key": "4", "payload": {"flow": "asked"}},
        {"kind": "checkin", "key": "5", "payload": {}},
    ]
    for wide, gone in ((False, {"1"}), (True, {"1", "2"})):
        args = {"person": "p1", "mentions": wide}
        done = ACTS["forget.reminders"].run(ActCall(args, ENV, {}, ANA, {}, {"timers": timers}))
        assert isinstance(done, Done)
        assert {each.key for each in done.effects if isinstance(each, Untimer)} == gone
