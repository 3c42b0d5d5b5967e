"""The moments that ``when`` offers to tap: can they be read?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.authoring.flows import Draft
from bot.authoring.issues import Code, Report
from bot.authoring.places import Items, Node, Place, Scalar
from bot.engine.book import ReadMoment
from bot.engine.env import Env
from bot.engine.flow import Question, When

_MONDAY = datetime(2026, 6, 15, 0, 1, tzinfo=UTC)
"""The first minute of a week: all that a day has is still to come."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Plain words that can be tapped, and the language they are in; empty for that of the flow."""

    words: str
    place: Place
    language: str
    future: bool


def offers_of(
    drafts: Mapping[str, Draft], overlays: Mapping[str, Mapping[str, Node]]
) -> tuple[Offer, ...]:
    """All offers that are written out, with their translations."""
    found: list[Offer] = []
    for draft in drafts.values():
        for line in draft.program.lines:
            if not isinstance(line.step, Question) or not isinstance(line.step.kind, When):
                continue
            future = line.step.kind.future
            found += [
                Offer(each.text, each.place, "", future)
                for each in _plain(line.table.by_key.get("offers"))
            ]
            for text in line.step.kind.offers:
                for language, node in overlays.get(text.key, {}).items():
                    found += [
                        Offer(each.text, each.place, language, future) for each in _plain(node)
                    ]
    return tuple(found)


def check_offers(offers: tuple[Offer, ...], read: ReadMoment, report: Report) -> None:
    """Reports what would not be understood if somebody tapped it."""
    for offer in offers:
        env = Env(_MONDAY, 0, ZoneInfo("UTC"), offer.language or "en")
        moment = read(offer.words.strip(), env)
        if moment is not None and (moment > _MONDAY or not offer.future):
            continue
        said = "cannot be read as a moment" if moment is None else "is always over already"
        report.add(
            Code.UNREADABLE_OFFER,
            offer.place,
            f'"{offer.words.strip():.60}" {said}, so that tapping it would lead nowhere',
            "name a day and a time: tomorrow at 9:00, on Sunday evening, in two hours",
        )


def _plain(node: Node | None) -> Iterator[Scalar]:
    """The words in a list or a text, but for those with a template in them."""
    for each in node.items if isinstance(node, Items) else (node,):
        if isinstance(each, Items):
            yield from _plain(each)
        elif isinstance(each, Scalar) and each.text.strip() and "{" not in each.text:
            yield each
