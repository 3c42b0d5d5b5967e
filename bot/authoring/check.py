"""All that ``rekindle check`` looks at: what would keep the bot from starting, and how it reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.authoring.decks import Item
from bot.authoring.duplicates import Alike, alike, check_alike
from bot.authoring.grades import Grades, check_grades, grades
from bot.authoring.helplines import check_ages
from bot.authoring.issues import Issue, Report
from bot.authoring.load import load_book
from bot.authoring.offers import check_offers
from bot.authoring.shelf import Shelf
from bot.authoring.wording import Wording, check_questions, check_wording
from bot.engine.book import ActSpec, Book, ReadMoment
from bot.engine.hooks import Hooks

COMPARED = (("tips", "prompts"), ("questions",), ("ideas", "adventures"))
"""Decks of which no two items may say nearly the same, even across those named together."""
ASKED = ("prompts", "questions")
"""Decks that ask one thing at a time."""
GRADED = ("tips", "prompts", "questions", "ideas", "adventures")
"""Decks that are written to be read; scenarios are spoken."""


@dataclass(frozen=True, slots=True)
class Quality:
    """How the decks read: their grades, and the pairs of items that are alike."""

    grades: tuple[Grades, ...]
    alike: tuple[Alike, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """``book`` is None when an issue is an error; ``issues`` are sorted by file and line.
    ``untranslated``: for each language the keys of texts it has no translation of."""

    book: Book | None
    issues: tuple[Issue, ...]
    shelf: Shelf
    quality: Quality
    untranslated: Mapping[str, tuple[str, ...]]


def check(
    dialogs: Path,
    content: Path,
    acts: Mapping[str, ActSpec],
    read_moment: ReadMoment | None = None,
    hooks: Hooks | None = None,
    *,
    today: date,
) -> Checked:
    """Reads both folders as ``load_book`` does, and then judges the words: that takes seconds.

    ``today`` is what the age of helplines is reckoned from. Raises CannotRead.
    """
    loaded = load_book(dialogs, content, acts, read_moment, hooks)
    report = Report()
    quality = judge(loaded.shelf, report)
    if read_moment is not None:
        check_offers(loaded.translated, read_moment, report)
    check_ages(loaded.shelf.helplines.lines, today, report)
    book = None if report.has_errors else loaded.book
    issues = tuple(sorted({*loaded.issues, *report.issues}))
    return Checked(book, issues, loaded.shelf, quality, loaded.untranslated)


def judge(shelf: Shelf, report: Report) -> Quality:
    """Judges decks by their words: how hard they are, what repeats, what should not be said."""
    marks = tuple(grades(deck) for name, deck in shelf.decks.items() if name in GRADED)
    check_grades(marks, report)
    pairs = tuple(pair for names in COMPARED for pair in alike(_items(shelf, names)))
    check_alike(pairs, report)
    check_wording(_items(shelf, tuple(shelf.decks)), Wording(shelf.unwanted), report)
    check_questions(_items(shelf, ASKED), report)
    return Quality(marks, pairs)


def _items(shelf: Shelf, names: Sequence[str]) -> list[Item]:
    return [item for name in names if name in shelf.decks for item in shelf.decks[name].items]
