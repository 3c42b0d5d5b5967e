"""Slips of the finger in the words that carry a reply: "exhuasted", "shoudl", "dissapointed"."""

from __future__ import annotations

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
from bot.coach.safety.slips import Shapes, near, shapes_of

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
    found = set(near(word, _shapes()))
    if len(word) < SAFE_LENGTH:
        found = {one for one in found if one[0] == word[0] and len(one) >= len(word)}
    return min(found, key=lambda one: (sorted(one) != sorted(word), one), default=word)


@lru_cache(maxsize=16384)
def known(word: str) -> bool:
    """Whether an English dictionary has the word."""
    from simplemma import is_known  # noqa: PLC0415  # its dictionary is loaded at first use

    return word in CUE_WORDS or word in BY_WORD or is_known(word, lang="en")


@cache
def _shapes() -> Shapes:
    words = {*BY_WORD, *CUE_WORDS, *ADVERBS, *BASE_VERBS, *GREAT, *HARD, *TRAITS_GOOD, *TRAITS_BAD}
    return shapes_of(word for word in words if len(word) >= SHORTEST and word.isalpha())
