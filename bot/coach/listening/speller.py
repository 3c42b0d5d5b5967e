"""Slips of the finger in the words that carry a reply: "exhuasted", "shoudl", "dissapointed"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache

from bot.coach.listening.feelings import BY_WORD
from bot.coach.listening.wordlists import (
    ADVERBS,
    BASE_VERBS,
    CUE_WORDS,
    GREAT,
    HARD,
    TRAITS_BAD,
    TRAITS_GOOD,
)

_TRAITS = TRAITS_GOOD | TRAITS_BAD

SHORTEST = 4
"""Words below this length are too near to one another to be mended."""

SAFE_LENGTH = 6
"""From this length on, a slip in the first letter or a second slip is mended, too."""


@lru_cache(maxsize=8192)
def mend(word: str) -> str:
    """The word that was meant, where a word no dictionary knows is one slip away from a word that
    matters here; otherwise the word itself."""
    if len(word) < SHORTEST or not word.isalpha() or known(word):
        return word
    near = _near()
    found: set[str] = set()
    for shape in (word, *_without_one(word)):
        found.update(near.get(shape, ()))
    found = {one for one in found if _one_slip(word, one)}
    if len(word) < SAFE_LENGTH:
        found = {one for one in found if one[0] == word[0] and len(one) >= len(word)}
    return min(found, key=lambda one: (sorted(one) != sorted(word), one), default=word)


@lru_cache(maxsize=16384)
def known(word: str) -> bool:
    """Whether an English dictionary has the word."""
    from simplemma import is_known  # noqa: PLC0415  # its dictionary is loaded at first use

    return word in CUE_WORDS or word in BY_WORD or is_known(word, lang="en")


@cache
def _near() -> dict[str, tuple[str, ...]]:
    shapes: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted({*BY_WORD, *CUE_WORDS, *ADVERBS, *BASE_VERBS, *GREAT, *HARD, *_TRAITS}):
        if len(word) >= SHORTEST and word.isalpha():
            for shape in {word, *_without_one(word)}:
                shapes[shape].append(word)
    return {shape: tuple(words) for shape, words in shapes.items()}


def _without_one(word: str) -> Iterator[str]:
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


def _one_slip(typed: str, meant: str) -> bool:
    """One letter too many, too few, wrong, or two neighbours swapped."""
    if abs(len(typed) - len(meant)) > 1 or typed == meant:
        return False
    start = 0
    while start < min(len(typed), len(meant)) and typed[start] == meant[start]:
        start += 1
    left, right = typed[start:], meant[start:]
    if len(left) == len(right):
        swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
        return left[1:] == right[1:] or swapped
    return left[1:] == right if len(left) > len(right) else left == right[1:]
