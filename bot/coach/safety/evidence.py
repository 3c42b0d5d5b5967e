"""What a text comes to: what the constructions found in it and all its words, weighed together.

A construction knows what it was written for and nothing else; words alone know no grammar. So both
speak: a logistic regression over the words of a text, the pairs and triples they stand in, and what
the constructions said. It is trained by ``python -m tests.measure.train_screen`` on material of our
own; its weights (hundredths) lie beside it in ``evidence.json``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import orjson

from bot.coach.lemmas import lemma
from bot.coach.safety.finding import NOTHING, Finding, Verdict
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
STANDING = 0.3
"""By so much words must speak more strongly against the card where a construction is plain."""
DAMPING = 0.35
"""A text with four times as many clues weighs not four times as much, but about two and a half."""


@dataclass(frozen=True, slots=True)
class Weights:
    """``clues``: how much each speaks for danger, and for one that is said plainly. ``kinds``: how
    much a word speaks for each of ``KINDS``. ``bias`` is what is there without a clue, for either.
    ``ask`` and ``card``: the sums from which a text gets either, by ``like``."""

    clues: Mapping[str, tuple[int, int]]
    kinds: Mapping[str, Sequence[int]]
    bias: tuple[int, int]
    ask: Sequence[float]
    card: Sequence[float]


def judged(sentences: Sequence[Sentence], found: Finding) -> Finding:
    """What a text comes to in which the constructions found this: a finding or ``NOTHING``. Without
    a construction the span is the sentence that weighs most."""
    if not sentences:
        return NOTHING
    known = weights()
    measure = like(sentences, found)
    danger, plain = sums(views(sentences, found), known)
    stands = STANDING if found.verdict == "card" else 0
    if plain >= known.card[measure] - stands and may_be_plain(found):
        return _as("card", sentences, found, known)
    if danger >= known.ask[measure]:
        return _as("ask", sentences, found, known)
    return NOTHING


def may_be_plain(found: Finding) -> bool:
    """Whether words can make a card of it. They know no grammar: what is denied, supposed, long
    ago, said with a laugh or of somebody else is a question at most. "I'll kill him" is, too: it is
    said too lightly to count."""
    lowered = ";" in found.reason or (found.verdict == "none" and found.reason != "")
    lightly = found.kind == "harm_others" or found.another
    return found.verdict == "card" or not (lowered or lightly)


def like(sentences: Sequence[Sentence], found: Finding) -> int:
    """By which texts one is measured: 0 the short ones in which no construction found anything, 1
    the long ones, 2 and 3 the same where one did."""
    words = sum(len(each.words) for each in sentences)
    return (words >= LONG) + 2 * (found.verdict != "none")


def views(sentences: Sequence[Sentence], found: Finding) -> Iterator[frozenset[str]]:
    """The clues of the whole text, and of the sentence of a finding with its neighbours and
    without: one sentence may matter in a page about something else."""
    said = frozenset(_said(found))
    each = [frozenset(clues(sentence)) for sentence in sentences]
    yield said.union(*each)
    if found.verdict != "none" and len(sentences) > 1:
        place = _place(sentences, found)
        yield said.union(*each[max(0, place - 1) : place + 2])
        yield said | each[place]


def clues(sentence: Sentence) -> Iterator[str]:
    """The words of a sentence in their dictionary forms, without those between quotation marks, and
    each with its neighbour; and with an equals sign before them the words as they stand, in pairs
    and in threes."""
    fresh = [
        word
        for number, word in enumerate(sentence.words)
        if number >= sentence.fresh and number not in sentence.quoted
    ]
    words = [lemma(word) for word in fresh]
    yield from words
    for one, other in pairwise(("^", *words, "$")):
        yield f"{one} {other}"
    written = ("^", *fresh, "$")
    for number, word in enumerate(fresh):
        before, after = written[number], written[number + 2]
        yield f"={word}"
        yield f"={before} {word}"
        yield f"={before} {word} {after}"
    if fresh:
        yield f"={fresh[-1]} $"


def _said(found: Finding) -> Iterator[str]:
    """A finding as clues, or what took the meaning of one away. They begin with a sign that no word
    has."""
    if found.verdict == "none":
        yield from (f"!not {frame}" for frame in found.reason.split("; ") if frame)
        return
    what, *frames = found.reason.partition(":")[0].split("; ")
    yield f"!{found.verdict}"
    yield f"!{found.verdict} {found.kind}"
    yield f"!{found.verdict} {what}"
    for frame in frames:
        yield f"!{frame}"


def sums(seen: Iterable[Collection[str]], known: Weights) -> tuple[float, float]:
    """What the views of a text come to at most, for danger and for one that is said plainly."""
    found = [_sums(view, known) for view in seen]
    return max(each[DANGER] for each in found), max(each[PLAIN] for each in found)


def _sums(view: Collection[str], known: Weights) -> tuple[float, float]:
    there = [known.clues[clue] for clue in view if clue in known.clues]
    danger, plain = sum(each[DANGER] for each in there), sum(each[PLAIN] for each in there)
    return (
        weighed(danger, len(there), known.bias[DANGER]),
        weighed(plain, len(there), known.bias[PLAIN]),
    )


def weighed(total: float, count: int, bias: float) -> float:
    """What ``count`` clues come to whose weights (hundredths) have this ``total``."""
    scale = FEWEST**DAMPING / max(count, FEWEST) ** DAMPING
    return float(bias + total * scale) / UNIT


def _as(verdict: Verdict, sentences: Sequence[Sentence], found: Finding, known: Weights) -> Finding:
    """A finding with this verdict."""
    if found.verdict == verdict:
        return found
    if found.verdict != "none":
        change = "more" if verdict == "card" else "less"
        return replace(found, verdict=verdict, reason=f"{found.reason}; {change} by all its words")
    heaviest = max(sentences, key=lambda each: _sums({*clues(each)}, known)[DANGER])
    start, end = heaviest.spans[0][0], heaviest.spans[-1][1]
    return Finding(verdict, _kind(sentences, known), start, end, "its words add up")


def _place(sentences: Sequence[Sentence], found: Finding) -> int:
    """Which sentence a finding is in."""
    return next(
        (number for number, each in enumerate(sentences) if each.spans[-1][1] > found.start), 0
    )


def _kind(sentences: Sequence[Sentence], known: Weights) -> str:
    totals = [0] * len(KINDS)
    for clue in {clue for each in sentences for clue in clues(each)}:
        for place, weight in enumerate(known.kinds.get(clue, ())):
            totals[place] += weight
    return KINDS[totals.index(max(totals))]


@cache
def weights() -> Weights:
    """What was learnt, as it is shipped."""
    read: dict[str, Any] = orjson.loads(FILE.read_bytes())
    known = {clue: (danger, plain) for clue, (danger, plain) in read["clues"].items()}
    danger, plain = read["bias"]
    return Weights(known, read["kinds"], (danger, plain), read["ask"], read["card"])
