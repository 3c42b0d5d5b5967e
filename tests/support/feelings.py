"""Entries of feelings for tests of looking back, and acts asked as a flow would ask them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from support.contents import contents
from support.journals import look_up

from bot.engine.book import ActCall, Done, Need
from bot.engine.effects import Keep
from bot.engine.env import Env
from bot.engine.values import Choice

NOW = datetime(2026, 3, 30, 20, 0, tzinfo=UTC)
"""A Monday evening."""
KINDS = {
    "note": {"title": "Note", "show": ["text"]},
    "reflection": {"title": "Reflection", "show": ["word", "strength_words", "trigger"]},
    "apology": {"title": "An apology", "show": ["sentence"]},
    "words_to_say": {"title": "Words to say", "show": ["sentence"]},
    "calm": {"title": "A slow minute", "show": ["after"]},
    "tip": {"title": "Tip", "show": ["text"]},
}
CONTENT = contents("relations", "journal", "feelings", "looking", "exporting", entries=KINDS)
PEOPLE: dict[str, Any] = {
    "people": [
        {"key": "p1", "name": "Ana", "relation": "friend", "note": ""},
        {"key": "p2", "name": "Mum", "relation": "parent", "note": "likes <tea>"},
    ]
}
_numbers = count(1)


def ago(days: float, hours: float = 0) -> datetime:
    """So long before ``NOW``."""
    return NOW - timedelta(days=days, hours=hours)


def felt(family: str, strength: int | None, at: datetime, **fields: Any) -> Keep:
    """A look at a feeling, as /reflect keeps it."""
    label = CONTENT["feelings"]["families"][family]["label"]  # type: ignore[index]
    given = {"feeling": Choice(family, label), "strength": strength, **fields}
    return kept("reflection", at, **given)


def kept(kind: str, at: datetime, **fields: Any) -> Keep:
    """Any entry."""
    return Keep(f"k{next(_numbers):05d}", kind, fields, at)


def ask(run: Any, journal: list[Keep], profile: Any = None, **args: Any) -> Done:
    """What an act gives, after storage has answered it. ``zone`` is that of the user."""
    env = Env(NOW, 1, ZoneInfo(args.pop("zone", "UTC")))
    people = PEOPLE if profile is None else profile
    asked = run(ActCall(args, env, CONTENT, people, {}))
    if isinstance(asked, Need):
        data = look_up(journal, asked.query)
        asked = run(ActCall(args, env, CONTENT, people, {}, data))
    assert isinstance(asked, Done)
    return asked
