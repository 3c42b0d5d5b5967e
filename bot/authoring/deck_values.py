"""What stands under the keys of a deck's items, read one by one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.authoring.fields import Reader
from bot.authoring.forms import (
    Between,
    Feelings,
    Kind,
    Lines,
    Name,
    OneOf,
    Other,
    Practice,
    SomeOf,
    Whole,
    Words,
)  # fmt: skip
from bot.authoring.issues import Code, Report, did_you_mean
from bot.authoring.places import Broken, Items, Node, Scalar

Value = str | int | tuple[str, ...] | tuple[int, int]

_ID = re.compile(r"[a-z][a-z0-9_]{0,31}")


@dataclass(frozen=True, slots=True)
class Known:
    """What items may name. None: whatever they name is right."""

    practices: Mapping[str, str] | None = None
    families: frozenset[str] | None = None


class Values:
    """Reads values; whatever does not fit is reported and then None."""

    def __init__(self, known: Known, report: Report) -> None:
        self._known = known
        self._report = report
        self._read = Reader(report)

    def id(self, node: Node | None, what: str) -> str | None:
        """The id of an item."""
        given = self._read.scalar(node, f"the id of {what}")
        if given is None:
            return None
        if not _ID.fullmatch(given.text):
            self._report.add(
                Code.BAD_ITEM_ID,
                given.place,
                f'"{given.text:.40}" cannot be the id of {what}',
                "use small letters, digits and _, beginning with a letter, at most 32 of them",
            )
            return None
        return given.text

    def value(self, key: str, kind: Kind, node: Node, what: str) -> Value | None:
        """What stands under ``key``; ``what`` names the item in messages."""
        match kind:
            case Words(longest):
                return self._text(node, longest, what)
            case OneOf(words):
                return self._word(node, words, key)
            case SomeOf(words, least):
                return self._words(node, words, least, key)
            case Whole(low, high):
                return self._read.whole(node, low, high)
            case Between(low, high):
                return self._between(node, low, high, key)
            case Practice():
                return self._practice(node)
            case Other():
                return self._read.word(node, "the id of another item")
            case Lines():
                return self._lines(node, kind, what)
            case Name():
                return self._read.name(node, "something", variable=False)
            case Feelings():
                return self._feelings(node)

    def _text(self, node: Node, longest: int, what: str) -> str | None:
        if isinstance(node, Scalar) and (node.value is None or not node.text.strip()):
            self._report.add(
                Code.EMPTY_TEXT, node.place, "there is nothing to read here", "write it"
            )
            return None
        text = self._read.word(node, "a text")
        if text is not None and len(text) > longest:
            self._report.add(
                Code.ITEM_TOO_LONG,
                node.place,
                f"{what} has at most {longest} characters, this one has {len(text)}",
                "say it in fewer words, or make two of it",
            )
        return text

    def _word(self, node: Node, words: tuple[str, ...], key: str) -> str | None:
        given = self._read.word(node, "a word", f"{key} is one of: {', '.join(words)}")
        if given is None or given in words:
            return given
        listed = f"{key} is one of: {', '.join(words)}"
        self._report.add(
            Code.NOT_ONE_OF,
            node.place,
            f'"{given:.40}" cannot stand under {key}',
            did_you_mean(given, words, listed),
        )
        return None

    def _words(
        self, node: Node, words: tuple[str, ...], least: int, key: str
    ) -> tuple[str, ...] | None:
        example = f"for example   {key}: [{', '.join(words[:2]) or 'noise'}]"
        items = self._read.items(node, "a list", example)
        if items is None:
            return None
        if len(items.items) < least:
            self._read.wrong(node.place, "at least one word", example)
        found = []
        for each in items.items:
            given = (
                self._word(each, words, key)
                if words
                else self._read.name(each, f"something under {key}", variable=False)
            )
            if given is not None:
                found.append(given)
        return tuple(found)

    def _between(self, node: Node, low: int, high: int, key: str) -> tuple[int, int] | None:
        numbers = [
            each.value
            for each in (node.items if isinstance(node, Items) else ())
            if isinstance(each, Scalar) and type(each.value) is int
        ]
        match numbers:
            case [first, last] if low <= first <= last <= high:
                return first, last
        if not isinstance(node, Broken):
            self._read.wrong(
                node.place,
                f"two numbers from {low} to {high}, the smaller first,",
                f"for example   {key}: [30, 60]",
            )
        return None

    def _practice(self, node: Node) -> str | None:
        name = self._read.word(node, "a practice")
        if name is None or self._known.practices is None or name in self._known.practices:
            return name
        self._report.add(
            Code.UNKNOWN_PRACTICE,
            node.place,
            f'there is no practice "{name:.40}"',
            did_you_mean(name, self._known.practices, "content/practices.yaml lists them"),
        )
        return None

    def _lines(self, node: Node, kind: Lines, what: str) -> tuple[str, ...] | None:
        items = self._read.items(node, f"a list of {kind.least} to {kind.most} lines")
        if items is None:
            return None
        if not kind.least <= len(items.items) <= kind.most:
            self._read.wrong(node.place, f"a list of {kind.least} to {kind.most} lines")
        lines = [self._text(each, kind.longest, what) for each in items.items]
        return tuple(line for line in lines if line is not None)

    def _feelings(self, node: Node) -> tuple[str, ...] | None:
        items = self._read.items(node, "a list of feelings", "feelings: [afraid, left out]")
        given = [self._read.word(each, "a feeling") for each in (items.items if items else ())]
        feelings = tuple(each for each in given if each is not None)
        families = self._known.families
        if feelings and families is not None and feelings[0] not in families:
            self._report.add(
                Code.NO_FAMILY,
                node.place,
                f'"{feelings[0]:.40}" is no family of feelings',
                did_you_mean(feelings[0], families, f"begin with {', '.join(sorted(families))}"),
            )
        if items is not None and not items.items:
            self._read.wrong(node.place, "at least one feeling")
        return feelings or None
