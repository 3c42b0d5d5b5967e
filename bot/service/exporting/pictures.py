"""The pictures of a copy: what was felt in the last week, month and year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.coach.looking.felt import Felt, in_entry
from bot.coach.looking.picture import drawable, lanes_of, params, told
from bot.coach.looking.spells import DAYS, YEAR, Spell, last_days
from bot.rendering.charts.feelings import draw_feelings

MOST_POINTS = 400
"""Dots of a family in the picture of a year: there is no room for more."""
_SPELLS: Mapping[str, int] = {**DAYS, "year": YEAR}


class Feelings:
    """Takes entries, the latest first, keeps the feelings of a year, and draws them."""

    def __init__(self, given: Mapping[str, Any], zone: ZoneInfo) -> None:
        self._given = given
        self._zone = zone
        self._today = given["now"].astimezone(zone).date()
        self._since = self._today - timedelta(days=YEAR)
        self._felt: list[Felt] = []

    def take(self, entries: Sequence[Mapping[str, Any]]) -> None:
        """Looks for feelings in some more entries."""
        for entry in entries:
            at = datetime.fromtimestamp(entry["at"] / 1000, self._zone)
            felt = in_entry(at, entry["fields"]) if at.date() >= self._since else None
            if felt is not None:
                self._felt.append(felt)

    def pictures(self) -> list[tuple[str, str, bytes]]:
        """Name, what it shows in words, and PNG of each picture for which there is enough, and
        more than in the one before."""
        drawn: list[tuple[str, str, bytes]] = []
        shown_before = 0
        for name, days in _SPELLS.items():
            spell = last_days(days, self._today)
            within = self._within(spell)
            if drawable(within) and len(within) > shown_before:
                shown_before = len(within)
                lanes, words = lanes_of(within, spell), self._given["picture"]
                shown = params(lanes, spell, words, name, MOST_POINTS)
                drawn.append((name, told(lanes, spell, words), draw_feelings(shown)))
        return drawn

    def _within(self, spell: Spell) -> list[Felt]:
        return [each for each in reversed(self._felt) if each.at.date() >= spell.span.first]
