"""Words that people use for something, as content lists them, found in what somebody wrote."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache

from bot.coach.folding import fold_words

LONGEST_LOOK = 1500
"""Characters of a text that are looked through."""
_STRETCHED = re.compile(r"(\w)\1{2,}")


def plain(text: str) -> str:
    """A text as phrases are looked for in it; "hellooo" is "hello"."""
    return _STRETCHED.sub(r"\1", fold_words(text[:LONGEST_LOOK]))


def count(phrases: Sequence[object], text: str) -> int:
    """In how many places of a ``plain`` text some of the phrases stand, as whole words; a star at
    the end of a word stands for any ending."""
    if not phrases:
        return 0
    return len(_pattern(tuple(map(str, phrases))).findall(text))


def places(phrases: Sequence[object], text: str) -> list[int]:
    """Where in a ``plain`` text some of the phrases stand, as ``count`` counts them."""
    return [at.start() for at in _pattern(tuple(map(str, phrases))).finditer(text)]


def led_by(phrases: Sequence[object], text: str, place: int) -> bool:
    """Whether one of the phrases stands right before a place of a ``plain`` text; small words such
    as "so" may be between."""
    lead = _pattern(tuple(map(str, phrases))).pattern
    between = r"(?: (?:so|very|really|even|that|all|a|bit|quite|just|too))* $"
    return re.search(lead + between, text[:place]) is not None


def whole(phrases: Iterable[object], text: str) -> bool:
    """Whether a ``plain`` text is one of the phrases."""
    return any(fold_words(str(phrase)) == text for phrase in phrases)


def without(text: str, before: Iterable[object], behind: Iterable[object]) -> str:
    """A ``plain`` text without such phrases in front and behind, as many as there are; something
    of it stays."""
    front = sorted((fold_words(str(each)) for each in before), key=len, reverse=True)
    back = sorted((fold_words(str(each)) for each in behind), key=len, reverse=True)
    while cut := next((each for each in front if text.startswith(f"{each} ")), ""):
        text = text[len(cut) + 1 :]
    while cut := next((each for each in back if text.endswith(f" {each}")), ""):
        text = text[: -len(cut) - 1]
    return text


def tail(text: str, leads: Iterable[object], greetings: Collection[str] = ()) -> str | None:
    """What stands behind one of the ``leads`` a text begins with ("I’m Mira": "Mira"), in the
    user's own letters; None where it begins with none of them."""
    words = text.split()
    folded = [fold_words(word) for word in words]
    while folded and folded[0] in greetings:
        words, folded = words[1:], folded[1:]
    for lead in sorted((fold_words(str(each)).split() for each in leads), key=len, reverse=True):
        if folded[: len(lead)] == lead:
            return " ".join(words[len(lead) :]).strip(" .,!?:;")
    return None


def lists(given: object) -> Mapping[str, Sequence[object]]:
    """A mapping of lists, as content has it."""
    return given if isinstance(given, Mapping) else {}


@lru_cache(maxsize=64)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    parts = []
    for phrase in phrases:
        words = [
            re.escape(fold_words(word)) + (r"\w*" if word.endswith("*") else "")
            for word in phrase.split()
        ]
        parts.append(" ".join(words))
    parts.sort(key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(parts)})\b")
