"""Reads everything authors write, and gives either a book or all that is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.authoring import calls, practices
from bot.authoring.asked import check_questions
from bot.authoring.calls import check_calls
from bot.authoring.content import read_content
from bot.authoring.data import check_decks
from bot.authoring.facts import ANYTHING, State
from bot.authoring.files import CannotRead, read_folder
from bot.authoring.flows import Draft, read_flow
from bot.authoring.issues import Issue, Report
from bot.authoring.locale import check_overlays, untranslated
from bot.authoring.names import check_names
from bot.authoring.offers import Offer, check_offers, offers_of
from bot.authoring.own_files import (
    Said,
    read_bot,
    read_entries,
    read_phrases,
    read_profile,
    read_words,
)  # fmt: skip
from bot.authoring.program import Library
from bot.authoring.reach import check_reach
from bot.authoring.shelf import Shelf, read_shelf
from bot.authoring.uses import Uses
from bot.authoring.walk import Surroundings, Walk, everywhere
from bot.authoring.words import Piece, Words
from bot.engine.book import ActSpec, Book, ReadMoment
from bot.engine.hooks import Hooks

__all__ = ["CannotRead", "Loaded", "load_book"]


@dataclass(frozen=True, slots=True)
class Loaded:
    """``book`` is None when an issue is an error; ``issues`` are sorted by file and line.

    ``shelf`` is what ``check`` looks at more closely than a start has time for, and so are the
    ``translated`` offers of moments, and for each language the keys of what is ``untranslated``.
    """

    book: Book | None
    issues: tuple[Issue, ...]
    shelf: Shelf
    translated: tuple[Offer, ...] = ()
    untranslated: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def load_book(
    dialogs: Path,
    content: Path,
    acts: Mapping[str, ActSpec],
    read_moment: ReadMoment | None = None,
    hooks: Hooks | None = None,
) -> Loaded:
    """Reads both folders. Everything wrong in any file is found in one go.

    Raises CannotRead where a folder or a file is missing or may not be read.
    """
    report = Report()
    stored = read_content(content, report)
    data = stored.data
    words = Words(report, data, stored.overlays)
    profile = read_profile(stored, report)
    library = Library(acts, read_entries(stored, report), profile, stored.nodes)
    phrases = read_phrases(stored, words, report)
    typed = read_words(stored, report)
    read_bot(stored, report)
    drafts: dict[str, Draft] = {}
    for source in read_folder(dialogs, report):
        draft = read_flow(source, report, words, library)
        if draft is not None:
            drafts[draft.name] = draft
    check_names(drafts, library, report)
    check_calls(drafts, report)
    _check_flows(drafts, library, report)
    _check_phrases(phrases, library, report)
    check_decks(stored.nodes, report)
    shelf = read_shelf(stored, report)
    check_overlays(stored, words.keys, report)
    practices.check_flows(drafts, hooks.begins if hooks else (), report)
    check_questions(drafts, stored.overlays, report)
    offers = offers_of(drafts, stored.overlays)
    translated = tuple(offer for offer in offers if offer.language)
    missing = untranslated(stored, words.keys)
    if read_moment is not None:
        check_offers(tuple(offer for offer in offers if not offer.language), read_moment, report)
    if report.has_errors:
        return Loaded(None, report.issues, shelf, translated, missing)
    book = Book(
        flows={name: draft.flow for name, draft in drafts.items()},
        phrases={name: said.text for name, said in phrases.items()},
        renamed={old: name for name, draft in drafts.items() for old, _ in draft.head.was},
        commands={draft.head.command: name for name, draft in drafts.items() if draft.head.command},
        roles={draft.head.role: name for name, draft in drafts.items() if draft.head.role},
        content=stored.for_acts,
        acts=acts,
        words=typed,
        defaults=profile,
        read_moment=read_moment,
        hooks=hooks or Hooks(),
    )
    return Loaded(book, report.issues, shelf, translated, missing)


def _check_flows(drafts: Mapping[str, Draft], library: Library, report: Report) -> None:
    asking, giving = calls.waiting(drafts), calls.giving(drafts)
    for draft in drafts.values():
        if not draft.program.astray:
            check_reach(draft.program, asking, report)
        around = Surroundings(draft.head.params, library, giving)
        Walk(draft.program, around).look(report)
        _check_pieces(draft.head.pieces, {}, library, report)


def _check_phrases(phrases: Mapping[str, Said], library: Library, report: Report) -> None:
    for said in phrases.values():
        own = dict.fromkeys(said.variables, ANYTHING)
        _check_pieces(said.pieces, own, library, report)


def _check_pieces(pieces: Sequence[Piece], own: State, library: Library, report: Report) -> None:
    """Looks at templates that stand in no step."""
    uses = Uses(report, library.content, lambda _: ("", ""))
    for piece in pieces:
        uses.look(piece, everywhere(library.profile) | dict(own))
