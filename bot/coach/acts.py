"""The pure functions that flows can call with ``act:``, by name."""

from __future__ import annotations

from collections.abc import Mapping

from bot.coach import decks, feelings, journal
from bot.engine.book import ActSpec

ACTS: Mapping[str, ActSpec] = {
    spec.name: spec for spec in (decks.TIP, feelings.CLOSING, feelings.NEEDS, journal.PAGE)
}
