"""What of content/ is judged beyond its form: decks, practices, helplines, unwanted words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.authoring.content import Content
from bot.authoring.deck_values import Known
from bot.authoring.decks import Deck, read_decks
from bot.authoring.helplines import Helplines, read_helplines
from bot.authoring.issues import Report
from bot.authoring.places import Table
from bot.authoring.practices import read_practices
from bot.authoring.wording import Unwanted, read_wording


@dataclass(frozen=True, slots=True)
class Shelf:
    """``practices`` are titles by key; they are empty, like all the rest, where no file is."""

    practices: Mapping[str, str]
    decks: Mapping[str, Deck]
    unwanted: tuple[Unwanted, ...]
    helplines: Helplines


def read_shelf(content: Content, report: Report) -> Shelf:
    """Reads the files of content that have a form but need not be there."""
    practices = read_practices(content, report)
    known = Known(practices, _families(content))
    return Shelf(
        practices or {},
        read_decks(content, known, report),
        read_wording(content, report),
        read_helplines(content, report),
    )


def _families(content: Content) -> frozenset[str] | None:
    feelings = content.files.get("feelings")
    families = feelings.by_key.get("families") if isinstance(feelings, Table) else None
    return frozenset(families.by_key) if isinstance(families, Table) else None
