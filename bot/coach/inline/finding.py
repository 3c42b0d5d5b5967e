"""Tips and questions that fit a few words, for anybody: nothing here knows who asks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from hashlib import blake2b
from typing import Any

from bot.coach.decks import QUESTIONS, TIPS, items_of
from bot.coach.folding import fold_words
from bot.coach.people.words import vocabulary

PAGE = 20
LONGEST_QUERY = 256
MOST_WORDS = 12
WORDS_OF_A_LINE = 5
SHORTEST_PART = 3
"""From that many letters on, the beginning of a word is enough."""


@dataclass(frozen=True, slots=True)
class Result:
    """Something to send: ``key`` is unique, ``title`` says what it is, ``text`` is what is sent."""

    key: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """Some results, and the ``offset`` where the next ones begin; None behind the last."""

    results: tuple[Result, ...]
    offset: int | None = None


@dataclass(frozen=True, slots=True)
class _Item:
    result: Result
    kind: str
    words: tuple[str, ...]
    relations: frozenset[str]
    plain: str
    aside: bool


class Finder:
    """Looks through the decks of a book. What is offered without a word changes with the day."""

    def __init__(self, content: Mapping[str, object]) -> None:
        """Finds nothing in a book that has no content/inline.yaml."""
        self._labels: Mapping[str, Any] = content.get("inline") or {}  # type: ignore[assignment]
        self._kinds: Mapping[str, str] = {}
        self._relations: Mapping[str, str] = {}
        self._small: frozenset[str] = frozenset()
        self._items: tuple[_Item, ...] = ()
        self.find = lru_cache(maxsize=512)(self._find)
        if self._labels:
            kinds = self._labels["kinds"]
            self._kinds = {fold_words(str(word)): kind for kind in kinds for word in kinds[kind]}
            known = vocabulary(content)
            self._relations = known.relations
            self._small = known.leads
            self._items = (*self._tips(content), *self._questions(content))

    def _find(self, query: str, offset: int, day: date) -> Page:
        """What fits the words of a ``query``, the best first, from ``offset`` on."""
        plain = fold_words(query[:LONGEST_QUERY])
        found = self._fitting(plain) if plain else self._of_the_day(day)
        shown = found[offset : offset + PAGE]
        more = offset + PAGE if offset + PAGE < len(found) else None
        return Page(tuple(item.result for item in shown), more)

    def _fitting(self, plain: str) -> list[_Item]:
        """First what begins with these very words, and nothing else where that is a whole line of
        them; then what has all of them, in its text or in what it is about and for, or the most."""
        same = [item for item in self._items if item.plain.startswith(plain)]
        if same and len(plain.split()) >= WORDS_OF_A_LINE:
            return same
        return list(dict.fromkeys([*same, *self._alike(plain)]))

    def _alike(self, plain: str) -> list[_Item]:
        terms = [word for word in plain.split()[:MOST_WORDS] if word not in self._small]
        kinds = {self._kinds[term] for term in terms if term in self._kinds}
        wanted = [term for term in terms if term not in self._kinds] if kinds else terms
        items = [item for item in self._items if not kinds or item.kind in kinds]
        if not wanted:
            return items
        scored = [(sum(self._has(item, term) for term in wanted), item) for item in items]
        best = max((score for score, _ in scored), default=0)
        return [item for score, item in scored if score == best] if best else []

    def _has(self, item: _Item, term: str) -> bool:
        if self._relations.get(term) in item.relations:
            return True
        if len(term) < SHORTEST_PART:
            return term in item.words
        return any(word.startswith(term) for word in item.words)

    def _of_the_day(self, day: date) -> list[_Item]:
        open_ones = [item for item in self._items if not item.aside]
        order = sorted(open_ones, key=lambda item: _draw(f"{day} {item.result.key}"))
        return order[: int(self._labels.get("few", 0))]

    def _tips(self, content: Mapping[str, object]) -> Iterable[_Item]:
        practices: Mapping[str, Any] = content["practices"]  # type: ignore[assignment]
        for tip in items_of(content, TIPS):
            title = str(practices[tip["practice"]]["title"])
            shown = self._labels["title"].replace("{practice}", title)
            yield _Item(
                Result(f"t-{tip['id']}", shown, tip["text"]),
                "tip",
                _words(f"{tip['text']} {title}"),
                frozenset(tip["for"]),
                fold_words(tip["text"]),
                tip["practice"] in self._labels["aside"],
            )

    def _questions(self, content: Mapping[str, object]) -> Iterable[_Item]:
        levels = {str(level): str(label) for level, label in self._labels["levels"].items()}
        for question in items_of(content, QUESTIONS):
            title = levels[str(question["set"])]
            yield _Item(
                Result(f"q-{question['id']}", title, question["text"]),
                "question",
                _words(f"{question['text']} {title}"),
                frozenset(),
                fold_words(question["text"]),
                aside=False,
            )


def _words(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fold_words(text).split()))


def _draw(text: str) -> bytes:
    return blake2b(text.encode(), digest_size=8).digest()
