"""Typed words about time, cut into tokens, and the numbers among them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

Tokens = Sequence[str]

_DOTTED = re.compile(r"\b([ap])\.\s?m\b\.?")
_TOKEN = re.compile(r"\d+(?:st|nd|rd|th)\b|\d+|[^\W\d_]+(?:'[^\W\d_]+)?|[:./,@&+-]")
_SAME = {"’": "'", "–": "-", "—": "-", "−": "-", "‑": "-"}
_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
NUMBERS = {word: number for number, word in enumerate(_ONES)} | _TENS
MARKS = frozenset(",:./&+-@")


def tokens(text: str) -> tuple[str, ...]:
    """The tokens of a text: words in small letters without accents, numbers, marks between them.
    What is none of these (an emoji) is left out."""
    plain = unicodedata.normalize("NFKD", "".join(_SAME.get(char, char) for char in text))
    plain = "".join(char for char in plain if not unicodedata.combining(char)).casefold()
    return tuple(_TOKEN.findall(_DOTTED.sub(r"\1m", plain)))


def token(given: Tokens, index: int) -> str:
    """The token there, or nothing behind the end."""
    return given[index] if 0 <= index < len(given) else ""


def number(word: str) -> int | None:
    """What a token counts: ``7``, ``seven``; ``a`` is none here."""
    if word.isascii() and word.isdigit():
        return int(word) if len(word) <= 4 else None
    return NUMBERS.get(word)


def follows(given: Tokens, index: int, *phrases: str) -> int:
    """How many tokens the first of the phrases takes up that stands there; 0 if none does."""
    for phrase in phrases:
        words = _words(phrase)
        if tuple(given[index : index + len(words)]) == words:
            return len(words)
    return 0


@cache
def _words(phrase: str) -> tuple[str, ...]:
    return tuple(phrase.split())
