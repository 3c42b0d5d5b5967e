"""Helplines: content/helplines.yaml, its form, and the age of its entries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.authoring.content import Content, table_in
from bot.authoring.fields import Fields, Reader
from bot.authoring.issues import Code, Report, did_you_mean
from bot.authoring.places import Node, Place, Scalar

PURPOSES = ("suicide", "abuse", "child", "young", "general")
"""What a line can be for."""
OLDEST = timedelta(days=366)
"""After so long somebody has to look at an entry again. Of 69 apps six gave a wrong number."""

_COUNTRY = re.compile(r"[A-Z]{2}")
_ADDRESS = re.compile(r"https://[\w.-]+\.[a-z]{2,}(/\S*)?")
_TAG = re.compile(r"</?[A-Za-z]")
_NUMBER = re.compile(r"[0-9]")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")


@dataclass(frozen=True, slots=True)
class Helpline:
    """One entry; ``country`` is empty for a directory. ``place`` is that of ``verified``."""

    name: str
    country: str
    purposes: tuple[str, ...]
    source: str
    verified: date
    place: Place


@dataclass(frozen=True, slots=True)
class Helplines:
    """The entries, and the countries whose emergency number is known."""

    lines: tuple[Helpline, ...] = ()
    emergency: tuple[str, ...] = ()


def read_helplines(content: Content, report: Report) -> Helplines:
    """Everything in helplines.yaml; nothing where the file is not there."""
    table = table_in(content, "helplines", report)
    if table is None:
        return Helplines()
    read = _Lines(report)
    fields = Fields(report, table, ("lines", "emergency", "abroad"), "helplines.yaml")
    lines = read.entries(fields.need("lines"), abroad=False)
    abroad = read.entries(fields.need("abroad"), abroad=True)
    emergency = read.emergency(fields.need("emergency"))
    for country in sorted({line.country for line in lines} - set(emergency)):
        report.add(
            Code.MISSING_KEY,
            fields.place,
            f"emergency has no number for {country}, which has a line",
            f'add   {country}: "…"   under emergency',
        )
    return Helplines((*lines, *abroad), emergency)


def check_ages(lines: Iterable[Helpline], today: date, report: Report) -> None:
    """Reports entries nobody has looked at for a year, and those looked at in the future."""
    for line in lines:
        if not today - OLDEST <= line.verified <= today:
            report.add(
                Code.OLD_HELPLINE,
                line.place,
                f"{line.name} was last looked at on {line.verified}",
                f"open {line.source}, compare name, numbers and hours,"
                f" and write   verified: {today}",
            )


class _Lines:
    """Reads entries."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._read = Reader(report)

    def entries(self, node: Node | None, *, abroad: bool) -> Sequence[Helpline]:
        items = self._read.items(node, "a list of helplines")
        found = (self._entry(each, abroad) for each in (items.items if items else ()))
        return [line for line in found if line is not None]

    def _entry(self, node: Node, abroad: bool) -> Helpline | None:
        what = "a directory" if abroad else "a helpline"
        table = self._read.table(node, what)
        if table is None:
            return None
        of_a_country = () if abroad else ("country", "for")
        needed = (*of_a_country, "name", "ways", "source", "verified")
        optional = ("about", "hours", "languages")
        fields = Fields(self._report, table, (*needed, *optional, "for"), what)
        for key in needed:
            fields.need(key)
        name = self._words(fields.get("name"), "a name")
        for key in ("about", "hours"):
            self._words(fields.get(key), "words")
        self._ways(fields.get("ways"))
        self._each(fields.get("languages"), _LANGUAGE, "the code of a language, such as en")
        purposes = self._purposes(fields.get("for"))
        country = self._fitting(fields.get("country"), _COUNTRY, "two capital letters, such as GB,")
        source = self._fitting(fields.get("source"), _ADDRESS, "the address of a page, https://…,")
        verified = self._date(fields.get("verified"))
        if name is None or source is None or verified is None or (country is None and not abroad):
            return None
        return Helpline(
            name, country or "", purposes, source, verified, table.by_key["verified"].place
        )

    def _words(self, node: Node | None, wanted: str) -> str | None:
        """Plain words: they are shown as they stand."""
        text = self._read.word(node, wanted)
        if text is not None and node is not None and _TAG.search(text):
            self._report.add(
                Code.HTML_IN_PLAIN,
                node.place,
                "a tag in plain words would be shown as it stands",
                "delete it",
            )
        return text

    def _purposes(self, node: Node | None) -> tuple[str, ...]:
        items = self._read.items(node, "a list", f"for: [{', '.join(PURPOSES[:2])}]")
        found = []
        for each in items.items if items else ():
            purpose = self._read.word(each, "a purpose")
            if purpose in found:
                self._report.add(
                    Code.NOT_ONE_OF, each.place, f'"{purpose}" stands here twice', "delete one"
                )
            elif purpose in PURPOSES:
                found.append(purpose)
            elif purpose is not None:
                listed = f"for is some of: {', '.join(PURPOSES)}"
                self._report.add(
                    Code.NOT_ONE_OF,
                    each.place,
                    f'"{purpose:.40}" cannot stand under for',
                    did_you_mean(purpose, PURPOSES, listed),
                )
        return tuple(found)

    def _ways(self, node: Node | None) -> None:
        items = self._read.items(node, "a list", "ways: [Call 116 123]")
        if items is not None and not items.items:
            self._read.wrong(items.place, "at least one way")
        for each in items.items if items else ():
            way = self._words(each, "a way to reach it")
            if isinstance(each, Scalar) and isinstance(each.value, (int, float)):
                self._read.wrong(each.place, "what to do with the number", f"Call {each.text}")
                continue
            if way is not None and not (_NUMBER.search(way) or _ADDRESS.search(way)):
                self._read.wrong(each.place, "a number or an https:// address", "Call 116 123")

    def _each(self, node: Node | None, pattern: re.Pattern[str], wanted: str) -> None:
        items = self._read.items(node, "a list")
        for each in items.items if items else ():
            self._fitting(each, pattern, wanted)

    def _fitting(self, node: Node | None, pattern: re.Pattern[str], wanted: str) -> str | None:
        text = self._read.word(node, wanted)
        if text is not None and node is not None and not pattern.fullmatch(text):
            self._read.wrong(node.place, wanted)
            return None
        return text

    def _date(self, node: Node | None) -> date | None:
        text = self._read.word(node, "a day")
        if text is None or node is None:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            self._read.wrong(node.place, "a day", "verified: 2026-11-23")
            return None

    def emergency(self, node: Node | None) -> tuple[str, ...]:
        table = self._read.table(node, "a number for each country", 'emergency: {GB: "999"}')
        found = []
        for key, value in table.pairs if table else ():
            if not _COUNTRY.fullmatch(key.text):
                self._read.wrong(key.place, "two capital letters, such as GB,")
            number = self._read.word(value, "a number", f'{key.text}: "112"')
            if number is not None and not _NUMBER.search(number):
                self._read.wrong(value.place, "a number", f'{key.text}: "112"')
            found.append(key.text)
        return tuple(found)
