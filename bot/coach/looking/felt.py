"""What the entries of some days hold: the feelings in them, who was named, and the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.coach.care.fearing import gates
from bot.coach.folding import fold_words
from bot.coach.journal.telling import ABOUT, Reader, moment, said
from bot.coach.people.circle import SELF, people_of
from bot.coach.people.finding import mentioned
from bot.coach.people.words import vocabulary
from bot.coach.searching import PERSON, strings
from bot.engine.book import ActCall
from bot.engine.values import Choice, from_json

WEAKEST, STRONGEST = 1, 5


@dataclass(frozen=True, slots=True)
class Felt:
    """A feeling somebody looked at. ``at`` is on their clock; ``family`` a key of the families in
    content/feelings.yaml and ``label`` what they read for it; ``strength`` 1 to 5, or 0 where it
    was not told; ``whom`` is who was named, as they are called."""

    at: datetime
    family: str
    label: str
    strength: int
    word: str
    cause: str
    need: str
    whom: frozenset[str]


@dataclass(frozen=True, slots=True)
class Deed:
    """Something else that was kept: its kind, what that is called, and its fields as JSON."""

    at: datetime
    kind: str
    title: str
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Material:
    """The entries of some days, the earliest first. ``named`` says in how many of them somebody is
    named, by what they are called."""

    felt: tuple[Felt, ...]
    done: tuple[Deed, ...]
    counts: Counter[str]
    named: Counter[str]

    @property
    def total(self) -> int:
        """How many entries were kept, without those that have a place of their own."""
        return self.counts.total()


def material(call: ActCall, naming: Naming, entries: Sequence[Mapping[str, Any]]) -> Material:
    """Reads entries as storage gives them, the latest first."""
    looking: Mapping[str, Any] = call.content["looking"]  # type: ignore[assignment]
    families: Mapping[str, Any] = call.content["feelings"]["families"]  # type: ignore[index]
    reader = Reader(call)
    felt: list[Felt] = []
    done: list[Deed] = []
    counts: Counter[str] = Counter()
    named: Counter[str] = Counter()
    for each in reversed(entries):
        kind, fields = each["kind"], each["fields"]
        if kind in looking["unread"]:
            continue
        at = moment(each["at"]).astimezone(call.env.zone)
        whom = naming.whom(fields)
        feeling = in_entry(at, fields, whom)
        if feeling is not None and feeling.family in families:
            felt.append(feeling)
        else:
            done.append(Deed(at, kind, reader.kind(kind), fields))
        if kind not in looking["aside"]:
            counts[kind] += 1
            named.update(whom)
    return Material(tuple(felt), tuple(done), counts, named)


class Naming:
    """Finds who is named in entries: by whom they are about, and by the names in their words."""

    def __init__(self, call: ActCall) -> None:
        fixed: Mapping[str, Any] = call.content["journal"]  # type: ignore[assignment]
        self._people = people_of(call.profile)
        self._names = {each.key: each.name for each in self._people}
        self._folded = [(fold_words(each.name), each) for each in self._people]
        self._name_words = {word for name, _ in self._folded for word in name.split()}
        self._words = vocabulary(call.content)
        self._nobody = {self._words.called("", SELF), ""}
        self._not_theirs = frozenset(fixed["fixed"]) | {ABOUT}
        left_out = gates(call.profile)
        self.guarded = frozenset(
            {each.name for each in self._people if each.key in left_out}
            | {self._words.called("", each) for each in left_out}
        )
        """What those are called with whom somebody may not be safe."""

    def whom(self, fields: Mapping[str, Any]) -> frozenset[str]:
        """What those who are named in an entry are called. Words of ours in it do not count."""
        theirs = {name: each for name, each in fields.items() if name not in self._not_theirs}
        text = "\n".join(strings(theirs))
        folded = f" {fold_words(text)} "
        likely = [each for name, each in self._folded if name and f" {name} " in folded]
        found = {each.name for each in mentioned(text, likely, self._words)} if likely else set()
        return frozenset((found | {self._about(fields)}) - self._nobody)

    def _about(self, fields: Mapping[str, Any]) -> str:
        """Whom an entry is about: the name they have now, else what they were called then."""
        name = self._names.get(str(fields.get(PERSON) or ""))
        about = said(from_json(fields.get(ABOUT)))
        return name or (self._words.called("", about) if about in self._words.kinds else about)

    def is_name(self, word: str) -> bool:
        """Whether a folded word is a part of somebody's name."""
        return word in self._name_words


def in_entry(
    at: datetime, fields: Mapping[str, Any], whom: frozenset[str] = frozenset()
) -> Felt | None:
    """The feeling in an entry that has one, whatever its kind; ``at`` is when it was written, on
    the user's clock, and ``whom`` who is named in it."""
    feeling = from_json(fields.get("feeling"))
    if not isinstance(feeling, Choice):
        return None
    strength = fields.get("strength")
    strong = isinstance(strength, int) and WEAKEST <= strength <= STRONGEST
    return Felt(
        at,
        str.__str__(feeling),
        feeling.label,
        int(strength) if strong else 0,  # type: ignore[arg-type]
        said(from_json(fields.get("word"))),
        said(from_json(fields.get("trigger"))),
        said(from_json(fields.get("need"))),
        whom,
    )
