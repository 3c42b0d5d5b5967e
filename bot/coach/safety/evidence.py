"""What a text adds up to where no construction decides: many small signs in a long complaint.

A logistic regression over the words of a text and the pairs they stand in, trained by
``python -m tests.measure.train_screen`` on material of our own; its weights (hundredths) lie beside
it in ``evidence.json``. By itself it may ask, and never more: a card needs a construction, too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
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
DANGER, PLAIN = 0, 1
"""What is weighed: whether there is danger, and whether it is said plainly."""
PLAINLY = 1.0
"""From this sum on what a construction would ask about is taken for plain. Of a hundred for which
that was so, eighty-one were labelled plain, six either way, and one in two hundred was none."""
AGAINST = -1.75
"""A sum below this speaks for everyday talk. Of a hundred findings of the constructions that were
right, two come to less; of those that were wrong, twenty-five."""
DAMPING = 0.35
"""A text with four times as many clues weighs not four times as much, but about two and a half."""


@dataclass(frozen=True, slots=True)
class Weights:
    """``clues``: how much each speaks for danger, and for one that is said plainly. ``kinds``: how
    much a word speaks for each of ``KINDS``. ``bias`` is what is there without a clue, for either.
    ``enough``: the sum from which a short and a long text is worth a question."""

    clues: Mapping[str, tuple[int, int]]
    kinds: Mapping[str, Sequence[int]]
    bias: tuple[int, int]
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
    total = _weighed(found, known, DANGER)
    enough = known.enough[words >= LONG]
    if total < enough:
        return NOTHING
    heaviest = max(
        range(len(sentences)),
        key=lambda place: sum(known.clues[clue][DANGER] for clue in per_sentence[place]),
    )
    start, end = sentences[heaviest].spans[0][0], sentences[heaviest].spans[-1][1]
    reason = f"its words add up ({total:.1f}, a question from {enough:.1f})"
    return Finding("ask", _kind(found, known), start, end, reason)


def speaks_against(sentences: Sequence[Sentence], found: Finding) -> bool:
    """Whether the words around a finding of the constructions, in its sentence and with the ones
    before and after, are so plainly everyday talk that it is best taken for less."""
    alone, near = _around(sentences, found)
    return max(_sum(alone, DANGER), _sum(near, DANGER)) < AGAINST


def speaks_plainly(sentences: Sequence[Sentence], found: Finding) -> bool:
    """Whether what a construction would only ask about is said so plainly, by the words in its
    sentence and around it, that no question is needed."""
    alone, near = _around(sentences, found)
    return min(_sum(alone, PLAIN), _sum(near, PLAIN)) >= PLAINLY


def _around(
    sentences: Sequence[Sentence], found: Finding
) -> tuple[Sequence[Sentence], Sequence[Sentence]]:
    """The sentence of a finding, and the same with the ones before and after."""
    place = next(
        (number for number, each in enumerate(sentences) if each.spans[-1][1] > found.start), 0
    )
    return sentences[place : place + 1], sentences[max(0, place - 1) : place + 2]


def _sum(sentences: Sequence[Sentence], what: int) -> float:
    known = weights()
    there = {clue for each in sentences for clue in clues(each) if clue in known.clues}
    return _weighed(there, known, what)


def _weighed(found: Collection[str], known: Weights, what: int) -> float:
    total = sum(known.clues[clue][what] for clue in found)
    return weighed(total, len(found), known.bias[what])


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
    known = {clue: (danger, plain) for clue, (danger, plain) in read["clues"].items()}
    danger, plain = read["bias"]
    return Weights(known, read["kinds"], (danger, plain), (short, long))
