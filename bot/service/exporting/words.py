"""What a copy needs to read entries: the words that came with the wish for it, and people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.coach.journal.telling import ABOUT, Told, in_full, said, spoken
from bot.coach.people.circle import Person
from bot.coach.searching import PERSON
from bot.engine.values import from_json


@dataclass(frozen=True, slots=True)
class Words:
    """``given`` are the params of the file, as ``bot.coach.exporting`` writes them."""

    given: Mapping[str, Any]
    zone: ZoneInfo
    people: tuple[Person, ...] = ()

    @property
    def page(self) -> Mapping[str, str]:
        """What stands in the page."""
        return self.given["words"]["page"]  # type: ignore[no-any-return]

    @property
    def date(self) -> str:
        """When the copy was asked for."""
        return f"{self.given['now'].astimezone(self.zone):%d %b %Y, %H:%M}"

    def local(self, millis: int) -> datetime:
        """An instant from storage, on the user's clock."""
        return datetime.fromtimestamp(millis / 1000, UTC).astimezone(self.zone)

    def heading(self, entry: Mapping[str, Any]) -> str:
        """When, of what kind, about whom."""
        at = self.local(entry["at"])
        kind = str(self.given["titles"].get(entry["kind"]) or spoken(entry["kind"]))
        whom = self.whom(entry["fields"])
        about = self.page["about"].format(whom=whom) if whom else ""
        return " · ".join(part for part in (f"{at:%a %d %b %Y, %H:%M}", kind, about) if part)

    def fields(self, entry: Mapping[str, Any]) -> list[Told]:
        """What there is to read in an entry."""
        return in_full(entry["fields"], self.given["shows"].get(entry["kind"], ()), self.given)

    def whom(self, fields: Mapping[str, Any]) -> str:
        """Whom an entry is about, by the name they have now, or what they were called then."""
        name = next((each.name for each in self.people if each.key == fields.get(PERSON)), "")
        about = said(from_json(fields.get(ABOUT)))
        return name or str(self.given["relations"].get(about, about))

    def timer(self, kind: str) -> str:
        """What a timer is called."""
        return str(self.given["words"]["timers"].get(kind) or spoken(kind))
