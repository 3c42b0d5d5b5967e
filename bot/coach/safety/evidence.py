"""What a text adds up to where no construction decides: many small signs in a long complaint.

A logistic regression over the words of a text and the pairs they stand in, trained by
``python -m tests.measure.train_screen`` on material of our own; its weights (hundredths) lie beside
it in ``evidence.json``. It may ask, and never more: a card needs a construction that says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import orjson

from bot.coach.lemmas import lemma
from bot.coach.safety.finding import NOTHING, Finding
from bot.coach.safety.reading import Sentence

FILE = Path(__file__).with_name("evidence.json")
UNIT = 100
"""A weight of 1 is written as this."""
KINDS = ("suicide", "self_harm", "harm_others", "abuse", "child", "danger")
LONG = 40
"""From so many words on a text is a long one, which says more and is measured by its own like."""
FEWEST = 6
AGAINST = -1.75
"""A sum below this speaks for everyday talk. Of a hundred findings of the constructions that were
right, two come to less; of those that were wrong, twenty-five."""
DAMPING = 0.35
"""A text with four times as many clues weighs not four times as much, but about two and a half."""


@dataclass(frozen=True, slots=True)
class Weights:
    """``clues``: how much each speaks for danger. ``kinds``: how much a word speaks for each of
    ``KINDS``. ``bias`` is what is there without a clue. ``enough``: the sum from which a short and
    a long text is worth a question."""

    clues: Mapping[str, int]
    kinds: Mapping[str, Sequence[int]]
    bias: int
    enough: tuple[float, float]


def added_up(sentences: Sequence[Sentence]) -> Finding:
    """A soft question where the words of a text add up to danger, or ``NOTHING``. The span is the
    sentence that weighs most."""
    known = weights()
    per_sentence = [
        [clue for clue in set(clues(each)) if clue in known.clues] for each in sentences
    ]
    found = {clue for some in per_sentence for clue in some}
    words = sum(len(each.words) for each in sentences)
    total = weighed(sum(known.clues[clue] for clue in found), len(found), known.bias)
    enough = known.enough[words >= LONG]
    if total < enough:
        return NOTHING
    heaviest = max(
        range(len(sentences)),
        key=lambda place: sum(known.clues[clue] for clue in per_sentence[place]),
    )
    start, end = sentences[heaviest].spans[0][0], sentences[heaviest].spans[-1][1]
    reason = f"its words add up ({total:.1f}, a question from {enough:.1f})"
    return Finding("ask", _kind(found, known), start, end, reason)


def speaks_against(sentences: Sequence[Sentence], found: Finding) -> bool:
    """Whether the words around a finding of the constructions, in its sentence and with the ones
    before and after, are so plainly everyday talk that it is best taken for less."""
    place = next(
        (number for number, each in enumerate(sentences) if each.spans[-1][1] > found.start), 0
    )
    alone, near = sentences[place : place + 1], sentences[max(0, place - 1) : place + 2]
    return max(_sum(alone), _sum(near)) < AGAINST


def _sum(sentences: Sequence[Sentence]) -> float:
    known = weights()
    there = {clue for each in sentences for clue in clues(each) if clue in known.clues}
    return weighed(sum(known.clues[clue] for clue in there), len(there), known.bias)


def weighed(total: float, count: int, bias: float) -> float:
    """What ``count`` clues come to whose weights (hundredths) have this ``total``."""
    scale = FEWEST**DAMPING / max(count, FEWEST) ** DAMPING
    return float(bias + total * scale) / UNIT


def clues(sentence: Sentence) -> Iterator[str]:
    """The words of a sentence in their dictionary forms, without those between quotation marks, and
    each with its neighbour."""
    words = [
        lemma(word)
        for number, word in enumerate(sentence.words)
        if number >= sentence.fresh and number not in sentence.quoted
    ]
    yield from words
    for one, next_one in pairwise(("^", *words, "$")):
        yield f"{one} {next_one}"


def _kind(found: Iterable[str], known: Weights) -> str:
    sums = [0] * len(KINDS)
    for clue in found:
        for place, weight in enumerate(known.kinds.get(clue, ())):
            sums[place] += weight
    return KINDS[sums.index(max(sums))]


@cache
def weights() -> Weights:
    """What was learnt, as it is shipped."""
    read: dict[str, Any] = orjson.loads(FILE.read_bytes())
    short, long = read["enough"]
    return Weights(read["clues"], read["kinds"], read["bias"], (short, long))
