"""The people somebody has named, as the profile keeps them: the one used last comes first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.coach.folding import fold_words
from bot.engine.values import Value

VARIABLE = "people"
"""The variable of the profile that holds them."""
MADE = "people_made"
"""How many there ever were, so that no key is used twice."""
MOST = 40
LONGEST_NAME = 40
LONGEST_NOTE = 200
RELATIONS = ("partner", "parent", "child", "sibling", "friend", "colleague", "other")
SELF = "self"

_JOINERS = "\u200c\u200d"
"""Invisible, but letters of Persian names and of some emoji do not hold together without."""
_BLANK = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who was named. ``key`` (p1, p2, …) stays, whatever else is changed."""

    key: str
    name: str
    relation: str
    note: str = ""

    def value(self) -> dict[str, Value]:
        """As the profile keeps it."""
        return {"key": self.key, "name": self.name, "relation": self.relation, "note": self.note}


def people_of(profile: Mapping[str, Value]) -> list[Person]:
    """Everybody in a profile, the one used last first."""
    kept = profile.get(VARIABLE)
    return [read_person(each) for each in kept if isinstance(each, Mapping)] if kept else []  # type: ignore[union-attr]


def person_of(people: Iterable[Person], key: object) -> Person | None:
    """The one with that key; None where there is none, or the key is empty."""
    return next((each for each in people if key and each.key == key), None)


def read_person(kept: Mapping[str, object]) -> Person:
    """The person a mapping tells of; what is no relation is ``other``."""
    relation = str(kept.get("relation") or "")
    return Person(
        str(kept.get("key") or ""),
        clean(str(kept.get("name") or "")),
        relation if relation in RELATIONS else "other",
        clean(str(kept.get("note") or ""), LONGEST_NOTE),
    )


def keeping(people: Iterable[Person]) -> dict[str, Value]:
    """The variables of a profile that hold exactly these."""
    return {VARIABLE: [person.value() for person in people]}


def first(people: Sequence[Person], person: Person) -> list[Person]:
    """The same people with this one, as it now is, in front."""
    return [person, *(each for each in people if each.key != person.key)]


def clean(text: str, longest: int = LONGEST_NAME) -> str:
    """A name or a note in one line, without what cannot be seen and could turn a line around."""
    kept = (
        char if char in _JOINERS or unicodedata.category(char)[0] != "C" else " "
        for char in unicodedata.normalize("NFC", text)
    )
    return _BLANK.sub(" ", "".join(kept)).strip()[:longest].strip()


def same_name(one: str, other: str) -> bool:
    """Whether two names are one to a reader who looks past case and accents."""
    return (fold_words(one) or one.strip()) == (fold_words(other) or other.strip())
