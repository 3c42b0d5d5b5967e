"""What a reply does: the one function.

Rules read each clause and give the reasons; a model that was trained on what rules are right about
decides what is asserted, and how surely.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.coach.listening.clues import Clues, Seen, clues
from bot.coach.listening.heard import Heard, hear
from bot.coach.listening.marks import ENCOURAGER, OTHER, Analysis, Mark
from bot.coach.listening.model import chances
from bot.coach.listening.readings import alone_in, settled
from bot.coach.listening.reasons import reason_of
from bot.coach.listening.scene import Scene
from bot.coach.listening.sentences import Clause, Sentence, sentences
from bot.coach.listening.settling import Reading, add_reflections, may_reflect
from bot.coach.listening.thresholds import THRESHOLD

LONGEST = 4000
"""Code points of a reply that are read; what follows is not looked at."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A clause with what the rules make of it and the clues the model weighs."""

    clause: Clause
    readings: Mapping[str, Reading]
    clues: Clues


def analyse(context: str, reply: str, scene: Scene | None = None) -> Analysis:
    """Marks what a reply does to the one who spoke.

    ``context`` is what they said before it (may be empty). Spans count code points of ``reply``.
    """
    reply = reply[:LONGEST]
    marks = [mark for each in weighed(reply, hear(context, scene)) for mark in _asserted(each)]
    if not marks:
        marks.extend(_without_words(reply))
    if any(mark.label != OTHER for mark in marks):
        marks = [mark for mark in marks if mark.label != OTHER]
    labels: dict[str, float] = {}
    for mark in marks:
        labels[mark.label] = max(labels.get(mark.label, 0.0), mark.confidence)
    return Analysis(tuple(_merged(marks)), labels, abstain=not labels)


def weighed(reply: str, heard: Heard) -> Iterator[Weighed]:
    """The clauses of a reply that can do something, in order."""
    said = sentences(reply)
    read = [
        (Seen(clause, number, place, _sureness(readings)), readings)
        for number, sentence in enumerate(said)
        for place, clause, readings in _read(sentence, heard)
    ]
    every = [seen for seen, _ in read]
    for seen, readings in read:
        yield Weighed(seen.clause, readings, clues(seen, said, every, heard))


def _read(sentence: Sentence, heard: Heard) -> Iterator[tuple[int, Clause, dict[str, Reading]]]:
    alone = alone_in(sentence)
    for clause, best in settled(sentence, heard):
        if may_reflect(clause, best, alone=alone):
            add_reflections(clause, best, heard)
        yield sentence.clauses.index(clause), clause, best


def _sureness(readings: Mapping[str, Reading]) -> dict[str, float]:
    return {label: reading.confidence for label, reading in readings.items()}


def _asserted(each: Weighed) -> Iterator[Mark]:
    start, end = each.clause.start, each.clause.end
    for label, chance in chances(each.clues).items():
        if chance >= THRESHOLD[label]:
            reason = reason_of(label, each.readings.get(label), each.clause.words)
            yield Mark(start, end, label, round(chance, 3), reason)


def _without_words(reply: str) -> Iterator[Mark]:
    """A reply of emoji alone is a sign of listening."""
    stripped = reply.strip()
    if stripped and not any(char.isalnum() for char in stripped):
        start = reply.index(stripped)
        if any(ord(char) > 0x2100 for char in stripped):
            reason = reason_of(ENCOURAGER, None, ())
            yield Mark(start, start + len(stripped), ENCOURAGER, 0.8, reason)


def _merged(marks: Iterable[Mark]) -> Sequence[Mark]:
    """Neighbouring marks of one label become one."""
    held: dict[str, Mark] = {}
    done: list[Mark] = []
    for mark in marks:
        before = held.get(mark.label)
        if before and mark.start - before.end <= 2:
            surer = before if before.confidence >= mark.confidence else mark
            held[mark.label] = replace(surer, start=before.start, end=mark.end)
        else:
            if before:
                done.append(before)
            held[mark.label] = mark
    return sorted((*done, *held.values()), key=lambda mark: (mark.start, mark.end, mark.label))
