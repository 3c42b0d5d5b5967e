"""Words that content does without, and what is said instead: content/style.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.authoring.content import Content, table_in
from bot.authoring.decks import Item
from bot.authoring.fields import Fields, Reader
from bot.authoring.issues import Code, Report
from bot.authoring.places import Node, Scalar

_STRAIGHT = str.maketrans("’‘“”„", '\'\'"""')
_EXAMPLE = "for example   mindful*: say what to look at, or listen to"


@dataclass(frozen=True, slots=True)
class Unwanted:
    """A word or phrase, or the beginning of one where it ends with ``*``.

    ``unless`` are phrases that hold it and are fine: "train journey" for "journey".
    """

    phrase: str
    group: str
    hint: str
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """An unwanted phrase, and the words of a text it is found in."""

    unwanted: Unwanted
    words: str


def read_wording(content: Content, report: Report) -> tuple[Unwanted, ...]:
    """What style.yaml lists: groups of phrases, each with a hint. Nothing where it is not there."""
    table = table_in(content, "style", report)
    read = Reader(report)
    found: list[Unwanted] = []
    for group, node in table.pairs if table else ():
        words = read.table(node, "words with a hint each", _EXAMPLE)
        for key, value in words.pairs if words else ():
            unwanted = _unwanted(key, value, group.text, read, report)
            if unwanted is not None:
                found.append(unwanted)
    return tuple(found)


def _unwanted(key: Scalar, node: Node, group: str, read: Reader, report: Report) -> Unwanted | None:
    if not key.text.strip("* "):
        report.add(Code.EMPTY_TEXT, key.place, "there is no word here", "write it before the star")
        return None
    if isinstance(node, Scalar):
        hint = read.word(node, "what to say instead", _EXAMPLE)
        return None if hint is None else Unwanted(key.text, group, hint)
    table = read.table(node, "what to say instead", _EXAMPLE)
    if table is None:
        return None
    fields = Fields(report, table, ("hint", "unless"), "an unwanted word")
    hint = read.word(fields.need("hint"), "what to say instead")
    items = read.items(fields.get("unless"), "a list of phrases", "unless: [train journey]")
    fine = [read.word(each, "a phrase") for each in (items.items if items else ())]
    return Unwanted(key.text, group, hint or "", tuple(each for each in fine if each))


class Wording:
    """Finds unwanted phrases in texts; all of them at once."""

    def __init__(self, unwanted: Iterable[Unwanted]) -> None:
        self._by_phrase: Mapping[str, Unwanted] = {
            _plain(each.phrase.rstrip("*")): each for each in unwanted
        }
        # The longest first, so that "you should have" is not taken for "you should".
        longest = sorted(self._by_phrase.items(), key=lambda pair: -len(pair[0]))
        whole = "|".join(
            f"({re.escape(phrase)}){'[a-z]*' if each.phrase.endswith('*') else ''}"
            for phrase, each in longest
        )
        self._phrases = [phrase for phrase, _ in longest]
        self._pattern = re.compile(rf"(?<![a-z])(?:{whole})(?![a-z])") if longest else None

    def find(self, text: str) -> list[Found]:
        """The unwanted phrases of a text, in their order; each once."""
        if self._pattern is None:
            return []
        plain = _plain(text)
        found: dict[str, Found] = {}
        for match in self._pattern.finditer(plain):
            phrase = self._phrases[(match.lastindex or 1) - 1]
            unwanted = self._by_phrase[phrase]
            if not _fine(plain, match.span(), unwanted.unless):
                found.setdefault(phrase, Found(unwanted, match[0]))
        return list(found.values())


def check_wording(items: Iterable[Item], wording: Wording, report: Report) -> None:
    """Warns of unwanted phrases in items, and of exclamation marks.

    In scenarios people speak as they do: only ``jargon`` counts there, and a child may shout, or
    somebody burst with news.
    """
    for item in items:
        spoken = item.deck == "scenarios"
        for said in item.said:
            for found in wording.find(said.text):
                if spoken and found.unwanted.group != "jargon":
                    continue
                report.add(
                    Code.UNWANTED_WORD,
                    said.place,
                    f'{item.id} says "{found.words}" ({found.unwanted.group})',
                    found.unwanted.hint,
                )
            if "!" in said.text and not _may_shout(item):
                report.add(
                    Code.EXCLAIMS,
                    said.place,
                    f"{item.id} has an exclamation mark",
                    "end with a full stop: what is shown on a hard day should not cheer",
                )


def check_questions(items: Iterable[Item], report: Report) -> None:
    """Warns of items that ask two things at once."""
    for item in items:
        if item.text.count("?") > 1:
            report.add(
                Code.MANY_QUESTIONS,
                item.place,
                f"{item.id} asks {item.text.count('?')} questions",
                "ask one thing at a time: people answer the last one",
            )


def _may_shout(item: Item) -> bool:
    return item.deck == "scenarios" and (
        "child" in item.relations or item.values.get("mood") == "good_news"
    )


def _plain(text: str) -> str:
    """Small letters, straight marks, one blank between words. Lengths may change."""
    return " ".join(text.casefold().translate(_STRAIGHT).split())


def _fine(text: str, span: tuple[int, int], phrases: Iterable[str]) -> bool:
    start, end = span
    for phrase in map(_plain, phrases):
        at = text.find(phrase)
        while at >= 0:
            if at <= start and end <= at + len(phrase):
                return True
            at = text.find(phrase, at + 1)
    return False
