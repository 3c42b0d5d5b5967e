"""How a reply meets good news: with joy and questions, politely, or by taking it away.

The four ways of answering are Gable's (active or passive, constructive or destructive).
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.coach.listening.analysis import analyse
from bot.coach.listening.marks import (
    ADVICE,
    CLOSED_QUESTION,
    ENCOURAGER,
    INFORMATION,
    JUDGING,
    MINIMISING,
    OPEN_QUESTION,
    OTHER,
    REASSURANCE,
    REFLECTION_CONTENT,
    REFLECTION_FEELING,
    SELF_FOCUS,
    VALIDATION,
    Mark,
)
from bot.coach.listening.scene import Scene

CONSTRUCTIVE = "constructive"
PASSIVE = "passive"
DESTRUCTIVE = "destructive"
UNSURE = "unsure"

_ASKS = frozenset({OPEN_QUESTION, CLOSED_QUESTION})
_GIVES_BACK = frozenset({REFLECTION_FEELING, REFLECTION_CONTENT})
_TAKES_AWAY = frozenset({MINIMISING, JUDGING})
_TURNS = frozenset({SELF_FOCUS, OTHER, INFORMATION, ADVICE, REASSURANCE})

SPECIFIC_WORDS = 9
"""From this many words on, being glad says what it is glad about."""


@dataclass(frozen=True, slots=True)
class NewsAnswer:
    """``style``: ``constructive`` (shares it and asks on), ``passive`` (kind, or about something
    else, and no more), ``destructive`` (finds the catch), or ``unsure``. ``confidence``
    lies between 0 and 1; ``marks`` are the spans that speak for it."""

    style: str
    confidence: float
    marks: tuple[Mark, ...]


def answer_to_good_news(context: str, reply: str, scene: Scene | None = None) -> NewsAnswer:
    """How a reply meets good news. ``context`` is the news as it was told."""
    analysis = analyse(context, reply, scene)
    said = set(analysis.labels)

    def told(style: str, labels: frozenset[str]) -> NewsAnswer:
        marks = tuple(mark for mark in analysis.marks if mark.label in labels)
        return NewsAnswer(style, max((mark.confidence for mark in marks), default=0.0), marks)

    if said & _TAKES_AWAY:
        return told(DESTRUCTIVE, _TAKES_AWAY)
    if said & _ASKS:
        return told(CONSTRUCTIVE, _ASKS | _GIVES_BACK | {VALIDATION})
    if said & _GIVES_BACK and (VALIDATION in said or REFLECTION_FEELING in said):
        return told(CONSTRUCTIVE, _GIVES_BACK | {VALIDATION})
    if VALIDATION in said:
        specific = len(reply.split()) >= SPECIFIC_WORDS and not said & _TURNS
        return told(CONSTRUCTIVE if specific else PASSIVE, frozenset({VALIDATION}))
    if said & {ENCOURAGER, REFLECTION_CONTENT}:
        return told(PASSIVE, frozenset({ENCOURAGER, REFLECTION_CONTENT}))
    if said & _TURNS:
        return told(PASSIVE, _TURNS)
    return NewsAnswer(UNSURE, 0.0, ())
