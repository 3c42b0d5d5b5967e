"""Slips of the finger: words one letter away from words that are looked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from rapidfuzz.distance import OSA

Shapes = Mapping[str, tuple[str, ...]]
"""Words by every shape of theirs: as they are, and with one letter left out."""


def shapes_of(words: Iterable[str]) -> Shapes:
    """The table in which ``near`` looks."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        for shape in {word, *_without_one(word)}:
            found[shape].append(word)
    return {shape: tuple(known) for shape, known in found.items()}


def near(typed: str, shapes: Shapes) -> Iterator[str]:
    """The words for which ``typed`` has one letter too many, too few, wrong, or swapped with its
    neighbour; some more than once."""
    for shape in (typed, *_without_one(typed)):
        for word in shapes.get(shape, ()):
            if OSA.distance(typed, word, score_cutoff=1) == 1:
                yield word


def _without_one(word: str) -> Iterator[str]:
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]
