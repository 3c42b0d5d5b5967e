"""What somebody kept lately, and what it says of how they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.coach.care.weighing import HEAVY_FROM, LIGHT, marks
from bot.engine.book import ActCall
from bot.engine.inputs import Query
from bot.engine.values import Choice, answers_from_json

MOST = 60
"""So many entries are looked through, the latest first."""
FRESH = timedelta(days=2)
"""How long what somebody felt says something of how they are."""

Entry = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Feeling:
    """What somebody kept of a feeling. ``word`` is how they called it, ``family`` is a key."""

    family: str
    word: str
    strength: int
    at: datetime

    @property
    def light(self) -> bool:
        """Whether it is good to have."""
        return self.family in LIGHT

    @property
    def heavy(self) -> bool:
        """Whether it weighs."""
        return not self.light and self.strength >= HEAVY_FROM


def entries_since(call: ActCall, span: timedelta, kinds: Iterable[str] = ()) -> Query:
    """Asks for what was kept in the last ``span`` of time, of these kinds or of all."""
    params: dict[str, object] = {
        "limit": MOST, "offset": 0, "since": int((call.env.now - span).timestamp() * 1000),
    }  # fmt: skip
    if kinds:
        params["kinds"] = list(kinds)
    return Query("entries", params)


def found(call: ActCall) -> list[Entry]:
    """The entries storage answered with, the latest first."""
    data: Mapping[str, Any] = call.data  # type: ignore[assignment]
    return list(data["entries"])


def when(entry: Entry, call: ActCall) -> datetime:
    """When an entry was kept, on the user's clock."""
    return datetime.fromtimestamp(entry["at"] / 1000, call.env.zone)


def feeling_of(call: ActCall, entries: Iterable[Entry]) -> Feeling | None:
    """The latest feeling somebody kept, if it is fresh."""
    for entry in entries:
        if entry["kind"] == "reflection":
            at = when(entry, call)
            fields = answers_from_json(entry["fields"])
            strength = fields.get("strength")
            read = Feeling(
                str(fields.get("feeling") or ""),
                _label(fields.get("word")),
                strength if isinstance(strength, int) else 0,
                at,
            )
            return read if call.env.now - at <= FRESH and read.family else None
    return None


def mood_of(call: ActCall, entries: Iterable[Entry]) -> str:
    """``hard``, ``good`` or nothing: by the latest feeling of these two days, or, where none was
    kept, by whether the days were heavy."""
    feeling = feeling_of(call, entries)
    if feeling is not None:
        return "good" if feeling.light else "hard" if feeling.heavy else ""
    today = call.env.local().date()
    days = marks(call.profile)
    heavy = any(days.get((today - timedelta(days=back)).isoformat()) for back in (0, 1))
    return "hard" if heavy else ""


def _label(value: object) -> str:
    return value.label if isinstance(value, Choice) else str(value or "")
