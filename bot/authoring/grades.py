"""How hard texts are to read: the school grade by Flesch and Kincaid."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import fmean

from bot.authoring.decks import Deck, Item
from bot.authoring.issues import Code, Report
from bot.authoring.syllables import syllables

HARDEST = 9.0
"""The grade no single item should exceed."""
HARDEST_MEAN = 7.0
"""The grade a deck should not exceed on average."""
SHORTEST = 3
"""Words of a sentence that counts as one."""

_SENTENCE = re.compile(r"\b[^.!?]+")
_MARK = re.compile(r"[^\w\s']")


@dataclass(frozen=True, slots=True)
class Grades:
    """The grades of a deck, the hardest item first."""

    deck: Deck
    ranked: tuple[tuple[float, Item], ...]

    @property
    def mean(self) -> float:
        """The average grade; 0 for a deck without items."""
        return fmean(grade for grade, _ in self.ranked) if self.ranked else 0.0


def grades(deck: Deck) -> Grades:
    """The grade of every item of a deck."""
    ranked = sorted(((grade(item.text), item) for item in deck.items), key=lambda pair: -pair[0])
    return Grades(deck, tuple(ranked))


def grade(text: str) -> float:
    """0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid and others, 1975).

    Words and sentences are counted as textstat does: what stands between blanks is a word, and one
    or two words are no sentence.
    """
    found = _words(text)
    if not found:
        return 0.0
    sentences = sum(len(_words(each)) >= SHORTEST for each in _SENTENCE.findall(text))
    spoken = sum(syllables(word.casefold()) for word in found)
    return 0.39 * len(found) / max(1, sentences) + 11.8 * spoken / len(found) - 15.59


def check_grades(decks: Iterable[Grades], report: Report) -> None:
    """Warns of items, and of whole decks, that are hard to read."""
    for each in decks:
        for grade, item in each.ranked:
            if grade > HARDEST:
                report.add(
                    Code.HARD_TO_READ,
                    item.place,
                    f"{item.id} reads like school grade {grade:.1f}; up to {HARDEST:.0f} is plain",
                    "shorter sentences, and shorter words",
                )
        if each.mean > HARDEST_MEAN:
            report.add(
                Code.HARD_DECK,
                each.deck.place,
                f"{each.deck.name} read like school grade {each.mean:.1f} on average;"
                f" up to {HARDEST_MEAN:.0f} is plain",
                "rekindle check --stats names the hardest",
            )


def _words(text: str) -> list[str]:
    return _MARK.sub("", text.replace("’", "'")).split()
