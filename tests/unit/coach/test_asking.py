"""The question somebody wanted to ask is found again while it has no answer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from support.journals import look_up

from bot.coach.asking import WAITING
from bot.engine.book import ActCall, Done, Need
from bot.engine.effects import Keep
from bot.engine.env import Env

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CALL = ActCall({}, Env(NOW, 1, ZoneInfo("UTC")), {}, {}, {})


def waiting(*entries: Keep) -> Any:
    need = WAITING.run(CALL)
    assert isinstance(need, Need)
    done = WAITING.run(
        ActCall({}, CALL.env, {}, {}, {}, look_up(entries, need.query)),
    )
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
    }  # fmt: skip


def test_what_was_left_out_is_empty() -> None:
    found = waiting(kept("a", 1, question="Why?"))
    assert (found["guess"], found["whom"]) == ("", "")


def test_where_none_waits_it_says_so() -> None:
    assert not waiting()["found"]
    assert not waiting(kept("a", 1, question="Asked?", heard="Yes."))["found"]
