"""How an entry is told: in a line, or in full, field by field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from typing import Any

from bot.coach.people.circle import people_of, person_of
from bot.coach.searching import PERSON
from bot.engine.book import ActCall
from bot.engine.values import Value, from_json

ABOUT = "about"
"""The field with what whoever an entry is about was called then: a name, or "your friend"."""
LONGEST_LINE = 300
LONGEST_PART = 3000
"""Characters of HTML in one message of an entry that takes several."""


@dataclass(frozen=True, slots=True)
class Told:
    """A field as it is read: its name, what stands before it, and its text."""

    name: str
    label: str
    text: str

    def value(self) -> dict[str, Value]:
        """As a flow has it."""
        return {"key": self.name, "label": self.label, "text": self.text}


def tell(fields: Mapping[str, object], show: Sequence[str]) -> str:
    """The fields of an entry that are shown, in one line of plain text."""
    parts = [said(from_json(fields[name])) for name in show if fields.get(name) is not None]
    return " · ".join(part for part in parts if part)


def in_full(fields: Mapping[str, object], show: Sequence[str], content: Any) -> list[Told]:
    """All fields there is something to read in: those that are shown first, then the others."""
    labels, hidden = content["labels"], content["hidden"]
    order = [*(name for name in show if name in fields), *(n for n in fields if n not in show)]
    told = []
    for name in order:
        text = "" if name in hidden else said(from_json(fields[name]), "\n")
        if text:
            label = labels.get(name)
            told.append(Told(name, spoken(name) if label is None else label, text))
    return told


def said(value: Value, between: str = " · ") -> str:
    """A value as words; the parts of one that has several with ``between``."""
    if value is None or value is True or value is False:
        return ""
    if isinstance(value, Mapping):
        return between.join(part for item in value.values() if (part := said(item)))
    if isinstance(value, list):
        return ", ".join(part for item in value if (part := said(item)))
    if isinstance(value, datetime):
        return f"{value:%a} {value.day} {value:%b}, {value:%H:%M}"
    return str(getattr(value, "label", value)).strip()


def spoken(name: str) -> str:
    """The name of a field as words: ``what_helped`` is "What helped"."""
    text = name.replace("_", " ").strip()
    return text[:1].upper() + text[1:]


def parts(told: Sequence[Told], longest: int = LONGEST_PART) -> list[list[Told]]:
    """An entry in parts that fit into a message each. A field goes on in the next part without its
    label."""
    found: list[list[Told]] = [[]]
    left = longest
    for each in told:
        for number, text in enumerate(_pieces(each.text, longest)):
            piece = Told(each.name, "" if number else each.label, text)
            size = len(escape(text)) + len(piece.label) + 20
            if found[-1] and size > left:
                found.append([])
                left = longest
            found[-1].append(piece)
            left -= size
    return found


def _pieces(text: str, longest: int) -> Iterator[str]:
    """A text in pieces of which each is at most ``longest`` characters of HTML."""
    while len(escape(text)) > longest:
        cut = longest
        while len(escape(text[:cut])) > longest:
            cut = cut * 4 // 5
        at = max(text.rfind("\n", cut // 2, cut), text.rfind(" ", cut // 2, cut))
        cut = at if at > 0 else cut
        yield text[:cut].rstrip()
        text = text[cut:].lstrip()
    yield text


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads entries for one call of an act: what kinds are called, and who people are."""

    call: ActCall

    def heading(self, entry: Mapping[str, Any]) -> dict[str, Value]:
        """What stands above an entry, as it came from storage: ``key``, ``kind``, its ``title``,
        ``when`` on the user's clock, the ``year`` where it is another than this one, and ``whom``
        it is about."""
        when = moment(entry["at"]).astimezone(self.call.env.zone)
        year = when.year if when.year != self.call.env.local().year else None
        return {
            "key": entry["key"],
            "kind": entry["kind"],
            "title": self.kind(entry["kind"]),
            "when": when,
            "year": year,
            "whom": self.whom(entry["fields"]),
        }

    def line(self, entry: Mapping[str, Any]) -> str:
        """An entry in one line of plain text."""
        line = " ".join(tell(entry["fields"], self.shown(entry["kind"])).split())
        return line if len(line) <= LONGEST_LINE else f"{line[: LONGEST_LINE - 1].rstrip()}…"

    def full(self, entry: Mapping[str, Any]) -> list[Told]:
        """An entry field by field."""
        show = self.shown(entry["kind"])
        return in_full(entry["fields"], show, self.call.content["journal"])

    def kind(self, kind: str) -> str:
        """What a kind is called."""
        kinds: Mapping[str, Any] = self.call.content["entries"]  # type: ignore[assignment]
        return str(kinds.get(kind, {}).get("title") or spoken(kind))

    def shown(self, kind: str) -> Sequence[str]:
        """The fields of a kind that a line tells."""
        kinds: Mapping[str, Any] = self.call.content["entries"]  # type: ignore[assignment]
        return kinds.get(kind, {}).get("show", ())  # type: ignore[no-any-return]

    def whom(self, fields: Mapping[str, object]) -> str:
        """Whom an entry is about: the name they have now, else what they were called then."""
        name = self.name(str(fields.get(PERSON) or ""))
        about = from_json(fields.get(ABOUT))
        if name or about is None:
            return name
        kind = self.call.content["relations"]["kinds"].get(str(about))  # type: ignore[index]
        return said(about) if kind is None else str(kind.get("your", ""))

    def name(self, key: str) -> str:
        """The name of the person of that key; empty where there is none (any more)."""
        person = person_of(people_of(self.call.profile), key) if key else None
        return person.name if person is not None else ""


def moment(millis: int) -> datetime:
    """An instant from storage."""
    return datetime.fromtimestamp(millis / 1000, UTC)
