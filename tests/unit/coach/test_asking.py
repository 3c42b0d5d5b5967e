"""The question somebody wanted to ask is found again while it has no answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from support.contents import contents
from support.journals import look_up

from bot.coach.asking import WAITING
from bot.engine.book import ActCall, Done, Need
from bot.engine.effects import Keep
from bot.engine.env import Env
from bot.engine.values import Value

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CALL = ActCall({}, Env(NOW, 1, ZoneInfo("UTC")), contents("relations"), {}, {})


def waiting(*entries: Keep, gated: Sequence[str] = ()) -> Any:
    need = WAITING.run(CALL)
    assert isinstance(need, Need)
    profile: dict[str, Value] = {"gated": list(gated)}
    done = WAITING.run(replace(CALL, profile=profile, data=look_up(entries, need.query)))
    assert isinstance(done, Done)
    return done.value


def kept(key: str, days: int, kind: str = "question", **fields: str) -> Keep:
    return Keep(key, kind, dict(fields), NOW - timedelta(days=days))


def test_the_latest_question_without_an_answer_is_the_one_that_waits() -> None:
    found = waiting(
        kept("a", 9, question="Oldest?"),
        kept("b", 5, question="Older?", guess="A guess", about="Ana"),
        kept("c", 2, question="Answered?", heard="Yes."),
        kept("d", 1, kind="note", text="no question"),
    )
    assert found == {
        "found": True, "key": "b", "question": "Older?", "guess": "A guess", "whom": "Ana",
        "person": {"key": "", "relation": "", "called": "Ana"},
    }  # fmt: skip


def test_a_question_for_somebody_who_frightens_since_waits_no_more() -> None:
    ana = kept("a", 9, question="Older?", person="p1", about="Ana")
    partner = kept("b", 5, question="Newer?", about="your partner")
    assert waiting(ana, partner)["person"]["relation"] == "partner"
    assert waiting(ana, partner, gated=["partner"])["key"] == "a"
    assert waiting(ana, partner, gated=["p1"])["key"] == "b"
    assert not waiting(ana, partner, gated=["p1", "partner"])["found"]
    mother = kept("c", 1, question="Newest?", about="your mother")
    assert waiting(ana, mother)["person"]["relation"] == "parent"
    assert waiting(ana, mother, gated=["parent"])["key"] == "a"


def test_what_was_left_out_is_empty() -> None:
    found = waiting(kept("a", 1, question="Why?"))
    assert (found["guess"], found["whom"]) == ("", "")


def test_where_none_waits_it_says_so() -> None:
    assert not waiting()["found"]
    assert not waiting(kept("a", 1, question="Asked?", heard="Yes."))["found"]
