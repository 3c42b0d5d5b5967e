"""What of the journal somebody looks at: everything, or what is left by a kind, a person, some
days, some words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from bot.coach.folding import fold_words, terms
from bot.coach.journal.spans import Span, month_span, read_span
from bot.coach.journal.telling import Reader
from bot.coach.people.circle import clean, people_of
from bot.coach.people.finding import find
from bot.coach.people.words import vocabulary
from bot.engine.book import ActCall
from bot.engine.values import Value

LONGEST_WORDS = 60
_TAIL = re.compile(r"^(.*?)\s*\b((?:in|on|from|during|since|last|this|past)\b.*|\d.*)$", re.I)
_BETWEEN = re.compile(r"^(?:about|with|for|on|of|from)\s+", re.I)
_MONTH = re.compile(r"m(\d{4})_(\d{2})")


@dataclass(frozen=True, slots=True)
class View:
    """``kind``, ``person`` (a key), ``first`` and ``last`` (days, ISO), ``words``; each may be
    empty. ``named`` is the key of the person the words are the name of."""

    kind: str = ""
    person: str = ""
    first: str = ""
    last: str = ""
    words: str = ""
    named: str = ""

    def params(self, call: ActCall) -> dict[str, object]:
        """What storage is asked for; without a kind, none of those that are kept aside."""
        params: dict[str, object] = {}
        if self.kind:
            params["kinds"] = [self.kind]
        else:
            params["without"] = list(aside(call.content))
        if self.first and self.last:
            span = Span(date.fromisoformat(self.first), date.fromisoformat(self.last))
            params["since"], params["until"] = span.bounds(call.env.zone)
        words = _telling(self.words, call.content)
        given = {"person": self.person, "words": words, "named": self.named}
        return params | {name: value for name, value in given.items() if value}

    def value(self, call: ActCall) -> dict[str, Value]:
        """As a flow has it: its parts, whether it is ``narrow``, and how it reads: the ``title`` of
        the kind, ``whom``, and for the days ``whole`` (a month or a year), or ``since`` and, where
        it is another day, ``until`` (moments), with the ``year`` if it is not this one."""
        reader = Reader(call)
        whole = self._whole()
        since, until = (self._noon(day, call) for day in (self.first, self.last))
        return {
            **{name: getattr(self, name) for name in _NAMES},
            "narrow": self != View(),
            "title": reader.kind(self.kind) if self.kind else "",
            "whom": reader.name(self.person),
            "whole": whole,
            "since": None if whole else since,
            "until": None if whole or since == until else until,
            "year": until.year if until and until.year != call.env.local().year else None,
        }

    def _noon(self, day: str, call: ActCall) -> datetime | None:
        return datetime.fromisoformat(day).replace(hour=12, tzinfo=call.env.zone) if day else None

    def _whole(self) -> str:
        if not (self.first and self.last):
            return ""
        first, last = date.fromisoformat(self.first), date.fromisoformat(self.last)
        if month_span(first.year, first.month) == Span(first, last):
            return f"{first:%B %Y}"
        year = (date(first.year, 1, 1), date(first.year, 12, 31))
        return str(first.year) if (first, last) == year else ""


_NAMES = ("kind", "person", "first", "last", "words", "named")


def view_of(given: object) -> View:
    """The view a flow keeps; everything where it keeps none."""
    if not isinstance(given, Mapping):
        return View()
    return View(**{name: str(given.get(name) or "") for name in _NAMES})


def aside(content: Mapping[str, object]) -> tuple[str, ...]:
    """The kinds that have a place of their own."""
    journal: Mapping[str, Any] = content.get("journal") or {}  # type: ignore[assignment]
    return tuple(journal.get("aside", ()))


def narrowed(view: View, call: ActCall) -> View:
    """The view narrowed by the arguments of a call: a ``kind``, a ``person``, a ``month`` (as an
    option's key), or what somebody ``said``."""
    if kind := str(call.args.get("kind") or ""):
        view = replace(view, kind=kind)
    if person := str(call.args.get("person") or ""):
        view = replace(view, person=person)
    if match := _MONTH.fullmatch(str(call.args.get("month") or "")):
        view = _within(view, month_span(int(match[1]), int(match[2])))
    said = clean(str(call.args.get("said") or ""), LONGEST_WORDS * 4)
    return _by_words(view, said, call) if said else view


def _by_words(view: View, said: str, call: ActCall) -> View:
    span = read_span(said, call.env)
    if span is not None:
        return _within(view, span)
    kind = _kind(said, call.content)
    if kind:
        return replace(view, kind=kind)
    people = people_of(call.profile)
    found = find(said, people, vocabulary(call.content)).person
    if found is not None and fold_words(found.name) == fold_words(said):
        return replace(view, words=said, named=found.key)
    tail = _TAIL.match(said)
    if tail and tail[1] and (span := read_span(tail[2], call.env)) is not None:
        return _by_words(_within(view, span), tail[1].strip(), call)
    head, _, rest = said.partition(" ")
    kind = _kind(head, call.content) if rest else ""
    if kind:
        return _by_words(replace(view, kind=kind), _BETWEEN.sub("", rest.strip()), call)
    about = _BETWEEN.sub("", said)
    if about != said and about:
        return _by_words(view, about, call)
    return replace(view, words=" ".join(terms(said)) and said[:LONGEST_WORDS], named="")


def _telling(said: str, content: Mapping[str, object]) -> str:
    """The words that tell something: without "the" and the like, unless there are no others."""
    if " " not in said:
        return said
    leads = vocabulary(content).leads
    return " ".join(each for each in terms(said) if each not in leads) or said


def _within(view: View, span: Span) -> View:
    return replace(view, first=span.first.isoformat(), last=span.last.isoformat())


def _kind(said: str, content: Mapping[str, object]) -> str:
    """The kind somebody calls by its title, or by more than one of it."""
    kinds: Mapping[str, Any] = content["entries"]  # type: ignore[assignment]
    wanted = fold_words(said)
    titles = {key: fold_words(str(kind.get("title", key))) for key, kind in kinds.items()}
    for key, title in titles.items():
        if wanted in (title, f"{title}s", f"{title}es", f"{title.removesuffix('y')}ies"):
            return key
    return ""
