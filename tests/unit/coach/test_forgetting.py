"""What is forgotten goes with all that waits because of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from support.journals import look_up

from bot.coach.forgetting import FORGETTING
from bot.engine.book import ActCall, Done, Need
from bot.engine.effects import Keep, Unkeep, Untimer
from bot.engine.env import Env

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ENV = Env(NOW, 1, ZoneInfo("UTC"))
ANA: dict[str, Any] = {"people": [{"key": "p1", "name": "Ana", "relation": "sibling", "note": ""}]}
ACTS = {each.name: each for each in FORGETTING}


def forgotten(act: str, *entries: Keep, **args: Any) -> Done:
    call = ActCall(args, ENV, {}, ANA, {})
    need = ACTS[act].run(call)
    assert isinstance(need, Need)
    done = ACTS[act].run(ActCall(args, ENV, {}, ANA, {}, look_up(entries, need.query)))
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
