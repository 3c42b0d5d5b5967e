"""Which entries of a journal are wanted, by what is written in them. Storage asks it of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.coach.folding import fold, terms

PERSON = "person"
"""The field with the key of the person an entry is about."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """``person``: entries about the person of that key. ``words``: those in which all of these
    occur, in full or as a part of a word, whatever their case and accents; or, where ``named`` is
    given, those about that person."""

    person: str = ""
    words: tuple[str, ...] = ()
    named: str = ""

    def fits(self, fields: Mapping[str, object]) -> bool:
        """Whether an entry with these fields (as JSON) is wanted."""
        about = fields.get(PERSON)
        if self.person and about != self.person:
            return False
        if not self.words or (self.named and about == self.named):
            return True
        text = fold("\n".join(strings(fields)))
        return all(word in text for word in self.words)


def wanted_of(params: Mapping[str, object]) -> Wanted | None:
    """What a query's ``person``, ``words`` (as somebody wrote them) and ``named`` ask for, or None
    when that can be told without reading any entry."""
    wanted = Wanted(
        str(params.get("person") or ""),
        terms(str(params.get("words") or "")),
        str(params.get("named") or ""),
    )
    return wanted if wanted.person or wanted.words else None


def strings(data: object) -> Iterator[str]:
    """What people read of the JSON of a value: its texts, and what was on the buttons they chose;
    not the keys of people."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, list):
        for item in data:
            yield from strings(item)
    elif isinstance(data, Mapping):
        if "$choice" in data:
            yield str(data["$choice"][1])
        elif "$at" not in data:
            for name, item in data.items():
                if name != PERSON:
                    yield from strings(item)
