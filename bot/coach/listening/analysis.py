"""What a reply does: the one function."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.coach.listening.heard import Heard, hear
from bot.coach.listening.marks import (
    ADVICE,
    CLOSED_QUESTION,
    ENCOURAGER,
    INFORMATION,
    JUDGING,
    MINIMISING,
    OTHER,
    REASSURANCE,
    REFLECTION_CONTENT,
    REFLECTION_FEELING,
    SELF_FOCUS,
    Analysis,
    Mark,
)
from bot.coach.listening.readings import alone_in, settled
from bot.coach.listening.reflections import Candidate, weigh
from bot.coach.listening.scene import Scene
from bot.coach.listening.sentences import Clause, Sentence, sentences
from bot.coach.listening.settling import add_reflection, may_reflect
from bot.coach.listening.thresholds import THRESHOLD

LONGEST = 4000
"""Code points of a reply that are read; what follows is not looked at."""


def analyse(context: str, reply: str, scene: Scene | None = None) -> Analysis:
    """Marks what a reply does to the one who spoke.

    ``context`` is what they said before it (may be empty). Spans count code points of ``reply``.
    """
    heard = hear(context, scene)
    reply = reply[:LONGEST]
    marks: list[Mark] = []
    said = sentences(reply)
    for sentence in said:
        marks.extend(_in_sentence(sentence, heard))
    marks = [_beside(mark, marks) for mark in marks]
    if not marks:
        marks.extend(_without_words(reply))
    if len(said) > 1:
        marks = [mark for mark in marks if not _leads(mark, reply)]
    marks = [mark for mark in marks if mark.confidence >= THRESHOLD[mark.label]]
    if any(mark.label != OTHER for mark in marks):
        marks = [mark for mark in marks if mark.label != OTHER]
    labels: dict[str, float] = {}
    for mark in marks:
        labels[mark.label] = max(labels.get(mark.label, 0.0), mark.confidence)
    return Analysis(tuple(_merged(marks)), labels, abstain=not labels)


_NODS = frozenset(
    "yeah yes yep okay ok no right lol sure huh uh well ah alright fine so cool nice".split()
)


def _leads(mark: Mark, reply: str) -> bool:
    """Whether a nod only leads into what follows ("Okay. So…")."""
    words = reply[mark.start : mark.end].lower().replace("-", " ").split()
    weak = mark.confidence <= 0.75 or {word.strip(",.") for word in words} <= _NODS
    return mark.label == ENCOURAGER and weak


_TURNS = frozenset({JUDGING, MINIMISING, ADVICE, SELF_FOCUS, INFORMATION, REASSURANCE})


def _beside(mark: Mark, marks: Iterable[Mark]) -> Mark:
    """A statement beside advice, blame or the like less surely gives back than one that stands
    alone: it is often the reason for them."""
    if mark.label not in {REFLECTION_CONTENT, REFLECTION_FEELING, CLOSED_QUESTION}:
        return mark
    others = [other for other in marks if other.label in _TURNS]
    near = [
        other.label
        for other in others
        if abs(other.end - mark.start) <= _NEAR or abs(mark.end - other.start) <= _NEAR
    ]
    less = 0.25 if {JUDGING, MINIMISING} & set(near) else 0.1 if near else 0.03 if others else 0.0
    return replace(mark, confidence=round(mark.confidence - less, 3)) if less else mark


_NEAR = 8
"""Code points between neighbours: a comma and a joining word."""


def _in_sentence(sentence: Sentence, heard: Heard) -> Iterator[Mark]:
    alone = alone_in(sentence)
    for clause, best in settled(sentence, heard):
        if may_reflect(clause, best, alone=alone):
            add_reflection(clause, best, heard)
        if OTHER in best and len(best) > 1:
            del best[OTHER]
        for one in best.values():
            yield Mark(clause.start, clause.end, one.label, round(one.confidence, 3), one.reason)


def statements(context: str, reply: str) -> Iterator[tuple[Clause, Candidate]]:
    """The statements of a reply that could give something back, as the model is trained on them."""
    heard = hear(context)
    for sentence in sentences(reply[:LONGEST]):
        for clause, best in settled(sentence, heard):
            if may_reflect(clause, best, alone=alone_in(sentence)):
                candidate = weigh(clause, heard)
                if candidate:
                    yield clause, candidate


def _without_words(reply: str) -> Iterator[Mark]:
    """A reply of emoji alone is a sign of listening."""
    stripped = reply.strip()
    if stripped and not any(char.isalnum() for char in stripped):
        start = reply.index(stripped)
        if any(ord(char) > 0x2100 for char in stripped):
            yield Mark(
                start, start + len(stripped), ENCOURAGER, 0.8, "a small sign that you listen"
            )


def _merged(marks: Iterable[Mark]) -> Iterator[Mark]:
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
    return iter(
        sorted((*done, *held.values()), key=lambda mark: (mark.start, mark.end, mark.label))
    )
