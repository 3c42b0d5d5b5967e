"""The stretch of days that is looked at: the last seven or thirty, today among them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from bot.coach.folding import fold_words
from bot.coach.journal.spans import Span
from bot.engine.env import Env

DAYS: Mapping[str, int] = {"week": 7, "month": 30}
YEAR = 365


@dataclass(frozen=True, slots=True)
class Spell:
    """The ``days`` up to and with today, on the user's calendar."""

    days: int
    span: Span

    @property
    def dates(self) -> str:
        """As it is read: "17–23 Nov", "25 Oct – 23 Nov"."""
        first, last = self.span.first, self.span.last
        if (first.year, first.month) == (last.year, last.month):
            return f"{first.day}–{last.day} {last:%b}"
        if first.year == last.year:
            return f"{first.day} {first:%b} – {last.day} {last:%b}"
        return f"{first:%b} {first.year} – {last:%b} {last.year}"


def spell(days: int, env: Env) -> Spell:
    """So many days, today among them."""
    return last_days(days, env.local().date())


def last_days(days: int, today: date) -> Spell:
    """So many days up to and with this one."""
    return Spell(days, Span(today - timedelta(days=days - 1), today))


def meant(said: str, looking: Mapping[str, Any]) -> str:
    """``week`` or ``month``, where words say it; else nothing."""
    words = set(fold_words(said).split())
    for key in DAYS:
        if words & {fold_words(each) for each in looking["called"][key]}:
            return key
    return ""


def offset(day: date, since: date) -> int:
    """How many days one date lies behind another."""
    return (day - since).days
