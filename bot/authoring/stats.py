"""What there is, counted: items by practice and relation, and the steps of the flows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.authoring.check import Checked, Quality
from bot.authoring.decks import Deck, Item
from bot.authoring.forms import FORMS, Name, OneOf, SomeOf, Whole
from bot.authoring.helplines import Helplines
from bot.engine.book import Book
from bot.engine.flow import Branch, Choose, Flow, Question, Scale

_TABLED = ("practice", "for", "relation")


@dataclass(frozen=True, slots=True)
class DeckStats:
    """``fitting`` counts by practice and by whom an item can be shown for; ``anyone`` counts for
    every other person. ``values`` counts what stands under the other keys."""

    name: str
    size: int
    practices: Mapping[str, int]
    relations: Mapping[tuple[str, str], int]
    fitting: Mapping[str, int]
    values: Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class FlowStats:
    """What transcripts can come by: steps, ways at the branches, answers offered by buttons."""

    name: str
    steps: int
    ways: int
    options: int


@dataclass(frozen=True, slots=True)
class HelplineStats:
    """``purposes`` are those covered in each country; ``oldest`` is None where no entry is."""

    entries: int
    purposes: Mapping[str, tuple[str, ...]]
    emergency: int
    oldest: date | None


@dataclass(frozen=True, slots=True)
class Stats:
    """``titles`` are those of the practices, in the order of practices.yaml."""

    titles: Mapping[str, str]
    decks: tuple[DeckStats, ...]
    quality: Quality
    helplines: HelplineStats
    flows: tuple[FlowStats, ...]


def stats(checked: Checked) -> Stats:
    """The figures of everything that was checked."""
    shelf = checked.shelf
    return Stats(
        shelf.practices,
        tuple(_deck(deck) for deck in shelf.decks.values()),
        checked.quality,
        _helplines(shelf.helplines),
        _flows(checked.book),
    )


def fits(item: Item, relation: str) -> bool:
    """Whether an item can be shown for a relation."""
    return relation in item.relations or ("anyone" in item.relations and relation != "self")


def _deck(deck: Deck) -> DeckStats:
    kinds = FORMS[deck.name].kinds
    counted = [
        key
        for key, kind in kinds.items()
        if isinstance(kind, (Name, OneOf, SomeOf, Whole)) and key not in _TABLED
    ]
    relations = sorted({each for item in deck.items for each in item.relations})
    return DeckStats(
        deck.name,
        len(deck.items),
        Counter(item.practice for item in deck.items if item.practice),
        Counter((item.practice, each) for item in deck.items for each in item.relations),
        {each: sum(fits(item, each) for item in deck.items) for each in relations},
        {
            key: Counter(word for item in deck.items for word in _words(item, key))
            for key in counted
        },
    )


def _words(item: Item, key: str) -> tuple[str, ...]:
    value = item.values.get(key, ())
    return tuple(map(str, value)) if isinstance(value, tuple) else (str(value),)


def _helplines(helplines: Helplines) -> HelplineStats:
    purposes: defaultdict[str, set[str]] = defaultdict(set)
    for line in helplines.lines:
        if line.country:
            purposes[line.country].update(line.purposes)
    return HelplineStats(
        len(helplines.lines),
        {country: tuple(sorted(found)) for country, found in sorted(purposes.items())},
        len(helplines.emergency),
        min((line.verified for line in helplines.lines), default=None),
    )


def _flows(book: Book | None) -> tuple[FlowStats, ...]:
    flows = book.flows if book is not None else {}
    return tuple(_flow(flow) for _, flow in sorted(flows.items()))


def _flow(flow: Flow) -> FlowStats:
    return FlowStats(
        flow.name,
        len(flow.code),
        2 * sum(isinstance(step, Branch) for step in flow.code),
        sum(_options(step) for step in flow.code if isinstance(step, Question)),
    )


def _options(question: Question) -> int:
    """How many buttons a question has; those that content or an act gives are not counted."""
    match question.kind:
        case Choose(options=options):
            return len(options)
        case Scale(low=low, high=high):
            return high - low + 1
    return 0
